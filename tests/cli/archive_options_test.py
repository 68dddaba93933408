"""Options of `communique archive`, its messages and exit codes."""
import contextlib
import os
import sqlite3

from program import ProgramTest, main

COMMANDS = ["add", "query", "timeline", "top", "counts", "graph", "html", "export", "info", "optimize", "rebuild", "remove",
            "merge", "split"]
FILTERS = ["--speaker", "--addressee", "--participant", "--any-participant", "--involved", "--country",
           "--organization", "--about", "--since", "--until", "--dated", "--place", "--mode", "--type", "--act", "--kind", "--status",
           "--min-confidence", "--outlet", "--office", "--copies"]


class Options(ProgramTest):
    def test_help_names_every_command_and_exit_code(self):
        out, _ = self.run_program("archive", "--help")
        for command in COMMANDS:
            self.assertRegex(out, rf"(?m)^  {command} +\S")
        for code in (0, 1, 2, 3, 4, 130):
            self.assertRegex(out, rf"(?m)^  {code} +\S")
        self.assertIn("archive", self.run_program("--help")[0])

    def test_every_question_has_every_condition(self):
        for command in ("query", "timeline", "top", "counts", "graph", "html", "export"):
            out, _ = self.run_program("archive", command, "--help")
            for name in FILTERS:
                self.assertRegex(out, rf"(?m)^  {name}\b", command)

    def test_help_fits(self):
        for command in COMMANDS:
            out, _ = self.run_program("archive", command, "--help")
            self.assertLessEqual(max(map(len, out.splitlines())), 80, out)
        self.assertLessEqual(max(map(len, self.run_program("archive", "--help")[0].splitlines())), 80)

    def test_wrong_usage_is_said_in_a_line_and_ends_with_2(self):
        self.write("a.txt")
        self.archive("add", "a.txt")
        for arguments, wanted in [
                ([], "archive needs a command, such as query"),
                (["qeury", "news.cmq"], "no command 'qeury' of archive; did you mean query?"),
                (["bogus", "news.cmq"], "no command 'bogus' of archive\n"),
                (["query", "news.cmq", "statements", "--acts", "ask"], "no option --acts; did you mean --act?"),
                (["query", "--acts", "ask"], "no option --acts; did you mean --act?"),
                (["query", "news.cmq", "statements", "--limt", "3"], "no option --limt; did you mean --limit?"),
                (["query"], "no archive given: name its file, such as news.cmq"),
                (["query", "news.cmq"], "NOUN"),
                (["query", "news.cmq", "people"], "'people' is none of statements, meetings, facts, articles"),
                (["add", "news.cmq"], "nothing to add: name articles, folders, *.jsonl or -"),
                (["add", "news.cmq", "-", "-"], "only once"),
                (["add", "news.cmq", "a.txt", "--batch", "0"], "--batch: '0' is not a number from 1 to 100000"),
                (["query", "news.cmq", "facts", "--since", "March"], "--since: 'March' is no date such as 2024-02-05"),
                (["query", "news.cmq", "facts", "--country", "Norway"], "'Norway' is no country code of two letters"),
                (["query", "news.cmq", "facts", "--kind", "party"], "'party' is none of meeting, call"),
                (["query", "news.cmq", "facts", "--act", "shout"], "'shout' is none of say, praise"),
                (["query", "news.cmq", "facts", "--limit", "0"], "--limit: '0' is not a number from 1 to 10000"),
                (["query", "news.cmq", "facts", "--after", "nonsense"], "none of this question"),
                (["query", "news.cmq", "facts", "--format", "dot"], "'dot' is none of table, jsonl, csv, jsonld"),
                (["query", "news.cmq", "identities", "--kind", "call"], "--kind says nothing about identities"),
                (["query", "news.cmq", "statements", "--office", "minister"], "--office says nothing about statements"),
                (["query", "news.cmq", "articles", "--order", "confidence"], "no confidence"),
                (["counts", "news.cmq", "identities"], "no day"),
                (["export", "news.cmq", "--format", "csv"], "name what to export"),
                (["query", "news.cmq", "facts", "--since", "2024", "--until", "2023"], "--until ends before --since"),
                (["query", "news.cmq", "facts", "--min-confidence", "0x1p-1"], "'0x1p-1' is not a number from 0 to 1"),
                (["query", "news.cmq", "facts", "--min-confidence", "1e-1"], "'1e-1' is not a number from 0 to 1"),
                (["query", "news.cmq", "facts", "--min-confidence", " .5"], "' .5' is not a number from 0 to 1"),
                (["query", "news.cmq", "facts", "--min-confidence", "."], "'.' is not a number from 0 to 1"),
                (["query", "news.cmq", "facts", "--bom"], "--bom belongs to CSV"),
                (["query", "news.cmq", "identities", "--order", "oldest"], "leave out --order"),
                (["query", "news.cmq", "identities", "--verbose"], "identities are found by several questions"),
                (["top", "news.cmq", "pairs", "--verbose"], "--verbose is for query and timeline"),
                (["graph", "news.cmq", "--verbose"], "--verbose is for query and timeline"),
                (["top", "news.cmq", "outlets", "--office", "minister"], "--office says nothing about articles"),
                (["timeline", "news.cmq", "Lorry", "--speaker", "Vesely"], "leave out --speaker"),
                (["timeline", "news.cmq", "Lorry", "--order", "confidence"], "--order newest or oldest"),
                (["query", "news.cmq", "facts", "--wait", "soon"], "'soon' is no time such as 5 (seconds)"),
                (["query", "news.cmq", "facts", "--wait", "1e3"], "'1e3' is no time"),
                (["query", "news.cmq", "facts", "--wait", "90000"], "'90000' is no time"),
                (["merge", "news.cmq", "522", "#522"], "522 is one identity: name two"),
                (["merge", "news.cmq", "1", "Vesely"], "'Vesely' is no number of an identity, such as 17"),
                (["merge", "news.cmq", "1", "999"], "no identity 999"),
                (["timeline", "news.cmq", "#999"], "no identity 999"),
                (["query", "news.cmq", "statements", "--speaker", "#999"], "no identity 999"),
                (["query", "news.cmq", "meetings", "--any-participant", "#1", "--any-participant", "#999"],
                 "no identity 999"),
                (["top", "news.cmq", "pairs", "--participant", "#999"], "no identity 999"),
                (["query", "news.cmq", "meetings", "--involved", "#999", "--count"], "no identity 999"),
                (["html", "news.cmq", "--of", "#999"], "no identity 999"),
                (["split", "news.cmq", "1"], "split needs either --appearance or --article"),
                (["split", "news.cmq", "1", "--article", "nothing"], "no article nothing"),
        ]:
            with self.subTest(arguments):
                out, err = self.run_program("archive", *arguments, code=2)
                self.assertEqual(out, "")
                self.assertTrue(err.startswith("communique: "), err)
                self.assertIn(wanted, err)

    def test_every_command_takes_a_time_to_wait(self):
        for command in COMMANDS:
            self.assertRegex(self.run_program("archive", command, "--help")[0], r"(?m)^  --wait TIME")

    def test_the_notes_of_a_help_are_about_its_command(self):
        for command in COMMANDS:
            self.assertNotIn("communique read", self.run_program("archive", command, "--help")[0], command)
        for command in ("merge", "split"):
            self.assertIn("query identities shows the numbers", self.run_program("archive", command, "--help")[0])
        self.assertIn("--check", self.run_program("archive", "--help")[0])
        for command in ("top", "graph", "html"):
            self.assertIn("query FILE meetings --participant A --participant B",
                          self.run_program("archive", command, "--help")[0])

    def test_a_broken_lexicon_ends_with_3_and_makes_no_archive(self):
        self.write("a.txt")
        self.archive("add", "a.txt", "--lexicon", "none.lex", code=3)
        self.assertFalse((self.folder / "news.cmq").exists())

    def test_what_is_no_archive_ends_with_4(self):
        self.write("a.txt")
        _, err = self.archive("query", "statements", code=4)
        self.assertIn("news.cmq: there is no such file; communique archive add makes an archive", err)
        self.assertIn("there is no folder none",
                      self.run_program("archive", "add", "none/news.cmq", "a.txt", code=4)[1])
        self.assertIn("a folder, not an archive", self.run_program("archive", "add", ".", "a.txt", code=4)[1])
        self.assertFalse((self.folder / "news.cmq").exists())
        for text in ("Some words that are no database.\n" * 300, b"SQLite format 3\0" + b"x" * 5000):
            self.write("news.cmq", text)
            for command in (["add", "a.txt"], ["info"], ["query", "facts"]):
                _, err = self.archive(*command, code=4)
                self.assertIn("news.cmq", err)

    def test_a_file_that_was_made_and_never_added_to_says_how_to_go_on(self):
        self.write("a.txt")
        with contextlib.closing(sqlite3.connect(self.folder / "news.cmq")) as made:
            made.execute("PRAGMA page_size = 8192")
            made.execute("PRAGMA journal_mode = WAL")
        for command in (["info"], ["query", "facts"], ["remove", "a"]):
            _, err = self.archive(*command, code=4)
            self.assertIn("it is empty: nothing was added to it yet; add to it, and it becomes an archive", err)
        self.archive("add", "a.txt")
        self.assertRegex(self.archive("info")[0], r"articles +1\n")

    def test_another_programs_database_is_no_empty_archive(self):
        with contextlib.closing(sqlite3.connect(self.folder / "news.cmq")) as made:
            made.execute("CREATE TABLE theirs(x)")
        self.assertIn("it is no archive of communique", self.archive("info", code=4)[1])

    def test_a_damaged_archive_says_how_to_look_into_it(self):
        self.write("a.txt")
        self.archive("add", "a.txt")
        with sqlite3.connect(self.folder / "news.cmq") as raw:
            raw.execute("DROP TABLE meeting_topics")
            raw.execute("UPDATE outlets SET articles = 7")
        raw.close()
        _, err = self.archive("top", "topics", "--since", "2024", code=4)
        self.assertIn("news.cmq: it is damaged (no such table: ", err)
        self.assertIn("communique archive info news.cmq --check says more", err)
        _, err = self.archive("info", "--check", code=4)
        self.assertIn("the number of articles of outlet Strelsau News is kept as 7, but there are 1", err)
        self.assertIn("no such table: meeting_topics", err)

    def test_where_nothing_can_be_made_the_message_says_what_to_look_for(self):
        if os.geteuid() == 0:
            self.skipTest("the superuser may write everywhere")
        self.write("a.txt")
        (self.folder / "closed").mkdir(0o500)
        _, err = self.run_program("archive", "add", "closed/news.cmq", "a.txt", code=4)
        self.assertIn("is its folder there, and may you write in it?", err)

    def test_a_name_that_looks_like_an_option_or_a_question_is_harmless(self):
        self.write("a.txt")
        self.archive("add", "a.txt")
        for words in ('"', "*", "a AND", "NEAR(", "x:y", "'; DROP TABLE articles; --", "%", "\\"):
            self.archive("query", "statements", f"--about={words}")
            self.archive("query", "statements", f"--speaker={words}")
        self.assertEqual(self.archive("query", "articles", "--count")[0], "1\n")


if __name__ == "__main__":
    main()
