"""A record as a page, and what notebooks get."""

import base64
import hashlib
import html
import io
import json
import pathlib
import random
import re
import tempfile
import unittest

import hostile_markup
import pages
import samples

import communique

TEXTS = sorted((samples.CHECKOUT / "tests" / "golden" / "texts").glob("*.txt"))


def wrapped(text):
    return text.strip("\n")


class Records(unittest.TestCase):
    def check(self, record):
        page = pages.Page(record.to_html())
        text = record.text if isinstance(record.text, str) else record.text.decode("utf-8", "replace")
        self.assertEqual(wrapped(page.article), wrapped(pages.shown(text)))
        return page

    def test_the_whole_text_stands_in_the_page_in_order(self):
        self.assertGreaterEqual(len(TEXTS), 10)
        for path in TEXTS:
            with self.subTest(path.name):
                self.check(communique.read(path.read_text(encoding="utf-8"), published="2024-05-01"))

    def test_each_item_is_told_and_leads_to_its_words(self):
        record = communique.read(samples.ARTICLE, published=samples.PUBLISHED)
        page = self.check(record)
        for letter, items in (("s", record.statements), ("m", record.meetings), ("f", record.facts)):
            self.assertTrue(items)
            for number in range(len(items)):
                self.assertLessEqual({f"{letter}{number}", f"w{letter}{number}"}, page.ids)
                self.assertIn(f"w{letter}{number}", page.links)
        for entity in record.entities:
            place = {"person": "p", "organization": "o", "place": "l", "event": "v"}[entity.type] + str(entity.id)
            self.assertLessEqual({place, "w" + place}, page.ids)
        self.assertEqual(page.notes[:3], ["meeting", "Larsen", "Kask thanked"])
        self.assertIn("% sure", page.everything)

    def test_texts_that_are_no_articles_are_shown(self):
        for text in ("", " ", "\n\n", "one", "\u200b", "a\r\nb\rc", "\x00\x07\x9f\ufffe\ud800", b"\xff\xfe \xc3(",
                     "é" * 99):
            with self.subTest(text):
                self.check(communique.read(text))
        self.assertIn("Not in English", self.check(communique.read("")).everything)

    def test_markup_of_others_is_letters(self):
        for words in hostile_markup.STRINGS:
            with self.subTest(words):
                self.check(communique.from_json(hostile_markup.record(words)))
                self.check(communique.read(samples.ARTICLE.replace("regional security", words)))
                self.check(communique.read(words + "\n\n" + samples.ARTICLE, id=words))

    def test_spans_across_each_other_are_drawn_without_overlap(self):
        text = "The minister said that she had said that they would say so. " * 4 + "\n\n" + "And so on, he said. " * 9
        chance = random.Random(8)

        def words():
            begin = chance.randrange(len(text) - 1)
            return {"begin": begin, "end": chance.randrange(begin + 1, len(text) + 1)}

        for _ in range(60):
            made = json.loads(hostile_markup.record("x"))
            made["article"].update(
                text=text, headline=words(), byline=[], agency=None, dateline=None, boilerplate=[words()], sentences=[],
                paragraphs=[[one["begin"], one["end"]] for one in (words(), words(), words())])
            for entity in made["entities"]:
                entity.update(offices=[], mentions=[{**words(), "kind": "name", "because": "name"} for _ in range(9)])
            for met in made["meetings"]:
                met.update(date=None, topics=[], evidence=words())
            made["statements"] = [{**made["statements"][0], "id": i, "content": [words(), words()], "cue": words(),
                                   "source": words(), "topics": []} for i in range(9)]
            made["facts"][0].update(object=words(), evidence=words())
            self.check(communique.from_json(json.dumps(made)))

    def test_a_page_grows_with_its_record_and_not_faster(self):
        def size(repeat):
            text = "Anna Larsen said so. " * 40
            long = hostile_markup.record("x")
            made = json.loads(long)
            whole = {"begin": 0, "end": len(text)}
            made["article"].update(text=text, headline=None, byline=[], agency=None, dateline=None, boilerplate=[],
                                   paragraphs=[[0, len(text)]], sentences=[])
            made["entities"] = [{**made["entities"][0], "name": "Larsen " * 2000, "acronym": None, "offices": [],
                                 "mentions": [{**whole, "kind": "name", "because": "name"}] * repeat,
                                 "affiliation": None}]
            made["statements"] = [{**made["statements"][0], "id": i, "content": [whole] * 3, "cue": whole,
                                   "source": whole, "topics": [whole] * 3, "addressees": [0], "meeting": None}
                                  for i in range(repeat)]
            made["meetings"], made["facts"] = [], []
            return len(communique.from_json(json.dumps(made)).to_html())

        once, twice, four = size(100), size(200), size(400)
        self.assertLess(four - twice, 2.2 * (twice - once))

    def test_the_policy_lets_in_this_style_and_nothing_else(self):
        page = communique.read(samples.ARTICLE).to_html()
        style = re.search("<style>(.*?)</style>", page, re.DOTALL)[1]
        policy = re.search('Content-Security-Policy" content="([^"]*)"', page)[1]
        hashed = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
        self.assertEqual(policy, f"default-src 'none'; style-src 'sha256-{hashed}'; form-action 'none'; "
                                 "base-uri 'none'")
        self.assertNotIn("style=", page)
        self.assertNotIn("url(", style)
        self.assertNotIn("@import", style)

    def test_title_and_colours(self):
        record = communique.read(samples.ARTICLE)
        self.assertIn("<title>&lt;b&gt;</title>", record.to_html(title="<b>"))
        self.assertIn('<html xmlns="http://www.w3.org/1999/xhtml" lang="en" class="dark">',
                      record.to_html(colors="dark"))
        with self.assertRaisesRegex(communique.ArgumentError, "'automatic', 'light', 'dark'"):
            record.to_html(colors="blue")
        with self.assertRaises(TypeError):
            record.to_html(title=3)

    def test_a_page_goes_to_a_file(self):
        record = communique.read(samples.ARTICLE)
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "page.html"
            self.assertIsNone(record.to_html(path))
            self.assertEqual(path.read_bytes().decode("utf-8"), record.to_html())
        to = io.StringIO()
        record.to_html(to)
        self.assertEqual(to.getvalue(), record.to_html())

    def test_a_notebook_gets_a_frame_that_keeps_to_itself(self):
        record = communique.read(samples.ARTICLE)
        frame = record._repr_html_()
        whole = re.fullmatch('<iframe title="([^"]*)" sandbox="" width="100%" height="640" style="[^"]*" '
                             'srcdoc="([^"]*)"></iframe>\n', frame)
        self.assertEqual(whole[1], "Norwegian foreign minister meets Estonian counterpart")
        self.assertNotIn("<", whole[2])
        page = html.unescape(whole[2])
        self.assertEqual(page.replace('about:"/>\n<base href="about:srcdoc"/>', "'none'\"/>"), record.to_html())
        pages.Page(page)


@unittest.skipUnless(samples.has_archive(), "the library has no archive")
class Archives(unittest.TestCase):
    def test_markup_of_others_is_letters(self):
        for words in hostile_markup.STRINGS:
            with self.subTest(words), communique.Archive(":memory:") as news:
                news.add(communique.from_json(hostile_markup.record(words)), outlet=words)
                news.read(samples.ARTICLE, published=samples.PUBLISHED, id=words + "2", outlet=words)
                pages.Page(news.to_html(title=words, statuses=["held", "planned"]))
                pages.Page(news.to_html(whose=words, about=words, outlets=words, places=words))
                pages.Page(news.to_html(whose=next(iter(news.identities()))))

    def test_a_page_has_what_a_filter_finds(self):
        with communique.Archive(":memory:") as news:
            news.read(samples.ARTICLE, published=samples.PUBLISHED, outlet="Gazette")
            page = pages.Page(news.to_html())
            for words in ("Who met whom", "Anna Larsen", "regional security", "5 February 2024", "Gazette",
                          "its support"):
                self.assertIn(words, page.everything)
            nothing = pages.Page(news.to_html(since="2025"))
            self.assertIn("Nothing was found", nothing.everything)
            self.assertIn("Only since 2025", nothing.everything)
            self.assertNotIn("Larsen", nothing.everything)
            of_kask = pages.Page(news.to_html(whose="Kask"))
            self.assertNotIn("We value our cooperation", of_kask.everything)
            with self.assertRaises(communique.ArgumentError):
                news.to_html(limit=10001)
            with self.assertRaisesRegex(TypeError, "no filter 'speaker'; did you mean 'speakers'"):
                news.to_html(speaker="Kask")
            with self.assertRaises(communique.NotFoundError):
                news.to_html(whose=999)

    def test_the_same_archive_gives_the_same_page(self):
        made = []
        for _ in range(2):
            with communique.Archive(":memory:") as news:
                for number, path in enumerate(TEXTS):
                    news.read(path.read_text(encoding="utf-8"), published=f"2024-0{number % 9 + 1}-05", id=path.stem)
                made.append(news.to_html())
        self.assertEqual(*made)
        pages.Page(made[0])


if __name__ == "__main__":
    unittest.main()
