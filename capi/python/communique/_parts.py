"""What a worker does: one partition of articles becomes one archive, or lines of JSON. Knows nothing of Dask."""

import contextlib
import ctypes
import errno
import functools
import json
import os
import pathlib
import shutil
import socket
import tempfile
import threading
from dataclasses import dataclass
from itertools import islice
from typing import Any, Dict, List, Optional, Set, Tuple

from ._archive import Archive
from ._articles import Articles, Made, Settings
from ._copy import copy_record
from ._library import VERSION, library
from ._reader import Reader, check, default_reader, encoded, take_string
from .answers import Addition
from .errors import ArgumentError, DiskFullError, Error, FileError, FormatError, TooLargeError

_FORMAT = "communique-partition/1"
_BATCH, _BATCH_BYTES = 500, 16 << 20   # of one transaction: records are several times as large as their texts


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
    articles = Articles(partition, settings, compared=False)
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
        articles = Articles(partition, settings).count_all()
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
    articles = Articles(partition, settings)
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


def _add_in_batches(archive: Archive, articles: Articles, settings: Settings, run: str) -> Addition:
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


def _add(archive: Archive, batch: List[Made], articles: Articles) -> Addition:
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
