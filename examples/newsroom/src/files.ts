// From the bytes of a file to texts, or to words about why it is none. Runs in the worker.

export interface Given {
  name: string | null;
  text: string;
  published: string | null;
  added?: string;
}
export class Problem extends Error {}

const starts = (bytes: Uint8Array, ...with_: number[]) => with_.every((byte, i) => bytes[i] === byte);

// Files of Windows are often none of UTF-8. A byte order mark says which they are; otherwise what is no UTF-8 is taken
// for its Western code page, in which every byte is a character.
export function text_of(bytes: Uint8Array): string {
  if (starts(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (starts(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46))
    throw new Problem('is a PDF. Open it, copy the words and paste them here.');
  if (starts(bytes, 0x50, 0x4b, 3, 4))
    throw new Problem('is a document of a word processor or an archive. Open it, copy the words and paste them here.');
  if (bytes.subarray(0, 4096).includes(0)) throw new Problem('is no text: a picture, a program or something else.');
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder('windows-1252').decode(bytes);
  }
  if (/^\s*(<!doctype html|<html)/i.test(text.slice(0, 1000)))
    throw new Problem('is a web page. Open it, copy the words of the article and paste them here.');
  return text;
}

export const is_lines = (name: string | null, text: string) =>
  /\.(jsonl|ndjson)$/i.test(name ?? '') || /^\s*\{"format":\s*"communique\//.test(text.slice(0, 100));

const day = /^\d{4}-\d{2}-\d{2}$/;
const string_or_null = (value: unknown) => (typeof value === 'string' ? value : null);
const object = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

// A line of an export, or of `communique read --format jsonl --text`. Only the text and what cannot be read from it is
// taken: the record is made anew, so that nothing in a file from elsewhere can point outside of its text.
export function given_of(line: string): Given {
  let value;
  try {
    value = object(JSON.parse(line));
  } catch {
    throw new Problem('is no JSON.');
  }
  const article = object(value.article),
    ours = object(value.newsroom);
  if (typeof article.text !== 'string') throw new Problem('has no text of an article (article.text).');
  const published = string_or_null(article.published);
  const added = string_or_null(ours.added);
  // The program names an article by its file; what nobody named has a hash of its text.
  const id = string_or_null(article.id);
  const named = id && !/^[0-9a-f]{16}$/.test(id) ? id : null;
  return {
    name: string_or_null(ours.name) ?? named,
    text: article.text,
    published: published && day.test(published) ? published : null,
    ...(added && !Number.isNaN(Date.parse(added)) && { added: new Date(added).toISOString() }),
  };
}

// Parts of at most `limit` bytes of UTF-8, cut at blank lines where there are any, else at line ends or anywhere.
export function parts_of(text: string, limit: number): string[] {
  const encoder = new TextEncoder(),
    room = new Uint8Array(limit);
  const parts = [];
  let from = 0;
  for (;;) {
    const { read } = encoder.encodeInto(text.slice(from, from + limit), room); // no half of a character
    if (from + read >= text.length || !read) return [...parts, text.slice(from)];
    const piece = text.slice(from, from + read);
    const cut = [piece.lastIndexOf('\n\n') + 2, piece.lastIndexOf('\n') + 1].find((at) => at > read / 2);
    parts.push(piece.slice(0, cut));
    from += cut ?? read;
  }
}
