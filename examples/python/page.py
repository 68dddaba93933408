"""Pages to look at, of an article and of an archive: page.py FOLDER"""
import sys

import communique

folder = sys.argv[1]
record = communique.read("Foreign Minister Anton Vesely met Anna Larsen in Oslo. \"We agree,\" Vesely said.")
record.to_html(folder + "/record.html")

with communique.Archive(":memory:") as news:
    news.add(record)
    news.to_html(folder + "/archive.html", whose="Vesely", min_confidence=0.5)
print("record.html archive.html")
