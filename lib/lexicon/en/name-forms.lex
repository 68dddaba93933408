# name-forms.lex 1    usual | kind | others | example
# Words by which one name is written in two ways, to see whether names of different articles are one.
# kind, of people: given (a given name in other spellings, in the languages of its neighbours, or short); family; house (a ruling
# house, written behind the father's name or left out: Faisal bin Farhan Al Saud); suffix (behind a name: of another generation, so of
# another person).
# kind, of the rest: place; company (the legal form of a firm); body (one that has several names); state (a word that makes a name
# which every state has: without a country it is nobody's); national (such a name as a whole); many (a name as a whole of which
# a country has several: in which capital is the embassy?).
# Short forms of several names stand here under the one that news uses them for, or not at all: Ted is Edward and Theodore.

Abdelrahman    | given  | Abdul Rahman; Abderrahmane; Abdurahman; Abdirahman
Ahmed          | given  | Ahmad; Akhmed; Akhmad
Aleksandr      | given  | Aleksandar; Alexander; Aleksander; Oleksandr; Olexander; Alyaksandr; Aliaksandr; Alexandr; Alex
Alexey         | given  | Aleksei; Oleksiy; Oleksii; Alexei
Andrey         | given  | Andrei; Andriy; Andrii; Andrej; Andre
Anthony        | given  | Antony; Tony
Antonio        | given  | António; Antônio
Artem          | given  | Artyom; Artiom
Ayman          | given  | Aiman
Azizbek        | given  | Azizbeck
Benjamin       | given  | Ben; Binyamin; Bibi
Catherine      | given  | Katherine; Kathryn; Katharine
Charles        | given  | Charlie; Chuck
Christopher    | given  | Chris
Daniel         | given  | Dan; Danny; Danylo
David          | given  | Dave; Davit; Dawid
Denys          | given  | Denis
Dmitry         | given  | Dmytro; Dmitriy; Dzmitry; Dimitry; Dmitrij
Donald         | given  | Don
Emomali        | given  | Imomali
Edward         | given  | Ed; Eddie
Elizabeth      | given  | Liz; Elisabeth
Fatima         | given  | Fatma; Fatemeh; Fatimah
Faisal         | given  | Faysal; Feisal
Frederick      | given  | Fred; Frederic
George         | given  | Georges
Giorgi         | given  | Georgi; Giorgy; Georgy
Gregory        | given  | Greg
Hamid          | given  | Hameed
Hassan         | given  | Hasan
Hikmet         | given  | Hikmat
Hryhoriy       | given  | Grigory; Hryhorii; Grigori
Hussein        | given  | Hossein; Hussain; Hossain; Husayn; Husain; Hoseyn; Hussien; Huseyin; Huseyn
Ibrahim        | given  | Ebrahim; Ibraheem; Ibragim
Ihor           | given  | Igor
Jacob          | given  | Jake; Yaakov
James          | given  | Jim; Jimmy; Jamie
Jeffrey        | given  | Jeff; Geoffrey
Jeyhun         | given  | Ceyhun; Dzheykhun; Jeihun
Jomart         | given  | Zhomart
Joseph         | given  | Joe
Karim          | given  | Kareem
Kassym         | given  | Qasym; Kasim
Kenneth        | given  | Ken
Khalid         | given  | Khaled
Leonid         | given  | Leanid
Lyudmila       | given  | Liudmila; Ludmila
Mahmoud        | given  | Mahmood; Mahmut
Margaret       | given  | Maggie
Masoud         | given  | Massoud; Masud; Mas'ud
Matthew        | given  | Matt
Michael        | given  | Mike
Mikhail        | given  | Mykhailo; Mikheil; Mihail; Mikhael
Mohammed       | given  | Muhammad; Mohamed; Mohammad; Mohamad; Muhammed; Muhamed; Md; Md.; Mohd
Mykola         | given  | Nikolai; Nikolay; Nikolaj; Mikalai
Mustafa        | given  | Moustafa; Mostafa; Mustapha; Moustapha
Nasser         | given  | Naser
Natalia        | given  | Nataliia; Natalya
Nicholas       | given  | Nick; Nicolas
Oleh           | given  | Oleg
Olena          | given  | Elena; Yelena
Omar           | given  | Omer; Umar
Osama          | given  | Usama; Ousama
Othman         | given  | Osman; Uthman; Usman
Patrick        | given  | Pat
Pavlo          | given  | Pavel
Petro          | given  | Pyotr; Petr; Piotr
Rashid         | given  | Rasheed; Rachid
Richard        | given  | Rick; Dick
Robert         | given  | Bob; Rob; Bobby
Ronald         | given  | Ron
Said           | given  | Saeed; Saïd; Sayeed
Salih          | given  | Saleh
Samuel         | given  | Sam
Sergey         | given  | Sergei; Serhiy; Serhii; Sergiy; Sergii; Siarhei; Serguei; Sergej
Shehbaz        | given  | Shahbaz
Stephen        | given  | Steven; Steve; Stefan
Sukhrob        | given  | Suhrob
Susan          | given  | Sue
Svitlana       | given  | Svetlana; Sviatlana; Svyatlana
Tariq          | given  | Tarek; Tareq; Tarik
Tayyip         | given  | Tayip
Thomas         | given  | Tom
Timothy        | given  | Tim
Valeriy        | given  | Valery; Valerii
Vasyl          | given  | Vasily; Vasiliy; Vassily
Viktor         | given  | Victor
Vitaliy        | given  | Vitaly; Vitalii
Vladimir       | given  | Volodymyr; Uladzimir; Wladimir
Vladislav      | given  | Vladyslav
Vyacheslav     | given  | Viacheslav
Walter         | given  | Walt
William        | given  | Bill; Will; Billy
Yevhen         | given  | Yevgeny; Evgeny; Yevhenii; Yauhen
Yulia          | given  | Julia; Yuliya; Iulia; Yuliia
Yuri           | given  | Yuriy; Yury; Iurii; Yurii; Juri
Yusuf          | given  | Youssef; Yousef; Yusef; Youssouf; Yousuf; Youssuf; Joussef
Zainab         | given  | Zaynab; Zeinab

Abdollahian    | family | Abdollahiyan
Amirabdollahian | family | Amirabdollahiyan
Albusaidi      | family | Busaidi
Berdimuhamedov | family | Berdymukhamedov; Berdymuhamedov; Berdimukhamedov
Gaddafi        | family | Qaddafi; Khadafi; Gadhafi; Kadhafi; Qadhafi
Lukashenko     | family | Lukashenka
Netanyahu      | family | Netanyahou
Tikhanovskaya  | family | Tsikhanouskaya; Tikhanouskaya
Turchinov      | family | Turchynov
Yanukovych     | family | Yanukovich
Yushchenko     | family | Yuschenko
Zurabishvili   | family | Zourabichvili; Zurabichvili; Zourabishvili

Khalifa        | house  |  | Salman bin Hamad Al Khalifa
Maktoum        | house  |  | Mohammed bin Rashid Al Maktoum
Nahyan         | house  |  | Mohamed bin Zayed Al Nahyan
Nuaimi         | house
Qasimi         | house
Sabah          | house  |  | Mishal Al-Ahmad Al-Jaber Al-Sabah has no "bin"
Saud           | house  |  | Faisal bin Farhan Al Saud
Sharqi         | house
Thani          | house  |  | Tamim bin Hamad Al Thani

Jr             | suffix | Jr.; Junior; Filho
Sr             | suffix | Sr.; Senior
Neto           | suffix

AB             | company
AG             | company
AS             | company | A/S; ASA
CJSC           | company
Co             | company | Co.; Company
Corp           | company | Corp.; Corporation
GmbH           | company
Inc            | company | Inc.; Incorporated
JSC            | company
LLC            | company
LLP            | company
Ltd            | company | Ltd.; Limited
NV             | company | N.V.
OJSC           | company
Oy             | company
PJSC           | company
plc            | company
SA             | company | S.A.
SAS            | company
SE             | company
SpA            | company | S.p.A.

Kyiv           | place  | Kiev
Astana         | place  | Nur-Sultan
Naypyidaw      | place  | Nay Pyi Taw; Naypyitaw

ministry       | state; many | ministries; minstry
department     | state; many |  | State Department, Department of State
directorate    | state; many
secretariat    | state; many
embassy        | state; many
consulate      | state; many | consulate general; honorary consulate
delegation     | state; many
ministries of foreign affairs | many
government     | state
armed forces   | national | military
army           | national
navy           | national
air force      | national
border guard   | national
border police  | national
cabinet        | national | cabinet of ministers; council of ministers
cassation court | national | court of cassation
central bank   | national | national bank
central election commission | national | election commission; central electoral commission
chamber of deputies | national
chief of staff | national
coast guard    | national
constitutional court | national
council of state | national
customs        | national | customs service; customs administration
federal assembly | national
federal council | national
foreign service | national
general staff  | national
house of commons | national
house of lords | national
house of representatives | national
lower house    | national
upper house    | national
national assembly | national
national congress | national
national council | national
national guard | national
national security council | national | security council
opposition     | national
parliament     | national
police         | national | national police
presidency     | national
presidential administration | national
presidential office | national | president's office; office of the president
prime minister's office | national | office of the prime minister
prosecutor general's office | national | general prosecutor's office; attorney general's office
red crescent   | national | red crescent society
red cross      | national | red cross society
senate         | national
state security service | national
supreme court  | national
general assembly | national
agency         | many
authority      | many
commission     | many
committee      | many
council        | many
high commission | many
joint committee | many    | joint commission; intergovernmental commission; intergovernmental committee
mission        | many     | permanent mission

Ministry of Foreign Affairs | body | Foreign Ministry; Ministry for Foreign Affairs; Foreign Affairs Ministry; MFA
Ministry of Internal Affairs | body | Ministry of the Interior; Interior Ministry; Ministry of Interior; Internal Affairs Ministry
Ministry of Defence | body | Defence Ministry; Ministry of National Defence; National Defence Ministry; MoD
Department of State | body | State Department
