"""What a program gets from communique.read."""

import datetime
import json
import unittest

import samples

import communique


class Reading(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.record = communique.read(samples.ARTICLE, id="sample-1", published=samples.PUBLISHED)

    def entity(self, name):
        return next(entity for entity in self.record.entities if entity.name == name)

    def test_the_article_has_a_headline_a_date_and_the_callers_id(self):
        article = self.record.article
        self.assertEqual(article.headline.text, samples.ARTICLE.splitlines()[0])
        self.assertEqual(str(article.published), "2024-02-05")
        self.assertEqual(article.published.first_day, datetime.date(2024, 2, 5))
        self.assertEqual((article.id, article.language), ("sample-1", "en"))

    def test_speakers_are_entities_not_ids(self):
        said = next(said for said in self.record.statements if said.cue and said.cue.text == "said")
        self.assertIs(said.speakers[0], self.entity("Anna Larsen"))
        self.assertEqual(said.speakers[0].name, "Anna Larsen")

    def test_participants_are_entities_not_ids(self):
        names = {one.entity.name for met in self.record.meetings for one in met.participants}
        self.assertLessEqual({"Anna Larsen", "Mart Kask"}, names)

    def test_a_person_has_titles(self):
        self.assertIn("Foreign Minister", self.entity("Anna Larsen").titles)

    def test_a_mention_tells_why_it_belongs_to_the_entity(self):
        why = {mention.span.text: mention.because for mention in self.entity("Anna Larsen").mentions}
        self.assertEqual(why["Larsen"], "surname")

    def test_a_callers_own_names_bring_their_reference(self):
        rows = "# names.lex 1  name | type | reference | aliases\nAnna Larsen | person | Q7 | Annie Larsen\n"
        record = communique.Reader(lexicons=[("mine", rows)]).read("News\n\nAnnie Larsen spoke. Larsen left.")
        anna = next(entity for entity in record.entities if entity.name == "Anna Larsen")
        self.assertEqual(anna.reference, "Q7")
        self.assertEqual([mention.because for mention in anna.mentions], ["alias", "surname"])

    def test_a_date_may_be_a_date_object(self):
        for day in datetime.date(2024, 2, 5), datetime.datetime(2024, 2, 5, 23, 59):
            record = communique.read(samples.ARTICLE, id="sample-1", published=day)
            self.assertEqual(record, self.record)

    def test_every_span_slices_the_text_that_was_read(self):
        for span in samples.spans_of(self.record):
            self.assertEqual(samples.ARTICLE[span.begin:span.end], span.text)
            self.assertEqual(span.of(samples.ARTICLE), span.text)
            self.assertEqual(str(span), span.text)

    def test_bytes_are_read_with_byte_offsets(self):
        data = ("é " + samples.SENTENCE).encode()
        for given in data, bytearray(data), memoryview(data):
            record = communique.read(given)
            self.assertEqual((record.offsets, record.text), ("byte", data))
            for span in samples.spans_of(record):
                self.assertEqual(span.of(data).decode(), span.text)

    def test_what_is_less_sure_than_asked_is_left_out(self):
        found = self.record.meetings + self.record.statements + self.record.facts
        levels = {item.confidence for item in found}
        for least in sorted(levels | {0, 0.8, 1}):
            record = communique.read(samples.ARTICLE, id="sample-1", published=samples.PUBLISHED, min_confidence=least)
            for name in "meetings", "statements", "facts":
                self.assertEqual([item.confidence for item in getattr(record, name)],
                                 [item.confidence for item in getattr(self.record, name) if item.confidence >= least])
            self.assertEqual([item.id for item in record.statements], list(range(len(record.statements))))
            for said in record.statements:
                self.assertIn(said.meeting, (None, *record.meetings))
            self.assertEqual((record.entities, record.article), (self.record.entities, self.record.article))

    def test_two_reads_are_equal(self):
        again = communique.read(samples.ARTICLE, id="sample-1", published=samples.PUBLISHED)
        self.assertEqual(again, self.record)
        self.assertEqual(hash(again), hash(self.record))

    def test_another_text_gives_another_record(self):
        self.assertNotEqual(communique.read(samples.SENTENCE), self.record)

    def test_a_text_in_another_language_invents_nothing(self):
        russian = "Министр иностранных дел заявил во вторник, что переговоры прошли успешно.\n"
        record = communique.read(russian * 5)
        self.assertEqual(record.article.language, "und")
        self.assertEqual((record.entities, record.meetings, record.statements, record.facts), ((), (), (), ()))

    def test_an_empty_text_is_a_text(self):
        for empty in "", b"":
            record = communique.read(empty)
            self.assertEqual((record.text, record.entities, record.article.sentences), (empty, (), ()))

    def test_lists_are_tuples(self):
        for name in "entities", "meetings", "statements", "facts":
            self.assertIsInstance(getattr(self.record, name), tuple)


class Json(unittest.TestCase):
    def record_and_json_of_the_library(self, text, **options):
        """The library's own JSON beside the package's."""
        import ctypes

        from communique import _abi, _reader
        from communique._library import library

        given = text.encode("utf-8", "replace") if isinstance(text, str) else text
        c_options = _abi.cmq_options(struct_size=ctypes.sizeof(_abi.cmq_options))
        c_options.offsets = _abi.CODEPOINT if isinstance(text, str) else _abi.BYTE
        record = communique.read(text)
        handle, out, size = ctypes.c_void_p(), ctypes.c_void_p(), ctypes.c_size_t()
        library.cmq_read(_reader._default._handle, given, len(given), c_options, handle, None)
        library.cmq_record_json(handle, 0, out, size, None)
        expected = ctypes.string_at(out, size.value).decode()
        library.cmq_string_free(out)
        library.cmq_record_free(handle)
        return record, expected

    def test_json_is_that_of_the_library_byte_for_byte(self):
        for text in (samples.ARTICLE, samples.ARTICLE.encode(), "",
                     "😀 \x00\x01\x08\x0c\t\\\"\x7f\u2028" + samples.SENTENCE,
                     b"\xff\xf0\x9f " + samples.SENTENCE.encode()):
            record, expected = self.record_and_json_of_the_library(text)
            self.assertEqual(record.to_json(), expected)

    def test_a_dict_is_what_the_json_says(self):
        record = communique.read(samples.ARTICLE, published=samples.PUBLISHED)
        self.assertEqual(json.loads(record.to_json()), record.to_dict())
        self.assertEqual(json.loads(record.to_json(indent=2)), record.to_dict())
        self.assertIn("\n  ", record.to_json(indent=2))

    def test_half_a_surrogate_pair_leaves_the_json_encodable(self):
        record = communique.read("\ud83d" + samples.SENTENCE)
        self.assertEqual(json.loads(record.to_json().encode("utf-8"))["format"], "communique/1")


if __name__ == "__main__":
    unittest.main()
