"""Much to read."""
import json
import time

from program import ARTICLE, ProgramTest, main


class Large(ProgramTest):
    def test_one_and_four_jobs_give_the_same_bytes_in_the_same_order(self):
        for i in range(60):
            self.write(f"n/{i:02}.txt", ARTICLE * (1 + 40 * (i % 7 == 0)))
        for kind in ("jsonl", "table"):
            one = self.read("--format", kind, "--jobs", "1", "n")[0]
            for _ in range(3):
                self.assertEqual(self.read("--format", kind, "--jobs", "4", "n")[0], one)
        out, _ = self.read("--format", "jsonl", "n")
        self.assertEqual([json.loads(line)["article"]["id"] for line in out.splitlines()], [f"{i:02}" for i in range(60)])
        for jobs in "14":
            self.read("--format", "json", "--jobs", jobs, "--out", f"out{jobs}", "n")
        for name in self.names("out1"):
            self.assertEqual((self.folder / "out1" / name).read_bytes(), (self.folder / "out4" / name).read_bytes())

    def test_a_line_of_five_megabytes_takes_seconds_not_minutes(self):
        self.write("long.txt", ARTICLE.replace("\n", " ") * (5_000_000 // len(ARTICLE)))
        self.write("noise.txt", "a" * 5_000_000)
        for name in ("long.txt", "noise.txt"):
            for kind in ("jsonl", "table", "brat"):
                started = time.monotonic()
                self.read("--format", kind, name)
                self.assertLess(time.monotonic() - started, 30, f"{name} {kind}")

    def test_a_quick_run_says_nothing_on_standard_error(self):
        for i in range(5):
            self.write(f"n/{i}.txt")
        self.assertEqual(self.read("n")[1], "")


if __name__ == "__main__":
    main()
