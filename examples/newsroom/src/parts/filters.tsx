import { signal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { everything, type Choice, type Order } from '../filter';
import {
  articles,
  chosen_person,
  chosen_topic,
  filtered,
  filters,
  order,
  people,
  set_filter,
  tab,
  topics,
  turned,
  without_date,
} from '../state';
import { count_words, number_words, straight } from '../words';
import { Icon } from './icon';

const most_choices = 300; // a longer list nobody reads; the search finds the others

function Choose({
  label,
  all,
  choices,
  value,
  spelt,
  change,
}: {
  label: string;
  all: string;
  choices: Choice[];
  value: string;
  spelt: string; // the value, where nothing is left for it
  change(key: string): void;
}) {
  const first = choices.slice(0, most_choices);
  const chosen =
    value && !first.some(({ key }) => key === value)
      ? (choices.find(({ key }) => key === value) ?? { key: value, label: spelt, count: 0 })
      : null;
  return (
    <label class="choose">
      {label}
      <select value={value} onChange={(event) => change(event.currentTarget.value)}>
        <option value="">{all}</option>
        {chosen && (
          <option value={chosen.key}>
            {straight(chosen.label)} ({number_words(chosen.count)})
          </option>
        )}
        {first.map((one) => (
          <option key={one.key} value={one.key}>
            {straight(one.label)} ({number_words(one.count)})
          </option>
        ))}
      </select>
    </label>
  );
}

// Many rows are filtered when the fingers rest, not at every letter.
function Search() {
  const [typed, set_typed] = useState(filters.value.words);
  useEffect(() => {
    set_typed(filters.value.words);
  }, [filters.value.words]);
  useEffect(() => {
    if (typed === filters.value.words) return;
    const timer = setTimeout(() => set_filter({ words: typed }), 150);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <label class="search">
      <span>Words</span>
      <Icon name="search" />
      <input
        type="search"
        value={typed}
        placeholder="Search words"
        enterkeyhint="search"
        onInput={(event) => set_typed(event.currentTarget.value)}
      />
    </label>
  );
}

const wide = matchMedia('(min-width: 48rem)');
const is_wide = signal(wide.matches);
wide.addEventListener('change', () => {
  is_wide.value = wide.matches;
});

function Days() {
  const { from, to } = filters.value;
  const first = useRef<HTMLInputElement>(null);
  const described = turned.value
    ? ({ 'aria-describedby': 'turned', 'aria-invalid': true } as const)
    : { 'aria-describedby': undefined };
  return (
    <>
      <div class="days">
        <label class="day">
          From{' '}
          <input
            type="date"
            ref={first}
            value={from}
            max={to || undefined}
            {...described}
            onInput={(event) => set_filter({ from: event.currentTarget.value })}
          />
        </label>
        <label class="day">
          To{' '}
          <input
            type="date"
            value={to}
            min={from || undefined}
            {...described}
            onInput={(event) => set_filter({ to: event.currentTarget.value })}
          />
        </label>
      </div>
      <div class="turned" role="status">
        {turned.value && (
          <>
            <p id="turned">“From” is later than “To”, so that no day lies between them.</p>
            <button
              type="button"
              onClick={() => {
                set_filter({ from: to, to: from });
                first.current?.focus();
              }}>
              Swap them
            </button>
          </>
        )}
      </div>
    </>
  );
}

export function FilterBar() {
  const { who, topic, from, to } = filters.value;
  const rows = tab.value !== 'articles';
  const set = [who, topic, from, to].filter(Boolean).length;
  const [wanted, want] = useState(false);
  const open = is_wide.value || wanted;
  return (
    <search class="filters" aria-label="Filter">
      <Search />
      <button type="button" class="more" aria-expanded={open} aria-controls="filters" onClick={() => want(!wanted)}>
        Filters{set > 0 && <span class="badge">{set}</span>}
      </button>
      <div id="filters" class="filter-row" hidden={!open}>
        {rows && (
          <>
            <Choose
              label={tab.value === 'sayings' ? 'Speaker' : 'Who'}
              all={`Everybody (${number_words(people.value.length)})`}
              choices={people.value}
              value={who}
              spelt={chosen_person.value}
              change={(key) => set_filter({ who: key })}
            />
            <Choose
              label="Topic"
              all={`All topics (${number_words(topics.value.length)})`}
              choices={topics.value}
              value={topic}
              spelt={chosen_topic.value}
              change={(key) => set_filter({ topic: key })}
            />
          </>
        )}
        <Days />
        {rows && !is_wide.value && <Display />}
      </div>
    </search>
  );
}

function Display() {
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={filters.value.sure}
          onChange={(event) => set_filter({ sure: event.currentTarget.checked })}
        />
        Leave out what is unsure
      </label>
      <label class="order">
        <span>Order</span>
        <select
          value={order.value}
          onChange={(event) => {
            order.value = event.currentTarget.value as Order;
          }}>
          <option value="newest">Newest first</option>
          <option value="oldest">Oldest first</option>
          <option value="name">By name</option>
          <option value="text">As in the articles</option>
        </select>
      </label>
    </>
  );
}

// How many there are, in words that a screen reader says when they change.
export function Outcome({ shown, all, noun }: { shown: number; all: number; noun: string }) {
  const missing = tab.value === 'articles' ? 0 : without_date.value;
  return (
    <div class="outcome">
      <p role="status">
        {filtered.value ? `${number_words(shown)} of ${count_words(all, noun)}` : count_words(all, noun)}
        {tab.value !== 'articles' && ` in ${count_words(articles.value.length, 'article')}`}
        {missing > 0 && <span class="quiet"> · {number_words(missing)} without a date left out</span>}
      </p>
      {filtered.value && (
        <button
          type="button"
          class="plain"
          onClick={() => {
            filters.value = everything;
          }}>
          Show everything
        </button>
      )}
      {tab.value !== 'articles' && is_wide.value && <Display />}
    </div>
  );
}
