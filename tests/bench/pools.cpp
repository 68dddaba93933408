// What generated articles are filled with. The names of people are put together from parts and belong to nobody.
#include "pools.hpp"

namespace communique::bench::pools {

const std::array<country, 112> countries{{
    {"AL", "Albania", "Albanian|Albanians", "Tirana", 2},
    {"DZ", "Algeria", "Algerian|Algerians", "Algiers", 4},
    {"AO", "Angola", "Angolan|Angolans", "Luanda", 5},
    {"AR", "Argentina", "Argentine|Argentines|Argentinian|Argentinians", "Buenos Aires", 1},
    {"AM", "Armenia", "Armenian|Armenians", "Yerevan", 3},
    {"AU", "Australia", "Australian|Australians|Aussie|Aussies", "Canberra", 0},
    {"AT", "Austria", "Austrian|Austrians", "Vienna", 0},
    {"AZ", "Azerbaijan", "Azerbaijani|Azerbaijanis|Azeri|Azeris", "Baku", 3},
    {"BD", "Bangladesh", "Bangladeshi|Bangladeshis", "Dhaka", 6},
    {"BY", "Belarus", "Belarusian|Belarusians|Belarussian|Belarussians", "Minsk", 2},
    {"BE", "Belgium", "Belgian|Belgians", "Brussels", 1},
    {"BJ", "Benin", "Beninese|Beninois", "Porto-Novo", 5},
    {"BO", "Bolivia", "Bolivian|Bolivians", "La Paz; Sucre", 1},
    {"BW", "Botswana", "Botswanan|Motswana|Batswana", "Gaborone", 5},
    {"BR", "Brazil", "Brazilian|Brazilians", "Brasília", 1},
    {"BG", "Bulgaria", "Bulgarian|Bulgarians", "Sofia", 2},
    {"KH", "Cambodia", "Cambodian|Cambodians|Khmer", "Phnom Penh", 7},
    {"CM", "Cameroon", "Cameroonian|Cameroonians", "Yaoundé", 5},
    {"CA", "Canada", "Canadian|Canadians", "Ottawa", 0},
    {"CL", "Chile", "Chilean|Chileans", "Santiago", 1},
    {"CN", "China", "Chinese", "Beijing", 7},
    {"CO", "Colombia", "Colombian|Colombians", "Bogotá", 1},
    {"CR", "Costa Rica", "Costa Rican|Costa Ricans", "San José", 1},
    {"HR", "Croatia", "Croatian|Croatians|Croat|Croats", "Zagreb", 2},
    {"CU", "Cuba", "Cuban|Cubans", "Havana", 1},
    {"CY", "Cyprus", "Cypriot|Cypriots|Greek Cypriot|Greek Cypriots", "Nicosia", 2},
    {"CZ", "Czechia", "Czech|Czechs", "Prague", 2},
    {"DK", "Denmark", "Danish|Dane|Danes", "Copenhagen", 0},
    {"EC", "Ecuador", "Ecuadorian|Ecuadorians|Ecuadorean|Ecuadoreans", "Quito", 1},
    {"EG", "Egypt", "Egyptian|Egyptians", "Cairo", 4},
    {"EE", "Estonia", "Estonian|Estonians", "Tallinn", 2},
    {"ET", "Ethiopia", "Ethiopian|Ethiopians", "Addis Ababa", 5},
    {"FI", "Finland", "Finnish|Finn|Finns", "Helsinki", 0},
    {"FR", "France", "French|Frenchman|Frenchmen|Frenchwoman", "Paris", 1},
    {"GA", "Gabon", "Gabonese", "Libreville", 5},
    {"GE", "Georgia", "Georgian|Georgians", "Tbilisi", 3},
    {"DE", "Germany", "German|Germans", "Berlin", 0},
    {"GH", "Ghana", "Ghanaian|Ghanaians", "Accra", 5},
    {"GR", "Greece", "Greek|Greeks|Hellenic", "Athens", 2},
    {"GT", "Guatemala", "Guatemalan|Guatemalans", "Guatemala City", 1},
    {"HN", "Honduras", "Honduran|Hondurans", "Tegucigalpa", 1},
    {"HU", "Hungary", "Hungarian|Hungarians", "Budapest", 2},
    {"IS", "Iceland", "Icelandic|Icelander|Icelanders", "Reykjavík", 0},
    {"IN", "India", "Indian|Indians", "New Delhi", 6},
    {"ID", "Indonesia", "Indonesian|Indonesians", "Jakarta", 7},
    {"IR", "Iran", "Iranian|Iranians|Persian|Persians", "Tehran", 4},
    {"IQ", "Iraq", "Iraqi|Iraqis", "Baghdad", 4},
    {"IE", "Ireland", "Irish|Irishman|Irishmen|Irishwoman", "Dublin", 0},
    {"IT", "Italy", "Italian|Italians", "Rome", 1},
    {"JP", "Japan", "Japanese", "Tokyo", 7},
    {"JO", "Jordan", "Jordanian|Jordanians", "Amman", 4},
    {"KZ", "Kazakhstan", "Kazakh|Kazakhs|Kazakhstani|Kazakhstanis", "Astana", 3},
    {"KE", "Kenya", "Kenyan|Kenyans", "Nairobi", 5},
    {"KW", "Kuwait", "Kuwaiti|Kuwaitis", "Kuwait City", 4},
    {"KG", "Kyrgyzstan", "Kyrgyz|Kyrgyzstani|Kyrgyzstanis", "Bishkek", 3},
    {"LA", "Laos", "Lao|Laotian|Laotians", "Vientiane", 7},
    {"LV", "Latvia", "Latvian|Latvians", "Riga", 2},
    {"LB", "Lebanon", "Lebanese", "Beirut", 4},
    {"LY", "Libya", "Libyan|Libyans", "Tripoli", 4},
    {"LT", "Lithuania", "Lithuanian|Lithuanians", "Vilnius", 2},
    {"LU", "Luxembourg", "Luxembourgish|Luxembourger|Luxembourgers|Luxembourgian", "Luxembourg City", 0},
    {"MW", "Malawi", "Malawian|Malawians", "Lilongwe", 5},
    {"MY", "Malaysia", "Malaysian|Malaysians", "Kuala Lumpur; Putrajaya", 7},
    {"ML", "Mali", "Malian|Malians", "Bamako", 5},
    {"MT", "Malta", "Maltese", "Valletta", 0},
    {"MD", "Moldova", "Moldovan|Moldovans|Moldavian|Moldavians", "Chisinau", 2},
    {"MN", "Mongolia", "Mongolian|Mongolians|Mongol|Mongols", "Ulaanbaatar", 3},
    {"ME", "Montenegro", "Montenegrin|Montenegrins", "Podgorica", 2},
    {"MA", "Morocco", "Moroccan|Moroccans", "Rabat", 4},
    {"NA", "Namibia", "Namibian|Namibians", "Windhoek", 5},
    {"NP", "Nepal", "Nepali|Nepalis|Nepalese", "Kathmandu", 6},
    {"NZ", "New Zealand", "New Zealander|New Zealanders|Kiwi|Kiwis", "Wellington", 0},
    {"NE", "Niger", "Nigerien|Nigeriens", "Niamey", 5},
    {"NG", "Nigeria", "Nigerian|Nigerians", "Abuja", 5},
    {"NO", "Norway", "Norwegian|Norwegians", "Oslo", 0},
    {"OM", "Oman", "Omani|Omanis", "Muscat", 4},
    {"PK", "Pakistan", "Pakistani|Pakistanis", "Islamabad", 6},
    {"PA", "Panama", "Panamanian|Panamanians", "Panama City", 1},
    {"PY", "Paraguay", "Paraguayan|Paraguayans", "Asunción", 1},
    {"PE", "Peru", "Peruvian|Peruvians", "Lima", 1},
    {"PH", "Philippines", "Filipino|Filipinos|Filipina|Filipinas", "Manila", 7},
    {"PL", "Poland", "Polish|Pole|Poles", "Warsaw", 2},
    {"PT", "Portugal", "Portuguese", "Lisbon", 1},
    {"QA", "Qatar", "Qatari|Qataris", "Doha", 4},
    {"RO", "Romania", "Romanian|Romanians", "Bucharest", 1},
    {"RU", "Russia", "Russian|Russians", "Moscow", 2},
    {"RW", "Rwanda", "Rwandan|Rwandans|Rwandese", "Kigali", 5},
    {"SA", "Saudi Arabia", "Saudi|Saudis|Saudi Arabian|Saudi Arabians", "Riyadh", 4},
    {"SN", "Senegal", "Senegalese", "Dakar", 5},
    {"RS", "Serbia", "Serbian|Serbians|Serb|Serbs", "Belgrade", 2},
    {"SG", "Singapore", "Singaporean|Singaporeans", "Singapore", 7},
    {"SK", "Slovakia", "Slovak|Slovaks|Slovakian|Slovakians", "Bratislava", 2},
    {"SI", "Slovenia", "Slovenian|Slovenians|Slovene|Slovenes", "Ljubljana", 2},
    {"ES", "Spain", "Spanish|Spaniard|Spaniards", "Madrid", 1},
    {"LK", "Sri Lanka", "Sri Lankan|Sri Lankans", "Colombo; Sri Jayawardenepura Kotte", 6},
    {"SE", "Sweden", "Swedish|Swede|Swedes", "Stockholm", 0},
    {"SY", "Syria", "Syrian|Syrians", "Damascus", 4},
    {"TJ", "Tajikistan", "Tajik|Tajiks|Tajikistani|Tajikistanis", "Dushanbe", 3},
    {"TZ", "Tanzania", "Tanzanian|Tanzanians", "Dodoma; Dar es Salaam", 5},
    {"TH", "Thailand", "Thai|Thais", "Bangkok", 7},
    {"TG", "Togo", "Togolese", "Lomé", 5},
    {"TN", "Tunisia", "Tunisian|Tunisians", "Tunis", 4},
    {"TR", "Turkey", "Turkish|Turk|Turks", "Ankara", 3},
    {"TM", "Turkmenistan", "Turkmen|Turkmens|Turkmenistani", "Ashgabat", 3},
    {"UG", "Uganda", "Ugandan|Ugandans", "Kampala", 5},
    {"UA", "Ukraine", "Ukrainian|Ukrainians", "Kyiv; Kiev", 2},
    {"UY", "Uruguay", "Uruguayan|Uruguayans", "Montevideo", 1},
    {"UZ", "Uzbekistan", "Uzbek|Uzbeks|Uzbekistani|Uzbekistanis", "Tashkent", 3},
    {"VN", "Vietnam", "Vietnamese", "Hanoi", 7},
    {"YE", "Yemen", "Yemeni|Yemenis|Yemenite", "Sana'a", 4},
    {"ZM", "Zambia", "Zambian|Zambians", "Lusaka", 5},
    {"ZW", "Zimbabwe", "Zimbabwean|Zimbabweans", "Harare", 5},
}};

const std::array<name_parts, 8> names{{
    {"Anna Erik Ingrid Lars Sofia Karl Marta Jonas Helen Peter Clara Hugo Nora Felix Ida Oscar Emma Simon Greta Paul",
     "Berg Lind Holm Strand Wald Stein Kal Brand Nor Dahl Fried Acker Hart Lang Vest",
     "sen son qvist gren man feld hauser ner er dal lund bach"},
    {"Maria Carlos Elena Luis Sofia Jorge Paula Andre Lucia Marco "
     "Ines Rafael Clara Diego Rosa Pablo Julia Hugo Carmen Bruno",
     "Mor Cast Ferr Mont Sal Val Quin Rib Font Alv Carr Mend Oliv Per Tor",
     "ano illo eira ales enez osa edo ardi oni ero anda ino"},
    {"Olga Ivan Irina Pavel Marija Jan Elena Petr Vesna Marek "
     "Natalia Andrei Zofia Milan Tatjana Viktor Dana Stefan Vera Boris",
     "Nov Petr Kov Mar Sok Dra Vol Zel Hor Bel Gor Pav Stan Jas Kras",
     "enko ovic inski ak ov ova ek ic in uk escu aitis"},
    {"Aigul Timur Leyla Elchin Nargiza Arman Dilnoza Rustam Aysel Bekzat "
     "Gulnara Farid Nino Davit Saule Orhan Mehri Sardor Tamar Emin",
     "Bay Kar Mam Tok Ali Nur Has Ibr Yus Sul Ter Gev Abd Ism Rah",
     "ramov madov bekov zade oglu imov kyzy yev orkyan shvili baev akov"},
    {"Fatima Omar Layla Hassan Mariam Khalid Noor Yusuf Salma Tariq "
     "Amina Karim Huda Sami Rania Faisal Dina Nabil Zaynab Walid",
     "Al Ben Haj Abu Mans Kha Rash Sab Naj Far Zah Tam Had Sal Qas",
     "ouri imi adi awi rani oudi bari ani iri essi alani afi"},
    {"Amina Kwame Grace Daniel Wanjiru Moses Esther Joseph Nia Samuel "
     "Ruth Emmanuel Zola Peter Abena Isaac Mercy David Thandi Paul",
     "Ot Kam Mw Adj Ny Chi Ban Mut Oko Dia Tra Sib Nku Ase Maz", "ieno au angi ei ambo lola da asa nkwo llo ore anda"},
    {"Asha Arjun Priya Imran Nadia Ravi Sunita Bilal Meera Vikram "
     "Farah Anil Lakshmi Tariq Anjali Sanjay Rehana Deepak Kavita Amir",
     "Sha Ran Ver Chau Gup Ban Mal Jay Kha Raj Pat Sen Thap Per Das",
     "rma than dhury jee hotra war ani era gupta rani kar dev"},
    {"Mei Jun Linh Hiro Yuki Tuan Siti Budi Kenji Xiu Dara Somchai Aiko Wei Rizal Lan Haruto Ming Putri Bao",
     "Tan Nak Suz Ngu Wat Yam Lim Pra Sup Wid Fuj Hid Chan San Kob",
     "aka uki yen anabe ada wong setyo chai odo ita erat oto"},
}};

const std::array<std::string_view, 12> offices{"President",
                                               "Prime Minister",
                                               "Foreign Minister",
                                               "Deputy Foreign Minister",
                                               "Foreign Ministry spokesperson",
                                               "Ambassador",
                                               "Special Envoy",
                                               "Minister of Economy",
                                               "Minister of Energy",
                                               "Minister of Transport",
                                               "Permanent Representative",
                                               "Head of Department"};

const std::string_view nouns =
    "corridor energy trade security railway border fisheries water customs migration grain climate transport "
    "education culture tourism agriculture health vaccines investment tariffs sanctions ceasefire elections "
    "refugees pipeline electricity gas oil uranium lithium copper steel textiles ports shipping aviation "
    "satellites research universities scholarships visas consulates prisoners hostages mines drones missiles "
    "ammunition peacekeepers observers mediation arbitration delimitation sovereignty neutrality reform budget "
    "loans debt banking currency insurance taxation pensions labour workers wages schools hospitals medicine "
    "doctors nurses surgery forests rivers glaciers lakes dams irrigation drought floods earthquakes wildfires "
    "storms harvest wheat rice cotton tea coffee sugar fruit vegetables livestock poultry fishermen boats ferries "
    "bridges tunnels roads motorways trucks buses airports airlines pilots tickets hotels museums libraries "
    "archives monuments heritage theatre cinema music sport football athletes chess youth women children families "
    "diaspora pilgrims churches mosques temples language translation journalists broadcasting newspapers internet "
    "cables telecommunications software semiconductors batteries hydrogen wind solar nuclear waste recycling "
    "plastics pollution emissions carbon biodiversity wildlife poaching smuggling narcotics trafficking piracy "
    "terrorism extremism cybersecurity intelligence police courts judges prosecutors extradition treaties "
    "protocols ratification parliament senators statistics census maps cadastre housing construction cement "
    "timber furniture ceramics glass jewellery diamonds gold silver ";

const std::string_view syllables =
    "ba ban be ben bi bin bo bon bu bun da dan de den di din do don du dun fa fan fe fen fi fin fo fon fu fun ga "
    "gan ge gen gi gin go gon gu gun ka kan ke ken ki kin ko kon ku kun la lan le len li lin lo lon lu lun ma man "
    "me men mi min mo mon mu mun na nan ne nen ni nin no non nu nun pa pan pe pen pi pin po pon pu pun ra ran re "
    "ren ri rin ro ron ru run sa san se sen si sin so son su sun ta tan te ten ti tin to ton tu tun va van ve ven "
    "vi vin vo von ";

}  // namespace communique::bench::pools
