# agencies.lex 1    name | short | country | example
# News agencies, newspapers, broadcasters and news sites, as they stand in datelines, bylines and credits. Several short
# forms are split by ";". A name may be a common word ("Report", "Nation"): it is looked for only where a credit stands.

# News agencies
Agence France-Presse | AFP; Agence France Presse | FR | PARIS, May 5 (AFP) -
Associated Press | AP; The Associated Press | US | LISBON, Portugal (AP) —
Reuters | REUTERS; Thomson Reuters | GB
United Press International | UPI | US
Bloomberg | Bloomberg News | US
Deutsche Presse-Agentur | dpa; DPA; dpa international | DE
EFE | Agencia EFE; EFE News | ES
Europa Press | | ES
ANSA | Agenzia ANSA | IT
Adnkronos | AdnKronos; AKI | IT
AGI | Agenzia Italia | IT
Lusa | LUSA; Lusa News Agency | PT
Belga | Belga News Agency; BELGA | BE
ANP | | NL
Keystone-SDA | SDA; Keystone-ATS | CH
SWI swissinfo.ch | swissinfo.ch; Swissinfo; SWI | CH
APA | Austria Press Agency | AT | shared: APA is the Azeri Press Agency too
Azeri Press Agency | APA News; APA | AZ | APA reports.; shared: APA is the Austria Press Agency too
TT News Agency | TT | SE
NTB | NTB scanpix | NO
Ritzau | | DK
STT | Finnish News Agency STT | FI
BNS | Baltic News Service | LT
LETA | LETA news agency | LV
ELTA | | LT
ERR News | ERR | EE
PAP | Polish Press Agency | PL
CTK | ČTK; Czech News Agency; Czech News Agency CTK | CZ
TASR | News Agency of the Slovak Republic | SK
SITA | SITA news agency | SK
MTI | MTI news agency; Hungarian News Agency | HU
AGERPRES | Agerpres | RO
Mediafax | | RO
MOLDPRES | Moldpres; Moldpres News Agency | MD
IPN | IPN Press Agency; Infotag | MD | shared: IPN is InterPressNews of Georgia too
BTA | Bulgarian News Agency; BTA News | BG
Hina | HINA; Croatian News Agency; Hina news agency | HR
STA | Slovenian Press Agency; Slovene Press Agency | SI
Tanjug | TANJUG; Tanjug news agency | RS
Beta | BETA; Beta News Agency | RS
FoNet | | RS
FENA | Federal News Agency | BA
SRNA | | BA
MIA | Media Information Agency | MK
Makfax | | MK
ATA | Albanian Telegraphic Agency | AL
MINA | Mina-business | ME
Kosovo Online | | XK
KosovaPress | | XK
ANA-MPA | AMNA; Athens-Macedonian News Agency; Athens News Agency; ANA | GR
Cyprus News Agency | CNA; CYPRUS NEWS AGENCY | CY | shared: CNA is the Central News Agency of Taiwan and Channel NewsAsia too
Anadolu Agency | AA; Anadolu | TR
Ukrinform | | UA
UNIAN | | UA
Interfax-Ukraine | Interfax Ukraine | UA
Ukrainska Pravda | Ukrayinska Pravda | UA
TASS | ITAR-TASS; Tass | RU
Interfax | | RU
RIA Novosti | RIA; Ria Novosti | RU
Sputnik | Sputnik International | RU
Regnum | | RU
Rossiya Segodnya | | RU
BelTA | BELTA; Belarusian Telegraph Agency | BY
Armenpress | ARMENPRESS | AM
ARKA | ARKA News Agency; ARKA news agency | AM
Armenian News-NEWS.am | NEWS.am; News.am; Armenian News - NEWS.am | AM
Panorama.am | | AM
Arminfo | ArmInfo | AM
Azertac | AZERTAC; Azərtac; AZERTAG; Azerbaijan State News Agency; AzerTAc | AZ
Trend | Trend News Agency; Trend news agency; TREND | AZ
Report | Report News Agency; Report news agency; Report.az | AZ | Report informs
Turan | Turan News Agency; Turan news agency; TURAN | AZ
Azernews | AzerNews; AZERNEWS | AZ
News.Az | News.az | AZ
Caliber.Az | Caliber.az | AZ
AnewZ | | AZ
InterPressNews | Interpressnews; IPN | GE | shared: IPN is the Moldovan agency too
Agenda.ge | agenda.ge; AGENDA.GE | GE
Civil.ge | Civil Georgia | GE
1TV | First Channel; 1tv.ge | GE
GHN | | GE
Kazinform | KAZINFORM; Kazinform News Agency; QazInform; Qazinform; Kazinform International News Agency | KZ
Astana Times | The Astana Times | KZ
Tengrinews | Tengrinews.kz; tengrinews.kz | KZ
Times of Central Asia | The Times of Central Asia; TCA | KG
Kabar | KABAR; Kabar News Agency | KG
24.kg | 24.kg news agency; 24.KG | KG
AKIpress | AKIPRESS; AKIpress news agency | KG
Khovar | NIAT Khovar; NIAT "Khovar"; KHOVAR | TJ
Asia-Plus | Asia Plus; ASIA-Plus | TJ
Avesta | | TJ
UzA | UZA; Uzbekistan National News Agency; National News Agency of Uzbekistan | UZ
Dunyo | Dunyo IA; IA Dunyo; Dunyo Information Agency | UZ
UzDaily.com | UzDaily; UzDaily.uz | UZ
Gazeta.uz | | UZ
Kun.uz | KUN.UZ | UZ
UzReport | Uzreport.news | UZ
TDH | Turkmen State News Agency; TDH Turkmenistan; Turkmenistan State News Agency | TM
ORIENT | Orient; ORIENT news agency; orient.tm | TM
Turkmenportal | turkmenportal.com; Turkmenportal.com; turkmenportal | TM
Business Turkmenistan | | TM
MONTSAME | Montsame; Mongolian National News Agency; Montsame News Agency | MN
Xinhua | XINHUA; Xinhua News Agency; Xinhua news agency | CN
China News Service | CNS; Ecns.cn; ECNS | CN
CNA | Central News Agency; Focus Taiwan | TW | Taipei, Aug. 6 (CNA); shared: CNA is the Cyprus News Agency and Channel NewsAsia too
KCNA | Korean Central News Agency | KP
Yonhap | Yonhap News Agency; Yonhap news agency; YONHAP | KR
Newsis | | KR
Kyodo News | KYODO NEWS; Kyodo; KYODO; Kyodo News Agency | JP
Jiji Press | JIJI; Jiji; JIJI PRESS; The Jiji Press | JP
PTI | Press Trust of India | IN
ANI | Asian News International | IN
UNI | United News of India | IN
IANS | Indo-Asian News Service | IN
APP | Associated Press of Pakistan; The Associated Press of Pakistan | PK
PPI | Pakistan Press International | PK
INP | Independent News Pakistan | PK
BSS | Bangladesh Sangbad Sangstha | BD
UNB | United News of Bangladesh | BD
RSS | Rastriya Samachar Samiti | NP
Lankapuvath | | LK
News.lk | | LK
Bernama | BERNAMA | MY
Antara | ANTARA; ANTARA News; Antara News | ID
PNA | Philippine News Agency; Philippines News Agency | PH
VNA | Vietnam News Agency; VietnamPlus; Vietnam News | VN
NDO | Nhan Dan Online; Nhan Dan; Nhân Dân | VN
VOV | VOV.VN; VOVworld; VOV World; Voice of Vietnam | VN
KPL | Lao News Agency; KPL Lao News Agency | LA
AKP | Agence Kampuchea Presse | KH
MNA | Myanmar News Agency | MM
TATOLI | Tatoli; Agência Noticiosa de Timor-Leste | TL
TNA | Thai News Agency; MCOT | TH
NNT | National News Bureau of Thailand | TH
Bakhtar | Bakhtar News Agency; BNA | AF | shared: BNA is the Bahrain News Agency too
Khaama Press | Khaama | AF
Pajhwok | Pajhwok Afghan News | AF
TOLOnews | Tolo News; TOLO News | AF
IRNA | Islamic Republic News Agency | IR
ISNA | Iranian Students' News Agency | IR
Tasnim | Tasnim News Agency | IR
Mehr | Mehr News Agency; Mehr news agency | IR
Fars | Fars News Agency | IR
Press TV | PressTV | IR
Tehran Times | | IR
SANA | Syrian Arab News Agency | SY
NNA | National News Agency | LB
Petra | Jordan News Agency; PETRA; Petra News Agency; the Jordan News Agency, Petra | JO
WAFA | Palestine News Agency; Palestine News & Information Agency | PS
INA | Iraqi News Agency | IQ
Shafaq News | | IQ
Rudaw | | IQ
Kurdistan24 | Kurdistan 24 | IQ
KUNA | Kuwait News Agency | KW
QNA | Qatar News Agency | QA
BNA | Bahrain News Agency | BH | shared: BNA is the Bakhtar News Agency of Afghanistan too
SPA | Saudi Press Agency | SA
WAM | Emirates News Agency | AE
ONA | Oman News Agency | OM
Saba | SABA; Saba Net; Saba News Agency; Yemen News Agency | YE
MENA | Middle East News Agency | EG
SUNA | Sudan News Agency | SD
LANA | Libyan News Agency; Lana; Lana News | LY
TAP | Tunis Afrique Presse; Agence Tunis Afrique Presse | TN
APS | Algeria Press Service; Algerian Press Service; Algérie Presse Service | DZ | shared: APS is the Senegalese Press Agency too
MAP | Maghreb Arab Press; Maghreb Arabe Presse; Moroccan News Agency | MA
SPS | Sahara Press Service | EH
AMI | Mauritanian News Agency; Agence Mauritanienne d'Information | MR
Senegalese Press Agency | APS; Agence de Presse Sénégalaise | SN | shared: APS is the Algeria Press Service too
AIP | Agence Ivoirienne de Presse; Ivorian Press Agency | CI
AIB | Agence d'Information du Burkina; Information Agency of Burkina | BF
ANP Niger | Agence Nigérienne de Presse | NE
AMAP | Agence Malienne de Presse | ML
NAN | News Agency of Nigeria | NG
GNA | Ghana News Agency | GH
Guinean Press Agency | AGP | GN | shared: AGP is the Agence Gabonaise de Presse too
Liberia News Agency | LINA | LR
SLENA | Sierra Leone News Agency | SL
ENA | Ethiopian News Agency | ET
KNA | Kenya News Agency | KE
SONNA | Somali National News Agency | SO
ADI | Agence Djiboutienne d'Information | DJ
ShabaitInfo | Shabait; Eritrean News Agency; ERINA | ER
RNA | Rwanda News Agency | RW
ABP | Agence Burundaise de Presse | BI
ACP | Congolese Press Agency; Agence Congolaise de Presse | CD
ACI | Agence Congolaise d'Information | CG
AGP | Agence Gabonaise de Presse | GA | shared: AGP is the Guinean Press Agency too
CAMNEWS | | CM
ANGOP | Angola Press; Angola Press Agency; Angop | AO
AIM | Mozambique News Agency; Agência de Informação de Moçambique | MZ
ZANIS | Zambia News and Information Services | ZM
MANA | Malawi News Agency; Mana | MW
BOPA | Botswana Press Agency; Daily News | BW
NAMPA | Nampa; Namibia Press Agency | NA
LENA | Lesotho News Agency | LS
SAnews.gov.za | SAnews; South African Government News Agency; BuaNews | ZA
African News Agency | | ZA
New Ziana | Ziana | ZW
Pan African News Agency | PANA; Panapress | SN
APO Group | APO; African Press Organization | SN
APAnews | African Press Agency | SN
Prensa Latina | PL; PRENSA LATINA | CU
ACN | Cuban News Agency; Agencia Cubana de Noticias | CU
AVN | Agencia Venezolana de Noticias | VE
Telam | Télam | AR
NA | Noticias Argentinas | AR
ABI | Agencia Boliviana de Información | BO
ANDINA | Andina; Andina News Agency; Agencia Andina; Peru News Agency | PE
AGN | Agencia Guatemalteca de Noticias | GT
Notimex | | MX
Agência Brasil | Agencia Brasil | BR
CMC | Caribbean Media Corporation; CANA | BB
JIS | Jamaica Information Service | JM
DPI | Department of Public Information | GY
BIS | Bahamas Information Services | BS
teleSUR | Telesur; teleSUR English | VE
MercoPress | Mercopress | UY
The Canadian Press | Canadian Press | CA
AAP | Australian Associated Press | AU
PACNEWS | Pacnews | FJ
RNZ Pacific | RNZ; Radio New Zealand | NZ
Pacific Newsroom | The Pacific Newsroom | FJ

# Newspapers, sites and broadcasters
The New York Times | New York Times; NYT | US
The Washington Post | Washington Post | US
The Wall Street Journal | Wall Street Journal; WSJ | US
Los Angeles Times | | US
USA TODAY | USA Today | US
CNN | CNN International | US
Fox News | Fox News Digital; FOX News | US
NBC News | | US
CBS News | | US
ABC News | | US
NPR | | US
PBS News Hour | PBS NewsHour; PBS News | US
POLITICO | Politico; POLITICO Playbook; Politico Europe; POLITICO Europe | US
Axios | | US
The Hill | | US
Foreign Policy | | US
Newsweek | | US
Voice of America | VOA; VOA News | US
RFE/RL | Radio Free Europe/Radio Liberty; Radio Free Europe; RFE | US
Radio Free Asia | RFA | US
Eurasianet | EurasiaNet | US
BBC | BBC News; BBC Monitoring | GB
Sky News | | GB
The Guardian | Guardian; Guardian Australia | GB
The Times | | GB
The Telegraph | The Daily Telegraph; Daily Telegraph | GB
Financial Times | FT; The Financial Times | GB
The Independent | | GB
The Economist | | GB
Middle East Eye | | GB
PA Media | PA; Press Association | GB
RTÉ | RTE; RTÉ News; RTE News | IE
The Irish Times | Irish Times | IE
Euractiv | EURACTIV; EurActiv | BE
EUobserver | | BE
Euronews | euronews | FR
FRANCE 24 | France 24; France24 | FR
RFI | Radio France Internationale | FR
Le Monde | | FR
DW | Deutsche Welle | DE
Der Spiegel | Spiegel | DE
Vatican News | | VA
Yle News | Yle; YLE | FI
Helsinki Times | HT | FI
LRT | LRT.lt; LRT English | LT
Eng.LSM.lv | LSM; LSM.lv; Latvian Public Media | LV
The Baltic Times | | LV
The Local | | SE
Hungary Today | | HU
Prishtina Insight | | XK
Balkan Insight | BIRN; BalkanInsight | RS
N1 | | RS
B92 | | RS
Vijesti | | ME
Daily Sabah | DAILY SABAH | TR
Hürriyet Daily News | Hurriyet Daily News | TR
TRT World | TRT | TR
Kathimerini | eKathimerini; ekathimerini.com | GR
Cyprus Mail | | CY
Kyiv Independent | The Kyiv Independent | UA
The Moscow Times | Moscow Times | RU
RT | | RU
Kommersant | | RU
Izvestia | | RU
Haaretz | | IL
The Jerusalem Post | Jerusalem Post | IL
The Times of Israel | Times of Israel | IL
i24NEWS | i24 News | IL
Ynet | | IL
Naharnet | | LB
L'Orient Today | L’Orient Today | LB
The Daily Star | Daily Star | BD
An-Nahar | | LB
The Jordan Times | Jordan Times; JT | JO
Asharq Al-Awsat | Asharq Al Awsat | SA
Al Arabiya | Al-Arabiya; Al Arabiya English | SA
Arab News | | SA
Saudi Gazette | | SA
Al Jazeera | Al-Jazeera | QA
The Peninsula | | QA
Gulf Times | | QA
Gulf News | | AE
Khaleej Times | | AE
The National | | AE
Times of Oman | | OM
Oman Observer | | OM
Kuwait Times | Arab Times | KW
Ahram Online | Al-Ahram | EG
Al-Masry Al-Youm | Egypt Independent; Al-Masry al-Youm | EG
Daily News Egypt | | EG
Egypt Today | | EG
Morocco World News | | MA
Libya Herald | | LY
The Libya Observer | Libya Observer; Libya Update | LY
Sudan Tribune | | SD
Dabanga | Radio Dabanga | SD
Addis Standard |  | ET
Fana | Fana Broadcasting Corporate; FBC | ET
The Reporter | | ET
Daily Nation | Nation; Nation.Africa | KE | told the Nation
The Standard | | KE
The East African | The EastAfrican; EastAfrican; East African | KE
Capital FM | | KE
The New Times | New Times | RW
New Vision | | UG
Daily Monitor | Monitor | UG
The Citizen | | TZ
Daily News Tanzania | | TZ
The Herald | Herald | ZW
NewsDay | | ZW
Nation Online | | MW
Lusaka Times | | ZM
Zambia Daily Mail | | ZM
Daily Maverick | | ZA
News24 | | ZA
Mail & Guardian | | ZA
IOL | | ZA
The Namibian | | NA
Mmegi | | BW
Punch | PUNCH; The Punch | NG
Premium Times | PREMIUM TIMES | NG
Channels Television | Channels TV | NG
Vanguard | | NG
ThisDay | THISDAY | NG
The Guardian Nigeria | | NG
Daily Trust | | NG
Daily Graphic | Graphic Online; Graphic | GH
MyJoyOnline | JoyNews | GH
FrontPageAfrica | FrontPage Africa | LR
Awoko | Awoko Publications | SL
The Point | | GM
allAfrica | allAfrica.com | ZA
Jeune Afrique | | FR
China Daily | | CN
Global Times | | CN
CGTN | | CN
CCTV | | CN
People's Daily | | CN
South China Morning Post | SCMP | HK
HKFP | Hong Kong Free Press | HK
RTHK | | HK
Taipei Times | | TW
The Korea Herald | Korea Herald | KR
The Korea Times | Korea Times | KR
Korea JoongAng Daily | JoongAng Daily | KR
NHK | NHK World; NHK WORLD | JP
The Japan Times | Japan Times | JP
Nikkei | Nikkei Asia; NIKKEI | JP
The Asahi Shimbun | Asahi Shimbun | JP
The Mainichi | Mainichi | JP
The Hindu | | IN
The Times of India | Times of India | IN
Hindustan Times | | IN
The Indian Express | Indian Express | IN
NDTV | | IN
The Wire | | IN
WION | | IN
Dawn | DAWN; Dawn.com | PK
The News International | The News | PK
The Express Tribune | Express Tribune | PK
Geo News | | PK
ARY News | | PK
The Nation | | PK
Business Recorder | | PK
Dhaka Tribune | | BD
bdnews24.com | | BD
New Age | | BD
Prothom Alo | | BD
The Kathmandu Post | Kathmandu Post; Post | NP | told the Post
The Himalayan Times | Himalayan Times | NP
Republica | | NP
Kuensel | | BT
BBS | | BT
Daily Mirror | | LK
Daily FT | | LK
Ada Derana | | LK
NewsFirst | News 1st | LK
Sun.mv | Sun Online | MV
The Edition | | MV
Global New Light of Myanmar | | MM
The Irrawaddy | Irrawaddy | MM
Bangkok Post | | TH
The Nation Thailand | | TH
Thai PBS | Thai PBS World | TH
Vientiane Times | | LA
The Laotian Times | | LA
Khmer Times | | KH
The Phnom Penh Post | Phnom Penh Post | KH
VnExpress | VnExpress International | VN
Tuoi Tre | | VN
The Star | | MY
New Straits Times | NST | MY
Malay Mail | | MY
The Straits Times | Straits Times | SG
CNA Singapore | Channel NewsAsia; CNA | SG | shared: CNA is the Cyprus News Agency and the Central News Agency of Taiwan too
The Jakarta Post | Jakarta Post | ID
Jakarta Globe | | ID
Tempo | | ID
Borneo Bulletin | | BN
The Philippine Star | Philippine Star; Philstar | PH
INQUIRER.net | Philippine Daily Inquirer; Inquirer; Inquirer.net | PH
Rappler | | PH
GMA Integrated News | GMA News; GMA News Online | PH
ABS-CBN | ABS-CBN News | PH
Manila Bulletin | | PH
ABC | Australian Broadcasting Corporation | AU
SBS | SBS News | AU
The Sydney Morning Herald | Sydney Morning Herald | AU
The Australian | | AU
Stuff | | NZ
The New Zealand Herald | New Zealand Herald; NZ Herald | NZ
Fiji Times | The Fiji Times | FJ
FBC News | Fiji Broadcasting Corporation | FJ
Post-Courier | | PG
The National PNG | | PG
EMTV | | PG
Solomon Star | | SB
Island Sun | | SB
Daily Post | Vanuatu Daily Post | VU
Samoa Observer | | WS
Matangi Tonga | | TO
Cook Islands News | | CK
Kaselehlie Press | KASELEHLIE PRESS | FM
Marshall Islands Journal | The Marshall Islands Journal; Journal | MH | told the Journal
Island Times | | PW
CBC News | CBC | CA
The Globe and Mail | THE GLOBE AND MAIL; Globe and Mail | CA
CTV News | | CA
Global News | | CA
Toronto Star | | CA
Nunatsiaq News | | CA
Mexico News Daily | MND | MX
El Universal | | MX
La Jornada | | MX
The Tico Times | Tico Times | CR
La Prensa | | NI
LA PRENSA GRÁFICA | La Prensa Gráfica | SV
Confidencial | | NI
Havana Times | HAVANA TIMES | CU
Granma | | CU
Dominican Today | | DO
Jamaica Observer | | JM
The Gleaner | Gleaner; Jamaica Gleaner | JM
Barbados TODAY | Barbados Today | BB
Trinidad Guardian | | TT
Newsday | | TT
Stabroek News | | GY
Kaieteur News | | GY
Guyana Chronicle | | GY
Buenos Aires Times | | AR
Buenos Aires Herald | | AR
Clarín | Clarin | AR
La Nación | La Nacion | AR
Folha | Folha de S.Paulo; FOLHA | BR
O Globo | | BR
The City Paper Bogotá | | CO
Colombia Reports | | CO
El Tiempo | | CO
Caracas Chronicles | | VE
The Santiago Times | | CL
UN News | |
ReliefWeb | |
