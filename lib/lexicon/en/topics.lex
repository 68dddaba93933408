# topics.lex 1    phrase | role | example
# Words that tell what was discussed at an encounter. A phrase that begins with "to" is a verb, all of its forms.
#
# topic: its object was discussed, whoever is the subject. topic jointly: only if several people or an encounter are
#   the subject; of one man alone it is what he said or did. topic subject: its subject was discussed.
# topic includes: its object, if an encounter or a word for a list ("the agenda") is the subject.
# topic noun: what follows it was discussed. topic list: a noun for what was discussed, before a colon or a verb.
# topic lead: stands before a topic and says nothing of it. topic own: the head of a phrase that is a topic of its
#   own, also behind "and". topic shared: a head that several words before it share ("trade and economic ties").
# topic lead; topic subject: its subject, if that begins with a lead ("proposals on"; not "gifts were exchanged").
# topic purpose: its object, if it tells what those who met did so for; topic aim: leads to such a verb.
# topic pair: two words with "and" that are one topic.
# topic aside: after "on" no topic but a circumstance. With topic vague also after "about" and "over": how long it took.
# topic vague: says how many or which things, and names none of them. topic such: leads to the things themselves.
# topic tail: behind a list, of how or how long it was discussed.
# topic document: several that are signed, before what they are about.

# --- verbs whose object was discussed
to discuss                   | topic
to debate                    | topic
to deliberate on             | topic
to deliberate over           | topic
to confer on                 | topic
to confer about              | topic
to confer over               | topic
to exchange views on         | topic
to exchange views about      | topic
to exchange views over       | topic
to exchange views regarding  | topic
to exchange views concerning | topic
to exchange views around     | topic
to exchange view on          | topic
to exchange opinions on      | topic
to exchange opinions about   | topic
to exchange ideas on         | topic
to exchange ideas about      | topic
to exchange thoughts on      | topic
to exchange perspectives on  | topic
to exchange assessments of   | topic
to exchange assessments on   | topic
to exchange experience on    | topic
to exchange experiences on   | topic
to exchange insights on      | topic
to exchange information on   | topic
to exchange notes on         | topic
to exchange on               | topic
to share views on            | topic jointly | They shared views on security; not "she shared her views"
to share opinions on         | topic jointly
to share perspectives on     | topic jointly
to share assessments of      | topic jointly
to share assessments on      | topic jointly
to share information on      | topic jointly
to compare notes on          | topic
to talk about                | topic
to talk at length about      | topic
to talk in detail about      | topic
to speak at length about     | topic jointly
to speak in detail about     | topic jointly
to talk over                 | topic
to speak about               | topic jointly | They spoke about the harvest; not "The minister spoke about the need for rain"
to chat about                | topic
to hold discussions on       | topic
to hold discussion on        | topic
to have a discussion on      | topic
to hold talks on             | topic
to hold consultations on     | topic
to hold a discussion around  | topic
to hold a discussion on      | topic
to hold a discussion about   | topic
to hold an exchange on       | topic
to hold negotiations on      | topic
to engage in discussions on  | topic
to have an exchange on       | topic
to go over                   | topic
to take stock of             | topic
to pass in review            | topic
to coordinate positions on   | topic
to touch on                  | topic jointly | They touched on trade; not "The minister touched on trade in his speech"
to touch upon                | topic jointly
to review                    | topic jointly | The sides reviewed ties; not "She reviewed the guard of honour"
to analyse                   | topic jointly
to analyze                   | topic jointly
to assess                    | topic jointly
to study                     | topic jointly
to evoke                     | topic jointly
to raise                     | topic jointly
to bring up                  | topic jointly
to put on the table          | topic jointly
to sound each other out on   | topic jointly
to zero in on                | topic jointly
to get down to               | topic jointly
to approach                  | topic jointly | They approached the traffic of minors; not "He approached the podium"
to treat                     | topic jointly | The ministers treated the visas; not "She treated the wounded"
to talk through              | topic jointly
to take up                   | topic jointly
to look at                   | topic jointly
to look into                 | topic jointly
to reflect on                | topic jointly
to ponder                    | topic jointly
to go through                | topic jointly
to focus on                  | topic jointly
to focus chiefly on          | topic jointly
to focus especially on       | topic jointly
to focus largely on          | topic jointly
to focus mainly on           | topic jointly
to focus mostly on           | topic jointly
to focus particularly on     | topic jointly
to focus primarily on        | topic jointly
to be focused on             | topic jointly
to focus upon                | topic jointly
to center on                 | topic jointly
to center chiefly on         | topic jointly
to center especially on      | topic jointly
to center largely on         | topic jointly
to center mainly on          | topic jointly
to center mostly on          | topic jointly
to center particularly on    | topic jointly
to center primarily on       | topic jointly
to center around             | topic jointly
to centre on                 | topic jointly
to centre chiefly on         | topic jointly
to centre especially on      | topic jointly
to centre largely on         | topic jointly
to centre mainly on          | topic jointly
to centre mostly on          | topic jointly
to centre particularly on    | topic jointly
to centre primarily on       | topic jointly
to centre around             | topic jointly
to be centered on            | topic jointly
to be centred on             | topic jointly
to concentrate on            | topic jointly
to concentrate chiefly on    | topic jointly
to concentrate especially on | topic jointly
to concentrate largely on    | topic jointly
to concentrate mainly on     | topic jointly
to concentrate mostly on     | topic jointly
to concentrate particularly on | topic jointly
to concentrate primarily on  | topic jointly
to dwell on                  | topic jointly
to dwell upon                | topic jointly
to dwell at length on        | topic jointly
to dwell in detail on        | topic jointly
to deal with                 | topic jointly
to explore                   | topic jointly
to examine                   | topic jointly
to consider                  | topic jointly | They considered the budget; not "He considered the case closed"
to address                   | topic jointly | The talks addressed trade; not "She addressed the Assembly"
to tackle                    | topic jointly
to broach                    | topic jointly
to follow up on              | topic jointly
to pay attention to          | topic jointly
to pay special attention to  | topic jointly
to pay particular attention to | topic jointly
to pay close attention to    | topic jointly
to pay great attention to    | topic jointly
to pay a great deal of attention to | topic jointly
to pay much attention to     | topic jointly
to devote attention to       | topic jointly
to devote special attention to | topic jointly
to devote particular attention to | topic jointly
to give special attention to | topic jointly
to give particular attention to | topic jointly
to place emphasis on         | topic jointly
to place special emphasis on | topic jointly
to place particular emphasis on | topic jointly
to put emphasis on           | topic jointly
to put special emphasis on   | topic jointly
to focus attention on        | topic jointly
to focus their attention on  | topic jointly
to concentrate attention on  | topic jointly
to concentrate their attention on | topic jointly
to focus their discussions on | topic jointly
to focus their discussion on | topic jointly
to focus their talks on      | topic jointly
to cover                     | topic includes
to concern                   | topic includes
to bear on                   | topic includes
to turn to                   | topic includes | The conversation turned to grain; not "He turned to the press"
to turn on                   | topic includes
to revolve around            | topic includes
to revolve round             | topic includes
to be devoted to             | topic includes
to be dedicated to           | topic includes
devoted to                   | topic includes | talks devoted to grain; not "a father devoted to his son"
dedicated to                 | topic includes
to be about                  | topic includes
to include                   | topic includes
to comprise                  | topic includes
to encompass                 | topic includes
to span                      | topic includes
to range from                | topic includes
to target                    | topic includes
to relate to                 | topic includes
to range over                | topic includes
to range across              | topic includes
to extend to                 | topic includes
to be dominated by           | topic includes
to take in                   | topic includes
to be                        | topic includes | The main topic was grain; only with a word for a list

# --- verbs that tell what an encounter was for
to coordinate                | topic purpose
to finalise                  | topic purpose | They met to finalise the protocol; not "They finalised the protocol"
to finalize                  | topic purpose
to follow up                 | topic purpose
to hammer out                | topic purpose
to iron out                  | topic purpose
to negotiate                 | topic purpose
to resolve                   | topic purpose
to settle                    | topic purpose
to sort out                  | topic purpose
to work on                   | topic purpose
aim of                       | topic aim | met with the aim of reviewing the plan
goal of                      | topic aim
objective of                 | topic aim
purpose of                   | topic aim
view to                      | topic aim
to avail of the opportunity to | topic aim
to seize the opportunity to  | topic aim
to take advantage of the meeting to | topic aim
to take the occasion to      | topic aim
to take the opportunity to   | topic aim | They took the opportunity to discuss grain; not "an opportunity to discuss grain"
to use the meeting to        | topic aim
to use the occasion to       | topic aim
to use the opportunity to    | topic aim
to use the visit to          | topic aim

# --- verbs whose subject was discussed
to be discussed              | topic subject
to be considered             | topic subject
to be reviewed               | topic subject
to be examined               | topic subject
to be explored               | topic subject
to be touched upon           | topic subject
to be touched on             | topic subject
to be addressed              | topic subject
to be raised                 | topic subject
to be exchanged              | topic lead; topic subject | Proposals on grain were exchanged.
to be brought up             | topic subject
to be put on the table       | topic subject
to be given special attention | topic subject
to be given particular attention | topic subject
to receive special attention | topic subject
to receive particular attention | topic subject
to be debated                | topic subject
to be tackled                | topic subject
to be broached               | topic subject
to be exchanged on           | topic subject
to be the subject of         | topic subject
to be the focus of           | topic subject
to be among the topics       | topic subject
to be among the issues       | topic subject
to come up                   | topic subject
to come up for discussion    | topic subject
to come under discussion     | topic subject
to come under review         | topic subject
to come into focus           | topic subject
to take centre stage         | topic subject
to take center stage         | topic subject
to occupy a central place    | topic subject
to form the core of          | topic subject
to form the focus of         | topic subject
to form part of the agenda   | topic subject
to form part of the discussions | topic subject
to form part of the talks    | topic subject
to top the agenda            | topic subject
to dominate the agenda       | topic subject
to dominate the conversation | topic subject
to dominate the discussion   | topic subject
to dominate the discussions  | topic subject
to dominate the meeting      | topic subject
to dominate the talks        | topic subject
to figure                    | topic subject
to feature                   | topic subject; topic includes | Grain featured in the talks; the talks featured grain
on the agenda                | topic subject | Grain was on the agenda.
at the top of the agenda     | topic subject
on top of the agenda         | topic subject
top of the agenda            | topic subject
at the centre of             | topic subject
at the center of             | topic subject
at the core of               | topic subject
at the forefront of          | topic subject
at the heart of              | topic subject
high on the agenda           | topic subject
on the table                 | topic subject
under discussion             | topic subject
under consideration          | topic subject
under review                 | topic subject
up for discussion            | topic subject
in focus                     | topic subject
in the centre of             | topic subject
in the center of             | topic subject
in the focus                 | topic subject
in the foreground            | topic subject
in the spotlight             | topic subject

# --- nouns and phrases before what was discussed
exchange of views on         | topic noun
exchange of views about      | topic noun
exchange of opinions on      | topic noun
exchange of ideas on         | topic noun
views were exchanged on      | topic noun
opinions were exchanged on   | topic noun
ideas were exchanged on      | topic noun
view exchange on             | topic noun
review of                    | topic noun | an exhaustive review of relations; not "the judicial review of the ban"
with a focus on              | topic noun
with a particular focus on   | topic noun
with a special focus on      | topic noun
with particular focus on     | topic noun
with special focus on        | topic noun
with focus on                | topic noun
with emphasis on             | topic noun
with an emphasis on          | topic noun
with particular emphasis on  | topic noun
with special emphasis on     | topic noun
attention was paid to        | topic noun
attention was also paid to   | topic noun
attention was given to       | topic noun
attention was also given to  | topic noun
attention was devoted to     | topic noun
attention was focused on     | topic noun
emphasis was placed on       | topic noun
emphasis was also placed on  | topic noun
emphasis was put on          | topic noun
emphasis was laid on         | topic noun
attention will be paid to    | topic noun
attention will also be paid to | topic noun
attention has been paid to   | topic noun
attention is paid to         | topic noun
attention will be given to   | topic noun
attention will also be given to | topic noun
attention has been given to  | topic noun
attention is given to        | topic noun
attention was also devoted to | topic noun
attention will be devoted to | topic noun
attention will also be devoted to | topic noun
attention has been devoted to | topic noun
attention is devoted to      | topic noun
emphasis will be placed on   | topic noun
emphasis will also be placed on | topic noun
emphasis has been placed on  | topic noun
emphasis is placed on        | topic noun
emphasis was also put on     | topic noun
emphasis will be put on      | topic noun
emphasis will also be put on | topic noun
emphasis has been put on     | topic noun
emphasis is put on           | topic noun
emphasis was also laid on    | topic noun
emphasis will be laid on     | topic noun
emphasis will also be laid on | topic noun
emphasis has been laid on    | topic noun
emphasis is laid on          | topic noun
emphasis was made on         | topic noun
emphasis was also made on    | topic noun
emphasis will be made on     | topic noun
emphasis will also be made on | topic noun
emphasis has been made on    | topic noun
emphasis is made on          | topic noun
exchange of views was held on | topic noun
exchange of views took place on | topic noun
exchange of views has been held on | topic noun
exchange of opinions was held on | topic noun
exchange of opinions took place on | topic noun
exchange of views around     | topic noun
exchange of views regarding  | topic noun
exchange of views concerning | topic noun
exchange of views over       | topic noun
exchange of information on   | topic noun
exchange of perspectives on  | topic noun
emphasis was on              | topic noun
emphasis was also on         | topic noun
focus was on                 | topic noun
focus was also on            | topic noun
focus will be on             | topic noun
focus of the talks was on    | topic noun
focus of the meeting was on  | topic noun
focus of the discussions was on | topic noun
focus of the discussion was on | topic noun
focus of the conversation was on | topic noun
main focus being on          | topic noun
with a view to discussing    | topic noun
agenda                       | topic list; topic shared
topic                        | topic list
topics                       | topic list
subject                      | topic list
subjects                     | topic list
item                         | topic list
items                        | topic list
focus                        | topic list | The focus of the talks was grain.
issue                        | topic list
issues                       | topic list
matters                      | topic list
points                       | topic list
question                     | topic list
questions                    | topic list
themes                       | topic list
theme                        | topic list

# --- what stands in front of a topic
among other issues           | topic lead
among other things           | topic lead
among other topics           | topic lead
among others                 | topic lead
at length                    | topic lead; topic tail
in depth                     | topic lead; topic tail
in detail                    | topic lead; topic tail | discussed in detail the quotas
in great detail              | topic lead
in particular                | topic lead; topic such
inter alia                   | topic lead
the issue of                 | topic lead
the issues of                | topic lead
issues of                    | topic lead | issues of customs; "issues of mutual interest" is whole
issues related to            | topic lead
issues relating to           | topic lead
issues pertaining to         | topic lead
issues concerning            | topic lead
issues regarding             | topic lead
the matter of                | topic lead
the matters of               | topic lead
matters of                   | topic lead
matters related to           | topic lead
matters relating to          | topic lead
matters pertaining to        | topic lead
matters concerning           | topic lead
matters regarding            | topic lead
the question of              | topic lead
the questions of             | topic lead
questions of                 | topic lead
the subject of               | topic lead
the topic of                 | topic lead
the topics of                | topic lead
topics such as               | topic lead
issues such as               | topic lead
matters such as              | topic lead
subjects such as             | topic lead
topics including             | topic lead
issues including             | topic lead
matters including            | topic lead
proposals on                 | topic lead
proposals for                | topic lead
views on                     | topic lead
progress on                  | topic lead

# --- heads
developments                 | topic own
situation                    | topic own
affairs                      | topic own
cooperation                  | topic shared
co-operation                 | topic shared
collaboration                | topic shared
connectivity                 | topic shared
contacts                     | topic shared
coordination                 | topic shared
dialogue                     | topic shared
exchange                     | topic shared
exchanges                    | topic list; topic shared | The exchanges focused on grain.
interaction                  | topic shared
links                        | topic shared
partnership                  | topic shared
partnerships                 | topic shared
relations                    | topic shared
ties                         | topic shared
minute                       | topic aside; topic vague
minutes                      | topic aside; topic vague | They met for about 90 minutes.
hour                         | topic aside; topic vague
hours                        | topic aside; topic vague
days                         | topic aside; topic vague
weeks                        | topic aside; topic vague
breakfast                    | topic aside; topic vague
lunch                        | topic aside; topic vague
luncheon                     | topic aside; topic vague
dinner                       | topic aside; topic vague | They met over dinner.
coffee                       | topic aside; topic vague
tea                          | topic aside; topic vague
drinks                       | topic aside; topic vague
meal                         | topic aside; topic vague
arrival                      | topic aside
basis                        | topic aside
behalf                       | topic aside
board                        | topic aside
call                         | topic aside
day                          | topic aside
eve                          | topic aside
Facebook                     | topic aside
fringes                      | topic aside
ground                       | topic aside
invitation                   | topic aside
level                        | topic aside
line                         | topic aside
margins                      | topic aside
occasion                     | topic aside
part                         | topic aside
phone                        | topic aside
platform                     | topic aside
sidelines                    | topic aside
side                         | topic aside
telephone                    | topic aside
tour                         | topic aside
trip                         | topic aside
Twitter                      | topic aside
visit                        | topic aside
way                          | topic aside
X                            | topic aside
arts and culture             | topic pair
culture and arts             | topic pair
education and training       | topic pair
education and science        | topic pair
health and safety            | topic pair
law and order                | topic pair
peace and security           | topic pair
peace and stability          | topic pair
research and development     | topic pair
research and innovation      | topic pair
science and technology       | topic pair
search and rescue            | topic pair
security and stability       | topic pair
stability and security       | topic pair

# --- what names nothing itself
a host of                    | topic vague
a number of                  | topic vague | a number of issues, including grain; "a number of trucks" is whole
a range of                   | topic vague
a raft of                    | topic vague
a series of                  | topic vague
a set of                     | topic vague
a variety of                 | topic vague
a whole range of             | topic vague
a wide array of              | topic vague
a wide range of              | topic vague
a broad range of             | topic vague
all                          | topic vague
all these                    | topic vague
certain                      | topic vague
different                    | topic vague
following                    | topic vague
many                         | topic vague
numerous                     | topic vague
other                        | topic vague
several                      | topic vague
some                         | topic vague
such                         | topic vague
these                        | topic vague
this                         | topic vague
those                        | topic vague
various                      | topic vague
among them                   | topic such
including                    | topic such
including in particular      | topic such
namely                       | topic such
notably                      | topic such
particularly                 | topic such
such as                      | topic such
especially                   | topic such
accords                      | topic document
agreements                   | topic document
bilateral agreements         | topic document
bilateral documents          | topic document
contracts                    | topic document
conventions                  | topic document
cooperation agreements       | topic document
cooperation documents        | topic document
documents                    | topic document
deals                        | topic document
instruments                  | topic document
intergovernmental agreements | topic document
intergovernmental documents  | topic document
legal instruments            | topic document
letters of intent            | topic document
memoranda                    | topic document
memoranda of cooperation     | topic document
memoranda of understanding   | topic document
memorandums                  | topic document
memorandums of understanding | topic document
MoUs                         | topic document
MOUs                         | topic document
pacts                        | topic document
protocols                    | topic document
treaties                     | topic document

# --- behind what was discussed
behind closed doors          | topic tail
for an hour                  | topic tail
for half an hour             | topic tail
for more than an hour        | topic tail
for two hours                | topic tail
for three hours              | topic tail
in a constructive atmosphere | topic tail
in a cordial atmosphere      | topic tail
in a friendly atmosphere     | topic tail
in a warm atmosphere         | topic tail
in an open atmosphere        | topic tail
in private                   | topic tail
with a view to               | topic tail | discussed the ferry with a view to opening it
