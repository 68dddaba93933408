# names.lex 1    name | type | reference | aliases | country
# A caller's own people, organisations, places and events; the library ships none.
