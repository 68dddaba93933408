"""Records from Dask: bags and data frames of articles become bags of JSON lines, and what failed another one."""

import json
import unittest

import dask
from test_merging import story

import communique
import communique.dask


class Reading(unittest.TestCase):
    def test_records_and_failures_are_two_bags_of_json_lines(self):
        smiling = "\U0001f600 Mart Kask said that the talks go on."
        records, failed = communique.dask.read(["Anna Larsen said yes.", None, smiling], outlet="Gazette")
        lines, reasons = dask.compute(records, failed, scheduler="sync")
        self.assertEqual([json.loads(line)["outlet"] for line in lines], ["Gazette", "Gazette"])
        read = communique.read(smiling)
        self.assertEqual(communique.from_json(lines[1]).statements, read.statements)
        self.assertEqual([json.loads(line)["article"] for line in reasons], [1])

    def test_a_line_is_what_the_library_gives(self):
        text = story(3)
        line = communique.dask.read([{"text": text, "id": "x"}])[0].compute(scheduler="sync")[0]
        self.assertEqual(json.loads(line), communique.read(text, id="x").to_dict())

    def test_with_text_an_archive_takes_them(self):
        lines = communique.dask.read([story(1), b"Anna \xff said yes."], text=True)[0].compute(scheduler="sync")
        with communique.Archive(":memory:") as news:
            self.assertEqual(news.add_jsonl(lines).added, 2)

    def test_a_data_frame_has_columns(self):
        try:
            import dask.dataframe
            import pandas
        except ImportError:
            self.skipTest("no pandas")
        frame = pandas.DataFrame({"body": ["Anna Larsen said yes.", None, "Mart Kask said no."], "id": [1, 2, 3],
                                  "day": pandas.to_datetime(["2024-03-01", None, "2024-03-02"]), "other": 1.5})
        given = dask.dataframe.from_pandas(frame, npartitions=2)
        names = {"text": "body", "published": "day"}
        lines, failed = dask.compute(*communique.dask.read(given, columns=names), scheduler="sync")
        read = [communique.from_json(line).article for line in lines]
        self.assertEqual([(one.id, str(one.published)) for one in read], [("1", "2024-03-01"), ("3", "2024-03-02")])
        self.assertEqual([json.loads(line)["id"] for line in failed], ["2"])
        with self.assertRaisesRegex(communique.ArgumentError, "no column 'text'.*'body'"):
            communique.dask.read(given)
        with self.assertRaisesRegex(communique.ArgumentError, "text is 'words'"):
            communique.dask.read(given, columns={"text": "words"})
        with self.assertRaisesRegex(TypeError, "from_pandas"):
            communique.dask.read(frame)
