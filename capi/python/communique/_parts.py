"""What a worker does: one partition of articles becomes one archive, or lines of JSON. Knows nothing of Dask."""

import contextlib
import ctypes
import errno
import functools
import hashlib
import json
import os
import pathlib
import shutil
import socket
import tempfile
import threading
from itertools import islice
from dataclasses import asdict, dataclass
from typing import Any, Dict, Iterable, Iterator, List, Mapping, NamedTuple, Optional, Set, Tuple

from . import _abi
from ._archive import Archive
from ._copy import copy_record
from ._library import VERSION, library
from ._reader import Reader, check, default_reader, encoded, take_string
from .answers import Addition
from .errors import ArgumentError, DiskFullError, Error, FileError, FormatError, TooLargeError
from .records import Text

FIELDS = ("id", "text", "path", "published", "outlet")
_FORMAT = "communique-partition/1"
_BATCH, _BATCH_BYTES = 500, 16 << 20   # of one transaction: records are several times as large as their texts
_LARGEST = 1 << 32                     # the library takes texts below 4 GiB: no need to read more to find out


@dataclass(frozen=True)
class Settings:
    """What decides how a record looks. The same settings and the same articles give the same archive."""

    version: str = VERSION
    lexicons: Tuple[Tuple[str, str], ...] = ()
    published: Optional[str] = None
    outlet: Optional[str] = None
    min_confidence: float = 0
    words_only: bool = False
    columns: Tuple[Tuple[str, str], ...] = ()   # fields of an article, and what they are called in the input

    def written(self) -> Dict[str, Any]:
        """For a manifest: of lexicons a digest."""
        fields = asdict(self)
        fields["columns"] = dict(self.columns)
        fields["lexicons"] = hashlib.blake2b(repr(self.lexicons).encode("utf-8", "replace"), digest_size=16).hexdigest()
        return fields


@dataclass(frozen=True)
class Part:
    """What became of one partition."""

    number: int
    path: str        # of its archive
    articles: int    # that were given: the sum of the four below
    added: int
    replaced: int    # an article of the same id that came before
    unchanged: int   # the same article came before
    failed: int      # set aside in the file beside it
    made: bool       # False: it was there already


class PartitionError(Error):
    """A partition could not be made: the message names it. Those that were complete before stay; run the same again."""


class Made(NamedTuple):
    """A record of the C interface, and the article of which it was made."""

    handle: int
    text: Text
    outlet: Optional[str]
    index: int
    fields: Dict[str, Any]


class Failure(NamedTuple):
    """An article that could not be read."""

    index: int
    id: Optional[str]
    path: Optional[str]
    beginning: str
    reason: str

    def line(self, partition: int) -> str:
        fields = {"partition": partition, "article": self.index, "id": self.id, "path": self.path,
                  "beginning": self.beginning, "reason": self.reason}
        return json.dumps({name: value for name, value in fields.items() if value is not None}) + "\n"


# ---- Articles as they are given ----

def _is_missing(value: Any) -> bool:
    """None, or what pandas has in its place."""
    return value is None or type(value).__name__ in ("NAType", "NaTType") or isinstance(value, float) and value != value


def _fields_of(article: Any, names: Mapping[str, str]) -> Dict[str, Any]:
    if isinstance(article, (str, bytes, bytearray, memoryview)):
        return {"text": article}
    if not isinstance(article, Mapping):
        raise TypeError(f"an article must be a str, bytes or a mapping, not {type(article).__name__}")
    found = {field: article.get(name) for field, name in names.items()}
    fields = {field: value for field, value in found.items() if not _is_missing(value)}
    if isinstance(fields.get("id"), int) and not isinstance(fields["id"], bool):
        fields["id"] = str(fields["id"])
    elif type(fields.get("id")).__module__ == "numpy" and hasattr(fields["id"], "__index__"):
        fields["id"] = str(fields["id"].__index__())
    return fields


def _text_of(path: Any) -> bytes:
    if not isinstance(path, (str, os.PathLike)):
        raise TypeError(f"path must be a str or a path, not {type(path).__name__}")
    try:
        with open(path, "rb") as file:
            data = file.read(_LARGEST)
    except OSError as wrong:
        raise ArgumentError(f"{os.fspath(path)}: {os.strerror(wrong.errno or 0)}") from None
    if len(data) == _LARGEST:
        raise TooLargeError(f"{os.fspath(path)}: a text of 4 GiB or more")
    return data


def _refuse_no_article(text: Text) -> None:
    """The library would read any text, and find nothing in these. The command line leaves out the same."""
    data = text[:8192].encode("utf-8", "replace") if isinstance(text, str) else text[:8192]
    if not data.strip(b" \t\r\n") and not text.strip(" \t\r\n" if isinstance(text, str) else b" \t\r\n"):  # type: ignore
        raise ArgumentError("there is nothing in it")
    if data.startswith(b"SQLite format 3"):
        raise ArgumentError("this is an archive, not an article")
    if data.startswith(b"{") and b'"communique/1"' in data[:400]:
        raise ArgumentError("these are records, not an article")
    if data.startswith(b"%PDF-") or b"\0" in data:
        raise ArgumentError("this is no text in UTF-8, but a picture, a document or a text in UTF-16")


def _each_of(partition: Any) -> Iterable[Any]:
    """The articles of a partition: of a data frame its rows."""
    if hasattr(partition, "itertuples") and hasattr(partition, "columns"):
        names = list(partition.columns)
        return (dict(zip(names, row)) for row in partition.itertuples(index=False, name=None))
    return partition


class _Articles:
    """Reads the articles of a partition one after the other, and keeps account of them."""

    def __init__(self, partition: Any, settings: Settings) -> None:
        self._partition, self._settings = partition, settings
        self._names = {**{field: field for field in FIELDS}, **dict(settings.columns)}
        self._digest = hashlib.blake2b(digest_size=16)
        self.count = 0
        self.failures: List[Failure] = []

    @property
    def digest(self) -> str:
        return self._digest.hexdigest()

    def count_all(self) -> "_Articles":
        """Only looks at them: what they are, and how many."""
        for article in _each_of(self._partition):
            self._take(article)
        return self

    def records(self, reader: Reader) -> Iterator[Made]:
        """The records of those that can be read. The caller frees the handles."""
        for article in _each_of(self._partition):
            index = self.count
            fields, problem = self._take(article)
            if not problem:
                try:
                    text = fields["text"]
                    _refuse_no_article(text)
                    outlet = fields.get("outlet", self._settings.outlet)
                    if outlet is not None and not isinstance(outlet, str):
                        raise TypeError(f"outlet must be a str, not {type(outlet).__name__}")
                    handle, given = reader._read(text, fields.get("id"), fields.get("published",
                                                 self._settings.published), self._settings.min_confidence)
                except (Error, TypeError, ValueError, MemoryError) as wrong:
                    problem = str(wrong) or "out of memory"
                else:
                    yield Made(handle, given, outlet, index, fields)
                    continue
            self.set_aside(index, fields, problem)

    def _take(self, article: Any) -> Tuple[Dict[str, Any], str]:
        """The fields of the next article, its text among them, and what is wrong with them."""
        fields: Dict[str, Any] = {}
        problem = ""
        try:
            fields = _fields_of(article, self._names)
            if "text" not in fields and "path" in fields:
                fields["text"] = _text_of(fields["path"])
            elif "text" not in fields:
                problem = "it has no text"
            elif isinstance(fields["text"], (bytearray, memoryview)):
                fields["text"] = bytes(fields["text"])
            elif not isinstance(fields["text"], (str, bytes)):
                problem = f"text must be a str or bytes, not {type(fields['text']).__name__}"
        except (Error, TypeError, ValueError, MemoryError) as wrong:
            problem = str(wrong) or "out of memory"
        self.count += 1
        for field in FIELDS:
            self._add_to_digest(fields.get(field))
        self._add_to_digest(problem)
        return fields, problem

    def _add_to_digest(self, value: Any) -> None:
        kind = "b" if isinstance(value, bytes) else "s"
        data = value if isinstance(value, bytes) else str(value).encode("utf-8", "surrogatepass")
        self._digest.update(f"{kind}{len(data)}:".encode("ascii"))
        self._digest.update(data)

    def set_aside(self, index: int, fields: Dict[str, Any], reason: str) -> None:
        text, its_id, path = fields.get("text"), fields.get("id"), fields.get("path")
        beginning = text[:80] if isinstance(text, str) else text[:80].decode("utf-8", "replace") \
            if isinstance(text, bytes) else ""
        self.failures.append(Failure(index, None if its_id is None else str(its_id),
                                     None if path is None else str(path), beginning, reason))


# ---- Readers ----

_readers = threading.Lock()


@functools.lru_cache(maxsize=4)
def _made_reader(lexicons: Tuple[Tuple[str, str], ...]) -> Reader:
    return Reader(lexicons)


def reader_of(settings: Settings) -> Reader:
    """One for a process and its lexicons, whatever number of threads and tasks want it."""
    if not settings.lexicons:
        return default_reader()
    with _readers:   # lru_cache would let two threads make one each
        return _made_reader(settings.lexicons)


def _same_version(settings: Settings) -> None:
    if settings.version != VERSION:
        raise PartitionError(f"the worker on {socket.gethostname()} has communique {VERSION}, the program that started "
                             f"this has {settings.version}: install the same everywhere")


# ---- Lines of JSON ----

def _line_of(made: Made, with_text: bool) -> str:
    if with_text:
        line = copy_record(made.handle, made.text).to_json(text=True)
    else:
        out, size, error = ctypes.c_void_p(), ctypes.c_size_t(), ctypes.c_void_p()
        check(library.cmq_record_json(made.handle, 0, ctypes.byref(out), ctypes.byref(size), ctypes.byref(error)),
              error)
        line = take_string(out, size).decode("utf-8").rstrip("\n")
    return f'{{"outlet":{json.dumps(made.outlet)},{line[1:]}' if made.outlet else line


def lines_of(partition: Any, number: int, settings: Settings, with_text: bool) -> Tuple[List[str], List[str]]:
    """The records of a partition, and the articles that could not be read, as JSON lines."""
    _same_version(settings)
    articles = _Articles(partition, settings)
    lines: List[str] = []
    for made in articles.records(reader_of(settings)):
        try:
            lines.append(_line_of(made, with_text))
        finally:
            library.cmq_record_free(made.handle)
    return lines, [one.line(number).rstrip("\n") for one in articles.failures]


# ---- Archives ----

stopped: Set[str] = set()   # runs of this process that were interrupted: their threads end at the next batch


def archive_path(folder: str, number: int) -> pathlib.Path:
    return pathlib.Path(folder, f"part-{number:05}.cmq")


def failures_path(folder: str, number: int) -> pathlib.Path:
    return pathlib.Path(folder, f"part-{number:05}.failed.jsonl")


def manifest_path(folder: str, number: int) -> pathlib.Path:
    return pathlib.Path(folder, f"part-{number:05}.json")


def manifest_of(folder: str, number: int) -> Optional[Dict[str, Any]]:
    """What is written down of a partition that is complete; None if it is not."""
    try:
        found = json.loads(manifest_path(folder, number).read_text("utf-8"))
        whole = found["format"] == _FORMAT and archive_path(folder, number).stat().st_size == found["bytes"]
        whole = whole and (found["failed"] == 0 or failures_path(folder, number).exists())
        return found if whole else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _as_it_is(folder: str, number: int, found: Dict[str, Any]) -> Part:
    return Part(number, str(archive_path(folder, number)), found["articles"], found["added"], found["replaced"],
                found["unchanged"], found["failed"], False)


def make_part(partition: Any, number: int, of: int, folder: str, settings: Settings, run: str,
              scratch: Optional[str]) -> Part:
    """Makes the archive of a partition, unless it is there already, of these articles and with these settings."""
    _same_version(settings)
    if not os.path.isdir(folder):
        raise PartitionError(f"the worker on {socket.gethostname()} has no folder {folder}: all workers have to see it")
    if not hasattr(partition, "itertuples") and not isinstance(partition, (list, tuple)):
        partition = list(partition)   # it is gone through twice
    found = manifest_of(folder, number)
    if found and found["settings"] == settings.written() and found["of"] == of:
        articles = _Articles(partition, settings).count_all()
        if articles.digest == found["input"] and articles.count == found["articles"]:
            return _as_it_is(folder, number, found)
    place = scratch if scratch and os.path.isdir(scratch) else folder
    try:
        with contextlib.ExitStack() as leaving:
            beside = tempfile.mkdtemp(prefix=f".part-{number:05}-", dir=place)
            leaving.callback(shutil.rmtree, beside, ignore_errors=True)
            return _make(partition, number, of, folder, settings, run, beside)
    except PartitionError:
        raise
    except (Error, OSError) as wrong:
        full = isinstance(wrong, DiskFullError) or getattr(wrong, "errno", None) == errno.ENOSPC
        why = f"no space left on the disk of {place}" if full else str(wrong)
        raise PartitionError(f"partition {number} of {of}: {why}") from wrong


def _make(partition: Any, number: int, of: int, folder: str, settings: Settings, run: str, beside: str) -> Part:
    path = os.path.join(beside, "archive.cmq")
    articles = _Articles(partition, settings)
    with Archive(path, words_only=settings.words_only) as archive:
        done = _add_in_batches(archive, articles, settings, run)
    log = path + "-wal"
    if os.path.exists(log):   # closing could not bring all changes into the file: it would not be the whole archive
        full = shutil.disk_usage(beside).free < os.path.getsize(log)
        raise (DiskFullError if full else FileError)(f"{path}: it could not be closed")
    failed = len(articles.failures)
    part = Part(number, str(archive_path(folder, number)), articles.count, done.added, done.replaced, done.unchanged,
                failed, True)
    if part.articles != part.added + part.replaced + part.unchanged + part.failed:
        raise PartitionError(f"partition {number} of {of}: of {part.articles} articles not all are accounted for")
    manifest = {"format": _FORMAT, "partition": number, "of": of, "settings": settings.written(),
                "input": articles.digest, "bytes": os.path.getsize(path), "articles": part.articles,
                "added": part.added, "replaced": part.replaced, "unchanged": part.unchanged, "failed": part.failed}
    with open(os.path.join(beside, "failed"), "w", encoding="utf-8") as file:
        file.writelines(one.line(number) for one in sorted(articles.failures))
    with open(os.path.join(beside, "manifest"), "w", encoding="utf-8") as file:
        file.write(json.dumps(manifest, indent=1) + "\n")
    _publish(beside, folder, number, failed > 0)
    return part


def _add_in_batches(archive: Archive, articles: _Articles, settings: Settings, run: str) -> Addition:
    done = Addition(0, 0, 0)
    records = articles.records(reader_of(settings))
    while True:
        batch: List[Made] = []
        try:
            size = 0
            for one in islice(records, _BATCH):
                batch.append(one)
                if run in stopped:
                    raise PartitionError("stopped")
                size += len(one.text)
                if size > _BATCH_BYTES:
                    break
            if not batch:
                return done
            done += _add(archive, batch, articles)
        finally:
            for one in batch:
                library.cmq_record_free(one.handle)


def _add(archive: Archive, batch: List[Made], articles: _Articles) -> Addition:
    arrivals = [(one.handle, encoded(one.outlet) if one.outlet else b"") for one in batch]
    try:
        return archive._add(arrivals)
    except (ArgumentError, TooLargeError, FormatError):   # one of them: the others are added
        done = Addition(0, 0, 0)
        for one, arrival in zip(batch, arrivals):
            try:
                done += archive._add([arrival])
            except (ArgumentError, TooLargeError, FormatError) as wrong:
                articles.set_aside(one.index, one.fields, str(wrong))
        return done


def _publish(beside: str, folder: str, number: int, any_failed: bool) -> None:
    """Gives the files their names. The manifest comes last: what has none is not complete."""
    archive, failures, manifest = (archive_path(folder, number), failures_path(folder, number),
                                   manifest_path(folder, number))
    # Of the archive that was there before. A log of changes would be taken for one of the new archive.
    for old in (manifest, failures, pathlib.Path(f"{archive}-wal"), pathlib.Path(f"{archive}-shm")):
        with contextlib.suppress(FileNotFoundError):
            old.unlink()
    _move(os.path.join(beside, "archive.cmq"), archive)
    if any_failed:
        _move(os.path.join(beside, "failed"), failures)
    _move(os.path.join(beside, "manifest"), manifest)


def _move(source: str, target: pathlib.Path) -> None:
    """The file is whole under its new name, or is not there, also after a power cut."""
    with open(source, "rb") as file:
        os.fsync(file.fileno())
    try:
        os.replace(source, str(target))
    except OSError as wrong:
        if wrong.errno != errno.EXDEV:   # from a disk of the worker's own
            raise
        handle, copy = tempfile.mkstemp(prefix=f".{target.name}-", dir=str(target.parent))
        os.close(handle)
        try:
            shutil.copyfile(source, copy)
            with open(copy, "rb") as file:
                os.fsync(file.fileno())
            shutil.copymode(source, copy)
            os.replace(copy, str(target))
        except BaseException:
            os.unlink(copy)
            raise
