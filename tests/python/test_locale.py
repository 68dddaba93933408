"""A program that takes over the locale of its user gets the same records. LC_ALL names one with a decimal comma."""

import locale
import os
import unittest

import samples

import communique


def told():
    record = communique.read(samples.ARTICLE, published=samples.PUBLISHED)
    return record.to_json(), communique.from_json(record.to_json()), record


@unittest.skipUnless(os.environ.get("LOCALE_OF_TEST"), "needs a locale with a decimal comma")
class Locale(unittest.TestCase):
    def tearDown(self):
        locale.setlocale(locale.LC_ALL, "C")

    def test_records_are_the_same(self):
        before = told()
        locale.setlocale(locale.LC_ALL, "")
        self.assertEqual(locale.localeconv()["decimal_point"], ",")
        self.assertEqual(told(), before)

    def test_messages_are_the_same(self):
        def message():
            with self.assertRaises(communique.ArgumentError) as raised:
                communique.read(samples.ARTICLE, min_confidence=1.5)
            return str(raised.exception)
        before = message()
        locale.setlocale(locale.LC_ALL, "")
        self.assertEqual(message(), before)
        self.assertIn("1.5", before)


if __name__ == "__main__":
    unittest.main()
