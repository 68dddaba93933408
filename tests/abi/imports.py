"""What the library asks others for, and what it does before anybody asks: imports.py RULES NM READELF LIBRARY"""

import fnmatch
import re
import subprocess
import sys
from typing import Dict, Iterator, List, Tuple

Rules = Dict[Tuple[str, str], List[str]]


def rules_of(path: str) -> Rules:
    """("refuse", "prints") and its patterns."""
    rules: Rules = {}
    for line in open(path, encoding="utf-8"):
        if re.match(r"(refuse|allow): ", line):
            verdict, _, reason = line.strip().partition(": ")
            patterns = rules.setdefault((verdict, reason), [])
        elif line.startswith("  "):
            patterns += line.split()
        elif line.strip() and not line.startswith("#"):
            sys.exit(f"{path}: what is this? {line}")
    return rules


def refused(names: List[str], rules: Rules) -> Iterator[str]:
    for name in names:
        hits = {verdict: reason for (verdict, reason), patterns in rules.items()
                if any(fnmatch.fnmatchcase(name, pattern) for pattern in patterns)}
        if "refuse" in hits and "allow" not in hits:
            yield f"{name}: {hits['refuse']}"


def output(*command: str) -> str:
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, universal_newlines=True).stdout


def imported(nm: str, library: str) -> List[str]:
    lines = output(nm, "-D", "--undefined-only", "--format=posix", library).splitlines()
    return [re.split("[@ ]", line)[0] for line in lines]


def initialisers(readelf: str, library: str) -> int:
    """How many functions run when the library is loaded. One is the compiler's own."""
    found = re.search(r"\.init_array +INIT_ARRAY +\S+ +\S+ +([0-9a-f]+)", output(readelf, "-SW", library))
    return int(found[1], 16) // 8 if found else 0


def relocations(readelf: str, library: str) -> int:
    return sum(int(number) for number in re.findall(r"contains (\d+) entr", output(readelf, "-rW", library)))


def main(rules: str, nm: str, readelf: str, library: str) -> int:
    names = imported(nm, library)
    complaints = list(refused(names, rules_of(rules)))
    if len(names) < 20:
        complaints.append(f"only {len(names)} imports: has nm not understood the library?")
    early = initialisers(readelf, library)
    if early > 1:
        complaints.append(f"{early - 1} static initialisers: what they make should be constants")
    print("\n".join(complaints), f"{len(names)} imports, {relocations(readelf, library)} relocations, "
          f"{early} functions at loading", sep="\n" if complaints else "")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
