"""Reads English diplomatic and political news into records: who met whom, who said what to whom.

    import communique

    record = communique.read(text, published="2024-02-05")
    for said in record.statements:
        print([speaker.name for speaker in said.speakers], said.cue, [part.text for part in said.content])

Everything in a record is an immutable value. Spans slice the text that was read.
"""

from . import _library
from ._library import VERSION as __version__
from ._reader import Reader, from_json, read
from .errors import (ArgumentError, Error, FileError, FormatError, InternalError, LexiconError, LibraryError,
                     OutOfMemoryError, TooLargeError, UnsupportedError)
from .records import (Article, Date, Dateline, Entity, Fact, Meeting, Mention, Office, Participant, Record, Span,
                      Statement, TimeExpression)

__all__ = [
    "read", "from_json", "Reader", "build_info",
    "Record", "Article", "Dateline", "Entity", "Office", "Mention", "Meeting", "Participant", "Statement", "Fact",
    "Span", "Date", "TimeExpression",
    "Error", "ArgumentError", "LexiconError", "FileError", "FormatError", "TooLargeError", "UnsupportedError",
    "OutOfMemoryError", "InternalError", "LibraryError",
]


def build_info() -> str:
    """Version, compiler and Unicode data of the library, in one line for bug reports."""
    return str(_library.library.cmq_build_info().decode("utf-8"))
