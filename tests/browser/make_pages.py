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


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.html"):
        old.unlink()
    articles = samples.CHECKOUT / "examples" / "articles"
    texts = sorted(articles.glob("*.txt"))
    for path in texts[::4]:
        communique.read(path.read_text(encoding="utf-8"), id=path.stem, published="2025-06-01").to_html(
            folder / f"record-{path.stem}.html")
    record = communique.read(samples.ARTICLE, published=samples.PUBLISHED)
    record.to_html(folder / "record-sample.html")
    record.to_html(folder / "record-dark.html", colors="dark")
    communique.read("").to_html(folder / "record-empty.html")
    (folder / "notebook.html").write_text(NOTEBOOK.format(frame=record._repr_html_()), encoding="utf-8")
    for number, words in enumerate(hostile_markup.STRINGS):
        communique.from_json(hostile_markup.record(words)).to_html(folder / f"hostile-{number:02}.html", title=words)
    frames = "".join(communique.from_json(hostile_markup.record(words))._repr_html_() for words in hostile_markup.STRINGS)
    (folder / "hostile-frames.html").write_text(NOTEBOOK.format(frame=frames), encoding="utf-8")
    if not samples.has_archive():
        return
    with communique.Archive(":memory:") as news:
        for path in texts:
            news.read(path.read_text(encoding="utf-8"), id=path.stem, published="2025-06-01", outlet="Strelsau News")
        news.to_html(folder / "archive-everybody.html")
        news.to_html(folder / "archive-sakovets.html", whose="Sakovets")
        news.to_html(folder / "archive-nothing.html", since="2030")
    with communique.Archive(":memory:") as news:
        for words in hostile_markup.STRINGS:
            news.add(communique.from_json(hostile_markup.record(words)), outlet=words)
        news.to_html(folder / "hostile-archive.html", title=hostile_markup.STRINGS[0], statuses=["held", "planned"])


if __name__ == "__main__":
    main()
