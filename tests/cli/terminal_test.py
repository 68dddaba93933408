"""On a terminal: colour, width, safety."""
import contextlib
import fcntl
import os
import pty
import struct
import subprocess
import termios
import time

from program import ARTICLE, PROGRAM, ProgramTest, main


class Terminal(ProgramTest):
    def setUp(self):
        super().setUp()
        try:
            for end in pty.openpty():
                os.close(end)
        except OSError:
            self.skipTest("no terminals here: /dev/pts is not mounted")

    def on_terminal(self, *arguments, width=70, **environment):
        """What a terminal of that width is sent."""
        ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, width, 0, 0))
        settings = {key: value for key, value in os.environ.items() if key not in ("COLUMNS", "NO_COLOR")}
        settings.update({"TERM": "xterm", **environment})
        running = subprocess.Popen([PROGRAM, "read", *arguments], stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs,
                                   cwd=self.folder, env=settings)
        os.close(theirs)
        sent = b""
        try:
            while chunk := os.read(ours, 65536):
                sent += chunk
        except OSError:   # how Linux says that the other end is closed
            pass
        os.close(ours)
        self.assertEqual(running.wait(), 0)
        return sent.decode().replace("\r\n", "\n")

    def test_names_are_bold_on_a_terminal(self):
        self.write("a.txt")
        self.assertIn("\x1b[1mAnton", self.on_terminal("a.txt"))

    def test_no_color_is_respected(self):
        self.write("a.txt")
        self.assertNotIn("\x1b", self.on_terminal("a.txt", NO_COLOR="1"))
        self.assertNotIn("\x1b", self.on_terminal("a.txt", TERM="dumb"))
        self.assertIn("\x1b", self.on_terminal("a.txt", NO_COLOR=""))

    def test_the_width_is_that_of_the_terminal(self):
        self.write("a.txt")
        for width in (45, 100):
            lines = self.on_terminal("a.txt", width=width, NO_COLOR="1", COLUMNS="30").splitlines()
            self.assertEqual(max(map(len, lines)), width)

    def test_no_format_lets_control_characters_of_the_text_through(self):
        self.write("a.txt", ARTICLE.replace("Anton", "An\x1b[31m\u009b2J\x7fton").replace("Lorry", "L\u202eorry"))
        for kind in ("table", "json", "jsonl", "brat"):
            with self.subTest(kind):
                sent = self.on_terminal("--format", kind, "a.txt", NO_COLOR="1")
                self.assertNotRegex(sent, "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]")

    def test_progress_shows_on_a_terminal_after_a_second_and_leaves_no_trace(self):
        os.mkfifo(self.folder / "slow.txt")
        self.write("z.txt")
        ours, theirs = pty.openpty()
        with open(self.folder / "out", "wb") as out:
            running = subprocess.Popen([PROGRAM, "read", "--jobs", "1", "--format", "jsonl", "slow.txt", "z.txt"],
                                       stdin=subprocess.DEVNULL, stdout=out, stderr=theirs, cwd=self.folder)
        os.close(theirs)
        with open(self.folder / "slow.txt", "w") as slow:   # opens when the program does
            time.sleep(1.2)
            slow.write(ARTICLE)
        self.assertEqual(running.wait(), 0)
        sent = b""
        with contextlib.suppress(OSError):   # the program has ended and all is read
            while piece := os.read(ours, 65536):
                sent += piece
        os.close(ours)
        sent = sent.decode()
        self.assertIn("1 of 2 articles", sent)
        self.assertTrue(sent.endswith("\r\x1b[K"), repr(sent))
        self.assertEqual(len((self.folder / "out").read_text().splitlines()), 2)


if __name__ == "__main__":
    main()
