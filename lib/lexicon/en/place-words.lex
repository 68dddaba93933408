# place-words.lex 1    word | side | example
# Words that make a capitalised phrase a place. side: after (Nile River), before (Lake Van, Mount Ararat), both;
# part (in lower case too a part of the name: "Surkhandarya region", but "Herat province" is Herat).

Archipelago | after
Basin       | after
Bay         | both   | Bay of Bengal
Beach       | after
Canal       | after
Canton      | both
Cape        | before
City        | after
Coast       | after
County      | after
Creek       | after
Delta       | after
Desert      | after
District    | after
Forest      | after
Gap         | after  | Darién Gap
Governorate | after
Gulf        | both   | Gulf of Guinea
Harbour     | after
Heights     | after
Hill        | after
Hills       | after
Island      | after
Islands     | after
Lagoon      | after
Lake        | both
Mount       | before
Mountain    | after
Mountains   | after
Oblast      | after
Ocean       | after
Palace      | after
Pass        | after
Peninsula   | after
Plateau     | after
Port        | both
Prefecture  | after
Province    | after
Region      | after
Reservoir   | after
River       | after
Sea         | both   | Sea of Azov
Strait      | both   | Strait of Hormuz
Territory   | after
Valley      | after
Village     | after
district    | part
governorate | after
island      | after
islands     | after
oblast      | part
prefecture  | after
province    | after
raion       | part
region      | part
river       | after
valley      | after
