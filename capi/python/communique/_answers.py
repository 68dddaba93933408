"""Copies the answers of the C interface into Python values."""

import ctypes
import weakref
from typing import Any, Callable, Dict, Iterable, Iterator, List, Optional, Tuple, TypeVar, Union

from . import _abi
from ._copy import copy_record, date_of, optional, string, words_of
from ._export import Target, write
from ._library import library
from ._query import NOUNS
from ._reader import check, take_string, text_of
from .answers import Appearance, Count, Edge, Identity, Node, Ranked, Row, Tenure
from .errors import ArgumentError, OutOfMemoryError
from .records import Record, Span

_TYPE = words_of(_abi.WORDS_ENTITY_TYPE)
_OFFICE = words_of(_abi.WORDS_OFFICE_STATUS)
_PAGE, _EXPORTED_PAGE = 100, 500
Found = TypeVar("Found", Row, Identity)
Each = TypeVar("Each", Count, Ranked)


def written(function: str, handle: int, *arguments: int) -> bytes:
    """What one of the cmq_..._text functions gives."""
    out, size, error = ctypes.c_void_p(), ctypes.c_size_t(), ctypes.c_void_p()
    check(getattr(library, function)(handle, *arguments, ctypes.byref(out), ctypes.byref(size), ctypes.byref(error)),
          error)
    return take_string(out, size)


class Page:
    """One page on its way: its rows are copied when they are asked for, and it frees its cursor behind the last."""

    def __init__(self, cursor: int) -> None:
        self._cursor = cursor
        self._free = weakref.finalize(self, library.cmq_cursor_free, cursor)
        self._free.atexit = False
        after = _abi.cmq_text()
        library.cmq_cursor_after(cursor, ctypes.byref(after))
        self.after = string(after)
        self.unread = []
        for index in range(library.cmq_unread_count(cursor)):
            library.cmq_unread_get(cursor, index, ctypes.byref(after))
            self.unread.append(string(after))
        self._records: Dict[int, Record] = {}

    def __iter__(self) -> Iterator[Union[Row, Identity]]:
        row = _abi.cmq_row()
        row.struct_size = ctypes.sizeof(row)
        while True:
            status = library.cmq_cursor_next(self._cursor, ctypes.byref(row))
            if status == _abi.DONE:
                self._free()
                return
            if status:
                raise OutOfMemoryError("out of memory")
            yield self._row(row) if row.record else self._identity()

    def text(self, form: int, part: int) -> bytes:
        """All of its rows in a format. None of them can be asked for afterwards."""
        try:
            return written("cmq_cursor_text", self._cursor, form, part)
        finally:
            self._free()

    def _record(self, handle: int) -> Record:
        if handle not in self._records:
            self._records[handle] = copy_record(handle, text_of(handle))
        return self._records[handle]

    def _row(self, row: Any) -> Row:
        record = self._record(row.record)
        noun = NOUNS[row.noun]
        item = record.article if noun == "article" else getattr(record, noun + "s")[row.item]
        evidence = row.evidence
        span = None if evidence.begin == _abi.NONE else Span(evidence.begin, evidence.end,
                                                             record.text[evidence.begin:evidence.end])
        return Row(noun, item, record, span, date_of(row.day), optional(row.outlet), row.story,
                   tuple(row.identities[:row.identity_count]))

    def _identity(self) -> Identity:
        item = _abi.cmq_identity()
        item.struct_size = ctypes.sizeof(item)
        library.cmq_cursor_identity(self._cursor, ctypes.byref(item))
        appearances = tuple(
            Appearance(one.id, string(one.name), optional(one.acronym), optional(one.affiliation),
                       optional(one.country), optional(one.reference), one.articles, bool(one.by_hand))
            for one in item.appearances[:item.appearance_count])
        offices = tuple(
            Tenure(string(one.title), optional(one.affiliation), _OFFICE[one.status], date_of(one.first),
                   date_of(one.last), one.articles)
            for one in item.offices[:item.office_count])
        return Identity(item.id, _TYPE[item.type], string(item.name), optional(item.acronym), optional(item.country),
                        optional(item.reference), item.articles, item.statements, item.meetings, appearances, offices)


_PARTS = {(True, True): _abi.PART_WHOLE, (True, False): _abi.PART_FIRST, (False, False): _abi.PART_MIDDLE,
          (False, True): _abi.PART_LAST}


class Answer(Iterator[Found]):
    """Rows, page after page as they are asked for.

    Pages join without gap or repetition, also when articles are added or removed meanwhile.

    Instead of taking the rows, ``to_jsonl``, ``to_csv`` and ``to_jsonld`` write them for other programs: to a path, to
    something with a ``write`` method (text or bytes; a text file for CSV is opened with ``newline=""``), or without an
    argument to a str. A page at a time, however many there are. Offsets in them count bytes of the article's text.
    """

    def __init__(self, ask: Callable[[int, str], Page], limit: Optional[int], after: str) -> None:
        self._ask = ask
        self._left = limit
        self._after = after
        self._rows: Iterator[Found] = iter(())
        self._more = True
        self._begun = False
        self.unread: List[str] = []
        """With ``skip_damaged``: ids of the articles that cannot be read, of the pages so far."""

    def __next__(self) -> Found:
        while True:
            for row in self._rows:
                return row
            if not self._more:
                raise StopIteration
            self._rows = iter(self._next_page(_PAGE))

    def _next_page(self, rows: int) -> Page:
        size = rows if self._left is None else min(rows, self._left)
        page = self._ask(size, self._after)
        self._begun = True
        self._after = page.after
        self.unread += [id for id in page.unread if id not in self.unread]
        if self._left is not None:
            self._left -= size
        self._more = bool(page.after) and self._left != 0
        return page

    def to_jsonl(self, to: Optional[Target] = None) -> Optional[str]:
        """JSON lines: an object for each row."""
        return write(self._pieces(_abi.FORMAT_JSONL), to)

    def to_csv(self, to: Optional[Target] = None) -> Optional[str]:
        """CSV with a header, for spreadsheets: a cell that would be a formula begins with an apostrophe."""
        return write(self._pieces(_abi.FORMAT_CSV), to)

    def to_jsonld(self, to: Optional[Target] = None) -> Optional[str]:
        """JSON-LD with the vocabulary of schema.org: Quotation, Event, NewsArticle, Person, …"""
        return write(self._pieces(_abi.FORMAT_JSONLD), to)

    def _pieces(self, form: int) -> Iterator[bytes]:
        if self._begun:
            raise ArgumentError("rows of this answer were taken already: ask again for one to export")
        first = True
        while self._more:
            page = self._next_page(_EXPORTED_PAGE)
            yield page.text(form, _PARTS[first, not self._more])
            first = False

    @property
    def after(self) -> str:
        """For the keyword ``after`` of another answer, which then goes on behind the last row of this one.

        "" if that was the last of all. Known when all rows that ``limit`` lets through were taken.
        """
        if self._more and self._left != 0:
            raise ArgumentError("after is known behind the last row only: give a limit, and take all its rows first")
        return self._after


def _each(handle: int, noun: str, struct: Any) -> Iterator[Any]:
    """Every element of a list. One struct serves for all: copy what it holds before the next."""
    get = getattr(library, f"cmq_{noun}_get")
    item = struct()
    item.struct_size = ctypes.sizeof(struct)
    for i in range(getattr(library, f"cmq_{noun}_count")(handle)):
        get(handle, i, ctypes.byref(item))
        yield item


class Table(List[Each]):
    """A list of numbers. It is written for other programs as an Answer is: to a path, a file or a str."""

    def __init__(self, rows: Iterable[Each], kind: str, handle: int) -> None:
        super().__init__(rows)
        self._function, self._handle = f"cmq_{kind}_text", handle
        weakref.finalize(self, getattr(library, f"cmq_{kind}_free"), handle).atexit = False

    def to_jsonl(self, to: Optional[Target] = None) -> Optional[str]:
        """JSON lines: an object for each row, whatever was done to the list."""
        return write([written(self._function, self._handle, _abi.FORMAT_JSONL)], to)

    def to_csv(self, to: Optional[Target] = None) -> Optional[str]:
        """CSV with a header."""
        return write([written(self._function, self._handle, _abi.FORMAT_CSV)], to)

    def __reduce__(self) -> Any:
        return list, (list(self),)   # a copy is a list


def copy_counts(handle: int) -> "Table[Count]":
    return Table((Count(date_of(one.first).first_day, one.n)
                  for one in _each(handle, "interval", _abi.cmq_interval)), "counts", handle)


def copy_ranking(handle: int) -> "Table[Ranked]":
    return Table((Ranked(string(one.name), one.identity or None, optional(one.other_name), one.other_identity or None,
                         one.n) for one in _each(handle, "ranked", _abi.cmq_ranked)), "ranking", handle)


class Graph:
    """Who met whom: nodes and edges, the most meetings first. Never changes.

    It is written for other programs as an Answer is: to a path, a file or a str.
    """

    __slots__ = ("nodes", "edges", "_handle", "__weakref__")

    def __init__(self, handle: int) -> None:
        self._handle = handle
        weakref.finalize(self, library.cmq_graph_free, handle).atexit = False
        self.nodes: Tuple[Node, ...] = tuple(
            Node(one.identity, _TYPE[one.type], string(one.name), optional(one.country), one.meetings)
            for one in _each(handle, "node", _abi.cmq_node))
        self.edges: Tuple[Edge, ...] = tuple(
            Edge(self.nodes[one.one], self.nodes[one.other], one.meetings, date_of(one.first), date_of(one.last))
            for one in _each(handle, "edge", _abi.cmq_edge))

    def to_graphml(self, to: Optional[Target] = None) -> Optional[str]:
        """For Gephi, yEd, NetworkX and others."""
        return self._write(_abi.FORMAT_GRAPHML, to)

    def to_dot(self, to: Optional[Target] = None) -> Optional[str]:
        """For Graphviz."""
        return self._write(_abi.FORMAT_DOT, to)

    def to_jsonl(self, to: Optional[Target] = None) -> Optional[str]:
        """JSON lines: an object for each edge."""
        return self._write(_abi.FORMAT_JSONL, to)

    def to_csv(self, to: Optional[Target] = None) -> Optional[str]:
        """CSV with a header: a row for each edge."""
        return self._write(_abi.FORMAT_CSV, to)

    def _write(self, form: int, to: Optional[Target]) -> Optional[str]:
        return write([written("cmq_graph_text", self._handle, form)], to)

    def __reduce__(self) -> Any:
        raise TypeError("a Graph cannot be pickled: its nodes and edges can")

    def __repr__(self) -> str:
        return f"Graph({len(self.nodes)} nodes, {len(self.edges)} edges)"
