# common-verbs.lex 1    lemma | also | example
# also = noun: the base form or its -s form is as often a noun (or adjective).

abandon
abate
abduct
abide
abolish
abrogate
absorb
abstain
accede
accelerate
accept
acclaim
accommodate
accompany
accomplish
accredit
accuse
achieve
acknowledge
acquiesce
acquire
act         | noun
adapt
add
adhere
adjourn
adjust
administer
admire
admit
adopt
advance     | noun
advise
advocate
affect
affirm
afford
aggravate
agree
aid         | noun
aim         | noun
air         | noun
airlift     | noun
alarm       | noun
align
allege
alleviate
allocate
allow
alter
amend
amount      | noun
amplify
analyse
analyze
annex
announce
annoy
annul
answer      | noun
anticipate
apologise
apologize
appeal      | noun
appear
applaud
apply
appoint
apportion
appreciate
apprehend
approach    | noun
approve
arbitrate
archive
argue
arise
arm
arouse
arrange
arrest      | noun
arrive
ascertain
ask
assassinate
assemble
assert
assess
assign
assist
assume
assure
attach
attack      | noun
attain
attempt     | noun
attend
attest
attract
attribute
auction     | noun
authorise
authorize
avert
avoid
avow
await
award       | noun
back        | noun | Berlin backs the plan; not "came back"
balance     | noun
ban         | noun
bankroll
bar         | noun
base        | noun
battle      | noun
be
bear
beat
become
beg
begin
behave
believe
belong
bemoan
benefit     | noun
bestow
betray
bewail
bid         | noun
blackmail   | noun
blame       | noun
blast       | noun
block       | noun
blockade    | noun
bloom       | noun
boast
bolster
bomb        | noun
bombard
boost       | noun
border      | noun
borrow
bother
bow         | noun
boycott     | noun
brand       | noun
breach      | noun
break       | noun
brief       | noun
bring
broach
broadcast   | noun
broaden
broker
bug         | noun
build
burn
bury
buy
bypass
calculate
call        | noun
calm        | noun
campaign    | noun
cancel
capture
care        | noun
carry
cast        | noun
catalyse
catch       | noun
cause       | noun
caution     | noun
cease
cede
celebrate
centre      | noun
chair       | noun | chaired the session; not "the chair"
challenge   | noun
change      | noun
channel     | noun
characterise
characterize
charge      | noun
charter     | noun
check       | noun
cheer
chide
choose
circulate
cite
claim       | noun
clarify
clash       | noun
classify
clear       | noun
climb       | noun
close       | noun | to close the border; not "close ties"
co-operate
co-ordinate
coincide
collaborate
collapse
collect
combat      | noun
combine
come
comfort     | noun
command     | noun
commandeer
commemorate
commence
commend
comment     | noun
commiserate
commission  | noun
commit
communicate
compare
compel
compensate
compete
compile
complain
complement  | noun
complete    | noun
complicate
comply
compose
comprise
compromise  | noun
concede
conceive
concentrate
concern     | noun
conclude
concur
condemn
condition   | noun
conduct     | noun
confer
confess
confide
confirm
confiscate
conflict    | noun
confront
confuse
congratulate
conjecture
connect
conquer
consecrate
consent
consider
consist
consolidate
constitute
construct
consult
consume
contact     | noun
contain
contemplate
contend
contest     | noun
continue
contract    | noun
contradict
contribute
control     | noun
convene
converge
converse
convert
convey
convict
convince
cooperate
coordinate
cope
correct     | noun
correspond
cost        | noun
counsel     | noun
count       | noun
counter     | noun
counteract
cover       | noun
covet
crack       | noun
create
cripple
criticise
criticize
cross       | noun
crush
cultivate
curb
curtail
cut         | noun
damage      | noun
dampen
date        | noun
de-escalate
deal        | noun
debate      | noun
debunk
decide
declare
decline     | noun
decrease    | noun
decry
dedicate
deem
deepen
deescalate
defeat      | noun
defect      | noun
defend
defer
define
defray
defuse
degrade
delay       | noun
delegate    | noun
deliberate  | noun
delimit
deliver
demand      | noun
demarcate
demilitarise
demilitarize
demine
demolish
demonstrate
demoralise
demote
denounce
denuclearise
denuclearize
deny
depart
depend
depict
deplore
deploy
deport
depose
deprive
derail
deregulate
deride
describe
deserve
design      | noun
designate
desire      | noun
destabilise
destabilize
destroy
detail      | noun
detain
detect
deter
deteriorate
determine
detonate
devalue
devastate
develop
deviate
devise
devote
dictate
die
differ
dig
dilute
diminish
direct      | noun
disagree
disappear
disappoint
disarm
disavow
disband
discern
discharge   | noun
disclose
discontinue
discourage
discover
discuss
disenfranchise
disengage
dislodge
dismantle
dismiss
dispatch    | noun
disperse
displace
display     | noun
dispose
dispute     | noun
disregard
disrupt
disseminate
dissolve
dissuade
distance    | noun
distinguish
distort
distribute
disturb
diversify
divert
divide
do
dominate
donate
double      | noun
doubt       | noun
dovetail
downplay
draft       | noun
drag        | noun
draw        | noun
dream       | noun
drive       | noun
drop        | noun
dub
dwell
earn
ease        | noun
eat
echo        | noun
educate
effect      | noun
elaborate   | noun
elect
elevate
eliminate
embark
embed
embezzle
embody
embolden
embrace     | noun
emerge
emphasise
emphasize
employ
empower
enable
enact
encircle
encompass
encounter   | noun
encourage
encroach
end         | noun
endanger
endeavour
endorse
endow
endure
energise
enforce
engage
engulf
enhance
enjoy
enlarge
enlist
enquire
enrich
enroll
ensue
ensure
entail
enter
entertain
entitle
entrench
entrust
enumerate
enunciate
envisage
envision
equip
eradicate
erect
erode
erupt
escalate
escape      | noun
escort      | noun
espouse
establish
estimate    | noun
evacuate
evade
evaluate
evict
evolve
exacerbate
examine
exceed
excel
exchange    | noun
exclaim
exclude
execute
exempt
exercise    | noun
exert
exhibit     | noun
exhort
exile       | noun
exist
exonerate
expand
expect
expedite
expel
experience  | noun
expire
explain
explode
exploit     | noun
explore
export      | noun
expose
express
expropriate
extend
extinguish
extol
extort
extract
extradite
face        | noun
facilitate
fail
fall        | noun
falsify
falter
favor       | noun
favour      | noun
fear        | noun
feature     | noun
feed        | noun
feel
feign
fence       | noun
field       | noun
fight       | noun
figure      | noun
file        | noun
fill
finalise
finalize
finance     | noun
find        | noun
fine        | noun
finish      | noun
fire        | noun
fit         | noun
fix         | noun
flank
flee
float       | noun
flood       | noun
flow        | noun
fly         | noun
focus       | noun
follow
fool        | noun
forbid
force       | noun
forecast    | noun
foresee
foreshadow
forestall
forge       | noun
forget
forgive
form        | noun
formalise
formalize
formulate
fortify
forward     | noun
foster
found       | noun | founded in 1992; "found" is the past of "find"
fracture    | noun
free        | noun | to free the hostages; not "free trade"
freeze      | noun
fuel        | noun
fulfil
fulfill
function    | noun
fund        | noun
fuse        | noun
gain        | noun
galvanise
gather
gauge
generate
get
give
go
goad
govern
grant       | noun
grapple
greet
grieve
grow
grumble
guarantee   | noun
guard       | noun
guide       | noun
hail        | noun
halt        | noun
hamper
hand        | noun
handle      | noun
hang
happen
harass
harbour     | noun
harm        | noun
harmonise
harmonize
hasten
have
head        | noun | heads the delegation; not "the head of"
heal
hear
heat        | noun
hedge       | noun
heighten
help        | noun
hesitate
hide
highlight
hijack      | noun
hinder
hint        | noun
hire        | noun
hit         | noun
hoist
hold        | noun
honor       | noun
honour      | noun
hope        | noun
host        | noun | to host a summit; not "the host city"
hurt        | noun
hypothesise
identify
ignite
ignore
illustrate
imagine
impair
impeach
impede
implement
implicate
implore
imply
import      | noun
impose
impound
impress
imprison
improve
inaugurate
incarcerate
incite
include
increase    | noun
incur
indicate
induce
infiltrate
inflame
inflate
inflict
influence   | noun
inform
infringe
inherit
inhibit
initial     | noun | initialled the text; not "the initial plan"
initiate
injure
ink         | noun
inquire
insinuate
insist
inspect
inspire
install
instigate
instill
institute   | noun
instruct
insult      | noun
integrate
intend
intensify
interact
intercept
interest    | noun
interfere
interject
interlock
intern      | noun
interpret
interrogate
interrupt
intervene
interview   | noun
intimidate
introduce
intrude
invade
invent
invest
investigate
invite
invoke
involve
isolate
issue       | noun
jail        | noun
jeopardise
jeopardize
jettison
join
joke        | noun
jolt        | noun
judge       | noun
juggle
jump        | noun
justify
keep
kick        | noun
kickstart
kidnap
kill
kiss        | noun
know
label       | noun
lack        | noun
lambast
lambaste
lament      | noun
lampoon
land        | noun
lash
last        | noun | The talks lasted three hours; not "last week"
laud
launch      | noun
lay         | noun
lead        | noun | led the delegation; not "lead, zinc and copper"
leak        | noun
lean
learn
leave       | noun | left for Paris; not "sick leave"
legalise
legalize
legitimise
lend
let
level       | noun
levy        | noun
liberalise
liberate
lie         | noun
lift        | noun
light       | noun
like        | noun | They like the plan; not "like the plan before it"
liken
limit       | noun
line        | noun | people lined the road; not "the line"
link        | noun
list        | noun
listen
live        | noun | residents live in tents; not "live broadcast"
load        | noun
loan        | noun
lobby       | noun
localise
locate
lock        | noun
look        | noun
loot        | noun
lose
love        | noun
lower       | noun | to lower tariffs; not "the lower house"
maim
maintain
make
manage
mandate     | noun
manifest    | noun
manipulate
manufacture
march       | noun
mark        | noun
marry
massacre    | noun
match       | noun
materialise
matter      | noun
mean        | noun
measure     | noun
mediate
meet
mention     | noun
merge
minimise
minimize
miss        | noun
mistake     | noun
mobilise
mobilize
mock
moderate    | noun
modernise
modernize
modify
monitor     | noun
monopolise
motivate
mount       | noun
mourn
move        | noun
multiply
murder      | noun
muse
mutiny      | noun
narrow      | noun
nationalise
navigate
necessitate
need        | noun
neglect
negotiate
neutralise
neutralize
nominate
normalise
normalize
note        | noun
notice      | noun
notify
number      | noun
obey
object      | noun
obligate
oblige
observe
obstruct
obtain
occupy
occur
offend
offer       | noun
offload
offset      | noun
open        | noun | to open a consulate; not "an open question"
operate
opine
oppose
oppress
opt
orchestrate
order       | noun
organise
organize
originate
oust
outlaw
outline     | noun
outnumber
outpace
outweigh
overcome
overhaul    | noun
overlook
oversee
overshadow
overtake
overthrow
overturn
overwhelm
owe
own         | noun | They own the port; not "their own port"
pacify
pack        | noun
paint       | noun
paralyse
pardon
park        | noun
participate
partner     | noun
pass        | noun
patrol      | noun
pause       | noun
pave
pay         | noun
penetrate
perceive
perform
perish
permit      | noun
perpetrate
persecute
persevere
persist
persuade
phone       | noun
pick
picture     | noun
placate
place       | noun
plague      | noun
plan        | noun
plant       | noun
play        | noun
plead
please
pledge      | noun
plot        | noun
plunder     | noun
plunge      | noun
point       | noun
poise
polarise
police      | noun
ponder
pose        | noun
posit
position    | noun
possess
post        | noun
postpone
posture
pound       | noun
pour
practise    | noun
praise      | noun
pray
preach
precede
predict
preempt
prefer
prepare
prescribe
present     | noun | presented his credentials; not "at present"
preserve
preside
press       | noun
pressure    | noun
presume
presuppose
pretend
prevail
prevent
price       | noun
prioritise
prioritize
privatise
privatize
probe       | noun
proceed
process     | noun
proclaim
procure
produce     | noun
profess
proffer
profit      | noun
prohibit
project     | noun
prolong
promise     | noun
promote
prompt      | noun
pronounce
propagate
propose
prosecute
prosper
protect
protest     | noun
prove
provide
provoke
publicise
publish
pull
punish
purchase    | noun
purge       | noun
pursue
push        | noun
put
qualify
quarrel     | noun
quash
quell
query       | noun
question    | noun
quip
quit
quote       | noun
raid        | noun
raise       | noun
rally       | noun
range       | noun
rank        | noun
ransom      | noun
rate        | noun
ratify
rationalise
ravage
re-elect
reach       | noun
react
reactivate
read        | noun
reaffirm
realise
realize
reappoint
rearm
reassert
reassure
rebound     | noun
rebuff
rebuild
rebuke
rebut
recall
recap
recapture
recede
receive
recite
reckon
reclaim
recognise
recognize
recollect
recommend
reconcile
reconfirm
reconsider
reconstruct
reconvene
record      | noun
recount
recover
recruit
rectify
recuperate
redeploy
redirect
redouble
reduce
refer
refine
reflect
refocus
reform      | noun
refrain
refuel
refuse
refute
regain
regard      | noun
register    | noun
regret      | noun
regulate
rehabilitate
reign       | noun
reimburse
reimpose
reinforce
reinstate
reiterate
reject
rejoin
relate
relaunch
relax
relay       | noun
release     | noun
relegate
relent
relieve
relinquish
relocate
rely
remain
remark      | noun
remedy      | noun
remember
remind
remit
remove
rename
render
renegotiate
renew
renounce
reopen
reorganise
repair      | noun
repatriate
repay
repeal      | noun
repeat
repel
replace
replenish
reply       | noun
report      | noun
represent
repress
reprimand   | noun
reproach
repulse
request     | noun
require
rescind
rescue      | noun
research    | noun
resemble
resent
reserve     | noun
resettle
reshape
reshuffle   | noun
reside
resign
resist
resolve
resort      | noun
respect     | noun
respond
rest        | noun
restart
restate
restore
restrain
restrict
restructure
result      | noun
resume
retain
retaliate
retire
retool
retort
retract
retreat     | noun
retrieve
return      | noun
reunify
reunite
reveal
reverse     | noun
review      | noun
revise
revisit
revitalise
revitalize
revive
revoke
reward      | noun
rid
rise        | noun
risk        | noun
rout        | noun
rule        | noun
run         | noun
rush        | noun
sabotage    | noun
sacrifice   | noun
safeguard
sail        | noun
salute      | noun
sanction    | noun
save        | noun
say
scale       | noun
schedule    | noun
scoff
scold
scrap       | noun
scrutinise
scuttle
seal        | noun
search      | noun
secure      | noun | to secure the border; not "secure supplies of gas"
see
seek
seem
seize
select
sell
send
sense       | noun
sentence    | noun
separate    | noun | to separate the armies; not "a separate meeting"
serve
set         | noun
settle
sever
shake       | noun
shape       | noun
share       | noun
shed
shell       | noun
shelter     | noun
shield      | noun
shift       | noun
shock       | noun
shoot
shorten
shout
show        | noun
shrink
shut
sideline
sign        | noun
signal      | noun
sink
sit
skirt
skyrocket
slam
slap        | noun
slash       | noun
slow        | noun
smear       | noun
smuggle
soar
soften
solidify
solve
sound       | noun
span        | noun
spark       | noun
speak
spearhead
specialise
specialize
specify
speculate
speed       | noun
spell       | noun
spend
split       | noun
spoil
sponsor     | noun
spread      | noun
spur        | noun
squander
stabilise
stabilize
staff       | noun
stage       | noun
stall       | noun
stand       | noun
start       | noun
starve
state       | noun | The note states that ...; not "the state"
stay        | noun
steal
steer
stem        | noun
step        | noun
stick       | noun
stigmatise
stimulate
stipulate
stir
stoke
stonewall
stop
store       | noun
storm       | noun
strain      | noun
streamline
strengthen
stress      | noun
stretch     | noun
strike      | noun
strip       | noun
strive
structure   | noun
struggle    | noun
study       | noun
stumble
subdue
submit
subordinate | noun
subscribe
subsidise
subsidize
substitute  | noun
subvert
succeed
suffer
suffice
suggest
suit        | noun
summarise
summarize
summon
supervise
supplant
supplement  | noun
supply      | noun
support     | noun
suppose
suppress
surge       | noun
surmise
surmount
surpass
surprise    | noun
surrender   | noun
surround
surveil
survey      | noun
survive
suspect     | noun
suspend
sustain
swap        | noun
sway        | noun
swear
sweep       | noun
switch      | noun
sympathise
sympathize
synchronise
tackle
taint
take
talk        | noun
tamper
target      | noun
tarnish
task        | noun
tax         | noun
teach
tear        | noun
telephone   | noun
tell
tend
tender      | noun | tendered his resignation; not "a tender for"
term        | noun
terminate
test        | noun
testify
thank
thaw        | noun
think
thrash
threaten
throw
thwart
tie         | noun
tighten
tolerate
topple
torpedo     | noun
torture     | noun
total       | noun
touch       | noun
toughen
tour        | noun
tout
trace       | noun
track       | noun
trade       | noun
train       | noun
trample
transcend
transfer    | noun
transform
transit     | noun
translate
transmit
transport   | noun
travel
treat
trespass    | noun
trigger     | noun
trim        | noun
triple
triumph     | noun
trouble     | noun
trust       | noun
try         | noun
tunnel      | noun
turn        | noun
tweet       | noun
unblock
uncover
underestimate
undergo
underline
undermine
underpin
underscore
understand
understate
undertake
undo
unfold
unfreeze
unify
unite
unleash
unload
unveil
update      | noun
upgrade     | noun
uphold
uproot
upset       | noun
urge        | noun
use         | noun
usher
usurp
utilise
utilize
vacate
value       | noun
vandalise
vanquish
vary
veer
venture     | noun
verify
veto        | noun
vie
view        | noun
vilify
violate
visit       | noun
visualise
voice       | noun
volunteer   | noun
vote        | noun
vouch
vow         | noun
wage
wager       | noun
wait        | noun
waive
walk        | noun
wane
want
warn
wash
waste       | noun
watch       | noun
weaken
wear
weather     | noun
weigh
welcome     | noun | They welcome the plan; not "a welcome step"
whisper     | noun
widen
wield
win
wind        | noun
wish        | noun
withdraw
withhold
withstand
witness     | noun
wonder      | noun
work        | noun
worry       | noun
worsen
wound       | noun | the blast wounded three; past of "wind": wound
wrap
wreck       | noun
write
yield       | noun
