import { describe, expect, it } from 'vitest';
import {
  isComplete,
  LONGEST_RECORD,
  SCAN_START,
  type ScannedRecord,
  type ScanState,
  scan,
} from '../../../src/core/claims/feed-scanner';

/** Reads a text in slices of a size, storing the state between them as the database would. */
function read(text: string, size = text.length): { records: ScannedRecord[]; complete: boolean; state: ScanState } {
  let state = SCAN_START;
  const records: ScannedRecord[] = [];
  for (let at = 0; at < text.length; at += Math.max(1, size)) {
    const step = scan(structuredClone(state), text.slice(at, at + size));
    state = step.state;
    records.push(...step.records);
  }
  return { records, complete: isComplete(state), state };
}

const values = (records: readonly ScannedRecord[]) => records.map(({ text, fault }) => fault ?? JSON.parse(text));

const nasty = [
  { a: 'x"y\\', b: [1, { c: '}]' }], 'd"': null },
  { a: '\\\\', b: '{"[', é: '\u2028 \ud83d\ude00' },
  {},
  { t: '"', u: '\\"' },
];

describe.each([1, 2, 3, 7, 64, 100_000])('in slices of %i characters', (size) => {
  it.each([undefined, 1])('reads an array, indented by %s', (indent) => {
    const { records, complete } = read(JSON.stringify(nasty, null, indent), size);
    expect(values(records)).toEqual(nasty);
    expect(new Set(records.map(({ list }) => list))).toEqual(new Set(['[]']));
    expect(complete).toBe(true);
  });

  it('reads JSON lines, with any line ends and a byte order mark', () => {
    const lines = `\uFEFF${nasty.map((one) => JSON.stringify(one)).join('\r\n')}\n\n`;
    const { records, complete, state } = read(lines, size);
    expect(values(records)).toEqual(nasty);
    expect([complete, state.stray]).toEqual([true, false]);
  });

  it.each([undefined, 2])('reads the list of a feed, and what else it says last, indented by %s', (indent) => {
    const feed = {
      '@type': 'DataFeed',
      'na"me': ['x', { dataFeedElement: [1] }],
      dataFeedElement: nasty,
      dateModified: 'z',
    };
    const { records, complete } = read(JSON.stringify(feed, null, indent), size);
    expect(values(records)).toEqual([...nasty, { ...feed, dataFeedElement: [] }]);
    expect(records.map(({ list }) => list)).toEqual([...nasty.map(() => 'dataFeedElement'), '']);
    expect(records.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(complete).toBe(true);
  });

  it('reads a pack by its lists', () => {
    const pack = {
      format: 'isnad-pack/1',
      info: { claims: [1] },
      stories: [{ id: 's' }],
      claims: [],
      positions: [{ id: 'p' }, { id: 'q' }],
    };
    const { records } = read(JSON.stringify(pack), size);
    expect(records.map(({ list }) => list)).toEqual(['stories', 'positions', 'positions', '']);
    expect(values(records).at(-1)).toEqual({ ...pack, stories: [], claims: [], positions: [] });
  });

  it('knows a file that was cut short, wherever it was', () => {
    const whole = JSON.stringify({ name: 'x', dataFeedElement: nasty });
    for (let cut = 1; cut < whole.length; cut += 5) expect(read(whole.slice(0, cut), size).complete).toBe(false);
    expect(read(whole, size).complete).toBe(true);
  });

  it('goes on after a broken record in an array', () => {
    const { records, complete } = read('[{"a": }, {"a": 1 "b"}, 17, "x, y", {"a": 2}}, {"b": 3}]', size);
    expect(records.map(({ text }) => text)).toEqual([
      '{"a": }',
      '{"a": 1 "b"}',
      '17',
      '"x, y"',
      '{"a": 2}',
      '{"b": 3}',
    ]);
    expect(complete).toBe(true);
  });

  it('keeps the damage of a lost quotation mark to its line', () => {
    const lines = read('{"a": 1}\n{"a": "open}\n{"a": 2}\n', size);
    expect(values(lines.records)).toEqual([{ a: 1 }, 'broken-string', { a: 2 }]);
    const array = read('[\n{"a": 1},\n{"a": "open,\n "b": 1},\n{"a": 2}\n]', size);
    expect(values(array.records)).toEqual([{ a: 1 }, 'broken-string', { a: 2 }]);
    expect([lines.complete, array.complete]).toEqual([true, true]);
  });

  it('says when a file is something else', () => {
    expect(read('<html><body>"no"</body></html>', size).state.stray).toBe(true);
    expect(read('a;b;c\n1;2;3', size).records).toEqual([]);
    expect(read('', size).complete).toBe(true);
  });
});

describe('a hostile file', () => {
  it('is never held: a record too long is left out, and the next is read', () => {
    const long = JSON.stringify({ a: 'x'.repeat(3 * LONGEST_RECORD) });
    const { records, complete } = read(`[${long},{"b":1}]`, LONGEST_RECORD / 2);
    expect(values(records)).toEqual(['too-long', { b: 1 }]);
    expect(complete).toBe(true);
    const { state } = read(`[${long}`.slice(0, -2), LONGEST_RECORD / 2);
    expect(JSON.stringify(state).length).toBeLessThan(LONGEST_RECORD + 1_000);
    const lines = read(`${long}\n{"b":1}\n`, LONGEST_RECORD);
    expect(values(lines.records)).toEqual(['too-long', { b: 1 }]);
  });

  it('may nest and repeat without end, at linear cost', () => {
    for (const text of [
      '['.repeat(400_000),
      '{"a":'.repeat(100_000),
      '\\'.repeat(400_000),
      `["${'\\'.repeat(400_000)}`,
      '"'.repeat(400_001),
      '[,'.repeat(200_000),
      '}'.repeat(400_000),
      '\n"'.repeat(200_000),
    ]) {
      expect(read(text, 65_536).records.length).toBeLessThan(200_001);
    }
  });
});
