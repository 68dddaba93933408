"""What can go wrong. Every exception has the ``code`` of the C interface and a message that names the culprit."""

from typing import Dict, Type


class Error(Exception):
    """The base of all. ``code`` is a number that never changes, ``str(error)`` says what is wrong in one line."""

    code = -3

    def __init__(self, message: str) -> None:
        super().__init__(message)


class ArgumentError(Error, ValueError):
    """The caller's mistake: the message names the option and its value."""

    code = -1


class OutOfMemoryError(Error, MemoryError):
    """Out of memory."""

    code = -2


class InternalError(Error, RuntimeError):
    """A fault of the library: please report it."""

    code = -3


class UnsupportedError(Error, NotImplementedError):
    """Not in this build of the library."""

    code = -4


class LexiconError(Error, ValueError):
    """A row of a lexicon is broken: the message begins with ``file:line``."""

    code = -5


class TooLargeError(Error, ValueError):
    """A text of 4 GiB or more."""

    code = -6


class FileError(Error):
    """A file cannot be read: the message names it."""

    code = -7


class FormatError(Error, ValueError):
    """What should be a record in communique/1 is none: the message says where."""

    code = -8


class BusyError(Error, TimeoutError):
    """Another program writes to the archive, and went on for longer than the ``wait`` that was agreed."""

    code = -9


class DiskFullError(Error, OSError):
    """No space left on the disk. The archive is as it was before."""

    code = -10


class ReadOnlyError(Error, PermissionError):
    """The archive cannot be written to: it was opened to read, or the file is protected."""

    code = -11


class NotAnArchiveError(Error, ValueError):
    """A file that is no archive, or one of a newer version."""

    code = -12


class DamagedError(Error):
    """An archive with broken contents."""

    code = -13


class NotFoundError(Error, LookupError):
    """The archive has no such article or identity: the message names it."""

    code = -14


class LibraryError(Error, ImportError):
    """The shared library cannot be found or is of another version: the message says what was tried."""

    code = -4


BY_CODE: Dict[int, Type[Error]] = {
    kind.code: kind
    for kind in (ArgumentError, OutOfMemoryError, InternalError, UnsupportedError, LexiconError, TooLargeError,
                 FileError, FormatError, BusyError, DiskFullError, ReadOnlyError, NotAnArchiveError, DamagedError,
                 NotFoundError)
}
