"""JSON, brat and pages."""
import json
import pathlib
import re

from program import ARTICLE, ProgramTest, main

CONF = pathlib.Path(__file__).parents[2] / "examples/cli/annotation.conf"


class Json(ProgramTest):
    def test_jsonl_is_one_line_per_article_and_json_one_value_after_the_other(self):
        self.write("a.txt")
        self.write("b.txt")
        lines = self.read("--format", "jsonl", "a.txt", "b.txt")[0]
        self.assertTrue(lines.endswith("}\n"))
        records = [json.loads(line) for line in lines.splitlines()]
        text, decoder, again = self.read("--format", "json", "a.txt", "b.txt")[0], json.JSONDecoder(), []
        while text := text.lstrip():
            value, end = decoder.raw_decode(text)
            again.append(value)
            text = text[end:]
        self.assertEqual(again, records)
        self.assertGreater(len(self.read("--format", "json", "a.txt")[0].splitlines()), 10)

    def test_text_adds_the_whole_article_and_offsets_count_it(self):
        self.write("a.txt")
        self.write("b.txt", b"caf\xe9\n\n" + ARTICLE.encode())
        plain = [json.loads(line) for line in self.read("--format", "jsonl", "a.txt", "b.txt")[0].splitlines()]
        lines = self.read("--format", "jsonl", "--text", "a.txt", "b.txt")[0].splitlines()
        for record, line, text in zip(plain, lines, [ARTICLE, "caf\ufffd\n\n" + ARTICLE]):
            whole = json.loads(line)
            self.assertEqual(list(whole["article"])[:3], ["id", "text", "language"])
            self.assertEqual(whole["article"]["text"], text)
            self.assertEqual(len(whole["statements"]), len(record["statements"]))
            for said in whole["statements"]:
                for at in said["content"]:
                    self.assertEqual(text.encode()[at["begin"]:at["end"]].decode(), at["text"])
        self.assertIn('\n    "text": "', self.read("--format", "json", "--text", "a.txt")[0])


class Brat(ProgramTest):
    def annotate(self, text):
        self.write("a.txt", text)
        self.read("--format", "brat", "--out", "new", "a.txt")
        with open(self.folder / "new/a.txt", encoding="utf-8", newline="") as file:
            text = file.read()
        # As brat does it: str.splitlines knows more line ends than \n.
        return text, (self.folder / "new/a.ann").read_bytes().decode().splitlines()

    def check(self, text):
        text, lines = self.annotate(text)
        conf = CONF.read_text()
        texts, events = {}, {}
        for line in lines:
            number, rest = line.split("\t", 1)
            if number.startswith("T"):
                where, words = rest.split("\t")
                kind, places = where.split(" ", 1)
                parts = [text[int(begin):int(end)] for begin, end in (part.split() for part in places.split(";"))]
                self.assertEqual(" ".join(parts), words)
                for part in parts:
                    self.assertTrue(part.strip(" "))
                    self.assertEqual(len(part.splitlines()), 1)
                texts[number] = kind
                self.assertRegex(conf, rf"(?m)^{kind}\b")
            elif number.startswith("E"):
                trigger, *arguments = rest.split()
                kind, at = trigger.split(":")
                self.assertEqual(texts[at], kind)
                events[number] = kind
                declared = re.search(rf"(?m)^{kind}\t(.*)", conf).group(1)
                for argument in arguments:
                    role, what = argument.split(":")
                    self.assertIn(re.sub(r"\d+$", "", role), declared)
                    self.assertIn(what, events if what.startswith("E") else texts)
            elif number.startswith("A"):
                name, event, value = rest.split()
                self.assertIn(event, events)
                self.assertRegex(conf, rf"(?m)^{name}\tArg:{events[event]}, Value:.*\b{value}\b")
            else:
                self.assertEqual(number, "*")
                kind, *same = rest.split()
                self.assertEqual(kind, "Equiv")
                self.assertEqual(len({texts[one] for one in same}), 1)
        return lines

    def test_every_annotation_is_the_text_at_its_offsets_and_declared(self):
        lines = self.check(ARTICLE)
        self.assertTrue(any("\tPerson " in line for line in lines))

    def test_offsets_count_code_points_and_ill_formed_parts_as_one(self):
        self.check("🎈 Türkiye, e\u0301lan\n\n" + ARTICLE)
        self.check(b"\xf0\x9f\x8e\x88 \xff\xfe \xe2\x80 \xed\xa0\x80 " + ARTICLE.encode())

    def test_annotations_do_not_run_over_line_ends_of_any_kind(self):
        for end in ("\r\n", "\r", "\n", "\u2028", "\x85", "\t", "\x0b", "\x1c"):
            with self.subTest(repr(end)):
                self.check(ARTICLE.replace("Foreign Minister Anton", f"Foreign{end}Minister{end} Anton").replace("\n", end))

    def test_several_articles_need_a_folder(self):
        self.write("a.txt")
        self.write("b.txt")
        out, err = self.read("--format", "brat", "a.txt", "b.txt", code=2)
        self.assertEqual(out, "")
        self.assertIn("--out", err)
        self.assertTrue(self.read("--format", "brat", "a.txt")[0].startswith("T1\t"))


class Html(ProgramTest):
    def test_an_article_is_a_page_of_its_own(self):
        self.write("<b>.txt", ARTICLE.replace("discuss", "<script>"))
        out, _ = self.read("--format", "html", "<b>.txt")
        self.assertTrue(out.startswith("<!DOCTYPE html>\n") and out.endswith("</html>\n"))
        self.assertIn("&lt;script&gt;", out)
        self.assertIn("&lt;b&gt;", out)
        self.assertNotIn("<script", out)
        self.read("--format", "html", "--out", "pages", "<b>.txt")
        self.assertEqual((self.folder / "pages/<b>.html").read_bytes().decode(), out)

    def test_several_articles_need_a_folder(self):
        self.write("a.txt")
        self.write("b.txt")
        self.assertIn("--out", self.read("--format", "html", "a.txt", "b.txt", code=2)[1])
        self.read("--format", "html", "--out", "pages", "a.txt", "b.txt")
        self.assertEqual(self.names("pages"), ["a.html", "b.html"])


if __name__ == "__main__":
    main()
