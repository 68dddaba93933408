"""Where the package looks for the shared library, and what it says when there is none."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

import samples

from communique import _library

LOADED = pathlib.Path(_library.library._name)


class Library(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.checkout = pathlib.Path(folder.name).resolve()
        self.package = self.checkout / "capi" / "python" / "communique"
        shutil.copytree(str(samples.PACKAGE), str(self.package), ignore=shutil.ignore_patterns("__pycache__"))
        header = self.checkout / "capi" / "include" / "communique.h"
        header.parent.mkdir()
        header.write_text("")

    def run_python(self, code, **environment):
        """What a fresh interpreter prints, and its last words if it fails."""
        clean = {name: value for name, value in os.environ.items() if name != "COMMUNIQUE_LIBRARY"}
        clean.update(environment, PYTHONPATH=str(self.package.parent))
        done = subprocess.run([sys.executable, "-c", code], env=clean, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              cwd=str(self.checkout), universal_newlines=True)
        return done.stdout.strip(), done.stderr.strip()

    def path_loaded(self, **environment):
        out, wrong = self.run_python("import communique; print(communique._library.library._name)", **environment)
        self.assertEqual(wrong, "")
        return pathlib.Path(out)

    def put(self, place, age=0):
        path = self.checkout / place
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(str(LOADED.resolve()), str(path))
        os.utime(str(path), (1700000000 - age, 1700000000 - age))
        return path

    def compiled(self, source):
        """A library made of a line of C."""
        compiler = shutil.which("cc")
        if not compiler:
            self.skipTest("no C compiler")
        path = self.checkout / "other.so"
        subprocess.run([compiler, "-shared", "-fPIC", "-xc", "-", "-o", str(path)], input=source.encode(), check=True)
        return path

    def test_the_environment_variable_wins(self):
        self.put(self.package / _library.NAMES[0])
        chosen = self.put("elsewhere/chosen.so")
        self.assertEqual(self.path_loaded(COMMUNIQUE_LIBRARY=str(chosen)), chosen)

    def test_the_file_beside_the_module_comes_next(self):
        self.put("build/capi/" + _library.NAMES[0])
        packaged = self.put(self.package / _library.NAMES[0])
        self.assertEqual(self.path_loaded(), packaged)

    def test_the_newest_build_of_the_checkout_comes_next(self):
        self.put("build/capi/" + _library.NAMES[0], age=60)
        newest = self.put("build-clang/debug/capi/" + _library.NAMES[0])
        self.put("build-old/capi/" + _library.NAMES[0], age=120)
        self.assertEqual(self.path_loaded(), newest)

    def test_a_build_of_another_version_is_passed_over(self):
        mine = self.put("build/capi/" + _library.NAMES[0], age=60)
        other = self.compiled('const char *cmq_version(void) { return "0.9.0"; }')
        (self.checkout / "build-next" / "capi").mkdir(parents=True)
        shutil.copy(str(other), str(self.checkout / "build-next" / "capi" / _library.NAMES[0]))
        self.assertEqual(self.path_loaded(), mine)

    def test_what_was_tried_is_told_if_there_is_none(self):
        out, wrong = self.run_python("import communique", LD_LIBRARY_PATH="")
        if not wrong:
            self.skipTest("the library is installed on this system")
        self.assertIn("LibraryError: cannot load the communique library; tried", wrong)
        self.assertIn(f"\n  {self.package / _library.NAMES[0]}: no such file", wrong)
        self.assertIn(f"\n  {self.checkout / 'build*' / 'capi' / _library.NAMES[0]}: no such build", wrong)
        self.assertIn(f"\n  {_library.NAMES[0]}: ", wrong)
        self.assertIn("set COMMUNIQUE_LIBRARY", wrong)

    def test_a_chosen_file_that_is_missing_is_named(self):
        out, wrong = self.run_python("import communique", COMMUNIQUE_LIBRARY="/no/such/library.so")
        self.assertIn("/no/such/library.so: ", wrong)

    def test_a_library_of_another_version_is_refused(self):
        other = self.compiled('const char *cmq_version(void) { return "0.9.0"; }')
        out, wrong = self.run_python("import communique", COMMUNIQUE_LIBRARY=str(other))
        self.assertIn("it is version 0.9.0, this package needs " + _library.ABI, wrong)

    def test_a_library_that_lacks_a_function_is_refused(self):
        other = self.compiled('const char *cmq_version(void) { return "%s"; }' % _library.VERSION)
        out, wrong = self.run_python("import communique", COMMUNIQUE_LIBRARY=str(other))
        self.assertIn("cmq_build_info", wrong)

    def test_a_failed_import_is_an_import_error(self):
        out, wrong = self.run_python("try:\n  import communique\nexcept ImportError:\n  print('refused')",
                                     COMMUNIQUE_LIBRARY="/no/such/library.so")
        self.assertEqual((out, wrong), ("refused", ""))


if __name__ == "__main__":
    unittest.main()
