# place-words.lex 1    word | side | example
# Words that make a capitalised phrase a place. side: after (Nile River), before (Lake Van, Mount Ararat), both;
# part (in lower case too a part of the name: "Surkhandarya region", but "Herat province" is Herat). venue: a building,
# a place behind "at" (at the Legislative Palace), whatever the words before it.

Archipelago | after
Basin       | after
Bay         | both   | Bay of Bengal
Beach       | after
Block       | venue   | at South Block
Building    | venue
camp        | after
Canal       | after
canton      | after
Canton      | both
Cape        | before
Castle      | venue
Cerro       | before
checkpoint  | after
cities      | after
City        | after
city        | after
Coast       | after
commune     | after
County      | after
county      | after
Creek       | after
crossing    | after
Delta       | after
Desert      | after
District    | after
district    | part
districts   | after
Forest      | after
Fort        | before
Gap         | after  | Darién Gap
Governorate | after
governorate | after
Guesthouse  | venue
Gulf        | both   | Gulf of Guinea
Hall        | venue
Harbour     | after
Headquarters | venue
Heights     | after
Hill        | after
Hills       | after
Hotel       | venue
House       | venue   | at Hyderabad House; not "in the Lower House"
Island      | after
island      | after
Islands     | after
islands     | after
Kibbutz     | before
Lagoon      | after
Lake        | both
Lodge       | venue
Mansion     | venue
Monte       | before
Mount       | before
Mountain    | after
Mountains   | after
municipalities | after
municipality | after
Oblast      | after
oblast      | part
Ocean       | after
Palace      | after and venue
Pass        | after
Peninsula   | after
peninsula   | after
Plateau     | after
port        | after
Port        | both
Prefecture  | after
prefecture  | after
Province    | after
province    | after
provinces   | after
Puerto      | before
raion       | part
Region      | after
region      | part
regions     | after
Reservoir   | after
Residence   | venue
Resort      | venue
River       | after
river       | after
Sea         | both   | Sea of Azov
sector      | after
strait      | after
Strait      | both   | Strait of Hormuz
Territory   | after
town        | after
towns       | after
Valle       | before
Valley      | after
valley      | after
Villa       | venue
Village     | after
village     | after
villages    | after
