# place-words.lex 1    word | side | example
# Words that make a capitalised phrase a place. side: after (Nile River), before (Lake Van, Mount Ararat), both;
# part (in lower case too a part of the name: "Surkhandarya region", but "Herat province" is Herat).

Archipelago | after
Basin       | after
Bay         | both   | Bay of Bengal
Beach       | after
camp        | after
Canal       | after
canton      | after
Canton      | both
Cape        | before
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
Gulf        | both   | Gulf of Guinea
Harbour     | after
Heights     | after
Hill        | after
Hills       | after
Island      | after
island      | after
Islands     | after
islands     | after
Kibbutz     | before
Lagoon      | after
Lake        | both
Monte       | before
Mount       | before
Mountain    | after
Mountains   | after
municipalities | after
municipality | after
Oblast      | after
oblast      | part
Ocean       | after
Palace      | after
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
Village     | after
village     | after
villages    | after
