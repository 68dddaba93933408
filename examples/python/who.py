"""Who met whom, and who said what: who.py PUBLISHED < article.txt"""

import sys

import communique

record = communique.read(sys.stdin.read(), published=sys.argv[1] if len(sys.argv) > 1 else None)

for met in record.meetings:
    if met.status == "held":
        names = ", ".join(one.entity.name for one in met.participants)
        date = met.date.value if met.date else None
        print(f"met: {names} ({date})" if date and date.day else f"met: {names}")

for said in record.statements:
    if said.speakers:
        names = ", ".join(speaker.name for speaker in said.speakers)
        print(f"said: {names}:", " ... ".join(piece.text for piece in said.content))
