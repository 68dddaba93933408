"""Spans slice the caller's own string, whatever is in it."""

import unittest

import samples

import communique

LONE = "\ud800\udc00 \udfff"   # in a str: three code points that are no characters, and a space


class Offsets(unittest.TestCase):
    def check(self, text):
        record = communique.read(text)
        for span in samples.spans_of(record):
            self.assertEqual(text[span.begin:span.end], span.text)
            self.assertLessEqual(span.end, len(text))
        said = next(said for said in record.statements if said.cue)
        self.assertEqual(text[said.cue.begin:said.cue.end], "said")
        self.assertEqual(said.speakers[0].name, "Anna Larsen")
        return record

    def test_emoji_are_one_code_point(self):
        self.check("😀👍🏽 " + samples.SENTENCE)

    def test_combining_marks_are_code_points_of_their_own(self):
        self.check("e\u0301 n\u0303.\n\n" + samples.SENTENCE)

    def test_carriage_returns_count(self):
        self.check("Talks in Oslo\r\n\r\n" + samples.SENTENCE.replace("\n", "\r\n"))

    def test_a_byte_order_mark_counts(self):
        self.check("\ufeff" + samples.SENTENCE)
        record = communique.read(b"\xef\xbb\xbf" + samples.SENTENCE.encode())
        self.assertEqual(record.statements[0].cue.begin, 3 + samples.SENTENCE.index("said"))

    def test_nul_is_an_ordinary_character(self):
        self.check("\0\0 " + samples.SENTENCE)

    def test_half_a_surrogate_pair_counts_as_one(self):
        record = self.check(LONE + "\n\n" + samples.SENTENCE)
        self.assertEqual(record.text[:4], LONE)

    def test_ill_formed_bytes_count_as_bytes(self):
        data = b"\x80\xff\xf0\x9f \n\n" + samples.SENTENCE.encode()
        record = communique.read(data)
        cue = record.statements[0].cue
        self.assertEqual((cue.of(data), cue.text), (b"said", "said"))

    def test_ill_formed_bytes_show_as_replacement_characters(self):
        data = b"Talks \x80 in Oslo\n\n" + samples.SENTENCE.encode()
        spans = [span for span in samples.spans_of(communique.read(data)) if b"\x80" in span.of(data)]
        self.assertTrue(spans)
        for span in spans:
            self.assertEqual(span.text, span.of(data).decode("utf-8", "replace"))


if __name__ == "__main__":
    unittest.main()
