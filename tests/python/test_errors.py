"""Exceptions say which option is wrong and what its value is."""

import os
import tempfile
import unittest

import samples

import communique

TABLE = "# names.lex 1    name | type | reference | aliases | country\n"
STORY = "Ondrin Vale met the President of Norway in Oslo on Monday. Ondrin Vale said that the talks went well.\n"


class Errors(unittest.TestCase):
    def test_a_published_date_that_does_not_exist_is_named(self):
        with self.assertRaisesRegex(communique.ArgumentError, "options.published is '2024-13-01'") as caught:
            communique.read("text", published="2024-13-01")
        self.assertEqual(caught.exception.code, -1)
        self.assertIsInstance(caught.exception, communique.Error)
        self.assertIsInstance(caught.exception, ValueError)

    def test_a_published_date_that_is_no_day_is_named(self):
        for date in "2024-02", "yesterday", "2024-02-05T10:00", "\ud800":
            with self.assertRaisesRegex(communique.ArgumentError, "options.published is '"):
                communique.read("text", published=date)

    def test_a_least_confidence_beyond_0_to_1_is_named(self):
        for least in 1.5, 80, -0.1, float("inf"), float("nan"):
            with self.assertRaisesRegex(communique.ArgumentError, "options.min_confidence is .*, not a number from 0"):
                communique.read("text", min_confidence=least)

    def test_wrong_types_are_type_errors(self):
        with self.assertRaisesRegex(TypeError, "text must be a str or bytes, not int"):
            communique.read(1)
        with self.assertRaisesRegex(TypeError, "published must be a str or a datetime.date, not int"):
            communique.read("text", published=2024)
        with self.assertRaisesRegex(TypeError, "id must be a str, not int"):
            communique.read("text", id=3)
        with self.assertRaisesRegex(TypeError, "min_confidence must be a number, not str"):
            communique.read("text", min_confidence="0.8")
        with self.assertRaisesRegex(TypeError, "files must be a list of paths"):
            communique.Reader(files="names.lex")
        for wrong, message in [(TABLE, "lexicons must be a mapping of names to texts, not str"),
                               (5, "lexicons must be a mapping of names to texts, not int"),
                               ({"a.lex": 5}, r"lexicons\['a\.lex'\] must be a str, not int"),
                               ({5: TABLE}, "lexicons has a name that is no str but int"),
                               ([("a.lex",)], r"lexicons must be .*, or pairs of them, not \('a\.lex',\)")]:
            with self.assertRaisesRegex(TypeError, message):
                communique.Reader(lexicons=wrong)
        with self.assertRaisesRegex(TypeError, "files must be a list of paths, not int"):
            communique.Reader(files=5)

    def test_no_least_confidence_is_the_default(self):
        text = "Foreign Minister Anna Larsen met Mart Kask in Oslo. \"We agree,\" Larsen said."
        self.assertEqual(communique.read(text, min_confidence=None), communique.read(text))

    def test_a_reader_cannot_be_pickled(self):
        import pickle

        with self.assertRaisesRegex(TypeError, "make one in each"):
            pickle.dumps(communique.Reader())

    def test_every_code_has_its_exception(self):
        from communique.errors import BY_CODE

        self.assertEqual(sorted(BY_CODE), list(range(-14, 0)))
        self.assertTrue(issubclass(BY_CODE[-2], MemoryError))


class Lexicons(unittest.TestCase):
    def test_an_empty_path_is_named(self):
        with self.assertRaisesRegex(communique.FileError, 'cannot open "": the path of a lexicon is empty'):
            communique.Reader(files=[""])

    def test_a_row_gives_an_entity_its_reference(self):
        rows = TABLE + "Ondrin Vale | person | Q424242 | | NO\n"
        for lexicons in {"mine.lex": rows}, [("mine.lex", rows)]:
            record = communique.Reader(lexicons=lexicons).read(STORY)
            self.assertIn(("Ondrin Vale", "Q424242"), [(entity.name, entity.reference) for entity in record.entities])

    def test_rows_come_from_files_too(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "näme.lex")
            with open(path, "w", encoding="utf-8") as file:
                file.write(TABLE + "Ondrin Vale | person | Q7 | | NO\n")
            record = communique.Reader(files=[path]).read(STORY)
        self.assertIn("Q7", [entity.reference for entity in record.entities])

    def test_a_broken_row_is_named_with_file_and_line(self):
        with self.assertRaisesRegex(communique.LexiconError, "^mine.lex:2: ") as caught:
            communique.Reader(lexicons={"mine.lex": TABLE + "Ondrin Vale | monster | Q1\n"})
        self.assertEqual(caught.exception.code, -5)

    def test_a_message_is_one_line_whatever_the_name_is(self):
        with self.assertRaises(communique.LexiconError) as caught:
            communique.Reader(lexicons={"a\0b\nc\x1b[2J\u2028é.lex": TABLE + "Ondrin Vale | monster | Q1\n"})
        self.assertRegex(str(caught.exception), r"^a\?b\?c\?\[2J\?é\.lex:2: no type 'monster'")

    def test_a_missing_file_is_named(self):
        with self.assertRaisesRegex(communique.FileError, "no/such/file.lex"):
            communique.Reader(files=["no/such/file.lex"])

    def test_a_reader_does_not_change_the_default_one(self):
        communique.Reader(lexicons={"mine.lex": TABLE + "Ondrin Vale | person | Q424242 | | NO\n"})
        self.assertNotIn("Q424242", [entity.reference for entity in communique.read(STORY).entities])


if __name__ == "__main__":
    unittest.main()
