# event-words.lex 1    word | kind | example
# Head words which make a capitalised (often numbered) phrase a named event.
# kind: summit, conference, election, round, ceremony, other; ordinal, kind of vote, vote; which (says of a sitting which
# one); when (ends a name); behind (an event in lower case behind a name: "the NATO summit"); opens (a name
# with "of"); itself (a name without any other word).

Anniversary   | ceremony
Assizes       | conference
Auction       | other
Award         | ceremony
Awards        | ceremony
Ballot        | election
Biennale      | other
Briefing      | conference
By-election   | election
Caucuses      | election
Ceremony      | ceremony
Championship  | other
Championships | other
Colloquium    | conference
Commemoration | ceremony
Concert       | other
Conference    | conference | Munich Security Conference
Conferences   | conference
Congress      | conference | the 20th Party Congress; Congress alone is a parliament
Consultations | round
Convention    | conference | Democratic National Convention; "Vienna Convention" is a treaty
COP           | conference | COP 29
COP26         | itself
COP27         | itself
COP28         | itself
COP29         | itself
COP30         | itself
COP31         | itself
COP32         | itself
Coronation    | ceremony
Coup          | other
Cup           | other      | World Cup
Cycle         | round      | seventh cycle of talks
Days          | other      | Days of Culture of Azerbaijan
Dialogue      | round      | Shangri-La Dialogue
Drills        | other
Eid           | other
Election      | election
Elections     | election
Eurovision    | itself
Exercise      | other      | Exercise Eagle
Exercises     | other
Exhibition    | other
Expo          | itself     | Expo 2025
Fair          | other      | Canton Fair; not "Fair trade"
Festival      | other
Forum         | conference | Antalya Diplomacy Forum; "Pacific Islands Forum" is a body
Funeral       | ceremony
Games         | other      | Islamic Solidarity Games
Hackathon     | other
Hajj          | other
Hearing       | conference
Hearings      | conference
Inauguration  | ceremony
Jubilee       | ceremony
Marathon      | other
Meeting       | round      | 13th Meeting of the Joint Commission; "Meeting the press" is none
Ministerial   | round      | AI Ministerial
Negotiations  | round
Nowruz        | other
Olympiad      | other
Olympics      | other
Operation     | other      | Operation Barkhane
Parade        | ceremony
Paralympics   | other
Plebiscite    | election
Plenary       | conference
Plenum        | conference
Primaries     | election
Primary       | election   | New Hampshire Primary; not "Primary School"
Referendum    | election
Regatta       | other
Retreat       | round      | Gymnich Retreat; not "Retreat!"
Revolution    | other
Round         | round      | 12th Round of Political Consultations
Roundtable    | conference
Runoff        | election
Seminar       | conference
Session       | round      | 79th Session of the General Assembly
Show          | other      | Dubai Air Show
Summit        | summit
Summits       | summit
Symposium     | conference
Talks         | round      | Six-Party Talks
Tour          | other      | Tour de France
Tournament    | other
Trilateral    | round
Uprising      | other
Vote          | election   | only in a name
Webinar       | conference
Week          | other      | Baku Energy Week
Workshop      | conference

# What numbers an event, and votes, which are events in lower case too.
by-election | vote
early | kind of vote
eighteenth | ordinal
eighth | ordinal
election | vote
elections | vote
eleventh | ordinal
federal | kind of vote
fifteenth | ordinal
fifth | ordinal
first | ordinal
fourteenth | ordinal
fourth | ordinal
general | kind of vote
inaugural | ordinal
legislative | kind of vote
local | kind of vote
mayoral | kind of vote
municipal | kind of vote
nineteenth | ordinal
ninth | ordinal
parliamentary | kind of vote
presidential | kind of vote
provincial | kind of vote
referendum | vote
regional | kind of vote
run-off | vote
runoff | vote
second | ordinal
seventeenth | ordinal
seventh | ordinal
sixteenth | ordinal
sixth | ordinal
snap | kind of vote
state | kind of vote
tenth | ordinal
third | ordinal
thirteenth | ordinal
twelfth | ordinal
twentieth | ordinal

# Which sitting: an event with the body whose sitting it is.
annual | which
next | which | the next session of the Joint Commission; not "the next meeting"

# When: no part of a name.
ago | when
day | when
last | when
month | when
months | when
this | when
today | when
tomorrow | when
week | when
weeks | when
year | when
years | when
yesterday | when

# Events in lower case too behind the name of a body or place.
exercise | behind | the Malabar exercise
exercises | behind
festival | behind
forum | behind
marathon | behind
summit | behind | the NATO summit

# Opens a name with "of".
conference | opens | Conference on the Future of Europe
days | opens | Days of Quechua Culture
