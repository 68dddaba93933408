"""Copies a record of the C interface into Python values, so that no object points into C."""

import ctypes
import struct
from typing import Any, Iterable, List, Optional, Tuple

from . import _abi
from ._library import library
from .records import (Article, Date, Dateline, Entity, Fact, Meeting, Mention, Office, Participant, Record, Span,
                      Statement, Text, TimeExpression)


def words_of(of: int) -> List[str]:
    words: List[str] = []
    while True:
        word = library.cmq_word(of, len(words))
        if word is None:
            return words
        words.append(word.decode("ascii"))


# The words come from the library, so that a newer one of the same ABI may know more of them.
_LANGUAGE = words_of(_abi.WORDS_ARTICLE_LANGUAGE)
_TYPE = words_of(_abi.WORDS_ENTITY_TYPE)
_MENTION = words_of(_abi.WORDS_MENTION_KIND)
_REASON = words_of(_abi.WORDS_MENTION_REASON)
_OFFICE = words_of(_abi.WORDS_OFFICE_STATUS)
_MEETING = words_of(_abi.WORDS_MEETING_KIND)
_STATUS = words_of(_abi.WORDS_MEETING_STATUS)
_SIDE = [word or None for word in words_of(_abi.WORDS_PARTICIPANT_SIDE)]
_STATEMENT = words_of(_abi.WORDS_STATEMENT_TYPE)
_MODE = words_of(_abi.WORDS_STATEMENT_MODE)
_ACT = words_of(_abi.WORDS_STATEMENT_ACT)
_FACT = words_of(_abi.WORDS_FACT_KIND)


def string(text: Any) -> str:
    return ctypes.string_at(text.data, text.size).decode("utf-8", "replace")


def optional(text: Any) -> Optional[str]:
    return string(text) if text.size else None


def date_of(date: Any) -> Optional[Date]:
    return Date(date.year, date.month or None, date.day or None) if date.year else None


_PLAIN = {width: struct.Struct("=" + width * "I") for width in (2, 4)}


def _rows(array: Any, count: int, width: int) -> Iterable[Tuple[Any, ...]]:
    """The elements of an array whose struct holds `width` numbers of 32 bits: one step into C for all of them."""
    return _PLAIN[width].iter_unpack(ctypes.string_at(array, count * width * 4)) if count else ()


def _fill(value: Any, *fields: Any) -> None:
    value.__setstate__(fields)


class _Copy:
    """One record on its way. The handle is only borrowed."""

    def __init__(self, handle: int, text: Text) -> None:
        self.handle = handle
        self.text = text
        self.is_str = isinstance(text, str)

    def span(self, at: Any) -> Optional[Span]:
        begin = at.begin
        return None if begin == _abi.NONE else self.present(begin, at.end)

    def present(self, begin: int, end: int) -> Span:
        words: Any = self.text[begin:end]
        return Span(begin, end, words if self.is_str else words.decode("utf-8", "replace"))

    def spans(self, array: Any, count: int) -> Tuple[Span, ...]:
        return tuple([self.present(begin, end) for begin, end in _rows(array, count, 2)])

    def each(self, noun: str, kind: Any) -> Any:
        """Every item of a kind. One struct serves for all: copy what it holds before the next."""
        get = getattr(library, f"cmq_{noun}_get")
        item = kind()
        item.struct_size = ctypes.sizeof(kind)
        for i in range(getattr(library, f"cmq_{noun}_count")(self.handle)):
            get(self.handle, i, ctypes.byref(item))
            yield i, item

    def entity(self, number: int) -> Optional[Entity]:
        return None if number == _abi.NONE else self.entities[number]

    def entities_of(self, ids: Any, count: int) -> Tuple[Entity, ...]:
        return tuple([self.entities[number] for number in ids[:count]]) if count else ()

    def article(self) -> Article:
        item = _abi.cmq_article()
        item.struct_size = ctypes.sizeof(item)
        library.cmq_article_get(self.handle, ctypes.byref(item))
        place, date = self.span(item.dateline_place), self.span(item.dateline_date)
        return Article(
            string(item.id), _LANGUAGE[item.language], self.span(item.headline),
            self.spans(item.byline, item.byline_count), self.span(item.agency),
            Dateline(place, date) if place or date else None, date_of(item.published),
            self.spans(item.boilerplate, item.boilerplate_count),
            self.spans(item.paragraphs, item.paragraph_count), self.spans(item.sentences, item.sentence_count))

    def copy_entities(self) -> Tuple[Entity, ...]:
        # All of them exist before the first is filled: each may refer to any.
        self.entities = tuple(Entity.__new__(Entity) for _ in range(library.cmq_entity_count(self.handle)))
        for i, item in self.each("entity", _abi.cmq_entity):
            offices = tuple([
                Office(self.present(begin, end), self.entity(affiliation), _OFFICE[status])
                for begin, end, affiliation, status in _rows(item.offices, item.office_count, 4)])
            mentions = tuple([
                Mention(self.present(begin, end), _MENTION[kind], _REASON[because])
                for begin, end, kind, because in _rows(item.mentions, item.mention_count, 4)])
            _fill(self.entities[i], i, _TYPE[item.type], string(item.name), optional(item.acronym), offices,
                  self.entity(item.affiliation), optional(item.country), optional(item.reference), mentions,
                  item.confidence)
        return self.entities

    def time(self, time: Any) -> Optional[TimeExpression]:
        value, text = date_of(time.value), self.span(time.text)
        return TimeExpression(value, date_of(time.end), bool(time.ambiguous), text) if value or text else None

    def copy_meetings(self) -> Tuple[Meeting, ...]:
        self.meetings = tuple(
            Meeting(
                i, _MEETING[item.kind], _STATUS[item.status],
                tuple([Participant(self.entities[entity], _SIDE[side])
                       for entity, side in _rows(item.participants, item.participant_count, 2)]),
                self.time(item.date), self.entity(item.place), self.spans(item.topics, item.topic_count),
                self.span(item.evidence), optional(item.plover), item.confidence)
            for i, item in self.each("meeting", _abi.cmq_meeting))
        return self.meetings

    def statements(self) -> Tuple[Statement, ...]:
        return tuple(
            Statement(
                i, _STATEMENT[item.type], self.entities_of(item.speakers, item.speaker_count),
                self.span(item.source), self.span(item.cue), _MODE[item.mode],
                self.spans(item.content, item.content_count),
                self.entities_of(item.addressees, item.addressee_count), _ACT[item.act],
                None if item.meeting == _abi.NONE else self.meetings[item.meeting],
                self.spans(item.topics, item.topic_count), item.confidence)
            for i, item in self.each("statement", _abi.cmq_statement))

    def facts(self) -> Tuple[Fact, ...]:
        return tuple(
            Fact(_FACT[item.kind], self.entity(item.subject), self.span(item.object), date_of(item.date),
                 self.entity(item.place), self.span(item.evidence), item.confidence)
            for _, item in self.each("fact", _abi.cmq_fact))


def copy_record(handle: int, text: Text) -> Record:
    copy = _Copy(handle, text)
    return Record(text, "codepoint" if copy.is_str else "byte", copy.article(), copy.copy_entities(),
                  copy.copy_meetings(), copy.statements(), copy.facts())
