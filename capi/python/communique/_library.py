"""Finds and loads the shared library.

Where it is looked for: the file that the environment variable COMMUNIQUE_LIBRARY names, and then nowhere else; beside
this module; in the build folders of the checkout that this module belongs to, newest first; wherever the system keeps
libraries.
"""

import ctypes
import os
import pathlib
import sys
from typing import Iterator, List, Optional, Tuple

from . import _abi
from .errors import LibraryError

VERSION = "0.1.0"
# Before 1.0 each minor version is an ABI of its own.
ABI = VERSION.rpartition(".")[0]

if sys.platform == "win32":
    NAMES = ["communique.dll"]
elif sys.platform == "darwin":
    NAMES = [f"libcommunique.{ABI}.dylib", "libcommunique.dylib"]
else:
    NAMES = [f"libcommunique.so.{ABI}", "libcommunique.so"]

_HERE = pathlib.Path(__file__).resolve().parent


def _built(checkout: pathlib.Path) -> List[pathlib.Path]:
    if not (checkout / "capi" / "include" / "communique.h").is_file():
        return []
    found = {path.resolve() for folders in ("build*", "build*/*") for name in NAMES
             for path in checkout.glob(f"{folders}/capi/{name}") if path.is_file()}
    return sorted(found, key=lambda path: path.stat().st_mtime, reverse=True)


def _candidates() -> Iterator[str]:
    chosen = os.environ.get("COMMUNIQUE_LIBRARY")
    if chosen:
        yield chosen
        return
    for name in NAMES:
        if (_HERE / name).is_file():
            yield str(_HERE / name)
    if len(_HERE.parents) > 2:
        yield from map(str, _built(_HERE.parents[2]))
    # Only the name with the ABI version: the other one is whatever a developer's package left behind.
    yield NAMES[0]


def _load(candidate: str) -> Tuple[Optional[ctypes.CDLL], str]:
    """The library, or why not."""
    try:
        library = ctypes.CDLL(candidate)
        library.cmq_version.restype = ctypes.c_char_p
        library.cmq_version.argtypes = []
        version = library.cmq_version().decode("ascii")
    except (OSError, AttributeError) as wrong:
        return None, str(wrong)
    if version.rpartition(".")[0] != ABI:
        return None, f"it is version {version}, this package needs {ABI}"
    try:
        return _abi.declare(library), ""
    except AttributeError as wrong:
        return None, str(wrong)


def load() -> ctypes.CDLL:
    tried = []
    for candidate in _candidates():
        library, wrong = _load(candidate)
        if library:
            return library
        tried.append(f"\n  {candidate}: {wrong}")
    raise LibraryError("cannot load the communique library; tried" + "".join(tried) +
                       "\nset COMMUNIQUE_LIBRARY to the path of the library file to say which one to use")


library = load()
