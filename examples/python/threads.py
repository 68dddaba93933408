"""One reader for all threads; an archive belongs to one of them: threads.py FOLDER"""
import pathlib
import sys
from concurrent.futures import ThreadPoolExecutor

import communique

reader = communique.Reader()


def read(path):
    return reader.read(path.read_text(encoding="utf-8"), id=path.stem)


with ThreadPoolExecutor(4) as crew, communique.Archive(":memory:") as news:
    done = news.add(crew.map(read, sorted(pathlib.Path(sys.argv[1]).iterdir())))
    print(done.added, "articles")
