"""Several archives become one, and who is the same is decided anew over all of their articles."""

import contextlib
import ctypes
import heapq
import itertools
import os
import shutil
import tempfile
from typing import Any, Callable, Dict, Iterable, Iterator, List, NamedTuple, Optional, Sequence, Set, Tuple, Union

from . import _abi
from ._answers import Page
from ._archive import Archive
from ._library import library
from .answers import Addition, Appearance, Identity, Row
from .errors import ArgumentError, NotFoundError

Path = Union[str, "os.PathLike[str]"]
_BATCH = 1000          # records of one transaction
_RECORDS_HELD = 4000   # in the pages of all archives together


class _Arrival(NamedTuple):
    """One article on its way. Its record lives as long as its page."""

    place: Tuple[int, int, int]   # day, archive, and which one it is there: no two are alike
    record: int
    outlet: bytes
    page: Page


def _articles_of(path: str, number: int, rows: int) -> Iterator[_Arrival]:
    """The articles of one archive, oldest first, without a copy of their records into Python.

    The file is open for the time of a page only: there may be more archives than a process may open files.
    """
    row = _abi.cmq_row()
    row.struct_size = ctypes.sizeof(row)
    count, after, more = 0, "", True
    while more:
        with Archive(path, "read") as part:
            page = part.articles(order="oldest", copies=True, after=after)._next_page(rows)
        while library.cmq_cursor_next(page._cursor, ctypes.byref(row)) == 0:
            day = row.day.year * 512 + row.day.month * 32 + row.day.day
            outlet = ctypes.string_at(row.outlet.data, row.outlet.size) if row.outlet.size else b""
            yield _Arrival((day, number, count), row.record, outlet, page)
            count += 1
        after = page.after
        more = bool(after)


def _add_all(paths: Sequence[str], into: Archive, progress: Optional[Callable[[Addition], Any]]) -> Addition:
    rows = max(4, min(200, _RECORDS_HELD // max(1, len(paths))))
    each = heapq.merge(*[_articles_of(path, number, rows) for number, path in enumerate(paths)])
    done = Addition(0, 0, 0)
    while True:
        batch = list(itertools.islice(each, _BATCH))
        if not batch:
            return done
        done += into._add([(one.record, one.outlet) for one in batch])
        if progress:
            progress(done)


# ---- What somebody said by hand about who is the same ----

def _wording(one: Appearance) -> Tuple[Optional[str], ...]:
    return one.name, one.acronym, one.country, one.reference


def _by_hand(one: Identity) -> Set[Tuple[Optional[str], ...]]:
    return {_wording(each) for each in one.appearances if each.by_hand}


def _places_of(part: Archive, who: Identity, into: Archive) -> Dict[int, List[str]]:
    """Who somebody of a part is in the whole, by the articles that name him: their ids, for each such identity."""
    found: Dict[int, List[str]] = {}
    for row in part.articles(involved=who, copies=True):
        assert isinstance(row, Row)
        try:
            there = into.article(row.article_id)
        except NotFoundError:
            continue
        if there.record != row.record:   # another part had a later article of this id
            continue
        for entity, identity in enumerate(row.identities):
            if identity == who.id and there.identities[entity] > 0:
                articles = found.setdefault(there.identities[entity], [])
                if row.article_id not in articles:
                    articles.append(row.article_id)
    return found


def _put_apart(part: Archive, into: Archive, one: Identity, other: Identity) -> None:
    """Two who are not the same in the part, by hand, are not in the whole either."""
    wordings = _by_hand(other)
    others = _places_of(part, other, into)
    for identity, articles in sorted(_places_of(part, one, into).items()):
        if identity not in others:
            continue
        if _by_hand(one) & wordings:   # two of one name: the articles tell them apart
            into.split(identity, articles=[name for name in others[identity] if name not in articles])
            continue
        appearances = into.identity(identity).appearances
        apart = [each.id for each in appearances if _wording(each) in wordings]
        if apart and len(apart) < len(appearances):
            into.split(identity, appearances=apart)


def _put_together(part: Archive, into: Archive, one: Identity) -> None:
    wordings = _by_hand(one)
    same = [identity for identity in sorted(_places_of(part, one, into))
            if any(_wording(each) in wordings for each in into.identity(identity).appearances)]
    for other in same[1:]:
        same[0] = into.merge(same[0], other)


def _decide_as(part: Archive, into: Archive) -> None:
    """Takes over what was merged and split by hand in a part."""
    decided: List[Identity] = [one for one in part.identities() if any(each.by_hand for each in one.appearances)]
    # Who came later was split off; a split has to find both sides as the articles alone would have them.
    decided.sort(key=lambda one: one.id)
    for at, one in enumerate(decided):
        for other in decided[at + 1:]:
            if one.type == other.type:
                _put_apart(part, into, one, other)
    for one in decided:
        _put_together(part, into, one)


# ---- The file ----

@contextlib.contextmanager
def _written_whole(into: Path) -> Iterator[str]:
    """A new archive gets its name when all is in it; one that is there grows by whole batches."""
    path = os.fspath(into)
    if os.path.exists(path):
        yield path
        return
    beside = tempfile.mkdtemp(prefix=f".{os.path.basename(path)}.", dir=os.path.dirname(path) or ".")
    try:
        yield os.path.join(beside, "archive.cmq")
        os.replace(os.path.join(beside, "archive.cmq"), path)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def merge_archives(parts: Iterable[Path], into: Path, *,
                   progress: Optional[Callable[[Addition], Any]] = None) -> Addition:
    """Adds the articles of some archives to one: ``into``, which is made if it is not there.

    It becomes what it would be if all articles had been added to it one after the other, oldest first; of equally old
    ones those of the first archive, in the order in which they came into it. So it does not matter how articles were
    divided. Who is the same is decided over all of them, except for what `Archive.merge` and `Archive.split` said in
    one of the archives; where two of them say the opposite, the later one has it. Of an id that several have, the last
    in that order stays, and is counted as ``replaced``.

    ``progress`` is called behind each batch with what happened so far. A new archive gets its name when all is in it;
    one that is there has whole batches when this is stopped, and the same call goes on. Since 0.1.
    """
    if isinstance(parts, (str, bytes, os.PathLike)):
        raise TypeError("parts must be a list of paths, not one path")
    paths = [os.fspath(one) for one in parts]
    if os.path.exists(into) and any(os.path.exists(one) and os.path.samefile(one, into) for one in paths):
        raise ArgumentError(f"{os.fspath(into)} is one of the archives that are to be added to it")
    words_only = bool(paths)
    for one in paths:   # before anything is made: whether each of them can be read
        with Archive(one, "read") as part:
            words_only &= part.info().words_only
    with _written_whole(into) as path, Archive(path, words_only=words_only) as whole:
        done = _add_all(paths, whole, progress)
        for one in paths:
            with Archive(one, "read") as part:
                _decide_as(part, whole)
    return done
