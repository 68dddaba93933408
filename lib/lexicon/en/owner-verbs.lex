# owner-verbs.lex 1    verb | example
# Verbs whose object is the body to which their subject belongs: "Ana Roy, who chairs the Senate's Defence Committee".

chair
co-chair
command
direct
found         | who founded the Horn Fisheries Watch
head
lead          | who leads the Shetland Whitefish Producers; not "who leads by ten points"
manage
represent     | who represents the Union of Dockers; not "who represents a change"
run           | who runs the Almaty Water Institute
