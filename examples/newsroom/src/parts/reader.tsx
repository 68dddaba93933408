// The article, with the words of a row marked and in sight.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { place_in_text } from '../filter';
import type { Person, Range } from '../model';
import { close_article, encounters, opened, open_row, places_of, sayings, type Opened } from '../state';
import { paragraph_end, paragraph_start, paragraphs, segments, type Mark } from '../segments';
import { act_words, date_words, kind_words, straight, turns } from '../words';
import { Icon } from './icon';

const margin = 12_000; // characters before and behind what is in sight; the rest of a long text comes on demand

type Row = NonNullable<Opened['row']>;

function label(row: Row): string {
  const names = (people: Person[]) => people.map(({ name }) => name).join(', ');
  if (row.kind === 'encounter') return straight([kind_words(row), names(row.people)].filter(Boolean).join(': '));
  return straight(`${names(row.speakers) || row.source || 'Somebody'} ${act_words(row)}`);
}

// Lightly what anybody said; strongly the row that is looked at, with who and how.
function marks_of(rows: Row[], current: Row | null): Mark[] {
  const marks: Mark[] = [];
  rows.forEach((row, i) => {
    if (row.kind === 'saying') for (const place of row.content) marks.push({ ...place, mark: `said ${i}` });
  });
  if (current) for (const place of places_of(current)) marks.push({ ...place, mark: 'here' });
  if (current?.kind === 'saying') for (const place of current.around) marks.push({ ...place, mark: 'around' });
  return marks;
}

function Text({
  text,
  window: shown,
  rows,
  current,
  headline,
}: {
  text: string;
  window: Range;
  rows: Row[];
  current: Row | null;
  headline: Range | null;
}) {
  const marks = useMemo(
    () => marks_of(rows, current).filter(({ begin, end }) => begin < shown.end && end > shown.begin),
    [rows, current, shown.begin, shown.end],
  );
  const first = current ? places_of(current)[0]?.begin : undefined;
  return (
    <div class="words">
      {paragraphs(text, shown).map((paragraph) => {
        const pieces = segments(paragraph, marks).map(({ begin, end, marks: found }) => {
          const words = text.slice(begin, end);
          if (found.includes('here'))
            return (
              // Apart from other marks, so that none of them inherits the name: it would keep an empty one.
              <mark
                key={begin === first ? 'here' : begin}
                class={found.includes('around') ? 'here around' : 'here'}
                {...(begin === first && { id: 'here', tabIndex: -1 })}>
                {words}
              </mark>
            );
          if (found.includes('around'))
            return (
              <mark key={begin} class="around">
                {words}
              </mark>
            );
          const said = found.find((mark) => mark.startsWith('said '));
          return said ? (
            <mark key={begin} class="said">
              {words}
            </mark>
          ) : turns(words) ? (
            <bdi key={begin}>{words}</bdi>
          ) : (
            words
          );
        });
        const heading = headline && paragraph.begin >= headline.begin && paragraph.begin < headline.end;
        return (
          <p key={paragraph.begin} class={heading ? 'headline' : undefined}>
            {pieces}
          </p>
        );
      })}
    </div>
  );
}

function Pane({ article, text: words, missing, row }: Opened) {
  const pane = useRef<HTMLElement>(null);
  const rows = useMemo(
    () =>
      [...sayings.value, ...encounters.value]
        .filter((one) => one.article.key === article.key)
        .sort((a, b) => place_in_text(a) - place_in_text(b)),
    [article.key, sayings.value],
  );
  const target = (row && places_of(row)[0]) ?? { begin: 0, end: 0 };
  const text = words ?? '';
  const around = (place: Range) => ({
    begin: paragraph_start(text, Math.max(0, place.begin - margin)),
    end: paragraph_end(text, Math.min(text.length, place.end + margin)),
  });
  const [shown, set_shown] = useState<Range>({ begin: 0, end: 0 });
  const begin_here = !shown.end || target.begin < shown.begin || target.end > shown.end;
  const window = begin_here ? around(target) : shown;
  useEffect(() => {
    if (words !== null) set_shown(window);
  }, [words, row]);

  // To the words; without any to the article's beginning.
  useEffect(() => {
    if (words === null) return;
    const here = row && document.getElementById('here');
    if (here) {
      here.scrollIntoView({ block: 'center' });
      here.focus({ preventScroll: true });
    } else {
      pane.current?.querySelector('.reader-text')?.scrollTo(0, 0);
      pane.current?.querySelector('h2')?.focus({ preventScroll: true });
    }
  }, [words, row, article.key]);

  const at = row ? rows.indexOf(row) : -1;
  const step = (by: number) => rows[at < 0 ? (by > 0 ? 0 : -1) : at + by];
  const before = step(-1),
    behind = step(1);
  return (
    <article ref={pane} class="reader" aria-labelledby="reader-title">
      <header>
        <div>
          <h2 id="reader-title" tabIndex={-1}>
            {article.title}
          </h2>
          <p class="quiet">
            {[article.published && date_words(article.published), article.name ?? 'Pasted'].filter(Boolean).join(' · ')}
          </p>
        </div>
        <button type="button" class="icon close" aria-label="Close the article" onClick={close_article}>
          <Icon name="close" />
        </button>
      </header>
      <div class="reader-text" tabIndex={0} role="region" aria-label="Words of the article">
        {missing && <p class="problem">The words of this article are no longer in the browser's storage.</p>}
        {words === null && !missing && <p class="quiet">Fetching the words…</p>}
        {words !== null && (
          <>
            {window.begin > 0 && (
              <button
                type="button"
                class="plain"
                onClick={() =>
                  set_shown({ begin: paragraph_start(text, Math.max(0, window.begin - 2 * margin)), end: window.end })
                }>
                Show earlier text
              </button>
            )}
            <Text text={text} window={window} rows={rows} current={row} headline={article.headline} />
            {window.end < text.length && (
              <button
                type="button"
                class="plain"
                onClick={() =>
                  set_shown({
                    begin: window.begin,
                    end: paragraph_end(text, Math.min(text.length, window.end + 2 * margin)),
                  })
                }>
                Show later text
              </button>
            )}
          </>
        )}
      </div>
      {rows.length > 0 && (
        <footer>
          <button
            type="button"
            class="icon"
            aria-label="Previous"
            disabled={!before}
            onClick={() => before && open_row(before)}>
            <Icon name="back" />
          </button>
          <p role="status">{row ? label(row) : 'Step through what was found'}</p>
          <button
            type="button"
            class="icon"
            aria-label="Next"
            disabled={!behind}
            onClick={() => behind && open_row(behind)}>
            <Icon name="next" />
          </button>
        </footer>
      )}
    </article>
  );
}

export const Reader = () => (opened.value ? <Pane {...opened.value} /> : null);
