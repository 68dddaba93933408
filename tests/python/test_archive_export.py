"""What an archive answers, as text for other programs."""

import csv
import io
import json
import pathlib
import pickle
import tempfile

import samples
import test_archive_questions

import communique


class Exports(test_archive_questions.Questions):
    def test_json_lines_have_an_object_for_each_row(self):
        for noun in "statements", "meetings", "facts", "articles":
            lines = getattr(self.news, noun)(order="oldest").to_jsonl().splitlines()
            rows = list(getattr(self.news, noun)(order="oldest"))
            self.assertEqual([json.loads(line)["article"] for line in lines], [row.article_id for row in rows])
            self.assertEqual([json.loads(line)["day"] for line in lines],
                             [str(row.day) if row.day else None for row in rows])
        names = [json.loads(line)["name"] for line in self.news.identities().to_jsonl().splitlines()]
        self.assertEqual(names, [one.name for one in self.news.identities()])

    def test_csv_has_a_header_and_a_row_for_each(self):
        table = list(csv.DictReader(io.StringIO(self.news.statements(speakers="Larsen").to_csv(), newline="")))
        self.assertEqual([row["speakers"] for row in table], ["Anna Larsen"] * 3)
        self.assertEqual({row["outlet"] for row in table}, {"Gazette"})

    def test_json_ld_is_one_document(self):
        document = json.loads(self.news.statements().to_jsonld())
        self.assertEqual(document["@context"], "https://schema.org")
        self.assertEqual([node["@type"] for node in document["@graph"]], ["Quotation"] * 5)
        self.assertEqual(json.loads(self.news.statements(about="nonsense").to_jsonld())["@graph"], [])

    def test_the_evidence_of_a_statement_is_its_content_everywhere(self):
        row, = self.news.statements(about="cooperat*")
        self.assertEqual(row.evidence.text, "We value our cooperation with Estonia")
        line = json.loads(self.news.statements(about="cooperat*").to_jsonl())
        self.assertEqual(line["evidence"], {"begin": row.evidence.begin, "end": row.evidence.end,
                                            "text": row.evidence.text})   # ASCII: bytes are code points
        cells, = csv.DictReader(io.StringIO(self.news.statements(about="cooperat*").to_csv(), newline=""))
        self.assertEqual((cells["begin"], cells["end"], cells["evidence"]),
                         (str(row.evidence.begin), str(row.evidence.end), row.evidence.text))

    def test_a_timeline_is_exported_too(self):
        lines = self.news.timeline("Kask", order="oldest").to_jsonl().splitlines()
        self.assertEqual(sorted(json.loads(line)["noun"] for line in lines), ["meeting", "meeting", "statement"])

    def test_a_long_answer_goes_page_after_page_into_one_file(self):
        self.news.add([communique.read(f"Report {number}\n\n" + samples.SENTENCE, id=f"r{number}",
                                       published="2024-06-01") for number in range(520)])
        rows = list(csv.reader(io.StringIO(self.news.articles(copies=True).to_csv(), newline="")))
        self.assertEqual((len(rows), len({row[0] for row in rows})), (524, 524))
        self.assertEqual(len(json.loads(self.news.articles(copies=True).to_jsonld())["@graph"]), 523)
        self.assertEqual(len(json.loads(self.news.articles(copies=True, limit=510).to_jsonld())["@graph"]), 510)
        self.assertEqual(len(self.news.export_jsonl().splitlines()), 523)

    def test_it_is_written_to_a_path_or_whatever_can_be_written_to(self):
        expected = self.news.meetings().to_csv()
        with tempfile.TemporaryDirectory() as folder:
            for path in pathlib.Path(folder) / "out.csv", folder + "/other.csv":
                self.assertIsNone(self.news.meetings().to_csv(path))
                self.assertEqual(pathlib.Path(path).read_bytes().decode("utf-8"), expected)
        text, data = io.StringIO(newline=""), io.BytesIO()
        self.news.meetings().to_csv(text)
        self.news.meetings().to_csv(data)
        self.assertEqual((text.getvalue(), data.getvalue().decode("utf-8")), (expected, expected))

    def test_a_question_that_is_refused_leaves_the_file_alone(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "out.csv"
            path.write_text("precious")
            with self.assertRaises(communique.ArgumentError):
                self.news.facts(speakers="Kask").to_csv(path)
            self.assertEqual(path.read_text(), "precious")

    def test_rows_are_taken_or_exported(self):
        rows = self.news.statements()
        next(rows)
        with self.assertRaisesRegex(communique.ArgumentError, "taken already"):
            rows.to_csv()
        exported = self.news.statements(limit=2)
        exported.to_csv()
        self.assertEqual(list(exported), [])
        self.assertEqual(len(list(self.news.statements(after=exported.after))), 3)

    def test_numbers_and_graphs_are_exported(self):
        counts = self.news.counts("statements", by="month")
        top = self.news.top("outlets")
        graph = self.news.graph()
        self.news.close()
        self.assertEqual(counts.to_csv(), "first,n\r\n2024-02-01,2\r\n2024-03-01,1\r\n2024-05-01,2\r\n")
        self.assertEqual(json.loads(top.to_jsonl()),
                         {"name": "Gazette", "identity": None, "other": None, "other_identity": None, "n": 3})
        self.assertEqual([json.loads(line)["meetings"] for line in graph.to_jsonl().splitlines()], [1, 1])
        self.assertTrue(graph.to_csv().startswith("one,one_identity,other,"))
        self.assertEqual(pickle.loads(pickle.dumps(top)), top)


if __name__ == "__main__":
    import unittest

    unittest.main()
