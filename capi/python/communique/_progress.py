"""One line that tells how far a long run is."""

import os
import sys
import time
from dataclasses import dataclass
from typing import Any, Callable, Union

_WIDTH = 24


@dataclass(frozen=True)
class Progress:
    """How far a run is."""

    partitions: int   # complete
    of: int           # in all
    articles: int     # in those that are complete
    failed: int       # of these set aside
    seconds: float    # since it began


Shown = Union[bool, Callable[[Progress], Any]]


class Bar:
    """On a terminal a line on standard error that is written over and over; elsewhere nothing. Or calls a function."""

    def __init__(self, shown: Shown, of: int) -> None:
        self._call = shown if callable(shown) else None
        self._live = shown is True and sys.stderr.isatty() and os.environ.get("TERM", "dumb") != "dumb"
        self._of, self._done, self._articles, self._failed, self._kept = of, 0, 0, 0, 0
        self._began = time.monotonic()
        self._draw()

    def add(self, articles: int, failed: int, made: bool = True) -> None:
        """One more partition is complete."""
        self._done += 1
        self._articles += articles
        self._failed += failed
        self._kept += 0 if made else articles
        if self._call:
            self._call(Progress(self._done, self._of, self._articles, self._failed, time.monotonic() - self._began))
        self._draw()

    def close(self) -> None:
        """The line is gone: what is printed next begins where it was."""
        if self._live:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    def _draw(self) -> None:
        if not self._live:
            return
        seconds = time.monotonic() - self._began
        filled = _WIDTH * self._done // max(1, self._of)
        bar = "━" * filled + "─" * (_WIDTH - filled)
        if not (sys.stderr.encoding or "").lower().startswith("utf"):
            bar = bar.replace("━", "#").replace("─", "-")
        if not os.environ.get("NO_COLOR"):
            bar = f"\x1b[32m{bar[:filled]}\x1b[0m{bar[filled:]}"
        read = self._articles - self._kept
        words = f"{self._done}/{self._of} partitions, {self._articles:,} articles"
        words += f", {read / seconds:,.0f}/s" if read and seconds > 1 else ""
        words += f", {self._failed:,} set aside" if self._failed else ""
        sys.stderr.write(f"\r\x1b[K{bar} {words}")
        sys.stderr.flush()
