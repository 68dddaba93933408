"""One short article that holds some of everything, and where the package under test comes from."""

import pathlib
import sys

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
PACKAGE = CHECKOUT / "capi" / "python" / "communique"
HEADER = CHECKOUT / "capi" / "include" / "communique.h"
if str(PACKAGE.parent) not in sys.path:
    sys.path.insert(0, str(PACKAGE.parent))

PUBLISHED = "2024-02-05"
ARTICLE = """Norwegian foreign minister meets Estonian counterpart

OSLO, February 5 (NTB) - Norway's Foreign Minister Anna Larsen met with Estonian Foreign Minister Mart Kask in Oslo \
on Monday.

The sides discussed regional security and trade.

"We value our cooperation with Estonia," Larsen said.

Kask thanked Norway for its support.

Diplomatic relations between the two countries were established on August 27, 1991.
"""
SENTENCE = "Foreign Minister Anna Larsen of Norway said the talks in Oslo had gone well on Monday.\n"


def has_archive():
    """Whether the library was built with SQLite."""
    import communique

    try:
        communique.Archive(":memory:").close()
    except communique.UnsupportedError:
        return False
    return True


def spans_of(record):
    """Every span of a record."""
    article = record.article
    dateline = article.dateline
    found = [article.headline, article.agency, *article.byline, *article.boilerplate, *article.paragraphs,
             *article.sentences]
    found += [dateline.place, dateline.date] if dateline else []
    for entity in record.entities:
        found += [office.title for office in entity.offices] + [mention.span for mention in entity.mentions]
    for met in record.meetings:
        found += [met.evidence, *met.topics] + ([met.date.text] if met.date else [])
    for said in record.statements:
        found += [said.source, said.cue, *said.content, *said.topics]
    for fact in record.facts:
        found += [fact.object, fact.evidence]
    return [span for span in found if span is not None]
