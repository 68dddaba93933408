"""Questions to an archive: filters, pages, tables, figures."""
import json
import re
import sqlite3

from program import TALKS, VISIT, ProgramTest, main


class Questions(ProgramTest):
    def setUp(self):
        super().setUp()
        self.write("talks.txt", TALKS)
        self.write("visit.txt", VISIT)
        self.archive("add", "talks.txt", "visit.txt")

    def rows(self, noun, *arguments):
        out, _ = self.archive("query", noun, "--format", "jsonl", *arguments)
        return [json.loads(line) for line in out.splitlines()]

    def test_the_newest_come_first(self):
        days = [row["day"] for row in self.rows("statements")]
        self.assertGreater(len(days), 2)
        self.assertEqual(days, sorted(days, reverse=True))
        self.assertEqual([row["day"] for row in self.rows("statements", "--order", "oldest")], sorted(days))

    def test_each_condition_finds_what_it_names(self):
        for noun, arguments, wanted in [
                ("statements", ["--speaker", "larsen"], {"talks", "visit"}),
                ("statements", ["--speaker", "Larsen", "--about", "corridor"], {"visit"}),
                ("statements", ["--about", "corr*"], {"visit"}),
                ("statements", ["--about", '"the corridor would"'], {"visit"}),
                ("statements", ["--about", '"corridor the"'], set()),
                ("statements", ["--since", "2024-04"], {"visit"}),
                ("statements", ["--until", "2024-04", "--dated", "publication"], {"talks"}),
                ("statements", ["--act", "warn", "--act", "say"], {"talks", "visit"}),
                ("statements", ["--act", "warn"], {"visit"}),
                ("statements", ["--mode", "direct"], {"talks"}),
                ("statements", ["--outlet", "Hentzau"], {"visit"}),
                ("statements", ["--min-confidence", "1"], set()),
                ("meetings", ["--participant", "Kask", "--participant", "Larsen"], {"talks", "visit"}),
                ("meetings", ["--participant", "Kask", "--participant", "Nobody"], set()),
                ("meetings", ["--any-participant", "Nobody", "--any-participant", "Larsen"], {"talks", "visit"}),
                ("meetings", ["--kind", "meeting"], {"talks", "visit"}),
                ("meetings", ["--place", "Oslo"], {"talks"}),
                ("meetings", ["--status", "planned"], set()),
                ("articles", ["--involved", "Kask", "--about", "corridor"], {"visit"}),
        ]:
            with self.subTest(arguments):
                self.assertEqual({row["article"] for row in self.rows(noun, *arguments)}, wanted)

    def test_a_number_stands_for_an_identity(self):
        larsen, = self.rows("identities", "--involved", "Larsen", "--type", "person")
        number = f"#{larsen['identity']}"
        self.assertEqual(self.rows("statements", "--speaker", number), self.rows("statements", "--speaker", "Larsen"))
        self.assertIn("no identity 999999", self.archive("query", "statements", "--speaker", "#999999", code=2)[1])

    def test_identities_tell_their_offices_and_articles(self):
        larsen, = self.rows("identities", "--office", "foreign minister", "--involved", "Larsen")
        self.assertEqual((larsen["name"], larsen["type"], larsen["articles"]), ("Anna Larsen", "person", 2))
        self.assertIn("Anna Larsen · person", self.archive("query", "identities", "--involved", "Larsen")[0])

    def test_pages_join_without_gap_or_repetition(self):
        self.write_records("many.jsonl", 30)
        self.archive("add", "many.jsonl")
        everything = self.rows("statements", "--limit", "1000")
        pages, after = [], []
        while True:
            out, err = self.archive("query", "statements", "--limit", 7, "--format", "jsonl", *after)
            pages += map(json.loads, out.splitlines())
            if not err:
                break
            after = ["--after", re.fullmatch(r"communique: there is more: --after (\S+)\n", err).group(1)]
        self.assertEqual(pages, everything)

    def test_a_table_ends_with_how_to_get_the_next_page(self):
        first, _ = self.archive("query", "statements", "--limit", 1)
        token = re.search(r"There is more: the same with --after (\S+)\n$", first).group(1)
        second, _ = self.archive("query", "statements", "--limit", 1, "--after", token)
        self.assertNotEqual(first, second)
        self.assertIn("none of this question", self.archive("query", "facts", "--after", token, code=2)[1])

    def test_a_table_tells_when_who_what_and_where(self):
        out, _ = self.archive("query", "statements", "--about", "corridor", columns=60)
        self.assertEqual(out, "  2 May 2024         Anna Larsen · warned · warn · indirect\n"
                              "                     the corridor would stay closed\n"
                              "                     visit · Hentzau Post\n")

    def test_tables_fit(self):
        for columns in (30, 80):
            for arguments in (["query", "statements"], ["query", "meetings"], ["query", "articles"], ["info"],
                              ["query", "identities"], ["top", "participants"], ["graph"], ["timeline", "Larsen"]):
                command, *rest = arguments
                out, _ = self.archive(command, *rest, columns=columns)
                self.assertLessEqual(max(map(len, out.splitlines())), columns, (columns, arguments))

    def test_nothing_found_is_said(self):
        self.assertEqual(self.archive("query", "statements", "--speaker", "Nobody")[0], "Nothing found.\n")
        self.assertEqual(self.archive("query", "statements", "--act", "warn", "--until", 2020, "--format", "jsonl"),
                         ("", ""))

    def test_names_that_nobody_has_are_told_and_are_no_error(self):
        told = 'communique: nobody and nothing in news.cmq is called "%s"%s\n'
        self.assertEqual(self.archive("timeline", "Nobody"), ("Nothing found.\n", told % ("Nobody", "")))
        near = {"Larson": "Anna Larsen", "mart kasc": "Mart Kask", "Ana Larsen": "Anna Larsen", "Estonai": "Estonia"}
        for name, meant in near.items():
            _, err = self.archive("timeline", name, "--format", "jsonl")
            self.assertEqual(err, told % (name, f"; did you mean {meant}?"))
        told_twice = told % ("Kasck", "; did you mean Mart Kask?") + told % ("Nobody", "")
        for command in (["query", "meetings", "--participant", "Kasck", "--any-participant", "Nobody"],
                        ["query", "statements", "--count", "--speaker", "Kasck", "--addressee", "Nobody"],
                        ["top", "pairs", "--participant", "Kasck", "--involved", "Nobody"],
                        ["counts", "meetings", "--participant", "Kasck", "--involved", "Nobody"],
                        ["graph", "--participant", "Kasck", "--involved", "Nobody"],
                        ["export", "meetings", "--participant", "Kasck", "--involved", "Nobody"]):
            self.assertEqual(sorted(self.archive(*command)[1].splitlines()), sorted(told_twice.splitlines()), command)
        self.assertIn(told % ("Kasck", "; did you mean Mart Kask?"), self.archive("html", "--of", "Kasck")[1])

    def test_names_that_somebody_has_are_not_remarked_on_whatever_is_found(self):
        for name in ("Kask", "KASK", "Oslo", "Mart Kask", "Norway"):
            self.assertEqual(self.archive("timeline", name, "--until", 2020)[1], "")

    def test_names_of_no_words_and_of_too_many_are_told_too(self):
        for name in ("", "  ", "!", "\x1b[31m", "Larsen " * 60, "\xff" * 50):
            _, err = self.archive("query", "meetings", "--participant", name)
            self.assertRegex(err, r'^communique: nobody and nothing in news.cmq is called "[^\n\x1b]*"\n$')

    def test_count_is_a_number(self):
        self.assertEqual(self.archive("query", "statements", "--count")[0], f"{len(self.rows('statements'))}\n")

    def test_verbose_tells_how_the_database_went_about_it(self):
        out, err = self.archive("query", "statements", "--speaker", "Larsen", "--verbose")
        self.assertIn("SELECT", err)
        self.assertNotIn("SELECT", out)

        _, err = self.archive("timeline", "Larsen", "--verbose")
        self.assertIn("statement_index", err)
        self.assertIn("meeting_index", err)

    def test_what_has_no_day_is_missed_by_no_one_without_being_told(self):
        self.write("undated.txt", "Talks\n\nForeign Minister of Norway Anna Larsen said that the border was open.\n")
        self.archive("add", "undated.txt")
        told = "communique: 1 without a day left out\n"
        for arguments in (["query", "statements", "--since", "2024"],
                          ["query", "statements", "--until", "2024", "--count"],
                          ["query", "articles", "--since", "2024", "--format", "csv"],
                          ["timeline", "Larsen", "--since", "2024"],
                          ["top", "speakers", "--since", "2024"], ["counts", "statements", "--by", "day"],
                          ["counts", "statements", "--by", "day", "--since", "2024"], ["export", "--since", "2024"]):
            with self.subTest(arguments):
                self.assertEqual(self.archive(*arguments)[1], told)
        for arguments in (["query", "statements"], ["query", "statements", "--speaker", "Kask", "--since", "2024"],
                          ["query", "meetings", "--since", "2024"], ["top", "pairs", "--since", "2024"]):
            with self.subTest(arguments):
                self.assertEqual(self.archive(*arguments)[1], "")

    def test_rankings_show_how_often(self):
        out, _ = self.archive("top", "pairs")
        self.assertRegex(out, r"(?m)^  .*Anna Larsen.* 2 #+$")
        rows = [json.loads(line) for line in self.archive("top", "speakers", "--format", "jsonl")[0].splitlines()]
        self.assertEqual({row["name"] for row in rows}, {"Mart Kask", "Anna Larsen"})
        self.assertTrue(self.archive("top", "outlets", "--format", "csv")[0].startswith("name,identity,"))

    def test_names_that_several_identities_share_are_told_apart_by_their_numbers(self):
        for arguments in (["top", "speakers"], ["top", "pairs"], ["graph"]):
            self.assertNotRegex(self.archive(*arguments)[0], "Larsen #[0-9]")
        larsen, = [row["identity"] for row in self.rows("identities") if row["name"] == "Anna Larsen"]
        self.archive("split", larsen, "--article", "visit")
        numbers = {f"#{row['identity']}" for row in self.rows("identities") if row["name"] == "Anna Larsen"}
        self.assertEqual(len(numbers), 2)
        for arguments in (["top", "speakers"], ["top", "pairs"], ["graph"]):
            with self.subTest(arguments):
                out = self.archive(*arguments, columns=100)[0]
                self.assertEqual(set(re.findall("Anna Larsen (#[0-9]+)", out)), numbers)
                self.assertNotRegex(out, "Kask #[0-9]")

    def test_counts_are_a_bar_chart(self):
        out, _ = self.archive("counts", "articles", "--by", "month")
        self.assertEqual(out, "  March 2024  1 ########################################\n"
                              "  May 2024    1 ########################################\n")
        self.assertEqual(self.archive("counts", "articles", "--by", "year", "--format", "csv")[0],
                         "first,n\r\n2024-01-01,2\r\n")

    def test_a_timeline_has_both_what_was_said_and_who_met(self):
        out, _ = self.archive("timeline", "Larsen", "--format", "jsonl", "--order", "oldest")
        rows = [json.loads(line) for line in out.splitlines()]
        self.assertEqual({row["noun"] for row in rows}, {"statement", "meeting"})
        self.assertEqual([row["day"] for row in rows], sorted(row["day"] for row in rows))

    def test_who_met_whom_in_every_format(self):
        self.assertRegex(self.archive("graph")[0], r"2 meetings +\S.*Larsen")
        self.assertRegex(self.archive("graph", "--format", "csv")[0], 
                         r"^one,one_identity,other,.*\r\n.*,2,2024-03-12,2024-05-02\r\n")
        self.assertTrue(self.archive("graph", "--format", "dot")[0].startswith("graph who_met_whom {"))
        self.assertTrue(self.archive("graph", "--format", "graphml")[0].startswith("<?xml"))

    def test_a_page_is_of_everybody_or_of_somebody(self):
        out, err = self.archive("html")
        self.assertEqual(err, "")
        self.assertIn("4 statements, 2 meetings, 2 articles", out)
        self.assertIn("the corridor would stay closed", out)
        out, _ = self.archive("html", "--of", "Kask", "--title", "<Kask>", "--since", "2024-05")
        self.assertIn("<h1>&lt;Kask&gt;</h1>", out)
        self.assertIn("Only since May 2024", out)
        self.assertNotIn("the border would be open", out)
        one, = [row["identity"] for row in self.rows("identities", "--type", "person") if row["name"] == "Mart Kask"]
        self.assertIn("<h1>Mart Kask</h1>", self.archive("html", "--of", f"#{one}", "--limit", "1")[0])
        for arguments, wanted in ((["--of", "Kask", "--speaker", "Kask"], "leave out --speaker"),
                                  (["--of", ""], "--of"), (["--type", "person"], "--type says nothing about"), (["--of", "#99"], "99"),
                                  (["--verbose"], "--verbose is for query")):
            with self.subTest(arguments):
                self.assertIn(wanted, self.archive("html", *arguments, code=2)[1])

    def test_identities_are_merged_and_split_by_hand(self):
        people = {row["name"]: row["identity"] for row in self.rows("identities", "--type", "person")}
        one, other = people["Mart Kask"], people["Anna Larsen"]
        out, _ = self.archive("merge", one, f"#{other}")
        self.assertRegex(out, r"^now one: #\d+ \w+ \w+, 2 appearances, ")
        merged, = self.rows("identities", "--type", "person")
        self.assertEqual(int(merged["identity"]), min(int(one), int(other)))
        self.assertIn(f"no identity {max(int(one), int(other))}",
                      self.archive("timeline", f"#{max(int(one), int(other))}", code=2)[1])
        shown, _ = self.archive("query", "identities", "--type", "person")
        number = re.search(r"as Anna Larsen.*appearance (\d+)", re.sub(r"\s+", " ", shown)).group(1)
        out, _ = self.archive("split", merged["identity"], "--appearance", number)
        self.assertIn("now apart: ", out)
        self.assertEqual(len(self.rows("identities", "--type", "person")), 2)
        self.assertIn("of different types",
                      self.archive("merge", one, self.rows("identities", "--type", "place")[0]["identity"], code=2)[1])

    def test_info_says_what_there_is(self):
        out, _ = self.archive("info", "--check")
        self.assertRegex(out, r"articles +2\n +published +12 March 2024 to 2 May 2024\n")
        self.assertTrue(out.endswith("Nothing is wrong with it.\n"))


    def test_an_index_that_lost_rows_is_named_with_the_remedy_and_made_anew(self):
        raw = sqlite3.connect(self.folder / "news.cmq")
        with raw:
            raw.execute("INSERT INTO statement_index(statement_index) VALUES('delete-all')")
        raw.close()
        self.assertEqual(self.rows("statements", "--about", "border"), [])
        out, err = self.archive("info", "--check", code=4)
        self.assertIn("the full-text index statement_index lacks ", err)
        self.assertTrue(err.endswith("communique: communique archive rebuild news.cmq mends that\n"), err)
        self.assertIn("made anew", self.archive("rebuild")[0])
        self.assertTrue(self.archive("info", "--check")[0].endswith("Nothing is wrong with it.\n"))
        self.assertNotEqual(self.rows("statements", "--about", "border"), [])


class Safety(ProgramTest):
    def test_names_cannot_command_the_terminal(self):
        line = self.write_records("one.jsonl", 1).read_text()
        self.write("one.jsonl", line.replace("Anton", "An\\u001bon"))
        self.archive("add", "one.jsonl", "--outlet", "\x1b]0;title\x07")
        for arguments in (["query", "statements"], ["query", "identities"], ["top", "speakers"], ["graph"],
                          ["query", "articles"], ["top", "outlets"]):
            command, *rest = arguments
            self.assertNotRegex(self.archive(command, *rest)[0], r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", arguments)


if __name__ == "__main__":
    main()
