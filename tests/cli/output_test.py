"""Files under --out, and standard output that takes nothing."""
import json
import os
import shutil
import signal
import subprocess
import unittest

from program import ARTICLE, PROGRAM, ProgramTest, main


class Output(ProgramTest):
    def test_each_article_gets_a_file_named_after_it(self):
        for name in ("in/007.txt", "in/b/x.1.txt"):
            self.write(name)
        for kind, wanted in [("json", ["007.json", "x.1.json"]), ("jsonl", ["007.json", "x.1.json"]),
                             ("brat", ["007.ann", "007.txt", "x.1.ann", "x.1.txt"]), ("table", ["007.txt", "x.1.txt"])]:
            out, err = self.read("--format", kind, "--out", f"new/{kind}", "in")
            self.assertEqual((out, err), ("", ""))
            self.assertEqual(self.names(f"new/{kind}"), wanted)
        for kind in ("json", "jsonl"):
            record = json.loads((self.folder / "new" / kind / "007.json").read_text())
            self.assertEqual(record["article"]["id"], "007")
        self.assertEqual((self.folder / "new/brat/007.txt").read_text(), ARTICLE)
        self.assertEqual(len((self.folder / "new/jsonl/007.json").read_text().splitlines()), 1)

    def test_standard_input_is_written_as_stdin(self):
        self.read("--format", "json", "--out", "new", "-", stdin=ARTICLE.encode())
        self.assertEqual(self.names("new"), ["stdin.json"])

    def test_a_second_run_replaces_the_files(self):
        path = self.write("a.txt")
        self.read("--format", "json", "--out", "new", "a.txt")
        before = (self.folder / "new/a.json").read_bytes()
        path.write_text("Something else.\n")
        self.read("--format", "json", "--out", "new", "a.txt")
        self.assertNotEqual((self.folder / "new/a.json").read_bytes(), before)
        self.assertEqual(self.names("new"), ["a.json"])

    def test_two_articles_of_one_name_are_refused_before_anything_is_written(self):
        self.write("one/a.txt")
        self.write("two/a.txt")
        self.write("b.txt")
        out, err = self.read("--format", "json", "--out", "new", "b.txt", "one", "two", code=2)
        self.assertEqual(out, "")
        self.assertIn("one/a.txt", err)
        self.assertIn("two/a.txt", err)
        self.assertFalse((self.folder / "new").exists())

    def test_the_same_article_twice_is_no_clash(self):
        self.write("one/a.txt")
        self.read("--format", "json", "--out", "new", "one/a.txt", "one", "./one/../one/a.txt")
        self.assertEqual(self.names("new"), ["a.json"])

    def test_no_article_is_overwritten(self):
        self.write("a.txt")
        self.write("b.txt", "B")
        _, err = self.read("--format", "table", "--out", ".", "a.txt", code=2)
        self.assertIn("overwrite", err)
        self.write("new/a.txt", "an article of the same name")
        _, err = self.read("--format", "brat", "--out", "new", "a.txt", "new/a.txt", code=2)
        os.symlink("../b.txt", self.folder / "new" / "c.txt")
        self.write("c.txt")
        _, err = self.read("--format", "table", "--out", "new", "c.txt", "b.txt", code=2)
        self.assertIn("overwrite", err)
        self.assertEqual((self.folder / "a.txt").read_text(), ARTICLE)
        self.assertEqual((self.folder / "b.txt").read_text(), "B")

    def test_brat_files_may_lie_beside_their_articles(self):
        self.write("a.txt")
        self.read("--format", "brat", "--out", ".", "a.txt")
        self.assertEqual(self.names(), ["a.ann", "a.txt"])
        self.assertEqual((self.folder / "a.txt").read_text(), ARTICLE)

    def test_a_folder_that_cannot_be_made_is_named(self):
        self.write("a.txt")
        _, err = self.read("--out", "a.txt", "a.txt", code=2)
        self.assertIn("a.txt", err)
        self.read("--out", "a.txt/below", "a.txt", code=2)

    def test_one_file_that_cannot_be_written_does_not_stop_the_others(self):
        for name in ("a.txt", "b.txt", "c.txt"):
            self.write(name)
        (self.folder / "new" / "b.json").mkdir(parents=True)
        for jobs in "13":
            _, err = self.read("--format", "json", "--out", "new", "--jobs", jobs, "a.txt", "b.txt", "c.txt", code=1)
            self.assertIn("new/b.json", err)
            self.assertEqual(self.names("new"), ["a.json", "c.json"])

    def test_a_full_disk_stops_it_and_the_rest_is_counted(self):
        (self.folder / "new").mkdir()
        mount = shutil.which("mount")
        if not mount or os.geteuid() != 0 or subprocess.run(
                [mount, "-t", "tmpfs", "-o", "size=64k", "none", str(self.folder / "new")],
                stderr=subprocess.DEVNULL).returncode:
            self.skipTest("no small file system can be mounted")
        self.addCleanup(subprocess.run, ["umount", str(self.folder / "new")], check=True)
        for number in range(30):
            self.write(f"in/{number:02}.txt")
        for jobs in 1, 4:
            _, err = self.read("--format", "json", "--out", "new", "--jobs", jobs, "in", code=1)
            self.assertRegex(err, r"\Acommunique: cannot write new/\d+\.json: No space left on device\n"
                                  r"communique: stopped: \d+ articles behind it were not read\n\Z")

    def test_a_file_limit_is_an_error_and_not_the_end_of_the_program(self):
        self.write("a.txt")
        self.write("b.txt", "Nothing.\n")
        limit = ["sh", "-c", 'ulimit -f 2; "$@"', "sh", PROGRAM]
        done = subprocess.run([*limit, "read", "--format", "json", "--out", "new", "a.txt", "b.txt"], cwd=self.folder,
                              capture_output=True, timeout=60)
        self.assertEqual((done.returncode, done.stderr), (1, b"communique: cannot write new/a.json: File too large\n"))
        self.assertEqual(self.names("new"), ["b.json"])
        with open(self.folder / "out.json", "wb") as out:
            done = subprocess.run([*limit, "read", "--format", "json", "a.txt"], cwd=self.folder, stdout=out,
                                  stderr=subprocess.PIPE, timeout=60)
        self.assertEqual((done.returncode, done.stderr),
                         (5, b"communique: cannot write to standard output: File too large\n"))

    @unittest.skipIf(os.geteuid() == 0, "root writes everywhere")
    def test_a_folder_that_may_not_be_written_to_is_named(self):
        self.write("a.txt")
        (self.folder / "shut").mkdir(mode=0o500)
        _, err = self.read("--format", "json", "--out", "shut", "a.txt", code=1)
        self.assertIn("shut/a.json", err)

    def test_files_have_the_usual_permissions(self):
        self.write("a.txt")
        self.read("--format", "json", "--out", "new", "a.txt")
        mask = os.umask(0)
        os.umask(mask)
        self.assertEqual((self.folder / "new/a.json").stat().st_mode & 0o777, 0o666 & ~mask)


class Nowhere(ProgramTest):
    """Standard output that takes nothing."""

    def lost(self, *arguments):
        """The messages of a program whose output is lost: on a full disk, then in a pipe that nobody reads."""
        def ignore():
            signal.signal(signal.SIGPIPE, signal.SIG_IGN)   # as many services have it

        ends = os.pipe()
        os.close(ends[0])
        messages = []
        with open("/dev/full", "wb") as full, os.fdopen(ends[1], "wb", buffering=0) as closed:
            for place in (full, closed):
                done = subprocess.run([PROGRAM, *arguments], stdout=place, stderr=subprocess.PIPE, cwd=self.folder,
                                      preexec_fn=ignore, timeout=120)
                self.assertEqual(done.returncode, 5, f"{arguments}: {done.stderr}")
                messages.append(done.stderr.decode())
        return messages

    def check(self, *arguments):
        with self.subTest(arguments):
            self.assertEqual(self.lost(*arguments),
                             [f"communique: cannot write to standard output: {why}\n"
                              for why in ("No space left on device", "Broken pipe")])

    @unittest.skipUnless(os.path.exists("/dev/full"), "no /dev/full")
    def test_output_that_is_lost_is_told_once_and_has_an_exit_code_of_its_own(self):
        self.write("a.txt")
        self.write("b.txt")
        for arguments in (["read", "a.txt", "b.txt"], ["read", "--explain", "a.txt"], ["--help"], ["--version"],
                          ["read", "--format", "json", "a.txt", "b.txt"], ["read", "--format", "brat", "a.txt"],
                          ["read", "--format", "jsonl", "a.txt", "b.txt"], ["read", "--help"]):
            self.check(*arguments)

    @unittest.skipUnless(os.path.exists("/dev/full"), "no /dev/full")
    def test_so_has_what_an_archive_gives(self):
        self.write_records("many.jsonl", 120)
        for arguments in (["add", "many.jsonl"], ["info"], ["info", "--check"], ["query", "statements"],
                          ["query", "statements", "--format", "csv"], ["query", "meetings", "--count"],
                          ["query", "identities"], ["timeline", "Laaaa"], ["top", "pairs"], ["counts", "statements"],
                          ["graph"], ["graph", "--format", "dot"], ["export"], ["optimize"], ["rebuild"],
                          ["export", "statements", "--format", "jsonld"]):
            self.check("archive", arguments[0], "news.cmq", *arguments[1:])
        self.check("archive", "--help")


if __name__ == "__main__":
    main()
