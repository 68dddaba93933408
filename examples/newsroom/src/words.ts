// How the page says things.
import type { Encounter, Saying } from './model';

const month_names = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

// "2024-02-05" as "5 Feb 2024"; what is no date, as "on Friday", stays.
export function date_words(value: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(value) ?? [];
  if (!year) return value;
  const name = month && month_names[Number(month) - 1]?.slice(0, 3);
  return [day && Number(day), name, year].filter(Boolean).join(' ');
}

const acts: Record<Saying['act'], string> = {
  say: 'said',
  praise: 'praised',
  thank: 'thanked',
  ask: 'asked',
  promise: 'promised',
  warn: 'warned',
  threaten: 'threatened',
  criticise: 'criticised',
  reject: 'rejected',
  deny: 'denied',
  agree: 'agreed',
  announce: 'announced',
  invite: 'invited',
  congratulate: 'congratulated',
  condole: 'expressed condolences',
};
// What the statement does; where it does no more than say, the text's own verb.
export const act_words = ({ act, type, cue }: Saying) =>
  act === 'say' || type === 'thought' ? (cue?.toLowerCase() ?? 'said') : (acts[act] ?? act);

const kinds: Record<Encounter['what'], string> = {
  meeting: 'Meeting',
  call: 'Call',
  visit: 'Visit',
  summit: 'Summit',
  signing: 'Signing',
  consultation: 'Consultations',
};
export const kind_words = ({ what }: Encounter) => kinds[what] ?? what;

// Without the marks of direction of others (U+202E), which would turn the rest of a sentence of ours. Where there is room
// for an element of its own, it contains them, and the words stay as they are.
export const straight = (words: string) => words.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
export const turns = (words: string) => straight(words) !== words;

export const number_words = (number: number) => number.toLocaleString('en');
export const count_words = (number: number, one: string, several = `${one}s`) =>
  `${number_words(number)} ${number === 1 ? one : several}`;

export function time_words(seconds: number): string {
  if (seconds < 2) return 'almost done';
  return seconds < 90 ? `about ${Math.ceil(seconds)} s left` : `about ${Math.round(seconds / 60)} min left`;
}

// What was said, in quotation marks as far as it is a quotation; the pieces that an attribution parts, with dots.
export const said_words = ({ words, mode }: Saying) =>
  words
    .map((piece) => piece.replace(/\s+/g, ' '))
    .map((piece) => (mode === 'direct' ? `“${piece}”` : piece))
    .join(' … ');
