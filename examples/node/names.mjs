// Names of one's own, with the identifiers that come back: node names.mjs
import { readFileSync } from 'node:fs';
import { Reader } from './communique.mjs';

const names = '# names.lex 1 name | type | reference | aliases\nAnton Vesely | person | Q424242 | Veselý\n';
const reader = new Reader({ lexicons: { 'names.lex': names } });
const { entities } = reader.read('Veselý threw cold water on the plan.');
for (const { name, reference } of entities) console.log(`${name}: ${reference}`);

// What is no string is refused, and so is a broken row, which is named.
for (const mistake of [
  () => reader.read(readFileSync(new URL(import.meta.url))),
  () => new Reader({ lexicons: { 'names.lex': Buffer.from(names) } }),
  () => new Reader({ lexicons: { 'names.lex': `${names}Strelsau | city\n` } }),
]) {
  try {
    mistake();
  } catch (failure) {
    console.log(`${failure.name}: ${failure.message}`);
  }
}
reader.close();
