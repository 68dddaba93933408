"""communique.dask where there is no Dask."""

import subprocess
import sys
import unittest

import samples

USES = """
import sys
import communique.dask
assert "dask" not in sys.modules and "distributed" not in sys.modules, "importing it imports Dask"
sys.modules["dask"] = None   # Python's own way to say that there is no such module
try:
    communique.dask.CALL
except ImportError as wrong:
    print(wrong)
"""


class Missing(unittest.TestCase):
    def test_who_calls_it_is_told_how_to_install_dask(self):
        for call in "files('.')", "read(['Anna Larsen said yes.'])", "to_archives(['Anna Larsen said yes.'], 'parts')":
            if "archives" in call and not samples.has_archive():
                continue
            done = subprocess.run([sys.executable, "-B", "-c", USES.replace("CALL", call)], stdout=subprocess.PIPE,
                                  stderr=subprocess.PIPE, universal_newlines=True)
            self.assertEqual(done.stderr, "")
            for words in "communique.dask needs Dask", "pip install dask distributed", "install python3-distributed":
                self.assertIn(words, done.stdout)


if __name__ == "__main__":
    unittest.main()
