# organisation-nouns.lex 1    noun | role | kind | example
# Nouns in lower case that make a body of what stands beside them.
# role: alone (a body without a name: "the ministry", "the central bank"); behind (a body behind a name with a describing word: "the
# ODIHR observation mission"); beside (in front of a body's name: "the shipping firm Nordhavn"); unit (a part of a body, which belongs
# to the title of whoever heads it: "head of the Americas department"). kind: as in organisation-words.lex, for those alone.

agency                      | behind; beside
air force                   | alone         | armed      | the air force said
airline                     | beside
alliance                    | beside
armed forces                | alone         | armed
army                        | alone         | armed
asamblea                    | alone         | government
association                 | beside
authority                   | behind
automaker                   | beside
bank                        | beside
border guard                | alone         | armed
border police               | alone         | government
branch                      | unit
brewer                      | beside
broadcaster                 | beside
bundesrat                   | alone         | government
bundestag                   | alone         | assembly
cabinet                     | alone         | government
carmaker                    | beside
carrier                     | beside        |            | national carrier Air Astana
central bank                | alone         | company    | the central bank
central election commission | alone         | government
chamber of commerce         | alone         | body       | the Parachinar chamber of commerce; not "a chamber of commerce"
channel                     | beside
charity                     | beside
club                        | beside
coast guard                 | alone         | armed
commission                  | behind
committee                   | behind
company                     | beside
conglomerate                | beside
consortium                  | beside
constitutional court        | alone         | court
consulate                   | alone         | diplomatic
consultancy                 | beside
cooperative                 | beside
coordination committee      | alone         | body
council                     | behind
court                       | behind
customs service             | alone         | government
daily                       | beside        |            | opposition daily Kurir
delegation                  | unit
department                  | unit
desk                        | unit
developer                   | beside
directorate                 | unit
division                    | unit
duma                        | alone         | assembly
election commission         | alone         | government
electoral commission        | alone         | government
embassy                     | alone         | diplomatic
faction                     | beside
federation                  | beside
firm                        | beside
folketing                   | alone         | government
foreign office              | alone         | government
foundation                  | beside
general staff               | alone         | armed
giant                       | beside        |            | energy giant Eni
group                       | beside
high commission             | alone         | diplomatic | the high commission in London
insurer                     | beside
intergovernmental commission | alone         | body
intergovernmental committee | alone         | body
joint commission            | alone         | body       | the joint commission on trade
joint committee             | alone         | body
joint coordination committee | alone         | body
joint economic commission   | alone         | body
joint economic committee    | alone         | body
joint trade committee       | alone         | body
joint working group         | alone         | body
knesset                     | alone         | assembly
legislative assembly        | alone         | body
lender                      | beside
lobby                       | beside
lower house                 | alone         | body
magazine                    | beside
majlis                      | alone         | government
manufacturer                | beside
militia                     | beside
miner                       | beside
ministry                    | alone         | government
mission                     | behind
mixed commission            | alone         | body
movement                    | beside
national assembly           | alone         | body
national bank               | alone         | company
navy                        | alone         | armed
network                     | beside
newspaper                   | beside
newswire                    | beside
ngo                         | beside
nonprofit                   | beside
office                      | unit; behind  |            | head of the Sofia office; not "head of the Office of the President"
operator                    | beside
outlet                      | beside
panel                       | behind
parliament                  | alone         | assembly
party                       | beside
police                      | behind
pollster                    | beside
portal                      | beside
presidency                  | alone         | government
presidential administration | alone         | government
presidential office         | alone         | government
publisher                   | beside
rada                        | alone         | government
refiner                     | beside
retailer                    | beside
riksdag                     | alone         | government
royal cabinet               | alone         | government
royal court                 | alone         | government
saeima                      | alone         | assembly
section                     | unit
security council            | alone         | body
seimas                      | alone         | assembly
sejm                        | alone         | government
senate                      | alone         | assembly
shipbuilder                 | beside
shipper                     | beside
start-up                    | beside
startup                     | beside
state duma                  | alone         | body
station                     | beside        |            | the radio station Okapi
steelmaker                  | beside
steering committee          | alone         | body
storting                    | alone         | assembly
subsidiary                  | beside
supreme court               | alone         | court
tabloid                     | beside
tank                        | beside        |            | the think tank Bruegel
taskforce                   | behind
technical committee         | alone         | body
think-tank                  | beside
union                       | beside
upper house                 | alone         | body
utility                     | beside
watchdog                    | beside
website                     | beside
weekly                      | beside
