/** Where words stand, half-open. What is counted says `offsets` of the record. */
export interface Range {
  /** Index of the first unit. */
  begin: number;
  /** Index behind the last unit: `text.slice(begin, end)`. */
  end: number;
}

/** Words of the text, with the place where they stand. */
export interface Span extends Range {
  /** The words themselves. */
  text: string;
}

/** What offsets count: `"utf16"` is what JavaScript's strings are indexed by, `"byte"` is of UTF-8. */
export type Offsets = 'byte' | 'utf16' | 'codepoint';

/** When something happens. */
export interface Time {
  /** `"2024-02-05"`, `"2024-02"` or `"2024"`; null if the text and the day of publication do not settle it. */
  value: string | null;
  /** The last day of a range, a week or a quarter. */
  end: string | null;
  /** The words fit more than one reading, as 04/05/2024 does. */
  ambiguous: boolean;
  /** The words; null if the date follows from something else. */
  text: Span | null;
}

/** What frames a text. */
export interface Article {
  /** All of it, in JSON that was written with `text: true`. */
  text?: string;
  /** The caller's, or a hash of the text. */
  id: string;
  /** `"und"` for anything but English, and then the record has nothing else. */
  language: 'en' | 'und';
  headline: Span | null;
  /** Names of authors, without "By". */
  byline: Span[];
  /** Whose dispatch it is. */
  agency: Span | null;
  /** "GENEVA, 12 May (KUNA) -": where and when it was filed. */
  dateline: { place: Span | null; date: Span | null } | null;
  /** `"2024-02-05"`: as the caller says, otherwise as the text says. */
  published: string | null;
  /** Page furniture, credits, endings. */
  boilerplate: Span[];
  /** Begin and end of each. */
  paragraphs: [begin: number, end: number][];
  /** Begin and end of each. */
  sentences: [begin: number, end: number][];
}

/** Words that refer to an entity. */
export interface Mention extends Range {
  kind: 'name' | 'title' | 'acronym' | 'pronoun';
  /** Why they were taken for it. */
  because:
    | 'name' | 'surname' | 'given' | 'part' | 'spelling' | 'namesake' | 'acronym' | 'alias' | 'demonym' | 'noun'
    | 'apposition' | 'office' | 'description' | 'courtesy' | 'government' | 'pronoun' | 'speaker';
}

/** "Minister of Foreign Affairs" of Azerbaijan. */
export interface Office {
  title: Span;
  /** Whose office it is: index of an entity. */
  affiliation: number | null;
  status: 'current' | 'former' | 'acting' | 'designate';
}

/** A person, an organisation, a place or a named event. */
export interface Entity {
  /** Its index in the list. */
  id: number;
  type: 'person' | 'organization' | 'place' | 'event';
  /** The fullest form, without title. */
  name: string;
  /** "SCO". */
  acronym: string | null;
  /** Words of the offices, longest first. */
  titles: string[];
  /** That of the first current office: index of an entity. */
  affiliation: number | null;
  /** Longest first. */
  offices: Office[];
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** The identifier that your own lexicon gave. */
  reference: string | null;
  /** In the order of the text. */
  mentions: Mention[];
  /** 0 to 1: a probability. */
  confidence: number;
}

/** One encounter, however many sentences tell of it. */
export interface Meeting {
  /** Its index in the list. */
  id: number;
  kind: 'meeting' | 'call' | 'visit' | 'summit' | 'signing' | 'consultation';
  status: 'held' | 'planned' | 'postponed' | 'cancelled' | 'denied';
  /** Indices of entities, and who received whom. */
  participants: { entity: number; side: 'host' | 'guest' | null }[];
  date: Time | null;
  /** Index of an entity. */
  place: number | null;
  /** What was discussed. */
  topics: Span[];
  /** The sentence that tells of it. */
  evidence: Span | null;
  /** The PLOVER event type. */
  plover: string | null;
  /** 0 to 1: a probability. */
  confidence: number;
}

/** What somebody is reported to have said or thought. */
export interface Statement {
  /** Its index in the list. */
  id: number;
  type: 'speech' | 'thought';
  /** Indices of entities; empty when the text names nobody. */
  speakers: number[];
  /** The words that name the speaker. */
  source: Span | null;
  /** The verb; null when layout alone says who speaks. */
  cue: Span | null;
  mode: 'direct' | 'indirect' | 'mixed';
  /** Several when the attribution interrupts it. */
  content: Span[];
  /** Indices of entities. */
  addressees: number[];
  act:
    | 'say' | 'praise' | 'thank' | 'ask' | 'promise' | 'warn' | 'threaten' | 'criticise' | 'reject' | 'deny' | 'agree'
    | 'announce' | 'invite' | 'congratulate' | 'condole';
  /** At which it was said: index of a meeting. */
  meeting: number | null;
  /** What it is about, where the text names it. */
  topics: Span[];
  /** 0 to 1: a probability. */
  confidence: number;
}

/** Background that the article itself states. */
export interface Fact {
  kind: 'founded' | 'joined' | 'status' | 'signed' | 'hosts' | 'declared' | 'appointed' | 'held';
  /** Index of an entity. */
  subject: number | null;
  object: Span | null;
  date: string | null;
  /** Index of an entity. */
  place: number | null;
  evidence: Span | null;
  /** 0 to 1: a probability. */
  confidence: number;
}

/** What one reading of one article found: communique/1. Ids are indices: `record.entities[id]`. */
export interface CommuniqueRecord {
  format: 'communique/1';
  offsets: Offsets;
  article: Article;
  entities: Entity[];
  meetings: Meeting[];
  statements: Statement[];
  facts: Fact[];
}

/** How one article is read. */
export interface ReadOptions {
  /** Becomes `article.id`, as an address or a number of your own; otherwise a hash of the text. */
  id?: string;
  /** The day "yesterday" is counted from, `"2024-02-05"`; otherwise the text's own date, if it has one. */
  published?: string;
  /** 0 to 1: meetings, statements and facts below it are left out, and the ids of those that stay are dense. */
  minConfidence?: number;
  /** What offsets count: `"utf16"` of a string and `"byte"` of bytes, unless you say otherwise. */
  offsets?: Offsets;
}

/** As which bytes a record is given. */
export interface JsonOptions extends ReadOptions {
  /** One value a line instead of one line in all. */
  indent?: boolean;
  /**
   * The whole text too, as `article.text`: what an archive, another program or machine is to make a record of again.
   * Offsets count that text: where the one that was read is ill-formed, U+FFFD stands in it, three bytes long.
   */
  text?: boolean;
}

/** How a page looks. */
export interface HtmlOptions extends ReadOptions {
  /** What stands above it, otherwise the id. */
  title?: string;
  /** `"automatic"`: as the reader's system has it. */
  colors?: 'automatic' | 'light' | 'dark';
}

/** Rows of your own: people, bodies and verbs, with your identifiers. */
export interface Lexicon {
  /** Stands in front of the line in messages; nothing is opened. */
  name?: string;
  /** `"# names.lex 1  name | type | reference\nAna Röyk | person | Q42\n"` */
  text: string;
}

/** A WebAssembly.Module, where the compiler knows of it. */
export type CompiledModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer M } } } ? M : never;

/** Where a module comes from: an address, a response, its bytes, or compiled already. */
export type ModuleSource = string | URL | Response | ArrayBuffer | ArrayBufferView | CompiledModule;

/** How a reader is made. */
export interface LoadOptions {
  /** The module, if it does not stand beside this file. */
  wasm?: ModuleSource | Promise<ModuleSource>;
  /** They are added to the tables that the reader knows. */
  lexicons?: Iterable<Lexicon>;
  /** Bytes of UTF-8, 8388608 (8 MiB) unless you say so: longer texts are refused with ETOOLARGE, unread. */
  maxBytes?: number;
}

/**
 * Why something failed.
 *
 * - `EARGUMENT`: an option or an argument of yours; the message names it and its value
 * - `ELEXICON`: a row of a lexicon; the message names the line
 * - `ETOOLARGE`: more bytes than `maxBytes`
 * - `ENOMEMORY`: the memory did not suffice for this text. The reader goes on: it starts anew by itself
 * - `EIO`: the module could not be fetched
 * - `EINTERNAL`: a fault of the library, which you may report. The reader goes on
 */
export type ErrorCode =
  | 'EARGUMENT' | 'ELEXICON' | 'ETOOLARGE' | 'ENOMEMORY' | 'EIO' | 'EINTERNAL' | 'EUNSUPPORTED' | 'EFORMAT';

/** Every failure of a call. Nothing of the call is left behind: the reader reads the next text. */
export class CommuniqueError extends Error {
  private constructor();
  readonly name: 'CommuniqueError';
  /** Decide by it, not by the message. */
  readonly code: ErrorCode;
}

/** What the library knows of the language, loaded once for any number of texts. Some 15 MB of memory. */
export class Reader {
  private constructor();
  /** One article as an object. A text in another language than English gives a record with nothing in it. */
  read(text: string | Uint8Array, options?: ReadOptions): CommuniqueRecord;
  /** The same as UTF-8 of JSON: the very bytes that the native library gives. They are yours. */
  readJson(text: string | Uint8Array, options?: JsonOptions): Uint8Array;
  /**
   * The article with what was found marked in place, and the record beside it, as a whole document: without script and
   * without anything that is fetched, to be shown as `srcdoc` of an `<iframe>` or saved as a file.
   */
  readHtml(text: string | Uint8Array, options?: HtmlOptions): string;
  /** Of the library: `"0.1.0"`. */
  readonly version: string;
  /** One line for bug reports. */
  readonly buildInfo: string;
  /** Gives the memory back now. Otherwise that happens when nothing refers to the reader any more. */
  dispose(): void;
}

/** Makes a reader. What it needs is fetched and compiled once, for as many readers as you make. */
export function load(options?: LoadOptions): Promise<Reader>;
