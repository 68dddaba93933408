"""The Python package as a wheel.

In the environment: COMMUNIQUE_LIBRARY, the library that goes into it; COMMUNIQUE_SOURCE, the clone; COMMUNIQUE_WITH,
"archive" if the library has one.
"""

import base64
import hashlib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest
import zipfile

SOURCE = pathlib.Path(os.environ["COMMUNIQUE_SOURCE"]).resolve()
LIBRARY = os.environ["COMMUNIQUE_LIBRARY"]
PROJECT = SOURCE / "capi" / "python"
ARTICLE = SOURCE / "examples" / "article.txt"

sys.dont_write_bytecode = True
sys.path.insert(0, str(PROJECT))
import wheel_backend  # noqa: E402

USES = """
import pathlib, sys
import communique

assert pathlib.Path(communique._library.library._name).parent == pathlib.Path(communique.__file__).parent
record = communique.read(pathlib.Path(sys.argv[1]).read_text("utf-8"), published="2024-02-05")
for met in record.meetings:
    print("met:", ", ".join(one.entity.name for one in met.participants))
if sys.argv[2] == "archive":
    with communique.Archive("news.cmq") as news:
        news.read(record.text, id="a", published="2024-02-05")
    with communique.Archive("news.cmq") as news:
        print("kept:", ", ".join(row.article_id for row in news.statements(speakers="Larsen")))
"""


class Wheel(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name).resolve()
        cls.wheel = cls.folder / wheel_backend.build_wheel(str(cls.folder))
        cls.venv = cls.folder / "venv"
        cls.run_in("/", sys.executable, "-m", "venv", cls.venv)

    @classmethod
    def run_in(cls, folder, *command, **environment):
        """What a command prints that knows nothing of this build."""
        clean = {"PATH": os.defpath, "HOME": str(cls.folder), "LANG": "C.UTF-8", **environment}
        done = subprocess.run([str(word) for word in command], cwd=str(folder), env=clean, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, universal_newlines=True)
        if done.returncode:
            raise AssertionError(f"{command} failed:\n{done.stdout}{done.stderr}")
        return done.stdout

    def python(self, *arguments, **environment):
        empty = pathlib.Path(tempfile.mkdtemp(dir=str(self.folder)))
        return self.run_in(empty, self.venv / "bin" / "python", "-I", *arguments, **environment)

    def pip(self, *arguments, **environment):
        return self.python("-m", "pip", "--disable-pip-version-check", "--no-cache-dir", *arguments, **environment)

    def uses(self):
        return self.python("-c", USES, ARTICLE, os.environ["COMMUNIQUE_WITH"])

    expected = "met: Anna Larsen, Mart Kask\n" + ("kept: a\n" if os.environ["COMMUNIQUE_WITH"] == "archive" else "")

    def test_a_wheel_reads_and_keeps_in_a_fresh_environment(self):
        self.pip("install", "--no-index", self.wheel)
        self.addCleanup(self.pip, "uninstall", "--yes", "communique")
        self.assertEqual(self.uses(), self.expected)
        self.assertIn("License: MIT", self.pip("show", "communique"))

    def test_pip_installs_from_the_clone_without_a_network(self):
        self.pip("install", "--no-index", PROJECT, COMMUNIQUE_LIBRARY=LIBRARY)
        self.addCleanup(self.pip, "uninstall", "--yes", "communique")
        self.assertEqual(self.uses(), self.expected)

    def test_an_editable_installation_uses_the_modules_of_the_clone(self):
        self.pip("install", "--no-index", "--editable", PROJECT, COMMUNIQUE_LIBRARY=LIBRARY)
        self.addCleanup(self.pip, "uninstall", "--yes", "communique")
        where = self.python("-B", "-c", "import communique; print(communique.__file__)", COMMUNIQUE_LIBRARY=LIBRARY)
        self.assertEqual(where.strip(), str(PROJECT / "communique" / "__init__.py"))

    def test_the_wheel_holds_the_modules_the_library_and_the_licences(self):
        with zipfile.ZipFile(str(self.wheel)) as wheel:
            names = wheel.namelist()
            self.assertEqual(wheel.read(f"communique/{wheel_backend._library_name()}"),
                             pathlib.Path(LIBRARY).read_bytes())
        info = f"communique-{wheel_backend._project()['version']}.dist-info/"
        self.assertEqual({name[len(info):] for name in names if name.startswith(info)},
                         {"METADATA", "WHEEL", "RECORD", "licenses/LICENSE", "licenses/NOTICES"})
        modules = {f"communique/{path.name}" for path in (PROJECT / "communique").glob("*.py")}
        self.assertLessEqual(modules | {"communique/py.typed"}, set(names))
        self.assertRegex(self.wheel.name, r"^communique-\d+\.\d+\.\d+-py3-none-\w+\.whl$")
        self.assertNotIn("none-any", self.wheel.name)

    def test_the_same_contents_give_the_same_bytes(self):
        again = self.folder / "again"
        again.mkdir()
        wheel_backend.build_wheel(str(again))
        self.assertEqual((again / self.wheel.name).read_bytes(), self.wheel.read_bytes())

    def test_its_version_is_that_of_the_library(self):
        self.assertEqual(wheel_backend._project()["version"], wheel_backend._version(pathlib.Path(LIBRARY)))

    def test_a_library_of_another_kind_is_refused(self):
        for wrong in (ARTICLE, self.folder / "missing.so"):
            with self.assertRaisesRegex(RuntimeError, f"{wrong.name} cannot be loaded"):
                wheel_backend.build_wheel(str(self.folder), {"library": str(wrong)})

    @unittest.skipUnless(shutil.which("cc"), "no C compiler")
    def test_a_library_of_another_version_is_refused(self):
        other = self.folder / "other.so"
        subprocess.run(["cc", "-shared", "-fPIC", "-xc", "-", "-o", str(other)], check=True,
                       input=b'const char *cmq_version(void) { return "0.9.0"; }')
        with self.assertRaisesRegex(RuntimeError, "other.so is version 0.9.0, this package is"):
            wheel_backend.build_wheel(str(self.folder), {"library": str(other)})

    def test_the_record_has_the_hash_of_each_file(self):
        with zipfile.ZipFile(str(self.wheel)) as wheel:
            files = {name: wheel.read(name) for name in wheel.namelist()}
        record = next(name for name in files if name.endswith("/RECORD"))
        expected = [f"{record},,"]
        for name in set(files) - {record}:
            digest = base64.urlsafe_b64encode(hashlib.sha256(files[name]).digest()).decode().rstrip("=")
            expected.append(f"{name},sha256={digest},{len(files[name])}")
        self.assertEqual(sorted(files[record].decode().splitlines()), sorted(expected))

    def test_a_source_distribution_is_refused_with_the_reason(self):
        with self.assertRaisesRegex(wheel_backend.UnsupportedOperation, "outside of capi/python"):
            wheel_backend.build_sdist(str(self.folder))

    def test_the_lines_of_the_project_mean_what_toml_says(self):
        try:
            import tomllib
        except ImportError:
            self.skipTest("no tomllib before Python 3.11")
        with open(str(PROJECT / "pyproject.toml"), "rb") as file:
            self.assertEqual(tomllib.load(file)["project"], wheel_backend._project())


if __name__ == "__main__":
    unittest.main()
