# particles.lex 1    particle | stands | example
# Words in lower case that stand inside a person's name. end: also behind all others; father: the father's name follows;
# suffix: with a capital, behind the name and a comma.

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
bin       | father
bint      | father
binte     | father
binti     | father
bte       | father
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
ibn       | father
jr.       | suffix | Samuel Alden, Jr.
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
sr.       | suffix
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
