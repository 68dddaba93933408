# boilerplate.lex 1    phrase | kind | example
# Words of the frame around a report: furniture of pages, credits, dates of issue.
#
# line       a line that begins so is furniture
# whole      a line is furniture if it holds nothing but such words, figures and marks
# section    the same, above a headline
# office     a line that begins so and holds no verb names who issues the text
# ending     the end of the report: "(END)", "ENDS"
# more       what follows are other reports' headlines
# caption    a line that begins so describes a picture
# by         authors follow
# assistant  editors, translators, contributors follow: no authors
# source     an agency follows
# posted     the date of issue follows; `changed` one of a later version
# time       words that stand beside a date of issue
# role       what authors are called: no part of a name
# reports    an agency in front of it is credited
# told       an outlet behind it is credited
# side       in brackets: who stands where in a picture
# credit     a line near the end that holds it names who helped with the report
# outlet     a name that ends so is a paper, a station or an agency; `domain`: a site's name ends so, behind a point
# english    words that only English uses so often

advertisement | whole | ADVERTISEMENT
advertising | whole
sponsored | whole
share | whole | Share   Tweet   Email   Print
share this | whole
share this: | whole
share this article | line
share on facebook | line
share on | line
tweet | whole
email | whole
print | whole
copy link | whole
facebook | whole
twitter | whole
whatsapp | whole
telegram | whole
linkedin | whole
x | whole
pocket | whole
reddit | whole
save | whole
bookmark | whole
listen | whole
comments | whole
comment | whole
leave a reply | line
leave a comment | line
leave your feedback | line
to leave a comment | line
post a comment | line
log in | whole
login | whole
sign in | whole
sign up | line
register | whole
subscribe | whole
subscribers only | whole
subscribe to | line
skip to | line
we value your privacy | line
this site uses cookies | line
accept all | whole
manage | whole
menu | whole
no menu items | line
search | whole
search keywords | line
home | section
news | section; outlet
latest news | section
breaking news | section
top news | section
world | section
world news | section
national | section
nation | section; outlet
politics | section
political | section
economy | section
business | section
society | section
diplomacy | section
international | section
foreign | section
foreign affairs | section
local | section
africa | section
asia | section
europe | section
middle east | section
opinion | section
analysis | section
interview | section
exclusive | section
live | section
breaking | section
update | section
featured | section
all | section
materials | section
latest | section
watch live | section
headlines | section
investigations | section
energy | section
government | section
official | section
press release | section
press releases | section
media release | section
media note | section
media statement | section
media advisory | section
news release | section
news item | section
press statement | section
press note | section
press communiqué | section
press communique | section
readout | section
read-out | section
read out | section
joint statement | section
joint press release | section
joint communiqué | section
joint communique | section
joint declaration | section
final communiqué | section
final communique | section
final declaration | section
chair's statement | section
chairman's statement | section
chair’s statement | section
statement | section
statements | section
statements and declarations | section
communiqué | section
communique | section
declaration | section
speech | section
remarks | section
transcript | section
for immediate release | section
immediate release | section
embargoed | section
not for publication | section
news from the ministry | line
no | whole | Press Release No. 418
no. | whole
ref | whole | Ref: 2025-411
ref. | whole
zczc | line
nnnn | ending
open gallery view | line
gallery | whole
view gallery | line
listen to this | line
watch part | line
heard on | line
presented by | line
reading time | line
read time | whole
min read | time
minute read | time
minutes | time
mins read | time
min | time
mins | time
read | time
views | time
what you need to know | whole
the key point | whole
why it matters | whole
in short | whole
article rating | line
votes | whole
rate this | line
report it to us | line
seen a mistake | line
if you noticed an error | line
if you find an error | line
found a mistake | line
select it with the mouse | line
text and press | line
error: content is protected | line
site icon | line
exit mobile version | line
this content was published | line
in compliance with | line
what is your opinion | line
for more information | line
for further information | line
for media inquiries | line
for media enquiries | line
for press inquiries | line
media contact | line
media contacts | more
press contact | line
press contacts | more
press office | office
press officer | line
contact | whole
contact us | whole
contacts | whole
contact the writer | line
contact the writers | line
contact the author | line
write to | line
send tips | line
story tips | line
tel | line
tel. | line
telephone: | line
phone: | line
e-mail | line
email: | line
fax | line
follow us | line
follow the author | line
follow @ | line
follow | whole
join us on | line
join our | line
thank you for reading | line
you can keep up-to-date | line
keep up-to-date | line
stay up to date | line
get the headlines | line
get our newsletter | line
sign up for | line
newsletter | whole
our newsletter | line
download the app | line
download our app | line
click here | line
short link | line
shortlink | line
permalink | line
tags | line | Tags: audience, diplomats
tag | whole
keywords | line
topics: | line
filed under | line
related links | more
associated links | more
related link | more
related post | more
related posts | more
related articles | more
related article | more
related news | more
related stories | more
related topics | more
related | more
read more | line
read also | line
read also: | line
also read | line
see also | line
check also | more
more on this | line
more from | line
more news | more
most read | more
most popular | more
most viewed | more
trending | more
recommended | more
recommended for you | more
you may also like | more
you might also like | more
editor's picks | more
latest stories | more
other news | more
next article | more
previous article | more
lea también | more
lea tambien | more
what's next | whole
weekly digest | line
bonus video | line
video of the | line
currency rates | line
weather | whole
terms of use | whole
terms and conditions | whole
privacy policy | whole
privacy | whole
policies & ethics | whole
all rights reserved | line
all photos may be used | line
copyright | line
© | line
this material may not | line
material may not be published | line
material from | line
reprinted with | line
reproduction | line
published in | line | Published in Dawn, January 18th, 2025
premium content | line
unofficial translation | line | (Unofficial translation)
automatic translation | line
courtesy translation | line
this is an unofficial | line
this translation | line
the english version | line
in case of discrepancy | line
this is a rush transcript | line
all times local | line
read the integrality | line
read the full | line
read the article | line
read the original | line
facts on the contribution can be found | line
some information for this report | line
with reporting by | assistant
with additional reporting by | by
with files from | assistant
with reports from | assistant
with inputs from | assistant
with agencies | role
(reference) | line
attn | line | (ATTN: UPDATES with …)
lead | whole | (LEAD)
1st ld | whole
enditem | ending
end | ending
ends | ending
end/ | ending
thanks to | line

photo | caption | Photo: MFA of Ukraine
photos | caption
photo credit | caption
file photo | caption
featured photo | caption
foto | caption
image | caption
images | caption
picture | caption
pic | caption
a file photo | caption
credit | caption
caption | caption

office of the | office
office of | office
ministry of | office
ministry for | office
the ministry of | office
department of | office
department for | office
embassy of | office
permanent mission of | office
mission of | office
permanent representation of | office
press service | office
press and information department | office
press department | office
press secretary | office
press center | office
press centre | office
information department | office
directorate of | office
presidency of | office
general secretariat | office
secretariat of | office
public diplomacy | office
communication and public relations | office
general communication | office
the white house | office
state department | office
government of | office
republic of | office
from: | office | From: Global Affairs Canada
council of the eu | office
riga castle | office

by | by; domain | By Saleem Rind
by: | by
by — | by
written by | by
article by | by
story by | by
text by | by
words by | by
report by | by
reporting by | by | (Reporting by A; Editing by B)
reported by | by
reporting | by | Reporting: A, B
interview by | by
interviewed by | by
compiled by | by
posted by | by
published by | by
author | by
authors | by
writer | by
reporter | by
correspondent | by
with help from | by

edited by | assistant
editing by | assistant
editing | assistant
editor | assistant
editor: | assistant
editors | assistant
additional reporting by | by
additional reporting | assistant
translated by | assistant
translation | assistant
edited translation | assistant
photo by | assistant
photos by | assistant
produced by | assistant
contributed by | assistant

contributed to this report | credit | Ana Roy in Oslo contributed to this report.
contributed to this story | credit
contributed to this article | credit
contributed to this dispatch | credit
contributed to the report | credit
contributed to the reporting | credit
contributed reporting | credit
contributed research | credit
contributed additional reporting | credit
conducted the interview | credit
conducted this interview | credit
with assistance from | credit | --With assistance from Ana Roy.
media enquiries | more | Media enquiries
media inquiries | more
contacts for media | more
writing by | assistant

source | source | Source: Xinhua
sources | source
newspaper section | line

published | posted | Published January 18, 2025
published on | posted
published at | posted
published: | posted
posted | posted
posted on | posted
posted: | posted
issued | posted
issued on | posted
released | posted
released on | posted
date | posted
dated | posted
pulbished on | posted
publication date | posted
first published | posted
publish date | posted
done in | posted
done at | posted | Done at Windhoek on 27 April 2023.
adopted in | posted
adopted at | posted
updated | changed
update: | changed
updated on | changed
updated at | changed
last updated | changed
last updated at | changed
last updated on | changed
last update | changed
last update on | changed
last modified | changed
modified | changed
modified on | changed

at | time
on | time
in | time; domain
am | time; domain
pm | time
a.m. | time
p.m. | time
a.m | time
p.m | time
hrs | time
hours | time
hours ago | time
h | time
gmt | time
utc | time
ist | time
est | time
edt | time
et | time
pst | time
pdt | time
cet | time
cest | time
bst | time
eat | time
wat | time
pkt | time
jst | time
kst | time
sgt | time
aest | time
aedt | time
nzst | time
ast | time
msk | time
idt | time
local time | time
time | time
washington time | time
uk | time; domain
ad | time

staff | role
staff writer | role
staff writers | role
staff reporter | role
staff reporters | role
staff correspondent | role
writers | role
reporters | role
correspondents | role
special correspondent | role
diplomatic correspondent | role
political correspondent | role
senior reporter | role
senior correspondent | role
europe correspondent | role
europe editor | role
diplomatic editor | role
foreign editor | role
journalist | role
pacific journalist | role
newsroom | role; outlet
newsdesk | role
news desk | role
web desk | role
desk | role
bureau | role
monitoring desk | role
digital report | role
service | role
team | role
press team | role
agencies | role
special to | role
contributor | role
columnist | role
analyst | role

reports | reports | Azernews reports
report | reports
reported | reports
informs | reports
informed | reports
learned | reports
learnt | reports
writes | reports
notes | reports
says | reports
has learned | reports
was told | reports

tells | told
tell | told
asked by | told
seen by | told
obtained by | told
sought by | told
contacted by | told
in an interview for | told
in an interview published by | told
in remarks to | told
in a statement to | told
told | told | "…," she told the Post.
in an interview with | told
in an exclusive interview with | told
in an interview to | told
in a comment to | told
in comments to | told
speaking to | told

the | english
of | english
and | english
that | english
with | english
from | english
which | english
are | english
were | english
been | english
this | english
these | english
their | english
they | english
its | english
would | english
said | english
who | english
when | english
between | english
after | english
other | english
reference | whole

times | outlet
tribune | outlet
herald | outlet
gazette | outlet
courier | outlet
chronicle | outlet
telegraph | outlet
newspaper | outlet
newswire | outlet
wire | outlet
radio | outlet
television | outlet
tv | outlet
broadcaster | outlet
press | outlet
agency | outlet
online | outlet
today | outlet
journal | outlet
observer | outlet
examiner | outlet
inquirer | outlet
independent | outlet
insider | outlet
mirror | outlet
guardian | outlet
weekly | outlet
daily | outlet
sentinel | outlet
bulletin | outlet
dispatch | outlet
monitor | outlet
mail | outlet
post | outlet

com | domain
org | domain
net | domain
info | domain
gov | domain
gov.uk | domain
az | domain
ge | domain
uz | domain
kz | domain
kg | domain
tj | domain
tm | domain
md | domain
ua | domain
ru | domain
lt | domain
lv | domain
ee | domain
fi | domain
mv | domain
lk | domain
bd | domain
np | domain
eu | domain
za | domain
id | domain
vn | domain
my | domain
sg | domain
hk | domain
jp | domain
kr | domain
cn | domain
tw | domain
ph | domain
au | domain
nz | domain
fj | domain
ng | domain
ke | domain
gh | domain
tz | domain
rs | domain
me | domain
mk | domain
al | domain
ba | domain
hr | domain
si | domain
sk | domain
cz | domain
pl | domain
hu | domain
ro | domain
bg | domain
gr | domain
tr | domain
cy | domain
il | domain
jo | domain
lb | domain
eg | domain
ae | domain
qa | domain
sa | domain
om | domain
kw | domain
bh | domain
iq | domain
ir | domain
pk | domain
af | domain

l | side
r | side
c | side
left | side
right | side
centre | side
center | side
2nd l | side
2nd r | side
2nd left | side
2nd right | side
second left | side
second right | side
second from left | side
second from right | side
far left | side
far right | side
on the left | side
on the right | side
from left | side
from right | side
front | side
back | side
pictured | side
third from left | side
third from right | side
