"""The ABI of a library with debug information, as abidw describes it, against a description made before:

baseline.py write LIBRARY HEADERS BASELINE            HEADERS is the folder of communique.h
baseline.py compare LIBRARY HEADERS BASELINE          nothing may differ
baseline.py compare LIBRARY HEADERS BASELINE OLDER    what is new since the header OLDER may be there
"""

import pathlib
import re
import subprocess
import sys
import tempfile
from typing import List, Optional

import header

# No places of declarations: every edited comment would change the file. But then abidiff must not be told of headers:
# it takes a type without a place for a private one, and passes over whatever becomes of it. So it compares two files,
# from which abidw has already left out what the headers do not declare.
DESCRIBE = ["--exported-interfaces-only", "--drop-private-types", "--no-show-locs", "--no-corpus-path",
            "--no-comp-dir-path", "--no-elf-needed", "--no-write-default-sizes", "--no-parameter-names",
            "--type-id-style", "hash"]

# Only of structs that have grown: in one that a suppression names abidiff lets a retyped field of the same size pass
# too, and every change at all if `type_kind` is not said. grown.py looks at those field by field.
SUPPRESSION = """[suppress_type]
  type_kind = struct
  name = {}
  has_data_member_inserted_at = end
"""


def write(library: str, headers: str, out: str) -> None:
    subprocess.run(["abidw", library, "--headers-dir", headers, *DESCRIBE, "--out-file", out], check=True)
    described = pathlib.Path(out).read_text(encoding="utf-8")
    # Without debug information a library is found to be the same as any other.
    if "<class-decl name='cmq_entity' size-in-bits=" not in described:
        sys.exit(f"{library} has no debug information about the structs of the header")
    # Where the source files lay when the library was built is nobody's business.
    pathlib.Path(out).write_text(re.sub(r" path='[^']*/", " path='", described), encoding="utf-8")


def compare(library: str, headers: str, baseline: str, older: Optional[str] = None) -> int:
    with tempfile.TemporaryDirectory() as folder:
        today, suppressions = f"{folder}/today.abi", f"{folder}/suppressions.ini"
        write(library, headers, today)
        options: List[str] = []
        if older:
            old, new = header.read(older), header.read(f"{headers}/communique.h")
            grown = [name for name in old.growable() if len(new.structs.get(name, [])) > len(old.structs[name])]
            pathlib.Path(suppressions).write_text("".join(map(SUPPRESSION.format, grown)), encoding="utf-8")
            options = ["--suppressions", suppressions, "--no-added-syms"]
        return subprocess.run(["abidiff", *options, baseline, today]).returncode


if __name__ == "__main__":
    what, *arguments = sys.argv[1:]
    sys.exit({"write": write, "compare": compare}[what](*arguments))
