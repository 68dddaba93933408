# countries.lex 1    name | code | demonyms | capital | variants | example
# ISO 3166-1 countries and territories, and Kosovo (XK); name = the short form most used in news.
# Several capitals: the first is the one whose name stands for the government.

Afghanistan                        | AF | Afghan; Afghans; Afghani           | Kabul                              | Islamic Emirate of Afghanistan; Islamic Republic of Afghanistan
Åland Islands                      | AX | Ålander; Ålanders; Ålandic         | Mariehamn                          | Åland
Albania                            | AL | Albanian; Albanians                | Tirana                             | Republic of Albania
Algeria                            | DZ | Algerian; Algerians                | Algiers                            | People's Democratic Republic of Algeria; Democratic and Popular Republic of Algeria
American Samoa                     | AS | American Samoan; American Samoans  | Pago Pago
Andorra                            | AD | Andorran; Andorrans                | Andorra la Vella                   | Principality of Andorra
Angola                             | AO | Angolan; Angolans                  | Luanda                             | Republic of Angola
Anguilla                           | AI | Anguillan; Anguillans              | The Valley
Antarctica                         | AQ | Antarctic
Antigua and Barbuda                | AG | Antiguan; Antiguans; Barbudan; Barbudans; Antiguan and Barbudan | St. John's                         | Antigua
Argentina                          | AR | Argentine; Argentines; Argentinian; Argentinians; Argentinean | Buenos Aires                       | Argentine Republic
Armenia                            | AM | Armenian; Armenians                | Yerevan                            | Republic of Armenia
Aruba                              | AW | Aruban; Arubans                    | Oranjestad
Australia                          | AU | Australian; Australians; Aussie; Aussies | Canberra                           | Commonwealth of Australia
Austria                            | AT | Austrian; Austrians                | Vienna                             | Republic of Austria
Azerbaijan                         | AZ | Azerbaijani; Azerbaijanis; Azeri; Azeris | Baku                               | Republic of Azerbaijan
Bahamas                            | BS | Bahamian; Bahamians                | Nassau                             | Commonwealth of The Bahamas; The Bahamas
Bahrain                            | BH | Bahraini; Bahrainis                | Manama                             | Kingdom of Bahrain
Bangladesh                         | BD | Bangladeshi; Bangladeshis          | Dhaka                              | People's Republic of Bangladesh
Barbados                           | BB | Barbadian; Barbadians; Bajan; Bajans | Bridgetown                         | Republic of Barbados
Belarus                            | BY | Belarusian; Belarusians; Belarussian; Belarussians | Minsk                              | Republic of Belarus; Byelorussia; Belorussia
Belgium                            | BE | Belgian; Belgians                  | Brussels                           | Kingdom of Belgium
Belize                             | BZ | Belizean; Belizeans                | Belmopan
Benin                              | BJ | Beninese; Beninois                 | Porto-Novo                         | Republic of Benin
Bermuda                            | BM | Bermudian; Bermudians              | Hamilton
Bhutan                             | BT | Bhutanese                          | Thimphu                            | Kingdom of Bhutan
Bolivia                            | BO | Bolivian; Bolivians                | La Paz; Sucre                      | Plurinational State of Bolivia
Bonaire, Sint Eustatius and Saba   | BQ |                                    | Kralendijk                         | Caribbean Netherlands; Bonaire
Bosnia and Herzegovina             | BA | Bosnian; Bosnians; Bosniak; Bosniaks; Herzegovinian | Sarajevo                           | Bosnia; BiH; Bosnia-Herzegovina; Bosnia & Herzegovina
Botswana                           | BW | Botswanan; Motswana; Batswana      | Gaborone                           | Republic of Botswana
Bouvet Island                      | BV
Brazil                             | BR | Brazilian; Brazilians              | Brasília                           | Federative Republic of Brazil; Brasil
British Indian Ocean Territory     | IO | Chagossian; Chagossians            | Diego Garcia                       | Chagos Islands; Chagos Archipelago
British Virgin Islands             | VG | British Virgin Islander; British Virgin Islanders | Road Town                          | BVI
Brunei                             | BN | Bruneian; Bruneians                | Bandar Seri Begawan                | Brunei Darussalam; Nation of Brunei; Negara Brunei Darussalam
Bulgaria                           | BG | Bulgarian; Bulgarians              | Sofia                              | Republic of Bulgaria
Burkina Faso                       | BF | Burkinabe; Burkinabes; Burkinabé   | Ouagadougou                        | Burkina
Burundi                            | BI | Burundian; Burundians              | Gitega; Bujumbura                  | Republic of Burundi
Cabo Verde                         | CV | Cabo Verdean; Cabo Verdeans; Cape Verdean; Cape Verdeans | Praia                              | Cape Verde; Republic of Cabo Verde; Republic of Cape Verde
Cambodia                           | KH | Cambodian; Cambodians; Khmer       | Phnom Penh                         | Kingdom of Cambodia
Cameroon                           | CM | Cameroonian; Cameroonians          | Yaoundé                            | Republic of Cameroon
Canada                             | CA | Canadian; Canadians                | Ottawa
Cayman Islands                     | KY | Caymanian; Caymanians              | George Town                        | Caymans
Central African Republic           | CF | Central African; Central Africans  | Bangui                             | CAR; Centrafrique
Chad                               | TD | Chadian; Chadians                  | N'Djamena                          | Republic of Chad                   | also a given name: Chad Bown
Chile                              | CL | Chilean; Chileans                  | Santiago                           | Republic of Chile
China                              | CN | Chinese                            | Beijing                            | People's Republic of China; PRC; P.R. China; PR China; mainland China
Christmas Island                   | CX | Christmas Islander; Christmas Islanders | Flying Fish Cove
Cocos Islands                      | CC | Cocos Islander; Cocos Islanders    | West Island                        | Cocos (Keeling) Islands; Keeling Islands
Colombia                           | CO | Colombian; Colombians              | Bogotá                             | Republic of Colombia
Comoros                            | KM | Comorian; Comorians; Comoran; Comorans | Moroni                             | Union of the Comoros; Comoro Islands
Congo                              | CG | Congolese                          | Brazzaville                        | Republic of the Congo; Republic of Congo; Congo-Brazzaville; Congo Republic | "Congo" alone may stand for the DRC; shared: Congolese with Democratic Republic of the Congo
Cook Islands                       | CK | Cook Islander; Cook Islanders      | Avarua
Costa Rica                         | CR | Costa Rican; Costa Ricans          | San José                           | Republic of Costa Rica
Croatia                            | HR | Croatian; Croatians; Croat; Croats | Zagreb                             | Republic of Croatia
Cuba                               | CU | Cuban; Cubans                      | Havana                             | Republic of Cuba
Curaçao                            | CW | Curaçaoan; Curaçaoans              | Willemstad
Cyprus                             | CY | Cypriot; Cypriots; Greek Cypriot; Greek Cypriots; Turkish Cypriot; Turkish Cypriots | Nicosia                            | Republic of Cyprus
Czechia                            | CZ | Czech; Czechs                      | Prague                             | Czech Republic
Democratic Republic of the Congo   | CD | Congolese; DR Congolese            | Kinshasa                           | DRC; DR Congo; D.R. Congo; Democratic Republic of Congo; Congo-Kinshasa; Democratic Congo; Zaire | shared: Congolese with Congo
Denmark                            | DK | Danish; Dane; Danes                | Copenhagen                         | Kingdom of Denmark
Djibouti                           | DJ | Djiboutian; Djiboutians            | Djibouti City                      | Republic of Djibouti
Dominica                           | DM | Dominican                          | Roseau                             | Commonwealth of Dominica | shared: Dominican with Dominican Republic
Dominican Republic                 | DO | Dominican; Dominicans              | Santo Domingo | | shared: Dominican with Dominica
East Timor                         | TL | East Timorese; Timorese            | Dili                               | Timor-Leste; Timor Leste; Democratic Republic of Timor-Leste
Ecuador                            | EC | Ecuadorian; Ecuadorians; Ecuadorean; Ecuadoreans | Quito                              | Republic of Ecuador
Egypt                              | EG | Egyptian; Egyptians                | Cairo                              | Arab Republic of Egypt; A.R. Egypt
El Salvador                        | SV | Salvadoran; Salvadorans; Salvadorean; Salvadoreans; Salvadorian | San Salvador                       | Republic of El Salvador
Equatorial Guinea                  | GQ | Equatorial Guinean; Equatorial Guineans; Equatoguinean; Equatoguineans | Malabo                             | Republic of Equatorial Guinea
Eritrea                            | ER | Eritrean; Eritreans                | Asmara                             | State of Eritrea
Estonia                            | EE | Estonian; Estonians                | Tallinn                            | Republic of Estonia
Eswatini                           | SZ | Swazi; Swazis; Emaswati; Eswatini  | Mbabane; Lobamba                   | Kingdom of Eswatini; Swaziland; Kingdom of Swaziland
Ethiopia                           | ET | Ethiopian; Ethiopians              | Addis Ababa                        | Federal Democratic Republic of Ethiopia
Falkland Islands                   | FK | Falkland Islander; Falkland Islanders; Falklander; Falklanders | Stanley                            | Falklands; Malvinas; Islas Malvinas
Faroe Islands                      | FO | Faroese; Faroe Islander; Faroe Islanders | Tórshavn                           | Faroes; Faeroe Islands
Fiji                               | FJ | Fijian; Fijians                    | Suva                               | Republic of Fiji; Fiji Islands
Finland                            | FI | Finnish; Finn; Finns               | Helsinki                           | Republic of Finland
France                             | FR | French; Frenchman; Frenchmen; Frenchwoman; Frenchwomen | Paris                              | French Republic; Republic of France
French Guiana                      | GF | French Guianese                    | Cayenne
French Polynesia                   | PF | French Polynesian; French Polynesians | Papeete
French Southern Territories        | TF |                                    |                                    | French Southern and Antarctic Lands
Gabon                              | GA | Gabonese                           | Libreville                         | Gabonese Republic; Republic of Gabon
Gambia                             | GM | Gambian; Gambians                  | Banjul                             | The Gambia; Republic of The Gambia
Georgia                            | GE | Georgian; Georgians                | Tbilisi                            | Republic of Georgia; Sakartvelo    | also a US state (Atlanta, Georgia) and a given name: Georgia Meloni
Germany                            | DE | German; Germans                    | Berlin                             | Federal Republic of Germany
Ghana                              | GH | Ghanaian; Ghanaians                | Accra                              | Republic of Ghana
Gibraltar                          | GI | Gibraltarian; Gibraltarians        | Gibraltar
Greece                             | GR | Greek; Greeks; Hellenic            | Athens                             | Hellenic Republic
Greenland                          | GL | Greenlandic; Greenlander; Greenlanders | Nuuk                               | Kalaallit Nunaat
Grenada                            | GD | Grenadian; Grenadians              | St. George's
Guadeloupe                         | GP | Guadeloupean; Guadeloupeans        | Basse-Terre
Guam                               | GU | Guamanian; Guamanians              | Hagåtña | | shared: Guam with GUAM Organization for Democracy and Economic Development in organisations.lex
Guatemala                          | GT | Guatemalan; Guatemalans            | Guatemala City                     | Republic of Guatemala
Guernsey                           | GG |                                    | St. Peter Port                     | Bailiwick of Guernsey
Guinea                             | GN | Guinean; Guineans                  | Conakry                            | Republic of Guinea; Guinea-Conakry
Guinea-Bissau                      | GW | Bissau-Guinean; Bissau-Guineans; Guinea-Bissauan | Bissau                             | Republic of Guinea-Bissau
Guyana                             | GY | Guyanese                           | Georgetown                         | Co-operative Republic of Guyana; Cooperative Republic of Guyana
Haiti                              | HT | Haitian; Haitians                  | Port-au-Prince                     | Republic of Haiti
Heard Island and McDonald Islands  | HM
Honduras                           | HN | Honduran; Hondurans                | Tegucigalpa                        | Republic of Honduras
Hong Kong                          | HK | Hong Konger; Hong Kongers; Hongkonger; Hongkongers |                                    | Hong Kong SAR; HKSAR; Hongkong; Hong Kong Special Administrative Region
Hungary                            | HU | Hungarian; Hungarians              | Budapest                           | Republic of Hungary
Iceland                            | IS | Icelandic; Icelander; Icelanders   | Reykjavík                          | Republic of Iceland
India                              | IN | Indian; Indians                    | New Delhi                          | Republic of India; Bharat
Indonesia                          | ID | Indonesian; Indonesians            | Jakarta                            | Republic of Indonesia
Iran                               | IR | Iranian; Iranians; Persian; Persians | Tehran                             | Islamic Republic of Iran; I.R. Iran; IRI; Persia
Iraq                               | IQ | Iraqi; Iraqis                      | Baghdad                            | Republic of Iraq
Ireland                            | IE | Irish; Irishman; Irishmen; Irishwoman; Irishwomen | Dublin                             | Republic of Ireland; Irish Republic
Isle of Man                        | IM | Manx; Manxman; Manxmen             | Douglas
Israel                             | IL | Israeli; Israelis                  | Jerusalem                          | State of Israel                    | also a given name: Israel Katz
Italy                              | IT | Italian; Italians                  | Rome                               | Italian Republic; Republic of Italy
Ivory Coast                        | CI | Ivorian; Ivorians                  | Yamoussoukro; Abidjan              | Côte d'Ivoire; Republic of Côte d'Ivoire
Jamaica                            | JM | Jamaican; Jamaicans                | Kingston | | shared: Kingston with Norfolk Island
Japan                              | JP | Japanese                           | Tokyo
Jersey                             | JE |                                    | Saint Helier                       | Bailiwick of Jersey                | the Government of Jersey; not "New Jersey"
Jordan                             | JO | Jordanian; Jordanians              | Amman                              | Hashemite Kingdom of Jordan; Hashemite Kingdom; H.K. of Jordan | also a name: Jordan Bardella, Michael Jordan
Kazakhstan                         | KZ | Kazakh; Kazakhs; Kazakhstani; Kazakhstanis | Astana                             | Republic of Kazakhstan
Kenya                              | KE | Kenyan; Kenyans                    | Nairobi                            | Republic of Kenya
Kiribati                           | KI | I-Kiribati                         | South Tarawa                       | Republic of Kiribati
Kosovo                             | XK | Kosovar; Kosovars; Kosovan; Kosovans | Pristina                           | Republic of Kosovo
Kuwait                             | KW | Kuwaiti; Kuwaitis                  | Kuwait City                        | State of Kuwait
Kyrgyzstan                         | KG | Kyrgyz; Kyrgyzstani; Kyrgyzstanis  | Bishkek                            | Kyrgyz Republic; Republic of Kyrgyzstan; Kirghizia; Kirgizia
Laos                               | LA | Lao; Laotian; Laotians             | Vientiane                          | Lao PDR; Lao People's Democratic Republic
Latvia                             | LV | Latvian; Latvians                  | Riga                               | Republic of Latvia
Lebanon                            | LB | Lebanese                           | Beirut                             | Lebanese Republic; Republic of Lebanon
Lesotho                            | LS | Mosotho; Basotho; Lesothan         | Maseru                             | Kingdom of Lesotho
Liberia                            | LR | Liberian; Liberians                | Monrovia                           | Republic of Liberia
Libya                              | LY | Libyan; Libyans                    | Tripoli                            | State of Libya
Liechtenstein                      | LI | Liechtensteiner; Liechtensteiners  | Vaduz                              | Principality of Liechtenstein
Lithuania                          | LT | Lithuanian; Lithuanians            | Vilnius                            | Republic of Lithuania
Luxembourg                         | LU | Luxembourgish; Luxembourger; Luxembourgers; Luxembourgian | Luxembourg City                    | Grand Duchy of Luxembourg; Grand Duchy
Macao                              | MO | Macanese                           |                                    | Macau; Macao SAR; Macau SAR; Macao Special Administrative Region
Madagascar                         | MG | Malagasy; Madagascan; Madagascans  | Antananarivo                       | Republic of Madagascar
Malawi                             | MW | Malawian; Malawians                | Lilongwe                           | Republic of Malawi
Malaysia                           | MY | Malaysian; Malaysians              | Kuala Lumpur; Putrajaya            | Federation of Malaysia
Maldives                           | MV | Maldivian; Maldivians              | Malé                               | Republic of Maldives; Republic of the Maldives; Maldive Islands
Mali                               | ML | Malian; Malians                    | Bamako                             | Republic of Mali
Malta                              | MT | Maltese                            | Valletta                           | Republic of Malta
Marshall Islands                   | MH | Marshallese; Marshall Islander; Marshall Islanders | Majuro                             | Republic of the Marshall Islands; RMI
Martinique                         | MQ | Martiniquais; Martinican; Martinicans | Fort-de-France
Mauritania                         | MR | Mauritanian; Mauritanians          | Nouakchott                         | Islamic Republic of Mauritania
Mauritius                          | MU | Mauritian; Mauritians              | Port Louis                         | Republic of Mauritius
Mayotte                            | YT | Mahoran; Mahorans                  | Mamoudzou
Mexico                             | MX | Mexican; Mexicans                  | Mexico City                        | United Mexican States
Micronesia                         | FM | Micronesian; Micronesians          | Palikir                            | Federated States of Micronesia; FSM
Moldova                            | MD | Moldovan; Moldovans; Moldavian; Moldavians | Chisinau                           | Republic of Moldova; Moldavia
Monaco                             | MC | Monégasque; Monégasques; Monacan; Monacans | Monaco                             | Principality of Monaco
Mongolia                           | MN | Mongolian; Mongolians; Mongol; Mongols | Ulaanbaatar
Montenegro                         | ME | Montenegrin; Montenegrins          | Podgorica                          | Republic of Montenegro
Montserrat                         | MS | Montserratian; Montserratians      | Plymouth
Morocco                            | MA | Moroccan; Moroccans                | Rabat                              | Kingdom of Morocco
Mozambique                         | MZ | Mozambican; Mozambicans            | Maputo                             | Republic of Mozambique
Myanmar                            | MM | Burmese; Myanma; Myanmarese; Myanmar | Naypyidaw                          | Burma; Union of Myanmar; Republic of the Union of Myanmar
Namibia                            | NA | Namibian; Namibians                | Windhoek                           | Republic of Namibia
Nauru                              | NR | Nauruan; Nauruans                  | Yaren                              | Republic of Nauru
Nepal                              | NP | Nepali; Nepalis; Nepalese          | Kathmandu                          | Federal Democratic Republic of Nepal
Netherlands                        | NL | Dutch; Dutchman; Dutchmen; Dutchwoman; Netherlander | Amsterdam                          | Kingdom of the Netherlands; The Netherlands; Holland
New Caledonia                      | NC | New Caledonian; New Caledonians; Kanak; Kanaks | Nouméa
New Zealand                        | NZ | New Zealander; New Zealanders; Kiwi; Kiwis | Wellington                         | Aotearoa; NZ; Aotearoa New Zealand
Nicaragua                          | NI | Nicaraguan; Nicaraguans            | Managua                            | Republic of Nicaragua
Niger                              | NE | Nigerien; Nigeriens                | Niamey                             | Republic of Niger; Republic of the Niger | also a river and a Nigerian state
Nigeria                            | NG | Nigerian; Nigerians                | Abuja                              | Federal Republic of Nigeria
Niue                               | NU | Niuean; Niueans                    | Alofi
Norfolk Island                     | NF | Norfolk Islander; Norfolk Islanders | Kingston | | shared: Kingston with Jamaica
North Korea                        | KP | North Korean; North Koreans        | Pyongyang                          | DPRK; D.P.R.K.; DPR Korea; Democratic People's Republic of Korea
North Macedonia                    | MK | Macedonian; Macedonians; North Macedonian | Skopje                             | Republic of North Macedonia; Macedonia; FYROM; Republic of Macedonia
Northern Mariana Islands           | MP |                                    | Saipan                             | Northern Marianas; CNMI
Norway                             | NO | Norwegian; Norwegians              | Oslo                               | Kingdom of Norway
Oman                               | OM | Omani; Omanis                      | Muscat                             | Sultanate of Oman
Pakistan                           | PK | Pakistani; Pakistanis              | Islamabad                          | Islamic Republic of Pakistan
Palau                              | PW | Palauan; Palauans                  | Ngerulmud                          | Republic of Palau
Palestine                          | PS | Palestinian; Palestinians          | Ramallah                           | State of Palestine; Palestinian territories; occupied Palestinian territory
Panama                             | PA | Panamanian; Panamanians            | Panama City                        | Republic of Panama
Papua New Guinea                   | PG | Papua New Guinean; Papua New Guineans | Port Moresby                       | PNG; Independent State of Papua New Guinea
Paraguay                           | PY | Paraguayan; Paraguayans            | Asunción                           | Republic of Paraguay
Peru                               | PE | Peruvian; Peruvians                | Lima                               | Republic of Peru
Philippines                        | PH | Filipino; Filipinos; Filipina; Filipinas; Philippine | Manila                             | Republic of the Philippines; The Philippines
Pitcairn Islands                   | PN | Pitcairn Islander; Pitcairn Islanders | Adamstown                          | Pitcairn
Poland                             | PL | Polish; Pole; Poles                | Warsaw                             | Republic of Poland
Portugal                           | PT | Portuguese                         | Lisbon                             | Portuguese Republic; Republic of Portugal
Puerto Rico                        | PR | Puerto Rican; Puerto Ricans        | San Juan                           | Commonwealth of Puerto Rico
Qatar                              | QA | Qatari; Qataris                    | Doha                               | State of Qatar
Réunion                            | RE | Réunionese; Réunionnais            | Saint-Denis
Romania                            | RO | Romanian; Romanians                | Bucharest                          | Republic of Romania
Russia                             | RU | Russian; Russians                  | Moscow                             | Russian Federation; R.F.
Rwanda                             | RW | Rwandan; Rwandans; Rwandese        | Kigali                             | Republic of Rwanda
Saint Barthélemy                   | BL |                                    | Gustavia                           | St. Barts; St Barts; Saint Barts
Saint Helena                       | SH | Saint Helenian; Saint Helenians    | Jamestown                          | St Helena; St. Helena; Saint Helena, Ascension and Tristan da Cunha
Saint Kitts and Nevis              | KN | Kittitian; Kittitians; Nevisian; Nevisians | Basseterre                         | St Kitts and Nevis; St. Kitts and Nevis; Federation of Saint Kitts and Nevis; Saint Kitts
Saint Lucia                        | LC | Saint Lucian; Saint Lucians; St Lucian | Castries                           | St Lucia; St. Lucia
Saint Martin                       | MF |                                    | Marigot                            | St Martin; St. Martin
Saint Pierre and Miquelon          | PM |                                    | Saint-Pierre                       | St Pierre and Miquelon
Saint Vincent and the Grenadines   | VC | Vincentian; Vincentians            | Kingstown                          | St Vincent and the Grenadines; St. Vincent and the Grenadines; Saint Vincent; St Vincent
Samoa                              | WS | Samoan; Samoans                    | Apia                               | Independent State of Samoa; Western Samoa
San Marino                         | SM | Sammarinese; San Marinese          | San Marino                         | Republic of San Marino
São Tomé and Príncipe              | ST | São Toméan; São Toméans; Santomean | São Tomé                           | Democratic Republic of São Tomé and Príncipe; São Tomé & Príncipe
Saudi Arabia                       | SA | Saudi; Saudis; Saudi Arabian; Saudi Arabians | Riyadh                             | Kingdom of Saudi Arabia; KSA
Senegal                            | SN | Senegalese                         | Dakar                              | Republic of Senegal
Serbia                             | RS | Serbian; Serbians; Serb; Serbs     | Belgrade                           | Republic of Serbia
Seychelles                         | SC | Seychellois; Seychelloise          | Victoria                           | Republic of Seychelles
Sierra Leone                       | SL | Sierra Leonean; Sierra Leoneans    | Freetown                           | Republic of Sierra Leone
Singapore                          | SG | Singaporean; Singaporeans          | Singapore                          | Republic of Singapore
Sint Maarten                       | SX |                                    | Philipsburg                        | St Maarten; St. Maarten
Slovakia                           | SK | Slovak; Slovaks; Slovakian; Slovakians | Bratislava                         | Slovak Republic
Slovenia                           | SI | Slovenian; Slovenians; Slovene; Slovenes | Ljubljana                          | Republic of Slovenia
Solomon Islands                    | SB | Solomon Islander; Solomon Islanders | Honiara                            | Solomons
Somalia                            | SO | Somali; Somalis; Somalian          | Mogadishu                          | Federal Republic of Somalia
South Africa                       | ZA | South African; South Africans      | Pretoria; Cape Town; Bloemfontein  | Republic of South Africa; RSA
South Georgia and the South Sandwich Islands | GS |                                    | King Edward Point                  | South Georgia
South Korea                        | KR | South Korean; South Koreans; Korean; Koreans | Seoul                              | Republic of Korea; ROK; R.O.K.; Korea
South Sudan                        | SS | South Sudanese                     | Juba                               | Republic of South Sudan
Spain                              | ES | Spanish; Spaniard; Spaniards       | Madrid                             | Kingdom of Spain
Sri Lanka                          | LK | Sri Lankan; Sri Lankans            | Colombo; Sri Jayawardenepura Kotte | Democratic Socialist Republic of Sri Lanka; Ceylon
Sudan                              | SD | Sudanese                           | Khartoum                           | Republic of the Sudan; Republic of Sudan
Suriname                           | SR | Surinamese                         | Paramaribo                         | Republic of Suriname; Surinam
Svalbard and Jan Mayen             | SJ |                                    | Longyearbyen                       | Svalbard
Sweden                             | SE | Swedish; Swede; Swedes             | Stockholm                          | Kingdom of Sweden
Switzerland                        | CH | Swiss                              | Bern                               | Swiss Confederation; Helvetic Confederation
Syria                              | SY | Syrian; Syrians                    | Damascus                           | Syrian Arab Republic
Taiwan                             | TW | Taiwanese                          | Taipei                             | Republic of China; Chinese Taipei; R.O.C.
Tajikistan                         | TJ | Tajik; Tajiks; Tajikistani; Tajikistanis | Dushanbe                           | Republic of Tajikistan
Tanzania                           | TZ | Tanzanian; Tanzanians              | Dodoma; Dar es Salaam              | United Republic of Tanzania
Thailand                           | TH | Thai; Thais                        | Bangkok                            | Kingdom of Thailand; Siam
Togo                               | TG | Togolese                           | Lomé                               | Togolese Republic; Republic of Togo
Tokelau                            | TK | Tokelauan; Tokelauans
Tonga                              | TO | Tongan; Tongans                    | Nuku'alofa                         | Kingdom of Tonga
Trinidad and Tobago                | TT | Trinidadian; Trinidadians; Tobagonian; Tobagonians; Trinbagonian | Port of Spain                      | Trinidad; Trinidad & Tobago; Republic of Trinidad and Tobago
Tunisia                            | TN | Tunisian; Tunisians                | Tunis                              | Republic of Tunisia; Tunisian Republic
Turkey                             | TR | Turkish; Turk; Turks               | Ankara                             | Türkiye; Republic of Türkiye; Republic of Turkey; Turkish Republic
Turkmenistan                       | TM | Turkmen; Turkmens; Turkmenistani   | Ashgabat
Turks and Caicos Islands           | TC | Turks and Caicos Islander          | Cockburn Town                      | Turks and Caicos
Tuvalu                             | TV | Tuvaluan; Tuvaluans                | Funafuti
Uganda                             | UG | Ugandan; Ugandans                  | Kampala                            | Republic of Uganda
Ukraine                            | UA | Ukrainian; Ukrainians              | Kyiv; Kiev
United Arab Emirates               | AE | Emirati; Emiratis; UAE             | Abu Dhabi                          | UAE; U.A.E.; the Emirates
United Kingdom                     | GB | British; Briton; Britons; Brit; Brits; English; Englishman; Englishmen; Scottish; Scot; Scots; Welsh; Northern Irish; UK | London                             | UK; U.K.; Britain; Great Britain; United Kingdom of Great Britain and Northern Ireland
United States                      | US | American; Americans; US; U.S.; U.S | Washington; Washington, D.C.; Washington DC | US; U.S.; USA; U.S.A.; United States of America; America; the States | a lower-case "us" is a pronoun
United States Minor Outlying Islands | UM |                                    |                                    | US Minor Outlying Islands
United States Virgin Islands       | VI | Virgin Islander; Virgin Islanders  | Charlotte Amalie                   | US Virgin Islands; U.S. Virgin Islands; USVI
Uruguay                            | UY | Uruguayan; Uruguayans              | Montevideo                         | Oriental Republic of Uruguay; Eastern Republic of Uruguay
Uzbekistan                         | UZ | Uzbek; Uzbeks; Uzbekistani; Uzbekistanis | Tashkent                           | Republic of Uzbekistan
Vanuatu                            | VU | Vanuatuan; Vanuatuans; Ni-Vanuatu  | Port Vila                          | Republic of Vanuatu
Vatican City                       | VA | Vatican                            | Vatican City                       | Holy See; Vatican; Vatican City State
Venezuela                          | VE | Venezuelan; Venezuelans            | Caracas                            | Bolivarian Republic of Venezuela
Vietnam                            | VN | Vietnamese                         | Hanoi                              | Viet Nam; Socialist Republic of Vietnam; Socialist Republic of Viet Nam
Wallis and Futuna                  | WF |                                    | Mata-Utu
Western Sahara                     | EH | Sahrawi; Sahrawis; Saharawi; Saharawis | Laayoune                           | Sahrawi Arab Democratic Republic; SADR; Sahrawi Republic
Yemen                              | YE | Yemeni; Yemenis; Yemenite          | Sana'a                             | Republic of Yemen
Zambia                             | ZM | Zambian; Zambians                  | Lusaka                             | Republic of Zambia
Zimbabwe                           | ZW | Zimbabwean; Zimbabweans            | Harare                             | Republic of Zimbabwe
