# title-modifiers.lex 1    modifier | status | example
# status: acting, former, designate, outgoing (still in office), current, or empty where it makes a lower or different office.
# A modifier that starts with a hyphen follows the title; one that ends with a hyphen is written on to it.

-at-large          |           | ambassador-at-large
-designate         | designate | the prime minister-designate
-elect             | designate | the president-elect
acting             | acting    | acting Foreign Minister Ana Roy
ad interim         | acting    | the ambassador ad interim
additional         |           | additional secretary Ravi Menon
alternate          |           | alternate representative
assistant          |           | assistant secretary; not "the assistant of X"; shared: assistant with assistant in titles.lex
associate          |           | associate director Jan Lund
caretaker          | acting    | the caretaker prime minister
chief              |           | chief negotiator Anna Holm; shared: chief with chief in titles.lex
co-                |           | co-chairman
current            | current   | the current chairman
departing          | outgoing  | the departing ambassador
deputy             |           | deputy minister of energy; shared: deputy with deputy in titles.lex
designate          | designate | the ambassador designate
elect              | designate | the chairman elect
emeritus           | former    | president emeritus
erstwhile          | former
ex                 | former    | ex foreign minister Ana Roy
ex-                | former    | ex-president Jan Lund
executive          |           | executive secretary; not "the executive power"
extraordinary      |           | ambassador extraordinary
far-right          | current
federal            |           | federal minister
first              |           | first secretary; not "the first president to visit"
first deputy       |           | first deputy minister of finance
first vice         |           | first vice president
former             | former    | former ambassador Ana Roy
founding           |           | founding director
freshly appointed  | current
general            |           | general director; shared: general with general in titles.lex
honorary           |           | honorary consul Jan Lund
incoming           | designate | the incoming president
incumbent          | current   | the incumbent governor; shared: incumbent with incumbent in titles.lex
interim            | acting    | interim president Ana Roy
joint              |           | joint secretary; not "joint statement"
junior             |           | junior minister
late               | former    | the late president Jan Lund; not "late on Monday"
lead               |           | lead negotiator
long-serving       | current
longtime           | current
managing           |           | managing director
new                | current   | the new ambassador
newly appointed    | current
newly elected      | current
newly named        | current
newly-appointed    | current
newly-elected      | current
nominated          | designate
one-time           | former
onetime            | former
opposition         | current   | opposition MP Jan Lund
outgoing           | outgoing  | the outgoing secretary-general
parliamentary      |           | parliamentary vice-minister
past               | former    | a past president of the club
permanent          |           | permanent secretary
previous           | former    | the previous minister
principal          |           | principal deputy assistant secretary; shared: principal with principal in titles.lex
provisional        | acting
re-elected         | current
recently appointed | current
regional           |           | regional director
resident           |           | resident coordinator; shared: resident with resident in titles.lex
retired            | former    | retired General Ana Roy
self-declared      |           | the self-declared president
senior             |           | senior adviser
senior deputy
serving            | current
shadow             |           | shadow foreign secretary
sitting            | current   | the sitting president
special            |           | special envoy
state              |           | state secretary
then               | former    | then foreign minister Ana Roy; not "then he said"
then-              | former    | then-president Jan Lund
top                |           | top negotiator
transitional       | acting    | the transitional president
union              |           | union minister
veteran            |           | the veteran diplomat; shared: veteran with veteran in titles.lex
vice               |           | vice chairman; not "vice squad"
vice-              |           | vice-minister
would-be           | designate
