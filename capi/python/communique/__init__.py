"""Reads English diplomatic and political news into records: who met whom, who said what to whom.

    import communique

    record = communique.read(text, published="2024-02-05")
    for said in record.statements:
        print([speaker.name for speaker in said.speakers], said.cue, [part.text for part in said.content])

Everything in a record is an immutable value. Spans slice the text that was read. Thousands of records go into an
archive:

    with communique.Archive("news.cmq") as news:
        news.read(text, published="2024-02-05")
        for row in news.statements(speakers="Bayramov", about="corridor", since="2024-03"):
            print(row.day, row.article_id, row.evidence)
"""

from . import _library
from ._answers import Answer, Graph, Table
from ._archive import Archive
from ._library import VERSION as __version__
from ._merging import merge_archives
from ._reader import Reader, from_json, read
from .answers import Addition, Appearance, Count, Edge, Identity, Info, Node, Ranked, Row, Tenure
from .errors import (ArgumentError, BusyError, DamagedError, DiskFullError, Error, FileError, FormatError,
                     InternalError, LexiconError, LibraryError, NotAnArchiveError, NotFoundError, OutOfMemoryError,
                     ReadOnlyError, TooLargeError, UnsupportedError)
from .records import (Article, Date, Dateline, Entity, Fact, Meeting, Mention, Office, Participant, Record, Span,
                      Statement, TimeExpression)

__all__ = [
    "read", "from_json", "Reader", "merge_archives", "build_info",
    "Record", "Article", "Dateline", "Entity", "Office", "Mention", "Meeting", "Participant", "Statement", "Fact",
    "Span", "Date", "TimeExpression",
    "Archive", "Answer", "Row", "Identity", "Appearance", "Tenure", "Addition", "Info", "Table", "Count", "Ranked",
    "Graph", "Node", "Edge",
    "Error", "ArgumentError", "LexiconError", "FileError", "FormatError", "TooLargeError", "UnsupportedError",
    "OutOfMemoryError", "InternalError", "LibraryError", "BusyError", "DiskFullError", "ReadOnlyError",
    "NotAnArchiveError", "DamagedError", "NotFoundError",
]


def build_info() -> str:
    """Version, compiler and Unicode data of the library, in one line for bug reports."""
    return str(_library.library.cmq_build_info().decode("utf-8"))
