import { describe, expect, it } from 'vitest';
import { packs } from '../../../src/languages';
import { floods } from './floods';
import { workOn } from './work';

const SHORT = 2000;
const LONG = 8000;
/** Work a word may double where a longer text wakes another rule; four times as much is a rule that looks over it all. */
const MOST = 2.4;
/** A busy machine needs its time for that much text. In milliseconds; nothing is asserted of it. */
const PATIENCE = 60_000;
/** Every so many of the floods, so that the test stays short; `npm run bench -- --growth` takes them all. */
const EVERY = 25;

const repeated = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

describe.each(packs.map((pack) => [pack.code, pack] as const))('work on hostile text in %s', (_code, pack) => {
  it(
    'grows in step with the text, whatever is repeated',
    () => {
      workOn('', pack);
      const units = [...new Set(floods(pack))].filter((_, i) => i % EVERY === 0);
      const beyond = units.filter(
        (unit) =>
          workOn(repeated(unit, LONG), pack) >
          MOST * (LONG / SHORT) * Math.max(500, workOn(repeated(unit, SHORT), pack)),
      );
      expect(units.length).toBeGreaterThan(8);
      expect(beyond).toEqual([]);
    },
    PATIENCE,
  );
});

describe('known worst texts', () => {
  it.each([
    ['ar', 'الذي قال '],
    ['ar', 'قال نقلا عن, '],
    ['ar', 'قال وفقا, '],
    ['ar', 'قال ين '],
    ['ar', 'قال منشقة سلمى '],
    ['en', 'as said '],
    ['en', 'citing said '],
    ['de', 'sagt zu '],
  ])(
    '%s: %s',
    (code, unit) => {
      const pack = packs.find((one) => one.code === code) as (typeof packs)[number];
      workOn('', pack);
      const [short, long] = [2000, 16_000].map((length) => workOn(repeated(unit, length), pack)) as [number, number];
      expect(long / short).toBeLessThan(8 * 1.5);
    },
    PATIENCE,
  );
});
