// Who said what in an article that somebody pastes. The page goes on while it is read, and works without a network
// once it was open.
import { loadInWorker } from 'communique/worker';

navigator.serviceWorker?.register('offline.js');
const reading = loadInWorker();
const status = document.querySelector('[role=status]');

async function show(text) {
  status.textContent = 'Reading …';
  const { entities, statements } = await (await reading).read(text);
  // As text, never as HTML: an article may hold markup.
  document.querySelector('ul').replaceChildren(...statements.map(({ speakers, source, content }) => {
    const item = document.createElement('li');
    const who = speakers.map((id) => entities[id].name).join(', ') || (source?.text ?? 'somebody');
    item.textContent = `${who}: ${content.map(({ begin, end }) => text.slice(begin, end)).join(' … ')}`;
    return item;
  }));
  status.textContent = `${statements.length} statements`;
}

document.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault();
  show(event.target.elements.text.value).catch(({ message }) => status.textContent = message);
});
