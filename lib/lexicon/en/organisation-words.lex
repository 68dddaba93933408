# organisation-words.lex 1    word | kind | example
# Head words which make a capitalised phrase an organisation.
# kind: government, body, party, company, media, armed, court, diplomatic, education, endowment (as one of education it may
# bear the name of a king or a saint: "King Faisal Hospital"), leading (the name follows: "Banco Nacional").
# Rows in lower case: heads of bodies in lower case too, and phrases of that kind; behind: a body behind a name and a
# describing word; beside: a noun in front of a body's name; both.

A/S                 | company
AB                  | company
Academy             | education
Administration      | government
Aerospace           | company
AG                  | company
Agence              | leading
Agencia             | leading
Agency              | government
Agência             | leading
Airlines            | company
Airways             | company
Akimat              | government
Alliance            | body
Archives            | government
Army                | armed
ASA                 | company
Asamblea            | leading
Asociación          | leading
Assembleia          | leading
Assembly            | body
Assemblée           | leading
Association         | body
Associação          | leading
Authority           | government
Badan               | leading
Banca               | leading
Banco               | leading
Bancorp             | company
Bank                | company    | Asian Development Bank; not "West Bank"
Banque              | leading
Battalion           | armed
Berhad              | company
Bhd                 | company
Bloc                | party
Board               | body
Brewery             | company
Brigade             | armed
Brigades            | armed
Broadcaster         | media
Broadcasting        | media
Bulletin            | media
Bundesrat           | body
Bundestag           | body
Bureau              | government
BV                  | company
Cabinet             | government | Cabinet of Ministers
Cartel              | company
Caucus              | body
Center              | education  | Heydar Aliyev Center; the building or the institution
Centre              | education  | Heydar Aliyev Centre; the building or the institution
Chamber             | body       | Chamber of Commerce; "Lower Chamber" of a parliament
Chambers            | court
Chancellery         | government
Chancery            | government
Channel             | media      | Channel 4; "English Channel" is a place
Charity             | body
Chronicle           | media
Church              | body
CJSC                | company
Clinic              | endowment
Club                | body       | Valdai Club
Co                  | company
Co.                 | company
Coalition           | body       | Opposition Coalition
Coastguard          | government
College             | education
Comisión            | leading
Comissão            | leading
Comité              | leading
Command             | armed      | US Central Command
Commandos           | armed
Commissariat        | government
Commission          | body
Committee           | body
Commonwealth        | body       | Commonwealth of Independent States
Communists          | party
Community           | body       | East African Community
Compagnie           | leading
Company             | company
Compañía            | leading
Confederación       | leading
Confederation       | body
Confédération       | leading
Conglomerate        | company
Congregation        | body
Congress            | body       | National Congress; "24th Party Congress" is an event
Conseil             | leading
Consejo             | leading
Conselho            | leading
Conservatives       | party
Conservatoire       | education
Conservatory        | education
Consortium          | company
Consulate           | diplomatic
Consulate-General   | diplomatic
Consulates          | diplomatic
Contingent          | armed
Corp                | company
Corp.               | company
Corporation         | company
Corps               | armed
Cossacks            | armed
Council             | body
Court               | court
Courts              | court
Crescent            | body       | Turkish Red Crescent
Cross               | body       | International Red Cross; not "Cross the bridge"
Customs             | government | Federal Customs
Daily               | media      | China Daily
Defensoria          | leading
Defensoría          | leading
Delegation          | body       | EU Delegation to Georgia
Democrats           | party
Department          | government
Diet                | body       | National Diet; not "a diet"
Diocese             | body
Dirección           | leading
Directorate         | government
Directorate-General | government
Division            | armed
Duma                | body
Electric            | company
Electronics         | company
Embassies           | diplomatic
Embassy             | diplomatic
Energy              | company    | Siemens Energy; "Ministry of Energy" is headed by Ministry
Engineering         | company
Enterprise          | company
Enterprises         | company
Eparchy             | body
Exchange            | company    | Baku Stock Exchange
Express             | media      | Daily Express
Faction             | party
Faculty             | education
Federation          | body
Fellowship          | body
Fighters            | armed
Fleet               | armed
Flotilla            | armed
Folketing           | body
Fondation           | leading
Foods               | company
Force               | armed      | Quds Force
Forces              | armed
Foundation          | endowment
Fraction            | party
Frente              | leading
Front               | party      | National Front; not "the Eastern Front"
Fund                | body       | Abu Dhabi Fund
Fundación           | leading
Fundação            | leading
Gallery             | endowment
Garrison            | armed
Gazette             | media
Gendarmerie         | armed
GmbH                | company
Governorate         | government
Greens              | party
Group               | company    | Adani Group; International Crisis Group is a body
Groupe              | leading
Grupo               | leading
Guard               | armed      | National Guard; Coast Guard
Guards              | armed
Guild               | body
Gymnasium           | education
Harakat             | leading
Herald              | media
Hizb                | leading
Hokimiyat           | government
Holding             | company
Holdings            | company
Hospital            | endowment
Hotels              | company
Hukumat             | government
Hydro | company
Inc                 | company
Inc.                | company
Industries          | company
Infantry            | armed
Inspectorate        | government
Institut            | leading
Institute           | education
Institutes          | education
Institution         | body
Instituto           | leading
Insurance           | company
Investments         | company
Jamaat              | leading
Jamiat              | leading
Journal             | media
JSC                 | company
Judiciary           | court
Jury                | body
Kementerian         | leading
Kenesh              | body
Khural              | body
Kindergarten        | education
KK                  | company
Knesset             | body
Kombinat            | company
Laboratory          | education
Labs                | company
Lashkar             | leading
League              | body
Legation            | diplomatic
Legion              | armed      | Foreign Legion
Legislature         | body
Liberals            | party
Library             | endowment
Limited             | company
Lines               | company    | Turkish Maritime Lines
LLC                 | company
LLP                 | company
Lobby               | body
Logistics           | company
Ltd                 | company
Ltd.                | company
Lyceum              | education
Madrasa             | education
Magazine            | media
Magistracy          | court
Mail                | media
Majlis              | body
Marines             | armed
Mayoralty           | government
Mazhilis            | body
Media               | media
Mejlis              | body
Metals              | company
Militia             | armed
Militias            | armed
Minerals            | company
Ministerio          | leading
Ministero           | leading
Ministries          | government
Ministry            | government
Ministère           | leading
Ministério          | leading
Mint                | government
Mission             | body       | OSCE Mission to Moldova; "Mission accomplished"
Monitor             | body       | Christian Science Monitor
Motors              | company
Mouvement           | leading
Movement            | party
Movimiento          | leading
Mujahideen          | armed
Municipality        | government
N.V.                | company
Nationalists        | party
Navy                | armed
Network             | body
News                | media      | Arab News
Newspaper           | media
Newswire            | media
Nunciature          | diplomatic
NV                  | company
OAO                 | company
Observatory         | body
Observer            | media
Office              | government | Prime Minister's Office
OJSC                | company
Ombudsman           | government
OOO                 | company
Orchestra           | body
Organisation        | body
Organization        | body
Oyj                 | company
Panel               | body
Parliament          | body
Partai              | leading
Parti | leading
Partido | leading
Partito             | leading
Partners            | company
Partnership         | body       | Eastern Partnership; "Strategic Partnership" is none
Party               | party
Patriarchate        | body
Peshmerga           | armed
Petroleum           | company
Pharma              | company
Pharmaceuticals     | company
Philharmonic        | body
Pipelines           | company
PJSC                | company
PLC                 | company
Plenum              | body
Police              | government | Federal Police
Politburo           | body
Polytechnic         | education
Port                | body       | Port of Baku; a place too
Portal              | media
Post                | media      | Jakarta Post; not "Post Office"
Pravda              | media
Prefecture          | government
Premiership         | government
Presidency          | government
Presidium           | body
Press               | media      | Associated Press; not "Press Secretary"
Programme           | body       | World Food Programme
Prosecution         | court
Pte                 | company
Pty                 | company
Quartet             | body
Rada                | body
Radio               | media
Railways            | company
Rally               | party      | National Rally
Rebels              | armed
Refinery            | company
Regiment            | armed
Registry            | government
Regulator           | government
Representation      | diplomatic | Permanent Representation
Republicans         | party
Resistance          | armed
Review              | media      | Asia Review
Rifles              | armed
Riksdag             | body
S.A.                | company
S.p.A.              | company
SA                  | company
Sabha               | body
Saeima              | body
School              | education
Scouts              | body
Sdn                 | company
Secretariat         | government
Secretaría          | leading
Seimas              | body
Sejm                | body
Seminary            | education
Senate              | body
Service             | government | State Border Service
Services            | government
Shipping            | company
Shipyard            | company
Shipyards           | company
Socialists          | party
Sociedad            | leading
Society             | body
Société             | leading
Software            | company
Solidarity          | party      | European Solidarity
Solutions           | company
SpA                 | company
Squadron            | armed
Staff               | armed      | General Staff; not "Staff said"
Steel               | company    | Tata Steel
Storting            | body
Survey              | government
Syndicate           | body
Synod               | body
Systems             | company
Taskforce           | body
Team                | body
Technologies        | company
Tehreek             | leading
Telecom             | company
Telegraph           | media
Television          | media
Theater             | body
Theatre             | body
Times               | media      | Kyiv Times
Today               | media      | Russia Today; not "Today, the minister ..."
Trading             | company
Treasury            | government
Tribunal            | court
Tribune             | media
Troika              | body
Troops              | armed
Trust               | endowment
TV                  | media
Union               | body       | European Union; "State of the Union" is an event
Unionists           | party
Unit                | government
Universidad | leading
Universidade        | leading
Universitas         | leading
Universiti | leading
Universities        | education
University          | education
Università          | leading
Université | leading
Unión               | leading
Ventures            | company
Vilayet             | government
Watch               | body       | Human Rights Watch
Watchdog            | body
Works               | company
Yuan                | body
ZAO                 | company
Zeitung             | media
Zoo                 | body

# Heads of organisations in lower case too: "the foreign ministry", "the Nicaraguan embassy".
army | armed
bundestag | government
cabinet | government
consulate | diplomatic
duma | government
embassy | diplomatic
knesset | government
ministry | government
navy | armed
parliament | government
presidency | government
riksdag | government
saeima | government
seimas | government
sejm | government
senate | government
storting | government
asamblea | government
bundesrat | government
folketing | government
rada | government
majlis | government

# Bodies of several words that stand in lower case: the particular one that the text is about.
air force | armed | the air force said
armed forces | armed
border guard | armed
border police | government
central bank | company | the central bank
central election commission | government
chamber of commerce | body | the Parachinar chamber of commerce; not "a chamber of commerce"
coast guard | armed
constitutional court | court
coordination committee | body
customs service | government
election commission | government
electoral commission | government
foreign office | government
general staff | armed
high commission | diplomatic | the high commission in London
intergovernmental commission | body
intergovernmental committee | body
joint commission | body | the joint commission on trade
joint committee | body
joint coordination committee | body
joint economic commission | body
joint economic committee | body
joint trade committee | body
joint working group | body
legislative assembly | body
lower house | body
mixed commission | body
national assembly | body
national bank | company
presidential administration | government
presidential office | government
royal cabinet | government
royal court | government
security council | body
state duma | body
steering committee | body
supreme court | court
technical committee | body
upper house | body

# Behind a name, with a describing word: "the ODIHR observation mission", "the Senate foreign relations panel".
agency | both | the Senate ethics agency; news agency Trend
authority | behind
commission | behind
committee | behind
council | behind
court | behind
mission | behind
office | behind
panel | behind
police | behind
taskforce | behind

# In front of a name: "the shipping firm Nordhavn", "pollster Ipsa".
airline | beside
alliance | beside
association | beside
automaker | beside
bank | beside
brewer | beside
broadcaster | beside
carmaker | beside
carrier | beside | national carrier Air Astana
channel | beside
charity | beside
club | beside
company | beside
conglomerate | beside
consortium | beside
consultancy | beside
cooperative | beside
daily | beside | opposition daily Kurir
developer | beside
faction | beside
federation | beside
firm | beside
foundation | beside
giant | beside | energy giant Eni
group | beside
insurer | beside
lender | beside
lobby | beside
magazine | beside
manufacturer | beside
militia | beside
miner | beside
movement | beside
network | beside
newspaper | beside
newswire | beside
ngo | beside
nonprofit | beside
operator | beside
outlet | beside
party | beside
pollster | beside
portal | beside
publisher | beside
refiner | beside
retailer | beside
shipbuilder | beside
shipper | beside
start-up | beside
startup | beside
station | beside | the radio station Okapi
steelmaker | beside
subsidiary | beside
tabloid | beside
think-tank | beside
tank | beside | the think tank Bruegel
union | beside
utility | beside
watchdog | beside
website | beside
weekly | beside
