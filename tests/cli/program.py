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

    def names(self, folder="."):
        return sorted(str(path.relative_to(self.folder / folder)) for path in (self.folder / folder).rglob("*")
                      if path.is_file())


main = unittest.main
