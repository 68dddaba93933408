// What the page shows, and what one can do with it.
import { batch, computed, effect, signal } from '@preact/signals';
import { line_of } from './exchange';
import {
  backwards,
  choices,
  everything,
  matcher,
  orders,
  shown_articles,
  spelling,
  undated,
  type Filters,
  type Order,
} from './filter';
import type { Job } from './messages';
import type { Article, Encounter, Of, Range, Reading, Saying } from './model';
import { follow, forget_place, go_to, leave, place_now, type Place } from './place';
import { Queue, type Progress } from './queue';
import { Storage, type StorageState } from './storage';
import { straight } from './words';

export type Tab = 'sayings' | 'encounters' | 'articles';
export interface Action {
  label: string;
  run(): void;
}
export interface Notice {
  id: number;
  text: string;
  warning: boolean;
  actions: Action[];
}
// An article in the reading pane, and the row whose words are marked.
export interface Opened {
  article: Article;
  text: string | null;
  missing: boolean;
  row: Of<Saying> | Of<Encounter> | null;
}

export const loaded = signal(false);
export const articles = signal<Article[]>([]);
export const sayings = signal<Of<Saying>[]>([]);
export const encounters = signal<Of<Encounter>[]>([]);
export const filters = signal<Filters>(everything);
export const order = signal<Order>('newest');
export const tab = signal<Tab>('sayings');
export const opened = signal<Opened | null>(null);
export const progress = signal<Progress | null>(null);
export const notices = signal<Notice[]>([]);
export const storage_state = signal<StorageState>('kept');
export const unsaved = signal(0);
export const adding = signal(false); // the dialog

export const filtered = computed(() =>
  Object.entries(everything).some(([name, value]) => filters.value[name as keyof Filters] !== value),
);
// In steps, so that a letter more does not sort anew, and a name chosen does not search anew.
const sorted_sayings = computed(() => [...sayings.value].sort(orders[order.value]));
const sorted_encounters = computed(() => [...encounters.value].sort(orders[order.value]));
const searched = computed(() => {
  const { words, from, to, sure } = filters.value;
  return JSON.stringify({ words, from, to, sure }); // stays the same when something else changes
});
const searching = () => matcher({ ...everything, ...(JSON.parse(searched.value) as Partial<Filters>) });
const found_sayings = computed(() => sorted_sayings.value.filter(searching()));
const found_encounters = computed(() => sorted_encounters.value.filter(searching()));
const choosing = (change: Partial<Filters> = {}) =>
  matcher({ ...everything, who: filters.value.who, topic: filters.value.topic, ...change });
export const shown_sayings = computed(() => found_sayings.value.filter(choosing()));
export const shown_encounters = computed(() => found_encounters.value.filter(choosing()));
export const listed_articles = computed(() =>
  shown_articles(articles.value, filters.value).sort((a, b) => (a.added < b.added ? 1 : -1)),
);
const rows = computed(() => (tab.value === 'encounters' ? encounters.value : sayings.value));
const found = computed(() => (tab.value === 'encounters' ? found_encounters.value : found_sayings.value));
// What may be chosen beside what is chosen already.
export const people = computed(() => choices(found.value.filter(choosing({ who: '' })), 'who'));
export const topics = computed(() => choices(found.value.filter(choosing({ topic: '' })), 'topic'));
export const without_date = computed(() => undated(rows.value, filters.value));
export const turned = computed(() => backwards(filters.value));

// How what is chosen is spelt, also where no row is left that has it: in this tab, with these dates, since its articles
// were deleted.
function spelt(of: 'who' | 'topic') {
  const known = { key: '', label: '' };
  return computed(() => {
    const key = filters.value[of];
    const label = spelling(sayings.value, of, key) ?? spelling(encounters.value, of, key);
    if (label !== undefined) Object.assign(known, { key, label });
    return known.key === key ? known.label : key;
  });
}
export const chosen_person = spelt('who');
export const chosen_topic = spelt('topic');

export function set_filter(change: Partial<Filters>) {
  filters.value = { ...filters.value, ...change };
}

let last_notice = 0;
export function notice(words: string, { warning = false, actions = [] as Action[] } = {}): number {
  const id = ++last_notice,
    text = straight(words);
  notices.value = [...notices.value.filter((one) => one.text !== text), { id, text, warning, actions }];
  return id;
}
export function dismiss(id: number) {
  notices.value = notices.value.filter((one) => one.id !== id);
}

// One notice about however many articles, as an export that is opened twice gives hundreds.
class Counted {
  #number = 0;
  #id = 0;
  #one: (title: string) => string;
  #several: (number: number) => string;

  constructor(one: (title: string) => string, several: (number: number) => string) {
    this.#one = one;
    this.#several = several;
  }
  count(title: string) {
    const seen = notices.value.some(({ id }) => id === this.#id);
    this.#number = seen ? this.#number + 1 : 1;
    dismiss(this.#id);
    this.#id = notice(this.#number === 1 ? this.#one(title) : this.#several(this.#number));
  }
}
const again = new Counted(
  (title) => `“${title}” was here already.`,
  (number) => `${number} articles were here already.`,
);
const foreign = new Counted(
  (title) => `“${title}” is not in English, or too short to tell: nothing is found in it.`,
  (number) => `${number} articles are not in English, or too short to tell: nothing is found in them.`,
);

// Other tabs of the page show the same articles.
const others = 'BroadcastChannel' in globalThis ? new BroadcastChannel('newsroom') : null;
const tell_others = () => others?.postMessage('changed');
if (others) others.onmessage = () => void load();

const storage = new Storage((state) => {
  storage_state.value = state;
  unsaved.value = storage.unsaved;
});

// What is only here goes with the page.
const ask = (event: BeforeUnloadEvent) => {
  event.preventDefault();
  event.returnValue = true; // for browsers of before 2024
};
// Not always: a page that might ask is not kept for going back to.
effect(() => {
  if (unsaved.value) addEventListener('beforeunload', ask);
  else removeEventListener('beforeunload', ask);
});

const pause = () => new Promise((resolve) => setTimeout(resolve));
const decoder = new TextDecoder();
const rows_of_piece = (piece: Uint8Array, article: Article) =>
  (JSON.parse(decoder.decode(piece)) as (Saying | Encounter)[]).map((row) => Object.assign(row, { article }));

// Rows come piece by piece, with pauses in which the page answers; they are shown together.
async function unpack(readings: Reading[]) {
  const said: Of<Saying>[] = [],
    met: Of<Encounter>[] = [];
  let since = performance.now();
  for (const { article, rows: pieces } of readings)
    for (const piece of pieces) {
      for (const row of rows_of_piece(piece, article)) {
        if (row.kind === 'saying') said.push(row);
        else met.push(row);
      }
      if (performance.now() - since < 16) continue;
      await pause();
      since = performance.now();
    }
  return { said, met };
}

function show(readings: Reading[], { said, met }: Awaited<ReturnType<typeof unpack>>) {
  const keys = new Set(readings.map(({ article }) => article.key));
  const stays = ({ article }: { article: Article }) => !keys.has(article.key);
  batch(() => {
    articles.value = [...articles.value.filter(({ key }) => !keys.has(key)), ...readings.map((one) => one.article)];
    sayings.value = [...sayings.value.filter(stays), ...said];
    encounters.value = [...encounters.value.filter(stays), ...met];
  });
}

export async function load() {
  const readings = await storage.open();
  const unpacked = await unpack(readings);
  batch(() => {
    // What another tab deleted goes; what only this one has stays.
    const kept = new Set(readings.map(({ article }) => article.key));
    if (storage.state === 'kept') forget(({ key }) => !kept.has(key));
    show(readings, unpacked);
    if (!loaded.value) arrive_at(place_now());
    loaded.value = true;
  });
}

// --- Reading

let arrived: Reading[] = [],
  showing = Promise.resolve(),
  open_when_read = false;

// Hundreds of short articles come within a second: they are shown together, several times a second.
function arrive(reading: Reading) {
  arrived.push(reading);
  if (arrived.length > 1) return;
  showing = showing
    .then(() => new Promise((resolve) => setTimeout(resolve, 150)))
    .then(async () => {
      const readings = [...new Map(arrived.map((one) => [one.article.key, one])).values()];
      arrived = [];
      show(readings, await unpack(readings));
      if (open_when_read && readings.length === 1) void open_article(readings[0]!.article);
      open_when_read = false;
      tell_others();
    });
}

const queue = new Queue({
  read(reading, words) {
    if (articles.value.some(({ key }) => key === reading.article.key)) again.count(reading.article.title);
    if (!reading.article.english) foreign.count(reading.article.title);
    storage.persist();
    if (words) void storage.put(reading, words).then(() => arrive(reading));
    else arrive(reading);
  },
  problem({ name }, what) {
    notice(`${name ?? 'The text'} ${what}`, { warning: true });
  },
  progress(state) {
    progress.value = state;
  },
  unready(why, left) {
    const actions = left.length ? [{ label: 'Try again', run: () => add(left) }] : [];
    notice(`The program that reads could not be loaded (${why}). Is there a connection?`, { warning: true, actions });
  },
});

export const warm = () => queue.warm();

export function add(texts: Omit<Job, 'keep'>[]) {
  const jobs = texts.map((one) => ({ ...one, keep: storage.state !== 'absent' }));
  if (!jobs.length) return;
  open_when_read = jobs.length === 1 && typeof jobs[0]!.source === 'string';
  queue.add(jobs);
  adding.value = false;
}

export const add_files = (files: Iterable<File>, published: string | null = null) =>
  add([...files].map((file) => ({ name: file.name, source: file, published })));

export function cancel() {
  const left = queue.cancel();
  const count = left.length === 1 ? 'One text was' : `${left.length} texts were`;
  notice(`Stopped. ${count} not read.`, { actions: [{ label: 'Read after all', run: () => add(left) }] });
}

// --- Opening

const rows_of = ({ key }: Article) =>
  [...sayings.value, ...encounters.value].filter(({ article }) => article.key === key);

// Where the keyboard was, to return there when the article is closed.
let came_from: Element | null = null;
export function close_article() {
  if (!opened.value) return;
  opened.value = null;
  leave();
}
export function return_focus() {
  if (came_from instanceof HTMLElement && came_from.isConnected) came_from.focus();
  came_from = null;
}

export async function open_article(article: Article, row: Opened['row'] = null) {
  if (!opened.value) came_from = document.activeElement;
  go_to({ article: article.key, row: row && rows_of(article).indexOf(row) });
  const same = opened.value?.article.key === article.key ? opened.value.text : null;
  opened.value = { article, text: same, missing: false, row };
  if (same !== null) return;
  const text = await storage.text(article.key);
  if (opened.value?.article.key === article.key)
    opened.value = { ...opened.value, text: text ?? null, missing: text === undefined };
}

export function open_row(row: Of<Saying> | Of<Encounter>) {
  void open_article(row.article, row);
}

// Where Back and Forward led, or a reload.
function arrive_at(place: Place | null) {
  const article = place && articles.value.find(({ key }) => key === place.article);
  if (article) return void open_article(article, rows_of(article)[place.row ?? -1] ?? null);
  if (place) forget_place();
  opened.value = null;
}
follow(arrive_at);

// The words of a row, first to last.
export const places_of = (row: Of<Saying> | Of<Encounter>): Range[] =>
  row.kind === 'saying' ? row.content : row.evidence ? [row.evidence] : [];

// --- Deleting, exporting

function forget(which: (article: Article) => boolean) {
  batch(() => {
    const gone = new Set(articles.value.filter(which).map(({ key }) => key));
    if (!gone.size) return;
    articles.value = articles.value.filter(({ key }) => !gone.has(key));
    sayings.value = sayings.value.filter(({ article }) => !gone.has(article.key));
    encounters.value = encounters.value.filter(({ article }) => !gone.has(article.key));
    if (opened.value && gone.has(opened.value.article.key)) close_article();
    if (!articles.value.length) filters.value = everything;
  });
}

export async function remove(article: Article) {
  const text = await storage.text(article.key);
  try {
    await storage.delete(article.key);
  } catch {
    notice(`“${article.title}” could not be deleted from the browser's storage.`, { warning: true });
    return;
  }
  forget(({ key }) => key === article.key);
  tell_others();
  const id: number = notice(`Deleted “${article.title}”.`, {
    actions:
      text === undefined
        ? []
        : [
            {
              label: 'Undo',
              run() {
                dismiss(id);
                add([{ name: article.name, source: text, published: article.published }]);
              },
            },
          ],
  });
}

export async function remove_all() {
  try {
    await storage.clear();
  } catch {
    notice("The articles could not be deleted from the browser's storage.", { warning: true });
    return;
  }
  forget(() => true);
  tell_others();
  notice('All articles are deleted.');
}

export async function export_all() {
  let lines = new Blob([]);
  let missing = 0;
  for (const article of articles.value) {
    const text = await storage.text(article.key),
      record = await storage.record(article.key);
    if (text !== undefined && record)
      lines = new Blob([lines, ...line_of(article, { text, record })], { type: 'application/jsonl' });
    else missing++;
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(lines);
  link.download = `newsroom-${new Date().toISOString().slice(0, 10)}.jsonl`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  if (missing) notice(`${missing} articles could not be fetched from the browser's storage.`, { warning: true });
}
