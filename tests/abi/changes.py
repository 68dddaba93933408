"""What each check of the ABI finds, tried on copies of the header that are changed in one place:
changes.py CHECKOUT COMPILER MAP FOLDER [COMPILER-OPTION…]

A check that finds nothing could also be one that looks at nothing. MAP is the version script of the exports.
"""

import pathlib
import re
import subprocess
import sys
from typing import List, NamedTuple, Set, Tuple

import baseline
import complete
import describe
import grown
import header

ABIDIFF, OLDER, LAYOUT, COMPLETE = "abidiff", "older header", "layout", "complete"


class Change(NamedTuple):
    what: str
    edits: List[Tuple[str, str]]   # patterns, and what takes the place of the one that each finds
    found_by: Set[str]


# Whatever the comments say. Of cmq_fact: the beginning, and three fields.
FACT = (r"(typedef struct cmq_fact \{\n  uint32_t struct_size;\n)(  int32_t kind;[^\n]*\n)"
        r"(  uint32_t subject;[^\n]*\n)(  uint32_t place;[^\n]*\n)")
LAST = r"\} cmq_fact;"
HELD = r"#define CMQ_FACT_KIND_HELD 7([^\n]*\n)"
COUNT = r"CMQ_API uint32_t (cmq_fact_count\(const cmq_record \*record\));"
GET = r"(CMQ_API cmq_status cmq_fact_get\()const (cmq_record \*record, )uint32_t index(, cmq_fact \*out)"
MORE = "CMQ_API uint32_t cmq_fact_more(void);"
RETYPE = (FACT, r"\1  uint32_t kind;\n\3\4")
APPEND = (LAST, "  double more;\n} cmq_fact;")

CHANGES = [
    Change("a comment is edited", [(FACT, r"/* Another. */\n\g<0>")], set()),
    Change("a parameter gets another name", [(GET, r"\1const \2uint32_t number\3")], set()),
    Change("a function is added", [(COUNT, rf"\g<0>\n/* Since 9.9. */\n{MORE}")], {COMPLETE}),
    Change("a function is added to a version that is out", [(COUNT, rf"\g<0>\n{MORE}")], {OLDER, COMPLETE}),
    Change("a function is removed", [(COUNT, "")], {ABIDIFF, OLDER, COMPLETE}),
    Change("a function says another version", [(rf"Since [0-9.]+\. \*/\n{COUNT}",
                                                r"Since 9.9. */\nCMQ_API uint32_t \1;")], {OLDER, COMPLETE}),
    Change("a result is retyped", [(COUNT, r"CMQ_API uint64_t \1;")], {ABIDIFF, OLDER}),
    Change("a parameter is retyped", [(GET, r"\1const \2uint64_t index\3")], {ABIDIFF, OLDER}),
    Change("a parameter is added", [(GET, r"\g<0>, int32_t more")], {ABIDIFF, OLDER}),
    Change("a pointer loses its const", [(GET, r"\1\2uint32_t index\3")], {OLDER}),
    Change("a field is appended", [APPEND], {COMPLETE}),
    Change("a field is appended that leaves a hole", [(LAST, "  uint32_t more;\n} cmq_fact;")], {LAYOUT, COMPLETE}),
    Change("a field is inserted", [(FACT, r"\1\2  int64_t more;\n\3\4")], {ABIDIFF, OLDER, LAYOUT, COMPLETE}),
    Change("a field is removed", [(FACT, r"\1\3\4")], {ABIDIFF, OLDER, LAYOUT, COMPLETE}),
    Change("a field is retyped", [RETYPE], {ABIDIFF, OLDER}),
    Change("a field is retyped and one appended", [RETYPE, APPEND], {OLDER, COMPLETE}),
    Change("two fields change places", [(FACT, r"\1\2\4\3")], {ABIDIFF, OLDER, LAYOUT}),
    Change("a frozen struct grows", [(r"\} cmq_mention;", "  double more;\n} cmq_mention;")],
           {ABIDIFF, OLDER, LAYOUT, COMPLETE}),
    Change("a number changes", [(HELD, r"#define CMQ_FACT_KIND_HELD 8\1")], {OLDER, LAYOUT}),
    Change("a number is removed", [(HELD, "")], {OLDER, LAYOUT, COMPLETE}),
    Change("a number is added", [(HELD, r"\g<0>#define CMQ_FACT_KIND_MORE 9\n")], {COMPLETE}),
    Change("an object shows its inside", [("typedef struct cmq_error cmq_error;",
                                           r"typedef struct cmq_error {\n  int32_t code;\n} cmq_error;")],
           {OLDER, COMPLETE}),
]


class Checks:
    def __init__(self, checkout: str, compiler: str, exports: str, folder: str, options: List[str]) -> None:
        self.root = pathlib.Path(checkout)
        self.compile = [compiler, *options]
        self.exports = exports
        self.folder = pathlib.Path(folder)
        self.text = (self.root / "capi/include/communique.h").read_text(encoding="utf-8")
        self.baseline = str(self.folder / "unchanged.abi")
        baseline.write(self.library("unchanged", self.text), str(self.folder / "unchanged"), self.baseline)

    def library(self, name: str, text: str) -> str:
        """A library with the functions of the header and nothing in them."""
        place = self.folder / name
        place.mkdir(parents=True, exist_ok=True)
        (place / "communique.h").write_text(text, encoding="utf-8")
        (place / "stubs.c").write_text(describe.stubs(header.parse(text)), encoding="utf-8")
        subprocess.run([*self.compile, "-g", "-shared", "-fPIC", f"-I{place}", f"{place}/stubs.c", "-o",
                        f"{place}/stubs.so", f"-Wl,--version-script={self.exports}"], check=True)
        return f"{place}/stubs.so"

    def compiles(self, place: pathlib.Path, text: str) -> bool:
        (place / "holes.c").write_text(describe.holes(header.parse(text)), encoding="utf-8")
        sources = [self.root / "tests/capi/layout.c", self.root / "tests/capi/numbers.c", place / "holes.c"]
        return subprocess.run([*self.compile, "-fsyntax-only", f"-I{place}", *map(str, sources)],
                              stderr=subprocess.DEVNULL).returncode == 0

    def finders(self, number: int, text: str) -> Set[str]:
        old, new = header.parse(self.text), header.parse(text)
        place = self.folder / str(number)
        library = self.library(str(number), text)
        found = set()
        if baseline.compare(library, str(place), self.baseline, str(self.folder / "unchanged/communique.h")):
            found.add(ABIDIFF)
        if list(grown.broken(old, new)):
            found.add(OLDER)
        if not self.compiles(place, text):
            found.add(LAYOUT)
        if list(complete.missing(self.root, new)):
            found.add(COMPLETE)
        return found


def changed(text: str, change: Change) -> str:
    for pattern, replacement in change.edits:
        text, times = re.subn(pattern, replacement, text)
        if times != 1:
            sys.exit(f"the header has {times} times, where {change.what}: {pattern}")
    return text


def main(checkout: str, compiler: str, exports: str, folder: str, *options: str) -> int:
    checks = Checks(checkout, compiler, exports, folder, list(options))
    wrong = 0
    for number, change in enumerate(CHANGES):
        found = checks.finders(number, changed(checks.text, change))
        expected = "" if found == change.found_by else f", but should be by {', '.join(sorted(change.found_by))}"
        wrong += found != change.found_by
        print(f"{change.what}: found by {', '.join(sorted(found)) or 'nobody'}{expected}", flush=True)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
