"""Articles as a bag, a data frame or a list has them, and what is none."""

import codecs
import hashlib
import json
import os
import stat
from dataclasses import asdict, dataclass
from typing import Any, Dict, Iterable, Iterator, List, Mapping, NamedTuple, Optional, Tuple

from ._library import VERSION
from ._reader import Reader
from .errors import ArgumentError, Error, TooLargeError
from .records import Text

FIELDS = ("id", "text", "path", "published", "outlet")
_LARGEST = 1 << 32   # the library takes texts below 4 GiB: no need to read more to find out


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
        about = os.stat(path)
        if not stat.S_ISREG(about.st_mode):   # a pipe might never end
            raise ArgumentError(f"{os.fspath(path)}: this is no file")
        if about.st_size >= _LARGEST:
            raise TooLargeError(f"{os.fspath(path)}: a text of 4 GiB or more")
        with open(path, "rb") as file:
            return file.read()
    except OSError as wrong:
        raise ArgumentError(f"{os.fspath(path)}: {os.strerror(wrong.errno or 0)}") from None


def _refuse_no_article(text: Text) -> None:
    """The library would read any text, and find nothing in these. The command line leaves out the same."""
    data = text[:8192].encode("utf-8", "replace") if isinstance(text, str) else text[:8192]
    if data.startswith(codecs.BOM_UTF8):
        text, data = text[1 if isinstance(text, str) else 3:], data[3:]
    if not (text.strip(" \t\r\n\v\f") if isinstance(text, str) else text.strip(b" \t\r\n\v\f")):
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


class Articles:
    """Reads the articles of a partition one after the other, and keeps account of them."""

    def __init__(self, partition: Any, settings: Settings, compared: bool = True) -> None:
        """``compared``: whether anybody will ask for the digest."""
        self._partition, self._settings, self._compared = partition, settings, compared
        self._names = {**{field: field for field in FIELDS}, **dict(settings.columns)}
        self._digest = hashlib.blake2b(digest_size=16)
        self.count = 0
        self.failures: List[Failure] = []

    @property
    def digest(self) -> str:
        return self._digest.hexdigest()

    def count_all(self) -> "Articles":
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
        if self._compared:
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
