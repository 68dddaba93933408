"""Nothing of the header goes unasserted: complete.py CHECKOUT

Each field of a struct and each constant has its assertion in C, each function its version in symbols.txt, each struct
that may grow its test of callers of another age.
"""

import pathlib
import re
import sys
from typing import Iterator, Set

import header


def words(path: pathlib.Path, pattern: str) -> Set:
    return set(re.findall(pattern, path.read_text(encoding="utf-8"), re.MULTILINE))


def differences(what: str, wanted: Set, found: Set) -> Iterator[str]:
    yield from (f"{what}: {one} is missing" for one in sorted(wanted - found))
    yield from (f"{what}: the header has no {one}" for one in sorted(found - wanted))


def missing(root: pathlib.Path, of: header.Header) -> Iterator[str]:
    growable = set(of.growable())
    layout, numbers = root / "tests/capi/layout.c", root / "tests/capi/numbers.c"
    yield from differences("layout.c", {(name, one.name) for name, fields in of.structs.items() for one in fields},
                           words(layout, r"^AT\((\w+), (\w+), "))
    yield from differences("layout.c, FROZEN", set(of.structs) - growable, words(layout, r"^FROZEN\((\w+), "))
    yield from differences("layout.c, GROWN", growable, words(layout, r"^GROWN\((\w+), "))
    yield from differences("numbers.c", {name for name in of.constants if not name.startswith("CMQ_VERSION_")},
                           words(numbers, r"^IS\((\w+), "))
    yield from differences("symbols.txt", {(name, function.since) for name, function in of.functions.items()},
                           words(root / "capi/symbols.txt", r"^(cmq_\w+) ([0-9.]+)$"))
    yield from differences("ages.c and ages_archive.c", growable,
                           words(root / "tests/capi/ages.c", r"_AGE\((cmq_\w+), ") |
                           words(root / "tests/capi/ages_archive.c", r"_AGE\((cmq_\w+), "))


if __name__ == "__main__":
    checkout = pathlib.Path(sys.argv[1])
    complaints = list(missing(checkout, header.read(checkout / "capi/include/communique.h")))
    sys.exit("\n".join(complaints) if complaints else 0)
