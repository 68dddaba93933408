"""Articles a second with Dask, beside the command line: many_machines.py PROGRAM [--articles N] [--from FOLDER] …

PROGRAM is bin/communique. The texts are those of the folder (by default those of tests/golden and examples/articles),
each again and again with a headline of its own. Both sides read the same files and write to the same disk; a cluster of
one and of two processes on this machine, one thread each, has been started before. Everything is done once before it is
measured, and in turn: what else the machine does meets all alike. Prints medians, and processor time for an article,
which a busy machine changes less. Needs the package and Dask: PYTHONPATH=capi/python COMMUNIQUE_LIBRARY=....
"""

import argparse
import contextlib
import os
import pathlib
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import dask
import distributed

import communique
import communique.dask

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]


def texts_of(folders):
    found = [path.read_text("utf-8", "replace") for folder in folders for path in sorted(folder.rglob("*.txt"))]
    return found or sys.exit("no *.txt in " + ", ".join(map(str, folders)))


def write_articles(folder, texts, count):
    for number in range(count):
        path = folder / f"{number // 1000:03}" / f"a{number:06}.txt"
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"Report {number} of the day\n\n" + texts[number % len(texts)], "utf-8")
    return sum(path.stat().st_size for path in folder.rglob("*.txt"))


def program_time():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


class Sides:
    """Each method does all the work once, into an empty folder. It gives the seconds of processors that this took."""

    def __init__(self, program, news, out, per_partition):
        self.program, self.news, self.out, self.per_partition = program, news, out, per_partition

    def run(self, *arguments, **options):
        before = program_time()
        subprocess.run([self.program, *map(str, arguments)], check=True, **options)
        return program_time() - before

    def program_records(self):
        with open(self.out / "records.jsonl", "wb") as file:
            return self.run("read", "--format", "jsonl", "--jobs", "2", self.news, stdout=file)

    def program_archive(self):
        return self.run("archive", "add", self.out / "news.cmq", self.news, "--jobs", "2", stdout=subprocess.DEVNULL)

    def articles(self):
        return communique.dask.files(self.news, per_partition=self.per_partition)

    def on(self, client, work):
        before, mine = sum(client.run(time.process_time).values()), time.process_time()
        work()
        return sum(client.run(time.process_time).values()) - before + time.process_time() - mine

    def dask_records(self, client):
        def work():
            records, _ = communique.dask.read(self.articles())
            records.to_textfiles(str(self.out / "*.jsonl"))

        return self.on(client, work)

    def dask_archives(self, client):
        return self.on(client, lambda: communique.dask.to_archives(self.articles(), self.out / "parts"))

    def dask_archives_and_merge(self, client):
        def work():
            communique.dask.to_archives(self.articles(), self.out / "parts")
            communique.dask.merge(self.out / "parts", self.out / "news.cmq")

        return self.on(client, work)


def measure(sides, done, count, repeat):
    """Seconds and processor seconds of each, by name."""
    found = {name: [] for name in done}
    for turn in range(repeat + 1):
        for name, work in done.items():
            shutil.rmtree(sides.out, ignore_errors=True)
            sides.out.mkdir()
            began = time.perf_counter()
            used = work()
            seconds = time.perf_counter() - began
            if turn:
                found[name].append((count / seconds, used / count))
        print(f"{turn} of {repeat}", file=sys.stderr)
    return found


def main():
    asked = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    asked.add_argument("program")
    asked.add_argument("--articles", type=int, default=4000)
    asked.add_argument("--per-partition", type=int, default=250)
    asked.add_argument("--repeat", type=int, default=5)
    asked.add_argument("--from", dest="folder", type=pathlib.Path)
    chosen = asked.parse_args()
    folders = [chosen.folder] if chosen.folder else [CHECKOUT / "tests/golden/texts", CHECKOUT / "examples/articles"]
    with contextlib.ExitStack() as leaving:
        here = pathlib.Path(leaving.enter_context(tempfile.TemporaryDirectory()))
        news = here / "news"
        news.mkdir()
        size = write_articles(news, texts_of(folders), chosen.articles)
        sides = Sides(os.path.abspath(chosen.program), news, here / "out", chosen.per_partition)

        def client(workers):
            cluster = leaving.enter_context(distributed.LocalCluster(
                n_workers=workers, threads_per_worker=1, dashboard_address=":0", local_directory=str(here / "space"),
                silence_logs=50))
            return leaving.enter_context(distributed.Client(cluster, set_as_default=False))

        one, two = client(1), client(2)

        def using(work, at):
            def done():
                with dask.config.set(scheduler=at):
                    return work(at)
            return done

        done = {
            "program, records": sides.program_records,
            "Dask 1, records": using(sides.dask_records, one),
            "Dask 2, records": using(sides.dask_records, two),
            "program, archive": sides.program_archive,
            "Dask 1, archives": using(sides.dask_archives, one),
            "Dask 2, archives": using(sides.dask_archives, two),
            "Dask 2, archives and merge": using(sides.dask_archives_and_merge, two),
        }
        found = measure(sides, done, chosen.articles, chosen.repeat)
    print(f"{chosen.articles} articles, {size / 1e6:.1f} MB, {chosen.repeat} times, {os.cpu_count()} processors")
    print(f"{'':27}{'articles/s':>11}{'of program':>12}{'best':>9}{'ms of processor':>17}")
    rates = {name: statistics.median(rate for rate, _ in all_) for name, all_ in found.items()}
    for name, all_ in found.items():
        against = rates["program, records" if name.endswith("records") else "program, archive"]
        print(f"{name:27}{rates[name]:11,.0f}{rates[name] / against:12.2f}{max(rate for rate, _ in all_):9,.0f}"
              f"{1000 * statistics.median(used for _, used in all_):17.2f}")


if __name__ == "__main__":
    main()
