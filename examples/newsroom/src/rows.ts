// From the record of the library to the rows of the page. Runs in the worker.
import type { CommuniqueRecord, Entity, Span, Time } from 'communique';
import { key_of, plain } from './keys';
import type { Article, Encounter, Person, Reading, Saying } from './model';

const in_a_piece = 250;
const encoder = new TextEncoder();

function person(record: CommuniqueRecord, id: number): Person {
  const { name, titles, affiliation } = record.entities[id] as Entity;
  const body = affiliation === null ? null : record.entities[affiliation]?.name;
  const office = [titles[0], body].filter(Boolean).join(' · ');
  return { name, office: office || null };
}

// "2024", "2024-02" and "2024-02-05" as their first and last day. No month ends later than on a 31st.
export function days(value: string | null, end: string | null = null): { first: string | null; last: string | null } {
  if (!value) return { first: null, last: null };
  const last = end ?? value;
  return {
    first: value + '-01-01'.slice(value.length - 4),
    last: last + (last.length === 4 ? '-12-31' : '-31').slice(last.length === 10 ? 3 : 0),
  };
}

const words_of = (spans: Span[]) => spans.map(({ text }) => text);
const one_line = (text: string) => text.replace(/\s+/g, ' ');
const place_of = ({ begin, end }: Span) => ({ begin, end });

// Made here, since the page would need a second for those of a long text.
function keys(people: Person[], topics: Span[], more: (string | null)[]) {
  const words = [...people.flatMap(({ name, office }) => [name, office]), ...words_of(topics), ...more];
  return {
    who: people.map(({ name }) => key_of(name)),
    about: topics.map(({ text }) => key_of(text)),
    find: plain(
      words
        .filter(Boolean)
        .join('\n')
        .replace(/[^\S\n]+/g, ' '),
    ),
  };
}

export function rows_of(record: CommuniqueRecord, title: string): (Saying | Encounter)[] {
  const { published } = record.article;
  const when = (time: Time | null | undefined) => (time?.value ? days(time.value, time.end) : days(published));
  const sayings = record.statements.map((said): Saying => {
    const speakers = said.speakers.map((id) => person(record, id));
    const source = said.source?.text ?? null,
      cue = said.cue?.text ?? null;
    const words = words_of(said.content),
      to = said.addressees.map((id) => record.entities[id]?.name ?? '');
    return {
      kind: 'saying',
      speakers,
      source,
      cue,
      words,
      to,
      act: said.act,
      type: said.type,
      mode: said.mode,
      topics: words_of(said.topics),
      confidence: said.confidence,
      content: said.content.map(place_of),
      around: [said.source, said.cue].filter((span) => span !== null).map(place_of),
      ...when(said.meeting === null ? null : record.meetings[said.meeting]?.date),
      ...keys(speakers, said.topics, [...words.map(one_line), source, cue, ...to, title]),
    };
  });
  const encounters = record.meetings.map((met): Encounter => {
    const people = met.participants.map(({ entity }) => person(record, entity));
    const day = met.date?.value ?? met.date?.text?.text ?? null;
    const place = met.place === null ? null : (record.entities[met.place]?.name ?? null);
    return {
      kind: 'encounter',
      people,
      place,
      what: met.kind,
      status: met.status,
      when: day,
      topics: words_of(met.topics),
      confidence: met.confidence,
      evidence: met.evidence && place_of(met.evidence),
      // What is still to come need not come on the day of the article.
      ...(met.status === 'held' || met.date?.value ? when(met.date) : days(null)),
      ...keys(people, met.topics, [met.kind, met.status, day, place, title]),
    };
  });
  return [...sayings, ...encounters];
}

const first_line = (text: string) => text.slice(0, 1000).trim().split('\n', 1)[0]!.slice(0, 120);

export function reading_of(record: CommuniqueRecord, text: string, name: string | null, added: string): Reading {
  const { article } = record;
  const title = one_line(article.headline?.text ?? first_line(text)) || 'Without a title';
  const rows = rows_of(record, title);
  const pieces = [];
  for (let i = 0; i < rows.length; i += in_a_piece)
    pieces.push(encoder.encode(JSON.stringify(rows.slice(i, i + in_a_piece))));
  const summary: Article = {
    key: article.id,
    title,
    name,
    added,
    published: article.published,
    english: article.language === 'en',
    length: text.length,
    headline: article.headline && place_of(article.headline),
    sayings: record.statements.length,
    encounters: record.meetings.length,
  };
  return { article: summary, rows: pieces };
}
