// Reads articles beside the page.
import { CommuniqueError, load, type Reader } from 'communique';
import { given_of, is_lines, Problem, text_of, type Given } from './files';
import { most_bytes } from './limit';
import type { Answer, Job } from './messages';
import { reading_of } from './rows';
import { keep } from './storage';

const answer = (value: Answer, transfer: Transferable[] = []) =>
  (self as unknown as Worker).postMessage(value, transfer);

let reader: Reader | undefined;
const ready = load({ maxBytes: most_bytes })
  .then((made) => {
    reader = made;
    answer({ is: 'ready' });
  })
  .catch((failure: Error) => answer({ is: 'unready', why: failure.message }));

async function read({ name, text, published, added = new Date().toISOString() }: Given, may_keep: boolean) {
  if (!/\S/.test(text)) throw new Problem('is empty.');
  const record = reader!.readJson(text, published ? { published } : {});
  const reading = reading_of(JSON.parse(new TextDecoder().decode(record)), text, name, added);
  const kept = may_keep && (await keep(reading, { text, record }));
  const moved = reading.rows.map(({ buffer }) => buffer as ArrayBuffer);
  answer(
    { is: 'read', reading, words: kept ? null : { text, record } },
    kept ? moved : [record.buffer as ArrayBuffer, ...moved],
  );
}

function words_about(failure: unknown): string {
  if (failure instanceof Problem) return failure.message;
  if (failure instanceof CommuniqueError && failure.code === 'ETOOLARGE')
    return `is longer than the ${most_bytes / 1024 / 1024} MB that can be read at once. Add it in parts.`;
  if (failure instanceof CommuniqueError && failure.code === 'ENOMEMORY')
    return 'needs more memory than this browser gives. Add it in parts.';
  return `could not be read: ${failure instanceof Error ? failure.message : failure}`;
}

// One that cannot be read does not keep the others from being read.
async function attempt(where: string, action: () => Promise<void>) {
  try {
    await action();
  } catch (failure) {
    answer({ is: 'problem', what: where + words_about(failure) });
  }
}

async function read_lines(text: string, may_keep: boolean) {
  let at = 0,
    number = 0;
  while (at < text.length) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    const line = text.slice(at, end);
    number++;
    if (/\S/.test(line)) await attempt(`line ${number} `, async () => read(given_of(line), may_keep));
    at = end + 1;
    answer({ is: 'progress', fraction: at / text.length });
  }
}

self.onmessage = async ({ data: { name, source, published, keep: may_keep } }: MessageEvent<Job>) => {
  await ready;
  if (!reader) return;
  try {
    const text = typeof source === 'string' ? source : text_of(new Uint8Array(await source.arrayBuffer()));
    if (typeof source !== 'string' && is_lines(name, text)) await read_lines(text, may_keep);
    else await attempt('', () => read({ name, text, published }, may_keep));
  } catch (failure) {
    answer({ is: 'problem', what: words_about(failure) });
  }
  answer({ is: 'done' });
};
