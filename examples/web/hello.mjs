// Who said what, in Node: node hello.mjs, where `npm install communique-0.1.0.tgz` has been run
import { load } from 'communique';

const reader = await load();   // compiles the module and makes the reader: once
const text = 'Foreign Minister Anton Vesely thanked Ruritania. "We agree," Vesely said.';
const { entities, statements } = reader.read(text);
for (const { speakers, content } of statements)
  for (const id of speakers)
    console.log(`${entities[id].name}: ${text.slice(content[0].begin, content[0].end)}`);
