"""What an archive answers, as plain values: immutable, hashable, comparable, picklable."""

import datetime
from dataclasses import dataclass
from typing import Optional, Tuple, Union

from .records import Article, Date, Entity, Fact, Meeting, Record, Span, Statement, _Value


@dataclass(frozen=True, repr=False)
class Row(_Value):
    """Something that was found, with the article in which it stands."""

    __slots__ = ("noun", "item", "record", "evidence", "day", "outlet", "story", "identities")
    noun: str                    # "statement", "meeting", "fact", "article"
    item: Union[Statement, Meeting, Fact, Article]
    record: Record               # the whole article; spans slice record.text
    evidence: Optional[Span]     # the words in which it stands: of a statement from the first word of its content to
                                 # the last; of meetings and facts the sentence, of articles the headline
    day: Optional[Date]          # by which it is found and ordered
    outlet: Optional[str]        # as given with the record, else its agency
    story: int                   # the same for articles that are copies or updates of each other
    identities: Tuple[int, ...]  # who each entity of the record is across the archive

    @property
    def statement(self) -> Optional[Statement]:
        """What was said; None in rows of something else."""
        return self.item if isinstance(self.item, Statement) else None

    @property
    def meeting(self) -> Optional[Meeting]:
        """Who met; None in rows of something else. The encounter at which something was said: statement.meeting."""
        return self.item if isinstance(self.item, Meeting) else None

    @property
    def fact(self) -> Optional[Fact]:
        """None in rows of something else."""
        return self.item if isinstance(self.item, Fact) else None

    @property
    def article(self) -> Article:
        """The article in which it stands."""
        return self.record.article

    @property
    def article_id(self) -> str:
        return self.record.article.id

    def identity(self, entity: Entity) -> int:
        """Who an entity of this record is across the archive: for filters, and for Archive.identity."""
        return self.identities[entity.id]

    def __repr__(self) -> str:
        words = self.evidence.text if self.evidence else ""
        return f"Row({self.noun} in {self.article_id!r}, {self.day}: {words!r})"


@dataclass(frozen=True)
class Appearance(_Value):
    """One wording under which articles name somebody."""

    __slots__ = ("id", "name", "acronym", "affiliation", "country", "reference", "articles", "by_hand")
    id: int                      # for Archive.split
    name: str
    acronym: Optional[str]
    affiliation: Optional[str]
    country: Optional[str]
    reference: Optional[str]
    articles: int
    by_hand: bool                # merged or split by somebody


@dataclass(frozen=True)
class Tenure(_Value):
    """An office, and when articles called somebody so."""

    __slots__ = ("title", "affiliation", "status", "first", "last", "articles")
    title: str
    affiliation: Optional[str]
    status: str                  # "current", "former", "acting", "designate"
    first: Optional[Date]        # publication of the first and the last such article
    last: Optional[Date]
    articles: int


@dataclass(frozen=True)
class Identity(_Value):
    """A person, an organisation, a place or an event across all articles."""

    __slots__ = ("id", "type", "name", "acronym", "country", "reference", "articles", "statements", "meetings",
                 "appearances", "offices")
    id: int                      # positive; never used again for somebody else
    type: str                    # "person", "organization", "place", "event"
    name: str                    # of the most frequent appearance
    acronym: Optional[str]
    country: Optional[str]       # ISO 3166-1 alpha-2
    reference: Optional[str]
    articles: int                # that name it; copies of an article are not counted
    statements: int              # by it
    meetings: int                # with it
    appearances: Tuple[Appearance, ...]   # most frequent first
    offices: Tuple[Tenure, ...]           # by first day


@dataclass(frozen=True)
class Addition(_Value):
    """What happened to the records that were added."""

    __slots__ = ("added", "replaced", "unchanged")
    added: int
    replaced: int                # an older record of the same article id
    unchanged: int               # the archive had exactly this

    def __add__(self, other: "Addition") -> "Addition":
        return Addition(self.added + other.added, self.replaced + other.replaced, self.unchanged + other.unchanged)


@dataclass(frozen=True)
class Info(_Value):
    """What an archive holds."""

    __slots__ = ("version", "words_only", "articles", "stories", "statements", "meetings", "facts", "identities",
                 "first", "last", "bytes")
    version: int                 # of the database's schema
    words_only: bool             # it keeps the words that its records point to, not whole texts
    articles: int
    stories: int
    statements: int
    meetings: int
    facts: int
    identities: int
    first: Optional[Date]        # publication of the earliest and the latest article
    last: Optional[Date]
    bytes: int


@dataclass(frozen=True)
class Count(_Value):
    """How many in one day, week, month or year."""

    __slots__ = ("first", "count")
    first: datetime.date         # its first day
    count: int


@dataclass(frozen=True)
class Ranked(_Value):
    """One of the most frequent."""

    __slots__ = ("name", "count", "identity", "other_name", "other")
    name: str
    count: int
    identity: Optional[int]      # None for topics and outlets
    other_name: Optional[str]    # the second of a pair
    other: Optional[int]


@dataclass(frozen=True)
class Node(_Value):
    """Somebody in a graph of who met whom."""

    __slots__ = ("identity", "type", "name", "country", "meetings")
    identity: int
    type: str
    name: str
    country: Optional[str]
    meetings: int


@dataclass(frozen=True)
class Edge(_Value):
    """Two who met."""

    __slots__ = ("one", "other", "meetings", "first", "last")
    one: Node
    other: Node
    meetings: int
    first: Optional[Date]        # the days of their first and last meeting
    last: Optional[Date]
