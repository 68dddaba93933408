"""An archive as a file: opened, filled, closed, shared between processes and threads, and what can be wrong with it."""

import contextlib
import gc
import json
import os
import pathlib
import pickle
import sqlite3
import subprocess
import sys
import tempfile
import threading
import unittest

import samples

import communique
from communique import Addition, Archive


def article(number, text=samples.SENTENCE):
    return communique.read(f"Report {number} of the day\n\n" + text, id=f"report-{number}", published="2024-02-05")


class InAFolder(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.path = self.folder / "näws 😀.cmq"

    def open(self, *arguments, **options):
        news = Archive(self.path, *arguments, **options)
        self.addCleanup(news.close)
        return news

    def run_python(self, code, *arguments, **options):
        environment = dict(os.environ, PYTHONPATH=str(samples.PACKAGE.parent), PYTHONIOENCODING="utf-8")
        return subprocess.Popen([sys.executable, "-c", code, str(self.path), *arguments], env=environment,
                                universal_newlines=True, encoding="utf-8", **options)


class Opening(InAFolder):
    def test_what_was_added_is_there_when_the_file_is_opened_again(self):
        with Archive(self.path) as news:
            self.assertEqual(news.add([article(1), article(2)]), Addition(2, 0, 0))
        info = self.open("read").info()
        self.assertEqual((info.articles, info.words_only, str(info.first)), (2, False, "2024-02-05"))

    def test_a_path_may_be_a_str(self):
        Archive(str(self.path)).close()
        self.assertTrue(self.path.exists())

    def test_a_file_has_to_be_there_unless_it_may_be_made(self):
        for mode in "write", "read":
            with self.assertRaisesRegex(communique.FileError, "cmq: ") as caught:
                Archive(self.path, mode)
            self.assertEqual(caught.exception.code, -7)

    def test_a_wrong_mode_lists_the_modes(self):
        with self.assertRaisesRegex(ValueError, "mode is 'r', none of 'create', 'write', 'read'"):
            Archive(self.path, "r")
        with self.assertRaisesRegex(ValueError, "wait is nan"):
            Archive(self.path, wait=float("nan"))

    def test_a_time_to_wait_is_a_number(self):
        for wrong, kind in ("x", "str"), (None, "NoneType"):
            with self.assertRaisesRegex(TypeError, f"wait must be a number of seconds, not {kind}"):
                Archive(self.path, wait=wrong)
        self.assertFalse(self.path.exists())

    def test_a_folder_is_named_as_one_in_every_mode(self):
        for mode in "create", "write", "read":
            with self.assertRaisesRegex(communique.FileError, "it is a folder, not an archive"):
                Archive(self.folder, mode)

    def test_what_is_in_memory_only_is_made_and_not_opened(self):
        for mode in "write", "read":
            with self.assertRaisesRegex(communique.ArgumentError, f":memory: .* cannot be opened to {mode}"):
                Archive(":memory:", mode)

    def test_what_only_reads_does_not_write(self):
        self.open()
        news = self.open("read")
        for change in lambda: news.add(article(1)), lambda: news.remove("report-1"):
            with self.assertRaises(communique.ReadOnlyError) as caught:
                change()
            self.assertIsInstance(caught.exception, PermissionError)

    def test_closing_twice_is_fine_and_nothing_works_afterwards(self):
        news = self.open()
        rows = news.statements()
        news.close()
        news.close()
        for use in news.info, lambda: news.add(article(1)), lambda: next(rows), news.check:
            with self.assertRaisesRegex(communique.ArgumentError, "the archive .* is closed"):
                use()
        self.assertIn("closed", repr(news))

    def test_an_archive_that_is_forgotten_is_closed(self):
        news = Archive(self.path)
        news.add(article(1))
        del news
        gc.collect()
        self.assertEqual(sorted(os.listdir(str(self.folder))), [self.path.name])

    def test_an_archive_cannot_be_pickled(self):
        with self.assertRaisesRegex(TypeError, "open the file in each"):
            pickle.dumps(self.open())

    @unittest.skipUnless(hasattr(os, "fork"), "needs fork")
    def test_a_child_process_has_to_open_its_own(self):
        news = self.open()
        child = os.fork()
        if child == 0:
            try:
                news.info()
                os._exit(0)
            except communique.ArgumentError:
                news.close()
                os._exit(7)
        self.assertEqual(os.waitpid(child, 0)[1] >> 8, 7)
        self.assertEqual(news.add(article(1)).added, 1)


class Adding(InAFolder):
    def test_a_record_that_was_read_and_one_that_comes_by_json_are_the_same(self):
        news = self.open()
        for text in samples.ARTICLE, "😀 e\u0301\r\n\n" + samples.SENTENCE, samples.ARTICLE.encode():
            record = news.read(text, published=samples.PUBLISHED, outlet="NTB")
            self.assertEqual(record, communique.read(text, published=samples.PUBLISHED))
            self.assertEqual(news.add(record, outlet="NTB"), Addition(0, 0, 1))

    def test_another_record_of_the_same_id_takes_its_place(self):
        news = self.open()
        news.add(article(1))
        self.assertEqual(news.add(article(1, samples.ARTICLE)), Addition(0, 1, 0))
        self.assertEqual(news.info().articles, 1)
        self.assertEqual(news.remove("report-1"), 1)
        self.assertEqual(news.remove("report-1"), 0)

    def test_many_articles_are_removed_together(self):
        news = self.open()
        news.add([article(number) for number in range(4)])
        self.assertEqual(news.remove(["report-0", "nowhere", "report-3", "report-3"]), 2)
        self.assertEqual(news.remove([]), 0)
        self.assertEqual(news.count("articles", copies=True), 2)
        with self.assertRaisesRegex(TypeError, "ids must be a str, not int"):
            news.remove(["report-1", 2])
        self.assertEqual(news.count("articles", copies=True), 2)

    def test_each_record_may_have_an_outlet_of_its_own(self):
        news = self.open()
        news.add([(article(1), "Gazette"), article(2), (article(3), None)], outlet="Post")
        self.assertEqual([news.article(f"report-{number}").outlet for number in (1, 2, 3)], ["Gazette", "Post", "Post"])
        with self.assertRaisesRegex(TypeError, "outlet must be a str, not int"):
            news.add([(article(1), 3)])

    def test_what_comes_back_is_what_was_read(self):
        news = self.open()
        for text in samples.ARTICLE, "😀👍🏽 \0 e\u0301\n\n" + samples.SENTENCE:
            record = news.read(text, id="one", published="2024-02-05")
            row = news.article("one")
            self.assertEqual(row.record, record)
            self.assertEqual((row.noun, row.article, row.outlet), ("article", record.article, row.outlet))

    def test_half_surrogates_and_ill_formed_bytes_come_back_as_replacement_characters(self):
        news = self.open()
        for text in "\ud800 \udfff 😀\n\n" + samples.SENTENCE, b"Jos\xe9 \xf0\x9f\n\n" + samples.SENTENCE.encode():
            for add in lambda: news.read(text, id="one"), lambda: news.add(communique.read(text, id="one")):
                add()
                row, = news.statements()
                self.assertEqual(row.statement.speakers[0].name, "Anna Larsen")
                self.assertIn("\ufffd", row.record.text)
                for span in samples.spans_of(row.record):
                    self.assertEqual(span.of(row.record.text), span.text)
                    self.assertNotRegex(span.text, "[\ud800-\udfff]")

    def test_names_may_hold_anything(self):
        news = self.open()
        news.read(samples.SENTENCE, id="😀\0\ud800", outlet="Blatt \0 😀 \udc00")
        row, = news.articles(outlets="blatt 😀")
        self.assertEqual((row.article_id, row.outlet), ("😀\0\ufffd", "Blatt \0 😀 \ufffd"))
        for name in "", "\0", "\ud800", '"; DROP TABLE articles; --', "'", "😀", "NEAR(", "*":
            self.assertEqual(list(news.statements(speakers=name)), [], name)
            list(news.statements(about=name))

    def test_another_reader_may_read(self):
        rows = "# names.lex 1    name | type | reference\nAnna Larsen | person | Q7\n"
        news = self.open()
        news.read(samples.SENTENCE, reader=communique.Reader(lexicons={"mine.lex": rows}))
        self.assertEqual([one.name for one in news.identities() if one.reference == "Q7"], ["Anna Larsen"])

    def test_a_wrong_record_adds_nothing(self):
        news = self.open()
        with self.assertRaisesRegex(TypeError, "records must be a Record or some of them, not str"):
            news.add([article(1), "text"])
        with self.assertRaisesRegex(TypeError, "outlet must be a str, not int"):
            news.add(article(1), outlet=3)
        self.assertEqual(news.info().articles, 0)

    def test_an_archive_of_words_only_has_them_at_their_places(self):
        news = self.open(words_only=True)
        record = news.read(samples.ARTICLE, id="one")
        back = news.article("one").record
        self.assertTrue(news.info().words_only)
        self.assertEqual(back.statements[0].content, record.statements[0].content)


class JsonLines(InAFolder):
    def lines(self, count):
        return [article(number).to_json(text=True) for number in range(count)]

    def test_lines_come_from_a_file_or_an_iterable_in_batches(self):
        path = self.folder / "news.jsonl"
        path.write_text("\n".join(self.lines(7)) + "\n\n", encoding="utf-8")
        news = self.open()
        seen = []
        self.assertEqual(news.add_jsonl(path, batch=3, progress=seen.append), Addition(7, 0, 0))
        self.assertEqual(seen, [Addition(3, 0, 0), Addition(6, 0, 0), Addition(7, 0, 0)])
        self.assertEqual(news.add_jsonl(self.lines(8)), Addition(1, 0, 7))
        with open(str(path), "rb") as file:
            self.assertEqual(news.add_jsonl(file), Addition(0, 0, 7))
        self.assertEqual(news.add_jsonl([]), Addition(0, 0, 0))

    def test_whole_articles_go_to_another_archive_with_their_outlets(self):
        path, news = self.folder / "out.jsonl", self.open()
        news.add([(article(1), "Gazette"), (article(2), "Post 😀")])
        self.assertIsNone(news.export_jsonl(path))
        with Archive(":memory:") as other:
            self.assertEqual(other.add_jsonl(path, outlet="another"), Addition(2, 0, 0))
            outlets = [row.outlet for row in other.articles(order="oldest", copies=True)]
            self.assertEqual(outlets, ["Gazette", "Post 😀"])
            self.assertEqual(other.export_jsonl(), path.read_text(encoding="utf-8"))
            self.assertEqual(len(other.export_jsonl(outlets="gazette").splitlines()), 1)

    def test_an_outlet_that_is_no_text_is_named(self):
        line = json.dumps(dict(json.loads(self.lines(1)[0]), outlet=7))
        with self.assertRaisesRegex(communique.FormatError, "^line 1: outlet: not a string"):
            self.open().add_jsonl([line])

    def test_a_broken_line_is_named_and_the_batches_before_it_stay(self):
        lines = self.lines(5)
        lines[3] = json.dumps({"format": "communique/2"})
        news = self.open()
        with self.assertRaisesRegex(communique.FormatError, "^line 4: format: "):
            news.add_jsonl(lines, batch=2)
        self.assertEqual(news.info().articles, 2)
        path = self.folder / "news.jsonl"
        path.write_text("\n".join(lines), encoding="utf-8")
        with self.assertRaisesRegex(communique.FormatError, r"news\.jsonl:4: format: "):
            news.add_jsonl(path)

    def test_broken_lines_are_set_aside_if_somebody_takes_them(self):
        lines, bad = self.lines(6), []
        lines[0], lines[3] = "no record", json.dumps({"format": "communique/2"})
        lines[4] = lines[4].replace('"id":"report-4"', '"id":""', 1)   # a record, but none for an archive
        news = self.open()
        self.assertEqual(news.add_jsonl(lines, batch=2, on_error=bad.append), Addition(3, 0, 0))
        self.assertEqual([str(one).split(":")[0] for one in bad], ["line 1", "line 4", "line 5"])
        self.assertEqual([type(one) for one in bad],
                         [communique.FormatError, communique.FormatError, communique.ArgumentError])
        self.assertEqual(news.add_jsonl(["no record"], on_error=bad.append), Addition(0, 0, 0))
        with self.assertRaises(ZeroDivisionError):
            news.add_jsonl(lines, on_error=lambda wrong: 1 // 0)

    def test_what_is_wrong_with_the_archive_is_no_broken_line(self):
        Archive(self.path).close()
        with self.assertRaises(communique.ReadOnlyError):
            self.open("read").add_jsonl(self.lines(1), on_error=self.fail)


class Damaged(InAFolder):
    def setUp(self):
        super().setUp()
        with Archive(self.path) as news:
            news.add([article(number) for number in range(3)])
        with contextlib.closing(sqlite3.connect(str(self.path))) as raw, raw:
            raw.execute("UPDATE texts SET record = x'00' WHERE article = (SELECT number FROM articles WHERE name = ?)",
                        ["report-1"])

    def test_what_cannot_be_read_is_an_error_or_left_out_and_named(self):
        news = self.open("read")
        for ask in (news.articles, news.statements, lambda **how: news.timeline("Larsen", **how)):
            with self.assertRaises(communique.DamagedError):
                list(ask(copies=True))
            answer = ask(copies=True, skip_damaged=True)
            self.assertEqual({row.record.article.id for row in answer}, {"report-0", "report-2"})
            self.assertEqual(answer.unread, ["report-1"])
        self.assertEqual(news.articles(skip_damaged=True, copies=True).to_csv().count("report-"), 2)
        self.assertEqual(news.identities().unread, [])

    def test_whole_articles_are_exported_without_it(self):
        bad, news = [], self.open("read")
        with self.assertRaises(communique.DamagedError):
            news.export_jsonl()
        with Archive(":memory:") as other:
            self.assertEqual(other.add_jsonl(news.export_jsonl(on_error=bad.append).splitlines()), Addition(2, 0, 0))
        self.assertEqual([(type(one), str(one)) for one in bad],
                         [(communique.DamagedError, "article report-1: its record is damaged")])

    def test_indices_are_made_anew(self):
        with contextlib.closing(sqlite3.connect(str(self.path))) as raw, raw:
            raw.execute("INSERT INTO article_index(article_index) VALUES('delete-all')")
        news = self.open("write")
        self.assertIn("the full-text index article_index lacks 2 rows; rebuild makes it anew", news.check())
        news.rebuild()
        self.assertEqual(news.check(), ["the record of article report-1 cannot be read"])


class Together(InAFolder):
    WRITE = """
import sys, communique
sys.path.insert(0, sys.argv[2])
import test_archive
news = communique.Archive(sys.argv[1])
for batch in range(20):
    news.add([test_archive.article(10 * batch + i) for i in range(10)])
    print(batch, flush=True)
"""

    def test_one_process_reads_while_another_writes(self):
        reader = self.open()
        with self.run_python(self.WRITE, str(pathlib.Path(__file__).parent), stdout=subprocess.PIPE) as writer:
            counts = []
            for batch in writer.stdout:
                counts.append(reader.count("articles", copies=True))
                self.assertGreaterEqual(counts[-1], 10 * (int(batch) + 1))   # what was acknowledged is there
            self.assertEqual(writer.wait(), 0)
        self.assertEqual([n % 10 for n in counts], [0] * 20)                  # whole batches only
        self.assertEqual(reader.count("articles", copies=True), 200)

    def test_a_writer_waits_and_then_says_that_another_writes(self):
        code = """
import sqlite3, sys
other = sqlite3.connect(sys.argv[1], isolation_level=None)
other.execute("BEGIN IMMEDIATE")
print("locked", flush=True)
sys.stdin.readline()
"""
        news = self.open(wait=0.05)
        with self.run_python(code, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
            self.assertEqual(other.stdout.readline(), "locked\n")
            with self.assertRaisesRegex(communique.BusyError, "another program writes to it; waited 50 ms") as caught:
                news.add(article(1))
            with self.open(wait=0) as hasty, self.assertRaisesRegex(communique.BusyError, "waited 0 ms"):
                hasty.add(article(1))
            self.assertIsInstance(caught.exception, TimeoutError)
            self.assertEqual(news.info().articles, 0)   # readers do not wait
            other.communicate("\n")
        self.assertEqual(news.add(article(1)).added, 1)

    def test_threads_take_turns_with_one_archive(self):
        news = self.open()
        wrong = []

        def work(number):
            try:
                for i in range(5):
                    news.add(article(10 * number + i))
                    list(news.statements(speakers="Larsen", copies=True))
            except Exception as error:
                wrong.append(error)

        threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual((wrong, news.info().articles), ([], 20))


class Faults(InAFolder):
    def test_a_file_that_is_no_archive_is_named(self):
        self.path.write_text("Dear diary, today I met the minister. " * 100)
        for mode in "create", "write", "read":
            with self.assertRaisesRegex(communique.NotAnArchiveError, "cmq: it is no archive") as caught:
                Archive(self.path, mode)
            self.assertEqual(caught.exception.code, -12)

    def test_a_folder_is_no_file(self):
        with self.assertRaises(communique.FileError):
            Archive(self.folder)

    def test_a_broken_archive_is_an_error_or_a_problem_but_no_crash(self):
        with Archive(self.path) as news:
            news.add([article(number) for number in range(30)])
            self.assertEqual(news.check(), [])
        size = self.path.stat().st_size
        with open(str(self.path), "r+b") as file:
            for place in range(8192, size, 4096):
                file.seek(place + 512)
                file.write(b"\xff" * 256)
        try:
            with Archive(self.path, "read") as news:
                self.assertNotEqual(news.check(), [])
                list(news.statements())
        except communique.Error as error:
            self.assertIsInstance(error, (communique.DamagedError, communique.NotAnArchiveError, communique.FileError))


if __name__ == "__main__":
    unittest.main()
