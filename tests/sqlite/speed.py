"""Texts in a table read by SQL, and by the program with one job, in one run: speed.py PROGRAM EXTENSION FOLDER COUNT

Fails if they do not find the same. For figures: COUNT 10000, a quiet machine."""
import json
import pathlib
import subprocess
import sys
import tempfile
import time

from extension import connect

program, extension, folder, count = *sys.argv[1:4], int(sys.argv[4])
articles = [path.read_text(encoding="utf-8") for path in sorted(pathlib.Path(folder).glob("*.txt"))]
texts = [f"{articles[i % len(articles)]}\n\nRound {i}.\n" for i in range(count)]   # none is the same as another
size = sum(len(text.encode("utf-8")) for text in texts) / 1e6


def timed(what, call):
    begin = time.perf_counter()
    result = call()
    seconds = time.perf_counter() - begin
    print(f"{what:<58} {seconds:7.2f} s {count / seconds:8.0f} texts/s {size / seconds:6.2f} MB/s")
    return result


def one(sql):
    return lambda: database.execute(sql).fetchone()[0]


database = connect(extension)
database.execute("CREATE TABLE articles(id INTEGER PRIMARY KEY, body TEXT)")
database.executemany("INSERT INTO articles VALUES(?, ?)", enumerate(texts))
one("SELECT communique_read('The first text makes the reader.')")()
print(f"{count} texts, {size:.1f} MB")
with tempfile.TemporaryDirectory() as made:
    for i, text in enumerate(texts):
        (pathlib.Path(made) / f"{i:05}.txt").write_text(text, encoding="utf-8")
    read = [program, "read", "--format", "jsonl", "--jobs", "1", made]
    records = timed("communique read --jobs 1", lambda: subprocess.run(read, check=True, capture_output=True).stdout)
expected = sum(len(json.loads(line)["statements"]) for line in records.splitlines())
record_bytes = timed("communique_read(body)", one("SELECT sum(length(communique_read(body))) FROM articles"))
rows = timed("communique_statements(body), counted",
             one("SELECT count(*) FROM articles, communique_statements(body)"))
timed("communique_statements(body), every column",
      lambda: sum(1 for _ in database.execute("SELECT s.* FROM articles, communique_statements(body) s")))
pairs = timed("statements, meetings and entities of one text, joined",
              one("SELECT count(*) FROM articles a, communique_statements(a.body) s, communique_meetings(a.body) m, "
                  "communique_entities(a.body) e WHERE m.item = s.meeting AND e.item = 0"))
first = timed("the first statement, LIMIT 1 in a subquery",
              one("SELECT count((SELECT content FROM communique_statements(body) LIMIT 1)) FROM articles"))
if rows != expected or not 0 < pairs <= rows or not 0 < first <= count or record_bytes < rows:
    sys.exit(f"{rows} statements by SQL, {expected} by the program; {pairs} joined, {first} first ones")
