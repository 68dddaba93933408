// Where articles come in: pasted, opened or, anywhere on the page, dropped.
import { computed, signal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { bytes_of, megabytes, most_bytes, too_long } from '../limit';
import { parts_of } from '../files';
import { add, add_files, adding } from '../state';
import { count_words } from '../words';
import { Icon } from './icon';

// A field of text becomes slow with this many characters: longer ones are shown by their beginning.
const most_in_field = 100_000;

// What is not read yet outlives the dialog that it was put into.
const typed = signal('');
const pasted = signal<string | null>(null);
const size = computed(() => bytes_of(pasted.value ?? typed.value));

export function AddForm({ autofocus = false }: { autofocus?: boolean }) {
  const [published, set_published] = useState('');
  const [problem, set_problem] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const text = pasted.value ?? typed.value;
  const bytes = size.value;
  const day = published || null;

  useEffect(() => {
    if (autofocus) field.current?.focus();
  }, [autofocus]);

  function paste(event: ClipboardEvent) {
    const words = event.clipboardData?.getData('text/plain') ?? '';
    if (words.length < most_in_field) return;
    event.preventDefault();
    set_problem('');
    pasted.value = typed.value + words;
  }

  function submit(event: Event) {
    event.preventDefault();
    if (!/\S/.test(text)) {
      set_problem('There are no words yet. Paste an article here, or open files.');
      field.current?.focus();
    } else if (bytes > most_bytes) {
      set_problem('too long');
    } else {
      take([text]);
    }
  }

  function take(texts: string[]) {
    add(texts.map((source) => ({ name: null, source, published: day })));
    typed.value = '';
    pasted.value = null;
    set_problem('');
  }

  const parts = problem === 'too long' ? parts_of(text, most_bytes) : [];
  return (
    <form class="add" onSubmit={submit} noValidate>
      <label class="field-name" for="words">
        An article
      </label>
      {pasted.value === null ? (
        <textarea
          id="words"
          ref={field}
          rows={9}
          value={typed.value}
          onPaste={paste}
          spellcheck={false}
          aria-describedby={problem ? 'add-problem' : undefined}
          aria-invalid={problem ? true : undefined}
          placeholder="Paste the words of an article, its headline too."
          onInput={(event) => {
            typed.value = event.currentTarget.value;
            set_problem('');
          }}
        />
      ) : (
        <div class="pasted" role="group" aria-label="Pasted text">
          <p class="pasted-words">{pasted.value.slice(0, 400)}…</p>
          <p class="pasted-size">
            <strong>{megabytes(bytes)} of text</strong>
            <button
              type="button"
              class="plain"
              onClick={() => {
                pasted.value = null;
                set_problem('');
              }}>
              Remove
            </button>
          </p>
        </div>
      )}
      {problem && (
        <div id="add-problem" class="problem" role="alert">
          {problem !== 'too long' ? (
            <p>{problem}</p>
          ) : (
            <>
              <p>
                {too_long(bytes)} Shorten it, or have it read as {parts.length} articles, cut between paragraphs.
              </p>
              <button type="button" onClick={() => take(parts)}>
                Read {count_words(parts.length, 'part')}
              </button>
            </>
          )}
        </div>
      )}
      <div class="add-row">
        <button class="primary" type="submit">
          Read article
        </button>
        <button type="button" onClick={() => picker.current?.click()}>
          <Icon name="open" />
          Open files…
        </button>
        <input
          ref={picker}
          id="files"
          class="hidden"
          type="file"
          multiple
          accept=".txt,.text,.md,.jsonl,text/plain"
          tabIndex={-1}
          aria-label="Files"
          onChange={(event) => {
            add_files([...(event.currentTarget.files ?? [])], day);
            event.currentTarget.value = '';
          }}
        />
        <label class="published">
          Published
          <input
            type="date"
            value={published}
            onInput={(event) => set_published(event.currentTarget.value)}
            aria-describedby="published-why"
          />
        </label>
      </div>
      <p class="hint" id="published-why">
        Text files, one article each; you may also drop them on this page. A date is only needed if the text has none:
        “yesterday” is counted from it.
      </p>
    </form>
  );
}

export function AddDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (adding.value) dialog.current?.showModal();
    else dialog.current?.close();
  }, [adding.value]);
  return (
    <dialog
      ref={dialog}
      class="sheet"
      aria-labelledby="add-title"
      onClose={() => {
        adding.value = false;
      }}>
      <header>
        <h2 id="add-title">Add articles</h2>
        <button
          type="button"
          class="icon"
          aria-label="Close"
          onClick={() => {
            adding.value = false;
          }}>
          <Icon name="close" />
        </button>
      </header>
      {adding.value && <AddForm autofocus />}
    </dialog>
  );
}
