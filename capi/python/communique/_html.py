"""Pages to look at."""

import ctypes
from typing import Any, List, Optional

from . import _abi
from ._export import Target, write
from ._library import library
from ._query import string_of, word
from ._reader import c_text, check, record_from_json, take_string
from .records import Record

_COLORS = ["automatic", "light", "dark"]


def options_of(title: Optional[str], colors: str, frame: bool, keep: List[Any]) -> _abi.cmq_html_options:
    options = _abi.cmq_html_options()
    options.struct_size = ctypes.sizeof(options)
    options.form = _abi.HTML_FRAME if frame else _abi.HTML_PAGE
    options.colors = word(colors, _COLORS, "colors")
    if title is not None:
        options.title = c_text(string_of(title, "title"), keep)
    return options


def record_page(record: Record, to: Optional[Target], title: Optional[str], colors: str,
                frame: bool) -> Optional[str]:
    keep: List[Any] = []
    options = options_of(title, colors, frame, keep)
    handle = record_from_json(record.to_json(text=True))
    try:
        out, size, error = ctypes.c_void_p(), ctypes.c_size_t(), ctypes.c_void_p()
        check(library.cmq_record_html(handle, ctypes.byref(options), ctypes.byref(out), ctypes.byref(size),
                                      ctypes.byref(error)), error)
    finally:
        library.cmq_record_free(handle)
    return write([take_string(out, size)], to)
