"""A connection that has loaded the extension, in any Python that has SQLite."""
import ctypes
import sqlite3


def connect(extension, path=":memory:"):
    own = sqlite3.connect(path)
    if hasattr(own, "enable_load_extension"):
        own.enable_load_extension(True)
        own.load_extension(extension)
        own.enable_load_extension(False)
        return own
    library = ctypes.CDLL("libsqlite3.so.0")
    library.sqlite3_auto_extension(ctypes.CDLL(extension).sqlite3_communiquesqlite_init)
    return sqlite3.connect(path)
