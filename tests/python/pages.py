"""What holds for every page, looked at without a browser."""

import re
import xml.etree.ElementTree as xml
from html.parser import HTMLParser
from typing import List, Set

VOID = {"meta", "base", "link", "br", "img", "input", "hr"}
# What a page of ours is made of. Nothing else is in it, whatever stands in texts and names.
TAGS = set("""html head meta base title style body a header main footer nav article div section h1 h2 h3 p ul ol li
span b bdi small blockquote cite time svg defs pattern path rect circle text g details summary table thead tbody tr
th td""".split())
ATTRIBUTES = set("""xmlns lang class charset http-equiv content name href id role aria-label aria-labelledby aria-hidden
scope datetime viewBox preserveAspectRatio width height x y cx cy r d transform stroke stroke-width text-anchor
patternUnits""".split())


class Page(HTMLParser):
    """A page in pieces, or an AssertionError that says what is wrong with it."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.ids: Set[str] = set()
        self.links: List[str] = []
        self.article = ""      # the text in it, without notes
        self.notes: List[str] = []
        self.everything = ""   # that is no style
        self._open: List[str] = []
        self._noted: List[bool] = []
        xml.fromstring(page)   # well-formed: each tag is closed, each & and < is ours
        self.feed(page)
        self.close()
        assert not self._open, f"still open: {self._open}"
        lost = [link for link in self.links if link not in self.ids]
        assert not lost, f"links that lead nowhere: {lost}"

    def handle_starttag(self, tag, attrs):
        names = dict(attrs)
        assert tag in {one.lower() for one in TAGS}, f"<{tag}>"
        strange = set(names) - {one.lower() for one in ATTRIBUTES}
        assert not strange, f"<{tag} {strange}>"
        if "id" in names:
            assert names["id"] not in self.ids, f"twice: {names['id']}"
            self.ids.add(names["id"])
        if tag == "a":
            assert re.fullmatch("#[a-z]+[0-9]*", names["href"]), f"a link to {names['href']}"
            self.links.append(names["href"][1:])
        if tag not in VOID:
            self._open.append(tag)
            self._noted.append("n" in (names.get("class") or "").split())
            if self._noted[-1]:
                self.notes.append("")

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        assert self._open and self._open.pop() == tag, f"</{tag}>"
        self._noted.pop()

    def handle_data(self, data):
        if self._open and self._open[-1] == "style":
            return
        self.everything += data
        if any(self._noted):
            self.notes[-1] += data
        elif "article" in self._open:
            self.article += data

    def handle_comment(self, data):
        raise AssertionError(f"a comment: {data}")

    def unknown_decl(self, data):
        raise AssertionError(f"a declaration: {data}")


def shown(text: str) -> str:
    """A text as a page has it: what no page can hold is U+FFFD."""
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]", "\ufffd", text)
