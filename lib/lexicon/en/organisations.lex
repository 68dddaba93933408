# organisations.lex 1    name | acronym | country | variants | example
# country: ISO code where it is the body of one country. A generic national name (House of Commons) may belong to another country by context.

Aam Aadmi Party                    | AAP        | IN | | shared: AAP with AAP in agencies.lex
Abu Dhabi Fund for Development     | ADFD       | AE
Abu Sayyaf                         |            | PH
ACWA Power                         |            | SA
AD Ports                           |            | AE | AD Ports Group
ADA University                     |            | AZ
Adani Group                        |            | IN | Adani
ADNOC                              |            | AE | Abu Dhabi National Oil Company
Africa Centres for Disease Control and Prevention | Africa CDC
Africa Corps                       |            | RU
Africa Finance Corporation         | AFC        |    |                                     | shared: AFC is the Congo River Alliance too
African Civil Aviation Commission  | AFCAC
African Commission on Human and Peoples' Rights | ACHPR
African Continental Free Trade Area | AfCFTA
African Court on Human and Peoples' Rights | AfCHPR
African Development Bank           | AfDB       |    | African Development Bank Group
African Export-Import Bank         | Afreximbank
African Intellectual Property Organization | OAPI
African National Congress          | ANC        | ZA
African Peer Review Mechanism      | APRM
African Petroleum Producers' Organization | APPO
African Regional Intellectual Property Organization | ARIPO
African Union                      | AU         |    | A.U.
African Union Commission           | AUC        |    | AU Commission
African Union Development Agency   | AUDA-NEPAD |    | NEPAD; AUDA
African Union Transition Mission in Somalia | ATMIS      |    | AUSSOM; AMISOM
Air Astana                         |            | KZ
Airbus                             |            | FR
Al-Azhar                           |            | EG | Al Azhar
Al-Qaeda                           | AQ         |    | Al-Qaida; al-Qaeda; al-Qaida; Al Qaeda
Al-Qaeda in the Arabian Peninsula  | AQAP       | YE
Al-Qassam Brigades                 |            | PS | Izz ad-Din al-Qassam Brigades; Qassam Brigades
Al-Shabaab                         |            | SO | al-Shabaab; al-Shabab; Al Shabaab; Al-Shabab
Alibaba                            |            | CN
All Progressives Congress          | APC        | NG
Alliance of Independent Social Democrats | SNSD       | BA
Alliance of Sahel States           | AES        |    | Confederation of Sahel States
Alliance of Small Island States    | AOSIS
Allied Democratic Forces           | ADF        | CD
Alstom                             |            | FR
Alternative for Germany            | AfD        | DE | | shared: AfD with French Development Agency
Amal Movement                      |            | LB | Amal
Amanat                             |            | KZ | AMANAT Party; Nur Otan
Amazon                             |            | US |                                     | the company; also a river; shared: Amazon with Amazon in places.lex
Amazon Cooperation Treaty Organization | ACTO       |    | OTCA
Amnesty International              |            |    | Amnesty
Anaklia Development Consortium     |            | GE
Andean Community
Ansaldo Energia                    |            | IT
Apple                              |            | US |                                     | Apple agreed; not "an apple"
Arab Bank for Economic Development in Africa | BADEA
Arab Fund for Economic and Social Development | AFESD
Arab League                        | LAS        |    | League of Arab States
Arab League Educational, Cultural and Scientific Organization | ALECSO
Arab Maghreb Union                 | AMU        |    | Maghreb Union
Arab Monetary Fund                 | AMF
Arab Organization for Agricultural Development | AOAD
Arakan Army                        | AA         | MM | | shared: AA with Anadolu Agency in agencies.lex
Arctic Council
Armed Forces of Ukraine            | AFU        | UA | Ukrainian Armed Forces
Armenian Revolutionary Federation  | ARF        | AM | Dashnaktsutyun                      | shared: ARF is the ASEAN Regional Forum too
ASEAN Inter-Parliamentary Assembly | AIPA
ASEAN Regional Forum               | ARF        |    |                                     | shared: ARF is the Armenian Revolutionary Federation too
ASEAN+3 Macroeconomic Research Office | AMRO
Aselsan                            |            | TR
Asia Cooperation Dialogue          | ACD
Asia-Pacific Broadcasting Union    | ABU
Asia-Pacific Economic Cooperation  | APEC       |    | Apec
Asian Development Bank             | ADB
Asian Infrastructure Investment Bank | AIIB
Asian Parliamentary Assembly
Asian Productivity Organization    | APO | | | shared: APO with APO Group in agencies.lex
ASML                               |            | NL
Assembly of Experts                |            | IR
Assembly of People of Kazakhstan   |            | KZ
Association of Caribbean States    | ACS
Association of Southeast Asian Nations | ASEAN      |    | Asean; ASEAN Secretariat; Association of South East Asian Nations
Atlantic Council                   |            | US
Atomic Energy Organization of Iran | AEOI       | IR
AUKUS
Australian Labor Party             | ALP        | AU | Labor
Austrian People's Party            | ÖVP        | AT
Auswärtiges Amt                    |            | DE | Federal Foreign Office; German Foreign Office
Awami League                       |            | BD
AZAL                               |            | AZ | Azerbaijan Airlines
Azerbaijan International Development Agency | AIDA       | AZ
Azerconnect                        |            | AZ
Azerenerji                         |            | AZ | Azerenergy
Azov Brigade                       |            | UA | Azov Regiment
AZPROMO                            |            | AZ | Azerbaijan Export and Investment Promotion Agency; Export and Investment Promotion Agency of Azerbaijan
BAE Systems                        |            | GB
Baku Initiative Group
Balochistan Liberation Army        | BLA        | PK | Baloch Liberation Army
Baltic Assembly
Baltic Marine Environment Protection Commission | HELCOM
Bangladesh Nationalist Party       | BNP        | BD
Bank for International Settlements | BIS | | | shared: BIS with BIS in agencies.lex
Bank of Central African States     | BEAC
Bank of England                    | BoE        | GB
Bank of Japan                      | BOJ        | JP
Barisan Nasional                   | BN         | MY
Barrick Gold                       |            | CA | Barrick
Basel Committee on Banking Supervision | BCBS       |    | Basel Committee
Basij                              |            | IR
Batkivshchyna                      |            | UA
Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation | BIMSTEC
Baykar                             |            | TR
Belaruskali                        |            | BY
Belavia                            |            | BY
Belneftekhim                       |            | BY
Bharatiya Janata Party             | BJP        | IN
BHP                                |            | AU
Bhumjaithai                        |            | TH
Bild                               |            | DE
Black Sea Economic Cooperation     | BSEC       |    | Organization of the Black Sea Economic Cooperation; Black Sea Economic Cooperation Organization
Black Sea Trade and Development Bank | BSTDB
BlackRock                          |            | US
Bloc Québécois                     |            | CA
Blue House                         |            | KR | Cheong Wa Dae
Boao Forum for Asia
Boeing                             |            | US
Boko Haram                         |            | NG
Bolivarian Alliance for the Peoples of Our America | ALBA
BOTAŞ                              |            | TR
BP                                 |            | GB | British Petroleum
BRICS                              |            |    | BRICS+
Brookings Institution              |            | US | Brookings
Brothers of Italy                  | FdI        | IT | Fratelli d'Italia
Bucharest Nine                     | B9
Buckingham Palace                  |            | GB
Bulgargaz                          |            | BG
Bulgartransgaz                     |            | BG
Bundesrat                          |            | DE
Bundestag                          |            | DE
Bundeswehr                         |            | DE
Bureau International des Expositions | BIE
BYD                                |            | CN
ByteDance                          |            | CN
Cambodian People's Party           | CPP        | KH
Cameroon Radio Television          | CRTV       | CM
Carabineros                        |            | CL | Carabineros de Chile
CARE International
Cargill                            |            | US
Caribbean Community                | CARICOM    |    | Caricom
Caribbean Court of Justice         | CCJ
Caribbean Development Bank         | CDB
Caribbean Disaster Emergency Management Agency | CDEMA
Caribbean Public Health Agency     | CARPHA
Carnegie Endowment                 | CEIP       | US | Carnegie Endowment for International Peace
Casa Rosada                        |            | AR
Caspian Pipeline Consortium        | CPC        |    |                                     | shared: CPC is the Communist Party of China too
Catholic Relief Services           | CRS
Caucasus Muslims Office            |            | AZ | Caucasus Muslims Board; Board of Muslims of the Caucasus
CBS                                |            | US | CBS News | shared: CBS News with CBS News in agencies.lex
Center for Strategic and International Studies | CSIS       | US
Center of Analysis of International Relations | AIR Center | AZ
Central African Economic and Monetary Community | CEMAC
Central American Bank for Economic Integration | CABEI      |    | BCIE
Central American Integration System | SICA
Central American Parliament        | PARLACEN   |    | Parlacen
Central Asia Regional Economic Cooperation | CAREC
Central Bank of Azerbaijan         | CBA        | AZ
Central Bank of West African States | BCEAO
Central Commission for the Navigation of the Rhine | CCNR
Central European Initiative        | CEI
Central Intelligence Agency        | CIA        | US
Chama Cha Mapinduzi                | CCM        | TZ
Chatham House                      |            | GB | Royal Institute of International Affairs
Chevron                            |            | US
China Development Bank             |            | CN
China International Development Cooperation Agency | CIDCA      | CN
China National Petroleum Corporation | CNPC       | CN
China Railway                      |            | CN
Chinese People's Political Consultative Conference | CPPCC      | CN
Christian Democratic Union         | CDU        | DE
Christian Social Union             | CSU        | DE
CIS Interparliamentary Assembly    | IPA CIS    |    | Interparliamentary Assembly of the CIS
Citigroup                          |            | US | Citi; Citibank
Citizens Coalition for Change      | CCC        | ZW
Civic Platform                     | PO         | PL
Civil Contract                     |            | AM | Civil Contract Party
Clan del Golfo                     |            | CO | Gulf Clan
CNOOC                              |            | CN
Coalition for Epidemic Preparedness Innovations | CEPI
CODECO                             |            | CD
Codelco                            |            | CL
Collective Security Treaty Organization | CSTO       |    | Collective Security Treaty Organisation
Combined Maritime Forces           | CMF
Commission for the Conservation of Antarctic Marine Living Resources | CCAMLR
Commission on the Limits of the Continental Shelf | CLCS
Committee of Ministers
Committee to Protect Journalists   | CPJ
Common Market for Eastern and Southern Africa | COMESA
Commonwealth of Independent States | CIS        |    | CIS Executive Committee
Commonwealth of Nations            |            |    | Commonwealth Secretariat; Commonwealth
Commonwealth Parliamentary Association | CPA
Communist Party of China           | CPC        | CN | Chinese Communist Party; CCP; Communist Party of China Central Committee | shared: CPC is the Caspian Pipeline Consortium too
Communist Party of the Russian Federation | KPRF       | RU
Communist Party of Vietnam         | CPV        | VN
Community of Latin American and Caribbean States | CELAC
Community of Portuguese Language Countries | CPLP
Community of Sahel-Saharan States  | CEN-SAD
Comprehensive Nuclear-Test-Ban Treaty Organization | CTBTO
Confederation of African Football
Confederation of Indian Industry   | CII        | IN
Conference on Interaction and Confidence Building Measures in Asia | CICA       |    | Conference on Interaction and Confidence-Building Measures in Asia
Congo River Alliance               | AFC        | CD | Alliance Fleuve Congo; AFC/M23      | shared: AFC is the Africa Finance Corporation too
Congress of Local and Regional Authorities |            |    | Congress of Local and Regional Authorities of the Council of Europe
ConocoPhillips                     |            | US
Conservative Party                 |            | GB | Conservatives; Tories; Tory Party
Conservative Party of Canada       |            | CA
Coordination of Government Activities in the Territories | COGAT      | IL
Cortes Generales                   |            | ES
COSCO                              |            | CN | COSCO Shipping
Council for Foreign and Community Relations | COFCOR
Council for Trade and Economic Development | COTED
Council of Europe                  | CoE
Council of Europe Development Bank | CEB
Council of Palm Oil Producing Countries | CPOPC
Council of the Baltic Sea States   | CBSS
Council of the European Union      |            |    | Council of the EU; EU Council
Council on Foreign Relations       | CFR        | US
CPC Central Committee              |            | CN | Central Committee of the Communist Party of China
CPN-UML                            |            | NP | CPN (UML)
Croatian Democratic Union          | HDZ        | HR
D-8 Organization for Economic Cooperation | D-8        |    | D8
Dáil                               |            | IE | Dáil Éireann
DanChurchAid                       | DCA        | DK
Dangote Group                      |            | NG | Dangote
Danish Refugee Council             |            |    |                                     | its short form DRC is left out: it is a country's too
Dassault                           |            | FR | Dassault Aviation
De Beers                           |            | ZA
DEIK                               |            | TR | Foreign Economic Relations Board
DEM Party                          |            | TR | Peoples' Equality and Democracy Party
Democratic Alliance                | DA         | ZA
Democratic Forces for the Liberation of Rwanda | FDLR       | CD
Democratic Party                   |            | US | Democrats
Democratic Party of Korea          | DPK        | KR
Democratic Progressive Party       | DPP        | TW
Democratic Union Party             | PYD        | SY
Democratic Unionist Party          | DUP        | GB
Department of Commerce             |            | US | Commerce Department
Department of Energy               | DOE        | US | Energy Department
Department of Foreign Affairs and Trade | DFAT       | AU
Department of Homeland Security    | DHS        | US
Department of Justice              | DOJ        | US | Justice Department; US Justice Department
Department of the Treasury         |            | US | Treasury Department; US Treasury; U.S. Treasury; US Treasury Department
Deutsche Bank                      |            | DE
Development Bank of Latin America  | CAF
Dewan Negara                       |            | MY
Dewan Rakyat                       |            | MY
Die Linke                          |            | DE
Diet                               |            | JP | National Diet; Japanese Diet        | the Diet passed the bill; not "a healthy diet"
Digital Cooperation Organization   | DCO
Disaster and Emergency Management Authority | AFAD       | TR
Diyanet                            |            | TR
Doctors Without Borders            | MSF        |    | Médecins Sans Frontières
Downing Street                     |            | GB | 10 Downing Street; No 10; Number 10 | Downing Street declined to comment
DP World                           |            | AE
East African Community             | EAC
East African Development Bank      | EADB
East African Legislative Assembly  | EALA
Eastern and Southern Africa Anti-Money Laundering Group | ESAAMLG
Eastern Caribbean Central Bank     | ECCB
Economic and Financial Crimes Commission | EFCC       | NG
Economic and Social Commission for Asia and the Pacific | ESCAP      |    | UNESCAP; UN ESCAP; United Nations Economic and Social Commission for Asia and the Pacific
Economic and Social Commission for Western Asia | ESCWA      |    | UN ESCWA
Economic Commission for Latin America and the Caribbean | ECLAC      |    | CEPAL
Economic Community of Central African States | ECCAS
Economic Community of the Great Lakes Countries | CEPGL
Economic Community of West African States | ECOWAS     |    | Ecowas
Economic Cooperation Organization  | ECO        |    | Economic Cooperation Organisation   | "ECO" only in capitals
Economic Freedom Fighters          | EFF        | ZA
Ecopetrol                          |            | CO
ECOWAS Bank for Investment and Development | EBID
EDF                                |            | FR | Électricité de France
Eduskunta                          |            | FI
Egmont Group
Elbit Systems                      |            | IL | Elbit
Electric Networks of Armenia       | ENA        | AM | | shared: ENA with ENA in agencies.lex
Élysée Palace                      |            | FR | Élysée; Elysee
Embraer                            |            | BR
Emirates Airline                   |            | AE
Enel                               |            | IT
Energoatom                         |            | UA
Energy Charter Conference
Energy Community
Eni                                |            | IT
Ennahda                            |            | TN
Equinor                            |            | NO
Ericsson                           |            | SE
Eskom                              |            | ZA
ETA                                |            | ES | Euskadi Ta Askatasuna
Ethiopian Airlines                 |            | ET
Etihad                             |            | AE | Etihad Airways
Eurasian Development Bank          | EDB
Eurasian Economic Commission       | EEC
Eurasian Economic Union            | EAEU       |    | EEU
Eurasian Fund for Stabilization and Development | EFSD
Eurojust
European Anti-Fraud Office         | OLAF
European Bank for Reconstruction and Development | EBRD
European Banking Authority         | EBA
European Broadcasting Union        | EBU
European Central Bank              | ECB
European Centre for Disease Prevention and Control | ECDC
European Chemicals Agency          | ECHA
European Commission                | EC
European Commission against Racism and Intolerance | ECRI
European Committee for the Prevention of Torture | CPT | | | shared: CPT with cpt in titles.lex
European Committee of the Regions  |            |    | Committee of the Regions
European Council                   |            |    | EUCO
European Court of Auditors         | ECA        |    |                                     | shared: ECA is the UN Economic Commission for Africa too
European Court of Human Rights     | ECHR       |    | ECtHR
European Court of Justice          | ECJ        |    | Court of Justice of the European Union; CJEU
European Defence Agency            | EDA
European Economic and Social Committee | EESC
European Economic Area             | EEA
European External Action Service   | EEAS
European Food Safety Authority     | EFSA
European Free Trade Association    | EFTA
European Investment Bank           | EIB
European Investment Fund           | EIF
European Maritime Safety Agency    | EMSA
European Medicines Agency          | EMA
European Organisation for the Safety of Air Navigation | EUROCONTROL |    | Eurocontrol
European Organization for Nuclear Research | CERN
European Parliament                | EP         |    | EU Parliament; Europarliament
European Patent Office             | EPO
European People's Party            | EPP
European Political Community       | EPC
European Public Prosecutor's Office | EPPO
European Securities and Markets Authority | ESMA
European Solidarity                |            | UA
European Southern Observatory      | ESO
European Space Agency              | ESA
European Stability Mechanism       | ESM
European Trade Union Confederation | ETUC
European Union                     | EU         |    | E.U.
European Union Advisory Mission Ukraine | EUAM       |    | EU Advisory Mission
European Union Agency for Asylum   | EUAA
European Union Agency for Cybersecurity | ENISA
European Union Aviation Safety Agency | EASA
European Union Force in Bosnia and Herzegovina | EUFOR      |    | EUFOR Althea; Eufor
European Union Intellectual Property Office | EUIPO
European Union Mission in Armenia  | EUMA       |    | EU Mission in Armenia; EU Monitoring Mission in Armenia
European Union Monitoring Mission  | EUMM       |    | EU Monitoring Mission in Georgia
European Union Rule of Law Mission in Kosovo | EULEX
Europol
Executive Yuan                     |            | TW
Expediency Council                 |            | IR
Export-Import Bank of China        |            | CN | China Exim Bank; China Eximbank; Exim Bank of China
Extractive Industries Transparency Initiative | EITI
ExxonMobil                         |            | US | Exxon Mobil; Exxon
Fano                               |            | ET | Fano militia
FARC                               |            | CO | Revolutionary Armed Forces of Colombia
Farnesina                          |            | IT
Fatah                              |            | PS | Fateh
Federal Assembly
Federal Bureau of Investigation    | FBI        | US
Federal Intelligence Service       | BND        | DE | Bundesnachrichtendienst
Federal Reserve                    |            | US | US Federal Reserve; Fed
Federal Security Service           | FSB        | RU
Federation Council                 |            | RU | Russian Federation Council
Fianna Fáil                        |            | IE
FIDE
Fidesz                             |            | HU
FIFA
Financial Action Task Force        | FATF
Fine Gael                          |            | IE
Five Eyes
Five Star Movement                 | M5S        | IT
Flydubai                           |            | AE | flydubai
FMLN                               |            | SV
Folketing                          |            | DK
Fonterra                           |            | NZ
Food and Agriculture Organization  | FAO        |    | Food and Agriculture Organization of the United Nations; UN Food and Agriculture Organization; Food and Agriculture Organisation
Ford Motor                         |            | US
Foreign Intelligence Service       | SVR        | RU
Foreign, Commonwealth and Development Office | FCDO       | GB | Foreign Office; Foreign and Commonwealth Office
Forza Italia                       |            | IT
Francophonie                       | OIF        |    | Organisation internationale de la Francophonie; International Organisation of La Francophonie
Free Democratic Party              | FDP        | DE
Free Syrian Army                   | FSA        | SY
Freedom House
Freedom Party of Austria           | FPÖ        | AT | Freedom Party
Frelimo                            |            | MZ
French Development Agency          | AFD        | FR | Agence française de développement | shared: AFD with Alternative for Germany
French National Assembly           |            | FR | Assemblée nationale
Friedrich Ebert Foundation         | FES        | DE | Friedrich-Ebert-Stiftung | shared: FES with Fez in places.lex
Frontex                            |            |    | European Border and Coast Guard Agency
G5 Sahel
Gas Exporting Countries Forum      | GECF
Gavi                               |            |    | Gavi, the Vaccine Alliance
Gaza Humanitarian Foundation       | GHF
Gazprom                            |            | RU | Gazprom Neft
GCHQ                               |            | GB
Gendarmería Nacional               |            | AR | Gendarmería
General Electric                   | GE         | US
General Fisheries Commission for the Mediterranean | GFCM
General Motors                     | GM         | US
Geneva International Centre for Humanitarian Demining | GICHD
Geological Survey of India         | GSI        | IN
Georgian Dream                     |            | GE | Georgian Dream-Democratic Georgia
Georgian Railway                   |            | GE
GERB                               |            | BG
Gerindra                           |            | ID
German Agency for International Cooperation | GIZ        | DE | Deutsche Gesellschaft für Internationale Zusammenarbeit
German Council on Foreign Relations | DGAP       | DE
German Marshall Fund               | GMF
Glencore                           |            | CH
Global Affairs Canada              | GAC        | CA
Global Environment Facility        | GEF
Global Fund                        |            |    | Global Fund to Fight AIDS, Tuberculosis and Malaria
Global Green Growth Institute      | GGGI
Global Partnership for Education   | GPE
Goldman Sachs                      |            | US
Golkar                             |            | ID
Google                             |            | US
Government of National Accord      | GNA        | LY | | shared: GNA with GNA in agencies.lex
Government of National Unity       | GNU        | LY
Grand National Assembly of Türkiye | TBMM       | TR | Turkish Grand National Assembly; Grand National Assembly of Turkey; Grand National Assembly
Green Climate Fund                 | GCF
Greenpeace
Group of 77                        | G77        |    | G-77; Group of 77 and China
Group of Eight                     | G8         |    | G-8
Group of Seven                     | G7         |    | G-7
Group of Twenty                    | G20        |    | G-20
GRU                                |            | RU
GUAM Organization for Democracy and Economic Development | GUAM       |    | Organization for Democracy and Economic Development | shared: GUAM with Guam in countries.lex
Guardia Civil                      |            | ES
Guardian Council                   |            | IR
Gulf Cooperation Council           | GCC        |    | Cooperation Council for the Arab States of the Gulf
Hague Conference on Private International Law | HCCH       |    |                                     | a body of 91 states, in spite of its name
Halk Maslahaty                     |            | TM | Halk Maslakhaty
HALO Trust                         |            |    | The HALO Trust
Hamas                              |            | PS | Islamic Resistance Movement
Hayat Tahrir al-Sham               | HTS        | SY | Hay'at Tahrir al-Sham
Hellenic Parliament                |            | GR
Helsinki Commission                |            | US | US Helsinki Commission; U.S. Helsinki Commission
Heydar Aliyev Foundation           |            | AZ
Hezbollah                          |            | LB | Hizbullah; Hizbollah; Hezbullah
Hizbul Mujahideen                  |            | IN
Hlas                               |            | SK | Hlas-SD; Voice – Social Democracy
Home Office                        |            | GB
House Foreign Affairs Committee    |            | US
House of Commons                   |            | GB | Commons
House of Lords                     |            | GB | Lords
Houthis                            |            | YE | Houthi; Ansar Allah; Ansarullah; Houthi movement
HSBC                               |            | GB
Huawei                             |            | CN
Human Rights Watch                 | HRW
Hyundai                            |            | KR | Hyundai Motor
Ibero-American General Secretariat | SEGIB
India-Brazil-South Africa Dialogue Forum | IBSA
Indian National Congress           | INC        | IN | Congress Party
Indian Ocean Commission            | IOC        |    |                                     | shared: IOC is the International Olympic Committee too
Indian Ocean Rim Association       | IORA
Indian Ocean Tuna Commission       | IOTC
Indian Oil                         |            | IN | Indian Oil Corporation; IOC Ltd
Indian Space Research Organisation | ISRO       | IN
Institute for the Study of War     | ISW        | US
Institutional Revolutionary Party  | PRI        | MX
Intel                              |            | US
Inter-American Commission on Human Rights | IACHR
Inter-American Court of Human Rights | IACtHR
Inter-American Development Bank    | IADB
Inter-American Institute for Cooperation on Agriculture | IICA
Inter-American Tropical Tuna Commission | IATTC
Inter-Parliamentary Union          | IPU
Inter-Services Intelligence        | ISI        | PK
Inter-Services Public Relations    | ISPR       | PK
Intergovernmental Action Group against Money Laundering in West Africa | GIABA
Intergovernmental Authority on Development | IGAD
Intergovernmental Organisation for International Carriage by Rail | OTIF
Intergovernmental Panel on Climate Change | IPCC
International Accounting Standards Board | IASB
International Air Transport Association | IATA
International Association of Insurance Supervisors | IAIS
International Atomic Energy Agency | IAEA       |    | UN nuclear watchdog
International Bamboo and Rattan Organization | INBAR
International Campaign to Abolish Nuclear Weapons | ICAN
International Center for Agricultural Research in the Dry Areas | ICARDA
International Centre for Integrated Mountain Development | ICIMOD
International Centre for Migration Policy Development | ICMPD
International Centre for Settlement of Investment Disputes | ICSID
International Chamber of Commerce
International Civil Aviation Organization | ICAO
International Civil Defence Organisation | ICDO
International Cocoa Organization   | ICCO
International Coffee Organization  | ICO
International Commission for the Conservation of Atlantic Tunas | ICCAT
International Commission for the Protection of the Danube River | ICPDR
International Commission for the Protection of the Rhine | ICPR
International Commission on Missing Persons | ICMP
International Committee of the Red Cross | ICRC       |    | Red Cross
International Conference on the Great Lakes Region | ICGLR      |    |                                     | the body of twelve states in Bujumbura; a conference by its name only
International Cotton Advisory Committee | ICAC
International Council for the Exploration of the Sea | ICES
International Court of Justice     | ICJ        |    | World Court
International Criminal Court       | ICC
International Criminal Tribunal for Rwanda | ICTR
International Criminal Tribunal for the former Yugoslavia | ICTY
International Crisis Group         | ICG        |    | Crisis Group
International Development Association | IDA
International Development Law Organization | IDLO
International Energy Agency        | IEA
International Energy Forum         | IEF        |    |                                     | a body with its secretariat in Riyadh
International Federation of Journalists | IFJ
International Federation of Red Cross and Red Crescent Societies | IFRC       |    | Red Crescent
International Finance Corporation  | IFC
International Food Policy Research Institute | IFPRI
International Fund for Agricultural Development | IFAD
International Fund for Saving the Aral Sea | IFAS
International Grains Council       | IGC
International Hydrographic Organization | IHO
International Institute for Democracy and Electoral Assistance | International IDEA
International Institute for Strategic Studies | IISS
International Institute for the Unification of Private Law | UNIDROIT
International Islamic Trade Finance Corporation | ITFC
International Labour Organization  | ILO        |    | International Labor Organization; International Labour Organisation
International Law Commission       | ILC
International Livestock Research Institute | ILRI
International Maritime Organization | IMO | | | shared: IMO with Imo in places.lex
International Monetary Fund        | IMF
International Narcotics Control Board | INCB
International Olympic Committee    | IOC        |    |                                     | shared: IOC is the Indian Ocean Commission too
International Organisation of Vine and Wine | OIV
International Organization for Migration | IOM        |    | International Organisation for Migration; UN migration agency
International Organization for Standardization | ISO
International Organization of Securities Commissions | IOSCO
International Organization of Turkic Culture | TURKSOY
International Paralympic Committee | IPC
International Renewable Energy Agency | IRENA
International Rescue Committee     | IRC
International Residual Mechanism for Criminal Tribunals | IRMCT
International Rice Research Institute | IRRI
International Road Transport Union | IRU
International Sava River Basin Commission | ISRBC      |    | Sava Commission
International Seabed Authority
International Security Assistance Force | ISAF
International Solar Alliance       | ISA
International Telecommunication Union | ITU
International Trade Centre         | ITC
International Trade Union Confederation | ITUC
International Transport Forum      | ITF
International Tribunal for the Law of the Sea | ITLOS
International Tropical Timber Organization | ITTO
International Union for Conservation of Nature | IUCN
International Union of Railways    | UIC
International Vaccine Institute    | IVI
International Whaling Commission   | IWC
Interpol                           |            |    | International Criminal Police Organization
Irish Aid                          |            | IE
Irish Republican Army              | IRA        | IE
Islamic Corporation for the Development of the Private Sector | ICD
Islamic Development Bank           | IsDB       |    | IDB; Islamic Development Bank Group
Islamic Organization for Food Security | IOFS       |    | Islamic Organisation for Food Security
Islamic Revolutionary Guard Corps  | IRGC       | IR | Revolutionary Guards; Revolutionary Guard; Islamic Revolution Guards Corps
Islamic State                      | IS         |    | Islamic State group; ISIS; ISIL; Daesh; Islamic State in Iraq and Syria | IS fighters; not "PEACE IS NEAR" in a headline in capitals
Islamic State Khorasan             | ISIS-K     | AF | ISKP; Islamic State Khorasan Province
Islamic State West Africa Province | ISWAP      | NG
Islamic World Educational, Scientific and Cultural Organization | ICESCO     |    | ISESCO
Israel Aerospace Industries        | IAI        | IL
Israel Defense Forces              | IDF        | IL | Israeli Defense Forces; Israel Defence Forces; Israeli army
Itamaraty                          |            | BR | Itamaraty Palace
Itochu                             |            | JP
Jaish-e-Mohammed                   | JeM        | PK | Jaish-e-Mohammad
Jama'at Nusrat al-Islam wal-Muslimin | JNIM       | ML
Jamaat-e-Islami
Janaf                              |            | HR
Japan Bank for International Cooperation | JBIC       | JP
Japan International Cooperation Agency | JICA       | JP
Japan Self-Defense Forces          | SDF        | JP | Self-Defense Forces                 | shared: SDF is the Syrian Democratic Forces too
Jatiya Sangsad                     |            | BD
Jebel Ali Free Zone                | JAFZA      | AE
Jogorku Kenesh                     |            | KG | Zhogorku Kenesh
Joint Institute for Nuclear Research | JINR
Joint United Nations Programme on HIV/AIDS | UNAIDS
JPMorgan                           |            | US | JPMorgan Chase; JP Morgan
Justice and Development Party      | AKP        | TR | AK Party | shared: AKP with AKP in agencies.lex
Kachin Independence Army           | KIA        | MM
Kaktus Media                       |            | KG
Karen National Union               | KNU        | MM
Kataib Hezbollah                   |            | IQ | Kata'ib Hezbollah
KazAID                             |            | KZ
Kazakh Invest                      |            | KZ
Kazatomprom                        |            | KZ
KazMunayGas                        | KMG        | KZ | KazMunaiGas
KEPCO                              |            | KR
KfW                                |            | DE
KGB                                |            | BY
Kimberley Process
Knesset                            |            | IL
Komeito                            |            | JP
Konrad Adenauer Foundation         | KAS        | DE | Konrad-Adenauer-Stiftung
Korea Hydro & Nuclear Power        | KHNP       | KR
Korea International Cooperation Agency | KOICA      | KR
Korean People's Army               | KPA        | KP
Kosovo Force                       | KFOR
Kosovo Liberation Army             | KLA        | XK
Kremlin                            |            | RU
KSrelief                           |            | SA | King Salman Humanitarian Aid and Relief Centre
KTZ                                |            | KZ | Kazakhstan Temir Zholy
Kuomintang                         | KMT        | TW
Kurdistan Democratic Party         | KDP        | IQ
Kurdistan Regional Government      | KRG        | IQ
Kurdistan Workers' Party           | PKK        | TR
Kuwait Fund                        |            | KW | Kuwait Fund for Arab Economic Development
La France Insoumise                | LFI        | FR | France Unbowed
La Libertad Avanza                 |            | AR
Labour Party                       |            | GB | Labour                              | Labour won the vote; also a common noun
Lake Chad Basin Commission         | LCBC
Lashkar-e-Taiba                    |            | PK | Lashkar-e-Tayyiba
Latin American and Caribbean Economic System | SELA
Latin American Energy Organization | OLADE
Latin American Integration Association | ALADI
Law and Justice                    | PiS        | PL
Le Figaro                          |            | FR
Legislative Council                | LegCo      | HK
Legislative Yuan                   |            | TW
Lelo                               |            | GE
Leonardo                           |            | IT |                                     | the Italian company; also a given name
Les Républicains                   | LR         | FR | The Republicans
LG                                 |            | KR
Liberal Democratic Party           | LDP        | JP
Liberal Democratic Party of Russia | LDPR       | RU
Liberal Democrats                  |            | GB | Lib Dems
Liberal Party                      | PL | | | shared: PL with Prensa Latina in agencies.lex
Liberal Party of Canada            |            | CA
Liberation Tigers of Tamil Eelam   | LTTE       | LK | Tamil Tigers
Libyan National Army               | LNA        | LY
Likud                              |            | IL
Lockheed Martin                    |            | US
Lok Sabha                          |            | IN
Lord's Resistance Army             | LRA        | UG
Lufthansa                          |            | DE
Lukoil                             |            | RU
Maersk                             |            | DK
Mai-Mai                            |            | CD | Mayi-Mayi
Main Directorate of Intelligence   | HUR        | UA | GUR; Defence Intelligence of Ukraine
Mainland Affairs Council           | MAC        | TW
Majlis                             |            | IR | Islamic Consultative Assembly       | the Iranian Majlis; also other parliaments
Majlisi Oli                        |            | TJ | Majlisi Namoyandagon; Majlisi Milli
Malacañang                         |            | PH | Malacañang Palace
Mano River Union                   | MRU
March 23 Movement                  | M23        | CD | M23 Movement
Marubeni                           |            | JP
Masdar                             |            | AE
Mastercard                         |            | US
Matignon                           |            | FR | Hôtel Matignon
Mazhilis                           |            | KZ | Majilis; Mäjilis
Mejlis of Turkmenistan             |            | TM | Mejlis
Mekong River Commission            | MRC
Melanesian Spearhead Group         | MSG
Mercosur                           |            |    | Southern Common Market; Mercosul
Mercy Corps
Meta                               |            | US | Meta Platforms
MGIMO                              |            | RU
MI5                                |            | GB
MI6                                |            | GB | Secret Intelligence Service
Microsoft                          |            | US
Migración Colombia                 |            | CO
MIKTA
Milli Majlis                       |            | AZ | Milli Mejlis; Azerbaijani Parliament; Parliament of Azerbaijan
Mine Action Agency                 | ANAMA      | AZ | Azerbaijan National Agency for Mine Action
Ministry of Defence                | MoD
Ministry of External Affairs       | MEA        | IN
Mitsubishi                         |            | JP
Mitsui                             |            | JP
MOL                                |            | HU | MOL Group
Moldovagaz                         |            | MD
Moncloa                            |            | ES | Moncloa Palace
Morena                             |            | MX
Moro Islamic Liberation Front      | MILF       | PH
Mossad                             |            | IL
Move Forward Party                 |            | TH
Movement for Democratic Change     | MDC        | ZW
Movement for Socialism             | MAS        | BO
MPLA                               |            | AO
Mubadala                           |            | AE
Muhammadiyah                       |            | ID
Multilateral Investment Guarantee Agency | MIGA
Multinational Force and Observers  | MFO
Multinational Joint Task Force     | MNJTF
Muslim Brotherhood                 |            |    | Ikhwan
Muslim Council of Elders
Muslim World League                | MWL
MVM                                |            | HU
Myanmar National Democratic Alliance Army | MNDAA      | MM
Naftogaz                           |            | UA
Nahdlatul Ulama                    | NU         | ID
Narodno Sabranie                   |            | BG
NASA                               |            | US
National Anti-Corruption Bureau of Ukraine | NABU       | UA
National Assembly
National Citizen Party             | NCP        | BD
National Democratic Congress       | NDC        | GH
National Development and Reform Commission | NDRC       | CN
National Endowment for Democracy   | NED        | US
National Intelligence Organization | MIT        | TR
National Iranian Gas Company       | NIGC       | IR
National Iranian Oil Company       | NIOC       | IR
National League for Democracy      | NLD        | MM
National Liberation Army           | ELN        | CO | Ejército de Liberación Nacional
National People's Congress         | NPC        | CN
National People's Power            | NPP        | LK |                                     | shared: NPP is Ghana's New Patriotic Party too
National Rally                     | RN         | FR | Rassemblement National
National Resistance Movement       | NRM        | UG
National Security Agency           |            | US | US National Security Agency
National Security Council          | NSC
National Security Service          | NSS
National Unity Government          | NUG        | MM
Nationalist Movement Party         | MHP        | TR
Nationalrat                        |            | AT
NATO Support and Procurement Agency | NSPA
Naval Group                        |            | FR
NBC                                |            | US | NBC News | shared: NBC News with NBC News in agencies.lex
Nepali Congress                    |            | NP
Nestlé                             |            | CH
New Azerbaijan Party               | YAP        | AZ
New Democracy                      |            | GR
New Democratic Party               | NDP        | CA
New Development Bank               | NDB
New Patriotic Party                | NPP        | GH |                                     | shared: NPP is Sri Lanka's National People's Power too
New People's Army                  | NPA        | PH
Niger Basin Authority
Nile Basin Initiative              | NBI
NITI Aayog                         |            | IN
Nizami Ganjavi International Center | NGIC
Nokia                              |            | FI
Non-Aligned Movement               | NAM        |    | Movement of Non-Aligned Countries
Nord Stream AG                     |            | CH
Nordic Council
Nordic Council of Ministers
Nordic Investment Bank             | NIB
Nordic-Baltic Eight                | NB8
Norfund                            |            | NO
North American Aerospace Defense Command | NORAD
North Atlantic Treaty Organization | NATO       |    | North Atlantic Treaty Organisation; North Atlantic Alliance; North Atlantic Council
North East Atlantic Fisheries Commission | NEAFC
North Pacific Fisheries Commission | NPFC
Northern Resistance Front          |            | AF
Northrop Grumman                   |            | US
Northwest Atlantic Fisheries Organization | NAFO
Norwegian Refugee Council          | NRC
Novatek                            |            | RU
Nuclear Energy Agency              | NEA
Nuclear Suppliers Group            | NSG
Nvidia                             |            | US
Observer Research Foundation       | ORF        | IN
OCP                                |            | MA | OCP Group
Odebrecht                          |            | BR
Office de radiodiffusion télévision du Mali | ORTM       | ML
Office for Democratic Institutions and Human Rights | ODIHR      |    | OSCE/ODIHR; OSCE ODIHR
Office of Foreign Assets Control   | OFAC       | US
Office of the High Representative  | OHR        | BA
Office of the President of Ukraine |            | UA | Presidential Office of Ukraine
Office of the United Nations High Commissioner for Human Rights | OHCHR      |    | UN Human Rights Office; Office of the High Commissioner for Human Rights
Office of the United Nations High Commissioner for Refugees | UNHCR      |    | UN Refugee Agency
Office of the United States Trade Representative | USTR       | US
Oireachtas                         |            | IE
Oliy Majlis                        |            | UZ | Legislative Chamber of the Oliy Majlis; Senate of the Oliy Majlis
Olympic Council of Asia            | OCA
OMV                                |            | AT
ONGC                               |            | IN | ONGC Videsh
OPEC Fund                          |            |    | OPEC Fund for International Development
OPEC+                              |            |    | OPEC Plus
Open Balkan
OpenAI                             |            | US
Orange Democratic Movement         | ODM        | KE
Orano                              |            | FR
Organisation for Economic Co-operation and Development | OECD       |    | Organization for Economic Cooperation and Development; Organisation for Economic Cooperation and Development; Organization for Economic Co-operation and Development
Organisation for Joint Armament Co-operation | OCCAR
Organisation for the Development of the Gambia River | OMVG
Organisation for the Development of the Senegal River | OMVS
Organisation for the Harmonisation of Business Law in Africa | OHADA
Organisation for the Prohibition of Chemical Weapons | OPCW       |    | Organization for the Prohibition of Chemical Weapons
Organisation of African, Caribbean and Pacific States | OACPS      |    | Organization of African, Caribbean and Pacific States
Organisation of Eastern Caribbean States | OECS
Organisation of Islamic Cooperation | OIC        |    | Organization of Islamic Cooperation; Organization of the Islamic Conference; Organisation of the Islamic Conference
Organization for Cooperation of Railways | OSJD       |    | Organisation for Co-operation between Railways
Organization for Security and Co-operation in Europe | OSCE       |    | Organization for Security and Cooperation in Europe; Organisation for Security and Cooperation in Europe; Organisation for Security and Co-operation in Europe
Organization of American States    | OAS        |    | Organisation of American States
Organization of Arab Petroleum Exporting Countries | OAPEC
Organization of Asia-Pacific News Agencies | OANA       |    | Organisation of Asia-Pacific News Agencies
Organization of Ibero-American States | OEI
Organization of the Petroleum Exporting Countries | OPEC       |    | Organization of Petroleum Exporting Countries
Organization of Turkic States      | OTS        |    | Organisation of Turkic States; Turkic Council; Cooperation Council of Turkic-Speaking States
Orlen                              |            | PL | PKN Orlen
Oromo Liberation Army              | OLA        | ET
Ørsted                             |            | DK
Orthodox Church of Ukraine         | OCU        | UA
OSCE Minsk Group                   |            |    | Minsk Group
OSCE Parliamentary Assembly        | OSCE PA
OSPAR Commission
Otzma Yehudit                      |            | IL | Jewish Power
Oxfam
Oyu Tolgoi                         |            | MN
Pacific Alliance
Pacific Community                  | SPC
Pacific Islands Development Forum  | PIDF
Pacific Islands Forum              | PIF        |    |                                     | shared: PIF is Saudi Arabia's Public Investment Fund too
Pacific Islands Forum Fisheries Agency | FFA        |    | Forum Fisheries Agency
Pakatan Harapan                    | PH         | MY
Pakistan Muslim League-Nawaz       | PML-N      | PK | Pakistan Muslim League (Nawaz)
Pakistan Peoples Party             | PPP        | PK | Pakistan People's Party             | shared: PPP is South Korea's People Power Party too
Pakistan Tehreek-e-Insaf           | PTI        | PK |                                     | shared: PTI is the Press Trust of India too
Palazzo Chigi                      |            | IT
Palestine Liberation Organization  | PLO        | PS | Palestine Liberation Organisation
Palestinian Authority              | PA         | PS | Palestinian National Authority; PNA | shared: PA with PA Media in agencies.lex, PNA with PNA in agencies.lex
Palestinian Islamic Jihad          | PIJ        | PS | Islamic Jihad
Pan American Health Organization   | PAHO
Pan-African Parliament             |            |    |                                     | its short form PAP is left out: it is a party and a news agency too
Panama Canal Authority             | ACP        | PA | | shared: ACP with ACP in agencies.lex
Parliament of Georgia              |            | GE | Georgian Parliament
Parliamentary Assembly of the Black Sea Economic Cooperation | PABSEC
Parliamentary Assembly of the Council of Europe | PACE
Parliamentary Assembly of the Francophonie | APF
Parliamentary Assembly of Turkic States | TURKPA
Parliamentary Union of the OIC Member States | PUIC
Party for Freedom                  | PVV        | NL
Party of Action and Solidarity     | PAS        | MD
Pastef                             |            | SN
Patriotic Union of Kurdistan       | PUK        | IQ
PDVSA                              |            | VE
Peace and Security Council         |            |    | AU Peace and Security Council; African Union Peace and Security Council
Pemex                              |            | MX
Pentagon                           |            | US | US Department of Defense; Department of Defense; U.S. Department of Defense
People Power Party                 | PPP        | KR |                                     | shared: PPP is the Pakistan Peoples Party too
People's Action Party              | PAP        | SG |                                     | shared: PAP is the Polish Press Agency too
People's Bank of China             | PBOC       | CN
People's Liberation Army           | PLA        | CN
People's Majlis                    |            | MV
People's Party                     | PP
People's Protection Units          | YPG        | SY | YPG/PKK
Peoples Democratic Party           | PDP        | NG
Peoples' Democratic Party          | HDP        | TR
Perikatan Nasional                 | PN         | MY
Permanent Court of Arbitration     | PCA
Permanent Interstate Committee for Drought Control in the Sahel | CILSS
Pertamina                          |            | ID
Peshmerga                          |            | IQ
Petrobras                          |            | BR
Petronas                           |            | MY
Petrovietnam                       |            | VN
Pfizer                             |            | US
Pheu Thai                          |            | TH | Pheu Thai Party
Planalto                           |            | BR | Planalto Palace
Podemos                            |            | ES
Polisario Front                    |            | EH | Polisario; Frente Polisario
Popular Front for the Liberation of Palestine | PFLP       | PS
Popular Mobilization Forces        | PMF        | IQ | Hashd al-Shaabi; Popular Mobilisation Forces
POSCO                              |            | KR
Presidential Leadership Council    | PLC        | YE
Prime Minister's Office            | PMO
Prosperity Party                   |            | ET
Public Investment Fund             | PIF        | SA |                                     | shared: PIF is the Pacific Islands Forum too
Qatar Airways                      |            | QA
Qatar Fund for Development         | QFFD       | QA
QatarEnergy                        |            | QA | Qatar Energy
Quad                               |            |    | Quadrilateral Security Dialogue     | "quad" in lower case is none
Quai d'Orsay                       |            | FR
Quds Force                         |            | IR | Qods Force
Quirinale                          |            | IT | Quirinal Palace
Radio Okapi                        |            | CD
Rajya Sabha                        |            | IN
RAND Corporation                   | RAND       | US
Rapid Support Forces               | RSF        | SD | RSF paramilitary; paramilitary Rapid Support Forces | shared: RSF is Reporters Without Borders too
Rashtriya Swayamsevak Sangh        | RSS        | IN | | shared: RSS with RSS in agencies.lex
Raytheon                           |            | US | RTX
Reform UK                          |            | GB
Regional Assistance Mission to Solomon Islands | RAMSI
Regional Centre on Small Arms      | RECSA
Regional Comprehensive Economic Partnership | RCEP
Regional Cooperation Council       | RCC
Regional Youth Cooperation Office  | RYCO
Reliance Industries                |            | IN | Reliance
Renamo                             |            | MZ
Renault                            |            | FR
Reporters Without Borders          | RSF        |    | Reporters sans frontières; Reporters Sans Frontières | shared: RSF is Sudan's Rapid Support Forces too
Repsol                             |            | ES
Republican Party                   | GOP        | US | Grand Old Party; Republicans
Republican People's Party          | CHP        | TR
Research and Analysis Wing         | RAW        | IN
Research Centre for Islamic History, Art and Culture | IRCICA
Reserve Bank of India              | RBI        | IN
Rheinmetall                        |            | DE
Riigikogu                          |            | EE
Riksdag                            |            | SE
Rio Tinto                          |            | AU
Roketsan                           |            | TR
Rolls-Royce                        |            | GB
Romgaz                             |            | RO
Rosatom                            |            | RU
Roscosmos                          |            | RU
Rosgvardia                         |            | RU
Rosneft                            |            | RU
Rosoboronexport                    |            | RU
Rospotrebnadzor                    |            | RU
Rosselkhoznadzor                   |            | RU
Rossotrudnichestvo                 |            | RU
Royal Canadian Mounted Police      | RCMP       | CA
Royal United Services Institute    | RUSI       | GB
Russian Orthodox Church            | ROC        | RU | Moscow Patriarchate
Rwandan Patriotic Front            | RPF        | RW
Ryanair                            |            | IE
Saab                               |            | SE
Sabor                              |            | HR
Saeima                             |            | LV
Safaricom                          |            | KE
Saipem                             |            | IT
Samagi Jana Balawegaya             | SJB        | LK
Samruk-Kazyna                      |            | KZ | Samruk Kazyna
Samsung                            |            | KR | Samsung Electronics
Sasol                              |            | ZA
Saudi Aramco                       |            | SA | Aramco
Saudi Fund for Development         | SFD        | SA
Save the Children
Sberbank                           |            | RU
Scottish National Party            | SNP        | GB
Scottish Parliament                |            | GB | Holyrood
Secretariat of the Pacific Regional Environment Programme | SPREP
Security Council of Russia         |            | RU | Russian Security Council; Security Council of the Russian Federation
Security Service of Ukraine        | SBU        | UA | SSU
Seimas                             |            | LT
Sejm                               |            | PL
Seleka                             |            | CF
Senate Foreign Relations Committee |            | US
Senedd                             |            | GB | Welsh Parliament
Serbian Progressive Party          | SNS        | RS
Servant of the People              |            | UA
Shanghai Cooperation Organisation  | SCO        |    | Shanghai Cooperation Organization; SCO Secretariat; SCO RATS
Shas                               |            | IL
Shell                              |            | GB | Royal Dutch Shell                   | Shell raised its stake; not "a shell hit"
Shin Bet                           |            | IL | Shabak
Shura Council
Siemens                            |            | DE | Siemens Energy
Sinaloa Cartel                     |            | MX
Sinn Féin                          |            | IE
Sinopec                            |            | CN
SK Group                           |            | KR
Skupština                          |            | RS
Smer                               |            | SK | Smer-SD
Snam                               |            | IT
SOCAR                              |            | AZ | State Oil Company of Azerbaijan; State Oil Company of the Republic of Azerbaijan
Social Democratic Party            | PSD
Social Democratic Party of Germany | SPD        | DE
Socialist Party                    | PS | | | shared: PS with PS in titles.lex
Sonatrach                          |            | DZ
South American Football Confederation | CONMEBOL
South Asian Association for Regional Cooperation | SAARC      |    | Saarc
South Pacific Regional Fisheries Management Organisation | SPRFMO
South Pacific Tourism Organisation | SPTO
South-East European Cooperation Process | SEECP
Southeast Asian Fisheries Development Center | SEAFDEC
Southeast European Law Enforcement Center | SELEC
Southern African Customs Union     | SACU
Southern African Development Community | SADC
Southern African Development Community Mission in Mozambique | SAMIM      |    | SADC Mission in Mozambique
Southern African Power Pool        | SAPP
Southern Transitional Council      | STC        | YE
SpaceX                             |            | US
Spanish Socialist Workers' Party   | PSOE       | ES
SPLM-IO                            |            | SS | Sudan People's Liberation Movement-in-Opposition
Srbijagas                          |            | RS
Stabilisation Force in Bosnia and Herzegovina | SFOR
Standing Committee for Economic and Commercial Cooperation | COMCEC
Starlink                           |            | US
State Administration Council       | SAC        | MM
State Committee for National Security | GKNB       | KG | SCNS; UKMK
State Committee on Work with Diaspora |            | AZ | State Committee on Work with the Diaspora
State Council                      |            | CN | Chinese State Council
State Department                   |            | US | US State Department; U.S. State Department; US Department of State; U.S. Department of State; Department of State; Foggy Bottom
State Duma                         |            | RU | Russian State Duma; Duma
State Great Khural                 |            | MN | State Great Hural; Great Khural
State House                        |            |    |                                     | the office of the president in Kenya, Uganda, Zambia and others
State Oil Fund                     | SOFAZ      | AZ | State Oil Fund of Azerbaijan
States General                     |            | NL
Statistical, Economic and Social Research and Training Centre for Islamic Countries | SESRIC
Stormont                           |            | GB | Northern Ireland Assembly
Stortinget                         |            | NO | Storting
Sudan Liberation Movement          | SLM        | SD
Sudan People's Liberation Movement | SPLM       | SS
Sudan People's Liberation Movement-North | SPLM-N     | SD
Sudanese Armed Forces              | SAF        | SD
Suez Canal Authority               | SCA        | EG
Sumitomo                           |            | JP
Supreme Headquarters Allied Powers Europe | SHAPE
Supreme National Security Council  | SNSC       | IR
Supreme People's Assembly          | SPA        | KP |                                     | shared: SPA is the Saudi Press Agency too
SWAPO                              |            | NA
Swedish International Development Cooperation Agency | Sida       | SE
Syrian Democratic Forces           | SDF        | SY |                                     | shared: SDF is the Japan Self-Defense Forces too
Syrian National Army               | SNA        | SY
Syriza                             |            | GR
Taiwan Affairs Office              | TAO        | CN
Taliban                            |            | AF | Taleban
Tata Group                         |            | IN | Tata Motors; Tata Consultancy Services
Tatmadaw                           |            | MM
Tehrik-i-Taliban Pakistan          | TTP        | PK | Tehreek-e-Taliban Pakistan; Pakistani Taliban
Temasek                            |            | SG
Tencent                            |            | CN
Tesla                              |            | US
Thales                             |            | FR
Three Seas Initiative              | 3SI
Tigray People's Liberation Front   | TPLF       | ET
TikTok                             |            | CN
Tisza Party                        |            | HU | Tisza
TotalEnergies                      |            | FR | Total Energies
Toyota                             |            | JP
TPAO                               |            | TR | Turkish Petroleum
TRACECA                            |            |    | Transport Corridor Europe-Caucasus-Asia; Intergovernmental Commission TRACECA
Trafigura                          |            | CH
Trans Adriatic Pipeline AG         | TAP AG     | CH
Transgaz                           |            | RO
Transneft                          |            | RU
Transnet                           |            | ZA
Transparency International         | TI
Tren de Aragua                     |            | VE
Trilateral Cooperation Secretariat | TCS
Trinamool Congress                 | TMC        | IN | All India Trinamool Congress
TSMC                               |            | TW | Taiwan Semiconductor Manufacturing Company
Tüpraş                             |            | TR
Turkic Academy                     |            |    | International Turkic Academy
Turkic Culture and Heritage Foundation
Turkic Investment Fund
Turkish Airlines                   | THY        | TR
Turkish Cooperation and Coordination Agency | TIKA       | TR | Turkish Cooperation and Coordination Agency (TIKA)
Turkmengaz                         |            | TM
Tweede Kamer                       |            | NL
Uber                               |            | US
UEFA
UK Parliament                      |            | GB | British Parliament; Westminster; Houses of Parliament
Ukrenergo                          |            | UA
uMkhonto weSizwe                   | MK         | ZA | MK Party; uMkhonto weSizwe Party | shared: MK with MK in titles.lex
UN Tourism                         | UNWTO      |    | World Tourism Organization; United Nations World Tourism Organization
Union for the Mediterranean        | UfM
Union of South American Nations    | UNASUR     |    | Unasur
Union of Turkic Chambers of Commerce and Industry
Uniper                             |            | DE
UNITA                              |            | AO
United Democratic Alliance         | UDA        | KE
United Malays National Organisation | UMNO       | MY
United National Movement           | UNM        | GE
United Nations                     | UN         |    | U.N.; United Nations Organization; UNO; UN Organization
United Nations Alliance of Civilizations | UNAOC      |    | UN Alliance of Civilizations
United Nations Assistance Mission for Iraq | UNAMI
United Nations Assistance Mission in Afghanistan | UNAMA      |    | UN Assistance Mission in Afghanistan
United Nations Assistance Mission in Somalia | UNSOM      |    | United Nations Transitional Assistance Mission in Somalia; UNTMIS
United Nations Capital Development Fund | UNCDF      |    | UN Capital Development Fund
United Nations Children's Fund     | UNICEF     |    | UN Children's Fund; Unicef
United Nations Commission on International Trade Law | UNCITRAL   |    | UN Commission on International Trade Law
United Nations Conference on Trade and Development | UNCTAD     |    | UN Trade and Development
United Nations Development Programme | UNDP       |    | UN Development Programme; United Nations Development Program; UN Development Program
United Nations Disengagement Observer Force | UNDOF
United Nations Economic and Social Council | ECOSOC     |    | Economic and Social Council
United Nations Economic Commission for Africa | UNECA      |    | ECA; Economic Commission for Africa | shared: ECA is the European Court of Auditors too
United Nations Economic Commission for Europe | UNECE      |    | UN Economic Commission for Europe
United Nations Educational, Scientific and Cultural Organization | UNESCO     |    | Unesco
United Nations Entity for Gender Equality and the Empowerment of Women | UN Women   |    | UN-Women
United Nations Environment Programme | UNEP       |    | UN Environment Programme; UN Environment
United Nations Framework Convention on Climate Change | UNFCCC     |    | UN Climate Change
United Nations General Assembly    | UNGA       |    | UN General Assembly; U.N. General Assembly; General Assembly
United Nations Group of Experts on Geographical Names | UNGEGN
United Nations Human Rights Council | UNHRC      |    | UN Human Rights Council; Human Rights Council; HRC
United Nations Human Settlements Programme | UN-Habitat |    | UN Habitat
United Nations Industrial Development Organization | UNIDO      |    | UN Industrial Development Organization
United Nations Institute for Disarmament Research | UNIDIR
United Nations Institute for Training and Research | UNITAR
United Nations Integrated Office in Haiti | BINUH
United Nations Integrated Transition Assistance Mission in Sudan | UNITAMS
United Nations Interim Administration Mission in Kosovo | UNMIK
United Nations Interim Force in Lebanon | UNIFIL     |    | UN Interim Force in Lebanon
United Nations Interim Security Force for Abyei | UNISFA
United Nations Interregional Crime and Justice Research Institute | UNICRI
United Nations Military Observer Group in India and Pakistan | UNMOGIP
United Nations Mine Action Service | UNMAS
United Nations Mission for the Referendum in Western Sahara | MINURSO
United Nations Mission in South Sudan | UNMISS
United Nations Multidimensional Integrated Stabilization Mission in Mali | MINUSMA
United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic | MINUSCA
United Nations Office at Geneva    | UNOG       |    | UN Office at Geneva
United Nations Office at Nairobi   | UNON
United Nations Office at Vienna    | UNOV
United Nations Office for Disaster Risk Reduction | UNDRR
United Nations Office for Outer Space Affairs | UNOOSA
United Nations Office for Project Services | UNOPS
United Nations Office for South-South Cooperation | UNOSSC
United Nations Office for the Coordination of Humanitarian Affairs | OCHA       |    | UN OCHA; UNOCHA; Office for the Coordination of Humanitarian Affairs
United Nations Office for West Africa and the Sahel | UNOWAS
United Nations Office of Counter-Terrorism | UNOCT      |    | UN Office of Counter-Terrorism
United Nations Office on Drugs and Crime | UNODC      |    | UN Office on Drugs and Crime
United Nations Organization Stabilization Mission in the Democratic Republic of the Congo | MONUSCO
United Nations Peacekeeping Force in Cyprus | UNFICYP
United Nations Permanent Forum on Indigenous Issues | UNPFII
United Nations Population Fund     | UNFPA      |    | UN Population Fund
United Nations Regional Centre for Preventive Diplomacy for Central Asia | UNRCCA
United Nations Regional Office for Central Africa | UNOCA
United Nations Relief and Works Agency | UNRWA      |    | UN Relief and Works Agency; United Nations Relief and Works Agency for Palestine Refugees
United Nations Secretariat         |            |    | UN Secretariat
United Nations Security Council    | UNSC       |    | UN Security Council; U.N. Security Council; Security Council
United Nations Special Programme for the Economies of Central Asia | SPECA
United Nations Support Mission in Libya | UNSMIL
United Nations Truce Supervision Organization | UNTSO
United Nations University          | UNU
United Nations Verification Mission in Colombia |            |    | UN Verification Mission in Colombia; United Nations Verification Mission
United Nations Volunteers          | UNV
United Russia                      |            | RU
United Socialist Party of Venezuela | PSUV       | VE
United States Africa Command       | AFRICOM    | US | US Africa Command; U.S. Africa Command
United States Agency for International Development | USAID      | US | US Agency for International Development
United States Central Command      | CENTCOM    | US | US Central Command; U.S. Central Command
United States Institute of Peace   | USIP       | US
Universal Postal Union             | UPU
University of the South Pacific    | USP
US Congress                        |            | US | U.S. Congress; United States Congress; Congress; Capitol Hill | Congress approved the aid; also an Indian party
US Geological Survey               | USGS       | US | United States Geological Survey
US House of Representatives        |            | US | U.S. House of Representatives; House of Representatives; US House
US Senate                          |            | US | U.S. Senate; United States Senate
US Supreme Court                   |            | US | U.S. Supreme Court
Uzbekistan Airways                 |            | UZ
Uzbekistan Temir Yullari           |            | UZ
Uzbekneftegaz                      |            | UZ
Vale                               |            | BR
Venice Commission                  |            |    | European Commission for Democracy through Law
Verkhovna Rada                     |            | UA | Rada; Ukrainian parliament; Verkhovna Rada of Ukraine
Vetëvendosje                       |            | XK
VinFast                            |            | VN
Vingroup                           |            | VN
Visegrad Group                     | V4         |    | Visegrad Four
Vitol                              |            | CH
Vlaams Belang                      |            | BE
VMRO-DPMNE                         |            | MK
Volkswagen                         |            | DE | VW
Vox                                |            | ES
VTB                                |            | RU
Wafd Party                         |            | EG
Wagner                             |            | RU | Wagner Group; Wagner PMC; PMC Wagner | the Wagner fighters; also a family name: Richard Wagner
Wassenaar Arrangement
Weimar Triangle
West African Development Bank      | BOAD
West African Economic and Monetary Union | UEMOA      |    | WAEMU
Western and Central Pacific Fisheries Commission | WCPFC
Westinghouse                       |            | US
White House                        |            | US | Oval Office
Wisma Putra                        |            | MY
Wizz Air                           |            | HU
Woodside                           |            | AU
Workers' Party                     | PT         | BR
Workers' Party of Korea            | WPK        | KP
World Anti-Doping Agency           | WADA
World Association of Nuclear Operators | WANO
World Bank                         | WB         |    | World Bank Group; International Bank for Reconstruction and Development; IBRD
World Council of Churches          | WCC
World Customs Organization         | WCO
World Economic Forum               | WEF
World Food Programme               | WFP        |    | World Food Program; UN World Food Programme; UN World Food Program
World Health Organization          | WHO        |    | World Health Organisation           | "WHO" only in capitals
World Intellectual Property Organization | WIPO
World Meteorological Organization  | WMO
World Nuclear Association          | WNA
World Organisation for Animal Health | WOAH       |    | World Organization for Animal Health; OIE
World Trade Organization           | WTO        |    | World Trade Organisation
World Vision
World Wide Fund for Nature         | WWF        |    | World Wildlife Fund
Yesh Atid                          |            | IL
YPF                                |            | AR
Yunus Emre Institute               | YEE        | TR
ZANU-PF                            |            | ZW | Zanu PF
ZTE                                |            | CN
