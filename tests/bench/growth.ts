import { articleFromText } from '../../src/core/article/article';
import { extract } from '../../src/core/statements/extract';
import { packs } from '../../src/languages';
import { floods } from '../unit/statements/floods';
import { workOn } from '../unit/statements/work';
import type { Row } from './run';

/** Characters at which every hostile text is tried, and those at which the worst are timed. */
const TRIED = 4_000;
const SIZES = [1_000, 10_000, 100_000, 1_000_000] as const;
/** The worst texts of each language that are timed at every size. */
const WORST = 4;

const repeated = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Time a kB on the hostile texts that make most work, from 1 kB to 1 MB: flat where time grows in step with the text. */
export function growthRows(): Row[] {
  return packs.flatMap((pack) => {
    const units = [...new Set(floods(pack))]
      .map((unit) => ({ unit, work: workOn(repeated(unit, TRIED), pack) }))
      .sort((a, b) => b.work - a.work)
      .slice(0, WORST);
    return units.map(({ unit }): Row => {
      const times = SIZES.map((size) => {
        const article = articleFromText({ text: repeated(unit, size), language: pack.code });
        const started = performance.now();
        extract(article, packs);
        return ((performance.now() - started) / size) * 1000;
      });
      return {
        what: `${pack.code}: ${JSON.stringify(unit.trim().slice(0, 40))}`,
        value: times.map((time) => time.toFixed(1)).join(' · '),
        against: `ms a kB at ${SIZES.map((size) => size / 1000).join(', ')} kB`,
      };
    });
  });
}
