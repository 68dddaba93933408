"""communique.dask on a cluster of two processes, one of which is killed in the middle."""

import os
import pathlib
import signal
import tempfile
import unittest

import dask
import dask.bag
import distributed
from test_dask import NO_TEXT, Folders, articles
from test_merging import MEMORY, everything

import communique
import communique.dask
from communique import _articles, _parts

COUNT, SIZE = 24 * 40, 40


class Deadly(list):
    """A partition behind whose 35th article the worker is killed, once: as by the system when memory is short."""

    def __init__(self, given, mark):
        super().__init__(given)
        self.mark = mark

    def __iter__(self):
        for number, one in enumerate(list.__iter__(self)):
            if number == 35 and not os.path.exists(self.mark):
                pathlib.Path(self.mark).touch()
                os.kill(os.getpid(), signal.SIGKILL)
            yield one

    def __reduce__(self):
        return Deadly, (list(list.__iter__(self)), self.mark)


def deadly(given, mark):
    return Deadly(given, mark)


def broken(given):
    raise OSError("cannot read this input")


class OnCluster(Folders):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(dir=MEMORY)
        cls.addClassCleanup(folder.cleanup)
        cls.space = pathlib.Path(folder.name)
        cluster = distributed.LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=":0",
                                           silence_logs=50, local_directory=str(cls.space))
        cls.addClassCleanup(cluster.close)
        cls.client = distributed.Client(cluster)
        cls.addClassCleanup(cls.client.close)

    def partitions(self, **special):
        """Partitions, of which some are made otherwise: by number."""
        given = articles(COUNT)
        each = []
        for number in range(COUNT // SIZE):
            make = special.get(f"p{number}", dask.delayed(list))
            each.append(make(given[number * SIZE:(number + 1) * SIZE]))
        return dask.bag.from_delayed(each)

    def test_a_worker_that_is_killed_loses_nothing_and_makes_nothing_twice(self):
        mark = str(self.folder / "killed")
        given = self.partitions(p5=lambda some: dask.delayed(deadly)(some, mark))
        told = []
        done = self.make(given, progress=told.append)
        self.assertTrue(os.path.exists(mark), "no worker was killed")
        self.assertEqual((done.articles, done.added, done.failed), (COUNT, COUNT, 0))
        self.assertEqual(told[-1].partitions, COUNT // SIZE)
        self.assertEqual(self.ids(), sorted(one["id"] for one in articles(COUNT)))
        self.assertEqual([name for name in self.names() if not name.startswith("part-")], [])
        with communique.Archive(done.parts[5].path, "read") as news:
            self.assertEqual((news.check(), news.info().articles), ([], SIZE))
        self.assertEqual(self.make(self.partitions()).made, 0)

    def test_a_worker_killed_from_outside_while_both_are_at_work(self):
        pids = list(self.client.run(os.getpid).values())

        def kill(progress):
            if progress.partitions == 2:
                os.kill(pids[0], signal.SIGKILL)

        done = self.make(self.partitions(), progress=kill)
        self.assertNotEqual(set(self.client.run(os.getpid).values()), set(pids))
        self.assertEqual((done.articles, done.added), (COUNT, COUNT))
        self.assertEqual(self.ids(), sorted(one["id"] for one in articles(COUNT)))

    def test_what_the_workers_make_is_what_one_process_makes(self):
        given = articles(40) + [NO_TEXT]
        self.make(given, per_partition=7)
        communique.dask.merge(self.parts, self.folder / "whole.cmq")
        with communique.Archive(self.folder / "one.cmq") as one:
            for article in sorted(given[:-1], key=lambda each: each["published"]):
                one.read(article["text"], id=article["id"], published=article["published"])
            self.assertEqual(everything(self.opened("whole.cmq")), everything(one))

    def test_one_input_that_cannot_be_read_does_not_stop_the_others(self):
        wrong = self.partitions(p3=dask.delayed(broken))
        with self.assertRaisesRegex(communique.dask.PartitionError,
                                    "partition 3 of 24: OSError: cannot read this input .23 of 24 .* goes on"):
            self.make(wrong)
        self.assertEqual(self.make(self.partitions()).made, 1)

    def test_an_interrupt_cancels_the_rest_and_the_next_run_goes_on(self):
        def stop(progress):
            if progress.partitions == 3:
                raise KeyboardInterrupt

        with self.assertRaises(KeyboardInterrupt):
            self.make(self.partitions(), progress=stop)
        made = len(list(self.parts.glob("*.json")))
        self.assertLess(made, 20)
        done = self.make(self.partitions())
        self.assertGreater(done.made, 0)
        self.assertEqual(self.ids(), sorted(one["id"] for one in articles(COUNT)))

    def test_a_worker_makes_one_reader_for_all_its_tasks(self):
        names = (pathlib.Path(__file__).resolve().parents[2] / "examples" / "names.lex").read_text("utf-8")
        self.make(articles(60), per_partition=3, lexicons={"names.lex": names})
        made = self.client.run(lambda: _parts._made_reader.cache_info().misses)
        self.assertTrue(all(number <= 1 for number in made.values()), made)

    def test_lexicon_files_are_sent_along(self):
        path = self.folder / "mine.lex"
        path.write_text((pathlib.Path(__file__).resolve().parents[2] / "examples" / "names.lex").read_text("utf-8"))
        records, _ = communique.dask.read(articles(3), files=[path])
        path.unlink()
        self.assertEqual(len(records.compute()), 3)

    def test_records_of_bags_are_shown_by_the_progress_of_distributed(self):
        records, failed = communique.dask.read(articles(12) + [NO_TEXT])
        records, failed = self.client.persist([records, failed])
        distributed.wait([records, failed])
        shown = distributed.progress([records, failed], notebook=False)
        self.assertIsNone(shown)
        self.assertEqual((len(records.compute()), len(failed.compute())), (12, 1))

    def test_a_worker_of_another_version_says_so(self):
        with self.assertRaisesRegex(communique.dask.PartitionError, "has communique 0.*has 0.0.9: install the same"):
            self.client.submit(_parts.make_part, [], 0, 1, str(self.folder), _articles.Settings(version="0.0.9"), "run",
                               None).result()


if __name__ == "__main__":
    unittest.main()
