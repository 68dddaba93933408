#!/usr/bin/env python3
"""Score the names of people, organisations and places against a treebank with entities, or against CoreNLP's.

usage: names.py PROGRAM gum FILE.conllu.gz [--errors N]
       names.py PROGRAM silver FILE.jsonl FILE.conll.gz [--errors N]

gum     GUM's layer `Entity`. A gold name is a mention of type person, organization or place whose head is a proper
        noun; what counts of it are its words from the first proper noun to the last in one stretch around the head. A
        name inside a longer name is left out, as the record leaves it out.
silver  CoreNLP's tags PERSON, ORGANIZATION and LOCATION beside PolNeAR's texts: a machine's opinion, not a gold
        standard.

Of the record the mentions of kind name and acronym count, without demonyms. A pair overlaps and has one type; each
name is in one pair at most.
"""
import argparse
import gzip
import json
import pathlib
import re
import subprocess
import sys
import tempfile

TYPES = ("person", "organization", "place")
SILVER = {"PERSON": "person", "ORGANIZATION": "organization", "LOCATION": "place"}
OPEN_OR_CLOSE = re.compile(r"\((\d+)-(\w+)-[^()]*?-([\d,]+)-[^()]*|\((\d+)-(\w+)[^()]*|(\d+)\)|\)")


class Unusable(Exception):
    """Something that is missing or cannot be read."""


# --- what is known ----------------------------------------------------------------------------------

class Document:
    """A text with the names that are known in it: (begin, end, type), in bytes."""

    def __init__(self, name, text, names):
        self.name, self.text, self.names = name, text, names


def outermost(names):
    kept = []
    for one in sorted(set(names), key=lambda name: (name[0], -name[1], name[2])):
        if not kept or one[0] >= kept[-1][1]:
            kept.append(one)
    return kept


class Treebank:
    """GUM's documents, their texts put together again from the tokens."""

    def __init__(self, path):
        self.documents, self.tokens, self.text, self.mentions, self.open = [], [], "", [], []
        self.name = self.covered = None
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                self.take(line.rstrip("\n"))
        self.finish()

    def take(self, line):
        if line.startswith("# newdoc id = "):
            self.finish()
            self.name = line.partition(" = ")[2]
        elif line.startswith("# newpar") and self.text:
            self.text = self.text.rstrip() + "\n\n"
        elif line and not line.startswith("#"):
            self.take_token(line.split("\t"))

    def take_token(self, cells):
        if "." in cells[0]:
            return
        if "-" in cells[0]:                 # "don't" stands as a whole before its two words
            first, last = cells[0].split("-")
            self.covered = (int(last), self.add(cells))
            return
        if self.covered and int(cells[0]) <= self.covered[0]:
            span = self.covered[1]
        else:
            self.covered, span = None, self.add(cells)
        self.tokens.append((span, cells[3]))
        entity = re.search(r"(?:^|\|)Entity=([^|]*)", cells[9])
        if entity:
            self.take_entities(entity.group(1))

    def add(self, cells):
        begin = len(self.text)
        self.text += cells[1]
        span = (begin, len(self.text))
        if "SpaceAfter=No" not in cells[9]:
            self.text += " "
        return span

    def take_entities(self, marks):
        here = len(self.tokens) - 1
        for mark in OPEN_OR_CLOSE.finditer(marks):
            number, kind, least, short_number, short_kind, closed = mark.groups()
            if number or short_number:
                first = int(least.split(",")[0]) - 1 if least else 0
                self.open.append((number or short_number, kind or short_kind, here, first))
                continue
            at = len(self.open) - 1
            while closed and at > 0 and self.open[at][0] != closed:
                at -= 1
            if self.open and not closed:    # "(5-place-…-Aberdeen)": closed where it was opened
                self.mentions.append((*self.open.pop(), here))
            elif self.open and self.open[at][0] == closed:
                self.mentions.append((*self.open.pop(at), here))

    def finish(self):
        if self.name:
            names = []
            for _, kind, first, head, last in self.mentions:
                at = first + head
                if kind not in TYPES or at > last or self.tokens[at][1] != "PROPN":
                    continue
                begin = end = at
                while begin > first and self.tokens[begin - 1][1] == "PROPN":
                    begin -= 1
                while end < last and self.tokens[end + 1][1] == "PROPN":
                    end += 1
                names.append((self.tokens[begin][0][0], self.tokens[end][0][1], kind))
            bytes_at = lambda at: len(self.text[:at].encode())
            self.documents.append(Document(self.name, self.text.rstrip() + "\n",
                                           [(bytes_at(b), bytes_at(e), kind) for b, e, kind in outermost(names)]))
        self.tokens, self.text, self.mentions, self.open, self.name, self.covered = [], "", [], [], None, None


def silver(articles, parse):
    texts = {}
    for line in pathlib.Path(articles).read_text(encoding="utf-8").splitlines():
        one = json.loads(line)
        texts[one["id"]] = one["text"]
    names, current, run = {}, None, None
    with gzip.open(parse, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("# doc = "):
                current, run = names.setdefault(line.partition(" = ")[2].strip(), []), None
                continue
            cells = line.rstrip("\n").split("\t")
            kind = SILVER.get(cells[4]) if len(cells) > 8 else None
            if kind and run == kind:
                current[-1] = (current[-1][0], int(cells[8]), kind)
            elif kind:
                current.append((int(cells[7]), int(cells[8]), kind))
            run = kind
    return [Document(name, texts[name], names[name]) for name in texts if name in names]


# --- what is found ----------------------------------------------------------------------------------

def read(program, documents):
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        for number, one in enumerate(documents):
            (folder / f"{number:04}.txt").write_bytes(one.text.encode())
        done = subprocess.run([program, "read", "--format", "jsonl", folder], capture_output=True)
        if done.returncode != 0:
            raise Unusable(f"{program}: {done.stderr.decode(errors='replace').strip()}")
        for line in done.stdout.decode().splitlines():
            entities = json.loads(line)["entities"]
            yield sorted({(mention["begin"], mention["end"], entity["type"])
                          for entity in entities if entity["type"] in TYPES for mention in entity["mentions"]
                          if mention["kind"] in ("name", "acronym") and mention["because"] != "demonym"})


def pairs(known, found):
    """The indices of known and found names that overlap and have one type."""
    taken, out = set(), []
    for i, (begin, end, kind) in enumerate(known):
        best = max((j for j, (b, e, k) in enumerate(found) if k == kind and b < end and begin < e and j not in taken),
                   key=lambda j: min(end, found[j][1]) - max(begin, found[j][0]), default=None)
        if best is not None:
            taken.add(best)
            out.append((i, best))
    return out


def show(documents, readings, most):
    right, known, found = ({kind: 0 for kind in TYPES} for _ in range(3))
    misses = []
    for document, names in zip(documents, readings):
        matched = pairs(document.names, names)
        for i, _ in matched:
            right[document.names[i][2]] += 1
        for _, _, kind in document.names:
            known[kind] += 1
        for _, _, kind in names:
            found[kind] += 1
        text = document.text.encode()
        for sort, all_of, side in (("missed", document.names, 0), ("spurious", names, 1)):
            used = {pair[side] for pair in matched}
            misses += [(sort, kind, text[b:e].decode(errors="replace"), document.name)
                       for n, (b, e, kind) in enumerate(all_of) if n not in used]
    print(f"{len(documents)} documents\n\n{'':14}    F1      P      R   right/found   right/known")
    for kind in (*TYPES, "all"):
        r, f, k = (sum(c.values()) if kind == "all" else c[kind] for c in (right, found, known))
        print(f"{kind:14}{200 * r / ((f + k) or 1):6.1f} {100 * r / (f or 1):6.1f} {100 * r / (k or 1):6.1f}"
              f"{r:8}/{f:<6}{r:7}/{k}")
    for miss in misses[::max(1, len(misses) // most)][:most] if most else []:
        print("  ".join(miss))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("corpus", choices=("gum", "silver"))
    parser.add_argument("files", nargs="+")
    parser.add_argument("--errors", type=int, default=0, help="a sample of what was missed or is spurious")
    given = parser.parse_args()
    if len(given.files) != (1 if given.corpus == "gum" else 2):
        parser.error("gum takes one file, silver takes two")
    documents = Treebank(given.files[0]).documents if given.corpus == "gum" else silver(*given.files)
    if not documents:
        raise Unusable("no documents in " + " and ".join(given.files))
    show(documents, list(read(given.program, documents)), given.errors)


if __name__ == "__main__":
    try:
        main()
    except (Unusable, OSError, ValueError) as wrong:
        sys.exit(f"names.py: {wrong}")
