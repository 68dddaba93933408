"""What a program that was compiled with an older header relies on, the newer header still says:
grown.py OLDER NEWER

abidiff does not see it when a field is retyped in a struct that grows at the same time, and never sees a constant.
"""

import sys
from typing import Iterator

import header


def broken_functions(old: header.Header, new: header.Header) -> Iterator[str]:
    for name, was in old.functions.items():
        now = new.functions.get(name)
        if not now:
            yield f"{name} is gone"
        elif (was.result, [one.type for one in was.arguments]) != (now.result, [one.type for one in now.arguments]):
            yield f"{name} has other types"
        elif was.since != now.since:
            yield f"{name} was there since {was.since}, not since {now.since}"
    released = (old.constants["CMQ_VERSION_MAJOR"], old.constants["CMQ_VERSION_MINOR"])
    for name in sorted(set(new.functions) - set(old.functions)):
        if tuple(map(int, new.functions[name].since.split("."))) <= released:
            yield f"{name} is new, but says since {new.functions[name].since}, which did not have it"


def broken_structs(old: header.Header, new: header.Header) -> Iterator[str]:
    growable = old.growable()
    for name, fields in old.structs.items():
        now = new.structs.get(name, [])
        if now[:len(fields)] != fields:
            yield f"{name} is gone or its fields are others: only what stands behind the last one may be new"
        elif len(now) > len(fields) and name not in growable:
            yield f"{name} is frozen, and has grown"


def broken(old: header.Header, new: header.Header) -> Iterator[str]:
    yield from broken_functions(old, new)
    yield from broken_structs(old, new)
    for name, value in old.constants.items():
        if not name.startswith("CMQ_VERSION_") and new.constants.get(name) != value:
            yield f"{name} was {value}, now it is {new.constants.get(name, 'gone')}"
    for what in ("aliases", "macros"):
        for name, was in getattr(old, what).items():
            if getattr(new, what).get(name) != was:
                yield f"{name} was {was}"
    for name in old.opaque:
        if name not in new.opaque:
            yield f"{name} is no longer an object behind a pointer"


if __name__ == "__main__":
    complaints = list(broken(header.read(sys.argv[1]), header.read(sys.argv[2])))
    sys.exit("\n".join(complaints) if complaints else 0)
