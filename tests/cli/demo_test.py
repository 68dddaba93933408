"""What cmake/demo.sh reads: its arguments, or the examples if none of them is an article; and what it says meanwhile."""
import os
import pathlib
import subprocess
import tempfile
import time
import unittest

SETUP = pathlib.Path(__file__).resolve().parents[2] / "cmake" / "setup.sh"


def names_article(*arguments):
    script = 'project=/nowhere; . "$0"; names_article "$@"'
    return subprocess.run(["sh", "-euc", script, SETUP, *arguments], timeout=60).returncode == 0


class Steps(unittest.TestCase):
    def step(self, command, every):
        """What is said of a step where no terminal looks on, after (exit code, seconds)."""
        with tempfile.TemporaryDirectory() as folder:
            script = 'project=/nowhere; . "$0"; step Building "$1/log" sh -c "$2"'
            begun = time.monotonic()
            done = subprocess.run(["sh", "-euc", script, SETUP, folder, command], timeout=60, stderr=subprocess.PIPE,
                                  env={**os.environ, "COMMUNIQUE_PROGRESS": str(every)}, encoding="utf-8")
            return done.returncode, time.monotonic() - begun, done.stderr

    def test_where_no_terminal_looks_on_a_line_now_and_then_says_how_far_it_is(self):
        code, _, said = self.step("echo '[3/240] Building x.o'; echo 'warning: [1/2]'; sleep 1.5", every=1)
        self.assertEqual(code, 0)
        self.assertRegex(said, r"\A        Building: step 3 of 240\ndone    Building \(\d+ s\)\n\Z")

    def test_a_step_ends_when_its_command_does_and_not_with_the_minute(self):
        code, seconds, said = self.step("echo '[1/2] a'; echo why; exit 3", every=40)
        self.assertEqual(code, 3)
        self.assertLess(seconds, 20)
        self.assertRegex(said, r"\Afailed  Building \(\d+ s\)\. The end of .*\n    \[1/2\] a\n    why\n\Z")


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
