"""An archive on a terminal: progress, colour, safety."""
import fcntl
import os
import pty
import struct
import subprocess
import termios
import time

from program import PROGRAM, TALKS, VISIT, ProgramTest, main


class Terminal(ProgramTest):
    def setUp(self):
        super().setUp()
        try:
            self.ours, self.theirs = pty.openpty()
        except OSError:
            self.skipTest("no terminals here: /dev/pts is not mounted")
        fcntl.ioctl(self.theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 70, 0, 0))

    def begin(self, *arguments, **streams):
        settings = {key: value for key, value in os.environ.items() if key not in ("COLUMNS", "NO_COLOR")}
        settings["TERM"] = "xterm"
        usual = {"stdin": subprocess.DEVNULL, "stdout": self.theirs, "stderr": self.theirs}
        running = subprocess.Popen([PROGRAM, "archive", *arguments], cwd=self.folder, env=settings, **{**usual, **streams})
        os.close(self.theirs)
        return running

    def sent(self):
        out = b""
        try:
            while chunk := os.read(self.ours, 65536):
                out += chunk
        except OSError:   # how Linux says that the other end is closed
            pass
        os.close(self.ours)
        return out.decode().replace("\r\n", "\n")

    def test_names_are_bold_and_lines_fit(self):
        self.write("talks.txt", TALKS)
        self.archive("add", "talks.txt")
        self.begin("query", "news.cmq", "statements").wait()
        sent = self.sent()
        self.assertIn("\x1b[1mAnna", sent)

    def test_an_import_tells_how_far_it_is_and_leaves_no_trace(self):
        os.mkfifo(self.folder / "slow.txt")
        self.write("visit.txt", VISIT)
        running = self.begin("add", "news.cmq", "slow.txt", "visit.txt", "--jobs", "1", stdout=subprocess.PIPE)
        with open(self.folder / "slow.txt", "w") as slow:   # opens when the program does
            time.sleep(1.2)
            slow.write(TALKS)
        out, _ = running.communicate(timeout=60)
        self.assertEqual(out, b"2 added, 0 replaced, 0 unchanged\n")
        sent = self.sent()
        self.assertRegex(sent, r"\d read, 0 on the disk, \d+/s")
        self.assertTrue(sent.endswith("\r\x1b[K"), repr(sent))

    def test_an_import_is_silent_elsewhere(self):
        os.close(self.theirs)
        os.close(self.ours)
        os.mkfifo(self.folder / "slow.txt")
        running = subprocess.Popen([PROGRAM, "archive", "add", "news.cmq", "slow.txt"], cwd=self.folder,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        with open(self.folder / "slow.txt", "w") as slow:
            time.sleep(1.2)
            slow.write(TALKS)
        self.assertEqual(running.communicate(timeout=60), (b"1 added, 0 replaced, 0 unchanged\n", b""))

    def test_no_format_lets_control_characters_through(self):
        line = self.write_records("one.jsonl", 1).read_text()
        self.write("one.jsonl", line.replace("Anton", "An\\u001bon"))
        self.archive("add", "one.jsonl")
        os.close(self.theirs)
        os.close(self.ours)
        for command, kinds in [("query", ("table", "jsonl", "csv", "jsonld")),
                               ("graph", ("table", "csv", "graphml", "dot")), ("export", ("jsonl",))]:
            for kind in kinds:
                with self.subTest((command, kind)):
                    self.ours, self.theirs = pty.openpty()
                    noun = ["statements"] if command == "query" else []
                    color = [] if command == "export" else ["--color", "never"]
                    self.begin(command, "news.cmq", *noun, "--format", kind, *color).wait()
                    self.assertNotRegex(self.sent(), "[\x00-\x08\x0b-\x1f\x7f-\x9f\u240d]")


if __name__ == "__main__":
    main()
