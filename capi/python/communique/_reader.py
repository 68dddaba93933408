"""Text in, record out; and records from JSON."""

import ctypes
import datetime
import numbers
import os
import threading
import weakref
from typing import Any, Iterable, List, Mapping, Optional, Tuple, Union

from . import _abi
from ._copy import copy_record
from ._json import without_surrogates
from ._library import library
from .errors import BY_CODE, InternalError
from .records import Record, Text

Published = Union[str, datetime.date]
Lexicons = Union[Mapping[str, str], Iterable[Tuple[str, str]]]


def check(status: int, error: ctypes.c_void_p) -> None:
    if status == 0:
        return
    message = library.cmq_error_message(error).decode("utf-8", "replace")
    library.cmq_error_free(error)
    raise BY_CODE.get(status, InternalError)(message)


def encoded(text: str) -> bytes:
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        # Not errors="replace": its "?" would end a sentence.
        return without_surrogates(text).encode("utf-8")


def c_text(data: bytes, keep: List[Any]) -> _abi.cmq_text:
    """A cmq_text of these bytes. It points into what is appended to `keep`."""
    buffer = ctypes.create_string_buffer(data, len(data) + 1)
    keep.append(buffer)
    return _abi.cmq_text(ctypes.addressof(buffer), len(data))


def named_texts(lexicons: Lexicons) -> List[Tuple[str, str]]:
    named = list(lexicons.items() if isinstance(lexicons, Mapping) else lexicons)
    for one in named:
        if not isinstance(one, (tuple, list)) or len(one) != 2:
            raise TypeError(f"lexicons must be a mapping of names to texts, or pairs of them, not {one!r:.80}")
        name, text = one
        if not isinstance(name, str):
            raise TypeError(f"lexicons has a name that is no str but {type(name).__name__}")
        if not isinstance(text, str):
            raise TypeError(f"lexicons[{name!r:.80}] must be a str, not {type(text).__name__}")
    return named


def _reader_options(lexicons: Lexicons, files: Iterable[Union[str, "os.PathLike[str]"]],
                    keep: List[Any]) -> _abi.cmq_reader_options:
    if isinstance(files, (str, bytes, os.PathLike)):
        raise TypeError("files must be a list of paths, not one path")
    if not isinstance(files, Iterable):
        raise TypeError(f"files must be a list of paths, not {type(files).__name__}")
    if isinstance(lexicons, str) or not isinstance(lexicons, Iterable):
        raise TypeError(f"lexicons must be a mapping of names to texts, not {type(lexicons).__name__}")
    rows = [_abi.cmq_lexicon(c_text(encoded(name), keep), c_text(encoded(text), keep))
            for name, text in named_texts(lexicons)]
    paths = [c_text(os.fsencode(path), keep) for path in files]
    options = _abi.cmq_reader_options()
    options.struct_size = ctypes.sizeof(options)
    options.lexicon_count, options.file_count = len(rows), len(paths)
    options.lexicons = (_abi.cmq_lexicon * len(rows))(*rows)
    options.files = (_abi.cmq_text * len(paths))(*paths)
    return options


def iso(published: Published) -> str:
    if isinstance(published, datetime.date):
        return f"{published.year:04}-{published.month:02}-{published.day:02}"
    if isinstance(published, str):
        return published
    raise TypeError(f"published must be a str or a datetime.date, not {type(published).__name__}")


def confidence_of(value: Any) -> float:
    if not isinstance(value, numbers.Real):
        raise TypeError(f"min_confidence must be a number, not {type(value).__name__}")
    return float(value)


class Reader:
    """Language resources, loaded once; any number of threads may read with one at the same time.

    ``lexicons`` are rows of your own, as texts by name: ``{"names.lex": "# names.lex 1 ..."}``; the name is for
    messages. ``files`` are paths of ``.lex`` files. A row with the same first cell as one of the library's takes its
    place.
    """

    __slots__ = ("_handle", "__weakref__")

    def __init__(self, lexicons: Lexicons = (), files: Iterable[Union[str, "os.PathLike[str]"]] = ()) -> None:
        keep: List[Any] = []
        options = _reader_options(lexicons, files, keep)
        handle, error = ctypes.c_void_p(), ctypes.c_void_p()
        check(library.cmq_reader_new(ctypes.byref(options), ctypes.byref(handle), ctypes.byref(error)), error)
        self._handle = handle.value
        # Not at exit: a daemon thread may still be reading then, and the process gives everything back anyway.
        weakref.finalize(self, library.cmq_reader_free, handle.value).atexit = False

    def read(self, text: Union[Text, bytearray, memoryview], *, id: Optional[str] = None,
             published: Optional[Published] = None, min_confidence: Optional[float] = None) -> Record:
        """Reads one article.

        Of a ``str``, spans count code points: they slice it. Of ``bytes`` (UTF-8, or anything), they count bytes.
        ``published``, a ``datetime.date`` or "YYYY-MM-DD", is the day against which "yesterday" is resolved.
        ``id`` becomes the id of the article; without it that is a hash of the text.
        Meetings, statements and facts whose confidence is below ``min_confidence``, 0 to 1, are left out; anything else
        is an ArgumentError. Without it, or with None, all stay. They are numbered anew, and a statement made at a
        meeting that was left out has none. Entities and the article stay as they are. Since 0.1.
        """
        handle, given = self._read(text, id, published, min_confidence)
        try:
            return copy_record(handle, given)
        finally:
            library.cmq_record_free(handle)

    def _read(self, text: Union[Text, bytearray, memoryview], id: Optional[str], published: Optional[Published],
              min_confidence: Optional[float]) -> Tuple[int, Text]:
        """A record of the C interface, which the caller frees, and the text that its offsets slice."""
        if isinstance(text, str):
            given: Text = text
            data = encoded(text)
        elif isinstance(text, (bytes, bytearray, memoryview)):
            given = data = bytes(text)
        else:
            raise TypeError(f"text must be a str or bytes, not {type(text).__name__}")
        if id is not None and not isinstance(id, str):
            raise TypeError(f"id must be a str, not {type(id).__name__}")
        keep: List[Any] = []
        options = _abi.cmq_options()
        options.struct_size = ctypes.sizeof(options)
        options.offsets = _abi.CODEPOINT if isinstance(given, str) else _abi.BYTE
        if id:
            options.id = c_text(encoded(id), keep)
        if published is not None:
            options.published = c_text(encoded(iso(published)), keep)
        if min_confidence is not None:
            options.min_confidence = confidence_of(min_confidence)
        handle, error = ctypes.c_void_p(), ctypes.c_void_p()
        check(library.cmq_read(self._handle, data, len(data), ctypes.byref(options), ctypes.byref(handle),
                               ctypes.byref(error)), error)
        return handle.value or 0, given

    def __reduce__(self) -> Any:
        raise TypeError("a Reader belongs to its process: make one in each")


_default: Optional[Reader] = None
_default_lock = threading.Lock()


def default_reader() -> Reader:
    """Made at the first call and shared by all threads."""
    global _default
    if _default is None:
        with _default_lock:
            if _default is None:
                _default = Reader()
    return _default


def read(text: Union[Text, bytearray, memoryview], *, id: Optional[str] = None,
         published: Optional[Published] = None, min_confidence: Optional[float] = None) -> Record:
    """Reads one article with a reader that is made at the first call and shared by all threads. See Reader.read."""
    return default_reader().read(text, id=id, published=published, min_confidence=min_confidence)


def text_of(handle: int) -> str:
    text = _abi.cmq_text()
    library.cmq_record_text(handle, ctypes.byref(text))
    return ctypes.string_at(text.data, text.size).decode("utf-8", "replace")


def take_string(out: ctypes.c_void_p, size: ctypes.c_size_t) -> bytes:
    """A text of the C interface that belongs to the caller."""
    try:
        return ctypes.string_at(out.value or 0, size.value)
    finally:
        library.cmq_string_free(out)


def _json_bytes(text: Union[Text, bytearray, memoryview]) -> bytes:
    if isinstance(text, str):
        # Half a surrogate pair is no character of JSON either; the library names where it stands.
        return text.encode("utf-8", "surrogatepass")
    if isinstance(text, (bytes, bytearray, memoryview)):
        return bytes(text)
    raise TypeError(f"text must be a str or bytes, not {type(text).__name__}")


def arrival_from_json(line: Union[Text, bytearray, memoryview]) -> Tuple[int, bytes]:
    """A record of the C interface, which the caller frees, and who published it: b"" if the line does not say."""
    data = _json_bytes(line)
    handle, outlet, size, error = ctypes.c_void_p(), ctypes.c_void_p(), ctypes.c_size_t(), ctypes.c_void_p()
    check(library.cmq_record_from_json_line(data, len(data), _abi.CODEPOINT, ctypes.byref(handle),
                                            ctypes.byref(outlet), ctypes.byref(size), ctypes.byref(error)), error)
    return handle.value or 0, take_string(outlet, size)


def record_from_json(text: Union[Text, bytearray, memoryview]) -> int:
    """A record of the C interface, which the caller frees. Its offsets count code points."""
    data = _json_bytes(text)
    handle, error = ctypes.c_void_p(), ctypes.c_void_p()
    check(library.cmq_record_from_json(data, len(data), _abi.CODEPOINT, ctypes.byref(handle), ctypes.byref(error)),
          error)
    return handle.value or 0


def from_json(text: Union[Text, bytearray, memoryview]) -> Record:
    """The record that communique/1 JSON tells of: one object, of this library or of another program.

    Spans of the record count code points and slice its ``text``, whatever those of the JSON count. That is the
    ``article.text`` of the JSON; where it has none, the words of the spans at their offsets with spaces in between.
    What is no such JSON is a FormatError that names the place: "statements[3].speakers[0]: no entity 17". Since 0.1.
    """
    handle = record_from_json(text)
    try:
        return copy_record(handle, text_of(handle))
    finally:
        library.cmq_record_free(handle)
