# nominals.lex 1    noun | number | example
# Common nouns that stand for people or groups who speak or act without a name.

activist             | sg
activists            | pl
actor                | sg
actress              | sg
administration       | sg
adviser              | sg
advisers             | pl
advisor              | sg
advisors             | pl
agencies             | pl
agency               | sg
aid agencies         | pl
aide                 | sg
aides                | pl
alliance             | sg
allies               | pl
ally                 | sg
ambassador           | sg
ambassadors          | pl
analyst              | sg
analysts             | pl
army                 | sg
artist               | sg
artists              | pl
assistant            | sg
assistants           | pl
asylum seekers       | pl
asylum-seeker        | sg
attacker             | sg
attackers            | pl
author               | sg
authorities          | pl
authority            | sg
authors              | pl
bank                 | sg
banker               | sg
bankers              | pl
banks                | pl
bishop               | sg
bishops              | pl
bloc                 | sg
blogger              | sg
board                | sg
body                 | sg | the UN body said; not "the body of the man"
boss                 | sg
boy                  | sg
boys                 | pl
broadcaster          | sg
brother              | sg
bureau               | sg
businessman          | sg
businessmen          | pl
businesspeople       | pl
businesswoman        | sg
cabinet              | sg
campaigner           | sg
campaigners          | pl
candidate            | sg
candidates           | pl
capitals             | pl
captives             | pl
chair                | sg | the chair of the panel; not a seat
chairman             | sg
chairperson          | sg
chairs               | pl
chairwoman           | sg
chamber              | sg | the lower chamber voted
chancellor           | sg
chancellors          | pl
chief                | sg
chiefs               | pl
child                | sg
children             | pl
citizen              | sg
citizens             | pl
civilian             | sg
civilians            | pl
cleric               | sg
clerics              | pl
clerk                | sg
co-chairs            | pl
coalition            | sg
colleague            | sg
colleagues           | pl
columnist            | sg
columnists           | pl
commander            | sg
commanders           | pl
commentator          | sg
commentators         | pl
commission           | sg
committee            | sg
communists           | pl
communities          | pl
community            | sg
companies            | pl
company              | sg
conservatives        | pl
consultant           | sg
consultants          | pl
consumer             | sg
consumers            | pl
correspondent        | sg
correspondents       | pl
council              | sg | the council decided
counterpart          | sg
counterparts         | pl
countries            | pl
country              | sg
court                | sg
creditors            | pl
crew                 | sg
critic               | sg
critics              | pl
crowd                | sg
crowds               | pl
customer             | sg
daughter             | sg
defector             | sg
defectors            | pl
defence ministry     | sg
defense ministry     | sg
delegate             | sg
delegates            | pl
delegation           | sg
delegations          | pl
democrats            | pl
demonstrator         | sg
demonstrators        | pl
department           | sg
deputies             | pl
deputy               | sg | the deputy asked; also a modifier: deputy minister
detainee             | sg
detainees            | pl
detective            | sg
detectives           | pl
diplomat             | sg
diplomats            | pl
director             | sg
directorate          | sg
dissident            | sg
dissidents           | pl
doctor               | sg
doctors              | pl
donors               | pl
driver               | sg
drivers              | pl
economist            | sg
economists           | pl
editor               | sg
editors              | pl
elites               | pl
embassy              | sg
employee             | sg
employees            | pl
engineer             | sg
engineers            | pl
entrepreneur         | sg
entrepreneurs        | pl
envoy                | sg
envoys               | pl
executive            | sg
executives           | pl
exile                | sg
exiles               | pl
expert               | sg
experts              | pl
eyewitness           | sg
eyewitnesses         | pl
faction              | sg
factions             | pl
families             | pl
family               | sg
farmer               | sg
farmers              | pl
father               | sg
fathers              | pl
fighter              | sg
fighters             | pl
firefighter          | sg
firefighters         | pl
firm                 | sg
firms                | pl
fisherman            | sg
fishermen            | pl
forces               | pl
foreign ministry     | sg | the foreign ministry said
founders             | pl
friend               | sg
friends              | pl
general              | sg | the general said; not "general debate"
gentleman            | sg
girl                 | sg
girls                | pl
government           | sg
governments          | pl
governor             | sg
governors            | pl
group                | sg
groups               | pl
guest                | sg | the guest thanked the host
guests               | pl
gunman               | sg
gunmen               | pl
hardliners           | pl
head                 | sg | the head of the agency; not "hit on the head"
head of government   | sg
head of state        | sg
head of the ministry | sg
heads                | pl
heads of delegations | pl
heads of government  | pl
heads of state       | pl
historian            | sg
historians           | pl
host                 | sg | the host welcomed the guests; also a verb
hostage              | sg
hostages             | pl
hosts                | pl | the hosts proposed; also a verb
human rights groups  | pl
husband              | sg
imam                 | sg
individual           | sg
insider              | sg
insiders             | pl
inspectors           | pl
institution          | sg
institutions         | pl
insurgent            | sg
insurgents           | pl
interior ministry    | sg
interlocutor         | sg
interlocutors        | pl
investigator         | sg
investigators        | pl
investor             | sg
investors            | pl
journalist           | sg
journalists          | pl
judge                | sg
judges               | pl
junta                | sg
jury                 | sg
lady                 | sg
laureate             | sg
laureates            | pl
lawmaker             | sg
lawmakers            | pl
lawyer               | sg
lawyers              | pl
leader               | sg | the leader said; also in titles
leaders              | pl
lecturer             | sg
legislator           | sg
legislators          | pl
liberals             | pl
local media          | pl
locals               | pl
loyalists            | pl
man                  | sg
manager              | sg
masses               | pl
mastermind           | sg
mayor                | sg
mayors               | pl
media                | sg
mediator             | sg
mediators            | pl
medic                | sg
medics               | pl
member               | sg
members              | pl
men                  | pl
MEPs                 | pl
mercenaries          | pl
migrant              | sg
migrants             | pl
militant             | sg
militants            | pl
military             | sg | the military said; not "military aid"
militia              | sg
militiaman           | sg
militias             | pl
miner                | sg
miners               | pl
minister             | sg | the minister noted
ministers            | pl | the ministers agreed
ministry             | sg
mission              | sg | the mission reported; not "on a mission"
moderates            | pl | the moderates won; also a verb
moderator            | sg
moderators           | pl
monarch              | sg
monitors             | pl
mother               | sg
mothers              | pl
movement             | sg
MPs                  | pl
nation               | sg
national             | sg | a Ukrainian national; far more often an adjective
nationalists         | pl
nationals            | pl
nations              | pl
negotiator           | sg
negotiators          | pl
neighbor             | sg
neighbors            | pl
neighbour            | sg
neighbours           | pl
newspaper            | sg
newspapers           | pl
nominee              | sg
nurse                | sg
nurses               | pl
observer             | sg
observers            | pl
office               | sg | his office said; not "took office"
officer              | sg
officers             | pl
official             | sg | an official said; not "official visit"
officials            | pl
opponent             | sg
opponents            | pl
opposition           | sg | the opposition said; not "opposition to the plan"
organisation         | sg
organisations        | pl
organiser            | sg
organisers           | pl
organization         | sg
organizations        | pl
organizer            | sg
organizers           | pl
outlet               | sg
outlets              | pl
panel                | sg
paramedic            | sg
paramedics           | pl
parents              | pl
parliament           | sg
parliamentarian      | sg
parliamentarians     | pl
participant          | sg
participants         | pl
parties              | pl | the parties agreed; also political parties
partner              | sg
partners             | pl
party                | sg | the ruling party said; "the parties agreed" are the sides
passenger            | sg
passengers           | pl
pastor               | sg
peacekeepers         | pl
pensioner            | sg
pensioners           | pl
people               | pl
person               | sg
persons              | pl
pilgrim              | sg
pilgrims             | pl
pilot                | sg
pilots               | pl
poet                 | sg
police               | sg
politician           | sg
politicians          | pl
predecessor          | sg
premier              | sg
premiers             | pl
presidency           | sg
president            | sg
presidents           | pl
press                | sg
press office         | sg
press service        | sg | the press service of the ministry said
priest               | sg
priests              | pl
prisoner             | sg
prisoners            | pl
professor            | sg
professors           | pl
prosecutor           | sg
prosecutors          | pl
protester            | sg
protesters           | pl
public               | sg | the public is against; not "public opinion"
pupil                | sg
pupils               | pl
rabbi                | sg
rebel                | sg
rebels               | pl
reformers            | pl
refugee              | sg
refugees             | pl
regime               | sg
relative             | sg
relatives            | pl
reporter             | sg
reporters            | pl
representative       | sg
representatives      | pl
republicans          | pl
rescuer              | sg
rescuers             | pl
researcher           | sg
researchers          | pl
resident             | sg
residents            | pl
rights groups        | pl
rival                | sg
rivals               | pl
scholar              | sg
scholars             | pl
scientist            | sg
scientists           | pl
secretariat          | sg
secretary            | sg
senator              | sg
senators             | pl
separatists          | pl
service              | sg | the border service said; not "air service"
shopkeeper           | sg
side                 | sg | the Kazakh side noted; not "on the other side of the river"
sides                | pl | the sides agreed
signatories          | pl
singer               | sg
sister               | sg
socialists           | pl
soldier              | sg
soldiers             | pl
son                  | sg
source               | sg | a source in the ministry said; not "a source of energy"
sources              | pl
speaker              | sg | the Speaker said; not a loudspeaker
speakers             | pl
spokesman            | sg
spokesmen            | pl
spokespeople         | pl
spokesperson         | sg
spokespersons        | pl
spokeswoman          | sg
staff                | sg
staffer              | sg
staffers             | pl
stakeholders         | pl
state                | sg | the state acts; not "state visit"
state media          | pl
states               | pl | the member states agreed; not "he states"
statesman            | sg
student              | sg
students             | pl
successor            | sg
supporter            | sg
supporters           | pl
surgeon              | sg
survivor             | sg
survivors            | pl
suspect              | sg
suspects             | pl
taxpayer             | sg
taxpayers            | pl
teacher              | sg
teachers             | pl
team                 | sg
terrorists           | pl
tourist              | sg
tourists             | pl
trader               | sg
traders              | pl
troops               | pl
union                | sg
unions               | pl
user                 | sg
users                | pl
veteran              | sg
veterans             | pl
victim               | sg
victims              | pl
villager             | sg
villagers            | pl
visitor              | sg
visitors             | pl
volunteer            | sg
volunteers           | pl
voter                | sg
voters               | pl
watchdog             | sg
website              | sg
whistleblowers       | pl
widow                | sg
wife                 | sg
winner               | sg
witness              | sg
witnesses            | pl
woman                | sg
women                | pl
worker               | sg
workers              | pl
writer               | sg
writers              | pl
youth                | pl
