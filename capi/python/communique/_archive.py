"""Thousands of records in one file, to ask questions of."""

import ctypes
import numbers
import os
import threading
import weakref
from itertools import islice
from typing import Any, Callable, Iterable, List, Optional, Sequence, Tuple, Union

from . import _abi
from ._answers import Answer, Graph, Page, Table, copy_counts, copy_ranking
from ._copy import copy_record, date_of
from ._export import Target, write
from ._html import options_of
from ._library import library
from ._query import INTERVALS, TOPS, identity_of, limit_of, listed, noun_of, query_of, string_of, who_of, word
from ._reader import (Published, Reader, arrival_from_json, c_text, check, default_reader, encoded, record_from_json,
                      take_string)
from .answers import Addition, Count, Identity, Info, Ranked, Row
from .errors import ArgumentError, DamagedError, Error, FormatError, TooLargeError
from .records import Record, Text

Who = Union[str, int, Identity]
_MODES = ["create", "write", "read"]
_NOTHING = Addition(0, 0, 0)


def _release(handle: int, lock: threading.Lock, process: int) -> None:
    # Not in a child process, whose SQLite would take the parent's locks away; not while a thread is still at it.
    if os.getpid() == process and lock.acquire(blocking=False):
        library.cmq_archive_free(handle)
        lock.release()


def _outlet_of(outlet: Optional[str]) -> bytes:
    return b"" if outlet is None else string_of(outlet, "outlet")


def _free(arrivals: Iterable[Tuple[int, bytes]]) -> None:
    for handle, _ in arrivals:
        library.cmq_record_free(handle)


# What says that one record is wrong, and nothing about those beside it.
_ABOUT_A_RECORD = (FormatError, TooLargeError, ArgumentError)


def _tell(wrong: Error, place: str, on_error: Optional[Callable[[Error], Any]]) -> None:
    named = type(wrong)(f"{place}: {wrong}")
    if not on_error:
        raise named from None
    on_error(named)


class Archive:
    """An archive in a file, or with the path ":memory:" one that lives as long as the object.

    ``mode``: "create" makes the file if it is not there, "write" wants it to be there, "read" never changes it.
    ``words_only`` of a new archive: it keeps the words that its records point to, not whole texts. ``wait``: how many
    seconds another writer is waited for before BusyError; 0: not at all.

    Threads may share one; they take turns. Any number of readers, in this and other processes, and one writer work at
    the same time; a reader sees whole batches only. What a method has returned from is on the disk.

    Answers are iterators of rows, which can be written as JSON lines, CSV or JSON-LD instead of taken: see Answer.
    Questions take filters as keywords, each one value or a list. Everything that is set has to hold; of the values of
    a list one is enough, where nothing else is said:

    - ``speakers``, ``addressees``, ``participants`` (all of them), ``any_participants``, ``involved`` (all of them, in
      whichever role): words of a name ("Bayramov", "SCO"), an Identity, or its id;
    - ``types``, ``modes``, ``acts`` of statements, ``kinds``, ``statuses`` of meetings, ``entity_types``,
      ``fact_kinds``: the words of the record format, as "direct";
    - ``places``, ``organizations``, ``outlets``, ``offices`` (held at the time): words of a name; ``countries``: "AZ"
      or "az";
    - ``about``: words that all have to occur, "words in quotation marks" side by side, a star for any ending;
    - ``since``, ``until``: both included, as "2024-02-05", "2024-02", "2024", a datetime.date or a Date;
      ``dated``: "event", or "publication" of the article;
    - ``min_confidence``: 0 to 1; ``copies``: also what another article of the same story says again.
    """

    __slots__ = ("path", "_handle", "_lock", "_process", "_finalizer", "__weakref__")

    def __init__(self, path: Union[str, "os.PathLike[str]"], mode: str = "create", *, words_only: bool = False,
                 wait: float = 5.0) -> None:
        self.path = os.fspath(path)
        options = _abi.cmq_archive_options()
        options.struct_size = ctypes.sizeof(options)
        options.access = word(mode, _MODES, "mode")
        options.offsets = _abi.CODEPOINT
        options.words_only = bool(words_only)
        if not isinstance(wait, numbers.Real):
            raise TypeError(f"wait must be a number of seconds, not {type(wait).__name__}")
        if not 0 <= wait <= 1e6:
            raise ArgumentError(f"wait is {wait}, not a number of seconds from 0 to 1000000")
        options.wait_ms = max(1, round(wait * 1000)) if wait else _abi.NO_WAIT
        data = os.fsencode(path)
        handle, error = ctypes.c_void_p(), ctypes.c_void_p()
        check(library.cmq_archive_open(data, len(data), ctypes.byref(options), ctypes.byref(handle),
                                       ctypes.byref(error)), error)
        self._handle: Optional[int] = handle.value
        self._lock = threading.Lock()
        self._process = os.getpid()
        self._finalizer = weakref.finalize(self, _release, handle.value, self._lock, self._process)

    def close(self) -> None:
        """Closes the file. Closing twice is fine; other methods then raise an ArgumentError."""
        with self._lock:
            handle, self._handle = self._handle, None
            if self._finalizer.detach() and os.getpid() == self._process:
                library.cmq_archive_free(handle)

    def __enter__(self) -> "Archive":
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"Archive({self.path!r}{'' if self._handle else ', closed'})"

    def __reduce__(self) -> Any:
        raise TypeError("an Archive belongs to its process: open the file in each")

    def _call(self, name: str, *arguments: Any) -> None:
        """One function of the C interface, with the handle in front and the error behind."""
        with self._lock:
            if self._handle is None:
                raise ArgumentError(f"the archive {self.path!r} is closed")
            if os.getpid() != self._process:
                raise ArgumentError(f"the archive {self.path!r} was opened by another process: open it in each")
            error = ctypes.c_void_p()
            status = getattr(library, name)(self._handle, *arguments, ctypes.byref(error))
        check(status, error)

    def _made(self, name: str, *arguments: Any) -> int:
        """The handle that a function gives."""
        out = ctypes.c_void_p()
        self._call(name, *arguments, ctypes.byref(out))
        return out.value or 0

    # ---- Adding and removing ----

    def add(self, records: Union[Record, Iterable[Union[Record, Tuple[Record, Optional[str]]]]],
            outlet: Optional[str] = None) -> Addition:
        """Adds a record, or all of an iterable in one transaction: all or none.

        A record takes the place of that with the same article id; the same record again changes nothing. Many at once
        are far quicker than one after the other: some hundreds or thousands. ``outlet`` is whose articles they are;
        a pair of a record and an outlet says it of one. Without it, it is the agency that the article names. Records
        travel as JSON, which costs half of what reading them did: `read` spares it.
        """
        publisher = _outlet_of(outlet)
        arrivals: List[Tuple[int, bytes]] = []
        try:
            for one in [records] if isinstance(records, Record) else records:
                record, its = one if isinstance(one, tuple) and len(one) == 2 else (one, None)
                if not isinstance(record, Record):
                    raise TypeError(f"records must be a Record or some of them, not {type(record).__name__}")
                by = _outlet_of(its) or publisher
                arrivals.append((record_from_json(record.to_json(text=True)), by))
            return self._add(arrivals)
        finally:
            _free(arrivals)

    def read(self, text: Union[Text, bytearray, memoryview], *, id: Optional[str] = None,
             published: Optional[Published] = None, min_confidence: Optional[float] = None,
             outlet: Optional[str] = None, reader: Optional[Reader] = None) -> Record:
        """Reads an article, as Reader.read does, and adds it: the record. ``reader``: another than the default one."""
        handle, given = (reader or default_reader())._read(text, id, published, min_confidence)
        try:
            self._add([(handle, _outlet_of(outlet))])
            return copy_record(handle, given)
        finally:
            library.cmq_record_free(handle)

    def add_jsonl(self, lines: Union[str, "os.PathLike[str]", Iterable[Union[str, bytes]]], *, batch: int = 1000,
                  outlet: Optional[str] = None, progress: Optional[Callable[[Addition], Any]] = None,
                  on_error: Optional[Callable[[Error], Any]] = None) -> Addition:
        """Adds the records of JSON lines, communique/1, from a file or an iterable of lines, ``batch`` of them at once.

        ``outlet`` is whose articles they are where a line does not say so itself, by "outlet" as `export_jsonl` does.
        ``progress`` is called behind each batch with what happened so far. A line that is no record is a FormatError
        that names it; the batches before it are in the archive, and running it again adds them no second time. With
        ``on_error`` it is called with that error instead, the line is left out and the others are added::

            bad = []
            archive.add_jsonl("news.jsonl", on_error=bad.append)
        """
        if batch < 1:
            raise ArgumentError(f"batch is {batch}, less than 1")
        if isinstance(lines, (str, os.PathLike)):
            with open(lines, "rb") as file:
                return self._add_lines(file, os.fsdecode(lines) + ":", batch, outlet, progress, on_error)
        return self._add_lines(lines, "line ", batch, outlet, progress, on_error)

    def export_jsonl(self, to: Optional[Target] = None, *, on_error: Optional[Callable[[Error], Any]] = None,
                     **filters: Any) -> Optional[str]:
        """Whole articles as JSON lines, communique/1 with text and outlet, for ``add_jsonl`` of another archive.

        To a path, to something with a ``write`` method, or without ``to`` to a str; oldest first, a page at a time. All
        of them, copies too, or those that filters find. An article that cannot be read is a DamagedError; with
        ``on_error`` it is called with that error, which names it, and the article is left out.
        """
        filters.setdefault("copies", True)
        answer = self._find("articles", "oldest", None, "", filters, on_error is not None)
        try:
            return write(answer._pieces(_abi.FORMAT_RECORDS), to)
        finally:
            for id in answer.unread if on_error else ():
                on_error(DamagedError(f"article {id}: its record is damaged"))

    def remove(self, ids: Union[str, Iterable[str]]) -> int:
        """Takes the article of an id out, with all that it said, or all of an iterable in one transaction: all or none.
        How many of them were there; one that is not there is no error."""
        keep: List[Any] = []
        texts = [c_text(string_of(one, "ids"), keep) for one in listed(ids, "ids")]
        had = ctypes.c_uint64()
        self._call("cmq_archive_remove", (_abi.cmq_text * len(texts))(*texts), len(texts), ctypes.byref(had))
        return had.value

    def _add(self, arrivals: Sequence[Tuple[int, bytes]]) -> Addition:
        keep: List[Any] = []
        array = (_abi.cmq_arrival * len(arrivals))(
            *[_abi.cmq_arrival(handle, c_text(outlet, keep)) for handle, outlet in arrivals])
        done = _abi.cmq_addition()
        self._call("cmq_archive_add_arrivals", array, len(arrivals), ctypes.byref(done))
        return Addition(done.added, done.replaced, done.unchanged)

    def _add_lines(self, lines: Iterable[Union[str, bytes]], where: str, batch: int, outlet: Optional[str],
                   progress: Optional[Callable[[Addition], Any]],
                   on_error: Optional[Callable[[Error], Any]]) -> Addition:
        done, publisher = _NOTHING, _outlet_of(outlet)
        numbered = ((number, line) for number, line in enumerate(lines, 1) if line.strip())
        while True:
            arrivals: List[Tuple[int, bytes]] = []
            places: List[str] = []
            some = list(islice(numbered, batch))
            if not some:
                return done
            try:
                for number, line in some:
                    try:
                        handle, by = arrival_from_json(line)
                    except _ABOUT_A_RECORD as wrong:
                        _tell(wrong, f"{where}{number}", on_error)
                    else:
                        arrivals.append((handle, by or publisher))
                        places.append(f"{where}{number}")
                done += self._add_each(arrivals, places, on_error) if on_error else self._add(arrivals)
            finally:
                _free(arrivals)
            if progress:
                progress(done)

    def _add_each(self, arrivals: List[Tuple[int, bytes]], places: List[str],
                  on_error: Callable[[Error], Any]) -> Addition:
        """All at once, or one by one if the archive takes one of them not."""
        try:
            return self._add(arrivals)
        except _ABOUT_A_RECORD:
            done = _NOTHING
            for arrival, place in zip(arrivals, places):
                try:
                    done += self._add([arrival])
                except _ABOUT_A_RECORD as wrong:
                    _tell(wrong, place, on_error)
            return done

    # ---- Asking ----

    def statements(self, *, order: str = "newest", limit: Optional[int] = None, after: str = "",
                   skip_damaged: bool = False, **filters: Any) -> Answer[Row]:
        """What was said: rows whose ``statement`` is set. ``order``: "newest", "oldest", "relevance" (to ``about``) or
        "confidence". All of them, or ``limit``; ``after`` goes on where another answer ended.

        ``skip_damaged``: articles that cannot be read are left out, and ``unread`` of the answer names them; otherwise
        they are a DamagedError."""
        return self._find("statements", order, limit, after, filters, skip_damaged)

    def meetings(self, *, order: str = "newest", limit: Optional[int] = None, after: str = "",
                 skip_damaged: bool = False, **filters: Any) -> Answer[Row]:
        """Who met whom: rows whose ``meeting`` is set."""
        return self._find("meetings", order, limit, after, filters, skip_damaged)

    def facts(self, *, order: str = "newest", limit: Optional[int] = None, after: str = "",
              skip_damaged: bool = False, **filters: Any) -> Answer[Row]:
        """What articles state as background: rows whose ``fact`` is set."""
        return self._find("facts", order, limit, after, filters, skip_damaged)

    def articles(self, *, order: str = "newest", limit: Optional[int] = None, after: str = "",
                 skip_damaged: bool = False, **filters: Any) -> Answer[Row]:
        """Articles: rows with their record."""
        return self._find("articles", order, limit, after, filters, skip_damaged)

    def identities(self, *, limit: Optional[int] = None, after: str = "", **filters: Any) -> Answer[Identity]:
        """People, organisations, places and events, those first that most articles name."""
        return self._find("identities", "newest", limit, after, filters)

    def timeline(self, who: Who, *, order: str = "newest", limit: Optional[int] = None, after: str = "",
                 skip_damaged: bool = False, **filters: Any) -> Answer[Row]:
        """What somebody said and the meetings with him, by day: rows of statements and meetings."""
        query, keep = query_of(0, filters, order, "timeline")
        query.skip_damaged = bool(skip_damaged)
        of = who_of(who, "who", keep)
        return self._pages("cmq_archive_timeline", [ctypes.byref(of)], query, keep, limit, after)

    def article(self, id: str) -> Row:
        """The article of an id; NotFoundError if there is none."""
        data = string_of(id, "id")
        return next(iter(Page(self._made("cmq_archive_article", data, len(data)))))

    def identity(self, id: int) -> Identity:
        """Everything known of an identity; NotFoundError if there is none."""
        return next(iter(Page(self._made("cmq_archive_identity", identity_of(id, "id")))))

    def count(self, noun: str, **filters: Any) -> int:
        """How many "statements", "meetings", "facts", "articles" or "identities" there are."""
        query, _keep = query_of(noun_of(noun), filters, function="count")
        n = ctypes.c_uint64()
        self._call("cmq_archive_count", ctypes.byref(query), ctypes.byref(n))
        return n.value

    def counts(self, noun: str, by: str = "month", **filters: Any) -> "Table[Count]":
        """How many in each "day", "week" (from Monday), "month" or "year" that has some, in order."""
        query, _keep = query_of(noun_of(noun), filters, function="counts")
        interval = word(by, INTERVALS, "by")
        return copy_counts(self._made("cmq_archive_counts", ctypes.byref(query), interval))

    def top(self, of: str, limit: int = 20, **filters: Any) -> "Table[Ranked]":
        """The most frequent "speakers", "participants", "pairs", "topics", "places" or "outlets". Of meetings the held
        ones count, unless ``statuses`` says otherwise."""
        query, _keep = query_of(0, filters, function="top")
        query.limit = min(limit_of(limit) or 0, _abi.NONE)
        return copy_ranking(self._made("cmq_archive_top", word(of, TOPS, "of"), ctypes.byref(query)))

    def graph(self, **filters: Any) -> Graph:
        """Who met whom, in held meetings, unless ``statuses`` says otherwise."""
        query, _keep = query_of(0, filters, function="graph")
        return Graph(self._made("cmq_archive_graph", ctypes.byref(query)))

    def to_html(self, to: Optional[Target] = None, *, whose: Optional[Who] = None, limit: int = 50,
                title: Optional[str] = None, colors: str = "automatic", frame: bool = False,
                **filters: Any) -> Optional[str]:
        """A page to look at: months, who met whom as a drawing and as a table, the most frequent speakers, topics,
        participants and places, and the newest ``limit`` of what was said and who met.

        ``whose``: the person, country or body that all of it is about. The rest is as of Record.to_html. Since 0.1.
        """
        query, keep = query_of(0, filters, function="to_html")
        query.limit = min(limit_of(limit) or 0, _abi.NONE)
        of = None if whose is None else ctypes.byref(who_of(whose, "whose", keep))
        options = options_of(title, colors, frame, keep)
        out, size = ctypes.c_void_p(), ctypes.c_size_t()
        self._call("cmq_archive_html", of, ctypes.byref(query), ctypes.byref(options), ctypes.byref(out),
                   ctypes.byref(size))
        return write([take_string(out, size)], to)

    def _find(self, noun: str, order: str, limit: Optional[int], after: str, filters: Any,
              skip_damaged: bool = False) -> Answer[Any]:
        query, keep = query_of(noun_of(noun), filters, order, noun)
        query.skip_damaged = bool(skip_damaged)
        return self._pages("cmq_archive_find", [], query, keep, limit, after)

    def _pages(self, function: str, arguments: List[Any], query: _abi.cmq_query, keep: List[Any],
               limit: Optional[int], after: str) -> Answer[Any]:
        def ask(size: int, place: str) -> Page:
            held: List[Any] = [keep]
            query.limit, query.after = size, c_text(encoded(place), held)
            return Page(self._made(function, *arguments, ctypes.byref(query)))

        return Answer(ask, limit_of(limit), after)

    # ---- Who is the same, by hand ----

    def merge(self, one: Union[int, Identity], other: Union[int, Identity]) -> int:
        """Two identities are the same. Remembered when articles are added again. The id that results."""
        out = ctypes.c_int64()
        self._call("cmq_archive_merge", identity_of(one, "one"), identity_of(other, "other"), ctypes.byref(out))
        return out.value

    def split(self, identity: Union[int, Identity], *, appearances: Iterable[int] = (),
              articles: Union[str, Iterable[str]] = ()) -> int:
        """Some appearances (their ids) of an identity are somebody else, or it is somebody else in some articles (their
        ids). Remembered when articles are added again. The id of who that is."""
        wordings, names = list(appearances), listed(articles, "articles")
        if bool(wordings) == bool(names):
            raise ArgumentError("split needs either appearances or articles")
        who, out = identity_of(identity, "identity"), ctypes.c_int64()
        if wordings:
            ids = (ctypes.c_int64 * len(wordings))(*[identity_of(one, "appearances") for one in wordings])
            self._call("cmq_archive_split", who, ids, len(ids), ctypes.byref(out))
        else:
            keep: List[Any] = []
            texts = (_abi.cmq_text * len(names))(*[c_text(string_of(one, "articles"), keep) for one in names])
            self._call("cmq_archive_split_articles", who, texts, len(texts), ctypes.byref(out))
        return out.value

    # ---- The file ----

    def info(self) -> Info:
        """What the archive holds."""
        info = _abi.cmq_info()
        info.struct_size = ctypes.sizeof(info)
        self._call("cmq_archive_info", ctypes.byref(info))
        return Info(info.version, bool(info.words_only), info.articles, info.stories, info.statements, info.meetings,
                    info.facts, info.identities, date_of(info.first), date_of(info.last), info.bytes)

    def check(self) -> List[str]:
        """What is wrong with the file, one line for each problem; none if it is sound. Reads all of it; takes some 20
        bytes of memory for each article, statement, meeting and fact."""
        return self._string("cmq_archive_check").splitlines()

    def optimize(self) -> None:
        """Joins what very many batches have left of the full-text indices, after a large import: a word is then found at
        one place instead of up to twenty, the answers are the same. Takes a minute or two for a million articles."""
        self._call("cmq_archive_optimize")

    def rebuild(self) -> None:
        """Makes the full-text indices anew from the records, in one transaction, where `check` says that they are
        damaged or differ from these. Numbers, and what was said by hand, stay. What stands in a record that cannot be
        read is then not found. Takes some minutes for a million articles."""
        self._call("cmq_archive_rebuild")

    def explain(self, noun: str, *, order: str = "newest", **filters: Any) -> str:
        """How the database goes about a question, for people; the wording may change."""
        query, _keep = query_of(noun_of(noun), filters, order, "explain")
        return self._string("cmq_archive_explain", ctypes.byref(query))

    def _string(self, function: str, *arguments: Any) -> str:
        out, size = ctypes.c_void_p(), ctypes.c_size_t()
        self._call(function, *arguments, ctypes.byref(out), ctypes.byref(size))
        return take_string(out, size).decode("utf-8", "replace")
