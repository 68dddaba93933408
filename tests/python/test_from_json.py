"""Records from JSON are the values that reading gives."""

import json
import unittest

import samples

import communique


def smallest(article=(), **fields):
    return json.dumps({"format": "communique/1", "article": {"id": "a", "language": "en", **dict(article)}, **fields})


class FromJson(unittest.TestCase):
    def test_the_record_that_was_written_comes_back(self):
        text = "🎈 " + samples.ARTICLE
        record = communique.read(text, published=samples.PUBLISHED)
        fields = record.to_dict()
        fields["article"]["text"] = text
        self.assertEqual(communique.from_json(json.dumps(fields)), record)
        self.assertEqual(communique.from_json(json.dumps(fields, indent=2).encode()), record)

    def test_without_a_text_every_span_has_its_words(self):
        for text in samples.ARTICLE, samples.ARTICLE.encode(), b"Jos\xe9\n\n" + samples.SENTENCE.encode():
            record = communique.read(text)
            back = communique.from_json(record.to_json())
            self.assertEqual([said.content[0].text for said in back.statements],
                             [said.content[0].text for said in record.statements])
            self.assertEqual([entity.name for entity in back.entities], [entity.name for entity in record.entities])
            for span in samples.spans_of(back):
                self.assertEqual(span.of(back.text), span.text)

    def test_spans_count_code_points_whatever_the_json_counts(self):
        for unit, begin in ("byte", 5), ("utf16", 3), ("codepoint", 2):
            headline = {"begin": begin, "end": begin + 4, "text": "Oslo"}
            record = communique.from_json(smallest({"text": "🎈 Oslo", "headline": headline}, offsets=unit))
            self.assertEqual(record.offsets, "codepoint")
            self.assertEqual(record.article.headline, communique.Span(2, 6, "Oslo"))

    def test_what_is_no_record_is_a_format_error_that_names_the_place(self):
        for text, message in [("", "^byte 0: unexpected end of input$"),
                              (smallest(facts=[{"kind": "won"}]), r'^facts\[0\].kind: "won" is none of'),
                              (smallest({"text": "\ud800"}), "surrogate"),
                              ('{"\ud800":1}', "^byte 3: .*ill-formed"),
                              (b"\xff", "^byte 0: ")]:
            with self.assertRaisesRegex(communique.FormatError, message) as caught:
                communique.from_json(text)
            self.assertEqual(caught.exception.code, -8)
            self.assertIsInstance(caught.exception, ValueError)

    def test_another_type_is_a_type_error(self):
        with self.assertRaisesRegex(TypeError, "text must be a str or bytes, not dict"):
            communique.from_json({})


if __name__ == "__main__":
    unittest.main()
