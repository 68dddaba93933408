"""Answers as text, for other programs: to a str, a file, or whatever can be written to."""

import io
import os
from typing import IO, Any, Iterable, Optional, Union

Target = Union[str, "os.PathLike[str]", IO[str], IO[bytes]]


def write(pieces: Iterable[bytes], to: Optional[Target]) -> Optional[str]:
    """Writes pieces of UTF-8 one after the other; without a target they are joined and returned."""
    if to is None:
        return b"".join(pieces).decode("utf-8")
    rest = iter(pieces)
    first = next(rest, b"")   # a question that is refused leaves the file alone
    if isinstance(to, (str, os.PathLike)):
        with open(to, "wb") as file:
            _write_all(file, first, rest)
    else:
        _write_all(to, first, rest)
    return None


def _write_all(file: Any, first: bytes, rest: Iterable[bytes]) -> None:
    is_text = isinstance(file, io.TextIOBase)
    file.write(first.decode("utf-8") if is_text else first)
    for piece in rest:
        file.write(piece.decode("utf-8") if is_text else piece)
