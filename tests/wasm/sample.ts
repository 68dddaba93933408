// What users write compiles under --strict, and what would be a mistake does not.
import { CommuniqueError, load, type CommuniqueRecord, type ErrorCode, type Reader, type Statement } from 'communique';
import { loadInWorker } from 'communique/worker';

const words = (text: string, { content }: Statement): string[] =>
  content.map(({ begin, end }) => text.slice(begin, end));

export async function who(text: string): Promise<Map<string, string[]>> {
  const reader: Reader = await load({ lexicons: [{ text: '# names.lex 1 name | type\n' }], maxBytes: 1000 });
  const record: CommuniqueRecord = reader.read(text, { id: 'a', published: '2024-02-05', minConfidence: 0.5 });
  const found = new Map<string, string[]>();
  for (const said of record.statements) {
    const speaker = said.speakers[0];
    const name: string = speaker === undefined ? said.source?.text ?? '' : record.entities[speaker]!.name;
    found.set(name, words(text, said));
    if (said.act === 'praise') found.delete(name);
    // @ts-expect-error: no such act
    if (said.act === 'shout') found.delete(name);
    // @ts-expect-error: there may be no cue
    found.set(said.cue.text, []);
  }
  // @ts-expect-error: there may be no day
  const day: string = record.meetings[0]!.date.value;
  const [begin, end]: [number, number] = record.article.sentences[0]!;
  const json: Uint8Array = reader.readJson(new Uint8Array(end - begin), { indent: true, offsets: 'byte' });
  const whole: CommuniqueRecord = JSON.parse(new TextDecoder().decode(reader.readJson(text, { text: true })));
  // @ts-expect-error: without the option there is none
  const again: string = whole.article.text;
  // @ts-expect-error: whoever has an object has the text
  reader.read(again, { text: true });
  // @ts-expect-error: an object is not indented
  reader.read(text, { indent: true });
  // @ts-expect-error: an option of the C interface
  reader.read(text, { min_confidence: 0.5 });
  // @ts-expect-error: neither a string nor bytes
  reader.read(json.length);
  const page: string = reader.readHtml(text, { title: 'News', colors: 'dark' });
  // @ts-expect-error: no such colours
  reader.readHtml(page, { colors: 'pink' });
  reader.dispose();
  return found.set(day, []);
}

export const compiled = async (bytes: ArrayBuffer): Promise<Reader> => load({ wasm: bytes });

export async function beside(text: string): Promise<ErrorCode | number> {
  try {
    const reader = await loadInWorker({ wasm: new URL('https://example.org/communique.wasm') });
    return (await reader.read(text)).facts.length;
  } catch (failure) {
    if (failure instanceof CommuniqueError) return failure.code;
    throw failure;
  }
}
