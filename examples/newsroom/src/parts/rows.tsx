// The tables of statements and meetings. On a narrow page each row is laid out as a card; the roles stay those of a
// table, which browsers forget about elements that are no longer displayed as one.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { key_of } from '../keys';
import type { Encounter, Of, Person, Saying } from '../model';
import {
  encounters,
  filters,
  opened,
  open_article,
  open_row,
  order,
  sayings,
  set_filter,
  shown_encounters,
  shown_sayings,
  tab,
  turned,
} from '../state';
import { act_words, count_words, date_words, kind_words, said_words, straight } from '../words';
import { Outcome } from './filters';

const at_once = 60;

function Name({ person, verb }: { person: Person; verb: string }) {
  const key = key_of(person.name);
  return (
    <span class="person">
      <button
        type="button"
        class="name"
        aria-pressed={filters.value.who === key}
        title={`${verb} ${person.name}`}
        onClick={() => set_filter({ who: filters.value.who === key ? '' : key })}>
        {person.name}
      </button>
      {person.office && <span class="office">{person.office}</span>}
    </span>
  );
}

function Topics({ topics }: { topics: string[] }) {
  if (!topics.length) return null;
  return (
    <ul class="topics" role="list">
      {topics.map((topic) => {
        const key = key_of(topic);
        return (
          <li key={topic}>
            <button
              type="button"
              class="topic"
              aria-pressed={filters.value.topic === key}
              onClick={() => set_filter({ topic: filters.value.topic === key ? '' : key })}>
              {topic}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function Unsure({ confidence }: { confidence: number }) {
  return confidence < 0.6 ? (
    <span class="unsure" title={`${Math.round(confidence * 100)} in 100 such are right`}>
      unsure
    </span>
  ) : null;
}

function Source({ row }: { row: Of<Saying> | Of<Encounter> }) {
  const { article } = row;
  return (
    <button type="button" class="source" onClick={() => void open_article(article)} title={article.title}>
      {article.title}
    </button>
  );
}

function SayingRow({ row }: { row: Of<Saying> }) {
  const said = said_words(row);
  return (
    <tr role="row" class={opened.value?.row === row ? 'current' : undefined}>
      <td role="cell" class="who">
        {row.speakers.map((person) => (
          <Name key={person.name} person={person} verb="Only" />
        ))}
        {!row.speakers.length && <span class="nobody">{row.source ?? 'Not named'}</span>}
      </td>
      <td role="cell" class="what">
        <p class="act">
          <bdi>{act_words(row)}</bdi>
          {row.to.length > 0 && (
            <>
              {' '}
              · to <bdi>{straight(row.to.join(', '))}</bdi>
            </>
          )}
          <Unsure confidence={row.confidence} />
        </p>
        <button type="button" class="jump" onClick={() => open_row(row)} aria-current={opened.value?.row === row}>
          {said}
        </button>
        <Topics topics={row.topics.filter((topic) => !said.includes(topic))} />
      </td>
      <td role="cell" class="when">
        {row.first && <span class="date">{date_words(row.first)}</span>}
        <Source row={row} />
      </td>
    </tr>
  );
}

function EncounterRow({ row }: { row: Of<Encounter> }) {
  const where = [row.when && date_words(row.when), row.place].filter(Boolean).join(' · ');
  return (
    <tr role="row" class={opened.value?.row === row ? 'current' : undefined}>
      <td role="cell" class="who pair">
        {row.people.map((person) => (
          <Name key={person.name} person={person} verb="Only" />
        ))}
        {!row.people.length && <span class="nobody">Not named</span>}
      </td>
      <td role="cell" class="what">
        <button
          type="button"
          class="jump encounter"
          onClick={() => open_row(row)}
          aria-current={opened.value?.row === row}>
          {kind_words(row)}
          {row.status !== 'held' && (
            <>
              {' '}
              <span class="status">{row.status}</span>
            </>
          )}
          {where && <span class="where">{where}</span>}
        </button>
        <Unsure confidence={row.confidence} />
      </td>
      <td role="cell" class="about">
        <Topics topics={row.topics} />
      </td>
      <td role="cell" class="when">
        <Source row={row} />
      </td>
    </tr>
  );
}

function Table({
  caption,
  kind,
  heads,
  rows,
  children,
}: {
  caption: string;
  kind: 'said' | 'met';
  heads: string[];
  rows: number;
  children(shown: number): ComponentChildren;
}) {
  const [shown, set_shown] = useState(at_once);
  useEffect(() => set_shown(at_once), [filters.value, order.value, tab.value]);
  const more = Math.min(rows - shown, at_once * 5);
  return (
    <>
      <table role="table" class={`rows ${kind}`}>
        <caption class="hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {heads.map((head) => (
              <th role="columnheader" scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">{children(shown)}</tbody>
      </table>
      {more > 0 && (
        <button type="button" class="show-more" onClick={() => set_shown(shown + more)}>
          Show {count_words(more, 'more', 'more')}
        </button>
      )}
    </>
  );
}

const fits_not = (what: string) => `No ${what} fits these filters${turned.value ? ': “From” is later than “To”' : ''}.`;
const Nothing = ({ what }: { what: string }) => (
  <div class="nothing">
    <p>{what}</p>
  </div>
);

export function Sayings() {
  const rows = shown_sayings.value,
    all = sayings.value.length;
  return (
    <>
      <Outcome shown={rows.length} all={all} noun="statement" />
      {rows.length ? (
        <Table caption="Statements" kind="said" heads={['Who', 'What', 'Source']} rows={rows.length}>
          {(shown) => rows.slice(0, shown).map((row, i) => <SayingRow key={i} row={row} />)}
        </Table>
      ) : (
        <Nothing what={all ? fits_not('statement') : 'Nobody is quoted in these articles.'} />
      )}
    </>
  );
}

export function Encounters() {
  const rows = shown_encounters.value,
    all = encounters.value.length;
  return (
    <>
      <Outcome shown={rows.length} all={all} noun="meeting" />
      {rows.length ? (
        <Table
          caption="Meetings"
          kind="met"
          heads={['Who met', 'When and where', 'About', 'Source']}
          rows={rows.length}>
          {(shown) => rows.slice(0, shown).map((row, i) => <EncounterRow key={i} row={row} />)}
        </Table>
      ) : (
        <Nothing what={all ? fits_not('meeting') : 'No meetings are told of in these articles.'} />
      )}
    </>
  );
}
