# agencies.lex 1    name | short | country | example
# News agencies, newspapers, broadcasters and news sites, as they stand in datelines, bylines and credits. Several short
# forms are split by ";". A name may be a common word ("Report", "Nation"): it is looked for only where a credit stands.

# News agencies
1TV | First Channel; 1tv.ge | GE
24.kg | 24.kg news agency; 24.KG | KG
AAP | Australian Associated Press | AU | shared: AAP with Aam Aadmi Party in organisations.lex
ABI | Agencia Boliviana de Información | BO
ABP | Agence Burundaise de Presse | BI
ACI | Agence Congolaise d'Information | CG
ACN | Cuban News Agency; Agencia Cubana de Noticias | CU
ACP | Congolese Press Agency; Agence Congolaise de Presse | CD | shared: ACP with Panama Canal Authority in organisations.lex
ADI | Agence Djiboutienne d'Information | DJ
Adnkronos | AdnKronos; AKI | IT
African News Agency | | ZA
Agence France-Presse | AFP; Agence France Presse | FR | PARIS, May 5 (AFP) -
Agência Brasil | Agencia Brasil | BR
Agenda.ge | agenda.ge; AGENDA.GE | GE
AGERPRES | Agerpres | RO
AGI | Agenzia Italia | IT
AGN | Agencia Guatemalteca de Noticias | GT
AGP | Agence Gabonaise de Presse | GA | shared: AGP is the Guinean Press Agency too
AIB | Agence d'Information du Burkina; Information Agency of Burkina | BF
AIM | Mozambique News Agency; Agência de Informação de Moçambique | MZ
AIP | Agence Ivoirienne de Presse; Ivorian Press Agency | CI
AKIpress | AKIPRESS; AKIpress news agency | KG
AKP | Agence Kampuchea Presse | KH | shared: AKP with Justice and Development Party in organisations.lex
AMAP | Agence Malienne de Presse | ML
AMI | Mauritanian News Agency; Agence Mauritanienne d'Information | MR
ANA-MPA | AMNA; Athens-Macedonian News Agency; Athens News Agency; ANA | GR
Anadolu Agency | AA; Anadolu; Anadolu Ajansı | TR | shared: AA with Arakan Army in organisations.lex
ANDINA | Andina; Andina News Agency; Agencia Andina; Peru News Agency | PE
AnewZ | | AZ
ANGOP | Angola Press; Angola Press Agency; Angop | AO
ANI | Asian News International | IN
ANP | | NL
ANP Niger | Agence Nigérienne de Presse | NE
ANSA | Agenzia ANSA | IT
Antara | ANTARA; ANTARA News; Antara News | ID
APA | Austria Press Agency | AT | shared: APA is the Azeri Press Agency too
APAnews | African Press Agency | SN
APO Group | APO; African Press Organization | SN | shared: APO with Asian Productivity Organization in organisations.lex
APP | Associated Press of Pakistan; The Associated Press of Pakistan | PK
APS | Algeria Press Service; Algerian Press Service; Algérie Presse Service | DZ | shared: APS is the Senegalese Press Agency too
ARKA | ARKA News Agency; ARKA news agency | AM
Armenian News-NEWS.am | NEWS.am; News.am; Armenian News - NEWS.am | AM
Armenpress | ARMENPRESS | AM
Arminfo | ArmInfo | AM
Asia-Plus | Asia Plus; ASIA-Plus | TJ
Associated Press | AP; The Associated Press | US | LISBON, Portugal (AP) —
Astana Times | The Astana Times | KZ
ATA | Albanian Telegraphic Agency | AL
Avesta | | TJ
AVN | Agencia Venezolana de Noticias | VE
Azeri Press Agency | APA News; APA | AZ | APA reports.; shared: APA is the Austria Press Agency too
Azernews | AzerNews; AZERNEWS | AZ
Azertac | AZERTAC; Azərtac; AZERTAG; Azerbaijan State News Agency; AzerTAc | AZ
Bakhtar | Bakhtar News Agency; BNA | AF | shared: BNA is the Bahrain News Agency too
Belga | Belga News Agency; BELGA | BE
BelTA | BELTA; Belarusian Telegraph Agency | BY
Bernama | BERNAMA | MY
Beta | BETA; Beta News Agency | RS
BIS | Bahamas Information Services | BS | shared: BIS with Bank for International Settlements in organisations.lex
Bloomberg | Bloomberg News | US
BNA | Bahrain News Agency | BH | shared: BNA is the Bakhtar News Agency of Afghanistan too
BNS | Baltic News Service | LT
BOPA | Botswana Press Agency; Daily News | BW
BSS | Bangladesh Sangbad Sangstha | BD
BTA | Bulgarian News Agency; BTA News | BG
Business Turkmenistan | | TM
Caliber.Az | Caliber.az | AZ
CAMNEWS | | CM
China News Service | CNS; Ecns.cn; ECNS | CN
Civil.ge | Civil Georgia | GE
CMC | Caribbean Media Corporation; CANA | BB
CNA | Central News Agency; Focus Taiwan | TW | Taipei, Aug. 6 (CNA); shared: CNA is the Cyprus News Agency and Channel NewsAsia too
CTK | ČTK; Czech News Agency; Czech News Agency CTK | CZ
Cyprus News Agency | CNA; CYPRUS NEWS AGENCY | CY | shared: CNA is the Central News Agency of Taiwan and Channel NewsAsia too
Deutsche Presse-Agentur | dpa; DPA; dpa international | DE
DPI | Department of Public Information | GY
Dunyo | Dunyo IA; IA Dunyo; Dunyo Information Agency | UZ
EFE | Agencia EFE; EFE News | ES
ELTA | | LT
ENA | Ethiopian News Agency | ET | shared: ENA with Electric Networks of Armenia in organisations.lex
ERR News | ERR | EE
Europa Press | | ES
Fars | Fars News Agency | IR
FENA | Federal News Agency | BA
FoNet | | RS
Gazeta.uz | | UZ
GHN | | GE
GNA | Ghana News Agency | GH | shared: GNA with Government of National Accord in organisations.lex
Guinean Press Agency | AGP | GN | shared: AGP is the Agence Gabonaise de Presse too
Hina | HINA; Croatian News Agency; Hina news agency | HR
IANS | Indo-Asian News Service | IN
INA | Iraqi News Agency | IQ
INP | Independent News Pakistan | PK
Interfax |  | RU
Interfax-Ukraine | Interfax Ukraine | UA
InterPressNews | Interpressnews; IPN | GE | shared: IPN is the Moldovan agency too
IPN | IPN Press Agency; Infotag | MD | shared: IPN is InterPressNews of Georgia too
IRNA | Islamic Republic News Agency | IR
ISNA | Iranian Students' News Agency | IR
Jiji Press | JIJI; Jiji; JIJI PRESS; The Jiji Press | JP
JIS | Jamaica Information Service | JM
Kabar | KABAR; Kabar News Agency | KG
Kazinform | KAZINFORM; Kazinform News Agency; QazInform; Qazinform; Kazinform International News Agency | KZ
KCNA | Korean Central News Agency | KP
Keystone-SDA | SDA; Keystone-ATS | CH
Khaama Press | Khaama | AF
Khovar | NIAT Khovar; NIAT "Khovar"; KHOVAR | TJ
KNA | Kenya News Agency | KE
KosovaPress | | XK
Kosovo Online | | XK
KPL | Lao News Agency; KPL Lao News Agency | LA
Kun.uz | KUN.UZ | UZ
KUNA | Kuwait News Agency | KW
Kurdistan24 | Kurdistan 24 | IQ
Kyodo News | KYODO NEWS; Kyodo; KYODO; Kyodo News Agency | JP
LANA | Libyan News Agency; Lana; Lana News | LY
Lankapuvath | | LK
LENA | Lesotho News Agency | LS
LETA | LETA news agency | LV
Liberia News Agency | LINA | LR
Lusa | LUSA; Lusa News Agency | PT
Makfax | | MK
MANA | Malawi News Agency; Mana | MW
MAP | Maghreb Arab Press; Maghreb Arabe Presse; Moroccan News Agency | MA
Mediafax | | RO
Mehr | Mehr News Agency; Mehr news agency | IR
MENA | Middle East News Agency | EG
MercoPress | Mercopress | UY
MIA | Media Information Agency | MK
MINA | Mina-business | ME | shared: MINA with Mina in places.lex
MNA | Myanmar News Agency | MM
MOLDPRES | Moldpres; Moldpres News Agency | MD
MONTSAME | Montsame; Mongolian National News Agency; Montsame News Agency | MN
MTI | MTI news agency; Hungarian News Agency | HU
NA | Noticias Argentinas | AR
NAMPA | Nampa; Namibia Press Agency | NA
NAN | News Agency of Nigeria | NG
NDO | Nhan Dan Online; Nhan Dan; Nhân Dân | VN
New Ziana | Ziana | ZW
News.Az | News.az | AZ
News.lk | | LK
Newsis | | KR
NNA | National News Agency | LB
NNT | National News Bureau of Thailand | TH
Notimex | | MX
NTB | NTB scanpix | NO
ONA | Oman News Agency | OM
ORIENT | Orient; ORIENT news agency; orient.tm | TM
Pacific Newsroom | The Pacific Newsroom | FJ
PACNEWS | Pacnews | FJ
Pajhwok | Pajhwok Afghan News | AF
Pan African News Agency | PANA; Panapress | SN
Panorama.am | | AM
PAP | Polish Press Agency | PL | shared: PAP with People's Action Party in organisations.lex
Petra | Jordan News Agency; PETRA; Petra News Agency; the Jordan News Agency, Petra | JO
PNA | Philippine News Agency; Philippines News Agency | PH | shared: PNA with Palestinian Authority in organisations.lex
PPI | Pakistan Press International | PK
Prensa Latina | PL; PRENSA LATINA | CU | shared: PL with Liberal Party in organisations.lex
Press TV | PressTV | IR
PTI | Press Trust of India | IN | shared: PTI with Pakistan Tehreek-e-Insaf in organisations.lex
QNA | Qatar News Agency | QA
Regnum | | RU
Report | Report News Agency; Report news agency; Report.az | AZ | Report informs
Reuters | REUTERS; Thomson Reuters | GB
RIA Novosti | RIA; Ria Novosti | RU
Ritzau | | DK
RNA | Rwanda News Agency | RW
RNZ Pacific | RNZ; Radio New Zealand | NZ
Rossiya Segodnya | | RU
RSS | Rastriya Samachar Samiti | NP | shared: RSS with Rashtriya Swayamsevak Sangh in organisations.lex
Rudaw | | IQ
Saba | SABA; Saba Net; Saba News Agency; Yemen News Agency | YE
SANA | Syrian Arab News Agency | SY
SAnews.gov.za | SAnews; South African Government News Agency; BuaNews | ZA
Senegalese Press Agency | APS; Agence de Presse Sénégalaise | SN | shared: APS is the Algeria Press Service too
ShabaitInfo | Shabait; Eritrean News Agency; ERINA | ER
Shafaq News | | IQ
SITA | SITA news agency | SK
SLENA | Sierra Leone News Agency | SL
SONNA | Somali National News Agency | SO
SPA | Saudi Press Agency | SA | shared: SPA with Supreme People's Assembly in organisations.lex
SPS | Sahara Press Service | EH
Sputnik | Sputnik International | RU
SRNA | | BA
STA | Slovenian Press Agency; Slovene Press Agency | SI
STT | Finnish News Agency STT | FI
SUNA | Sudan News Agency | SD
SWI swissinfo.ch | swissinfo.ch; Swissinfo; SWI | CH
Tanjug | TANJUG; Tanjug news agency | RS
TAP | Tunis Afrique Presse; Agence Tunis Afrique Presse | TN
Tasnim | Tasnim News Agency | IR
TASR | News Agency of the Slovak Republic | SK
TASS | ITAR-TASS; Tass | RU
TATOLI | Tatoli; Agência Noticiosa de Timor-Leste | TL
TDH | Turkmen State News Agency; TDH Turkmenistan; Turkmenistan State News Agency | TM
Tehran Times | | IR
Telam | Télam | AR
teleSUR | Telesur; teleSUR English | VE
Tengrinews | Tengrinews.kz; tengrinews.kz | KZ
The Canadian Press | Canadian Press | CA
Times of Central Asia | The Times of Central Asia; TCA | KG
TNA | Thai News Agency; MCOT | TH
TOLOnews | Tolo News; TOLO News | AF
Trend | Trend News Agency; Trend news agency; TREND | AZ
TT News Agency | TT | SE
Turan | Turan News Agency; Turan news agency; TURAN | AZ
Turkmenportal | turkmenportal.com; Turkmenportal.com; turkmenportal | TM
Ukrainska Pravda | Ukrayinska Pravda | UA
Ukrinform |  | UA
UNB | United News of Bangladesh | BD
UNI | United News of India | IN
UNIAN | | UA
United Press International | UPI | US
UzA | UZA; Uzbekistan National News Agency; National News Agency of Uzbekistan | UZ
UzDaily.com | UzDaily; UzDaily.uz | UZ
UzReport | Uzreport.news | UZ
VNA | Vietnam News Agency; VietnamPlus; Vietnam News | VN
VOV | VOV.VN; VOVworld; VOV World; Voice of Vietnam | VN
WAFA | Palestine News Agency; Palestine News & Information Agency | PS
WAM | Emirates News Agency | AE
Xinhua | XINHUA; Xinhua News Agency; Xinhua news agency | CN
Yonhap | Yonhap News Agency; Yonhap news agency; YONHAP | KR
ZANIS | Zambia News and Information Services | ZM

# Newspapers, sites and broadcasters
ABC | Australian Broadcasting Corporation | AU
ABC News | | US
ABS-CBN | ABS-CBN News | PH
Ada Derana | | LK
Addis Standard |  | ET
Ahram Online | Al-Ahram | EG
Al Arabiya | Al-Arabiya; Al Arabiya English | SA
Al Jazeera | Al-Jazeera; Aljazeera | QA
Al-Masry Al-Youm | Egypt Independent; Al-Masry al-Youm | EG
allAfrica | allAfrica.com | ZA
An-Nahar | | LB
Arab News | | SA
ARY News | | PK
Asharq Al-Awsat | Asharq Al Awsat | SA
Awoko | Awoko Publications | SL
Axios |  | US
B92 | | RS
Balkan Insight | BIRN; BalkanInsight | RS
Bangkok Post | | TH
Barbados TODAY | Barbados Today | BB
BBC | BBC News; BBC Monitoring; British Broadcasting Corporation | GB
BBS | | BT
bdnews24.com | | BD
Borneo Bulletin | | BN
Buenos Aires Herald | | AR
Buenos Aires Times | | AR
Business Recorder | | PK
Capital FM | | KE
Caracas Chronicles | | VE
CBC News | CBC | CA
CBS News | | US | shared: CBS News with CBS in organisations.lex
CCTV |  | CN
CGTN |  | CN
Channels Television | Channels TV | NG
China Daily | | CN
Clarín | Clarin | AR
CNA Singapore | Channel NewsAsia; CNA | SG | shared: CNA is the Cyprus News Agency and the Central News Agency of Taiwan too
CNN | CNN International | US
Colombia Reports | | CO
Confidencial | | NI
Cook Islands News | | CK
CTV News | | CA
Cyprus Mail | | CY
Dabanga | Radio Dabanga | SD
Daily FT | | LK
Daily Graphic | Graphic Online; Graphic | GH
Daily Maverick | | ZA
Daily Mirror | | LK
Daily Monitor | Monitor | UG
Daily Nation | Nation; Nation.Africa | KE | told the Nation
Daily News Egypt | | EG
Daily News Tanzania | | TZ
Daily Post | Vanuatu Daily Post | VU
Daily Sabah | DAILY SABAH | TR
Daily Trust | | NG
Dawn | DAWN; Dawn.com | PK
Der Spiegel | Spiegel | DE
Dhaka Tribune | | BD
Dominican Today | | DO
DW | Deutsche Welle | DE
Egypt Today | | EG
El Tiempo | | CO
El Universal | | MX
EMTV | | PG
Eng.LSM.lv | LSM; LSM.lv; Latvian Public Media | LV
EUobserver | | BE
Euractiv | EURACTIV; EurActiv | BE
Eurasianet | EurasiaNet | US
Euronews | euronews | FR
Fana | Fana Broadcasting Corporate; FBC | ET
FBC News | Fiji Broadcasting Corporation | FJ
Fiji Times | The Fiji Times | FJ
Financial Times | FT; The Financial Times | GB
Folha | Folha de S.Paulo; FOLHA | BR
Foreign Policy | | US
Fox News | Fox News Digital; FOX News | US
FRANCE 24 | France 24; France24 | FR
FrontPageAfrica | FrontPage Africa | LR
Geo News | | PK
Global New Light of Myanmar | | MM
Global News | | CA
Global Times |  | CN
GMA Integrated News | GMA News; GMA News Online | PH
Granma | | CU
Gulf News | | AE
Gulf Times | | QA
Guyana Chronicle | | GY
Haaretz |  | IL
Havana Times | HAVANA TIMES | CU
Helsinki Times | HT | FI
Hindustan Times | | IN
HKFP | Hong Kong Free Press | HK
Hungary Today | | HU
Hürriyet Daily News | Hurriyet Daily News | TR
i24NEWS | i24 News | IL
INQUIRER.net | Philippine Daily Inquirer; Inquirer; Inquirer.net | PH
IOL | | ZA
Island Sun | | SB
Island Times | | PW
Izvestia |  | RU
Jakarta Globe | | ID
Jamaica Observer | | JM
Jeune Afrique | | FR
Kaieteur News | | GY
Kaselehlie Press | KASELEHLIE PRESS | FM
Kathimerini | eKathimerini; ekathimerini.com | GR
Khaleej Times | | AE
Khmer Times | | KH
Kommersant |  | RU
Korea JoongAng Daily | JoongAng Daily | KR
Kuensel | | BT
Kuwait Times | Arab Times | KW
Kyiv Independent | The Kyiv Independent | UA
L'Orient Today | L’Orient Today | LB
La Jornada | | MX
La Nación | La Nacion | AR
La Prensa | | NI
LA PRENSA GRÁFICA | La Prensa Gráfica | SV
Le Monde |  | FR
Libya Herald | | LY
Los Angeles Times | | US
LRT | LRT.lt; LRT English | LT
Lusaka Times | | ZM
Mail & Guardian | | ZA
Malay Mail | | MY
Manila Bulletin | | PH
Marshall Islands Journal | The Marshall Islands Journal; Journal | MH | told the Journal
Matangi Tonga | | TO
Mexico News Daily | MND | MX
Middle East Eye | | GB
Mmegi | | BW
Morocco World News | | MA
MyJoyOnline | JoyNews | GH
N1 | | RS
Naharnet | | LB
Nation Online | | MW
NBC News | | US | shared: NBC News with NBC in organisations.lex
NDTV | | IN
New Age | | BD
New Straits Times | NST | MY
New Vision | | UG
News24 | | ZA
NewsDay | | ZW | shared: NewsDay with Newsday
Newsday | | TT | shared: Newsday with NewsDay
NewsFirst | News 1st | LK
Newsweek | | US
NHK | NHK World; NHK WORLD | JP
Nikkei | Nikkei Asia; NIKKEI | JP
NPR | | US
Nunatsiaq News | | CA
O Globo | | BR
Oman Observer | | OM
PA Media | PA; Press Association | GB | shared: PA with Palestinian Authority in organisations.lex
PBS News Hour | PBS NewsHour; PBS News | US
People's Daily |  | CN
POLITICO | Politico; POLITICO Playbook; Politico Europe; POLITICO Europe | US
Post-Courier | | PG
Premium Times | PREMIUM TIMES | NG
Prishtina Insight | | XK
Prothom Alo | | BD
Punch | PUNCH; The Punch | NG
Radio Free Asia | RFA | US
Rappler | | PH
ReliefWeb | |
Republica | | NP
RFE/RL | Radio Free Europe/Radio Liberty; Radio Free Europe; RFE; Radio Liberty | US
RFI | Radio France Internationale | FR
RT | | RU
RTÉ | RTE; RTÉ News; RTE News | IE
RTHK | | HK
Samoa Observer | | WS
Saudi Gazette | | SA
SBS | SBS News | AU
Sky News | | GB
Solomon Star | | SB
South China Morning Post | SCMP | HK
Stabroek News | | GY
Stuff | | NZ
Sudan Tribune | | SD
Sun.mv | Sun Online | MV
Taipei Times | | TW
Tempo | | ID
Thai PBS | Thai PBS World | TH
The Asahi Shimbun | Asahi Shimbun | JP
The Australian | | AU
The Baltic Times | | LV
The Citizen | | TZ
The City Paper Bogotá | | CO
The Daily Star | Daily Star | BD
The East African | The EastAfrican; EastAfrican; East African | KE
The Economist |  | GB
The Edition | | MV
The Express Tribune | Express Tribune | PK
The Gleaner | Gleaner; Jamaica Gleaner | JM
The Globe and Mail | THE GLOBE AND MAIL; Globe and Mail | CA
The Guardian | Guardian; Guardian Australia | GB
The Guardian Nigeria | | NG
The Herald | Herald | ZW
The Hill | | US
The Himalayan Times | Himalayan Times | NP
The Hindu |  | IN
The Independent | | GB
The Indian Express | Indian Express | IN
The Irish Times | Irish Times | IE
The Irrawaddy | Irrawaddy | MM | shared: Irrawaddy with Irrawaddy in places.lex
The Jakarta Post | Jakarta Post | ID
The Japan Times | Japan Times | JP
The Jerusalem Post | Jerusalem Post | IL
The Jordan Times | Jordan Times; JT | JO
The Kathmandu Post | Kathmandu Post; Post | NP | told the Post
The Korea Herald | Korea Herald | KR
The Korea Times | Korea Times | KR
The Laotian Times | | LA
The Libya Observer | Libya Observer; Libya Update | LY
The Local | | SE
The Mainichi | Mainichi | JP
The Moscow Times | Moscow Times | RU
The Namibian | | NA
The Nation | | PK
The Nation Thailand | | TH
The National | | AE
The National PNG | | PG
The New Times | New Times | RW
The New York Times | New York Times; NYT | US
The New Zealand Herald | New Zealand Herald; NZ Herald | NZ
The News International | The News | PK
The Peninsula | | QA
The Philippine Star | Philippine Star; Philstar | PH
The Phnom Penh Post | Phnom Penh Post | KH
The Point | | GM
The Reporter | | ET
The Santiago Times | | CL
The Standard | | KE
The Star | | MY
The Straits Times | Straits Times | SG
The Sydney Morning Herald | Sydney Morning Herald | AU
The Telegraph | The Daily Telegraph; Daily Telegraph | GB
The Tico Times | Tico Times | CR
The Times | | GB
The Times of India | Times of India | IN
The Times of Israel | Times of Israel | IL
The Wall Street Journal | Wall Street Journal; WSJ | US
The Washington Post | Washington Post | US
The Wire | | IN
ThisDay | THISDAY | NG
Times of Oman | | OM
Toronto Star | | CA
Trinidad Guardian | | TT
TRT World | TRT | TR
Tuoi Tre | | VN
UN News | |
USA TODAY | USA Today | US
Vanguard | | NG
Vatican News | | VA
Vientiane Times | | LA
Vijesti | | ME
VnExpress | VnExpress International | VN
Voice of America | VOA; VOA News | US
WION | | IN
Yle News | Yle; YLE | FI
Ynet | | IL
Zambia Daily Mail | | ZM
