"""Who spoke most in a folder of articles: news.py EXTENSION FOLDER"""
import ctypes
import pathlib
import sqlite3
import sys

EXTENSION = sys.argv[1]   # pkg-config --variable=sqlite_extension communique


def connect(path):
    """A connection that reads articles."""
    news = sqlite3.connect(path)
    news.enable_load_extension(True)
    news.load_extension(EXTENSION)
    news.enable_load_extension(False)
    return news


def connect_anyway(path):
    """The same where Python was built without enable_load_extension, as pyenv builds it."""
    sqlite = ctypes.CDLL("libsqlite3.so.0")   # has to be that of Python's own module
    sqlite.sqlite3_auto_extension(ctypes.CDLL(EXTENSION).sqlite3_communiquesqlite_init)
    return sqlite3.connect(path)              # this one, and all from now on


loads = hasattr(sqlite3.Connection, "enable_load_extension") and "--anyway" not in sys.argv
news = connect(":memory:") if loads else connect_anyway(":memory:")
news.execute("CREATE TABLE articles(id TEXT PRIMARY KEY, body TEXT)")
for file in pathlib.Path(sys.argv[2]).glob("*.txt"):
    news.execute("INSERT INTO articles VALUES(?, ?)", (file.stem, file.read_text(encoding="utf-8")))
for name, count in news.execute("""
    SELECT p.value ->> 'name' AS name, count(*) AS n
    FROM articles a, communique_statements(a.body) s, json_each(s.speakers_json) p
    GROUP BY name ORDER BY n DESC, name LIMIT 5"""):
    print(count, name)
