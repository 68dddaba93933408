"""Threads, and memory that stays flat."""

import gc
import os
import subprocess
import sys
import threading
import unittest

import samples

import communique


def resident():
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


class Threads(unittest.TestCase):
    def test_threads_read_the_same_with_one_reader(self):
        expected = communique.read(samples.ARTICLE, published=samples.PUBLISHED)
        different = []

        def work():
            for _ in range(20):
                record = communique.read(samples.ARTICLE, published=samples.PUBLISHED)
                if record != expected:
                    different.append(record)

        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(different, [])

    def test_the_default_reader_is_made_once(self):
        code = """
import threading, communique
from communique import _reader
made = []
class Counted(_reader.Reader):
    __slots__ = ()
    def __init__(self):
        made.append(self)
        super().__init__()
_reader.Reader = Counted
threads = [threading.Thread(target=communique.read, args=("text",)) for _ in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(len(made))
"""
        environment = dict(os.environ, PYTHONPATH=str(samples.PACKAGE.parent))
        done = subprocess.run([sys.executable, "-c", code], env=environment, stdout=subprocess.PIPE, check=True)
        self.assertEqual(done.stdout.strip(), b"1")

    def test_a_reader_may_go_while_its_records_stay(self):
        reader = communique.Reader()
        record = reader.read(samples.ARTICLE)
        expected = record.to_json()
        del reader
        gc.collect()
        self.assertEqual(record.to_json(), expected)


@unittest.skipUnless(os.path.exists("/proc/self/statm"), "needs /proc")
@unittest.skipIf("LD_PRELOAD" in os.environ, "a sanitizer keeps what was freed")
class Memory(unittest.TestCase):
    def grown(self, work, rounds):
        for _ in range(rounds // 10):
            work()
        gc.collect()
        before = resident()
        for _ in range(rounds):
            work()
        gc.collect()
        return resident() - before

    def test_memory_stays_flat_over_20000_reads(self):
        text = "😀 " + samples.SENTENCE
        self.assertLess(self.grown(lambda: communique.read(text, published=samples.PUBLISHED), 20000), 2 << 20)

    def test_memory_stays_flat_over_20000_errors(self):
        def work():
            try:
                communique.read("text", published="2024-13-01")
            except communique.ArgumentError:
                pass

        self.assertLess(self.grown(work, 20000), 2 << 20)

    @unittest.skipUnless(samples.has_archive(), "needs SQLite")
    def test_memory_stays_flat_over_2000_questions(self):
        with communique.Archive(":memory:") as news:
            news.read(samples.ARTICLE, published=samples.PUBLISHED)

            def work():
                list(news.statements(speakers=["Larsen", "Kask"], about="cooperat*", since="2024"))
                next(news.meetings(), None)   # a page that is left behind
                news.graph().to_dot()
                news.top("speakers"), news.counts("statements"), list(news.identities())

            self.assertLess(self.grown(work, 2000), 2 << 20)

    @unittest.skipUnless(samples.has_archive(), "needs SQLite")
    def test_memory_stays_flat_over_500_archives(self):
        def work():
            communique.Archive(":memory:")

        self.assertLess(self.grown(work, 500), 4 << 20)

    def test_memory_stays_flat_over_50_readers(self):
        self.assertLess(self.grown(communique.Reader, 50), 8 << 20)


if __name__ == "__main__":
    unittest.main()
