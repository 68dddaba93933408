"""Options and exit codes."""
import json
import pathlib
import re

from program import ProgramTest, main

GUIDES = pathlib.Path(__file__).resolve().parents[2] / "examples" / "guides"


class Options(ProgramTest):
    def test_version_is_one_line(self):
        out, err = self.run_program("--version")
        self.assertRegex(out, r"^communique \d+\.\d+\.\d+\n$")
        self.assertEqual(err, "")

    def test_help_names_every_option_format_and_exit_code(self):
        out, _ = self.run_program("read", "--help")
        for word in ["--format", "--published", "--min-confidence", "--text", "--explain", "--out", "--jobs", "--lexicon",
                     "--offsets", "--color", "table", "json", "jsonl", "brat", "html", "YYYY-MM-DD", "NO_COLOR", "Examples:", "Exit codes:"]:
            self.assertIn(word, out)
        for code in "0123":
            self.assertRegex(out, rf"(?m)^  {code}  \S")
        self.assertLessEqual(max(map(len, out.splitlines())), 80)
        self.assertIn("communique read", self.run_program("--help")[0])

    def test_without_arguments_help_goes_to_standard_error(self):
        out, err = self.run_program(code=2)
        self.assertEqual(out, "")
        self.assertIn("Usage: communique", err)

    def test_wrong_usage_is_said_in_a_line_that_names_the_option_and_ends_with_2(self):
        self.write("a.txt")
        for arguments, wanted in [
                (["read"], "no article given"),
                (["read", "--published", "5 March", "a.txt"], "YYYY-MM-DD"),
                (["read", "--published", "2024-02-30", "a.txt"], "--published"),
                (["read", "--published", "2024-02", "a.txt"], "--published"),
                (["read", "--min-confidence", "many", "a.txt"],
                 "--min-confidence: 'many' is not a number from 0 to 1, such as 0.8"),
                (["read", "--min-confidence", "80", "a.txt"], "--min-confidence: '80' is not a number from 0 to 1"),
                (["read", "--min-confidence", "nan", "a.txt"], "--min-confidence: 'nan' is not"),
                (["read", "--min-confidence", "0.8x", "a.txt"], "--min-confidence: '0.8x' is not"),
                (["read", "--min-confidence", "", "a.txt"], "--min-confidence"),
                (["read", "--min-confidence=-0.1", "a.txt"], "--min-confidence: '-0.1' is not"),
                (["read", "--format", "xml", "a.txt"], "--format"),
                (["read", "--explain", "--format", "jsonl", "a.txt"], "--explain belongs to the table; json and jsonl"),
                (["read", "--text", "a.txt"], "--text belongs to JSON: add --format json or --format jsonl"),
                (["read", "--text", "--format", "brat", "a.txt"], "--text belongs to JSON"),
                (["read", "--jobs", "0", "a.txt"], "--jobs: '0' is not a number from 1 to 1024"),
                (["read", "--jobs", "1025", "a.txt"], "--jobs: '1025' is not a number from 1 to 1024"),
                (["read", "--jobs", "many", "a.txt"], "--jobs: 'many' is not a number from 1 to 1024"),
                (["read", "--jobs=-1", "a.txt"], "--jobs: '-1' is not a number from 1 to 1024"),
                (["read", "--offsets", "line", "a.txt"], "--offsets"),
                (["read", "--color", "green", "a.txt"], "--color"),
                (["read", "--colour", "a.txt"], "no option --colour; did you mean --color?"),
                (["read", "--colour=never", "a.txt"], "no option --colour; did you mean --color?"),
                (["read", "--job"], "no option --job; did you mean --jobs?"),
                (["read", "-x", "a.txt"], "no option -x\n"),
                (["read", "--bogus"], "no option --bogus\n"),
                (["read", "--bogus", "a.txt"], "no option --bogus\n"),
                (["--versoin"], "no option --versoin; did you mean --version?"),
                (["read", "--" + "x" * 5000, "a.txt"], "no option --xxxxx"),
                (["read", "-", "-"], "only once"),
                (["read", "--out", "", "a.txt"], "--out"),
                (["raed", "a.txt"], "no command 'raed'; did you mean read?"),
        ]:
            with self.subTest(arguments):
                out, err = self.run_program(*arguments, code=2)
                self.assertEqual(out, "")
                self.assertTrue(err.startswith("communique: "), err)
                self.assertIn(wanted, err)

    def test_an_escape_sequence_in_an_argument_is_not_passed_on(self):
        for arguments in [["read", "\x1b[31mred"], ["read", "--format", "\x1b[2J"], ["\x1b]0;title\x07"]]:
            _, err = self.run_program(*arguments, code=1 if len(arguments) == 2 and arguments[0] == "read" else 2)
            self.assertNotRegex(err, r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")

    def test_a_file_name_that_begins_with_a_dash_comes_after_two_dashes(self):
        self.write("-odd.txt")
        out, _ = self.read("--format", "jsonl", "--", "-odd.txt")
        self.assertEqual(json.loads(out)["article"]["id"], "-odd")

    def test_the_guide_names_every_field_of_the_record(self):
        self.write("a.txt")
        out, _ = self.read("--format", "json", "--text", "a.txt")
        section = (GUIDES / "record.md").read_text(encoding="utf-8").partition("## The fields")[2].partition("\n## ")[0]
        for field in sorted(set(re.findall(r'"(\w+)":', out))):
            self.assertRegex(section, rf"\b{field}\b")

    def test_published_resolves_the_date(self):
        self.write("a.txt", "Talks\n\nForeign Minister Anton Vesely met Maria Lorry yesterday.\n")
        out, _ = self.read("--format", "jsonl", "--published", "2024-03-13", "a.txt")
        self.assertEqual(json.loads(out)["article"]["published"], "2024-03-13")

    def test_min_confidence_leaves_out_what_is_less_sure(self):
        self.write("a.txt")
        lists = "meetings", "statements", "facts"
        everything = json.loads(self.read("--format", "jsonl", "a.txt")[0])
        levels = {item["confidence"] for name in lists for item in everything[name]}
        for least in sorted(levels | {0, 0.8, 1}):
            record = json.loads(self.read("--format", "jsonl", "--min-confidence", least, "a.txt")[0])
            for name in lists:
                self.assertEqual([item["confidence"] for item in record[name]],
                                 [item["confidence"] for item in everything[name] if item["confidence"] >= least])
            self.assertEqual([said["id"] for said in record["statements"]], list(range(len(record["statements"]))))
            for said in record["statements"]:
                self.assertIn(said["meeting"], [None, *(met["id"] for met in record["meetings"])])
            self.assertEqual(record["entities"], everything["entities"])
            self.assertEqual(record["article"], everything["article"])

    def test_min_confidence_is_exact_to_a_thousandth_and_rounded_up_below(self):
        self.write("a.txt", "Talks on the border\n\nForeign Minister Anton Vesely met the Foreign Minister of Norway, "
                            "Maria Lorry, in Oslo on Monday.\n")
        out, _ = self.read("--format", "jsonl", "a.txt")
        thousandths = round(json.loads(out)["meetings"][0]["confidence"] * 1000)
        for tenths, kept in (-10, 1), (0, 1), (1, 0), (10, 0):   # of a thousandth
            least = f"{(thousandths * 10 + tenths) / 10000:.4f}"
            out, _ = self.read("--format", "jsonl", "--min-confidence", least, "a.txt")
            self.assertEqual(len(json.loads(out)["meetings"]), kept, least)

    def test_offsets_count_what_is_asked(self):
        text = "Türkiye 🎈 hails talks\n\nForeign Minister Anton Vesely met Maria Lorry in Ankara. \"Good,\" Vesely said.\n"
        self.write("a.txt", text)
        slices = {"byte": lambda at: text.encode()[at["begin"]:at["end"]].decode(),
                  "utf16": lambda at: text.encode("utf-16-le")[2 * at["begin"]:2 * at["end"]].decode("utf-16-le"),
                  "codepoint": lambda at: text[at["begin"]:at["end"]]}
        for unit, cut in slices.items():
            record = json.loads(self.read("--format", "jsonl", "--offsets", unit, "a.txt")[0])
            self.assertEqual(record["offsets"], unit)
            spans = [record["article"]["headline"]] + [said["cue"] for said in record["statements"]]
            for at in filter(None, spans):
                self.assertEqual(cut(at), at["text"])


class Lexicons(ProgramTest):
    def test_a_broken_row_is_named_by_file_and_line_and_nothing_is_read(self):
        self.write("a.txt")
        self.write("mine.lex", "# names.lex 1    name | type | reference | aliases | country\n"
                               "Zhang Ming | person | Q42 | Chang Ming | CN\nbroken | no such type | | |\n")
        out, err = self.read("--lexicon", "mine.lex", "a.txt", code=3)
        self.assertEqual(out, "")
        self.assertRegex(err, r"mine\.lex:3\b")

    def test_a_missing_lexicon_is_named(self):
        self.write("a.txt")
        out, err = self.read("--lexicon", "none.lex", "a.txt", code=3)
        self.assertEqual(out, "")
        self.assertIn("none.lex", err)

    def test_the_help_shows_one_file(self):
        self.assertRegex(self.read("--help")[0], r"--lexicon FILE  ")

    def test_what_follows_the_file_is_an_article(self):
        self.write("a.lex", "# names.lex 1    name | type\nAnton Vesely | person\n")
        self.write("b.txt")
        out, _ = self.read("--format", "jsonl", "--lexicon", "a.lex", "b.txt")
        self.assertEqual(json.loads(out)["article"]["id"], "b")
        self.assertIn("no article given", self.read("--lexicon", "a.lex", code=2)[1])

    def test_the_files_that_the_guide_shows_are_read(self):
        shown = re.findall(r"```text\n(# (\w+\.lex) 1 .*?)```", (GUIDES / "names.md").read_text(encoding="utf-8"), re.DOTALL)
        self.assertEqual([name for _, name in shown], ["names.lex", "cues.lex"])
        for text, name in shown:
            self.write(name, text)
        self.write("a.txt", "Talks on the border\n\nVeselý spoke in Oslo on Monday. Foreign Minister Maria Lorry threw "
                            "cold water on the proposal of the Prime Minister of Norway.\n")
        out, _ = self.read("--format", "jsonl", "--lexicon", "names.lex", "--lexicon", "cues.lex", "a.txt")
        record = json.loads(out)
        self.assertIn("Q424242", [entity["reference"] for entity in record["entities"]])
        self.assertEqual([said["act"] for said in record["statements"]], ["reject"])

    def test_an_option_takes_one_file_and_may_be_repeated(self):
        self.write("a.txt")
        for name in ("one.lex", "two.lex"):
            self.write(name, "# names.lex 1    name | type | reference | aliases | country\nAnton Vesely | person | Q7 | |\n")
        out, _ = self.read("--format", "jsonl", "--lexicon", "one.lex", "--lexicon", "two.lex", "a.txt")
        self.assertEqual(len(out.splitlines()), 1)
        self.assertTrue(re.match(r'\{"format":"communique/1"', out))


if __name__ == "__main__":
    main()
