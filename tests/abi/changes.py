"""What each check of the ABI finds, tried on copies of the header that are changed in one place:
changes.py CHECKOUT COMPILER MAP FOLDER [COMPILER-OPTION…]

A check that finds nothing could also be one that looks at nothing. MAP is the version script of the exports.
"""

import pathlib
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
    edits: List[Tuple[str, str]]
    found_by: Set[str]


GET = "CMQ_API cmq_status cmq_fact_get(const cmq_record *record, uint32_t index, cmq_fact *out);"
COUNT = "CMQ_API uint32_t cmq_fact_count(const cmq_record *record);"
MORE = "CMQ_API uint32_t cmq_fact_more(void);"
KIND = "  int32_t kind;      /* CMQ_FACT_KIND_... */\n"
PLACES = "  uint32_t subject;  /* an entity */\n  uint32_t place;    /* an entity */\n"
LAST = "} cmq_fact;"
HELD = "#define CMQ_FACT_KIND_HELD 7\n"
RETYPE = (KIND, KIND.replace("int32_t", "uint32_t"))
APPEND = (LAST, "  double more;\n" + LAST)

CHANGES = [
    Change("a comment is edited", [("Background that", "Background which")], set()),
    Change("a parameter gets another name", [(GET, GET.replace("index", "number"))], set()),
    Change("a function is added", [(COUNT, COUNT + "\n/* Since 9.9. */\n" + MORE)], {COMPLETE}),
    Change("a function is added to a version that is out", [(COUNT, COUNT + "\n" + MORE)], {OLDER, COMPLETE}),
    Change("a function is removed", [(COUNT, "")], {ABIDIFF, OLDER, COMPLETE}),
    Change("a function says another version", [("facts; 0 for NULL. Since 0.1.", "facts; 0 for NULL. Since 9.9.")],
           {OLDER, COMPLETE}),
    Change("a result is retyped", [(COUNT, COUNT.replace("uint32_t", "uint64_t"))], {ABIDIFF, OLDER}),
    Change("a parameter is retyped", [(GET, GET.replace("uint32_t", "uint64_t"))], {ABIDIFF, OLDER}),
    Change("a parameter is added", [(GET, GET.replace("out", "out, int32_t more"))], {ABIDIFF, OLDER}),
    Change("a pointer loses its const", [(GET, GET.replace("const ", ""))], {OLDER}),
    Change("a field is appended", [APPEND], {COMPLETE}),
    Change("a field is appended that leaves a hole", [(LAST, "  uint32_t more;\n" + LAST)], {LAYOUT, COMPLETE}),
    Change("a field is inserted", [(KIND, KIND + "  int64_t more;\n")], {ABIDIFF, OLDER, LAYOUT, COMPLETE}),
    Change("a field is removed", [(KIND, "")], {ABIDIFF, OLDER, LAYOUT, COMPLETE}),
    Change("a field is retyped", [RETYPE], {ABIDIFF, OLDER}),
    Change("a field is retyped and one appended", [RETYPE, APPEND], {OLDER, COMPLETE}),
    Change("two fields change places", [(PLACES, "".join(reversed(PLACES.splitlines(True))))],
           {ABIDIFF, OLDER, LAYOUT}),
    Change("a frozen struct grows", [("} cmq_mention;", "  double more;\n} cmq_mention;")],
           {ABIDIFF, OLDER, LAYOUT, COMPLETE}),
    Change("a number changes", [(HELD, HELD.replace("7", "8"))], {OLDER, LAYOUT}),
    Change("a number is removed", [(HELD, "")], {OLDER, LAYOUT, COMPLETE}),
    Change("a number is added", [(HELD, HELD + "#define CMQ_FACT_KIND_MORE 8\n")], {COMPLETE}),
    Change("an object shows its inside", [("typedef struct cmq_error cmq_error;",
                                           "typedef struct cmq_error {\n  int32_t code;\n} cmq_error;")],
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
    for before, after in change.edits:
        if text.count(before) != 1:
            sys.exit(f"the header has {text.count(before)} times, where {change.what}: {before}")
        text = text.replace(before, after)
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
