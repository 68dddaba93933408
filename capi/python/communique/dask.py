"""Millions of articles on many machines, with Dask: records, and an archive for each partition.

    import communique.dask

    articles = communique.dask.files("news/")                      # or a bag, or a data frame, of your own
    done = communique.dask.to_archives(articles, "parts/")         # part-00000.cmq, …; stopped, it goes on where it was
    communique.dask.merge("parts/", "news.cmq")                    # one archive, who is the same over all of them

Dask has to be there (``pip install dask distributed``, on Debian python3-distributed) when a function of this module is
called; importing it is free. Without a `distributed.Client` the work is done by threads of this process.

An article is a ``str`` or ``bytes``, or a mapping with ``text``, or with ``path`` of a file that the worker reads, and
if they are known ``id``, ``published`` and ``outlet``. Of a data frame these are the columns, or others that
``columns`` names: ``columns={"text": "body"}``.
"""

import contextlib
import importlib
import json
import os
import pathlib
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable, Dict, Iterable, Iterator, List, Mapping, Optional, Tuple, Union

from . import _parts
from ._archive import Archive
from ._articles import FIELDS, Settings
from ._merging import merge_archives
from ._parts import Part, PartitionError
from ._progress import Bar, Progress, Shown
from ._reader import Lexicons, Published, Reader, confidence_of, iso, named_texts
from .answers import Addition
from .errors import ArgumentError

if TYPE_CHECKING:
    from dask.bag import Bag

__all__ = ["files", "read", "to_archives", "merge", "Made", "Part", "PartitionError", "Progress"]
_PER_PARTITION = 1000
Path = Union[str, "os.PathLike[str]"]


def _dask(module: str = "dask") -> Any:
    """Dask, which only who calls one of the functions needs."""
    try:
        return importlib.import_module(module)
    except ImportError as wrong:
        raise ImportError(f"communique.dask needs Dask, and {wrong.name or module} is not there. Install it with "
                          "'pip install dask distributed', or on Debian and Ubuntu with "
                          "'apt install python3-distributed'") from wrong


def files(paths: Union[Path, Iterable[Path]], *, per_partition: int = _PER_PARTITION) -> "Bag":
    """A bag of the articles in files: all ``*.txt`` of a folder and the folders below, or files by their paths.

    The id of an article is the name of its file without the ending, as on the command line. The workers read the files,
    ``per_partition`` for each archive: they have to see them under the same paths.
    """
    _dask()
    bag = _dask("dask.bag")
    found: List[str] = []
    alone = isinstance(paths, (str, os.PathLike))
    if alone and not os.path.lexists(paths):
        raise ArgumentError(f"{os.fspath(paths)}: there is no such file or folder")
    for path in [paths] if alone else paths:
        if os.path.isdir(path):
            inside = sorted(str(one) for one in pathlib.Path(os.path.abspath(path)).rglob("*.txt")
                            if one.is_file() or one.is_symlink())
            if not inside:
                raise ArgumentError(f"{os.fspath(path)}: no *.txt in this folder")
            found += inside
        else:
            found.append(os.path.abspath(path))
    named: Dict[str, str] = {}
    for one in found:
        stem = pathlib.Path(one).stem
        if named.setdefault(stem, one) != one:
            raise ArgumentError(f"{named[stem]} and {one} would be articles of one id, {stem}: the second would take "
                                "the place of the first")
    articles = [{"path": one, "id": stem} for stem, one in named.items()]
    return bag.from_sequence(articles, partition_size=_positive(per_partition, "per_partition"))


def read(articles: Any, *, text: bool = False, columns: Optional[Mapping[str, str]] = None,
         published: Optional[Published] = None, outlet: Optional[str] = None,
         min_confidence: Optional[float] = None, lexicons: Lexicons = (),
         files: Iterable[Path] = ()) -> Tuple["Bag", "Bag"]:
    """Two bags, of records and of articles that could not be read: a JSON line for each, communique/1 or the reason.

    ``text`` adds the whole text to a record, for `Archive.add_jsonl`. `json.loads` makes a dict of a line and
    `communique.from_json` a Record. Compute both bags in one call, ``dask.compute(records, failed)``: each alone reads
    all articles. For the other arguments see to_archives.
    """
    settings = _settings(columns, published, outlet, min_confidence, lexicons, files, False)
    dask, bag = _dask("dask"), _dask("dask.bag")
    lines_of = dask.delayed(_parts.lines_of, pure=False, nout=2)
    shared = dask.delayed(settings)
    pairs = [lines_of(each, number, shared, bool(text)) for number, each in enumerate(_partitions(articles, settings))]
    return bag.from_delayed([one[0] for one in pairs]), bag.from_delayed([one[1] for one in pairs])


@dataclass(frozen=True)
class Made:
    """What `to_archives` made: the partitions, in order."""

    folder: str
    parts: Tuple[Part, ...]

    @property
    def articles(self) -> int:
        """How many were given. Each of them was added, took the place of another, was there already, or failed."""
        return sum(one.articles for one in self.parts)

    @property
    def added(self) -> int:
        return sum(one.added for one in self.parts)

    @property
    def failed(self) -> int:
        return sum(one.failed for one in self.parts)

    @property
    def made(self) -> int:
        """How many partitions were made now; the others were there already."""
        return sum(one.made for one in self.parts)

    def failures(self) -> Iterator[Dict[str, Any]]:
        """Articles that were set aside: ``partition``, ``article`` (which one it is there), ``id`` and ``path`` if it
        has them, ``beginning`` and ``reason``."""
        for part in self.parts:
            if part.failed:
                with open(_parts.failures_path(self.folder, part.number), encoding="utf-8") as file:
                    yield from map(json.loads, file)


def to_archives(articles: Any, folder: Path, *, columns: Optional[Mapping[str, str]] = None,
                published: Optional[Published] = None, outlet: Optional[str] = None,
                min_confidence: Optional[float] = None, lexicons: Lexicons = (), files: Iterable[Path] = (),
                words_only: bool = False, per_partition: int = _PER_PARTITION, scheduler: Any = None,
                progress: Shown = True) -> Made:
    """Reads articles and makes an archive of each partition: ``part-00000.cmq`` and so on, in a folder that all workers
    see under the same path.

    ``articles`` is a bag, a data frame of Dask, or a list, which is divided into partitions of ``per_partition``. Of
    bags and data frames the partitions stay: some hundreds or thousands of articles each are right (``repartition``).
    ``published`` and ``outlet`` hold for articles that have none of their own; ``min_confidence``, ``lexicons`` and
    ``files`` are those of Reader, ``words_only`` that of Archive. ``files`` are read here and sent to the workers.

    What cannot be read, or is no text, is set aside with the reason, in ``part-00000.failed.jsonl``. A partition is
    complete or not there: whatever happens (a worker is killed, the disk is full, Ctrl-C), the same call goes on. It
    keeps what is complete, if articles, arguments and version of the library are still the same, else makes it anew.
    So nothing is lost, and nothing in it twice. One run at a time writes to a folder.

    ``scheduler``: as of `dask.compute`; by default the distributed.Client there is, else threads. ``progress``: a line
    on a terminal, and nothing elsewhere; False; or a function, which is called with a Progress behind each partition.
    Raises a PartitionError that names what could not be made, when nothing else can be done. Since 0.1.
    """
    settings = _settings(columns, published, outlet, min_confidence, lexicons, files, words_only)
    Archive(":memory:").close()   # this build may have none
    dask = _dask("dask")
    partitions = _partitions(articles, settings, per_partition)
    target = os.path.abspath(_local(folder))
    os.makedirs(target, exist_ok=True)
    with _alone_in(target):
        _refuse_others(target, len(partitions))
        for stale in pathlib.Path(target).glob(".part-*"):
            _remove(stale)
        run = uuid.uuid4().hex
        shared = dask.delayed(settings)
        make = dask.delayed(_make, pure=False)
        tasks = [make(each, number, len(partitions), target, shared, run,
                      dask_key_name=f"communique-{run}-{number:05}") for number, each in enumerate(partitions)]
        bar = Bar(progress, len(tasks))
        try:
            parts = _compute(dask, tasks, scheduler, bar)
        except BaseException:
            _parts.stopped.add(run)   # threads of this process end at the next batch
            raise
        finally:
            bar.close()
    return Made(target, tuple(parts))


def merge(folder: Path, into: Path, *, progress: Optional[Callable[[Addition], Any]] = None) -> Addition:
    """Adds the archives that to_archives made in a folder to one, as merge_archives does; all of them have to be
    complete. Works without Dask. Since 0.1."""
    target = os.fspath(folder)
    found = sorted(_numbers(target))
    if not found:
        raise ArgumentError(f"{target}: no partitions in this folder")
    manifests = {number: _parts.manifest_of(target, number) for number in found}
    of = max((one["of"] for one in manifests.values() if one), default=0)
    missing = [number for number in range(max(of, found[-1] + 1)) if not manifests.get(number)]
    if missing or len(found) != of:
        raise ArgumentError(f"{target}: partition {missing[0] if missing else found[-1]} of {of} is not complete; run "
                            "to_archives again")
    return merge_archives([_parts.archive_path(target, number) for number in found], into, progress=progress)


# ---- Arguments ----

def _positive(value: Any, name: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{name} must be an int, not {type(value).__name__}")
    if value < 1:
        raise ArgumentError(f"{name} is {value}, less than 1")
    return value


def _local(folder: Path) -> str:
    path = os.fspath(folder)
    if isinstance(path, str) and "://" in path:
        raise ArgumentError(f"folder is {path!r}: it has to be a folder of a file system that all workers see")
    return path


def _settings(columns: Optional[Mapping[str, str]], published: Optional[Published], outlet: Optional[str],
              min_confidence: Optional[float], lexicons: Lexicons, paths: Iterable[Path], words_only: bool) -> Settings:
    """What holds for all articles. Whatever is wrong with it is said now, and not by a worker in an hour."""
    names = dict(columns or {})
    for field in names:
        if field not in FIELDS:
            raise ArgumentError(f"columns names {field!r}, none of " + ", ".join(map(repr, FIELDS)))
    if outlet is not None and not isinstance(outlet, str):
        raise TypeError(f"outlet must be a str, not {type(outlet).__name__}")
    if isinstance(paths, (str, bytes, os.PathLike)):
        raise TypeError("files must be a list of paths, not one path")
    if isinstance(lexicons, str):
        raise TypeError("lexicons must be a mapping of names to texts, not one text")
    paths = list(paths)
    if paths or lexicons:
        Reader(lexicons, paths)   # names what is wrong with a row, or which file is not there
    rows = named_texts(lexicons)
    for path in paths:   # other machines do not have the file
        rows.append((os.fspath(path), pathlib.Path(path).read_text("utf-8", "replace")))
    day = None if published is None else iso(published)
    settings = Settings(lexicons=tuple(rows), published=day, outlet=outlet,
                        min_confidence=0 if min_confidence is None else confidence_of(min_confidence),
                        words_only=bool(words_only), columns=tuple(sorted(names.items())))
    _parts.reader_of(settings).read("", published=day, min_confidence=min_confidence)
    return settings


def _partitions(articles: Any, settings: Settings, per_partition: int = _PER_PARTITION) -> List[Any]:
    """A delayed list, or data frame, of articles for each partition."""
    size = _positive(per_partition, "per_partition")
    if hasattr(articles, "to_delayed"):
        if hasattr(articles, "columns"):
            _check_columns(list(articles.columns), settings)
        return list(articles.to_delayed())
    if hasattr(articles, "itertuples"):
        raise TypeError("articles is a data frame of pandas: dask.dataframe.from_pandas(articles, npartitions=...) "
                        "makes partitions of it")
    if isinstance(articles, (str, bytes, os.PathLike, Mapping)):
        raise TypeError(f"articles must be a bag, a data frame or a list of articles, not {type(articles).__name__}; "
                        "communique.dask.files(...) makes a bag of files")
    given = list(articles)
    if not given:
        raise ArgumentError("there are no articles")
    return list(_dask("dask.bag").from_sequence(given, partition_size=size).to_delayed())


def _check_columns(present: List[Any], settings: Settings) -> None:
    chosen = dict(settings.columns)
    for field, name in chosen.items():
        if name not in present:
            raise ArgumentError(f"columns says that {field} is {name!r}; the data frame has "
                                + ", ".join(map(repr, present)))
    if chosen.get("text", "text") not in present and chosen.get("path", "path") not in present:
        raise ArgumentError("the data frame has no column 'text' (or 'path'), but " + ", ".join(map(repr, present)) +
                            "; columns={'text': ...} says which it is")


# ---- The folder ----

def _numbers(folder: str) -> List[int]:
    """The partitions of which there is something."""
    names = (path.name.split(".")[0][5:] for path in pathlib.Path(folder).glob("part-*.*"))
    return sorted({int(name) for name in names if name.isdigit()})


def _refuse_others(folder: str, of: int) -> None:
    """Partitions that this run would neither make nor keep would end up in the merged archive."""
    left = [number for number in _numbers(folder) if number >= of]
    if left:
        raise ArgumentError(f"{folder} has partition {left[0]}, of articles that were divided otherwise: now there are "
                            f"{of} partitions. Take another folder, or remove what is in it")


def _remove(path: pathlib.Path) -> None:
    """What a run has left that was killed."""
    if path.is_dir():
        for inside in path.iterdir():
            inside.unlink()
        path.rmdir()
    else:
        path.unlink()


@contextlib.contextmanager
def _alone_in(folder: str) -> Iterator[None]:
    """Two runs would remove each other's unfinished files. Where there are no locks nobody looks after that."""
    try:
        import fcntl
    except ImportError:   # Windows
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise ArgumentError(f"another run is at work in {folder}") from None
        except OSError:   # a network folder without locks
            pass
        yield
    finally:
        os.close(handle)


# ---- Scheduling ----

def _make(partition: Any, number: int, of: int, folder: str, settings: Settings, run: str) -> Part:
    """On a worker."""
    return _parts.make_part(partition, number, of, folder, settings, run, _own_folder())


def _own_folder() -> Optional[str]:
    """Of a worker of a cluster: on a disk of its machine, while the folder of the archives may be on the network, where
    SQLite is slow at best."""
    try:
        from distributed import get_worker
        return str(get_worker().local_directory)
    except (ImportError, ValueError, AttributeError):
        return None


def _client_of(dask: Any, scheduler: Any) -> Any:
    """The distributed.Client that will do the work; None if there is none."""
    get = _dask("dask.base").get_scheduler(scheduler=scheduler)
    owner = getattr(get, "__self__", None)
    return owner if hasattr(owner, "submit") and hasattr(owner, "cancel") else None


def _compute(dask: Any, tasks: List[Any], scheduler: Any, bar: Bar) -> List[Part]:
    client = _client_of(dask, scheduler)
    return _on_cluster(client, tasks, bar) if client else _here(dask, tasks, scheduler, bar)


def _on_cluster(client: Any, tasks: List[Any], bar: Bar) -> List[Part]:
    distributed = _dask("distributed")
    futures = client.compute(tasks, optimize_graph=False)
    parts: Dict[int, Part] = {}
    wrong: Dict[int, BaseException] = {}
    number_of = {future.key: number for number, future in enumerate(futures)}
    try:
        with client.as_current():   # it need not be the default one
            for future in distributed.as_completed(futures):
                number = number_of[future.key]
                problem = future.exception()
                if problem is not None:
                    wrong[number] = problem
                    continue
                part = parts[number] = future.result()
                bar.add(part.articles, part.failed, part.made)
    except BaseException:
        client.cancel(futures)
        raise
    if wrong:
        number, problem = min(wrong.items(), key=lambda one: one[0])
        raise _named(problem, len(tasks), f"partition {number}", len(parts)) from problem
    return [parts[number] for number in range(len(tasks))]


def _here(dask: Any, tasks: List[Any], scheduler: Any, bar: Bar) -> List[Part]:
    done = 0
    told: List[Exception] = []   # what `progress` raises is no matter of a partition

    class Watch(_dask("dask.callbacks").Callback):  # type: ignore[misc]
        def _posttask(self, key: Any, result: Any, dsk: Any, state: Any, worker_id: Any) -> None:
            nonlocal done
            if isinstance(result, Part):
                done += 1
                try:
                    bar.add(result.articles, result.failed, result.made)
                except Exception as wrong:
                    told.append(wrong)
                    raise

    try:
        with Watch():
            return list(dask.compute(*tasks, scheduler=scheduler))
    except Exception as wrong:
        if wrong in told:
            raise
        raise _named(wrong, len(tasks), "a partition", done) from wrong


def _named(wrong: BaseException, of: int, which: str, done: int) -> PartitionError:
    words = str(wrong) if isinstance(wrong, PartitionError) else f"{which} of {of}: {type(wrong).__name__}: {wrong}"
    return PartitionError(f"{words} ({done} of {of} partitions are complete; the same call goes on)")
