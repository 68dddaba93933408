"""An archive of all articles in a folder, which two processes read: many_machines.py NEWS FOLDER"""
import pathlib
import sys

from dask.distributed import Client, LocalCluster

import communique.dask


def main(news, folder):
    articles = communique.dask.files(news, per_partition=3)   # a thousand, unless there are only ten
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=":0") as cluster, Client(cluster):
        made = communique.dask.to_archives(articles, folder / "parts")
    print(f"{made.articles} articles in {len(made.parts)} partitions, {made.failed} set aside")
    for one in made.failures():
        print(one["path"], one["reason"])
    communique.dask.merge(folder / "parts", folder / "news.cmq")
    with communique.Archive(folder / "news.cmq", "read") as archive:
        for one in archive.top("speakers", limit=3):
            print(one.n, one.name)


if __name__ == "__main__":   # the workers import this file
    main(sys.argv[1], pathlib.Path(sys.argv[2]))
