"""What an archive gives to other programs: JSON lines, CSV, JSON-LD, and whole records."""
import csv
import datetime
import io
import json
import re
import sqlite3

from program import ARTICLE, TALKS, VISIT, ProgramTest, main

DENIED = """Ministry denies report of talks

TALLINN, 3 June 2024 - The Ministry of Foreign Affairs of Estonia denied that Foreign Minister Mart Kask met with
Foreign Minister of Norway Anna Larsen in Oslo. A visit of Mart Kask to Norway on 5 June 2024 was cancelled.

Norway joined NATO in 1949.
"""

# Of schema.org: the properties that may stand in each type, those it inherits among them, and what they may hold.
THING = {"name": "Text", "alternateName": "Text", "identifier": "Text", "description": "Text",
         "subjectOf": "CreativeWork"}
WORK = {**THING, "text": "Text", "isPartOf": "CreativeWork", "mentions": "Thing", "about": "Thing", "keywords": "Text",
        "dateCreated": "Date", "datePublished": "Date", "headline": "Text", "publisher": "Party", "inLanguage": "Text",
        "author": "Party", "temporalCoverage": "Date", "spatialCoverage": "Place"}
VOCABULARY = {
    "Thing": THING,
    "CreativeWork": WORK,
    "NewsArticle": {**WORK, "dateline": "Text"},
    "Quotation": {**WORK, "spokenByCharacter": "Party"},
    "Claim": {**WORK, "appearance": "CreativeWork"},
    "Event": {**THING, "startDate": "Date", "endDate": "Date", "location": "Place", "attendee": "Party",
              "about": "Thing", "eventStatus": "EventStatusType", "keywords": "Text"},
    "Person": {**THING, "jobTitle": "Text"},
    "Organization": THING,
    "GovernmentOrganization": THING,
    "Place": THING,
}
KINDS = {"Thing": set(VOCABULARY), "Place": {"Place"}, "Party": {"Person", "Organization", "GovernmentOrganization"},
         "CreativeWork": {"CreativeWork", "NewsArticle", "Quotation", "Claim"}}
STATUSES = {"https://schema.org/Event" + word for word in ("Scheduled", "Cancelled", "Postponed", "Rescheduled")}


def check_date(text):
    assert re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", text), text
    datetime.date.fromisoformat((text + "-01-01")[:10])


def check_value(value, kind, where):
    if kind in KINDS:
        assert value["@type"] in KINDS[kind], where
        check_node(value, where)
    else:
        assert isinstance(value, str) and value, where
        if kind == "Date":
            check_date(value)
        if kind == "EventStatusType":
            assert value in STATUSES, where


def check_node(node, where=""):
    properties = VOCABULARY[node["@type"]]
    for name, value in node.items():
        if name in ("@type", "@id"):
            continue
        place = f"{where}/{node['@type']}.{name}"
        assert name in properties, place
        for one in value if isinstance(value, list) else [value]:
            check_value(one, properties[name], place)


class Formats(ProgramTest):
    def setUp(self):
        super().setUp()
        for name, text in [("talks", TALKS), ("visit", VISIT), ("denied", DENIED)]:
            self.write(f"{name}.txt", text)
        self.archive("add", "talks.txt", "visit.txt", "denied.txt")

    def rows(self, noun, *arguments):
        return [json.loads(line) for line in self.archive("export", noun, *arguments)[0].splitlines()]

    def graph(self, *arguments):
        document = json.loads(self.archive(*arguments, "--format", "jsonld")[0])
        self.assertEqual(list(document), ["@context", "@graph"])
        self.assertEqual(document["@context"], "https://schema.org")
        for node in document["@graph"]:
            check_node(node)
        return document["@graph"]

    def test_every_row_tells_where_its_words_stand(self):
        texts = {"talks": TALKS.encode(), "visit": VISIT.encode(), "denied": DENIED.encode()}
        for noun in ("statements", "meetings", "facts", "articles"):
            rows = self.rows(noun)
            self.assertTrue(rows, noun)
            for row in rows:
                at = row["evidence"]
                self.assertEqual(texts[row["article"]][at["begin"]:at["end"]].decode(), at["text"])

    def test_people_come_with_names_and_numbers(self):
        for row in self.rows("statements", "--speaker", "Larsen"):
            self.assertEqual(row["speakers"][0]["name"], "Anna Larsen")
            larsen = row["speakers"][0]["identity"]
        people = {row["identity"]: row["name"] for row in self.rows("identities")}
        self.assertEqual(people[larsen], "Anna Larsen")
        for row in self.rows("meetings"):
            for one in row["participants"]:
                self.assertIn(one["side"], (None, "host", "guest"))

    def test_rows_of_one_noun_have_the_same_keys(self):
        for noun in ("statements", "meetings", "facts", "articles", "identities"):
            self.assertEqual(len({tuple(row) for row in self.rows(noun)}), 1, noun)

    def test_csv_has_a_header_and_as_many_cells_in_every_row(self):
        for noun in ("statements", "meetings", "facts", "articles", "identities"):
            text, _ = self.archive("export", noun, "--format", "csv")
            self.assertEqual(text.count("\n"), text.count("\r\n"))
            header, *rows = csv.reader(io.StringIO(text, newline=""), strict=True)
            self.assertEqual(len(rows), len(self.rows(noun)), noun)
            self.assertEqual({len(row) for row in rows}, {len(header)}, noun)
            self.assertEqual(len(set(header)), len(header))

    def test_quotation_marks_and_commas_survive_csv(self):
        self.write("odd.txt", TALKS.replace("We have agreed on all points", "We have, as they say, “agreed”"))
        self.archive("add", "odd.txt")
        text, _ = self.archive("query", "statements", "--mode", "direct", "--format", "csv")
        cells = {row["content"] for row in csv.DictReader(io.StringIO(text, newline=""))}
        self.assertTrue(any(", as they say, " in cell for cell in cells), cells)

    def test_no_cell_is_a_formula(self):
        line = self.write_records("one.jsonl", 1).read_text()
        for begin in "=+-@":
            self.write("one.jsonl", line.replace('"name":"Anton', f'"name":"{begin}nton').replace(
                "report-0", f"{begin}report"))
            self.archive("add", "one.jsonl", "--outlet", f"{begin}SUM(1)")
        for arguments in (["export", "statements"], ["export", "meetings"], ["export", "articles"],
                          ["export", "identities"], ["top", "speakers"], ["top", "outlets"], ["graph"]):
            text, _ = self.archive(*arguments, "--format", "csv")
            for row in csv.reader(io.StringIO(text, newline="")):
                for cell in row:
                    self.assertNotRegex(cell, r"^[=+\-@\t\r]", arguments)
        self.assertIn("'=SUM(1)", self.archive("top", "outlets", "--format", "csv")[0])

    def test_csv_for_excel_begins_with_a_byte_order_mark_once(self):
        for arguments in (["export", "statements"], ["query", "facts"], ["top", "speakers"], ["graph"],
                          ["counts", "articles"]):
            plain, _ = self.archive(*arguments, "--format", "csv")
            self.assertEqual(self.archive(*arguments, "--format", "csv", "--bom")[0], "\ufeff" + plain)

    def test_json_ld_uses_the_vocabulary_as_it_is(self):
        for noun, types in [("statements", {"Quotation"}), ("meetings", {"Event", "Claim"}), ("facts", {"Claim"}),
                            ("articles", {"NewsArticle"}), ("identities", {"Person", "Organization", "Place"})]:
            found = {node["@type"] for node in self.graph("export", noun)}
            self.assertTrue(found and found <= types, (noun, found))
        self.assertTrue(self.graph("timeline", "Larsen"))
        self.assertEqual(self.graph("query", "statements", "--speaker", "Nobody"), [])

    def test_a_quotation_names_its_speaker_and_its_article(self):
        warned, = self.graph("query", "statements", "--act", "warn")
        self.assertEqual(warned["text"], "the corridor would stay closed")
        self.assertEqual([(one["@type"], one["name"], one["jobTitle"]) for one in warned["spokenByCharacter"]],
                         [("Person", "Anna Larsen", "Foreign Minister")])
        self.assertEqual(warned["isPartOf"]["@type"], "NewsArticle")
        self.assertEqual(warned["isPartOf"]["datePublished"], "2024-05-02")
        self.assertEqual(warned["isPartOf"]["publisher"]["name"], "Hentzau Post")
        self.assertIn("indirect", warned["keywords"])

    def test_an_event_says_whether_it_took_place(self):
        met, = self.graph("query", "meetings", "--place", "Tallinn")
        self.assertEqual((met["startDate"], met["location"]["name"]), ("2024-05-02", "Tallinn"))
        self.assertEqual({one["name"] for one in met["attendee"]}, {"Anna Larsen", "Mart Kask"})
        self.assertEqual(met["eventStatus"], "https://schema.org/EventScheduled")

    def test_each_status_has_its_word(self):
        line = self.write_records("one.jsonl", 1).read_text()
        self.assertIn('"status":"held"', line)
        words = {"held": "EventScheduled", "planned": "EventScheduled", "cancelled": "EventCancelled",
                 "postponed": "EventRescheduled"}   # to the date that it has
        undated, = re.findall(r'"date":({"value":"2024-03-12".*?"text":{.*?}})', line)
        for status, of in (*((status, line) for status in (*words, "denied")),
                           ("postponed", line.replace(undated, "null"))):
            self.write("one.jsonl", of.replace('"status":"held"', f'"status":"{status}"'))
            self.archive("add", "one.jsonl")
            node, = self.graph("query", "meetings", "--involved", "Vaaaaa")
            self.assertEqual(node["@type"], "Claim" if status == "denied" else "Event")
            word = words.get(status) if of == line else "EventPostponed"
            self.assertEqual(node.get("eventStatus"), word and "https://schema.org/" + word)

    def test_the_same_person_has_the_same_address(self):
        ids = {one["@id"] for node in self.graph("export", "meetings") for one in node.get("attendee", [])
               if one["name"] == "Anna Larsen"}
        self.assertEqual(len(ids), 1)


class Transfer(ProgramTest):
    def transfer(self):
        exported, _ = self.archive("export")
        self.write("export.jsonl", exported)
        self.run_program("archive", "add", "copy.cmq", "export.jsonl")
        self.assertEqual(self.run_program("archive", "export", "copy.cmq")[0], exported)
        return exported

    def test_an_archive_made_of_an_export_exports_the_same(self):
        self.write("talks.txt", TALKS)
        self.write("visit.txt", VISIT)
        self.write("undated.txt", "Talks\n\nForeign Minister of Norway Anna Larsen said that the border was open.\n")
        self.archive("add", "visit.txt", "undated.txt", "talks.txt")
        exported = self.transfer()
        self.assertEqual(len(exported.splitlines()), 3)
        self.assertEqual(json.loads(exported.splitlines()[1])["article"]["text"], TALKS)

    def test_outlets_and_copies_are_transferred(self):
        for name, outlet in [("a", "Graustark Times"), ("b", "Hentzau Post"), ("c", "Graustark Times")]:
            self.write(f"{name}.txt", TALKS)
            self.archive("add", f"{name}.txt", "--outlet", outlet)
        self.assertEqual(self.archive("query", "articles", "--count")[0], "1\n")
        self.assertEqual([json.loads(line)["outlet"] for line in self.transfer().splitlines()],
                         ["Graustark Times", "Hentzau Post", "Graustark Times"])
        top = [self.run_program("archive", "top", name, "outlets", "--copies")[0] for name in ("news.cmq", "copy.cmq")]
        self.assertEqual(*top)

    def test_more_than_a_page_is_exported(self):
        self.write_records("many.jsonl", 1203)
        self.archive("add", "many.jsonl")
        self.assertEqual(len(self.transfer().splitlines()), 1203)
        statements = self.archive("export", "statements", "--format", "csv")[0].splitlines()
        self.assertEqual(len(statements), 1 + int(self.archive("query", "statements", "--count")[0]))
        document = json.loads(self.archive("export", "meetings", "--format", "jsonld")[0])
        self.assertEqual(len(document["@graph"]), int(self.archive("query", "meetings", "--count")[0]))

    def test_a_record_that_cannot_be_read_is_named_and_the_others_are_exported(self):
        self.write_records("many.jsonl", 1203)
        self.archive("add", "many.jsonl")
        raw = sqlite3.connect(self.folder / "news.cmq")
        with raw:
            raw.execute("UPDATE texts SET record = x'00' WHERE article IN "
                        "(SELECT number FROM articles WHERE name IN ('report-700', 'report-701'))")
        raw.close()
        out, err = self.archive("export", code=1)
        self.assertEqual(len(out.splitlines()), 1201)
        self.assertEqual(err, "".join(f"communique: article report-{n}: its record is damaged and left out\n"
                                      for n in (700, 701)))
        out, err = self.archive("export", "statements", code=1)
        self.assertNotIn("report-700", out)
        self.assertIn("report-702", out)
        self.assertEqual(len(err.splitlines()), 2)

    def test_an_archive_without_texts_is_transferred(self):
        self.write("a.txt", ARTICLE)
        self.archive("add", "--words-only", "a.txt")
        self.transfer()

    def test_records_are_those_of_read(self):
        self.write("a.txt", ARTICLE)
        self.archive("add", "a.txt")
        self.assertEqual(self.archive("export")[0], self.read("--format", "jsonl", "--text", "a.txt")[0])


if __name__ == "__main__":
    main()
