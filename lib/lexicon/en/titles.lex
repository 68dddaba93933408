# titles.lex 1    title | class | takes | gender | short | example
# Offices, ranks, courtesies and describing nouns that stand before or beside a name.
# Prefixes such as "deputy" or "former" are composed from title-modifiers.lex.

academician                        | role
activist                           | role      | any
actor                              | role
actress                            | role      |         | f
additional secretary               | office    | country |   | secretary
Adm.                               | rank      | country |   | admiral
administrator                      | office    | body
admiral                            | rank      | country
Adv.                               | honorific
adviser                            | office    | any
adviser to the president           | office    | country |   | adviser; presidential adviser
advisor                            | office    | any
advisor to the president           | office    | country |   | advisor; presidential advisor
Advocate                           | honorific |         |   |                    | Advocate Thuli Nkosi (South Africa)
advocate general                   | office    | body
Afioga                             | honorific |         |   |                    | Samoa, of chiefs and ministers
AG                                 | office    | country |   | attorney general
Aga                                | honorific |         | m
Agha                               | honorific |         | m
agriculture commissioner           | office    | body    |   | commissioner
agriculture minister               | office    | country |   | minister
agriculture secretary              | office    | country |   | secretary
aid chief                          | office    | body
aid worker                         | role      | body
aide                               | office    | any
air chief marshal                  | rank      | country
air commodore                      | rank      | country
air force chief                    | office    | country
air force secretary                | office    | country |   | secretary
air marshal                        | rank      | country
air vice marshal                   | rank | country
air vice-marshal                   | rank      | country
akim                               | office    | place   |   |                    | Akim of Almaty region Marat Sultangaziyev
Al-Haj                             | honorific |         | m
alderman                           | office    | place   | m
Alh.                               | honorific |         | m
Alhaja                             | honorific |         | f
Alhaji                             | honorific |         | m
Aling                              | honorific |         | f
ally                               | role
Amb                                | office    | country |   | ambassador
Amb.                               | office    | country |   | ambassador
ambassador | office | country |  | envoy; diplomat
ambassador at large                | office    | country |   | ambassador
ambassador extraordinary and plenipotentiary | office    | country |   | ambassador; envoy; diplomat
ambassador to the united nations   | office    | country |   | ambassador; envoy
ambassador-at-large                | office    | country |   | ambassador
ambassador-designate               | office    | country
ambassador-elect                   | office    | country
amir                               | office    | country | m | ruler              | the Amir of Qatar; also a given name: Amir Khan
analyst                            | role      | body
apostolic nuncio | office | country | m | nuncio; diplomat; envoy
Arch.                              | honorific
archbishop                         | office    | body
archimandrite                      | office    | body    | m
architect                          | role
army chief                         | office    | country
army general                       | rank      | country |   | general
army secretary                     | office    | country |   | secretary
army spokesman                     | office    | country | m | spokesman
artist                             | role
assemblyman                        | office    | place   | m
assemblywoman                      | office    | place   | f
assistant                          | office    | any     |   |                    | Assistant to the President Elmar Nuri
assistant foreign minister         | office    | country |   | assistant minister
assistant minister                 | office    | country
assistant minister of foreign affairs | office    | country |   | assistant minister; assistant foreign minister
assistant professor                | role      | body    |   | professor
assistant secretary                | office    | country
assistant secretary of state       | office    | country |   | assistant secretary
assistant secretary-general        | office    | body
assistant to the first vice-president | office    | country |   | assistant
assistant to the president         | office    | country |   | assistant; aide; presidential aide
associate professor                | role      | body    |   | professor
astronaut                          | role      | country
athlete                            | role
Ato                                | honorific |         | m
attaché                            | office    | country
attorney                           | role      | any
attorney general                   | office    | country
Atty.                              | honorific
auditor general                    | office    | country
Aum                                | honorific |         | f
author                             | role
authorised representative          | office    | any     |   | representative
aviation minister                  | office    | country |   | minister
ayatollah                          | office    | body    | m
backbencher                        | office    | party
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
bishop                             | office    | body    |   |                    | Bishop Anne Roth; also a family name
blogger                            | role
board member                       | office    | body
bodyguard                          | role
brig                               | rank | country
Brig Gen                           | rank      | country |   | general
Brig.                              | rank      | country |   | brigadier
Brig. Gen.                         | rank      | country |   | general
brigade commander                  | rank      | any     |   | commander
brigadier                          | rank      | country
brigadier general                  | rank      | country |   | general
brigadier-general                  | rank | country
broadcaster                        | role
brother                            | role      |         | m
budget commissioner                | office    | body    |   | commissioner
budget minister                    | office    | country |   | minister
bundestag president                | office    | country |   | president
bureaucrat                         | role
business magnate                   | role
business secretary                 | office    | country |   | secretary
businessman                        | role      |         | m
businesswoman                      | role      |         | f
cabinet member                     | office    | country
cabinet minister                   | office    | country |   | minister
cabinet secretary                  | office    | country
cameraman                          | role      |         | m
campaigner                         | role      | any
candidate                          | office    | party
Capt                               | rank      |         |   | captain
Capt.                              | rank      |         |   | captain
captain                            | rank
captain regent                     | office    | country
cardinal                           | office    | body    | m |                    | Cardinal Pietro Parolin
cardinal secretary of state        | office    | country | m | cardinal
career diplomat                    | role      | country |   | diplomat
carpenter                          | role
catholicos                         | office    | body    | m
CDA                                | office    | country |   | chargé d'affaires
Cde                                | honorific
Cde.                               | honorific
cdr                                | rank | country
CDS                                | office    | country |   | chief of defence staff
CEC                                | office    | country |   | chief election commissioner
central bank chief                 | office    | country
central bank governor              | office    | country |   | governor
CEO                                | office    | company |   | chief executive; chief
CFO                                | office    | company
chair                              | office    | any     |   |                    | Committee Chair Mona Rask; the chair of the panel
chairman                           | office    | any     | m
chairman and ceo                   | office    | company | m | chairman; CEO
chairman of the board              | office    | company | m | chairman
chairman of the board of directors | office    | company | m | chairman
chairman of the cabinet of ministers | office    | country | m | chairman; head of government
chairman of the caucasus muslims board | office    | body    | m | chairman
chairman of the committee          | office    | body    | m | chairman
chairman of the joint chiefs of staff | office    | country | m
chairman of the management board   | office    | company | m | chairman
chairman of the presidency         | office    | country | m
chairman of the state committee    | office    | country | m | chairman
chairman-in-office                 | office    | body    | m
chairperson                        | office    | any
chairperson of the board           | office    | company |   | chairperson
chairperson of the committee       | office    | body    |   | chairperson
chairperson-in-office              | office    | body
chairwoman                         | office    | any     | f
chairwoman of the board            | office    | company | f | chairwoman
chancellor                         | office    | country |   | head of government; leader | Chancellor Anna Vogt hosted the premier.
chancellor of the exchequer        | office    | country |   | chancellor
chargé                             | office    | country |   |                    | Chargé Ana Roy
chargé d'affaires | office | country |  | diplomat; envoy
charge d'affaires a.i.             | office    | country |   | chargé d'affaires
chargé d'affaires ad interim       | office    | country |   | chargé d'affaires
Chaudhry                           | honorific |         | m |                    | also a family name
chess player                       | role
chief                              | office    | any     |   | head               | the agency's chief, Lena Brandt
chief adviser                      | office    | any     |   | adviser
chief advisor                      | office    | any     |   | advisor
chief cabinet secretary            | office    | country
chief economist                    | office    | body    |   | economist
chief election commissioner        | office    | body    |   | commissioner
chief executive                    | office    | company |   | CEO
chief executive of hong kong       | office    | place   |   | chief executive
chief executive officer            | office    | company |   | CEO; chief executive
chief financial officer            | office    | company |   | CFO
chief judge                        | office    | body    |   | judge
chief justice                      | office    | country
chief minister                     | office    | place   |   | minister; CM
chief negotiator                   | office    | any     |   | negotiator
chief of air staff                 | office    | country |   | air chief
chief of army staff                | office    | country |   | army chief
chief of defence                   | office    | country
chief of defence staff             | office    | country |   | chief of staff
chief of defense staff             | office    | country |   | chief of staff
chief of general staff             | office    | country |   | chief of staff; army chief
chief of mission                   | office    | any
chief of naval staff               | office    | country |   | navy chief
chief of police                    | office    | place   |   | police chief
chief of protocol                  | office    | country
chief of staff                     | office    | any
chief of the army staff            | office    | country |   | army chief
chief of the defence staff         | office    | country |   | chief of staff
chief of the defense staff         | office    | country |   | chief of staff
chief of the general staff         | office    | country |   | chief of staff; army chief
chief operating officer            | office    | company |   | COO
chief prosecutor                   | office    | any     |   | prosecutor
chief rabbi                        | office    | country | m | rabbi
chief secretary                    | office    | place
chief spokesman                    | office    | any     | m | spokesman
chief spokesperson                 | office    | any     |   | spokesperson
chief whip                         | office    | party   |   | whip
Cik                                | honorific |         | f
city councillor                    | office    | place   |   | councillor
civil aviation minister            | office    | country |   | minister
civil servant                      | role      | country
CJ                                 | office    | country |   | chief justice
cleric                             | role
climate activist                   | role      |         |   | activist
climate change minister            | office    | country |   | minister
climate chief                      | office    | body
climate commissioner               | office    | body    |   | commissioner
climate envoy                      | office    | any     |   | envoy
climate minister                   | office    | country |   | minister
Cllr                               | office    | place   |   | councillor
Cllr.                              | office    | place   |   | councillor
CM                                 | office    | place   |   | chief minister
Cmdr.                              | rank      | country |   | commander
co-chair                           | office    | any
co-chairman                        | office    | any     | m
co-chairperson                     | office    | any
co-founder                         | office    | body
co-leader                          | office    | party
coach                              | role
COAS                               | office    | country |   | army chief
coast guard commandant             | office    | country
Col                                | rank      | country |   | colonel
Col.                               | rank      | country |   | colonel
Col. Gen.                          | rank      | country |   | general
colleague                          | relation  |         |   |                    | her Bulgarian colleague; no office
colonel                            | rank      | country
colonel general                    | rank      | country |   | general
colonel-general                    | rank      | country |   | general
Colonel-Major                      | rank      | country |   | colonel            | armies of the Sahel
columnist                          | role      | body
commandant                         | rank      | any
commander                          | rank      | any
commander-in-chief                 | rank      | country |   | commander
commentator                        | role      | body
commerce minister                  | office    | country |   | minister
commerce secretary                 | office    | country |   | secretary
commission president               | office    | body    |   | president
commissioner                       | office    | body
commissioner for human rights      | office    | any     |   | commissioner; ombudsman
commissioner-general               | office    | body    |   | commissioner
committee chair                    | office    | body    |   | chair
committee chairman                 | office    | body    | m | chairman
committee chairwoman               | office    | body    | f | chairwoman
committee member                   | office    | body
commodore                          | rank      | country
communications director            | office    | any     |   | director
communications minister            | office    | country |   | minister
community leader                   | role      | place   |   | leader
competition commissioner           | office    | body    |   | commissioner
composer                           | role
comptroller-general                | office    | body    |   | comptroller
Comr.                              | honorific
Comrade                            | honorific
conductor                          | role
confidant                          | role
congressman                        | office    | country | m | lawmaker
congresswoman                      | office    | country | f | lawmaker
construction minister              | office    | country |   | minister
consul | office | country |  | diplomat
consul general | office | country |  | consul; diplomat; envoy
consul-general | office | country |  | consul; diplomat; envoy
convenor                           | office | body
COO                                | office    | company
coordinating minister              | office    | country |   | minister
coordinator                        | office    | any
corporal                           | rank      | country |   |                    | Corporal Jan Duda
correspondent                      | role      | body
cosmonaut                          | role      | country
council member                     | office    | body
council president                  | office    | body    |   | president
council secretary                  | office    | body    |   | secretary
councillor                         | office    | place
councilor                          | office    | place
counsellor                         | office    | country
counselor                          | office    | country
Count                              | honorific |         | m |                    | Count Lambsdorff; not "Count us in"
counterpart                        | relation  |         |   |                    | his Italian counterpart; no office
Countess                           | honorific |         | f
country coordinator                | office    | body    |   | coordinator
country director                   | office    | body    |   | director
country manager                    | office    | body    |   | manager
country representative             | office    | body    |   | representative
county commissioner                | office    | place
cpt                                | rank | country
crisis management commissioner     | office    | body    |   | commissioner
crown prince                       | office    | country | m | prince
crown princess                     | office    | country | f | princess
CS                                 | office    | country |   | cabinet secretary
CTO                                | office    | company
cultural affairs minister          | office    | country |   | minister
culture minister                   | office    | country |   | minister
culture secretary                  | office    | country |   | secretary
custodian of the two holy mosques  | office    | country | m | king
dalai lama                         | office    |         | m
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
DCM                                | office    | country |   | deputy chief of mission
dean                               | office    | body    |   |                    | the dean of the faculty; Dean is also a given name
defence attaché                    | office    | country |   | attaché
defence chief                      | office    | country
defence commissioner               | office    | body    |   | commissioner
defence lawyer                     | role      | any     |   | lawyer
defence minister                   | office    | country |   | minister
defence secretary                  | office    | country |   | secretary
defense attaché                    | office    | country |   | attaché
defense chief                      | office    | country
defense lawyer                     | role      | any     |   | lawyer
defense minister                   | office    | country |   | minister
defense secretary                  | office    | country |   | secretary
Del.                               | office    | place
deputy                             | office    | assembly |   |                    | Verkhovna Rada deputy Olena Shulyak; his deputy
deputy assistant secretary         | office    | country
deputy assistant secretary of state | office    | country
deputy attorney general            | office    | country
deputy chair                       | office    | any
deputy chairman                    | office    | any     | m
deputy chairperson                 | office    | any
deputy chairwoman                  | office    | any     | f
deputy chief                       | office    | any
deputy chief of staff              | office    | any
deputy commander                   | rank      | any
deputy defense secretary           | office    | country
deputy director                    | office    | any
deputy director-general            | office    | body
deputy editor                      | role      | body
deputy executive director          | office    | body
deputy fm                          | office    | country |   | deputy foreign minister
deputy foreign minister            | office    | country |   | deputy minister; diplomat
deputy governor                    | office    | any
deputy head                        | office    | any     |   |                    | the deputy head of the agency
deputy head of mission             | office    | any
deputy high commissioner           | office    | any
deputy leader                      | office    | party
deputy leader of the opposition    | office    | any
deputy mayor                       | office    | place
deputy minister | office | country |  | minister
deputy minister for foreign affairs | office    | country |   | deputy minister; deputy foreign minister; diplomat
deputy minister of foreign affairs | office    | country |   | deputy minister; deputy foreign minister; diplomat
deputy national security adviser   | office    | country |   | adviser
deputy national security advisor   | office    | country |   | advisor
deputy permanent representative    | office    | country
deputy pm                          | office    | country |   | deputy prime minister
deputy premier                     | office    | country |   | premier
deputy press secretary             | office    | any
deputy prime minister | office | country |  | deputy premier; vice-premier; minister; deputy PM
deputy secretary                   | office    | country
deputy secretary of state          | office    | country
deputy secretary-general           | office    | body
deputy speaker                     | office    | assembly
deputy spokesman                   | office    | any     | m
deputy spokesperson                | office    | any
deputy spokeswoman                 | office    | any     | f
detainee                           | role
development cooperation minister   | office    | country |   | minister
development minister               | office    | country |   | minister
DG                                 | office    | body    |   | director-general
diaspora minister                  | office    | country |   | minister
digital affairs minister           | office    | country |   | minister
digital development minister       | office    | country |   | minister
digital minister                   | office    | country |   | minister
digital transformation minister    | office    | country |   | minister
digitalisation minister            | office    | country |   | minister
dignitary                          | role      | any
diplomacy chief                    | office    | body
diplomat                           | role      | country
director                           | office    | any     |   | head; chief
director of communications         | office    | any     |   | director
director of national intelligence  | office    | country |   | director
director of operations             | office    | any     |   | director
director of the department         | office    | body    |   | director
director-general                   | office    | body    |   | DG; chief; head; director
disaster management minister       | office    | country |   | minister
dissident                          | role
district administrator             | office    | place
DM                                 | office    | country |   | defence minister
doctor                             | role
Dom                                | honorific |         | m |                    | Dom Paulo; also a given name
Don                                | honorific |         | m |                    | Don Felipe Ortega; also a given name: Don Beyer
Doña                               | honorific |         | f
doyen                              | office
DPM                                | office    | country |   | deputy prime minister
Dr                                 | honorific
Dr.                                | honorific
driver                             | role
DSRSG                              | office    | body
duchess                            | office    | place   | f
duke                               | office    | place   | m
Dzongda                            | office    | place   |   |                    | Bhutan: governor of a district
EAM                                | office    | country |   | external affairs minister
Earl                               | honorific |         | m
ecology minister                   | office    | country |   | minister
economic adviser                   | office    | any     |   | adviser
economic advisor                   | office    | any     |   | advisor
economic affairs minister          | office    | country |   | minister
economic development minister      | office    | country |   | minister
economic minister                  | office    | country |   | minister
economics minister                 | office    | country |   | minister
economist                          | role      | body
economy and finance minister       | office    | country |   | minister
economy commissioner               | office    | body    |   | commissioner
economy minister                   | office    | country |   | minister
editor                             | role      | body
editor-in-chief                    | office    | body    |   | editor
education minister                 | office    | country |   | minister
education secretary                | office    | country |   | secretary
Effendi                            | honorific |         | m
El Hadj                            | honorific |         | m
El-Hadj                            | honorific |         | m
election commissioner              | office    | body    |   | commissioner
electricity minister               | office    | country |   | minister
emergencies minister               | office    | country |   | minister
emergency minister                 | office    | country |   | minister
emergency situations minister      | office    | country |   | minister
emir | office | country | m | ruler; head of state
emperor                            | office    | country | m | monarch
employment minister                | office    | country |   | minister
empress                            | office    | country | f
Encik                              | honorific |         | m
energy commissioner                | office    | body    |   | commissioner
energy minister                    | office    | country |   | minister
energy secretary                   | office    | country |   | secretary
Eng                                | honorific
Eng.                               | honorific
engineer                           | role
Engr                               | honorific
Engr.                              | honorific
enlargement commissioner           | office    | body    |   | commissioner
entrepreneur                       | role
environment commissioner           | office    | body    |   | commissioner
environment minister               | office    | country |   | minister
environment secretary              | office    | country |   | secretary
envoy                              | office    | any
eu ambassador                      | office    | body    |   | ambassador
Europe minister                    | office    | country |   | minister
European affairs minister          | office    | country |   | minister
European commissioner              | office    | body    |   | commissioner
European minister                  | office    | country |   | minister
European Union commissioner        | office    | body    |   | commissioner
EVP                                | office    | body    |   | vice president
executive director                 | office    | body    |   | director
executive secretary                | office    | body    |   | secretary
executive vice president           | office    | body    |   | vice president
executive vice-president           | office    | body    |   | vice-president
exiled leader                      | role      | any     |   | leader
expert                             | role      | any
external affairs minister          | office    | country |   | minister; foreign minister; top diplomat; diplomat
external affairs secretary         | office    | country |   | secretary
extraordinary and plenipotentiary ambassador | office    | country |   | ambassador; envoy; diplomat
eyewitness                         | role
facilitator                        | office    | any
faction leader                     | office    | party   |   | leader
family minister                    | office    | country |   | minister
farm minister                      | office    | country |   | minister
farmer                             | role
father                             | role      |         | m |                    | his father Ivan; not "Father Ivan", the priest
federal chancellor                 | office    | country |   | chancellor
federal councillor                 | office    | country
federal minister                   | office    | country |   | minister
federal president                  | office    | country |   | president
federal secretary                  | office    | country |   | secretary
federation council speaker         | office    | country |   | speaker
fellow                             | role      | body    |   |                    | Jo Lind, a fellow at the institute
field marshal                      | rank      | country
fighter                            | role
film director                      | role
filmmaker                          | role
finance chief                      | office    | any
finance minister                   | office    | country |   | minister
finance secretary                  | office    | country |   | secretary
fire chief                         | office    | place
first deputy chairman              | office    | any     | m | deputy chairman
first deputy foreign minister      | office    | country |   | deputy minister; deputy foreign minister
first deputy minister              | office    | country |   | deputy minister
first deputy prime minister        | office    | country |   | deputy prime minister
first gentleman                    | office    | country | m
first lady                         | office    | country | f
first minister                     | office    | place   |   | minister
first secretary                    | office    | any     |   |                    | First Secretary of the Embassy Dana Poll
first vice president               | office    | any     |   | vice president
first vice-president               | office    | any     |   | vice-president
fisheries minister                 | office    | country |   | minister
fisherman                          | role      |         | m
fishmonger                         | role
fleet admiral                      | rank      | country |   | admiral
FM | office | country |  | foreign minister; minister; top diplomat; chief diplomat
food minister                      | office    | country |   | minister
footballer                         | role
force commander                    | rank      | body    |   | commander
foreign affairs adviser            | office    | country |   | adviser
foreign affairs chief              | office    | body
foreign affairs minister           | office    | country |   | minister; foreign minister; FM; top diplomat; chief diplomat; diplomat
foreign affairs secretary          | office    | country |   | secretary
foreign minister | office | country |  | minister; top diplomat; FM; chief diplomat; diplomat; chancellor
foreign ministry spokesman         | office    | country | m | spokesman; diplomat
foreign ministry spokesperson      | office    | country |   | spokesperson; diplomat
foreign ministry spokeswoman       | office    | country | f | spokeswoman; diplomat
foreign policy adviser             | office    | any     |   | adviser
foreign policy advisor             | office    | any     |   | advisor
foreign policy chief               | office    | body    |   | top diplomat; high representative
foreign policy commissioner        | office    | body    |   | commissioner
foreign secretary                  | office    | country |   | secretary; top diplomat; diplomat
foreign trade minister             | office    | country |   | minister
founder                            | office    | body
Fr.                                | honorific |         | m
Frau                               | honorific |         | f
frontrunner                        | role
Gen                                | rank      | country |   | general
Gen.                               | rank      | country |   | general
general                            | rank      | country |   |                    | General Amina Diallo; not "general election"
general director                   | office    | company |   | director
general manager                    | office    | company |   | manager
general secretary                  | office    | party
generalissimo                      | rank      | country | m
goodwill ambassador                | office    | body    |   | ambassador
Gov.                               | office    | place   |   | governor
government official                | role      | country |   | official
government spokesman               | office    | country | m | spokesman
government spokesperson            | office    | country |   | spokesperson
government spokeswoman             | office    | country | f | spokeswoman
governor                           | office    | place
governor general                   | office    | country
governor-general                   | office    | country
grand ayatollah                    | office    | body    | m | ayatollah
grand duchess                      | office    | country | f
grand duke                         | office    | country | m
grand imam                         | office    | body    | m | imam
grand mufti                        | office    | country | m | mufti
group captain                      | rank      | country
group leader                       | office    | party   |   | leader
guest                              | relation  |         |   |                    | Her guest thanked her.
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
Hajjat                             | honorific |         | f |                    | Hajjat Minsa Kabanda (Uganda)
Hajji                              | honorific |         | m
hakim                              | office    | place   |   |                    | Hakim of Samarkand region Erkin Turdimov
Hanim                              | honorific |         | f
HE                                 | honorific |         |   |                    | HE Mr Omar Said; not a sentence's HE in capitals
head                               | office    | any     |   | chief              | Rita Salo, head of the department, said ...
head of administration             | office    | any
head of cabinet                    | office    | any
head of chancery                   | office    | country
head of delegation                 | office    | any
head of department                 | office    | body
head of government                 | office    | country |   | premier; prime minister
head of mission                    | office    | any
head of office                     | office    | body
head of protocol                   | office    | country
head of region                     | office    | place
head of state                      | office    | country
head of the administration         | office    | any
head of the delegation             | office    | any
head of the department             | office    | body
head of the eu delegation          | office    | body    |   | ambassador
head of the european union delegation | office    | body    |   | ambassador
head of the executive authority    | office    | place
head of the executive power        | office    | place
head of the mission                | office    | any
head of the office                 | office    | any
head of the presidential administration | office    | country
head of the press service          | office    | body
headmaster                         | office    | body    | m
health chief                       | office    | body
health commissioner                | office    | body    |   | commissioner
health minister                    | office    | country |   | minister
health secretary                   | office    | country |   | secretary
healthcare minister                | office    | country |   | minister
Her Excellency                     | honorific |         | f
Her Highness                       | honorific |         | f
Her Majesty                        | honorific |         | f
Her Royal Highness                 | honorific |         | f
herder                             | role
Herr                               | honorific |         | m
HH                                 | honorific
high commissioner | office | any |  | diplomat; envoy
high commissioner for human rights | office    | body    |   | high commissioner
high commissioner for refugees     | office    | body    |   | high commissioner
high representative | office | body |  | envoy
high representative for foreign affairs and security policy | office    | body    |   | high representative
high representative of the union for foreign affairs and security policy | office    | body    |   | high representative
higher education minister          | office    | country |   | minister
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
home affairs commissioner          | office    | body    |   | commissioner
home affairs minister              | office    | country |   | minister
home minister                      | office    | country |   | minister
home secretary                     | office    | country
homeland security secretary        | office    | country |   | secretary
homemaker                          | role
homologous                         | relation  |         |   | counterpart        | his Honduran homologous; not English, but written
Hon                                | honorific
Hon'ble                            | honorific
Hon.                               | honorific
Honorable                          | honorific
honorary consul                    | office    | country |   | consul
Honourable                         | honorific
host                               | relation  |         |   |                    | He thanked his host; not "a host of problems"
hostage                            | role
hostess                            | relation  |         | f |                    | He thanked his hostess.
house speaker                      | office    | country |   | speaker
housewife                          | role      |         | f
housing minister                   | office    | country |   | minister
housing secretary                  | office    | country |   | secretary
HR/VP                              | office    | body    |   | high representative
HRH                                | honorific
HRVP                               | office    | body    |   | high representative
Hujjat al-Islam                    | honorific |         | m
human rights activist              | role      |         |   | activist
human rights commissioner          | office    | body    |   | commissioner
human rights defender              | role
human rights lawyer                | role      |         |   | lawyer
human rights minister              | office    | country |   | minister
humanitarian chief                 | office    | body
humanitarian coordinator           | office    | body    |   | coordinator
husband                            | role      |         | m
hydrologist                        | role
Ibu                                | honorific |         | f
IG                                 | office    | body    |   | inspector general
imam                               | office    | body    | m |                    | Imam Yusuf Darboe; also a given name
immigration minister               | office    | country |   | minister
incumbent                          | role
industries minister                | office    | country |   | minister
industry minister                  | office    | country |   | minister
information commissioner           | office    | body    |   | commissioner
information minister               | office    | country |   | minister
information secretary              | office    | country |   | secretary
infrastructure minister            | office    | country |   | minister
Ing.                               | honorific
Insp.                              | rank      | any     |   | inspector
inspector                          | rank      | any
inspector general                  | office    | body
intelligence chief                 | office    | country
interior minister                  | office    | country |   | minister
interior secretary                 | office    | country |   | secretary
interlocutor                       | relation  |         |   |                    | He told his interlocutor that she was late.
internal affairs minister          | office    | country |   | minister
internal market commissioner       | office    | body    |   | commissioner
international development minister | office    | country |   | minister
international partnerships commissioner | office    | body    |   | commissioner
interpreter                        | role
investment minister                | office    | country |   | minister
investor                           | role
Ir.                                | honorific
irrigation minister                | office    | country |   | minister
Janab                              | honorific |         | m
joint secretary                    | office    | country |   | secretary
journalist                         | role      | body
judge                              | office    | body
junior minister                    | office    | country |   | minister
junta chief                        | office    | country
junta leader                       | office    | country |   | leader
justice                            | office    | body    |   |                    | Justice Rana Iqbal ruled ...; not "Department of Justice"
justice commissioner               | office    | body    |   | commissioner
justice minister                   | office    | country |   | minister
justice secretary                  | office    | country |   | secretary
Kabaka                             | honorific |         | m
Khan Sahib                         | honorific |         | m
Khawaja                            | honorific |         | m
khokim                             | office    | place
Khun                               | honorific
king | office | country | m | monarch; head of state | King Abdullah II received ...; "Stephen King" is a name
king-emeritus                      | office    | country | m
knesset speaker                    | office    | country |   | speaker
kremlin spokesman                  | office    | country | m | spokesman
Kumari                             | honorific |         | f |                    | also a family name
Kyai                               | honorific |         | m
labor minister                     | office    | country |   | minister
labor secretary                    | office    | country |   | secretary
labour minister                    | office    | country |   | minister
labour secretary                   | office    | country |   | secretary
Lady                               | honorific |         | f |                    | Lady Ashton; not "Lady Liberty"
landammann                         | office    | place
laureate                           | role
law minister                       | office    | country |   | minister
lawmaker                           | office    | assembly
lawyer                             | role      | any
lead negotiator                    | office    | any     |   | negotiator
leader                             | office    | any
leader of the opposition           | office    | country |   | opposition leader
lecturer                           | role      | body
legal adviser                      | office    | any     |   | adviser
legal advisor                      | office    | any     |   | advisor
legal affairs minister             | office    | country |   | minister
legislator                         | office    | assembly
Lic.                               | honorific
lieutenant                         | rank      | country
lieutenant colonel                 | rank      | country |   | colonel
lieutenant general                 | rank      | country |   | general
lieutenant governor                | office    | place   |   | governor
lieutenant-colonel                 | rank      | country |   | colonel
lieutenant-general                 | rank | country
lobbyist                           | role
local government minister          | office    | country |   | minister
Lok                                | honorific |         | m
Lok Chumteav                       | honorific |         | f
Lord                               | honorific |         | m
lord mayor                         | office    | place   |   | mayor
Lt                                 | rank      | country |   | lieutenant
lt cdr                             | rank | country
Lt Col                             | rank      | country |   | colonel
Lt Gen                             | rank      | country |   | general
Lt.                                | rank      | country |   | lieutenant
Lt. Col.                           | rank      | country |   | colonel
Lt. Gen.                           | rank      | country |   | general
Lt. Gov.                           | office    | place   |   | governor
Lyonpo                             | honorific
M.L.                               | honorific
M.R.                               | honorific
Madam                              | honorific |         | f
Madame                             | honorific |         | f
magistrate                         | office    | body
maj                                | rank | country
Maj Gen                            | rank      | country |   | general
Maj.                               | rank      | country |   | major
Maj. Gen.                          | rank      | country |   | general
majlis speaker                     | office    | country |   | speaker
major                              | rank      | country |   |                    | Major Ken Obi; not "a major deal"
major general                      | rank      | country |   | general
major-general                      | rank | country
majority leader                    | office    | party   |   | leader
manager                            | office    | company
managing director                  | office    | body
Marquess                           | honorific |         | m
marshal                            | rank      | country |   |                    | Marshal Idriss Dago; also a family name: Marshall
Maulana                            | honorific |         | m
Maulvi                             | honorific |         | m
Mawlawi                            | honorific |         | m
mayor                              | office    | place
mayoral candidate                  | office    | party   |   | candidate
mechanic                           | role
media adviser                      | office    | any     |   | adviser
mediator                           | office    | any
member of congress                 | office    | assembly |   | lawmaker
member of parliament               | office    | assembly |   | MP; lawmaker
member of the board                | office    | body
member of the bundestag            | office    | country |   | lawmaker
member of the committee            | office    | body
member of the milli majlis         | office    | country |   | MP; lawmaker
member of the politburo            | office    | party
member of the presidency           | office    | country
MEP                                | office    | assembly |   | lawmaker; parliamentarian
MEPs                               | office    | body    |   | lawmakers
metropolitan                       | office    | body    | m |                    | Metropolitan Hilarion; not "metropolitan area"
migration commissioner             | office    | body    |   | commissioner
migration minister                 | office    | country |   | minister
militant                           | role
military analyst                   | role      | body    |   | analyst
military attaché                   | office    | country |   | attaché
military chief                     | office    | country
military expert                    | role      | any     |   | expert
military governor                  | office    | place   |   | governor
military leader                    | office    | any     |   | leader
military spokesman                 | office    | any     | m | spokesman
military spokesperson              | office    | any     |   | spokesperson
militia leader                     | office    | body    |   | leader
miner                              | role
mines minister                     | office    | country |   | minister
mining minister                    | office    | country |   | minister
minister                           | office    | country
minister counsellor                | office    | country |   | counsellor
minister delegate                  | office    | country |   | minister
minister for agrarian policy       | office    | country |   | minister; agriculture minister
minister for agriculture           | office    | country |   | minister; agriculture minister
minister for agriculture and food  | office    | country |   | minister; agriculture minister
minister for agriculture and rural development | office    | country |   | minister; agriculture minister
minister for aviation              | office    | country |   | minister; aviation minister
minister for budget                | office    | country |   | minister; budget minister
minister for civil aviation        | office    | country |   | minister; civil aviation minister
minister for civil protection      | office    | country |   | minister; emergencies minister
minister for climate               | office    | country |   | minister; climate minister
minister for climate change        | office    | country |   | minister; climate change minister
minister for commerce              | office    | country |   | minister; commerce minister
minister for commerce and industry | office    | country |   | minister; trade minister
minister for communications        | office    | country |   | minister; communications minister
minister for communications and information | office    | country |   | minister; communications minister
minister for construction          | office    | country |   | minister; construction minister
minister for cultural affairs      | office    | country |   | minister; cultural affairs minister
minister for culture               | office    | country |   | minister; culture minister
minister for culture and sports    | office    | country |   | minister; culture minister
minister for culture and tourism   | office    | country |   | minister; culture minister
minister for defence               | office    | country |   | minister; defence minister
minister for defense               | office    | country |   | minister; defense minister
minister for development           | office    | country |   | minister; development minister
minister for development cooperation | office    | country |   | minister; development cooperation minister
minister for diaspora              | office    | country |   | minister; diaspora minister
minister for digital affairs       | office    | country |   | minister; digital affairs minister
minister for digital development   | office    | country |   | minister; digital development minister
minister for digital development and transport | office    | country |   | minister; digital minister
minister for digital transformation | office    | country |   | minister; digital transformation minister
minister for digitalisation        | office    | country |   | minister; digitalisation minister
minister for disaster management   | office    | country |   | minister; disaster management minister
minister for ecology               | office    | country |   | minister; ecology minister
minister for ecology and natural resources | office    | country |   | minister; environment minister
minister for economic affairs      | office    | country |   | minister; economic affairs minister
minister for economic development  | office    | country |   | minister; economic development minister
minister for economics             | office    | country |   | minister; economics minister
minister for economy               | office    | country |   | minister; economy minister
minister for economy and finance   | office    | country |   | minister; economy and finance minister
minister for education             | office    | country |   | minister; education minister
minister for education and research | office    | country |   | minister; education minister
minister for education and science | office    | country |   | minister; education minister
minister for emergencies           | office    | country |   | minister; emergencies minister
minister for emergency situations  | office    | country |   | minister; emergency situations minister
minister for employment            | office    | country |   | minister; employment minister
minister for energy                | office    | country |   | minister; energy minister
minister for energy and infrastructure | office    | country |   | minister; energy minister
minister for energy and mineral resources | office    | country |   | minister; energy minister
minister for energy and water resources | office    | country |   | minister; energy minister
minister for environment           | office    | country |   | minister; environment minister
minister for environmental protection | office    | country |   | minister; environment minister
minister for European affairs      | office    | country |   | minister; European affairs minister
minister for European and foreign affairs | office    | country |   | minister; European affairs minister
minister for European integration  | office    | country |   | minister; European affairs minister
minister for external affairs      | office    | country |   | minister; external affairs minister
minister for external relations    | office    | country |   | minister; foreign minister
minister for family                | office    | country |   | minister; family minister
minister for family and social policies | office    | country |   | minister; social affairs minister
minister for finance               | office    | country |   | minister; finance minister
minister for finances              | office    | country |   | minister; finance minister
minister for fisheries             | office    | country |   | minister; fisheries minister
minister for food                  | office    | country |   | minister; food minister
minister for foreign affairs | office | country |  | minister; foreign minister; FM; top diplomat; chief diplomat; diplomat
minister for foreign affairs and trade | office    | country |   | minister; foreign minister; FM; top diplomat; chief diplomat; diplomat; trade minister
minister for foreign relations     | office    | country |   | minister; foreign minister; FM; top diplomat; chief diplomat; diplomat
minister for foreign trade         | office    | country |   | minister; foreign trade minister
minister for gender equality       | office    | country |   | minister; family minister
minister for health                | office    | country |   | minister; health minister
minister for health and social affairs | office    | country |   | minister; health minister
minister for healthcare            | office    | country |   | minister; healthcare minister
minister for higher education      | office    | country |   | minister; higher education minister
minister for home affairs          | office    | country |   | minister; home affairs minister
minister for housing               | office    | country |   | minister; housing minister
minister for human rights          | office    | country |   | minister; human rights minister
minister for immigration           | office    | country |   | minister; immigration minister
minister for industries            | office    | country |   | minister; industries minister
minister for industry              | office    | country |   | minister; industry minister
minister for industry and new technologies | office    | country |   | minister; industry minister
minister for industry and technology | office    | country |   | minister; industry minister
minister for industry and trade    | office    | country |   | minister; trade minister
minister for information           | office    | country |   | minister; information minister
minister for information and broadcasting | office    | country |   | minister; information minister
minister for information and communication technologies | office    | country |   | minister; communications minister
minister for information and publicity | office    | country |   | minister; information minister
minister for information technology | office    | country |   | minister; digital minister
minister for infrastructure        | office    | country |   | minister; infrastructure minister
minister for interior              | office    | country |   | minister; interior minister
minister for internal affairs      | office    | country |   | minister; internal affairs minister
minister for international development | office    | country |   | minister; international development minister
minister for international relations | office    | country |   | minister; foreign minister
minister for international trade   | office    | country |   | minister; trade minister
minister for investment            | office    | country |   | minister; investment minister
minister for investments           | office    | country |   | minister; investment minister
minister for justice               | office    | country |   | minister; justice minister
minister for labor                 | office    | country |   | minister; labor minister
minister for labour                | office    | country |   | minister; labour minister
minister for labour and social affairs | office    | country |   | minister; labour minister
minister for labour and social protection | office    | country |   | minister; labour minister
minister for law                   | office    | country |   | minister; law minister
minister for law and human rights  | office    | country |   | minister; law minister
minister for legal affairs         | office    | country |   | minister; legal affairs minister
minister for local government      | office    | country |   | minister; local government minister
minister for manpower              | office    | country |   | minister; labour minister
minister for migration             | office    | country |   | minister; migration minister
minister for migration and asylum  | office    | country |   | minister; migration minister
minister for mineral resources     | office    | country |   | minister; natural resources minister
minister for mines                 | office    | country |   | minister; mines minister
minister for mining                | office    | country |   | minister; mining minister
minister for national defence      | office    | country |   | minister; national defence minister
minister for national defense      | office    | country |   | minister; national defense minister
minister for national education    | office    | country |   | minister; education minister
minister for national planning     | office    | country |   | minister; planning minister
minister for national security     | office    | country |   | minister; national security minister
minister for natural resources     | office    | country |   | minister; natural resources minister
minister for oil                   | office    | country |   | minister; oil minister
minister for oil and gas           | office    | country |   | minister; oil minister
minister for parliamentary affairs | office    | country |   | minister; parliamentary affairs minister
minister for petroleum             | office    | country |   | minister; petroleum minister
minister for petroleum resources   | office    | country |   | minister; oil minister
minister for planning              | office    | country |   | minister; planning minister
minister for planning and development | office    | country |   | minister; planning minister
minister for power                 | office    | country |   | minister; power minister
minister for public administration | office    | country |   | minister; public administration minister
minister for public education      | office    | country |   | minister; education minister
minister for public health         | office    | country |   | minister; public health minister
minister for public safety         | office    | country |   | minister; security minister
minister for public security       | office    | country |   | minister; public security minister
minister for public works          | office    | country |   | minister; public works minister
minister for railways              | office    | country |   | minister; railways minister
minister for reconstruction        | office    | country |   | minister; reconstruction minister
minister for refugees              | office    | country |   | minister; refugees minister
minister for regional development  | office    | country |   | minister; infrastructure minister
minister for regional development and infrastructure | office    | country |   | minister; infrastructure minister
minister for regional policy       | office    | country |   | minister; public administration minister
minister for reintegration         | office    | country |   | minister; reintegration minister
minister for religion              | office    | country |   | minister; religious affairs minister
minister for religious affairs     | office    | country |   | minister; religious affairs minister
minister for research              | office    | country |   | minister; research minister
minister for roads                 | office    | country |   | minister; roads minister
minister for science               | office    | country |   | minister; science minister
minister for science and higher education | office    | country |   | minister; science minister
minister for science and technology | office    | country |   | minister; science minister
minister for security              | office    | country |   | minister; security minister
minister for social affairs        | office    | country |   | minister; social affairs minister
minister for social development    | office    | country |   | minister; social affairs minister
minister for social policy         | office    | country |   | minister; social affairs minister
minister for social protection     | office    | country |   | minister; social protection minister
minister for social welfare        | office    | country |   | minister; social welfare minister
minister for space                 | office    | country |   | minister; space minister
minister for sport                 | office    | country |   | minister; sport minister
minister for sports                | office    | country |   | minister; sports minister
minister for state administration  | office    | country |   | minister; public administration minister
minister for state security        | office    | country |   | minister; security minister
minister for strategic industries  | office    | country |   | minister; strategic industries minister
minister for technology            | office    | country |   | minister; technology minister
minister for telecommunications    | office    | country |   | minister; telecommunications minister
minister for territorial administration | office    | country |   | minister; territorial administration minister
minister for the budget            | office    | country |   | minister; budget minister
minister for the economy           | office    | country |   | minister; economy minister
minister for the environment       | office    | country |   | minister; environment minister
minister for the interior          | office    | country |   | minister; interior minister
minister for tourism               | office    | country |   | minister; tourism minister
minister for trade                 | office    | country |   | minister; trade minister
minister for trade and industry    | office    | country |   | minister; trade minister
minister for transport             | office    | country |   | minister; transport minister
minister for transport and communications | office    | country |   | minister; transport minister
minister for transportation        | office    | country |   | minister; transportation minister
minister for urban development     | office    | country |   | minister; infrastructure minister
minister for veterans affairs      | office    | country |   | minister; veterans affairs minister
minister for water                 | office    | country |   | minister; water minister
minister for water and sanitation  | office    | country |   | minister; water minister
minister for water resources       | office    | country |   | minister; water resources minister
minister for women and children    | office    | country |   | minister; family minister
minister for women's affairs       | office    | country |   | minister; women's affairs minister
minister for youth                 | office    | country |   | minister; youth minister
minister for youth affairs         | office    | country |   | minister; sports minister
minister for youth and sports      | office    | country |   | minister; youth and sports minister
minister in charge                 | office    | country |   |                    | Maya Okoro, minister in charge of ports
minister in the presidency         | office    | country |   | minister
minister of agrarian policy        | office    | country |   | minister; agriculture minister
minister of agriculture            | office    | country |   | minister; agriculture minister
minister of agriculture and food   | office    | country |   | minister; agriculture minister
minister of agriculture and rural development | office    | country |   | minister; agriculture minister
minister of aviation               | office    | country |   | minister; aviation minister
minister of budget                 | office    | country |   | minister; budget minister
minister of civil aviation         | office    | country |   | minister; civil aviation minister
minister of civil protection       | office    | country |   | minister; emergencies minister
minister of climate                | office    | country |   | minister; climate minister
minister of climate change         | office    | country |   | minister; climate change minister
minister of commerce               | office    | country |   | minister; commerce minister
minister of commerce and industry  | office    | country |   | minister; trade minister
minister of communications         | office    | country |   | minister; communications minister
minister of communications and information | office    | country |   | minister; communications minister
minister of construction           | office    | country |   | minister; construction minister
minister of cultural affairs       | office    | country |   | minister; cultural affairs minister
minister of culture                | office    | country |   | minister; culture minister
minister of culture and sports     | office    | country |   | minister; culture minister
minister of culture and tourism    | office    | country |   | minister; culture minister
minister of defence                | office    | country |   | minister; defence minister
minister of defense                | office    | country |   | minister; defense minister
minister of development            | office    | country |   | minister; development minister
minister of development cooperation | office    | country |   | minister; development cooperation minister
minister of diaspora               | office    | country |   | minister; diaspora minister
minister of digital affairs        | office    | country |   | minister; digital affairs minister
minister of digital development    | office    | country |   | minister; digital development minister
minister of digital development and transport | office    | country |   | minister; digital minister
minister of digital transformation | office    | country |   | minister; digital transformation minister
minister of digitalisation         | office    | country |   | minister; digitalisation minister
minister of disaster management    | office    | country |   | minister; disaster management minister
minister of ecology                | office    | country |   | minister; ecology minister
minister of ecology and natural resources | office    | country |   | minister; environment minister
minister of economic affairs       | office    | country |   | minister; economic affairs minister
minister of economic development   | office    | country |   | minister; economic development minister
minister of economics              | office    | country |   | minister; economics minister
minister of economy                | office    | country |   | minister; economy minister
minister of economy and finance    | office    | country |   | minister; economy and finance minister
minister of education              | office    | country |   | minister; education minister
minister of education and research | office    | country |   | minister; education minister
minister of education and science  | office    | country |   | minister; education minister
minister of emergencies            | office    | country |   | minister; emergencies minister
minister of emergency situations   | office    | country |   | minister; emergency situations minister
minister of employment             | office    | country |   | minister; employment minister
minister of energy                 | office    | country |   | minister; energy minister
minister of energy and infrastructure | office    | country |   | minister; energy minister
minister of energy and mineral resources | office    | country |   | minister; energy minister
minister of energy and water resources | office    | country |   | minister; energy minister
minister of environment            | office    | country |   | minister; environment minister
minister of environmental protection | office    | country |   | minister; environment minister
minister of European affairs       | office    | country |   | minister; European affairs minister
minister of European and foreign affairs | office    | country |   | minister; European affairs minister
minister of European integration   | office    | country |   | minister; European affairs minister
minister of external affairs       | office    | country |   | minister; foreign minister; FM; top diplomat; chief diplomat; diplomat; external affairs minister
minister of external relations     | office    | country |   | minister; foreign minister; FM; top diplomat; chief diplomat; diplomat
minister of family                 | office    | country |   | minister; family minister
minister of family and social policies | office    | country |   | minister; social affairs minister
minister of finance                | office    | country |   | minister; finance minister
minister of finances               | office    | country |   | minister; finance minister
minister of fisheries              | office    | country |   | minister; fisheries minister
minister of food                   | office    | country |   | minister; food minister
minister of foreign affairs | office | country |  | minister; foreign minister; FM; top diplomat; chief diplomat; diplomat; chancellor
minister of foreign affairs and trade | office    | country |   | minister; foreign minister; FM; top diplomat; chief diplomat; diplomat; trade minister
minister of foreign relations      | office    | country |   | minister; foreign minister; FM; top diplomat; chief diplomat; diplomat
minister of foreign trade          | office    | country |   | minister; foreign trade minister
minister of gender equality        | office    | country |   | minister; family minister
minister of health                 | office    | country |   | minister; health minister
minister of health and social affairs | office    | country |   | minister; health minister
minister of healthcare             | office    | country |   | minister; healthcare minister
minister of higher education       | office    | country |   | minister; higher education minister
minister of home affairs           | office    | country |   | minister; home affairs minister
minister of housing                | office    | country |   | minister; housing minister
minister of human rights           | office    | country |   | minister; human rights minister
minister of immigration            | office    | country |   | minister; immigration minister
minister of industries             | office    | country |   | minister; industries minister
minister of industry               | office    | country |   | minister; industry minister
minister of industry and new technologies | office    | country |   | minister; industry minister
minister of industry and technology | office    | country |   | minister; industry minister
minister of industry and trade     | office    | country |   | minister; trade minister
minister of information            | office    | country |   | minister; information minister
minister of information and broadcasting | office    | country |   | minister; information minister
minister of information and communication technologies | office    | country |   | minister; communications minister
minister of information and publicity | office    | country |   | minister; information minister
minister of information technology | office    | country |   | minister; digital minister
minister of infrastructure         | office    | country |   | minister; infrastructure minister
minister of interior               | office    | country |   | minister; interior minister
minister of internal affairs       | office    | country |   | minister; internal affairs minister
minister of international development | office    | country |   | minister; international development minister
minister of international relations | office    | country |   | minister; foreign minister
minister of international trade    | office    | country |   | minister; trade minister
minister of investment             | office    | country |   | minister; investment minister
minister of investments            | office    | country |   | minister; investment minister
minister of justice                | office    | country |   | minister; justice minister
minister of labor                  | office    | country |   | minister; labor minister
minister of labour                 | office    | country |   | minister; labour minister
minister of labour and social affairs | office    | country |   | minister; labour minister
minister of labour and social protection | office    | country |   | minister; labour minister
minister of law                    | office    | country |   | minister; law minister
minister of law and human rights   | office    | country |   | minister; law minister
minister of legal affairs          | office    | country |   | minister; legal affairs minister
minister of local government       | office    | country |   | minister; local government minister
minister of manpower               | office    | country |   | minister; labour minister
minister of migration              | office    | country |   | minister; migration minister
minister of migration and asylum   | office    | country |   | minister; migration minister
minister of mineral resources      | office    | country |   | minister; natural resources minister
minister of mines                  | office    | country |   | minister; mines minister
minister of mining                 | office    | country |   | minister; mining minister
minister of national defence       | office    | country |   | minister; national defence minister
minister of national defense       | office    | country |   | minister; national defense minister
minister of national education     | office    | country |   | minister; education minister
minister of national planning      | office    | country |   | minister; planning minister
minister of national security      | office    | country |   | minister; national security minister
minister of natural resources      | office    | country |   | minister; natural resources minister
minister of oil                    | office    | country |   | minister; oil minister
minister of oil and gas            | office    | country |   | minister; oil minister
minister of parliamentary affairs  | office    | country |   | minister
minister of petroleum              | office    | country |   | minister; petroleum minister
minister of petroleum resources    | office    | country |   | minister; oil minister
minister of planning               | office    | country |   | minister; planning minister
minister of planning and development | office    | country |   | minister; planning minister
minister of power                  | office    | country |   | minister; power minister
minister of public administration  | office    | country |   | minister; public administration minister
minister of public education       | office    | country |   | minister; education minister
minister of public health          | office    | country |   | minister; public health minister
minister of public safety          | office    | country |   | minister; security minister
minister of public security        | office    | country |   | minister; public security minister
minister of public works           | office    | country |   | minister; public works minister
minister of railways               | office    | country |   | minister; railways minister
minister of reconstruction         | office    | country |   | minister; reconstruction minister
minister of refugees               | office    | country |   | minister; refugees minister
minister of regional development   | office    | country |   | minister; infrastructure minister
minister of regional development and infrastructure | office    | country |   | minister; infrastructure minister
minister of regional policy        | office    | country |   | minister; public administration minister
minister of reintegration          | office    | country |   | minister; reintegration minister
minister of religion               | office    | country |   | minister; religious affairs minister
minister of religious affairs      | office    | country |   | minister; religious affairs minister
minister of research               | office    | country |   | minister; research minister
minister of roads                  | office    | country |   | minister; roads minister
minister of science                | office    | country |   | minister; science minister
minister of science and higher education | office    | country |   | minister; science minister
minister of science and technology | office    | country |   | minister; science minister
minister of security               | office    | country |   | minister; security minister
minister of social affairs         | office    | country |   | minister; social affairs minister
minister of social development     | office    | country |   | minister; social affairs minister
minister of social policy          | office    | country |   | minister; social affairs minister
minister of social protection      | office    | country |   | minister; social protection minister
minister of social welfare         | office    | country |   | minister; social welfare minister
minister of space                  | office    | country |   | minister; space minister
minister of sport                  | office    | country |   | minister; sport minister
minister of sports                 | office    | country |   | minister; sports minister
minister of state                  | office    | country |   | minister
minister of state administration   | office    | country |   | minister; public administration minister
minister of state for external affairs | office    | country |   | minister of state; minister
minister of state for foreign affairs | office    | country |   | minister of state; minister
minister of state security         | office    | country |   | minister; security minister
minister of strategic industries   | office    | country |   | minister; strategic industries minister
minister of technology             | office    | country |   | minister; technology minister
minister of telecommunications     | office    | country |   | minister; telecommunications minister
minister of territorial administration | office    | country |   | minister; territorial administration minister
minister of the budget             | office    | country |   | minister; budget minister
minister of the economy            | office    | country |   | minister; economy minister
minister of the environment        | office    | country |   | minister; environment minister
minister of the interior           | office    | country |   | minister; interior minister
minister of tourism                | office    | country |   | minister; tourism minister
minister of trade                  | office    | country |   | minister; trade minister
minister of trade and industry     | office    | country |   | minister; trade minister
minister of transport              | office    | country |   | minister; transport minister
minister of transport and communications | office    | country |   | minister; transport minister
minister of transportation         | office    | country |   | minister; transportation minister
minister of urban development      | office    | country |   | minister; infrastructure minister
minister of veterans affairs       | office    | country |   | minister; veterans affairs minister
minister of water                  | office    | country |   | minister; water minister
minister of water and sanitation   | office    | country |   | minister; water minister
minister of water resources        | office    | country |   | minister; water resources minister
minister of women and children     | office    | country |   | minister; family minister
minister of women's affairs        | office    | country |   | minister; women's affairs minister
minister of youth                  | office    | country |   | minister; youth minister
minister of youth affairs          | office    | country |   | minister; sports minister
minister of youth and sports       | office    | country |   | minister; youth and sports minister
minister plenipotentiary           | office    | country |   | envoy
minister without portfolio         | office    | country |   | minister
minister-counsellor                | office    | country |   | counsellor
minister-president                 | office    | place   |   | premier
minority leader                    | office    | party   |   | leader
Mirza                              | honorific |         | m |                    | also a given name
Miss                               | honorific |         | f |                    | Miss Aiko Mori; not "Miss the point"
Mister                             | honorific |         | m
MK                                 | office    | country |   | lawmaker
MLA                                | office    | place   |   | lawmaker
Mlle                               | honorific |         | f
Mme                                | honorific |         | f
moderator                          | office    | any
monarch                            | office    | country
Mons.                              | honorific |         | m
Monsieur                           | honorific |         | m
Monsignor                          | honorific |         | m
MoS                                | office    | country |   | minister of state
mother                             | role      |         | f
Moulana                            | honorific |         | m
mouthpiece                         | role      | any
MP                                 | office    | assembly |   | lawmaker; legislator; parliamentarian
MPs                                | office    | country |   | lawmakers
Mr                                 | honorific |         | m
Mr.                                | honorific |         | m
Mrs                                | honorific |         | f
Mrs.                               | honorific |         | f
Ms                                 | honorific |         | f
Ms.                                | honorific |         | f
Msgr                               | honorific |         | m
Msgr.                              | honorific |         | m
MSP                                | office    | place   |   | lawmaker
mufti                              | office    | country | m
Mullah                             | honorific |         | m
musician                           | role
Mwalimu                            | honorific |         | m
Mzee                               | honorific |         | m
Nai                                | honorific |         | m
Nana                               | honorific |         |   |                    | Nana Kwame; also a given name
national defence minister          | office    | country |   | minister
national defense minister          | office    | country |   | minister
national security adviser          | office    | country |   | adviser; NSA
national security advisor          | office    | country |   | advisor; NSA
national security minister         | office    | country |   | minister
national spokesperson              | office    | party   |   | spokesperson
natural resources minister         | office    | country |   | minister
navy chief                         | office    | country
navy secretary                     | office    | country |   | secretary
negotiator                         | office    | any
nobel laureate                     | role      |         |   | laureate
nobel peace prize laureate         | role      |         |   | laureate
nominee                            | office    | any
novelist                           | role
NSA                                | office    | country |   | national security adviser
nuclear chief                      | office    | any
nuncio | office | country | m | diplomat; envoy
nurse                              | role
Oba                                | honorific |         | m
observer                           | role      | body
official                           | role      | any
official representative            | office    | body    |   | representative; spokesperson
official spokesman                 | office    | any     | m | spokesman
official spokesperson              | office    | any     |   | spokesperson
official spokeswoman               | office    | any     | f | spokeswoman
oil minister                       | office    | country |   | minister
Oknha                              | honorific
oligarch                           | role
ombudsman                          | office    | country
ombudsperson                       | office    | country
ombudswoman                        | office    | country | f
opposite number                    | relation  |         |   | counterpart        | her Ukrainian opposite number
opposition activist                | role      | party   |   | activist
opposition figure                  | role
opposition leader                  | office    | country |   | leader
opposition politician              | role      |         |   | politician
organising secretary               | office    | party   |   | secretary
organizing secretary               | office    | party   |   | secretary
Osagyefo                           | honorific |         | m
Otunba                             | honorific
Pak                                | honorific |         | m |                    | Pak Joko
Pandit                             | honorific |         | m
Panglima                           | honorific
paramount leader                   | office    | country |   | leader
parliament speaker                 | office    | country |   | speaker
parliamentarian                    | office    | assembly
parliamentary affairs minister     | office    | country |   | minister
parliamentary secretary            | office    | country |   | secretary
parliamentary speaker              | office    | country |   | speaker
parliamentary under-secretary of state | office    | country |   | minister
parliamentary vice-minister        | office    | country |   | vice-minister
partner                            | role      | company |   |                    | Nina Falk, a partner at the firm
party chief                        | office    | party
party leader                       | office    | party   |   | leader
party official                     | role      | party   |   | official
party secretary                    | office    | party   |   | secretary
party spokesperson                 | office    | party   |   | spokesperson
Pasha                              | honorific |         | m
pastor                             | role
patriarch                          | office    | body    | m
peace envoy                        | office    | any     |   | envoy
peacekeeper                        | role      | body
peacekeeping chief                 | office    | body
peer                               | office    | country |   |                    | the Labour peer
Pehin                              | honorific |         | m
Pengiran                           | honorific
permanent observer                 | office    | any
permanent representative | office | country |  | ambassador; envoy; diplomat
permanent representative to the united nations | office    | country |   | permanent representative; ambassador
permanent secretary                | office    | country |   | secretary
permanent under-secretary          | office    | country
permanent undersecretary           | office    | country
personal envoy                     | office    | any     |   | envoy
personal representative            | office    | any     |   | representative
petroleum minister                 | office    | country |   | minister
Pharm.                             | honorific
philanthropist                     | role
photographer                       | role
pilot                              | role
Pir                                | honorific |         | m
planning minister                  | office    | country |   | minister
planning secretary                 | office    | country |   | secretary
plenipotentiary representative     | office    | any     |   | representative
PM                                 | office    | country |   | prime minister; premier; head of government; leader
poet                               | role
police chief                       | office    | place
police commissioner                | office    | place   |   | commissioner
police spokesman                   | office    | place   | m | spokesman
police spokesperson                | office    | place   |   | spokesperson
police spokeswoman                 | office    | place   | f | spokeswoman
politburo member                   | office    | party
political analyst                  | role      | body    |   | analyst
political commentator              | role
political counsellor               | office    | country |   | counsellor
political director                 | office    | country |   | director
political economist                | role      | body
political scientist                | role      | body
political secretary                | office    | body    |   | secretary
politician                         | role      | party
pollster                           | role
pontiff                            | office    | body    | m
pope                               | office    | body    | m | pontiff; holy father
porter                             | role
POTUS                              | office    | country |   | president
power minister                     | office    | country |   | minister
preacher                           | role
predecessor                        | role
prefect                            | office    | place
prelate                            | role      |         |   |                    | the prelate: the bishop who was named
premier                            | office    | country |   | head of government; leader | Premier Li Qiang arrived in Baku.
Pres.                              | office    | country |   | president
presenter                          | role      | body
president | office | country |  | head of state; leader
president and ceo                  | office    | company |   | president; CEO
president-elect                    | office    | country
presidential adviser               | office    | country |   | adviser; aide
presidential advisor               | office    | country |   | advisor; aide
presidential aide                  | office    | country |   | aide
presidential assistant             | office    | country |   | assistant
presidential candidate             | office    | party   |   | candidate
presidential envoy                 | office    | country |   | envoy
presidential hopeful               | office    | party
presidential press secretary       | office    | country |   | press secretary; spokesman
presidential spokesman             | office    | country | m | spokesman
presidential spokesperson          | office    | country |   | spokesperson
presidential spokeswoman           | office    | country | f | spokeswoman
presidium chairman                 | office    | country | m | chairman
press attaché                      | office    | country |   | attaché
press secretary                    | office    | any     |   | spokesperson
priest                             | role      |         | m
prime minister                     | office    | country |   | premier; PM; head of government; leader
prime minister-designate           | office    | country
prime minister-elect               | office    | country
prince                             | office    | country | m
princess                           | office    | country | f
principal                          | office    | body    |   |                    | the school's principal
principal secretary                | office    | country
prisoner                           | role
private secretary                  | office    | any     |   | secretary
Prof                               | honorific
Prof.                              | honorific
Prof. Dr.                          | honorific
professor                          | role      | body
programme director                 | office    | body    |   | director
programme manager                  | office    | body    |   | manager
prosecutor                         | office    | any
prosecutor general                 | office    | country |   | prosecutor
prosecutor-general                 | office    | country |   | prosecutor
protest leader                     | role      |         |   | leader
provincial governor                | office    | place   |   | governor
provincial secretary               | office    | country |   | secretary
provost                            | office    | body
PS                                 | office    | country |   | principal secretary
Puan                               | honorific |         | f
Puan Sri                           | honorific |         | f
public administration minister     | office    | country |   | minister
public defender                    | office | body
public health minister             | office    | country |   | minister
public prosecutor                  | office    | any     |   | prosecutor
public security minister           | office    | country |   | minister
public works minister              | office    | country |   | minister
queen                              | office    | country | f | monarch
queen mother                       | office    | country | f
rabbi                              | office    | body
railways minister                  | office    | country |   | minister
rapporteur                         | office    | body
Ras                                | honorific |         | m |                    | also an Ethiopian name
Ratu                               | honorific |         | m
rear adm                           | rank | country
Rear Adm.                          | rank      | country |   | admiral
rear admiral                       | rank      | country |   | admiral
rebel leader                       | office    | body    |   | leader
reconstruction minister            | office    | country |   | minister
rector                             | office    | body
refugee                            | role
refugees minister                  | office    | country |   | minister
regent                             | office    | country
regional commander                 | rank      | any     |   | commander
regional director                  | office    | body    |   | director
regional governor                  | office    | place   |   | governor
registrar                          | office    | body
reintegration minister             | office    | country |   | minister
religious affairs minister         | office    | country |   | minister
religious leader                   | role      | any     |   | leader
Rep.                               | rank      | assembly |   | congressman; congresswoman
reporter                           | role      | body
representative                     | office    | any
Reps.                              | rank      | country
research director                  | office    | body    |   | director
research fellow                    | role      | body
research minister                  | office    | country |   | minister
researcher                         | role      | body
resident                           | role      | place
resident coordinator               | office    | body    |   | coordinator
resident representative            | office    | body    |   | representative
retiree                            | role
returnee                           | role
Rev                                | honorific
Rev.                               | honorific
Reverend                           | honorific
Right Honourable                   | honorific
rights activist                    | role      |         |   | activist
rights chief                       | office    | body
roads minister                     | office    | country |   | minister
rotating chair                     | office    | body    |   | chair
Rt Hon                             | honorific
Rt. Hon.                           | honorific
ruler                              | office    | place
ruling party mp                    | office    | party   |   | MP
running mate                       | role
Sahib                              | honorific |         | m
sailor                             | role
Saint                              | honorific |         |   |                    | Saint Nicholas; also in place names
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
Sardar                             | honorific |         | m |                    | also a given name
Sayyed                             | honorific |         | m
Sayyid                             | honorific |         | m
Sayyida                            | honorific |         | f
Sayyidah                           | honorific |         | f
scholar                            | role      | body
science minister                   | office    | country |   | minister
scientist                          | role      | body
second secretary                   | office    |         |   | secretary          | Second Secretary Li Wen
secretary                          | office    | any     |   |                    | Secretary Marco Rubio; Council Secretary Rashid Noor
secretary of agriculture           | office    | country |   | secretary; agriculture secretary
secretary of commerce              | office    | country |   | secretary; commerce secretary
secretary of defence               | office    | country |   | secretary; defence secretary
secretary of defense               | office    | country |   | secretary; defense secretary
secretary of education             | office    | country |   | secretary; education secretary
secretary of energy                | office    | country |   | secretary; energy secretary
secretary of environment           | office    | country |   | secretary; environment secretary
secretary of foreign affairs       | office    | country |   | secretary; foreign affairs secretary
secretary of foreign relations     | office    | country |   | secretary
secretary of health                | office    | country |   | secretary; health secretary
secretary of health and human services | office    | country |   | secretary
secretary of homeland security     | office    | country |   | secretary; homeland security secretary
secretary of housing               | office    | country |   | secretary; housing secretary
secretary of labor                 | office    | country |   | secretary; labor secretary
secretary of state | office | country |  | secretary; top diplomat; chief diplomat
secretary of state for business and trade | office    | country |   | secretary of state; minister
secretary of state for culture     | office    | country |   | secretary of state; minister
secretary of state for defence     | office    | country |   | secretary of state; minister
secretary of state for digital     | office    | country |   | secretary of state; minister
secretary of state for education   | office    | country |   | secretary of state; minister
secretary of state for energy security and net zero | office    | country |   | secretary of state; minister
secretary of state for European affairs | office    | country |   | secretary of state; minister
secretary of state for foreign affairs | office    | country |   | foreign secretary; secretary of state; top diplomat; diplomat
secretary of state for health      | office    | country |   | secretary of state; minister
secretary of state for home affairs | office    | country |   | secretary of state; minister
secretary of state for international development | office    | country |   | secretary of state; minister
secretary of state for justice     | office    | country |   | secretary of state; minister
secretary of state for Northern Ireland | office    | country |   | secretary of state; minister
secretary of state for Scotland    | office    | country |   | secretary of state; minister
secretary of state for the home department | office    | country |   | secretary of state; minister
secretary of state for transport   | office    | country |   | secretary of state; minister
secretary of state for Wales       | office    | country |   | secretary of state; minister
secretary of the air force         | office    | country |   | secretary; air force secretary
secretary of the army              | office    | country |   | secretary; army secretary
secretary of the central committee | office    | party   |   | secretary
secretary of the interior          | office    | country |   | secretary; interior secretary
secretary of the national security council | office    | country |   | secretary
secretary of the navy              | office    | country |   | secretary; navy secretary
secretary of the security council  | office    | country |   | secretary; security council secretary
secretary of the treasury          | office    | country |   | secretary; treasury secretary
secretary of trade and industry    | office    | country |   | secretary
secretary of transportation        | office    | country |   | secretary; transportation secretary
secretary of war                   | office    | country |   | secretary
secretary-general                  | office    | body    |   | SG; chief
secretary-general-designate        | office    | body
security adviser                   | office    | any     |   | adviser
security advisor                   | office    | any     |   | advisor
security chief                     | office    | any
security council secretary         | office    | country |   | secretary
security minister                  | office    | country |   | minister
Sen                                | rank      | assembly |   | senator            | Sen Maria Cole; also a Bengali family name
Sen.                               | rank      | assembly |   | senator
senate majority leader             | office    | party   |   | leader
senate president                   | office    | country |   | president
senate speaker                     | office    | country |   | speaker
senator                            | office    | assembly |   | lawmaker; legislator
senior adviser                     | office    | any     |   | adviser
senior advisor                     | office    | any     |   | advisor
senior aide                        | office    | any     |   | aide
senior diplomat                    | role      | country |   | diplomat
senior fellow                      | role      | body    |   | fellow
senior minister                    | office    | country |   | minister
senior official                    | role      | any     |   | official
senior researcher                  | role      | body    |   | researcher
senior vice president              | office    | company |   | vice president
Señor                              | honorific |         | m
Señora                             | honorific |         | f
Sens.                              | rank      | country |   | senators
separatist leader                  | office    | place   |   | leader
sergeant                           | rank      | country
Seyyed                             | honorific |         | m
SG                                 | office    | body    |   | secretary-general
Sgt                                | rank      | country |   | sergeant
Sgt.                               | rank      | country |   | sergeant
shadow chancellor                  | office    | party
shadow foreign secretary           | office    | party
shadow minister                    | office    | party   |   | minister
Shaikh                             | honorific |         | m
Sharif                             | honorific |         | m |                    | also a given or family name
Shaykh                             | honorific |         | m
Sheik                              | honorific |         | m
Sheikh                             | honorific |         | m
sheikh ul-islam                    | office    | country | m
Sheikha                            | honorific |         | f
sherpa                             | office    | country |   |                    | Russia's BRICS sherpa
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
social affairs minister            | office    | country |   | minister
social protection minister         | office    | country |   | minister
social welfare minister            | office    | country |   | minister
soldier                            | role      | country
solicitor general                  | office    | country
son                                | role      |         | m
space minister                     | office    | country |   | minister
speaker                            | office    | assembly |   |                    | Speaker Mike Odell opened the session; not "English speaker"
speaker of the milli majlis        | office    | country |   | speaker
speaker of the verkhovna rada      | office    | country |   | speaker
special adviser                    | office    | any     |   | adviser
special advisor                    | office    | any     |   | advisor
special coordinator                | office    | any     |   | coordinator
special envoy | office | any |  | envoy; diplomat
special presidential envoy         | office    | country |   | envoy
special rapporteur                 | office    | body    |   | rapporteur
special rapporteur on adequate housing | office | body | | special rapporteur; rapporteur
special rapporteur on contemporary forms of slavery | office | body | | special rapporteur; rapporteur
special rapporteur on counter-terrorism | office | body | | special rapporteur; rapporteur
special rapporteur on extrajudicial executions | office | body | | special rapporteur; rapporteur
special rapporteur on freedom of expression | office | body | | special rapporteur; rapporteur
special rapporteur on freedom of religion or belief | office | body | | special rapporteur; rapporteur
special rapporteur on human rights defenders | office | body | | special rapporteur; rapporteur
special rapporteur on minority issues | office | body | | special rapporteur; rapporteur
special rapporteur on the independence of judges and lawyers | office | body | | special rapporteur; rapporteur
special rapporteur on the right to education | office | body | | special rapporteur; rapporteur
special rapporteur on the right to food | office | body | | special rapporteur; rapporteur
special rapporteur on the right to health | office | body | | special rapporteur; rapporteur
special rapporteur on the rights of indigenous peoples | office | body | | special rapporteur; rapporteur
special rapporteur on torture | office | body | | special rapporteur; rapporteur
special rapporteur on toxics and human rights | office | body | | special rapporteur; rapporteur
special rapporteur on trafficking in persons | office | body | | special rapporteur; rapporteur
special rapporteur on violence against women | office | body | | special rapporteur; rapporteur
special representative | office | any |  | envoy; representative; diplomat
special representative for the south caucasus | office    | body    |   | special representative; envoy
special representative of the secretary-general | office    | body    |   | special representative; envoy
spiritual leader                   | office    | any     |   | leader
spokesman                          | office    | any     | m | spokesperson
spokesperson                       | office    | any
spokeswoman                        | office    | any     | f | spokesperson
sport minister                     | office    | country |   | minister
sports minister                    | office    | country |   | minister
spouse                             | role
spy chief                          | office    | country
squadron leader                    | rank      | country
Sri                                | honorific |         |   |                    | Sri Narayan Rao; not "Sri Lanka"
SRSG                               | office    | body    |   | special representative
state adviser                      | office    | country |   | adviser
state council chair                | office    | country
state councillor                   | office    | country
state councilor                    | office    | country
state counselor                    | office    | country
state duma speaker                 | office    | country |   | speaker
state president                    | office    | country |   | president
state prosecutor                   | office    | any     |   | prosecutor
state secretary                    | office    | country
statesman                          | role      |         | m
stateswoman                        | role      |         | f
statthalter                        | office    | place
strategic industries minister      | office    | country |   | minister
strategist                         | role      | party
street vendor                      | role
student                            | role
student leader                     | role      |         |   | leader
successor                          | role
sultan | office | country | m | ruler; head of state | the Sultan of Oman; also a given name: Sultan Ahmed
superintendent                     | rank      | any
supreme commander                  | rank      | any     |   | commander
supreme leader                     | office    | country |   | leader
Supt.                              | rank      | any     |   | superintendent
surgeon                            | role
survivor                           | role
Swami                              | honorific |         | m
Syed                               | honorific |         | m |                    | also a given name: Syed Ali Raza
Tan Seri                           | honorific |         | m
Tan Sri                            | honorific |         | m
taxi driver                        | role
truck driver                       | role
Tuan Guru                          | honorific |         | m
tánaiste                           | office    | country
taoiseach                          | office    | country |   | premier; head of government; leader
Tata                               | honorific |         | m |                    | also a company: Tata Group
TD                                 | office    | country |   | lawmaker
teacher                            | role
technocrat                         | role
technology minister                | office    | country |   | minister
telecom minister                   | office    | country |   | minister
telecommunications minister        | office    | country |   | minister
Tengku                             | honorific
territorial administration minister | office    | country |   | minister
Their Excellencies                 | honorific
third secretary                    | office    |         |   | secretary
Thiru                              | honorific |         | m
Thirumathi                         | honorific |         | f
Togbe                              | honorific |         | m
Toh Puan                           | honorific |         | f
top diplomat                       | office    | any
top envoy                          | office    | any     |   | envoy
top negotiator                     | office    | any     |   | negotiator
tourism minister                   | office    | country |   | minister
trade chief                        | office    | any
trade commissioner                 | office    | country |   | commissioner
trade minister                     | office    | country |   | minister
trade representative               | office    | country
trade secretary                    | office    | country |   | secretary
trade union leader                 | office    | body    |   | leader
trade unionist                     | role
trader                             | role
transitional president             | office    | country |   | president
translator                         | role
transport minister                 | office    | country |   | minister
transport secretary                | office    | country |   | secretary
transportation minister            | office    | country |   | minister
transportation secretary           | office    | country |   | secretary
treasurer                          | office    | any
treasury secretary                 | office    | country
tribal leader                      | role      | place   |   | leader
trustee                            | office    | body
Tuan                               | honorific |         | m
Tun                                | honorific |         |   |                    | also a Burmese name
Tunku                              | honorific
tycoon                             | role
U                                  | honorific |         | m |                    | U Thaung Tun; not "U" for "you"
under secretary                    | office    | country
under secretary of state           | office    | country |   | under secretary
under-secretary                    | office    | country
under-secretary-general            | office    | body
undersecretary                     | office    | country
undersecretary for foreign affairs | office    | country |   | undersecretary
undersecretary of state            | office    | country |   | undersecretary
undersecretary-general             | office    | body
UNGA president                     | office    | body    |   | president
union leader                       | office    | body    |   | leader
union minister                     | office    | country |   | minister
UNSG                               | office    | body    |   | secretary-general
USG                                | office    | body    |   | under-secretary-general
Ustad                              | honorific |         | m
Ustaz                              | honorific |         | m
Uza.                               | honorific
vendor                             | role
Venerable                          | honorific
verkhovna rada speaker             | office    | country |   | speaker
veteran                            | role
veterans affairs minister          | office    | country |   | minister
veterans affairs secretary         | office    | country |   | secretary
vice adm                           | rank | country
Vice Adm.                          | rank      | country |   | admiral
vice admiral                       | rank      | country |   | admiral
vice chair                         | office    | any
vice chairman                      | office    | any     | m
vice chairperson                   | office    | any
vice chairwoman                    | office    | any     | f
vice chancellor                    | office    | country
vice consul                        | office    | country
vice foreign minister              | office    | country |   | vice minister
vice governor                      | office    | place
vice mayor                         | office    | place
vice minister | office | country |  | minister
vice minister of foreign affairs   | office    | country |   | vice minister; vice foreign minister
vice premier                       | office    | country |   | vice-premier
vice president                     | office    | country |   | VP
vice prime minister                | office    | country |   | vice-premier
vice speaker                       | office    | country
vice-chair                         | office    | any
vice-minister                      | office    | country |   | vice minister; minister
vice-minister of foreign affairs   | office    | country |   | vice-minister; vice foreign minister
vice-premier                       | office    | country |   | vice-premier
vice-president                     | office    | country
vice-rector                        | office    | body
vice-speaker                       | office    | country
victim                             | role
villager                           | role      | place
Viscount                           | honorific |         | m
visitor                            | relation  |         |   |                    | She showed her visitor the port.
volunteer                          | role
VP                                 | office    | any     |   | vice president
wali                               | office    | place   |   |                    | the Wali of the province
warlord                            | role      | any     | m
water minister                     | office    | country |   | minister
water resources minister           | office    | country |   | minister
Weizero                            | honorific |         | f
welfare minister                   | office    | country |   | minister
whip                               | office    | party   |   |                    | Senator Ruth Dell, the party's whip
whistleblower                      | role
widow                              | role      |         | f
widower                            | role      |         | m
wife                               | role      |         | f
wing commander                     | rank      | country
winner                             | role
witness                            | role
women's affairs minister           | office    | country |   | minister
worker                             | role
writer                             | role
Yang Amat Mulia                    | honorific |         |   |                    | Yang Amat Mulia Pengiran Salleh
Yang Berhormat                     | honorific |         |   |                    | Yang Berhormat Dato Seri Salleh
Yang Mulia                         | honorific
youth and sports minister          | office    | country |   | minister
youth leader                       | role      | party   |   | leader
youth minister                     | office    | country |   | minister
