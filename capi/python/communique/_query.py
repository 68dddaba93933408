"""Filters as keyword arguments, turned into a cmq_query."""

import ctypes
import datetime
import difflib
import re
from typing import Any, Dict, List, Optional, Tuple

from . import _abi
from ._copy import words_of
from ._reader import c_text, confidence_of, encoded
from .answers import Identity
from .errors import ArgumentError
from .records import Date

NOUNS = words_of(_abi.WORDS_NOUN)
ORDERS = words_of(_abi.WORDS_ORDER)
DAYS = words_of(_abi.WORDS_DAY_OF)
INTERVALS = words_of(_abi.WORDS_INTERVAL)
TOPS = words_of(_abi.WORDS_TOP)
PLURALS = {"statements": "statement", "meetings": "meeting", "identities": "identity", "articles": "article",
           "facts": "fact"}

_WHO = {"involved": "involved_count", "speakers": "speaker_count", "addressees": "addressee_count",
        "participants": "participant_count", "any_participants": "any_participant_count"}
_NAMES = {"places": "place_count", "countries": "country_count", "organizations": "organization_count",
          "outlets": "outlet_count", "offices": "office_count"}
_WORDS = {name: (count, words_of(words)) for name, count, words in (
    ("types", "type_count", _abi.WORDS_STATEMENT_TYPE), ("modes", "mode_count", _abi.WORDS_STATEMENT_MODE),
    ("acts", "act_count", _abi.WORDS_STATEMENT_ACT), ("kinds", "kind_count", _abi.WORDS_MEETING_KIND),
    ("statuses", "status_count", _abi.WORDS_MEETING_STATUS),
    ("entity_types", "entity_type_count", _abi.WORDS_ENTITY_TYPE),
    ("fact_kinds", "fact_kind_count", _abi.WORDS_FACT_KIND))}
FILTERS = sorted([*_WHO, *_NAMES, *_WORDS, "about", "since", "until", "dated", "min_confidence", "copies"])


def word(value: Any, words: List[str], name: str) -> int:
    """The number of a word, or an error that lists the words."""
    if not isinstance(value, str):
        raise TypeError(f"{name} must be a str, not {type(value).__name__}")
    if value not in words:
        raise ArgumentError(f"{name} is {value!r}, none of " + ", ".join(map(repr, words)))
    return words.index(value)


def noun_of(value: Any) -> int:
    """"statements", as the methods are called, or "statement", as the format has it."""
    if isinstance(value, str) and value in NOUNS:
        return NOUNS.index(value)
    return NOUNS.index(list(PLURALS.values())[word(value, list(PLURALS), "noun")])


def listed(value: Any, name: str) -> List[Any]:
    """One value, or some of them."""
    if isinstance(value, (str, bytes, int, Identity)):
        return [value]
    try:
        return list(value)
    except TypeError:
        raise TypeError(f"{name} must be one value or a list of them, not {type(value).__name__}") from None


def string_of(value: Any, name: str) -> bytes:
    if not isinstance(value, str):
        raise TypeError(f"{name} must be a str, not {type(value).__name__}")
    return encoded(value)


def identity_of(value: Any, name: str) -> int:
    number = value.id if isinstance(value, Identity) else value
    if isinstance(number, bool) or not isinstance(number, int):
        raise TypeError(f"{name} must be an Identity or its id, not {type(value).__name__}")
    # ctypes would cut off what does not fit.
    if not 0 < number < 1 << 63:
        raise ArgumentError(f"{name} is {number}; identities are positive numbers of 64 bits")
    return number


def who_of(value: Any, name: str, keep: List[Any]) -> _abi.cmq_who:
    if isinstance(value, str):
        return _abi.cmq_who(c_text(encoded(value), keep), 0)
    if isinstance(value, (int, Identity)):
        return _abi.cmq_who(_abi.cmq_text(), identity_of(value, name))
    raise TypeError(f"{name} must be a str, an Identity or its id, not {type(value).__name__}")


def day_of(value: Any, name: str) -> _abi.cmq_date:
    if isinstance(value, (Date, datetime.date)):
        return _abi.cmq_date(value.year, value.month or 0, value.day or 0)
    if not isinstance(value, str):
        raise TypeError(f"{name} must be a str, a datetime.date or a Date, not {type(value).__name__}")
    parts = re.fullmatch(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?", value)
    if not parts or "00" in parts.groups():
        raise ArgumentError(f"{name} is {value!r}, no day, month or year written as 2024-02-05, 2024-02 or 2024")
    return _abi.cmq_date(*[int(part or 0) for part in parts.groups()])


def refuse_unknown(function: str, filters: Dict[str, Any]) -> None:
    for name in filters:
        if name not in FILTERS:
            alike = difflib.get_close_matches(name, FILTERS, 1, 0.75)   # at 0.6, the usual, "bogus" is near "about"
            hint = f"; did you mean {alike[0]!r}?" if alike else "; filters are " + ", ".join(FILTERS)
            raise TypeError(f"{function}() has no filter {name!r}{hint}")


def _set_list(query: _abi.cmq_query, name: str, count: str, kind: Any, values: List[Any], keep: List[Any]) -> None:
    array = (kind * len(values))(*values)
    keep.append(array)
    setattr(query, name, array)
    setattr(query, count, len(values))


def _set_filter(query: _abi.cmq_query, name: str, value: Any, keep: List[Any]) -> None:
    if name in _WHO:
        each = [who_of(one, name, keep) for one in listed(value, name)]
        _set_list(query, name, _WHO[name], _abi.cmq_who, each, keep)
    elif name in _NAMES:
        texts = [c_text(string_of(one, name), keep) for one in listed(value, name)]
        _set_list(query, name, _NAMES[name], _abi.cmq_text, texts, keep)
    elif name in _WORDS:
        count, words = _WORDS[name]
        _set_list(query, name, count, ctypes.c_int32, [word(one, words, name) for one in listed(value, name)], keep)
    elif name == "about":
        query.about = c_text(string_of(value, name), keep)
    elif name == "dated":
        query.dated = word(value, DAYS, name)
    elif name == "min_confidence":
        query.min_confidence = confidence_of(value)
    elif name == "copies":
        query.copies = bool(value)
    else:
        setattr(query, name, day_of(value, name))


def query_of(noun: int, filters: Dict[str, Any], order: str = "newest",
             function: str = "") -> Tuple[_abi.cmq_query, List[Any]]:
    """The query, and what it points to. None as the value of a filter asks nothing."""
    refuse_unknown(function, filters)
    keep: List[Any] = []
    query = _abi.cmq_query()
    query.struct_size = ctypes.sizeof(query)
    query.noun = noun
    query.order = word(order, ORDERS, "order")
    for name, value in filters.items():
        if value is not None:
            _set_filter(query, name, value, keep)
    return query, keep


def limit_of(limit: Optional[int]) -> Optional[int]:
    if limit is not None and (isinstance(limit, bool) or not isinstance(limit, int)):
        raise TypeError(f"limit must be an int, not {type(limit).__name__}")
    if limit is not None and limit < 1:
        raise ArgumentError(f"limit is {limit}, less than 1")
    return limit
