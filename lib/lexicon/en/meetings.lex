# meetings.lex 1    phrase | role | kind | confidence | example
# Words that tell of encounters. A phrase that begins with "to" is a verb and stands for all of its forms.
#
# encounter: a noun for an encounter. round: one of a series between offices or states. trip: a journey. ceremony: a
#   signing. audience: a noun for an encounter only after a verb that holds one ("granted an audience").
# meets: subject and object (or "with") are equals. receives: the subject is the host. calls: the subject is the guest.
# speaks: an encounter only if a medium ("by phone") stands in the clause, then a call. sees: an encounter only if it
#   is planned, or the object is a guest. travels: subject and destination. signs: subject and document.
# holds: its object is an encounter. happens: its subject is one.
# attends: the subject is one more of them. begins: a planned or a mere beginning is no encounter without its day.
# What was discussed at them is told by the words of topics.lex.
# nothing: looks like a noun for an encounter and is none.
# departs: the place behind the verb is left, the one behind "for" or "to" is where the journey goes.
# occasion: who meets in, at, for or during it meets as rivals or in public. chamber: a body whose sitting is no encounter.
# many: a noun for several encounters, whose day and place hold for those told behind it.
# calling: a noun for a call on somebody ("on" or "to" leads to the host).
# presence: who else took part. medium: by or in what two spoke; its kind is what that
#   makes of it. people: a noun for people who meet on behalf of somebody.
#   several: a plural for those who have been named. states: one for their countries.
# limit: before a date that tells from or up to when something lasts, not when one met. later: what happens then is of
#   the day told last.
# reports: a verb whose day is that of the report, not that of what is planned or called off; a noun for somebody whose
#   office is to tell what others do.
# planned, unreal, cancelled, never planned: what comes of the verb that follows.
# off, delayed, moved, denied: what comes of the encounter before or after it.
# habit: what happens again and again is no one encounter.
# next, last, other: an encounter that is not the one told so far.
# confidence: of a thousand encounters told so, how many are right.

# --- nouns
meeting                      | encounter | meeting | 850 | a meeting with the minister; not "the meeting rooms"
meetings                     | encounter; many | meeting | 800
talks                        | encounter | meeting | 850 | He held talks with her.
talk                         | audience  | meeting | 700 | They had a friendly talk.
negotiations                 | encounter | meeting | 700
negotiation                  | audience  | meeting | 600
discussions                  | encounter | meeting | 700
discussion                   | audience  | meeting | 700 | She had a discussion with the mayor.
conversation                 | encounter | meeting | 700
conversations                | audience  | meeting | 700
audience                     | audience  | meeting | 800 | He granted them an audience; not "told the audience"
tête-à-tête                  | encounter | meeting | 850
face-to-face                 | audience  | meeting | 700
encounter                    | audience  | meeting | 700
interaction                  | audience  | meeting | 600
get-together                 | encounter | meeting | 700
working session              | encounter | meeting | 800
closed session               | encounter | meeting | 700
closed-door session          | encounter | meeting | 800
working lunch                | encounter | meeting | 850
working dinner               | encounter | meeting | 850
working breakfast            | encounter | meeting | 850
luncheon                     | encounter | meeting | 700
lunch                        | audience  | meeting | 700
dinner                       | audience  | meeting | 700
breakfast                    | audience  | meeting | 700
banquet                      | audience  | meeting | 600
reception                    | audience  | meeting | 500
courtesy call                | calling | meeting | 900
courtesy visit               | calling | meeting | 900
farewell call                | calling | meeting | 900
farewell visit               | calling | meeting | 900
introductory call            | calling | meeting | 900
farewell meeting             | encounter | meeting | 900
exchange                     | audience  | meeting | 500 | They had an exchange with students.
dialogue                     | audience  | meeting | 500
sit-down                     | encounter | meeting | 700
bilateral                    | audience  | meeting | 600
briefing                     | audience  | meeting | 400
credentials                  | letters   | meeting | 800 | The ambassador presented his credentials to the president.
letters of credence          | letters   | meeting | 800
letter of credence           | letters   | meeting | 800
phone call                   | encounter | call | 900
phone calls                  | encounter; many | call | 850
phone conversation           | encounter | call | 900
phone conversations          | encounter; many | call | 850
phone talk                   | encounter | call | 900
phone talks                  | encounter | call | 900
phone discussion             | encounter | call | 900
telephone call               | encounter | call | 900
telephone calls              | encounter; many | call | 850
telephone conversation       | encounter | call | 900
telephone conversations      | encounter; many | call | 850
telephone talk               | encounter | call | 900
telephone talks              | encounter | call | 900
telephonic conversation      | encounter | call | 900
telephonic call              | encounter | call | 900
video call                   | encounter | call | 900
video conference             | encounter | call | 800
videoconference              | encounter | call | 800
video meeting                | encounter | call | 800
virtual meeting              | encounter | call | 800
online meeting               | encounter | call | 800
online talks                 | encounter | call | 800
virtual talks                | encounter | call | 800
call                         | audience  | call | 700 | In a call with his counterpart; not "a call for peace"
calls                        | audience  | call | 600
political consultations      | round | consultation | 850
consultations                | round | consultation | 800
consultation                 | round | consultation | 700
round of consultations       | round | consultation | 850
round of political consultations | round | consultation | 850
round of talks               | round | meeting | 750
round of negotiations        | round | meeting | 750
foreign office consultations | round | consultation | 850
strategic dialogue           | round | consultation | 700
security dialogue            | round | consultation | 700
human rights dialogue        | round | consultation | 700
political dialogue           | round | consultation | 600
round                        | round | meeting | 700
rounds                       | round | meeting | 600
session                      | round | meeting | 700 | the third session of the commission; not a parliament's
sitting                      | round | meeting | 500
intergovernmental commission | body | meeting | 600
joint commission             | body | meeting | 600
joint committee              | body | meeting | 600
joint working group          | body | meeting | 600
joint boundary commission    | body | meeting | 600
joint border commission      | body | meeting | 600
bi-national commission       | body | meeting | 600
mixed commission             | body | meeting | 600
working group                | body | meeting | 600
summit                       | encounter | summit | 700
summits                      | audience | summit | 500
visit                        | trip | visit | 600
visits                       | trip | visit | 500
trip                         | trip | visit | 600
tour                         | trip | visit | 500
working visit                | trip | visit | 600
official visit               | trip | visit | 600
state visit                  | trip | visit | 600
round table                  | nothing | | | A round table at the academy; not "a round of talks"
round-table                  | nothing
roundtable                   | nothing
press conference             | nothing | | | Words to the press are no encounter of the sides.
news conference              | nothing
press briefing               | nothing
plenary session              | nothing
parliamentary session        | nothing
plenary meeting              | nothing
cabinet meeting              | nothing
training session             | nothing
question session             | nothing
talk show                    | nothing
talking points               | nothing
round the clock              | nothing
ends meet                    | nothing | | | They made ends meet.
town hall meeting            | nothing | | | A mayor's with whoever comes.
town hall meetings           | nothing
conference call              | nothing | | | The firm told analysts on a conference call.
rallying call                | nothing
curtain call                 | nothing
signing                      | ceremony | signing | 700
signing ceremony             | ceremony | signing | 800

# --- verbs of meeting
to meet                      | meets | meeting | 880 | He met her; not "met the requirements"
to meet with                 | meets | meeting | 900
to meet up with              | meets | meeting | 900
to gather                    | meets | meeting | 600 | The ministers will gather in Oslo; not "gathered evidence"
to convene in                | meets | meeting | 600
to confer with               | meets | meeting | 850
to sit down with             | meets | meeting | 800
to sit down                  | meets | meeting | 700
to huddle with               | meets | meeting | 700
to converse with             | meets | meeting | 700
to receive                   | receives; holds | meeting | 850 | He received the ambassador; not "received an award"
to host                      | receives; holds; happens | meeting | 700 | She hosted her counterpart; not "hosted the summit"
to summon                    | receives | meeting | 850
to greet                     | receives | meeting | 400
to call in                   | receives | meeting | 500
to invite in                 | receives | meeting | 300
to welcome                   | welcomes | meeting | 500 | He welcomed her to the palace; not "welcomed the decision"
to call on                   | calls | meeting | 800 | He called on the minister; not "called on them to stop"
to call upon                 | calls | meeting | 700
to drop by                   | calls | meeting | 600
to see                       | sees | meeting | 500 | He is due to see the president.
to speak                     | speaks | call | 850 | They spoke by phone.
to talk                      | speaks | call | 850
to communicate               | speaks | call | 700
to phone                     | meets | call | 850
to telephone                 | meets | call | 850
to ring                      | sees | call | 500
to visit                     | travels | visit | 650
to travel                    | travels | visit | 650
to fly                       | travels | visit | 600
to head                      | travels; holds | visit | 400 | He will head to Baku; not "heads the ministry"
to pay a visit               | travels | visit | 700
to pay an official visit     | travels | visit | 700
to pay a working visit       | travels | visit | 700
to pay a state visit         | travels | visit | 700
to tour                      | travels | visit | 600
to arrive                    | travels | visit | 550
to depart                    | travels; departs | visit | 550
to return                    | travels | visit | 400
to leave                     | travels; departs | visit | 500 | He leaves for Baku on Monday; not "left Kenya in 2009"
to go                        | travels | visit | 400
to come                      | travels | visit | 300
to undertake a visit         | travels | visit | 700
to make a visit              | travels | visit | 700
to be on a visit             | travels | visit | 500
to sign                      | signs | signing | 750
to initial                   | signs | signing | 750
to subscribe                 | signs | signing | 700
to ink                       | signs | signing | 700
to co-sign                   | signs | signing | 750
to put their names to        | signs | signing | 700

# --- verbs around a noun
to hold                      | holds; happens
to have                      | holds
to conduct                   | holds; happens
to sustain                   | holds; happens | | | They sustained a meeting; not "sustained losses"
to attend                    | holds; attends
to chair                     | holds; happens
to co-chair                  | holds; happens
to pay                       | holds
to make                      | holds
to convene                   | holds; happens
to lead                      | holds
to open                      | holds; happens; begins
to grant                     | holds
to complete                  | holds; happens
to conclude                  | holds; happens
to begin                     | holds; happens; begins
to start                     | holds; happens; begins
to resume                    | holds; happens; begins
to wrap up                   | holds
to participate in            | holds; attends
to take part in              | holds; attends
to join                      | holds; attends
to present                   | holds
to hand over                 | holds
to hand                      | holds
to submit                    | holds
to accept                    | holds
to be in                     | holds
to take place                | happens
to go ahead                  | happens
to kick off                  | happens
to get under way             | happens
to inaugurate                | holds; happens
to organise                  | holds; happens
to organize                  | holds; happens
to arrange                   | happens
to come to an end            | happens
to end                       | happens
to be attended               | happens
to last                      | happens
to break up                  | happens
to break down                | happens
to be scheduled              | awaits
to be planned                | awaits
to be set                    | awaits
to be slated                 | awaits
to be due                    | awaits
to be expected               | awaits
to be foreseen               | awaits
pencilled in                 | awaits
penciled in                  | awaits
to be on the agenda          | awaits
to be on the programme       | awaits
to be on the program         | awaits
to be on the schedule        | awaits
to be on his programme       | awaits
to be on her programme       | awaits
to be on his agenda          | awaits
to be on her agenda          | awaits
to be on his schedule        | awaits
to be on her schedule        | awaits
to be pencilled in           | awaits
to be penciled in            | awaits
to be in the works           | awaits

# --- who else, how
to be attended by            | presence
to be accompanied by         | presence
to be co-chaired by          | presence
to be chaired by             | presence
to be led by                 | presence
attended by                  | presence
accompanied by               | presence
co-chaired by                | presence
in the presence of           | presence
under the chairmanship of    | presence
to say                       | reports   |         |     | will meet X in Rome, her office said on Monday
to announce                  | reports   |         |     | X will visit Oslo, the palace announced Friday
to confirm                   | reports
to report                    | reports
to disclose                  | reports
to reveal                    | reports
to state                     | reports
to tell                      | reports   |         |     | he will meet X, an aide told reporters on Tuesday
to tweet                     | reports
spokesman                    | reports   |         |     | A and B will meet, spokesman X said: not X
spokeswoman                  | reports
spokesperson                 | reports
press secretary              | reports
press officer                | reports
press attaché                | reports
since                        | limit     |         |     | since December
until                        | limit
till                         | limit
by                           | limit     |         |     | by May 15
before                       | limit
after                        | limit
no later than                | limit
later                        | later     |         |     | The envoy later met the mayor.
afterwards                   | later
afterward                    | later
thereafter                   | later
subsequently                 | later
on the sidelines             | later; medium | meeting |     | On the sidelines, she met him; not "on the sidelines of the visit"
on the margins               | later; medium | meeting
on the fringes               | later; medium | meeting
in person                    | medium | meeting
face to face                 | medium | meeting
informally                   | medium | meeting |     | She spoke informally with President X at the dinner.
at the dinner                | medium | meeting
at a dinner                  | medium | meeting
over dinner                  | medium | meeting
over lunch                   | medium | meeting
at the summit                | medium | meeting
during the summit            | medium | meeting
at the airport               | medium | meeting
by phone                     | medium | call
by telephone                 | medium | call
on the phone                 | medium | call
over the phone               | medium | call
on the telephone             | medium | call
over the telephone           | medium | call
over phone                   | medium | call
via phone                    | medium | call
via telephone                | medium | call
via video link               | medium | call
by video link                | medium | call
via video conference         | medium | call
via videoconference          | medium | call
by videoconference           | medium | call
by video conference          | medium | call
through a video conference   | medium | call
delegation                   | people
delegations                  | people; several
representatives              | people; several
representative               | people
members                      | people; several
member                       | people
officials                    | people; several
leaders                      | people; several
leadership                   | people
ministers                    | people; several
ambassadors                  | people; several
ambassador                   | people
envoy                        | people
president                    | people
minister                     | people
counterpart                  | people
counterparts                 | people; several
experts                      | people
executives                   | people
head                         | people
heads                        | people; several
chair                        | people
secretary                    | people
secretaries                  | people
chancellor                   | people
king                         | people
emir                         | people
board                        | people
team                         | people
mission                      | people
students                     | people
lawmakers                    | people
MPs                          | people
advisers                     | people
relatives                    | people
community                    | people
chargé d'affaires            | people
diplomat                     | people
speaker                      | people
governor                     | people
mayor                        | people
commissioner                 | people
investors                    | people
businessmen                  | people
sides                        | several
countries                    | several; states | | | The two countries held talks; not "three other countries"
nations                      | several; states
governments                  | several; states
neighbours                   | several; states
neighbors                    | several; states
side                         | people
parties                      | several
pair                         | several
both                         | several
they                         | several
the two                      | several | | | the two met; "the two ministers" is read at its noun
the three                    | several
the trio                     | several
the duo                      | several
the two of them              | several
presidents                   | several; people
premiers                     | several; people
diplomats                    | several; people
interlocutors                | several
delegates                    | several; people
negotiators                  | several; people
guests                       | several; people
guest                        | people
visitor                      | people
visitors                     | people; several
women                        | several
men                          | several
envoys                       | several; people
negotiating teams            | several; people
teams                        | several; people
journalists                  | nobody | | | Words to the press are no meeting.
reporters                    | nobody
press                        | nobody
media                        | nobody
opposition from              | nobody | | | The plan met with opposition from farmers; not "met with the opposition"
opposition to                | nobody
opposition in                | nobody
fierce opposition            | nobody
stiff opposition             | nobody
strong opposition            | nobody
resistance                   | nobody
criticism                    | nobody
scepticism                   | nobody
skepticism                   | nobody
scorn                        | nobody
derision                     | nobody
silence                      | nobody
applause                     | nobody
approval                     | nobody
disapproval                  | nobody
success                      | nobody
failure                      | nobody
hostility                    | nobody
indifference                 | nobody
enthusiasm                   | nobody
outrage                      | nobody
protest                      | nobody
violence                     | nobody
voters                       | nobody | | | Words to voters are no meeting.
supporters                   | nobody
fans                         | nobody
wife                         | nobody | | | He met his wife at school.
husband                      | nobody
girlfriend                   | nobody
boyfriend                    | nobody
fiancée                      | nobody
fiancé                       | nobody
spouse                       | nobody

# --- occasions of another sort, bodies that sit
to campaign                  | occasion | | | She visited Ohio to campaign.
to stump                     | occasion
debate                       | occasion | | | They met in a debate; not "met after the debate"
debates                      | occasion
rally                        | occasion
rallies                      | occasion
fundraiser                   | occasion
fundraisers                  | occasion
fund-raiser                  | occasion
interview                    | occasion
interviews                   | occasion
town hall                    | occasion
match                        | occasion
matches                      | occasion
final                        | occasion
semi-final                   | occasion
semifinal                    | occasion
quarter-final                | occasion
quarterfinal                 | occasion
playoff                      | occasion
play-off                     | occasion
game                         | occasion
tournament                   | occasion
hearing                      | occasion
trial                        | occasion
runoff                       | occasion
run-off                      | occasion
round of the election        | occasion
round of voting              | occasion
wedding                      | occasion
parliament                   | chamber | | | Parliament met on Monday.
senate                       | chamber
house of representatives     | chamber
house                        | chamber
congress                     | chamber
legislature                  | chamber
national assembly            | chamber
supreme court                | chamber
court                        | chamber
tribunal                     | chamber
jury                         | chamber
grand jury                   | chamber

# --- what comes of the verb that follows
will                         | planned
'll                          | planned
shall                        | planned
would                        | planned
is to                        | planned
are to                       | planned
to plan to                   | planned
to be planning to            | planned
to be scheduled to           | planned
to be due to                 | planned
to be set to                 | planned
to be slated to              | planned
to be expected to            | planned
to be going to               | planned
to be to                     | planned
to agree to                  | planned
to agree on                  | planned
to decide to                 | planned
to intend to                 | planned
to prepare to                | planned
due to                       | planned
scheduled to                 | planned
slated to                    | planned
set to                       | planned
expected to                  | planned
ahead of                     | planned
to look forward to           | planned |         |     | is looking forward to his meeting with X
announced                    | planned |         |     | announced a meeting with X; not "announced the outcome of the meeting"
announces                    | planned
to prepare                   | planned
to plan                      | planned
to schedule                  | planned
to await                     | planned
was to have                  | cancelled
were to have                 | cancelled
had been due to              | cancelled
had been scheduled to        | cancelled
had been expected to         | cancelled
had planned to               | cancelled
can                          | unreal
could                        | unreal
may                          | unreal
might                        | unreal
should                       | unreal
must                         | unreal
if                           | unreal
whether                      | unreal
unless                       | unreal
to want to                   | unreal
to hope to                   | unreal
to wish to                   | unreal
to seek to                   | unreal
to offer to                  | unreal
to propose to                | unreal
to ask to                    | unreal
to refuse to                 | unreal
to decline to                | unreal
to fail to                   | unreal
to try to                    | unreal
to invite                    | unreal
to propose                   | unreal
to suggest                   | unreal
to request                   | unreal
to urge                      | unreal
ready to                     | unreal
willing to                   | unreal
readiness to                 | unreal
need to                      | unreal
opportunity to               | unreal
would like to                | unreal
to be prepared to            | unreal
to be open to                | unreal
to long to                   | unreal
provided                     | unreal | | | Provided that the border is open, he would meet her.
invitation to                | unreal
no plans                     | never planned | | | There are no plans for her to meet him; not "plans to meet"
no plan                      | never planned
no intention                 | never planned

# --- what comes of the encounter
to be called off             | off
to call off                  | off
to be cancelled              | off
to be canceled               | off
to cancel                    | off
to be scrapped               | off
to scrap                     | off
to fall through              | off
to pull out of               | off
to withdraw from             | off
to skip                      | off
to be postponed              | delayed
to postpone                  | delayed
to put off                   | delayed
to be put off                | delayed
to be delayed                | delayed
to delay                     | delayed
to boycott                   | off
to be shelved                | off
to be axed                   | off
to be abandoned              | off
to be scratched              | off
to be dropped                | off
to be suspended              | off
to be put on hold            | delayed
to be adjourned              | delayed
to be off                    | off
postponement                 | delayed
cancellation                 | off
cancelled                    | off
canceled                     | off
to be moved to               | moved
to be rescheduled            | moved
to reschedule                | moved
to be brought forward        | moved
to deny                      | denied
denial                       | denied
not true                     | denied | | | It is not true that they met.
untrue                       | denied
not the case                 | denied
to refute                    | denied
to rebut                     | denied

# --- another one of the same people
next                         | next
upcoming                     | next
forthcoming                  | next
coming                       | next
planned                      | next
scheduled                    | next
future                       | unreal order
possible                     | unreal order
potential                    | unreal order
proposed                     | unreal order
to reject                    | unreal order
to refuse                    | unreal order
to decline                   | unreal order
to seek                      | unreal order
to demand                    | unreal order
to want                      | unreal order
to rule out                  | unreal order
to ask for                   | unreal order
to call for                  | unreal order
to push for                  | unreal order
to press for                 | unreal order
to hope for                  | unreal order
ready for                    | unreal order
open to                      | unreal order
second                       | other
third                        | other
fourth                       | other
first                        | other
regular                      | other
another                      | other
again                        | other
separate                     | other
previous                     | last
last                         | last
earlier                      | last
recent                       | last
regularly                    | habit | | | They meet regularly; not "regular session"
often                        | habit
frequently                   | habit
routinely                    | habit
occasionally                 | habit
sometimes                    | habit
usually                      | habit
daily                        | habit
weekly                       | habit
monthly                      | habit
annually                     | habit
yearly                       | habit
twice a week                 | habit
twice a year                 | habit
once a year                  | habit
every day                    | habit
every week                   | habit
every month                  | habit
every year                   | habit
several times                | habit
many times                   | habit
repeatedly                   | habit
