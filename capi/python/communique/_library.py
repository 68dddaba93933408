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


def _checkout() -> Optional[pathlib.Path]:
    """The source tree that this module lies in, if it does."""
    root = _HERE.parents[2] if len(_HERE.parents) > 2 else None
    return root if root and (root / "capi" / "include" / "communique.h").is_file() else None


def _built(checkout: pathlib.Path) -> List[pathlib.Path]:
    found = {path.resolve() for folders in ("build*", "build*/*") for name in NAMES
             for path in checkout.glob(f"{folders}/capi/{name}") if path.is_file()}
    return sorted(found, key=lambda path: path.stat().st_mtime, reverse=True)


def _candidates() -> Iterator[Tuple[str, str]]:
    """What to try, in order; and, of what is known beforehand not to be there, why not."""
    chosen = os.environ.get("COMMUNIQUE_LIBRARY")
    if chosen:
        yield chosen, ""
        return
    packaged = [_HERE / name for name in NAMES if (_HERE / name).is_file()]
    yield from ((str(path), "") for path in packaged)
    if not packaged:
        yield str(_HERE / NAMES[0]), "no such file"
    checkout = _checkout()
    if checkout:
        built = _built(checkout)
        yield from ((str(path), "") for path in built)
        if not built:
            yield str(checkout / "build*" / "capi" / NAMES[0]), "no such build"
    # Only the name with the ABI version: the other one is whatever a developer's package left behind.
    yield NAMES[0], ""


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
    for candidate, missing in _candidates():
        library, wrong = (None, missing) if missing else _load(candidate)
        if library:
            return library
        tried.append(f"\n  {candidate}: {wrong}")
    raise LibraryError("cannot load the communique library; tried" + "".join(tried) +
                       "\nset COMMUNIQUE_LIBRARY to the path of the library file to say which one to use")


library = load()
