#!/usr/bin/env python3
"""Say how well the confidence of a record's items is calibrated against annotated readouts.

For each kind of item: in bins of 0.1 how many there are, their mean confidence and the share that is right, and the
expected calibration error (ECE): the sum over the bins of the share of the items times the distance of the two.

GOLD     a folder of pairs NNN.txt and NNN.json, or with --polnear a file of JSON lines
RECORDS  a folder of records (communique/1): NNN.json, or ID.json of the articles of the file

What is right: a person, organization, place or event that is matched by name; a meeting in a matched pair; a
statement (of type speech) whose content overlaps and whose speakers are right; a fact in a pair. Entities that the
score counts neither as right nor as wrong, and denied meetings, are left out. With --polnear: a statement whose
content is found and whose source is right. The matching is that of score_readouts.py and score_attribution.py.
"""
import argparse
import functools
import importlib
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
KINDS = {"person": "people", "organization": "organizations", "place": "places", "event": "events"}
BINS = 10


class Unusable(Exception):
    """Something that is missing or cannot be read."""


# --- tables -----------------------------------------------------------------------------------------

class Reliability:
    """Pairs of a confidence and whether the item is right."""

    def __init__(self):
        self.bins = [[0, 0.0, 0] for _ in range(BINS)]      # count, sum of confidence, right

    def add(self, confidence, right):
        # In thousandths, as the library has it: 0.3 belongs to the bin that begins there.
        one = self.bins[min(BINS - 1, round(1000 * confidence) * BINS // 1000)]
        one[0] += 1
        one[1] += confidence
        one[2] += right

    @property
    def total(self):
        return [sum(column) for column in zip(*self.bins)]

    @property
    def error(self):
        return sum(abs(said - right) for _, said, right in self.bins) / (self.total[0] or 1)

    def lines(self, kind):
        count, said, right = self.total
        if not count:
            return [f"{kind}: none", ""]
        rows = [f"{kind}: ECE {self.error:.3f}", "  confidence   count   mean  right"]
        for number, (n, s, r) in enumerate(self.bins):
            if n:
                rows.append(f"  {number / BINS:.1f} - {(number + 1) / BINS:.1f}   {n:6d}  {s / n:.3f}  {r / n:.3f}")
        return [*rows, f"  all         {count:6d}  {said / count:.3f}  {right / count:.3f}", ""]


# --- what is judged ---------------------------------------------------------------------------------

def imported(tools, name):
    if not (tools / f"{name}.py").is_file():
        raise Unusable(f"{tools / name}.py: missing; say where it is: --tools FOLDER")
    sys.path.insert(0, str(tools))
    sys.dont_write_bytecode = True
    return importlib.import_module(name)


def loaded(path):
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
        if record.get("offsets", "byte") != "byte":
            raise Unusable(f"{path}: offsets are {record['offsets']}, not byte")
        return record
    except ValueError as problem:
        raise Unusable(f"{path}: {problem}") from None


def record_paths(folder):
    if not folder.is_dir():
        raise Unusable(f"{folder}: not a folder")
    return {path.stem: path for path in folder.glob("*.json")}


def judged_case(readouts):
    """A scorer that keeps which items it paired: (kind, index among the items that it reads, right).

    It looks over the shoulder of CaseScorer: the methods that take the pairs to note misses get to know them all.
    """

    class JudgedCase(readouts.CaseScorer):
        def __init__(self, gold, record):
            self.verdicts = []
            super().__init__(gold, record)
            people = set(self.entity_of_person.values())
            self.verdicts += (("people", i, i in people) for i in self.entities_of("person"))
            met = set(self.meeting_of.values())
            self.verdicts += (("meetings", i, i in met) for i in range(len(record.meetings)))

        def judge(self, kind, items, right):
            self.verdicts += ((kind, item, i in right) for i, item in enumerate(items))

        def without_neutral(self, candidates, pairs):
            kept, kept_pairs = super().without_neutral(candidates, pairs)
            if kept:
                self.judge(KINDS[self.record.entities[kept[0]].type], kept, {c for _, c in kept_pairs})
            return kept, kept_pairs

        def note_unmatched_statements(self, pairs, overlap):
            super().note_unmatched_statements(pairs, overlap)
            gold, predicted = self.gold.statements, self.record.statements
            self.judge("statements", range(len(predicted)),
                       {p for g, p in pairs if self.names(predicted[p].speakers)
                        == {readouts.normalise(name) for name in gold[g].speakers}})

        def note_unpaired(self, kind, gold, predicted, pairs, *rest):
            super().note_unpaired(kind, gold, predicted, pairs, *rest)
            if kind == "fact":
                self.judge("facts", range(len(predicted)), {p for _, p in pairs})

    return JudgedCase


def readout_tables(tools, gold_folder, folder, only):
    readouts = imported(tools, "score_readouts")
    case_of = judged_case(readouts)
    tables = {kind: Reliability() for kind in (*KINDS.values(), "meetings", "statements", "facts")}
    paths = record_paths(folder)
    found = 0
    try:
        for gold in readouts.gold_cases(gold_folder, only):
            if gold.case not in paths:
                continue
            found += 1
            record = loaded(paths[gold.case])
            items = {name: record.get(name) or [] for name in ("entities", "meetings", "statements", "facts")}
            # As score_readouts.py counts them: what it leaves out has no place in its lists.
            items["meetings"] = [m for m in items["meetings"] if m.get("status") != "denied"]
            items["statements"] = [s for s in items["statements"] if s.get("type") != "thought"]
            for kind, i, right in case_of(gold, readouts.read_record(paths[gold.case], gold.text)).verdicts:
                tables[kind].add(items["entities" if kind in KINDS.values() else kind][i]["confidence"], right)
    except readouts.InputError as problem:
        raise Unusable(problem) from None
    if not found:
        raise Unusable(f"{folder}: no record of a case in {gold_folder}")
    return tables


def spans(value):
    several = value if isinstance(value, list) else [value] if value else []
    return [[one["begin"], one["end"]] for one in several]


def attribution_tables(tools, gold_file, folder, only):
    scorer = imported(tools, "score_attribution")
    tables = {kind: Reliability() for kind in ("statements", "statements of type thought")}
    paths = record_paths(folder)
    found = 0
    try:
        for identifier, gold in scorer.read_jsonl(gold_file).items():
            if identifier not in paths or (only and identifier not in only):
                continue
            found += 1
            article = scorer.Article(gold["text"])
            read = functools.partial(scorer.Attribution, article)
            said = loaded(paths[identifier]).get("statements") or []
            predicted = [read({role: spans(one.get(role)) for role in ("source", "cue", "content")}) for one in said]
            right = {id(p) for g, p in scorer.pair_up([read(a) for a in gold["attributions"]], predicted)
                     if g.source & p.source or not (g.source or p.source)}
            for one, p in zip(said, predicted):
                tables["statements"].add(one["confidence"], id(p) in right)
                if one.get("type") == "thought":
                    tables["statements of type thought"].add(one["confidence"], id(p) in right)
    except scorer.InputError as problem:
        raise Unusable(problem) from None
    if not found:
        raise Unusable(f"{folder}: no record of an article in {gold_file}")
    return tables


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", metavar="GOLD", type=pathlib.Path)
    parser.add_argument("records", metavar="RECORDS", type=pathlib.Path)
    parser.add_argument("--only", metavar="A,B", type=lambda names: names.split(","), help="these cases only")
    parser.add_argument("--polnear", action="store_true", help="GOLD is a file of attributions (JSON lines)")
    parser.add_argument("--tools", type=pathlib.Path, default=ROOT.parent / "shared" / "tools",
                        help="the folder with score_readouts.py and score_attribution.py (%(default)s)")
    options = parser.parse_args()
    try:
        tables = (attribution_tables if options.polnear else readout_tables)(
            options.tools, options.gold, options.records, options.only)
    except (Unusable, OSError, KeyError, TypeError) as problem:
        print(f"error: {f'a record without {problem}' if isinstance(problem, KeyError) else problem}", file=sys.stderr)
        return 2
    for kind, table in tables.items():
        print("\n".join(table.lines(kind)))
    print("ECE: " + "  ".join(f"{kind} {table.error:.3f}" for kind, table in tables.items() if table.total[0]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
