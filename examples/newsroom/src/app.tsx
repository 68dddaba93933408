import { useEffect, useRef, useState } from 'preact/hooks';
import { AddDialog } from './parts/add';
import { Articles } from './parts/articles';
import { Empty } from './parts/empty';
import { FilterBar } from './parts/filters';
import { Icon } from './parts/icon';
import { Notices, ProgressBar } from './parts/notices';
import { Reader } from './parts/reader';
import { Encounters, Sayings } from './parts/rows';
import { offline } from './offline';
import {
  add_files,
  adding,
  articles,
  close_article,
  encounters,
  export_all,
  loaded,
  opened,
  progress,
  remove_all,
  return_focus,
  sayings,
  shown_encounters,
  shown_sayings,
  tab,
  type Tab,
} from './state';
import { count_words, number_words } from './words';

const tabs: Tab[] = ['sayings', 'encounters', 'articles'];
const names: Record<Tab, string> = { sayings: 'Statements', encounters: 'Meetings', articles: 'Articles' };
const counts: Record<Tab, () => number> = {
  sayings: () => shown_sayings.value.length,
  encounters: () => shown_encounters.value.length,
  articles: () => articles.value.length,
};

function Tabs() {
  const list = useRef<HTMLDivElement>(null);
  function keys(event: KeyboardEvent) {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    tab.value = tabs[(tabs.indexOf(tab.value) + by + tabs.length) % tabs.length]!;
    list.current?.querySelector<HTMLElement>(`#tab-${tab.value}`)?.focus();
  }
  return (
    <div class="tabs" role="tablist" aria-label="What to show" ref={list} onKeyDown={keys}>
      {tabs.map((one) => (
        <button
          key={one}
          id={`tab-${one}`}
          type="button"
          role="tab"
          aria-selected={tab.value === one}
          aria-controls="panel"
          tabIndex={tab.value === one ? 0 : -1}
          onClick={() => {
            tab.value = one;
          }}>
          {names[one]} <span class="count">{number_words(counts[one]())}</span>
        </button>
      ))}
    </div>
  );
}

function DeleteAll() {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  return (
    <>
      <button type="button" class="danger" onClick={() => dialog.current?.showModal()}>
        <Icon name="bin" />
        Delete all…
      </button>
      <dialog ref={dialog} class="confirm" aria-labelledby="delete-title" aria-describedby="delete-words">
        <h2 id="delete-title">
          Delete {articles.value.length === 1 ? 'the article' : `all ${articles.value.length} articles`}?
        </h2>
        <p id="delete-words">
          They are kept nowhere but in this browser. Save them to a file first if you may want them again.
        </p>
        <div class="add-row">
          <button type="button" autofocus onClick={close}>
            Keep them
          </button>
          <button
            type="button"
            class="primary danger"
            onClick={() => {
              close();
              void remove_all();
            }}>
            Delete
          </button>
        </div>
      </dialog>
    </>
  );
}

// Files may be dropped anywhere.
function Drop() {
  const [over, set_over] = useState(false);
  useEffect(() => {
    const files = (event: DragEvent) => event.dataTransfer?.types.includes('Files');
    const drag = (event: DragEvent) => {
      if (files(event)) {
        event.preventDefault();
        set_over(true);
      }
    };
    const leave = (event: DragEvent) => {
      if (!event.relatedTarget) set_over(false);
    };
    const drop = (event: DragEvent) => {
      if (!files(event)) return;
      event.preventDefault();
      set_over(false);
      add_files(event.dataTransfer!.files);
    };
    addEventListener('dragover', drag);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', drag);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
  return over ? (
    <div class="drop" aria-hidden="true">
      <p>Drop to read</p>
    </div>
  ) : null;
}

function Footer() {
  return (
    <footer class="page-foot">
      <p>
        Articles are read and kept in this browser. They are sent nowhere.
        {offline.value === 'ready' && ' The page works without a connection.'}
      </p>
      {articles.value.length > 0 && (
        <div class="add-row">
          <button type="button" onClick={() => void export_all()}>
            <Icon name="save" />
            Save everything to a file
          </button>
          <DeleteAll />
        </div>
      )}
    </footer>
  );
}

function Found() {
  const panel = { sayings: <Sayings />, encounters: <Encounters />, articles: <Articles /> }[tab.value];
  // The form that was here is gone, and the keyboard's place with it.
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    scrollTo(0, 0);
    document.getElementById(`tab-${tab.value}`)?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <h1 class="hidden">
        {count_words(sayings.value.length, 'statement')} and {count_words(encounters.value.length, 'meeting')}
      </h1>
      <Tabs />
      <FilterBar />
      <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab.value}`}>
        {panel}
      </div>
    </>
  );
}

const narrow = matchMedia('(max-width: 63.99rem)');

export function App() {
  const empty = loaded.value && !articles.value.length;
  const [covered, set_covered] = useState(narrow.matches);
  const is_open = opened.value !== null;
  useEffect(() => {
    const follow = () => set_covered(narrow.matches);
    narrow.addEventListener('change', follow);
    return () => narrow.removeEventListener('change', follow);
  }, []);
  useEffect(() => {
    if (!is_open) return_focus();
  }, [is_open]);
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !document.querySelector('dialog[open]')) close_article();
    };
    addEventListener('keydown', keys);
    return () => removeEventListener('keydown', keys);
  }, []);
  return (
    <div class={is_open ? 'app with-reader' : 'app'}>
      <div class="main" inert={is_open && covered}>
        <header class="page-head">
          <p class="brand">
            <img src="./icon.svg" alt="" width="28" height="28" />
            Newsroom
          </p>
          {!empty && loaded.value && (
            <button
              type="button"
              class="primary"
              onClick={() => {
                adding.value = true;
              }}>
              <Icon name="add" />
              Add articles
            </button>
          )}
        </header>
        <Notices />
        <ProgressBar />
        <main aria-busy={!loaded.value || progress.value !== null}>
          {!loaded.value ? <p class="nothing">Opening your articles…</p> : empty ? <Empty /> : <Found />}
        </main>
        <Footer />
      </div>
      <aside class="side" aria-label="Article">
        {is_open && <Reader />}
      </aside>
      <AddDialog />
      <Drop />
    </div>
  );
}
