# particles.lex 1    particle | stands | example
# Words in lower case that stand inside a person's name. end: also behind all others.

abu
af
al
am
an
ap
arap
av
bar
bat
ben
bin
bint
binte
binti
bte
da
dal
das
de
degli
dei
del
della
den
der
des
di
do
dos
du
e         |     | Mário Soares e Silva; inside a name only
el
et
ibn
kyzy      | end |
la
las
le
los
mac
mint
nic
oglu      | end |
ogly      | end |
op
os
ould
qizi      | end |
tan
te
ten
ter
und
uulu      | end | Nurbek Aliyev uulu
van
vom
von
wa
y         |     | Ortega y Gasset
ye
zu
zum
zur
