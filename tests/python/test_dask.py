"""communique.dask with the schedulers of one process; test_dask_cluster.py has those of several."""

import contextlib
import io
import json
import os
import pathlib
import pickle
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest

import dask.bag
from test_merging import InAFolder, everything, story

import communique
import communique.dask
from communique import _articles, _parts
from communique.dask import PartitionError, to_archives

HERE = pathlib.Path(__file__).resolve().parent
NO_TEXT = {"id": "none", "text": None}


def articles(count, first=0):
    return [{"id": f"a{number}", "text": story(number), "published": f"2024-{1 + number % 12:02}-03"}
            for number in range(first, first + count)]


class Folders(InAFolder):
    def setUp(self):
        super().setUp()
        self.parts = self.folder / "parts"

    def make(self, given, **options):
        return to_archives(given, self.parts, **{"per_partition": 4, "progress": False, **options})

    def names(self):
        return sorted(path.name for path in self.parts.iterdir())

    def ids(self):
        """Of all articles that there are, in all partitions."""
        found = []
        for path in sorted(self.parts.glob("*.cmq")):
            with communique.Archive(path, "read") as news:
                found += [row.article_id for row in news.articles(copies=True)]
        return sorted(found)


class ToArchives(Folders):
    def test_each_partition_becomes_an_archive(self):
        done = self.make(articles(10))
        self.assertEqual((done.articles, done.added, done.failed, done.made), (10, 10, 0, 3))
        self.assertEqual(self.names(), ["part-00000.cmq", "part-00000.json", "part-00001.cmq", "part-00001.json",
                                        "part-00002.cmq", "part-00002.json"])
        self.assertEqual(self.ids(), sorted(one["id"] for one in articles(10)))

    def test_merged_they_are_what_adding_all_articles_to_one_archive_gives(self):
        given = articles(30)
        self.make(given)
        communique.dask.merge(self.parts, self.folder / "whole.cmq")
        with communique.Archive(self.folder / "one.cmq") as one:
            for article in sorted(given, key=lambda each: each["published"]):
                one.read(article["text"], id=article["id"], published=article["published"])
            self.assertEqual(everything(self.opened("whole.cmq")), everything(one))

    def test_every_scheduler_gives_the_same(self):
        made = []
        for scheduler in "sync", "threads", "processes":
            self.make(articles(8), scheduler=scheduler)
            made.append([communique.Archive(path, "read").export_jsonl() for path in sorted(self.parts.glob("*.cmq"))])
            shutil.rmtree(str(self.parts))
        self.assertEqual(made[0], made[1])
        self.assertEqual(made[0], made[2])

    def test_bags_keep_their_partitions_and_an_empty_one_is_an_archive(self):
        bag = dask.bag.from_sequence(articles(6), npartitions=3).filter(lambda one: one["id"] not in ("a2", "a3"))
        done = self.make(bag)
        self.assertEqual([part.articles for part in done.parts], [2, 0, 2])
        with communique.Archive(self.parts / "part-00001.cmq", "read") as empty:
            self.assertEqual(empty.info().articles, 0)

    def test_texts_bytes_and_paths_are_articles(self):
        path = self.folder / "häns.txt"
        path.write_bytes(b"Anna Larsen said yes. \xff")
        done = self.make(["Anna Larsen said no.", b"Mart Kask said \x80 yes.", {"path": str(path), "id": 17}])
        self.assertEqual((done.added, done.failed), (3, 0))
        self.assertIn("17", self.ids())

    def test_files_of_a_folder_are_articles_under_their_names(self):
        for name in "b.txt", "sub/a.txt", "c.md":
            (self.folder / "news" / name).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / "news" / name).write_text(story(1) + name)
        self.assertEqual(self.make(communique.dask.files(self.folder / "news", per_partition=1)).made, 2)
        self.assertEqual(self.ids(), ["a", "b"])
        (self.folder / "news" / "a.txt").write_text("x")
        with self.assertRaisesRegex(communique.ArgumentError, "articles of one id, a:"):
            communique.dask.files(self.folder / "news")
        with self.assertRaisesRegex(communique.ArgumentError, "no \\*.txt"):
            communique.dask.files(self.parts)
        with self.assertRaisesRegex(communique.ArgumentError, "nowhere: there is no such file or folder"):
            communique.dask.files(self.folder / "nowhere")

    def test_defaults_hold_for_articles_without_their_own(self):
        self.make(["Anna Larsen said yes.", {"text": "Mart Kask said no.", "outlet": "Herald", "id": "own",
                                             "published": "2024-04-01"}], published="2023-01-02", outlet="Gazette")
        with communique.Archive(self.parts / "part-00000.cmq", "read") as news:
            self.assertEqual(sorted((row.outlet, str(row.article.published)) for row in news.articles()),
                             [("Gazette", "2023-01-02"), ("Herald", "2024-04-01")])

    def test_the_same_text_twice_is_one_article_and_of_one_id_the_last_stays(self):
        done = self.make(["Anna Larsen said yes.", "Anna Larsen said yes.", {"id": "x", "text": "Mart Kask said no."},
                          {"id": "x", "text": "Mart Kask said yes."}])
        part = done.parts[0]
        self.assertEqual((part.articles, part.added, part.unchanged, part.replaced), (4, 2, 1, 1))
        self.assertEqual(len(self.ids()), 2)

    def test_an_archive_that_was_built_on_another_disk_is_moved_whole(self):
        with tempfile.TemporaryDirectory(dir=os.path.expanduser("~")) as elsewhere:
            if os.stat(elsewhere).st_dev == os.stat(str(self.folder)).st_dev:
                self.skipTest("no other disk")
            self.parts.mkdir()
            part = _parts.make_part(articles(5) + [NO_TEXT], 0, 1, str(self.parts), _articles.Settings(), "run",
                                    elsewhere)
            self.assertEqual(os.listdir(elsewhere), [])
        self.assertEqual(self.names(), ["part-00000.cmq", "part-00000.failed.jsonl", "part-00000.json"])
        with communique.Archive(part.path, "read") as news:
            self.assertEqual((news.check(), news.info().articles), ([], 5))

    def test_words_only(self):
        self.make(articles(2), words_only=True)
        with communique.Archive(self.parts / "part-00000.cmq", "read") as news:
            self.assertTrue(news.info().words_only)

    def test_a_reader_is_made_once_for_all_partitions_and_threads(self):
        lexicon = {"names.lex": "# names.lex 1\nJana Novak | person | Q17\n"}
        try:
            communique.Reader(lexicon)
        except communique.LexiconError:
            lexicon = {"names.lex": (HERE.parents[1] / "examples" / "names.lex").read_text("utf-8")}
        before = _parts._made_reader.cache_info().misses
        self.make(articles(20), per_partition=2, lexicons=lexicon, scheduler="threads", progress=False)
        self.assertEqual(_parts._made_reader.cache_info().misses, before + 1)

    def test_what_it_gives_can_be_pickled(self):
        done = self.make(articles(2))
        self.assertEqual(pickle.loads(pickle.dumps(done)), done)
        self.assertEqual(str(pickle.loads(pickle.dumps(PartitionError("why")))), "why")


class SetAside(Folders):
    def test_what_cannot_be_read_is_set_aside_with_the_reason(self):
        missing = str(self.folder / "missing.txt")
        given = articles(2) + [NO_TEXT, {"id": "when", "text": "Anna Larsen said yes.", "published": "yesterday"}, 17,
                               "\ufeff \n", "%PDF-1.7 ...", {"path": missing, "id": "m"}, {"id": "n", "text": 5},
                               {"text": "Anna said yes.", "outlet": 3}, "a\0b", {"id": b"x", "text": "Anna said so."}]
        done = self.make(given, per_partition=20)
        self.assertEqual((done.articles, done.added, done.failed), (12, 2, 10))
        failures = list(done.failures())
        self.assertEqual([one["article"] for one in failures], list(range(2, 12)))
        for one, reason in zip(failures, ["no text", "'yesterday', no day", "not int", "nothing in it", "no text in",
                                          "missing.txt: No such file", "text must be", "outlet must be", "no text in",
                                          "id must be"]):
            self.assertIn(reason, one["reason"])
        self.assertEqual((failures[5]["path"], failures[5]["id"]), (missing, "m"))
        self.assertEqual(failures[1]["beginning"], "Anna Larsen said yes.")

    def test_what_is_no_file_or_too_large_is_not_read(self):
        os.mkfifo(str(self.folder / "pipe"))
        with open(str(self.folder / "large"), "wb") as file:
            file.truncate(1 << 32)   # takes no space
        done = self.make([{"path": str(self.folder / name)} for name in ("pipe", "large", ".")])
        self.assertEqual([one["reason"].partition(": ")[2] for one in done.failures()],
                         ["this is no file", "a text of 4 GiB or more", "this is no file"])

    def test_markup_and_half_characters_do_no_harm(self):
        given = [{"id": "<script>\"'\n", "text": "\ud800 Anna Larsen said <b>yes</b>."}, {"id": "\udfff", "text": None}]
        done = self.make(given)
        self.assertEqual((done.added, done.failed), (1, 1))
        self.assertEqual(self.ids(), ["<script>\"'\n"])
        self.assertEqual(len(list(done.failures())), 1)

    def test_a_record_that_the_archive_refuses_is_set_aside_and_the_others_are_added(self):
        original = communique.Archive._add

        def refusing(self, arrivals):
            if len(arrivals) > 1 or arrivals[0][1] == b"Bad":
                raise communique.TooLargeError("refused")
            return original(self, arrivals)

        communique.Archive._add = refusing
        self.addCleanup(setattr, communique.Archive, "_add", original)
        done = self.make([{"text": story(number), "outlet": "Bad" if number == 1 else "Good"} for number in range(4)])
        self.assertEqual((done.added, done.failed), (3, 1))
        self.assertEqual(next(done.failures())["reason"], "refused")

    def test_no_file_stays_beside_a_partition_in_which_nothing_fails_any_more(self):
        self.make([NO_TEXT])
        self.assertIn("part-00000.failed.jsonl", self.names())
        self.make(articles(1))
        self.assertEqual(self.names(), ["part-00000.cmq", "part-00000.json"])


class GoingOn(Folders):
    def fail_behind(self, count):
        def stop(progress):
            if progress.partitions == count:
                raise RuntimeError("stopped by the test")

        with self.assertRaisesRegex(RuntimeError, "^stopped by the test$"):
            self.make(articles(24), scheduler="sync", progress=stop)

    def test_a_run_goes_on_where_the_last_one_ended(self):
        self.fail_behind(3)
        kept = {path: path.stat().st_mtime_ns for path in self.parts.glob("*.cmq")}
        self.assertEqual(len(kept), 3)
        done = self.make(articles(24))
        self.assertEqual((done.articles, done.made, len(done.parts)), (24, 3, 6))
        self.assertEqual({path: path.stat().st_mtime_ns for path in kept}, kept)
        self.assertEqual(self.ids(), sorted(one["id"] for one in articles(24)))
        self.assertEqual(self.make(articles(24)).made, 0)

    def test_a_partition_of_other_articles_is_made_anew_and_the_others_are_kept(self):
        given = articles(12)
        self.make(given)
        given[5] = {**given[5], "text": "Anna Larsen said no."}
        done = self.make(given)
        self.assertEqual([part.made for part in done.parts], [False, True, False])
        with communique.Archive(self.parts / "part-00001.cmq", "read") as news:
            self.assertEqual(news.article("a5").record.text, "Anna Larsen said no.")

    def test_other_arguments_and_another_version_make_all_anew(self):
        self.make(articles(6))
        self.assertEqual(self.make(articles(6), min_confidence=0.5).made, 2)
        self.assertEqual(self.make(articles(6), min_confidence=0.5).made, 0)
        path = self.parts / "part-00001.json"
        path.write_text(path.read_text().replace(communique.__version__, "0.0.9"))
        self.assertEqual([one.made for one in self.make(articles(6), min_confidence=0.5).parts], [False, True])

    def test_a_partition_is_made_anew_that_lost_a_file_or_some_of_it(self):
        self.make(articles(4) + [NO_TEXT])
        for name in "part-00001.failed.jsonl", "part-00000.cmq", "part-00001.json":
            (self.parts / name).unlink()
            self.assertEqual(self.make(articles(4) + [NO_TEXT]).made, 1, name)
        os.truncate(str(self.parts / "part-00000.cmq"), 4096)
        self.assertEqual(self.make(articles(4) + [NO_TEXT]).made, 1)
        (self.parts / "part-00000.json").write_text("[1]")
        self.assertEqual(self.make(articles(4) + [NO_TEXT]).made, 1)

    def test_a_merged_archive_is_one_file_and_so_stay_the_partitions(self):
        self.make(articles(12))
        names, whole = self.names(), self.folder / "whole.cmq"
        for _ in range(2):   # a new one, and one that is there
            communique.dask.merge(self.parts, whole)
            with communique.Archive(whole, "read") as news:
                self.assertEqual(news.count("articles"), 12)
            self.assertEqual((self.names(), sorted(path.name for path in self.folder.glob("whole*"))),
                             (names, ["whole.cmq"]))

    def test_files_that_are_read_again_are_compared_too(self):
        path = self.folder / "news.txt"
        path.write_text("Anna Larsen said yes.")
        self.make([{"path": str(path)}])
        self.assertEqual(self.make([{"path": str(path)}]).made, 0)
        path.write_text("Anna Larsen said no.")
        self.assertEqual(self.make([{"path": str(path)}]).made, 1)

    def test_articles_that_are_divided_otherwise_do_not_mix(self):
        self.make(articles(12))
        with self.assertRaisesRegex(communique.ArgumentError, "has partition 2, of articles that were divided"):
            self.make(articles(12), per_partition=6)

    def test_what_a_killed_run_left_is_removed(self):
        self.parts.mkdir()
        (self.parts / ".part-00000-killed").mkdir()
        (self.parts / ".part-00000-killed" / "archive.cmq").write_text("half")
        (self.parts / ".part-00001.cmq-copy").write_text("half")
        self.make(articles(2))
        self.assertEqual(self.names(), ["part-00000.cmq", "part-00000.json"])

    def test_only_complete_partitions_are_merged(self):
        with self.assertRaisesRegex(communique.ArgumentError, "no partitions"):
            communique.dask.merge(self.folder, self.folder / "whole.cmq")
        self.make(articles(12))
        (self.parts / "part-00001.json").unlink()
        with self.assertRaisesRegex(communique.ArgumentError, "partition 1 of 3 is not complete"):
            communique.dask.merge(self.parts, self.folder / "whole.cmq")
        (self.parts / "part-00001.cmq").unlink()
        (self.parts / "part-00002.json").unlink()
        with self.assertRaisesRegex(communique.ArgumentError, "partition 1 of 3 is not complete"):
            communique.dask.merge(self.parts, self.folder / "whole.cmq")


class Trouble(Folders):
    def test_input_that_cannot_be_computed_is_an_error_and_the_rest_goes_on_later(self):
        def broken(one):
            if one["id"] == "a5":
                raise OSError("cannot read the input of a5")
            return one

        given = dask.bag.from_sequence(articles(12), partition_size=4)
        with self.assertRaisesRegex(PartitionError, "cannot read the input of a5.*the same call goes on") as caught:
            self.make(given.map(broken), scheduler="sync")
        self.assertIsInstance(caught.exception.__cause__, OSError)
        self.assertEqual(self.make(given).articles, 12)
        self.assertEqual(self.ids(), sorted(one["id"] for one in articles(12)))

    def test_a_full_disk_is_an_error_and_leaves_nothing_half_made(self):
        self.parts.mkdir()
        mount = shutil.which("mount")
        if not mount or os.geteuid() != 0 or subprocess.run(
                [mount, "-t", "tmpfs", "-o", "size=3m", "none", str(self.parts)], stderr=subprocess.DEVNULL).returncode:
            self.skipTest("no small file system can be mounted")
        self.addCleanup(subprocess.run, ["umount", str(self.parts)], check=True)
        given = [f"Anna Larsen said {number}. " + story(number) * 40 for number in range(120)]
        with self.assertRaisesRegex(PartitionError, "partition [0-9]+ of [0-9]+: no space left"):
            self.make(given, per_partition=40, scheduler="sync")
        self.assertEqual([name for name in self.names() if not name.startswith("part-")], [])
        for path in self.parts.glob("*.cmq"):
            self.assertTrue(path.with_suffix(".json").exists())

    def test_a_folder_that_cannot_be_written_to(self):
        (self.folder / "file").write_text("")
        for folder in self.folder / "file", self.folder / "file" / "parts":
            with self.assertRaises(OSError):
                to_archives(articles(2), folder, progress=False)

    def test_two_runs_in_one_folder_are_refused(self):
        def again(_):
            with self.assertRaisesRegex(communique.ArgumentError, "another run is at work"):
                self.make(articles(2))
            told.append(1)

        told = []
        self.make(articles(2), progress=again)
        self.assertEqual(told, [1])

    def test_an_interrupt_leaves_complete_partitions_only(self):
        code = ("import sys; sys.path.insert(0, sys.argv[2]); from test_dask import *\n"
                "to_archives(articles(4000), sys.argv[1], per_partition=100, scheduler='threads',\n"
                "            progress=lambda one: print(one.partitions, flush=True))")
        run = subprocess.Popen([sys.executable, "-B", "-c", code, str(self.parts), str(HERE)], stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, universal_newlines=True)
        run.stdout.readline()
        run.send_signal(signal.SIGINT)
        _, wrong = run.communicate(timeout=60)
        self.assertIn("KeyboardInterrupt", wrong)
        self.assertNotEqual(run.returncode, 0)
        names = self.names()
        self.assertEqual([name for name in names if name.startswith(".")], [])
        self.assertLess(len(names), 80)
        for path in self.parts.glob("*.cmq"):
            self.assertTrue(path.with_suffix(".json").exists(), path)
        with communique.Archive(next(self.parts.glob("*.cmq")), "read") as news:
            self.assertEqual((news.check(), news.info().articles), ([], 100))


class Arguments(Folders):
    def test_they_are_checked_before_anything_is_made(self):
        text = ["Anna Larsen said yes."]
        wrong = [
            (communique.LexiconError, "names.lex:", dict(lexicons={"names.lex": "no lexicon"})),
            (communique.FileError, "none.lex", dict(files=["none.lex"])),
            (communique.ArgumentError, "min_confidence", dict(min_confidence=2)),
            (communique.ArgumentError, "published", dict(published="yesterday")),
            (TypeError, "published", dict(published=3)),
            (TypeError, "outlet", dict(outlet=3)),
            (communique.ArgumentError, "columns names 'body'", dict(columns={"body": "text"})),
            (communique.ArgumentError, "per_partition is 0", dict(per_partition=0)),
            (TypeError, "files must be a list", dict(files="a.lex")),
        ]
        for kind, words, options in wrong:
            with self.assertRaisesRegex(kind, words):
                self.make(text, **options)
        for given in "Anna Larsen said yes.", {"text": "x"}, pathlib.Path("news"):
            with self.assertRaisesRegex(TypeError, "articles must be a bag, a data frame or a list"):
                self.make(given)
        with self.assertRaisesRegex(communique.ArgumentError, "no articles"):
            self.make([])
        self.assertFalse(self.parts.exists())
        with self.assertRaisesRegex(communique.ArgumentError, "all workers see"):
            to_archives(text, "s3://bucket/parts")


class Progressing(Folders):
    def test_a_function_is_told_behind_each_partition(self):
        told = []
        self.make(articles(6) + [NO_TEXT], progress=told.append, scheduler="sync")
        self.assertEqual([(one.partitions, one.of, one.articles, one.failed) for one in told],
                         [(1, 2, 4, 0), (2, 2, 7, 1)])

    def test_nothing_is_written_where_there_is_no_terminal(self):
        out = io.StringIO()
        with contextlib.redirect_stderr(out), contextlib.redirect_stdout(out):
            self.make(articles(6), progress=True)
        self.assertEqual(out.getvalue(), "")

    def on_terminal(self, **environment):
        import pty

        code = ("import sys; sys.path.insert(0, sys.argv[2]); from test_dask import *\n"
                "to_archives(articles(6), sys.argv[1], per_partition=3, scheduler='sync')")
        ours, theirs = pty.openpty()
        run = subprocess.Popen([sys.executable, "-B", "-c", code, str(self.parts), str(HERE)], stderr=theirs,
                               env={**os.environ, "TERM": "xterm", "PYTHONIOENCODING": "utf-8", **environment})
        os.close(theirs)
        written = b""
        with contextlib.suppress(OSError):   # the end of a terminal
            while True:
                more = os.read(ours, 65536)
                if not more:
                    break
                written += more
        os.close(ours)
        self.assertEqual(run.wait(), 0, written)
        return written.decode("utf-8")

    def test_a_terminal_has_a_line_that_is_gone_at_the_end(self):
        written = self.on_terminal()
        self.assertIn("2/2 partitions, 6 articles", written)
        self.assertIn("\x1b[32m", written)
        self.assertTrue(written.endswith("\r\x1b[K"))
        self.assertNotIn("\n", written)

    def test_no_colour_where_nobody_wants_it(self):
        self.assertNotIn("\x1b[32m", self.on_terminal(NO_COLOR="1"))
        shutil.rmtree(str(self.parts))
        self.assertEqual(self.on_terminal(TERM="dumb"), "")


if __name__ == "__main__":
    unittest.main()
