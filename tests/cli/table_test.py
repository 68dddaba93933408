"""The table for people."""
import unicodedata

from program import ARTICLE, ProgramTest, main


def columns(line):
    return sum(0 if unicodedata.combining(point) else 2 if unicodedata.east_asian_width(point) in "WF" else 1
               for point in line)


class Table(ProgramTest):
    def test_no_line_is_wider_than_asked_unless_it_is_one_word(self):
        wide = ARTICLE.replace("border trade", "中国外交部发言人毛宁主持例行记者会" * 5).replace("Vesely", "Ve\u0301sely")
        self.write("a.txt", ARTICLE)
        self.write("b.txt", wide)
        for width in (40, 80, 200):
            for name in ("a.txt", "b.txt"):
                out, _ = self.read(name, columns=width)
                for line in out.splitlines():
                    self.assertTrue(columns(line) <= width or " " not in line.strip(), f"{width}: {line}")

    def test_it_shows_who_is_in_the_article(self):
        self.write("a.txt")
        out, _ = self.read("a.txt")
        self.assertIn("Ministers of Ruritania and Graustark discuss border trade", out.splitlines()[0])
        self.assertIn("People", out)
        self.assertIn("Anton Vesely", out)
        self.assertIn("Statements", out)

    def test_speakers_of_one_statement_stand_together(self):
        self.write("a.txt", "Foreign Minister Anton Vesely and Foreign Minister Maria Lorry said that the border would open.\n")
        out, _ = self.read("a.txt", columns=200)
        self.assertRegex(out.replace("\u00a0", " "), r"Anton Vesely ·\s+said")
        self.assertRegex(out, r"\n  Maria Lorry +that the border|\n  Maria Lorry +the border")

    def test_the_width_is_80_without_a_terminal_and_nonsense_is_ignored(self):
        self.write("a.txt")
        plain, _ = self.read("a.txt")
        for value in ("", "0", "-5", "wide", "99999999999999999999"):
            self.assertEqual(self.read("a.txt", COLUMNS=value)[0], plain)
        for width in (1, 2, 7, 20):
            self.read("a.txt", columns=width)

    def test_lines_do_not_end_in_spaces(self):
        self.write("a.txt")
        for width in (40, 80):
            for line in self.read("a.txt", columns=width)[0].splitlines():
                self.assertEqual(line, line.rstrip())

    def test_no_control_character_of_the_text_comes_through(self):
        evil = ARTICLE.replace("Anton Vesely", "Anton\x1b[31m Vesely\x07").replace("border", "bor\x9bder\x7f\u202e")
        self.write("a.txt", evil + "\x1b]0;owned\x07 \u009b2J Foreign Minister Anton Vesely said \"\x1b[2J\u2066 yes\".\n")
        for options in ([], ["--color", "never"]):
            out, _ = self.read(*options, "a.txt")
            self.assertNotRegex(out, "[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
        coloured, _ = self.read("--color", "always", "a.txt")
        self.assertNotRegex(coloured.replace("\x1b[0m", "").replace("\x1b[1m", "").replace("\x1b[2m", "")
                            .replace("\x1b[1;36m", ""), "[\x00-\x09\x0b-\x1f\x7f-\x9f]")

    def test_a_pipe_gets_no_colour_unless_asked(self):
        self.write("a.txt")
        self.assertNotIn("\x1b", self.read("a.txt")[0])
        self.assertNotIn("\x1b", self.read("--color", "never", "a.txt")[0])
        self.assertIn("\x1b[1m", self.read("--color", "always", "a.txt", NO_COLOR="1")[0])

    def test_colour_changes_nothing_but_the_colour(self):
        self.write("a.txt")
        coloured, _ = self.read("--color", "always", "a.txt")
        for code in ("0", "1", "2", "1;36"):
            coloured = coloured.replace(f"\x1b[{code}m", "")
        self.assertEqual(coloured, self.read("a.txt")[0])

    def test_an_article_in_another_language_says_why_nothing_is_there(self):
        self.write("a.txt", "Der Außenminister traf am Dienstag seine Amtskollegin in Wien. Er sagte, man sei sich einig "
                            "gewesen und werde die Gespräche im Herbst fortsetzen, wie das Ministerium mitteilte.\n")
        out, _ = self.read("a.txt")
        self.assertIn("Not in English", out)

    def test_it_explains_on_demand_why_each_mention_belongs_to_its_entity(self):
        self.write("a.txt")
        out, _ = self.read("--explain", "a.txt", columns=200)
        plain, _ = self.read("a.txt", columns=200)
        self.assertTrue(out.startswith(plain.rstrip()))
        reasons = out[len(plain.rstrip()):].replace("\u00a0", " ")
        self.assertRegex(reasons, r"\n  Anton Vesely +“Foreign Minister Anton Vesely” · its name · lines 3, 6\n")
        self.assertRegex(reasons, r"\n +“Vesely” · the surname · line 6\n")
        self.assertRegex(reasons, r"\n +“his” · a pronoun · line 3\n")

    def test_several_articles_are_set_apart(self):
        self.write("a.txt")
        self.write("b.txt")
        self.assertIn("\n\n\nMinisters", self.read("a.txt", "b.txt")[0])


if __name__ == "__main__":
    main()
