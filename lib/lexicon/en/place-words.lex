# place-words.lex 1    word | side | example
# Words that make a capitalised phrase a place. side: after (Nile River), before (Lake Van, Mount Ararat), both.

Airport     | after  | Heydar Aliyev International Airport
Archipelago | after
Avenue      | after
Basin       | after
Bay         | both   | Bay of Bengal
Beach       | after
Border      | after  | not "Border Commission"
Bridge      | after
Canal       | after
Canton      | both
Cape        | before
Castle      | after
City        | after
Coast       | after
Corridor    | after  | Zangezur Corridor
County      | after
Creek       | after
Crossing    | after
Delta       | after
Desert      | after
District    | after
Forest      | after
Gap         | after  | Darién Gap
Governorate | after
Gulf        | both
Harbour     | after
Heights     | after
Highway     | after
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
Road        | after
Sea         | after
Square      | after
Street      | after
Strait      | both   | Strait of Hormuz
Territory   | after
Valley      | after
Village     | after
district    | after
governorate | after
island      | after
islands     | after
oblast      | after
prefecture  | after
province    | after
raion       | after
region      | after
river       | after
valley      | after
