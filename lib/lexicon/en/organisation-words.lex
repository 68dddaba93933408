# organisation-words.lex 1    word | kind | example
# Head words which make a capitalised phrase an organisation.
# kind: government, diplomatic, assembly, body, party, company, media, armed, court, education; endowment (as one of education it may
# bear the name of a king or a saint: "King Faisal Hospital"); leading: the name follows, "Banco Nacional".

A/S                 | company
AB                  | company
Academy             | education
Administration      | government
Aerospace           | company
AG                  | company
Agence              | leading
Agencia             | leading
Agência             | leading
Agency              | government
Airlines            | company
Airways             | company
Akimat              | government
Alliance            | body
Archives            | government
Army                | armed
ASA                 | company
Asamblea            | leading
Asociación          | leading
Assemblée           | leading
Assembleia          | leading
Assembly            | assembly
Associação          | leading
Association         | body
Authority           | government
Badan               | leading
Banca               | leading
Banco               | leading
Bancorp             | company
Bank                | company     | Asian Development Bank; not "West Bank"
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
Bundesrat           | assembly
Bundestag           | assembly
Bureau              | government
BV                  | company
Cabinet             | government  | Cabinet of Ministers
Cartel              | company
Caucus              | body
Center              | education   | Heydar Aliyev Center; the building or the institution
Centre              | education   | Heydar Aliyev Centre; the building or the institution
Chamber             | assembly    | Chamber of Commerce; "Lower Chamber" of a parliament
Chambers            | court
Chancellery         | government
Chancery            | government
Channel             | media       | Channel 4; "English Channel" is a place
Charity             | body
Chronicle           | media
Church              | body
CJSC                | company
Clinic              | endowment
Club                | body        | Valdai Club
Co                  | company
Co.                 | company
Coalition           | body        | Opposition Coalition
Coastguard          | government
College             | education
Comisión            | leading
Comissão            | leading
Comité              | leading
Command             | armed       | US Central Command
Commandos           | armed
Commissariat        | government
Commission          | body
Committee           | body
Commonwealth        | body        | Commonwealth of Independent States
Communists          | party
Community           | body        | East African Community
Compagnie           | leading
Compañía            | leading
Company             | company
Confederación       | leading
Confederation       | body
Confédération       | leading
Conglomerate        | company
Congregation        | body
Congress            | assembly    | National Congress; "24th Party Congress" is an event
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
Crescent            | body        | Turkish Red Crescent
Cross               | body        | International Red Cross; not "Cross the bridge"
Customs             | government  | Federal Customs
Daily               | media       | China Daily
Defensoria          | leading
Defensoría          | leading
Delegation          | body        | EU Delegation to Georgia
Democrats           | party
Department          | government
Diet                | body        | National Diet; not "a diet"
Diocese             | body
Dirección           | leading
Directorate         | government
Directorate-General | government
Division            | armed
Duma                | assembly
Electric            | company
Electronics         | company
Embassies           | diplomatic
Embassy             | diplomatic
Energy              | company     | Siemens Energy; "Ministry of Energy" is headed by Ministry
Engineering         | company
Enterprise          | company
Enterprises         | company
Eparchy             | body
Exchange            | company     | Baku Stock Exchange
Express             | media       | Daily Express
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
Force               | armed       | Quds Force
Forces              | armed
Foundation          | endowment
Fraction            | party
Frente              | leading
Front               | party       | National Front; not "the Eastern Front"
Fund                | body        | Abu Dhabi Fund
Fundação            | leading
Fundación           | leading
Gallery             | endowment
Garrison            | armed
Gazette             | media
Gendarmerie         | armed
GmbH                | company
Governorate         | government
Greens              | party
Group               | company     | Adani Group; International Crisis Group is a body
Groupe              | leading
Grupo               | leading
Guard               | armed       | National Guard; Coast Guard
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
Hydro               | company
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
Kenesh              | assembly
Khural              | assembly
Kindergarten        | education
KK                  | company
Knesset             | assembly
Kombinat            | company
Laboratory          | education
Labs                | company
Lashkar             | leading
League              | body
Legation            | diplomatic
Legion              | armed       | Foreign Legion
Legislature         | body
Liberals            | party
Library             | endowment
Limited             | company
Lines               | company     | Turkish Maritime Lines
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
Majlis              | assembly
Marines             | armed
Mayoralty           | government
Mazhilis            | body
Media               | media
Mejlis              | assembly
Metals              | company
Militia             | armed
Militias            | armed
Minerals            | company
Ministère           | leading
Ministerio          | leading
Ministério          | leading
Ministero           | leading
Ministries          | government
Ministry            | government
Mint                | government
Mission             | body        | OSCE Mission to Moldova; "Mission accomplished"
Monitor             | body        | Christian Science Monitor
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
News                | media       | Arab News
Newspaper           | media
Newswire            | media
Nunciature          | diplomatic
NV                  | company
OAO                 | company
Observatory         | body
Observer            | media
Office              | government  | Prime Minister's Office
OJSC                | company
Ombudsman           | government
OOO                 | company
Orchestra           | body
Organisation        | body
Organization        | body
Oyj                 | company
Panel               | body
Parliament          | assembly
Partai              | leading
Parti               | leading
Partido             | leading
Partito             | leading
Partners            | company
Partnership         | body        | Eastern Partnership; "Strategic Partnership" is none
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
Police              | government  | Federal Police
Politburo           | body
Polytechnic         | education
Port                | body        | Port of Baku; a place too
Portal              | media
Post                | media       | Jakarta Post; not "Post Office"
Pravda              | media
Prefecture          | government
Premiership         | government
Presidency          | government
Presidium           | body
Press               | media       | Associated Press; not "Press Secretary"
Programme           | body        | World Food Programme
Prosecution         | court
Pte                 | company
Pty                 | company
Quartet             | body
Rada                | assembly
Radio               | media
Railways            | company
Rally               | party       | National Rally
Rebels              | armed
Refinery            | company
Regiment            | armed
Registry            | government
Regulator           | government
Representation      | diplomatic  | Permanent Representation
Republicans         | party
Resistance          | armed
Review              | media       | Asia Review
Rifles              | armed
Riksdag             | body
S.A.                | company
S.p.A.              | company
SA                  | company
Sabha               | body
Saeima              | assembly
School              | education
Scouts              | body
Sdn                 | company
Secretaría          | leading
Secretariat         | government
Seimas              | assembly
Sejm                | body
Seminary            | education
Senate              | assembly
Service             | government  | State Border Service
Services            | government
Shipping            | company
Shipyard            | company
Shipyards           | company
Socialists          | party
Sociedad            | leading
Société             | leading
Society             | body
Software            | company
Solidarity          | party       | European Solidarity
Solutions           | company
SpA                 | company
Squadron            | armed
Staff               | armed       | General Staff; not "Staff said"
Steel               | company     | Tata Steel
Storting            | assembly
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
Times               | media       | Kyiv Times
Today               | media       | Russia Today; not "Today, the minister ..."
Trading             | company
Treasury            | government
Tribunal            | court
Tribune             | media
Troika              | body
Troops              | armed
Trust               | endowment
TV                  | media
Union               | body        | European Union; "State of the Union" is an event
Unión               | leading
Unionists           | party
Unit                | government
Universidad         | leading
Universidade        | leading
Università          | leading
Universitas         | leading
Université          | leading
Universiti          | leading
Universities        | education
University          | education
Ventures            | company
Vilayet             | government
Watch               | body        | Human Rights Watch
Watchdog            | body
Works               | company
Yuan                | body
ZAO                 | company
Zeitung             | media
Zoo                 | body
