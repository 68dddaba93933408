"""Compares the output that the README and the guides show with what the program prints, or writes it there.

usage: output.py CHECKOUT PROGRAM [--update] PAGE...

    <!-- output: ARTICLE OPTION... -->   what `communique read OPTION... ARTICLE` prints
    <!-- archive: COMMAND OPTION... -->  what an archive of examples/articles answers
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
update = "--update" in sys.argv
pages = [pathlib.Path(name) for name in sys.argv[3:] if name != "--update"]


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


counts, wrong = [0, 0], []
for page in pages:
    old = page.read_text(encoding="utf-8")
    new, outputs = re.subn(r"(<!-- output: (\S+)(.*?) -->\n```text\n)(.*?)```\n", printed, old, flags=re.DOTALL)
    new, answers = re.subn(r"(<!-- archive: (.*?) -->\n```text\n)(.*?)```\n", answered, new, flags=re.DOTALL)
    counts = [counts[0] + outputs, counts[1] + answers]
    if new == old:
        continue
    if update:
        page.write_text(new, encoding="utf-8")
    else:
        name = str(page.relative_to(checkout))
        sys.stdout.writelines(difflib.unified_diff(old.splitlines(True), new.splitlines(True), name, "printed"))
        wrong.append(name)
if 0 in counts:
    sys.exit("the pages show no output, or no answer of an archive")
if wrong:
    sys.exit(", ".join(wrong) + " out of date: build the target `readme`")
