# given-names.lex 1    name | gender | culture | example
# gender: m, f or u (both). Names that are more often common words (Can, Said, Will) are left out. Several cultures by ";". Where families come first (Chinese, Korean, Vietnamese) see family-names.lex.

A'isha           | f | Hausa
Aage             | m | Nordic
Aamir            | m | Pakistani
Aaron            | m | English
Aart             | m | Dutch
Aarti            | f | Hindi/Indian
Aase             | f | Nordic
Ababu            | m | Swahili/East African
Abai             | m | Kazakh/Central Asian
Abayomi          | m | Yoruba
Abba             | m | Hausa
Abbas            | m | Azerbaijani; Persian; Hausa
Abdallah         | m | Arabic
Abdel            | m | Arabic
Abdelaziz        | m | Arabic
Abdelfattah      | m | Arabic
Abdelghani       | m | Arabic
Abdelhamid       | m | Arabic
Abdelilah        | m | Arabic
Abdelkader       | m | Arabic
Abdellatif       | m | Arabic
Abdelmadjid      | m | Arabic
Abdelmajid       | m | Arabic
Abdelmalek       | m | Arabic
Abdelmoneim      | m | Arabic
Abdelqader       | m | Arabic
Abdelrahman      | m | Arabic
Abdelwahab       | m | Arabic
Abdi             | m | Somali
Abdihakim        | m | Somali
Abdikarim        | m | Somali
Abdinasir        | m | Somali
Abdinur          | m | Somali
Abdiqadir        | m | Somali
Abdirahman       | m | Arabic
Abdirashid       | m | Somali
Abdirisak        | m | Somali
Abdisalam        | m | Somali
Abdiweli         | m | Somali
Abdo             | m | Arabic
Abdolhamid       | m | Persian
Abdolnaser       | m | Persian
Abdolreza        | m | Persian
Abdou            | m | Francophone African
Abdoul           | m | Francophone African
Abdoulaye        | m | Francophone African
Abdourahmane     | m | Francophone African
Abdow            | m | Somali
Abdul            | m | Arabic
Abdulaziz        | m | Kazakh/Central Asian; Arabic
Abdulhakim       | m | Arabic
Abdulhamid       | m | Arabic
Abdulkadir       | m | Turkish
Abdulkarim       | m | Arabic
Abdulla          | m | Kazakh/Central Asian; Arabic
Abdullah         | m | Turkish; Arabic
Abdullahi        | m | Hausa
Abdullatif       | m | Arabic
Abdulmalik       | m | Arabic
Abdulmumin       | m | Hausa
Abdulqadir       | m | Arabic
Abdulqani        | m | Somali
Abdulrahim       | m | Indonesian/Malay
Abdulrahman      | m | Arabic
Abdulwahab       | m | Arabic
Abdurrahman      | m | Turkish; Indonesian/Malay
Abeba            | f | Ethiopian/Eritrean
Abebe            | m | Ethiopian/Eritrean
Abeer            | f | Arabic
Abeiku           | m | Ghanaian
Abena            | f | Ghanaian
Abera            | m | Ethiopian/Eritrean
Abhijit          | m | Hindi/Indian
Abhishek         | m | Hindi/Indian
Abhisit          | m | Thai
Abid             | m | Pakistani
Abigail          | f | English
Abike            | f | Yoruba
Abílio           | m | Portuguese
Abimbola         | u | Yoruba
Abiodun          | m | Yoruba
Abiola           | m | Yoruba
Abir             | f | Arabic
Abiy             | m | Ethiopian/Eritrean
Abolfazl         | m | Persian
Abolhassan       | m | Persian
Abosede          | f | Yoruba
Abraha           | m | Ethiopian/Eritrean
Abrar            | m | Pakistani
Abubakar         | m | Hausa
Abubakari        | m | Swahili/East African
Abukar           | m | Somali
Abul             | m | Bengali
Abulfas          | m | Azerbaijani
Abulfaz          | m | Azerbaijani
Acacia           | f | Congolese
Achieng          | f | Swahili/East African
Achille          | m | French; Italian; Francophone African
Achilleas        | m | Greek
Achim            | m | German
Achmad           | m | Indonesian/Malay
Ada              | f | English
Adaeze           | f | Igbo
Adakhan          | m | Kazakh/Central Asian
Adalat           | m | Azerbaijani
Adalberto        | m | Portuguese
Adam             | m | English; Polish; Hungarian
Adama            | m | Francophone African
Adamantios       | m | Greek
Adamou           | m | Francophone African
Adamu            | m | Hausa
Adan             | m | Somali
Adanech          | f | Ethiopian/Eritrean
Adanna           | f | Igbo
Adão             | m | Portuguese
Adaobi           | f | Igbo
Adarsh           | m | Hindi/Indian
Addisu           | m | Ethiopian/Eritrean
Addo             | m | Ghanaian
Adebayo          | m | Yoruba
Adebisi          | f | Yoruba
Adebola          | u | Yoruba
Adedayo          | m | Yoruba
Adeel            | m | Pakistani
Adegoke          | m | Yoruba
Adekunle         | m | Yoruba
Adel             | m | Arabic
Adela            | f | Spanish; Czech/Slovak
Adelaide         | f | Italian
Adele            | f | English; French
Adeleke          | m | Yoruba
Adelheid         | f | German
Adem             | m | Turkish; Ethiopian/Eritrean
Ademola          | m | Yoruba
Adenike          | f | Yoruba
Adeniyi          | m | Yoruba
Adesina          | m | Yoruba
Adewale          | m | Yoruba
Adewole          | m | Yoruba
Adeyemi          | m | Yoruba
Adhi             | m | Indonesian/Malay
Adhiambo         | f | Swahili/East African
Adi              | f | Hebrew
Adiaratou        | f | Francophone African
Adil             | m | Turkish; Azerbaijani; Arabic
Adina            | f | Romanian
Adiningsih       | f | Indonesian/Malay
Aditi            | f | Hindi/Indian
Aditya           | m | Hindi/Indian; Indonesian/Malay
Adja             | f | Francophone African
Adnan            | m | Turkish; Arabic; Pakistani
Adolfo           | m | Spanish
Adonis           | m | Greek
Adriaan          | m | Dutch
Adrian           | m | English; Romanian; Albanian
Adriana          | f | Spanish; Portuguese
Adriano          | m | Italian; Angolan/Mozambican
Adrien           | m | French
Adrijana         | f | Serbian/Croatian
Adunni           | f | Yoruba
Adwoa            | f | Ghanaian
Adylbek          | m | Kazakh/Central Asian
Ae-ri            | f | Korean
Aeneas           | m | Zimbabwean/Zambian
Afaf             | f | Arabic
Afanasy          | m | Russian/Ukrainian
Afet             | f | Azerbaijani
Afgan            | m | Azerbaijani
Afia             | f | Ghanaian
Afnan            | f | Arabic
Afolabi          | m | Yoruba
Afonso           | m | Portuguese
Afroditi         | f | Greek
Afroza           | f | Bengali
Afshan           | f | Pakistani
Aftab            | m | Pakistani
Afua             | f | Ghanaian
Agata            | f | Polish
Agathe           | f | French; Rwandan/Burundian
Aggrey           | m | Swahili/East African
Agil             | m | Azerbaijani
Agim             | m | Albanian
Agnė             | f | Lithuanian
Agnes            | f | English; French; Hungarian
Agnese           | f | Latvian
Agneta           | f | Nordic
Agni             | m | Nepali
Agnieszka        | f | Polish
Agostinho        | m | Angolan/Mozambican
Agron            | m | Albanian
Águeda           | f | Portuguese
Agung            | m | Indonesian/Malay
Agus             | m | Indonesian/Malay
Agustín          | m | Spanish
Agustina         | f | Spanish
Agyeman          | m | Ghanaian
Aharon           | m | Hebrew
Ahliman          | m | Azerbaijani
Ahmad            | m | Persian; Arabic; Hausa
Ahmadu           | m | Hausa
Ahmed            | m | Arabic
Ahmednasir       | m | Somali
Ahmet            | m | Turkish
Ahsan            | m | Pakistani
Ahuva            | f | Hebrew
Aibek            | m | Kazakh/Central Asian
Aïcha            | f | Francophone African
Aïchata          | f | Francophone African
Aida             | f | Azerbaijani; Armenian; Kazakh/Central Asian
Aidan            | m | English
Aidar            | m | Kazakh/Central Asian
Aidarbek         | m | Kazakh/Central Asian
Aiganym          | f | Kazakh/Central Asian
Aigars           | m | Latvian
Aigerim          | f | Kazakh/Central Asian
Aigul            | f | Kazakh/Central Asian
Aija             | f | Latvian
Aiko             | f | Japanese
Aileen           | f | English
Aiman            | f | Kazakh/Central Asian; Pakistani
Aimee            | f | Filipino
Aina             | f | Nordic
Ainars           | m | Latvian
Aino             | f | Nordic
Ainur            | f | Kazakh/Central Asian
Airlangga        | m | Indonesian/Malay
Aisha            | f | Arabic; Pakistani
Aishatu          | f | Hausa
Aïssata          | f | Francophone African
Aïssatou         | f | Francophone African
Aisulu           | f | Kazakh/Central Asian
Aisyah           | f | Indonesian/Malay
Aivars           | m | Latvian
Aiyaz            | m | Pacific
Aizada           | f | Kazakh/Central Asian
Aizaz            | m | Pakistani
Aizhan           | f | Kazakh/Central Asian
Ajay             | m | Hindi/Indian
Ajit             | m | Hindi/Indian
Ajith            | m | Sri Lankan
Ajoke            | f | Yoruba
Akachukwu        | m | Igbo
Akaki            | m | Georgian
Akan             | m | Kazakh/Central Asian
Akane            | f | Japanese
Akbar            | m | Persian; Pakistani
Akbota           | f | Kazakh/Central Asian
Akemi            | f | Japanese
Akena            | m | Swahili/East African
Akhil            | m | Hindi/Indian
Akhilesh         | m | Hindi/Indian
Akhtar           | m | Pakistani
Akif             | m | Turkish; Azerbaijani
Akiko            | f | Japanese
Akim             | m | Russian/Ukrainian
Akın             | m | Turkish; Yoruba
Akinwumi         | m | Yoruba
Akinwunmi        | m | Yoruba
Akinyi           | f | Swahili/East African
Akio             | m | Japanese
Akira            | m | Japanese
Akmal            | m | Kazakh/Central Asian
Akmaral          | f | Kazakh/Central Asian
Ákos             | m | Hungarian
Akosua           | f | Ghanaian
Akoth            | f | Swahili/East African
Akram            | u | Azerbaijani; Persian; Arabic
Aksel            | m | Nordic
Akua             | f | Ghanaian
Akunna           | f | Igbo
Akylbek          | m | Kazakh/Central Asian
Alaa             | m | Arabic
Alaattin         | m | Turkish
Alain            | m | French
Alain-Guillaume  | m | Rwandan/Burundian
Alajos           | m | Hungarian
Alakbar          | m | Azerbaijani
Alaksandar       | m | Belarusian
Alamgir          | m | Bengali
Alan             | m | English
Alar             | m | Estonian
Alard            | m | Dutch
Alassane         | m | Francophone African
Alba             | f | Spanish
Albana           | f | Albanian
Albena           | f | Bulgarian
Albert           | m | English; Filipino; Francophone African
Alberto          | m | Spanish
Albin            | m | Albanian
Aldis            | m | Latvian
Aldo             | m | Italian
Alec             | m | English
Aleid            | f | Dutch
Alejandra        | f | Spanish
Alejandro        | m | Spanish
Alejo            | m | Spanish
Aleko            | m | Georgian
Alekos           | m | Greek
Aleksandar       | m | Serbian/Croatian
Aleksander       | m | Polish
Aleksandr        | m | Russian/Ukrainian
Aleksandra       | f | Polish; Russian/Ukrainian
Aleksandre       | m | Georgian
Aleksei          | m | Russian/Ukrainian
Aleksey          | m | Russian/Ukrainian
Alemayehu        | m | Ethiopian/Eritrean
Alemtsehay       | f | Ethiopian/Eritrean
Alena            | f | German; Czech/Slovak
Alenka           | u | Slovene
Aleš             | m | Czech/Slovak; Slovene; Belarusian
Alessandra       | f | Italian
Alessandro       | m | Italian
Alessia          | f | Italian
Alessio          | m | Italian
Alevtina         | f | Russian/Ukrainian
Alex             | u | English
Alexander        | m | Russian/Ukrainian
Alexandr         | m | Russian/Ukrainian
Alexandra        | f | English; Dutch; Romanian; Greek
Alexandre        | m | French; Portuguese
Alexandros       | m | Greek
Alexandru        | m | Romanian
Alexei           | m | Russian/Ukrainian
Alexey           | m | Russian/Ukrainian
Alexis           | u | English; French; Greek; Congolese
Alf              | m | Nordic
Alfons           | m | German
Alfonso          | m | Spanish
Alfred           | m | English; Albanian
Alfredo          | m | Spanish; Filipino
Algirdas         | m | Lithuanian
Algis            | m | Lithuanian
Alhassan         | m | Hausa
Ali              | u | English; Turkish; Arabic
Ali-Akbar        | m | Persian
Alia             | f | Arabic; Pakistani
Aliaa            | f | Arabic
Aliagha          | m | Azerbaijani
Aliakbar         | m | Persian
Aliaksandr       | m | Belarusian
Aliaksei         | m | Belarusian
Alibek           | m | Kazakh/Central Asian
Alice            | f | English
Alicia           | f | English
Alicja           | f | Polish
Alidar           | m | Kazakh/Central Asian
Alija            | m | Serbian/Croatian
Alikhan          | m | Kazakh/Central Asian
Aliko            | m | Hausa
Alim             | m | Azerbaijani
Alin             | m | Romanian
Alina            | f | Romanian; Russian/Ukrainian
Aline            | f | French
Alioune          | m | Francophone African
Alireza          | m | Persian
Alisahib         | m | Azerbaijani
Alisher          | m | Kazakh/Central Asian
Alison           | f | English
Alistair         | m | English
Aliya            | f | Azerbaijani; Kazakh/Central Asian
Aliyu            | m | Hausa
Alka             | f | Hindi/Indian
Alla             | f | Russian/Ukrainian
Allahshukur      | m | Azerbaijani
Allan            | m | English
Allen            | m | English
Allison          | f | English
Alma             | f | Spanish; Albanian
Almas            | m | Kazakh/Central Asian
Almasbek         | m | Kazakh/Central Asian
Almaz            | f | Ethiopian/Eritrean
Almazbek         | m | Kazakh/Central Asian
Almudena         | f | Spanish
Alois            | m | German
Aloísio          | m | Portuguese
Alojz            | m | Czech/Slovak; Slovene
Alok             | m | Hindi/Indian
Alon             | m | Hebrew
Aloyce           | m | Swahili/East African
Aloys            | m | Rwandan/Burundian
Aloysio          | m | Portuguese
Alp              | m | Turkish
Alparslan        | m | Turkish
Alphonse         | m | French; Francophone African
Altaf            | m | Pakistani
Altan            | m | Turkish
Altangerel       | m | Mongolian
Altay            | m | Kazakh/Central Asian
Altin            | m | Albanian
Altynai          | f | Kazakh/Central Asian
Altynbek         | m | Kazakh/Central Asian
Álvaro           | m | Spanish; Portuguese
Alvina           | f | Armenian
Alwi             | m | Indonesian/Malay
Alya             | f | Arabic
Alyona           | f | Russian/Ukrainian
Ama              | f | Ghanaian
Amadeo           | m | Spanish
Amadou           | m | Francophone African
Amaka            | f | Igbo
Amal             | f | Arabic
Amalia           | f | Spanish
Amanbek          | m | Kazakh/Central Asian
Amanda           | f | English
Amangeldy        | m | Kazakh/Central Asian
Amani            | u | Arabic; Swahili/East African
Amantai          | m | Kazakh/Central Asian
Amanullah        | m | Afghan
Amar             | m | Hindi/Indian
Amarachi         | f | Igbo
Amarbayasgalan   | m | Mongolian
Amare            | m | Ethiopian/Eritrean
Amarsaikhan      | m | Mongolian
Amartuvshin      | m | Mongolian
Amartya          | m | Bengali
Amason           | m | Swahili/East African
Amaury           | m | French
Amber            | f | English
Ambika           | f | Hindi/Indian
Ambreen          | f | Pakistani
Ambroise         | m | French
Amelia           | f | English; Portuguese
Amélie           | f | French
Amer             | m | Arabic
Américo          | m | Portuguese
Amichai          | m | Hebrew
Amichay          | m | Hebrew
Amin             | m | Arabic
Amina            | f | Arabic; Somali; Swahili/East African; Hausa
Aminah           | f | Indonesian/Malay
Aminata          | f | Francophone African
Amine            | m | Arabic
Aminu            | m | Hausa
Aminul           | m | Bengali
Amir             | m | Arabic; Hebrew                     | Amir Khan; also a title
Amira            | f | Arabic
Amirali          | m | Persian
Amiran           | m | Georgian
Amirhossein      | m | Persian
Amit             | m | Hebrew; Hindi/Indian
Amitabh          | m | Hindi/Indian
Amitava          | m | Bengali
Amjad            | m | Pakistani
Ammar            | m | Arabic
Amna             | f | Arabic; Pakistani
Amnon            | m | Hebrew
Amoke            | f | Yoruba
Amos             | m | Hebrew
Amparo           | f | Spanish
Amr              | m | Arabic
Amran            | f | Somali
Amrinder         | m | Hindi/Indian
Amrita           | f | Hindi/Indian
Amrullah         | m | Afghan
Amy              | f | English; Francophone African
Ana              | f | Spanish; Serbian/Croatian; Georgian
Ana-Maria        | f | Romanian
Anab             | f | Somali
Anahit           | f | Armenian
Anaïs            | f | French
Anand            | m | Hindi/Indian
Ananda           | m | Sri Lankan
Anant            | m | Hindi/Indian
Anar             | m | Azerbaijani
Anarbek          | m | Kazakh/Central Asian
Anas             | m | Arabic
Anastase         | m | Rwandan/Burundian
Anastasia        | f | Greek
Anastasiia       | f | Russian/Ukrainian
Anastasios       | m | Greek
Anastasiya       | f | Russian/Ukrainian
Anastazja        | f | Polish
Anat             | f | Hebrew
Anatol           | m | Romanian; Belarusian
Anatole          | m | French
Anatoli          | m | Russian/Ukrainian
Anatoliy         | m | Russian/Ukrainian
Anatoly          | m | Russian/Ukrainian
Anbumani         | m | Tamil
Anca             | f | Romanian
Anchalee         | f | Thai
Anđela           | f | Serbian/Croatian
Anders           | m | Nordic
Andi             | m | Indonesian/Malay
Andile           | m | South African
Andleeb          | f | Pakistani
András           | m | Hungarian
André            | m | French
Andrea           | u | English; Italian; Czech/Slovak; Hungarian
Andreas          | m | German; Nordic
Andreea          | f | Romanian
Andrei           | m | Romanian; Russian/Ukrainian; Belarusian
Andrej           | m | Czech/Slovak
Andreja          | f | Serbian/Croatian
Andrés           | m | Spanish; Estonian
Andrew           | m | English
Andrey           | m | Russian/Ukrainian
Andrii           | m | Russian/Ukrainian
Andris           | m | Latvian
Andrius          | m | Lithuanian
Andriy           | m | Russian/Ukrainian
Andrus           | m | Estonian
Andrzej          | m | Polish
Andy             | m | English
Aneliya          | f | Bulgarian
Aneta            | f | Polish
Anežka           | f | Czech/Slovak
Anfisa           | f | Russian/Ukrainian
Ángel            | m | Spanish; Bulgarian
Angela           | f | English; Spanish; Romanian
Angelika         | f | German; Polish
Angeliki         | f | Greek
Angelina         | f | Russian/Ukrainian
Angelino         | m | Italian
Angie            | f | South African
Angus            | m | English
Ani              | f | Armenian
Aníbal           | m | Spanish; Portuguese
Anies            | m | Indonesian/Malay
Anikó            | f | Hungarian
Anil             | m | Hindi/Indian
Anindya          | m | Indonesian/Malay
Aniruddha        | m | Hindi/Indian
Anis             | m | Arabic
Anisa            | f | Bengali
Anisul           | m | Bengali
Anita            | f | English; Polish; Hungarian; Hindi/Indian; Indonesian/Malay
Anja             | f | German
Anjali           | f | Hindi/Indian
Anjan            | m | Hindi/Indian
Anjana           | f | Hindi/Indian
Anju             | f | Nepali
Anke             | f | German
Ankit            | m | Hindi/Indian
Ankita           | f | Hindi/Indian
Ann              | f | English
Anna             | f | English
Anna-Lena        | f | German
Anna-Maria       | f | Italian
Annabel          | f | English
Annalena         | f | German
Annamalai        | m | Tamil
Annamaria        | f | Italian
Annapurna        | f | Hindi/Indian
Anne             | f | English
Anne-Grethe      | f | Nordic
Anne-Marie       | f | French
Annegret         | f | German
Anneke           | f | Dutch
Annelies         | f | Dutch
Anneliese        | f | German
Annemarie        | f | Dutch
Annette          | f | English; Nordic
Annie            | f | English
Annika           | f | Nordic
Anniken          | f | Nordic
Annikki          | f | Nordic
Annita           | f | Greek
Anoma            | f | Sri Lankan
Anousheh         | f | Persian
Anri             | m | Georgian
Anselm           | m | German
Antal            | m | Hungarian
Antanas          | m | Lithuanian
Ante             | m | Serbian/Croatian
Anthi            | f | Greek
Anthony          | m | English
Antipas          | m | Congolese
Antje            | f | German
Anto             | m | Serbian/Croatian
Antoaneta        | f | Bulgarian
Antoine          | m | French; Francophone African
Antoinette       | f | French; Dutch; Francophone African
Anton            | m | German; Bulgarian; Russian/Ukrainian
Antonella        | f | Spanish; Italian
Antonello        | m | Italian
Antoni           | m | Polish
Antonia          | f | English
Antonietta       | f | Italian
Antonin          | m | French; Czech/Slovak
Antonina         | f | Russian/Ukrainian
Antonio          | m | Spanish; Portuguese; Filipino
Antonis          | m | Greek
Anuj             | m | Hindi/Indian
Anupam           | m | Hindi/Indian
Anupong          | m | Thai
Anupriya         | f | Hindi/Indian
Anura            | m | Sri Lankan
Anuradha         | f | Hindi/Indian
Anurag           | m | Hindi/Indian
Anush            | f | Armenian
Anutin           | m | Thai
Anvar            | m | Azerbaijani; Kazakh/Central Asian
Anwaar           | m | Pakistani
Anwaarul         | m | Pakistani
Anwar            | m | Arabic
Anwarul          | m | Bengali
Anyang           | m | Swahili/East African
Anyango          | f | Swahili/East African
Anže             | m | Slovene
Anzhela          | f | Russian/Ukrainian
Anzor            | m | Georgian
Aparna           | f | Hindi/Indian
Aphrodite        | f | Greek
Apichart         | m | Thai
Apiradee         | f | Thai
Apirat           | m | Thai
Apolline         | f | French
Apollon          | m | Russian/Ukrainian
Apostolos        | m | Greek
Appathurai       | m | Tamil
Aqeel            | m | Pakistani
Aqsa             | f | Pakistani
Ara              | m | Armenian
Araba            | f | Ghanaian
Araceli          | f | Spanish
Araksi           | f | Armenian
Aram             | m | Armenian
Arantxa          | f | Spanish
Ararat           | m | Armenian
Arash            | m | Persian
Arastun          | m | Azerbaijani
Aravind          | m | Hindi/Indian
Araz             | m | Azerbaijani
Arben            | m | Albanian
Arber            | m | Albanian
Archie           | m | English
Archil           | m | Georgian
Ardak            | f | Kazakh/Central Asian
Ardeshir         | m | Persian
Ardian           | m | Albanian
Aref             | m | Arabic
Aren             | m | Armenian
Arev             | f | Armenian
Arezoo           | f | Persian
Argyris          | m | Greek
Ari              | m | Nordic
Ariadna          | f | Romanian
Arian            | m | Albanian
Ariana           | f | Albanian
Arianna          | f | Italian
Arie             | m | Dutch; Hebrew
Arief            | m | Indonesian/Malay
Arif             | m | Turkish; Azerbaijani; Arabic
Ariful           | m | Bengali
Aris             | m | Greek
Aristide         | m | Francophone African
Aristotelis      | m | Greek
Arjen            | m | Dutch
Arjun            | m | Hindi/Indian
Arjuna           | m | Sri Lankan
Arkadiusz        | m | Polish
Arkady           | m | Russian/Ukrainian
Arkhom           | m | Thai
Arlindo          | m | Portuguese
Arman            | m | Armenian; Kazakh/Central Asian; Persian
Armand           | m | French
Armando          | m | Spanish; Portuguese
Armen            | m | Armenian
Armend           | m | Albanian
Armin            | m | German
Armindo          | m | Angolan/Mozambican
Armine           | f | Armenian
Arnaud           | m | French
Arne             | m | German
Arnel            | m | Filipino
Arnold           | m | English
Árpád            | m | Hungarian
Arpi             | f | Armenian
Arpine           | f | Armenian
Arsen            | m | Armenian
Arsenio          | m | Filipino
Arseniy          | m | Russian/Ukrainian
Arseny           | m | Russian/Ukrainian
Arshad           | m | Pakistani
Arshak           | m | Armenian
Arshavir         | m | Armenian
Arsjad           | m | Indonesian/Malay
Arslan           | m | Kazakh/Central Asian
Arta             | f | Albanian
Artak            | m | Armenian
Artan            | m | Albanian
Artashes         | m | Armenian
Artavazd         | m | Armenian
Artem            | m | Russian/Ukrainian
Arthur           | m | English; Armenian
Arthus           | m | French
Artis            | m | Latvian
Artur            | m | Polish; Albanian; Armenian
Artūras          | m | Lithuanian
Arturo           | m | Spanish
Arturs           | m | Latvian
Artyom           | m | Russian/Ukrainian
Arumugam         | m | Tamil
Arun             | m | Hindi/Indian
Aruna            | u | Hindi/Indian; Sri Lankan
Arūnas           | m | Lithuanian
Arunee           | f | Thai
Arusyak          | f | Armenian
Arvid            | m | Nordic
Arvils           | m | Latvian
Arvind           | m | Hindi/Indian
Arvo             | m | Estonian
Arvydas          | m | Lithuanian
Arwa             | f | Arabic
Arye             | m | Hebrew
Arystan          | m | Kazakh/Central Asian
Arzu             | u | Nepali
Åsa              | f | Nordic
Asabe            | f | Hausa
Asad             | m | Azerbaijani; Pakistani
Asadollah        | m | Persian
Asadullah        | m | Afghan
Asaduzzaman      | m | Bengali
Asaf             | m | Azerbaijani; Hebrew
Asahi            | m | Japanese
Asako            | f | Japanese
Asanga           | m | Sri Lankan
Asbjørn          | m | Nordic
Ascensión        | f | Spanish
Aseefa           | f | Pakistani
Asel             | f | Kazakh/Central Asian
Aselya           | f | Kazakh/Central Asian
Asen             | m | Bulgarian
Aseri            | m | Pacific
Asha             | f | Hindi/Indian; Somali; Swahili/East African
Asher            | m | Hebrew
Ashiqur          | m | Bengali
Ashish           | m | Hindi/Indian
Ashley           | f | English
Ashok            | m | Hindi/Indian
Ashot            | m | Armenian
Ashraf           | m | Arabic; Afghan
Ashutosh         | m | Hindi/Indian
Ashwani          | m | Hindi/Indian
Ashwini          | m | Hindi/Indian
Asif             | m | Pakistani
Asım             | m | Turkish; Pakistani
Asiye            | f | Turkish
Askar            | m | Kazakh/Central Asian
Askarbek         | m | Kazakh/Central Asian
Aslak            | m | Nordic
Aslam            | m | Pakistani
Áslaug           | f | Nordic
Aslı             | f | Turkish; Somali
Asma             | f | Arabic; Pakistani
Asmaa            | f | Arabic
Asmau            | f | Hausa
Aspasia          | f | Greek
Asrat            | m | Ethiopian/Eritrean
Assad            | m | Arabic
Assaf            | m | Hebrew
Assefa           | m | Ethiopian/Eritrean
Assel            | f | Kazakh/Central Asian
Assetou          | f | Francophone African
Assia            | f | Arabic
Assimi           | m | Francophone African
Assita           | f | Francophone African
Assoumane        | m | Francophone African
Assunção         | f | Portuguese
Asta             | f | Lithuanian
Aster            | f | Ethiopian/Eritrean
Astghik          | f | Armenian
Astrid           | f | French; German; Nordic
Astrit           | m | Albanian
Asuka            | f | Japanese
Asuman           | f | Turkish
Asylbek          | m | Kazakh/Central Asian
Ata              | m | Persian
Atajan           | m | Kazakh/Central Asian
Atal             | m | Hindi/Indian
Atanas           | m | Bulgarian
Ataol            | m | Turkish
Ataollah         | m | Persian
Ataur            | m | Bengali
Atef             | m | Arabic
Atefeh           | f | Persian
Athanase         | m | Rwandan/Burundian
Athanasia        | f | Greek
Athanasios       | m | Greek
Athina           | f | Greek
Athula           | m | Sri Lankan
Atieno           | f | Swahili/East African
Atif             | m | Pakistani
Atiku            | m | Hausa
Atilla           | m | Turkish
Atiqullah        | m | Afghan
Atiqur           | m | Bengali
Atishi           | f | Hindi/Indian
Atle             | m | Nordic
Ato              | m | Ghanaian
Atsuko           | f | Japanese
Atta             | m | Pakistani
Attaullah        | m | Pakistani; Afghan
Attila           | m | Hungarian
Attilio          | m | Italian
Atul             | m | Hindi/Indian
Aubrey           | m | South African
Aud              | f | Nordic
Aude             | f | French
Audrey           | f | English; French
Audronė          | f | Lithuanian
Audronius        | m | Lithuanian
Auður            | f | Nordic
Augusta          | f | Italian
Auguste          | m | French
Augustin         | m | French; Francophone African; Congolese
Augusto          | m | Spanish
Aung             | m | Burmese
Aurel            | m | Romanian
Aurélie          | f | French
Aurélien         | m | French; Francophone African
Aurelijus        | m | Lithuanian
Aurelio          | m | Spanish
Aurora           | f | Spanish
Aurore           | f | French
Aušrinė          | f | Lithuanian
Austin           | m | English                            | also a place
Auwal            | m | Hausa
Auxillia         | f | Zimbabwean/Zambian
Avaz             | m | Kazakh/Central Asian
Avery            | u | English
Avi              | m | Hebrew
Avichai          | m | Hebrew
Avigdor          | m | Hebrew
Avinash          | m | Hindi/Indian
Avital           | f | Hebrew
Aviv             | m | Hebrew
Aviva            | f | Hebrew
Avner            | m | Hebrew
Avni             | m | Albanian
Avraham          | m | Hebrew
Avtandil         | m | Georgian
Awa              | f | Francophone African
Awad             | m | Arabic
Awais            | m | Pakistani
Awino            | f | Swahili/East African
Axel             | m | German
Aya              | f | Arabic; Francophone African
Ayaan            | f | Somali
Ayaka            | f | Japanese
Ayako            | f | Japanese
Ayanda           | u | South African
Ayaz             | m | Azerbaijani; Pakistani
Aybeniz          | f | Azerbaijani
Ayda             | f | Turkish
Aydın            | m | Turkish; Azerbaijani
Aye              | f | Burmese
Ayele            | m | Ethiopian/Eritrean
Ayelet           | f | Hebrew
Ayesha           | f | Arabic; Pakistani
Aygul            | f | Azerbaijani
Aygun            | f | Azerbaijani
Ayhan            | m | Turkish
Aykhan           | m | Azerbaijani
Ayla             | f | Turkish; Pakistani
Aylin            | f | Turkish
Ayman            | m | Arabic
Aymen            | m | Arabic
Ayna             | f | Kazakh/Central Asian
Aynabat          | f | Kazakh/Central Asian
Aynalem          | f | Ethiopian/Eritrean
Aynur            | f | Turkish; Azerbaijani
Ayo              | m | Yoruba
Ayodeji          | m | Yoruba
Ayodele          | m | Yoruba
Ayoub            | m | Arabic
Ayşe             | f | Turkish
Ayşegül          | f | Turkish
Aysel            | f | Turkish; Azerbaijani
Aysun            | f | Turkish
Aytaj            | f | Azerbaijani
Aytan            | f | Azerbaijani
Ayten            | f | Turkish
Ayu              | f | Indonesian/Malay
Ayub             | m | Swahili/East African
Ayumi            | f | Japanese
Ayxan            | m | Azerbaijani
Azad             | m | Azerbaijani
Azadeh           | f | Persian
Azalina          | f | Indonesian/Malay
Azam             | u | Persian; Pakistani
Azamat           | m | Kazakh/Central Asian
Azar             | f | Persian
Azeb             | f | Ethiopian/Eritrean
Azer             | m | Azerbaijani
Azhar            | m | Pakistani
Azimbek          | m | Kazakh/Central Asian
Aziz             | m | Turkish; Kazakh/Central Asian; Arabic
Aziza            | f | Kazakh/Central Asian
Azizah           | f | Indonesian/Malay
Azizan           | m | Indonesian/Malay
Azizbek          | m | Kazakh/Central Asian
Azlan            | m | Indonesian/Malay
Azlina           | f | Indonesian/Malay
Azmat            | m | Pakistani
Azmin            | m | Indonesian/Malay
Azubuike         | m | Igbo
Azucena          | f | Spanish
Azza             | f | Arabic
Baba             | m | Francophone African
Babacar          | m | Francophone African
Babafemi         | m | Yoruba
Babagana         | m | Hausa
Babajide         | m | Yoruba
Babangida        | m | Hausa
Babar            | m | Pakistani
Babatunde        | m | Yoruba
Babek            | m | Azerbaijani
Babis            | m | Greek
Babken           | m | Armenian
Babu             | m | Swahili/East African
Bachana          | m | Georgian
Bader            | m | Arabic
Badiul           | m | Bengali
Badr             | m | Arabic
Badri            | m | Georgian
Bagas            | m | Indonesian/Malay
Bagher           | m | Persian
Bagrat           | m | Armenian
Bahaa            | m | Arabic
Bahadır          | m | Turkish
Bahar            | f | Turkish; Azerbaijani
Bahareh          | f | Persian
Bahargul         | f | Kazakh/Central Asian
Bahati           | f | Swahili/East African
Bahlil           | m | Indonesian/Malay
Bahman           | m | Persian
Bahodir          | m | Kazakh/Central Asian
Bahram           | m | Azerbaijani; Persian
Bahrom           | m | Persian
Bahruz           | m | Azerbaijani
Bahtiyor         | m | Kazakh/Central Asian
Baiba            | f | Latvian
Bajram           | m | Albanian
Bakari           | m | Swahili/East African
Bakary           | m | Francophone African
Bakhodir         | m | Kazakh/Central Asian
Bakhtawar        | f | Pakistani
Bakhtiyar        | m | Azerbaijani
Bakhtiyor        | m | Kazakh/Central Asian
Bakir            | m | Serbian/Croatian
Bakr             | m | Arabic
Bakyt            | m | Kazakh/Central Asian
Bakytbek         | m | Kazakh/Central Asian
Bakytzhan        | m | Kazakh/Central Asian
Bala             | m | Hausa
Balakrishnan     | m | Tamil
Balasubramanian  | m | Hindi/Indian
Balázs           | m | Hungarian
Baldev           | m | Hindi/Indian
Baleka           | f | South African
Bálint           | m | Hungarian
Balla            | m | Francophone African
Baltasar         | m | Spanish
Baltazar         | m | Portuguese
Balzhan          | f | Kazakh/Central Asian
Bambang          | m | Indonesian/Malay
Bamdev           | m | Nepali
Bamidele         | m | Yoruba
Banafsheh        | f | Persian
Bandar           | m | Arabic
Bantu            | m | South African
Banu             | f | Turkish
Baptiste         | m | French
Barack           | m | Swahili/East African
Barak            | m | Hebrew
Baraka           | m | Swahili/East African
Barbara          | f | English; Polish
Bärbel           | f | German
Barbora          | f | Czech/Slovak
Barış            | m | Turkish
Barna            | m | Hungarian
Barney           | m | English
Barno            | f | Kazakh/Central Asian
Barre            | m | Somali
Barry            | m | English
Bart             | m | Dutch
Barthélémy       | m | French; Francophone African
Bartłomiej       | m | Polish
Bartosz          | m | Polish
Baruch           | m | Hebrew
Bas              | m | Dutch
Başak            | f | Turkish
Basavaraj        | m | Hindi/Indian
Basem            | m | Arabic
Bashar           | m | Arabic
Basheer          | m | Arabic
Bashir           | m | Arabic; Somali
Bashkim          | m | Albanian
Basil            | m | Sri Lankan
Basim            | m | Arabic
Basma            | f | Arabic
Basmah           | f | Arabic
Basri            | m | Turkish
Bassam           | m | Arabic
Bassem           | m | Arabic
Bassirou         | m | Francophone African
Bastian          | m | German
Bastien          | m | French
Basuki           | m | Indonesian/Malay
Bat-Erdene       | m | Mongolian
Batbayar         | m | Mongolian
Batbold          | m | Mongolian
Bathabile        | f | South African
Batmunkh         | m | Mongolian
Batsaikhan       | m | Mongolian
Battista         | m | Italian
Battsetseg       | f | Mongolian
Battulga         | m | Mongolian
Batyr            | m | Kazakh/Central Asian
Batzorig         | m | Mongolian
Baurzhan         | m | Kazakh/Central Asian
Bautista         | m | Spanish
Bauyrzhan        | m | Kazakh/Central Asian
Bayar            | m | Mongolian
Bayarsaikhan     | m | Mongolian
Bayram           | m | Turkish; Azerbaijani
Bayramgeldi      | m | Kazakh/Central Asian
Beata            | f | Polish; Hungarian
Beate            | f | German
Beatrice         | f | English; French; Italian; Swahili/East African; Congolese
Beatrix          | f | German
Beatriz          | f | Spanish; Portuguese
Bede             | m | Igbo
Begench          | m | Kazakh/Central Asian
Begmyrat         | m | Kazakh/Central Asian
Begoña           | f | Spanish
Behnam           | m | Persian
Behnaz           | f | Persian
Behrouz          | m | Persian
Behruz           | m | Azerbaijani; Persian
Behzad           | m | Persian
Beibut           | m | Kazakh/Central Asian
Bekbolot         | m | Kazakh/Central Asian
Bekele           | m | Ethiopian/Eritrean
Bekim            | m | Albanian
Bekir            | m | Turkish
Bektur           | m | Kazakh/Central Asian
Bekzod           | m | Kazakh/Central Asian
Béla             | m | Hungarian
Belay            | m | Ethiopian/Eritrean
Belaynesh        | f | Ethiopian/Eritrean
Belden           | m | Pacific
Belén            | f | Spanish
Belete           | m | Ethiopian/Eritrean
Belgin           | f | Turkish
Belinda          | f | English
Belkıs           | f | Turkish
Bello            | m | Hausa
Belma            | f | Turkish
Benazir          | f | Pakistani
Bence            | m | Hungarian
Benedict         | m | Igbo
Bénédicte        | f | French
Benedikt         | m | German
Benedita         | f | Portuguese
Bengt            | m | Nordic
Benhur           | m | Filipino
Benigno          | m | Spanish; Filipino
Benito           | m | Spanish
Benjamin         | m | English; Hebrew
Benny            | m | Hebrew
Benoît           | m | French
Bent             | m | Nordic
Bente            | f | Dutch; Nordic
Bento            | m | Portuguese
Beom-seok        | m | Korean
Beppe            | m | Italian
Berat            | m | Turkish
Berhanu          | m | Ethiopian/Eritrean
Berik            | m | Kazakh/Central Asian
Berit            | f | Nordic
Berk             | m | Turkish
Berkay           | m | Turkish
Berna            | f | Turkish
Bernadett        | f | Hungarian
Bernadette       | f | English
Bernard          | m | English; Francophone African
Bernardo         | m | Spanish; Portuguese
Bernd            | m | German
Bernhard         | m | German; Dutch
Bernie           | m | English
Berrin           | f | Turkish
Bert             | m | English
Bertalan         | m | Hungarian
Bertel           | m | Nordic
Bertrand         | m | French; Congolese
Besa             | f | Albanian
Besarion         | m | Georgian
Besian           | m | Albanian
Besnik           | m | Albanian
Beso             | m | Georgian
Beth             | f | English
Bethany          | f | English
Betsy            | f | English
Bettino          | m | Italian
Betty            | f | English; Swahili/East African
Betül            | f | Turkish
Beverly          | f | English
Beyza            | f | Turkish
Bezalel          | m | Hebrew
Bhagwant         | m | Hindi/Indian
Bhagyashree      | f | Hindi/Indian
Bharati          | f | Hindi/Indian
Bhavna           | f | Hindi/Indian
Bheki            | m | South African
Bhim             | m | Nepali
Bhupendra        | m | Hindi/Indian
Bhupesh          | m | Hindi/Indian
Bhupinder        | m | Hindi/Indian
Bianca           | f | Spanish; Italian
Bidya            | f | Nepali
Bidzina          | m | Georgian
Bienvenido       | m | Filipino
Bienvenu         | m | Congolese
Bijan            | m | Persian
Bikenibeu        | m | Pacific
Bilal            | m | Turkish
Bilawal          | m | Pakistani
Bile             | m | Somali
Bilen            | f | Ethiopian/Eritrean
Bilge            | f | Turkish
Biljana          | f | Serbian/Croatian
Bilkisu          | f | Hausa
Bill             | m | English                            | Bill Clinton; not "Bill on ports"
Bilyana          | f | Bulgarian
Bima             | m | Indonesian/Malay
Bimal            | m | Sri Lankan
Bimala           | f | Nepali
Bimalendra       | m | Nepali
Biman            | m | Pacific
Binali           | m | Turkish
Bindu            | f | Nepali
Bineta           | f | Francophone African
Bình             | m | Vietnamese
Binta            | f | Hausa; Francophone African
Bintang          | f | Indonesian/Malay
Binyamin         | m | Hebrew
Biodun           | m | Yoruba
Bipin            | m | Hindi/Indian
Biram            | m | Francophone African
Biren            | m | Hindi/Indian
Birger           | m | Nordic
Birgit           | f | German
Birgitta         | f | German; Nordic
Birgül           | f | Turkish
Birhanu          | m | Ethiopian/Eritrean
Birtukan         | f | Ethiopian/Eritrean
Birutė           | f | Lithuanian
Biser            | m | Bulgarian
Bishnu           | u | Nepali
Bishwo           | m | Nepali
Bisi             | f | Yoruba
Biswajit         | m | Hindi/Indian
Bjarne           | m | Nordic
Bjarni           | m | Nordic
Björn            | m | German; Nordic
Blagoy           | m | Bulgarian
Blaise           | m | French; Francophone African
Blanca           | f | Spanish
Blanka           | f | Czech/Slovak
Blaž             | m | Serbian/Croatian
Blaženka         | f | Serbian/Croatian
Bledar           | m | Albanian
Blerim           | m | Albanian
Blerina          | f | Albanian
Blerta           | f | Albanian
Bo               | m | Nordic
Boaz             | m | Hebrew
Bob              | m | English
Bobby            | m | English
Bobir            | m | Kazakh/Central Asian
Bobur            | m | Kazakh/Central Asian
Bocar            | m | Francophone African
Bodil            | f | Nordic
Boediono         | m | Indonesian/Malay
Bogdan           | m | Polish; Romanian; Russian/Ukrainian
Bogdana          | f | Romanian
Boglárka         | f | Hungarian
Bogomil          | m | Bulgarian
Bogusław         | m | Polish
Bogusława        | f | Polish
Bohdan           | m | Russian/Ukrainian
Bohumil          | m | Czech/Slovak
Bohumila         | f | Czech/Slovak
Bohumír          | m | Czech/Slovak
Bohuslav         | m | Czech/Slovak
Boitumelo        | f | South African
Bojan            | m | Serbian/Croatian; Macedonian
Bojana           | f | Serbian/Croatian
Bola             | u | Yoruba
Bolaji           | m | Yoruba
Bolat            | m | Kazakh/Central Asian
Bolesław         | m | Polish
Bolormaa         | f | Mongolian
Bolot            | m | Kazakh/Central Asian
Bongbong         | m | Filipino
Bonginkosi       | m | South African
Boniface         | m | Swahili/East African; Rwandan/Burundian
Bopha            | f | Khmer
Bora             | m | Turkish; Khmer
Borbála          | f | Hungarian
Boris            | m | French; German; Czech/Slovak; Serbian/Croatian; Russian/Ukrainian
Borislav         | m | Serbian/Croatian
Borjana          | f | Serbian/Croatian
Bornface         | m | Zimbabwean/Zambian
Bornito          | m | Angolan/Mozambican
Boro             | m | Serbian/Croatian
Borut            | m | Serbian/Croatian; Slovene
Boryana          | f | Bulgarian
Borys            | m | Polish; Russian/Ukrainian
Boštjan          | m | Slovene
Botagoz          | f | Kazakh/Central Asian
Botir            | m | Kazakh/Central Asian
Boubacar         | m | Francophone African
Boubou           | m | Francophone African
Bouchra          | f | Arabic
Bounnhang        | m | Lao
Bounyang         | m | Lao
Boutros          | m | Arabic
Boyko            | m | Bulgarian
Bożena           | f | Polish; Czech/Slovak
Bozhidar         | m | Bulgarian
Božidar          | m | Serbian/Croatian
Božo             | m | Serbian/Croatian
Brad             | m | English
Bradley          | m | English
Brahim           | m | Arabic
Brajesh          | m | Hindi/Indian
Bram             | m | Dutch
Brandon          | m | English
Branislav        | m | Czech/Slovak
Branislava       | f | Serbian/Croatian
Branka           | f | Serbian/Croatian
Branko           | m | Serbian/Croatian; Macedonian
Braulio          | m | Spanish
Brenda           | f | English
Brendan          | m | English
Brent            | m | English
Břetislav        | m | Czech/Slovak
Brett            | m | English
Brian            | m | English
Brice            | m | French; Francophone African
Bridget          | f | English
Brigitte         | f | French
Britt            | f | Nordic
Britta           | f | German
Brittany         | f | English
Bronisław        | m | Polish
Bruce            | m | English
Bruna            | f | Portuguese; Italian
Brunhilde        | f | German
Bruno            | m | French; Italian; Congolese
Bryan            | m | English
Buba             | m | Hausa
Budi             | m | Indonesian/Malay
Bujar            | m | Macedonian; Albanian
Bukar            | m | Hausa
Bukola           | f | Yoruba
Bülent           | m | Turkish
Bulgantuya       | f | Mongolian
Bunmi            | f | Yoruba
Burak            | m | Turkish
Burcu            | f | Turkish
Burhan           | m | Turkish; Arabic
Burhanettin      | m | Turkish
Burhanuddin      | m | Indonesian/Malay
Burim            | m | Albanian
Burkhard         | m | German
Busadee          | f | Thai
Busaya           | f | Thai
Bushra           | f | Arabic; Pakistani
Busisiwe         | f | South African
Büşra            | f | Turkish
Buthaina         | f | Arabic
Buti             | m | South African
Byron            | m | English
Byung-hun        | m | Korean
Byung-se         | m | Korean
Cabdi            | m | Somali
Caetano          | m | Portuguese
Călin            | m | Romanian
Calvin           | m | English
Cameron          | m | English
Ćamil            | m | Serbian/Croatian
Camila           | f | Spanish
Camilla          | f | English; Nordic
Camille          | f | French
Camilo           | m | Spanish
Canan            | f | Turkish
Candice          | f | English
Candith          | f | South African
Cansu            | f | Turkish
Capucine         | f | French
Carin            | f | Nordic
Carl             | m | English; Nordic
Carla            | f | English
Carlo            | m | Italian
Carlos           | m | Spanish
Carlota          | f | Spanish
Carlotta         | f | Italian
Carly            | f | English
Carmela          | f | Italian
Carmelo          | m | Italian
Carmen           | f | English; Spanish; Portuguese; Romanian
Carol            | f | English
Carola           | f | Dutch
Carole           | f | French
Carolina         | f | Spanish
Caroline         | f | English; Dutch
Carolyn          | f | English
Carsten          | m | German
Casey            | u | English
Caspar           | m | Dutch
Cătălin          | m | Romanian
Catalina         | f | Spanish; Romanian
Cate             | f | Swahili/East African
Caterina         | f | Italian
Catherine        | f | English; French
Cathy            | f | English
Cayetana         | f | Spanish
Cécile           | f | French
Cecilia          | f | English
Cecilie          | f | Nordic
Cedric           | m | English; French
Cees             | m | Dutch
Celal            | m | Turkish
Célestin         | m | Congolese
Celia            | f | Spanish
Celina           | f | Polish
Céline           | f | French
Cellou           | m | Francophone African
Celso            | m | Portuguese
Cem              | m | Turkish
Cemal            | m | Turkish
Cemil            | m | Turkish
Cengiz           | m | Turkish
César            | m | Spanish
Cesare           | m | Italian
Čestmír          | m | Czech/Slovak
Cevat            | m | Turkish
Cevdet           | m | Turkish
Cevheri          | m | Turkish
Ceyhun           | m | Azerbaijani
Cezar            | m | Romanian
Cezary           | m | Polish
Chad             | m | English | Chad Wolf; not the country
Chadchart        | m | Thai
Chaim            | m | Hebrew
Chaiwat          | m | Thai
Chakib           | m | Arabic
Chalermchai      | m | Thai
Chamal           | m | Sri Lankan
Chaminda         | m | Sri Lankan
Champika         | f | Sri Lankan
Chanan           | m | Hebrew
Chandan          | m | Hindi/Indian
Chandana         | m | Sri Lankan
Chandra          | m | Hindi/Indian
Chandrababu      | m | Hindi/Indian
Chandrika        | f | Hindi/Indian; Sri Lankan
Chang-ho         | m | Korean
Channary         | f | Khmer
Chantal          | f | French; Francophone African
Chantha          | f | Khmer
Chanthol         | m | Khmer
Chanthou         | f | Khmer
Charalambos      | m | Greek
Charbel          | m | Arabic
Charlene         | f | English; French
Charles          | m | English
Charles-Henri    | m | French
Charlie          | m | English
Charlot          | m | Pacific
Charlotte        | f | English; German                    | also a place
Chatchai         | m | Thai
Chathura         | m | Sri Lankan
Chavalit         | m | Thai
Chebet           | f | Swahili/East African
Cheick           | m | Francophone African
Cheikh           | m | Francophone African
Cheikna          | m | Francophone African
Chelagat         | f | Swahili/East African
Chelsea          | f | English
Chemutai         | f | Swahili/East African
Chengetai        | f | Zimbabwean/Zambian
Cheol-soo        | m | Korean
Chepkoech        | f | Swahili/East African
Cheryl           | f | English
Chetan           | m | Hindi/Indian
Chiaka           | f | Igbo
Chiaki           | f | Japanese
Chiamaka         | f | Igbo
Chiara           | f | Italian
Chibuike         | m | Igbo
Chichak          | f | Azerbaijani
Chidambaram      | m | Tamil
Chidi            | m | Igbo
Chidinma         | f | Igbo
Chidozie         | m | Igbo
Chie             | f | Japanese
Chiedu           | m | Igbo
Chieko           | f | Japanese
Chigozie         | m | Igbo
Chijioke         | m | Igbo
Chika            | u | Igbo
Chikage          | f | Japanese
Chima            | m | Igbo
Chimamanda       | f | Igbo
Chimed           | m | Mongolian
Chimezie         | m | Igbo
Chinaka          | m | Igbo
Chinara          | f | Azerbaijani; Kazakh/Central Asian
Chinatsu         | f | Japanese
Chinedu          | m | Igbo
Chinenye         | f | Igbo
Ching-te         | m | Chinese
Chingiz          | m | Azerbaijani; Kazakh/Central Asian
Chính            | m | Vietnamese
Chinonso         | m | Igbo
Chinua           | m | Igbo
Chinwe           | f | Igbo
Chinweizu        | m | Igbo
Chinyere         | f | Igbo
Chioma           | f | Igbo
Chipo            | f | Zimbabwean/Zambian
Chipoka          | m | Zimbabwean/Zambian
Chirag           | m | Hindi/Indian
Chishimba        | m | Zimbabwean/Zambian
Chitra           | m | Nepali
Chloe            | f | English
Choguel          | m | Francophone African
Cholpon          | f | Kazakh/Central Asian
Chonthicha       | f | Thai
Choummaly        | m | Lao
Chris            | m | English
Christa          | f | German
Christelle       | f | French
Christer         | m | Nordic
Christian        | m | French; Congolese
Christiane       | f | French
Christina        | f | English
Christine        | f | English
Christodoulos    | m | Greek
Christoph        | m | German
Christophe       | m | French; Congolese
Christopher      | m | English
Christos         | m | Greek
Chrysoula        | f | Greek
Chuan            | m | Thai
Chukwudi         | m | Igbo
Chukwuebuka      | m | Igbo
Chukwuemeka      | m | Igbo
Chukwuma         | m | Igbo
Chul-soo         | m | Korean
Chunhua          | m | Chinese
Chunlan          | f | Chinese
Chunying         | f | Chinese
Chyngyz          | m | Kazakh/Central Asian
Cícero           | m | Portuguese
Çiğdem           | f | Turkish
Cihan            | m | Turkish
Cinzia           | f | Italian
Ciprian          | m | Romanian
Ciro             | m | Italian
Citra            | f | Indonesian/Malay
Claes            | m | Nordic
Claire           | f | English
Clara            | f | English
Clare            | f | English
Clarence         | m | English
Clarisse         | f | Francophone African
Clark            | m | English
Claude           | m | English; French
Claudette        | f | Rwandan/Burundian
Claudia          | f | English; German; Spanish
Claudio          | m | Spanish; Portuguese; Italian
Claudiu          | m | Romanian
Clay             | m | English
Clémence         | f | French
Clemens          | m | German
Clement          | m | English; French; Congolese
Clémentine       | f | French; Rwandan/Burundian
Cleophas         | m | Swahili/East African
Cliff            | m | English
Clifford         | m | English
Clive            | m | English
Clotilde         | f | French; Romanian
Clyde            | m | English
Codrin           | m | Romanian
Cody             | m | English
Coen             | m | Dutch
Colette          | f | French
Colin            | m | English
Colleen          | f | English
Conceição        | f | Portuguese
Concepción       | f | Spanish
Concetta         | f | Italian
Công             | m | Vietnamese
Connie           | f | English
Connor           | m | English
Conor            | m | English
Constance        | f | English
Constantin       | m | Romanian
Constantina      | f | Greek
Constantino      | m | Zimbabwean/Zambian
Constantinos     | m | Greek
Consuelo         | f | Spanish
Coralie          | f | French
Corazon          | f | Filipino
Corentin         | m | French
Corien           | f | Dutch
Corina           | f | Romanian
Corinne          | f | French
Corneille        | m | Francophone African; Congolese
Cornel           | m | Romanian
Cornelia         | f | German
Corneliu         | m | Romanian
Cornelius        | m | German
Corrado          | m | Italian
Cory             | m | English
Cosimo           | m | Italian
Coşkun           | m | Turkish
Cosmin           | m | Romanian
Costanza         | f | Italian
Costin           | m | Romanian
Coumba           | f | Francophone African
Courtney         | f | English
Craig            | m | English
Crispin          | m | Filipino; Congolese
Cristi           | m | Romanian
Cristian         | m | Spanish; Romanian
Cristiane        | f | Portuguese
Cristina         | f | Spanish; Romanian
Cristóbal        | m | Spanish
Crystal          | f | English
Csaba            | m | Hungarian
Csilla           | f | Hungarian
Ctirad           | m | Czech/Slovak
Cumhur           | m | Turkish
Cüneyt           | m | Turkish
Cường            | m | Vietnamese
Curtis           | m | English
Custódio         | m | Portuguese
Cynthia          | f | English; Filipino
Cyprien          | m | Rwandan/Burundian
Cyril            | m | French
Cyrus            | m | Persian
Czesław          | m | Polish
Daan             | m | Dutch
Dace             | f | Latvian
Dacian           | m | Romanian
Daciana          | f | Romanian
Dae-jung         | m | Korean
Dafna            | f | Hebrew
Dag              | m | Nordic
Dagmar           | f | German
Dagmawi          | m | Ethiopian/Eritrean
Dahir            | m | Somali
Daiga            | f | Latvian
Dainius          | m | Lithuanian
Daisuke          | m | Japanese
Daisy            | f | English
Daiva            | f | Lithuanian
Dalal            | f | Arabic
Dale             | m | English
Dali             | m | South African
Dalia            | f | Lithuanian; Arabic; Hebrew
Dalibor          | m | Czech/Slovak
Dambadarjaa      | m | Mongolian
Dambudzo         | f | Zimbabwean/Zambian
Damdin           | m | Mongolian
Damdinsuren      | m | Mongolian
Damian           | m | English; Polish
Damien           | m | English; French
Damijan          | m | Slovene
Damilola         | f | Yoruba
Damir            | m | Serbian/Croatian
Damodar          | m | Nepali
Damrong          | m | Thai
Dan              | m | English; Romanian
Dana             | u | English; Czech/Slovak; Romanian; Kazakh/Central Asian
Dani             | m | Hebrew
Danica           | f | Serbian/Croatian
Daniel           | m | English; Spanish; Hungarian; Romanian; Hebrew; Ethiopian/Eritrean
Daniela          | f | Spanish; Italian; Czech/Slovak; Bulgarian
Danièle          | f | French
Danielle         | f | English
Daniil           | m | Russian/Ukrainian
Danijel          | m | Serbian/Croatian
Danil            | m | Russian/Ukrainian
Danilo           | m | Serbian/Croatian; Filipino
Daniyar          | m | Kazakh/Central Asian
Daniyor          | m | Kazakh/Central Asian
Danjuma          | m | Hausa
Danladi          | m | Hausa
Danny            | m | English; Hebrew
Dănuț            | m | Romanian
Danuta           | f | Polish
Danylo           | m | Russian/Ukrainian
Daphna           | f | Hebrew
Daphne           | f | English
Dapo             | m | Yoruba
Darejan          | f | Georgian
Daria            | f | Romanian; Russian/Ukrainian
Dariga           | f | Kazakh/Central Asian
Darija           | f | Serbian/Croatian
Darina           | f | Czech/Slovak; Bulgarian
Dario            | m | Italian
Darius           | m | Lithuanian
Dariush          | m | Persian
Dariusz          | m | Polish
Darko            | m | Serbian/Croatian
Darlene          | f | English
Darren           | m | English
Darryl           | m | English
Darshana         | f | Hindi/Indian
Darya            | f | Russian/Ukrainian
Dato             | m | Georgian
Daud             | m | Somali
Dauda            | m | Hausa
Daudi            | m | Swahili/East African
Daulet           | m | Kazakh/Central Asian
Dauren           | m | Kazakh/Central Asian
Davaadorj        | m | Mongolian
Dave             | m | English
David            | m | English; Nordic; Hungarian
Davide           | m | Italian
Davit            | m | Georgian; Armenian
Daviz            | m | Angolan/Mozambican
Davlat           | m | Kazakh/Central Asian
Davlatali        | m | Kazakh/Central Asian
Davor            | m | Serbian/Croatian
Davoud           | m | Persian
Davud            | m | Azerbaijani
Davut            | m | Turkish
Dawei            | m | Chinese
Dawid            | m | Polish
Dawood           | m | Arabic
Dayan            | m | Sri Lankan
Dean             | m | English                            | Dean Acheson; also an office: the dean
Debapriya        | m | Bengali
Debbie           | f | English
Débora           | f | Portuguese
Deborah          | f | English
Debra            | f | English
Debretsion       | m | Ethiopian/Eritrean
Declan           | m | English
Dede             | f | Ghanaian
Dedi             | m | Indonesian/Malay
Deepa            | f | Hindi/Indian
Deepak           | m | Hindi/Indian; Nepali
Deepender        | m | Hindi/Indian
Deepika          | f | Hindi/Indian
Defne            | f | Turkish
Deirdre          | f | English
Deividas         | m | Lithuanian
Dejan            | m | Serbian/Croatian
Delcy            | f | Spanish
Dele             | m | Yoruba
Delfin           | m | Filipino
Delina           | f | Albanian
Delly            | m | Congolese
Delphine         | f | French
Delyan           | m | Bulgarian
Demeke           | m | Ethiopian/Eritrean
Demet            | f | Turkish
Demetre          | m | Georgian
Demetris         | m | Greek
Demissie         | m | Ethiopian/Eritrean
Demola           | m | Yoruba
Demyan           | m | Russian/Ukrainian
Dénes            | m | Hungarian
Denis            | m | English; French; Serbian/Croatian; Russian/Ukrainian; Congolese
Denisa           | f | Czech/Slovak
Denise           | f | English; Portuguese; Congolese
Deniz            | m | Turkish
Dennis           | m | English
Denys            | m | Russian/Ukrainian
Déogratias       | m | Rwandan/Burundian
Deqa             | f | Somali
Derartu          | f | Ethiopian/Eritrean
Dereje           | m | Ethiopian/Eritrean
Derek            | m | English
Derya            | f | Turkish
Desislava        | f | Bulgarian
Desmond          | m | English
Despina          | f | Greek
Dessislava       | f | Bulgarian
Desta            | m | Ethiopian/Eritrean
Detlef           | m | German
Dev              | m | Hindi/Indian
Devendra         | m | Hindi/Indian
Devesh           | m | Hindi/Indian
Devlet           | m | Turkish
Devyani          | f | Hindi/Indian
Dewi             | f | Indonesian/Malay
Deyan            | m | Bulgarian
Dezső            | m | Hungarian
Dhananjay        | m | Hindi/Indian
Dharam           | m | Hindi/Indian
Dharmalingam     | m | Tamil
Dharmendra       | m | Hindi/Indian
Dhia             | m | Arabic
Dhruv            | m | Hindi/Indian
Diaa             | m | Arabic
Diah             | f | Indonesian/Malay
Dian             | f | Indonesian/Malay
Diana            | f | English; Romanian; Bulgarian; Georgian; Russian/Ukrainian; Sri Lankan
Diane            | f | English
Dick             | m | English; Dutch
Dickson          | m | Swahili/East African
Didem            | f | Turkish
Didier           | m | French; Francophone African
Diederik         | m | Dutch
Diego            | m | Spanish
Diễm             | f | Vietnamese
Dieter           | m | German
Dietmar          | m | German
Dietrich         | m | German
Dieudonné        | m | Francophone African
Dieynaba         | f | Francophone African
Digvijaya        | m | Hindi/Indian
Dijana           | f | Serbian/Croatian
Dije             | f | Hausa
Dikla            | f | Hebrew
Dilafruz         | f | Kazakh/Central Asian
Dilan            | f | Dutch
Dilara           | f | Azerbaijani
Dilbar           | f | Kazakh/Central Asian
Dildora          | f | Kazakh/Central Asian
Dilek            | f | Turkish
Dilfuza          | f | Kazakh/Central Asian
Dilip            | m | Hindi/Indian
Dilma            | f | Spanish
Dilnoza          | f | Kazakh/Central Asian
Dilrukshi        | f | Sri Lankan
Dilshod          | m | Kazakh/Central Asian
Dilum            | f | Sri Lankan
Dima             | f | Arabic
Dimitar          | m | Bulgarian
Dimitra          | f | Greek
Dimitri          | m | Georgian
Dimitrios        | m | Greek
Dimitris         | m | Greek
Dimitur          | m | Bulgarian
Dimosthenis      | m | Greek
Dina             | u | Russian/Ukrainian; Arabic; Ethiopian/Eritrean
Dinara           | f | Kazakh/Central Asian
Dinesh           | m | Hindi/Indian; Sri Lankan
Dinko            | m | Serbian/Croatian
Dino             | m | Serbian/Croatian; Indonesian/Malay
Dinu             | m | Romanian
Diogo            | m | Portuguese
Dipak            | m | Hindi/Indian
Dipankar         | m | Bengali
Dipendra         | m | Nepali
Dipu             | u | Bengali
Dirir            | m | Somali
Dirk             | m | German; Dutch
Dismas           | m | Swahili/East African
Ditte            | f | Nordic
Divya            | f | Hindi/Indian
Djénéba          | f | Francophone African
Djibril          | m | Francophone African
Djimé            | m | Francophone African
Djoko            | m | Indonesian/Malay
Dmitri           | m | Russian/Ukrainian
Dmitriy          | m | Russian/Ukrainian
Dmitry           | m | Russian/Ukrainian
Dmytro           | m | Russian/Ukrainian
Do-hyun          | m | Korean
Doaa             | f | Arabic
Dobrica          | m | Serbian/Croatian
Doğan            | m | Turkish
Doğu             | m | Turkish
Doina            | f | Romanian
Dolores          | f | English; Spanish
Domagoj          | m | Serbian/Croatian
Domenico         | m | Italian
Domingo          | m | Spanish
Domingos         | m | Portuguese
Dominic          | m | English
Dominik          | m | Polish
Dominika         | f | Polish
Dominique        | m | French
Domitien         | m | Rwandan/Burundian
Domitilla        | f | Rwandan/Burundian
Domna            | f | Greek
Don              | m | English; Thai                      | Don Beyer; also a courtesy title
Donald           | m | English; Polish
Donatas          | m | Lithuanian
Donatella        | f | Italian
Donatien         | m | Rwandan/Burundian; Congolese
Donatille        | f | Rwandan/Burundian
Dong-hyun        | m | Korean
Dong-yeon        | m | Korean
Donika           | f | Albanian
Doniyor          | m | Kazakh/Central Asian
Donna            | f | English
Donnie           | m | English
Dóra             | f | Hungarian; Greek
Đorđe            | m | Serbian/Croatian
Doreen           | f | Zimbabwean/Zambian
Dorin            | m | Romanian
Dorinel          | m | Romanian
Doris            | f | German
Dorit            | f | Hebrew
Doron            | m | Hebrew
Dorota           | f | Polish
Dorothea         | f | German
Dorothy          | f | English
Dorte            | f | Nordic
Dosym            | m | Kazakh/Central Asian
Doudou           | m | Congolese
Doug             | m | English
Douglas          | m | English
Dov              | m | Hebrew
Dovilė           | f | Lithuanian
Dozie            | m | Igbo
Dragan           | m | Serbian/Croatian
Dragana          | f | Serbian/Croatian
Dragica          | f | Serbian/Croatian
Draginja         | f | Serbian/Croatian
Dragiša          | m | Serbian/Croatian
Drago            | m | Serbian/Croatian
Dragomir         | m | Bulgarian
Dragoș           | m | Romanian
Drahomíra        | f | Czech/Slovak
Draupadi         | f | Hindi/Indian
Dražen           | m | Serbian/Croatian
Dries            | m | Dutch
Driss            | m | Arabic
Drita            | f | Albanian
Dritan           | m | Albanian
Dror             | m | Hebrew
Droupadi         | f | Hindi/Indian
Duale            | m | Somali
Duarte           | m | Portuguese
Dubravka         | f | Serbian/Croatian
Đức              | m | Vietnamese
Dudi             | m | Hebrew
Duduzane         | m | South African
Dulce            | f | Spanish
Dullas           | m | Sri Lankan
Dumisani         | m | South African
Dumitrița        | f | Romanian
Dumitru          | m | Romanian
Duncan           | m | English
Dupe             | f | Yoruba
Dur-e-Shahwar    | f | Pakistani
Durga            | u | Hindi/Indian; Nepali
Durmuş           | m | Turkish
Đuro             | m | Serbian/Croatian
Dušan            | m | Czech/Slovak
Dushyant         | m | Hindi/Indian
Duška            | f | Serbian/Croatian
Duško            | m | Serbian/Croatian
Dustin           | m | English
Duygu            | f | Turkish
Dwi              | f | Indonesian/Malay
Dyah             | f | Indonesian/Malay
Dylan            | m | English
Dzintars         | m | Latvian
Dzmitry          | m | Belarusian
Eamon            | m | English
Earl             | m | English                            | also a courtesy title
Ebba             | f | Nordic
Ebele            | f | Igbo
Ebere            | f | Igbo
Eberhard         | m | German
Ebo              | m | Ghanaian
Ebrahim          | m | Persian
Ebru             | f | Turkish
Ebuka            | m | Igbo
Ebun             | f | Yoruba
Ecaterina        | f | Romanian
Ece              | f | Turkish
Eckart           | m | German
Ed               | m | English
Edappadi         | m | Tamil
Eddie            | m | English
Ede              | m | Hungarian
Edeltraud        | f | German
Edem             | m | Ghanaian; Francophone African
Edgar            | m | English; Estonian; Armenian; Zimbabwean/Zambian
Edgardo          | m | Filipino
Edgars           | m | Latvian
Edi              | m | Albanian                           | Edi Rama
Edil             | m | Kazakh/Central Asian
Edin             | m | Serbian/Croatian
Edina            | f | Hungarian
Edit             | f | Hungarian
Edite            | f | Portuguese
Edith            | f | English; French
Edmon            | m | Armenian
Edmond           | m | Albanian
Edmund           | m | English; Polish
Edmundo          | m | Spanish
Edna             | f | English; Somali
Edoardo          | m | Italian
Edouard          | m | French
Edson            | m | Portuguese
Eduard           | m | Czech/Slovak; Georgian; Armenian; Russian/Ukrainian
Eduardo          | m | Spanish; Portuguese; Filipino
Edward           | m | English; Polish
Edwin            | m | English; Dutch
Edyl             | m | Kazakh/Central Asian
Edyta            | f | Polish
Eelke            | f | Dutch
Eero             | m | Nordic
Eeva             | f | Nordic
Effendi          | m | Indonesian
Effi             | m | Hebrew
Effie            | f | Greek
Efim             | m | Russian/Ukrainian
Efraim           | m | Hebrew
Efraín           | m | Spanish
Efrat            | f | Hebrew
Efstathios       | m | Greek
Efua             | f | Ghanaian
Egil             | m | Nordic
Egils            | m | Latvian
Eglė             | f | Lithuanian
Egon             | m | German
Egor             | m | Russian/Ukrainian
Ehsan            | m | Persian
Ehud             | m | Hebrew
Ei               | f | Burmese
Eija             | f | Nordic
Eiki             | m | Estonian
Eiko             | f | Japanese
Eileen           | f | English
Einar            | m | Nordic
Einars           | m | Latvian
Einat            | f | Hebrew
Eirik            | m | Nordic
Eirini           | f | Greek
Eisaku           | m | Japanese
Eitan            | m | Hebrew
Eivind           | m | Nordic
Ejaz             | m | Pakistani
Ejike            | m | Igbo
Eka              | f | Georgian
Ekaterina        | f | Bulgarian; Russian/Ukrainian
Ekaterine        | f | Georgian
Ekaterini        | f | Greek
Eknath           | m | Hindi/Indian
Eko              | m | Indonesian/Malay
Ekow             | m | Ghanaian
Ekrem            | m | Turkish
Ekua             | f | Ghanaian
Ela              | f | Turkish
Elad             | m | Hebrew
Elaheh           | f | Persian
Elaine           | f | English
Elango           | m | Tamil
Elazar           | m | Hebrew
Elbegdorj        | m | Mongolian
Elchin           | m | Azerbaijani
Elco             | m | Dutch
Elda             | f | Albanian
Eldaniz          | m | Azerbaijani
Eldar            | m | Azerbaijani
Eldor            | m | Kazakh/Central Asian
Eleanor          | f | English
Eleftheria       | f | Greek
Elemér           | m | Hungarian
Elen             | f | Armenian
Elena            | f | Spanish; Romanian; Bulgarian; Russian/Ukrainian
Elene            | f | Georgian
Eleni            | f | Greek
Eleonora         | f | Italian
Elfriede         | f | German
Elham            | f | Persian
Eli              | m | English; Hebrew
Eliana           | f | Portuguese
Éliane           | f | French; Portuguese
Elías            | m | Spanish; Portuguese; Nordic; Arabic
Eliezer          | m | Hebrew
Elif             | f | Turkish
Elijah           | m | Swahili/East African
Elikem           | m | Ghanaian
Elikplim         | f | Ghanaian
Elin             | f | Nordic
Elina            | f | Nordic
Elio             | m | Italian
Elisa            | f | Spanish; Albanian
Elísabet         | f | Nordic
Elisabeta        | f | Romanian
Élisabeth        | f | French; German
Élise            | f | French
Eliška           | f | Czech/Slovak
Eliud            | m | Swahili/East African
Eliyahu          | m | Hebrew
Eliza            | f | Bulgarian
Elizabeth        | f | English
Elizaveta        | f | Russian/Ukrainian
Elka             | f | Bulgarian
Elke             | f | German
Elkhan           | m | Azerbaijani
Ella             | f | English; Russian/Ukrainian
Ellen            | f | English; Dutch
Elli             | f | Greek
Elliot           | m | English
Elliott          | m | English
Elly             | f | Italian
Elman            | m | Azerbaijani
Elmar            | m | Azerbaijani
Elmedin          | m | Serbian/Croatian
Elmer            | m | English
Elmir            | m | Azerbaijani
Elmira           | f | Azerbaijani; Kazakh/Central Asian
Elnara           | f | Azerbaijani
Elnur            | m | Azerbaijani
Elnura           | f | Azerbaijani
Élodie           | f | French
Eloísa           | f | Portuguese
Elona            | f | Albanian
Els              | f | Dutch
Elsa             | f | Spanish; Italian
Elshad           | m | Azerbaijani
Elshan           | m | Azerbaijani
Elsie            | f | English
Elturan          | m | Azerbaijani
Elva             | f | Nordic; Albanian
Elvin            | m | Azerbaijani
Elvira           | f | Spanish; Russian/Ukrainian; Kazakh/Central Asian
Elvis            | m | Albanian
Elyor            | m | Kazakh/Central Asian
Elżbieta         | f | Polish
Emad             | m | Arabic
Eman             | f | Arabic
Emanoil          | m | Romanian
Emanuela         | f | Italian
Emanuele         | m | Italian
Emeka            | m | Igbo
Emel             | f | Turkish
Emese            | f | Hungarian
Emi              | f | Japanese
Emiel            | m | Dutch
Emiko            | f | Japanese
Emil             | m | Nordic; Czech/Slovak; Romanian; Bulgarian; Azerbaijani
Emile            | m | French
Emilia           | f | Romanian
Emiliano         | m | Spanish
Émilie           | f | French
Emilio           | m | Spanish
Emiliya          | f | Russian/Ukrainian
Emily            | f | English
Emin             | m | Turkish; Azerbaijani
Emine            | f | Turkish
Emir             | m | Serbian/Croatian
Emma             | f | English; Italian; Armenian
Emmanuel         | m | French
Emmanuelle       | f | French
Emmerson         | m | Swahili/East African; Zimbabwean/Zambian
Emőke            | f | Hungarian
Emomali          | m | Kazakh/Central Asian
Emrah            | m | Turkish
Emre             | m | Turkish
Emzar            | m | Georgian
Enamul           | m | Bengali
Encarnación      | f | Spanish
Endang           | f | Indonesian/Malay
Ender            | m | Turkish
Endre            | m | Hungarian
Ene              | f | Estonian
Eneas            | m | Angolan/Mozambican
Enele            | m | Pacific
Engin            | m | Turkish
Enikő            | f | Hungarian
Eniola           | f | Yoruba
Enis             | m | Turkish
Enkhbayar        | m | Mongolian
Enkhbold         | m | Mongolian
Enkhtsetseg      | f | Mongolian
Enkhtuya         | f | Mongolian
Enlai            | m | Chinese
Ennio            | m | Italian
Enoch            | m | South African
Enrico           | m | Italian
Enrique          | m | Spanish; Filipino
Enver            | m | Albanian; Turkish
Enyinnaya        | m | Igbo
Enzo             | m | French; Italian
Erato            | f | Greek
Erbol            | m | Kazakh/Central Asian
Ercan            | m | Turkish
Erdal            | m | Turkish
Erdem            | m | Turkish
Erdoğan          | m | Turkish
Erekle           | m | Georgian
Eren             | m | Turkish
Erez             | m | Hebrew
Ergoge           | f | Ethiopian/Eritrean
Ergün            | m | Turkish
Erhan            | m | Turkish
Erhard           | m | German
Eric             | m | English
Erica            | f | English
Erich            | m | German
Erick            | m | Indonesian/Malay
Erik             | m | Nordic
Erika            | f | German; Czech/Slovak; Hungarian
Eriko            | f | Japanese
Erin             | f | English
Erion            | m | Albanian
Erjon            | m | Albanian
Erkan            | m | Turkish
Erkin            | m | Kazakh/Central Asian
Erkinbek         | m | Kazakh/Central Asian
Erlan            | m | Kazakh/Central Asian
Erling           | m | Nordic
Ermal            | m | Albanian
Ermias           | m | Ethiopian/Eritrean
Ermonela         | f | Albanian
Erna             | u | Nordic; Indonesian/Malay
Ernest           | m | English
Ernesto          | m | Spanish
Erni             | f | Indonesian/Malay
Ernie            | m | English
Ernő             | m | Hungarian
Ernst            | m | German
Erol             | m | Turkish
Ersin            | m | Turkish
Ertuğrul         | m | Turkish
Ervin            | m | Hungarian
Erwin            | m | German
Eryk             | m | Polish
Erzhan           | m | Kazakh/Central Asian
Erzsébet         | f | Hungarian
Eset             | m | Kazakh/Central Asian
Esfandiar        | m | Persian
Eshaq            | m | Persian
Esi              | f | Ghanaian
Esin             | f | Turkish
Esko             | m | Nordic
Esma             | f | Turkish
Esmaeil          | m | Persian
Esmail           | m | Persian
Esmee            | f | Dutch
Esmeralda        | f | Spanish
Esmira           | f | Azerbaijani
Espen            | m | Nordic
Espérance        | f | Rwandan/Burundian
Esperanza        | f | Spanish
Esra             | f | Turkish
Esraa            | f | Arabic
Eşref            | m | Turkish
Essam            | m | Arabic
Esteban          | m | Spanish
Estefanía        | f | Spanish
Estela           | f | Spanish
Estelle          | f | French
Estêvão          | m | Portuguese
Esther           | f | English; Hebrew
Eszter           | f | Hungarian
Eteri            | f | Georgian
Ethan            | m | English
Ethel            | f | English
Etibar           | m | Azerbaijani
Étienne          | m | French
Etilda           | f | Albanian
Etsuko           | f | Japanese
Ettore           | m | Italian
Eugen            | m | German; Romanian
Eugene           | m | English
Eugenia          | f | Spanish
Eugénie          | f | French
Eugenijus        | m | Lithuanian
Eugenio          | m | Spanish; Italian
Eugeniusz        | m | Polish
Eulalia          | f | Spanish
Eun-hye          | f | Korean
Eun-ju           | f | Korean
Eunice           | f | English; Portuguese
Eva              | f | English; Nordic; Hungarian; Greek
Eva-Maria        | f | German; Estonian
Evan             | m | English
Evangelia        | f | Greek
Evangelos        | m | Greek
Évariste         | m | Rwandan/Burundian; Congolese
Evaristo         | m | Spanish
Evelyn           | f | English
Evgeni           | m | Russian/Ukrainian
Evgenia          | f | Russian/Ukrainian
Evgeny           | m | Russian/Ukrainian
Evika            | f | Latvian
Evo              | m | Spanish
Evripidis        | m | Greek
Ewa              | f | Polish
Ewald            | m | German
Ewelina          | f | Polish
Ewout            | m | Dutch
Eyob             | m | Ethiopian/Eritrean
Ezatullah        | m | Afghan
Ézéchiel         | m | Rwandan/Burundian
Ezekiel          | m | Swahili/East African
Ezer             | m | Hebrew
Ezio             | m | Italian
Ezzat            | m | Arabic
Ezzedine         | m | Arabic
Faauga           | f | Pacific
Fabián           | m | Spanish
Fabiana          | f | Portuguese
Fabien           | m | French
Fabienne         | f | French
Fábio            | m | Portuguese; Italian
Fabrice          | m | French
Fabrizio         | m | Italian
Facundo          | m | Spanish
Fadel            | m | Arabic
Fadhili          | m | Swahili/East African
Fadhlina         | f | Indonesian/Malay
Fadi             | m | Arabic
Fadillah         | m | Indonesian/Malay
Fadime           | f | Turkish
Fadjar           | m | Indonesian/Malay
Fadli            | m | Indonesian/Malay
Faduma           | f | Somali
Fadumo           | f | Somali
Fadwa            | f | Arabic
Fadzayi          | f | Zimbabwean/Zambian
Faezeh           | f | Persian
Fahad            | m | Arabic
Fahd             | m | Arabic
Fahmi            | m | Indonesian/Malay
Fahrettin        | m | Turkish
Fahri            | m | Turkish
Fahriye          | f | Turkish
Fahrudin         | m | Serbian/Croatian
Faig             | m | Azerbaijani
Faik             | m | Turkish
Faina            | f | Russian/Ukrainian
Faisal           | m | Arabic; Pakistani
Faith            | f | English
Faiz             | m | Arabic; Pakistani
Faiza            | f | Arabic
Faizali          | m | Kazakh/Central Asian
Faizullah        | m | Afghan
Fakhraddin       | m | Azerbaijani
Fakhri           | m | Arabic
Fakhrul          | m | Bengali
Falk             | m | German
Fangfang         | f | Chinese
Fanni            | f | Hungarian
Fanta            | f | Francophone African
Farah            | u | Persian; Arabic; Somali
Farai            | m | Zimbabwean/Zambian
Faranak          | f | Persian
Farangis         | f | Kazakh/Central Asian
Fardowsa         | f | Somali
Fares            | m | Arabic
Farhad           | m | Azerbaijani; Persian
Farhod           | m | Kazakh/Central Asian
Fariba           | f | Persian
Farid            | m | Azerbaijani; Persian; Arabic
Farida           | f | Kazakh/Central Asian; Bengali
Faridah          | f | Swahili/East African
Faris            | m | Arabic
Fariz            | m | Azerbaijani
Farmaajo         | m | Somali
Farnaz           | f | Persian
Farole           | m | Somali
Farooq           | m | Pakistani
Farouk           | m | Arabic
Farouq           | m | Arabic
Farrokh          | m | Persian
Farrukh          | m | Kazakh/Central Asian
Farshad          | m | Persian
Fartun           | f | Somali
Faruk            | m | Turkish; Hausa
Faryal           | f | Pakistani
Farzana          | f | Pakistani
Farzaneh         | f | Persian
Fatbardha        | f | Albanian
Fatema           | f | Arabic
Fatemeh          | f | Persian
Faten            | f | Arabic
Fathi            | m | Arabic
Fatih            | m | Turkish
Fatiha           | f | Arabic
Fátima           | f | Spanish; Arabic; Pakistani; Hausa
Fatimah          | f | Arabic
Fatimata         | f | Francophone African
Fatma            | f | Turkish; Azerbaijani; Arabic
Fatmawati        | f | Indonesian/Malay
Fatmir           | m | Albanian
Fatos            | m | Albanian
Fatou            | f | Francophone African
Fatoumata        | f | Francophone African
Fatuma           | f | Swahili/East African
Faure            | m | Francophone African                | Faure Gnassingbé; also a family name
Faustin          | m | Swahili/East African; Rwandan/Burundian
Faustin-Archange | m | Francophone African
Faustine         | m | Swahili/East African
Fausto           | m | Italian
Fauzia           | f | Pakistani
Fawad            | m | Pakistani
Fawaz            | m | Arabic
Fawsia           | f | Somali
Fawzi            | m | Arabic
Fayez            | m | Arabic
Fayrouz          | f | Arabic
Faysal           | m | Arabic
Fazal            | m | Pakistani
Fazle            | m | Bengali
Fazlur           | m | Pakistani
Federica         | f | Italian
Federico         | m | Spanish; Italian
Fedir            | m | Russian/Ukrainian
Fehmida          | f | Pakistani
Feleti           | m | Pacific
Felicia          | f | Romanian
Feliciano        | m | Filipino
Félicien         | m | Rwandan/Burundian
Felício          | m | Portuguese
Félicité         | f | Francophone African
Felicity         | f | English
Feliks           | m | Polish
Felipe           | m | Spanish
Félix            | m | French; Spanish; Zimbabwean/Zambian
Félix-Antoine    | m | Francophone African
Femi             | m | Yoruba
Femke            | f | Dutch
Fenghe           | m | Chinese
Ferda            | f | Turkish
Ferdinand        | m | German; Filipino
Ferdousi         | f | Bengali
Ferenc           | m | Hungarian
Fereshteh        | f | Persian
Fereydoun        | m | Persian
Fergus           | m | English
Ferhat           | m | Turkish
Feride           | f | Turkish
Feridun          | m | Turkish
Ferit            | m | Turkish
Fermín           | m | Spanish
Fernand          | m | French
Fernanda         | f | Spanish
Fernando         | m | Spanish
Fernão           | m | Portuguese
Ferruccio        | m | Italian
Feruza           | f | Kazakh/Central Asian
Feryal           | f | Arabic
Fethullah        | m | Turkish
Fetlework        | f | Ethiopian/Eritrean
Fevzi            | m | Turkish
Feyisa           | m | Ethiopian/Eritrean
Feyza            | f | Turkish
Fiamē            | f | Pacific
Fidan            | f | Azerbaijani
Fidel            | m | Spanish
Fifi             | f | Francophone African
Figen            | f | Turkish
Fiifi            | m | Ghanaian
Fikile           | m | South African
Fikirte          | f | Ethiopian/Eritrean
Fikrat           | m | Azerbaijani
Fikre            | m | Ethiopian/Eritrean
Fikret           | m | Turkish
Fikri            | m | Turkish
Filaret          | m | Russian/Ukrainian
Filimon          | m | Pacific
Filip            | m | Dutch; Bulgarian
Filipe           | m | Portuguese
Filipp           | m | Russian/Ukrainian
Filippo          | m | Italian
Filiz            | f | Turkish
Filomena         | f | Portuguese
Fiona            | f | English
Fiorella         | f | Italian
Firangiz         | f | Azerbaijani
Firas            | m | Arabic
Firdavs          | m | Kazakh/Central Asian
Firdous          | f | Pakistani
Firdovsi         | m | Azerbaijani
Firmin           | m | Francophone African
Firuza           | f | Kazakh/Central Asian
Fitri            | f | Indonesian/Malay
Fitriani         | f | Indonesian/Malay
Fitsum           | m | Ethiopian/Eritrean
Fizuli           | m | Azerbaijani
Flamur           | m | Albanian
Flávia           | f | Portuguese; Italian
Flávio           | m | Portuguese; Italian
Fleur            | f | French; Dutch
Floarea          | f | Romanian
Florence         | f | English; French                    | also a place
Florent          | m | French
Florian          | m | French; German
Floribert        | m | Congolese
Florim           | m | Albanian
Florin           | m | Romanian
Floris           | m | Dutch
Floyd            | m | English
Flutura          | f | Albanian
Fodé             | m | Francophone African
Fofi             | f | Greek
Folake           | f | Yoruba
Folarin          | m | Yoruba
Folasade         | f | Yoruba
Folashade        | f | Yoruba
Forough          | f | Persian
Forouzan         | f | Persian
Fortunat         | m | Congolese
Foteini          | f | Greek
Fotis            | m | Greek
Fouad            | m | Arabic
Fowsiyo          | f | Somali
Fowzia           | f | Somali
Fozia            | f | Ethiopian/Eritrean
Franc            | m | Slovene
Frances          | f | English
Francesca        | f | Italian
Francesco        | m | Italian
Francis          | m | English; Filipino
Francisca        | f | Spanish; Portuguese
Francisco        | m | Spanish
Franciszek       | m | Polish
Franck           | m | French
Franco           | m | Italian
François         | m | French
Françoise        | f | French
Franjo           | m | Serbian/Croatian
Frank            | m | English                            | not "frank talks"
Frank-Walter     | m | German
Franklin         | m | English
Frans            | m | Dutch
František        | m | Czech/Slovak
Františka        | f | Czech/Slovak
Franz            | m | German
Franziska        | f | German
Frauke           | f | German
Fred             | m | English
Freda            | f | English
Frédéric         | m | French
Frederick        | m | English
Frédérique       | f | French
Fredrik          | m | Nordic
Fredson          | m | Zimbabwean/Zambian
Frehiwot         | f | Ethiopian/Eritrean
Freja            | f | Nordic
Frida            | f | Nordic
Frieda           | f | German
Friederike       | f | German
Friedrich        | m | German
Frits            | m | Dutch
Fritz            | m | German
Frode            | m | Nordic
Fryderyk         | m | Polish
Fuad             | m | Azerbaijani; Arabic; Indonesian/Malay
Fuat             | m | Turkish
Fulgence         | m | Congolese
Fumihiko         | m | Japanese
Fumiko           | f | Japanese
Fumio            | m | Japanese
Funda            | f | Turkish
Funke            | f | Yoruba
Funmilayo        | f | Yoruba
Furkat           | m | Kazakh/Central Asian
Furqat           | m | Kazakh/Central Asian
Fusae            | f | Japanese
Füsun            | f | Turkish
Fyodor           | m | Russian/Ukrainian
Gabi             | m | Hebrew
Gabit            | m | Kazakh/Central Asian
Gábor            | m | Hungarian
Gabriel          | m | French; Spanish; Polish
Gabriela         | f | Spanish; Polish; Czech/Slovak; Romanian
Gabriele         | f | German
Gabrielius       | m | Lithuanian
Gabriella        | f | Italian; Hungarian
Gabrielle        | f | French
Gadi             | m | Hebrew
Gaël             | m | French
Gaetano          | m | Italian
Gagan            | m | Nepali
Gagik            | m | Armenian
Gaia             | f | Italian
Gail             | f | English
Gajendra         | m | Hindi/Indian
Gal              | m | Hebrew
Galab            | m | Bulgarian
Galia            | f | Hebrew
Galib            | m | Azerbaijani
Galina           | f | Russian/Ukrainian
Galip            | m | Turkish
Galit            | f | Hebrew
Galya            | f | Bulgarian
Galymzhan        | m | Kazakh/Central Asian
Gamal            | m | Somali
Gambo            | m | Hausa
Gamini           | m | Sri Lankan
Gamze            | f | Turkish
Ganbat           | m | Mongolian
Ganbold          | m | Mongolian
Ganesan          | m | Tamil
Ganesh           | m | Hindi/Indian
Ganhuyag         | m | Mongolian
Gani             | m | Kazakh/Central Asian
Ganimat          | m | Azerbaijani
Ganira           | f | Azerbaijani
Ganjar           | m | Indonesian/Malay
Gankhuyag        | m | Mongolian
Gantulga         | m | Mongolian
Gantumur         | m | Mongolian
Ganzorig         | m | Mongolian
Garad            | m | Somali
Garay            | m | Azerbaijani
Garba            | m | Hausa
Gareth           | m | English
Gargi            | f | Hindi/Indian
Garry            | m | English
Gary             | m | English
Gáspár           | m | Hungarian
Gaspard          | m | French; Rwandan/Burundian
Gaston           | m | French
Gatis            | m | Latvian
Gatot            | m | Indonesian/Malay
Gaurav           | m | Hindi/Indian
Gauri            | f | Hindi/Indian
Gautam           | m | Hindi/Indian
Gauthier         | m | French
Gavin            | m | English
Gavril           | m | Romanian
Gayan            | m | Sri Lankan
Gayane           | f | Armenian
Gayton           | m | South African
Gazanfar         | m | Azerbaijani
Gazmend          | m | Albanian
Gbenga           | m | Yoruba
Gboyega          | m | Yoruba
Gebre            | m | Ethiopian/Eritrean
Gebremariam      | m | Ethiopian/Eritrean
Gebremeskel      | m | Ethiopian/Eritrean
Gedu             | m | Ethiopian/Eritrean
Geert            | m | Dutch
Geeta            | f | Hindi/Indian
Geetha           | f | Hindi/Indian; Sri Lankan
Gegham           | m | Armenian
Geir             | m | Nordic
Gela             | m | Georgian
Gelu             | m | Romanian
Gemma            | f | English; Italian
Genady           | m | Bulgarian
Genc             | m | Albanian
Genet            | f | Ethiopian/Eritrean
Geneviève        | f | French; Congolese
Gennadi          | m | Russian/Ukrainian
Gennadiy         | m | Russian/Ukrainian
Gennady          | m | Russian/Ukrainian
Gennaro          | m | Italian
Gent             | m | Albanian
Gentiny          | m | Congolese
Geoff            | m | English
Geoffrey         | m | English
Georg            | m | German; Nordic
George           | m | English; Romanian
Georges          | m | French
Georgeta         | f | Romanian
Georgi           | m | Bulgarian
Georgia          | f | English; Greek                     | Georgia Meloni; also a country and a US state
Georgina         | f | English
Georgios         | m | Greek
Gerald           | m | English; French
Geraldine        | f | English
Geraldo          | m | Portuguese
Gerard           | m | English; French
Gerardo          | m | Spanish
Gerasimos        | m | Greek
Gerd             | u | German; Nordic
Gerda            | f | German
Gerelmaa         | f | Mongolian
Gergana          | f | Bulgarian
Gergely          | m | Hungarian
Gergő            | m | Hungarian
Gerhard          | m | German
Gerlinde         | f | German
Germain          | m | French
Germaine         | f | Rwandan/Burundian
Germano          | m | Portuguese
Gero             | m | German
Gerrit           | m | Dutch
Gerry            | m | English
Gertrude         | f | English
Gervais          | m | Rwandan/Burundian
Getachew         | m | Ethiopian/Eritrean
Getahun          | m | Ethiopian/Eritrean
Geula            | f | Hebrew
Geun-hye         | f | Korean
Gevorg           | m | Armenian
Géza             | m | Hungarian
Ghada            | f | Arabic
Ghadeer          | f | Arabic
Ghaleb           | m | Arabic
Ghanashyam       | m | Nepali
Ghanem           | m | Arabic
Ghasem           | m | Persian
Ghassan          | m | Arabic
Ghazal           | f | Persian
Ghazala          | f | Pakistani
Ghazar           | m | Armenian
Ghazi            | m | Arabic
Gheorghe         | m | Romanian
Ghida            | f | Arabic
Ghislain         | m | French
Gholam-Hossein   | m | Persian
Gholamali        | m | Persian
Gholamhossein    | m | Persian
Gholamreza       | m | Persian
Ghulam           | m | Pakistani
Gi-moon          | m | Korean
Gia              | m | Georgian
Giacomo          | m | Italian
Giampaolo        | m | Italian
Giancarlo        | m | Italian
Gianfranco       | m | Italian
Giang            | m | Vietnamese
Gianluca         | m | Italian
Gianni           | m | Italian
Giannis          | m | Greek
Gibran           | m | Indonesian/Malay
Gideon           | m | Hebrew; Swahili/East African
Giedrė           | f | Lithuanian
Giga             | m | Georgian
Gigi             | m | Georgian
Gijs             | m | Dutch
Gil              | m | Portuguese; Hebrew
Gila             | f | Hebrew
Gilad            | m | Hebrew
Gilbert          | m | English
Gilberto         | m | Spanish; Filipino
Gili             | m | Hebrew
Gilles           | m | French
Gillian          | f | English
Gilmar           | m | Portuguese
Gimena           | f | Spanish
Gina             | f | English
Ginette          | f | French
Ginevra          | f | Italian
Gino             | m | Italian
Gintaras         | m | Lithuanian
Gintarė          | f | Lithuanian
Gintautas        | m | Lithuanian
Gints            | m | Latvian
Gioia            | f | Italian
Giorgi           | m | Georgian
Giorgia          | f | Italian
Giorgio          | m | Italian
Giorgos          | m | Greek
Giovanna         | f | Italian
Giovanni         | m | Italian
Girija           | m | Nepali
Giriraj          | m | Hindi/Indian
Girish           | m | Hindi/Indian
Girma            | m | Ethiopian/Eritrean
Ģirts            | m | Latvian
Gisela           | f | German
Gisele           | f | Portuguese
Giselle          | f | Portuguese
Gísli            | m | Nordic
Gita             | f | Hindi/Indian
Gitanas          | m | Lithuanian
Githu            | m | Swahili/East African
Gitte            | f | Nordic
Giulia           | f | Italian
Giuliana         | f | Italian
Giuliano         | m | Italian
Giulio           | m | Italian
Giuseppe         | m | Italian
Giuseppina       | f | Italian
Givi             | m | Georgian
Gizachew         | m | Ethiopian/Eritrean
Gizella          | f | Hungarian
Gjergj           | m | Albanian
Gjorge           | m | Macedonian
Gjorgji          | m | Macedonian
Gladys           | f | English; Spanish; Swahili/East African
Gleb             | m | Russian/Ukrainian
Glen             | m | English
Glenda           | f | English
Glenn            | m | English
Gloria           | f | English; Portuguese; Filipino
Gnanasekaran     | m | Tamil
Gocha            | m | Georgian
Godefroid        | m | Congolese
Goderdzi         | m | Georgian
Godfrey          | m | Swahili/East African
Godswill         | m | Igbo
Godwin           | m | Igbo
Goedele          | f | Dutch
Gogi             | m | Georgian
Gohar            | f | Armenian
Gokarna          | m | Nepali
Gökçe            | f | Turkish
Gökhan           | m | Turkish
Golam            | m | Bengali
Golda            | f | Hebrew
Golnaz           | f | Persian
Golshifteh       | f | Persian
Gombojav         | m | Mongolian
Gombosuren       | m | Mongolian
Gonca            | f | Turkish
Gonçalo          | m | Portuguese
Gönül            | f | Turkish
Gonzalo          | m | Spanish
Goodluck         | m | Hausa
Gopal            | m | Hindi/Indian
Göran            | m | Nordic; Serbian/Croatian
Gordan           | m | Serbian/Croatian
Gordana          | f | Serbian/Croatian; Macedonian
Gordon           | m | English; Serbian/Croatian
Görkem           | m | Turkish
Goro             | m | Japanese
Gösta            | m | Nordic
Gotabaya         | m | Sri Lankan
Gottfried        | m | German
Govind           | m | Hindi/Indian
Gozel            | f | Kazakh/Central Asian
Graça            | f | Portuguese
Grace            | f | Filipino; Swahili/East African; Zimbabwean/Zambian | Grace Okafor; not "Grace period"
Graciela         | f | Spanish
Gracinda         | f | Portuguese
Graham           | m | English
Gramoz           | m | Albanian
Grazia           | f | Italian
Graziano         | m | Italian
Graziella        | f | Italian
Gražina          | f | Lithuanian
Grażyna          | f | Polish
Greg             | m | English
Grégoire         | m | French
Gregor           | m | German
Gregorio         | m | Spanish
Gregory          | m | English
Greta            | f | Nordic
Gretchen         | f | English
Grete            | f | Nordic
Grigor           | m | Armenian
Grigore          | m | Romanian
Grigori          | m | Armenian
Grigoris         | m | Greek
Grigory          | m | Russian/Ukrainian
Gro              | f | Nordic
Grozdan          | m | Bulgarian
Grozdana         | f | Serbian/Croatian
Grzegorz         | m | Polish
Guadalupe        | f | Spanish
Guanghua         | m | Chinese
Gubaz            | m | Georgian
Gudmundur        | m | Nordic
Guðni            | m | Nordic
Gudrun           | f | German; Nordic
Gugile           | f | South African
Guglielmo        | m | Italian
Guido            | m | German; Spanish
Guifang          | f | Chinese
Guilherme        | m | Portuguese
Guillaume        | m | French; Francophone African
Guillermo        | m | Spanish
Guimei           | f | Chinese
Gulab            | m | Hindi/Indian
Gulalai          | f | Pakistani
Gülay            | f | Turkish
Gulbahar         | f | Azerbaijani
Gulbakhor        | f | Kazakh/Central Asian
Gulbuddin        | m | Afghan
Gulchekhra       | f | Kazakh/Central Asian
Gulchohra        | f | Azerbaijani
Gülçin           | f | Turkish
Guldana          | f | Kazakh/Central Asian
Guled            | m | Somali
Güler            | f | Turkish
Gulmira          | f | Kazakh/Central Asian
Gulnar           | f | Azerbaijani
Gulnara          | f | Azerbaijani; Kazakh/Central Asian
Gulnora          | f | Kazakh/Central Asian
Gulnoza          | f | Kazakh/Central Asian
Gülnur           | f | Turkish
Gulsara          | f | Kazakh/Central Asian
Gülsen           | f | Turkish
Gülser           | f | Turkish
Gulshan          | f | Azerbaijani
Gulshat          | f | Kazakh/Central Asian
Gulsim           | f | Kazakh/Central Asian
Gülten           | f | Turkish
Gunadasa         | m | Sri Lankan
Günay            | f | Turkish; Azerbaijani
Gunel            | f | Azerbaijani
Güneş            | f | Turkish
Gunilla          | f | Nordic
Gunn             | f | Nordic
Gunnar           | m | Nordic
Günter           | m | German
Günther          | m | German
Guntis           | m | Latvian
Gunvor           | f | Nordic
Guoqiang         | m | Chinese
Guoyou           | m | Chinese
Guozhang         | m | Chinese
Guram            | m | Georgian
Gurban           | m | Azerbaijani
Gurbanguly       | m | Kazakh/Central Asian
Gurdeep          | m | Hindi/Indian
Gurgen           | m | Armenian
Gurhan           | m | Somali
Gurjit           | m | Hindi/Indian
Gustaf           | m | Nordic
Gustav           | m | Nordic
Gustave          | m | French; Congolese
Gustavo          | m | Spanish
Güven            | m | Turkish
Guy              | m | English; Hebrew
Guylain          | m | Congolese
Guzal            | f | Kazakh/Central Asian
Gvantsa          | f | Georgian
Gwede            | m | South African
Gwen             | f | English
Gwendolyn        | f | English
Gyanendra        | m | Nepali
György           | m | Hungarian
Györgyi          | f | Hungarian
Gyula            | m | Hungarian
Gyulshat         | f | Kazakh/Central Asian
Gyuri            | m | Hungarian
Haakon           | m | Nordic
Habib            | m | Azerbaijani; Arabic; Francophone African
Habiba           | f | Arabic; Hausa
Habibollah       | m | Persian
Habibullah       | m | Pakistani; Afghan
Habon            | f | Somali
Habtamu          | m | Ethiopian/Eritrean
Habte            | m | Ethiopian/Eritrean
Habu             | m | Hausa
Habyarimana      | m | Rwandan/Burundian
Hadas            | f | Hebrew
Hadeel           | f | Arabic
Hadi             | m | Arabic; Indonesian/Malay; Hausa
Hadiza           | f | Hausa
Hadizatou        | f | Francophone African
Hadja            | f | Dutch; Francophone African
Hadush           | m | Ethiopian/Eritrean
Hafeez           | m | Pakistani
Hafid            | m | Indonesian/Malay
Hafiz            | m | Azerbaijani; Pakistani; Indonesian/Malay
Hafsa            | f | Arabic
Hafsat           | f | Hausa
Hagai            | m | Hebrew
Hagit            | f | Hebrew
Hải              | m | Vietnamese
Haibatullah      | m | Afghan
Haibo            | m | Chinese
Haider           | m | Arabic; Pakistani
Haifeng          | m | Chinese
Haile            | m | Ethiopian/Eritrean
Hailemariam      | m | Ethiopian/Eritrean
Hailu            | m | Ethiopian/Eritrean
Haim             | m | Hebrew
Hairul           | m | Indonesian/Malay
Haitham          | m | Arabic
Haiyan           | f | Chinese
Hajar            | f | Arabic
Hajara           | f | Hausa
Hajibala         | m | Azerbaijani
Hajime           | m | Japanese
Hajnalka         | f | Hungarian
Hajredin         | m | Albanian
Hak-cheol        | m | Korean
Hakainde         | m | Zimbabwean/Zambian
Håkan            | m | Nordic; Turkish
Haki             | m | Albanian
Hakim            | m | Arabic
Hakkı            | m | Turkish
Hakob            | m | Armenian
Hala             | f | Arabic
Halbe            | m | Dutch
Haldun           | m | Turkish
Hale             | f | Turkish
Haleh            | f | Persian
Halil            | m | Turkish
Halima           | f | Arabic; Swahili/East African; Hausa
Halimatou        | f | Francophone African
Halimo           | f | Somali
Halina           | f | Polish
Haliza           | f | Indonesian/Malay
Halla            | f | Nordic
Halldór          | m | Nordic
Hallvard         | m | Nordic
Haluk            | m | Turkish
Halyna           | f | Russian/Ukrainian
Hamad            | m | Arabic
Hamadou          | m | Francophone African
Hamda            | f | Arabic
Hamdan           | m | Arabic
Hamdi            | u | Turkish; Arabic; Somali
Hamdullah        | m | Afghan
Hamed            | m | Arabic
Hameed           | m | Arabic
Hamid            | m | Persian; Arabic; Pakistani
Hamidjon         | m | Kazakh/Central Asian
Hamidou          | m | Francophone African
Hamidreza        | m | Persian
Hamis            | m | Swahili/East African
Hamisi           | m | Swahili/East African
Hamlet           | m | Armenian
Hammad           | m | Pakistani
Hamrokhon        | m | Kazakh/Central Asian
Hamza            | m | Turkish; Arabic
Hamzah           | m | Indonesian/Malay
Hana             | f | Czech/Slovak; Arabic
Hanadi           | f | Arabic
Hanako           | f | Japanese
Hanan            | u | Arabic; Hebrew
Handan           | f | Turkish
Hande            | f | Turkish
Haneen           | f | Hebrew
Hạnh             | f | Vietnamese
Hani             | m | Arabic
Hanieh           | f | Persian
Hanif            | m | Afghan
Hanke            | f | Dutch
Hanna            | f | Nordic; Polish; Ethiopian/Eritrean
Hannah           | f | English; Indonesian/Malay
Hanne            | f | Nordic
Hanneke          | f | Dutch
Hannelore        | f | German
Hannes           | m | German
Hanno            | m | German
Hannu            | m | Nordic
Hans             | m | German; Dutch
Hans-Dietrich    | m | German
Hans-Georg       | m | German
Hans-Peter       | m | German
Hany             | m | Arabic
Harald           | m | German
Hardeep          | m | Hindi/Indian
Hardik           | m | Hindi/Indian
Hared            | m | Somali
Hari             | m | Hindi/Indian
Harin            | m | Sri Lankan
Harini           | f | Sri Lankan
Haris            | m | Serbian/Croatian; Greek
Harish           | m | Hindi/Indian
Harold           | m | English
Haroun           | m | Arabic
Harri            | m | Nordic
Harriet          | f | English
Harry            | m | English
Harsh            | m | Hindi/Indian
Harsha           | m | Hindi/Indian; Sri Lankan
Harshvardhan     | m | Hindi/Indian
Hartmut          | m | German
Haruhiko         | m | Japanese
Haruka           | f | Japanese
Haruki           | m | Japanese
Haruko           | f | Japanese
Harumi           | f | Japanese
Harun            | m | Turkish
Haruna           | m | Hausa
Harutyun         | m | Armenian
Harvey           | m | English
Haryanto         | m | Indonesian/Malay
Hasan            | m | Turkish; Azerbaijani
Hasanuddin       | m | Indonesian/Malay
Hasanul          | m | Bengali
Hashim           | m | Albanian; Arabic
Hasina           | f | Bengali
Hasmik           | f | Armenian
Hasnah           | f | Indonesian/Malay
Hassan           | m | Persian; Arabic; Hausa
Hassana          | f | Hausa
Hassane          | m | Arabic
Hassani          | m | Swahili/East African
Hasse            | m | Nordic
Hassoumi         | m | Francophone African
Hasto            | m | Indonesian/Malay
Hatem            | m | Arabic
Hatice           | f | Turkish
Hatsumi          | f | Japanese
Hatta            | m | Indonesian/Malay
Hauwa            | f | Hausa
Håvard           | m | Nordic
Hawa             | f | Somali; Francophone African
Hayat            | f | Arabic
Hayati           | m | Turkish
Hayato           | m | Japanese
Hayatu           | m | Hausa
Haydar           | m | Turkish
Hayk             | m | Armenian
Hayri            | m | Turkish
Hayriye          | f | Turkish
Haytham          | m | Arabic
Hazel            | f | English
Hazem            | m | Arabic
Heather          | f | English
Hector           | m | English
Heghine          | f | Armenian
Heidi            | f | English
Heike            | f | German
Heiki            | m | Estonian
Heikki           | m | Nordic
Heiko            | m | German
Heiner           | m | German
Heinrich         | m | German
Heinz            | m | German
Heitor           | m | Portuguese
Helen            | f | English
Helena           | f | English; Polish; Czech/Slovak
Hélène           | f | French
Helga            | f | German
Helge            | m | German; Nordic
Heli             | f | Nordic
Helle            | f | Nordic
Helma            | f | German
Helmut           | m | German
Helvi            | f | Nordic
Hema             | f | Hindi/Indian
Hemant           | m | Hindi/Indian
Hemlata          | f | Hindi/Indian
Hend             | f | Arabic
Hendra           | m | Indonesian/Malay
Hendrik          | m | German; Dutch
Henk             | m | Dutch
Henna            | f | Nordic
Hennadiy         | m | Russian/Ukrainian
Henning          | m | German
Henriette        | f | French; Francophone African
Henrik           | m | Nordic; Armenian
Henrike          | f | German
Henrique         | m | Portuguese
Henry            | m | English
Henryk           | m | Polish
Henryka          | f | Polish
Heorhii          | m | Russian/Ukrainian
Herbert          | m | English; German
Herman           | m | English
Hermann          | m | German
Hermawan         | m | Indonesian/Malay
Hermine          | f | Armenian
Hernán           | m | Spanish
Hernando         | m | Spanish
Herschelle       | m | South African
Hersi            | m | Somali
Hertha           | f | German
Heru             | m | Indonesian/Malay
Hervé            | m | French
Herzi            | m | Hebrew
Heshmat          | m | Persian
Hessa            | f | Arabic
Heydar           | m | Azerbaijani; Persian
Hiba             | f | Arabic
Hibatullah       | m | Afghan
Hibo             | f | Somali
Hicham           | m | Arabic
Hidayat          | m | Azerbaijani
Hideaki          | m | Japanese
Hideki           | m | Japanese
Hideo            | m | Japanese
Hiền             | f | Vietnamese
Hiếu             | m | Vietnamese
Hijran           | f | Azerbaijani
Hikmat           | m | Azerbaijani
Hikmatullo       | m | Kazakh/Central Asian
Hikmet           | m | Turkish
Hila             | f | Hebrew
Hilal            | f | Turkish
Hilario          | m | Spanish
Hilary           | f | English
Hilda            | f | English; Pacific
Hilde            | f | Dutch
Hildegard        | f | German
Hilkka           | f | Nordic
Hillary          | f | English
Hilmi            | m | Turkish
Himalee          | f | Sri Lankan
Himanta          | m | Hindi/Indian
Hina             | f | Pakistani
Hind             | f | Arabic
Hirofumi         | m | Japanese
Hirohito         | m | Japanese
Hirokazu         | m | Japanese
Hiroki           | m | Japanese
Hiroko           | f | Japanese
Hiromi           | f | Japanese
Hiroshi          | m | Japanese
Hiroshige        | m | Japanese
Hiroto           | m | Japanese
Hiroyuki         | m | Japanese
Hirsi            | m | Somali
Hirunika         | f | Sri Lankan
Hirut            | f | Ethiopian/Eritrean
Hisako           | f | Japanese
Hisham           | m | Arabic
Hishammuddin     | m | Indonesian/Malay
Hisila           | f | Nepali
Hitomi           | f | Japanese
Hjalmar          | m | Nordic
Hlaing           | m | Burmese
Hlib             | m | Russian/Ukrainian
Hnin             | f | Burmese
Hoài             | m | Vietnamese
Hoda             | f | Arabic
Hodan            | f | Somali
Hojamyrat        | m | Kazakh/Central Asian
Hokuma           | f | Azerbaijani
Holger           | m | German
Holly            | f | English
Homa             | f | Persian
Homayoun         | m | Persian
Hồng             | f | Vietnamese
Honorata         | f | Polish
Hooman           | m | Persian
Horacio          | m | Spanish
Horia            | m | Romanian
Hormoz           | m | Persian
Horst            | m | German
Hortense         | f | French
Hosea            | m | Swahili/East African
Hossam           | m | Arabic
Hossein          | m | Persian
Houda            | f | Arabic
Houshang         | m | Persian
Houssam          | m | Arabic
Hovhannes        | m | Armenian
Hovik            | m | Armenian
Howard           | m | English
Hrachuhi         | f | Armenian
Hrachya          | m | Armenian
Hrair            | m | Armenian
Hrant            | m | Armenian
Hripsime         | f | Armenian
Hristijan        | m | Macedonian
Hristo           | m | Bulgarian
Hrvoje           | m | Serbian/Croatian
Hryhoriy         | m | Russian/Ukrainian
Hsiao-khim       | f | Chinese
Htet             | m | Burmese
Htin             | m | Burmese
Htun             | m | Burmese
Hubert           | m | French; Polish
Hubertus         | m | German
Huda             | f | Arabic
Hugh             | m | English
Hugo             | m | English; Dutch
Hugues           | m | French
Hulusi           | m | Turkish
Hülya            | f | Turkish
Huma             | f | Pakistani
Humaid           | m | Arabic
Humaira          | f | Pakistani
Humay            | f | Azerbaijani
Humayun          | m | Pakistani
Humberto         | m | Spanish
Huning           | m | Chinese
Hương            | f | Vietnamese
Hüseyin          | m | Turkish
Huseyn           | m | Azerbaijani
Husni            | m | Indonesian/Malay
Husniddin        | m | Kazakh/Central Asian
Hüsnü            | m | Turkish
Hussain          | m | Arabic
Hussaina         | f | Hausa
Hussam           | m | Arabic
Hussein          | m | Arabic
Huy              | m | Vietnamese
Huyền            | f | Vietnamese
Hwi-rak          | m | Korean
Hye-jin          | f | Korean
Hynek            | m | Czech/Slovak
Hyo-sang         | m | Korean
Hyun-jung        | f | Korean
Hyun-seok        | m | Korean
Ia               | f | Georgian
Iacob            | m | Romanian
Iain             | m | English
Iakob            | m | Georgian
Ian              | m | English
Ib               | m | Nordic
Ibikunle         | m | Yoruba
Ibnu             | m | Indonesian/Malay
Ibragim          | m | Kazakh/Central Asian
İbrahim          | m | Turkish; Azerbaijani; Arabic; Hausa
Ibrahima         | m | Francophone African
Ibrar            | m | Pakistani
Ibtisam          | f | Arabic
Ibukun           | f | Yoruba
Ichiro           | m | Japanese
Iciar            | f | Spanish
Ida              | f | Nordic; Indonesian/Malay
Idan             | m | Hebrew
Idi              | m | Swahili/East African
Idit             | f | Hebrew
Ido              | m | Hebrew
İdris            | m | Turkish; Arabic
Idriss           | m | Somali; Francophone African
Idrissa          | m | Francophone African
Idrus            | m | Indonesian/Malay
Ifeanyi          | m | Igbo
Ifechukwu        | m | Igbo
Ifeoluwa         | f | Yoruba
Ifeoma           | f | Igbo
Iffat            | f | Pakistani
Ifrah            | f | Somali
Iftikhar         | m | Pakistani
Ifunanya         | f | Igbo
Ignacio          | m | Spanish
Ignacy           | m | Polish
Ignatius         | m | Zimbabwean/Zambian
Igor             | m | Czech/Slovak; Romanian; Serbian/Croatian; Russian/Ukrainian
Igrar            | m | Azerbaijani
Ihab             | m | Arabic
Ihar             | m | Belarusian
Ihor             | m | Russian/Ukrainian
İhsan            | m | Turkish
Ihsanullah       | m | Pakistani; Afghan
Iina             | f | Nordic
Ijaz             | m | Pakistani
Ika              | f | Indonesian/Malay
Ikboljon         | m | Kazakh/Central Asian
Ike              | m | Igbo
Ikechukwu        | m | Igbo
Ikedi            | m | Igbo
Ikemefuna        | m | Igbo
Ikenna           | m | Igbo
Ikram            | m | Azerbaijani
Ikran            | f | Somali
Ikrom            | m | Kazakh/Central Asian
Il-sung          | m | Korean
Ilan             | m | Hebrew
Ilana            | f | Hebrew
Ilango           | m | Tamil
Ilaria           | f | Italian
Ilda             | f | Portuguese
Ildephonse       | m | Rwandan/Burundian
Ildikó           | f | Hungarian
Ileana           | f | Romanian
Ilga             | f | Latvian
Ilgar            | m | Azerbaijani
Ilham            | u | Azerbaijani; Arabic
Ilhama           | f | Azerbaijani
İlhan            | u | Turkish; Somali
Ilhom            | m | Kazakh/Central Asian
Ilia             | m | Georgian
Ilian            | m | Bulgarian
Iliana           | f | Bulgarian
Ilias            | m | Greek
Ilie             | m | Romanian
Ilija            | m | Serbian/Croatian
Ilir             | m | Albanian
Ilka             | f | Hungarian
İlker            | m | Turkish
Ilkin            | m | Azerbaijani
Ilkka            | m | Nordic
Ilko             | m | Bulgarian
Illia            | m | Russian/Ukrainian
Ilmārs           | m | Latvian
Ilona            | f | Polish; Hungarian
Ilqar            | m | Azerbaijani
Ilse             | f | German; Dutch
Ilya             | m | Russian/Ukrainian
İlyas            | m | Turkish; Arabic
Ilze             | f | Latvian
Imad             | m | Arabic
Iman             | f | Arabic
Imangali         | m | Kazakh/Central Asian
Imants           | m | Latvian
Imee             | f | Filipino
Imelda           | f | Filipino
Imke             | f | German
Immacolata       | f | Italian
Immaculée        | f | Rwandan/Burundian
Imogen           | f | English
Imran            | m | Azerbaijani; Arabic; Pakistani
Imre             | m | Hungarian
Imtiaz           | m | Pakistani
In-sung          | m | Korean
Inaam            | f | Arabic
Inácio           | m | Portuguese
Inam             | m | Pakistani
Inara            | f | Latvian; Azerbaijani
Inas             | f | Arabic
Inayatullah      | m | Afghan
Inbal            | f | Hebrew
Indah            | f | Indonesian/Malay
Indira           | f | Kazakh/Central Asian; Hindi/Indian
Indra            | m | Hindi/Indian
Indrajit         | m | Hindi/Indian
Indrani          | f | Hindi/Indian
Ineke            | f | Dutch
Inès             | f | French; Spanish
Inese            | f | Latvian
Inesis           | m | Latvian
Ineta            | f | Latvian
Ing-wen          | f | Chinese
Inga             | f | Nordic; Latvian; Lithuanian; Georgian
Ingabire         | f | Rwandan/Burundian
Inge             | f | German
Ingebjørg        | f | Nordic
Ingeborg         | f | German
Inger            | f | Nordic
Ingibjörg        | f | Nordic
Ingo             | m | German
Ingrid           | f | English; Dutch; Nordic
Ingrida          | f | Lithuanian
Ingvar           | m | Nordic
Inia             | m | Pacific
Inmaculada       | f | Spanish
Inna             | f | Russian/Ukrainian
Innocent         | m | Rwandan/Burundian                  | Innocent Kaina; not "Innocent people"
Innokenty        | m | Russian/Ukrainian
Inonge           | f | Zimbabwean/Zambian
Intan            | f | Indonesian/Malay
Intisar          | f | Arabic
Inuwa            | m | Hausa
Ioan             | m | Romanian
Ioana            | f | Romanian
Ioanna           | f | Greek
Ioannis          | m | Greek
Ion              | m | Romanian
Ionel            | m | Romanian
Ionuț            | m | Romanian
Iosif            | m | Russian/Ukrainian
İpek             | f | Turkish
Iqbal            | m | Bengali; Pakistani
Ira              | f | Indonesian/Malay
Iracema          | f | Portuguese
Irada            | f | Azerbaijani
Iraj             | m | Persian
Irakli           | m | Georgian
Iraklis          | m | Greek
Irén             | f | Hungarian
Irena            | f | Lithuanian; Polish; Czech/Slovak
Irene            | f | English
Ireneusz         | m | Polish
İrfan            | m | Turkish; Pakistani; Indonesian/Malay
Irina            | f | Romanian; Georgian
Irini            | f | Greek
Iris             | f | English; Hebrew
Irja             | f | Nordic
Irma             | f | Spanish; Serbian/Croatian; Georgian; Indonesian/Malay
Irmgard          | f | German
Irum             | f | Pakistani
Irving           | m | English
Irwan            | m | Indonesian/Malay
Iryna            | f | Russian/Ukrainian
Isa              | m | Albanian; Azerbaijani; Hausa
Isaac            | m | English; Hebrew
Isabel           | f | English; Spanish
Isabella         | f | English; Italian
Isabelle         | f | French
Isaias           | m | Ethiopian/Eritrean
Isam             | m | Arabic
Isao             | m | Japanese
Ishaku           | m | Hausa
Ishaq            | m | Arabic; Pakistani
Ishmael          | m | Pacific
Ishtiaq          | m | Pakistani
Ishwar           | m | Nepali
Ishwor           | m | Nepali
Isidro           | m | Spanish
Iskandar         | m | Kazakh/Central Asian
Iskender         | m | Kazakh/Central Asian
Isko             | m | Filipino
Iskra            | f | Bulgarian
Isla             | f | English
Islom            | m | Kazakh/Central Asian
Ismael           | m | Spanish; Arabic
İsmail           | m | Turkish; Arabic; Indonesian/Malay
Ismatullah       | m | Afghan
Ismayil          | m | Azerbaijani
İsmet            | m | Turkish
Ismoil           | m | Kazakh/Central Asian
Isolde           | f | German
Israel           | m | Hebrew                             | Israel Katz; also a country
Issa             | m | Arabic
Issack           | m | Swahili/East African
Issam            | m | Arabic
Isse             | m | Somali
Issei            | m | Japanese
Issiaka          | m | Francophone African
Issoufou         | m | Francophone African
István           | m | Hungarian
Isuf             | m | Albanian
Itai             | m | Hebrew
Italo            | m | Italian
Itamar           | m | Portuguese; Hebrew
Itay             | m | Hebrew
Itsunori         | m | Japanese
Itzhak           | m | Hebrew
Itzik            | m | Hebrew
Iulia            | f | Romanian
Iulian           | m | Romanian
Iuliia           | f | Russian/Ukrainian
Iurie            | m | Romanian
Iva              | f | Czech/Slovak
Ivailo           | m | Bulgarian
Iván             | m | Spanish; Czech/Slovak; Russian/Ukrainian
Ivana            | f | Czech/Slovak; Serbian/Croatian
Ivane            | m | Georgian
Ivanka           | f | Bulgarian
Ivar             | m | Nordic
Ivaylo           | m | Bulgarian
Ivelina          | f | Bulgarian
Ivica            | m | Serbian/Croatian
Ivo              | m | Czech/Slovak; Serbian/Croatian
Ivona            | f | Czech/Slovak
Ivone            | f | Portuguese
Ivor             | m | English
Iwan             | m | Indonesian/Malay
Iwona            | f | Polish
Iyabo            | f | Yoruba
Iyad             | m | Arabic
Izabela          | f | Polish
Izabella         | f | Hungarian
Izham            | m | Indonesian/Malay
Izuchukwu        | m | Igbo
Izumi            | f | Japanese
Izzat            | m | Kazakh/Central Asian
Jaafar           | m | Arabic
Jaak             | m | Estonian
Jaakko           | m | Nordic
Jaan             | m | Estonian
Jaap             | m | Dutch
Jaba             | m | Georgian
Jabbar           | m | Arabic
Jaber            | m | Arabic
Jabir            | m | Arabic
Jabu             | m | South African
Jabulani         | m | South African
Jacek            | m | Polish
Jacinda          | f | English
Jack             | m | English
Jackie           | f | English
Jacob            | m | English; Nordic; Zimbabwean/Zambian; Francophone African
Jacobus          | m | South African
Jacqueline       | f | English; French
Jacques          | m | French
Jadranka         | f | Serbian/Croatian
Jadwiga          | f | Polish
Jae-in           | m | Korean
Jae-myung        | m | Korean
Jafar            | m | Arabic
Jafaru           | m | Hausa
Jagan            | m | Hindi/Indian
Jagat            | m | Hindi/Indian
Jagath           | m | Sri Lankan
Jagdeep          | m | Hindi/Indian
Jagdish          | m | Hindi/Indian
Jahanara         | f | Bengali
Jahangir         | m | Azerbaijani; Persian; Bengali; Pakistani
Jahongir         | m | Kazakh/Central Asian
Jaideep          | m | Hindi/Indian
Jaime            | m | Spanish
Jair             | m | Portuguese
Jairam           | m | Hindi/Indian
Jakaya           | m | Swahili/East African
Jake             | m | English
Jakob            | m | German; Dutch; Nordic
Jakov            | m | Serbian/Croatian
Jakub            | m | Polish
Jakup            | m | Albanian
Jala             | f | Azerbaijani
Jalal            | m | Azerbaijani; Persian; Arabic
Jale             | f | Turkish
Jaleh            | f | Persian
Jalil            | m | Pakistani
Jaloliddin       | m | Kazakh/Central Asian
Jama             | m | Somali
Jamaal           | m | Somali
Jamal            | m | Arabic
James            | m | English
Jamie            | m | English
Jamil            | m | Arabic; Pakistani
Jamila           | f | Azerbaijani; Kazakh/Central Asian; Arabic
Jamileh          | f | Persian
Jamilur          | m | Bengali
Jamoliddin       | m | Kazakh/Central Asian
Jamshid          | m | Kazakh/Central Asian; Persian
Jan              | u | English; Polish; Czech/Slovak
Jan-Peter        | m | Dutch
Jana             | f | German; Czech/Slovak; Arabic
Janaína          | f | Portuguese
Janaka           | m | Sri Lankan
Jane             | f | English
Janet            | f | English
Janeth           | f | Swahili/East African
Janez            | m | Serbian/Croatian
Janice           | f | English
Jānis            | m | Latvian
Janja            | f | Slovene
Janko            | m | Serbian/Croatian
Janne            | m | Nordic
János            | m | Hungarian
Janusz           | m | Polish
Janybek          | m | Kazakh/Central Asian
Jaramogi         | m | Swahili/East African
Jared            | m | English
Jargaltulga      | m | Mongolian
Jari             | m | Nordic
Jarl             | m | Nordic
Jarmila          | f | Czech/Slovak
Jarmo            | m | Nordic
Jaromír          | m | Czech/Slovak
Jaroslav         | m | Czech/Slovak
Jaroslava        | f | Czech/Slovak
Jarosław         | m | Polish
Jasmina          | f | Serbian/Croatian
Jasmine          | f | English
Jasna            | f | Serbian/Croatian
Jason            | m | English
Jassim           | m | Arabic
Jasur            | m | Kazakh/Central Asian
Jaswant          | m | Hindi/Indian
Jatuporn         | m | Thai
Jaushieh         | m | Chinese
Javad            | m | Azerbaijani; Persian
Javahir          | f | Azerbaijani
Javaid           | m | Pakistani
Javanshir        | m | Azerbaijani
Javed            | m | Pakistani
Javeria          | f | Pakistani
Javier           | m | Spanish
Jawad            | m | Arabic
Jawaharlal       | m | Hindi/Indian
Jawaher          | f | Arabic
Jawar            | m | Ethiopian/Eritrean
Jawed            | m | Afghan
Jay              | m | English
Jaya             | f | Hindi/Indian
Jayalalithaa     | f | Hindi/Indian
Jayant           | m | Hindi/Indian
Jayantha         | m | Sri Lankan
Jayanthi         | f | Hindi/Indian
Jayesh           | m | Hindi/Indian
Jean             | f | English
Jean-Baptiste    | m | French
Jean-Bosco       | m | Rwandan/Burundian
Jean-Claude      | m | French; Francophone African
Jean-Damascène   | m | Rwandan/Burundian
Jean-François    | m | French
Jean-Jacques     | m | French
Jean-Luc         | m | French
Jean-Lucien      | m | Congolese
Jean-Marc        | m | French
Jean-Marie       | m | French
Jean-Michel      | m | French; Congolese
Jean-Noël        | m | French
Jean-Paul        | m | French
Jean-Philippe    | m | French
Jean-Pierre      | m | French; Francophone African; Congolese
Jean-Yves        | m | French
Jeanette         | f | English
Jeanine          | f | Dutch
Jeanne           | f | French
Jeannette        | f | Rwandan/Burundian
Jeannine         | f | French; Congolese
Jebet            | f | Swahili/East African
Jędrzej          | m | Polish
Jeenbek          | m | Kazakh/Central Asian
Jeff             | m | English
Jeffrey          | m | English
Jehangir         | m | Pakistani
Jejomar          | m | Filipino
Jelena           | f | Serbian/Croatian
Jelle            | m | Dutch
Jemimah          | f | Swahili/East African
Jenish           | m | Kazakh/Central Asian
Jennifer         | f | English
Jenny            | f | English
Jenő             | m | Hungarian
Jens             | m | German; Nordic
Jeong-hun        | m | Korean
Jepkosgei        | f | Swahili/East African
Jeremiah         | m | Pacific
Jérémie          | m | Francophone African
Jeremy           | m | English
Jernej           | m | Slovene
Jeroen           | m | Dutch
Jerome           | m | English; French
Jerónimo         | m | Spanish
Jerotich         | f | Swahili/East African
Jerry            | m | English
Jerzy            | m | Polish
Jesper           | m | Nordic
Jesse            | m | Dutch; Filipino
Jessica          | f | English
Jesús            | m | Spanish
Jeyhun           | m | Azerbaijani
Jhala            | m | Nepali
Jhalanath        | m | Nepali
Ji-eun           | f | Korean
Ji-hoon          | m | Korean
Ji-hye           | f | Korean
Ji-young         | f | Korean
Jiabao           | m | Chinese
Jiahui           | f | Chinese
Jianchao         | m | Chinese
Jianguo          | m | Chinese
Jianhua          | m | Chinese
Jianping         | m | Chinese
Jibril           | m | Hausa
Jibrin           | m | Hausa
Jide             | m | Yoruba
Jideofor         | m | Igbo
Jiechi           | m | Chinese
Jihan            | f | Arabic
Jill             | f | English
Jim              | m | English
Jimena           | f | Spanish
Jimmie           | m | Nordic
Jimmy            | m | English
Jin-pyo          | m | Korean
Jindřich         | m | Czech/Slovak
Jingchu          | f | Chinese
Jinping          | m | Chinese
Jinqing          | m | Chinese
Jintao           | m | Chinese
Jiří             | m | Czech/Slovak
Jiřina           | f | Czech/Slovak
Jiro             | m | Japanese
Jisi             | m | Chinese
Jitendra         | m | Hindi/Indian
Jitin            | m | Hindi/Indian
Jitka            | f | Czech/Slovak
Joachim          | m | French; German
Joakim           | m | Nordic
Joan             | f | English
Joana            | f | Portuguese
Joanna           | f | English; Polish
Joanne           | f | English
João             | m | Portuguese
Joaquim          | m | Portuguese
Joaquín          | m | Spanish
Jocelyn          | f | English
Jochen           | m | German
Jody             | u | English
Joe              | m | English
Joel             | m | English
Joep             | m | Dutch
Johan            | m | Dutch; Nordic
Johann           | m | German
Johanna          | f | German; Nordic
Johanne          | f | Nordic
Johannes         | m | German
Johari           | m | Indonesian/Malay
John             | m | English
Johnny           | m | English
Joice            | f | Zimbabwean/Zambian
Joko             | m | Indonesian/Malay
Jolande          | f | Dutch
Jolanta          | f | Polish
Jomo             | m | Swahili/East African
Jon              | m | English; Nordic
Jonas            | m | Nordic; Lithuanian
Jonathan         | m | English
Jong-il          | m | Korean
Jong-seok        | m | Korean
Jong-un          | m | Korean
Jonina           | f | Nordic
Jonny            | m | English
Joojo            | m | Ghanaian
Joon-hyung       | m | Korean
Joost            | m | Dutch
Joram            | m | Zimbabwean/Zambian
Jordan           | u | English; French                    | Jordan Bardella; also a country
Jörg             | m | German
Jorge            | m | Spanish
Jørgen           | m | Nordic
Jorida           | f | Albanian
Joris            | m | Dutch
Jorma            | m | Nordic
José             | m | Spanish; Portuguese; Filipino
Josef            | m | German; Czech/Slovak
Josefa           | f | Spanish
Josefina         | f | Spanish; Filipino
Joselito         | m | Filipino
Joseph           | m | English; Francophone African; Congolese
Josephine        | f | English; Francophone African
Josette          | f | French
Josh             | m | English
Joshua           | m | English
Josiane          | f | French
Josip            | m | Serbian/Croatian
Jost             | m | German
Josué            | m | Portuguese
Jotham           | m | Pacific
Joumana          | f | Arabic
Jouni            | m | Nordic
Jovan            | m | Serbian/Croatian
Jovana           | f | Serbian/Croatian
Jovito           | m | Filipino
Joy              | f | English                            | Joy Reid; not "Joy in Kyiv"
Joyce            | f | English; Swahili/East African
Joynal           | m | Bengali
Jože             | m | Slovene
Józef            | m | Polish
Jozefina         | f | Albanian
Jozias           | m | Dutch
József           | m | Hungarian
Ju-ae            | f | Korean
Juan             | m | Spanish; Filipino
Juana            | f | Spanish
Juanda           | m | Indonesian/Malay
Judit            | f | Hungarian
Judith           | f | English; Dutch; Congolese
Judy             | f | English
Juha             | m | Nordic
Juhani           | m | Nordic
Jukka            | m | Nordic
Jules            | m | French
Julia            | f | English; Hungarian
Julian           | m | English; Spanish; Polish
Julianna         | f | Hungarian
Jülide           | f | Turkish
Julie            | f | English; Congolese
Julien           | m | French; Congolese
Julienne         | f | Francophone African
Juliet           | f | English
Julieta          | f | Spanish
Juliette         | f | French
Julio            | m | Spanish; Portuguese
Július           | m | Czech/Slovak; Swahili/East African
Juliusz          | m | Polish
Juma             | m | Swahili/East African
Jumabek          | m | Kazakh/Central Asian
Jumana           | f | Arabic
Jumber           | m | Georgian
Jummai           | f | Hausa
Jun-ho           | m | Korean
Junaid           | m | Pakistani
Junichi          | m | Japanese
Junichiro        | m | Japanese
Junko            | f | Japanese
Junya            | m | Japanese
Juozas           | m | Lithuanian
Juraj            | m | Czech/Slovak
Jurandir         | m | Portuguese
Jūratė           | f | Lithuanian
Jure             | m | Serbian/Croatian
Jürgen           | m | German
Jurgita          | f | Lithuanian
Jüri             | m | Estonian
Jurin            | m | Thai
Juris            | m | Latvian
Jussara          | f | Portuguese
Jussi            | m | Nordic
Justas           | m | Lithuanian
Justin           | m | English; Pacific
Justine          | f | English
Justyna          | f | Polish
Jusuf            | m | Indonesian/Malay
Jutta            | f | German
Juvénal          | m | Rwandan/Burundian
Jyldyz           | f | Kazakh/Central Asian
Jyoti            | f | Hindi/Indian
Jyotiraditya     | m | Hindi/Indian
Jyotsna          | f | Hindi/Indian
Jyrki            | m | Nordic
Kaan             | m | Turkish
Kaare            | m | Nordic
Kaarel           | m | Estonian
Kaarina          | f | Nordic
Kabir            | m | Bengali
Kabiru           | m | Hausa
Kacper           | m | Polish
Kader            | u | Turkish; Francophone African
Kadhim           | m | Arabic
Kadiatou         | f | Francophone African
Kadidia          | f | Francophone African
Kadidiatou       | f | Francophone African
Kadir            | m | Turkish
Kadirgamar       | m | Tamil
Kadri            | u | Estonian; Albanian
Kadriye          | f | Turkish
Kadyrbek         | m | Kazakh/Central Asian
Kagwiria         | f | Swahili/East African
Kai              | m | German
Kailash          | m | Hindi/Indian
Kaimar           | m | Estonian
Kairat           | m | Kazakh/Central Asian
Kais             | m | Arabic
Kaisa            | f | Nordic
Kaiwen           | m | Chinese
Kaja             | f | Estonian
Kajsa            | f | Dutch
Kakha            | m | Georgian
Kakhaber         | m | Georgian
Kakhi            | m | Georgian
Kakoli           | f | Hindi/Indian; Bengali
Kalilou          | m | Francophone African
Kalina           | f | Bulgarian
Kalla            | m | Francophone African
Kalliopi         | f | Greek
Kálmán           | m | Hungarian
Kalonzo          | m | Swahili/East African
Kaloyan          | m | Bulgarian
Kalpana          | f | Hindi/Indian
Kaltume          | f | Hausa
Kalu             | m | Igbo
Kalyan           | m | Hindi/Indian
Kamal            | m | Azerbaijani; Persian; Arabic; Sri Lankan; Nepali
Kamala           | f | English; Azerbaijani
Kamaladdin       | m | Azerbaijani
Kamaruddin       | m | Indonesian/Malay
Kamau            | m | Swahili/East African
Kamchybek        | m | Kazakh/Central Asian
Kamel            | m | Arabic
Kamil            | m | Polish; Czech/Slovak; Turkish
Kamila           | f | Polish; Kazakh/Central Asian
Kamilė           | f | Lithuanian
Kamini           | f | Hindi/Indian
Kamo             | m | Armenian
Kamran           | m | Azerbaijani; Persian; Pakistani
Kamrul           | m | Bengali
Kana             | f | Japanese
Kanako           | f | Japanese
Kanat            | m | Kazakh/Central Asian
Kanatbek         | m | Kazakh/Central Asian
Kanchana         | u | Sri Lankan; Thai
Kanda            | f | Thai
Kandasamy        | m | Tamil
Kandia           | f | Francophone African
Kanharith        | m | Khmer
Kanimozhi        | f | Hindi/Indian
Kanokrat         | f | Thai
Kanokwan         | f | Thai
Kanstantsin      | m | Belarusian
Kanwal           | f | Pakistani
Kanyarat         | f | Thai
Kaori            | f | Japanese
Kapil            | m | Hindi/Indian
Kapka            | f | Bulgarian
Karam            | m | Azerbaijani; Arabic
Karamoko         | m | Francophone African
Karan            | m | Hindi/Indian
Karapet          | m | Armenian
Kåre             | m | Nordic
Kareem           | m | Arabic
Karekin          | m | Armenian
Karel            | m | Estonian; Czech/Slovak
Karen            | u | English; Nordic; Armenian
Kari             | u | Nordic
Karien           | f | Dutch
Karim            | m | Kazakh/Central Asian; Persian; Arabic
Karima           | f | Arabic
Karin            | f | German; Nordic
Karina           | f | Russian/Ukrainian
Karine           | f | French; Hebrew
Karita           | f | Nordic
Kariuki          | m | Swahili/East African
Karl             | m | German; Nordic
Karl-Theodor     | m | German
Karla            | f | German
Karlheinz        | m | German
Karlo            | m | Georgian
Karol            | m | Polish
Karolina         | f | Polish
Karoline         | f | German
Károly           | m | Hungarian
Karsten          | m | German
Karthik          | m | Tamil
Kartik           | m | Hindi/Indian
Kartika          | f | Indonesian/Malay
Kartini          | f | Indonesian/Malay
Karu             | m | Sri Lankan
Karunanidhi      | m | Tamil
Karuppan         | m | Tamil
Kashif           | m | Pakistani
Kashim           | m | Hausa
Kashmala         | f | Pakistani
Kasım            | m | Turkish
Kasit            | m | Thai
Kaspar           | m | German
Kaspars          | m | Latvian
Kassa            | m | Ethiopian/Eritrean
Kassim           | m | Swahili/East African; Congolese
Kassory          | m | Francophone African
Kassym           | m | Kazakh/Central Asian
Kassym-Jomart    | m | Kazakh/Central Asian
Kasymbek         | m | Kazakh/Central Asian
Kata             | f | Hungarian; Serbian/Croatian
Katalin          | f | Hungarian
Katarina         | f | German; Czech/Slovak
Katarzyna        | f | Polish
Kate             | f | English
Kateřina         | f | Czech/Slovak; Greek
Kateryna         | f | Russian/Ukrainian
Katharina        | f | German
Katharine        | f | English
Katherine        | f | English
Kathleen         | f | English
Kathrin          | f | German
Kathryn          | f | English
Kathy            | f | English
Katica           | f | Serbian/Croatian
Katie            | f | English
Katja            | f | German
Katrin           | u | German; Nordic; Estonian
Kausea           | m | Pacific
Kaveh            | m | Persian
Kavita           | f | Hindi/Indian
Kawthar          | f | Arabic
Kay              | f | English
Kayla            | f | English
Kayode           | m | Yoruba
Kaysone          | m | Lao
Kazem            | m | Persian
Kazım            | m | Turkish
Kazimiera        | f | Polish
Kazimierz        | m | Polish
Kázmér           | m | Hungarian
Kazuhiro         | m | Japanese
Kazuko           | f | Japanese
Kazuo            | m | Japanese
Kazuya           | m | Japanese
Kazuyuki         | m | Japanese
Kazys            | m | Lithuanian
Keba             | m | Francophone African
Kebede           | m | Ethiopian/Eritrean
Kees             | m | Dutch
Kehinde          | u | Yoruba
Keiichi          | m | Japanese
Keijo            | m | Nordic
Keiko            | f | Japanese
Keir             | m | English
Keira            | f | English
Keisuke          | m | Japanese
Keit             | f | Estonian
Keith            | m | English
Keizo            | m | Japanese
Kelechi          | u | Igbo
Kelly            | f | English
Kemal            | m | Turkish
Kembo            | m | Zimbabwean/Zambian
Kemi             | f | Yoruba
Ken              | m | English
Kenan            | m | Turkish
Kenechukwu       | m | Igbo
Kenenisa         | m | Ethiopian/Eritrean
Kenichi          | m | Japanese
Kenji            | m | Japanese
Kenneth          | m | English; Zimbabwean/Zambian
Kenny            | m | English
Kenta            | m | Japanese
Kentaro          | m | Japanese
Kenzo            | m | Japanese
Keon-hee         | f | Korean
Keqiang          | m | Chinese
Kerem            | m | Turkish
Keren            | f | Hebrew
Kerry            | f | English
Kersti           | f | Estonian
Kerstin          | f | German
Kerttu           | f | Nordic
Kęstutis         | m | Lithuanian
Ketan            | m | Hindi/Indian
Ketevan          | u | Georgian
Keti             | f | Georgian
Kevin            | m | English
Keyvan           | m | Persian
Kgalema          | m | South African
Kgomotso         | f | South African
Kgosientsho      | m | South African
Khachatur        | m | Armenian
Khachik          | m | Armenian
Khadar           | m | Somali
Khadga           | m | Nepali
Khadija          | f | Dutch; Arabic; Pakistani; Somali
Khadijah         | f | Indonesian/Malay
Khadra           | f | Somali
Khady            | f | Francophone African
Khairul          | m | Bengali
Khairullah       | m | Afghan
Khairy           | m | Indonesian/Malay
Khakim           | m | Kazakh/Central Asian
Khalaf           | m | Azerbaijani
Khaled           | m | Arabic
Khaleda          | u | Bengali
Khalid           | m | Azerbaijani; Arabic; Indonesian/Malay
Khalifa          | m | Arabic
Khalil           | m | Arabic
Khaltmaa         | m | Mongolian
Khamid           | m | Kazakh/Central Asian
Khamis           | m | Arabic; Swahili/East African
Khammany         | m | Lao
Khamphao         | m | Lao
Khamtay          | m | Lao
Khandaker        | m | Bengali
Khánh            | m | Vietnamese
Khatia           | f | Georgian
Khatira          | f | Azerbaijani
Khatuna          | f | Georgian
Khawla           | f | Arabic
Khayal           | m | Azerbaijani
Khieu            | m | Khmer
Khil             | m | Nepali
Khin             | u | Burmese
Khine            | f | Burmese
Khoa             | m | Vietnamese
Khofifah         | f | Indonesian/Malay
Khosrow          | m | Persian
Khrystyna        | f | Russian/Ukrainian
Khudoyberdi      | m | Kazakh/Central Asian
Khulood          | f | Arabic
Khumar           | f | Azerbaijani
Khumbudzo        | m | South African
Khurelbaatar     | m | Mongolian
Khürelsükh       | m | Mongolian
Khurram          | m | Pakistani
Khurshed         | m | Kazakh/Central Asian
Khurshid         | m | Bengali; Pakistani
Ki-moon          | m | Korean
Kianoush         | m | Persian
Kiatisak         | m | Thai
Kidist           | f | Ethiopian/Eritrean
Kiên             | m | Vietnamese
Kieran           | m | English
Kifle            | m | Ethiopian/Eritrean
Kiichi           | m | Japanese
Kikeo            | m | Lao
Kikuko           | f | Japanese
Kim              | u | English                            | also a Korean family name
Kimani           | m | Swahili/East African
Kimberly         | f | English
Kimhour          | m | Khmer
Kimihiro         | m | Japanese
Kimon            | m | Greek
Kinga            | f | Polish; Hungarian
Kipchoge         | m | Swahili/East African
Kipchumba        | m | Swahili/East African
Kiprono          | m | Swahili/East African
Kira             | f | Russian/Ukrainian
Kiraitu          | m | Swahili/East African
Kiran            | f | Hindi/Indian
Kiren            | m | Hindi/Indian
Kiril            | m | Bulgarian
Kirill           | m | Russian/Ukrainian
Kirk             | m | English
Kirsi            | f | Nordic
Kirsten          | f | English; Nordic
Kirsti           | f | Nordic
Kirsty           | f | English
Kirti            | m | Hindi/Indian
Kithure          | m | Swahili/East African
Kiyoko           | f | Japanese
Kiyoshi          | m | Japanese
Kizza            | m | Swahili/East African
Kjell            | m | Nordic
Kjetil           | m | Nordic
Klaas            | m | Dutch
Klajda           | f | Albanian
Klara            | f | German; Czech/Slovak; Hungarian
Klas             | m | Nordic
Klaudia          | f | Polish
Klaus            | m | German; Romanian
Klavdiya         | f | Russian/Ukrainian
Klemen           | m | Slovene
Kliment          | m | Russian/Ukrainian
Knud             | m | Nordic
Knut             | m | Nordic
Koba             | m | Georgian
Kobby            | m | Ghanaian
Kobina           | m | Ghanaian
Kobus            | m | South African
Koen             | m | Dutch
Koffi            | m | Francophone African
Kofi             | m | Ghanaian
Kohei            | m | Japanese
Koichi           | m | Japanese
Koji             | m | Japanese
Kojo             | m | Ghanaian
Kolawole         | m | Yoruba
Kolinda          | f | Serbian/Croatian
Komal            | f | Hindi/Indian
Komil            | m | Kazakh/Central Asian
Kongming         | m | Chinese
Konrad           | m | German; Polish
Konstantin       | m | German; Russian/Ukrainian
Konstantina      | f | Greek
Konstantine      | m | Georgian
Konstantinos     | m | Greek
Konul            | f | Azerbaijani
Koray            | m | Turkish
Korbinian        | m | German
Korkor           | f | Ghanaian
Korkut           | m | Turkish
Korn             | m | Thai
Kornelia         | f | Bulgarian
Koryun           | m | Armenian
Kosisochukwu     | f | Igbo
Kossi            | m | Francophone African
Kostadin         | m | Bulgarian
Kostas           | m | Greek
Kostiantyn       | m | Russian/Ukrainian
Kostyantyn       | m | Russian/Ukrainian
Kosuke           | m | Japanese
Kotaro           | m | Japanese
Kourosh          | m | Persian
Krasen           | m | Bulgarian
Krasimir         | m | Bulgarian
Krasimira        | f | Bulgarian
Kreshnik         | m | Albanian
Krešimir         | m | Serbian/Croatian
Kriangsak        | m | Thai
Kris             | m | Dutch
Krishan          | m | Hindi/Indian
Krishna          | m | Hindi/Indian
Krišjānis        | m | Latvian
Krista           | f | Nordic
Kristalina       | f | Bulgarian
Kristen          | u | English; Estonian
Kristi           | f | English
Kristian         | m | Nordic
Kristijan        | m | Serbian/Croatian
Kristin          | f | English; Nordic
Kristina         | f | Armenian; Russian/Ukrainian
Kristine         | f | Armenian
Kristóf          | m | Hungarian
Kristofer        | m | Nordic
Kristoffer       | m | Nordic
Kristrún         | f | Nordic
Kristýna         | f | Czech/Slovak
Krisztina        | f | Hungarian
Kriti            | f | Hindi/Indian
Krystian         | m | Polish
Krystyna         | f | Polish
Krzysztof        | m | Polish
Ksenia           | f | Russian/Ukrainian
Kseniia          | f | Russian/Ukrainian
Ksenija          | f | Serbian/Croatian
Kshenuka         | f | Sri Lankan
Kuan-heng        | m | Chinese
Kubanychbek      | m | Kazakh/Central Asian
Kubatbek         | m | Kazakh/Central Asian
Kübra            | f | Turkish
Kudzai           | m | Zimbabwean/Zambian
Kujtim           | m | Albanian
Kulbhushan       | m | Hindi/Indian
Kuldeep          | m | Hindi/Indian
Kulsoom          | f | Pakistani
Kumar            | m | Hindi/Indian
Kumara           | m | Sri Lankan
Kumaran          | m | Tamil
Kumari           | f | Nepali
Kumiko           | f | Japanese
Kumudini         | f | Sri Lankan
Kung             | m | Khmer
Kunle            | m | Yoruba
Kunthea          | f | Khmer
Kunthy           | f | Khmer
Kuralay          | f | Kazakh/Central Asian
Kurmanbek        | m | Kazakh/Central Asian
Kürşat           | m | Turkish
Kurt             | m | English
Kusal            | m | Sri Lankan
Kuzma            | m | Russian/Ukrainian
Květa            | f | Czech/Slovak
Kwabena          | m | Ghanaian
Kwadwo           | m | Ghanaian
Kwaku            | m | Ghanaian
Kwame            | m | Ghanaian
Kwamena          | m | Ghanaian
Kwasi            | m | Ghanaian
Kwesi            | m | Ghanaian
Kyagulanyi       | m | Swahili/East African
Kyaw             | m | Burmese
Kyi              | u | Burmese
Kyle             | m | English
Kyo-ahn          | m | Korean
Kyoko            | f | Japanese
Kyou-hyun        | m | Korean
Kyriacos         | m | Greek
Kyriaki          | f | Greek
Kyriakos         | m | Greek
Kyrylo           | m | Russian/Ukrainian
Kyu-hyun         | m | Korean
Kyung-hee        | f | Korean
Kyung-wha        | f | Korean
Labib            | m | Arabic
Lachezar         | m | Bulgarian
Lada             | f | Russian/Ukrainian
Ladan            | f | Persian; Somali
Ladi             | f | Hausa
Ladislav         | m | Czech/Slovak
Lado             | m | Georgian
Laëtitia         | f | French
Laia             | f | Spanish
Laila            | f | Arabic
Laima            | f | Latvian
Lajos            | m | Hungarian
Lakhdar          | m | Arabic
Lakshman         | m | Hindi/Indian; Sri Lankan
Lakshmi          | f | Hindi/Indian
Lal              | m | Hindi/Indian
Lala             | f | Azerbaijani
Lale             | f | Turkish
Laleh            | f | Persian
Lali             | f | Georgian
Lalida           | f | Thai
Lalit            | m | Hindi/Indian
Lalita           | f | Hindi/Indian
Lalith           | m | Sri Lankan
Lalu             | m | Hindi/Indian
Lama             | f | Arabic
Laman            | f | Azerbaijani
Lambert          | m | Congolese
Lamberto         | m | Italian
Lamia            | f | Arabic
Lamido           | m | Hausa
Lamine           | m | Arabic; Francophone African
Lan              | f | Vietnamese
Lance            | m | English
Lanfang          | f | Chinese
Lanre            | m | Yoruba
Lansana          | m | Francophone African
Lanying          | f | Chinese
Laraba           | f | Hausa
Larisa           | f | Russian/Ukrainian
Larissa          | f | Portuguese
Larry            | m | English
Lars             | m | German; Nordic
Larysa           | f | Russian/Ukrainian
Lasantha         | m | Sri Lankan
Lasanthi         | f | Sri Lankan
Lasha            | m | Georgian
Lasse            | m | Nordic
László           | m | Hungarian
Lata             | f | Hindi/Indian
Lateef           | m | Yoruba
Latif            | m | Azerbaijani
Latifa           | f | Arabic
Laura            | f | English; Italian; Romanian
Laure            | f | French
Lauren           | f | English
Laurence         | f | French
Laurent          | m | French; Rwandan/Burundian; Congolese
Laurențiu        | m | Romanian
Lauri            | m | Nordic; Estonian
Laurynas         | m | Lithuanian
Lavinia          | f | Romanian
Lavr             | m | Russian/Ukrainian
Lavrenty         | m | Russian/Ukrainian
Lawal            | m | Hausa
Lawan            | m | Hausa
Lawrence         | m | English
Laxmi            | f | Hindi/Indian
Layla            | f | Arabic
Lazar            | m | Serbian/Croatian
Lázaro           | m | Spanish
Léa              | f | French; Nordic
Leah             | f | English
Leandro          | m | Spanish
Leanne           | f | English
Lech             | m | Polish
Lee              | m | English                            | also a Korean or Chinese family name
Leela            | f | Hindi/Indian
Leena            | f | Nordic
Legesse          | m | Ethiopian/Eritrean
Leif             | m | Nordic
Leila            | f | Portuguese; Persian; Arabic; Filipino
Leily            | f | Persian
Leji             | m | Chinese
Lejla            | f | Serbian/Croatian
Lekso            | m | Georgian
Lela             | f | Georgian
Leman            | f | Turkish
Lemlem           | f | Ethiopian/Eritrean
Lemma            | m | Ethiopian/Eritrean
Lena             | f | Nordic; Armenian
Leni             | f | German; Filipino
Lenka            | f | Czech/Slovak
Lennart          | m | Nordic; Estonian
Lenora           | f | Pacific
Leo              | m | English
Léocadie         | f | Francophone African
Léon             | m | French; Francophone African; Congolese
Leonard          | m | English
Leonardo         | m | Italian
Leonel           | m | Spanish
Leonid           | m | Romanian; Russian/Ukrainian
Leonidas         | m | Greek
Léonie           | f | French
Leonor           | f | Spanish
Leonore          | f | German
Leontiy          | m | Russian/Ukrainian
Leopold          | m | German; Rwandan/Burundian
Leopoldo         | m | Spanish
Lerato           | f | South African
Lernik           | m | Armenian
Leroy            | m | English
Lesetja          | m | South African
Lesia            | f | Russian/Ukrainian
Lesley           | f | English
Leslie           | m | English
Lestari          | f | Indonesian/Malay
Lester           | m | English
Lesya            | f | Russian/Ukrainian
Leszek           | m | Polish
Letesenbet       | f | Ethiopian/Eritrean
Leticia          | f | Spanish; Portuguese
Letizia          | f | Italian
Lev              | m | Russian/Ukrainian
Levan            | m | Georgian
Levent           | m | Turkish
Levente          | m | Hungarian
Levon            | m | Armenian
Lewis            | m | English
Leyla            | f | Turkish; Azerbaijani
Li-luan          | m | Chinese
Lia              | f | Georgian; Ethiopian/Eritrean
Liam             | m | English
Liana            | f | Georgian
Liaquat          | m | Pakistani
Liat             | f | Hebrew
Liban            | m | Somali
Liberata         | f | Swahili/East African
Libor            | m | Czech/Slovak
Liburn           | m | Albanian
Libuše           | f | Czech/Slovak
Licia            | f | Italian
Lidetu           | m | Ethiopian/Eritrean
Lidia            | f | Polish
Lidiya           | f | Bulgarian
Liên             | f | Vietnamese
Liesbeth         | f | Dutch
Liesel           | f | German
Lieselotte       | f | German
Liesje           | f | Dutch
Lieven           | m | Dutch
Lifeng           | m | Chinese
Ligia            | f | Portuguese; Romanian
Lihi             | f | Hebrew
Liina            | f | Estonian
Liisa            | f | Estonian
Lijian           | m | Chinese
Lika             | f | Georgian
Lili             | f | Indonesian/Malay; Chinese
Lilia            | f | Russian/Ukrainian
Lilian           | u | Spanish; Romanian
Liliana          | f | Italian; Romanian
Lilianne         | f | Dutch
Lilit            | f | Armenian
Liliya           | f | Russian/Ukrainian
Lillian          | f | English
Lilyana          | f | Bulgarian
Limor            | f | Hebrew
Lina             | f | Lithuanian; Greek; Arabic
Linas            | m | Lithuanian
Linda            | f | English
Lindita          | f | Albanian
Lindiwe          | f | South African
Lindsay          | f | English
Lindsey          | m | English
Linnea           | f | Nordic
Lionel           | m | English; French
Lior             | m | Hebrew
Liqun            | m | Chinese
Liri             | f | Albanian
Liron            | f | Hebrew
Lisa             | f | English
Lise             | f | Nordic
Lito             | m | Filipino
Liubov           | f | Russian/Ukrainian
Liudmyla         | f | Russian/Ukrainian
Liv              | f | Nordic
Lívia            | f | Hungarian
Liviu            | m | Romanian
Liya             | f | Ethiopian/Eritrean
Liyuan           | f | Chinese
Liz              | f | English
Liza             | f | Filipino
Ljiljana         | f | Serbian/Croatian
Ljubčo           | m | Macedonian
Ljubica          | f | Serbian/Croatian
Ljubiša          | m | Serbian/Croatian
Ljubo            | m | Serbian/Croatian
Ljudmila         | f | Slovene
Ljupčo           | m | Macedonian
Lloyd            | m | English
Lodewijk         | m | Dutch
Loes             | f | Dutch
Logan            | m | English
Loïc             | m | French
Lois             | f | English
Loise            | f | Swahili/East African
Lojze            | m | Slovene
Lokendra         | m | Nepali
Lola             | f | Spanish; Kazakh/Central Asian
Lolita           | f | Latvian
Longin           | m | Polish
Loredana         | f | Italian; Romanian
Loren            | f | Filipino
Lorena           | f | Spanish
Lorenz           | m | German
Lorenza          | f | Italian
Lorenzo          | m | Spanish; Italian
Loreta           | f | Lithuanian
Loretta          | f | English
Lőrinc           | m | Hungarian
Lorraine         | f | English
Lotfi            | m | Arabic
Lothar           | m | German
Lotta            | f | Nordic
Lotte            | f | German
Louis            | m | English
Louise           | f | English; French; Rwandan/Burundian
Louka            | f | Greek
Loukas           | m | Greek
Lourdes          | f | Spanish; Filipino
Lourenço         | m | Portuguese
Loveness         | f | Zimbabwean/Zambian
Luan             | m | Albanian
Luana            | f | Italian
Luay             | m | Arabic
Ľubica           | f | Czech/Slovak
Lubna            | f | Arabic; Pakistani
Ľubomír          | m | Czech/Slovak
Ľuboš            | m | Czech/Slovak
Luc              | m | French
Luca             | m | Italian
Lucas            | m | English
Lucía            | f | Spanish; Portuguese; Italian; Czech/Slovak
Lucian           | m | Romanian
Luciana          | f | Portuguese
Luciano          | m | Spanish; Italian
Lucie            | f | French; Czech/Slovak
Lucien           | m | French
Lucille          | f | English
Lucinda          | f | English
Łucja            | f | Polish
Lucrezia         | f | Italian
Lucy             | f | English
Ľudmila          | f | Czech/Slovak
Ludovic          | m | French
Ludovica         | f | Italian
Ľudovít          | m | Czech/Slovak
Ludwig           | m | German
Ludwika          | f | Polish
Luhut            | m | Indonesian/Malay
Luigi            | m | Italian
Luis             | m | Spanish; Portuguese
Luisa            | f | Spanish; Portuguese; Italian
Luise            | f | German
Luiz             | m | Portuguese
Lujain           | f | Arabic
Luka             | m | Serbian/Croatian; Georgian
Lukas            | m | German; Czech/Slovak
Łukasz           | m | Polish
Luke             | m | English
Luljeta          | f | Albanian
Lulzim           | m | Albanian
Luminița         | f | Romanian
Lumir            | m | Albanian
Lungisa          | m | South African
Lusik            | f | Armenian
Lusine           | f | Armenian
Lutfi            | m | Albanian; Turkish
Lutfur           | m | Bengali
Lutz             | m | German
Luuk             | m | Dutch
Luul             | f | Somali
Luvsannamsrai    | m | Mongolian
Luz              | f | Spanish; Filipino
Luzia            | f | Portuguese
Lwandile         | m | South African
Lwazi            | m | South African
Lydia            | f | English
Lynda            | f | Pacific
Lyndon           | m | English
Lynn             | f | English
Lynne            | u | English
Lyuben           | m | Bulgarian
Lyubomir         | m | Bulgarian
Lyubov           | f | Russian/Ukrainian
Lyudmila         | f | Bulgarian; Russian/Ukrainian
Lyudmyla         | f | Russian/Ukrainian
Maaike           | f | Dutch
Maame            | f | Ghanaian
Maarit           | f | Nordic
Maarten          | m | Dutch
Maartje          | f | Dutch
Maayan           | f | Hebrew
Mabel            | f | English
Macarena         | f | Spanish
Macharia         | m | Swahili/East African
Machiko          | f | Japanese
Machteld         | f | Dutch
Maciej           | m | Polish
Macky            | m | Francophone African
Mădălina         | f | Romanian
Madan            | m | Hindi/Indian
Madat            | m | Azerbaijani
Maddalena        | f | Italian
Madeleine        | f | English; Francophone African
Madeline         | f | English
Madhav           | m | Hindi/Indian; Nepali
Madhavi          | f | Hindi/Indian
Madhu            | f | Hindi/Indian
Madhukar         | m | Hindi/Indian
Madhuri          | f | Hindi/Indian
Madiha           | f | Pakistani
Madina           | f | Kazakh/Central Asian
Mads             | m | Nordic
Mafalda          | f | Portuguese
Magaji           | m | Hausa
Magali           | f | French
Magda            | f | Polish; Czech/Slovak; Romanian
Magdalena        | f | German; Spanish; Nordic
Magdy            | m | Arabic
Maged            | m | Arabic
Maggie           | f | English
Magne            | m | Nordic
Magnus           | m | Nordic
Maguli           | f | Georgian
Maha             | f | Arabic
Mahabbat         | f | Azerbaijani
Mahad            | m | Somali
Mahamadou        | m | Francophone African
Mahamane         | m | Francophone African
Mahamat          | m | Francophone African
Mahammad         | m | Azerbaijani
Mahamoud         | m | Somali
Mahamud          | m | Somali
Maharram         | m | Azerbaijani
Mahathir         | m | Indonesian/Malay
Mahatma          | m | Hindi/Indian
Mahbub           | m | Bengali
Mahdi            | m | Persian; Somali
Maheen           | f | Pakistani
Mahela           | m | Sri Lankan
Mahendra         | m | Hindi/Indian; Nepali; Indonesian/Malay; Pacific
Maher            | m | Arabic
Mahesh           | m | Hindi/Indian
Mahfud           | m | Indonesian/Malay
Mahfuj           | m | Bengali
Mahfuz           | m | Bengali
Mahfuzur         | m | Bengali
Mahinda          | m | Sri Lankan
Mahir            | m | Turkish; Azerbaijani
Mahira           | f | Azerbaijani
Mahmood          | m | Persian; Pakistani
Mahmoud          | m | Persian; Arabic
Mahmud           | m | Arabic; Hausa
Mahmut           | m | Turkish
Mahnaz           | f | Persian
Mahnoor          | f | Pakistani
Mahnur           | f | Azerbaijani
Mahsa            | f | Persian
Mahtab           | f | Persian
Mahua            | f | Hindi/Indian
Mahyeldi         | m | Indonesian/Malay
Mai              | f | Arabic; Vietnamese
Maia             | f | Romanian; Georgian
Maija            | f | Nordic
Maimouna         | f | Francophone African
Maimuna          | f | Hausa
Maimunah         | f | Indonesian/Malay
Maina            | m | Swahili/East African
Maitama          | m | Hausa
Maite            | f | South African
Maithripala      | m | Sri Lankan
Maja             | f | Nordic; Serbian/Croatian
Majed            | m | Arabic
Majid            | m | Persian; Arabic
Majida           | f | Arabic
Majlinda         | f | Albanian
Majnun           | m | Azerbaijani
Maka             | f | Georgian
Makar            | m | Russian/Ukrainian
Makara           | m | Khmer
Makda            | f | Ethiopian/Eritrean
Makena           | f | Swahili/East African
Makhosi          | f | South African
Maki             | f | Japanese
Makiko           | f | Japanese
Makis            | m | Greek
Makoto           | u | Japanese
Maksat           | m | Kazakh/Central Asian
Maksim           | m | Russian/Ukrainian; Belarusian
Maksud           | m | Kazakh/Central Asian
Maksym           | m | Russian/Ukrainian
Mala             | f | Hindi/Indian
Malahat          | f | Azerbaijani
Malak            | f | Arabic
Malala           | f | Pakistani
Malam            | m | Francophone African
Malcolm          | m | English
Maleeha          | f | Pakistani
Malek            | m | Arabic
Malena           | f | Spanish
Maleyka          | f | Azerbaijani
Małgorzata       | f | Polish
Malick           | m | Francophone African
Malik            | m | Arabic; Sri Lankan
Malika           | f | Kazakh/Central Asian
Malin            | f | Nordic
Malina           | f | Khmer
Malka            | f | Hebrew
Malkhaz          | m | Georgian
Mallika          | f | Thai
Mallikarjun      | m | Hindi/Indian
Malohat          | f | Kazakh/Central Asian
Malusi           | m | South African
Mamadou          | m | Francophone African
Mamady           | m | Francophone African
Mamata           | f | Hindi/Indian; Bengali
Mamdouh          | m | Arabic
Mame             | f | Francophone African
Mami             | f | Japanese
Mammad           | m | Azerbaijani
Mamman           | m | Hausa
Mamoudou         | m | Francophone African
Mamoun           | m | Arabic
Mamphela         | f | South African
Mamuda           | m | Hausa
Mamuka           | m | Georgian
Mana             | f | Japanese
Manal            | f | Arabic
Manana           | f | Georgian
Manaporn         | f | Thai
Manas            | m | Kazakh/Central Asian
Manasseh         | m | Rwandan/Burundian; Pacific
Mandana          | f | Persian
Mandeep          | m | Hindi/Indian
Mandira          | f | Hindi/Indian
Mandla           | m | South African
Mane             | f | Armenian
Maneka           | f | Hindi/Indian
Manet            | m | Khmer
Manfred          | m | German
Mangala          | m | Sri Lankan
Mangosuthu       | m | South African
Manickam         | m | Tamil
Manish           | m | Hindi/Indian
Manisha          | f | Hindi/Indian
Manju            | f | Hindi/Indian
Manjula          | f | Hindi/Indian
Manlio           | m | Italian
Manmohan         | m | Hindi/Indian
Manny            | m | Filipino
Manoa            | m | Pacific
Manoel           | m | Portuguese
Manohar          | m | Hindi/Indian
Manoj            | m | Hindi/Indian
Manolis          | m | Greek
Manon            | f | French
Manori           | f | Sri Lankan
Mansa            | m | Francophone African
Mansour          | m | Persian; Arabic
Mansukh          | m | Hindi/Indian
Mansur           | m | Turkish; Kazakh/Central Asian
Mantas           | m | Lithuanian
Manuel           | m | Spanish
Manuela          | f | German; Spanish; Romanian
Manushi          | f | Nepali
Manvel           | m | Armenian
Manzurul         | m | Bengali
Mara             | f | Italian
Maral            | f | Kazakh/Central Asian
Maram            | f | Arabic
Marat            | m | Russian/Ukrainian; Kazakh/Central Asian
Marc             | m | French
Marcel           | m | French; Romanian
Marcela          | f | Spanish; Czech/Slovak; Romanian
Marcella         | f | Italian
Marcellin        | m | Francophone African
Marcello         | m | Italian
Marcelo          | m | Spanish
Marcia           | f | English; Portuguese
Marcin           | m | Polish
Márcio           | m | Portuguese
Marco            | m | Italian
Marcolino        | m | Angolan/Mozambican
Marcos           | m | Spanish; Portuguese
Marcus           | m | English
Marek            | m | Polish; Czech/Slovak
Marème           | f | Francophone African
Margaret         | f | English
Margarete        | f | German
Margarita        | f | Spanish; Bulgarian; Armenian; Russian/Ukrainian
Margaux          | f | French
Margit           | f | German; Hungarian
Margita          | f | Czech/Slovak
Margot           | f | English
Margriet         | f | Dutch
Margrit          | f | German
Marguerite       | f | French
Margulan         | m | Kazakh/Central Asian
Margus           | m | Estonian
María            | f | Spanish; Italian; Polish; Czech/Slovak; Hungarian; Greek; Russian/Ukrainian; Pakistani; Indonesian/Malay
Mariam           | f | Georgian; Armenian; Arabic; Pakistani
Mariama          | f | Francophone African
Mariame          | f | Francophone African
Marian           | u | English; Polish; Czech/Slovak; Romanian
Mariana          | f | Spanish; Romanian; Russian/Ukrainian
Marianna         | f | Polish
Marianne         | f | English; German; Nordic
Mariano          | m | Spanish
Mariastella      | f | Italian
Maribel          | f | Spanish
Maricarmen       | f | Spanish
Maricica         | f | Romanian
Marie            | f | French
Marie-Agnes      | f | German
Marie-Ange       | f | Congolese
Marie-Claude     | f | French
Marie-France     | f | French
Marie-Louise     | f | French
Marie-Thérèse    | f | French
Marie-Tumba      | f | Congolese
Marieke          | f | Dutch
Mariela          | f | Bulgarian
Mariella         | f | Italian
Mariëlle         | f | Dutch
Mariétou         | f | Francophone African
Marietta         | f | Greek
Mariia           | f | Russian/Ukrainian
Marija           | f | Serbian/Croatian
Marijan          | m | Serbian/Croatian
Marijke          | f | Dutch
Marijn           | m | Dutch
Marika           | f | Georgian
Mariko           | f | Japanese
Marilena         | f | Greek
Marilyn          | f | English
Marin            | m | Romanian; Bulgarian
Marina           | f | Portuguese; Italian; Serbian/Croatian; Russian/Ukrainian
Marine           | f | French; Georgian; Armenian
Marinko          | m | Serbian/Croatian
Marinos          | m | Greek
Mario            | m | Spanish
Marioara         | f | Romanian
Marion           | u | English; French
Marios           | m | Greek
Maris            | u | Estonian; Latvian; Thai
Marisa           | f | Portuguese
Marisol          | f | Spanish
Māriss           | m | Latvian
Marit            | f | Nordic
Marites          | f | Filipino
Marius           | m | German; Romanian
Mariusz          | m | Polish
Mariya           | f | Bulgarian; Russian/Ukrainian
Marja            | f | Nordic
Marjeta          | f | Slovene
Marjolein        | f | Dutch
Marjorie         | f | English
Marju            | f | Estonian
Mark             | m | English; Dutch; Hungarian; Russian/Ukrainian | Mark Rutte; not "Mark the date"
Markéta          | f | Czech/Slovak
Marko            | m | Serbian/Croatian; Russian/Ukrainian
Markus           | m | German
Marleen          | f | Dutch
Marlena          | f | Polish
Marlene          | f | German
Marli            | f | Portuguese
Marlies          | f | German
Maropene         | f | South African
Marriyum         | f | Pakistani
Marsha           | f | English
Marshall         | m | English
Mart             | m | Estonian
Marta            | f | Spanish; Polish; Hungarian; Russian/Ukrainian
Mårten           | m | Nordic
Martha           | f | English; Swahili/East African
Martin           | m | English; German; Czech/Slovak; Filipino
Martina          | f | Italian; Czech/Slovak
Martine          | f | French
Márton           | m | Hungarian
Martti           | m | Nordic
Marty            | m | English
Maruja           | f | Spanish
Marvin           | m | English
Marwa            | f | Arabic
Marwan           | m | Arabic
Mary             | f | English
Maryam           | f | Persian; Arabic; Pakistani; Hausa
Maryan           | f | Somali
Maryana          | f | Russian/Ukrainian
Maryna           | f | Russian/Ukrainian
Marzena          | f | Polish
Marzieh          | f | Persian
Masaaki          | m | Japanese
Masahiko         | m | Japanese
Masahiro         | m | Japanese
Masako           | f | Japanese
Masaru           | m | Japanese
Masashi          | m | Japanese
Masato           | m | Japanese
Masatoshi        | m | Japanese
Masayoshi        | m | Japanese
Masizole         | m | South African
Mason            | m | English
Masood           | m | Pakistani
Masoud           | m | Persian; Arabic
Masoumeh         | f | Persian
Massimiliano     | m | Italian
Massimo          | m | Italian
Massoud          | m | Persian
Masud            | m | Bengali
Matan            | m | Hebrew
Máté             | m | Hungarian; Serbian/Croatian
Matěj            | m | Czech/Slovak; Slovene
Mateja           | f | Slovene
Mateusz          | m | Polish
Mathiaparanam    | m | Tamil
Mathias          | m | Francophone African
Mathieu          | m | French
Mathijs          | m | Dutch
Mathilde         | f | French
Mathurin         | m | Francophone African
Mati             | m | Hebrew
Matia            | f | Bengali
Matías           | m | Spanish
Matija           | m | Serbian/Croatian
Matilda          | f | Ghanaian
Matilde          | f | Spanish
Matin            | m | Azerbaijani
Matiur           | m | Bengali
Matjaž           | m | Slovene
Matt             | m | English
Matteo           | m | Italian
Matthew          | m | English
Matthias         | m | German
Matthieu         | m | French
Matti            | m | Nordic
Mattias          | m | Nordic
Matúš            | m | Czech/Slovak
Matvei           | m | Russian/Ukrainian
Matvey           | m | Russian/Ukrainian
Mátyás           | m | Hungarian
Maulen           | m | Kazakh/Central Asian
Maung            | m | Burmese
Maureen          | f | English
Mauri            | m | Nordic
Maurice          | m | English; Francophone African
Mauricio         | m | Spanish
Maurizio         | m | Italian
Mauro            | m | Portuguese; Italian
Mavis            | f | English; Ghanaian
Mawuli           | m | Ghanaian
Max              | m | English
Maxim            | m | Russian/Ukrainian
Maxime           | m | French; Dutch
Maximilian       | m | German
Maximiliano      | m | Spanish
Máximo           | m | Spanish
Maxine           | f | English
Maya             | f | Bulgarian; Hebrew
Mayawati         | f | Hindi/Indian
Mayram           | f | Kazakh/Central Asian
Maysa            | f | Arabic
Maysara          | m | Arabic
Maysoon          | f | Arabic
Mayssa           | f | Arabic
Mayu             | f | Japanese
Mayumi           | f | Japanese
Mazahir          | m | Azerbaijani
Mazen            | m | Arabic
Mbongeni         | m | South African
Mcebisi          | m | South African
Mcebo            | m | South African
Md               | m | Bengali
Mduduzi          | m | South African
Meaza            | f | Ethiopian/Eritrean
Mechthild        | f | German
Medet            | m | Kazakh/Central Asian
Mee-ae           | f | Korean
Meenakshi        | f | Hindi/Indian
Meera            | f | Hindi/Indian
Mega             | f | Indonesian/Malay
Megan            | f | English
Megawati         | f | Indonesian/Malay
Meghnad          | m | Hindi/Indian
Meglena          | f | Bulgarian
Megumi           | f | Japanese
Mehbooba         | f | Hindi/Indian
Mehdi            | m | Persian; Arabic
Mehman           | m | Azerbaijani
Mehmet           | m | Albanian; Turkish
Mehran           | m | Persian
Mehrdad          | m | Persian
Mehreen          | f | Pakistani
Mehri            | f | Kazakh/Central Asian; Persian
Mehriban         | f | Azerbaijani
Mehrnoosh        | f | Persian
Mehtap           | f | Turkish
Mehwish          | f | Pakistani
Meihua           | f | Chinese
Meike            | f | German
Meiling          | f | Chinese
Meinhard         | m | German
Meir             | m | Hebrew
Meira            | f | Hindi/Indian
Meirav           | f | Hebrew
Mekdes           | f | Ethiopian/Eritrean
Mekonnen         | m | Ethiopian/Eritrean
Mekuria          | m | Ethiopian/Eritrean
Melahat          | f | Turkish; Azerbaijani
Melaku           | m | Ethiopian/Eritrean
Melanie          | f | English; French
Melati           | f | Indonesian/Malay
Melchior         | m | Rwandan/Burundian
Melek            | f | Turkish
Meles            | m | Ethiopian/Eritrean
Melih            | m | Turkish
Melike           | f | Turkish
Melinda          | f | English; Hungarian
Melis            | m | Kazakh/Central Asian
Melissa          | f | English
Meltem           | f | Turkish
Melvin           | m | English
Menachem         | m | Hebrew
Menahem          | m | Hebrew
Mengistu         | m | Ethiopian/Eritrean
Menno            | m | Dutch
Merab            | m | Georgian
Meral            | f | Turkish
Merav            | f | Hebrew
Mercedes         | f | Spanish                            | also a car maker
Meredith         | f | English
Merera           | m | Ethiopian/Eritrean
Mereseini        | f | Pacific
Merete           | f | Nordic
Meriem           | f | Arabic
Meron            | f | Ethiopian/Eritrean
Mert             | m | Turkish
Merve            | f | Turkish
Meseret          | f | Ethiopian/Eritrean
Mesfin           | m | Ethiopian/Eritrean
Mesut            | m | Turkish
Metin            | m | Turkish
Metodi           | m | Bulgarian
Mette            | f | Nordic
Meutya           | f | Indonesian/Malay
Mevlüt           | m | Turkish
Meysam           | m | Persian
Mganga           | m | Swahili/East African
Mher             | m | Armenian
Mi-ae            | f | Korean
Mi-kyung         | f | Korean
Mia              | f | Nordic
Mian             | m | Pakistani
Michael          | m | English
Michaela         | f | Czech/Slovak
Michał           | u | Polish; Czech/Slovak; Hebrew
Michalina        | f | Polish
Michalis         | m | Greek
Michel           | m | French; Francophone African
Michela          | f | Italian
Michele          | m | Italian
Micheline        | f | French
Michelle         | f | English
Michiko          | f | Japanese
Michio           | m | Japanese
Mick             | m | English
Mickey           | m | Hebrew
Micky            | m | Hebrew
Mieczysław       | m | Polish
Mieke            | f | Dutch
Mieko            | f | Japanese
Miguel           | m | Spanish; Portuguese
Miha             | m | Slovene
Mihaela          | f | Romanian; Bulgarian
Mihai            | m | Romanian
Mihail           | m | Romanian; Bulgarian
Mihailo          | m | Serbian/Croatian
Mihály           | m | Hungarian
Mihkel           | m | Estonian
Miho             | f | Japanese
Mihoko           | f | Japanese
Mika             | u | Nordic; Japanese
Mikael           | m | Nordic
Mikalai          | m | Belarusian
Mikayel          | m | Armenian
Mikayil          | m | Azerbaijani
Mike             | m | English
Mikhail          | m | Russian/Ukrainian
Mikheil          | m | Georgian
Miki             | f | Japanese
Mikio            | m | Japanese
Mikko            | m | Nordic
Miklós           | m | Hungarian
Mikola           | m | Russian/Ukrainian
Mikołaj          | m | Polish
Mikuláš          | m | Czech/Slovak
Milad            | m | Persian
Milada           | f | Czech/Slovak
Milagros         | f | Spanish
Milan            | m | Czech/Slovak; Serbian/Croatian     | also a place
Milanka          | f | Serbian/Croatian
Mildred          | f | English
Mile             | m | Serbian/Croatian
Milen            | m | Bulgarian
Milena           | f | Czech/Slovak; Bulgarian; Armenian
Milica           | f | Czech/Slovak; Serbian/Croatian
Milind           | m | Hindi/Indian
Milinda          | m | Sri Lankan
Milivoj          | m | Serbian/Croatian
Millie           | f | English
Milo             | m | Serbian/Croatian
Milojko          | m | Serbian/Croatian
Milorad          | m | Serbian/Croatian
Miloš            | m | Czech/Slovak
Miloslav         | m | Czech/Slovak
Miłosz           | m | Polish
Miloud           | m | Arabic
Milouš           | m | Czech/Slovak
Milroy           | m | Sri Lankan
Miltiadis        | m | Greek
Milutin          | m | Serbian/Croatian
Milva            | f | Albanian
Mimi             | f | Albanian
Mimoza           | f | Albanian
Min              | m | Burmese
Min-ho           | m | Korean
Min-jae          | m | Korean
Min-ji           | f | Korean
Min-seok         | m | Korean
Mina             | f | Persian
Minaya           | f | Azerbaijani
Mindaugas        | m | Lithuanian
Mindia           | m | Georgian
Minendra         | m | Nepali
Minh             | m | Vietnamese
Minna            | f | Nordic
Minoo            | f | Persian
Minoru           | m | Japanese
Miomir           | m | Serbian/Croatian
Miqdad           | m | Arabic
Mira             | f | Serbian/Croatian; Hindi/Indian
Miranda          | f | English
Mircea           | m | Romanian
Mireille         | f | French
Mirela           | f | Romanian; Albanian
Mirella          | f | Italian
Miri             | f | Hebrew
Miriam           | f | English; Hebrew; Filipino
Mirjana          | f | Serbian/Croatian
Mirko            | m | Italian; Serbian/Croatian
Miro             | m | Serbian/Croatian
Miroslav         | m | Czech/Slovak
Miroslava        | f | Czech/Slovak
Mirosław         | m | Polish
Mirosława        | f | Polish
Mirwais          | m | Afghan
Mirza            | m | Azerbaijani; Bengali
Mirzo            | m | Kazakh/Central Asian
Misaki           | f | Japanese
Misir            | m | Azerbaijani
Mitch            | m | English
Mitchell         | m | English
Mithat           | m | Turkish
Mitra            | f | Persian
Mitsuhiro        | m | Japanese
Mitsuko          | f | Japanese
Mitt             | m | English
Miyuki           | f | Japanese
Mizanur          | m | Bengali
Mizuho           | f | Japanese
Mkhitar          | m | Armenian
Mkrtich          | m | Armenian
Mladen           | m | Serbian/Croatian
Mmamoloko        | f | South African
Mmusi            | m | South African
Mobutu           | m | Congolese
Modeste          | m | Congolese
Modibo           | m | Francophone African
Modris           | m | Latvian
Modupe           | f | Yoruba
Moe              | m | Burmese
Mogens           | m | Nordic
Mohamad          | m | Arabic; Indonesian/Malay
Mohamed          | m | Arabic
Mohamedi         | m | Swahili/East African
Mohamedou        | m | Francophone African
Mohammad         | m | Persian; Arabic
Mohammad-Bagher  | m | Persian
Mohammad-Javad   | m | Persian
Mohammadreza     | m | Persian
Mohammadu        | m | Hausa
Mohammed         | m | Arabic
Mohamoud         | m | Somali
Mohamud          | m | Somali
Mohan            | m | Hindi/Indian
Mohanad          | m | Arabic
Mohd             | m | Indonesian/Malay
Mohebullah       | m | Afghan
Mohini           | f | Hindi/Indian
Mohira           | f | Kazakh/Central Asian
Mohit            | m | Hindi/Indian
Mohsen           | m | Persian; Arabic
Mohsin           | m | Pakistani
Moin             | m | Pakistani
Moinul           | m | Bengali
Moira            | f | English
Moïse            | m | Francophone African; Congolese
Moisés           | m | Spanish
Mojca            | f | Slovene
Mojgan           | f | Persian
Mojisola         | f | Yoruba
Mojtaba          | m | Persian
Molly            | f | English
Momchil          | m | Bulgarian
Momčilo          | m | Serbian/Croatian
Momoko           | f | Japanese
Mona             | f | English; Dutch; Arabic
Moncef           | m | Arabic
Mondli           | m | South African
Monica           | f | English; Spanish; Romanian; Swahili/East African; Zimbabwean/Zambian
Monicah          | f | Swahili/East African
Monika           | f | German; Nordic; Lithuanian; Polish; Czech/Slovak; Hungarian
Monique          | f | French; Dutch
Moniruzzaman     | m | Bengali
Moo-hyun         | m | Korean
Morenike         | f | Yoruba
Morgan           | m | English; Zimbabwean/Zambian
Moritz           | m | German
Morten           | m | Nordic
Morteza          | m | Persian
Moses            | m | Swahili/East African
Mosharraf        | m | Bengali
Moshe            | m | Hebrew
Moshood          | m | Yoruba
Mosiuoa          | m | South African
Mostafa          | m | Persian
Mostafizur       | m | Bengali
Motia            | f | Bengali
Motiur           | m | Bengali
Motoo            | m | Japanese
Motti            | m | Hebrew
Mouctar          | m | Francophone African
Mouna            | f | Arabic
Mounia           | f | Arabic
Mounir           | m | Arabic
Mourad           | m | Arabic
Moussa           | m | Arabic; Francophone African
Moussokoro       | f | Francophone African
Moustafa         | m | Arabic
Mozammel         | m | Bengali
Mthunzi          | m | South African
Mualla           | f | Turkish
Muammar          | m | Arabic
Muammer          | m | Turkish
Mubarak          | m | Arabic
Mubariz          | m | Azerbaijani
Mubashir         | m | Pakistani
Mudassar         | m | Pakistani
Muferiat         | f | Ethiopian/Eritrean
Mufid            | m | Arabic
Mufidah          | f | Indonesian/Malay
Müfit            | m | Turkish
Müge             | f | Turkish
Mugur            | m | Romanian
Muhammad         | m | Arabic
Muhammadu        | m | Hausa
Muhammet         | m | Turkish
Muhammetgeldi    | m | Kazakh/Central Asian
Muhammetguly     | m | Kazakh/Central Asian
Muhannad         | m | Arabic
Muharrem         | m | Turkish
Muhindo          | m | Congolese
Muhterem         | m | Turkish
Muhumed          | m | Somali
Muhyiddin        | m | Indonesian/Malay
Mujahid          | m | Arabic
Müjde            | f | Turkish
Mujibur          | m | Bengali
Mujtaba          | m | Pakistani
Mukaddes         | f | Turkish
Mukesh           | m | Hindi/Indian
Mukhtar          | m | Azerbaijani; Kazakh/Central Asian; Arabic; Somali
Mukul            | m | Hindi/Indian
Mulambo          | m | Zimbabwean/Zambian
Mulatu           | m | Ethiopian/Eritrean
Mulayam          | m | Hindi/Indian
Muliaman         | m | Indonesian/Malay
Mulugeta         | m | Ethiopian/Eritrean
Mumbi            | f | Swahili/East African
Mumtaz           | f | Pakistani
Muna             | f | Arabic; Somali
Munaza           | f | Pakistani
Munir            | m | Arabic; Pakistani
Munira           | f | Azerbaijani; Kazakh/Central Asian
Munkhbaatar      | m | Mongolian
Munkhbat         | m | Mongolian
Munkhtsetseg     | f | Mongolian
Munkhtuya        | f | Mongolian
Munyaradzi       | m | Zimbabwean/Zambian
Murad            | m | Arabic; Pakistani
Murali           | m | Hindi/Indian
Murat            | m | Turkish; Kazakh/Central Asian
Muratbek         | m | Kazakh/Central Asian
Muriel           | f | English; French
Murod            | m | Kazakh/Central Asian
Murray           | m | English
Murtala          | m | Hausa
Murtaz           | m | Georgian
Murtaza          | m | Pakistani
Murugan          | m | Tamil
Murugesan        | m | Tamil
Murzabek         | m | Kazakh/Central Asian
Musa             | m | Turkish; Azerbaijani; Arabic; Hausa
Musab            | m | Arabic
Musadik          | m | Pakistani
Musalia          | m | Swahili/East African
Musarrat         | f | Pakistani
Mushahid         | m | Pakistani
Musharraf        | m | Pakistani
Mushtaq          | m | Pakistani
Müslüm           | m | Turkish; Azerbaijani
Mustafa          | m | Turkish; Arabic
Mustapha         | m | Arabic
Musyoka          | m | Swahili/East African
Mutahi           | m | Swahili/East African
Mutale           | f | Zimbabwean/Zambian
Muthanna         | m | Arabic
Muthuvel         | m | Tamil
Mutinta          | f | Zimbabwean/Zambian
Mutula           | m | Swahili/East African
Muyiwa           | m | Yoruba
Müzeyyen         | f | Turkish
Mwai             | m | Swahili/East African
Mwanahamisi      | f | Swahili/East African
Mwanaidi         | f | Swahili/East African
Mwangi           | m | Swahili/East African
Mwende           | f | Swahili/East African
Mya              | f | Burmese
Myint            | m | Burmese
Mykhailo         | m | Russian/Ukrainian
Mykhaylo         | m | Russian/Ukrainian
Mykola           | m | Russian/Ukrainian
Mykolas          | m | Lithuanian
Myktybek         | m | Kazakh/Central Asian
Myra             | f | English
Myrat            | m | Kazakh/Central Asian
Myriam           | f | French
Myrtle           | f | English
Myung-bak        | m | Korean
Mzia             | f | Georgian
Mzwandile        | m | South African
Naa              | f | Ghanaian
Naama            | f | Hebrew
Naana            | f | Ghanaian
Nabeel           | m | Arabic
Nabih            | m | Arabic
Nabiha           | f | Arabic
Nabil            | m | Arabic
Nabila           | f | Arabic
Nachman          | m | Hebrew
Naci             | m | Turkish
Naďa             | f | Czech/Slovak; Serbian/Croatian; Arabic
Nadav            | m | Hebrew
Nadeem           | m | Pakistani
Nadège           | f | French
Nader            | m | Persian; Arabic
Nadezhda         | f | Bulgarian; Russian/Ukrainian
Nádia            | f | Portuguese; Romanian; Arabic; Pakistani
Nadiah           | f | Indonesian/Malay
Nadiia           | f | Russian/Ukrainian
Nadim            | m | Arabic
Nadine           | f | English; Arabic
Nadiya           | f | Russian/Ukrainian
Nadja            | f | German
Naeem            | m | Pakistani
Nafeesa          | f | Pakistani
Nafi             | f | Francophone African
Nafisa           | f | Pakistani
Nafissatou       | f | Francophone African
Nafiz            | m | Turkish
Naftali          | m | Hebrew
Nafula           | f | Swahili/East African
Nagendra         | m | Hindi/Indian
Naglaa           | f | Arabic
Naguib           | m | Arabic
Naheed           | f | Pakistani
Nahid            | u | Persian; Bengali
Nahla            | f | Arabic
Naif             | m | Arabic
Nail             | m | Turkish
Naila            | f | Pakistani
Naim             | m | Albanian; Turkish; Arabic
Naima            | f | Arabic; Somali
Naing            | m | Burmese
Naira            | f | Armenian
Naisula          | f | Swahili/East African
Naja'atu         | f | Hausa
Najam            | m | Pakistani
Najat            | f | French
Naji             | m | Arabic
Najib            | m | Arabic; Indonesian/Malay
Najibullah       | m | Afghan
Najla            | f | Arabic
Najm             | m | Arabic
Najma            | f | Pakistani
Najwa            | f | Arabic
Nak-yeon         | m | Korean
Nakato           | f | Swahili/East African
Nalan            | f | Turkish
Naledi           | f | South African
Nalin            | m | Sri Lankan
Nalinda          | m | Sri Lankan
Nalini           | f | Hindi/Indian
Nallathamby      | m | Tamil
Nalumino         | f | Zimbabwean/Zambian
Namal            | m | Sri Lankan
Namık            | m | Turkish
Namrata          | f | Hindi/Indian
Namuli           | f | Swahili/East African
Nana             | f | Georgian; Japanese; Hausa; Ghanaian
Nanaia           | f | Pacific
Nanako           | f | Japanese
Nancy            | f | English; Indonesian/Malay; Filipino
Nandini          | f | Hindi/Indian
Nándor           | m | Hungarian
Nane             | f | Armenian
Nani             | f | Georgian
Nanjala          | f | Swahili/East African
Naoko            | f | Japanese
Naomi            | f | English; Hebrew; Japanese
Narantsetseg     | f | Mongolian
Narayan          | m | Hindi/Indian; Nepali
Narayana         | m | Hindi/Indian
Narciso          | m | Filipino
Narek            | m | Armenian
Narendra         | m | Hindi/Indian
Naresh           | m | Hindi/Indian
Narges           | f | Persian
Nargess          | f | Persian
Nargis           | f | Kazakh/Central Asian
Nargiz           | f | Azerbaijani
Nargiza          | f | Kazakh/Central Asian
Nariman          | m | Azerbaijani
Narine           | f | Armenian
Narmin           | f | Azerbaijani
Narumon          | f | Thai
Naseer           | m | Pakistani
Naser            | m | Persian
Nasiba           | f | Kazakh/Central Asian
Nasima           | f | Bengali
Nasir            | m | Pakistani; Hausa
Nasiru           | m | Hausa
Nasiruddin       | m | Bengali
Nasr             | m | Arabic
Nasra            | f | Somali
Nasreen          | f | Pakistani
Nasrin           | f | Persian; Bengali
Nasrollah        | m | Persian
Nasrullah        | m | Afghan
Nasser           | m | Arabic
Nassima          | f | Arabic
Natalia          | f | Spanish; Polish; Romanian
Natalie          | f | English
Nataliia         | f | Russian/Ukrainian
Nataliya         | f | Russian/Ukrainian
Natallia         | f | Russian/Ukrainian
Natalya          | f | Russian/Ukrainian
Natan            | m | Hebrew
Nataša           | f | Serbian/Croatian
Natela           | f | Georgian
Natércia         | f | Portuguese
Nathalie         | f | French; Francophone African
Nathan           | m | English
Nathaniel        | m | English
Nathi            | m | South African
Natia            | f | Georgian
Natig            | m | Azerbaijani
Natsuko          | f | Japanese
Nattawut         | m | Thai
Nattaya          | f | Thai
Natthaphong      | m | Thai
Nava             | f | Hebrew
Naveed           | m | Pakistani
Naveen           | m | Hindi/Indian
Navid            | m | Persian
Navjot           | m | Hindi/Indian
Navtej           | m | Hindi/Indian
Nawabzada        | m | Pakistani
Nawaf            | m | Arabic
Nawal            | f | Arabic
Nawaz            | m | Pakistani
Nayden           | m | Bulgarian
Nayef            | m | Arabic
Nayib            | m | Spanish
Nayyar           | f | Pakistani
Naz              | f | Pakistani
Nazakat          | f | Azerbaijani
Nazan            | f | Turkish
Nazanin          | f | Persian
Nazar            | m | Russian/Ukrainian
Nazeli           | f | Armenian
Nazgul           | f | Kazakh/Central Asian
Nazi             | f | Georgian
Nazia            | f | Pakistani
Nazila           | f | Persian
Nazım            | m | Turkish; Azerbaijani
Nazira           | f | Kazakh/Central Asian
Nazlı            | f | Turkish
Nazma            | f | Bengali
Nazmul           | m | Bengali
Nazri            | m | Indonesian/Malay
Nazrin           | f | Azerbaijani
Nazrul           | m | Bengali
Ndabaningi       | m | South African
Ndèye            | f | Francophone African
Ndileka          | f | South African
Ndindi           | m | Swahili/East African
Ndioro           | f | Francophone African
Neal             | m | English
Nebahat          | f | Turkish
Nebojša          | m | Serbian/Croatian
Necati           | m | Turkish
Necdet           | m | Turkish
Necla            | f | Turkish
Necmettin        | m | Turkish
Neculai          | m | Romanian
Ned              | m | English
Neda             | f | Persian
Nedeljko         | m | Serbian/Croatian
Nedim            | m | Turkish
Neelam           | f | Hindi/Indian
Neelie           | f | Dutch
Neelofar         | f | Pakistani
Neeraj           | m | Hindi/Indian
Neeta            | f | Hindi/Indian
Negar            | f | Persian
Negash           | m | Ethiopian/Eritrean
Negasso          | m | Ethiopian/Eritrean
Negin            | f | Persian
Neha             | f | Hindi/Indian
Nehad            | f | Arabic
Nehama           | f | Hebrew
Néhémie          | m | Congolese
Neil             | m | English
Nela             | f | Serbian/Croatian
Nelli            | f | Armenian
Nello            | m | Italian
Nelly            | f | Russian/Ukrainian
Nelson           | m | Portuguese
Nemanja          | m | Serbian/Croatian
Nematullah       | m | Afghan
Nenad            | m | Serbian/Croatian
Nerijus          | m | Lithuanian
Nermin           | u | Serbian/Croatian; Turkish
Nermine          | f | Arabic
Nerses           | m | Armenian
Neslihan         | f | Turkish
Nesrin           | f | Turkish
Nesrine          | f | Arabic
Nestan           | f | Georgian
Néstor           | m | Spanish; Russian/Ukrainian; Filipino
Neva             | f | Slovene
Nevena           | f | Bulgarian
Nevenka          | f | Serbian/Croatian
Nevers           | m | Zimbabwean/Zambian
Neville          | m | English
Nevin            | f | Turkish
Nevine           | f | Arabic
Nezha            | f | Arabic
Nezihe           | f | Turkish
Ngà              | f | Vietnamese
Ngabo            | m | Rwandan/Burundian
Ngân             | f | Vietnamese
Nghĩa            | m | Vietnamese
Ngọc             | m | Vietnamese
Ngoni            | m | Zimbabwean/Zambian
Ngozi            | f | Igbo
Ngugi            | m | Swahili/East African
Nhân             | m | Vietnamese
Nhlanhla         | m | South African
Nhung            | f | Vietnamese
Nia              | f | Georgian
Nialé            | f | Francophone African
Nicanor          | m | Spanish
Nicéphore        | m | Francophone African
Nichi            | m | Italian
Nicholas         | m | English
Nick             | m | English
Nickson          | m | Zimbabwean/Zambian
Nicola           | u | English; Italian
Nicolae          | m | Romanian
Nicolai          | m | Nordic
Nicolas          | m | French; Spanish; Congolese
Nicole           | f | English; French
Nicoleta         | f | Romanian
Nicoletta        | f | Italian
Nicos            | m | Greek
Nicu             | m | Romanian
Nicușor          | m | Romanian
Nidal            | m | Arabic
Nidhi            | f | Hindi/Indian
Niels            | m | Dutch; Nordic
Nieves           | f | Spanish
Nigar            | f | Azerbaijani
Nigel            | m | English
Nighat           | f | Pakistani
Nigist           | f | Ethiopian/Eritrean
Nigora           | f | Kazakh/Central Asian
Nihal            | u | Turkish; Sri Lankan
Nihat            | m | Turkish
Nii              | m | Ghanaian
Nika             | u | Georgian; Russian/Ukrainian
Nikhil           | m | Hindi/Indian
Niki             | f | Greek
Nikica           | m | Serbian/Croatian
Nikiforos        | m | Greek
Nikita           | u | Russian/Ukrainian; Hindi/Indian
Nikitas          | m | Greek
Nikki            | f | English
Niklas           | m | Nordic
Niko             | m | Albanian
Nikol            | m | Armenian
Nikola           | m | Bulgarian; Macedonian
Nikolai          | m | Russian/Ukrainian
Nikolaos         | m | Greek
Nikolay          | m | Bulgarian; Russian/Ukrainian
Nikoletta        | f | Hungarian
Nikolina         | f | Bulgarian
Nikoloz          | m | Georgian
Nikorndej        | m | Thai
Nikos            | m | Greek
Nil              | f | Turkish
Nilar            | f | Burmese
Nilde            | f | Italian
Nilesh           | m | Hindi/Indian
Nilgün           | f | Turkish
Niloufar         | f | Persian
Nils             | m | Nordic; Latvian
Nilufar          | f | Kazakh/Central Asian
Nilüfer          | f | Turkish
Nima             | m | Persian
Nimal            | m | Sri Lankan
Nimco            | f | Somali
Nimet            | f | Turkish
Nimrod           | m | Hebrew
Nina             | f | English; Polish; Serbian/Croatian; Russian/Ukrainian
Ningsih          | f | Indonesian/Malay
Nino             | u | Italian; Georgian
Nir              | m | Hebrew
Nirit            | f | Hebrew
Nirmal           | m | Hindi/Indian
Nirmala          | f | Hindi/Indian
Nirupama         | f | Hindi/Indian; Sri Lankan
Nisha            | f | Hindi/Indian
Nisreen          | f | Arabic
Nissim           | m | Hebrew
Nita             | f | Hindi/Indian
Nitin            | m | Hindi/Indian
Nitish           | m | Hindi/Indian
Nityanand        | m | Hindi/Indian
Nitza            | f | Hebrew
Nitzan           | m | Hebrew
Niyi             | m | Yoruba
Nizam            | m | Indonesian/Malay
Nizami           | m | Azerbaijani
Nizar            | m | Arabic
Njabulo          | m | South African
Njeri            | f | Swahili/East African
Njoki            | f | Swahili/East African
Njoroge          | m | Swahili/East African
Njuguna          | m | Swahili/East African
Nkechi           | f | Igbo
Nkem             | f | Igbo
Nkiru            | f | Igbo
Nkoli            | f | Igbo
Nkosazana        | f | South African
Nkosinathi       | m | South African
Nnaemeka         | m | Igbo
Nnamdi           | m | Igbo
Nneka            | f | Igbo
Nnenna           | f | Igbo
Noa              | f | Hebrew
Noah             | m | English
Noam             | m | Hebrew
Nobuo            | m | Japanese
Nobusuke         | m | Japanese
Nobutaka         | m | Japanese
Nobuyuki         | m | Japanese
Nodar            | m | Georgian
Nodira           | f | Kazakh/Central Asian
Noel             | m | English
Noelia           | f | Spanish
Noëlla           | f | Congolese
Noemi            | f | Italian; Hungarian
Noémie           | f | French
Noer             | m | Indonesian/Malay
Noga             | f | Hebrew
Noluthando       | f | South African
Nomalungelo      | f | South African
Nomasonto        | f | South African
Nomfundo         | f | South African
Nomin            | f | Mongolian
Nomintuya        | f | Mongolian
Nompumelelo      | f | South African
Nomusa           | f | South African
Nomvula          | f | South African
Nona             | f | Georgian
Nongluck         | f | Thai
Nonkululeko      | f | South African
Nooka            | f | Nordic
Noor             | f | Arabic
Noora            | f | Arabic
Nooriah          | f | Indonesian/Malay
Nooruddin        | m | Afghan
Noorullah        | m | Afghan
Noppadon         | m | Thai
Nora             | f | English; Hungarian; Arabic
Norah            | f | Arabic
Noraini          | f | Indonesian/Malay
Norayr           | m | Armenian
Norbert          | m | German; Hungarian
Norberto         | m | Portuguese
Noreen           | f | Pakistani
Norhayati        | f | Indonesian/Malay
Noriah           | f | Indonesian/Malay
Norihiko         | m | Japanese
Noriko           | f | Japanese
Noriyuki         | m | Japanese
Norma            | f | English
Norman           | m | English
Nosiviwe         | f | South African
Nouf             | f | Arabic
Nour             | m | Arabic
Noura            | f | Arabic
Noureddine       | m | Arabic
Nouri            | m | Arabic
Novak            | m | Serbian/Croatian                   | Novak Djokovic; also a family name
Novruz           | m | Azerbaijani
Nozipho          | f | South African
Nshuti           | m | Rwandan/Burundian
Nthabiseng       | f | South African
Nugroho          | m | Indonesian/Malay
Nugzar           | m | Georgian
Nuh              | m | Turkish
Nuhu             | m | Hausa
Numan            | m | Turkish; Arabic
Nune             | f | Armenian
Nuno             | m | Portuguese
Nur              | u | Turkish; Indonesian/Malay; Somali
Nurali           | m | Kazakh/Central Asian
Nurana           | f | Azerbaijani
Nuray            | f | Turkish; Azerbaijani
Nurbek           | m | Kazakh/Central Asian
Nurcan           | f | Turkish
Nurdan           | f | Turkish
Nurdinjon        | m | Kazakh/Central Asian
Nurettin         | m | Turkish
Nurgul           | f | Kazakh/Central Asian
Nurhaliza        | f | Indonesian/Malay
Nuri             | m | Turkish
Nuria            | f | Spanish
Nurit            | f | Hebrew
Nurjanah         | f | Indonesian/Malay
Nurlan           | m | Azerbaijani; Kazakh/Central Asian
Nurlybek         | m | Kazakh/Central Asian
Nurmuhammad      | m | Kazakh/Central Asian
Nurseit          | m | Kazakh/Central Asian
Nursultan        | m | Kazakh/Central Asian
Nurten           | f | Turkish
Nurul            | u | Bengali; Indonesian/Malay
Nurzhan          | m | Kazakh/Central Asian
Nushaba          | f | Azerbaijani
Nusrat           | f | Pakistani
Nusret           | m | Turkish
Nutsa            | f | Georgian
Nvard            | f | Armenian
Nver             | m | Armenian
Nwabueze         | m | Igbo
Nwachukwu        | m | Igbo
Nyambura         | f | Swahili/East African
Nyamdorj         | m | Mongolian
Nyamosor         | m | Mongolian
Nyaradzo         | f | Swahili/East African
Nyasha           | f | Zimbabwean/Zambian
Nyokabi          | f | Swahili/East African
Oana             | f | Romanian
Obaidul          | m | Bengali
Obert            | m | Zimbabwean/Zambian
Obi              | m | Igbo
Obiageli         | f | Igbo
Obid             | m | Kazakh/Central Asian
Obinna           | m | Igbo
Obioma           | m | Igbo
Oby              | f | Igbo
Océane           | f | French
Ochieng          | m | Swahili/East African
Ochirbat         | m | Mongolian
Octavian         | m | Romanian
Octavio          | m | Spanish
Odbayar          | m | Mongolian
Odette           | f | French; Rwandan/Burundian
Odhiambo         | m | Swahili/East African
Odil             | m | Kazakh/Central Asian
Odile            | f | French
Odiljon          | m | Kazakh/Central Asian
Odontuya         | f | Mongolian
Odysseas         | m | Greek
Ofeliya          | f | Azerbaijani
Ofer             | m | Hebrew
Ofir             | m | Hebrew
Oforiwaa         | f | Ghanaian
Ofra             | f | Hebrew
Ogechi           | f | Igbo
Oginga           | m | Swahili/East African
Ognjen           | m | Serbian/Croatian
Ognyan           | m | Bulgarian
Ogonna           | f | Igbo
Ogtay            | m | Azerbaijani
Ogulnabat        | f | Kazakh/Central Asian
Ogulsapar        | f | Kazakh/Central Asian
Oğuz             | m | Turkish
Ohad             | m | Hebrew
Ohn              | m | Burmese
Okechukwu        | m | Igbo
Okello           | m | Swahili/East African
Okezie           | m | Igbo
Okoth            | m | Swahili/East African
Oksana           | f | Russian/Ukrainian
Oktay            | m | Turkish; Azerbaijani
Okwudili         | m | Igbo
Ola              | u | Nordic; Arabic
Oladele          | m | Yoruba
Oladipo          | m | Yoruba
Olaf             | m | German; Nordic
Ólafur           | m | Nordic
Olajide          | m | Yoruba
Olalekan         | m | Yoruba
Olanrewaju       | m | Yoruba
Olatunji         | m | Yoruba
Olav             | m | Nordic
Olavi            | m | Nordic
Olawale          | m | Yoruba
Olcay            | m | Turkish
Oldřich          | m | Czech/Slovak
Ole              | m | Nordic
Oleg             | m | Russian/Ukrainian
Oleh             | m | Russian/Ukrainian
Oleksandr        | m | Russian/Ukrainian
Oleksandra       | f | Russian/Ukrainian
Oleksii          | m | Russian/Ukrainian
Oleksiy          | m | Russian/Ukrainian
Olena            | f | Russian/Ukrainian
Olesia           | f | Russian/Ukrainian
Olesya           | f | Russian/Ukrainian
Olga             | f | Spanish; Polish; Czech/Slovak; Greek; Russian/Ukrainian
Olgierd          | m | Polish
Olguța           | f | Romanian
Olha             | f | Russian/Ukrainian
Olim             | m | Kazakh/Central Asian
Olimjon          | m | Kazakh/Central Asian
Olive            | f | English; Congolese
Oliver           | m | English; Hungarian; Serbian/Croatian
Olivera          | f | Serbian/Croatian
Olivia           | f | English
Olivier          | m | French; Rwandan/Burundian
Olle             | m | Nordic
Olli             | m | Nordic
Olof             | m | Nordic
Olta             | f | Albanian
Oltjon           | m | Albanian
Olu              | m | Yoruba
Olubunmi         | u | Yoruba
Olufemi          | m | Yoruba
Olufunke         | f | Yoruba
Olukayode        | m | Yoruba
Olumide          | m | Yoruba
Oluremi          | f | Yoruba
Olusegun         | m | Yoruba
Oluseun          | m | Yoruba
Olusola          | u | Yoruba
Oluwaseun        | m | Yoruba
Oluwole          | m | Yoruba
Olzhas           | m | Kazakh/Central Asian
Omar             | m | Arabic; Pakistani
Omari            | m | Swahili/East African
Ömer             | m | Turkish; Hebrew; Pakistani
Omid             | m | Persian
Omolara          | f | Yoruba
Omondi           | m | Swahili/East African
Omotola          | f | Yoruba
Omprakash        | m | Hindi/Indian
Omri             | m | Hebrew
Omurbek          | m | Kazakh/Central Asian
Önder            | m | Turkish
Ondřej           | m | Czech/Slovak
Onik             | m | Armenian
Ons              | f | Arabic
Onsari           | f | Nepali
Onur             | m | Turkish
Onyango          | m | Swahili/East African
Onyebuchi        | m | Igbo
Onyeka           | f | Igbo
Onyema           | m | Igbo
Onyinye          | f | Igbo
Opeyemi          | m | Yoruba
Opiyo            | m | Swahili/East African
Oppah            | f | Zimbabwean/Zambian
Ora              | f | Hebrew
Orapan           | f | Thai
Orazgeldi        | m | Kazakh/Central Asian
Orce             | m | Macedonian
Oren             | m | Hebrew
Oreste           | m | Italian
Orhan            | m | Turkish
Ori              | m | Hebrew
Orietta          | f | Italian
Orit             | f | Hebrew
Orji             | m | Igbo
Orkhan           | m | Azerbaijani
Orly             | f | Hebrew
Orna             | f | Hebrew
Ornella          | f | Italian
Orsat            | m | Serbian/Croatian
Orsolya          | f | Hungarian
Orxan            | m | Azerbaijani
Osama            | m | Arabic
Osamu            | m | Japanese
Oscar            | m | English; Spanish
Osei             | m | Ghanaian
Osita            | m | Igbo
Oskar            | m | Nordic; Polish; Czech/Slovak
Osman            | m | Turkish; Ethiopian/Eritrean; Somali
Osnat            | f | Hebrew
Ossufo           | m | Angolan/Mozambican
Ostap            | m | Russian/Ukrainian
Osvaldo          | m | Spanish; Italian
Oswald           | m | English
Otabek           | m | Kazakh/Central Asian
Otakar           | m | Czech/Slovak
Otar             | m | Georgian
Otávio           | m | Portuguese
Otgonbayar       | m | Mongolian
Othman           | m | Arabic
Otieno           | m | Swahili/East African
Otiko            | f | Ghanaian
Otto             | m | German; Hungarian
Oulematou        | f | Francophone African
Oulimata         | f | Francophone African
Ouma             | m | Swahili/East African
Oumar            | m | Francophone African
Oumou            | f | Francophone African
Oupa             | m | South African
Ousama           | m | Arabic
Ousmane          | m | Francophone African
Ove              | m | Nordic
Ovidiu           | m | Romanian
Owen             | m | English; Zimbabwean/Zambian
Owino            | m | Swahili/East African
Oya              | f | Turkish
Oybek            | m | Kazakh/Central Asian
Øystein          | m | Nordic
Oyun             | f | Mongolian
Oyun-Erdene      | m | Mongolian
Oyuun            | f | Mongolian
Oyuunchimeg      | f | Mongolian
Oyuungerel       | f | Mongolian
Øyvind           | m | Nordic
Ozan             | m | Turkish
Özcan            | m | Turkish
Özge             | f | Turkish
Özgür            | m | Turkish
Özkan            | m | Turkish
Özlem            | f | Turkish
Ozoda            | f | Kazakh/Central Asian
Paa              | m | Ghanaian
Paata            | m | Georgian
Paavo            | m | Nordic
Pabitra          | m | Hindi/Indian
Pablo            | m | Spanish
Pacifique        | m | Rwandan/Burundian
Padma            | f | Hindi/Indian
Padmaja          | f | Hindi/Indian
Paetongtarn      | f | Thai
Pahala           | m | Indonesian/Malay
Pål              | m | Nordic; Hungarian
Påla             | f | Nordic
Palamagamba      | m | Swahili/East African
Palaniappan      | m | Hindi/Indian
Palaniswami      | m | Tamil
Palesa           | f | South African
Palitha          | m | Sri Lankan
Pallavi          | f | Hindi/Indian
Palle            | m | Nordic
Paloma           | f | Spanish
Pamela           | f | English
Pampha           | f | Nepali
Panadda          | f | Thai
Panagiota        | f | Greek
Panagiotis       | m | Greek
Panayiotis       | m | Greek
Pandeli          | m | Albanian
Pandian          | m | Tamil
Panfilo          | m | Filipino
Pankaj           | m | Hindi/Indian
Panneerselvam    | m | Tamil
Pannika          | f | Thai
Panos            | m | Greek
Panteleimon      | m | Russian/Ukrainian
Pantelis         | m | Greek
Panyaza          | m | South African
Paola            | f | Spanish; Italian
Paolo            | m | Italian
Pär              | m | Nordic
Parag            | m | Hindi/Indian
Paras            | m | Nepali
Paraskevi        | f | Greek
Parbati          | f | Nepali
Paresh           | m | Hindi/Indian
Parfait          | m | Francophone African
Pargev           | m | Armenian
Parisa           | f | Persian
Parshottam       | m | Hindi/Indian
Paruyr           | m | Armenian
Parvana          | f | Azerbaijani
Parvaneh         | f | Persian
Parvati          | f | Hindi/Indian
Parveen          | f | Pakistani
Parvesh          | m | Hindi/Indian
Parvez           | m | Pakistani
Parvin           | f | Persian
Parviz           | m | Azerbaijani; Kazakh/Central Asian; Persian
Pascal           | m | French; Francophone African
Pascale          | f | French
Pascual          | m | Spanish
Pasquale         | m | Italian
Pat              | u | English
Patali           | m | Sri Lankan
Patrice          | m | French; Francophone African
Patricia         | f | English; French; Spanish
Patricio         | m | Spanish
Patrick          | m | English; German; Congolese
Patrik           | m | Nordic
Patrizia         | f | Italian
Patrycja         | f | Polish
Patryk           | m | Polish
Paul             | m | English; Dutch; Romanian; Francophone African
Paula            | f | English; Nordic
Paulette         | f | French
Paulina          | f | Polish
Pauline          | f | English; Swahili/East African; Hausa
Paulo            | m | Portuguese
Pavel            | m | Czech/Slovak; Russian/Ukrainian
Pavithra         | f | Sri Lankan
Pavithradevi     | f | Sri Lankan
Pavlo            | m | Russian/Ukrainian
Pavlos           | m | Greek
Pavol            | m | Czech/Slovak
Pawan            | m | Hindi/Indian
Paweł            | m | Polish
Payam            | m | Persian
Paz              | f | Spanish
Peder            | m | Nordic
Pedro            | m | Spanish; Portuguese
Peep             | m | Estonian
Pegah            | f | Persian
Peggy            | f | English
Péguy            | m | Congolese
Pehr             | m | Nordic
Pejman           | m | Persian
Pekka            | m | Nordic
Pélagie          | f | Francophone African
Pelin            | f | Turkish
Pelle            | m | Nordic
Penelope         | f | English
Penka            | f | Bulgarian
Penny            | f | English
Pentti           | m | Nordic
Percy            | m | English
Periklis         | m | Greek
Perizat          | f | Kazakh/Central Asian
Pernille         | f | Nordic
Perrine          | f | French
Perry            | m | English
Pertti           | m | Nordic
Pervaiz          | m | Pakistani
Pervez           | m | Pakistani
Pervin           | f | Turkish
Petar            | m | Bulgarian; Serbian/Croatian
Pete             | m | English
Peter            | m | English; Czech/Slovak; Hungarian
Petko            | m | Bulgarian
Petr             | m | Czech/Slovak
Petra            | f | German; Dutch; Nordic; Czech/Slovak
Petras           | m | Lithuanian
Petre            | m | Romanian; Georgian
Petri            | m | Nordic
Petrit           | m | Albanian
Petro            | m | Russian/Ukrainian
Petros           | m | Greek; Armenian
Petru            | m | Romanian
Petter           | m | Nordic
Petteri          | m | Nordic
Petya            | f | Bulgarian
Peyman           | m | Persian
Phalla           | f | Khmer
Phally           | f | Khmer
Phankham         | m | Lao
Pheakdey         | m | Khmer
Phelekezela      | m | Zimbabwean/Zambian
Phichit          | m | Thai
Phil             | m | English
Philemon         | m | Swahili/East African; Francophone African
Philip           | m | English
Philipp          | m | German
Philippa         | f | English
Philippe         | m | French
Phillip          | m | English
Phindile         | f | South African
Phoebe           | f | English
Phoeurn          | m | Khmer
Phong            | m | Vietnamese
Phonphan         | f | Thai
Phoxay           | m | Lao
Phú              | m | Vietnamese
Phúc             | m | Vietnamese
Phumtham         | m | Thai
Phumzile         | f | South African
Phượng           | f | Vietnamese
Phyllis          | f | English
Phyo             | m | Burmese
Phyrun           | m | Khmer
Phyu             | f | Burmese
Pia              | f | Nordic; Filipino
Pichai           | m | Thai
Pichit           | m | Thai
Pier             | m | Dutch                              | Pier Antonio; not the jetty
Pierluigi        | m | Italian
Piero            | m | Italian
Pierpaolo        | m | Italian
Pierre           | m | French
Piet             | m | Dutch
Pieter           | m | Dutch
Pietro           | m | Italian
Pilar            | f | Spanish
Pim              | m | Dutch
Pina             | f | Italian
Pinaki           | m | Hindi/Indian
Pınar            | f | Turkish
Pinchas          | m | Hebrew
Pinky            | f | South African
Pino             | m | Italian
Piotr            | m | Polish
Pirapan          | m | Thai
Pirjo            | f | Nordic
Piroska          | f | Hungarian
Piseth           | m | Khmer
Pisey            | m | Khmer
Pita             | m | Thai; Pacific
Piyush           | m | Hindi/Indian
Plamen           | m | Bulgarian
Platon           | m | Russian/Ukrainian
Pnina            | f | Hebrew
Polad            | m | Azerbaijani
Polina           | f | Bulgarian; Russian/Ukrainian
Polly            | f | English
Polona           | f | Slovene
Ponciano         | m | Spanish
Pooja            | f | Hindi/Indian
Poonam           | f | Hindi/Indian
Porfirio         | m | Spanish
Pornpimol        | f | Thai
Poul             | m | Nordic
Pouya            | m | Persian
Prabhakaran      | m | Tamil
Prabhat          | m | Hindi/Indian
Prabhu           | m | Hindi/Indian
Prabowo          | m | Indonesian/Malay
Prachai          | m | Thai
Prachi           | f | Hindi/Indian
Pradeep          | m | Hindi/Indian
Pradip           | m | Nepali
Prafulla         | m | Hindi/Indian
Pragya           | f | Hindi/Indian
Prahlad          | m | Hindi/Indian
Prajin           | m | Thai
Prakash          | m | Hindi/Indian; Nepali
Pralhad          | m | Hindi/Indian
Pramod           | m | Hindi/Indian
Pramono          | m | Indonesian/Malay
Pranab           | m | Hindi/Indian
Pranav           | m | Hindi/Indian
Pranay           | m | Hindi/Indian
Prapassorn       | f | Thai
Prasad           | m | Hindi/Indian
Prasanna         | m | Sri Lankan
Prasetyo         | m | Indonesian/Malay
Prashant         | m | Hindi/Indian
Pratap           | m | Hindi/Indian
Pratibha         | f | Hindi/Indian
Praveen          | m | Hindi/Indian
Pravin           | m | Hindi/Indian
Prawit           | m | Thai
Prayut           | m | Thai
Prayuth          | m | Thai
Predrag          | m | Serbian/Croatian
Preeti           | f | Hindi/Indian
Prem             | m | Hindi/Indian; Thai
Přemysl          | m | Czech/Slovak
Preneet          | f | Hindi/Indian
Primož           | m | Slovene
Priscah          | f | Zimbabwean/Zambian
Priscilla        | f | English
Prithviraj       | m | Hindi/Indian
Priti            | f | English
Priya            | f | Hindi/Indian
Priyanka         | f | Hindi/Indian
Prodromos        | m | Greek
Prokopis         | m | Greek
Prosper          | m | Rwandan/Burundian
Protais          | m | Rwandan/Burundian
Przemysław       | m | Polish
Puangpetch       | f | Thai
Puja             | f | Hindi/Indian
Pule             | m | South African
Purevdorj        | m | Mongolian
Purnendu         | m | Hindi/Indian
Purnima          | f | Hindi/Indian
Purnomo          | m | Indonesian/Malay
Purushottam      | m | Hindi/Indian
Pushpa           | u | Nepali
Puspa            | u | Nepali; Indonesian/Malay
Pusta            | f | Azerbaijani
Putri            | f | Indonesian/Malay
Pyotr            | m | Russian/Ukrainian
Qabil            | m | Azerbaijani
Qais             | m | Arabic
Qamar            | m | Pakistani
Qasem            | m | Persian; Arabic
Qasim            | m | Arabic; Pakistani
Qinghong         | f | Chinese
Qishan           | m | Chinese
Quader           | m | Bengali
Quân             | m | Vietnamese
Quang            | m | Vietnamese
Qudratullah      | m | Afghan
Quentin          | m | French
Quinn            | u | English
Quốc             | m | Vietnamese
Quratulain       | f | Pakistani
Quyên            | f | Vietnamese
Raana            | f | Pakistani
Rabab            | f | Arabic
Rabah            | m | Arabic
Rabi             | u | Nepali; Hausa
Rabia            | f | Turkish; Arabic; Pakistani; Hausa
Rabih            | m | Arabic
Rabiu            | m | Hausa
Rachael          | f | English
Rachana          | f | Khmer
Rachel           | f | English; Hebrew
Rachid           | m | Arabic
Rachida          | f | French
Rachmat          | m | Indonesian/Malay
Rachna           | f | Hindi/Indian
Radek            | m | Czech/Slovak
Raden            | m | Indonesian/Malay
Radha            | f | Hindi/Indian
Radhika          | f | Hindi/Indian
Radim            | m | Czech/Slovak
Radka            | f | Czech/Slovak
Radmila          | f | Serbian/Croatian; Macedonian
Radmilo          | m | Serbian/Croatian
Radoje           | m | Serbian/Croatian
Radomir          | m | Serbian/Croatian
Radoslav         | m | Czech/Slovak
Radosław         | m | Polish
Radostina        | f | Bulgarian
Radovan          | m | Czech/Slovak
Radu             | m | Romanian
Radvilė          | f | Lithuanian
Radwan           | m | Arabic
Raed             | m | Arabic
Rafael           | m | Spanish; Azerbaijani; Hebrew
Rafaela          | f | Spanish
Rafał            | m | Polish
Rafat            | m | Arabic
Rafayel          | m | Armenian
Raffaele         | m | Italian
Raffaella        | f | Italian
Raffi            | m | Armenian
Rafi             | m | Hebrew; Pakistani
Rafia            | f | Pakistani
Rafic            | m | Arabic
Rafig            | m | Azerbaijani
Rafik            | m | Armenian; Arabic
Rafiq            | m | Arabic
Rafiqul          | m | Bengali
Rafizi           | m | Indonesian/Malay
Raghad           | f | Arabic
Raghav           | m | Hindi/Indian
Raghda           | f | Arabic
Raghunath        | m | Hindi/Indian
Raghuram         | m | Hindi/Indian
Ragnar           | m | Nordic
Ragnheiður       | f | Nordic
Ragnhild         | f | Nordic
Raha             | f | Persian
Rahama           | f | Hausa
Rahayu           | f | Indonesian/Malay
Raheel           | m | Pakistani
Rahel            | f | Ethiopian/Eritrean
Rahim            | m | Azerbaijani; Persian
Rahimberdi       | m | Kazakh/Central Asian
Rahma            | f | Somali
Rahmah           | f | Indonesian/Malay
Rahman           | m | Azerbaijani
Rahmat           | m | Indonesian/Malay
Rahmatullah      | m | Afghan
Rahmi            | m | Turkish
Rahmon           | m | Kazakh/Central Asian
Rahul            | m | Hindi/Indian
Raihan           | f | Kazakh/Central Asian
Raikhan          | f | Kazakh/Central Asian
Raila            | m | Swahili/East African
Raimo            | m | Nordic
Raimond          | m | Estonian
Raimonda         | f | Lithuanian
Raimonds         | m | Latvian
Raimundas        | m | Lithuanian
Raimundo         | m | Spanish; Portuguese
Rainer           | m | German
Rainsy           | m | Khmer
Raisa            | f | Russian/Ukrainian
Raivis           | m | Latvian
Raj              | m | Hindi/Indian
Raja             | u | Arabic; Hindi/Indian; Pakistani
Rajabu           | m | Swahili/East African
Rajan            | m | Hindi/Indian; Nepali
Rajaratnam       | m | Tamil
Rajat            | m | Hindi/Indian
Rajeev           | m | Hindi/Indian
Rajendra         | m | Hindi/Indian
Rajesh           | m | Hindi/Indian
Rajeshwari       | f | Hindi/Indian
Rajinder         | m | Hindi/Indian
Rajitha          | m | Sri Lankan
Rajiv            | m | Hindi/Indian
Rajnath          | m | Hindi/Indian
Rakesh           | m | Hindi/Indian
Rakhat           | m | Kazakh/Central Asian
Rakiya           | f | Hausa
Raksha           | f | Hindi/Indian
Ralf             | m | German
Ralitsa          | f | Bulgarian
Ralph            | m | English; Filipino
Raluca           | f | Romanian
Ram              | m | Hebrew; Hindi/Indian
Rama             | f | Hindi/Indian
Raman            | m | Belarusian; Hindi/Indian
Ramanathan       | m | Tamil
Ramasamy         | m | Tamil
Ramata           | f | Francophone African
Ramatoulaye      | f | Francophone African
Ramatu           | f | Hausa
Ramaz            | m | Georgian
Ramchandra       | m | Nepali
Ramdas           | m | Hindi/Indian
Ramesh           | m | Hindi/Indian
Rami             | m | Arabic
Ramia            | f | Arabic
Ramil            | m | Azerbaijani
Ramin            | m | Azerbaijani; Persian
Ramiro           | m | Spanish
Ramiz            | m | Albanian; Azerbaijani
Ramón            | m | Spanish; Filipino
Ramona           | f | German; Spanish; Romanian
Ramūnas          | m | Lithuanian
Ramush           | m | Albanian
Ramzi            | m | Arabic
Ramzy            | m | Arabic
Rana             | u | Azerbaijani; Arabic; Pakistani
Ranajit          | m | Bengali
Ranasinghe       | m | Sri Lankan
Ranbir           | m | Hindi/Indian
Randa            | f | Arabic
Randall          | m | English
Randhir          | m | Hindi/Indian
Randi            | f | Nordic
Randolph         | m | English
Randy            | m | English
Rangsiman        | m | Thai
Rania            | f | Arabic
Ranil            | m | Sri Lankan
Ranjit           | m | Hindi/Indian
Ranjith          | m | Sri Lankan
Ranveer          | m | Hindi/Indian
Raoof            | m | Pakistani
Raphaël          | m | French; Swahili/East African
Raphaëlle        | f | French
Raquel           | f | Spanish
Rareș            | m | Romanian
Rasa             | f | Lithuanian
Rasha            | f | Arabic
Rashad           | m | Azerbaijani
Rashed           | m | Arabic
Rasheda          | f | Bengali
Rasheed          | m | Arabic
Rashid           | m | Kazakh/Central Asian; Arabic; Pakistani
Rashida          | f | Bengali
Rashko           | m | Bulgarian
Rashmi           | f | Hindi/Indian
Rasit            | m | Kazakh/Central Asian
Raško            | m | Serbian/Croatian
Rasmus           | m | Nordic
Rasoul           | m | Persian
Rasul            | m | Azerbaijani; Kazakh/Central Asian
Ratan            | m | Hindi/Indian
Ratanak          | m | Khmer
Ratchada         | f | Thai
Rateb            | m | Arabic
Ratha            | m | Khmer
Ratko            | m | Serbian/Croatian
Ratna            | f | Indonesian/Malay
Rattan           | m | Hindi/Indian
Rattana          | f | Thai
Rauf             | m | Turkish; Azerbaijani; Arabic
Raúl             | m | Spanish
Ravi             | m | Hindi/Indian
Ravinder         | m | Hindi/Indian
Ravindra         | m | Hindi/Indian
Ravshan          | m | Kazakh/Central Asian
Rawan            | f | Arabic
Rawya            | f | Arabic
Ray              | m | English
Rayan            | m | Arabic
Raychelle        | f | Swahili/East African
Raymond          | m | English; French
Raza             | m | Pakistani
Razan            | f | Arabic
Razia            | f | Pakistani
Răzvan           | m | Romanian
Rebeca           | f | Swahili/East African
Rebecca          | f | English
Recai            | m | Turkish
Recep            | m | Turkish
Reda             | m | Arabic
Redwan           | m | Ethiopian/Eritrean
Reem             | f | Arabic
Reena            | f | Hindi/Indian
Reese            | u | English
Reet             | f | Estonian
Refik            | m | Turkish
Refilwe          | f | South African
Regina           | f | German
Reginald         | m | English
Rehab            | f | Arabic
Rehana           | f | Bengali; Pakistani
Rehman           | m | Pakistani
Reijo            | m | Nordic
Reiko            | f | Japanese
Rein             | m | Estonian
Reinhard         | m | German
Reinhold         | m | German
Reinier          | m | Dutch
Rejep            | m | Kazakh/Central Asian
Réka             | f | Hungarian
Rekha            | f | Hindi/Indian; Nepali
Remedios         | f | Spanish
Rémi             | u | French; Yoruba
Remigijus        | m | Lithuanian
Remus            | m | Romanian
Rémy             | m | French
Remzi            | m | Turkish
Rena             | f | Greek; Azerbaijani
Renan            | m | Portuguese
Renata           | f | Polish; Czech/Slovak; Macedonian; Russian/Ukrainian
Renate           | f | German
Renato           | m | Portuguese; Italian; Filipino
Renaud           | m | French
René             | m | French
Renee            | f | English
Renho            | f | Japanese
Rens             | m | Dutch
Renske           | f | Dutch
Renu             | f | Hindi/Indian; Nepali
Renuka           | f | Hindi/Indian
Renzo            | m | Italian
Reşat            | m | Turkish
Retno            | f | Indonesian/Malay
Reuben           | m | Swahili/East African
Reuven           | m | Hebrew
Revaz            | m | Georgian
Révérien         | m | Rwandan/Burundian
Rex              | m | English
Rexhep           | m | Albanian
Reyhan           | f | Turkish; Azerbaijani
Reynaldo         | m | Filipino
Reza             | m | Persian
Rezaul           | m | Bengali
Rezo             | m | Georgian
Rezső            | m | Hungarian
Rhonda           | f | English
Rhys             | m | English
Ria              | f | Indonesian/Malay
Riad             | m | Arabic
Riaz             | m | Pakistani
Ricarda          | f | German
Ričardas         | m | Lithuanian
Ricardo          | m | Spanish
Riccardo         | m | Italian
Richa            | f | Hindi/Indian
Richard          | m | English; German; Czech/Slovak; Hungarian
Rick             | m | English
Ricky            | m | English
Rida             | f | Pakistani
Ridha            | m | Arabic
Ridwan           | m | Indonesian/Malay
Rie              | f | Japanese
Rieke            | f | Indonesian/Malay
Rıfat            | m | Turkish
Rigathi          | m | Swahili/East African
Rigmor           | f | Nordic
Rihards          | m | Latvian
Riikka           | f | Nordic
Riina            | f | Estonian
Riitta           | f | Nordic
Rik              | m | Dutch
Rika             | f | Japanese
Riley            | u | English
Rim              | f | Arabic
Rima             | f | Lithuanian; Arabic
Rimantas         | m | Lithuanian
Rimma            | f | Russian/Ukrainian
Rina             | f | Hebrew; Indonesian/Malay
Rinat            | f | Hebrew
Rini             | f | Indonesian/Malay
Ripsime          | f | Armenian
Risa             | f | Filipino
Rishi            | m | English
Rishikesh        | m | Nepali
Risto            | m | Nordic
Rita             | f | English; Hungarian
Rithy            | m | Khmer
Ritu             | f | Hindi/Indian
Ritva            | f | Nordic
Riva             | f | Hindi/Indian
Rivka            | f | Hebrew
Riyad            | m | Arabic
Rıza             | m | Turkish
Rizal            | m | Indonesian/Malay
Rizki            | m | Indonesian/Malay
Rizvan           | m | Azerbaijani
Rizwan           | m | Pakistani
Rizwana          | f | Bengali
Roald            | m | Nordic
Roar             | m | Nordic
Rob              | m | English; Dutch
Robbie           | m | English
Robert           | m | English; French; German; Czech/Slovak; Hungarian; Romanian; Francophone African
Roberta          | f | English; Italian
Robertas         | m | Lithuanian
Roberto          | m | Spanish
Roberts          | m | Latvian
Robin            | m | English
Robiya           | f | Kazakh/Central Asian
Robow            | m | Somali
Rocco            | m | Italian
Roch             | m | Francophone African
Rochas           | m | Igbo
Rocío            | f | Spanish
Rod              | m | English
Rodante          | m | Filipino
Roderich         | m | German
Roderick         | m | English
Rodica           | f | Romanian
Rodion           | m | Russian/Ukrainian
Rodney           | m | English
Rodolfo          | m | Spanish
Rodolphe         | m | French
Rodrigo          | m | Spanish; Filipino
Roel             | m | Dutch
Roelf            | m | South African
Rogelio          | m | Spanish
Roger            | m | English
Rohan            | m | Hindi/Indian
Rohani           | f | Indonesian/Malay
Rohini           | f | Sri Lankan
Rohit            | m | Hindi/Indian
Rohitha          | m | Sri Lankan
Roi              | m | Hebrew
Roin             | m | Georgian
Rok              | m | Slovene
Rokeya           | f | Bengali
Rokia            | f | Francophone African
Roksolana        | f | Russian/Ukrainian
Rola             | f | Arabic
Roland           | m | English; German
Rolandas         | m | Lithuanian
Rolando          | m | Spanish
Rolf             | m | German
Romain           | m | French
Román            | u | Spanish; Polish; Czech/Slovak; Russian/Ukrainian; Ethiopian/Eritrean
Romana           | f | Czech/Slovak
Romano           | m | Italian
Romeo            | m | Italian; Filipino
Romina           | f | Spanish
Romuald          | m | Polish
Ron              | m | English; Hebrew
Ronald           | m | English
Ronaldo          | m | Filipino
Ronen            | m | Hebrew
Rongji           | m | Chinese
Roni             | m | Hebrew
Ronit            | f | Hebrew
Ronke            | f | Yoruba
Ronnie           | m | English
Ronny            | m | Hebrew
Roque            | m | Portuguese
Rory             | m | English
Rosa             | f | English
Rosalía          | f | Spanish
Rosalind         | f | English
Rosan            | m | Indonesian/Malay
Rosângela        | f | Portuguese
Rosanna          | f | Italian
Rosaria          | f | Italian
Rosario          | f | Spanish; Filipino
Rose             | f | English; Francophone African; Congolese | Rose Gottemoeller; not "Rose sharply"
Rosella          | f | Italian
Roselyne         | f | French
Rosemarie        | f | German
Rosemary         | f | English; Rwandan/Burundian
Rosen            | m | Bulgarian
Roshni           | f | Hindi/Indian
Rosie            | f | Pacific
Rosine           | f | Francophone African
Rositsa          | f | Bulgarian
Rosmah           | f | Indonesian/Malay
Rosnah           | f | Indonesian/Malay
Ross             | m | English
Rossana          | f | Italian
Rossella         | f | Italian
Rostislav        | m | Czech/Slovak
Rostom           | m | Georgian
Rostyslav        | m | Russian/Ukrainian
Rosy             | f | Sri Lankan
Rotimi           | m | Yoruba
Rouhollah        | m | Persian
Rovshan          | m | Azerbaijani
Rowena           | f | Filipino
Rowshan          | f | Bengali
Roxana           | f | Spanish; Romanian
Roy              | m | English
Roya             | f | Persian
Róża             | f | Polish; Azerbaijani
Rozália          | f | Hungarian
Ruba             | f | Arabic
Rubén            | m | Spanish; Dutch; Armenian
Rubiah           | f | Indonesian/Malay
Rubina           | f | Pakistani
Ruchi            | f | Hindi/Indian
Ruchira          | f | Hindi/Indian
Rudi             | m | Indonesian/Malay
Rüdiger          | m | German
Rudina           | f | Albanian
Rudo             | f | Zimbabwean/Zambian
Rudolf           | m | German; Czech/Slovak; Hungarian
Rufat            | m | Azerbaijani
Rufus            | m | English
Rugare           | m | Zimbabwean/Zambian
Ruggero          | m | Italian
Ruhangiz         | f | Azerbaijani
Ruhollah         | m | Persian
Ruhul            | m | Bengali
Rui              | m | Portuguese
Rukhsana         | f | Pakistani
Rukhshona        | f | Kazakh/Central Asian
Rukia            | f | Swahili/East African
Rukiye           | f | Turkish
Rukmini          | f | Hindi/Indian
Rula             | f | Arabic
Rumbidzai        | f | Zimbabwean/Zambian
Rumeen           | f | Bengali
Rumen            | m | Bulgarian
Rumiana          | f | Bulgarian
Rumiko           | f | Japanese
Rumyana          | f | Bulgarian
Rune             | m | Nordic
Rupert           | m | English
Ruperto          | m | Filipino
Rupiah           | m | Zimbabwean/Zambian
Ruslan           | m | Azerbaijani; Russian/Ukrainian
Russell          | m | English
Rustam           | m | Azerbaijani; Kazakh/Central Asian
Rustambek        | m | Kazakh/Central Asian
Rustem           | m | Russian/Ukrainian
Rusudan          | f | Georgian
Rūta             | f | Lithuanian
Rute             | f | Portuguese
Rutendo          | f | Zimbabwean/Zambian
Rutger           | m | Dutch
Ruth             | f | English; Hebrew
Ruud             | m | Dutch
Ruwan            | m | Sri Lankan
Ruxandra         | f | Romanian
Ruzanna          | f | Armenian
Růžena           | f | Czech/Slovak
Ružica           | f | Serbian/Croatian
Ryan             | m | English
Ryoko            | f | Japanese
Ryosei           | m | Japanese
Ryota            | m | Japanese
Ryszard          | m | Polish
Ryu              | m | Japanese
Ryuichi          | m | Japanese
Sa'adatu         | f | Hausa
Saad             | m | Arabic; Pakistani
Saadeddine       | m | Arabic
Saadet           | f | Turkish
Saadia           | f | Arabic
Saba             | f | Pakistani; Ethiopian/Eritrean
Sabahat          | f | Pakistani
Şaban            | m | Turkish
Sabbir           | m | Bengali
Sabina           | f | Polish; Serbian/Croatian; Azerbaijani; Bengali
Sabine           | f | German
Sabir            | m | Azerbaijani
Sabita           | f | Nepali
Sabokhat         | f | Kazakh/Central Asian
Sabri            | m | Turkish; Arabic; Indonesian/Malay
Sabrina          | f | English; Italian
Sabuhi           | m | Azerbaijani
Sachiko          | f | Japanese
Sachin           | m | Hindi/Indian
Sadagat          | f | Azerbaijani
Sadako           | f | Japanese
Sadayuki         | m | Japanese
Saddam           | m | Arabic
Sade             | f | Yoruba
Sadegh           | m | Persian
Sadettin         | m | Turkish
Sadhvi           | f | Hindi/Indian
Sadia            | f | Pakistani
Sadig            | m | Azerbaijani
Sadık            | m | Turkish
Sadio            | m | Francophone African
Sadiq            | m | Arabic; Pakistani; Hausa
Sadyr            | m | Kazakh/Central Asian
Saeed            | m | Persian; Arabic; Pakistani
Saeid            | m | Persian
Safa             | f | Arabic
Safet            | m | Serbian/Croatian
Safia            | f | Arabic
Safiatou         | f | Francophone African
Safiya           | f | Hausa
Safiye           | f | Turkish
Safwan           | m | Arabic
Sagal            | f | Somali
Sagarika         | f | Sri Lankan
Sagi             | m | Hebrew
Sagir            | m | Hausa
Sahar            | f | Persian; Arabic
Sahib            | m | Azerbaijani
Sahiba           | f | Azerbaijani
Sahil            | m | Azerbaijani
Sahle-Work       | f | Ethiopian/Eritrean
Sahra            | f | German; Somali
Saida            | f | Azerbaijani; Kazakh/Central Asian; Arabic; Swahili/East African
Saidbek          | m | Kazakh/Central Asian
Saidi            | m | Swahili/East African
Saidmukhtor      | m | Kazakh/Central Asian
Saif             | m | Arabic
Saifuddin        | m | Indonesian/Malay
Saiful           | m | Bengali
Saifullah        | m | Pakistani
Saima            | f | Bengali
Sainbuyan        | m | Mongolian
Saira            | f | Pakistani
Sait             | m | Turkish
Sajeda           | f | Bengali
Sajeeb           | m | Bengali
Sajid            | m | Pakistani
Sajith           | m | Sri Lankan
Sajjad           | m | Persian; Pakistani
Sakari           | m | Nordic
Saken            | m | Kazakh/Central Asian
Saki             | f | Japanese
Şakir            | m | Turkish
Saksayam         | m | Thai
Sakti            | m | Indonesian/Malay
Salah            | m | Arabic
Salahuddin       | m | Arabic; Bengali; Indonesian/Malay
Salam            | m | Arabic
Salauddin        | m | Bengali
Saleem           | m | Pakistani
Saleh            | m | Arabic; Francophone African
Salem            | m | Arabic
Saleumxay        | m | Lao
Sali             | m | Albanian
Salih            | m | Turkish
Salihu           | m | Hausa
Salim            | m | Azerbaijani; Arabic
Salimata         | f | Francophone African
Sally            | f | English
Salma            | f | Arabic; Bengali
Salmah           | f | Indonesian/Malay
Salman           | m | Persian; Arabic; Pakistani
Salomé           | f | Spanish; Georgian
Salote           | f | Pacific
Salou            | m | Francophone African
Saltanat         | f | Azerbaijani; Kazakh/Central Asian
Salum            | m | Swahili/East African
Salvador         | m | Spanish; Filipino
Salvatore        | m | Italian
Salwa            | f | Arabic
Sam              | m | English
Samad            | m | Azerbaijani
Samah            | f | Arabic
Samak            | m | Thai
Samaneh          | f | Persian
Samanta          | f | Spanish
Samantha         | u | English; Sri Lankan
Samar            | f | Arabic
Samat            | m | Kazakh/Central Asian
Samaya           | f | Azerbaijani
Samba            | m | Francophone African
Sambhu           | m | Nepali
Sambo            | m | Khmer; Hausa
Sameer           | m | Hindi/Indian
Sameh            | m | Arabic
Samer            | m | Arabic
Sami             | m | Turkish; Arabic
Samia            | f | Arabic; Swahili/East African
Samih            | m | Arabic
Şamil            | m | Turkish
Samina           | f | Pakistani
Samir            | m | Azerbaijani; Arabic; Hindi/Indian
Samira           | f | Azerbaijani; Arabic; Ghanaian
Samo             | m | Slovene
Sampanthan       | m | Tamil
Samson           | m | Swahili/East African
Samuel           | m | English; Spanish
Samvel           | m | Armenian
Samy             | m | Congolese
Sana             | f | Arabic; Pakistani                  | also a news agency: SANA
Sanaa            | f | Arabic
Sanae            | f | Japanese
Sanan            | m | Azerbaijani
Sanath           | m | Sri Lankan
Sanaullah        | m | Afghan
Sanaz            | f | Persian
Sanda            | f | Romanian
Sandag           | m | Mongolian
Sandar           | f | Burmese
Sandeep          | m | Hindi/Indian
Sander           | m | Dutch
Sandhya          | f | Hindi/Indian
Sandiaga         | m | Indonesian/Malay
Sandis           | m | Latvian
Sándor           | m | Hungarian
Sandra           | f | English; Latvian; Serbian/Croatian
Sandro           | m | Italian; Georgian
Sandy            | u | English
Sang-hyun        | m | Korean
Sang-woo         | m | Korean
Sangeeta         | f | Hindi/Indian
Sangita          | f | Nepali
Sani             | m | Hausa
Sanita           | f | Latvian
Sanja            | f | Serbian/Croatian; Macedonian
Sanjana          | f | Hindi/Indian
Sanjar           | m | Kazakh/Central Asian
Sanjay           | m | Hindi/Indian
Sanjeev          | m | Hindi/Indian
Sanjin           | m | Serbian/Croatian
Sanjiv           | m | Hindi/Indian
Sanjoy           | m | Hindi/Indian
Sanna            | f | Nordic
Sansern          | m | Thai
Santiago         | m | Spanish                            | also a capital
Santos           | m | Spanish
Santosh          | m | Hindi/Indian
Sanubar          | f | Azerbaijani
Sanusi           | m | Hausa
Saodat           | f | Kazakh/Central Asian
Sapar            | m | Kazakh/Central Asian
Saparmurat       | m | Kazakh/Central Asian
Sara             | f | English; Spanish; Hungarian; Azerbaijani; Arabic; Filipino
Sarah            | f | English
Saran            | f | Francophone African
Saranchuluun     | f | Mongolian
Sarantuya        | f | Mongolian
Saraswati        | f | Hindi/Indian
Saraswoti        | f | Nepali
Sarat            | m | Hindi/Indian
Sarath           | m | Sri Lankan; Khmer
Saratu           | f | Hausa
Saravanan        | m | Tamil
Sarbananda       | m | Hindi/Indian
Sardor           | m | Kazakh/Central Asian
Sarfraz          | m | Pakistani
Sargis           | m | Armenian
Sari             | f | Nordic; Indonesian/Malay
Sarit            | f | Hebrew
Sarita           | f | Hindi/Indian
Šárka            | f | Czech/Slovak
Sarkhan          | m | Azerbaijani
Sarkis           | m | Armenian
Sarmad           | m | Pakistani
Saroj            | f | Hindi/Indian
Saroja           | f | Sri Lankan
Sarra            | f | Arabic
Sartaj           | m | Pakistani
Sarvan           | m | Azerbaijani
Sarvar           | m | Kazakh/Central Asian
Saša             | m | Serbian/Croatian
Sasan            | m | Persian
Sasha            | u | English
Sashi            | f | Nepali
Saskia           | f | Dutch
Sasun            | m | Armenian
Satenik          | f | Armenian
Sathya           | m | Hindi/Indian
Satish           | m | Hindi/Indian
Sato             | m | Pacific
Satoko           | f | Japanese
Satoru           | m | Japanese
Satoshi          | m | Japanese
Satsuki          | f | Japanese
Satu             | f | Nordic
Satya            | m | Hindi/Indian
Satyajit         | m | Bengali
Satyendra        | m | Hindi/Indian
Saud             | m | Arabic
Saufatu          | m | Pacific
Saúl             | m | Spanish
Saule            | f | Kazakh/Central Asian
Sauli            | m | Nordic
Saulius          | m | Lithuanian
Saurabh          | m | Hindi/Indian
Savaş            | m | Turkish
Saviour          | m | Zimbabwean/Zambian
Savita           | f | Hindi/Indian
Savitri          | f | Hindi/Indian
Savva            | m | Russian/Ukrainian
Sawsan           | f | Arabic
Sayaka           | f | Japanese
Sayavush         | m | Azerbaijani
Sayed            | m | Arabic
Sayyid           | m | Arabic
Scott            | m | English
Sean             | m | English
Sebahat          | f | Turkish
Sebastian        | m | English; German; Polish; Romanian
Sébastien        | m | French
Seble            | f | Ethiopian/Eritrean
Şebnem           | f | Turkish
Seda             | f | Turkish
Sedat            | m | Turkish
Sedigheh         | f | Persian
Sediq            | m | Afghan
Seema            | f | Hindi/Indian
Seetha           | f | Sri Lankan
Šefika           | f | Serbian/Croatian
Ségolène         | f | French
Segun            | m | Yoruba
Seif             | m | Arabic; Swahili/East African
Seiichi          | m | Japanese
Seiji            | m | Japanese
Seiko            | f | Japanese
Seishiro         | m | Japanese
Seitek           | m | Kazakh/Central Asian
Sejdo            | m | Serbian/Croatian
Sekai            | f | Zimbabwean/Zambian
Sékou            | m | Francophone African
Seksakol         | m | Thai
Selahattin       | m | Turkish
Selamawit        | f | Ethiopian/Eritrean
Selami           | m | Turkish
Selassie         | m | Ethiopian/Eritrean
Selçuk           | m | Turkish
Selda            | f | Turkish
Selim            | m | Turkish
Selima           | f | Bengali
Selin            | f | Turkish
Selina           | f | English
Sellapan         | m | Tamil
Selma            | f | Turkish
Selorm           | m | Ghanaian
Selvam           | m | Tamil
Sema             | f | Turkish
Semen            | m | Russian/Ukrainian
Semhal           | f | Ethiopian/Eritrean
Semih            | m | Turkish
Semiha           | f | Turkish
Semra            | f | Turkish
Semyon           | m | Russian/Ukrainian
Senad            | m | Serbian/Croatian
Senait           | f | Ethiopian/Eritrean
Şenay            | f | Turkish
Şengül           | f | Turkish
Senka            | f | Serbian/Croatian
Şenol            | m | Turkish
Senthil          | m | Tamil
Senyo            | m | Ghanaian
Senzeni          | m | South African
Senzo            | m | South African
Seo-yeon         | f | Korean
Seok-yeol        | m | Korean
Seok-youl        | m | Korean
Seon-hui         | f | Korean
Sepideh          | f | Persian
Şerafettin       | m | Turkish
Serafim          | m | Russian/Ukrainian
Serap            | f | Turkish
Serdar           | m | Turkish; Kazakh/Central Asian
Şeref            | m | Turkish
Serena           | f | Italian
Sereyvuth        | m | Khmer
Serge            | m | French; Congolese
Sergei           | m | Russian/Ukrainian
Sergey           | m | Armenian; Russian/Ukrainian
Serghei          | m | Romanian
Sergio           | m | Spanish; Portuguese; Italian
Serhat           | m | Turkish
Serhii           | m | Russian/Ukrainian
Serhiy           | m | Russian/Ukrainian
Serik            | m | Kazakh/Central Asian
Serkan           | m | Turkish
Serpil           | f | Turkish
Serwaa           | f | Ghanaian
Serzh            | m | Armenian
Setareh          | f | Persian
Seth             | m | English
Setsuko          | f | Japanese
Setya            | m | Indonesian/Malay
Seun             | m | Yoruba
Seung-min        | m | Korean
Sevak            | m | Armenian
Sevastyan        | m | Russian/Ukrainian
Sevda            | f | Turkish; Azerbaijani
Séverine         | f | French
Sevgi            | f | Turkish
Sevil            | f | Turkish; Azerbaijani
Sevim            | f | Turkish
Sevinj           | f | Azerbaijani
Şevket           | m | Turkish
Sewa             | f | Nepali
Seydou           | m | Francophone African
Seyi             | m | Yoruba
Seymur           | m | Azerbaijani
Seyoum           | m | Ethiopian/Eritrean
Seyran           | m | Armenian
Shabana          | f | Hindi/Indian
Shabbir          | m | Pakistani
Shabnam          | f | Persian; Pakistani
Shadi            | m | Arabic
Shafiga          | f | Azerbaijani
Shafiqul         | m | Bengali
Shafiqullah      | m | Afghan
Shafiqur         | m | Bengali
Shafqat          | m | Pakistani
Shagufta         | f | Pakistani
Shahab           | m | Persian
Shahabuddin      | m | Bengali; Afghan
Shahana          | f | Azerbaijani
Shahbaz          | m | Pakistani
Shahen           | m | Armenian
Shahid           | m | Pakistani
Shahida          | f | Pakistani
Shahidul         | m | Bengali
Shahin           | m | Azerbaijani; Persian
Shahindokht      | f | Persian
Shahla           | f | Azerbaijani; Persian
Shahlar          | m | Azerbaijani
Shahlo           | f | Kazakh/Central Asian
Shahmar          | m | Azerbaijani
Shahnaz          | f | Pakistani
Shahnoza         | f | Kazakh/Central Asian
Shahram          | m | Persian
Shahriar         | m | Persian; Bengali
Shahrizal        | m | Indonesian/Malay
Shahrzad         | f | Persian
Shahzad          | m | Pakistani
Shahzaib         | m | Pakistani
Shai             | m | Hebrew
Shaikha          | f | Arabic
Shaima           | f | Arabic
Shaista          | f | Pakistani
Shakeel          | m | Pakistani
Shaker           | m | Arabic
Shakhnoza        | f | Kazakh/Central Asian
Shakib           | m | Arabic
Shakir           | m | Arabic
Shalini          | f | Hindi/Indian
Shalom           | m | Hebrew
Shalva           | m | Georgian
Shamil           | m | Azerbaijani
Shamim           | m | Bengali
Shamima          | f | Bengali
Shamsa           | f | Somali
Shamshad         | f | Pakistani
Shamsul          | m | Bengali; Indonesian/Malay
Shandana         | f | Pakistani
Shane            | m | English
Shangfu          | m | Chinese
Shani            | f | Hebrew
Shanmugam        | m | Tamil
Shannon          | f | English
Shanta           | f | Hindi/Indian
Shanti           | f | Hindi/Indian
Shaoqi           | m | Chinese
Sharad           | m | Hindi/Indian
Sharafuddin      | m | Afghan
Sharif           | m | Azerbaijani
Sharifah         | f | Indonesian/Malay
Shariful         | m | Bengali
Sharmeen         | f | Bengali
Sharmila         | f | Hindi/Indian
Sharmin          | f | Bengali
Sharon           | f | English
Sharren          | f | Hebrew
Shashank         | m | Hindi/Indian
Shashi           | m | Hindi/Indian
Shaukat          | m | Pakistani
Shaul            | m | Hebrew
Shaun            | m | English
Shavarsh         | m | Armenian
Shavendra        | m | Sri Lankan
Shavkat          | m | Kazakh/Central Asian
Shazia           | f | Pakistani
Sheela           | f | Hindi/Indian
Shehbaz          | m | Pakistani
Shehla           | f | Pakistani
Shehu            | m | Hausa
Sheila           | f | English
Shekhar          | m | Hindi/Indian
Shelby           | u | English
Shelley          | f | English
Shelly           | f | Hebrew
Sher             | m | Nepali
Sherali          | m | Kazakh/Central Asian
Sheraz           | m | Pakistani
Sherbek          | m | Kazakh/Central Asian
Shereen          | f | Arabic
Sherif           | m | Arabic
Sherine          | f | Arabic
Sherry           | f | English
Sherwin          | m | Filipino
Sherzod          | m | Kazakh/Central Asian
Shiferaw         | m | Ethiopian/Eritrean
Shigeko          | f | Japanese
Shigeo           | m | Japanese
Shigeru          | m | Japanese
Shihab           | m | Arabic
Shilpa           | f | Hindi/Indian
Shimelis         | m | Ethiopian/Eritrean
Shimon           | m | Hebrew
Shin             | m | Japanese
Shingai          | m | Zimbabwean/Zambian
Shinichi         | m | Japanese
Shinji           | m | Japanese
Shinjiro         | m | Japanese
Shinzo           | m | Japanese
Shir             | m | Afghan
Shira            | f | Hebrew
Shireen          | f | Pakistani
Shirin           | f | Persian; Bengali
Shirley          | f | English; Ghanaian
Shiv             | m | Hindi/Indian
Shivraj          | m | Hindi/Indian
Shivshankar      | m | Hindi/Indian
Shizuka          | f | Japanese
Shkelqim         | m | Albanian
Shlomi           | m | Hebrew
Shlomo           | m | Hebrew
Shmuel           | m | Hebrew
Shoaib           | m | Pakistani
Shobha           | f | Hindi/Indian
Shohei           | m | Japanese
Shohreh          | f | Persian
Shoichi          | m | Japanese
Shoira           | f | Kazakh/Central Asian
Shokoufeh        | f | Persian
Shorouq          | f | Arabic
Shoshana         | f | Hebrew
Shota            | m | Georgian; Japanese
Shova            | f | Nepali
Shpend           | m | Albanian
Shpresa          | f | Albanian
Shraddha         | f | Hindi/Indian
Shreya           | f | Hindi/Indian
Shripad          | m | Hindi/Indian
Shruti           | f | Hindi/Indian
Shubha           | f | Hindi/Indian
Shuhua           | f | Chinese
Shuja            | m | Pakistani
Shukhrat         | m | Kazakh/Central Asian
Shukri           | u | Arabic; Somali
Shukurjon        | m | Kazakh/Central Asian
Shulamit         | f | Hebrew
Shunichi         | m | Japanese
Shunsuke         | m | Japanese
Shushan          | f | Armenian
Shyam            | m | Hindi/Indian
Siad             | m | Somali
Sialeʻataongo    | m | Pacific
Siamak           | m | Persian
Siaosi           | m | Pacific
Siarhei          | m | Belarusian
Siavash          | m | Persian
Sibel            | f | Turkish
Sibongile        | f | South African
Sibtain          | m | Pakistani
Sibusiso         | m | South African
Siddaramaiah     | m | Hindi/Indian
Siddharth        | m | Hindi/Indian
Sidi             | m | Francophone African
Sidiki           | m | Francophone African
Sidney           | m | English
Sidra            | f | Pakistani
Sidya            | m | Francophone African
Siebe            | m | Dutch
Siegfried        | m | German
Sifiso           | m | South African
Sigal            | f | Hebrew
Sigit            | m | Indonesian/Malay
Sigita           | f | Lithuanian
Sigmar           | m | German
Sigmund          | m | German
Sigmundur        | m | Nordic
Signe            | f | Nordic; Estonian
Sigrid           | f | German; Dutch
Sigríður         | f | Nordic
Sigurd           | m | Nordic
Sigurður         | m | Nordic
Siham            | f | Arabic
Sihasak          | m | Thai
Sihem            | f | Arabic
Sihle            | m | South African
Siim             | m | Estonian
Silas            | m | English
Sileshi          | m | Ethiopian/Eritrean
Silke            | f | German
Silva            | f | Armenian
Silvana          | f | Italian
Silvestre        | m | Spanish
Silvia           | f | German; Spanish; Czech/Slovak; Romanian; Bulgarian
Silvio           | m | Italian
Silviu           | m | Romanian
Sima             | f | Hebrew
Simba            | m | Swahili/East African
Simcha           | m | Hebrew
Simen            | m | Nordic
Simeon           | m | Bulgarian
Simisola         | f | Yoruba
Simon            | m | English; Spanish; Czech/Slovak; Georgian; Zimbabwean/Zambian
Simona           | f | Italian; Lithuanian; Romanian
Simonas          | m | Lithuanian
Simone           | u | French; German; Portuguese; Italian; Francophone African
Simplice         | m | Francophone African
Sinan            | m | Turkish
Sindisiwe        | f | South African
Sindre           | m | Nordic
Siniša           | m | Serbian/Croatian
Siobhan          | f | English
Sipan            | m | Armenian
Siphiwe          | m | South African
Sipho            | m | South African
Siqi             | f | Chinese
Sira             | f | Francophone African
Sirajuddin       | m | Afghan
Sirajul          | m | Bengali
Siranush         | f | Armenian
Siri             | f | Nordic
Sirikit          | f | Thai
Sirimavo         | f | Sri Lankan
Siripa           | f | Thai
Sirirat          | f | Thai
Sirisena         | m | Sri Lankan
Sirma            | m | Swahili/East African
Sirodjiddin      | m | Kazakh/Central Asian
Sirojiddin       | m | Kazakh/Central Asian
Sirush           | f | Armenian
Sisay            | m | Ethiopian/Eritrean
Sisisi           | f | South African
Sita             | f | Hindi/Indian
Sitaleki         | m | Pacific
Sitan            | f | Francophone African
Sitaram          | m | Hindi/Indian
Sithembiso       | m | Zimbabwean/Zambian
Siti             | f | Indonesian/Malay; Swahili/East African
Sitiveni         | m | Pacific
Sıtkı            | m | Turkish
Situmbeko        | m | Zimbabwean/Zambian
Siv              | f | Nordic
Sivakumar        | m | Tamil
Sivaraman        | m | Tamil
Siyabonga        | m | South African
Siyad            | m | Somali
Siyavush         | m | Azerbaijani
Sjoerd           | m | Dutch
Skënder          | m | Albanian
Sladana          | f | Serbian/Croatian
Slavcho          | m | Bulgarian
Slaven           | m | Serbian/Croatian
Slavi            | m | Bulgarian
Slavica          | f | Serbian/Croatian
Slavjanka        | f | Macedonian
Slavko           | m | Serbian/Croatian
Sławomir         | m | Polish
Slobodan         | m | Serbian/Croatian
Smadar           | f | Hebrew
Smita            | f | Hindi/Indian
Smriti           | f | Hindi/Indian
Sneha            | f | Hindi/Indian
Snežana          | f | Serbian/Croatian
Snezhana         | f | Bulgarian
Snizhana         | f | Russian/Ukrainian
Snježana         | f | Serbian/Croatian
Soad             | f | Arabic
Sobia            | f | Pakistani
Socheata         | m | Khmer
Sochukwuma       | m | Igbo
Socorro          | f | Spanish
Sodiq            | m | Kazakh/Central Asian
Soe              | m | Burmese
Soeharto         | m | Indonesian/Malay
Soekarno         | m | Indonesian/Malay
Sofía            | f | Spanish; Italian; Greek
Sofie            | f | Nordic
Sofiia           | f | Russian/Ukrainian
Sofio            | f | Georgian
Sofiya           | f | Russian/Ukrainian
Sohail           | m | Pakistani
Soheila          | f | Persian
Sohrab           | m | Persian
Soipan           | f | Swahili/East African
Soji             | m | Yoruba
Sokha            | m | Khmer
Sokhemara        | m | Khmer
Sokhna           | f | Francophone African
Sokhonn          | m | Khmer
Sokol            | m | Albanian
Sokratis         | m | Greek
Sola             | u | Yoruba
Solange          | f | French; Rwandan/Burundian
Soledad          | f | Spanish
Soline           | f | Rwandan/Burundian
Solly            | m | South African
Solmaz           | f | Azerbaijani
Solomiia         | f | Russian/Ukrainian
Solomon          | m | Georgian; Ethiopian/Eritrean
Solongo          | f | Mongolian
Solveig          | f | Nordic
Solvita          | f | Latvian
Somaya           | f | Arabic
Somayeh          | f | Persian
Somchai          | m | Thai
Somkid           | m | Thai
Sommad           | m | Lao
Somnath          | m | Hindi/Indian
Somsak           | m | Thai
Somsavat         | m | Lao
Son-hui          | f | Korean
Soňa             | f | Czech/Slovak; Azerbaijani; Armenian
Sonal            | f | Hindi/Indian
Sondhi           | m | Thai
Sonexay          | m | Lao
Songezo          | m | South African
Songklod         | m | Thai
Songül           | f | Turkish
Sonia            | f | English; Portuguese; Italian; Hindi/Indian
Sonja            | f | Serbian/Croatian
Soo-jin          | f | Korean
Sook-hee         | f | Korean
Soon-ok          | f | Korean
Sooronbay        | m | Kazakh/Central Asian
Sophal           | m | Khmer
Sophea           | m | Khmer
Sopheak          | f | Khmer
Sopheap          | m | Khmer
Sophia           | f | English; Greek
Sophie           | f | English; French; Dutch
Sophio           | f | Georgian
Sophorn          | f | Khmer
Sopio            | f | Georgian
Soraya           | f | Persian
Søren            | m | Nordic
Sorin            | m | Romanian
Sorina           | f | Romanian
Soroush          | m | Persian
Sory             | m | Francophone African
Sose             | f | Armenian
Sosthène         | m | Rwandan/Burundian
Sosuke           | m | Japanese
Sothea           | m | Khmer
Sotiris          | m | Greek
Souad            | f | Arabic
Soufiane         | m | Arabic
Soukeyna         | f | Francophone African
Souleymane       | m | Francophone African
Soumaïla         | m | Francophone African
Soumaya          | f | Arabic
Soumitra         | m | Bengali
Sourav           | m | Hindi/Indian
Sovannarith      | m | Khmer
Spartak          | m | Albanian; Armenian
Spas             | m | Bulgarian
Špela            | f | Slovene
Spencer          | m | English
Spyros           | m | Greek
Srbuhi           | f | Armenian
Srđan            | m | Serbian/Croatian
Srettha          | m | Thai
Sreymom          | f | Khmer
Sreyneang        | f | Khmer
Sreypich         | f | Khmer
Sridevi          | f | Hindi/Indian
Srinivas         | m | Hindi/Indian
Stacey           | f | English
Stan             | m | English
Stanimir         | m | Bulgarian
Stanislas        | m | French
Stanislav        | m | Czech/Slovak; Russian/Ukrainian
Stanislava       | f | Czech/Slovak; Bulgarian
Stanisław        | m | Polish
Stanisława       | f | Polish
Stanko           | m | Serbian/Croatian
Stanley          | m | English; Zimbabwean/Zambian
Stavros          | m | Greek
Steen            | m | Nordic
Stef             | m | Dutch
Stefan           | m | German; Nordic; Polish; Czech/Slovak; Romanian; Bulgarian
Stefania         | f | Italian; Polish; Romanian
Stefanie         | f | German
Stefano          | m | Italian
Steffen          | m | German
Steffi           | f | German
Stefka           | f | Bulgarian
Stein            | m | Nordic
Stelian          | m | Romanian
Stelios          | m | Greek
Stella           | f | English; Greek; South African
Sten             | m | Nordic
Stepan           | m | Armenian; Russian/Ukrainian
Stéphane         | m | French
Stephanie        | f | English; French
Stephen          | m | English
Stergomena       | f | Swahili/East African
Stevan           | m | Serbian/Croatian
Steve            | m | English
Steven           | m | English; Dutch
Stevo            | m | Serbian/Croatian; Macedonian
Stewart          | m | English
Stig             | m | Nordic
Stine            | f | Nordic
Stipe            | m | Serbian/Croatian
Stjepan          | m | Serbian/Croatian
Stojanka         | f | Serbian/Croatian
Stompie          | m | South African
Stoyan           | m | Bulgarian
Straton          | m | Rwandan/Burundian
Stratos          | m | Greek
Stuart           | m | English
Sture            | m | Nordic
Suad             | f | Arabic
Suat             | m | Turkish
Subhan           | m | Azerbaijani
Subhash          | m | Hindi/Indian
Subrahmanyam     | m | Hindi/Indian
Subramaniam      | m | Hindi/Indian
Subramanian      | m | Hindi/Indian
Subrata          | m | Bengali
Sucheta          | f | Hindi/Indian
Sudaba           | f | Azerbaijani
Sudarat          | f | Thai
Sudarshini       | f | Sri Lankan
Sudawan          | f | Thai
Sudha            | f | Hindi/Indian
Sudhir           | m | Hindi/Indian
Sue              | f | English                            | Sue Gray; not "Sue the firm"
Suella           | f | English
Sufia            | f | Bengali
Sugandika        | f | Sri Lankan
Sugeng           | m | Indonesian/Malay
Sughra           | f | Pakistani
Sugiono          | m | Indonesian/Malay
Suha             | f | Arabic
Suhail           | m | Arabic; Afghan
Suhaila          | f | Indonesian/Malay
Suharso          | m | Indonesian/Malay
Suharto          | m | Indonesian/Malay
Suhrob           | m | Kazakh/Central Asian
Sujan            | m | Nepali
Sujata           | f | Hindi/Indian; Nepali
Sujit            | m | Hindi/Indian
Sukarno          | m | Indonesian/Malay
Sukhbaatar       | m | Mongolian
Sukhbir          | m | Hindi/Indian
Sukhbold         | m | Mongolian
Sukhvinder       | m | Hindi/Indian
Şükrü            | m | Turkish
Sulaiman         | m | Arabic
Şule             | u | Turkish; Hausa
Suleiman         | m | Arabic; Hausa
Suleman          | m | Pakistani
Sulemana         | m | Ghanaian
Süleyman         | m | Turkish; Azerbaijani
Sulkhan          | m | Georgian
Sulochana        | f | Hindi/Indian
Sultan           | m | Arabic; Kazakh/Central Asian
Sultana          | f | Bengali
Sultonali        | m | Kazakh/Central Asian
Sumaira          | f | Pakistani
Suman            | f | Hindi/Indian
Sumaya           | f | Somali
Sumiko           | f | Japanese
Sumit            | m | Hindi/Indian
Sumitra          | f | Hindi/Indian
Sun-young        | f | Korean
Suna             | f | Turkish
Sundar           | m | Tamil
Sundaram         | m | Tamil
Sung-han         | m | Korean
Sung-hoon        | m | Korean
Sunil            | m | Hindi/Indian; Sri Lankan
Sunisa           | f | Thai
Sunita           | f | Hindi/Indian
Supajee          | f | Thai
Supaporn         | f | Thai
Supratman        | m | Indonesian/Malay
Supriya          | f | Hindi/Indian
Suqin            | f | Chinese
Suraj            | m | Hindi/Indian
Surajo           | m | Hausa
Surakiart        | m | Thai
Surangel         | m | Pacific
Surapong         | m | Thai
Suren            | m | Armenian
Surendra         | m | Hindi/Indian
Suresh           | m | Hindi/Indian
Surinder         | m | Hindi/Indian
Suriya           | m | Thai
Surjit           | m | Hindi/Indian
Surriya          | f | Pakistani
Surya            | m | Hindi/Indian; Nepali; Indonesian/Malay
Susan            | f | English; Persian; Swahili/East African
Susana           | f | Spanish
Susanna          | f | Italian; Armenian
Susannah         | f | English
Susanne          | f | German
Sushil           | m | Hindi/Indian
Sushila          | f | Nepali
Sushma           | f | Hindi/Indian
Susi             | f | Indonesian/Malay
Susil            | m | Sri Lankan
Susilo           | m | Indonesian/Malay
Suthep           | m | Thai
Sutiyoso         | m | Indonesian/Malay
Suu              | f | Burmese
Suvendu          | m | Hindi/Indian
Suvi             | f | Nordic
Suzan            | f | Arabic
Suzana           | f | Serbian/Croatian; Indonesian/Malay
Suzanne          | f | English; French
Svante           | m | Nordic
Svatopluk        | m | Czech/Slovak
Svein            | m | Nordic
Sven             | m | Nordic; Estonian
Svenja           | f | German
Svetla           | f | Bulgarian
Světlana         | f | Czech/Slovak; Serbian/Croatian; Azerbaijani; Russian/Ukrainian; Kazakh/Central Asian
Svetlin          | m | Bulgarian
Sviatlana        | f | Russian/Ukrainian
Sviatoslav       | m | Russian/Ukrainian
Svitlana         | f | Russian/Ukrainian
Svyatoslav       | m | Russian/Ukrainian
Swantje          | f | German
Swapna           | f | Hindi/Indian
Swati            | f | Hindi/Indian
Syafruddin       | m | Indonesian/Malay
Syahrul          | m | Indonesian/Malay
Syama            | m | Hindi/Indian
Sybil            | f | English
Sybrand          | m | Dutch
Sydney           | u | English; Zimbabwean/Zambian        | also a place
Syeda            | f | Pakistani
Syedul           | m | Bengali
Sylvain          | m | French; Francophone African
Sylvestre        | m | Rwandan/Burundian; Congolese
Sylvi            | f | Nordic
Sylvia           | f | English
Sylvie           | f | French
Sylwester        | m | Polish
Sylwia           | f | Polish
Synnøve          | f | Nordic
Syuzanna         | f | Armenian
Szabolcs         | m | Hungarian
Szczepan         | m | Polish
Szilárd          | m | Hungarian
Szilveszter      | m | Hungarian
Szilvia          | f | Hungarian
Szymon           | m | Polish
Taavi            | m | Estonian
Tabitha          | f | English
Tadao            | m | Japanese
Tadashi          | m | Japanese
Tadej            | m | Slovene
Tadesse          | m | Ethiopian/Eritrean
Tadeusz          | m | Polish
Tae              | f | Japanese
Tae-hyung        | m | Korean
Tae-woo          | m | Korean
Tae-yong         | m | Korean
Tae-yul          | m | Korean
Tage             | m | Nordic
Taghi            | m | Persian
Taghreed         | f | Arabic
Taha             | m | Turkish; Arabic
Tahani           | f | Arabic
Taher            | m | Arabic
Tahereh          | f | Persian
Tahir            | m | Azerbaijani; Kazakh/Central Asian; Pakistani
Tahira           | f | Azerbaijani; Pakistani
Tahliil          | m | Somali
Tahmasib         | m | Azerbaijani
Tahmina          | f | Bengali; Pakistani
Tahsin           | m | Turkish
Taisiya          | f | Russian/Ukrainian
Taiwo            | m | Yoruba
Taj              | m | Afghan
Tajul            | m | Bengali
Takahiro         | m | Japanese
Takakage         | m | Japanese
Takako           | f | Japanese
Takamori         | m | Japanese
Takao            | m | Japanese
Takashi          | m | Japanese
Takayuki         | m | Japanese
Takehiko         | m | Japanese
Takehiro         | m | Japanese
Takeo            | m | Japanese
Takeshi          | m | Japanese
Takis            | m | Greek
Taku             | m | Japanese
Takudzwa         | m | Zimbabwean/Zambian
Takuya           | m | Japanese
Tal              | m | Hebrew
Talal            | m | Arabic
Talant           | m | Kazakh/Central Asian
Talantbek        | m | Kazakh/Central Asian
Talatu           | f | Hausa
Taleb            | m | Arabic
Taleh            | m | Azerbaijani
Talgat           | m | Kazakh/Central Asian
Talha            | m | Pakistani
Tali             | f | Hebrew
Talia            | f | Hebrew
Tamaki           | f | Japanese
Tamar            | f | Georgian; Hebrew
Tamara           | f | Spanish; Serbian/Croatian; Russian/Ukrainian; Kazakh/Central Asian
Tamás            | m | Hungarian
Tamayo           | f | Japanese
Tamer            | m | Turkish; Arabic
Tamerlan         | m | Kazakh/Central Asian
Tamim            | m | Arabic
Tamir            | m | Arabic; Hebrew
Tammy            | f | English
Tamta            | f | Georgian
Tamuna           | f | Georgian
Tanasak          | m | Thai
Tanee            | m | Thai
Tanel            | m | Estonian
Taner            | m | Turkish
Taneti           | m | Pacific
Tanguy           | m | French
Tanimu           | m | Hausa
Tanja            | f | German; Serbian/Croatian
Tanjina          | f | Bengali
Tanju            | m | Turkish
Tanmay           | m | Hindi/Indian
Tansu            | f | Turkish
Tanveer          | m | Pakistani
Tanvi            | f | Hindi/Indian
Tanvir           | m | Bengali
Tanzila          | f | Kazakh/Central Asian
Tapio            | m | Nordic
Tapiwa           | m | Zimbabwean/Zambian
Tara             | f | English
Tarana           | f | Azerbaijani
Taraneh          | f | Persian
Taranjit         | m | Hindi/Indian
Taras            | m | Russian/Ukrainian
Tarcísio         | m | Portuguese
Tarcisius        | m | Pacific
Tarek            | m | Arabic
Tareq            | m | Arabic
Tareque          | m | Bengali
Tariel           | m | Georgian
Tarık            | m | Turkish
Tariq            | m | Arabic; Pakistani
Tarique          | m | Bengali
Tarja            | u | Nordic
Tarlan           | m | Azerbaijani
Tarmo            | m | Estonian
Taro             | m | Japanese
Taron            | m | Armenian
Tarun            | m | Hindi/Indian
Taslima          | f | Bengali
Tasneem          | f | Pakistani
Tasos            | m | Greek
Tatenda          | m | Zimbabwean/Zambian
Tatev            | f | Armenian
Tatevik          | f | Armenian
Tatia            | f | Georgian
Tatiana          | f | Portuguese; Romanian
Tatjana          | f | Serbian/Croatian
Tatsuo           | m | Japanese
Tatsuya          | m | Japanese
Tatul            | m | Armenian
Tatyana          | f | Russian/Ukrainian
Taulant          | m | Albanian
Tauqeer          | m | Pakistani
Tawab            | m | Afghan
Tawakkol         | f | Arabic
Tawfiq           | m | Arabic
Taye             | m | Ethiopian/Eritrean
Tayfun           | m | Turkish
Tayfur           | m | Turkish
Taylor           | u | English
Tayo             | m | Yoruba
Taysir           | m | Arabic
Tayyab           | m | Pakistani
Tayyip           | m | Turkish
Tebogo           | m | South African
Ted              | m | English
Tedros           | m | Ethiopian/Eritrean
Teferi           | m | Ethiopian/Eritrean
Teguh            | m | Indonesian/Malay
Tehmina          | f | Pakistani
Teiji            | m | Japanese
Teimuraz         | m | Georgian
Tej              | m | Hindi/Indian
Tejashwi         | m | Hindi/Indian
Tek              | m | Nepali
Tekle            | m | Ethiopian/Eritrean
Temba            | m | Zimbabwean/Zambian
Temenuzhka       | f | Bulgarian
Temesgen         | m | Ethiopian/Eritrean
Temilade         | f | Yoruba
Temirbek         | m | Kazakh/Central Asian
Temitope         | u | Yoruba
Temur            | m | Georgian; Kazakh/Central Asian
Temuujin         | m | Mongolian
Tendai           | m | Zimbabwean/Zambian
Tengiz           | m | Georgian
Teodor           | m | Bulgarian
Teodoro          | m | Spanish; Filipino
Teófilo          | m | Portuguese
Teona            | f | Georgian
Terence          | m | English
Teresa           | f | English; Italian; Polish
Teresinha        | f | Portuguese
Teresita         | f | Filipino
Tereza           | f | Czech/Slovak
Terézia          | f | Hungarian
Terje            | m | Nordic
Tero             | m | Nordic
Terrence         | m | English
Terry            | m | English
Tertius          | m | Francophone African
Tesfaye          | m | Ethiopian/Eritrean
Teshome          | m | Ethiopian/Eritrean
Teten            | m | Indonesian/Malay
Tetiana          | f | Russian/Ukrainian
Tetsuo           | m | Japanese
Tetsuro          | m | Japanese
Tetsuya          | m | Japanese
Tetyana          | f | Russian/Ukrainian
Teun             | m | Dutch
Teuta            | f | Albanian
Tevfik           | m | Turkish
Tewodros         | m | Ethiopian/Eritrean
Tewolde          | m | Ethiopian/Eritrean
Teymur           | m | Azerbaijani
Teyyub           | m | Azerbaijani
Thabang          | m | South African
Thabo            | m | South African
Thạch            | m | Vietnamese
Thaddeus         | m | English
Thaksin          | m | Thai
Thalatha         | f | Sri Lankan
Thamanat         | m | Thai
Thamer           | m | Arabic
Thami            | m | South African
Thamsanqa        | m | South African
Thanakorn        | m | Thai
Thanasis         | m | Greek
Thanathorn       | m | Thai
Thandar          | f | Burmese
Thandeka         | f | South African
Thandi           | f | South African
Thandiwe         | f | South African
Thắng            | m | Vietnamese
Thangam          | m | Tamil
Thành            | m | Vietnamese
Thant            | m | Burmese
Thảo             | f | Vietnamese
Tharcisse        | m | Rwandan/Burundian; Congolese
Thaung           | m | Burmese
Thavy            | f | Khmer
Theano           | f | Greek
Theerasak        | m | Thai
Thein            | m | Burmese
Theingi          | f | Burmese
Thelma           | f | English
Themba           | m | South African
Thembeka         | f | South African
Thembi           | f | South African
Thembisile       | f | South African
Théo             | m | French; Dutch
Theodor          | m | German
Theodora         | f | Greek
Theodore         | m | English; French; Francophone African
Theodoros        | m | Greek
Theodosios       | m | Greek
Théogène         | m | Rwandan/Burundian
Théoneste        | m | Rwandan/Burundian
Théophile        | m | French
Theresa          | f | English; Filipino
Thérèse          | f | French; Francophone African; Congolese
Thị              | f | Vietnamese
Thiago           | m | Portuguese
Thibault         | m | French
Thida            | f | Burmese
Thiện            | m | Vietnamese
Thierry          | m | French
Thijs            | m | Dutch
Thilak           | m | Sri Lankan
Thilina          | m | Sri Lankan
Thilo            | m | German
Thione           | m | Francophone African
Thirachai        | m | Thai
Thiri            | f | Burmese
Thirumavalavan   | m | Tamil
Thodoris         | m | Greek
Thoko            | f | South African
Thokozani        | f | Zimbabwean/Zambian
Thokozile        | f | South African
Thol             | m | Tamil
Thomas           | m | English
Thongloun        | m | Thai; Lao
Thongsavanh      | m | Lao
Thor             | m | Nordic
Thorbjørn        | m | Nordic
Þórdís           | f | Nordic
Thorsten         | m | German
Thorvald         | m | Nordic
Thuận            | m | Vietnamese
Thulani          | m | South African
Thulas           | m | South African
Thuli            | f | South African
Thulisile        | f | South African
Thura            | m | Burmese
Thuraya          | f | Arabic
Thủy             | f | Vietnamese
Thuzar           | f | Burmese
Tiago            | m | Portuguese
Tianyou          | m | Chinese
Tibor            | m | Czech/Slovak; Hungarian
Tidjane          | m | Francophone African
Tiébilé          | m | Francophone African
Tiego            | m | South African
Tiéman           | m | Francophone African
Tiến             | m | Vietnamese
Tiéna            | m | Francophone African
Tiffany          | f | English
Tigist           | f | Ethiopian/Eritrean
Tigran           | m | Armenian
Tihana           | f | Serbian/Croatian
Tihomir          | m | Serbian/Croatian
Tiina            | f | Nordic
Tiit             | m | Estonian
Tiiu             | f | Estonian
Tijana           | f | Serbian/Croatian
Tijs             | m | Dutch
Tikhon           | m | Russian/Ukrainian
Tilahun          | m | Ethiopian/Eritrean
Tilek            | m | Kazakh/Central Asian
Tilen            | m | Slovene
Tilman           | m | German
Tilvin           | m | Sri Lankan
Tim              | m | English
Timčo            | m | Macedonian
Tímea            | f | Hungarian
Timo             | m | Nordic
Timofei          | m | Russian/Ukrainian
Timofey          | m | Russian/Ukrainian
Timoléon         | m | Francophone African
Timothy          | m | English
Timur            | m | Turkish; Kazakh/Central Asian
Tin              | m | Serbian/Croatian; Burmese
Tina             | f | English; South African
Tinashe          | m | Zimbabwean/Zambian
Tinatin          | f | Georgian
Tinatini         | f | Georgian
Tineke           | f | Dutch
Tingyi           | m | Chinese
Tino             | m | German
Tirunesh         | f | Ethiopian/Eritrean
Tissa            | m | Sri Lankan
Titi             | f | Yoruba
Titilayo         | f | Yoruba
Tito             | m | Indonesian/Malay
Titus            | m | Romanian
Tivadar          | m | Hungarian
Tiziana          | f | Italian
Tjahjo           | m | Indonesian/Malay
Tjeerd           | m | Dutch
Toader           | m | Romanian
Toàn             | m | Vietnamese
Tobenna          | m | Igbo
Tobias           | m | German
Toby             | m | English
Tochukwu         | m | Igbo
Todd             | m | English
Todor            | m | Bulgarian
Tofail           | m | Bengali
Tofig            | m | Azerbaijani
Togbui           | m | Ghanaian
Toghrul          | m | Azerbaijani
Togrul           | m | Azerbaijani
Togtokhsuren     | m | Mongolian
Togzhan          | f | Kazakh/Central Asian
Toirjon          | m | Kazakh/Central Asian
Toktogul         | m | Kazakh/Central Asian
Tokunbo          | m | Yoruba
Tolegen          | m | Kazakh/Central Asian
Tolga            | m | Turkish
Tolkin           | f | Kazakh/Central Asian
Tom              | m | English; Dutch
Toma             | f | Lithuanian
Tomás            | m | Spanish; Dutch; Nordic; Lithuanian; Czech/Slovak
Tomasz           | m | Polish
Tomer            | m | Hebrew
Tomio            | m | Czech/Slovak
Tomislav         | m | Serbian/Croatian
Tommaso          | m | Italian
Tommy            | m | English
Tomoe            | f | Japanese
Tomohiro         | m | Japanese
Tomoko           | f | Japanese
Tomomi           | f | Japanese
Tomoyuki         | m | Japanese
Tongai           | m | Zimbabwean/Zambian
Toni             | u | English
Tonino           | m | Serbian/Croatian
Tõnis            | m | Estonian
Tony             | m | English
Toomas           | m | Nordic; Estonian
Tope             | u | Yoruba
Tor              | m | Nordic
Tora             | f | Nordic
Torbjörn         | m | Nordic
Torgeir          | m | Nordic
Torill           | f | Nordic
Tornike          | m | Georgian
Torstein         | m | Nordic
Torsten          | m | German
Toru             | m | Japanese
Toshiaki         | m | Japanese
Toshihiro        | m | Japanese
Toshimitsu       | m | Japanese
Toshio           | m | Japanese
Toshiro          | m | Japanese
Toshtemir        | m | Kazakh/Central Asian
Touhid           | m | Bengali
Towhid           | m | Bengali
Toyin            | f | Yoruba
Toyoaki          | m | Japanese
Tracey           | f | English
Tracy            | u | English
Traian           | m | Romanian
Trajko           | m | Macedonian
Trâm             | f | Vietnamese
Trang            | f | Vietnamese
Traudl           | f | German
Travis           | m | English
Treenuch         | f | Thai
Trent            | m | English
Trevor           | m | English
Tri              | u | Indonesian/Malay
Triin            | f | Estonian
Tristan          | m | English; French
Troels           | m | Nordic
Trond            | m | Nordic
Trọng            | m | Vietnamese
Troy             | m | English
Trude            | f | German
Trung            | m | Vietnamese
Trường           | m | Vietnamese
Truus            | f | Dutch
Trygve           | m | Nordic
Tsakhia          | m | Mongolian
Tsegay           | m | Ethiopian/Eritrean
Tsegaye          | m | Ethiopian/Eritrean
Tsehay           | f | Ethiopian/Eritrean
Tsend            | m | Mongolian
Tserendorj       | m | Mongolian
Tsetsegmaa       | f | Mongolian
Tsetska          | f | Bulgarian
Tshepo           | m | South African
Tshidi           | m | South African
Tsion            | f | Ethiopian/Eritrean
Tsira            | f | Georgian
Tsitsi           | f | Zimbabwean/Zambian
Tsogtbaatar      | m | Mongolian
Tsutomu          | m | Japanese
Tsuyoshi         | m | Japanese
Tsveta           | f | Bulgarian
Tsvetan          | m | Bulgarian
Tsvetelina       | f | Bulgarian
Tsvetlin         | m | Bulgarian
Tú               | m | Vietnamese
Tuấn             | m | Vietnamese
Tuba             | f | Turkish
Tudor            | m | Romanian
Tufan            | m | Turkish
Tuğba            | f | Turkish
Tuğrul           | m | Turkish
Tuija            | f | Nordic
Tuilaepa         | m | Pacific
Tukur            | m | Hausa
Tülay            | f | Turkish
Tulia            | f | Swahili/East African
Tulika           | f | Hindi/Indian
Tülin            | f | Turkish
Tulip            | f | Bengali
Tulkin           | m | Kazakh/Central Asian
Tulsi            | f | English
Tumi             | f | South African
Tumurbaatar      | m | Mongolian
Tuncay           | m | Turkish
Tuncer           | m | Turkish
Tünde            | u | Hungarian; Yoruba
Tundu            | m | Swahili/East African
Tùng             | m | Vietnamese
Tungalag         | f | Mongolian
Tunji            | m | Yoruba
Tunzala          | f | Azerbaijani
Tuomas           | m | Nordic
Tuomo            | m | Nordic
Turai            | f | Hausa
Tural            | m | Azerbaijani
Turan            | m | Turkish
Turana           | f | Azerbaijani
Turgay           | m | Turkish
Turgunbek        | m | Kazakh/Central Asian
Turgut           | m | Turkish
Türkan           | f | Turkish
Turki            | m | Arabic
Tuti             | f | Indonesian/Malay
Tuula            | f | Nordic
Tuyết            | f | Vietnamese
Tyler            | m | English
Tymofiy          | m | Russian/Ukrainian
Tymoteusz        | m | Polish
Tytti            | f | Nordic
Tzachi           | m | Hebrew
Tzahi            | m | Hebrew
Tzipi            | f | Hebrew
Tzipora          | f | Hebrew
Tzu-yu           | f | Chinese
Uba              | m | Hausa
Ubah             | f | Somali
Ubaid            | m | Arabic
Uche             | u | Igbo
Uchenna          | m | Igbo
Uchral           | m | Mongolian
Udaya            | m | Sri Lankan
Uddhav           | m | Hindi/Indian
Udhayanidhi      | m | Hindi/Indian
Udo              | m | German
Ufuk             | m | Turkish
Ugaas            | m | Somali
Ugo              | m | Italian
Ugochukwu        | m | Igbo
Uğur             | m | Turkish
Ugwuanyi         | m | Igbo
Uhuru            | m | Swahili/East African
Uju              | f | Igbo
Ukhnaa           | m | Mongolian
Uladzimir        | m | Belarusian
Ulan             | m | Kazakh/Central Asian
Ulanbek          | m | Kazakh/Central Asian
Uldis            | m | Latvian
Ulf              | m | German; Nordic
Uliana           | f | Russian/Ukrainian
Ulises           | m | Spanish
Ulkar            | f | Azerbaijani
Ulla             | f | German; Nordic
Ülle             | f | Estonian
Ülo              | m | Estonian
Uloma            | f | Igbo
Ulrich           | m | German
Ulrike           | f | German
Ulugbek          | m | Kazakh/Central Asian
Ulviyya          | f | Azerbaijani
Ulyana           | f | Russian/Ukrainian
Uma              | f | Hindi/Indian
Umair            | m | Pakistani
Umar             | m | Pakistani; Indonesian/Malay
Umarjon          | m | Kazakh/Central Asian
Umaru            | m | Hausa
Umberto          | m | Italian
Umer             | m | Pakistani
Umesh            | m | Hindi/Indian
Umid             | m | Kazakh/Central Asian
Umida            | f | Kazakh/Central Asian
Ümran            | f | Turkish
Umut             | m | Turkish
Undraa           | f | Mongolian
Unni             | f | Nordic
Upeksha          | f | Sri Lankan
Upendra          | m | Hindi/Indian; Nepali
Upul             | m | Sri Lankan
Urho             | m | Nordic
Uri              | m | Hebrew
Uriel            | m | Hebrew
Urmas            | m | Estonian
Urmila           | f | Hindi/Indian; Nepali
Uroš             | m | Serbian/Croatian
Urs              | m | German
Urška            | f | Slovene
Ursula           | f | English; Ghanaian
Urszula          | f | Polish
Usama            | m | Arabic
Usana            | f | Thai
Uschi            | f | German
Usha             | f | Hindi/Indian
Usman            | m | Pakistani; Hausa
Usmon            | m | Kazakh/Central Asian
Uta              | f | German
Ute              | f | German
Uttam            | m | Hindi/Indian
Uwamahoro        | f | Rwandan/Burundian
Uwani            | f | Hausa
Uwase            | f | Rwandan/Burundian
Uwe              | m | German
Uyanga           | f | Mongolian
Uzair            | m | Pakistani
Uzi              | m | Hebrew
Uzma             | f | Pakistani
Uzoamaka         | f | Igbo
Uzodimma         | m | Igbo
Uzoma            | m | Igbo
Václav           | m | Czech/Slovak
Vadim            | m | Romanian; Russian/Ukrainian
Vadym            | m | Russian/Ukrainian
Vafa             | f | Azerbaijani
Vagif            | m | Azerbaijani
Vagn             | m | Nordic
Vahagn           | m | Armenian
Vahan            | m | Armenian
Vahe             | m | Armenian
Vahid            | m | Azerbaijani; Persian
Vaiko            | m | Hindi/Indian
Vaira            | f | Latvian
Vajira           | m | Sri Lankan
Vakhtang         | m | Georgian
Valbona          | f | Albanian
Valdas           | m | Lithuanian
Valdemar         | m | Nordic
Valdis           | m | Latvian
Valdrin          | m | Albanian
Valeh            | m | Azerbaijani
Valentin         | m | German; Spanish; Romanian; Russian/Ukrainian
Valentina        | f | Spanish; Romanian; Albanian
Valentine        | f | Rwandan/Burundian
Valentyna        | f | Russian/Ukrainian
Valeri           | m | Bulgarian
Valeria          | f | Italian
Valerie          | f | English; French
Valerii          | m | Russian/Ukrainian
Valeriia         | f | Russian/Ukrainian
Valerio          | m | Italian
Valeriu          | m | Romanian
Valeriy          | m | Russian/Ukrainian
Valeriya         | f | Russian/Ukrainian
Valéry           | m | French; Russian/Ukrainian
Valon            | m | Albanian
Vance            | m | English
Vandana          | f | Hindi/Indian
Vanessa          | f | English
Vangelis         | m | Greek
Vani             | f | Hindi/Indian
Vânia            | f | Portuguese
Vanna            | f | Khmer
Vannak           | m | Khmer
Vano             | m | Georgian; Armenian
Varawut          | m | Thai
Varazdat         | m | Armenian
Varda            | f | Hebrew
Vardan           | m | Armenian
Vardine          | f | Armenian
Varduhi          | f | Armenian
Varsha           | f | Hindi/Indian
Vartan           | m | Armenian
Varun            | m | Hindi/Indian
Varvara          | f | Russian/Ukrainian
Vasak            | m | Armenian
Vasant           | m | Hindi/Indian
Vasco            | m | Portuguese
Vasif            | m | Azerbaijani
Vasil            | m | Czech/Slovak; Bulgarian; Georgian
Vasile           | m | Romanian
Vasileios        | m | Greek
Vasiliki         | f | Greek
Vasilis          | m | Greek
Vasilisa         | f | Russian/Ukrainian
Vasiliy          | m | Russian/Ukrainian
Vasily           | m | Russian/Ukrainian
Vassiliki        | f | Greek
Vassilis         | m | Greek
Vasundhara       | f | Hindi/Indian
Vasyl            | m | Russian/Ukrainian
Vazgen           | m | Armenian
Vazha            | m | Georgian
Veaceslav        | m | Romanian
Veasna           | m | Khmer
Vecdi            | m | Turkish
Vedat            | m | Turkish
Vehbi            | m | Turkish
Veiko            | m | Estonian
Veit             | m | German
Velenkosini      | m | South African
Veli             | m | Turkish
Velislava        | f | Bulgarian
Vellaichamy      | m | Tamil
Velupillai       | m | Tamil
Venâncio         | m | Angolan/Mozambican
Venera           | f | Kazakh/Central Asian
Veniamin         | m | Russian/Ukrainian
Venkaiah         | m | Hindi/Indian
Venkatesh        | m | Hindi/Indian
Ventsislav       | m | Bulgarian
Vénuste          | m | Rwandan/Burundian
Vepa             | m | Kazakh/Central Asian
Vera             | f | English; Portuguese; Czech/Slovak; Russian/Ukrainian
Vered            | f | Hebrew
Verena           | f | German
Vernon           | m | English
Veronica         | f | English; Romanian
Veronika         | f | Czech/Slovak; Hungarian; Russian/Ukrainian; Indonesian/Malay
Véronique        | f | French
Vesa             | m | Nordic
Vesela           | f | Bulgarian
Veselin          | m | Bulgarian; Serbian/Croatian
Vesna            | f | Serbian/Croatian
Veysel           | m | Turkish
Viachaslau       | m | Belarusian
Viacheslav       | m | Russian/Ukrainian
Vibol            | m | Khmer
Vicente          | m | Spanish; Filipino
Vichet           | m | Khmer
Victoire         | f | Francophone African
Victor           | m | English; French; Spanish
Victoria         | f | English; Romanian                  | also a place
Vid              | m | Serbian/Croatian
Vida             | f | Serbian/Croatian
Vidar            | m | Nordic
Vidas            | m | Lithuanian
Vidya            | f | Hindi/Indian
Viengsavanh      | m | Lao
Viera            | f | Czech/Slovak
Vigdis           | f | Nordic
Vigen            | m | Armenian
Viggo            | m | Nordic
Vijay            | m | Hindi/Indian
Vijaya           | f | Hindi/Indian
Vijitha          | m | Sri Lankan
Vikas            | m | Hindi/Indian
Vikneswaran      | m | Tamil
Vikram           | m | Hindi/Indian
Viktar           | m | Belarusian
Viktor           | m | German; Hungarian; Russian/Ukrainian
Viktoras         | m | Lithuanian
Viktória         | f | Hungarian; Russian/Ukrainian
Viktoriia        | f | Russian/Ukrainian
Viktorija        | f | Lithuanian
Viktoriya        | f | Russian/Ukrainian
Viktors          | m | Latvian
Vilawan          | f | Thai
Vilayat          | m | Azerbaijani
Vilém            | m | Czech/Slovak
Viliam           | m | Czech/Slovak
Viliame          | m | Pacific
Vilija           | f | Lithuanian
Vilius           | m | Lithuanian
Viljo            | m | Nordic
Ville            | m | Nordic
Villy            | m | Nordic
Vilmos           | m | Hungarian
Vimala           | f | Hindi/Indian
Vimbai           | f | Zimbabwean/Zambian
Vinay            | m | Hindi/Indian
Vince            | m | English; Hungarian
Vincent          | m | English; French
Vincenzo         | m | Italian
Vinh             | m | Vietnamese
Vinko            | m | Serbian/Croatian
Vinod            | m | Hindi/Indian
Violet           | f | English
Violeta          | f | Lithuanian; Bulgarian
Violette         | f | French
Viorel           | m | Romanian
Viorica          | f | Romanian
Vipin            | m | Hindi/Indian
Vira             | f | Russian/Ukrainian
Virachai         | m | Thai
Virág            | f | Hungarian
Virendra         | m | Hindi/Indian
Virgil           | m | English; Romanian
Virginia         | f | English                            | also a place
Virginie         | f | French
Virginijus       | m | Lithuanian
Vishal           | m | Hindi/Indian
Vishnu           | m | Hindi/Indian
Vishwas          | m | Hindi/Indian
Višnja           | f | Serbian/Croatian
Vít              | m | Czech/Slovak
Vita             | f | Russian/Ukrainian
Vitali           | m | Russian/Ukrainian
Vitalii          | m | Russian/Ukrainian
Vitaliy          | m | Russian/Ukrainian
Vitaly           | m | Russian/Ukrainian
Vítězslav        | m | Czech/Slovak
Vito             | m | Italian
Vítor            | m | Portuguese
Vittoria         | f | Italian
Vittorio         | m | Italian
Vivek            | m | Hindi/Indian
Vivian           | f | English
Viviane          | f | French
Vjosa            | f | Albanian
Vlad             | m | Romanian
Vladan           | m | Serbian/Croatian
Vladimer         | m | Georgian
Vladimír         | m | Czech/Slovak; Serbian/Croatian; Russian/Ukrainian
Vladimíra        | f | Czech/Slovak
Vladislav        | m | Czech/Slovak; Serbian/Croatian; Russian/Ukrainian
Vladlen          | m | Russian/Ukrainian
Vlado            | m | Serbian/Croatian
Vladyslav        | m | Russian/Ukrainian
Vlastimil        | m | Czech/Slovak
Vojislav         | m | Serbian/Croatian
Vojtěch          | m | Czech/Slovak
Volkan           | m | Turkish
Volker           | m | German
Volkmar          | m | German
Volodymyr        | m | Russian/Ukrainian
Voltaire         | m | Filipino
Voravit          | m | Thai
Voreqe           | m | Pacific
Vratislav        | m | Czech/Slovak
Vsevolod         | m | Russian/Ukrainian
Vugar            | m | Azerbaijani
Vuk              | m | Serbian/Croatian
Vuka             | m | Serbian/Croatian
Vượng            | m | Vietnamese
Vusal            | m | Azerbaijani
Vusala           | f | Azerbaijani
Vusi             | m | South African
Vusimuzi         | m | South African
Vyacheslav       | m | Russian/Ukrainian
Vygaudas         | m | Lithuanian
Vytautas         | m | Lithuanian
Vytenis          | m | Lithuanian
Wacera           | f | Swahili/East African
Wacław           | m | Polish
Wael             | m | Arabic
Wafa             | f | Arabic                             | also a news agency: WAFA
Wafaa            | f | Arabic
Wafula           | m | Swahili/East African
Wagih            | m | Arabic
Wagner           | m | Portuguese                         | also a family name and an armed group
Wahid            | m | Arabic
Wahidullah       | m | Afghan
Wahyu            | m | Indonesian/Malay
Wahyuni          | f | Indonesian/Malay
Wairimu          | f | Swahili/East African
Waithaka         | m | Swahili/East African
Wajid            | m | Pakistani
Wajiha           | f | Pakistani
Waldemar         | m | Polish
Wale             | m | Yoruba
Waleed           | m | Arabic
Walid            | m | Arabic
Wallace          | m | English
Walter           | m | English; Italian; Zimbabwean/Zambian
Walther          | m | German
Waltraud         | f | German
Wambui           | f | Swahili/East African
Wan              | m | Indonesian/Malay
Wan-Azizah       | f | Indonesian/Malay
Wanda            | f | English; Polish
Wangari          | f | Swahili/East African
Wangui           | f | Swahili/East African
Wanjiku          | f | Swahili/East African
Wanjiru          | f | Swahili/East African
Waqar            | m | Pakistani
Waraporn         | f | Thai
Warren           | m | English
Warsame          | m | Somali
Wasantha         | m | Sri Lankan
Waseem           | m | Pakistani
Wasim            | m | Pakistani
Wassim           | m | Arabic
Wataru           | m | Japanese
Wavinya          | f | Swahili/East African
Wawan            | m | Indonesian/Malay
Wawrzyniec       | m | Polish
Wayne            | m | English
Weerasak         | m | Thai
Weerawat         | m | Thai
Wei-jen          | m | Chinese
Weidong          | m | Chinese
Wekesa           | m | Swahili/East African
Welshman         | m | Zimbabwean/Zambian
Wenbin           | m | Chinese
Wenbo            | m | Chinese
Wendy            | f | English
Wentao           | m | Chinese
Wenzhong         | m | Chinese
Werner           | m | German
Weronika         | f | Polish
Wesley           | m | English
Whitney          | f | English
Wi-lac           | m | Korean
Wichai           | m | Thai
Widad            | f | Arabic
Wided            | f | Arabic
Widodo           | m | Indonesian/Malay
Widya            | f | Indonesian/Malay
Wiebe            | m | Dutch
Wiebke           | f | German
Wiesław          | m | Polish
Wiesława         | f | Polish
Wiktor           | m | Polish
Wilfred          | m | English
Wilfredo         | m | Spanish; Filipino
Wilfried         | m | German
Wilhelm          | m | German
Willemijn        | f | Dutch
William          | m | English
Willie           | m | English
Willy            | m | Congolese
Wilma            | f | English; Dutch
Wim              | m | Dutch
Wimal            | m | Sri Lankan
Wincenty         | m | Polish
Winfried         | m | German
Winifred         | f | English
Winnie           | f | Swahili/East African
Winston          | m | English; Zimbabwean/Zambian
Winthai          | m | Thai
Wioletta         | f | Polish
Wiranto          | m | Indonesian/Malay
Wisam            | m | Arabic
Wiseman          | m | South African
Wissanu          | m | Thai
Witold           | m | Polish
Wivine           | f | Congolese
Wiwik            | f | Indonesian/Malay
Władysław        | m | Polish
Włodzimierz      | m | Polish
Wojciech         | m | Polish
Wolde            | m | Ethiopian/Eritrean
Wole             | m | Yoruba
Wolf             | m | German
Wolfgang         | m | German
Wolfram          | m | German
Won-sik          | m | Korean
Woo-jin          | m | Korean
Wopke            | m | Dutch
Workneh          | m | Ethiopian/Eritrean
Worknesh         | f | Ethiopian/Eritrean
Worku            | m | Ethiopian/Eritrean
Wouter           | m | Dutch
Wycliffe         | m | Swahili/East African
Xaver            | m | German
Xavier           | m | French
Xenophon         | m | Greek
Xhelal           | m | Albanian
Xhemile          | f | Albanian
Xiaochun         | m | Chinese
Xiaodong         | m | Chinese
Xiaohong         | f | Chinese
Xiaojun          | m | Chinese
Xiaolan          | f | Chinese
Xiaoming         | m | Chinese
Xiaoping         | m | Chinese
Xiaoyan          | f | Chinese
Ximena           | f | Spanish
Xiomara          | f | Spanish
Xiulian          | f | Chinese
Xiuying          | f | Chinese
Xolani           | m | South African
Xuexiang         | m | Chinese
Yaa              | f | Ghanaian
Yaakov           | m | Hebrew
Yacouba          | m | Francophone African
Yadanar          | f | Burmese
Yadollah         | m | Persian
Yaël             | f | French; Hebrew
Yaffa            | f | Hebrew
Yahaya           | m | Hausa
Yahia            | m | Arabic
Yahya            | m | Turkish; Persian; Arabic
Yair             | m | Hebrew
Yakiv            | m | Russian/Ukrainian
Yakov            | m | Russian/Ukrainian
Yakubu           | m | Hausa
Yalçın           | m | Turkish
Yamandú          | m | Spanish
Yan              | m | Russian/Ukrainian
Yana             | f | Estonian; Russian/Ukrainian
Yanis            | m | Greek
Yanling          | f | Chinese
Yann             | m | French
Yannick          | m | French
Yannis           | m | Greek
Yanti            | f | Indonesian/Malay
Yaqub            | m | Azerbaijani
Yaqut            | m | Indonesian/Malay
Yared            | m | Ethiopian/Eritrean
Yariv            | m | Hebrew
Yaron            | m | Hebrew
Yaroslav         | m | Russian/Ukrainian
Yaroslava        | f | Russian/Ukrainian
Yasaman          | f | Persian
Yaşar            | m | Turkish
Yaseen           | m | Arabic
Yasemin          | f | Turkish
Yash             | m | Hindi/Indian
Yashar           | m | Azerbaijani
Yashvardhan      | m | Hindi/Indian
Yashwant         | m | Hindi/Indian
Yasin            | m | Turkish; Arabic; Somali
Yasir            | m | Arabic; Pakistani
Yasmeen          | f | Pakistani
Yasmin           | f | Arabic; Somali
Yasmina          | f | Arabic
Yasmine          | f | Arabic
Yasonna          | m | Indonesian/Malay
Yasser           | m | Arabic
Yassine          | f | Francophone African
Yasuhiro         | m | Japanese
Yasuhisa         | m | Japanese
Yasuko           | f | Japanese
Yasuo            | m | Japanese
Yasushi          | m | Japanese
Yasutoshi        | m | Japanese
Yauhen           | m | Belarusian
Yavuz            | m | Turkish
Yaw              | m | Ghanaian
Yaya             | m | Francophone African
Yazan            | m | Arabic
Yazid            | m | Arabic
Yefim            | m | Russian/Ukrainian
Yegana           | f | Azerbaijani
Yeghishe         | m | Armenian
Yegor            | m | Russian/Ukrainian
Yehor            | m | Russian/Ukrainian
Yehoshua         | m | Hebrew
Yehuda           | m | Hebrew
Yekaterina       | f | Russian/Ukrainian
Yekta            | m | Turkish
Yelena           | f | Russian/Ukrainian
Yeliz            | f | Turkish
Yelizaveta       | f | Russian/Ukrainian
Yemane           | m | Ethiopian/Eritrean
Yemi             | m | Yoruba
Yeon-hee         | f | Korean
Yeping           | m | Chinese
Yerbol           | m | Kazakh/Central Asian
Yerkin           | m | Kazakh/Central Asian
Yerlan           | m | Kazakh/Central Asian
Yermek           | m | Kazakh/Central Asian
Yerulan          | m | Kazakh/Central Asian
Yervand          | m | Armenian
Yerzhan          | m | Kazakh/Central Asian
Yeshimebet       | f | Ethiopian/Eritrean
Yeşim            | f | Turkish
Yetunde          | f | Yoruba
Yevgeni          | m | Russian/Ukrainian
Yevgenia         | f | Russian/Ukrainian
Yevgeny          | m | Russian/Ukrainian
Yevhen           | m | Russian/Ukrainian
Yevhenii         | m | Russian/Ukrainian
Yevheniia        | f | Russian/Ukrainian
Yewande          | f | Yoruba
Yiannis          | m | Greek
Yifat            | f | Hebrew
Yigal            | m | Hebrew
Yiğit            | m | Turkish
Yılmaz           | m | Turkish
Ying-jeou        | m | Chinese
Yingluck         | f | Thai
Yinka            | u | Yoruba
Yinon            | m | Hebrew
Yiorgos          | m | Greek
Yiqin            | f | Chinese
Yisrael          | m | Hebrew
Yitzhak          | m | Hebrew
Ylber            | m | Albanian
Ylli             | m | Albanian
Ylva             | f | Nordic
Yngve            | m | Nordic
Yo-han           | m | Korean
Yo-jong          | f | Korean
Yoav             | m | Hebrew
Yochanan         | m | Hebrew
Yodit            | f | Ethiopian/Eritrean
Yoel             | m | Hebrew
Yogendra         | m | Hindi/Indian
Yogeswaran       | m | Tamil
Yogi             | m | Hindi/Indian
Yohanan          | m | Hebrew
Yohannes         | m | Ethiopian/Eritrean
Yohei            | m | Japanese
Yoichi           | m | Japanese
Yoji             | m | Japanese
Yoko             | f | Estonian; Japanese
Yolanda          | f | Spanish
Yolande          | f | Rwandan/Burundian
Yonatan          | m | Hebrew
Yong-ho          | m | Korean
Yong-hyun        | m | Korean
Yong-nam         | m | Korean
Yongkang         | m | Chinese
Yongqing         | m | Chinese
Yongyuth         | m | Thai
Yoni             | m | Hebrew
Yoo-jin          | f | Korean
Yoram            | m | Hebrew
Yordan           | m | Bulgarian
Yordanka         | f | Bulgarian
Yoriko           | f | Japanese
Yosef            | m | Hebrew
Yoshifumi        | m | Japanese
Yoshihide        | m | Japanese
Yoshihiko        | m | Japanese
Yoshihiro        | m | Japanese
Yoshiko          | f | Japanese
Yoshimasa        | m | Japanese
Yoshio           | m | Japanese
Yoshiro          | m | Japanese
Yoshitaka        | m | Japanese
Yossi            | m | Hebrew
Yosuke           | m | Japanese
Yota             | m | Japanese
Younes           | m | Persian; Arabic
Young-chul       | m | Korean
Young-ho         | m | Korean
Young-sam        | m | Korean
Young-sook       | f | Korean
Younis           | m | Arabic
Yousaf           | m | Pakistani
Yousef           | m | Persian; Arabic
Yousif           | m | Arabic
Yousra           | f | Arabic
Yousri           | m | Arabic
Youssef          | m | Arabic
Youssouf         | m | Francophone African
Yousuf           | m | Arabic; Pakistani
Youxia           | m | Chinese
Yoweri           | m | Swahili/East African
Yu-jin           | f | Korean
Yubaraj          | m | Nepali
Yuddy            | m | Indonesian/Malay
Yudi             | m | Indonesian/Malay
Yuichi           | m | Japanese
Yuichiro         | m | Japanese
Yuji             | m | Japanese
Yuka             | f | Japanese
Yukari           | f | Japanese
Yuki             | u | Japanese
Yukiko           | f | Japanese
Yukio            | m | Japanese
Yuko             | f | Japanese
Yüksel           | m | Turkish
Yulduz           | f | Kazakh/Central Asian
Yulia            | f | Russian/Ukrainian; Hebrew
Yulian           | m | Russian/Ukrainian
Yulii            | m | Russian/Ukrainian
Yuliia           | f | Russian/Ukrainian
Yulimar          | f | Spanish
Yuliya           | f | Russian/Ukrainian
Yumi             | f | Japanese
Yumiko           | f | Japanese
Yuni             | f | Indonesian/Malay
Yuniarti         | f | Indonesian/Malay
Yunus            | m | Afghan
Yuri             | m | Russian/Ukrainian
Yurii            | m | Russian/Ukrainian
Yuriko           | f | Japanese
Yuriy            | m | Russian/Ukrainian
Yury             | m | Russian/Ukrainian
Yusif            | m | Azerbaijani
Yusril           | m | Indonesian/Malay
Yusuf            | m | Turkish; Somali; Hausa
Yusufu           | m | Hausa
Yutaka           | m | Japanese
Yuto             | m | Japanese
Yuval            | m | Hebrew
Yves             | m | French
Yvette           | f | English
Yvon             | m | French
Yvonne           | f | English; French; Rwandan/Burundian; Francophone African
Zaal             | m | Georgian
Zabel            | f | Armenian
Zabihollah       | m | Persian
Zabihullah       | m | Afghan
Zach             | m | English
Zachary          | m | English
Zafar            | m | Kazakh/Central Asian; Pakistani
Zafarjon         | m | Kazakh/Central Asian
Zafer            | m | Turkish
Zahari           | m | Bulgarian
Zaheer           | m | Pakistani
Zaher            | m | Arabic
Zahia            | f | Arabic
Zahid            | m | Azerbaijani; Pakistani; Indonesian/Malay
Zahidul          | m | Bengali
Zahoor           | m | Pakistani
Zahra            | f | Azerbaijani; Persian; Somali
Zaib             | f | Pakistani
Zaid             | m | Arabic
Zain             | m | Pakistani
Zainab           | f | Arabic; Pakistani; Indonesian/Malay; Swahili/East African; Hausa
Zainal           | m | Indonesian/Malay
Zaini            | m | Indonesian/Malay
Zainuddin        | m | Indonesian/Malay
Zaiton           | f | Indonesian/Malay
Zakari           | m | Hausa; Francophone African
Zakaria          | m | Arabic
Zakariye         | m | Somali
Zakes            | m | South African
Zakhar           | m | Russian/Ukrainian
Zaki             | m | Arabic
Zakia            | f | Arabic
Zakir            | m | Azerbaijani
Zaleha           | f | Indonesian/Malay
Zalman           | m | Hebrew
Zalmay           | m | Afghan
Zambry           | m | Indonesian/Malay
Zamina           | f | Azerbaijani
Zamira           | f | Albanian; Kazakh/Central Asian
Zanda            | f | Latvian
Zandanshatar     | m | Mongolian
Zandile          | f | South African
Zane             | m | English
Zanele           | f | South African
Žaneta           | f | Latvian
Zanetor          | f | Ghanaian
Zareh            | m | Armenian
Zari             | f | Persian
Zarif            | m | Kazakh/Central Asian
Zarifa           | f | Azerbaijani
Zarina           | f | Kazakh/Central Asian
Žarko            | m | Serbian/Croatian
Zartaj           | f | Pakistani
Zaruhi           | f | Armenian
Zaur             | m | Azerbaijani
Zaw              | m | Burmese
Zawadi           | f | Swahili/East African
Zayd             | m | Arabic
Zayed            | m | Arabic
Zayniddin        | m | Kazakh/Central Asian
Zaza             | m | Georgian
Zbigniew         | m | Polish
Zbyněk           | m | Czech/Slovak
Zdeněk           | m | Czech/Slovak
Zdeňka           | f | Czech/Slovak; Serbian/Croatian
Zdenko           | m | Czech/Slovak; Serbian/Croatian
Zdravka          | f | Serbian/Croatian
Zdravko          | m | Bulgarian
Zdzisław         | m | Polish
Ze'ev            | m | Hebrew
Zeba             | f | Pakistani
Zebo             | f | Kazakh/Central Asian
Zedong           | m | Chinese
Zeeshan          | m | Pakistani
Zeev             | m | Hebrew
Zeferino         | m | Portuguese
Zeguang          | m | Chinese
Zehava           | f | Hebrew
Zehra            | f | Turkish
Zeina            | f | Arabic
Zeinab           | f | Arabic
Zeinabou         | f | Francophone African
Zekeriya         | m | Turkish
Zeki             | m | Turkish
Zelalem          | m | Ethiopian/Eritrean
Željana          | f | Serbian/Croatian
Željka           | f | Serbian/Croatian
Željko           | m | Serbian/Croatian
Zemene           | m | Ethiopian/Eritrean
Zemfira          | f | Azerbaijani
Zemin            | m | Chinese
Zenawi           | m | Ethiopian/Eritrean
Zenon            | m | Polish
Zephaniah        | m | Swahili/East African
Zéphirin         | m | Francophone African
Zeritu           | f | Ethiopian/Eritrean
Zewditu          | f | Ethiopian/Eritrean
Zewdu            | m | Ethiopian/Eritrean
Zeya             | m | Burmese
Zeynal           | m | Azerbaijani
Zeynep           | f | Turkish
Zhaksylyk        | m | Kazakh/Central Asian
Zhaleh           | f | Persian
Zhanar           | f | Kazakh/Central Asian
Zhanargul        | f | Kazakh/Central Asian
Zhanbolat        | m | Kazakh/Central Asian
Zhandos          | m | Kazakh/Central Asian
Zhanibek         | m | Kazakh/Central Asian
Zhanna           | f | Armenian; Russian/Ukrainian
Zhannat          | f | Kazakh/Central Asian
Zhanybek         | m | Kazakh/Central Asian
Zhaoxing         | f | Chinese
Zhaslan          | m | Kazakh/Central Asian
Zhelyu           | m | Bulgarian
Zhengyi          | m | Chinese
Zhenis           | m | Kazakh/Central Asian
Zhibek           | f | Kazakh/Central Asian
Zhijun           | m | Chinese
Zhirayr          | m | Armenian
Zhisheng         | m | Chinese
Zhivko           | m | Bulgarian
Zholdosh         | m | Kazakh/Central Asian
Zhongshan        | m | Chinese
Zhumabek         | m | Kazakh/Central Asian
Zhyldyz          | f | Kazakh/Central Asian
Zia              | m | Pakistani
Ziad             | m | Arabic
Ziauddin         | m | Pakistani; Afghan
Ziaur            | m | Bengali
Žiga             | m | Slovene
Zigmārs          | m | Latvian
Zillur           | m | Bengali
Zinaida          | f | Romanian; Russian/Ukrainian
Zindzi           | f | South African
Zine             | m | Arabic
Zineb            | f | Arabic
Zinovy           | m | Russian/Ukrainian
Zipora           | f | Hebrew
Zita             | f | Hungarian
Zitto            | m | Swahili/East African
Zivar            | f | Azerbaijani
Živilė           | f | Lithuanian
Živko            | m | Serbian/Croatian
Ziya             | m | Turkish
Ziyafat          | m | Azerbaijani
Ziyambi          | m | Zimbabwean/Zambian
Zizi             | m | South African
Zlata            | f | Serbian/Croatian; Russian/Ukrainian
Zlatina          | f | Bulgarian
Zlatko           | m | Serbian/Croatian
Zobaida          | f | Pakistani
Zodwa            | f | South African
Zoe              | f | English; French; Greek
Zofia            | f | Polish
Zohrab           | m | Azerbaijani; Armenian
Zohreh           | f | Persian
Zoi              | f | Greek
Zokir            | m | Kazakh/Central Asian
Zolani           | m | South African
Zoleka           | f | South African
Zolile           | m | South African
Zoltán           | m | Czech/Slovak; Hungarian
Zonaed           | m | Bengali
Zora             | f | Czech/Slovak
Zoran            | m | Serbian/Croatian; Macedonian
Zorana           | f | Serbian/Croatian
Zorica           | f | Serbian/Croatian
Zorigt           | m | Mongolian
Zorislav         | m | Serbian/Croatian
Zornitsa         | f | Bulgarian
Zoya             | f | Russian/Ukrainian
Zsigmond         | m | Hungarian
Zsófia           | f | Hungarian
Zsolt            | m | Hungarian
Zsuzsa           | f | Hungarian
Zsuzsanna        | f | Hungarian
Zubaida          | f | Arabic
Zubair           | m | Pakistani
Zubairu          | m | Hausa
Zuhair           | m | Arabic
Zuhal            | f | Dutch; Turkish
Zuhra            | f | Kazakh/Central Asian
Zühre            | f | Turkish
Zuhura           | f | Swahili/East African
Zukhra           | f | Kazakh/Central Asian
Zulaihat         | f | Hausa
Züleyha          | f | Turkish
Zulfikar         | m | Pakistani
Zulfiqar         | m | Pakistani; Afghan
Zulfiya          | f | Kazakh/Central Asian
Zülfü            | m | Turkish
Zulhas           | m | Indonesian/Malay
Zulkifli         | m | Indonesian/Malay
Zulmira          | f | Portuguese
Zumrud           | f | Azerbaijani
Zunaid           | m | Bengali
Zura             | f | Rwandan/Burundian
Zurab            | m | Georgian
Zuraida          | f | Indonesian/Malay
Zuzana           | f | Czech/Slovak
Zuzanna          | f | Polish
Zvi              | m | Hebrew
Zviad            | m | Georgian
Zvika            | m | Hebrew
Zvonimir         | m | Serbian/Croatian
Zvonko           | m | Serbian/Croatian
Zwelinzima       | m | South African
Žydrė            | f | Lithuanian
Žygimantas       | m | Lithuanian
Zygmunt          | m | Polish
