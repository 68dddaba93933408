"""Files, folders, standard input, and what cannot be read."""
import json
import os
import unittest

from program import ARTICLE, TALKS, ProgramTest, main


def ids(out):
    return [json.loads(line)["article"]["id"] for line in out.splitlines()]


class Input(ProgramTest):
    def test_the_id_is_the_name_without_its_last_extension(self):
        for name in ("007.txt", "v1.2.txt", "plain", "dir/x.md"):
            self.write(name)
        out, _ = self.read("--format", "jsonl", "007.txt", "v1.2.txt", "plain", "dir/x.md")
        self.assertEqual(ids(out), ["007", "v1.2", "plain", "x"])

    def test_a_folder_is_read_recursively_by_path_and_only_its_texts(self):
        for name in ("n/b.txt", "n/a/z.txt", "n/a.txt", "n/note.md", "n/c/d/e.txt"):
            self.write(name)
        self.assertEqual(ids(self.read("--format", "jsonl", "n")[0]), ["a", "z", "b", "e"])
        self.assertEqual(ids(self.read("--format", "jsonl", "n/c", "n/b.txt")[0]), ["e", "b"])

    def test_a_link_in_a_folder_that_leads_back_is_not_followed(self):
        self.write("n/a.txt")
        os.symlink("..", self.folder / "n" / "round")
        os.symlink("a.txt", self.folder / "n" / "same.txt")
        self.assertEqual(ids(self.read("--format", "jsonl", "n")[0]), ["a", "same"])

    def test_a_link_in_a_folder_that_leads_nowhere_is_named_and_the_others_are_read(self):
        self.write("in/b.txt")
        (self.folder / "in" / "a.txt").symlink_to("gone.txt")
        (self.folder / "in" / "round.txt").symlink_to("round.txt")
        out, err = self.read("--format", "jsonl", "in", code=1)
        self.assertEqual(len(out.splitlines()), 1)
        self.assertIn("in/a.txt: No such file", err)
        self.assertIn("in/round.txt: ", err)

    def test_standard_input_is_read_where_it_stands_in_the_order(self):
        self.write("a.txt")
        self.write("b.txt")
        out, _ = self.read("--format", "jsonl", "a.txt", "-", "b.txt", stdin=b"Another text.\n")
        self.assertEqual(ids(out)[::2], ["a", "b"])
        self.assertNotIn(ids(out)[1], ("", "-", None))

    def test_the_same_text_on_standard_input_has_the_same_id(self):
        twice = [self.read("--format", "jsonl", "-", stdin=ARTICLE.encode())[0] for _ in range(2)]
        self.assertEqual(*twice)

    def test_what_is_no_article_is_read_all_the_same_with_a_remark_and_the_archive_leaves_it_out(self):
        self.write("a.txt")
        self.write("b.txt", TALKS)
        for name, content in {"blank.txt": " \n\n\f", "empty.txt": b"", "marked.txt": b"\xef\xbb\xbf\n",
                              "paper.pdf": "%PDF-1.7\n%\u2026", "picture.txt": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
                              "records.txt": '{"format":"communique/1"}\n',
                              "wide.txt": ARTICLE.encode("utf-16")}.items():
            self.write(name, content)
        self.archive("add", "a.txt")
        given = ["a.txt", "blank.txt", "empty.txt", "marked.txt", "news.cmq", "paper.pdf", "picture.txt", "records.txt",
                 "wide.txt", "b.txt"]
        for jobs in "12":
            out, told = self.read("--format", "jsonl", "--jobs", jobs, *given)
            self.assertEqual(ids(out), ["a", "blank", "empty", "marked", "news", "paper", "picture", "records", "wide", "b"])
            self.assertEqual([line.split(": ")[1] for line in told.splitlines()], given[1:-1])
            self.assertEqual(self.archive("add", "--jobs", jobs, *given, code=1)[1], told)
        out, told = self.read("--format", "jsonl", "-")
        self.assertEqual(told, "communique: standard input: there is nothing in it\n")
        self.assertEqual([json.loads(out)[key] for key in ("entities", "meetings", "statements", "facts")], [[], [], [], []])

    def test_any_bytes_are_a_text(self):
        self.write("bytes.txt", bytes(range(256)) +
                   b"\xff\xfeAnton Vesely said\xc3 that\xed\xa0\x80 it works.\r\n" * 3)
        for kind in ("table", "json", "jsonl", "brat"):
            self.read("--format", kind, "bytes.txt")

    def test_bytes_that_are_not_utf_8_are_remarked_on_and_read(self):
        self.write("latin.txt", "Minister José Peña said that Ana Müller agreed.\n".encode("latin-1"))
        self.write("whole.txt", "Minister José Peña said that \ufffd agreed.\n".encode())
        for jobs in "12":
            out, err = self.read("--format", "jsonl", "--jobs", jobs, "latin.txt", "whole.txt")
            self.assertEqual(ids(out), ["latin", "whole"])
            self.assertRegex(err, r"^communique: latin\.txt: not UTF-8 from byte 12 on, .*iconv.*\n$")


class BadInput(ProgramTest):
    def test_a_missing_file_is_named_and_the_others_are_read(self):
        self.write("a.txt")
        self.write("b.txt")
        for jobs in "13":
            out, err = self.read("--format", "jsonl", "--jobs", jobs, "a.txt", "none.txt", "b.txt", code=1)
            self.assertEqual(ids(out), ["a", "b"])
            self.assertEqual(err, "communique: none.txt: No such file or directory\n")

    def test_a_folder_without_texts_is_named_and_the_others_are_read(self):
        self.write("a.txt")
        (self.folder / "hollow").mkdir()
        out, err = self.read("--format", "jsonl", "hollow", "a.txt", code=1)
        self.assertEqual(ids(out), ["a"])
        self.assertIn("hollow: ", err)

    @unittest.skipIf(os.geteuid() == 0, "root reads everything")
    def test_what_may_not_be_read_is_named_and_the_others_are_read(self):
        self.write("a.txt")
        self.write("secret.txt").chmod(0)
        self.write("n/b.txt")
        self.write("n/shut/c.txt").parent.chmod(0)
        out, err = self.read("--format", "jsonl", "secret.txt", "a.txt", "n", code=1)
        self.assertEqual(ids(out), ["a", "b"])
        self.assertIn("secret.txt: Permission denied", err)
        self.assertIn("n/shut: Permission denied", err)

    def test_a_file_that_fails_while_it_is_read_is_named_and_the_others_are_read(self):
        # Reading this file of the kernel from its beginning fails with an input/output error, also for root.
        if not os.path.exists("/proc/self/mem"):
            self.skipTest("no /proc")
        self.write("a.txt")
        self.write("b.txt")
        for jobs in "13":
            out, err = self.read("--format", "jsonl", "--jobs", jobs, "a.txt", "/proc/self/mem", "b.txt", code=1)
            self.assertEqual(ids(out), ["a", "b"])
            self.assertIn("/proc/self/mem: ", err)

    def test_nothing_to_read_at_all_is_no_success(self):
        out, _ = self.read("none.txt", code=1)
        self.assertEqual(out, "")

    def test_a_full_disk_is_an_error(self):
        if not os.path.exists("/dev/full"):
            self.skipTest("no /dev/full")
        self.write("a.txt")
        import subprocess
        from program import PROGRAM
        with open("/dev/full", "wb") as full:
            done = subprocess.run([PROGRAM, "read", "a.txt"], stdout=full, stderr=subprocess.PIPE, cwd=self.folder)
        self.assertEqual(done.returncode, 5)
        self.assertIn(b"standard output", done.stderr)


if __name__ == "__main__":
    main()
