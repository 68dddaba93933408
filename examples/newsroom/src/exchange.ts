// Everything as JSON lines, as `communique read --format jsonl --text` writes them, with two words of ours.
import type { Article, Words } from './model';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

// The text is put into the record as it is: to parse a long one would hold up the page for a second.
export function line_of({ name, added }: Article, { text, record }: Words): BlobPart[] {
  const opening = '"article":{';
  const head = decoder.decode(record.subarray(0, 200));
  const at = head.indexOf(opening);
  if (at < 0) throw new Error('a record without an article');
  return [
    encoder.encode(`{"newsroom":${JSON.stringify({ name, added })},`),
    encoder.encode(`${head.slice(1, at)}${opening}"text":${JSON.stringify(text)},`),
    record.subarray(at + opening.length) as Uint8Array<ArrayBuffer>,
    '\n',
  ];
}
