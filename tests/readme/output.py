"""Compares the output that README.md shows with what the program prints, or writes it there.

usage: output.py CHECKOUT PROGRAM [--update]
"""
import difflib
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

checkout, program = pathlib.Path(sys.argv[1]), sys.argv[2]
readme = checkout / "README.md"
old = readme.read_text(encoding="utf-8")


def run(*arguments):
    settings = {**os.environ, "COLUMNS": "80", "NO_COLOR": "1"}
    done = subprocess.run([program, *arguments], capture_output=True, check=True, env=settings)
    return done.stdout.decode("utf-8")


def printed(match):
    options = match.group(3).split()
    shown = run("read", *options, checkout / match.group(2))
    if "--explain" in options:   # the rest of the page stands above
        shown = shown[shown.index("Mentions "):]
    return match.group(1) + shown + "```\n"


def answered(match):
    """What an archive of the examples answers."""
    command, *options = shlex.split(match.group(2))
    with tempfile.TemporaryDirectory() as folder:
        archive = pathlib.Path(folder) / "news.cmq"
        run("archive", "add", archive, checkout / "examples" / "articles")
        return match.group(1) + run("archive", command, archive, *options) + "```\n"


new, count = re.subn(r"(<!-- output: (\S+)(.*?) -->\n```text\n)(.*?)```\n", printed, old, flags=re.DOTALL)
new, answers = re.subn(r"(<!-- archive: (.*?) -->\n```text\n)(.*?)```\n", answered, new, flags=re.DOTALL)
if count == 0 or answers == 0:
    sys.exit("README.md shows no output")
if "--update" in sys.argv:
    readme.write_text(new, encoding="utf-8")
elif new != old:
    sys.stdout.writelines(difflib.unified_diff(old.splitlines(True), new.splitlines(True), "README.md", "printed"))
    sys.exit("README.md is out of date: build the target `readme`")
