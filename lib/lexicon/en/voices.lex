# voices.lex 1    noun | kind | also | example
# Nouns whose subject can speak. document: speaks for its owner ("the statement of the ministry"); side: speaks for a
# country or body; group: several who met; person: somebody, named elsewhere or not at all; body: the same of an
# organisation; authored: what is done to a document by whoever speaks in it; meets: one of two who met; echo: again the
# document that has been quoted ("the same source").
# through: whoever speaks to them speaks to their country or body ("the people of Oman"). opposite: those on the other
# side ("her counterpart"). press: whoever speaks to it or in it speaks to everybody. plural: of several, without an
# "s" at its end.

academic | person
academics | person
account | document
accounts | document
activist | person
activists | person
address | occasion
addressed | authored
administration | side
adviser | person
advisor | person
agencies | body | through
agency | body
aide | person
airline | body
airlines | body
airport | body
alliance | body
ambassador | person
ambassadors | group
amir | person
analyst | person
analysts | person
another | person
answer | document
archbishop | person
army | body
article | document
association | body
author | person
authored | authored
authorities | group | through
authors | person
bank | body
bishop | person
bloc | body
board | body
body | body
both | group
briefing | occasion | press
broker | person
brokers | person
bulletin | document
bureau | body
businesses | body
businessmen | person
businesswomen | person
cabinet | side | through
cable | document
call | occasion
camp | person
campaigner | person
campaigners | person
camps | person
capital | side
captain | person
cardinal | person
ceremony | occasion
chair | person
chairman | person
chairwoman | person
chancellor | person
charities | body
charity | body
chief | person
chiefs | group
church | body
coalition | body
colleague | opposite
colleagues | opposite
columnist | person
commander | person
comment | document
commentary | document
comments | document
commission | body
commissioner | person
committee | body
communique | document
communiqué | document
community | person
companies | body
company | body
conference | occasion | press
consortium | body
consulate | body
consultant | person
conversation | occasion
coordinator | person
correspondent | person
correspondents | person
council | body
count | document
counterpart | opposite
counterparts | group | opposite
countries | person
court | body
crew | person
critic | person
critics | person
data | document
declaration | document
defenders | person
delegation | side | opposite
delegations | group
demonstrators | person
department | body
deputy | person
developers | person
dignitary | person
diplomat | person
diplomats | group
director | person
dispatch | document
doctor | person
doctors | person
document | document
documents | document
drafted | authored
driver | person
drivers | person
duo | group
e-mail | document | occasion
economist | person
economists | person
editor | person
email | document | occasion
embassy | body
emir | person
emperor | person
employers | person
envoy | person
establishment | side
estimate | document
estimates | document
event | occasion
everyone | person
expert | person
experts | person
exporters | person
facebook | press
families | person
farmer | person
farmers | person
father | person
federation | body
few | plural
figures | document
firm | body
firms | body
fisherman | person
fishermen | person
fishers | person
foreign ministers | group
forum | occasion
four | group
general | person
government | side | through
governments | group
governor | person
group | body
groups | person
growers | person
guest | person | meets
guests | person | opposite
hauliers | person
head | person
heads | group
historian | person
historians | person
hospital | body
host | person | meets
hosts | person
imam | person
immigrants | person
importers | person
industry | body
insider | person
insiders | person
inspector | person
inspectors | person
instagram | press
institute | body
interlocutor | opposite
interlocutors | group | opposite
interview | occasion | press
investors | person
issued | authored
journalist | person | press
journalists | person | press
judge | person
king | person
kremlin | person
latter | person
lawmaker | person
lawmakers | person | through
lawyer | person
lawyers | person
leader | person
leaders | group
leadership | side | through
legislators | through
lenders | person
letter | document | occasion
lobby | body
man | person
manufacturers | person
many | plural
marchers | person
mayor | person
media | body | plural
medics | person
meeting | occasion
member | person
members | person | through
memo | document
men | group | plural
message | document | occasion
migrants | person
military | person
militia | body
minister | person
ministers | group
ministries | body
ministry | body
mission | body
missions | body
mother | person
mp | person
mps | person | through
nation | through
negotiator | person
negotiators | group
neighbors | person
neighbours | person
network | body
newspaper | body | press
newspapers | body
nobody | person
note | document
notice | document
nurse | person
observer | person
observers | person
occasion | occasion
office | document
officer | person
officers | person
official | person
officials | group
one | person
op-ed | press
operator | body
opponents | person
opposition | body
organisation | body
organisers | person
organization | body
organizers | person
others | person
owner | person
page | document
pair | group
palace | body
paper | document
parliament | body | through
participants | group
parties | group
party | body
patriarch | person
penned | authored
people | person | through; plural
peoples | through
person | person
persons | person
pilots | person
podcast | press
police | body | plural
politician | person
politicians | person
poll | document
polls | document
pope | person
post | document | occasion
prelate | person
premier | person
premiers | group
presidency | body
president | person
presidents | group
press | body | press
press office | document
press release | document
press service | document
prince | person
princess | person
producers | person
prosecutor | person
prosecutors | person
protesters | person
queen | person
rabbi | person
radio | press | | told local radio that
rapporteur | person
readout | document
rebels | person
reception | occasion
refugees | person
regulator | body
regulators | person
relatives | person
release | document
released | authored
remarks | document | occasion
reply | document
report | document
reporter | person | press
reporters | person | press
reports | document
representative | person
representatives | group | through
rescuers | person
researcher | person
researchers | person
resident | person
residents | person
resolution | document
response | document
results | document
retailers | person
scholar | person
scholars | person
school | body
scientist | person
scientists | person
secretariat | document
secretary | person
senator | person
sent | authored |  | a letter sent by the minister; not "seen by the paper"
service | document
session | occasion
several | plural
sheikh | person
shippers | person
side | side
sides | group
signed | authored
soldiers | person
some | plural | | Some were released.
somebody | person
someone | person
source | echo
sources | person
speaker | person
speakers | group
speech | document | occasion
spokesman | person
spokesperson | person
spokespersons | person
spokespersons office | document
spokeswoman | person
statement | document | occasion
states | person
students | person
study | document
sultan | person
summit | occasion
supporters | person
survey | document
talk | occasion
talks | occasion
tally | document
taoiseach | person
teacher | person
telegram | document | press
telegramme | document
television | press | | He told state television that
text | document
third | person
three | group
tourists | person
trader | person
traders | person
tribunal | body
trio | group
troops | person
truckers | person
tv | press
tweet | document | occasion; press
tweeted | press | | She tweeted that the talks had ended.
two | group | plural
tánaiste | person
undersecretary | person
union | body
unions | body
university | body
version | document
veteran | person
villagers | person
visit | occasion
visitor | person | meets
visitors | person | opposite
voters | person
watchdog | body
website | document
which | plural | | two of which were
who | person | plural
witness | person
witnesses | person
woman | person
women | group | plural
workers | person
written | authored
