// Reads articles beside the page.
import { CommuniqueError, load, type Reader } from 'communique';
import { given_of, is_lines, Problem, text_of, type Given } from './files';
import { most_bytes } from './limit';
import type { Answer, Job } from './messages';
import { reading_of } from './rows';

const answer = (value: Answer, transfer: Transferable[] = []) =>
  (self as unknown as Worker).postMessage(value, transfer);

let reader: Reader | undefined;
const ready = load({ maxBytes: most_bytes }).then((made) => {
  reader = made;
  answer({ is: 'ready' });
}).catch((failure: Error) => answer({ is: 'unready', why: failure.message }));

function read({ name, text, published, added = new Date().toISOString() }: Given) {
  if (!/\S/.test(text)) throw new Problem('is empty.');
  const json = reader!.readJson(text, published ? { published } : {});
  const reading = reading_of(JSON.parse(new TextDecoder().decode(json)), text, name, added);
  answer({ is: 'read', reading, words: { text, record: json } },
         [json.buffer as ArrayBuffer, ...reading.rows.map(({ buffer }) => buffer as ArrayBuffer)]);
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
function attempt(where: string, action: () => void) {
  try {
    action();
  } catch (failure) {
    answer({ is: 'problem', what: where + words_about(failure) });
  }
}

function read_lines(text: string) {
  let at = 0, number = 0;
  while (at < text.length) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    const line = text.slice(at, end);
    number++;
    if (/\S/.test(line)) attempt(`line ${number} `, () => read(given_of(line)));
    at = end + 1;
    answer({ is: 'progress', fraction: at / text.length });
  }
}

self.onmessage = async ({ data: { name, source, published } }: MessageEvent<Job>) => {
  await ready;
  if (!reader) return;
  try {
    const text = typeof source === 'string' ? source : text_of(new Uint8Array(await source.arrayBuffer()));
    if (typeof source !== 'string' && is_lines(name, text)) read_lines(text);
    else attempt('', () => read({ name, text, published }));
  } catch (failure) {
    answer({ is: 'problem', what: words_about(failure) });
  }
  answer({ is: 'done' });
};
