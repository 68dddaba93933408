"""Articles and records into an archive, and out of it."""
import os
import random
import signal
import sqlite3
import subprocess
import time

from program import ARTICLE, PROGRAM, ProgramTest, main


class Adding(ProgramTest):
    def test_articles_are_added_once(self):
        for name in ("a.txt", "more/b.txt"):
            self.write(name, ARTICLE.replace("Vesely", "Vesely" + name[-5]))
        self.assertEqual(self.archive("add", "a.txt", "more"), ("2 added, 0 replaced, 0 unchanged\n", ""))
        self.assertEqual(self.archive("add", "a.txt", "more")[0], "0 added, 0 replaced, 2 unchanged\n")

    def test_a_changed_article_takes_the_place_of_the_old_one(self):
        self.write("a.txt")
        self.archive("add", "a.txt")
        self.write("a.txt", ARTICLE.replace("summer", "winter"))
        self.assertEqual(self.archive("add", "a.txt")[0], "0 added, 1 replaced, 0 unchanged\n")
        self.assertIn("winter", self.archive("query", "statements")[0])
        self.assertEqual(self.archive("query", "articles", "--count")[0], "1\n")

    def test_an_article_comes_from_standard_input_too(self):
        self.archive("add", "-", stdin=ARTICLE.encode())
        self.assertIn("Anton Vesely", self.archive("query", "meetings")[0])

    def test_records_come_as_lines(self):
        records = self.write_records("many.jsonl", 12)
        self.assertEqual(self.archive("add", records.name)[0], "12 added, 0 replaced, 0 unchanged\n")
        self.assertEqual(self.archive("add", "--jsonl", "-", stdin=records.read_bytes())[0],
                         "0 added, 0 replaced, 12 unchanged\n")

    def test_records_are_not_taken_for_an_article(self):
        records = self.write_records("many.jsonl", 3)
        self.assertIn("--jsonl", self.archive("add", "-", stdin=records.read_bytes(), code=1)[1])
        self.assertEqual(self.archive("query", "articles", "--count")[0], "0\n")

    def test_articles_of_which_nothing_was_read_are_added_and_told(self):
        self.write("a.txt")
        self.write("b.txt", "Der Minister reiste nach Wien, um mit seinem Amtskollegen zu sprechen.\n" * 5)
        out, err = self.archive("add", "a.txt", "b.txt")
        self.assertEqual(out, "2 added, 0 replaced, 0 unchanged\n")
        self.assertEqual(err, "communique: nothing was read of 1 article, b.txt: no statement, meeting or fact, as of "
                              "a text that is not in English\n")
        self.write("c.txt", "Le ministre est parti.\n")
        _, err = self.archive("add", "b.txt", "a.txt", "c.txt")
        self.assertIn("nothing was read of 2 articles, such as b.txt: ", err)

    def test_large_sums_are_easy_to_read(self):
        self.write_records("many.jsonl", 1001)
        self.assertEqual(self.archive("add", "many.jsonl", "--batch", 300)[0], "1,001 added, 0 replaced, 0 unchanged\n")

    def test_a_broken_line_is_named_and_the_others_are_added(self):
        lines = self.write_records("many.jsonl", 3).read_text().splitlines()
        self.write("many.jsonl", "\n".join([lines[0], "", lines[1][:200], '{"format":"communique/1"}', lines[2]]))
        out, err = self.archive("add", "many.jsonl", code=1)
        self.assertEqual(out, "2 added, 0 replaced, 0 unchanged, 2 left out\n")
        complaints = err.splitlines()
        self.assertEqual(len(complaints), 2)
        self.assertRegex(complaints[0], r"^communique: many\.jsonl:3: byte \d+: ")
        self.assertRegex(complaints[1], r"^communique: many\.jsonl:4: .*article")

    def test_a_download_that_was_broken_off_is_told_from_a_wrong_line(self):
        lines = self.write_records("many.jsonl", 3).read_text()
        self.write("many.jsonl", lines[:-40])
        out, err = self.archive("add", "many.jsonl", code=1)
        self.assertEqual(out, "2 added, 0 replaced, 0 unchanged, 1 left out\n")
        self.assertRegex(err, r"^communique: many\.jsonl:3: the file ends in the middle of this record "
                              r"\(byte \d+: .*\); what stands before it is added\n$")

    def test_what_is_no_text_is_named_and_the_articles_are_added(self):
        self.write("a.txt")
        self.archive("add", "a.txt")
        self.write("b.txt", ARTICLE.replace("Vesely", "Novak"))
        self.write("picture.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
        self.write("wide.txt", ARTICLE.encode("utf-16"))
        self.write("empty.txt", "")
        self.write("blank.txt", " \n\n")
        out, err = self.archive("add", "picture.txt", "wide.txt", "empty.txt", "blank.txt", "news.cmq", "b.txt", code=1)
        self.assertEqual(out, "1 added, 0 replaced, 0 unchanged, 5 left out\n")
        for name, why in [("picture.txt", "this is no text in UTF-8"), ("wide.txt", "this is no text in UTF-8"),
                          ("empty.txt", "there is nothing in it"), ("blank.txt", "there is nothing in it"),
                          ("news.cmq", "this is an archive, not an article")]:
            self.assertIn(f"communique: {name}: {why}", err)
        self.assertIn("standard input: there is nothing in it", self.archive("add", "-", code=1)[1])
        self.assertIn("this is an archive", self.archive("add", "--jsonl", "news.cmq", code=1)[1])

    def test_a_file_limit_is_told_as_such_and_loses_nothing(self):
        self.write_records("many.jsonl", 400)
        limit = ["sh", "-c", 'ulimit -f 4000; "$@"', "sh", PROGRAM]
        done = subprocess.run([*limit, "archive", "add", "news.cmq", "many.jsonl", "--batch", "50"], cwd=self.folder,
                              capture_output=True, text=True, timeout=60)
        self.assertEqual((done.returncode, done.stdout), (4, ""))
        self.assertRegex(done.stderr, r"news\.cmq: .* raise the limit \(ulimit -f\).*; what was added before is safe\n"
                                      r"communique: \d+ records of this run are on the disk; run the same again")
        self.assertRegex(self.archive("add", "many.jsonl")[0], r"^\d+ added, 0 replaced, [1-9]\d* unchanged\n$")
        self.assertEqual(self.archive("query", "articles", "--count")[0], "400\n")
        self.archive("info", "--check")

    def test_an_id_of_megabytes_is_shown_in_short(self):
        line = self.write_records("one.jsonl", 1).read_text()
        name = "x" * 5_000_000
        self.write("one.jsonl", line.replace("report-0", name))
        self.archive("add", "one.jsonl")
        self.assertLess(len(self.archive("query", "articles")[0]), 1000)
        self.assertIn(f'"{name}"', self.archive("query", "articles", "--format", "jsonl")[0])
        self.write("one.jsonl", line.replace("report-0", name).replace('"begin":', '"begin":9', 3))
        _, err = self.archive("add", "one.jsonl", code=1)
        self.assertLess(len(err), 2000)

    def test_an_article_that_cannot_be_read_is_named_and_the_others_are_added(self):
        self.write("a.txt")
        out, err = self.archive("add", "none.txt", "a.txt", "none.jsonl", code=1)
        self.assertEqual(out, "1 added, 0 replaced, 0 unchanged, 1 left out\n")
        self.assertRegex(err, r"(?m)^communique: none\.txt: No such file")
        self.assertRegex(err, r"(?m)^communique: none\.jsonl: No such file")

    def test_no_archive_is_made_for_nothing(self):
        self.archive("add", "none.txt", code=1)
        self.assertEqual(self.names(), [])

    def test_two_articles_of_one_name_are_refused(self):
        self.write("one/a.txt")
        self.write("two/a.txt")
        _, err = self.archive("add", "one", "two", code=2)
        self.assertIn("one/a.txt and two/a.txt would both be article a", err)
        self.assertFalse((self.folder / "news.cmq").exists())
        self.archive("add", "one/a.txt", "one")   # the same one twice is no harm

    def test_the_outlet_is_as_given(self):
        self.write("a.txt")
        self.archive("add", "a.txt", "--outlet", "Graustark Times")
        self.assertIn("a · Graustark Times", self.archive("query", "statements")[0])

    def test_published_dates_what_the_text_does_not(self):
        self.write("a.txt", "Talks\n\nForeign Minister Anton Vesely said on Monday that the border was open.\n")
        self.archive("add", "a.txt", "--published", "2023-05-04")
        self.assertIn("4 May 2023", self.archive("query", "statements")[0])

    def test_without_texts_there_are_still_the_words(self):
        self.write("a.txt")
        self.archive("add", "--words-only", "a.txt")
        self.assertIn("border would be open", self.archive("query", "statements")[0])
        self.assertIn("the words that records point to", self.archive("info")[0])

    def test_no_text_is_for_a_new_archive(self):
        self.write("a.txt")
        self.archive("add", "a.txt")
        self.assertIn("news.cmq keeps texts", self.archive("add", "--words-only", "a.txt", code=2)[1])

    def test_articles_are_removed_by_their_ids(self):
        self.write_records("many.jsonl", 3)
        self.archive("add", "many.jsonl")
        out, err = self.archive("remove", "report-1", "nothing", code=1)
        self.assertEqual((out, err), ("1 removed\n", "communique: no article nothing\n"))
        self.assertEqual(self.archive("query", "articles", "--count")[0], "2\n")

    def test_verbose_says_of_each_batch_that_it_is_on_the_disk(self):
        self.write_records("many.jsonl", 25)
        _, err = self.archive("add", "many.jsonl", "--batch", 10, "--verbose")
        self.assertEqual(err, "".join(f"communique: {n} records on the disk\n" for n in (10, 20, 25)))


class Stopping(ProgramTest):
    def begin(self, *arguments):
        return subprocess.Popen([PROGRAM, "archive", "add", "news.cmq", *arguments], stdin=subprocess.PIPE,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=self.folder)

    def count(self):
        return int(self.archive("query", "articles", "--copies", "--count")[0])

    def test_ctrl_c_stops_between_batches_and_says_how_to_go_on(self):
        records = self.write_records("many.jsonl", 40).read_bytes().splitlines(keepends=True)
        running = self.begin("--jsonl", "-", "--batch", "10", "--verbose")
        running.stdin.write(b"".join(records[:20]))
        running.stdin.flush()
        while b"20 records" not in running.stderr.readline():
            pass
        running.send_signal(signal.SIGINT)
        time.sleep(0.1)
        out, err = running.communicate(b"".join(records[20:]), timeout=60)
        self.assertEqual(running.returncode, 130)
        self.assertIn(b"run the same again to go on", err)
        there = self.count()
        self.assertGreaterEqual(there, 20)
        self.assertTrue(out.startswith(f"{there} added, ".encode()), out)
        self.assertEqual(self.archive("add", "many.jsonl")[0], f"{40 - there} added, 0 replaced, {there} unchanged\n")

    def test_what_was_said_to_be_on_the_disk_survives_kill(self):
        total, dice = 300, random.Random(5)
        self.write_records("many.jsonl", total)
        for attempt in range(6):
            running = self.begin("many.jsonl", "--batch", "20", "--verbose", "--jobs", "1")
            said = 0
            for line in running.stderr:
                said = int(line.split()[1])
                if dice.random() < 0.3:
                    break
            time.sleep(dice.random() * 0.02)
            os.kill(running.pid, signal.SIGKILL)
            running.communicate()
            self.assertGreaterEqual(self.count(), said, attempt)
            self.assertIn("Nothing is wrong with it.", self.archive("info", "--check")[0])
        there = self.count()
        self.assertEqual(self.archive("add", "many.jsonl")[0],
                         f"{total - there} added, 0 replaced, {there} unchanged\n")

    def test_a_second_writer_waits_and_then_says_so(self):
        self.write("a.txt")
        self.archive("add", "a.txt")
        other = sqlite3.connect(self.folder / "news.cmq", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        self.write("b.txt")
        _, err = self.archive("add", "b.txt", "--wait", "30ms", code=4)
        other.close()
        self.assertIn("another program writes to it; waited 30 ms", err)
        self.assertIn("or wait longer with --wait", err)
        self.assertIn("run the same again to go on", err)
        self.archive("add", "b.txt")


if __name__ == "__main__":
    main()
