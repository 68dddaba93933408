# verbs.lex 1    lemma | third | past | participle | ing
# Verbs whose forms do not follow from the lemma: irregular ones and those that double a consonant.
# Regular spelling (-e dropped, -y to -ied, -es after s, x, z, ch, sh) is made by code and needs no row.

abet          | abets             | abetted                   | abetted                   | abetting
abhor         | abhors            | abhorred                  | abhorred                  | abhorring
abide         | abides            | abided; abode             | abided; abode             | abiding
acquit        | acquits           | acquitted                 | acquitted                 | acquitting
admit         | admits            | admitted                  | admitted                  | admitting
age           | ages              | aged                      | aged                      | ageing; aging
agree         | agrees            | agreed                    | agreed                    | agreeing
airdrop       | airdrops          | airdropped                | airdropped                | airdropping
allot         | allots            | allotted                  | allotted                  | allotting
arise         | arises            | arose                     | arisen                    | arising
aver          | avers             | averred                   | averred                   | averring
awake         | awakes            | awoke                     | awoken                    | awaking
babysit       | babysits          | babysat                   | babysat                   | babysitting
backpedal     | backpedals        | backpedalled; backpedaled | backpedalled; backpedaled | backpedalling; backpedaling
backslide     | backslides        | backslid                  | backslid                  | backsliding
ban           | bans              | banned                    | banned                    | banning
bar           | bars              | barred                    | barred                    | barring
bat           | bats              | batted                    | batted                    | batting
be            | is; are; am       | was; were                 | been                      | being
bear          | bears             | bore                      | borne                     | bearing
beat          | beats             | beat                      | beaten                    | beating
become        | becomes           | became                    | become                    | becoming
befall        | befalls           | befell                    | befallen                  | befalling
befit         | befits            | befitted                  | befitted                  | befitting
beg           | begs              | begged                    | begged                    | begging
beget         | begets            | begot                     | begotten                  | begetting
begin         | begins            | began                     | begun                     | beginning
behold        | beholds           | beheld                    | beheld                    | beholding
bend          | bends             | bent                      | bent                      | bending
benefit       | benefits          | benefited; benefitted     | benefited; benefitted     | benefiting; benefitting
beseech       | beseeches         | besought; beseeched       | besought; beseeched       | beseeching
beset         | besets            | beset                     | beset                     | besetting
bespeak       | bespeaks          | bespoke                   | bespoken                  | bespeaking
bestride      | bestrides         | bestrode                  | bestridden                | bestriding
bet           | bets              | bet                       | bet                       | betting
bias          | biases; biasses   | biased; biassed           | biased; biassed           | biasing; biassing
bid           | bids              | bid; bade                 | bid; bidden               | bidding
bin           | bins              | binned                    | binned                    | binning
bind          | binds             | bound                     | bound                     | binding
binge         | binges            | binged                    | binged                    | bingeing
bite          | bites             | bit                       | bitten                    | biting
bleed         | bleeds            | bled                      | bled                      | bleeding
blot          | blots             | blotted                   | blotted                   | blotting
blow          | blows             | blew                      | blown                     | blowing
blur          | blurs             | blurred                   | blurred                   | blurring
brag          | brags             | bragged                   | bragged                   | bragging
break         | breaks            | broke                     | broken                    | breaking
breed         | breeds            | bred                      | bred                      | breeding
bring         | brings            | brought                   | brought                   | bringing
broadcast     | broadcasts        | broadcast; broadcasted    | broadcast; broadcasted    | broadcasting
bug           | bugs              | bugged                    | bugged                    | bugging
build         | builds            | built                     | built                     | building
burn          | burns             | burned; burnt             | burned; burnt             | burning
burst         | bursts            | burst                     | burst                     | bursting
buy           | buys              | bought                    | bought                    | buying
cancel        | cancels           | cancelled; canceled       | cancelled; canceled       | cancelling; canceling
canoe         | canoes            | canoed                    | canoed                    | canoeing
cap           | caps              | capped                    | capped                    | capping
carol         | carols            | carolled; caroled         | carolled; caroled         | carolling; caroling
cast          | casts             | cast                      | cast                      | casting
catch         | catches           | caught                    | caught                    | catching
channel       | channels          | channelled; channeled     | channelled; channeled     | channelling; channeling
char          | chars             | charred                   | charred                   | charring
chat          | chats             | chatted                   | chatted                   | chatting
chip          | chips             | chipped                   | chipped                   | chipping
chisel        | chisels           | chiselled; chiseled       | chiselled; chiseled       | chiselling; chiseling
choose        | chooses           | chose                     | chosen                    | choosing
chop          | chops             | chopped                   | chopped                   | chopping
clap          | claps             | clapped                   | clapped                   | clapping
cling         | clings            | clung                     | clung                     | clinging
clip          | clips             | clipped                   | clipped                   | clipping
clog          | clogs             | clogged                   | clogged                   | clogging
combat        | combats           | combated; combatted       | combated; combatted       | combating; combatting
come          | comes             | came                      | come                      | coming
commit        | commits           | committed                 | committed                 | committing
compel        | compels           | compelled                 | compelled                 | compelling
concur        | concurs           | concurred                 | concurred                 | concurring
confer        | confers           | conferred                 | conferred                 | conferring
control       | controls          | controlled                | controlled                | controlling
cost          | costs             | cost                      | cost                      | costing
counsel       | counsels          | counselled; counseled     | counselled; counseled     | counselling; counseling
cram          | crams             | crammed                   | crammed                   | cramming
creep         | creeps            | crept                     | crept                     | creeping
crop          | crops             | cropped                   | cropped                   | cropping
crossbreed    | crossbreeds       | crossbred                 | crossbred                 | crossbreeding
cudgel        | cudgels           | cudgelled; cudgeled       | cudgelled; cudgeled       | cudgelling; cudgeling
cut           | cuts              | cut                       | cut                       | cutting
deal          | deals             | dealt                     | dealt                     | dealing
debug         | debugs            | debugged                  | debugged                  | debugging
decree        | decrees           | decreed                   | decreed                   | decreeing
defer         | defers            | deferred                  | deferred                  | deferring
demur         | demurs            | demurred                  | demurred                  | demurring
deter         | deters            | deterred                  | deterred                  | deterring
dial          | dials             | dialled; dialed           | dialled; dialed           | dialling; dialing
die           | dies              | died                      | died                      | dying
dig           | digs              | dug                       | dug                       | digging
dim           | dims              | dimmed                    | dimmed                    | dimming
dip           | dips              | dipped                    | dipped                    | dipping
disagree      | disagrees         | disagreed                 | disagreed                 | disagreeing
dishevel      | dishevels         | dishevelled; disheveled   | dishevelled; disheveled   | dishevelling; disheveling
dispel        | dispels           | dispelled                 | dispelled                 | dispelling
distil        | distils           | distilled                 | distilled                 | distilling
dive          | dives             | dived; dove               | dived                     | diving
do            | does              | did                       | done                      | doing
don           | dons              | donned                    | donned                    | donning
drag          | drags             | dragged                   | dragged                   | dragging
draw          | draws             | drew                      | drawn                     | drawing
dream         | dreams            | dreamed; dreamt           | dreamed; dreamt           | dreaming
drink         | drinks            | drank                     | drunk                     | drinking
drive         | drives            | drove                     | driven                    | driving
drop          | drops             | dropped                   | dropped                   | dropping
drum          | drums             | drummed                   | drummed                   | drumming
dub           | dubs              | dubbed                    | dubbed                    | dubbing
duel          | duels             | duelled; dueled           | duelled; dueled           | duelling; dueling
dwell         | dwells            | dwelt; dwelled            | dwelt; dwelled            | dwelling
dye           | dyes              | dyed                      | dyed                      | dyeing
eat           | eats              | ate                       | eaten                     | eating
echo          | echoes            | echoed                    | echoed                    | echoing
embargo       | embargoes         | embargoed                 | embargoed                 | embargoing
emit          | emits             | emitted                   | emitted                   | emitting
enamel        | enamels           | enamelled; enameled       | enamelled; enameled       | enamelling; enameling
enrol         | enrols            | enrolled                  | enrolled                  | enrolling
enroll        | enrolls           | enrolled                  | enrolled                  | enrolling
entrap        | entraps           | entrapped                 | entrapped                 | entrapping
equal         | equals            | equalled; equaled         | equalled; equaled         | equalling; equaling
equip         | equips            | equipped                  | equipped                  | equipping
excel         | excels            | excelled                  | excelled                  | excelling
expel         | expels            | expelled                  | expelled                  | expelling
eye           | eyes              | eyed                      | eyed                      | eyeing; eying
fall          | falls             | fell                      | fallen                    | falling
fan           | fans              | fanned                    | fanned                    | fanning
feed          | feeds             | fed                       | fed                       | feeding
feel          | feels             | felt                      | felt                      | feeling
fight         | fights            | fought                    | fought                    | fighting
find          | finds             | found                     | found                     | finding
fit           | fits              | fitted; fit               | fitted; fit               | fitting
flag          | flags             | flagged                   | flagged                   | flagging
flee          | flees             | fled                      | fled                      | fleeing
fling         | flings            | flung                     | flung                     | flinging
flip          | flips             | flipped                   | flipped                   | flipping
fly           | flies             | flew                      | flown                     | flying
focus         | focuses; focusses | focused; focussed         | focused; focussed         | focusing; focussing
forbid        | forbids           | forbade; forbad           | forbidden                 | forbidding
forecast      | forecasts         | forecast; forecasted      | forecast; forecasted      | forecasting
foresee       | foresees          | foresaw                   | foreseen                  | foreseeing
foreshow      | foreshows         | foreshowed                | foreshown                 | foreshowing
foretell      | foretells         | foretold                  | foretold                  | foretelling
forget        | forgets           | forgot                    | forgotten                 | forgetting
forgive       | forgives          | forgave                   | forgiven                  | forgiving
forgo         | forgoes           | forwent                   | forgone                   | forgoing
format        | formats           | formatted                 | formatted                 | formatting
forsake       | forsakes          | forsook                   | forsaken                  | forsaking
free          | frees             | freed                     | freed                     | freeing
freeze        | freezes           | froze                     | frozen                    | freezing
fuel          | fuels             | fuelled; fueled           | fuelled; fueled           | fuelling; fueling
fulfil        | fulfils           | fulfilled                 | fulfilled                 | fulfilling
fulfill       | fulfills          | fulfilled                 | fulfilled                 | fulfilling
funnel        | funnels           | funnelled; funneled       | funnelled; funneled       | funnelling; funneling
gag           | gags              | gagged                    | gagged                    | gagging
gambol        | gambols           | gambolled; gamboled       | gambolled; gamboled       | gambolling; gamboling
gas           | gases; gasses     | gassed                    | gassed                    | gassing
get           | gets              | got                       | got; gotten               | getting
give          | gives             | gave                      | given                     | giving
go            | goes              | went                      | gone                      | going
grab          | grabs             | grabbed                   | grabbed                   | grabbing
grin          | grins             | grinned                   | grinned                   | grinning
grind         | grinds            | ground                    | ground                    | grinding
grip          | grips             | gripped                   | gripped                   | gripping
grovel        | grovels           | grovelled; groveled       | grovelled; groveled       | grovelling; groveling
grow          | grows             | grew                      | grown                     | growing
guarantee     | guarantees        | guaranteed                | guaranteed                | guaranteeing
gun           | guns              | gunned                    | gunned                    | gunning
handicap      | handicaps         | handicapped               | handicapped               | handicapping
hang          | hangs             | hung; hanged              | hung; hanged              | hanging
have          | has               | had                       | had                       | having
hear          | hears             | heard                     | heard                     | hearing
heave         | heaves            | heaved; hove              | heaved; hove              | heaving
hem           | hems              | hemmed                    | hemmed                    | hemming
hew           | hews              | hewed                     | hewn; hewed               | hewing
hide          | hides             | hid                       | hidden                    | hiding
hit           | hits              | hit                       | hit                       | hitting
hobnob        | hobnobs           | hobnobbed                 | hobnobbed                 | hobnobbing
hold          | holds             | held                      | held                      | holding
hop           | hops              | hopped                    | hopped                    | hopping
hug           | hugs              | hugged                    | hugged                    | hugging
hurt          | hurts             | hurt                      | hurt                      | hurting
impel         | impels            | impelled                  | impelled                  | impelling
imperil       | imperils          | imperilled; imperiled     | imperilled; imperiled     | imperilling; imperiling
incur         | incurs            | incurred                  | incurred                  | incurring
infer         | infers            | inferred                  | inferred                  | inferring
initial       | initials          | initialled; initialed     | initialled; initialed     | initialling; initialing
input         | inputs            | input; inputted           | input; inputted           | inputting
inset         | insets            | inset                     | inset                     | insetting
instil        | instils           | instilled                 | instilled                 | instilling
interweave    | interweaves       | interwove                 | interwoven                | interweaving
jam           | jams              | jammed                    | jammed                    | jamming
jet           | jets              | jetted                    | jetted                    | jetting
jewel         | jewels            | jewelled; jeweled         | jewelled; jeweled         | jewelling; jeweling
jog           | jogs              | jogged                    | jogged                    | jogging
keep          | keeps             | kept                      | kept                      | keeping
kidnap        | kidnaps           | kidnapped; kidnaped       | kidnapped; kidnaped       | kidnapping; kidnaping
kneel         | kneels            | knelt; kneeled            | knelt; kneeled            | kneeling
knit          | knits             | knitted; knit             | knitted; knit             | knitting
knot          | knots             | knotted                   | knotted                   | knotting
know          | knows             | knew                      | known                     | knowing
label         | labels            | labelled; labeled         | labelled; labeled         | labelling; labeling
lag           | lags              | lagged                    | lagged                    | lagging
lap           | laps              | lapped                    | lapped                    | lapping
lay           | lays              | laid                      | laid                      | laying
lead          | leads             | led                       | led                       | leading
lean          | leans             | leaned; leant             | leaned; leant             | leaning
leap          | leaps             | leaped; leapt             | leaped; leapt             | leaping
leapfrog      | leapfrogs         | leapfrogged               | leapfrogged               | leapfrogging
learn         | learns            | learned; learnt           | learned; learnt           | learning
leave         | leaves            | left                      | left                      | leaving
lend          | lends             | lent                      | lent                      | lending
let           | lets              | let                       | let                       | letting
level         | levels            | levelled; leveled         | levelled; leveled         | levelling; leveling
libel         | libels            | libelled; libeled         | libelled; libeled         | libelling; libeling
lie           | lies              | lay; lied                 | lain; lied                | lying
light         | lights            | lit; lighted              | lit; lighted              | lighting
lob           | lobs              | lobbed                    | lobbed                    | lobbing
log           | logs              | logged                    | logged                    | logging
lose          | loses             | lost                      | lost                      | losing
make          | makes             | made                      | made                      | making
map           | maps              | mapped                    | mapped                    | mapping
mar           | mars              | marred                    | marred                    | marring
marshal       | marshals          | marshalled; marshaled     | marshalled; marshaled     | marshalling; marshaling
mean          | means             | meant                     | meant                     | meaning
medal         | medals            | medalled; medaled         | medalled; medaled         | medalling; medaling
meet          | meets             | met                       | met                       | meeting
mimic         | mimics            | mimicked                  | mimicked                  | mimicking
misdeal       | misdeals          | misdealt                  | misdealt                  | misdealing
mishear       | mishears          | misheard                  | misheard                  | mishearing
mislead       | misleads          | misled                    | misled                    | misleading
misread       | misreads          | misread                   | misread                   | misreading
misspeak      | misspeaks         | misspoke                  | misspoken                 | misspeaking
misspend      | misspends         | misspent                  | misspent                  | misspending
mistake       | mistakes          | mistook                   | mistaken                  | mistaking
misunderstand | misunderstands    | misunderstood             | misunderstood             | misunderstanding
mob           | mobs              | mobbed                    | mobbed                    | mobbing
model         | models            | modelled; modeled         | modelled; modeled         | modelling; modeling
mop           | mops              | mopped                    | mopped                    | mopping
mow           | mows              | mowed                     | mown; mowed               | mowing
mug           | mugs              | mugged                    | mugged                    | mugging
nab           | nabs              | nabbed                    | nabbed                    | nabbing
net           | nets              | netted                    | netted                    | netting
nod           | nods              | nodded                    | nodded                    | nodding
occur         | occurs            | occurred                  | occurred                  | occurring
offset        | offsets           | offset                    | offset                    | offsetting
omit          | omits             | omitted                   | omitted                   | omitting
open          | opens             | opened                    | opened                    | opening
opt           | opts              | opted                    | opted                    | opting
outbid        | outbids           | outbid                    | outbid                    | outbidding
outdo         | outdoes           | outdid                    | outdone                   | outdoing
outfit        | outfits           | outfitted                 | outfitted                 | outfitting
outgrow       | outgrows          | outgrew                   | outgrown                  | outgrowing
output        | outputs           | output                    | output                    | outputting
outrun        | outruns           | outran                    | outrun                    | outrunning
outsell       | outsells          | outsold                   | outsold                   | outselling
outspend      | outspends         | outspent                  | outspent                  | outspending
outstrip      | outstrips         | outstripped               | outstripped               | outstripping
outwit        | outwits           | outwitted                 | outwitted                 | outwitting
overbuild     | overbuilds        | overbuilt                 | overbuilt                 | overbuilding
overcome      | overcomes         | overcame                  | overcome                  | overcoming
overdo        | overdoes          | overdid                   | overdone                  | overdoing
overeat       | overeats          | overate                   | overeaten                 | overeating
overhear      | overhears         | overheard                 | overheard                 | overhearing
overlap       | overlaps          | overlapped                | overlapped                | overlapping
overpay       | overpays          | overpaid                  | overpaid                  | overpaying
override      | overrides         | overrode                  | overridden                | overriding
overrun       | overruns          | overran                   | overrun                   | overrunning
oversee       | oversees          | oversaw                   | overseen                  | overseeing
oversell      | oversells         | oversold                  | oversold                  | overselling
oversleep     | oversleeps        | overslept                 | overslept                 | oversleeping
overspend     | overspends        | overspent                 | overspent                 | overspending
overtake      | overtakes         | overtook                  | overtaken                 | overtaking
overthrow     | overthrows        | overthrew                 | overthrown                | overthrowing
overwrite     | overwrites        | overwrote                 | overwritten               | overwriting
pad           | pads              | padded                    | padded                    | padding
panel         | panels            | panelled; paneled         | panelled; paneled         | panelling; paneling
panic         | panics            | panicked                  | panicked                  | panicking
parcel        | parcels           | parcelled; parceled       | parcelled; parceled       | parcelling; parceling
partake       | partakes          | partook                   | partaken                  | partaking
pat           | pats              | patted                    | patted                    | patting
patrol        | patrols           | patrolled                 | patrolled                 | patrolling
pay           | pays              | paid                      | paid                      | paying
pedal         | pedals            | pedalled; pedaled         | pedalled; pedaled         | pedalling; pedaling
pencil        | pencils           | pencilled; penciled       | pencilled; penciled       | pencilling; penciling
permit        | permits           | permitted                 | permitted                 | permitting
pet           | pets              | petted                    | petted                    | petting
picnic        | picnics           | picnicked                 | picnicked                 | picnicking
pin           | pins              | pinned                    | pinned                    | pinning
pit           | pits              | pitted                    | pitted                    | pitting
plan          | plans             | planned                   | planned                   | planning
plead         | pleads            | pleaded; pled             | pleaded; pled             | pleading
plot          | plots             | plotted                   | plotted                   | plotting
plug          | plugs             | plugged                   | plugged                   | plugging
pop           | pops              | popped                    | popped                    | popping
prefer        | prefers           | preferred                 | preferred                 | preferring
prepay        | prepays           | prepaid                   | prepaid                   | prepaying
program       | programs          | programmed                | programmed                | programming
proofread     | proofreads        | proofread                 | proofread                 | proofreading
prop          | props             | propped                   | propped                   | propping
propel        | propels           | propelled                 | propelled                 | propelling
prove         | proves            | proved                    | proven; proved            | proving
pummel        | pummels           | pummelled; pummeled       | pummelled; pummeled       | pummelling; pummeling
put           | puts              | put                       | put                       | putting
quarrel       | quarrels          | quarrelled; quarreled     | quarrelled; quarreled     | quarrelling; quarreling
quip          | quips             | quipped                   | quipped                   | quipping
quit          | quits             | quit; quitted             | quit; quitted             | quitting
quiz          | quizzes           | quizzed                   | quizzed                   | quizzing
ram           | rams              | rammed                    | rammed                    | ramming
rap           | raps              | rapped                    | rapped                    | rapping
ravel         | ravels            | ravelled; raveled         | ravelled; raveled         | ravelling; raveling
re-elect      | re-elects         | re-elected                | re-elected                | re-electing
re-equip      | re-equips         | re-equipped               | re-equipped               | re-equipping
read          | reads             | read                      | read                      | reading
readmit       | readmits          | readmitted                | readmitted                | readmitting
rebel         | rebels            | rebelled                  | rebelled                  | rebelling
rebuild       | rebuilds          | rebuilt                   | rebuilt                   | rebuilding
rebut         | rebuts            | rebutted                  | rebutted                  | rebutting
recast        | recasts           | recast                    | recast                    | recasting
recommit      | recommits         | recommitted               | recommitted               | recommitting
recur         | recurs            | recurred                  | recurred                  | recurring
redo          | redoes            | redid                     | redone                    | redoing
redraw        | redraws           | redrew                    | redrawn                   | redrawing
reequip       | reequips          | reequipped                | reequipped                | reequipping
refer         | refers            | referred                  | referred                  | referring
referee       | referees          | refereed                  | refereed                  | refereeing
regret        | regrets           | regretted                 | regretted                 | regretting
regrow        | regrows           | regrew                    | regrown                   | regrowing
relay         | relays            | relayed; relaid           | relayed; relaid           | relaying
remake        | remakes           | remade                    | remade                    | remaking
remit         | remits            | remitted                  | remitted                  | remitting
repay         | repays            | repaid                    | repaid                    | repaying
repel         | repels            | repelled                  | repelled                  | repelling
rerun         | reruns            | reran                     | rerun                     | rerunning
resell        | resells           | resold                    | resold                    | reselling
resend        | resends           | resent                    | resent                    | resending
reset         | resets            | reset                     | reset                     | resetting
reship        | reships           | reshipped                 | reshipped                 | reshipping
resit         | resits            | resat                     | resat                     | resitting
restrike      | restrikes         | restruck                  | restruck                  | restriking
resubmit      | resubmits         | resubmitted               | resubmitted               | resubmitting
retake        | retakes           | retook                    | retaken                   | retaking
retell        | retells           | retold                    | retold                    | retelling
rethink       | rethinks          | rethought                 | rethought                 | rethinking
retread       | retreads          | retrod                    | retrodden                 | retreading
retrofit      | retrofits         | retrofitted; retrofit     | retrofitted; retrofit     | retrofitting
rev           | revs              | revved                    | revved                    | revving
revel         | revels            | revelled; reveled         | revelled; reveled         | revelling; reveling
rewrite       | rewrites          | rewrote                   | rewritten                 | rewriting
rid           | rids              | rid                       | rid                       | ridding
ride          | rides             | rode                      | ridden                    | riding
rig           | rigs              | rigged                    | rigged                    | rigging
ring          | rings             | rang                      | rung                      | ringing
rip           | rips              | ripped                    | ripped                    | ripping
rise          | rises             | rose                      | risen                     | rising
rival         | rivals            | rivalled; rivaled         | rivalled; rivaled         | rivalling; rivaling
rob           | robs              | robbed                    | robbed                    | robbing
rub           | rubs              | rubbed                    | rubbed                    | rubbing
run           | runs              | ran                       | run                       | running
sag           | sags              | sagged                    | sagged                    | sagging
sap           | saps              | sapped                    | sapped                    | sapping
saw           | saws              | sawed                     | sawn; sawed               | sawing
say           | says              | said                      | said                      | saying
scan          | scans             | scanned                   | scanned                   | scanning
scar          | scars             | scarred                   | scarred                   | scarring
scrap         | scraps            | scrapped                  | scrapped                  | scrapping
scrub         | scrubs            | scrubbed                  | scrubbed                  | scrubbing
see           | sees              | saw                       | seen                      | seeing
seek          | seeks             | sought                    | sought                    | seeking
sell          | sells             | sold                      | sold                      | selling
send          | sends             | sent                      | sent                      | sending
set           | sets              | set                       | set                       | setting
sew           | sews              | sewed                     | sewn; sewed               | sewing
shake         | shakes            | shook                     | shaken                    | shaking
shed          | sheds             | shed                      | shed                      | shedding
shine         | shines            | shone; shined             | shone; shined             | shining
ship          | ships             | shipped                   | shipped                   | shipping
shoot         | shoots            | shot                      | shot                      | shooting
shop          | shops             | shopped                   | shopped                   | shopping
shovel        | shovels           | shovelled; shoveled       | shovelled; shoveled       | shovelling; shoveling
show          | shows             | showed                    | shown; showed             | showing
shrink        | shrinks           | shrank; shrunk            | shrunk                    | shrinking
shrivel       | shrivels          | shrivelled; shriveled     | shrivelled; shriveled     | shrivelling; shriveling
shrug         | shrugs            | shrugged                  | shrugged                  | shrugging
shun          | shuns             | shunned                   | shunned                   | shunning
shut          | shuts             | shut                      | shut                      | shutting
sidestep      | sidesteps         | sidestepped               | sidestepped               | sidestepping
signal        | signals           | signalled; signaled       | signalled; signaled       | signalling; signaling
sin           | sins              | sinned                    | sinned                    | sinning
sing          | sings             | sang                      | sung                      | singing
singe         | singes            | singed                    | singed                    | singeing
sink          | sinks             | sank; sunk                | sunk                      | sinking
sit           | sits              | sat                       | sat                       | sitting
ski           | skis              | skied                     | skied                     | skiing
skip          | skips             | skipped                   | skipped                   | skipping
slap          | slaps             | slapped                   | slapped                   | slapping
slay          | slays             | slew                      | slain                     | slaying
sleep         | sleeps            | slept                     | slept                     | sleeping
slide         | slides            | slid                      | slid                      | sliding
slim          | slims             | slimmed                   | slimmed                   | slimming
sling         | slings            | slung                     | slung                     | slinging
slip          | slips             | slipped                   | slipped                   | slipping
slit          | slits             | slit                      | slit                      | slitting
slot          | slots             | slotted                   | slotted                   | slotting
smell         | smells            | smelled; smelt            | smelled; smelt            | smelling
snap          | snaps             | snapped                   | snapped                   | snapping
sneak         | sneaks            | sneaked; snuck            | sneaked; snuck            | sneaking
snivel        | snivels           | snivelled; sniveled       | snivelled; sniveled       | snivelling; sniveling
snub          | snubs             | snubbed                   | snubbed                   | snubbing
sob           | sobs              | sobbed                    | sobbed                    | sobbing
sow           | sows              | sowed                     | sown; sowed               | sowing
speak         | speaks            | spoke                     | spoken                    | speaking
speed         | speeds            | sped; speeded             | sped; speeded             | speeding
spell         | spells            | spelled; spelt            | spelled; spelt            | spelling
spend         | spends            | spent                     | spent                     | spending
spill         | spills            | spilled; spilt            | spilled; spilt            | spilling
spin          | spins             | spun                      | spun                      | spinning
spiral        | spirals           | spiralled; spiraled       | spiralled; spiraled       | spiralling; spiraling
spit          | spits             | spat; spit                | spat; spit                | spitting
split         | splits            | split                     | split                     | splitting
spoil         | spoils            | spoiled; spoilt           | spoiled; spoilt           | spoiling
spot          | spots             | spotted                   | spotted                   | spotting
spotlight     | spotlights        | spotlit; spotlighted      | spotlit; spotlighted      | spotlighting
spread        | spreads           | spread                    | spread                    | spreading
spring        | springs           | sprang; sprung            | sprung                    | springing
spur          | spurs             | spurred                   | spurred                   | spurring
stab          | stabs             | stabbed                   | stabbed                   | stabbing
stand         | stands            | stood                     | stood                     | standing
star          | stars             | starred                   | starred                   | starring
steal         | steals            | stole                     | stolen                    | stealing
stem          | stems             | stemmed                   | stemmed                   | stemming
stencil       | stencils          | stencilled; stenciled     | stencilled; stenciled     | stencilling; stenciling
step          | steps             | stepped                   | stepped                   | stepping
stick         | sticks            | stuck                     | stuck                     | sticking
sting         | stings            | stung                     | stung                     | stinging
stink         | stinks            | stank                     | stunk                     | stinking
stir          | stirs             | stirred                   | stirred                   | stirring
stop          | stops             | stopped                   | stopped                   | stopping
strap         | straps            | strapped                  | strapped                  | strapping
strew         | strews            | strewed                   | strewn; strewed           | strewing
stride        | strides           | strode                    | stridden                  | striding
strike        | strikes           | struck                    | struck; stricken          | striking
string        | strings           | strung                    | strung                    | stringing
strip         | strips            | stripped                  | stripped                  | stripping
strive        | strives           | strove; strived           | striven; strived          | striving
stun          | stuns             | stunned                   | stunned                   | stunning
sublet        | sublets           | sublet                    | sublet                    | subletting
submit        | submits           | submitted                 | submitted                 | submitting
sum           | sums              | summed                    | summed                    | summing
swap          | swaps             | swapped                   | swapped                   | swapping
swear         | swears            | swore                     | sworn                     | swearing
sweep         | sweeps            | swept                     | swept                     | sweeping
swell         | swells            | swelled                   | swollen; swelled          | swelling
swim          | swims             | swam                      | swum                      | swimming
swing         | swings            | swung                     | swung                     | swinging
swivel        | swivels           | swivelled; swiveled       | swivelled; swiveled       | swivelling; swiveling
tag           | tags              | tagged                    | tagged                    | tagging
take          | takes             | took                      | taken                     | taking
tap           | taps              | tapped                    | tapped                    | tapping
taxi          | taxis             | taxied                    | taxied                    | taxiing; taxying
teach         | teaches           | taught                    | taught                    | teaching
tear          | tears             | tore                      | torn                      | tearing
telecast      | telecasts         | telecast                  | telecast                  | telecasting
tell          | tells             | told                      | told                      | telling
thin          | thins             | thinned                   | thinned                   | thinning
think         | thinks            | thought                   | thought                   | thinking
thrive        | thrives           | thrived; throve           | thrived; thriven          | thriving
throw         | throws            | threw                     | thrown                    | throwing
thrust        | thrusts           | thrust                    | thrust                    | thrusting
tie           | ties              | tied                      | tied                      | tying
tip           | tips              | tipped                    | tipped                    | tipping
top           | tops              | topped                    | topped                    | topping
torpedo       | torpedoes         | torpedoed                 | torpedoed                 | torpedoing
total         | totals            | totalled; totaled         | totalled; totaled         | totalling; totaling
towel         | towels            | towelled; toweled         | towelled; toweled         | towelling; toweling
traffic       | traffics          | trafficked                | trafficked                | trafficking
trammel       | trammels          | trammelled; trammeled     | trammelled; trammeled     | trammelling; trammeling
transfer      | transfers         | transferred               | transferred               | transferring
transmit      | transmits         | transmitted               | transmitted               | transmitting
transship     | transships        | transshipped              | transshipped              | transshipping
trap          | traps             | trapped                   | trapped                   | trapping
travel        | travels           | travelled; traveled       | travelled; traveled       | travelling; traveling
tread         | treads            | trod                      | trodden                   | treading
trek          | treks             | trekked                   | trekked                   | trekking
trim          | trims             | trimmed                   | trimmed                   | trimming
trip          | trips             | tripped                   | tripped                   | tripping
tug           | tugs              | tugged                    | tugged                    | tugging
tunnel        | tunnels           | tunnelled; tunneled       | tunnelled; tunneled       | tunnelling; tunneling
typecast      | typecasts         | typecast                  | typecast                  | typecasting
undercut      | undercuts         | undercut                  | undercut                  | undercutting
undergo       | undergoes         | underwent                 | undergone                 | undergoing
underlie      | underlies         | underlay                  | underlain                 | underlying
underpay      | underpays         | underpaid                 | underpaid                 | underpaying
underpin      | underpins         | underpinned               | underpinned               | underpinning
understand    | understands       | understood                | understood                | understanding
undertake     | undertakes        | undertook                 | undertaken                | undertaking
underwrite    | underwrites       | underwrote                | underwritten              | underwriting
undo          | undoes            | undid                     | undone                    | undoing
unmake        | unmakes           | unmade                    | unmade                    | unmaking
unplug        | unplugs           | unplugged                 | unplugged                 | unplugging
unravel       | unravels          | unravelled; unraveled     | unravelled; unraveled     | unravelling; unraveling
untie         | unties            | untied                    | untied                    | untying
unwind        | unwinds           | unwound                   | unwound                   | unwinding
unwrap        | unwraps           | unwrapped                 | unwrapped                 | unwrapping
up            | ups               | upped                     | upped                     | upping
uphold        | upholds           | upheld                    | upheld                    | upholding
upset         | upsets            | upset                     | upset                     | upsetting
veto          | vetoes            | vetoed                    | vetoed                    | vetoing
vie           | vies              | vied                      | vied                      | vying
wag           | wags              | wagged                    | wagged                    | wagging
wake          | wakes             | woke; waked               | woken; waked              | waking
war           | wars              | warred                    | warred                    | warring
wear          | wears             | wore                      | worn                      | wearing
weasel        | weasels           | weaselled; weaseled       | weaselled; weaseled       | weaselling; weaseling
weave         | weaves            | wove; weaved              | woven; weaved             | weaving
wed           | weds              | wed; wedded               | wed; wedded               | wedding
weep          | weeps             | wept                      | wept                      | weeping
whip          | whips             | whipped                   | whipped                   | whipping
win           | wins              | won                       | won                       | winning
wind          | winds             | wound                     | wound                     | winding
withdraw      | withdraws         | withdrew                  | withdrawn                 | withdrawing
withhold      | withholds         | withheld                  | withheld                  | withholding
withstand     | withstands        | withstood                 | withstood                 | withstanding
worship       | worships          | worshipped; worshiped     | worshipped; worshiped     | worshipping; worshiping
wrap          | wraps             | wrapped                   | wrapped                   | wrapping
wring         | wrings            | wrung                     | wrung                     | wringing
write         | writes            | wrote                     | written                   | writing
zap           | zaps              | zapped                    | zapped                    | zapping
zigzag        | zigzags           | zigzagged                 | zigzagged                 | zigzagging
zip           | zips              | zipped                    | zipped                    | zipping
