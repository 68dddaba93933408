"""What cmake/demo.sh reads: its arguments, or the examples if none of them is an article."""
import pathlib
import subprocess
import unittest

SETUP = pathlib.Path(__file__).resolve().parents[2] / "cmake" / "setup.sh"


def names_article(*arguments):
    script = 'project=/nowhere; . "$0"; names_article "$@"'
    return subprocess.run(["sh", "-euc", script, SETUP, *arguments], timeout=60).returncode == 0


class Demo(unittest.TestCase):
    def test_options_alone_name_no_article(self):
        for arguments in ([], ["--format", "jsonl"], ["--format=json"], ["--jobs", "2", "--color", "never"], ["--"],
                          ["--help"], ["--explain"], ["--format", "json", "--text"]):
            self.assertFalse(names_article(*arguments), arguments)

    def test_what_is_neither_an_option_nor_its_value_is_an_article(self):
        for arguments in (["a.txt"], ["--format", "jsonl", "a.txt"], ["a.txt", "--format", "jsonl"], ["-"],
                          ["--", "-odd.txt"], ["--", "--odd.txt"], ["--lexicon", "a.lex", "b.txt"], ["--out=x", "a b"],
                          ["--explain", "a.txt"], ["--format", "json", "--text", "a.txt"]):
            self.assertTrue(names_article(*arguments), arguments)


if __name__ == "__main__":
    unittest.main()
