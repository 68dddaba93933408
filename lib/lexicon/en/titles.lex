# titles.lex 1    title | class | takes | gender | seniority | short | example
# Offices, ranks, courtesies and describing nouns that stand before or beside a name.
# Prefixes such as "deputy" or "former" are composed from title-modifiers.lex.
# takes: whose the office may be: country, body, assembly, place, party, company, any.
# seniority: 1 leads a state or its government; 2 leads a ministry, a chamber, an international body; 3 deputies of these,
# ambassadors, generals, heads of bodies; 4 members of a parliament, counsellors, judges; 5 speaks, advises, assists, stands.

academician                        | role
activist                           | role      | any
actor                              | role
actress                            | role      |         | f
additional secretary               | office    | country |   | 4 | secretary
Adm.                               | rank      | country |   | 3 | admiral
administrator                      | office    | body    |   | 4
admiral                            | rank      | country |   | 3
Adv.                               | honorific
adviser                            | office    | any     |   | 5
adviser to the president           | office    | country |   | 5 | adviser; presidential adviser
advisor                            | office    | any     |   | 5
advisor to the president           | office    | country |   | 5 | advisor; presidential advisor
Advocate                           | honorific |         |   |   |                    | Advocate Thuli Nkosi (South Africa)
advocate general                   | office    | body    |   | 3
Afioga                             | honorific |         |   |   |                    | Samoa, of chiefs and ministers
AG                                 | office    | country |   | 2 | attorney general
Aga                                | honorific |         | m
Agha                               | honorific |         | m
agriculture commissioner           | office    | body    |   | 2 | commissioner
agriculture minister               | office    | country |   | 2 | minister
agriculture secretary              | office    | country |   | 4 | secretary
aid chief                          | office    | body    |   | 3
aid worker                         | role      | body
aide                               | office    | any     |   | 5
air chief marshal                  | rank      | country |   | 3
air commodore                      | rank      | country |   | 4
air force chief                    | office    | country |   | 3
air force secretary                | office    | country |   | 4 | secretary
air marshal                        | rank      | country |   | 3
air vice marshal                   | rank      | country |   | 3
air vice-marshal                   | rank      | country |   | 3
akim                               | office    | place   |   | 4 |                    | Akim of Almaty region Marat Sultangaziyev
Al-Haj                             | honorific |         | m
alderman                           | office    | place   | m | 4
Alh.                               | honorific |         | m
Alhaja                             | honorific |         | f
Alhaji                             | honorific |         | m
Aling                              | honorific |         | f
ally                               | role
Amb                                | office    | country |   | 3 | ambassador
Amb.                               | office    | country |   | 3 | ambassador
ambassador                         | office    | country |   | 3 | envoy; diplomat
ambassador at large                | office    | country |   | 3 | ambassador
ambassador extraordinary and plenipotentiary | office    | country |   | 3 | ambassador; envoy; diplomat
ambassador to the united nations   | office    | country |   | 3 | ambassador; envoy
ambassador-at-large                | office    | country |   | 3 | ambassador
ambassador-designate               | office    | country |   | 3
ambassador-elect                   | office    | country |   | 3
amir                               | office    | country | m | 1 | ruler              | the Amir of Qatar; also a given name: Amir Khan
analyst                            | role      | body
apostolic nuncio                   | office    | country | m | 3 | nuncio; diplomat; envoy
Arch.                              | honorific
archbishop                         | office    | body    |   | 3
archimandrite                      | office    | body    | m | 4
architect                          | role
army chief                         | office    | country |   | 3
army general                       | rank      | country |   | 3 | general
army secretary                     | office    | country |   | 4 | secretary
army spokesman                     | office    | country | m | 5 | spokesman
artist                             | role
assemblyman                        | office    | place   | m | 4
assemblywoman                      | office    | place   | f | 4
assistant                          | office    | any     |   | 5 |                    | Assistant to the President Elmar Nuri; shared: assistant with assistant in title-modifiers.lex
assistant foreign minister         | office    | country |   | 3 | assistant minister
assistant minister                 | office    | country |   | 3
assistant minister of foreign affairs | office    | country |   | 3 | assistant minister; assistant foreign minister
assistant professor                | role      | body    |   |   | professor
assistant secretary                | office    | country |   | 3
assistant secretary of state       | office    | country |   | 3 | assistant secretary
assistant secretary-general        | office    | body    |   | 3
assistant to the first vice-president | office    | country |   | 5 | assistant
assistant to the president         | office    | country |   | 5 | assistant; aide; presidential aide
associate professor                | role      | body    |   |   | professor
astronaut                          | role      | country
athlete                            | role
Ato                                | honorific |         | m
attaché                            | office    | country |   | 5
attorney                           | role      | any
attorney general                   | office    | country |   | 2
Atty.                              | honorific
auditor general                    | office    | country |   | 3
Aum                                | honorific |         | f
author                             | role
authorised representative          | office    | any     |   | 4 | representative
aviation minister                  | office    | country |   | 2 | minister
ayatollah                          | office    | body    | m | 3
backbencher                        | office    | party   |   | 5
banker                             | role      | company
Bapak                              | honorific |         | m
Baron                              | honorific |         | m
Baroness                           | honorific |         | f
Barr.                              | honorific
barrister                          | role
beekeeper                          | role
Begum                              | honorific |         | f
Bey                                | honorific |         | m
billionaire                        | role
bishop                             | office    | body    |   | 4 |                    | Bishop Anne Roth; also a family name
blogger                            | role
board member                       | office    | body    |   | 4
bodyguard                          | role
brig                               | rank      | country |   | 4
Brig Gen                           | rank      | country |   | 3 | general
Brig.                              | rank      | country |   | 4 | brigadier
Brig. Gen.                         | rank      | country |   | 3 | general
brigade commander                  | rank      | any     |   | 4 | commander
brigadier                          | rank      | country |   | 4
brigadier general                  | rank      | country |   | 3 | general
brigadier-general                  | rank      | country |   | 3
broadcaster                        | role
brother                            | role      |         | m
budget commissioner                | office    | body    |   | 2 | commissioner
budget minister                    | office    | country |   | 2 | minister
bureaucrat                         | role
business magnate                   | role
business secretary                 | office    | country |   | 4 | secretary
businessman                        | role      |         | m
businesswoman                      | role      |         | f
cabinet member                     | office    | country |   | 4
cabinet minister                   | office    | country |   | 2 | minister
cabinet secretary                  | office    | country |   | 2
cameraman                          | role      |         | m
campaigner                         | role      | any
candidate                          | office    | party   |   | 5
Capt                               | rank      | country |   | 5 | captain
Capt.                              | rank      | country |   | 5 | captain
captain                            | rank      | country |   | 5
captain regent                     | office    | country |   | 1
cardinal                           | office    | body    | m | 3 |                    | Cardinal Pietro Parolin
cardinal secretary of state        | office    | country | m | 2 | cardinal
career diplomat                    | role      | country |   |   | diplomat
carpenter                          | role
catholicos                         | office    | body    | m | 3
CDA                                | office    | country |   | 3 | chargé d'affaires
Cde                                | honorific
Cde.                               | honorific
cdr                                | rank      | country |   | 4
CDS                                | office    | country |   | 2 | chief of defence staff
CEC                                | office    | country |   | 3 | chief election commissioner
central bank chief                 | office    | country |   | 2
central bank governor              | office    | country |   | 2 | governor
CEO                                | office    | company |   | 3 | chief executive; chief
CFO                                | office    | company |   | 3
chair                              | office    | any     |   | 3 |                    | Committee Chair Mona Rask; the chair of the panel
chairman                           | office    | any     | m | 3
chairman and ceo                   | office    | company | m | 3 | chairman; CEO
chairman of the board              | office    | company | m | 3 | chairman
chairman of the board of directors | office    | company | m | 3 | chairman
chairman of the cabinet of ministers | office    | country | m | 2 | chairman; head of government
chairman of the caucasus muslims board | office    | body    | m | 3 | chairman
chairman of the committee          | office    | body    | m | 3 | chairman
chairman of the joint chiefs of staff | office    | country | m | 2
chairman of the management board   | office    | company | m | 3 | chairman
chairman of the presidency         | office    | country | m | 1
chairman of the state committee    | office    | country | m | 3 | chairman
chairman-in-office                 | office    | body    | m | 3
chairperson                        | office    | any     |   | 3
chairperson of the board           | office    | company |   | 3 | chairperson
chairperson of the committee       | office    | body    |   | 3 | chairperson
chairperson-in-office              | office    | body    |   | 3
chairwoman                         | office    | any     | f | 3
chairwoman of the board            | office    | company | f | 3 | chairwoman
chancellor                         | office    | country |   | 1 | head of government; leader | Chancellor Anna Vogt hosted the premier.
chancellor of the exchequer        | office    | country |   | 2 | chancellor
chargé                             | office    | country |   | 3 |                    | Chargé Ana Roy
chargé d'affaires                  | office    | country |   | 3 | diplomat; envoy
charge d'affaires a.i.             | office    | country |   | 3 | chargé d'affaires
chargé d'affaires ad interim       | office    | country |   | 3 | chargé d'affaires
Chaudhry                           | honorific |         | m |   |                    | also a family name
chess player                       | role
chief                              | office    | any     |   | 3 | head               | the agency's chief, Lena Brandt; shared: chief with chief in title-modifiers.lex
chief adviser                      | office    | any     |   | 1 | adviser
chief advisor                      | office    | any     |   | 1 | advisor
chief cabinet secretary            | office    | country |   | 2
chief economist                    | office    | body    |   | 5 | economist
chief election commissioner        | office    | body    |   | 3 | commissioner
chief executive                    | office    | company |   | 3 | CEO
chief executive of hong kong       | office    | place   |   | 1 | chief executive
chief executive officer            | office    | company |   | 3 | CEO; chief executive
chief financial officer            | office    | company |   | 3 | CFO
chief judge                        | office    | body    |   | 3 | judge
chief justice                      | office    | country |   | 2
chief minister                     | office    | place   |   | 2 | minister; CM
chief negotiator                   | office    | any     |   | 3 | negotiator
chief of air staff                 | office    | country |   | 3 | air chief
chief of army staff                | office    | country |   | 2 | army chief
chief of defence                   | office    | country |   | 3
chief of defence staff             | office    | country |   | 2 | chief of staff
chief of defense staff             | office    | country |   | 2 | chief of staff
chief of general staff             | office    | country |   | 2 | chief of staff; army chief
chief of mission                   | office    | any     |   | 3
chief of naval staff               | office    | country |   | 3 | navy chief
chief of police                    | office    | place   |   | 3 | police chief
chief of protocol                  | office    | country |   | 3
chief of staff                     | office    | any     |   | 3
chief of the army staff            | office    | country |   | 2 | army chief
chief of the defence staff         | office    | country |   | 2 | chief of staff
chief of the defense staff         | office    | country |   | 2 | chief of staff
chief of the general staff         | office    | country |   | 2 | chief of staff; army chief
chief operating officer            | office    | company |   | 3 | COO
chief prosecutor                   | office    | any     |   | 3 | prosecutor
chief rabbi                        | office    | country | m | 3 | rabbi
chief secretary                    | office    | place   |   | 3
chief spokesman                    | office    | any     | m | 5 | spokesman
chief spokesperson                 | office    | any     |   | 5 | spokesperson
chief whip                         | office    | party   |   | 3 | whip
Cik                                | honorific |         | f
city councillor                    | office    | place   |   | 4 | councillor
civil aviation minister            | office    | country |   | 2 | minister
civil servant                      | role      | country
CJ                                 | office    | country |   | 2 | chief justice
cleric                             | role
climate activist                   | role      |         |   |   | activist
climate change minister            | office    | country |   | 2 | minister
climate chief                      | office    | body    |   | 3
climate commissioner               | office    | body    |   | 2 | commissioner
climate envoy                      | office    | any     |   | 3 | envoy
climate minister                   | office    | country |   | 2 | minister
Cllr                               | office    | place   |   | 4 | councillor
Cllr.                              | office    | place   |   | 4 | councillor
CM                                 | office    | place   |   | 2 | chief minister
Cmdr.                              | rank      | country |   | 4 | commander
co-chair                           | office    | any     |   | 3
co-chairman                        | office    | any     | m | 3
co-chairperson                     | office    | any     |   | 3
co-founder                         | office    | body    |   | 4
co-leader                          | office    | party   |   | 3
coach                              | role
COAS                               | office    | country |   | 2 | army chief
coast guard commandant             | office    | country |   | 3
Col                                | rank      | country |   | 4 | colonel
Col.                               | rank      | country |   | 4 | colonel
Col. Gen.                          | rank      | country |   | 3 | general
colleague                          | relation  |         |   |   |                    | her Bulgarian colleague; no office
colonel                            | rank      | country |   | 4
colonel general                    | rank      | country |   | 3 | general
colonel-general                    | rank      | country |   | 3 | general
Colonel-Major                      | rank      | country |   | 5 | colonel            | armies of the Sahel
columnist                          | role      | body
commandant                         | rank      | any     |   | 3
commander                          | rank      | any     |   | 4
commander-in-chief                 | rank      | country |   | 2 | commander
commentator                        | role      | body
commerce minister                  | office    | country |   | 2 | minister
commerce secretary                 | office    | country |   | 4 | secretary
commission president               | office    | body    |   | 2 | president
commissioner                       | office    | body    |   | 3
commissioner for human rights      | office    | any     |   | 2 | commissioner; ombudsman
commissioner-general               | office    | body    |   | 2 | commissioner
committee chair                    | office    | body    |   | 3 | chair
committee chairman                 | office    | body    | m | 3 | chairman
committee chairwoman               | office    | body    | f | 3 | chairwoman
committee member                   | office    | body    |   | 4
commodore                          | rank      | country |   | 4
communications director            | office    | any     |   | 3 | director
communications minister            | office    | country |   | 2 | minister
community leader                   | role      | place   |   |   | leader
competition commissioner           | office    | body    |   | 2 | commissioner
composer                           | role
comptroller-general                | office    | body    |   | 3 | comptroller
Comr.                              | honorific
Comrade                            | honorific
conductor                          | role
confidant                          | role
congressman                        | office    | country | m | 4 | lawmaker
congresswoman                      | office    | country | f | 4 | lawmaker
construction minister              | office    | country |   | 2 | minister
consul                             | office    | country |   | 4 | diplomat
consul general                     | office    | country |   | 3 | consul; diplomat; envoy
consul-general                     | office    | country |   | 3 | consul; diplomat; envoy
convenor                           | office    | body    |   | 4
COO                                | office    | company |   | 3
coordinating minister              | office    | country |   | 2 | minister
coordinator                        | office    | any     |   | 4
corporal                           | rank      | country |   | 5 |                    | Corporal Jan Duda
correspondent                      | role      | body
cosmonaut                          | role      | country
council member                     | office    | body    |   | 4
council president                  | office    | body    |   | 3 | president
council secretary                  | office    | body    |   | 4 | secretary
councillor                         | office    | place   |   | 4
councilor                          | office    | place   |   | 4
counsellor                         | office    | country |   | 4
counselor                          | office    | country |   | 4
Count                              | honorific |         | m |   |                    | Count Lambsdorff; not "Count us in"
counterpart                        | relation  |         |   |   |                    | his Italian counterpart; no office
Countess                           | honorific |         | f
country coordinator                | office    | body    |   | 4 | coordinator
country director                   | office    | body    |   | 3 | director
country manager                    | office    | body    |   | 4 | manager
country representative             | office    | body    |   | 4 | representative
county commissioner                | office    | place   |   | 3
cpt                                | rank      | country |   | 5 | | shared: cpt with European Committee for the Prevention of Torture in organisations.lex
crisis management commissioner     | office    | body    |   | 2 | commissioner
crown prince                       | office    | country | m | 2 | prince
crown princess                     | office    | country | f | 2 | princess
CS                                 | office    | country |   | 2 | cabinet secretary
CTO                                | office    | company |   | 3
cultural affairs minister          | office    | country |   | 2 | minister
culture minister                   | office    | country |   | 2 | minister
culture secretary                  | office    | country |   | 4 | secretary
custodian of the two holy mosques  | office    | country | m | 1 | king
dalai lama                         | office    | country | m | 3
Dame                               | honorific |         | f
Dasho                              | honorific
Datin                              | honorific |         | f
Datin Seri                         | honorific |         | f
Datin Seri Setia                   | honorific |         | f
Dato                               | honorific |         | m
Dato Paduka                        | honorific |         | m
Dato Seri                          | honorific |         | m
Dato Seri Setia                    | honorific |         | m
Dato Sri                           | honorific |         | m
Dato'                              | honorific |         | m
Dato' Seri                         | honorific |         | m
Dato' Sri                          | honorific |         | m
Datuk                              | honorific |         | m
Datuk Seri                         | honorific
Datuk Seri Panglima                | honorific
Datuk Seri Utama                   | honorific
daughter                           | role      |         | f
Daw                                | honorific |         | f
DCM                                | office    | country |   | 4 | deputy chief of mission
dean                               | office    | body    |   | 4 |                    | the dean of the faculty; Dean is also a given name
defence attaché                    | office    | country |   | 5 | attaché
defence chief                      | office    | country |   | 3
defence commissioner               | office    | body    |   | 2 | commissioner
defence lawyer                     | role      | any     |   |   | lawyer
defence minister                   | office    | country |   | 2 | minister
defence secretary                  | office    | country |   | 4 | secretary
defense attaché                    | office    | country |   | 5 | attaché
defense chief                      | office    | country |   | 3
defense lawyer                     | role      | any     |   |   | lawyer
defense minister                   | office    | country |   | 2 | minister
defense secretary                  | office    | country |   | 4 | secretary
Del.                               | office    | place   |   | 4
deputy                             | office    | assembly |   | 3 |                    | Verkhovna Rada deputy Olena Shulyak; his deputy; shared: deputy with deputy in title-modifiers.lex
deputy assistant secretary         | office    | country |   | 4
deputy assistant secretary of state | office    | country |   | 4
deputy attorney general            | office    | country |   | 3
deputy chair                       | office    | any     |   | 3
deputy chairman                    | office    | any     | m | 3
deputy chairperson                 | office    | any     |   | 3
deputy chairwoman                  | office    | any     | f | 3
deputy chief                       | office    | any     |   | 3
deputy chief of staff              | office    | any     |   | 3
deputy commander                   | rank      | any     |   | 3
deputy defense secretary           | office    | country |   | 3
deputy director                    | office    | any     |   | 3
deputy director-general            | office    | body    |   | 3
deputy editor                      | role      | body
deputy executive director          | office    | body    |   | 3
deputy fm                          | office    | country |   | 3 | deputy foreign minister
deputy foreign minister            | office    | country |   | 3 | deputy minister; diplomat
deputy governor                    | office    | any     |   | 3
deputy head                        | office    | any     |   | 3 |                    | the deputy head of the agency
deputy head of mission             | office    | any     |   | 3
deputy high commissioner           | office    | any     |   | 3
deputy leader                      | office    | party   |   | 4
deputy leader of the opposition    | office    | any     |   | 4
deputy mayor                       | office    | place   |   | 4
deputy minister                    | office    | country |   | 3 | minister
deputy minister for foreign affairs | office    | country |   | 3 | deputy minister; deputy foreign minister; diplomat
deputy minister of foreign affairs | office    | country |   | 3 | deputy minister; deputy foreign minister; diplomat
deputy national security adviser   | office    | country |   | 3 | adviser
deputy national security advisor   | office    | country |   | 3 | advisor
deputy permanent representative    | office    | country |   | 3
deputy pm                          | office    | country |   | 2 | deputy prime minister
deputy premier                     | office    | country |   | 2 | premier
deputy press secretary             | office    | any     |   | 5
deputy prime minister              | office    | country |   | 2 | deputy premier; vice-premier; minister; deputy PM
deputy secretary                   | office    | country |   | 3
deputy secretary of state          | office    | country |   | 3
deputy secretary-general           | office    | body    |   | 3
deputy speaker                     | office    | assembly |   | 3
deputy spokesman                   | office    | any     | m | 5
deputy spokesperson                | office    | any     |   | 5
deputy spokeswoman                 | office    | any     | f | 5
detainee                           | role
development cooperation minister   | office    | country |   | 2 | minister
development minister               | office    | country |   | 2 | minister
DG                                 | office    | body    |   | 2 | director-general
diaspora minister                  | office    | country |   | 2 | minister
digital affairs minister           | office    | country |   | 2 | minister
digital development minister       | office    | country |   | 2 | minister
digital minister                   | office    | country |   | 2 | minister
digital transformation minister    | office    | country |   | 2 | minister
digitalisation minister            | office    | country |   | 2 | minister
dignitary                          | role      | any
diplomacy chief                    | office    | body    |   | 2
diplomat                           | role      | country
director                           | office    | any     |   | 3 | head; chief
director of communications         | office    | any     |   | 3 | director
director of national intelligence  | office    | country |   | 3 | director
director of operations             | office    | any     |   | 3 | director
director of the department         | office    | body    |   | 3 | director
director-general                   | office    | body    |   | 2 | DG; chief; head; director
disaster management minister       | office    | country |   | 2 | minister
dissident                          | role
district administrator             | office    | place   |   | 4
DM                                 | office    | country |   | 2 | defence minister
doctor                             | role
Dom                                | honorific |         | m |   |                    | Dom Paulo; also a given name
Don                                | honorific |         | m |   |                    | Don Felipe Ortega; also a given name: Don Beyer
Doña                               | honorific |         | f
doyen                              | office    | country |   | 3
DPM                                | office    | country |   | 2 | deputy prime minister
Dr                                 | honorific
Dr.                                | honorific
driver                             | role
DSRSG                              | office    | body    |   | 3
duchess                            | office    | place   | f | 3
duke                               | office    | place   | m | 3
Dzongda                            | office    | place   |   | 4 |                    | Bhutan: governor of a district
EAM                                | office    | country |   | 2 | external affairs minister
Earl                               | honorific |         | m
ecology minister                   | office    | country |   | 2 | minister
economic adviser                   | office    | any     |   | 5 | adviser
economic advisor                   | office    | any     |   | 5 | advisor
economic affairs minister          | office    | country |   | 2 | minister
economic development minister      | office    | country |   | 2 | minister
economic minister                  | office    | country |   | 2 | minister
economics minister                 | office    | country |   | 2 | minister
economist                          | role      | body
economy and finance minister       | office    | country |   | 2 | minister
economy commissioner               | office    | body    |   | 2 | commissioner
economy minister                   | office    | country |   | 2 | minister
editor                             | role      | body
editor-in-chief                    | office    | body    |   | 5 | editor
education minister                 | office    | country |   | 2 | minister
education secretary                | office    | country |   | 4 | secretary
Effendi                            | honorific |         | m
El Hadj                            | honorific |         | m
El-Hadj                            | honorific |         | m
election commissioner              | office    | body    |   | 3 | commissioner
electricity minister               | office    | country |   | 2 | minister
emergencies minister               | office    | country |   | 2 | minister
emergency minister                 | office    | country |   | 2 | minister
emergency situations minister      | office    | country |   | 2 | minister
emir                               | office    | country | m | 1 | ruler; head of state
emperor                            | office    | country | m | 1 | monarch
employment minister                | office    | country |   | 2 | minister
empress                            | office    | country | f | 1
Encik                              | honorific |         | m
energy commissioner                | office    | body    |   | 2 | commissioner
energy minister                    | office    | country |   | 2 | minister
energy secretary                   | office    | country |   | 4 | secretary
Eng                                | honorific
Eng.                               | honorific
engineer                           | role
Engr                               | honorific
Engr.                              | honorific
enlargement commissioner           | office    | body    |   | 2 | commissioner
entrepreneur                       | role
environment commissioner           | office    | body    |   | 2 | commissioner
environment minister               | office    | country |   | 2 | minister
environment secretary              | office    | country |   | 4 | secretary
envoy                              | office    | any     |   | 3
eu ambassador                      | office    | body    |   | 3 | ambassador
Europe minister                    | office    | country |   | 2 | minister
European affairs minister          | office    | country |   | 2 | minister
European commissioner              | office    | body    |   | 2 | commissioner
European minister                  | office    | country |   | 2 | minister
European Union commissioner        | office    | body    |   | 2 | commissioner
EVP                                | office    | body    |   | 2 | vice president
executive director                 | office    | body    |   | 3 | director
executive secretary                | office    | body    |   | 4 | secretary
executive vice president           | office    | body    |   | 2 | vice president
executive vice-president           | office    | body    |   | 2 | vice-president
exiled leader                      | role      | any     |   |   | leader
expert                             | role      | any
external affairs minister          | office    | country |   | 2 | minister; foreign minister; top diplomat; diplomat
external affairs secretary         | office    | country |   | 4 | secretary
extraordinary and plenipotentiary ambassador | office    | country |   | 3 | ambassador; envoy; diplomat
eyewitness                         | role
facilitator                        | office    | any     |   | 4
faction leader                     | office    | party   |   | 3 | leader
family minister                    | office    | country |   | 2 | minister
farm minister                      | office    | country |   | 2 | minister
farmer                             | role
father                             | role      |         | m |   |                    | his father Ivan; not "Father Ivan", the priest
federal chancellor                 | office    | country |   | 1 | chancellor
federal councillor                 | office    | country |   | 2
federal minister                   | office    | country |   | 2 | minister
federal president                  | office    | country |   | 1 | president
federal secretary                  | office    | country |   | 4 | secretary
fellow                             | role      | body    |   |   |                    | Jo Lind, a fellow at the institute
field marshal                      | rank      | country |   | 3
fighter                            | role
film director                      | role
filmmaker                          | role
finance chief                      | office    | any     |   | 3
finance minister                   | office    | country |   | 2 | minister
finance secretary                  | office    | country |   | 4 | secretary
fire chief                         | office    | place   |   | 3
first deputy chairman              | office    | any     | m | 3 | deputy chairman
first deputy foreign minister      | office    | country |   | 3 | deputy minister; deputy foreign minister
first deputy minister              | office    | country |   | 3 | deputy minister
first deputy prime minister        | office    | country |   | 2 | deputy prime minister
first gentleman                    | office    | country | m | 4
first lady                         | office    | country | f | 4
first minister                     | office    | place   |   | 2 | minister
first secretary                    | office    | any     |   | 5 |                    | First Secretary of the Embassy Dana Poll
first vice president               | office    | any     |   | 2 | vice president
first vice-president               | office    | any     |   | 2 | vice-president
fisheries minister                 | office    | country |   | 2 | minister
fisherman                          | role      |         | m
fishmonger                         | role
fleet admiral                      | rank      | country |   | 3 | admiral
FM                                 | office    | country |   | 2 | foreign minister; minister; top diplomat; chief diplomat
food minister                      | office    | country |   | 2 | minister
footballer                         | role
force commander                    | rank      | body    |   | 4 | commander
foreign affairs adviser            | office    | country |   | 5 | adviser
foreign affairs chief              | office    | body    |   | 3
foreign affairs minister           | office    | country |   | 2 | minister; foreign minister; FM; top diplomat; chief diplomat; diplomat
foreign affairs secretary          | office    | country |   | 4 | secretary
foreign minister                   | office    | country |   | 2 | minister; top diplomat; FM; chief diplomat; diplomat; chancellor
foreign policy adviser             | office    | any     |   | 5 | adviser
foreign policy advisor             | office    | any     |   | 5 | advisor
foreign policy chief               | office    | body    |   | 2 | top diplomat; high representative
foreign policy commissioner        | office    | body    |   | 2 | commissioner
foreign secretary                  | office    | country |   | 2 | secretary; top diplomat; diplomat
foreign trade minister             | office    | country |   | 2 | minister
founder                            | office    | body    |   | 4
Fr.                                | honorific |         | m
Frau                               | honorific |         | f
frontrunner                        | role
Gen                                | rank      | country |   | 3 | general
Gen.                               | rank      | country |   | 3 | general
general                            | rank      | country |   | 3 |                    | General Amina Diallo; not "general election"; shared: general with general in title-modifiers.lex
general director                   | office    | company |   | 3 | director
general manager                    | office    | company |   | 3 | manager
general secretary                  | office    | party   |   | 2
generalissimo                      | rank      | country | m | 4
goodwill ambassador                | office    | body    |   | 3 | ambassador
Gov.                               | office    | place   |   | 3 | governor
government official                | role      | country |   |   | official
government spokesman               | office    | country | m | 5 | spokesman
government spokesperson            | office    | country |   | 5 | spokesperson
government spokeswoman             | office    | country | f | 5 | spokeswoman
governor                           | office    | place   |   | 3
governor general                   | office    | country |   | 1
governor-general                   | office    | country |   | 1
grand ayatollah                    | office    | body    | m | 3 | ayatollah
grand duchess                      | office    | country | f | 1
grand duke                         | office    | country | m | 1
grand imam                         | office    | body    | m | 3 | imam
grand mufti                        | office    | country | m | 3 | mufti
group captain                      | rank      | country |   | 4
group leader                       | office    | party   |   | 3 | leader
guest                              | relation  |         |   |   |                    | Her guest thanked her.
H.E.                               | honorific
H.E. Dr.                           | honorific
H.E. Mr.                           | honorific |         | m
H.E. Ms.                           | honorific |         | f
H.H.                               | honorific
H.M.                               | honorific
H.R.H.                             | honorific
H.S.H.                             | honorific
Hajah                              | honorific |         | f
Hajat                              | honorific |         | f
Haji                               | honorific |         | m
Hajia                              | honorific |         | f
Hajiya                             | honorific |         | f
Hajjah                             | honorific |         | f
Hajjat                             | honorific |         | f |   |                    | Hajjat Minsa Kabanda (Uganda)
Hajji                              | honorific |         | m
hakim                              | office    | place   |   | 4 |                    | Hakim of Samarkand region Erkin Turdimov
Hanim                              | honorific |         | f
HE                                 | honorific |         |   |   |                    | HE Mr Omar Said; not a sentence's HE in capitals
head                               | office    | any     |   | 3 | chief              | Rita Salo, head of the department, said ...
head of administration             | office    | any     |   | 3
head of cabinet                    | office    | any     |   | 3
head of chancery                   | office    | country |   | 3
head of delegation                 | office    | any     |   | 3
head of department                 | office    | body    |   | 3
head of government                 | office    | country |   | 1 | premier; prime minister
head of mission                    | office    | any     |   | 3
head of office                     | office    | body    |   | 3
head of protocol                   | office    | country |   | 3
head of region                     | office    | place   |   | 3
head of state                      | office    | country |   | 1
head of the administration         | office    | any     |   | 3
head of the delegation             | office    | any     |   | 3
head of the department             | office    | body    |   | 3
head of the eu delegation          | office    | body    |   | 3 | ambassador
head of the european union delegation | office    | body    |   | 3 | ambassador
head of the executive authority    | office    | place   |   | 3
head of the executive power        | office    | place   |   | 3
head of the mission                | office    | any     |   | 3
head of the office                 | office    | any     |   | 3
head of the presidential administration | office    | country |   | 3
head of the press service          | office    | body    |   | 3
headmaster                         | office    | body    | m | 4
health chief                       | office    | body    |   | 3
health commissioner                | office    | body    |   | 2 | commissioner
health minister                    | office    | country |   | 2 | minister
health secretary                   | office    | country |   | 4 | secretary
healthcare minister                | office    | country |   | 2 | minister
Her Excellency                     | honorific |         | f
Her Highness                       | honorific |         | f
Her Majesty                        | honorific |         | f
Her Royal Highness                 | honorific |         | f
herder                             | role
Herr                               | honorific |         | m
HH                                 | honorific
high commissioner                  | office    | any     |   | 2 | diplomat; envoy
high commissioner for human rights | office    | body    |   | 2 | high commissioner
high commissioner for refugees     | office    | body    |   | 2 | high commissioner
high representative                | office    | body    |   | 2 | envoy
high representative for foreign affairs and security policy | office    | body    |   | 2 | high representative
high representative of the union for foreign affairs and security policy | office    | body    |   | 2 | high representative
higher education minister          | office    | country |   | 2 | minister
His All-Holiness                   | honorific |         | m
His Beatitude                      | honorific |         | m
His Eminence                       | honorific |         | m
His Excellency                     | honorific |         | m
His Grace                          | honorific |         | m
His Highness                       | honorific |         | m
His Holiness                       | honorific |         | m
His Majesty                        | honorific |         | m
His Royal Highness                 | honorific |         | m
His Serene Highness                | honorific |         | m
historian                          | role
Hjh.                               | honorific |         | f
HM                                 | honorific
Hojatoleslam                       | honorific |         | m
home affairs commissioner          | office    | body    |   | 2 | commissioner
home affairs minister              | office    | country |   | 2 | minister
home minister                      | office    | country |   | 2 | minister
home secretary                     | office    | country |   | 4
homeland security secretary        | office    | country |   | 4 | secretary
homemaker                          | role
homologous                         | relation  |         |   |   | counterpart        | his Honduran homologous; not English, but written
Hon                                | honorific
Hon'ble                            | honorific
Hon.                               | honorific
Honorable                          | honorific
honorary consul                    | office    | country |   | 4 | consul
Honourable                         | honorific
host                               | relation  |         |   |   |                    | He thanked his host; not "a host of problems"
hostage                            | role
hostess                            | relation  |         | f |   |                    | He thanked his hostess.
house speaker                      | office    | country |   | 2 | speaker
housewife                          | role      |         | f
housing minister                   | office    | country |   | 2 | minister
housing secretary                  | office    | country |   | 4 | secretary
HR/VP                              | office    | body    |   | 2 | high representative
HRH                                | honorific
HRVP                               | office    | body    |   | 2 | high representative
Hujjat al-Islam                    | honorific |         | m
human rights activist              | role      |         |   |   | activist
human rights commissioner          | office    | body    |   | 2 | commissioner
human rights defender              | role
human rights lawyer                | role      |         |   |   | lawyer
human rights minister              | office    | country |   | 2 | minister
humanitarian chief                 | office    | body    |   | 3
humanitarian coordinator           | office    | body    |   | 4 | coordinator
husband                            | role      |         | m
hydrologist                        | role
Ibu                                | honorific |         | f
IG                                 | office    | body    |   | 3 | inspector general
imam                               | office    | body    | m | 3 |                    | Imam Yusuf Darboe; also a given name
immigration minister               | office    | country |   | 2 | minister
incumbent                          | role | | | | | shared: incumbent with incumbent in title-modifiers.lex
industries minister                | office    | country |   | 2 | minister
industry minister                  | office    | country |   | 2 | minister
information commissioner           | office    | body    |   | 3 | commissioner
information minister               | office    | country |   | 2 | minister
information secretary              | office    | country |   | 4 | secretary
infrastructure minister            | office    | country |   | 2 | minister
Ing.                               | honorific
Insp.                              | rank      | any     |   | 4 | inspector
inspector                          | rank      | any     |   | 4
inspector general                  | office    | body    |   | 3
intelligence chief                 | office    | country |   | 3
interior minister                  | office    | country |   | 2 | minister
interior secretary                 | office    | country |   | 4 | secretary
interlocutor                       | relation  |         |   |   |                    | He told his interlocutor that she was late.
internal affairs minister          | office    | country |   | 2 | minister
internal market commissioner       | office    | body    |   | 2 | commissioner
international development minister | office    | country |   | 2 | minister
international partnerships commissioner | office    | body    |   | 2 | commissioner
interpreter                        | role
investment minister                | office    | country |   | 2 | minister
investor                           | role
Ir.                                | honorific
irrigation minister                | office    | country |   | 2 | minister
Janab                              | honorific |         | m
joint secretary                    | office    | country |   | 4 | secretary
journalist                         | role      | body
judge                              | office    | body    |   | 4
junior minister                    | office    | country |   | 3 | minister
junta chief                        | office    | country |   | 1
junta leader                       | office    | country |   | 1 | leader
justice                            | office    | body    |   | 4 |                    | Justice Rana Iqbal ruled ...; not "Department of Justice"
justice commissioner               | office    | body    |   | 2 | commissioner
justice minister                   | office    | country |   | 2 | minister
justice secretary                  | office    | country |   | 4 | secretary
Kabaka                             | honorific |         | m
Khan Sahib                         | honorific |         | m
Khawaja                            | honorific |         | m
khokim                             | office    | place   |   | 4
Khun                               | honorific
king                               | office    | country | m | 1 | monarch; head of state | King Abdullah II received ...; "Stephen King" is a name
king-emeritus                      | office    | country | m | 3
Kumari                             | honorific |         | f |   |                    | also a family name
Kyai                               | honorific |         | m
labor minister                     | office    | country |   | 2 | minister
labor secretary                    | office    | country |   | 4 | secretary
labour minister                    | office    | country |   | 2 | minister
labour secretary                   | office    | country |   | 4 | secretary
Lady                               | honorific |         | f |   |                    | Lady Ashton; not "Lady Liberty"
landammann                         | office    | place   |   | 2
laureate                           | role
law minister                       | office    | country |   | 2 | minister
lawmaker                           | office    | assembly |   | 4
lawyer                             | role      | any
lead negotiator                    | office    | any     |   | 3 | negotiator
leader                             | office    | any     |   | 3
leader of the opposition           | office    | country |   | 3 | opposition leader
lecturer                           | role      | body
legal adviser                      | office    | any     |   | 5 | adviser
legal advisor                      | office    | any     |   | 5 | advisor
legal affairs minister             | office    | country |   | 2 | minister
legislator                         | office    | assembly |   | 4
Lic.                               | honorific
lieutenant                         | rank      | country |   | 5
lieutenant colonel                 | rank      | country |   | 4 | colonel
lieutenant general                 | rank      | country |   | 3 | general
lieutenant governor                | office    | place   |   | 3 | governor
lieutenant-colonel                 | rank      | country |   | 4 | colonel
lieutenant-general                 | rank      | country |   | 3
lobbyist                           | role
local government minister          | office    | country |   | 2 | minister
Lok                                | honorific |         | m
Lok Chumteav                       | honorific |         | f
Lord                               | honorific |         | m
lord mayor                         | office    | place   |   | 3 | mayor
Lt                                 | rank      | country |   | 5 | lieutenant
lt cdr                             | rank      | country |   | 5
Lt Col                             | rank      | country |   | 4 | colonel
Lt Gen                             | rank      | country |   | 3 | general
Lt.                                | rank      | country |   | 5 | lieutenant
Lt. Col.                           | rank      | country |   | 4 | colonel
Lt. Gen.                           | rank      | country |   | 3 | general
Lt. Gov.                           | office    | place   |   | 3 | governor
Lyonpo                             | honorific
M.L.                               | honorific
M.R.                               | honorific
Madam                              | honorific |         | f
Madame                             | honorific |         | f
magistrate                         | office    | body    |   | 4
maj                                | rank      | country |   | 5
Maj Gen                            | rank      | country |   | 3 | general
Maj.                               | rank      | country |   | 5 | major
Maj. Gen.                          | rank      | country |   | 3 | general
major                              | rank      | country |   | 5 |                    | Major Ken Obi; not "a major deal"
major general                      | rank      | country |   | 3 | general
major-general                      | rank      | country |   | 3
majority leader                    | office    | party   |   | 3 | leader
manager                            | office    | company |   | 4
managing director                  | office    | body    |   | 3
Marquess                           | honorific |         | m
marshal                            | rank      | country |   | 3 |                    | Marshal Idriss Dago; also a family name: Marshall
Maulana                            | honorific |         | m
Maulvi                             | honorific |         | m
Mawlawi                            | honorific |         | m
mayor                              | office    | place   |   | 3
mayoral candidate                  | office    | party   |   | 5 | candidate
mechanic                           | role
media adviser                      | office    | any     |   | 5 | adviser
mediator                           | office    | any     |   | 4
member of congress                 | office    | assembly |   | 4 | lawmaker
member of parliament               | office    | assembly |   | 4 | MP; lawmaker
member of the board                | office    | body    |   | 4
member of the bundestag            | office    | country |   | 4 | lawmaker
member of the committee            | office    | body    |   | 4
member of the milli majlis         | office    | country |   | 4 | MP; lawmaker
member of the politburo            | office    | party   |   | 4
member of the presidency           | office    | country |   | 4
MEP                                | office    | assembly |   | 4 | lawmaker; parliamentarian
MEPs                               | office    | body    |   | 4 | lawmakers
metropolitan                       | office    | body    | m | 3 |                    | Metropolitan Hilarion; not "metropolitan area"
migration commissioner             | office    | body    |   | 2 | commissioner
migration minister                 | office    | country |   | 2 | minister
militant                           | role
military analyst                   | role      | body    |   |   | analyst
military attaché                   | office    | country |   | 5 | attaché
military chief                     | office    | country |   | 3
military expert                    | role      | any     |   |   | expert
military governor                  | office    | place   |   | 3 | governor
military leader                    | office    | any     |   | 1 | leader
military spokesman                 | office    | any     | m | 5 | spokesman
military spokesperson              | office    | any     |   | 5 | spokesperson
militia leader                     | office    | body    |   | 3 | leader
miner                              | role
mines minister                     | office    | country |   | 2 | minister
mining minister                    | office    | country |   | 2 | minister
minister                           | office    | country |   | 2
minister counsellor                | office    | country |   | 4 | counsellor
minister delegate                  | office    | country |   | 3 | minister
minister for agrarian policy       | office    | country |   | 2 | minister; agriculture minister
minister for agriculture           | office    | country |   | 2 | minister; agriculture minister
minister for agriculture and food  | office    | country |   | 2 | minister; agriculture minister
minister for agriculture and rural development | office    | country |   | 2 | minister; agriculture minister
minister for aviation              | office    | country |   | 2 | minister; aviation minister
minister for budget                | office    | country |   | 2 | minister; budget minister
minister for civil aviation        | office    | country |   | 2 | minister; civil aviation minister
minister for civil protection      | office    | country |   | 2 | minister; emergencies minister
minister for climate               | office    | country |   | 2 | minister; climate minister
minister for climate change        | office    | country |   | 2 | minister; climate change minister
minister for commerce              | office    | country |   | 2 | minister; commerce minister
minister for commerce and industry | office    | country |   | 2 | minister; trade minister
minister for communications        | office    | country |   | 2 | minister; communications minister
minister for communications and information | office    | country |   | 2 | minister; communications minister
minister for construction          | office    | country |   | 2 | minister; construction minister
minister for cultural affairs      | office    | country |   | 2 | minister; cultural affairs minister
minister for culture               | office    | country |   | 2 | minister; culture minister
minister for culture and sports    | office    | country |   | 2 | minister; culture minister
minister for culture and tourism   | office    | country |   | 2 | minister; culture minister
minister for defence               | office    | country |   | 2 | minister; defence minister
minister for defense               | office    | country |   | 2 | minister; defense minister
minister for development           | office    | country |   | 2 | minister; development minister
minister for development cooperation | office    | country |   | 2 | minister; development cooperation minister
minister for diaspora              | office    | country |   | 2 | minister; diaspora minister
minister for digital affairs       | office    | country |   | 2 | minister; digital affairs minister
minister for digital development   | office    | country |   | 2 | minister; digital development minister
minister for digital development and transport | office    | country |   | 2 | minister; digital minister
minister for digital transformation | office    | country |   | 2 | minister; digital transformation minister
minister for digitalisation        | office    | country |   | 2 | minister; digitalisation minister
minister for disaster management   | office    | country |   | 2 | minister; disaster management minister
minister for ecology               | office    | country |   | 2 | minister; ecology minister
minister for ecology and natural resources | office    | country |   | 2 | minister; environment minister
minister for economic affairs      | office    | country |   | 2 | minister; economic affairs minister
minister for economic development  | office    | country |   | 2 | minister; economic development minister
minister for economics             | office    | country |   | 2 | minister; economics minister
minister for economy               | office    | country |   | 2 | minister; economy minister
minister for economy and finance   | office    | country |   | 2 | minister; economy and finance minister
minister for education             | office    | country |   | 2 | minister; education minister
minister for education and research | office    | country |   | 2 | minister; education minister
minister for education and science | office    | country |   | 2 | minister; education minister
minister for emergencies           | office    | country |   | 2 | minister; emergencies minister
minister for emergency situations  | office    | country |   | 2 | minister; emergency situations minister
minister for employment            | office    | country |   | 2 | minister; employment minister
minister for energy                | office    | country |   | 2 | minister; energy minister
minister for energy and infrastructure | office    | country |   | 2 | minister; energy minister
minister for energy and mineral resources | office    | country |   | 2 | minister; energy minister
minister for energy and water resources | office    | country |   | 2 | minister; energy minister
minister for environment           | office    | country |   | 2 | minister; environment minister
minister for environmental protection | office    | country |   | 2 | minister; environment minister
minister for European affairs      | office    | country |   | 2 | minister; European affairs minister
minister for European and foreign affairs | office    | country |   | 2 | minister; European affairs minister
minister for European integration  | office    | country |   | 2 | minister; European affairs minister
minister for external affairs      | office    | country |   | 2 | minister; external affairs minister
minister for external relations    | office    | country |   | 2 | minister; foreign minister
minister for family                | office    | country |   | 2 | minister; family minister
minister for family and social policies | office    | country |   | 2 | minister; social affairs minister
minister for finance               | office    | country |   | 2 | minister; finance minister
minister for finances              | office    | country |   | 2 | minister; finance minister
minister for fisheries             | office    | country |   | 2 | minister; fisheries minister
minister for food                  | office    | country |   | 2 | minister; food minister
minister for foreign affairs       | office    | country |   | 2 | minister; foreign minister; FM; top diplomat; chief diplomat; diplomat
minister for foreign affairs and trade | office    | country |   | 2 | minister; foreign minister; FM; top diplomat; chief diplomat; diplomat; trade minister
minister for foreign relations     | office    | country |   | 2 | minister; foreign minister; FM; top diplomat; chief diplomat; diplomat
minister for foreign trade         | office    | country |   | 2 | minister; foreign trade minister
minister for gender equality       | office    | country |   | 2 | minister; family minister
minister for health                | office    | country |   | 2 | minister; health minister
minister for health and social affairs | office    | country |   | 2 | minister; health minister
minister for healthcare            | office    | country |   | 2 | minister; healthcare minister
minister for higher education      | office    | country |   | 2 | minister; higher education minister
minister for home affairs          | office    | country |   | 2 | minister; home affairs minister
minister for housing               | office    | country |   | 2 | minister; housing minister
minister for human rights          | office    | country |   | 2 | minister; human rights minister
minister for immigration           | office    | country |   | 2 | minister; immigration minister
minister for industries            | office    | country |   | 2 | minister; industries minister
minister for industry              | office    | country |   | 2 | minister; industry minister
minister for industry and new technologies | office    | country |   | 2 | minister; industry minister
minister for industry and technology | office    | country |   | 2 | minister; industry minister
minister for industry and trade    | office    | country |   | 2 | minister; trade minister
minister for information           | office    | country |   | 2 | minister; information minister
minister for information and broadcasting | office    | country |   | 2 | minister; information minister
minister for information and communication technologies | office    | country |   | 2 | minister; communications minister
minister for information and publicity | office    | country |   | 2 | minister; information minister
minister for information technology | office    | country |   | 2 | minister; digital minister
minister for infrastructure        | office    | country |   | 2 | minister; infrastructure minister
minister for interior              | office    | country |   | 2 | minister; interior minister
minister for internal affairs      | office    | country |   | 2 | minister; internal affairs minister
minister for international development | office    | country |   | 2 | minister; international development minister
minister for international relations | office    | country |   | 2 | minister; foreign minister
minister for international trade   | office    | country |   | 2 | minister; trade minister
minister for investment            | office    | country |   | 2 | minister; investment minister
minister for investments           | office    | country |   | 2 | minister; investment minister
minister for justice               | office    | country |   | 2 | minister; justice minister
minister for labor                 | office    | country |   | 2 | minister; labor minister
minister for labour                | office    | country |   | 2 | minister; labour minister
minister for labour and social affairs | office    | country |   | 2 | minister; labour minister
minister for labour and social protection | office    | country |   | 2 | minister; labour minister
minister for law                   | office    | country |   | 2 | minister; law minister
minister for law and human rights  | office    | country |   | 2 | minister; law minister
minister for legal affairs         | office    | country |   | 2 | minister; legal affairs minister
minister for local government      | office    | country |   | 2 | minister; local government minister
minister for manpower              | office    | country |   | 2 | minister; labour minister
minister for migration             | office    | country |   | 2 | minister; migration minister
minister for migration and asylum  | office    | country |   | 2 | minister; migration minister
minister for mineral resources     | office    | country |   | 2 | minister; natural resources minister
minister for mines                 | office    | country |   | 2 | minister; mines minister
minister for mining                | office    | country |   | 2 | minister; mining minister
minister for national defence      | office    | country |   | 2 | minister; national defence minister
minister for national defense      | office    | country |   | 2 | minister; national defense minister
minister for national education    | office    | country |   | 2 | minister; education minister
minister for national planning     | office    | country |   | 2 | minister; planning minister
minister for national security     | office    | country |   | 2 | minister; national security minister
minister for natural resources     | office    | country |   | 2 | minister; natural resources minister
minister for oil                   | office    | country |   | 2 | minister; oil minister
minister for oil and gas           | office    | country |   | 2 | minister; oil minister
minister for parliamentary affairs | office    | country |   | 2 | minister; parliamentary affairs minister
minister for petroleum             | office    | country |   | 2 | minister; petroleum minister
minister for petroleum resources   | office    | country |   | 2 | minister; oil minister
minister for planning              | office    | country |   | 2 | minister; planning minister
minister for planning and development | office    | country |   | 2 | minister; planning minister
minister for power                 | office    | country |   | 2 | minister; power minister
minister for public administration | office    | country |   | 2 | minister; public administration minister
minister for public education      | office    | country |   | 2 | minister; education minister
minister for public health         | office    | country |   | 2 | minister; public health minister
minister for public safety         | office    | country |   | 2 | minister; security minister
minister for public security       | office    | country |   | 2 | minister; public security minister
minister for public works          | office    | country |   | 2 | minister; public works minister
minister for railways              | office    | country |   | 2 | minister; railways minister
minister for reconstruction        | office    | country |   | 2 | minister; reconstruction minister
minister for refugees              | office    | country |   | 2 | minister; refugees minister
minister for regional development  | office    | country |   | 2 | minister; infrastructure minister
minister for regional development and infrastructure | office    | country |   | 2 | minister; infrastructure minister
minister for regional policy       | office    | country |   | 2 | minister; public administration minister
minister for reintegration         | office    | country |   | 2 | minister; reintegration minister
minister for religion              | office    | country |   | 2 | minister; religious affairs minister
minister for religious affairs     | office    | country |   | 2 | minister; religious affairs minister
minister for research              | office    | country |   | 2 | minister; research minister
minister for roads                 | office    | country |   | 2 | minister; roads minister
minister for science               | office    | country |   | 2 | minister; science minister
minister for science and higher education | office    | country |   | 2 | minister; science minister
minister for science and technology | office    | country |   | 2 | minister; science minister
minister for security              | office    | country |   | 2 | minister; security minister
minister for social affairs        | office    | country |   | 2 | minister; social affairs minister
minister for social development    | office    | country |   | 2 | minister; social affairs minister
minister for social policy         | office    | country |   | 2 | minister; social affairs minister
minister for social protection     | office    | country |   | 2 | minister; social protection minister
minister for social welfare        | office    | country |   | 2 | minister; social welfare minister
minister for space                 | office    | country |   | 2 | minister; space minister
minister for sport                 | office    | country |   | 2 | minister; sport minister
minister for sports                | office    | country |   | 2 | minister; sports minister
minister for state administration  | office    | country |   | 2 | minister; public administration minister
minister for state security        | office    | country |   | 2 | minister; security minister
minister for strategic industries  | office    | country |   | 2 | minister; strategic industries minister
minister for technology            | office    | country |   | 2 | minister; technology minister
minister for telecommunications    | office    | country |   | 2 | minister; telecommunications minister
minister for territorial administration | office    | country |   | 2 | minister; territorial administration minister
minister for the budget            | office    | country |   | 2 | minister; budget minister
minister for the economy           | office    | country |   | 2 | minister; economy minister
minister for the environment       | office    | country |   | 2 | minister; environment minister
minister for the interior          | office    | country |   | 2 | minister; interior minister
minister for tourism               | office    | country |   | 2 | minister; tourism minister
minister for trade                 | office    | country |   | 2 | minister; trade minister
minister for trade and industry    | office    | country |   | 2 | minister; trade minister
minister for transport             | office    | country |   | 2 | minister; transport minister
minister for transport and communications | office    | country |   | 2 | minister; transport minister
minister for transportation        | office    | country |   | 2 | minister; transportation minister
minister for urban development     | office    | country |   | 2 | minister; infrastructure minister
minister for veterans affairs      | office    | country |   | 2 | minister; veterans affairs minister
minister for water                 | office    | country |   | 2 | minister; water minister
minister for water and sanitation  | office    | country |   | 2 | minister; water minister
minister for water resources       | office    | country |   | 2 | minister; water resources minister
minister for women and children    | office    | country |   | 2 | minister; family minister
minister for women's affairs       | office    | country |   | 2 | minister; women's affairs minister
minister for youth                 | office    | country |   | 2 | minister; youth minister
minister for youth affairs         | office    | country |   | 2 | minister; sports minister
minister for youth and sports      | office    | country |   | 2 | minister; youth and sports minister
minister in charge                 | office    | country |   | 2 |                    | Maya Okoro, minister in charge of ports
minister in the presidency         | office    | country |   | 2 | minister
minister of agrarian policy        | office    | country |   | 2 | minister; agriculture minister
minister of agriculture            | office    | country |   | 2 | minister; agriculture minister
minister of agriculture and food   | office    | country |   | 2 | minister; agriculture minister
minister of agriculture and rural development | office    | country |   | 2 | minister; agriculture minister
minister of aviation               | office    | country |   | 2 | minister; aviation minister
minister of budget                 | office    | country |   | 2 | minister; budget minister
minister of civil aviation         | office    | country |   | 2 | minister; civil aviation minister
minister of civil protection       | office    | country |   | 2 | minister; emergencies minister
minister of climate                | office    | country |   | 2 | minister; climate minister
minister of climate change         | office    | country |   | 2 | minister; climate change minister
minister of commerce               | office    | country |   | 2 | minister; commerce minister
minister of commerce and industry  | office    | country |   | 2 | minister; trade minister
minister of communications         | office    | country |   | 2 | minister; communications minister
minister of communications and information | office    | country |   | 2 | minister; communications minister
minister of construction           | office    | country |   | 2 | minister; construction minister
minister of cultural affairs       | office    | country |   | 2 | minister; cultural affairs minister
minister of culture                | office    | country |   | 2 | minister; culture minister
minister of culture and sports     | office    | country |   | 2 | minister; culture minister
minister of culture and tourism    | office    | country |   | 2 | minister; culture minister
minister of defence                | office    | country |   | 2 | minister; defence minister
minister of defense                | office    | country |   | 2 | minister; defense minister
minister of development            | office    | country |   | 2 | minister; development minister
minister of development cooperation | office    | country |   | 2 | minister; development cooperation minister
minister of diaspora               | office    | country |   | 2 | minister; diaspora minister
minister of digital affairs        | office    | country |   | 2 | minister; digital affairs minister
minister of digital development    | office    | country |   | 2 | minister; digital development minister
minister of digital development and transport | office    | country |   | 2 | minister; digital minister
minister of digital transformation | office    | country |   | 2 | minister; digital transformation minister
minister of digitalisation         | office    | country |   | 2 | minister; digitalisation minister
minister of disaster management    | office    | country |   | 2 | minister; disaster management minister
minister of ecology                | office    | country |   | 2 | minister; ecology minister
minister of ecology and natural resources | office    | country |   | 2 | minister; environment minister
minister of economic affairs       | office    | country |   | 2 | minister; economic affairs minister
minister of economic development   | office    | country |   | 2 | minister; economic development minister
minister of economics              | office    | country |   | 2 | minister; economics minister
minister of economy                | office    | country |   | 2 | minister; economy minister
minister of economy and finance    | office    | country |   | 2 | minister; economy and finance minister
minister of education              | office    | country |   | 2 | minister; education minister
minister of education and research | office    | country |   | 2 | minister; education minister
minister of education and science  | office    | country |   | 2 | minister; education minister
minister of emergencies            | office    | country |   | 2 | minister; emergencies minister
minister of emergency situations   | office    | country |   | 2 | minister; emergency situations minister
minister of employment             | office    | country |   | 2 | minister; employment minister
minister of energy                 | office    | country |   | 2 | minister; energy minister
minister of energy and infrastructure | office    | country |   | 2 | minister; energy minister
minister of energy and mineral resources | office    | country |   | 2 | minister; energy minister
minister of energy and water resources | office    | country |   | 2 | minister; energy minister
minister of environment            | office    | country |   | 2 | minister; environment minister
minister of environmental protection | office    | country |   | 2 | minister; environment minister
minister of European affairs       | office    | country |   | 2 | minister; European affairs minister
minister of European and foreign affairs | office    | country |   | 2 | minister; European affairs minister
minister of European integration   | office    | country |   | 2 | minister; European affairs minister
minister of external affairs       | office    | country |   | 2 | minister; foreign minister; FM; top diplomat; chief diplomat; diplomat; external affairs minister
minister of external relations     | office    | country |   | 2 | minister; foreign minister; FM; top diplomat; chief diplomat; diplomat
minister of family                 | office    | country |   | 2 | minister; family minister
minister of family and social policies | office    | country |   | 2 | minister; social affairs minister
minister of finance                | office    | country |   | 2 | minister; finance minister
minister of finances               | office    | country |   | 2 | minister; finance minister
minister of fisheries              | office    | country |   | 2 | minister; fisheries minister
minister of food                   | office    | country |   | 2 | minister; food minister
minister of foreign affairs        | office    | country |   | 2 | minister; foreign minister; FM; top diplomat; chief diplomat; diplomat; chancellor
minister of foreign affairs and trade | office    | country |   | 2 | minister; foreign minister; FM; top diplomat; chief diplomat; diplomat; trade minister
minister of foreign relations      | office    | country |   | 2 | minister; foreign minister; FM; top diplomat; chief diplomat; diplomat
minister of foreign trade          | office    | country |   | 2 | minister; foreign trade minister
minister of gender equality        | office    | country |   | 2 | minister; family minister
minister of health                 | office    | country |   | 2 | minister; health minister
minister of health and social affairs | office    | country |   | 2 | minister; health minister
minister of healthcare             | office    | country |   | 2 | minister; healthcare minister
minister of higher education       | office    | country |   | 2 | minister; higher education minister
minister of home affairs           | office    | country |   | 2 | minister; home affairs minister
minister of housing                | office    | country |   | 2 | minister; housing minister
minister of human rights           | office    | country |   | 2 | minister; human rights minister
minister of immigration            | office    | country |   | 2 | minister; immigration minister
minister of industries             | office    | country |   | 2 | minister; industries minister
minister of industry               | office    | country |   | 2 | minister; industry minister
minister of industry and new technologies | office    | country |   | 2 | minister; industry minister
minister of industry and technology | office    | country |   | 2 | minister; industry minister
minister of industry and trade     | office    | country |   | 2 | minister; trade minister
minister of information            | office    | country |   | 2 | minister; information minister
minister of information and broadcasting | office    | country |   | 2 | minister; information minister
minister of information and communication technologies | office    | country |   | 2 | minister; communications minister
minister of information and publicity | office    | country |   | 2 | minister; information minister
minister of information technology | office    | country |   | 2 | minister; digital minister
minister of infrastructure         | office    | country |   | 2 | minister; infrastructure minister
minister of interior               | office    | country |   | 2 | minister; interior minister
minister of internal affairs       | office    | country |   | 2 | minister; internal affairs minister
minister of international development | office    | country |   | 2 | minister; international development minister
minister of international relations | office    | country |   | 2 | minister; foreign minister
minister of international trade    | office    | country |   | 2 | minister; trade minister
minister of investment             | office    | country |   | 2 | minister; investment minister
minister of investments            | office    | country |   | 2 | minister; investment minister
minister of justice                | office    | country |   | 2 | minister; justice minister
minister of labor                  | office    | country |   | 2 | minister; labor minister
minister of labour                 | office    | country |   | 2 | minister; labour minister
minister of labour and social affairs | office    | country |   | 2 | minister; labour minister
minister of labour and social protection | office    | country |   | 2 | minister; labour minister
minister of law                    | office    | country |   | 2 | minister; law minister
minister of law and human rights   | office    | country |   | 2 | minister; law minister
minister of legal affairs          | office    | country |   | 2 | minister; legal affairs minister
minister of local government       | office    | country |   | 2 | minister; local government minister
minister of manpower               | office    | country |   | 2 | minister; labour minister
minister of migration              | office    | country |   | 2 | minister; migration minister
minister of migration and asylum   | office    | country |   | 2 | minister; migration minister
minister of mineral resources      | office    | country |   | 2 | minister; natural resources minister
minister of mines                  | office    | country |   | 2 | minister; mines minister
minister of mining                 | office    | country |   | 2 | minister; mining minister
minister of national defence       | office    | country |   | 2 | minister; national defence minister
minister of national defense       | office    | country |   | 2 | minister; national defense minister
minister of national education     | office    | country |   | 2 | minister; education minister
minister of national planning      | office    | country |   | 2 | minister; planning minister
minister of national security      | office    | country |   | 2 | minister; national security minister
minister of natural resources      | office    | country |   | 2 | minister; natural resources minister
minister of oil                    | office    | country |   | 2 | minister; oil minister
minister of oil and gas            | office    | country |   | 2 | minister; oil minister
minister of parliamentary affairs  | office    | country |   | 2 | minister
minister of petroleum              | office    | country |   | 2 | minister; petroleum minister
minister of petroleum resources    | office    | country |   | 2 | minister; oil minister
minister of planning               | office    | country |   | 2 | minister; planning minister
minister of planning and development | office    | country |   | 2 | minister; planning minister
minister of power                  | office    | country |   | 2 | minister; power minister
minister of public administration  | office    | country |   | 2 | minister; public administration minister
minister of public education       | office    | country |   | 2 | minister; education minister
minister of public health          | office    | country |   | 2 | minister; public health minister
minister of public safety          | office    | country |   | 2 | minister; security minister
minister of public security        | office    | country |   | 2 | minister; public security minister
minister of public works           | office    | country |   | 2 | minister; public works minister
minister of railways               | office    | country |   | 2 | minister; railways minister
minister of reconstruction         | office    | country |   | 2 | minister; reconstruction minister
minister of refugees               | office    | country |   | 2 | minister; refugees minister
minister of regional development   | office    | country |   | 2 | minister; infrastructure minister
minister of regional development and infrastructure | office    | country |   | 2 | minister; infrastructure minister
minister of regional policy        | office    | country |   | 2 | minister; public administration minister
minister of reintegration          | office    | country |   | 2 | minister; reintegration minister
minister of religion               | office    | country |   | 2 | minister; religious affairs minister
minister of religious affairs      | office    | country |   | 2 | minister; religious affairs minister
minister of research               | office    | country |   | 2 | minister; research minister
minister of roads                  | office    | country |   | 2 | minister; roads minister
minister of science                | office    | country |   | 2 | minister; science minister
minister of science and higher education | office    | country |   | 2 | minister; science minister
minister of science and technology | office    | country |   | 2 | minister; science minister
minister of security               | office    | country |   | 2 | minister; security minister
minister of social affairs         | office    | country |   | 2 | minister; social affairs minister
minister of social development     | office    | country |   | 2 | minister; social affairs minister
minister of social policy          | office    | country |   | 2 | minister; social affairs minister
minister of social protection      | office    | country |   | 2 | minister; social protection minister
minister of social welfare         | office    | country |   | 2 | minister; social welfare minister
minister of space                  | office    | country |   | 2 | minister; space minister
minister of sport                  | office    | country |   | 2 | minister; sport minister
minister of sports                 | office    | country |   | 2 | minister; sports minister
minister of state                  | office    | country |   | 3 | minister
minister of state administration   | office    | country |   | 3 | minister; public administration minister
minister of state for external affairs | office    | country |   | 3 | minister of state; minister
minister of state for foreign affairs | office    | country |   | 3 | minister of state; minister
minister of state security         | office    | country |   | 3 | minister; security minister
minister of strategic industries   | office    | country |   | 2 | minister; strategic industries minister
minister of technology             | office    | country |   | 2 | minister; technology minister
minister of telecommunications     | office    | country |   | 2 | minister; telecommunications minister
minister of territorial administration | office    | country |   | 2 | minister; territorial administration minister
minister of the budget             | office    | country |   | 2 | minister; budget minister
minister of the economy            | office    | country |   | 2 | minister; economy minister
minister of the environment        | office    | country |   | 2 | minister; environment minister
minister of the interior           | office    | country |   | 2 | minister; interior minister
minister of tourism                | office    | country |   | 2 | minister; tourism minister
minister of trade                  | office    | country |   | 2 | minister; trade minister
minister of trade and industry     | office    | country |   | 2 | minister; trade minister
minister of transport              | office    | country |   | 2 | minister; transport minister
minister of transport and communications | office    | country |   | 2 | minister; transport minister
minister of transportation         | office    | country |   | 2 | minister; transportation minister
minister of urban development      | office    | country |   | 2 | minister; infrastructure minister
minister of veterans affairs       | office    | country |   | 2 | minister; veterans affairs minister
minister of water                  | office    | country |   | 2 | minister; water minister
minister of water and sanitation   | office    | country |   | 2 | minister; water minister
minister of water resources        | office    | country |   | 2 | minister; water resources minister
minister of women and children     | office    | country |   | 2 | minister; family minister
minister of women's affairs        | office    | country |   | 2 | minister; women's affairs minister
minister of youth                  | office    | country |   | 2 | minister; youth minister
minister of youth affairs          | office    | country |   | 2 | minister; sports minister
minister of youth and sports       | office    | country |   | 2 | minister; youth and sports minister
minister plenipotentiary           | office    | country |   | 4 | envoy
minister without portfolio         | office    | country |   | 2 | minister
minister-counsellor                | office    | country |   | 4 | counsellor
minister-president                 | office    | place   |   | 1 | premier
minority leader                    | office    | party   |   | 3 | leader
Mirza                              | honorific |         | m |   |                    | also a given name
Miss                               | honorific |         | f |   |                    | Miss Aiko Mori; not "Miss the point"
Mister                             | honorific |         | m
MK                                 | office    | country |   | 4 | lawmaker | shared: MK with uMkhonto weSizwe in organisations.lex
MLA                                | office    | place   |   | 4 | lawmaker
Mlle                               | honorific |         | f
Mme                                | honorific |         | f
moderator                          | office    | any     |   | 4
monarch                            | office    | country |   | 1
Mons.                              | honorific |         | m
Monsieur                           | honorific |         | m
Monsignor                          | honorific |         | m
MoS                                | office    | country |   | 3 | minister of state
mother                             | role      |         | f
Moulana                            | honorific |         | m
mouthpiece                         | role      | any
MP                                 | office    | assembly |   | 4 | lawmaker; legislator; parliamentarian
MPs                                | office    | country |   | 4 | lawmakers
Mr                                 | honorific |         | m
Mr.                                | honorific |         | m
Mrs                                | honorific |         | f
Mrs.                               | honorific |         | f
Ms                                 | honorific |         | f
Ms.                                | honorific |         | f
Msgr                               | honorific |         | m
Msgr.                              | honorific |         | m
MSP                                | office    | place   |   | 4 | lawmaker
mufti                              | office    | country | m | 3
Mullah                             | honorific |         | m
musician                           | role
Mwalimu                            | honorific |         | m
Mzee                               | honorific |         | m
Nai                                | honorific |         | m
Nana                               | honorific |         |   |   |                    | Nana Kwame; also a given name
national defence minister          | office    | country |   | 2 | minister
national defense minister          | office    | country |   | 2 | minister
national security adviser          | office    | country |   | 2 | adviser; NSA
national security advisor          | office    | country |   | 2 | advisor; NSA
national security minister         | office    | country |   | 2 | minister
national spokesperson              | office    | party   |   | 5 | spokesperson
natural resources minister         | office    | country |   | 2 | minister
navy chief                         | office    | country |   | 3
navy secretary                     | office    | country |   | 4 | secretary
negotiator                         | office    | any     |   | 3
nobel laureate                     | role      |         |   |   | laureate
nobel peace prize laureate         | role      |         |   |   | laureate
nominee                            | office    | any     |   | 5
novelist                           | role
NSA                                | office    | country |   | 2 | national security adviser
nuclear chief                      | office    | any     |   | 3
nuncio                             | office    | country | m | 3 | diplomat; envoy
nurse                              | role
Oba                                | honorific |         | m
observer                           | role      | body
official                           | role      | any
official representative            | office    | body    |   | 5 | representative; spokesperson
official spokesman                 | office    | any     | m | 5 | spokesman
official spokesperson              | office    | any     |   | 5 | spokesperson
official spokeswoman               | office    | any     | f | 5 | spokeswoman
oil minister                       | office    | country |   | 2 | minister
Oknha                              | honorific
oligarch                           | role
ombudsman                          | office    | country |   | 3
ombudsperson                       | office    | country |   | 3
ombudswoman                        | office    | country | f | 3
opposite number                    | relation  |         |   |   | counterpart        | her Ukrainian opposite number
opposition activist                | role      | party   |   |   | activist
opposition figure                  | role
opposition leader                  | office    | country |   | 3 | leader
opposition politician              | role      |         |   |   | politician
organising secretary               | office    | party   |   | 4 | secretary
organizing secretary               | office    | party   |   | 4 | secretary
Osagyefo                           | honorific |         | m
Otunba                             | honorific
Pak                                | honorific |         | m |   |                    | Pak Joko
Pandit                             | honorific |         | m
Panglima                           | honorific
paramount leader                   | office    | country |   | 1 | leader
parliament speaker                 | office    | country |   | 2 | speaker
parliamentarian                    | office    | assembly |   | 4
parliamentary affairs minister     | office    | country |   | 2 | minister
parliamentary secretary            | office    | country |   | 3 | secretary
parliamentary speaker              | office    | country |   | 2 | speaker
parliamentary under-secretary of state | office    | country |   | 3 | minister
parliamentary vice-minister        | office    | country |   | 3 | vice-minister
partner                            | role      | company |   |   |                    | Nina Falk, a partner at the firm
party chief                        | office    | party   |   | 3
party leader                       | office    | party   |   | 3 | leader
party official                     | role      | party   |   |   | official
party secretary                    | office    | party   |   | 4 | secretary
party spokesperson                 | office    | party   |   | 5 | spokesperson
Pasha                              | honorific |         | m
pastor                             | role
patriarch                          | office    | body    | m | 3
peace envoy                        | office    | any     |   | 3 | envoy
peacekeeper                        | role      | body
peacekeeping chief                 | office    | body    |   | 3
peer                               | office    | country |   | 4 |                    | the Labour peer
Pehin                              | honorific |         | m
Pengiran                           | honorific
permanent observer                 | office    | any     |   | 3
permanent representative           | office    | country |   | 3 | ambassador; envoy; diplomat
permanent representative to the united nations | office    | country |   | 3 | permanent representative; ambassador
permanent secretary                | office    | country |   | 3 | secretary
permanent under-secretary          | office    | country |   | 3
permanent undersecretary           | office    | country |   | 3
personal envoy                     | office    | any     |   | 3 | envoy
personal representative            | office    | any     |   | 4 | representative
petroleum minister                 | office    | country |   | 2 | minister
Pharm.                             | honorific
philanthropist                     | role
photographer                       | role
pilot                              | role
Pir                                | honorific |         | m
planning minister                  | office    | country |   | 2 | minister
planning secretary                 | office    | country |   | 4 | secretary
plenipotentiary representative     | office    | any     |   | 4 | representative
PM                                 | office    | country |   | 1 | prime minister; premier; head of government; leader
poet                               | role
police chief                       | office    | place   |   | 3
police commissioner                | office    | place   |   | 3 | commissioner
police spokesman                   | office    | place   | m | 5 | spokesman
police spokesperson                | office    | place   |   | 5 | spokesperson
police spokeswoman                 | office    | place   | f | 5 | spokeswoman
politburo member                   | office    | party   |   | 4
political analyst                  | role      | body    |   |   | analyst
political commentator              | role
political counsellor               | office    | country |   | 4 | counsellor
political director                 | office    | country |   | 3 | director
political economist                | role      | body
political scientist                | role      | body
political secretary                | office    | body    |   | 4 | secretary
politician                         | role      | party
pollster                           | role
pontiff                            | office    | body    | m | 1
pope                               | office    | body    | m | 1 | pontiff; holy father
porter                             | role
POTUS                              | office    | country |   | 1 | president
power minister                     | office    | country |   | 2 | minister
preacher                           | role
predecessor                        | role
prefect                            | office    | place   |   | 4
prelate                            | role      |         |   |   |                    | the prelate: the bishop who was named
premier                            | office    | country |   | 1 | head of government; leader | Premier Li Qiang arrived in Baku.
Pres.                              | office    | country |   | 1 | president
presenter                          | role      | body
president                          | office    | country |   | 1 | head of state; leader
president and ceo                  | office    | company |   | 3 | president; CEO
president-elect                    | office    | country |   | 1
presidential adviser               | office    | country |   | 5 | adviser; aide
presidential advisor               | office    | country |   | 5 | advisor; aide
presidential aide                  | office    | country |   | 5 | aide
presidential assistant             | office    | country |   | 5 | assistant
presidential candidate             | office    | party   |   | 5 | candidate
presidential envoy                 | office    | country |   | 3 | envoy
presidential hopeful               | office    | party   |   | 5
presidential press secretary       | office    | country |   | 5 | press secretary; spokesman
presidential spokesman             | office    | country | m | 5 | spokesman
presidential spokesperson          | office    | country |   | 5 | spokesperson
presidential spokeswoman           | office    | country | f | 5 | spokeswoman
presidium chairman                 | office    | country | m | 2 | chairman
press attaché                      | office    | country |   | 5 | attaché
press secretary                    | office    | any     |   | 5 | spokesperson
priest                             | role      |         | m
prime minister                     | office    | country |   | 1 | premier; PM; head of government; leader
prime minister-designate           | office    | country |   | 1
prime minister-elect               | office    | country |   | 1
prince                             | office    | country | m | 3
princess                           | office    | country | f | 3
principal                          | office    | body    |   | 4 |                    | the school's principal; shared: principal with principal in title-modifiers.lex
principal secretary                | office    | country |   | 3
prisoner                           | role
private secretary                  | office    | any     |   | 5 | secretary
Prof                               | honorific
Prof.                              | honorific
Prof. Dr.                          | honorific
professor                          | role      | body
programme director                 | office    | body    |   | 3 | director
programme manager                  | office    | body    |   | 4 | manager
prosecutor                         | office    | any     |   | 3
prosecutor general                 | office    | country |   | 3 | prosecutor
prosecutor-general                 | office    | country |   | 3 | prosecutor
protest leader                     | role      |         |   |   | leader
provincial governor                | office    | place   |   | 3 | governor
provincial secretary               | office    | country |   | 4 | secretary
provost                            | office    | body    |   | 4
PS                                 | office    | country |   | 3 | principal secretary | shared: PS with Socialist Party in organisations.lex
Puan                               | honorific |         | f
Puan Sri                           | honorific |         | f
public administration minister     | office    | country |   | 2 | minister
public defender                    | office    | body    |   | 4
public health minister             | office    | country |   | 2 | minister
public prosecutor                  | office    | any     |   | 3 | prosecutor
public security minister           | office    | country |   | 2 | minister
public works minister              | office    | country |   | 2 | minister
queen                              | office    | country | f | 1 | monarch
queen mother                       | office    | country | f | 3
rabbi                              | office    | body    |   | 4
railways minister                  | office    | country |   | 2 | minister
rapporteur                         | office    | body    |   | 4
Ras                                | honorific |         | m |   |                    | also an Ethiopian name
Ratu                               | honorific |         | m
rear adm                           | rank      | country |   | 3
Rear Adm.                          | rank      | country |   | 3 | admiral
rear admiral                       | rank      | country |   | 3 | admiral
rebel leader                       | office    | body    |   | 3 | leader
reconstruction minister            | office    | country |   | 2 | minister
rector                             | office    | body    |   | 3
refugee                            | role
refugees minister                  | office    | country |   | 2 | minister
regent                             | office    | country |   | 1
regional commander                 | rank      | any     |   | 4 | commander
regional director                  | office    | body    |   | 3 | director
regional governor                  | office    | place   |   | 3 | governor
registrar                          | office    | body    |   | 4
reintegration minister             | office    | country |   | 2 | minister
religious affairs minister         | office    | country |   | 2 | minister
religious leader                   | role      | any     |   |   | leader
Rep.                               | rank      | assembly |   | 4 | congressman; congresswoman
reporter                           | role      | body
representative                     | office    | any     |   | 4
Reps.                              | rank      | country |   | 4
research director                  | office    | body    |   | 3 | director
research fellow                    | role      | body
research minister                  | office    | country |   | 2 | minister
researcher                         | role      | body
resident                           | role      | place | | | | shared: resident with resident in title-modifiers.lex
resident coordinator               | office    | body    |   | 4 | coordinator
resident representative            | office    | body    |   | 4 | representative
retiree                            | role
returnee                           | role
Rev                                | honorific
Rev.                               | honorific
Reverend                           | honorific
Right Honourable                   | honorific
rights activist                    | role      |         |   |   | activist
rights chief                       | office    | body    |   | 3
roads minister                     | office    | country |   | 2 | minister
rotating chair                     | office    | body    |   | 3 | chair
Rt Hon                             | honorific
Rt. Hon.                           | honorific
ruler                              | office    | place   |   | 1
ruling party mp                    | office    | party   |   | 4 | MP
running mate                       | role
Sahib                              | honorific |         | m
sailor                             | role
Saint                              | honorific |         |   |   |                    | Saint Nicholas; also in place names
Samdech                            | honorific
Samdech Akka Moha Ponhea Chakrei   | honorific |         | m
Samdech Akka Moha Sena Padei Techo | honorific |         | m
Samdech Akka Moha Thamma Pothisal  | honorific |         | m
Samdech Kittisangha Bindit         | honorific |         | m
Samdech Kralahom                   | honorific |         | m
Samdech Krola Hom                  | honorific |         | m
Samdech Moha Borvor Thipadei       | honorific |         | m
Samdech Moha Ponhea Chakrei        | honorific |         | m
Samdech Moha Rathsapheathika Thipadei | honorific |         | f
Samdech Pichey Sena                | honorific |         | m
Samdech Techo                      | honorific |         | m
Samdech Thipadei                   | honorific |         | m
Sardar                             | honorific |         | m |   |                    | also a given name
Sayyed                             | honorific |         | m
Sayyid                             | honorific |         | m
Sayyida                            | honorific |         | f
Sayyidah                           | honorific |         | f
scholar                            | role      | body
science minister                   | office    | country |   | 2 | minister
scientist                          | role      | body
second secretary                   | office    | country |   | 5 | secretary          | Second Secretary Li Wen
secretary                          | office    | any     |   | 4 |                    | Secretary Marco Rubio; Council Secretary Rashid Noor
secretary of agriculture           | office    | country |   | 2 | secretary; agriculture secretary
secretary of commerce              | office    | country |   | 2 | secretary; commerce secretary
secretary of defence               | office    | country |   | 2 | secretary; defence secretary
secretary of defense               | office    | country |   | 2 | secretary; defense secretary
secretary of education             | office    | country |   | 2 | secretary; education secretary
secretary of energy                | office    | country |   | 2 | secretary; energy secretary
secretary of environment           | office    | country |   | 2 | secretary; environment secretary
secretary of foreign affairs       | office    | country |   | 2 | secretary; foreign affairs secretary
secretary of foreign relations     | office    | country |   | 2 | secretary
secretary of health                | office    | country |   | 2 | secretary; health secretary
secretary of health and human services | office    | country |   | 2 | secretary
secretary of homeland security     | office    | country |   | 2 | secretary; homeland security secretary
secretary of housing               | office    | country |   | 2 | secretary; housing secretary
secretary of labor                 | office    | country |   | 2 | secretary; labor secretary
secretary of state                 | office    | country |   | 2 | secretary; top diplomat; chief diplomat
secretary of state for business and trade | office    | country |   | 2 | secretary of state; minister
secretary of state for culture     | office    | country |   | 2 | secretary of state; minister
secretary of state for defence     | office    | country |   | 2 | secretary of state; minister
secretary of state for digital     | office    | country |   | 2 | secretary of state; minister
secretary of state for education   | office    | country |   | 2 | secretary of state; minister
secretary of state for energy security and net zero | office    | country |   | 2 | secretary of state; minister
secretary of state for European affairs | office    | country |   | 2 | secretary of state; minister
secretary of state for foreign affairs | office    | country |   | 2 | foreign secretary; secretary of state; top diplomat; diplomat
secretary of state for health      | office    | country |   | 2 | secretary of state; minister
secretary of state for home affairs | office    | country |   | 2 | secretary of state; minister
secretary of state for international development | office    | country |   | 2 | secretary of state; minister
secretary of state for justice     | office    | country |   | 2 | secretary of state; minister
secretary of state for Northern Ireland | office    | country |   | 2 | secretary of state; minister
secretary of state for Scotland    | office    | country |   | 2 | secretary of state; minister
secretary of state for the home department | office    | country |   | 2 | secretary of state; minister
secretary of state for transport   | office    | country |   | 2 | secretary of state; minister
secretary of state for Wales       | office    | country |   | 2 | secretary of state; minister
secretary of the air force         | office    | country |   | 2 | secretary; air force secretary
secretary of the army              | office    | country |   | 2 | secretary; army secretary
secretary of the central committee | office    | party   |   | 2 | secretary
secretary of the interior          | office    | country |   | 2 | secretary; interior secretary
secretary of the national security council | office    | country |   | 2 | secretary
secretary of the navy              | office    | country |   | 2 | secretary; navy secretary
secretary of the security council  | office    | country |   | 2 | secretary; security council secretary
secretary of the treasury          | office    | country |   | 2 | secretary; treasury secretary
secretary of trade and industry    | office    | country |   | 2 | secretary
secretary of transportation        | office    | country |   | 2 | secretary; transportation secretary
secretary of war                   | office    | country |   | 2 | secretary
secretary-general                  | office    | body    |   | 2 | SG; chief
secretary-general-designate        | office    | body    |   | 2
security adviser                   | office    | any     |   | 5 | adviser
security advisor                   | office    | any     |   | 5 | advisor
security chief                     | office    | any     |   | 3
security council secretary         | office    | country |   | 4 | secretary
security minister                  | office    | country |   | 2 | minister
Sen                                | rank      | assembly |   | 4 | senator            | Sen Maria Cole; also a Bengali family name
Sen.                               | rank      | assembly |   | 4 | senator
senate majority leader             | office    | party   |   | 3 | leader
senate president                   | office    | country |   | 2 | president
senate speaker                     | office    | country |   | 2 | speaker
senator                            | office    | assembly |   | 4 | lawmaker; legislator
senior adviser                     | office    | any     |   | 5 | adviser
senior advisor                     | office    | any     |   | 5 | advisor
senior aide                        | office    | any     |   | 5 | aide
senior diplomat                    | role      | country |   |   | diplomat
senior fellow                      | role      | body    |   |   | fellow
senior minister                    | office    | country |   | 2 | minister
senior official                    | role      | any     |   |   | official
senior researcher                  | role      | body    |   |   | researcher
senior vice president              | office    | company |   | 3 | vice president
Señor                              | honorific |         | m
Señora                             | honorific |         | f
Sens.                              | rank      | country |   | 4 | senators
separatist leader                  | office    | place   |   | 3 | leader
sergeant                           | rank      | country |   | 5
Seyyed                             | honorific |         | m
SG                                 | office    | body    |   | 2 | secretary-general
Sgt                                | rank      | country |   | 5 | sergeant
Sgt.                               | rank      | country |   | 5 | sergeant
shadow chancellor                  | office    | party   |   | 4
shadow foreign secretary           | office    | party   |   | 4
shadow minister                    | office    | party   |   | 4 | minister
Shaikh                             | honorific |         | m
Sharif                             | honorific |         | m |   |                    | also a given or family name
Shaykh                             | honorific |         | m
Sheik                              | honorific |         | m
Sheikh                             | honorific |         | m
sheikh ul-islam                    | office    | country | m | 4
Sheikha                            | honorific |         | f
sherpa                             | office    | country |   | 4 |                    | Russia's BRICS sherpa
shopkeeper                         | role
Shri                               | honorific |         | m
Shrimati                           | honorific |         | f
Signor                             | honorific |         | m
Signora                            | honorific |         | f
singer                             | role
Sir                                | honorific |         | m
sister                             | role      |         | f
Smt                                | honorific |         | f
Smt.                               | honorific |         | f
social affairs minister            | office    | country |   | 2 | minister
social protection minister         | office    | country |   | 2 | minister
social welfare minister            | office    | country |   | 2 | minister
soldier                            | role      | country
solicitor general                  | office    | country |   | 3
son                                | role      |         | m
space minister                     | office    | country |   | 2 | minister
speaker                            | office    | assembly |   | 2 |                    | Speaker Mike Odell opened the session; not "English speaker"
speaker of the milli majlis        | office    | country |   | 2 | speaker
speaker of the verkhovna rada      | office    | country |   | 2 | speaker
special adviser                    | office    | any     |   | 5 | adviser
special advisor                    | office    | any     |   | 5 | advisor
special coordinator                | office    | any     |   | 4 | coordinator
special envoy                      | office    | any     |   | 3 | envoy; diplomat
special presidential envoy         | office    | country |   | 3 | envoy
special rapporteur                 | office    | body    |   | 4 | rapporteur
special rapporteur on adequate housing | office    | body    |   | 4 | special rapporteur; rapporteur
special rapporteur on contemporary forms of slavery | office    | body    |   | 4 | special rapporteur; rapporteur
special rapporteur on counter-terrorism | office    | body    |   | 4 | special rapporteur; rapporteur
special rapporteur on extrajudicial executions | office    | body    |   | 4 | special rapporteur; rapporteur
special rapporteur on freedom of expression | office    | body    |   | 4 | special rapporteur; rapporteur
special rapporteur on freedom of religion or belief | office    | body    |   | 4 | special rapporteur; rapporteur
special rapporteur on human rights defenders | office    | body    |   | 4 | special rapporteur; rapporteur
special rapporteur on minority issues | office    | body    |   | 4 | special rapporteur; rapporteur
special rapporteur on the independence of judges and lawyers | office    | body    |   | 4 | special rapporteur; rapporteur
special rapporteur on the right to education | office    | body    |   | 4 | special rapporteur; rapporteur
special rapporteur on the right to food | office    | body    |   | 4 | special rapporteur; rapporteur
special rapporteur on the right to health | office    | body    |   | 4 | special rapporteur; rapporteur
special rapporteur on the rights of indigenous peoples | office    | body    |   | 4 | special rapporteur; rapporteur
special rapporteur on torture      | office    | body    |   | 4 | special rapporteur; rapporteur
special rapporteur on toxics and human rights | office    | body    |   | 4 | special rapporteur; rapporteur
special rapporteur on trafficking in persons | office    | body    |   | 4 | special rapporteur; rapporteur
special rapporteur on violence against women | office    | body    |   | 4 | special rapporteur; rapporteur
special representative             | office    | any     |   | 3 | envoy; representative; diplomat
special representative for the south caucasus | office    | body    |   | 3 | special representative; envoy
special representative of the secretary-general | office    | body    |   | 3 | special representative; envoy
spiritual leader                   | office    | any     |   | 3 | leader
spokesman                          | office    | any     | m | 5 | spokesperson
spokesperson                       | office    | any     |   | 5
spokeswoman                        | office    | any     | f | 5 | spokesperson
sport minister                     | office    | country |   | 2 | minister
sports minister                    | office    | country |   | 2 | minister
spouse                             | role
spy chief                          | office    | country |   | 3
squadron leader                    | rank      | country |   | 5
Sri                                | honorific |         |   |   |                    | Sri Narayan Rao; not "Sri Lanka"
SRSG                               | office    | body    |   | 3 | special representative
state adviser                      | office    | country |   | 5 | adviser
state council chair                | office    | country |   | 2
state councillor                   | office    | country |   | 2
state councilor                    | office    | country |   | 2
state counselor                    | office    | country |   | 1
state president                    | office    | country |   | 1 | president
state prosecutor                   | office    | any     |   | 3 | prosecutor
state secretary                    | office    | country |   | 3
statesman                          | role      |         | m
stateswoman                        | role      |         | f
statthalter                        | office    | place   |   | 3
strategic industries minister      | office    | country |   | 2 | minister
strategist                         | role      | party
street vendor                      | role
student                            | role
student leader                     | role      |         |   |   | leader
successor                          | role
sultan                             | office    | country | m | 1 | ruler; head of state | the Sultan of Oman; also a given name: Sultan Ahmed
superintendent                     | rank      | any     |   | 4
supreme commander                  | rank      | any     |   | 2 | commander
supreme leader                     | office    | country |   | 1 | leader
Supt.                              | rank      | any     |   | 4 | superintendent
surgeon                            | role
survivor                           | role
Swami                              | honorific |         | m
Syed                               | honorific |         | m |   |                    | also a given name: Syed Ali Raza
Tan Seri                           | honorific |         | m
Tan Sri                            | honorific |         | m
tánaiste                           | office    | country |   | 2
taoiseach                          | office    | country |   | 1 | premier; head of government; leader
Tata                               | honorific |         | m |   |                    | also a company: Tata Group
taxi driver                        | role
TD                                 | office    | country |   | 4 | lawmaker
teacher                            | role
technocrat                         | role
technology minister                | office    | country |   | 2 | minister
telecom minister                   | office    | country |   | 2 | minister
telecommunications minister        | office    | country |   | 2 | minister
Tengku                             | honorific
territorial administration minister | office    | country |   | 2 | minister
Their Excellencies                 | honorific
third secretary                    | office    | country |   | 5 | secretary
Thiru                              | honorific |         | m
Thirumathi                         | honorific |         | f
Togbe                              | honorific |         | m
Toh Puan                           | honorific |         | f
top diplomat                       | office    | any     |   | 2
top envoy                          | office    | any     |   | 3 | envoy
top negotiator                     | office    | any     |   | 3 | negotiator
tourism minister                   | office    | country |   | 2 | minister
trade chief                        | office    | any     |   | 3
trade commissioner                 | office    | country |   | 3 | commissioner
trade minister                     | office    | country |   | 2 | minister
trade representative               | office    | country |   | 4
trade secretary                    | office    | country |   | 4 | secretary
trade union leader                 | office    | body    |   | 3 | leader
trade unionist                     | role
trader                             | role
transitional president             | office    | country |   | 1 | president
translator                         | role
transport minister                 | office    | country |   | 2 | minister
transport secretary                | office    | country |   | 4 | secretary
transportation minister            | office    | country |   | 2 | minister
transportation secretary           | office    | country |   | 4 | secretary
treasurer                          | office    | any     |   | 4
treasury secretary                 | office    | country |   | 4
tribal leader                      | role      | place   |   |   | leader
truck driver                       | role
trustee                            | office    | body    |   | 4
Tuan                               | honorific |         | m
Tuan Guru                          | honorific |         | m
Tun                                | honorific |         |   |   |                    | also a Burmese name
Tunku                              | honorific
tycoon                             | role
U                                  | honorific |         | m |   |                    | U Thaung Tun; not "U" for "you"
under secretary                    | office    | country |   | 3
under secretary of state           | office    | country |   | 3 | under secretary
under-secretary                    | office    | country |   | 3
under-secretary-general            | office    | body    |   | 3
undersecretary                     | office    | country |   | 3
undersecretary for foreign affairs | office    | country |   | 3 | undersecretary
undersecretary of state            | office    | country |   | 3 | undersecretary
undersecretary-general             | office    | body    |   | 3
UNGA president                     | office    | body    |   | 2 | president
union leader                       | office    | body    |   | 3 | leader
union minister                     | office    | country |   | 2 | minister
UNSG                               | office    | body    |   | 2 | secretary-general
USG                                | office    | body    |   | 3 | under-secretary-general
Ustad                              | honorific |         | m
Ustaz                              | honorific |         | m
Uza.                               | honorific
vendor                             | role
Venerable                          | honorific
veteran                            | role | | | | | shared: veteran with veteran in title-modifiers.lex
veterans affairs minister          | office    | country |   | 2 | minister
veterans affairs secretary         | office    | country |   | 4 | secretary
vice adm                           | rank      | country |   | 3
Vice Adm.                          | rank      | country |   | 3 | admiral
vice admiral                       | rank      | country |   | 3 | admiral
vice chair                         | office    | any     |   | 3
vice chairman                      | office    | any     | m | 3
vice chairperson                   | office    | any     |   | 3
vice chairwoman                    | office    | any     | f | 3
vice chancellor                    | office    | country |   | 3
vice consul                        | office    | country |   | 4
vice foreign minister              | office    | country |   | 3 | vice minister
vice governor                      | office    | place   |   | 3
vice mayor                         | office    | place   |   | 4
vice minister                      | office    | country |   | 3 | minister
vice minister of foreign affairs   | office    | country |   | 3 | vice minister; vice foreign minister
vice premier                       | office    | country |   | 2 | vice-premier
vice president                     | office    | country |   | 2 | VP
vice prime minister                | office    | country |   | 2 | vice-premier
vice speaker                       | office    | country |   | 3
vice-chair                         | office    | any     |   | 3
vice-minister                      | office    | country |   | 3 | vice minister; minister
vice-minister of foreign affairs   | office    | country |   | 3 | vice-minister; vice foreign minister
vice-premier                       | office    | country |   | 2 | vice-premier
vice-president                     | office    | country |   | 2
vice-rector                        | office    | body    |   | 3
vice-speaker                       | office    | country |   | 3
victim                             | role
villager                           | role      | place
Viscount                           | honorific |         | m
visitor                            | relation  |         |   |   |                    | She showed her visitor the port.
volunteer                          | role
VP                                 | office    | any     |   | 2 | vice president
wali                               | office    | place   |   | 4 |                    | the Wali of the province
warlord                            | role      | any     | m
water minister                     | office    | country |   | 2 | minister
water resources minister           | office    | country |   | 2 | minister
Weizero                            | honorific |         | f
welfare minister                   | office    | country |   | 2 | minister
whip                               | office    | party   |   | 4 |                    | Senator Ruth Dell, the party's whip
whistleblower                      | role
widow                              | role      |         | f
widower                            | role      |         | m
wife                               | role      |         | f
wing commander                     | rank      | country |   | 4
winner                             | role
witness                            | role
women's affairs minister           | office    | country |   | 2 | minister
worker                             | role
writer                             | role
Yang Amat Mulia                    | honorific |         |   |   |                    | Yang Amat Mulia Pengiran Salleh
Yang Berhormat                     | honorific |         |   |   |                    | Yang Berhormat Dato Seri Salleh
Yang Mulia                         | honorific
youth and sports minister          | office    | country |   | 2 | minister
youth leader                       | role      | party   |   |   | leader
youth minister                     | office    | country |   | 2 | minister
