// Who said what in an article that somebody pastes. The page goes on while it is read, and works without a network
// once it was open.
import { loadInWorker } from 'communique/worker';

const reading = loadInWorker();   // starts at once, so that it is ready when somebody has pasted

async function read(text) {
  const reader = await reading;
  const { article, entities, statements } = await reader.read(text);
  if (article.language !== 'en') throw new Error('This is not English, or too short to tell.');
  return statements.map(({ speakers, source, content }) => {
    const who = speakers.map((id) => entities[id].name).join(', ') || (source?.text ?? 'somebody');
    return `${who}: ${content.map(({ begin, end }) => text.slice(begin, end)).join(' … ')}`;
  });
}

const status = document.querySelector('[role=status]');

async function show(text) {
  status.textContent = 'Reading …';
  try {
    const lines = await read(text);
    document.querySelector('ul').replaceChildren(...lines.map((line) => {
      const item = document.createElement('li');
      item.textContent = line;   // never as HTML: an article may hold markup
      return item;
    }));
    status.textContent = lines.length === 1 ? '1 statement' : `${lines.length} statements`;
  } catch (failure) {
    status.textContent = failure.message;   // a sentence for people: "the text has 9000000 bytes of UTF-8, more than …"
  }
}

document.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault();
  show(event.target.elements.text.value);
});

navigator.serviceWorker?.register('offline.js');
