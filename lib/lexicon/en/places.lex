# places.lex 1    name | kind | country | variants | example
# Places that are neither a country nor its capital (see countries.lex).
# kind: city, region, water, continent, island, mountain.

Aachen                             | city     | DE
Aalborg                            | city     | DK
Aarhus                             | city     | DK
Abadan                             | city     | IR
Abai region                        | region   | KZ
Abbottabad                         | city     | PK
Abéché                             | city     | TD
Abeokuta                           | city     | NG
Aberdeen                           | city     | GB
Abha                               | city     | SA
Abia                               | region   | NG
Abkhazia                           | region   | GE
Abqaiq                             | city     | SA
Abruzzo                            | region   | IT
Absheron                           | region   | AZ
Abu Musa                           | island
Abyan                              | city     | YE
Abyei                              | region   | SD
Acapulco                           | city     | MX
Aceh                               | region   | ID
Ad-Damazin                         | city     | SD
Adado                              | city     | SO
Adama                              | city     | ET
Adamawa                            | region   | NG
Adana                              | city     | TR
Ādaži                              | city     | LV
Adelaide                           | city     | AU |                             | also a given name
Aden                               | city     | YE |                             | also a given name
Adigrat                            | city     | ET
Adjara                             | region   | GE | Ajara
Adré                               | city     | TD
Adriatic Sea                       | water    |    | Adriatic
Adygea                             | region   | RU
Aegean Sea                         | water    |    | Aegean
Afar                               | region   | ET
Afgooye                            | city     | SO
Aflao                              | city     | GH
Africa                             | continent
Afrin                              | city     | SY
Afungi                             | city     | MZ
Agadez                             | city     | NE
Agadir                             | city     | MA
Agalega                            | city     | MU
Agali                              | city     | AZ | Aghali
Agartala                           | city     | IN
Agdara                             | city     | AZ
Aghdam                             | city     | AZ | Agdam
Agra                               | city     | IN
Ahafo                              | region   | GH
Ahmadi                             | city     | KW
Ahmedabad                          | city     | IN
Ahvaz                              | city     | IR
Ain al-Asad                        | city     | IQ
Ain Sokhna                         | city     | EG
Aitaroun                           | city     | LB
Aizawl                             | city     | IN
Ajaccio                            | city     | FR
Ajman                              | city     | AE
Akhalkalaki                        | city     | GE
Akhaltsikhe                        | city     | GE
Akkuyu                             | city     | TR
Akmola                             | region   | KZ
Akrotiri                           | city     | CY
Aksai Chin                         | region   | IN
Aktau                              | city     | KZ
Aktobe                             | city     | KZ | Aqtöbe
Akure                              | city     | NG
Akureyri                           | city     | IS
Akwa Ibom                          | region   | NG
Al Ain                             | city     | AE
Al Bayda                           | region   | YE
Al Hoceima                         | city     | MA
Al Rayyan                          | city     | QA
Al Udeid                           | city     | QA | Al-Udeid
Al Wakrah                          | city     | QA
Al-Bab                             | city     | SY
Al-Hol                             | city     | SY
Al-Mahra                           | city     | YE
Al-Mawasi                          | city     | PS
Al-Tanf                            | city     | SY
Ala-Archa                          | city     | KG
Alabama                            | region   | US
Alashankou                         | city     | CN
Alaska                             | region   | US
Alat                               | city     | AZ
Albany                             | city     | US
Alberta                            | region   | CA
Albuquerque                        | city     | US
Alcântara                          | city     | BR
Alden Biesen                       | city     | BE
Alentejo                           | region   | PT
Aleppo                             | city     | SY
Aleutian Islands                   | island
Alexandria                         | city     | EG
Alexandroupoli                     | city     | GR | Alexandroupolis
Algarve                            | region   | PT
Algeciras                          | city     | ES
Alicante                           | city     | ES
Alice Springs                      | city     | AU
Allenby Bridge                     | city     | PS
Almalyk                            | city     | UZ
Almaty                             | city     | KZ
Almería                            | city     | ES
Alpbach                            | city     | AT
Alps                               | mountain
Alsace                             | region   | FR
Altai                              | mountain
Altai Territory                    | region   | RU
Altanbulag                         | city     | MN
AlUla                              | city     | SA | Al-Ula
Amazon                             | region   | BR | Amazonia; Amazon rainforest | the Amazon; also the company; shared: Amazon with Amazon in organisations.lex
Amazon Basin                       | region
Amazon River                       | water
Amazonas                           | region   | BR
Ambon                              | city     | ID
Amhara                             | region   | ET | Amhara region
Amiens                             | city     | FR
Amritsar                           | city     | IN
Amu Darya                          | water    |    | Amudarya
Amur                               | water
Anaklia                            | city     | GE
Anambra                            | region   | NG
Anatolia                           | region
Anau                               | city     | TM
Anbar                              | region   | IQ
Anchorage                          | city     | US
Andalusia                          | region   | ES
Andaman and Nicobar Islands        | region   | IN
Andaman Sea                        | water
Andes                              | mountain
Andhra Pradesh                     | region   | IN
Andijan                            | city     | UZ
Andijon                            | city     | UZ
Angkor                             | city     | KH
Angra dos Reis                     | city     | BR
Angren                             | city     | UZ
Anhui                              | region   | CN
Annaba                             | city     | DZ
Annapolis                          | city     | US
Annecy                             | city     | FR
Antakya                            | city     | TR
Antalya                            | city     | TR
Antigua Guatemala                  | city     | GT
Antioquia                          | region   | CO
Antofagasta                        | city     | CL
Antsiranana                        | city     | MG
Antwerp                            | city     | BE
Anuradhapura                       | city     | LK
Anzali                             | city     | IR | Bandar Anzali
Anzio                              | city     | IT
Aomori                             | city     | JP
Apulia                             | region   | IT | Puglia
Aqaba                              | city     | JO
Aqina                              | city     | AF
Arabian Peninsula                  | region
Arabian Sea                        | water
Arad                               | city     | RO
Arafat                             | city     | SA | Mount Arafat                | pilgrims at Arafat; also Yasser Arafat
Aragatsotn                         | region   | AM
Aragon                             | region   | ES
Arak                               | city     | IR
Aral Sea                           | water
Aras                               | water    |    | Araz River; Araks River     | the river; also a given name
Arauca                             | region   | CO
Arawa                              | city     | PG
Araz                               | water    |    |                             | the river; also a given name
Arba Minch                         | city     | ET
Arctic                             | region
Arctic Ocean                       | water
Ardabil                            | city     | IR
Ardahan                            | city     | TR
Ardennes                           | region   | BE
Arequipa                           | city     | PE
Arica                              | city     | CL
Arizona                            | region   | US
Arkadag                            | city     | TM
Arkansas                           | region   | US
Arkhangelsk                        | city     | RU
Arlington                          | city     | US
Arlit                              | city     | NE
Armavir                            | region   | AM
Arua                               | city     | UG
Arunachal Pradesh                  | region   | IN
Arusha                             | city     | TZ
Asaba                              | city     | NG
Aschaffenburg                      | city     | DE
Ascona                             | city     | CH
Asgaran                            | city     | AZ
Ashanti                            | region   | GH
Ashdod                             | city     | IL
Ashkelon                           | city     | IL
Asia                               | continent
Asia Minor                         | region
Asia-Pacific                       | region   |    | Asia Pacific
Aspen                              | city     | US
Assab                              | city     | ER
Assaluyeh                          | city     | IR
Assam                              | region   | IN
Assamaka                           | city     | NE
Assisi                             | city     | IT
Assiut                             | city     | EG
Astara                             | city     | AZ
Astrakhan                          | city     | RU
Astrakhan Region                   | region   | RU
Asturias                           | region   | ES
Aswan                              | city     | EG
Atacama                            | city     | CL | Atacama Desert
Ataúro                             | island   | TL
Atbara                             | city     | SD
Atlanta                            | city     | US
Atlantic Ocean                     | water    |    | Atlantic; North Atlantic; South Atlantic
Atlas Mountains                    | mountain
Attica                             | region   | GR
Atyrau                             | city     | KZ
Auckland                           | city     | NZ
Augsburg                           | city     | DE
Austin                             | city     | US |                             | also a name: Lloyd Austin
Avdiivka                           | city     | UA | Avdeyevka
Aviano                             | city     | IT
Avignon                            | city     | FR
Awaza                              | city     | TM | Avaza
Aweil                              | city     | SS
Axum                               | city     | ET | Aksum
Ayacucho                           | city     | PE
Ayia Napa                          | city     | CY
Ayodhya                            | city     | IN
Ayutthaya                          | city     | TH
Azad Kashmir                       | region   | PK | Azad Jammu and Kashmir; AJK
Azawad                             | region   | ML
Azaz                               | city     | SY
Azores                             | island
Baabda                             | city     | LB
Baalbek                            | city     | LB
Bab el-Mandeb                      | water    |    | Bab al-Mandab; Bab-el-Mandeb
Babanusa                           | city     | SD
Babil                              | city     | IQ
Bacolod                            | city     | PH
Bad Godesberg                      | city     | DE
Badakhshan                         | region   | AF
Baden-Württemberg                  | region   | DE
Badghis                            | region   | AF
Bafoussam                          | city     | CM
Bagamoyo                           | city     | TZ
Bagan                              | city     | MM
Baghlan                            | region   | AF
Bago                               | city     | MM
Bagram                             | city     | AF
Baguio                             | city     | PH
Bahia                              | region   | BR
Bahía Blanca                       | city     | AR
Bahir Dar                          | city     | ET
Bahri                              | city     | SD
Baidoa                             | city     | SO
Baiji                              | city     | IQ
Baikonur                           | city     | KZ
Baja California                    | region   | MX
Bajaur                             | region   | PK
Bakassi                            | region   | CM
Bakhmut                            | city     | UA | Artyomovsk
Balakan                            | city     | AZ
Balboa                             | city     | PA
Balearic Islands                   | island
Bali                               | island
Balikpapan                         | city     | ID
Balkanabat                         | city     | TM
Balkans                            | region
Balkh                              | region   | AF
Balochistan                        | region   | PK | Baluchistan
Bălți                              | city     | MD
Baltic Sea                         | water    |    | Baltic
Baltics                            | region   |    | Baltic States
Baltimore                          | city     | US
Bambari                            | city     | CF
Bamenda                            | city     | CM
Bamiyan                            | city     | AF
Banat                              | region   | RO
Banda Aceh                         | city     | ID
Bandar Abbas                       | city     | IR
Bandiagara                         | city     | ML
Bandung                            | city     | ID
Banff                              | city     | CA
Bangassou                          | city     | CF
Bangsamoro                         | region   | PH | BARMM
Bani Walid                         | city     | LY
Banias                             | city     | SY
Banja Luka                         | city     | BA
Banjska                            | city     | XK
Bannu                              | city     | PK
Banská Bystrica                    | city     | SK
Bansko                             | city     | BG
Banteay Meanchey                   | city     | KH
Banten                             | region   | ID
Baoding                            | city     | CN
Barakah                            | city     | AE
Baranovichi                        | city     | BY
Barcelona                          | city     | ES
Barda                              | city     | AZ
Barents Sea                        | water
Bari                               | city     | IT
Bariloche                          | city     | AR
Barisal                            | city     | BD | Barishal
Barnaul                            | city     | RU
Barquisimeto                       | city     | VE
Barranquilla                       | city     | CO
Barsalogho                         | city     | BF
Basel                              | city     | CH
Bashkortostan                      | region   | RU
Basilicata                         | region   | IT
Basque Country                     | region   | ES
Basra                              | city     | IQ
Bata                               | city     | GQ
Batajnica                          | city     | RS
Batam                              | city     | ID
Batken                             | city     | KG
Batman                             | city     | TR |                             | the province of Batman in Türkiye
Baton Rouge                        | city     | US
Battambang                         | city     | KH
Batticaloa                         | city     | LK
Batumi                             | city     | GE
Baucau                             | city     | TL
Bauchi                             | city     | NG
Baumgarten                         | city     | AT
Bavaria                            | region   | DE
Bavet                              | city     | KH
Bawku                              | city     | GH
Bay of Bengal                      | water
Bay of Biscay                      | water
Bay of Fundy                       | water
Bayan-Ulgii                        | city     | MN
Bayelsa                            | region   | NG
Be'eri                             | city     | IL
Bedminster                         | city     | US
Beersheba                          | city     | IL | Be'er Sheva
Beidaihe                           | city     | CN
Beira                              | city     | MZ
Beit Hanoun                        | city     | PS
Beit Lahiya                        | city     | PS | Beit Lahia
Beitbridge                         | city     | ZW
Bejaia                             | city     | DZ
Bekaa Valley                       | region   | LB | Bekaa; Beqaa Valley
Beledweyne                         | city     | SO
Belém                              | city     | BR
Belene                             | city     | BG
Belfast                            | city     | GB
Belgorod                           | city     | RU
Belgorod Region                    | region   | RU | Belgorod Oblast
Belladère                          | city     | HT
Belo Horizonte                     | city     | BR
Ben Gurion Airport                 | city     | IL
Bender                             | city     | MD | Bendery                     | Bender in Moldova; also a family name
Benelux                            | region
Bengaluru                          | city     | IN | Bangalore
Benghazi                           | city     | LY
Bengo                              | region   | AO
Benguela                           | city     | AO
Beni                               | city     | CD
Benin City                         | city     | NG
Benishangul-Gumuz                  | region   | ET
Bentiu                             | city     | SS
Benue                              | region   | NG
Berat                              | city     | AL
Berbera                            | city     | SO
Berbérati                          | city     | CF
Berdiansk                          | city     | UA
Berehove                           | city     | UA
Bergamo                            | city     | IT
Bergen                             | city     | NO
Bering Sea                         | water
Bering Strait                      | water
Beslan                             | city     | RU
Bessarabia                         | region   | MD
Bethlehem                          | city     | PS
Beylagan                           | city     | AZ
Bhasan Char                        | city     | BD
Bhopal                             | city     | IN
Bhubaneswar                        | city     | IN
Biafra                             | region   | NG
Białystok                          | city     | PL
Biarritz                           | city     | FR
Bicol                              | region   | PH
Bihać                              | city     | BA
Bihar                              | region   | IN
Bijeljina                          | city     | BA
Bikini Atoll                       | island   | MH
Bila Tserkva                       | city     | UA
Bilbao                             | city     | ES
Billund                            | city     | DK
Binh Duong                         | city     | VN
Bint Jbeil                         | city     | LB
Birao                              | city     | CF
Biratnagar                         | city     | NP
Birgunj                            | city     | NP
Birmingham                         | city     | GB
Bishoftu                           | city     | ET
Bitam                              | city     | GA
Bitola                             | city     | MK
Bizerte                            | city     | TN
Black River                        | city     | JM
Black Sea                          | water
Blackpool                          | city     | GB
Blagoevgrad                        | city     | BG
Blagoveshchensk                    | city     | RU
Blantyre                           | city     | MW
Bled                               | city     | SI |                             | the Bled forum; not "bled dry"
Blenheim Palace                    | city     | GB
Bletchley Park                     | city     | GB
Blue Line                          | region   | LB
Blue Nile State                    | region   | SD
Bluefields                         | city     | NI
Bo                                 | city     | SL |                             | the city of Bo in Sierra Leone; also a given name
Boa Vista                          | city     | BR
Boao                               | city     | CN
Bobo-Dioulasso                     | city     | BF
Bobruisk                           | city     | BY
Bocas del Toro                     | region   | PA
Bodø                               | city     | NO
Bodrum                             | city     | TR
Bogor                              | city     | ID
Bohemia                            | region   | CZ
Bohunice                           | city     | SK
Boké                               | city     | GN
Bokeo                              | region   | LA
Bokhtar                            | city     | TJ
Bolgatanga                         | city     | GH
Bolikhamxay                        | region   | LA
Bolnisi                            | city     | GE
Bologna                            | city     | IT
Bomi                               | city     | LR
Bonn                               | city     | DE
Boquete                            | city     | PA
Bor                                | city     | SS
Borama                             | city     | SO
Bordeaux                           | city     | FR
Borgo Egnazia                      | city     | IT
Borisov                            | city     | BY
Borjomi                            | city     | GE
Borneo                             | island
Bornholm                           | city     | DK
Borno                              | region   | NG
Borodianka                         | city     | UA
Borovoe                            | city     | KZ | Burabay
Bosaso                             | city     | SO
Bosphorus                          | water    |    | Bosporus
Boston                             | city     | US
Boten                              | city     | LA
Bouaké                             | city     | CI
Bouar                              | city     | CF
Bougainville                       | island
Braga                              | city     | PT
Brahmaputra                        | water
Brampton                           | city     | CA
Brandenburg                        | region   | DE
Brașov                             | city     | RO
Brčko                              | city     | BA
Brčko District                     | region   | BA
Brdo                               | city     | SI | Brdo pri Kranju
Breda                              | city     | NL
Bregenz                            | city     | AT
Bremen                             | city     | DE
Brest                              | city     | BY
Bretton Woods                      | city     | US
Bria                               | city     | CF
Brighton                           | city     | GB
Brijuni                            | city     | HR
Brindisi                           | city     | IT
Brisbane                           | city     | AU
Bristol                            | city     | GB
British Columbia                   | region   | CA
British Isles                      | region   | GB
Brittany                           | region   | FR
Brnjak                             | city     | XK
Brno                               | city     | CZ
Brooklyn                           | city     | US
Bruges                             | city     | BE
Brumadinho                         | city     | BR
Bryansk                            | city     | RU
Bryansk Region                     | region   | RU
Bucaramanga                        | city     | CO
Bucha                              | city     | UA
Buchanan                           | city     | LR |                             | Buchanan in Liberia; also a family name
Büchel                             | city     | DE
Budva                              | city     | ME
Buea                               | city     | CM
Buenaventura                       | city     | CO
Bueng Kan                          | region   | TH
Buffalo                            | city     | US
Bugesera                           | city     | RW
Bugiri                             | city     | UG
Buin                               | city     | PG
Bujanovac                          | city     | RS
Buka                               | city     | PG
Bukavu                             | city     | CD
Bukhara                            | city     | UZ
Bukovyna                           | region   | UA
Bulawayo                           | city     | ZW
Bunagana                           | city     | CD
Bunia                              | city     | CD
Burao                              | city     | SO
Burgas                             | city     | BG
Burgenland                         | region   | AT
Bürgenstock                        | city     | CH
Burgundy                           | region   | FR
Buriram                            | city     | TH
Bursa                              | city     | TR
Buryatia                           | region   | RU
Busan                              | city     | KR
Bushehr                            | city     | IR
Busia                              | city     | UG
Butembo                            | city     | CD
Butler                             | city     | US |                             | Butler, Pennsylvania; also a family name
Bydgoszcz                          | city     | PL
Bystrica                           | city     | SK
Cabinda                            | city     | AO
Cabo Delgado                       | region   | MZ
Čačak                              | city     | RS
Cádiz                              | city     | ES
Caesarea                           | city     | IL
Cahul                              | city     | MD
Cairns                             | city     | AU
Calabar                            | city     | NG
Calabria                           | region   | IT
Calais                             | city     | FR
Calgary                            | city     | CA
Cali                               | city     | CO
California                         | region   | US
Callao                             | city     | PE
Cam Ranh                           | city     | VN | Cam Ranh Bay
Camagüey                           | city     | CU
Cambridge                          | city     | GB
Camp Bondsteel                     | city     | XK
Camp David                         | city     | US
Campania                           | region   | IT
Campinas                           | city     | BR
Can Tho                            | city     | VN
Çanakkale                          | city     | TR
Canary Islands                     | island   |    | Canaries
Cancún                             | city     | MX
Cannes                             | city     | FR
Cantabria                          | region   | ES
Cap-Haïtien                        | city     | HT
Cape Canaveral                     | city     | US
Cape Coast                         | city     | GH
Cappadocia                         | city     | TR
Capri                              | city     | IT
Caquetá                            | region   | CO
Carbis Bay                         | city     | GB
Cardiff                            | city     | GB
Caribbean                          | region
Caribbean Sea                      | water
Carinthia                          | region   | AT
Carpathians                        | mountain
Cartagena                          | city     | CO
Cartago                            | city     | CR
Carthage                           | city     | TN
Casablanca                         | city     | MA
Casamance                          | region   | SN
Cascais                            | city     | PT
Caspian Sea                        | water    |    | Caspian
Castel Gandolfo                    | city     | IT
Castile                            | region   | ES
Castilla-La Mancha                 | region   | ES
Catalonia                          | region   | ES
Catania                            | city     | IT
Catatumbo                          | region   | CO
Cauca                              | region   | CO
Caucasus                           | region
Caucasus Mountains                 | mountain
Cavite                             | region   | PH
Ceará                              | region   | BR
Cebu                               | city     | PH
Celebes Sea                        | water
Celje                              | city     | SI
Central Africa                     | region
Central America                    | region
Central Asia                       | region
Central Europe                     | region
Central Java                       | region   | ID
Central Sulawesi                   | region   | ID
Cernavodă                          | city     | RO
Cernobbio                          | city     | IT
Cerrado                            | region   | BR
České Budějovice                   | city     | CZ
Cetinje                            | city     | ME
Ceuta                              | city     | ES
Ceyhan                             | city     | TR
Chabahar                           | city     | IR
Chaco                              | region   | AR
Chagai                             | city     | PK
Chagos                             | island
Chaguaramas                        | city     | TT
Chalinze                           | city     | TZ
Chaman                             | city     | PK
Champasak                          | city     | LA
Chancay                            | city     | PE
Chandigarh                         | city     | IN
Changchun                          | city     | CN
Changsha                           | city     | CN
Changwon                           | city     | KR
Chania                             | city     | GR
Chapare                            | region   | BO
Charleroi                          | city     | BE
Charleston                         | city     | US
Charlevoix                         | city     | CA
Charlotte                          | city     | US |                             | also a given name
Charlottesville                    | city     | US
Chasiv Yar                         | city     | UA
Chattanooga                        | city     | US
Chechnya                           | region   | RU | Chechen Republic
Chełm                              | city     | PL
Chelyabinsk                        | city     | RU
Chemnitz                           | city     | DE
Chengdu                            | city     | CN
Chennai                            | city     | IN | Madras
Chequers                           | city     | GB
Cherkasy                           | city     | UA
Chernihiv                          | city     | UA
Chernihiv region                   | region   | UA
Chernivtsi                         | city     | UA
Chernobyl                          | city     | UA | Chornobyl
Chhattisgarh                       | region   | IN
Chiang Mai                         | city     | TH
Chiang Rai                         | city     | TH
Chiapas                            | region   | MX
Chiba                              | city     | JP
Chibok                             | city     | NG
Chicago                            | city     | US
Chihuahua                          | region   | MX
Chimoio                            | city     | MZ
Chin State                         | region   | MM
Chingola                           | city     | ZM
Chios                              | city     | GR
Chipata                            | city     | ZM
Chiriquí                           | region   | PA
Chittagong                         | city     | BD | Chattogram
Chocó                              | region   | CO
Choibalsan                         | city     | MN
Cholpon-Ata                        | city     | KG
Choluteca                          | city     | HN
Chongjin                           | city     | KP
Chongqing                          | city     | CN
Chornomorsk                        | city     | UA
Christchurch                       | city     | NZ
Christiansborg                     | city     | DK
Chukotka                           | region   | RU
Churchill                          | city     | CA |                             | Churchill, Manitoba; far more often a family name
Chuuk                              | island   | FM
Chuvashia                          | region   | RU
Cibitoke                           | city     | BI
Cienfuegos                         | city     | CU
Cincu                              | city     | RO
Cirebon                            | city     | ID
Cité Soleil                        | city     | HT
Ciudad de la Paz                   | city     | GQ
Ciudad del Este                    | city     | PY
Ciudad Guayana                     | city     | VE
Ciudad Juárez                      | city     | MX
Clark                              | city     | PH |                             | Clark in the Philippines; also a family name
Cleveland                          | city     | US
Cluj-Napoca                        | city     | RO | Cluj
Cochabamba                         | city     | BO
Cocobeach                          | city     | GA
Coimbatore                         | city     | IN
Coimbra                            | city     | PT
Colchane                           | city     | CL
Cologne                            | city     | DE | Köln
Colombey                           | city     | FR
Colón                              | city     | PA
Colonia del Sacramento             | city     | UY
Colorado                           | region   | US
Columbus                           | city     | US
Comayagua                          | city     | HN
Comilla                            | city     | BD | Cumilla
Como                               | city     | IT
Comodoro Rivadavia                 | city     | AR
Comrat                             | city     | MD
Concepción                         | city     | CL
Congo River                        | water
Connecticut                        | region   | US
Constanța                          | city     | RO
Constantine                        | city     | DZ |                             | Constantine in Algeria; also a given name
Copacabana                         | city     | BR
Coral Sea                          | water
Córdoba                            | city     | AR
Corfu                              | city     | GR
Cork                               | city     | IE
Cornwall                           | region   | GB
Corsica                            | island
Cortina                            | city     | IT | Cortina d'Ampezzo
Cotabato                           | city     | PH
Côte d'Azur                        | region   | FR | Riviera
Cotonou                            | city     | BJ
Cox's Bazar                        | city     | BD
Craiova                            | city     | RO
Crans-Montana                      | city     | CH
Crete                              | island
Crimea                             | region   | UA | Autonomous Republic of Crimea
Cross River                        | region   | NG
Crotone                            | city     | IT
Cuanza-Norte                       | region   | AO
Cuanza-Sul                         | region   | AO
Cúcuta                             | city     | CO
Cuenca                             | city     | EC
Cuiabá                             | city     | BR
Culiacán                           | city     | MX
Cumaná                             | city     | VE
Curitiba                           | city     | BR
Cusco                              | city     | PE | Cuzco
Cyangugu                           | city     | RW | Rusizi
Cyberjaya                          | city     | MY
Cyrenaica                          | region   | LY
Częstochowa                        | city     | PL
Da Nang                            | city     | VN | Danang
Dadaab                             | city     | KE
Daegu                              | city     | KR
Daejeon                            | city     | KR
Dagestan                           | region   | RU | Republic of Dagestan
Dahiyeh                            | city     | LB | Dahieh
Dajabón                            | city     | DO
Dakhla                             | city     | MA
Dakola                             | city     | BF
Dalian                             | city     | CN
Dallas                             | city     | US
Dalmatia                           | region   | HR
Daloa                              | city     | CI
Damaturu                           | city     | NG
Damietta                           | city     | EG
Dammam                             | city     | SA
Dandong                            | city     | CN
Danube                             | water
Dapaong                            | city     | TG
Daraa                              | city     | SY
Darak                              | city     | CM
Dardanelles                        | water
Darfur                             | region   | SD | North Darfur; South Darfur; West Darfur
Darién                             | city     | PA | Darién Gap
Darkhan                            | city     | MN
Darwin                             | city     | AU
Dashoguz                           | city     | TM
Daugavpils                         | city     | LV
Davao                              | city     | PH | Davao City
Davos                              | city     | CH
Dawei                              | city     | MM
Dayton                             | city     | US
Dead Sea                           | water
Debre Birhan                       | city     | ET
Debrecen                           | city     | HU
Deep South                         | region   | US
Dehradun                           | city     | IN
Deir al-Balah                      | city     | PS
Deir ez-Zor                        | city     | SY | Deir al-Zor; Deir Ezzor
Delaware                           | region   | US
Delft                              | city     | NL
Delhi                              | city     | IN
Delphi                             | city     | GR
Delta State                        | region   | NG
Demilitarized Zone                 | region   | KR | DMZ
Denau                              | city     | UZ
Denmark Strait                     | water
Denpasar                           | city     | ID
Denver                             | city     | US
Depsang                            | region   | IN
Dera Ismail Khan                   | city     | PK
Derbent                            | city     | RU
Derna                              | city     | LY
Derry                              | city     | GB | Londonderry
Deryneia                           | city     | CY
Des Moines                         | city     | US
Desaguadero                        | city     | PE
Detroit                            | city     | US
Deve Bair                          | city     | MK
Deveselu                           | city     | RO
Dhahran                            | city     | SA
Dharamshala                        | city     | IN
Dhekelia                           | city     | CY
Dhi Qar                            | region   | IQ
Dhusamareb                         | city     | SO
Diamniadio                         | city     | SN
Dien Bien Phu                      | city     | VN
Diffa                              | city     | NE
Dilijan                            | city     | AM
Dimona                             | city     | IL
Dire Dawa                          | city     | ET
Diriyah                            | city     | SA
Dirkou                             | city     | NE
District of Columbia               | region   | US | D.C.
Diyala                             | city     | IQ
Diyarbakir                         | city     | TR
Djerba                             | city     | TN
Djibo                              | city     | BF
Dniester                           | water    |    | Dnestr
Dnipro                             | city     | UA | Dnipropetrovsk
Dnipro River                       | water    |    | Dnieper
Dnipropetrovsk region              | region   | UA
Doboj                              | city     | BA
Dobrich                            | city     | BG
Dobrogea                           | region   | RO | Dobrudja
Dodecanese                         | region   | GR
Dokdo                              | island   |    | Takeshima
Doklam                             | region   | IN
Dolisie                            | city     | CG
Don River                          | water
Donbas                             | region   | UA | Donbass
Donetsk                            | city     | UA
Donetsk region                     | region   | UA | Donetsk Oblast
Dong Nai                           | city     | VN
Dongguan                           | city     | CN
Dongola                            | city     | SD
Doral                              | city     | US
Dori                               | city     | BF
Dorohusk                           | city     | PL
Dortmund                           | city     | DE
Dosso                              | city     | NE
Dostyk                             | city     | KZ
Douala                             | city     | CM
Dover                              | city     | GB
Dresden                            | city     | DE
Drina                              | water
Druskininkai                       | city     | LT
Dubai                              | city     | AE
Dubrovnik                          | city     | HR
Duhok                              | city     | IQ | Dohuk
Dukovany                           | city     | CZ
Dundalk                            | city     | IE
Dunedin                            | city     | NZ
Dunhuang                           | city     | CN
Dunkirk                            | city     | FR
Duqm                               | city     | OM
Durán                              | city     | EC
Durban                             | city     | ZA
Durrës                             | city     | AL
Düsseldorf                         | city     | DE
East Africa                        | region   |    | Eastern Africa
East Asia                          | region
East Azerbaijan                    | region   | IR
East China Sea                     | water
East Germany                       | region   | DE
East Java                          | region   | ID
East Jerusalem                     | region   | IL
East London                        | city     | ZA
East Nusa Tenggara                 | region   | ID
East Palestine                     | city     | US
East Zangezur                      | region   | AZ | Eastern Zangezur
Easter Island                      | island
Eastern Cape                       | region   | ZA
Eastern Europe                     | region
Ebebiyín                           | city     | GQ
Ebeye                              | island   | MH
Ebonyi                             | region   | NG
Edinburgh                          | city     | GB
Edirne                             | city     | TR
Edmonton                           | city     | CA
Edo                                | region   | NG
Eilat                              | city     | IL
Eindhoven                          | city     | NL
Eisenstadt                         | city     | AT
Ekibastuz                          | city     | KZ
Ekiti                              | region   | NG
Ekurhuleni                         | city     | ZA
El Alamein                         | city     | EG | New Alamein
El Alto                            | city     | BO
El Dabaa                           | city     | EG
El Fasher                          | city     | SD | Al-Fashir; El-Fasher
El Geneina                         | city     | SD | Geneina
El Obeid                           | city     | SD | Al-Obeid
El Paso                            | city     | US
El-Arish                           | city     | EG | Arish; Al-Arish
Elbasan                            | city     | AL
Elbe                               | water
Elbrus                             | mountain |    | Mount Elbrus
Eldoret                            | city     | KE
Elista                             | city     | RU
Elmau                              | city     | DE | Schloss Elmau
Elubo                              | city     | GH
Emilia-Romagna                     | region   | IT
En Nahud                           | city     | SD
Encarnación                        | city     | PY
Enerhodar                          | city     | UA | Energodar
Enewetak                           | island   | MH
Enga                               | city     | PG
Engels                             | city     | RU |                             | the Engels air base; also a family name
England                            | region   | GB
English Channel                    | water
Entebbe                            | city     | UG
Enugu                              | city     | NG
Epirus                             | region   | GR
Equateur                           | region   | CD
Equatoria                          | region   | SS
Erbil                              | city     | IQ | Irbil
Erdenet                            | city     | MN
Erez                               | city     | PS
Erfurt                             | city     | DE
Ergneti                            | city     | GE
Erzurum                            | city     | TR
Esbjerg                            | city     | DK
Esch-sur-Alzette                   | city     | LU
Eskişehir                          | city     | TR
Esmeraldas                         | city     | EC
Espiritu Santo                     | island   | VU
Espoo                              | city     | FI
Esquimalt                          | city     | CA
Essaouira                          | city     | MA
Essen                              | city     | DE
Essequibo                          | city     | GY | Essequibo region; Guayana Esequiba
Essex                              | region   | GB
Esztergom                          | city     | HU
Euphrates                          | water
Eurasia                            | continent
Euro-Atlantic                      | region
Europe                             | continent
Everest                            | mountain |    | Mount Everest; Sagarmatha
Évian                              | city     | FR
Évora                              | city     | PT
Evros                              | region   | GR
Evros River                        | water
Évry                               | city     | FR
Extremadura                        | region   | ES
Fada N'Gourma                      | city     | BF
Faisalabad                         | city     | PK
Faizabad                           | city     | AF
Fallujah                           | city     | IQ
Famagusta                          | city     | CY
Far East                           | region
Far North                          | region   | CM
Far North region                   | region   | CM
Farap                              | city     | TM
Farchana                           | city     | TD
Farmleigh                          | city     | IE
Faro                               | city     | PT
Faryab                             | region   | AF
Fasano                             | city     | IT
Faslane                            | city     | GB
Fátima                             | city     | PT
Faw                                | city     | IQ | Al-Faw
Faya-Largeau                       | city     | TD
Federation of Bosnia and Herzegovina | region   | BA
Feodosia                           | city     | UA
Fergana                            | city     | UZ | Ferghana
Fergana Valley                     | region   | UZ | Ferghana Valley
Ferguson                           | city     | US |                             | Ferguson, Missouri; also a family name
Ferizaj                            | city     | XK
Fez                                | city     | MA | Fès | shared: Fès with Friedrich Ebert Foundation in organisations.lex
Fezzan                             | region   | LY
Fianarantsoa                       | city     | MG
Fier                               | city     | AL
Fiuggi                             | city     | IT
Flamanville                        | city     | FR
Flanders                           | region   | BE
Florence                           | city     | IT |                             | also a given name
Florianópolis                      | city     | BR
Florida                            | region   | US
Foča                               | city     | BA
Fordow                             | city     | IR
Fort Bragg                         | city     | US
Fort Lauderdale                    | city     | US
Fort Portal                        | city     | UG
Fortaleza                          | city     | BR
Foshan                             | city     | CN
Foz do Iguaçu                      | city     | BR
Franceville                        | city     | GA
Francistown                        | city     | BW
Frankfurt                          | city     | DE | Frankfurt am Main
Franz Josef Land                   | island
Free State                         | region   | ZA
Freeport                           | city     | BS
Freiburg                           | city     | DE
Fribourg                           | city     | CH
Friuli                             | region   | IT
Friuli Venezia Giulia              | region   | IT
Fuerte Tiuna                       | city     | VE
Fujairah                           | city     | AE
Fujian                             | region   | CN
Fukuoka                            | city     | JP
Fukushima                          | city     | JP
Futenma                            | city     | JP
Fuzhou                             | city     | CN
Fuzuli                             | city     | AZ | Fizuli
Gabala                             | city     | AZ | Qabala
Gagauzia                           | region   | MD | Gagauz Autonomy
Gagra                              | city     | GE
Galaba                             | city     | UZ
Galápagos Islands                  | island   |    | Galapagos
Galați                             | city     | RO
Gali                               | city     | GE
Galicia                            | region   | UA
Galilee                            | region   | IL
Galkayo                            | city     | SO
Galkynysh                          | city     | TM
Galle                              | city     | LK
Galmudug                           | region   | SO
Galwan Valley                      | region   | IN | Galwan
Galway                             | city     | IE
Gambella                           | city     | ET
Gander                             | city     | CA
Gandhinagar                        | city     | IN
Ganges                             | water    |    | Ganga
Gangneung                          | city     | KR
Gangtok                            | city     | IN
Gangwon                            | region   | KR
Ganja                              | city     | AZ | Gandja; Gäncä               | the city; not "ganja"
Gansu                              | region   | CN
Ganta                              | city     | LR
Gao                                | city     | ML
Gardermoen                         | city     | NO
Garissa                            | city     | KE
Garoua                             | city     | CM
Garowe                             | city     | SO
Gashuunsukhait                     | city     | MN
Gatineau                           | city     | CA
Gatumba                            | city     | BI
Gauteng                            | region   | ZA
Gaza                               | region   | PS | Gaza Strip
Gaza City                          | city     | PS
Gazakh                             | city     | AZ | Qazakh
Gaziantep                          | city     | TR
Gazipur                            | city     | BD
Gbarnga                            | city     | LR
Gdańsk                             | city     | PL
Gdynia                             | city     | PL
Gedaref                            | region   | SD
Gedo                               | region   | SO
Geelong                            | city     | AU
Gegharkunik                        | region   | AM
Gelendzhik                         | city     | RU
Gelephu                            | city     | BT | Gelephu Mindfulness City
General Santos                     | city     | PH
Geneva                             | city     | CH
Genoa                              | city     | IT
Geoje                              | city     | KR
Gevgelija                          | city     | MK
Gezira                             | region   | SD | Al-Jazira
Ghadames                           | city     | LY
Ghardaia                           | city     | DZ
Ghazni                             | city     | AF
Ghent                              | city     | BE
Gilan                              | region   | IR
Gilgit                             | city     | PK
Gilgit-Baltistan                   | region   | PK
Giurgiulești                       | city     | MD
Giza                               | city     | EG
Gizo                               | city     | SB
Gjadër                             | city     | AL
Gjakova                            | city     | XK
Gjilan                             | city     | XK
Gjirokastër                        | city     | AL
Glasgow                            | city     | GB
Gleneagles                         | city     | GB
Global North                       | region
Global South                       | region
Goa                                | region   | IN
Gödöllő                            | city     | HU
Goiânia                            | city     | BR
Goiás                              | region   | BR
Golan                              | mountain
Golan Heights                      | region   | SY
Gold Coast                         | city     | AU
Golestan                           | region   | IR
Goma                               | city     | CD
Gombe                              | city     | NG
Gomel                              | city     | BY | Homel
Gonaïves                           | city     | HT
Gondar                             | city     | ET
Goose Bay                          | city     | CA
Goražde                            | city     | BA
Gori                               | city     | GE
Goris                              | city     | AM
Gorno-Badakhshan                   | region   | TJ | GBAO
Gostivar                           | city     | MK
Gothenburg                         | city     | SE
Gotland                            | island
Goyang                             | city     | KR
Goygol                             | city     | AZ
Gqeberha                           | city     | ZA | Port Elizabeth
Gracanica                          | city     | XK
Granada                            | city     | ES
Grand Bahama                       | city     | BS
Grand Ethiopian Renaissance Dam    | region   | ET | GERD
Grand-Bassam                       | city     | CI
Grangemouth                        | city     | GB
Graz                               | city     | AT
Great Lakes region                 | region
Greater and Lesser Tunbs           | island   |    | Greater Tunb
Greater Bay Area                   | region   | CN
Green Line                         | region   | CY
Grenoble                           | city     | FR
Grindavík                          | city     | IS
Grodno                             | city     | BY | Hrodna
Groningen                          | city     | NL
Grozny                             | city     | RU
Guadalajara                        | city     | MX
Guadalcanal                        | island   | SB
Guangdong                          | region   | CN
Guangxi                            | region   | CN
Guangzhou                          | city     | CN
Guantánamo                         | island   |    | Guantanamo Bay
Guantánamo City                    | city     | CU
Guaviare                           | region   | CO
Guayaquil                          | city     | EC
Gubadli                            | city     | AZ
Guerguerat                         | city     | MA
Guernica                           | city     | ES
Guerrero                           | region   | MX
Guiyang                            | city     | CN
Guizhou                            | region   | CN
Gujarat                            | region   | IN
Gujranwala                         | city     | PK
Gulf                               | region   |    | Persian Gulf region         | the Gulf states; not "a gulf between them"
Gulf of Aden                       | water
Gulf of Aqaba                      | water
Gulf of Bothnia                    | water
Gulf of Cadiz                      | water
Gulf of California                 | water
Gulf of Finland                    | water
Gulf of Fonseca                    | water
Gulf of Guinea                     | water
Gulf of Mexico                     | water
Gulf of Oman                       | water
Gulf of Sidra                      | water
Gulf of Suez                       | water
Gulf of Thailand                   | water
Gulf of Tonkin                     | water
Gulistan                           | city     | UZ
Gulu                               | city     | UG
Guria                              | region   | GE
Gurugram                           | city     | IN | Gurgaon
Guwahati                           | city     | IN
Gwadar                             | city     | PK
Gwangju                            | city     | KR
Gweru                              | city     | ZW
Gyeonggi                           | region   | KR | Gyeonggi Province
Gyeongju                           | city     | KR
Győr                               | city     | HU
Gyumri                             | city     | AM
Ha Long                            | city     | VN | Ha Long Bay
Hadramawt                          | region   | YE | Hadhramaut
Hadrut                             | city     | AZ
Hai Phong                          | city     | VN
Haifa                              | city     | IL
Haikou                             | city     | CN
Hainan                             | region   | CN
Hainan Island                      | island
Hairatan                           | city     | AF
Hakone                             | city     | JP
Halabja                            | city     | IQ
Halayeb                            | region   | EG
Half Assini                        | city     | GH
Halifax                            | city     | CA
Hama                               | city     | SY
Hamadan                            | city     | IR
Hambantota                         | city     | LK
Hamburg                            | city     | DE
Hamhung                            | city     | KP
Hammerfest                         | city     | NO
Handlová                           | city     | SK
Hangzhou                           | city     | CN
Hanko                              | city     | FI
Hannover                           | city     | DE | Hanover
Harar                              | city     | ET
Harbin                             | city     | CN
Hargeisa                           | city     | SO
Harpsund                           | city     | SE
Hartford                           | city     | US
Haryana                            | region   | IN
Hasakah                            | city     | SY
Haskovo                            | city     | BG
Hassi Messaoud                     | city     | DZ
Hassi R'Mel                        | city     | DZ
Hat Yai                            | city     | TH
Hatay                              | city     | TR
Haut-Katanga                       | region   | CD
Hawaii                             | island
Hawally                            | city     | KW
Hawassa                            | city     | ET
Heathrow                           | city     | GB
Hebei                              | region   | CN
Hebron                             | city     | PS
Hefei                              | city     | CN
Heidelberg                         | city     | DE
Heiligendamm                       | city     | DE
Heilongjiang                       | region   | CN
Helmand                            | region   | AF
Helmand River                      | water
Henan                              | region   | CN
Henoko                             | city     | JP
Heraklion                          | city     | GR
Herat                              | city     | AF
Herceg Novi                        | city     | ME
Herzegovina                        | region   | BA
Herzliya                           | city     | IL
Hesse                              | region   | DE
High North                         | region
Hillsborough                       | city     | GB
Himachal Pradesh                   | region   | IN
Himalayas                          | mountain |    | Himalaya
Himara                             | city     | AL
Hindu Kush                         | mountain
Hiroshima                          | city     | JP
Hirshabelle                        | region   | SO
Hisor                              | city     | TJ
Hispaniola                         | island
Hmeimim                            | city     | SY | Khmeimim
Ho Chi Minh City                   | city     | VN | Saigon
Hobart                             | city     | AU
Hodeidah                           | city     | YE | Hudaydah; Al Hudaydah
Hohhot                             | city     | CN
Hoima                              | city     | UG
Hokkaido                           | island
Holguín                            | city     | CU
Hollywood                          | city     | US
Holon                              | city     | IL
Holy Land                          | region
Homs                               | city     | SY
Honolulu                           | city     | US
Honshu                             | island
Horadiz                            | city     | AZ
Hormozgan                          | region   | IR
Horn of Africa                     | region
Hostomel                           | city     | UA
Houston                            | city     | US
Hradec Králové                     | city     | CZ
Hrazdan                            | city     | AM
Hsinchu                            | city     | TW
Hua Hin                            | city     | TH
Hualien                            | city     | TW
Huambo                             | city     | AO
Hubei                              | region   | CN
Hue                                | city     | VN
Huehuetenango                      | city     | GT
Huelva                             | city     | ES
Huliaipole                         | city     | UA
Hull                               | city     | GB
Humera                             | city     | ET
Hunan                              | region   | CN
Hurghada                           | city     | EG
Huwara                             | city     | PS
Huye                               | city     | RW
Hwange                             | city     | ZW
Hyderabad                          | city     | IN
Iași                               | city     | RO
Ibadan                             | city     | NG
Ibagué                             | city     | CO
Ibarra                             | city     | EC
Ibb                                | city     | YE
Iberia                             | region
Iberian Peninsula                  | region
Ibrahim Khalil                     | city     | IQ
Idaho                              | region   | US
Idlib                              | city     | SY
Ifrane                             | city     | MA
Igdir                              | city     | TR
Ijevan                             | city     | AM
Île-de-France                      | region   | FR
Illinois                           | region   | US
Ilocos                             | region   | PH
Iloilo                             | city     | PH
Ilorin                             | city     | NG
Ilulissat                          | city     | DK
Imatra                             | city     | FI
Imereti                            | region   | GE
Imo                                | region   | NG | | shared: Imo with International Maritime Organization in organisations.lex
Imphal                             | city     | IN
Incheon                            | city     | KR
Incirlik                           | city     | TR
Indian Ocean                       | water
Indiana                            | region   | US
Indianapolis                       | city     | US
Indo-Pacific                       | region
Indochina                          | region
Indore                             | city     | IN
Indus                              | water    |    | Indus River
Ingushetia                         | region   | RU
Inner Mongolia                     | region   | CN
Innsbruck                          | city     | AT
Interlaken                         | city     | CH
Ioannina                           | city     | GR
Ionian Sea                         | water
Iowa                               | region   | US
Ipoh                               | city     | MY
Iqaluit                            | city     | CA
Iquique                            | city     | CL
Iquitos                            | city     | PE
Irbid                              | city     | JO
Irkutsk                            | city     | RU
Irpin                              | city     | UA
Irrawaddy                          | water | | | shared: Irrawaddy with The Irrawaddy in agencies.lex
Irtysh                             | water    |    | Ertis
Ise-Shima                          | city     | JP
Isfahan                            | city     | IR | Esfahan
Isfana                             | city     | KG
Isfara                             | city     | TJ
Ishkashim                          | city     | TJ
Iskenderun                         | city     | TR
Ismailia                           | city     | EG
Issyk-Kul                          | water    |    | Issyk Kul
Istanbul                           | city     | TR
Istaravshan                        | city     | TJ
Istria                             | region   | HR
Itaipu                             | city     | BR
Itanagar                           | city     | IN
Ituri                              | region   | CD
Ivano-Frankivsk                    | city     | UA
Izhevsk                            | city     | RU
Izium                              | city     | UA
Izmail                             | city     | UA
Izmir                              | city     | TR
Jabal al-Druze                     | region   | SY
Jabalia                            | city     | PS | Jabaliya
Jabrayil                           | city     | AZ
Jacksonville                       | city     | US
Jacmel                             | city     | HT
Jadar                              | city     | RS
Jaffna                             | city     | LK
Jahorina                           | city     | BA
Jahra                              | city     | KW
Jaipur                             | city     | IN
Jalal-Abad                         | city     | KG
Jalalabad                          | city     | AF
Jalisco                            | region   | MX
Jammu                              | city     | IN
Jammu and Kashmir                  | region   | IN | Jammu & Kashmir; J&K
Janakpur                           | city     | NP
Jarablus                           | city     | SY
Jarinje                            | city     | XK
Jasenovac                          | city     | HR
Jasionka                           | city     | PL
Jask                               | city     | IR
Java                               | island
Javakheti                          | region   | GE | Samtskhe-Javakheti
Jawzjan                            | region   | AF
Jayapura                           | city     | ID
Jebel Ali                          | city     | AE
Jebel Marra                        | region   | SD
Jeddah                             | city     | SA
Jedwabne                           | city     | PL
Jeju                               | island   |    | Jeju Island
Jenin                              | city     | PS
Jeonju                             | city     | KR
Jericho                            | city     | PS
Jermuk                             | city     | AM
Jharkhand                          | region   | IN
Jiangsu                            | region   | CN
Jiangxi                            | region   | CN
Jigawa                             | region   | NG
Jijiga                             | city     | ET
Jilin                              | region   | CN
Jimma                              | city     | ET
Jinan                              | city     | CN
Jinja                              | city     | UG
Jizan                              | city     | SA
Jizzakh                            | city     | UZ
Johannesburg                       | city     | ZA
Johor                              | region   | MY
Johor Bahru                        | city     | MY
Jonglei                            | region   | SS
Jordan River                       | water    |    | River Jordan
Jordan Valley                      | region   | PS
Jos                                | city     | NG
Jounieh                            | city     | LB
Jowhar                             | city     | SO
Juan de Nova                       | island
Jubail                             | city     | SA
Jubaland                           | region   | SO
Judea and Samaria                  | region   | PS
Jujuy                              | city     | AR
Julfa                              | city     | AZ
Juliaca                            | city     | PE
Jūrmala                            | city     | LV
Kabardino-Balkaria                 | region   | RU
Kabwe                              | city     | ZM
Kabylie                            | city     | DZ
Kachin                             | region   | MM | Kachin State
Kadugli                            | city     | SD
Kaduna                             | city     | NG
Kaesong                            | city     | KP
Kagoshima                          | city     | JP
Kahramanmaraş                      | city     | TR
Kairouan                           | city     | TN
Kakheti                            | region   | GE
Kakuma                             | city     | KE
Kalamata                           | city     | GR
Kalbajar                           | city     | AZ | Kelbajar
Kalemie                            | city     | CD
Kalimantan                         | region   | ID | East Kalimantan
Kaliningrad                        | city     | RU
Kalmykia                           | region   | RU
Kambarata                          | city     | KG
Kamchatka                          | region   | RU
Kampot                             | city     | KH
Kananaskis                         | city     | CA
Kananga                            | city     | CD
Kanazawa                           | city     | JP
Kandahar                           | city     | AF
Kandi                              | city     | BJ
Kandy                              | city     | LK
Kangerlussuaq                      | city     | DK
Kankan                             | city     | GN
Kano                               | city     | NG
Kanpur                             | city     | IN
Kansas                             | region   | US
Kansas City                        | city     | US
Kaohsiung                          | city     | TW
Kaolack                            | city     | SN
Kapan                              | city     | AM
Kapiri Mposhi                      | city     | ZM
Karabakh                           | region   | AZ | Garabagh
Karachaganak                       | region   | KZ
Karachi                            | city     | PK
Karaganda                          | city     | KZ | Qaraghandy
Karaj                              | city     | IR
Karakalpakstan                     | region   | UZ | Republic of Karakalpakstan
Karakol                            | city     | KG
Karakoram                          | mountain
Karakorum                          | city     | MN | Kharkhorum
Karama                             | city     | JO
Karbala                            | city     | IQ
Kardzhali                          | city     | BG
Karelia                            | region   | RU
Karlovac                           | city     | HR
Karlovy Vary                       | city     | CZ
Karlsruhe                          | city     | DE
Karnataka                          | region   | IN
Karpacz                            | city     | PL
Kars                               | city     | TR
Karshi                             | city     | UZ
Kartarpur                          | city     | PK
Karuizawa                          | city     | JP
Kasai                              | region   | CD
Kasane                             | city     | BW
Kasese                             | city     | UG
Kashagan                           | region   | KZ
Kashgar                            | city     | CN | Kashi
Kashkadarya                        | region   | UZ
Kashmir                            | region   | IN
Kassala                            | city     | SD
Kasserine                          | city     | TN
Kastellorizo                       | city     | GR
Kastrup                            | city     | DK
Katanga                            | region   | CD
Kati                               | city     | ML
Katima Mulilo                      | city     | NA
Katowice                           | city     | PL
Katsina                            | city     | NG
Kaunas                             | city     | LT
Kavala                             | city     | GR
Kaya                               | city     | BF
Kayah                              | region   | MM
Kayes                              | city     | ML
Kayin State                        | region   | MM | Karen State
Kayseri                            | city     | TR
Kayunga                            | region   | UG
Kazan                              | city     | RU
Kazungula                          | city     | BW
Kebbi                              | region   | NG
Kedah                              | region   | MY
Kédougou                           | city     | SN
Keelung                            | city     | TW
Keflavík                           | city     | IS
Kelantan                           | region   | MY
Kenema                             | city     | SL
Kenitra                            | city     | MA
Kenscoff                           | city     | HT
Kent                               | region   | GB |                             | also a given name
Kentucky                           | region   | US
Kerala                             | region   | IN
Kerch                              | city     | UA
Kerch Strait                       | water
Kerem Shalom                       | city     | PS
Keren                              | city     | ER
Kerman                             | city     | IR
Kermanshah                         | city     | IR
Khabarovsk                         | city     | RU
Khalifa Port                       | city     | AE
Khamis Mushait                     | city     | SA
Khan Younis                        | city     | PS | Khan Yunis
Khankendi                          | city     | AZ | Stepanakert; Khankandi
Kharg Island                       | island   |    | Kharg
Kharkiv                            | city     | UA | Kharkov
Kharkiv region                     | region   | UA | Kharkiv Oblast
Khatlon                            | region   | TJ
Khatumo                            | region   | SO
Kherson                            | city     | UA
Kherson region                     | region   | UA
Khiam                              | city     | LB
Khiva                              | city     | UZ
Khizi                              | city     | AZ
Khmelnytskyi                       | city     | UA
Khobar                             | city     | SA
Khojaly                            | city     | AZ
Khojavend                          | city     | AZ
Khorasan                           | region   | IR
Khorezm                            | region   | UZ
Khorgos                            | city     | KZ | Khorgas
Khorog                             | city     | TJ
Khost                              | city     | AF
Khovd                              | city     | MN
Khoy                               | city     | IR
Khujand                            | city     | TJ
Khulna                             | city     | BD
Khuzestan                          | region   | IR
Khyber                             | region   | PK
Khyber Pakhtunkhwa                 | region   | PK | KP; KPK
Kiambu                             | city     | KE
Kidal                              | city     | ML
Kiel                               | city     | DE
Kielce                             | city     | PL
Kigoma                             | city     | TZ
Kilimanjaro                        | mountain |    | Mount Kilimanjaro
Killarney                          | city     | IE
Kimberley                          | city     | ZA |                             | also a given name
Kindia                             | city     | GN
Kinmen                             | island   |    | Quemoy
Kirants                            | city     | AM
Kiritimati                         | island   | KI
Kirkenes                           | city     | NO
Kirkuk                             | city     | IQ
Kiruna                             | city     | SE
Kiryat Shmona                      | city     | IL
Kisangani                          | city     | CD
Kish                               | island   |    | Kish Island
Kismayo                            | city     | SO
Kisumu                             | city     | KE
Kitale                             | city     | KE
Kitwe                              | city     | ZM
Kivu                               | region   | CD
Klagenfurt                         | city     | AT
Klaipėda                           | city     | LT
Knin                               | city     | HR
Kobani                             | city     | SY
Kobe                               | city     | JP
Kočani                             | city     | MK
Kochi                              | city     | IN | Cochin
Kogi                               | region   | NG
Koh Kong                           | city     | KH
Kohima                             | city     | IN
Koidu                              | city     | SL
Kokand                             | city     | UZ
Kokshetau                          | city     | KZ
Kolkata                            | city     | IN | Calcutta
Kolwezi                            | city     | CD
Komotini                           | city     | GR
Konayev                            | city     | KZ
Konstantinivka                     | city     | UA | Kostiantynivka
Konya                              | city     | TR
Koper                              | city     | SI
Korçë                              | city     | AL | Korça
Kordai                             | city     | KZ
Kordofan                           | region   | SD | South Kordofan; North Kordofan; West Kordofan
Korean Peninsula                   | region
Korhogo                            | city     | CI
Kos                                | city     | GR
Košice                             | city     | SK
Kosrae                             | island   | FM
Kostanay                           | city     | KZ
Kota Bharu                         | city     | MY
Kota Kinabalu                      | city     | MY
Kotayk                             | region   | AM
Kotka                              | city     | FI
Kotor                              | city     | ME
Koudougou                          | city     | BF
Koulikoro                          | city     | ML
Kozloduy                           | city     | BG
Kragujevac                         | city     | RS
Krajina                            | region   | BA
Kraków                             | city     | PL | Cracow
Kraljevo                           | city     | RS
Kramatorsk                         | city     | UA
Kranj                              | city     | SI
Krasnodar                          | city     | RU
Krasnodar Territory                | region   | RU | Krasnodar Krai
Krasnoyarsk                        | city     | RU
Kremenchuk                         | city     | UA
Kribi                              | city     | CM
Kristiansand                       | city     | NO
Kriva Palanka                      | city     | MK
Krk                                | city     | HR
Kropyvnytskyi                      | city     | UA
Krško                              | city     | SI
Kruger National Park               | region   | ZA
Krynica                            | city     | PL
Kryvyi Rih                         | city     | UA
Kuantan                            | city     | MY
Kuban                              | region   | RU
Kuching                            | city     | MY
Kufra                              | city     | LY
Kukës                              | city     | AL
Kulob                              | city     | TJ
Kultaranta                         | city     | FI
Kumamoto                           | city     | JP
Kumanovo                           | city     | MK
Kumasi                             | city     | GH
Kunar                              | region   | AF
Kunduz                             | city     | AF
Kunming                            | city     | CN
Kupang                             | city     | ID
Kupiansk                           | city     | UA
Kura                               | water    |    | Kura River
Kurakhove                          | city     | UA
Kurdistan                          | region   | IQ
Kurdistan Region                   | region   | IQ | Kurdistan Region of Iraq; Iraqi Kurdistan
Kuriga                             | city     | NG
Kuril Islands                      | island   |    | Kurils; Northern Territories
Kurram                             | region   | PK
Kursk                              | city     | RU
Kursk Region                       | region   | RU | Kursk Oblast
Kuryk                              | city     | KZ
Kutaisi                            | city     | GE
Kuźnica                            | city     | PL
Kvemo Kartli                       | region   | GE
Kwajalein                          | island   | MH
Kwara                              | region   | NG
KwaZulu-Natal                      | region   | ZA | KZN
Kwekwe                             | city     | ZW
Kyaukphyu                          | city     | MM
Kyiv region                        | region   | UA
Kyoto                              | city     | JP
Kyrenia                            | city     | CY
Kyushu                             | island
Kyzylorda                          | city     | KZ | Qyzylorda
L'Aquila                           | city     | IT
La Ceiba                           | city     | HN
La Guaira                          | city     | VE
La Guajira                         | region   | CO
La Línea                           | city     | ES
La Malbaie                         | city     | CA
La Plata                           | city     | AR
La Romana                          | city     | DO
Labasa                             | city     | FJ
Labé                               | city     | GN
Labuan                             | region   | MY
Labuan Bajo                        | city     | ID
Lachin                             | city     | AZ | Berdzor                     | also a given name
Ladakh                             | region   | IN
Lae                                | city     | PG
Lagos                              | city     | NG
Lahore                             | city     | PK
Lahti                              | city     | FI
Lake Baikal                        | water
Lake Chad                          | water
Lake Chad Basin                    | region
Lake Geneva                        | water
Lake Sevan                         | water
Lake Tanganyika                    | water
Lake Urmia                         | water
Lake Van                           | water
Lake Victoria                      | water
Lakshadweep                        | region   | IN
Lalibela                           | city     | ET
Lalitpur                           | city     | NP
Lampedusa                          | island
Lamu                               | island
Lancaster House                    | city     | GB
Lang Son                           | city     | VN
Langkawi                           | city     | MY
Langley                            | city     | US
Lankaran                           | city     | AZ
Lány                               | city     | CZ
Lanzhou                            | city     | CN
Lao Cai                            | city     | VN
Lapland                            | region   | SE
Lappeenranta                       | city     | FI
Larissa                            | city     | GR
Larkana                            | city     | PK
Larnaca                            | city     | CY
Las Anod                           | city     | SO
Las Bambas                         | city     | PE
Las Chinamas                       | city     | SV
Las Palmas                         | city     | ES
Las Vegas                          | city     | US
Lashio                             | city     | MM
Lashkar Gah                        | city     | AF
Łask                               | city     | PL
Latakia                            | city     | SY
Latgale                            | region   | LV
Latin America                      | region
Laukkai                            | city     | MM
Lausanne                           | city     | CH
Lautoka                            | city     | FJ
Lazio                              | region   | IT
Le Havre                           | city     | FR
Leeds                              | city     | GB
Leh                                | city     | IN
Leicester                          | city     | GB
Leiden                             | city     | NL
Leipzig                            | city     | DE
Leiria                             | city     | PT
Lemnos                             | island   | GR
Leningrad Region                   | region   | RU
Leposavic                          | city     | XK
Les Cayes                          | city     | HT
Lesbos                             | island   |    | Lesvos
Lesser Poland                      | region   | PL
Lethem                             | city     | GY
Leticia                            | city     | CO
Leuven                             | city     | BE
Levant                             | region
Leyte                              | region   | PH
Lhasa                              | city     | CN
Lianyungang                        | city     | CN
Liaoning                           | region   | CN
Liberec                            | city     | CZ
Lida                               | city     | BY
Liège                              | city     | BE
Liepāja                            | city     | LV
Liguria                            | region   | IT
Likasi                             | city     | CD
Lille                              | city     | FR
Lillehammer                        | city     | NO
Limassol                           | city     | CY
Limbe                              | city     | CM
Limerick                           | city     | IE
Limón                              | city     | CR
Limpopo                            | region   | ZA
Limpopo River                      | water
Linden                             | city     | GY |                             | also a family name
Lindi                              | city     | TZ
Line of Actual Control             | region   | IN | LAC
Line of Control                    | region   | IN | LoC
Linköping                          | city     | SE
Linz                               | city     | AT
Lipetsk                            | city     | RU
Liptako-Gourma                     | region   | ML
Litani                             | water    |    | Litani River
Little Rock                        | city     | US
Liverpool                          | city     | GB
Livingstone                        | city     | ZM |                             | Livingstone in Zambia; also a family name
Lleida                             | city     | ES
Lobito                             | city     | AO
Locarno                            | city     | CH
Łódź                               | city     | PL
Loire                              | water
Lokichoggio                        | city     | KE
Lokoja                             | city     | NG
Lombardy                           | region   | IT
Lombok                             | island
Long Island                        | region   | US
Lorestan                           | region   | IR
Lori                               | region   | AM |                             | the Lori province; also a given name
Lorraine                           | region   | FR
Los Angeles                        | city     | US
Lossiemouth                        | city     | GB
Louisiana                          | region   | US
Lourdes                            | city     | CU |                             | the Lourdes base in Cuba; also a French town and a given name
Lower Austria                      | region   | AT
Lower Saxony                       | region   | DE
Lower Shabelle                     | region   | SO
Loznica                            | city     | RS
Lualaba                            | region   | CD
Luang Prabang                      | city     | LA
Lubango                            | city     | AO
Lubero                             | city     | CD
Lublin                             | city     | PL
Lubmin                             | city     | DE
Lubumbashi                         | city     | CD
Lucerne                            | city     | CH
Lucknow                            | city     | IN
Lüderitz                           | city     | NA
Luena                              | city     | AO
Lugano                             | city     | CH
Luhansk                            | city     | UA | Lugansk
Luhansk region                     | region   | UA | Luhansk Oblast
Luleå                              | city     | SE
Lumbini                            | city     | NP
Lund                               | city     | SE |                             | also a family name
Luque                              | city     | PY
Lusail                             | city     | QA
Lutsk                              | city     | UA
Luxor                              | city     | EG
Luzon                              | island
Lviv                               | city     | UA | Lvov
Lviv region                        | region   | UA
Lyman                              | city     | UA
Lyon                               | city     | FR
Lysychansk                         | city     | UA
Maastricht                         | city     | NL
Macedonia Greece                   | region   | GR
Machakos                           | city     | KE
Machala                            | city     | EC
Machu Picchu                       | city     | PE
Macomia                            | city     | MZ
Madaba                             | city     | JO
Madeira                            | island
Madhya Pradesh                     | region   | IN
Madurai                            | city     | IN
Mae Sot                            | city     | TH
Mafraq                             | city     | JO
Magadan                            | city     | RU
Magas                              | city     | RU
Magdeburg                          | city     | DE
Maghreb                            | region
Mahajanga                          | city     | MG
Maharashtra                        | region   | IN
Mahebourg                          | city     | MU
Maiduguri                          | city     | NG
Maine                              | region   | US
Mainz                              | city     | DE
Maiquetía                          | city     | VE
Majdal Shams                       | city     | IL
Makassar                           | city     | ID
Makati                             | city     | PH
Makeni                             | city     | SL
Makhachkala                        | city     | RU
Makurdi                            | city     | NG
Malaba                             | city     | UG
Malacca City                       | city     | MY
Málaga                             | city     | ES
Malaita                            | island   | SB
Malakal                            | city     | SS
Malanje                            | city     | AO
Malanville                         | city     | BJ
Malatya                            | city     | TR
Maldonado                          | city     | UY
Malindi                            | city     | KE
Malmö                              | city     | SE
Maluku                             | region   | ID
Manado                             | city     | ID
Manali                             | city     | IN
Manas Airport                      | city     | KG
Manaus                             | city     | BR
Manbij                             | city     | SY
Manchester                         | city     | GB
Manchuria                          | region   | CN
Mandalay                           | city     | MM
Mandera                            | city     | KE
Mangaluru                          | city     | IN
Mangochi                           | city     | MW
Mangystau                          | region   | KZ | Mangistau
Manhattan                          | city     | US
Manicaland                         | region   | ZW
Maniema                            | region   | CD
Manipur                            | region   | IN
Manitoba                           | region   | CA
Mannheim                           | city     | DE
Mansoura                           | city     | EG
Manta                              | city     | EC
Manus Island                       | city     | PG
Manzhouli                          | city     | CN
Mar del Plata                      | city     | AR
Mar-a-Lago                         | city     | US
Maracaibo                          | city     | VE
Maracay                            | city     | VE
Maradi                             | city     | NE
Maramureș                          | region   | RO
Maranhão                           | region   | BR
Marawi                             | city     | PH
Margarita Island                   | city     | VE
Margilan                           | city     | UZ
Mariana                            | city     | BR |                             | the Mariana dam; also a given name
Marib                              | city     | YE
Maribor                            | city     | SI
Mariel                             | city     | CU
Marienborg                         | city     | DK
Marikana                           | city     | ZA
Mariupol                           | city     | UA
Marjayoun                          | city     | LB
Marka                              | city     | SO | Merca
Marneuli                           | city     | GE
Marondera                          | city     | ZW
Maroua                             | city     | CM
Marrakesh                          | city     | MA | Marrakech
Marseille                          | city     | FR
Mary                               | city     | TM |                             | the Mary region of Turkmenistan; far more often a given name
Maryland                           | region   | US
Masafer Yatta                      | city     | PS
Masaka                             | city     | UG
Masaya                             | city     | NI
Mashhad                            | city     | IR
Mashonaland                        | region   | ZW
Mashonaland Central                | region   | ZW
Mashonaland East                   | region   | ZW
Mashonaland West                   | region   | ZW
Mashreq                            | region
Masisi                             | city     | CD
Massachusetts                      | region   | US
Massawa                            | city     | ER
Masuria                            | region   | PL
Masvingo                           | city     | ZW
Matabeleland                       | region   | ZW
Matabeleland North                 | region   | ZW
Matabeleland South                 | region   | ZW
Matadi                             | city     | CD
Matamoros                          | city     | MX
Matanzas                           | city     | CU
Matarbari                          | city     | BD
Mato Grosso                        | region   | BR
Mato Grosso do Sul                 | region   | BR
Matsu                              | island
Maun                               | city     | BW
Maungdaw                           | city     | MM
Mawlamyine                         | city     | MM
Maysan                             | region   | IQ
Mazandaran                         | region   | IR
Mazar-i-Sharif                     | city     | AF | Mazar-e-Sharif
Mazovia                            | region   | PL
Mbale                              | city     | UG
Mbandaka                           | city     | CD
Mbarara                            | city     | UG
Mbeya                              | city     | TZ
Mbombela                           | city     | ZA
Mbour                              | city     | SN
Mbuji-Mayi                         | city     | CD
Mecca                              | city     | SA | Makkah
Mecklenburg-Vorpommern             | region   | DE | Mecklenburg-Western Pomerania
Medan                              | city     | ID
Medellín                           | city     | CO
Medina                             | city     | SA | Madinah
Medininkai                         | city     | LT
Mediterranean                      | region
Mediterranean Sea                  | water    |    | Eastern Mediterranean
Medyka                             | city     | PL
Meghalaya                          | region   | IN
Meghri                             | city     | AM
Mekelle                            | city     | ET | Mekele
Meknes                             | city     | MA
Mekong                             | region
Mekong River                       | water
Melaka                             | region   | MY | Malacca
Melanesia                          | region
Melbourne                          | city     | AU
Melendugno                         | city     | IT
Melilla                            | city     | ES
Melitopol                          | city     | UA
Memphis                            | city     | US
Ménaka                             | city     | ML
Mendoza                            | city     | AR |                             | also a family name
Menton                             | city     | FR
Mérida                             | city     | MX
Merowe                             | city     | SD
Mersin                             | city     | TR
Merv                               | city     | TM
Meseberg                           | city     | DE
Mesopotamia                        | region
Messina                            | city     | IT
Mestia                             | city     | GE
Meteora                            | city     | GR
Metsamor                           | city     | AM
Metula                             | city     | IL
Metz                               | city     | FR
Mexicali                           | city     | MX
Mia Milia                          | city     | CY
Miami                              | city     | US
Michalovce                         | city     | SK
Michigan                           | region   | US
Michoacán                          | region   | MX
Middle Corridor                    | region
Middle East                        | region   |    | Near East; Mideast
Midlands                           | region   | ZW
Midrand                            | city     | ZA
Midwest                            | region   | US
Migingo Island                     | island   | KE
Mihail Kogălniceanu                | city     | RO
Milan                              | city     | IT | Milano
Milwaukee                          | city     | US
Mina                               | city     | SA |                             | pilgrims at Mina; also a given name; shared: Mina with MINA in agencies.lex
Minas Gerais                       | region   | BR
Mindanao                           | island
Mindoro                            | region   | PH
Mingachevir                        | city     | AZ
Minna                              | city     | NG
Minneapolis                        | city     | US
Minnesota                          | region   | US
Minova                             | city     | CD
Minya                              | city     | EG
Mirebalais                         | city     | HT
Miri                               | city     | MY
Mischief Reef                      | island
Misiones                           | city     | AR
Miskolc                            | city     | HU
Misrata                            | city     | LY
Mississauga                        | city     | CA
Mississippi                        | region   | US
Mississippi River                  | water
Missouri                           | region   | US
Mitrovica                          | city     | XK | North Mitrovica; Kosovska Mitrovica
Miyako Strait                      | water
Mizoram                            | region   | IN
Mochovce                           | city     | SK
Mocímboa da Praia                  | city     | MZ
Mogilev                            | city     | BY | Mahilyow
Mojkovac                           | city     | ME
Mokha                              | city     | YE
Mokpo                              | city     | KR
Molise                             | region   | IT
Mombasa                            | city     | KE
Mon State                          | region   | MM
Monastir                           | city     | TN
Mong Cai                           | city     | VN
Mongla                             | city     | BD
Mongu                              | city     | ZM
Mont Blanc                         | mountain
Montana                            | region   | US
Montecristi                        | city     | EC
Montego Bay                        | city     | JM
Monterey                           | city     | US
Monterrey                          | city     | MX
Montpellier                        | city     | FR
Montreal                           | city     | CA
Montreux                           | city     | CH
Mopti                              | city     | ML
Moravia                            | region   | CZ
Morogoro                           | city     | TZ
Morowali                           | city     | ID
Moscow Region                      | region   | RU
Moshi                              | city     | TZ
Mostar                             | city     | BA
Mosul                              | city     | IQ
Moundou                            | city     | TD
Mount Ararat                       | mountain |    | Ararat
Mount Athos                        | region   | GR
Mount Fuji                         | mountain
Mount Hagen                        | city     | PG
Mount Hermon                       | mountain
Mount Kumgang                      | city     | KP | Kumgang
Mount Lebanon                      | region   | LB
Moxico                             | city     | AO
Moyale                             | city     | ET
Mozambique Channel                 | water
Mpumalanga                         | region   | ZA
Mtskheta                           | city     | GE
Mtwara                             | city     | TZ
Mughan                             | region   | AZ
Muharraq                           | city     | BH
Mukachevo                          | city     | UA
Mukalla                            | city     | YE
Multan                             | city     | PK
Mumbai                             | city     | IN | Bombay
Munich                             | city     | DE | München
Murcia                             | city     | ES
Murghab                            | city     | TJ
Murmansk                           | city     | RU
Murovdag                           | mountain
Murray River                       | water
Murree                             | city     | PK
Musandam                           | city     | OM
Musanze                            | city     | RW
Musina                             | city     | ZA
Muskö                              | city     | SE
Mutare                             | city     | ZW
Muyinga                            | city     | BI
Muynak                             | city     | UZ | Moynaq
Muzaffarabad                       | city     | PK
Mwanza                             | city     | TZ
Myawaddy                           | city     | MM
Myitkyina                          | city     | MM
Mykolaiv                           | city     | UA | Nikolaev
Mykolaiv region                    | region   | UA
Mykonos                            | city     | GR
Mymensingh                         | city     | BD
Myrnohrad                          | city     | UA
Mysuru                             | city     | IN | Mysore
Mzuzu                              | city     | MW
Nabatieh                           | city     | LB
Nablus                             | city     | PS
Nacala                             | city     | MZ
Nadi                               | city     | FJ
Nador                              | city     | MA
Naftalan                           | city     | AZ
Nagaland                           | region   | IN
Nagasaki                           | city     | JP
Nagorno-Karabakh                   | region   | AZ | Nagorny Karabakh; Artsakh; Upper Karabakh
Nagoya                             | city     | JP
Nagpur                             | city     | IN
Naha                               | city     | JP
Nahariya                           | city     | IL
Naivasha                           | city     | KE
Najaf                              | city     | IQ
Najran                             | city     | SA
Nakhchivan                         | city     | AZ | Nakhichevan
Nakhchivan Autonomous Republic     | region   | AZ
Nakhon Ratchasima                  | city     | TH
Nakuru                             | city     | KE
Nalchik                            | city     | RU
Namanga                            | city     | KE
Namangan                           | city     | UZ
Namibe                             | city     | AO
Nampo                              | city     | KP
Nampula                            | city     | MZ
Namur                              | city     | BE
Nanchang                           | city     | CN
Nangarhar                          | region   | AF
Nanjing                            | city     | CN
Nanning                            | city     | CN
Nantes                             | city     | FR
Nanyuki                            | city     | KE
Naples                             | city     | IT | Napoli
Naqoura                            | city     | LB
Nara                               | city     | JP
Narathiwat                         | city     | TH
Narayanganj                        | city     | BD
Nariño                             | region   | CO
Narita                             | city     | JP
Narva                              | city     | EE
Narvik                             | city     | NO
Naryn                              | city     | KG
Naryn River                        | water
Nasarawa                           | region   | NG
Nashville                          | city     | US
Nasir                              | city     | SS |                             | the town of Nasir in South Sudan; also a given name
Nasiriyah                          | city     | IQ
Natal                              | city     | BR
Natanz                             | city     | IR
Natuna                             | region   | ID | Natuna Islands
Navarre                            | region   | ES
Navoi                              | city     | UZ
Navoiy                             | city     | UZ
Nazareth                           | city     | IL
Ndola                              | city     | ZM
Nebraska                           | region   | US
Negeri Sembilan                    | region   | MY
Negev                              | region   | IL
Negombo                            | city     | LK
Néma                               | city     | MR
Neman                              | water
Neom                               | city     | SA
Nepalgunj                          | city     | NP
Netanya                            | city     | IL
Netzarim Corridor                  | region   | PS
Neum                               | city     | BA
Neuquén                            | city     | AR
Nevada                             | region   | US
Nevşehir                           | city     | TR
New Administrative Capital         | city     | EG
New Brunswick                      | region   | CA
New England                        | region   | US
New Guinea                         | island
New Hampshire                      | region   | US
New Jersey                         | region   | US
New Mexico                         | region   | US
New Orleans                        | city     | US
New South Wales                    | region   | AU | NSW
New York                           | city     | US | New York City; NYC
New York State                     | region   | US
Newark                             | city     | US
Newcastle                          | city     | AU
Newcastle upon Tyne                | city     | GB
Newfoundland and Labrador          | region   | CA | Newfoundland
Neyshabur                          | city     | IR
Nghe An                            | city     | VN
Ngozi                              | city     | BI
Nha Trang                          | city     | VN
Nice                               | city     | FR |                             | a summit in Nice; not "Nice to see you"
Niger Delta                        | region   | NG
Niger State                        | region   | NG
Niigata                            | city     | JP
Nikopol                            | city     | UA
Nikšić                             | city     | ME
Nile                               | water    |    | River Nile; Blue Nile; White Nile
Nile Delta                         | region   | EG
Nimroz                             | region   | AF
Nineveh                            | region   | IQ
Ningbo                             | city     | CN
Ningde                             | city     | CN
Ningxia                            | region   | CN
Ninh Thuan                         | city     | VN
Nir Oz                             | city     | IL
Niš                                | city     | RS
Nitra                              | city     | SK
Nizhny Novgorod                    | city     | RU
Nizwa                              | city     | OM
Noida                              | city     | IN
Nong Khai                          | region   | TH
Norak                              | city     | TJ
Nordics                            | region
Norfolk                            | city     | US
Norilsk                            | city     | RU
Normandy                           | region   | FR
Norte de Santander                 | region   | CO
North Africa                       | region   |    | Northern Africa
North America                      | continent
North Asia                         | region
North Carolina                     | region   | US
North Caucasus                     | region   |    | Northern Caucasus
North Dakota                       | region   | US
North Gyeongsang                   | region   | KR
North Kivu                         | region   | CD | Nord-Kivu
North Ossetia                      | region   | RU | North Ossetia-Alania
North Rhine-Westphalia             | region   | DE
North Sea                          | water
North Sumatra                      | region   | ID
North West Province                | region   | ZA
Northeast Asia                     | region   |    | North-East Asia
Northeast Syria                    | region   | SY
Northern Cape                      | region   | ZA
Northern Cyprus                    | region   | CY | TRNC; Turkish Republic of Northern Cyprus; North Cyprus
Northern Europe                    | region
Northern Ireland                   | region   | GB
Northern Region                    | region   | GH
Northern Sea Route                 | region
Northern Territory                 | region   | AU
Northern Triangle                  | region
Northwest Territories              | region   | CA
Norwegian Sea                      | water
Nottingham                         | city     | GB
Nouadhibou                         | city     | MR
Nova Kakhovka                      | city     | UA
Nova Scotia                        | region   | CA
Novaya Zemlya                      | island
Novi Pazar                         | city     | RS
Novi Sad                           | city     | RS
Novorossiysk                       | city     | RU
Novosibirsk                        | city     | RU
Nsanje                             | city     | MW
Nuba Mountains                     | region   | SD
Nuevo Laredo                       | city     | MX
Nuevo León                         | region   | MX
Nukus                              | city     | UZ
Nunavut                            | region   | CA
Nurek                              | city     | TJ
Nuremberg                          | city     | DE | Nürnberg
Nuristan                           | region   | AF
Nusantara                          | city     | ID
Nusatupe                           | island   | SB
Nuseirat                           | city     | PS
Nyala                              | city     | SD
Nyeri                              | city     | KE
Nyiragongo                         | city     | CD
Nzérékoré                          | city     | GN
Oakland                            | city     | US
Oaxaca                             | region   | MX
Oaxaca City                        | city     | MX
Oberammergau                       | city     | DE
Occitanie                          | region   | FR
Oceania                            | continent
Ochamchire                         | city     | GE
Ocho Rios                          | city     | JM
Oddar Meanchey                     | city     | KH
Odense                             | city     | DK
Oder                               | water
Odesa                              | city     | UA | Odessa
Odesa region                       | region   | UA
Odisha                             | region   | IN | Orissa
Oé-Cusse Ambeno                    | region   | TL
Ogaden                             | region   | ET
Ogun                               | region   | NG
Ohio                               | region   | US
Ohrid                              | city     | MK
Okayama                            | city     | JP
Okinawa                            | island
Oklahoma                           | region   | US
Olkiluoto                          | city     | FI
Olomouc                            | city     | CZ
Omaha                              | city     | US
Omdurman                           | city     | SD
Omsk                               | city     | RU
Ondo                               | region   | NG
Onitsha                            | city     | NG
Ontario                            | region   | CA
Opatija                            | city     | HR
Oradea                             | city     | RO
Oran                               | city     | DZ
Ordubad                            | city     | AZ
Örebro                             | city     | SE
Oregon                             | region   | US
Orenburg                           | city     | RU
Orestiada                          | city     | GR
Orhei                              | city     | MD
Orinoco                            | water
Orkney                             | region   | GB
Orlando                            | city     | US |                             | also a given name
Oromia                             | region   | ET | Oromia region
Orsha                              | city     | BY
Oruro                              | city     | BO
Orzysz                             | city     | PL
Osaka                              | city     | JP
Osh                                | city     | KG
Oshakati                           | city     | NA
Osijek                             | city     | HR
Ostrava                            | city     | CZ
Ostrovets                          | city     | BY
Osun                               | region   | NG
Oświęcim                           | city     | PL | Auschwitz
Ouahigouya                         | city     | BF
Ouanaminthe                        | city     | HT
Ouarzazate                         | city     | MA
Ouidah                             | city     | BJ
Oujda                              | city     | MA
Oulu                               | city     | FI
Owendo                             | city     | GA
Owerri                             | city     | NG
Oxford                             | city     | GB
Oyem                               | city     | GA
Oyo                                | city     | CG
Oyo State                          | region   | NG
Pabradė                            | city     | LT
Pacaraima                          | city     | BR
Pacific Islands                    | region
Pacific Ocean                      | water    |    | Pacific; South Pacific
Padang                             | city     | ID
Padua                              | city     | IT
Paga                               | city     | GH
Pahalgam                           | city     | IN
Pahang                             | region   | MY
Paju                               | city     | KR
Paks                               | city     | HU
Pakse                              | city     | LA
Paktia                             | region   | AF
Paktika                            | region   | AF
Palanga                            | city     | LT
Palawan                            | island
Paldiski                           | city     | EE
Pale                               | city     | BA |                             | Pale in Bosnia; not "Pale faces"
Palembang                          | city     | ID
Palermo                            | city     | IT
Palm Beach                         | city     | US
Palma                              | city     | MZ
Palma de Mallorca                  | city     | ES
Palmyra                            | city     | SY
Pamirs                             | mountain |    | Pamir
Pampas                             | region   | AR
Panaji                             | city     | IN
Panama Canal                       | water
Pančevo                            | city     | RS
Pando                              | region   | BO
Panevėžys                          | city     | LT
Panj                               | city     | TJ
Panjakent                          | city     | TJ
Panjshir                           | region   | AF
Pankisi                            | region   | GE
Panmunjom                          | city     | KR
Paphos                             | city     | CY
Papua                              | region   | ID
Paquera                            | city     | CR
Pará                               | region   | BR
Paracel Islands                    | island   |    | Paracels
Parachinar                         | city     | PK
Parakou                            | city     | BJ
Paraná                             | region   | BR
Parchin                            | city     | IR
Pärnu                              | city     | EE
Paro                               | city     | BT
Pas-de-Calais                      | region   | FR
Pasay                              | city     | PH
Passau                             | city     | DE
Pasto                              | city     | CO
Patagonia                          | region   | AR
Patna                              | city     | IN
Patras                             | city     | GR
Pattani                            | city     | TH
Pattaya                            | city     | TH
Pavlodar                           | city     | KZ
Payra                              | city     | BD
Paysandú                           | city     | UY
Pécs                               | city     | HU
Peja                               | city     | XK | Pec
Peloponnese                        | region   | GR
Pemba                              | city     | MZ
Penang                             | region   | MY
Pennsylvania                       | region   | US
Perak                              | region   | MY
Pereira                            | city     | CO |                             | Pereira in Colombia; far more often a family name
Perlis                             | region   | MY
Perm                               | city     | RU
Pernambuco                         | region   | BR
Persian Gulf                       | water    |    | Arabian Gulf
Perth                              | city     | AU
Pescara                            | city     | IT
Peshawar                           | city     | PK
Petah Tikva                        | city     | IL
Petaling Jaya                      | city     | MY
Petersberg                         | city     | DE
Pétion-Ville                       | city     | HT
Petropavl                          | city     | KZ
Petropavlovsk-Kamchatsky           | city     | RU
Petrópolis                         | city     | BR
Petrozavodsk                       | city     | RU
Philadelphi Corridor               | region   | PS
Philadelphia                       | city     | US
Phoenix                            | city     | US
Phu Quoc                           | city     | VN
Phuentsholing                      | city     | BT
Phuket                             | city     | TH
Phuntsholing                       | city     | BT
Piedmont                           | region   | IT
Pietermaritzburg                   | city     | ZA
Pinar del Río                      | region   | CU
Pine Gap                           | city     | AU
Pinsk                              | city     | BY
Piombino                           | city     | IT
Piraeus                            | city     | GR
Piran                              | city     | SI
Pisa                               | city     | IT
Pittsburgh                         | city     | US
Pituffik                           | city     | DK | Thule; Pituffik Space Base
Piura                              | city     | PE
Pivdennyi                          | city     | UA
Plateau State                      | region   | NG
Plauru                             | city     | RO
Pleven                             | city     | BG
Plitvice                           | city     | HR
Pljevlja                           | city     | ME
Ploiești                           | city     | RO
Plovdiv                            | city     | BG
Plzeň                              | city     | CZ | Pilsen
Podkarpackie                       | region   | PL
Podlasie                           | region   | PL
Pogradec                           | city     | AL
Pohang                             | city     | KR
Pohnpei                            | island   | FM
Pointe-Noire                       | city     | CG
Poipet                             | city     | KH
Pokhara                            | city     | NP
Pokrovsk                           | city     | UA
Polokwane                          | city     | ZA
Polotsk                            | city     | BY
Poltava                            | city     | UA
Poltava region                     | region   | UA
Polynesia                          | region
Pomerania                          | region   | PL
Pontianak                          | city     | ID
Popayán                            | city     | CO
Port Harcourt                      | city     | NG
Port Hedland                       | city     | AU
Port Klang                         | city     | MY
Port Qasim                         | city     | PK
Port Said                          | city     | EG
Port Sudan                         | city     | SD
Port Talbot                        | city     | GB
Port-Gentil                        | city     | GA
Portland                           | city     | US
Porto                              | city     | PT
Porto Alegre                       | city     | BR
Portsmouth                         | city     | GB
Poti                               | city     | GE
Potočari                           | city     | BA
Potosí                             | city     | BO
Potsdam                            | city     | DE
Poznań                             | city     | PL
Preah Vihear                       | city     | KH
Preševo                            | city     | RS
Prešov                             | city     | SK
Prespa                             | city     | MK
Prijedor                           | city     | BA
Prilep                             | city     | MK
Primorsk                           | city     | RU
Primorye                           | region   | RU
Prince Edward Island               | region   | CA
Prizren                            | city     | XK
Provence                           | region   | FR
Providence                         | city     | US
Prut                               | water
Przemyśl                           | city     | PL
Przewodów                          | city     | PL
Pskov                              | city     | RU
Puducherry                         | region   | IN
Puebla                             | city     | MX
Puerto Barrios                     | city     | GT
Puerto Cabello                     | city     | VE
Puerto Montt                       | city     | CL
Puerto Princesa                    | city     | PH
Pul-e-Khumri                       | city     | AF
Pula                               | city     | HR
Pulwama                            | city     | IN
Punakha                            | city     | BT
Pune                               | city     | IN
Punggye-ri                         | city     | KP
Punjab                             | region   | IN
Punjab Province                    | region   | PK
Puno                               | city     | PE
Punta Arenas                       | city     | CL
Punta Cana                         | city     | DO
Punta del Este                     | city     | UY
Puntland                           | region   | SO
Puri                               | city     | IN
Pursat                             | city     | KH
Putumayo                           | region   | CO
Pyeongchang                        | city     | KR
Pyeongtaek                         | city     | KR
Pyin Oo Lwin                       | city     | MM
Pyla                               | city     | CY
Pylos                              | city     | GR
Pyrenees                           | mountain
Qalqilya                           | city     | PS
Qamishli                           | city     | SY
Qandil                             | mountain |    | Qandil Mountains
Qazvin                             | city     | IR
Qeshm                              | island
Qingdao                            | city     | CN
Qinghai                            | region   | CN
Qom                                | city     | IR
Quang Ninh                         | city     | VN
Quang Tri                          | city     | VN
Quantico                           | city     | US
Quanzhou                           | city     | CN
Quba                               | city     | AZ | Guba
Quebec                             | region   | CA
Quebec City                        | city     | CA
Queensland                         | region   | AU
Queenstown                         | city     | NZ
Quelimane                          | city     | MZ
Querétaro                          | city     | MX
Quetta                             | city     | PK
Quetzaltenango                     | city     | GT
Quezon City                        | city     | PH
Quintana Roo                       | region   | MX
Quneitra                           | city     | SY
Racha                              | region   | GE
Rafah                              | city     | PS
Raipur                             | city     | IN
Rajasthan                          | region   | IN
Rajshahi                           | city     | BD
Rakhine                            | region   | MM | Rakhine State; Arakan
Raleigh                            | city     | US
Ramadi                             | city     | IQ
Ramstein                           | city     | DE | Ramstein Air Base
Ranchi                             | city     | IN
Rangpur                            | city     | BD
Raqqa                              | city     | SY
Ras Al Khaimah                     | city     | AE | Ras al-Khaimah
Ras Isa                            | city     | YE
Ras Laffan                         | city     | QA
Ras Lanuf                          | city     | LY
Ras Tanura                         | city     | SA
Rasht                              | city     | IR
Rasht Valley                       | region   | TJ
Raška                              | city     | RS
Rason                              | city     | KP
Rauma                              | city     | FI
Ravenna                            | city     | IT
Rawalpindi                         | city     | PK
Rayong                             | city     | TH
Ream                               | city     | KH
Recife                             | city     | BR
Red Sea                            | water
Redzikowo                          | city     | PL
Regina                             | city     | CA |                             | also a given name
Reims                              | city     | FR
Reni                               | city     | UA
Rennes                             | city     | FR
Republika Srpska                   | region   | BA
Ressano Garcia                     | city     | MZ
Revithoussa                        | city     | GR
Reynosa                            | city     | MX
Rēzekne                            | city     | LV
Rhine                              | water
Rhineland-Palatinate               | region   | DE
Rhode Island                       | region   | US
Rhodes                             | island
Riau                               | region   | ID
Rîbnița                            | city     | MD
Richards Bay                       | city     | ZA
Richmond                           | city     | US
Rideau Hall                        | city     | CA
Riffa                              | city     | BH
Rijeka                             | city     | HR
Rimini                             | city     | IT
Rio de Janeiro                     | city     | BR | Rio
Rio Grande                         | water
Rio Grande do Sul                  | region   | BR
Rishon LeZion                      | city     | IL
Rivers State                       | region   | NG
Rivne                              | city     | UA
Rize                               | city     | TR
Roatán                             | city     | HN
Robotyne                           | city     | UA
Rocky Mountains                    | mountain |    | Rockies
Rodrigues                          | city     | MU
Rogun                              | city     | TJ
Rojava                             | region   | SY
Rondônia                           | region   | BR
Rooppur                            | city     | BD
Roraima                            | region   | BR
Rosario                            | city     | AR |                             | also a given name
Roskovec                           | city     | AL
Rosso                              | city     | MR
Rostock                            | city     | DE
Rostov Region                      | region   | RU
Rostov-on-Don                      | city     | RU | Rostov
Rota                               | city     | ES
Rotorua                            | city     | NZ
Rotterdam                          | city     | NL
Rouen                              | city     | FR
Rovaniemi                          | city     | FI
Rubavu                             | city     | RW | Gisenyi
Rubaya                             | city     | CD
Rūdninkai                          | city     | LT
Rukla                              | city     | LT
Rumbek                             | city     | SS
Rumonge                            | city     | BI
Rundu                              | city     | NA
Runnymede                          | city     | GB
Ruse                               | city     | BG |                             | Ruse on the Danube; not "a ruse"
Rust Belt                          | region   | US
Rustavi                            | city     | GE
Rustenburg                         | city     | ZA
Rutshuru                           | city     | CD
Ryazan                             | city     | RU
Rzeszów                            | city     | PL
Sa Kaeo                            | city     | TH
Saada                              | city     | YE
Saarbrücken                        | city     | DE
Saarland                           | region   | DE
Saatse                             | city     | EE
Sabah                              | region   | MY
Sabha                              | city     | LY
Sabratha                           | city     | LY
Sacramento                         | city     | US
Sadakhlo                           | city     | GE
Sagaing                            | city     | MM
Sahara                             | region
Sahel                              | region
Saint Petersburg                   | city     | RU | St. Petersburg; St Petersburg; Petersburg; Leningrad
Saint-Denis de La Réunion          | city     | RE
Saint-Louis                        | city     | SN
Saint-Malo                         | city     | FR
Saitama                            | city     | JP
Sakhalin                           | island
Sakhir                             | city     | BH
Salalah                            | city     | OM
Salamanca                          | city     | ES
Salfit                             | city     | PS
Salif                              | city     | YE
Salisbury                          | city     | GB
Salt Lake City                     | city     | US
Salta                              | city     | AR
Salto                              | city     | UY
Salvador                           | city     | BR |                             | Salvador in Bahia; also a given name; "El Salvador" is a country
Salzburg                           | city     | AT
Samara                             | city     | RU |                             | also a given name
Samarkand                          | city     | UZ
Samarkand region                   | region   | UZ
Samarra                            | city     | IQ
Samegrelo                          | region   | GE
Samos                              | city     | GR
Samsun                             | city     | TR
San Antonio                        | city     | US
San Cristóbal                      | city     | VE
San Diego                          | city     | US
San Fernando                       | city     | TT
San Francisco                      | city     | US
San Pedro Sula                     | city     | HN
San Sebastián                      | city     | ES
San-Pédro                          | city     | CI
Sanandaj                           | city     | IR
Sandhurst                          | city     | GB
Sandton                            | city     | ZA
Sandžak                            | region   | RS
Sangachal                          | city     | AZ
Şanlıurfa                          | city     | TR | Urfa
Santa Catarina                     | region   | BR
Santa Cruz de la Sierra            | city     | BO | Santa Cruz
Santa Fe                           | city     | AR
Santa Marta                        | city     | CO
Santiago de Compostela             | city     | ES
Santiago de Cuba                   | city     | CU
Santiago de los Caballeros         | city     | DO
Santorini                          | city     | GR
Santos                             | city     | BR |                             | the port of Santos; far more often a family name
Sanya                              | city     | CN
São Luís                           | city     | BR
São Paulo                          | city     | BR
Sapporo                            | city     | JP
Saranda                            | city     | AL
Saratov                            | city     | RU
Sarawak                            | region   | MY
Sardinia                           | island
Sarh                               | city     | TD
Sarpang                            | region   | BT
Saryagash                          | city     | KZ
Saskatchewan                       | region   | CA
Saskatoon                          | city     | CA
Sava                               | water
Savai'i                            | island   | WS
Savannah                           | city     | US
Savannakhet                        | city     | LA
Saxony                             | region   | DE
Saxony-Anhalt                      | region   | DE
Scandinavia                        | region
Scarborough Shoal                  | island   |    | Huangyan Dao
Scattered Islands                  | island
Schengen                           | city     | LU
Schiphol                           | city     | NL
Schleswig-Holstein                 | region   | DE
Scotland                           | region   | GB
Sderot                             | city     | IL
Sea of Azov                        | water    |    | Azov Sea
Sea of Galilee                     | water
Sea of Japan                       | water
Sea of Marmara                     | water
Sea of Okhotsk                     | water
Seattle                            | city     | US
Second Thomas Shoal                | island   |    | Ren'ai Jiao
Ségou                              | city     | ML
Seine                              | water
Seine-Saint-Denis                  | region   | FR
Seiyun                             | city     | YE
Sejong                             | city     | KR
Selangor                           | region   | MY
Selma                              | city     | US
Semarang                           | city     | ID
Sèmè                               | city     | BJ
Semera                             | city     | ET
Semey                              | city     | KZ | Semipalatinsk
Semmering                          | city     | AT
Sendai                             | city     | JP
Senkaku Islands                    | island   |    | Diaoyu Islands; Senkakus
Sennar                             | region   | SD
Seongnam                           | city     | KR
Serhetabat                         | city     | TM
Sevan                              | city     | AM |                             | also a given name
Sevastopol                         | city     | UA
Severodvinsk                       | city     | RU
Seville                            | city     | ES
Sfax                               | city     | TN
Shaanxi                            | region   | CN
Shabwa                             | city     | YE
Shah Alam                          | city     | MY
Shakhrisabz                        | city     | UZ
Shamakhi                           | city     | AZ
Shan State                         | region   | MM | Shan
Shandong                           | region   | CN
Shanghai                           | city     | CN
Shannon                            | city     | IE
Shanxi                             | region   | CN
Sharjah                            | city     | AE
Sharm el-Sheikh                    | city     | EG | Sharm El Sheikh; Sharm al-Sheikh
Shebaa Farms                       | region   | LB
Sheberghan                         | city     | AF
Sheffield                          | city     | GB
Sheikh Jarrah                      | region   | IL
Sheki                              | city     | AZ | Shaki
Shëngjin                           | city     | AL
Shenyang                           | city     | CN
Shenzhen                           | city     | CN
Shetland                           | region   | GB | Shetland Islands
Shida Kartli                       | region   | GE
Shijiazhuang                       | city     | CN
Shillong                           | city     | IN
Shimla                             | city     | IN
Shirak                             | region   | AM
Shiraz                             | city     | IR
Shire                              | city     | ET
Shkodër                            | city     | AL | Shkodra
Shortland Islands                  | island   | SB
Shumen                             | city     | BG
Shusha                             | city     | AZ | Shushi
Shymkent                           | city     | KZ
Siachen                            | mountain |    | Siachen Glacier
Sialkot                            | city     | PK
Šiauliai                           | city     | LT
Šibenik                            | city     | HR
Siberia                            | region
Sibiu                              | city     | RO
Sichuan                            | region   | CN
Sicily                             | island
Sidi Bouzid                        | city     | TN
Sidon                              | city     | LB | Saida
Siem Reap                          | city     | KH
Siena                              | city     | IT
Sievierodonetsk                    | city     | UA
Sighet                             | city     | RO
Sigonella                          | city     | IT
Sigulda                            | city     | LV
Sihanoukville                      | city     | KH | Preah Sihanouk
Sikasso                            | city     | ML
Sikkim                             | region   | IN
Silesia                            | region   | PL
Silicon Valley                     | city     | US
Siliguri                           | city     | IN
Silistra                           | city     | BG
Simandou                           | city     | GN
Simferopol                         | city     | UA
Sinai                              | region   | EG | Sinai Peninsula; North Sinai; South Sinai
Sinaloa                            | region   | MX
Sindh                              | region   | PK
Sines                              | city     | PT
Sinjar                             | mountain
Sintra                             | city     | PT
Sinuiju                            | city     | KP
Sipopo                             | city     | GQ
Sirdaryo                           | city     | UZ
Sirte                              | city     | LY
Sisaket                            | city     | TH
Sisian                             | city     | AM
Sistan and Baluchestan             | region   | IR | Sistan-Baluchestan
Sittwe                             | city     | MM
Sivas                              | city     | TR
Siwai                              | region   | PG
Sixaola                            | city     | CR
Skåne                              | region   | SE
Skellefteå                         | city     | SE
Skhirat                            | city     | MA
Slavonia                           | region   | HR
Slavutych                          | city     | UA
Sloviansk                          | city     | UA | Slavyansk
Smederevo                          | city     | RS
Smolensk                           | city     | RU
Snake Island                       | island   |    | Zmiinyi Island
Snihurivka                         | city     | UA
Sochi                              | city     | RU
Socotra                            | island
Sofala                             | region   | MZ
Sohar                              | city     | OM
Sokodé                             | city     | TG
Sokoto                             | city     | NG
Soligorsk                          | city     | BY
Solingen                           | city     | DE
Solo                               | city     | ID |                             | the city of Solo in Java; not "solo"
Solwezi                            | city     | ZM
Somali Region                      | region   | ET
Somaliland                         | region   | SO
Sonora                             | region   | MX
Sopot                              | city     | PL
Soroca                             | city     | MD
Sotk                               | city     | AM
Soto Cano                          | city     | HN
Souda                              | city     | GR | Souda Bay
Sousse                             | city     | TN
South America                      | continent
South Asia                         | region
South Australia                    | region   | AU
South Carolina                     | region   | US
South Caucasus                     | region   |    | Southern Caucasus; Transcaucasia
South China Sea                    | water    |    | West Philippine Sea; East Sea
South Dakota                       | region   | US
South Jeolla                       | region   | KR
South Kivu                         | region   | CD | Sud-Kivu
South Lebanon                      | region   | LB | southern Lebanon
South Ossetia                      | region   | GE | Tskhinvali region
South Pole                         | region   | AQ
South Tyrol                        | region   | IT
South West State                   | region   | SO
Southeast Asia                     | region   |    | South-East Asia; South East Asia
Southeast Europe                   | region   |    | Southeastern Europe; South-East Europe
Southern Africa                    | region
Southern Cone                      | region
Southern Europe                    | region
Southern Ocean                     | water
Southport                          | city     | GB
Soweto                             | city     | ZA
Soyo                               | city     | AO
Spin Boldak                        | city     | AF
Split                              | city     | HR |                             | talks in Split; not "Split the bill"
Spratly Islands                    | island   |    | Spratlys
Springfield                        | city     | US
Srebrenica                         | city     | BA
Srinagar                           | city     | IN
St. Gallen                         | city     | CH
St. Louis                          | city     | US
Stabroek                           | city     | GY
Stansted                           | city     | GB
Stara Zagora                       | city     | BG
Starobilsk                         | city     | UA
Stavanger                          | city     | NO
Stavropol                          | city     | RU
Stellenbosch                       | city     | ZA
Stilfontein                        | city     | ZA
Štip                               | city     | MK
Strait of Gibraltar                | water
Strait of Hormuz                   | water    |    | Hormuz
Strait of Malacca                  | water    |    | Malacca Strait
Strasbourg                         | city     | FR
Štrbské Pleso                      | city     | SK
Stresa                             | city     | IT
Strumica                           | city     | MK
Stuttgart                          | city     | DE
Styria                             | region   | AT
Sub-Saharan Africa                 | region
Subic                              | city     | PH | Subic Bay
Subotica                           | city     | RS
Suceava                            | city     | RO
Sudetenland                        | region   | CZ
Sudzha                             | city     | RU
Suez                               | city     | EG
Suez Canal                         | water
Sughd                              | region   | TJ
Sugovushan                         | city     | AZ
Sukhumi                            | city     | GE | Sokhumi
Sukkur                             | city     | PK
Sulawesi                           | island
Sulaymaniyah                       | city     | IQ | Sulaimaniyah
Sulina                             | city     | RO
Sulu                               | region   | PH
Sulu Sea                           | water
Šumadija                           | region   | RS
Sumatra                            | island
Sumgait                            | city     | AZ | Sumgayit
Sumy                               | city     | UA
Sumy region                        | region   | UA
Sunnylands                         | city     | US
Sunyani                            | city     | GH
Sur                                | city     | OM
Surabaya                           | city     | ID
Surat                              | city     | IN
Surin                              | city     | TH
Surkhandarya                       | region   | UZ
Surrey                             | city     | CA
Suwałki                            | city     | PL
Suwałki Gap                        | city     | LT
Suwon                              | city     | KR
Suzhou                             | city     | CN
Svaneti                            | region   | GE
Sverdlovsk Region                  | region   | RU
Svilengrad                         | city     | BG
Swakopmund                         | city     | NA
Swansea                            | city     | GB
Swat                               | city     | PK
Sweida                             | city     | SY | Suwayda; Sweida province
Świnoujście                        | city     | PL
Sydney                             | city     | AU |                             | also a given name
Sylhet                             | city     | BD
Syr Darya                          | water    |    | Syrdarya
Syrdarya region                    | region   | UZ
Syunik                             | region   | AM
Szczecin                           | city     | PL
Szeged                             | city     | HU
Székesfehérvár                     | city     | HU
Taba                               | city     | EG
Tabasco                            | region   | MX
Tabriz                             | city     | IR
Tabuk                              | city     | SA
Tacloban                           | city     | PH
Tacna                              | city     | PE
Taftan                             | city     | PK
Taganrog                           | city     | RU
Taguig                             | city     | PH
Tahoua                             | city     | NE
Taichung                           | city     | TW
Taif                               | city     | SA
Tainan                             | city     | TW
Taiwan Strait                      | water
Taiyuan                            | city     | CN
Taiz                               | city     | YE
Takhar                             | region   | AF
Takoradi                           | city     | GH
Talas                              | city     | KG
Taldykorgan                        | city     | KZ
Taloqan                            | city     | AF
Tamale                             | city     | GH
Tamanrasset                        | city     | DZ
Tamaulipas                         | region   | MX
Tamil Nadu                         | region   | IN
Tampa                              | city     | US
Tampere                            | city     | FI
Tanga                              | city     | TZ
Tanganyika                         | region   | CD
Tangier                            | city     | MA
Tanna                              | island   | VU
Taormina                           | city     | IT
Taoyuan                            | city     | TW
Tapa                               | city     | EE
Tapachula                          | city     | MX
Taraba                             | region   | NG
Taraclia                           | city     | MD
Taranto                            | city     | IT
Tarawa                             | island   | KI
Taraz                              | city     | KZ
Tarija                             | city     | BO
Tarkwa                             | city     | GH
Tarragona                          | city     | ES
Tartar                             | city     | AZ | Terter
Tartu                              | city     | EE
Tartus                             | city     | SY
Tashkent region                    | region   | UZ
Tasman Sea                         | water
Tasmania                           | island
Tatarstan                          | region   | RU | Republic of Tatarstan
Tatranská Lomnica                  | city     | SK
Tavush                             | region   | AM
Tawila                             | city     | SD
Taxila                             | city     | PK
Tejen                              | city     | TM
Teknaf                             | city     | BD
Tel Aviv                           | city     | IL
Telangana                          | region   | IN
Telavi                             | city     | GE
Tema                               | city     | GH
Temelín                            | city     | CZ
Temirtau                           | city     | KZ
Temple Mount                       | region   | IL | Al-Aqsa; Al-Aqsa Mosque; Haram al-Sharif
Temuco                             | city     | CL
Tenerife                           | city     | ES
Tengiz                             | region   | KZ
Tennessee                          | region   | US
Ter Apel                           | city     | NL
Téra                               | city     | NE
Terengganu                         | region   | MY
Terespol                           | city     | PL
Terezín                            | city     | CZ
Termez                             | city     | UZ
Ternopil                           | city     | UA
Tessalit                           | city     | ML
Tete                               | city     | MZ
Tetouan                            | city     | MA
Tetovo                             | city     | MK
Teuchitlán                         | city     | MX
Texas                              | region   | US
Thakhek                            | city     | LA
Thames                             | water
The Hague                          | city     | NL | Hague
Thessaloniki                       | city     | GR
Thiès                              | city     | SN
Thika                              | city     | KE
Thiruvananthapuram                 | city     | IN
Thrace                             | region   | GR | Western Thrace
Thuringia                          | region   | DE
Tian Shan                          | mountain
Tianjin                            | city     | CN
Tiberias                           | city     | IL
Tibet                              | region   | CN | Xizang
Tierra del Fuego                   | region   | AR
Tigray                             | region   | ET
Tigris                             | water
Tihany                             | city     | HU
Tijuana                            | city     | MX
Tikrit                             | city     | IQ
Tillabéri                          | city     | NE
Timbuktu                           | city     | ML | Tombouctou
Timișoara                          | city     | RO
Timor                              | island
Timor Sea                          | water
Tindouf                            | city     | DZ
Tinzaouaten                        | city     | ML
Tiraspol                           | city     | MD
Tisza River                        | water
Tivat                              | city     | ME
Tlemcen                            | city     | DZ
Toamasina                          | city     | MG
Tobruk                             | city     | LY
Tokmok                             | city     | KG
Toledo                             | city     | ES |                             | also a family name
Toliara                            | city     | MG
Toluca                             | city     | MX
Tomsk                              | city     | RU
Toretsk                            | city     | UA
Torghundi                          | city     | AF
Torit                              | city     | SS
Torkham                            | city     | AF
Toronto                            | city     | CA
Torre Pacheco                      | city     | ES
Torres Strait                      | region   | AU
Torugart                           | city     | KG
Toruń                              | city     | PL
Touba                              | city     | SN
Toulon                             | city     | FR
Toulouse                           | city     | FR
Tovuz                              | city     | AZ
Townsville                         | city     | AU
Toyama                             | city     | JP
Trabzon                            | city     | TR
Trakai                             | city     | LT
Transnistria                       | region   | MD | Transdniestria; Transdnistria; Pridnestrovie
Transylvania                       | region   | RO
Trat                               | city     | TH
Trebinje                           | city     | BA
Trieste                            | city     | IT
Trincomalee                        | city     | LK
Tripolitania                       | region   | LY
Tripura                            | region   | IN
Trnava                             | city     | SK
Tromsø                             | city     | NO
Trondheim                          | city     | NO
Trujillo                           | city     | PE |                             | also a family name
Trump Route                        | region
Tsaghkadzor                        | city     | AM
Tshopo                             | region   | CD
Tshwane                            | city     | ZA
Tskhinvali                         | city     | GE
Tsukuba                            | city     | JP
Tubas                              | city     | PS
Tucson                             | city     | US
Tucumán                            | city     | AR
Tula                               | city     | RU
Tulcea                             | city     | RO
Tulkarm                            | city     | PS
Tulsa                              | city     | US
Tumaco                             | city     | CO
Tumen River                        | water
Turin                              | city     | IT
Turkana                            | city     | KE
Turkic world                       | region
Turkistan                          | city     | KZ | Turkestan
Turkistan region                   | region   | KZ
Turkmenabat                        | city     | TM
Turkmenbashi                       | city     | TM
Turku                              | city     | FI
Tursunzoda                         | city     | TJ
Turtle Bay                         | city     | US
Tuscany                            | region   | IT
Tuva                               | region   | RU
Tuzla                              | city     | BA
Tver                               | city     | RU
Tyre                               | city     | LB
Tyrol                              | region   | AT
Tyumen                             | city     | RU
Ubon Ratchathani                   | city     | TH
Ubud                               | city     | ID
Udaipur                            | city     | IN
Udmurtia                           | region   | RU
Udon Thani                         | region   | TH
Ufa                                | city     | RU
Uíge                               | region   | AO
Ulcinj                             | city     | ME
Ulsan                              | city     | KR
Ulster                             | region   | GB
Ulyanovsk                          | city     | RU
Ulytau                             | region   | KZ
Umbria                             | region   | IT
Umeå                               | city     | SE
Umm Al Quwain                      | city     | AE
Umm Qasr                           | city     | IQ
Ungheni                            | city     | MD
Unity State                        | region   | SS
Upolu                              | island   | WS
Upper Austria                      | region   | AT
Upper East                         | region   | GH
Upper East Region                  | region   | GH
Upper Egypt                        | region   | EG
Upper Lars                         | city     | GE
Upper Nile                         | region   | SS
Upper West Region                  | region   | GH
Uppsala                            | city     | SE
Ural River                         | water
Urals                              | mountain
Uralsk                             | city     | KZ
Urgench                            | city     | UZ
Urmia                              | city     | IR
Uruapan                            | city     | MX
Urumqi                             | city     | CN
Uruzgan                            | region   | AF
Ushuaia                            | city     | AR
Ust-Kamenogorsk                    | city     | KZ | Oskemen
Ust-Luga                           | city     | RU
Utah                               | region   | US
Utøya                              | city     | NO
Utrecht                            | city     | NL
Uttar Pradesh                      | region   | IN
Uttarakhand                        | region   | IN
Uvalde                             | city     | US
Uvira                              | city     | CD
Uyo                                | city     | NG
Uyuni                              | city     | BO
Uzgen                              | city     | KG
Uzhhorod                           | city     | UA
Vaasa                              | city     | FI
Vaca Muerta                        | city     | AR
Vadodara                           | city     | IN
Vagharshapat                       | city     | AM | Etchmiadzin; Echmiadzin
Vahdat                             | city     | TJ
Valdai                             | city     | RU
Valencia                           | city     | ES |                             | also a family name
Valga                              | city     | EE
Valle Nuevo                        | city     | GT
Valparaíso                         | city     | CL
Van                                | city     | TR |                             | the city of Van; also in names: Van der Bellen
Vanadzor                           | city     | AM
Vancouver                          | city     | CA
Vang Vieng                         | city     | LA
Vantaa                             | city     | FI
Varadero                           | city     | CU
Varanasi                           | city     | IN
Varaždin                           | city     | HR
Vardar                             | water
Varna                              | city     | BG
Varosha                            | city     | CY
Vava'u                             | island   | TO
Vayots Dzor                        | region   | AM
Veles                              | city     | MK
Veliko Tarnovo                     | city     | BG
Veneto                             | region   | IT
Venice                             | city     | IT
Ventspils                          | city     | LV
Veracruz                           | city     | MX
Verdun                             | city     | FR
Vermont                            | region   | US
Verona                             | city     | IT
Versailles                         | city     | FR
Vicenza                            | city     | IT
Victoria Falls                     | city     | ZW
Victoria State                     | region   | AU
Vidin                              | city     | BG
Villach                            | city     | AT
Villavicencio                      | city     | CO
Viña del Mar                       | city     | CL
Vinh                               | city     | VN
Vinnytsia                          | city     | UA
Virgin Islands                     | region   | US
Virginia                           | region   | US |                             | also a given name
Visakhapatnam                      | city     | IN
Visayas                            | island
Visby                              | city     | SE
Visegrád                           | city     | HU
Vistula                            | water
Visviri                            | city     | CL
Vitebsk                            | city     | BY | Vitsebsk
Vitória                            | city     | BR
Vladikavkaz                        | city     | RU
Vladivostok                        | city     | RU
Vlora                              | city     | AL | Vlorë
Vojvodina                          | region   | RS
Volga                              | water
Volgograd                          | city     | RU | Stalingrad
Volhynia                           | region   | PL | Volyn
Volos                              | city     | GR
Volta Region                       | region   | GH
Volta River                        | water
Vorarlberg                         | region   | AT
Voronezh                           | city     | RU
Voru                               | city     | EE
Vorukh                             | region   | TJ
Vouliagmeni                        | city     | GR
Vovchansk                          | city     | UA
Vrbětice                           | city     | CZ
Vuhledar                           | city     | UA
Vukovar                            | city     | HR
Vung Tau                           | city     | VN
Vyborg                             | city     | RU
Wad Madani                         | city     | SD
Wagah                              | city     | PK
Waigani                            | city     | PG
Waitangi                           | city     | NZ
Wajir                              | city     | KE
Wakhan Corridor                    | region   | AF | Wakhan
Wales                              | region   | GB
Walikale                           | city     | CD
Wall Street                        | city     | US
Wallachia                          | region   | RO
Wallonia                           | region   | BE
Walvis Bay                         | city     | NA
Warri                              | city     | NG
Washington State                   | region   | US
Waterford                          | city     | IE
Wau                                | city     | SS
Waziristan                         | region   | PK | North Waziristan; South Waziristan
Weimar                             | city     | DE
Wenzhou                            | city     | CN
West                               | region   |    |                             | the West imposed sanctions; not "west of Kyiv"
West Africa                        | region   |    | Western Africa
West Asia                          | region
West Azerbaijan                    | region   | IR
West Bank                          | region   | PS
West Bengal                        | region   | IN
West Germany                       | region   | DE
West Java                          | region   | ID
West Jerusalem                     | region   | IL
West Papua                         | region   | ID
West Point                         | city     | US
West Virginia                      | region   | US
Western Asia                       | region
Western Australia                  | region   | AU
Western Balkans                    | region
Western Cape                       | region   | ZA
Western Europe                     | region
Western Province                   | region   | SB
White Nile State                   | region   | SD
Whitehall                          | city     | GB
Whitehorse                         | city     | CA
Wieluń                             | city     | PL
Wiener Neustadt                    | city     | AT
Wiesbaden                          | city     | DE
Windsor                            | city     | GB |                             | Windsor Castle; Windsor Framework
Winnipeg                           | city     | CA
Wisconsin                          | region   | US
Wolfsburg                          | city     | DE
Wolkait                            | region   | ET
Wonsan                             | city     | KP
Wrocław                            | city     | PL
Wuhan                              | city     | CN
Wuxi                               | city     | CN
Wyoming                            | region   | US
Wyryki                             | city     | PL
Xai-Xai                            | city     | MZ
Xi'an                              | city     | CN | Xian
Xiamen                             | city     | CN
Xining                             | city     | CN
Xinjiang                           | region   | CN | Xinjiang Uygur Autonomous Region; Xinjiang Uyghur Autonomous Region; East Turkestan
Xiong'an                           | city     | CN | Xiongan
Yakutia                            | region   | RU | Sakha
Yakutsk                            | city     | RU
Yala                               | city     | TH
Yalta                              | city     | UA
Yalu River                         | water
Yamal                              | region   | RU
Yambio                             | city     | SS
Yanbu                              | city     | SA
Yangier                            | city     | UZ
Yangon                             | city     | MM | Rangoon
Yangtze                            | water
Yazd                               | city     | IR
Yei                                | city     | SS
Yekaterinburg                      | city     | RU | Ekaterinburg
Yellow River                       | water
Yellow Sea                         | water
Yellowknife                        | city     | CA
Yeosu                              | city     | KR
Yinchuan                           | city     | CN
Yining                             | city     | CN | Ghulja
Yiwu                               | city     | CN
Yobe                               | region   | NG
Yogyakarta                         | city     | ID
Yokohama                           | city     | JP
Yokosuka                           | city     | JP
Yola                               | city     | NG
Yongbyon                           | city     | KP
Yorkshire                          | region   | GB
Ypres                              | city     | BE
Yucatán                            | region   | MX
Yukon                              | region   | CA
Yunnan                             | region   | CN
Zaatari                            | city     | JO
Zabaikalye                         | region   | RU
Zabukh                             | city     | AZ
Zadar                              | city     | HR
Zagatala                           | city     | AZ
Zahedan                            | city     | IR
Zahle                              | city     | LB
Záhony                             | city     | HU
Zakarpattia                        | region   | UA | Transcarpathia
Zakho                              | city     | IQ
Zakopane                           | city     | PL
Zambezi                            | water
Zambezia                           | region   | MZ
Zamboanga                          | city     | PH
Zamfara                            | region   | NG
Zamość                             | city     | PL
Zamyn-Uud                          | city     | MN
Zamzam                             | city     | SD
Zangezur                           | region   | AZ
Zangezur Corridor                  | region
Zangilan                           | city     | AZ
Zanjan                             | city     | IR
Zanzibar                           | island
Zaporizhzhia                       | city     | UA | Zaporizhia; Zaporozhye
Zaporizhzhia region                | region   | UA
Zaragoza                           | city     | ES
Zaranj                             | city     | AF
Zaria                              | city     | NG
Zarqa                              | city     | JO
Zawiya                             | city     | LY
Zeebrugge                          | city     | BE
Zenica                             | city     | BA
Zhambyl                            | region   | KZ
Zhanaozen                          | city     | KZ
Zhejiang                           | region   | CN
Zhengzhou                          | city     | CN
Zhetysu                            | region   | KZ
Zhezkazgan                         | city     | KZ
Zhuhai                             | city     | CN
Zhytomyr                           | city     | UA
Ziguinchor                         | city     | SN
Žilina                             | city     | SK
Zinder                             | city     | NE
Zinjibar                           | city     | YE
Zomba                              | city     | MW
Zrenjanin                          | city     | RS
Zubin Potok                        | city     | XK
Zug                                | city     | CH
Zugdidi                            | city     | GE
Zurich                             | city     | CH
Zuwara                             | city     | LY
Zvecan                             | city     | XK
