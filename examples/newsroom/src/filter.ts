// Which rows are shown, in which order, and what may be chosen. Without the page: tests/filter.test.ts.
import { key_of } from './keys';
import type { Article, Encounter, Of, Person, Saying } from './model';

export interface Filters {
  words: string;
  who: string; // a key_of a name; '' is anybody
  topic: string; // a key_of a topic
  from: string; // "2024-02-05", or ''
  to: string;
  sure: boolean; // only what is most likely right
}
export const everything: Filters = { words: '', who: '', topic: '', from: '', to: '', sure: false };

export type AnyRow = Of<Saying> | Of<Encounter>;
export type Order = 'newest' | 'oldest' | 'name' | 'text';

// Of such items about four in five are right.
const sure_enough = 0.8;

export const people_of = (row: AnyRow): Person[] => (row.kind === 'saying' ? row.speakers : row.people);

// Words that all have to be there; those in quotation marks side by side.
export const terms_of = (words: string) =>
  [...words.matchAll(/["“„]([^"”“]+)["”“]?|\S+/g)].map(([all, quoted]) => key_of(quoted ?? all)).filter(Boolean);

function in_time(row: AnyRow, from: string, to: string): boolean {
  if (!from && !to) return true;
  if (!row.first || !row.last) return false;
  return (!from || row.last >= from) && (!to || row.first <= to);
}

// Not while the year of the end is being typed: "2" of "2025" is the year 2.
export const backwards = ({ from, to }: Filters) => from !== '' && to >= '1000' && from > to;

export function matcher({ words, who, topic, from, to, sure }: Filters): (row: AnyRow) => boolean {
  const terms = terms_of(words);
  return (row) => {
    if (sure && row.confidence < sure_enough) return false;
    if (!in_time(row, from, to)) return false;
    if (!who && !topic && !terms.length) return true;
    return (
      (!who || row.who.includes(who)) &&
      (!topic || row.about.includes(topic)) &&
      terms.every((term) => row.find.includes(term))
    );
  };
}

// Rows that a range of dates leaves out only because nothing tells their date.
export const undated = (rows: readonly AnyRow[], filters: Filters) =>
  filters.from || filters.to
    ? rows.filter((row) => !row.first).filter(matcher({ ...filters, from: '', to: '' })).length
    : 0;

export const place_in_text = (row: AnyRow) =>
  row.kind === 'saying' ? (row.content[0]?.begin ?? 0) : (row.evidence?.begin ?? 0);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const in_text = (a: AnyRow, b: AnyRow) => compare(a.article.key, b.article.key) || place_in_text(a) - place_in_text(b);
const lately_added = (a: AnyRow, b: AnyRow) => compare(b.article.added, a.article.added) || in_text(a, b);
const nameless = '\uffff';
const first_name = (row: AnyRow) => {
  const [one] = row.who;
  return one ?? nameless;
};

// What has no date or no name stands behind the others, whatever the direction.
export const orders: Record<Order, (a: AnyRow, b: AnyRow) => number> = {
  newest: (a, b) => compare(b.first ?? '', a.first ?? '') || lately_added(a, b),
  oldest: (a, b) => compare(a.first ?? nameless, b.first ?? nameless) || lately_added(a, b),
  name: (a, b) => compare(first_name(a), first_name(b)) || orders.newest(a, b),
  text: lately_added,
};

export interface Choice {
  key: string;
  label: string;
  count: number;
}

const named_in = (row: AnyRow, of: 'who' | 'topic') =>
  of === 'who'
    ? { keys: row.who, labels: people_of(row).map(({ name }) => name) }
    : { keys: row.about, labels: row.topics };

export function spelling(rows: readonly AnyRow[], of: 'who' | 'topic', key: string): string | undefined {
  const row = rows.find(({ who, about }) => (of === 'who' ? who : about).includes(key));
  if (!row) return undefined;
  const { keys, labels } = named_in(row, of);
  return labels[keys.indexOf(key)];
}

// The names or topics of rows, the most frequent first, each in the spelling that comes first.
export function choices(rows: readonly AnyRow[], of: 'who' | 'topic'): Choice[] {
  const found = new Map<string, Choice>();
  for (const row of rows) {
    const { keys, labels } = named_in(row, of);
    keys.forEach((key, i) => {
      if (keys.indexOf(key) !== i) return;
      const choice = found.get(key);
      if (choice) choice.count++;
      else found.set(key, { key, label: labels[i]!, count: 1 });
    });
  }
  return [...found.values()].sort((a, b) => b.count - a.count || compare(a.key, b.key));
}

export function shown_articles(articles: readonly Article[], { words, from, to }: Filters): Article[] {
  const terms = terms_of(words);
  return articles.filter(({ title, name, published }) => {
    const all = key_of(`${title}\n${name ?? ''}`);
    return (
      terms.every((term) => all.includes(term)) &&
      ((!from && !to) || (published !== null && (!from || published >= from) && (!to || published <= to)))
    );
  });
}
