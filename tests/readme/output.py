"""Compares the output that README.md shows with what the program prints, or writes it there.

usage: output.py CHECKOUT PROGRAM [--update]
"""
import difflib
import os
import pathlib
import re
import subprocess
import sys

checkout, program = pathlib.Path(sys.argv[1]), sys.argv[2]
readme = checkout / "README.md"
old = readme.read_text(encoding="utf-8")


def printed(match):
    settings = {**os.environ, "COLUMNS": "80", "NO_COLOR": "1"}
    options = match.group(3).split()
    done = subprocess.run([program, "read", *options, checkout / match.group(2)], capture_output=True, check=True,
                          env=settings)
    shown = done.stdout.decode("utf-8")
    if "--explain" in options:   # the rest of the page stands above
        shown = shown[shown.index("Mentions "):]
    return match.group(1) + shown + "```\n"


new, count = re.subn(r"(<!-- output: (\S+)(.*?) -->\n```text\n)(.*?)```\n", printed, old, flags=re.DOTALL)
if count == 0:
    sys.exit("README.md shows no output")
if "--update" in sys.argv:
    readme.write_text(new, encoding="utf-8")
elif new != old:
    sys.stdout.writelines(difflib.unified_diff(old.splitlines(True), new.splitlines(True), "README.md", "printed"))
    sys.exit("README.md is out of date: build the target `readme`")
