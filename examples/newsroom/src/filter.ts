// Which rows are shown, in which order, and what may be chosen. Without the page: tests/filter.test.ts.
import type { Article, Encounter, Of, Person, Saying } from './model';

export interface Filters {
  words: string;
  who: string;     // a key_of a name; '' is anybody
  topic: string;   // a key_of a topic
  from: string;    // "2024-02-05", or ''
  to: string;
  sure: boolean;   // only what is most likely right
}
export const everything: Filters = { words: '', who: '', topic: '', from: '', to: '', sure: false };

export type AnyRow = Of<Saying> | Of<Encounter>;
export type Order = 'newest' | 'oldest' | 'name' | 'text';

// Of such items about four in five are right.
const sure_enough = 0.8;

// By which a name or a topic is the same in several articles; "Veselý" is found by "vesely".
export const key_of = (words: string) =>
  words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').replace(/^(the|an?) /, '').trim();

export const people_of = (row: AnyRow): Person[] => (row.kind === 'saying' ? row.speakers : row.people);

// What words are looked for in, and the keys: made when first asked for, once for each row.
interface Looked { all: string; who: string[]; topics: string[] }
const looked = new WeakMap<AnyRow, Looked>();
function look(row: AnyRow): Looked {
  let found = looked.get(row);
  if (!found) {
    const who = people_of(row).map(({ name }) => key_of(name));
    const topics = row.topics.map(key_of);
    const more = row.kind === 'saying' ? [...row.words, row.source, row.cue, ...row.to]
                                       : [row.what, row.status, row.place, row.when];
    const offices = people_of(row).map(({ office }) => office);
    const all = [...who, ...topics, key_of([...more, ...offices, row.article.title].filter(Boolean).join('\n'))];
    looked.set(row, found = { all: all.join('\n'), who, topics });
  }
  return found;
}

// Words that all have to be there; those in quotation marks side by side.
export const terms_of = (words: string) =>
  [...words.matchAll(/["“„]([^"”“]+)["”“]?|\S+/g)].map(([all, quoted]) => key_of(quoted ?? all)).filter(Boolean);

function in_time(row: AnyRow, from: string, to: string): boolean {
  if (!from && !to) return true;
  if (!row.first || !row.last) return false;
  return (!from || row.last >= from) && (!to || row.first <= to);
}

export function matcher({ words, who, topic, from, to, sure }: Filters): (row: AnyRow) => boolean {
  const terms = terms_of(words);
  return (row) => {
    if (sure && row.confidence < sure_enough) return false;
    if (!in_time(row, from, to)) return false;
    if (!who && !topic && !terms.length) return true;
    const { all, who: names, topics } = look(row);
    return (!who || names.includes(who)) && (!topic || topics.includes(topic)) &&
      terms.every((term) => all.includes(term));
  };
}

// Rows that a range of dates leaves out only because nothing tells their date.
export const undated = (rows: readonly AnyRow[], filters: Filters) =>
  filters.from || filters.to
    ? rows.filter(matcher({ ...filters, from: '', to: '' })).filter((row) => !row.first).length
    : 0;

const place_in_text = (row: AnyRow) =>
  row.kind === 'saying' ? row.content[0]?.begin ?? 0 : row.evidence?.begin ?? 0;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const in_text = (a: AnyRow, b: AnyRow) =>
  compare(a.article.key, b.article.key) || place_in_text(a) - place_in_text(b);
const lately_added = (a: AnyRow, b: AnyRow) => compare(b.article.added, a.article.added) || in_text(a, b);
const nameless = '\uffff';
const first_name = (row: AnyRow) => { const [one] = look(row).who; return one ?? nameless; };

// What has no date or no name stands behind the others, whatever the direction.
export const orders: Record<Order, (a: AnyRow, b: AnyRow) => number> = {
  newest: (a, b) => compare(b.first ?? '', a.first ?? '') || lately_added(a, b),
  oldest: (a, b) => compare(a.first ?? nameless, b.first ?? nameless) || lately_added(a, b),
  name: (a, b) => compare(first_name(a), first_name(b)) || orders.newest(a, b),
  text: lately_added,
};

export interface Choice { key: string; label: string; count: number }

// The names or topics of rows, the most frequent first, each in the spelling that comes first.
export function choices(rows: readonly AnyRow[], of: 'who' | 'topic'): Choice[] {
  const found = new Map<string, Choice>();
  for (const row of rows) {
    const { who, topics } = look(row);
    const keys = of === 'who' ? who : topics;
    const labels = of === 'who' ? people_of(row).map(({ name }) => name) : row.topics;
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
    return terms.every((term) => all.includes(term)) &&
      ((!from && !to) || (published !== null && (!from || published >= from) && (!to || published <= to)));
  });
}
