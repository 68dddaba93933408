import { cancel, dismiss, export_all, notices, progress, storage_state, unsaved } from '../state';
import { count_words, time_words } from '../words';
import { Icon } from './icon';

export function ProgressBar() {
  const state = progress.value;
  if (!state) return null;
  const { name, number, of, fraction, seconds } = state;
  return (
    <div class="progress">
      <p id="progress-words">
        Reading {of > 1 ? `${number} of ${of}` : 'the article'}
        {name && <span class="quiet"> · {name}</span>}
        <span class="quiet"> · {time_words(seconds)}</span>
      </p>
      <progress max={1} value={fraction} aria-labelledby="progress-words" />
      <button type="button" onClick={cancel}>
        Stop
      </button>
    </div>
  );
}

function StorageTrouble() {
  if (storage_state.value === 'kept') return null;
  const text =
    storage_state.value === 'absent'
      ? 'This browser does not let the page keep anything (a private window?). You can go on, but the articles are ' +
        'gone when you close the page.'
      : `The browser's storage is full. ${count_words(unsaved.value, 'article is', 'articles are')} only here until ` +
        'you close the page. Delete some others, or save everything to a file.';
  return (
    <div class="notice warning">
      <p>{text}</p>
      <button type="button" onClick={() => void export_all()}>
        Save to a file
      </button>
    </div>
  );
}

const at_once = 5;

export function Notices() {
  const earlier = notices.value.length - at_once;
  return (
    <div class="notices" role="status">
      <StorageTrouble />
      {earlier > 0 && (
        <div class="notice">
          <p>
            {count_words(earlier, 'earlier message')}:{' '}
            {notices.value
              .slice(0, Math.min(earlier, 3))
              .map(({ text }) => text)
              .join(' ')}
            {earlier > 3 && ' …'}
          </p>
          <button
            type="button"
            onClick={() => {
              notices.value = [];
            }}>
            Dismiss all
          </button>
        </div>
      )}
      {notices.value.slice(-at_once).map(({ id, text, warning, actions }) => (
        <div key={id} class={warning ? 'notice warning' : 'notice'}>
          <p>{text}</p>
          {actions.map(({ label, run }) => (
            <button
              key={label}
              type="button"
              onClick={() => {
                dismiss(id);
                run();
              }}>
              {label}
            </button>
          ))}
          <button type="button" class="icon" aria-label={`Dismiss: ${text}`} onClick={() => dismiss(id)}>
            <Icon name="close" />
          </button>
        </div>
      ))}
    </div>
  );
}
