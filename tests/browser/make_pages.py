"""The pages that the tests look at: make_pages.py FOLDER"""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "python"))

import hostile_markup  # noqa: E402
import samples  # noqa: E402

import communique  # noqa: E402

NOTEBOOK = """<!DOCTYPE html><html lang="en"><head><title>A notebook</title><style>
body {{ background: #111; color: #ddd; font-family: monospace }} a {{ color: red }} .n {{ display: none }}
</style></head><body><h1>Cell</h1><p class="n">mine</p>{frame}<p id="s0" class="s">after</p></body></html>
"""


# An override in front of, inside and behind what is marked.
TURNED = ("Talks\n\nMany \u202e turned words came. Norway's Foreign Minister Anna Larsen said that the talks \u202e "
          "went well in Oslo with many guests. Larsen thanked Estonia. Both of them agree.\n")


# A year of invented meetings, so that there is something to draw.
PEOPLE = [("Norway", "Anna Larsen", "Oslo"), ("Estonia", "Mart Kask", "Tallinn"), ("Czechia", "Anton Vesely", "Prague"),
          ("Latvia", "Ilze Ozola", "Riga"), ("Finland", "Aino Korhonen", "Helsinki"),
          ("Poland", "Marek Zielony", "Warsaw"), ("Denmark", "Sofie Madsen", "Copenhagen"),
          ("Iceland", "Jon Sigurdsson", "Reykjavik")]
TOPICS = ["the protection of undersea cables", "railway links", "border traffic", "fisheries", "visa rules"]
SAYINGS = ["We agree on the main points", "The corridor has to stay open", "Work on the railway begins in spring",
           "Nobody should wait at a border for a day", "Trust takes longer than a treaty"]
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December"]


def year():
    """Pairs of an id with a day, and texts."""
    for number in range(40):
        first = number * 7 % 3 if number % 2 else number * 5 % 8
        (country, guest, _), (other, host, city) = PEOPLE[first], PEOPLE[(first + 1 + number * 3 % 4) % 8]
        month, day = number * 3 // 10, number * 11 % 28 + 1
        date = f"{day} {MONTHS[month]} 2024"
        verb = ["said", "told reporters"][number % 2]
        yield f"report-{number + 1:02}", f"2024-{month + 1:02}-{day:02}", (
            f"{country} and {other} discuss {TOPICS[number % 5]}\n\n{city.upper()}, {date} (Strelsau News) - Foreign "
            f"Minister of {country} {guest} met with Foreign Minister of {other} {host} in {city} on {date}. They "
            f"discussed {TOPICS[number % 5]}.\n\n\"{SAYINGS[number * 3 % 5]},\" {host.split()[1]} {verb} after the "
            f"meeting. {guest.split()[1]} thanked {other} for its hospitality.\n")


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.html"):
        old.unlink()
    articles = samples.CHECKOUT / "examples" / "articles"
    texts = sorted(articles.glob("*.txt"))
    for path in texts[3::3]:
        communique.read(path.read_text(encoding="utf-8"), id=path.stem, published="2024-09-18").to_html(
            folder / f"record-{path.stem}.html")
    record = communique.read(samples.ARTICLE, published=samples.PUBLISHED)
    record.to_html(folder / "record-sample.html")
    record.to_html(folder / "record-dark.html", colors="dark")
    communique.read("").to_html(folder / "record-empty.html")
    communique.read(TURNED, id="turned").to_html(folder / "record-turned.html")
    (folder / "notebook.html").write_text(NOTEBOOK.format(frame=record._repr_html_()), encoding="utf-8")
    for number, words in enumerate(hostile_markup.STRINGS):
        communique.from_json(hostile_markup.record(words)).to_html(folder / f"hostile-{number:02}.html", title=words)
    frames = "".join(communique.from_json(hostile_markup.record(words))._repr_html_()
                     for words in hostile_markup.STRINGS)
    (folder / "hostile-frames.html").write_text(NOTEBOOK.format(frame=frames), encoding="utf-8")
    if not samples.has_archive():
        return
    with communique.Archive(":memory:") as news:
        for name, published, text in year():
            news.read(text, id=name, published=published, outlet="Strelsau News")
        news.to_html(folder / "archive-everybody.html", title="Northern talks, 2024")
        news.to_html(folder / "archive-larsen.html", whose="Larsen", since="2024-03")
        news.to_html(folder / "archive-nothing.html", since="2030")
    with communique.Archive(":memory:") as news:
        for words in hostile_markup.STRINGS:
            news.add(communique.from_json(hostile_markup.record(words)), outlet=words)
        news.to_html(folder / "hostile-archive.html", title=hostile_markup.STRINGS[0], statuses=["held", "planned"])


if __name__ == "__main__":
    main()
