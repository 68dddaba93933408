// What needs no browser: rows, filters, orders, cuts and files.
import { describe, expect, test } from 'vitest';
import {
  backwards,
  choices,
  everything,
  matcher,
  orders,
  spelling,
  terms_of,
  undated,
  type AnyRow,
} from '../src/filter';
import { given_of, is_lines, parts_of, text_of } from '../src/files';
import { key_of } from '../src/keys';
import type { Article } from '../src/model';
import { days } from '../src/rows';
import { paragraph_end, paragraph_start, paragraphs, segments } from '../src/segments';
import { date_words, said_words, straight, time_words } from '../src/words';

const article = { key: 'a', title: 'Title', added: '2025-01-01', published: null } as unknown as Article;
function row(name: string, words: string, more: Partial<AnyRow> = {}): AnyRow {
  return {
    kind: 'saying',
    article,
    speakers: name ? [{ name, office: null }] : [],
    who: name ? [key_of(name)] : [],
    source: null,
    cue: 'said',
    act: 'say',
    type: 'speech',
    mode: 'indirect',
    words: [words],
    to: [],
    topics: [],
    about: [],
    content: [],
    around: [],
    confidence: 0.9,
    first: null,
    last: null,
    find: words.toLowerCase(),
    ...more,
  } as AnyRow;
}
const found = (rows: AnyRow[], filters: object) =>
  rows.filter(matcher({ ...everything, ...filters })).map(({ who }) => who[0] ?? '');

describe('filters', () => {
  test('names and topics are the same without accents, case and articles', () => {
    expect(key_of('Anton  Veselý')).toBe('anton vesely');
    expect(key_of('The Opening of a Flight')).toBe('opening of a flight');
    expect(key_of('Theresa')).toBe('theresa');
    expect(key_of('ÅSA')).toBe(key_of('A\u030asa'));
  });

  test('all words have to be there, quoted ones side by side', () => {
    expect(terms_of('trade  "clean water" Veselý')).toEqual(['trade', 'clean water', 'vesely']);
    expect(terms_of('“open end')).toEqual(['open end']);
    const rows = [row('A', 'clean fresh water'), row('B', 'clean water and trade')];
    expect(found(rows, { words: 'water clean' })).toEqual(['a', 'b']);
    expect(found(rows, { words: '"clean water"' })).toEqual(['b']);
    expect(found(rows, { words: '   ' })).toEqual(['a', 'b']);
  });

  test('a year and a month reach from their first to their last day', () => {
    expect(days('2024')).toEqual({ first: '2024-01-01', last: '2024-12-31' });
    expect(days('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-31' });
    expect(days('2024-02-05')).toEqual({ first: '2024-02-05', last: '2024-02-05' });
    expect(days('2024-02-05', '2024-03')).toEqual({ first: '2024-02-05', last: '2024-03-31' });
    expect(days(null)).toEqual({ first: null, last: null });
  });

  test('a range takes what overlaps with it; what has no date is counted', () => {
    const rows = [row('Day', '', days('2024-02-05')), row('Month', '', days('2024-02')), row('None', '')];
    expect(found(rows, { from: '2024-02-05', to: '2024-02-05' })).toEqual(['day', 'month']);
    expect(found(rows, { from: '2024-02-06' })).toEqual(['month']);
    expect(found(rows, { to: '2024-01-31' })).toEqual([]);
    expect(undated(rows, { ...everything, from: '2024-02-06' })).toBe(1);
    expect(undated(rows, everything)).toBe(0);
  });

  test('a range is backwards when both ends are there, and not while a year is being typed', () => {
    expect(backwards({ ...everything, from: '2024-02-05', to: '2024-02-04' })).toBe(true);
    expect(backwards({ ...everything, from: '2024-02-05', to: '2024-02-05' })).toBe(false);
    expect(backwards({ ...everything, from: '2024-02-05', to: '0202-01-01' })).toBe(false);
    expect(backwards({ ...everything, from: '2024-02-05' })).toBe(false);
    expect(backwards({ ...everything, to: '2024-02-05' })).toBe(false);
  });

  test('a key is spelt as in the first row that has it, and as nothing where none has', () => {
    const rows = [
      row('Anton Veselý', ''),
      row('Anton Vesely', '', { topics: ['The Budget', 'Trade'], about: ['budget', 'trade'] }),
    ];
    expect(spelling(rows, 'who', 'anton vesely')).toBe('Anton Veselý');
    expect(spelling(rows, 'topic', 'trade')).toBe('Trade');
    expect(spelling(rows, 'topic', 'anton vesely')).toBe(undefined);
  });

  test('choices are counted once a row, the most frequent first', () => {
    const twice = row('B', '', {
      who: ['b', 'b'],
      speakers: [
        { name: 'B', office: null },
        { name: 'b', office: null },
      ],
    });
    expect(choices([row('A', ''), twice, row('B', '')], 'who').map(({ key, count }) => [key, count])).toEqual([
      ['b', 2],
      ['a', 1],
    ]);
  });

  test('what has no date or name stands behind the others', () => {
    const rows = [row('', 'x', days('2024')), row('B', '', days('2023')), row('A', '')];
    const order = (name: keyof typeof orders) => [...rows].sort(orders[name]).map(({ who }) => who[0] ?? '');
    expect(order('newest')).toEqual(['', 'b', 'a']);
    expect(order('oldest')).toEqual(['b', '', 'a']);
    expect(order('name')).toEqual(['a', 'b', '']);
  });
});

describe('cuts', () => {
  test('marks that overlap are cut where either begins or ends, and cover the window exactly', () => {
    const cut = segments({ begin: 10, end: 30 }, [
      { begin: 0, end: 15, mark: 'x' },
      { begin: 12, end: 20, mark: 'y' },
      { begin: 25, end: 25, mark: 'empty' },
      { begin: 40, end: 50, mark: 'z' },
    ]);
    expect(cut).toEqual([
      { begin: 10, end: 12, marks: ['x'] },
      { begin: 12, end: 15, marks: ['x', 'y'] },
      { begin: 15, end: 20, marks: ['y'] },
      { begin: 20, end: 30, marks: [] },
    ]);
  });

  test('paragraphs are what blank lines part, and a text without lines ends somewhere', () => {
    const text = 'One\n \nTwo\nthree\n\n\n';
    expect(paragraphs(text, { begin: 0, end: text.length }).map(({ begin, end }) => text.slice(begin, end))).toEqual([
      'One',
      'Two',
      'three',
    ]);
    const line = '\u{1f600}'.repeat(20_000);
    const begin = paragraph_start(line, 20_001),
      end = paragraph_end(line, 20_001);
    expect([begin % 2, end % 2, end - begin < 10_000, begin < 20_001]).toEqual([0, 0, true, true]);
  });

  test('parts of a text fit, lose nothing and are cut at blank lines', () => {
    const text = 'Äpfel und Birnen.\n\n'.repeat(50);
    const parts = parts_of(text, 100);
    expect(parts.join('')).toBe(text);
    expect(parts.every((part) => new TextEncoder().encode(part).length <= 100)).toBe(true);
    expect(parts.every((part) => part.endsWith('\n\n'))).toBe(true);
    expect(parts_of('\u{1f600}'.repeat(9), 10).join('')).toBe('\u{1f600}'.repeat(9));
    expect(parts_of('', 10)).toEqual(['']);
  });
});

describe('files', () => {
  const bytes = (...values: number[]) => Uint8Array.from(values);
  test('texts of Windows are read, what is no text says so', () => {
    expect(text_of(bytes(0xff, 0xfe, 0x41, 0))).toBe('A');
    expect(text_of(bytes(0xfe, 0xff, 0, 0x41))).toBe('A');
    expect(text_of(bytes(0x41, 0xf6))).toBe('Aö'); // quotation marks: Node 20 decodes them wrongly, browsers do not
    expect(text_of(bytes(0xef, 0xbb, 0xbf, 0x41))).toBe('A');
    expect(() => text_of(new TextEncoder().encode('%PDF-1.4'))).toThrow(/PDF/);
    expect(() => text_of(bytes(1, 0, 2))).toThrow(/no text/);
    expect(() => text_of(new TextEncoder().encode('\n<!doctype HTML>'))).toThrow(/web page/);
  });

  test('of a line only the text and what cannot be read from it is taken', () => {
    expect(given_of('{"article":{"text":"T","published":"2024-02-05"},"newsroom":{"name":"n"}}')).toEqual({
      name: 'n',
      text: 'T',
      published: '2024-02-05',
    });
    expect(given_of('{"article":{"text":"T","published":"yesterday"},"newsroom":{"added":"never"}}')).toEqual({
      name: null,
      text: 'T',
      published: null,
    });
    expect(given_of('{"article":{"id":"sco-wmo","text":"T"}}').name).toBe('sco-wmo');
    expect(given_of('{"article":{"id":"6dac2b04921a4e0e","text":"T"}}').name).toBe(null);
    expect(() => given_of('{"article":{"text":7}}')).toThrow(/no text/);
    expect(() => given_of('{')).toThrow(/no JSON/);
    expect(is_lines('x.JSONL', '')).toBe(true);
    expect(is_lines('x.txt', '{"newsroom":1}')).toBe(false);
    expect(is_lines(null, '{"format":"communique/1"}')).toBe(true);
  });
});

describe('words', () => {
  test('our own sentences have no marks of direction in them', () => {
    expect(straight('a\u202eb\u2066c\u2069d\u200fe שלום')).toBe('abcd\u200fe שלום');
  });

  test('dates, times and quotations', () => {
    expect([date_words('2024-02-05'), date_words('2024-02'), date_words('2024'), date_words('on Friday')]).toEqual([
      '5 Feb 2024',
      'Feb 2024',
      '2024',
      'on Friday',
    ]);
    expect([time_words(0), time_words(11.2), time_words(240)]).toEqual([
      'almost done',
      'about 12 s left',
      'about 4 min left',
    ]);
    expect(said_words({ ...row('A', 'we\nagree'), mode: 'direct' } as never)).toBe('“we agree”');
  });
});
