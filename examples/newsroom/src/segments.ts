// The part of an article that is shown, cut where marks begin and end.
import type { Range } from './model';

export interface Mark extends Range {
  mark: string;
}
export interface Segment {
  begin: number;
  end: number;
  marks: string[];
}

// Marks may overlap: a statement stands in the sentence that tells of a meeting.
export function segments(window: Range, marks: readonly Mark[]): Segment[] {
  const inside = marks.filter(({ begin, end }) => begin < window.end && end > window.begin && begin < end);
  const cuts = new Set([window.begin, window.end]);
  for (const { begin, end } of inside) {
    if (begin > window.begin) cuts.add(begin);
    if (end < window.end) cuts.add(end);
  }
  const at = [...cuts].sort((a, b) => a - b);
  return at.slice(1).map((end, i) => {
    const begin = at[i]!;
    return { begin, end, marks: inside.filter((one) => one.begin <= begin && one.end >= end).map(({ mark }) => mark) };
  });
}

// Where a paragraph begins at or before `at`, and ends at or behind it; a text without any is cut anyway.
const most = 4000;
export function paragraph_start(text: string, at: number): number {
  const found = text.lastIndexOf('\n', at - 1) + 1;
  return at - found > most ? whole_character(text, at - most) : Math.min(found, at);
}
export function paragraph_end(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  const end = found < 0 ? text.length : found;
  return end - at > most ? whole_character(text, at + most) : end;
}

// Not between the halves of a character.
function whole_character(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit < 0xe000 ? at + 1 : at;
}

// The paragraphs of a window, cut at blank lines.
export function paragraphs(text: string, { begin, end }: Range): Range[] {
  const found: Range[] = [];
  let from = begin;
  for (const gap of text.slice(begin, end).matchAll(/\n[^\S\n]*(?:\n\s*)?/g)) {
    const at = begin + gap.index;
    if (at > from) found.push({ begin: from, end: at });
    from = at + gap[0].length;
  }
  if (end > from) found.push({ begin: from, end });
  return found;
}
