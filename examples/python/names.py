"""Names and verbs of one's own: names.py NAMES.LEX"""
import sys

import communique

CUES = """\
# cues.lex 1     cue | act | takes
bewail           | criticise | clause; object
throw cold water | reject    | on
"""

reader = communique.Reader(files=sys.argv[1:], lexicons={"my cues": CUES})
record = reader.read("Veselý threw cold water on the plan of the SF. He bewailed that nobody had asked him.")
for one in record.entities:
    print(f"{one.name}: {one.reference}, {one.mentions[0].because}")
for said in record.statements:
    print(f"{said.act}: {said.content[0].text}")
