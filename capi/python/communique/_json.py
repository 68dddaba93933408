"""The record format communique/1, field by field in the order of the format."""

import re
from typing import Any, Dict, List, Optional, Sequence, Union

from .records import Article, Date, Entity, Fact, Meeting, Record, Span, Statement, TimeExpression

_SURROGATES = re.compile("[\ud800-\udfff]")


def without_surrogates(text: str) -> str:
    """Half a surrogate pair is no character: each stands as one U+FFFD, so that offsets stay what they are."""
    return _SURROGATES.sub("\ufffd", text)


def _number(confidence: float) -> Union[int, float]:
    return int(confidence) if confidence == int(confidence) else confidence


def _span(span: Optional[Span]) -> Optional[Dict[str, Any]]:
    return None if span is None else {"begin": span.begin, "end": span.end, "text": span.text}


def _spans(spans: Sequence[Span]) -> List[Any]:
    return [_span(span) for span in spans]


def _pairs(spans: Sequence[Span]) -> List[List[int]]:
    return [[span.begin, span.end] for span in spans]


def _id(item: Union[Entity, Meeting, None]) -> Optional[int]:
    return None if item is None else item.id


def _date(date: Optional[Date]) -> Optional[str]:
    return None if date is None else str(date)


def _time(time: Optional[TimeExpression]) -> Optional[Dict[str, Any]]:
    if time is None:
        return None
    return {"value": _date(time.value), "end": _date(time.end), "ambiguous": time.ambiguous, "text": _span(time.text)}


def _article(article: Article) -> Dict[str, Any]:
    dateline = article.dateline
    return {
        "id": article.id, "language": article.language, "headline": _span(article.headline),
        "byline": _spans(article.byline), "agency": _span(article.agency),
        "dateline": dateline and {"place": _span(dateline.place), "date": _span(dateline.date)},
        "published": _date(article.published), "boilerplate": _spans(article.boilerplate),
        "paragraphs": _pairs(article.paragraphs), "sentences": _pairs(article.sentences),
    }


def _entity(entity: Entity) -> Dict[str, Any]:
    return {
        "id": entity.id, "type": entity.type, "name": entity.name, "acronym": entity.acronym,
        "titles": list(entity.titles), "affiliation": _id(entity.affiliation),
        "offices": [{"title": _span(office.title), "affiliation": _id(office.affiliation), "status": office.status}
                    for office in entity.offices],
        "country": entity.country, "reference": entity.reference,
        "mentions": [{"begin": mention.span.begin, "end": mention.span.end, "kind": mention.kind,
                      "because": mention.because}
                     for mention in entity.mentions],
        "confidence": _number(entity.confidence),
    }


def _meeting(meeting: Meeting) -> Dict[str, Any]:
    return {
        "id": meeting.id, "kind": meeting.kind, "status": meeting.status,
        "participants": [{"entity": one.entity.id, "side": one.side} for one in meeting.participants],
        "date": _time(meeting.date), "place": _id(meeting.place), "topics": _spans(meeting.topics),
        "evidence": _span(meeting.evidence), "plover": meeting.plover, "confidence": _number(meeting.confidence),
    }


def _statement(said: Statement) -> Dict[str, Any]:
    return {
        "id": said.id, "type": said.type, "speakers": [entity.id for entity in said.speakers],
        "source": _span(said.source), "cue": _span(said.cue), "mode": said.mode, "content": _spans(said.content),
        "addressees": [entity.id for entity in said.addressees], "act": said.act, "meeting": _id(said.meeting),
        "topics": _spans(said.topics), "confidence": _number(said.confidence),
    }


def _fact(fact: Fact) -> Dict[str, Any]:
    return {
        "kind": fact.kind, "subject": _id(fact.subject), "object": _span(fact.object), "date": _date(fact.date),
        "place": _id(fact.place), "evidence": _span(fact.evidence), "confidence": _number(fact.confidence),
    }


def as_dict(record: Record) -> Dict[str, Any]:
    return {
        "format": "communique/1", "offsets": record.offsets, "article": _article(record.article),
        "entities": [_entity(entity) for entity in record.entities],
        "meetings": [_meeting(meeting) for meeting in record.meetings],
        "statements": [_statement(said) for said in record.statements],
        "facts": [_fact(fact) for fact in record.facts],
    }


def _boundaries(value: Any, found: set) -> None:
    """Every offset of a record in the format."""
    if isinstance(value, dict):
        if "begin" in value:
            found.update((value["begin"], value["end"]))
        for one in value.values():
            _boundaries(one, found)
    elif isinstance(value, list):
        for one in value:
            _boundaries(one, found)


def _moved(value: Any, places: Dict[int, int]) -> Any:
    if isinstance(value, dict):
        return {name: places[one] if name in ("begin", "end") else one if name in ("paragraphs", "sentences")
                else _moved(one, places) for name, one in value.items()}
    return [_moved(one, places) for one in value] if isinstance(value, list) else value


def _in_code_points(fields: Dict[str, Any], text: bytes) -> Dict[str, Any]:
    """Offsets in bytes become offsets in the text with U+FFFD for what is ill-formed: its three bytes are longer."""
    found: set = set()
    _boundaries(fields, found)
    pairs = ("paragraphs", "sentences")
    for name in pairs:
        found.update(place for pair in fields["article"][name] for place in pair)
    places, before, points = {}, 0, 0
    for place in sorted(found):
        points += len(text[before:place].decode("utf-8", "replace"))
        places[place], before = points, place
    moved = _moved(fields, places)
    moved["offsets"] = "codepoint"
    for name in pairs:
        moved["article"][name] = [[places[begin], places[end]] for begin, end in fields["article"][name]]
    return moved


def as_dict_with_text(record: Record) -> Dict[str, Any]:
    """The record with its whole text, so that it can be read back: communique/1 with `article.text`."""
    fields = as_dict(record)
    text = record.text
    if isinstance(text, bytes):
        try:
            text = text.decode("utf-8")
        except UnicodeDecodeError:
            fields = _in_code_points(fields, text)
            text = text.decode("utf-8", "replace")
    fields["article"]["text"] = text
    return fields
