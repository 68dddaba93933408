# calendar.lex 1    phrase | kind | value | example
# Words that dates are made of. Kinds of several words, split by blanks, add up; "weak" marks words that are names or
# common words as well and count only beside a number or behind a preposition. Value: a number (1 = January, Monday,
# spring; -1 = the one before), or a unit.

january | month | 1
february | month | 2
march | month weak | 3 | Troops march. In March they left.
april | month | 4
may | month weak | 5 | It may rain. In May it rained.
june | month | 6
july | month | 7
august | month | 8
september | month | 9
october | month | 10
november | month | 11
december | month | 12
jan | month | 1
jan. | month | 1
feb | month | 2
feb. | month | 2
mar | month weak | 3
mar. | month weak | 3
apr | month | 4
apr. | month | 4
jun | month weak | 6
jun. | month weak | 6
jul | month | 7
jul. | month | 7
aug | month | 8
aug. | month | 8
sep | month | 9
sep. | month | 9
sept | month | 9
sept. | month | 9
oct | month | 10
oct. | month | 10
nov | month | 11
nov. | month | 11
dec | month | 12
dec. | month | 12

monday | weekday | 1
tuesday | weekday | 2
wednesday | weekday | 3
thursday | weekday | 4
friday | weekday | 5
saturday | weekday | 6
sunday | weekday | 7
mon | weekday short | 1 | Mon, 5 May 2025
mon. | weekday short | 1
tue | weekday short | 2
tue. | weekday short | 2
tues | weekday short | 2
wed | weekday short | 3
wed. | weekday short | 3
thu | weekday short | 4
thu. | weekday short | 4
thur | weekday short | 4
thurs | weekday short | 4
fri | weekday short | 5
fri. | weekday short | 5
sat | weekday short | 6
sat. | weekday short | 6
sun | weekday short | 7
sun. | weekday short | 7

day | unit | day
days | unit | day
week | unit | week
weeks | unit | week
weekend | unit | weekend
month | unit | month
months | unit | month
quarter | unit | quarter
half | unit | half
year | unit | year
years | unit | year

last | direction | -1
past | direction | -1
previous | direction | -1
preceding | direction | -1
this | direction | 0
current | direction | 0
next | direction | 1
coming | direction | 1
upcoming | direction | 1
following | direction | 1

early | part | 0 | early January
late | part | 0 | late 2018; late Sunday
mid | part | 0 | mid-November
middle | part | 0
beginning | part | 0 | the beginning of 2026
start | part | 0
end | part | 0 | the end of the month
earlier | part earlier | 0 | earlier this week
later | part later | 0 | later this month; two days later

morning | day-part | 0
afternoon | day-part | 0
evening | day-part | 0
night | day-part | 0

spring | season | 1
summer | season | 2
autumn | season | 3
fall | season weak | 3 | this fall; Prices fall.
winter | season | 4

one | number | 1
two | number | 2
three | number | 3
four | number | 4
five | number | 5
six | number | 6
seven | number | 7
eight | number | 8
nine | number | 9
ten | number | 10
eleven | number | 11
twelve | number | 12
fourteen | number | 14
fifteen | number | 15
twenty | number | 20
thirty | number | 30
a | a number | 1 | a week ago
an | a number | 1

first | ordinal | 1 | the first quarter of 2024
second | ordinal | 2
third | ordinal | 3
fourth | ordinal | 4
final | ordinal | 4
fifth | ordinal | 5 | the fifth of May
sixth | ordinal | 6
seventh | ordinal | 7
eighth | ordinal | 8
ninth | ordinal | 9
tenth | ordinal | 10
eleventh | ordinal | 11
twelfth | ordinal | 12
thirteenth | ordinal | 13
fourteenth | ordinal | 14
fifteenth | ordinal | 15
sixteenth | ordinal | 16
seventeenth | ordinal | 17
eighteenth | ordinal | 18
nineteenth | ordinal | 19
twentieth | ordinal | 20
twenty-first | ordinal | 21
twenty-second | ordinal | 22
twenty-third | ordinal | 23
twenty-fourth | ordinal | 24
twenty-fifth | ordinal | 25
twenty-sixth | ordinal | 26
twenty-seventh | ordinal | 27
twenty-eighth | ordinal | 28
twenty-ninth | ordinal | 29
thirtieth | ordinal | 30
thirty-first | ordinal | 31

million | quantity
billion | quantity
trillion | quantity
thousand | quantity
percent | quantity
per | quantity

in | in-year in | | in 2017; in two weeks
since | in-year | | since 1992
during | in-year during
until | in-year to
till | in-year to
throughout | in-year
of | before-date of
by | before-date
from | before-date
for | before-date
before | before-date earlier | | before 2017; two days before
after | before-date later
between | before-date between
around | before-date
about | before-date
on | before-date day-of
through | before-date to
to | before-date to goes-on
and | conj before-date goes-on
or | before-date goes-on
& | conj
the | the goes-on
within | within

ago | ago
hence | later
now | hence | | two weeks from now
time | hence | | in two weeks' time
few | some | | the next few weeks
several | some

ah | era | | 1446 AH
a.h. | era
hijri | era

with | goes-on
at | goes-on
when | goes-on
while | goes-on
which | goes-on
as | goes-on
was | goes-on
were | goes-on
is | goes-on
are | goes-on
has | goes-on
have | goes-on
had | goes-on
will | goes-on
would | goes-on
could | goes-on
but | goes-on
under | goes-on
he | goes-on
she | goes-on
it | goes-on
they | goes-on
we | goes-on
who | goes-on
whose | goes-on
where | goes-on
also | goes-on
that | goes-on
their | goes-on
his | goes-on
her | goes-on
its | goes-on
our | goes-on
both | goes-on
there | goes-on
so | goes-on
then | goes-on
not | goes-on
it's | goes-on
against | goes-on
into | goes-on
amid | goes-on
despite | goes-on
because | goes-on
if | goes-on
although | goes-on

every | named | | every Monday
each | named
mr | named | | Mr Sunday Ekpenyong
mr. | named
mrs | named
mrs. | named
ms | named
ms. | named
dr | named
dr. | named
sir | named
dame | named
lord | named
lady | named
black | named | | Black Friday
good | named | | the Good Friday Agreement
bloody | named
palm | named
easter | named

today | relative | day 0
tonight | relative | day 0
yesterday | relative | day -1
tomorrow | relative | day 1
the day before yesterday | relative | day -2
the day after tomorrow | relative | day 2
last night | relative | day -1
last evening | relative | day -1
overnight | relative | night 0 | They talked overnight.
yesterday evening | relative | day -1
earlier today | relative | day 0
later today | relative | day 0
earlier yesterday | relative | day -1
early today | relative | day 0
late yesterday | relative | day -1
the weekend | relative | weekend 0
the same day | narrative | day 0 | The same day, she met the premier.
same day | narrative | day 0
earlier the same day | narrative | day 0
later the same day | narrative | day 0
earlier on the same day | narrative | day 0
later on the same day | narrative | day 0
earlier in the day | narrative | day 0
earlier on in the day | narrative | day 0
earlier on the day | narrative | day 0
later in the day | narrative | day 0
later on in the day | narrative | day 0
later that day | narrative | day 0
earlier that day | narrative | day 0
that day | narrative | day 0
that same day | narrative | day 0
the evening of the same day | narrative | day 0
the afternoon of the same day | narrative | day 0
the morning of the same day | narrative | day 0
that evening | narrative | day 0
that morning | narrative | day 0
that afternoon | narrative | day 0
that night | narrative | day 0
the day before | narrative | day -1
the previous day | narrative | day -1
the preceding day | narrative | day -1
a day earlier | narrative | day -1
one day earlier | narrative | day -1
a day before | narrative | day -1
the previous evening | narrative | day -1
the evening before | narrative | day -1
the night before | narrative | day -1
the next day | narrative | day 1
the following day | narrative | day 1
the day after | narrative | day 1
a day later | narrative | day 1
one day later | narrative | day 1
the next morning | narrative | day 1
the following morning | narrative | day 1
earlier in the week | relative | week 0
later in the week | relative | week 0
earlier in the month | relative | month 0
later in the month | relative | month 0
earlier in the year | relative | year 0
later in the year | relative | year 0
the end of the year | relative | year 0
end of the year | relative | year 0
the end of year | relative | year 0
the end of the month | relative | month 0
the end of the week | relative | week 0
the beginning of the year | relative | year 0
the start of the year | relative | year 0
the middle of the year | relative | year 0
year-end | relative | year 0
the current year | relative | year 0
the current month | relative | month 0
that year | narrative | year 0
the same year | narrative | year 0
the same month | narrative | month 0
that month | narrative | month 0
the following year | narrative | year 1
the previous year | narrative | year -1
the following month | narrative | month 1
the previous month | narrative | month -1
the following week | narrative | week 1
the previous week | narrative | week -1
the year before | narrative | year -1
