"""Columns that the tables have in common with an archive's CSV say the same: csv_test.py PROGRAM EXTENSION FOLDER"""
import csv
import io
import pathlib
import subprocess
import sys
import tempfile

from extension import connect

program, extension, folder = sys.argv[1:]
ARCHIVE_ONLY = {"story", "speaker_identities", "addressee_identities", "participant_identities", "subject_identity"}
# With an outlet of the caller's, with one that the text names, and with none.
TEXTS = {path.stem: (path.read_text(encoding="utf-8"), None) for path in pathlib.Path(folder).glob("*.txt")}
TEXTS["mine"] = ("PRAGUE, 5 May 2024 (CTK) - Foreign Minister Anton Vesely said that\nthe corridor stays open.", "Gazette")


def exported(archive, noun):
    csv_text = subprocess.run([program, "archive", "export", archive, noun, "--format", "csv"], check=True,
                              capture_output=True).stdout.decode("utf-8")
    return list(csv.DictReader(io.StringIO(csv_text, newline="")))


def read(database, noun, column_names):
    columns = ", ".join(f's."{name}"' for name in column_names)
    rows = database.execute(f"""SELECT {columns} FROM articles a, communique_{noun}(a.body,
        json_object('id', a.id, 'outlet', a.outlet)) s ORDER BY a.id, s.item""")
    return [dict(zip(column_names, row)) for row in rows]


def cell(name, value):
    if value is None:
        return ""
    return f"{value:.3f}" if name == "confidence" else str(value)


with tempfile.TemporaryDirectory() as made:
    archive = pathlib.Path(made) / "news.cmq"
    database = connect(extension)
    database.execute("CREATE TABLE articles(id TEXT, body TEXT, outlet TEXT)")
    for name, (text, outlet) in TEXTS.items():
        file = pathlib.Path(made) / (name + ".txt")
        file.write_text(text, encoding="utf-8")
        subprocess.run([program, "archive", "add", archive, file, *(["--outlet", outlet] if outlet else [])], check=True,
                       capture_output=True)
        database.execute("INSERT INTO articles VALUES(?, ?, ?)", (name, text, outlet))
    for noun in ("statements", "meetings", "facts"):
        theirs = exported(archive, noun)
        names = [name for name in theirs[0] if name not in ARCHIVE_ONLY]
        ours = [{name: cell(name, row[name]) for name in names} for row in read(database, noun, names)]
        theirs = [{name: row[name] for name in names} for row in theirs]
        order = lambda row: (row["article"], int(row["begin"] or 0), list(row.values()))
        ours.sort(key=order)
        theirs.sort(key=order)
        if not theirs or ours != theirs:
            sys.exit("\n".join(f"{noun}: the table says {one}\n  CSV says {other}"
                               for one, other in zip(ours, theirs) if one != other) or f"{noun}: rows are missing")
        print(f"{noun}: {len(ours)} rows, {len(names)} columns")
