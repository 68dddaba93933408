# facts.lex 1    phrase | kind | frame | confidence | example
# Verbs of dated background. A phrase that begins with "to" stands for all of its forms.
# frame: thing = what is founded, signed or held: the object of the verb, or its subject in the passive.
#   subject = the subject of the verb is the thing. object = what follows the verb, also in the passive.
#   second = what the first is made: "named her ambassador", "was declared the Year of". phrase = the verb and what
#   follows it. been = "has been X since". since = a noun: "since its inception in 2001". event = a thing, if it is a named or numbered event.
# leaves = phrase, if a body follows. nominal = a noun for what was done. apposition = the phrase itself.
# noun = of held: what is held and counts when its date is told; of hosts: what is hosted, never founded.
# ordinal = makes any sitting that is over count ("the inaugural session").
# Each needs a date of its own.

to found                     | founded | thing | 850 | The bank was founded in 1990.
to establish                 | founded | thing | 850 | They established diplomatic relations in 1992.
to re-establish              | founded | thing | 700
to create                    | founded | thing | 750
to set up                    | founded | thing | 750
to launch                    | founded | thing | 700
to inaugurate                | founded | thing | 750
to form                      | founded | thing | 700
to open                      | founded | thing | 700 | Slovakia opened its embassy in Baku in 2017.
to build                     | founded | thing | 600
to commission                | founded | thing | 600
to constitute                | founded | thing | 600
to institute                 | founded | thing | 600
to come into being           | founded | subject | 700
inception                    | founded | since | 800 | Since its inception in 2001, the SCO has grown.
establishment                | founded | since | 700
foundation                   | founded | since | 700
founding                     | founded | since | 700
creation                     | founded | since | 700
to join                      | joined | object | 850 | Cyprus joined the EU in 2004.
to accede to                 | joined | object | 850
to become a member of        | joined | object | 850
to become a full member of   | joined | object | 850
to become a party to         | joined | object | 800
to be admitted to            | joined | object | 800
to be a member of            | joined | object | 600 | Estonia has been a member of NATO since 2004.
to be members of             | joined | object | 600
to enter                     | joined | object | 400
to ratify                    | status | object | 500
to sign                      | signed | thing | 800 | The treaty was signed in Rome in 1957.
to initial                   | signed | thing | 700
to conclude                  | signed | thing | 600
to host                      | hosts | thing | 750 | Egypt will host the conference on December 9.
to declare                   | declared | second | 700 | 2024 was declared the Year of Ecology.
to proclaim                  | declared | second | 700
to designate                 | declared | second | 600
to appoint                   | appointed | second | 800 | She was appointed ambassador in 2023.
to elect                     | appointed | second | 600
to be named                  | appointed | second | 600
to be sworn in as            | appointed | second | 700
to take office               | appointed | phrase | 750
to assume office             | appointed | phrase | 750
to take up office            | appointed | phrase | 700
to take over                 | appointed | phrase | 500
to grant                     | status | granted | 800 | Georgia was granted the status of EU candidate.
to receive the status        | status | object | 600
to become                    | status | object | 650 | Turkmenistan became an observer in 2020.
to be elevated to            | status | object | 700
to be upgraded to            | status | object | 700
to be upgraded               | status | phrase | 600
to be included in            | status | phrase | 700
to be inscribed on           | status | phrase | 700
to hold observer status      | status | phrase | 600
to gain independence         | status | phrase | 700
to regain independence       | status | phrase | 700
to restore its independence  | status | phrase | 700
to declare independence      | status | phrase | 700
to come into force           | status | phrase | 750
to enter into force          | status | phrase | 750
to take effect               | status | phrase | 600
to suspend                   | status | phrase | 600
to sever                     | status | phrase | 600
to break off                 | status | phrase | 600
to restore                   | status | phrase | 600
to normalize                 | status | phrase | 600
to normalise                 | status | phrase | 600
to downgrade                 | status | phrase | 600
to withdraw from             | status | phrase | 600
been                         | status | been | 700 | Moldova has been a candidate since 2022.
to enjoy                     | status | object | 500
to reopen                    | founded | thing | 700
to assume the chairmanship   | status | chair | 600
to hold the chairmanship     | status | chair | 600
to hold                      | held | event | 600
to take place                | held | event | 600
to begin                     | held | event | 500
to convene                   | held | event | 500
to adopt                     | signed | thing | 600 | Resolution 1701, adopted in 2006; not "adopted a child in 2006"
the signing of               | signed | nominal | 650 | They recalled the signing of the treaty in 1957.
the signature of             | signed | nominal | 600
accession to                 | joined | nominal | 700 | Since its accession to the EU in 2004; not "talks on accession to the EU"
to leave                     | status | leaves | 650 | Nicaragua left the OAS in 2023; not "He left the office in 2023"
to quit                      | status | leaves | 600
to lift                      | status | phrase | 600 | Kuwait lifted the ban in June.
to open accession negotiations | status | phrase | 750
to open accession talks      | status | phrase | 750
to begin accession negotiations | status | phrase | 750
to begin accession talks     | status | phrase | 750
to name                      | appointed | second | 500 | has named 2024 the Year of Ecology; "was named ambassador"
the first country to         | status | apposition | 700 | Brazil was the first country to recognise it, in 1975.
the first state to           | status | apposition | 700
one of the first countries to | status | apposition | 700
among the first countries to | status | apposition | 700
assembly                     | held | noun
conference                   | held | noun
congress                     | held | noun
COP29                        | held | noun
COP30                        | held | noun
election                     | held | noun
elections                    | held | noun
expo                         | held | noun
forum                        | held | noun
games                        | held | noun
plebiscite                   | held | noun
poll                         | held | noun
polls                        | held | noun
referendum                   | held | noun
summit                       | held | noun
vote                         | held | noun
first                        | held | ordinal | | The first meeting was held in 2014; not "will hold its first meeting in June"
inaugural                    | held | ordinal
latest                       | held | ordinal
consultations                | hosts | noun
meeting                      | hosts | noun
negotiations                 | hosts | noun
round                        | hosts | noun | | A round of talks opened in 2022: not founded.
session                      | hosts | noun
talks                        | hosts | noun
