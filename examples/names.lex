# names.lex 1    name | type | reference | aliases | country
Anton Vesely     | person       | Q424242 | A. Vesely; Veselý | CZ
Strelsau Forum   | organization | forum-7 | SF
