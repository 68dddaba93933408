# facts.lex 1    phrase | kind | frame | confidence | example
to be founded | founded | passive | 800 | The bank was founded in 1990.
