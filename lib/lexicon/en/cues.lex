# cues.lex 1    cue | act | takes | example
# Verbs and phrases of saying. Verbs stand in the base form and are inflected by code; `*` is a gap of up to five words.
# takes, several divided by `;`, says what leads to the content:
#   clause          "that …", a bare clause, or a quotation         that    only "that …" or a quotation
#   quote           only a quotation                                short   also a few words of another kind ("said no")
#   object          a noun phrase                                   speaker object   the same, if the subject can speak
#   to, ing         an infinitive, a form in -ing: part of the content
#   person          somebody first who is told: not part of the content
#   to person       the same behind "to"                            person to   "X to Y": all of it is content, X is addressed
#   thing as        "X as Y", all of it (also "thing with", …)       naming  "X Y" and "X as Y": "called the plan a mistake"
#   noun            a noun of acts.lex, which belongs to the cue: "expressed his gratitude"
#   wish            "wished the country success": the country is addressed   quoted   "quoted X as saying"
#   source          no verb: the speaker follows                    possessor   no verb: the speaker stands in the gap
#   thought         a thought, not a saying                      alone    not of several ("they touched upon")
#   agentless       also "the importance of Z was stressed"        nothing  no cue after all ("recalled its ambassador")
# Any other word is a preposition that leads to the content and is left out of it.

accentuate | say | clause; object
accept | agree | speaker object; that
acclaim | praise | object
according to | say | source
accuse | criticise | object | He accused Iran of lying.
acknowledge | say | clause; object; agentless
acquaint | say | person; that; about; of; on; with; regarding; concerning | He briefed her on the talks.
add | say | clause; quote
address | say | noun
admire | praise | speaker object
admit | say | clause; to; ing
admonish | warn | person; clause; of; about; against; on; over; person to
advise | say | person; that; person to; against
advocate | ask | object; that
advocate for | ask | object
affirm | say | clause; object; to person; agentless
agree | agree | to; clause; on; upon; with; object | They agreed on a date.
alert | warn | person; that; to; of; about
align * with | agree | object
allege | say | clause; object
allow | say | that
allude to | say | object
announce | announce | clause; object
answer | say | quote; clause; short | He replied that it was late. Not "responded to the attack"
anticipate | announce | that
apologise | say | for; to person; quote; that
apologize | say | for; to person; quote; that
appeal | ask | quote; to; that; for
appeal for | ask | object
appeal to | ask | person to; for
applaud | praise | object
appreciate | praise | object; agentless
apprise | say | person; that; about; of; on; with; regarding; concerning | He briefed her on the talks.
approve | agree | speaker object
argue | say | clause
argue against | ask | object
argue for | ask | object
articulate | say | clause; object
as per | say | source
ascertain | say | that
ask | ask | person to; clause; object; person; about; to | He asked them to leave.
ask for | ask | object
ask not to be identified | say | nothing
ask not to be named | say | nothing
ask to remain anonymous | say | nothing
assail | criticise | speaker object
assert | say | clause; object
assess | say | object
assume | say | thought; that
assure | promise | person; clause; of; about
attack | criticise | speaker object
attest | say | clause; object
attribute | say | thing to
aver | say | clause; object
avow | say | clause; object
back | agree | speaker object
balk at | reject | object; clause
banter | say | quote; that
bark | say | quote
beg | ask | person to; that; quote
beg for | ask | object
begin | say | quote
believe | say | clause
bellow | say | quote
bemoan | criticise | object; clause
berate | criticise | object; clause
beseech | ask | person to; that; quote; object; to
bewail | criticise | object; clause
blame | criticise | object; on
blast | criticise | speaker object
blog | say | quote; that; clause
boast | say | quote; that; of; about
boom | say | quote
brag | say | quote; that; of; about
brand | say | naming
brief | say | person; that; about; of; on; with; regarding; concerning | He briefed her on the talks.
bring attention to | say | object; clause
bring to mind | say | object; clause
bring up | say | object
bristle | say | quote; that
brush aside | deny | object
brush off | deny | object
by * own account | say | possessor
by * own count | say | possessor
calculate | say | that
call | say | naming | She called it a mistake.
call * elections | say | nothing
call * meeting | say | nothing
call * session | say | nothing
call attention to | say | object; clause
call for | ask | object
call on | ask | person to | He called on Oman to act. Not "called on the minister"
call upon | ask | person to | He called on Oman to act. Not "called on the minister"
campaign for | ask | object
canvass | say | speaker object; alone
carp | criticise | quote; clause; about; of; at; to person
castigate | criticise | object; clause
caution | warn | person; clause; of; about; against; on; over; person to
caution about | warn | object
caution against | warn | object
caution of | warn | object
celebrate | praise | speaker object
censure | criticise | object; clause
challenge | criticise | speaker object
champion | praise | speaker object
chant | say | quote
characterise | say | thing as | She described it as a mistake.
characterize | say | thing as | She described it as a mistake.
charge | criticise | quote; that
cheer | praise | speaker object
cherish | praise | speaker object
chide | criticise | object; clause
chime in | say | quote; clause
chuckle | say | quote; that
cite | say | quoted
claim | say | clause
claim responsibility | say | for
clamour for | ask | object
clarify | say | clause; object
come to an agreement | agree | to; on; that; under
come to an understanding | agree | to; on; that; under
command | ask | person to
commend | praise | object
comment | say | quote; that; on
comment on | say | object
commit | promise | to
communicate | say | noun; that
complain | criticise | quote; clause; about; of; at; to person
complain about | criticise | object; clause
complain of | criticise | object; clause
compliment | praise | object
concede | agree | clause; object
conclude | say | quote; that
concur | agree | that; with; on; quote
condemn | criticise | object; clause
condole | condole | object; with; on; for
confess | say | clause; to
confide | say | quote
confirm | say | clause; object; agentless
congratulate | congratulate | person; on; upon; for; quote
conjecture | say | quote; clause
consider | say | thing as; that; alone
contend | say | clause
contest | deny | speaker object; thing as
continue | say | quote
contradict | deny | object; clause
convey | say | noun; object; that
convey * invitation | invite | to; for; from; of
convey an invitation | invite | to; for; from; of
convince | say | person; that
counsel | ask | person to; that; quote
counter | say | quote; that
crack | say | quote; that
crave | ask | person to; that; quote; object; to
credit | say | speaker object
criticise | criticise | object; clause
criticize | criticise | object; clause
crow | say | quote
cry | say | quote; that
cut in | say | quote
deadpan | say | quote; clause
debunk | deny | object; clause
decide | agree | to; that
declaim | say | quote; clause
declare | announce | clause; naming
decline to be named | say | nothing
decry | criticise | object; clause
deem | say | thing as | He viewed the plan as a threat.
defend | say | speaker object; quote
deliver | say | noun
deliver an invitation | invite | to; for; from; of
demand | ask | that; object; to; quote
demonstrate | say | noun
denigrate | criticise | object; clause
denounce | criticise | object; clause
deny | deny | object; clause; ing
depict | say | thing as | She described it as a mistake.
deplore | criticise | object; clause
deride | criticise | speaker object
describe | say | thing as | She described it as a mistake.
detail | say | speaker object
determine | say | that
direct | ask | person to; that
disavow | deny | object; clause
disclaim | deny | object; clause
disclose | say | clause; object
dismiss | deny | speaker object; thing as
disparage | criticise | object; clause
display | say | noun
dispraise | criticise | object; clause
disprove | deny | object; clause
dispute | deny | object; clause; ing
divulge | say | clause; object
doubt | say | thought; that
downplay | deny | object
draw attention to | say | object; clause
drawl | say | quote
dub | say | naming
dwell on | say | object; alone
dwell upon | say | object; alone
echo | say | object; quote
elaborate | say | quote; that; on
elaborate on | say | object; clause
email | say | quote; person
emphasise | say | clause; object; agentless
emphasise on | say | object
emphasize | say | clause; object; agentless
emphasize on | say | object
encourage | ask | person to; speaker object
endorse | agree | speaker object
enjoin | ask | person to; that; quote
enlighten | say | person; that; about; of; on; with; regarding; concerning | He briefed her on the talks.
enthuse | say | quote
entreat | ask | person to; that; quote
enumerate | say | object
enunciate | say | clause; object
esteem | praise | speaker object
estimate | say | clause; thing at
eulogise | praise | object
eulogize | praise | object
exalt | praise | speaker object
exclaim | say | quote; clause
exclude | reject | speaker object
excoriate | criticise | object; clause
exhort | ask | person to; that; quote
expand on | say | object; clause
expatiate on | say | object; clause
expect | say | thought; that; to
explain | say | clause; object; to person
express | say | noun; that; object; quote | She expressed her gratitude for the help.
extend | say | noun
extend * invitation | invite | to; for; from; of
extend an invitation | invite | to; for; from; of
extol | praise | object
familiarise | say | person; that; about; of; on; with; regarding; concerning | He briefed her on the talks.
familiarize | say | person; that; about; of; on; with; regarding; concerning | He briefed her on the talks.
fault | criticise | speaker object
fear | say | thought; clause
feel | say | thought; clause
felicitate | congratulate | person; on; upon; for; quote
figure | say | that
find | say | that
find fault with | criticise | object; clause
finish | say | quote
fire back | say | quote; clause
flag | say | noun; speaker object; that
float | ask | speaker object
forecast | say | clause; object
foresee | say | that
forewarn | warn | person; clause; of; about; against; on; over; person to
formulate | say | noun
fume | say | quote; that
give | say | noun
give * assurance | promise | that; of; on
give * commitment | promise | that; to
give * undertaking | promise | that; to; of
give * word | promise | that; to
give a briefing on | say | object; clause
give an account of | say | object; clause
give an overview of | say | object; clause
give an update on | say | object; clause
give the following statement | say | quote
gloat | say | quote
glorify | praise | speaker object
go on | say | quote | "It is late," he went on.
grant | say | that
grin | say | quote; that
gripe | criticise | quote; clause; about; of; at; to person
grouse | criticise | quote; clause; about; of; at; to person
growl | say | quote
grumble | criticise | quote; clause; about; of; at; to person
guarantee | promise | that; speaker object
guess | say | that; quote
gush | say | quote; that
hail | praise | object
hand * invitation | invite | to; for; from; of
hand * note of protest | criticise | over; about; against; at; concerning
hand over an invitation | invite | to; for; from; of
have this to say | say | quote | He had this to say: …
highlight | say | object; clause; agentless
highly appreciate | praise | object; that
highly value | praise | object; that
hint | say | that; at; quote
hiss | say | quote
hit back | say | quote; that
hit out | criticise | quote; at; against
hit out at | criticise | object; clause
hold | say | that
hold forth | say | object; clause
hold out the prospect | promise | of; that
honor | praise | speaker object
honour | praise | speaker object
hope | say | clause; for; to
hypothesise | say | quote; clause
hypothesize | say | quote; clause
impart | say | that
implore | ask | person to; that; quote
imply | say | quote; clause
impugn | criticise | object; clause
in * opinion | say | possessor
in * view | say | possessor
in * words | say | possessor | in his words
in the opinion of | say | source
in the view of | say | source
in the words of | say | source
indicate | say | clause; object
inform | say | person; clause; about; of; on; with; regarding; concerning; as
insinuate | say | quote; clause
insist | say | clause; on; to person
insist on | ask | object
insist upon | ask | object
instruct | ask | person to; that
interject | say | quote; clause
interpose | say | quote; clause
interrupt | say | quote; that
intimate | say | that
intone | say | quote; clause
inveigh against | criticise | object; clause
invite | invite | person to; speaker object
issue a call for | ask | object
issue a call to | ask | object
issue an invitation | invite | to; for; from; of
issue the following statement | say | quote
jeer | say | quote
jest | say | quote; clause
joke | say | quote; clause
judge | say | that
jump in | say | quote
justify | say | speaker object
know | say | thought; that
label | say | naming
lambast | criticise | object; clause
lambaste | criticise | object; clause
lament | criticise | object; clause
lash out | criticise | quote; at; against
lash out at | criticise | object; clause
laud | praise | object
laugh | say | quote; that
laugh off | deny | object
lay out | say | speaker object
lecture | say | person; quote; on; about
lobby | ask | person to; that; quote
lobby for | ask | object
lodge * protest | criticise | over; about; against; at; with
look forward to | say | object
magnify | praise | speaker object
maintain | say | that; quote
make * commitment | promise | that; to
make * pledge | promise | that; to
make * point | say | that; about
make * remark | say | quote; that; on; about
make a case for | say | object; clause
make a plea for | ask | object
make an appeal for | ask | object
make clear | say | object; clause
make it clear | say | object; clause
make mention of | say | object; clause
make no mention | say | nothing
make no reference | say | nothing
make plain | say | object; clause
make reference to | say | object; clause
make the case for | say | object; clause
make the following recommendations | ask | quote
make the following statement | say | quote
make the point | say | object; clause
malign | criticise | speaker object
mandate | ask | person to
manifest | say | noun; quote; that
mention | say | clause; object
moan | criticise | quote; clause; about; of; at; to person
mock | criticise | speaker object
moot | ask | speaker object
murmur | say | quote; clause
muse | say | quote; clause
mutter | say | quote; clause
narrate | say | that; object
note | say | clause; object; agentless
note verbale | say | nothing
note with appreciation | praise | object; that
note with concern | criticise | object; that
note with regret | criticise | object; that
note with satisfaction | praise | object; that
notice | say | that
notify | say | person; clause; about; of; on; with; regarding; concerning; as
object | criticise | quote; that
observe | say | clause
offer | promise | to; noun; speaker object; quote | They offered to mediate.
offer no comment | say | nothing
offer up | say | quote; that
opine | say | quote; clause
oppose | reject | speaker object
order | ask | person to; speaker object
outline | say | object
paint | say | thing as | She described it as a mistake.
pan | criticise | speaker object
pass on | say | noun
pass on an invitation | invite | to; for; from; of
pay homage to | praise | object; that
pay tribute to | praise | object; that
per | say | source | per the ministry. Not "per cent", "per year"
persuade | say | person; that
petition | ask | person to; that; quote
pillory | criticise | object; clause
play down | deny | object
plead | ask | quote; to; that; for
plead for | ask | object
plead with | ask | person to
pledge | promise | to; that; object; person; quote
point out | say | object; clause; agentless
point to | say | object
ponder | say | quote; that
portray | say | thing as | She described it as a mistake.
posit | say | clause; object
post | say | quote; that
post the following statement | say | quote
postulate | say | clause; object
praise | praise | object
pray | say | quote; that; for
pray for | ask | object
preach | say | quote; clause
predict | say | clause; object
present | say | noun
present a brief explanation of | say | object; clause
present an invitation | invite | to; for; from; of
press | ask | person to
press for | ask | object
pressure | ask | person to
proclaim | announce | clause; naming
prod | ask | person to; that; quote
profess | say | quote; clause
promise | promise | to; that; object; person; quote
pronounce | say | naming; quote
propose | ask | to; that; object; quote
protest | criticise | object; that; quote; against; about; at
protest against | criticise | object; clause
provide a briefing on | say | object; clause
provide an overview of | say | object; clause
provide an update on | say | object; clause
provide information on | say | object; clause
publish the following statement | say | quote
push back | reject | quote; on; against
push back against | reject | object; clause
push back on | reject | object; clause
push for | ask | object
put | say | thing at | The agency puts its reserves at two tons.
put * in the picture | say | about; on; of
put forward | ask | object; to
put forward a proposal | ask | object; to
put it | say | quote | as he put it
qualify | say | thing as
question | criticise | speaker object
quip | say | quote; clause
quote | say | quoted | He quoted her as saying that ...
quotes attributable to | say | source
rage | say | quote; that
rail | criticise | quote; clause; about; of; at; to person
rail against | criticise | object; clause
raise | say | noun; speaker object | She raised the matter.
raise * eyebrows | say | nothing
raise * issue | say | of; that
raise * matter | say | of; that
raise * question | say | of; that
rant | say | quote
rate highly | praise | object; that
ratify | agree | speaker object; that
reach agreement | agree | to; on; that; under
reach an agreement | agree | to; on; that; under
reach an understanding | agree | to; on; that; under
react | say | quote; that
read | say | quote; that | The statement read: ...
reaffirm | say | clause; object; agentless; agentless
realise | say | thought; that
realize | say | thought; that
reason | say | quote; that
reassert | say | clause; object
reassure | promise | person; clause; of; about; on
rebuff | reject | object; clause
rebuke | criticise | object; clause
rebut | say | clause; object
recall | say | clause; object
recall * ambassador | say | nothing
recall to mind | say | object; clause
recap | say | that; object
reciprocate | say | quote; that
reckon | say | clause
recognise | say | that; speaker object; agentless
recognize | say | that; speaker object; agentless
recollect | say | clause; object
recommend | ask | that; object; to; person to
record | say | that
recount | say | clause; object
refer to | say | object
reflect | say | quote; on
reflect on | say | object
refuse | reject | to; quote
refuse to answer | say | nothing
refuse to comment | say | nothing
refuse to elaborate | say | nothing
refuse to say | say | nothing
refute | deny | object; clause
regard | say | thing as | He viewed the plan as a threat.
register | say | noun
regret | criticise | object; clause
reiterate | say | clause; object; agentless
reiterate * call for | ask | object
reiterate * call on | ask | person to; object | He called on Oman to act.
reiterate * call to | ask | object
reject | reject | object; clause
rejoin | say | quote; clause
relate | say | that
relay | say | that
release the following statement | say | quote
remark | say | clause; on
remind | say | person; clause; of; about
remonstrate | ask | person to; that; quote
renew | say | noun
renew * appeal for | ask | object
renew * appeal to | ask | object
renew * call for | ask | object
renew * call on | ask | person to; object | He called on Oman to act.
renew * call to | ask | object
renew * invitation | invite | to; for; from; of
repeat | say | clause; object
repeat * call for | ask | object
repeat * call on | ask | person to; object | He called on Oman to act.
repeat * call to | ask | object
reply | say | quote; clause; short | He replied that it was late. Not "responded to the attack"
report | say | clause; speaker object
report back | say | that; object
report to work | say | nothing
reprimand | criticise | object; clause
repudiate | deny | object; clause
request | ask | person to; that; object; to; quote
respond | say | quote; that
restate | say | clause; object
resume | say | quote
retaliate | say | quote
retell | say | that; object
retort | say | quote; clause
retweet | say | quote; that; clause
reveal | say | clause; object
ridicule | criticise | speaker object
riff | say | quote
riposte | say | quote; clause
roar | say | quote; that
roast | criticise | speaker object
rue | criticise | object; clause
rule | say | that
rule out | reject | object; clause
salute | praise | object
savage | criticise | speaker object
say | say | clause; short; about; of
scoff | say | quote; that
scoff at | criticise | object; clause
scold | say | quote; clause
scorn | criticise | speaker object
scream | say | quote
see | say | thing as
see eye to eye | agree | that; on
seek | ask | speaker object | She sought a delay. Not "sought to"
send | say | noun
send an invitation | invite | to; for; from; of
set forth | say | object
set out | say | object
share | say | quote; that
share * concern | criticise | about; over; that; at; of
share * opinion | agree | that; of; on
share * view | agree | that; of; on
share the belief | agree | that; of; on
share the conviction | agree | that; of; on
share the following statement | say | quote
share the opinion | agree | that; of; on
share the view | agree | that; of; on
shed light on | say | object; clause
shoot back | say | quote; clause
shoot down | reject | object; clause
shot back | say | quote; clause
shout | say | quote; that
show | say | noun; that
shrug | say | quote; that
shrug off | deny | object
sigh | say | quote; that
signal | say | noun; that
single out | say | object; clause
skewer | criticise | speaker object
slam | criticise | speaker object
slate | criticise | speaker object
smile | say | quote; that
snap | say | quote; clause
snarl | say | quote; that
sneer | say | quote; that
snort | say | quote
solicit | ask | person to; that; quote; object; to
sound the alarm | warn | over; about; on; that
speak | say | quote; about; of; alone | He spoke of a new beginning.
speak about | say | object; alone
speak highly of | praise | object; that
speak in favor of | agree | object
speak in favour of | agree | object
speak of | say | object; alone
speak out against | criticise | object; clause
speak positively of | praise | object; that
speak up for | ask | object
speak warmly of | praise | object; that
specify | say | clause; object
speculate | say | quote; clause
spell out | say | object; clause
spurn | reject | object; clause
stammer | say | quote; clause
stand by | say | object
stand firm on | say | object
state | say | clause; object
stipulate | say | that
stress | say | clause; object; agentless
stress on | say | object
submit | say | that
suggest | ask | clause; object
sum up | say | quote; that; object
summarise | say | clause; object
summarize | say | clause; object
support | agree | speaker object
surmise | say | quote; clause
suspect | say | thought; that
swear | promise | to; that; quote
take exception to | criticise | object; clause
take issue with | criticise | object; clause
take note of | say | object; clause
take note with regret | criticise | object; that; of
take note with satisfaction of | praise | object; that
take pride in | praise | object; that
take responsibility | say | for
take stock of | say | object; alone
talk about | say | object; alone
talk of | say | object; alone
task | ask | person to; thing with
tease | say | quote; that
tell | say | person; clause; about; of; to
tender | say | noun
term | say | naming
testify | say | clause
text | say | quote; person
thank | thank | person; for | He thanked Oman for its help.
theorise | say | clause; object
theorize | say | clause; object
think | say | thought; clause
think highly of | praise | object; that
threaten | threaten | to; that; quote | He threatened to leave.
thunder | say | quote; clause
toast | praise | speaker object
touch on | say | object; alone
touch upon | say | object; alone
transmit | say | that
trash | criticise | speaker object
turn down | reject | object; clause
tweet | say | quote; that; clause
underline | say | clause; object; agentless
underscore | say | clause; object; agentless
understand | say | thought; that
undertake | promise | to; that
unveil | announce | speaker object
upbraid | criticise | object; clause
update | say | person; that; about; of; on; with; regarding; concerning | He briefed her on the talks.
urge | ask | person to; clause; object
value | praise | speaker object
vent | say | quote; that
venture | say | quote; that
verify | say | that
view | say | thing as | He viewed the plan as a threat.
vilify | criticise | object; clause
voice | say | noun; object; that
voice outrage at | criticise | object; clause
volunteer | promise | to; quote
vow | promise | to; that; object; person; quote
wail | say | quote
want | say | thought; to
warn | warn | person; clause; of; about; against; on; over; person to
warn about | warn | object
warn against | warn | object
warn of | warn | object
warn over | warn | object
wave away | deny | object
wave off | deny | object
weigh in | say | quote; on; with
welcome | praise | object
whine | say | quote
whisper | say | quote; that
wisecrack | say | quote; clause
wish | congratulate | wish | She wished him success.
wonder | say | quote; clause
worry | say | thought; that
write | say | quote; that; clause
yell | say | quote; that
