"""What one reading of one article found, as plain values: immutable, hashable, comparable, picklable.

Other entities and meetings are referred to as objects. What does not apply is ``None``. The words of ``type``,
``kind``, ``status``, ``mode`` and ``act`` are those of the record format, communique/1.
"""

import calendar
import datetime
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Dict, Optional, Tuple, Union

if TYPE_CHECKING:
    from ._export import Target

Text = Union[str, bytes]


class _Value:
    """Slots and immutability together need their own way through pickle and copy."""

    __slots__: Tuple[str, ...] = ()

    def __getstate__(self) -> Any:
        return tuple(getattr(self, name) for name in self.__slots__)

    def __setstate__(self, state: Any) -> None:
        for name, value in zip(self.__slots__, state):
            object.__setattr__(self, name, value)


@dataclass(frozen=True)
class Span(_Value):
    """A half-open range of the text as it was given: ``text[span.begin:span.end]``.

    Offsets count code points of a ``str`` and bytes of ``bytes``. ``text`` holds the words themselves.
    """

    __slots__ = ("begin", "end", "text")
    begin: int
    end: int
    text: str

    def of(self, text: Text) -> Text:
        """The same range of a text, usually the one that was read."""
        return text[self.begin:self.end]

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True)
class Date(_Value):
    """A day, a month or a year, as precise as the text is. ``str(date)`` is ISO 8601: 2024-02-05, 2024-02, 2024."""

    __slots__ = ("year", "month", "day")
    year: int
    month: Optional[int]
    day: Optional[int]

    @property
    def first_day(self) -> datetime.date:
        return datetime.date(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> datetime.date:
        month = self.month or 12
        return datetime.date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def __str__(self) -> str:
        return "-".join([f"{self.year:04}"] + [f"{part:02}" for part in (self.month, self.day) if part])


@dataclass(frozen=True)
class TimeExpression(_Value):
    """When something happens, as the text tells it."""

    __slots__ = ("value", "end", "ambiguous", "text")
    value: Optional[Date]   # None if the text and the published date do not settle it
    end: Optional[Date]     # the last day of a range, a week or a quarter
    ambiguous: bool         # the text fits more than one reading: 04/05/2024
    text: Optional[Span]    # the words; None if the date follows from something else


@dataclass(frozen=True)
class Dateline(_Value):
    """"GENEVA, 12 May (KUNA) -": where and when a report was filed."""

    __slots__ = ("place", "date")
    place: Optional[Span]
    date: Optional[Span]


@dataclass(frozen=True)
class Article(_Value):
    """What frames a text."""

    __slots__ = ("id", "language", "headline", "byline", "agency", "dateline", "published", "boilerplate",
                 "paragraphs", "sentences")
    id: str                          # the caller's, or a hash of the text
    language: str                    # "en" or "und"
    headline: Optional[Span]
    byline: Tuple[Span, ...]         # the names only, without "By"
    agency: Optional[Span]
    dateline: Optional[Dateline]
    published: Optional[Date]        # as the caller says, otherwise as the text says
    boilerplate: Tuple[Span, ...]    # page furniture, credits, endings
    paragraphs: Tuple[Span, ...]
    sentences: Tuple[Span, ...]


@dataclass(frozen=True)
class Mention(_Value):
    """Words that refer to an entity."""

    __slots__ = ("span", "kind", "because")
    span: Span
    kind: str      # "name", "title", "acronym", "pronoun"
    because: str   # why it was taken for the entity: "surname", "alias", "apposition", "office", … (see the README)


@dataclass(frozen=True)
class Office(_Value):
    """"Minister of Foreign Affairs" of Azerbaijan."""

    __slots__ = ("title", "affiliation", "status")
    title: Span
    affiliation: "Optional[Entity]"   # whose office it is
    status: str                       # "current", "former", "acting", "designate"


@dataclass(frozen=True, eq=False, repr=False)
class Entity(_Value):
    """A person, an organisation, a place or a named event."""

    __slots__ = ("id", "type", "name", "acronym", "offices", "affiliation", "country", "reference", "mentions",
                 "confidence")
    id: int                           # its index in the record
    type: str                         # "person", "organization", "place", "event"
    name: str                         # the fullest form, without title
    acronym: Optional[str]
    offices: Tuple[Office, ...]       # longest first
    affiliation: "Optional[Entity]"   # that of the first current office
    country: Optional[str]            # ISO 3166-1 alpha-2
    reference: Optional[str]          # the id that the caller's own lexicon gave
    mentions: Tuple[Mention, ...]     # in text order
    confidence: float

    @property
    def titles(self) -> Tuple[str, ...]:
        """The distinct words of the offices, longest first."""
        words = {office.title.text for office in self.offices}
        coded = sorted((-len(word.encode("utf-8", "replace")), word.encode("utf-8", "replace"), word) for word in words)
        return tuple(word for _, _, word in coded)

    # Two bodies can be affiliated with each other: compare what they are called, not what they refer to.
    def _key(self) -> Tuple[Any, ...]:
        offices = tuple((office.title, _id(office.affiliation), office.status) for office in self.offices)
        return (self.id, self.type, self.name, self.acronym, offices, _id(self.affiliation), self.country,
                self.reference, self.mentions, self.confidence)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Entity):
            return NotImplemented
        return self._key() == other._key()

    def __hash__(self) -> int:
        return hash((self.id, self.type, self.name))

    def __repr__(self) -> str:
        return f"Entity(id={self.id}, type={self.type!r}, name={self.name!r})"


def _id(entity: Optional[Entity]) -> Optional[int]:
    return None if entity is None else entity.id


@dataclass(frozen=True)
class Participant(_Value):
    """Somebody who took or is to take part in a meeting."""

    __slots__ = ("entity", "side")
    entity: Entity
    side: Optional[str]   # "host", "guest"


@dataclass(frozen=True)
class Meeting(_Value):
    """One encounter, however many sentences tell of it."""

    __slots__ = ("id", "kind", "status", "participants", "date", "place", "topics", "evidence", "plover",
                 "confidence")
    id: int                            # its index in the record
    kind: str                          # "meeting", "call", "visit", "summit", "signing", "consultation"
    status: str                        # "held", "planned", "postponed", "cancelled", "denied"
    participants: Tuple[Participant, ...]
    date: Optional[TimeExpression]
    place: Optional[Entity]
    topics: Tuple[Span, ...]           # what was discussed, not what one side said
    evidence: Optional[Span]           # the sentence that says so
    plover: Optional[str]              # PLOVER event type: "CONSULT"
    confidence: float


@dataclass(frozen=True)
class Statement(_Value):
    """What somebody is reported to have said."""

    __slots__ = ("id", "type", "speakers", "source", "cue", "mode", "content", "addressees", "act", "meeting",
                 "topics", "confidence")
    id: int                            # its index in the record
    type: str                          # "speech", "thought"
    speakers: Tuple[Entity, ...]       # empty when the text names nobody
    source: Optional[Span]             # the words that name the speaker there
    cue: Optional[Span]                # None when layout alone says who speaks
    mode: str                          # "direct", "indirect", "mixed"
    content: Tuple[Span, ...]          # several when the attribution interrupts it
    addressees: Tuple[Entity, ...]
    act: str                           # "say", "praise", "thank", "ask", ...
    meeting: Optional[Meeting]         # the encounter at which it was said
    topics: Tuple[Span, ...]
    confidence: float


@dataclass(frozen=True)
class Fact(_Value):
    """Background that the article itself states."""

    __slots__ = ("kind", "subject", "object", "date", "place", "evidence", "confidence")
    kind: str                          # "founded", "joined", "status", "signed", "hosts", "declared", ...
    subject: Optional[Entity]
    object: Optional[Span]
    date: Optional[Date]
    place: Optional[Entity]
    evidence: Optional[Span]
    confidence: float


@dataclass(frozen=True, repr=False)
class Record(_Value):
    """What one reading of one article found."""

    __slots__ = ("text", "offsets", "article", "entities", "meetings", "statements", "facts")
    text: Text      # as it was given
    offsets: str    # what spans count: "codepoint" of a str, "byte" of bytes
    article: Article
    entities: Tuple[Entity, ...]
    meetings: Tuple[Meeting, ...]
    statements: Tuple[Statement, ...]
    facts: Tuple[Fact, ...]

    def to_dict(self) -> Dict[str, Any]:
        """The record in the format communique/1, made of dicts, lists, numbers and strings; entities by their id."""
        from ._json import as_dict

        return as_dict(self)

    def to_json(self, indent: Optional[int] = None, text: bool = False) -> str:
        """The record in the format communique/1: one line, or indented by so many spaces.

        ``text`` adds the whole text, as ``article.text``; U+FFFD stands in it for what is ill-formed.
        """
        from ._json import as_dict_with_text, without_surrogates

        separators = (",", ":") if indent is None else (",", ": ")
        fields = as_dict_with_text(self) if text else self.to_dict()
        return without_surrogates(json.dumps(fields, ensure_ascii=False, indent=indent, separators=separators))

    def to_html(self, to: "Optional[Target]" = None, *, title: Optional[str] = None, colors: str = "automatic",
                frame: bool = False) -> Optional[str]:
        """A page to look at: the article with what was found marked in place, and the record beside it.

        To a path, to something with a ``write`` method, or without ``to`` to a str. One file without script, without
        anything that is fetched; markup in texts and names is shown as letters. ``title`` stands above it, instead of
        the article's id. ``colors``: "automatic", as the reader's system has them, "light" or "dark". ``frame``: an
        <iframe> with that page in it, for a page of your own. Since 0.1.
        """
        from ._html import record_page

        return record_page(self, to, title, colors, frame)

    def _repr_html_(self) -> str:
        """For notebooks: the page in a frame of its own, out of which no style reaches the notebook."""
        return self.to_html(frame=True) or ""

    def __repr__(self) -> str:
        return (f"Record({self.article.id!r}: {len(self.entities)} entities, {len(self.meetings)} meetings, "
                f"{len(self.statements)} statements, {len(self.facts)} facts)")
