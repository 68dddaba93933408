"""Spans slice what was read: code points of a str, bytes of bytes."""
import communique

text = "😀 Ana Röyk said that the talks in Oslo had gone well."
for given in (text, text.encode()):
    cue = communique.read(given).statements[0].cue
    print(cue.begin, cue.end, given[cue.begin:cue.end])
