"""Runs the command-line program for the tests."""
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

PROGRAM = os.environ["COMMUNIQUE_PROGRAM"]

ARTICLE = """Ministers of Ruritania and Graustark discuss border trade

STRELSAU, 12 March 2024 (Strelsau News) - Foreign Minister Anton Vesely met with his Graustark counterpart
Maria Lorry in Strelsau on Tuesday.

Foreign Minister Anton Vesely said that the border would be open by the summer. "We have agreed on all points," Vesely
told reporters after the meeting.

Lorry thanked Ruritania for its hospitality.
"""

# Two articles about the same two people.
TALKS = """Norway and Estonia discuss cables

OSLO, 12 March 2024 (Strelsau News) - Foreign Minister of Norway Anna Larsen met
with Foreign Minister of Estonia Mart Kask in Oslo on 12 March 2024. They discussed the protection of cables.

Larsen said that the border would be open by the summer. "We have agreed on all points," Kask told reporters after the
meeting.
"""
VISIT = """Norwegian minister visits Estonia

TALLINN, 2 May 2024 (Hentzau Post) - Foreign Minister of Norway Anna Larsen met
with Foreign Minister of Estonia Mart Kask in Tallinn on 2 May 2024.

Larsen warned that the corridor would stay closed. Kask thanked Norway for its help.
"""


class ProgramTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="communique-"))
        self.addCleanup(self.tidy)

    def tidy(self):
        for path in self.folder.rglob("*"):
            if path.is_dir() and not path.is_symlink():
                path.chmod(0o700)
        shutil.rmtree(self.folder)

    def write(self, name, text=ARTICLE):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def run_program(self, *arguments, code=0, stdin=b"", columns=None, **environment):
        """Runs it in the test's folder, expects the exit code and returns (standard output, standard error)."""
        settings = {key: value for key, value in os.environ.items() if key not in ("COLUMNS", "NO_COLOR")}
        settings.update(environment)
        if columns:
            settings["COLUMNS"] = str(columns)
        done = subprocess.run([PROGRAM, *map(str, arguments)], input=stdin, capture_output=True, env=settings,
                              cwd=self.folder, timeout=240)
        out, err = done.stdout.decode(), done.stderr.decode()
        self.assertEqual(done.returncode, code, f"{arguments}\n{out[-2000:]}\n{err[-2000:]}")
        return out, err

    def read(self, *arguments, **keywords):
        return self.run_program("read", *arguments, **keywords)

    def archive(self, command, *arguments, **keywords):
        return self.run_program("archive", command, "news.cmq", *arguments, **keywords)

    def write_records(self, name, count, first=0):
        """Lines of communique/1, each of an article of its own with people of its own."""
        self.write("template.txt", ARTICLE)
        line = self.read("--format", "jsonl", "--text", "template.txt")[0]
        (self.folder / "template.txt").unlink()
        lines = []
        for i in range(first, first + count):
            letters = "".join(chr(ord("a") + i // 26 ** place % 26) for place in range(5))
            changed = line.replace("Vesely", "V" + letters).replace("Lorry", "L" + letters[:4])
            lines.append(changed.replace('"id":"template"', f'"id":"report-{i}"', 1))
        return self.write(name, "".join(lines))

    def names(self, folder="."):
        return sorted(str(path.relative_to(self.folder / folder)) for path in (self.folder / folder).rglob("*")
                      if path.is_file())


main = unittest.main
