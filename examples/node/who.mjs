// Who met whom, and who said what: node who.mjs PUBLISHED < article.txt
import { readFileSync } from 'node:fs';
import { Reader } from './communique.mjs';

const text = readFileSync(0, 'utf8');
const reader = new Reader();
const { entities, meetings, statements } = reader.read(text, { published: process.argv[2] });
reader.close();

const names = (ids) => ids.map((id) => entities[id].name).join(', ');

for (const { status, participants, date } of meetings) {
  if (status !== 'held') continue;
  const day = date?.value?.length === 10 ? ` (${date.value})` : '';
  console.log(`met: ${names(participants.map((one) => one.entity))}${day}`);
}
for (const { speakers, content } of statements) {
  if (speakers.length === 0) continue;
  const said = content.map(({ begin, end }) => text.slice(begin, end));
  console.log(`said: ${names(speakers)}: ${said.join(' ... ')}`);
}
