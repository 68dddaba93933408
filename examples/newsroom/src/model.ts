// What the page keeps of a record: a row for each statement and each meeting, with the places of their words.
import type { Meeting, Range, Statement } from 'communique';

export type { Range };

export interface Person {
  name: string;
  office: string | null; // "Foreign Minister · Armenia"
}

interface Row {
  who: string[]; // keys of the speakers or of those who met
  about: string[]; // keys of the topics
  find: string; // what a search looks at
  topics: string[];
  confidence: number; // 0 to 1
  first: string | null; // the days it may belong to, "2024-02-05"
  last: string | null;
}

export interface Saying extends Row {
  kind: 'saying';
  speakers: Person[];
  source: string | null; // the words that name the speaker, who may be nobody: "an official"
  cue: string | null;
  act: Statement['act'];
  type: Statement['type'];
  mode: Statement['mode'];
  words: string[];
  to: string[];
  content: Range[];
  around: Range[]; // of source and cue
}

export interface Encounter extends Row {
  kind: 'encounter';
  what: Meeting['kind'];
  status: Meeting['status'];
  people: Person[];
  when: string | null; // a date, or the words if they settle none: "on Friday"
  place: string | null;
  evidence: Range | null;
}

// An article, without its text and record, of which the storage gives one at a time.
export interface Article {
  key: string; // a hash of the text: the same article twice is one
  title: string;
  name: string | null; // of the file
  added: string; // a moment, as of Date.toISOString
  published: string | null;
  english: boolean;
  length: number; // UTF-16 units
  headline: Range | null;
  sayings: number;
  encounters: number;
}

export interface Words {
  text: string;
  record: Uint8Array; // communique/1, JSON
}

// As the reading hands an article over and the storage keeps it. The rows are JSON in pieces: 27,000 objects at once
// would hold up the page for a quarter of a second, also when they come from the storage.
export interface Reading {
  article: Article;
  rows: Uint8Array[];
}

export type Of<R> = R & { article: Article };
