"""An archive of two articles, and questions to it: archive.py NEWS.CMQ"""
import sys

import communique

with communique.Archive(sys.argv[1]) as news:   # made if it is not there
    news.read("Foreign Minister Anton Vesely met Ambassador Anna Larsen in Oslo on Tuesday. "
              "He said that the railway corridor stays open.", id="r1", published="2024-03-12", outlet="Gazette")
    news.read("Anton Vesely warned that the corridor might close. \"We will talk,\" Anna Larsen said.",
              id="r2", published="2024-04-02", outlet="Herald")

    for row in news.statements(speakers="Vesely", about="corridor", since="2024-03"):
        print(row.day, row.outlet, row.statement.act, row.evidence, sep="  ")
    print(news.count("meetings", participants=["Vesely", "Larsen"]), "meeting")
    for one in news.top("speakers"):
        print(one.n, one.name)
    print(news.counts("statements", by="month").to_csv().replace("\r\n", "\n"), end="")
