import { readFileSync } from 'node:fs';
import { type Article, articleFromText } from '../../src/core/article/article';
import type { Pack } from '../../src/core/claims/claim';
import { parsePack } from '../../src/core/claims/parse-pack';
import { matchStatements } from '../../src/core/matching/match-statements';
import { memoryIndex } from '../../src/core/matching/memory-index';
import { analyse } from '../../src/core/pipeline';
import { directoryOf } from '../../src/core/relations/parties';
import { relate } from '../../src/core/relations/relate';
import { extract } from '../../src/core/statements/extract';
import { lexicons, packs } from '../../src/languages';
import type { Row } from './run';
import { SAMPLES } from './samples';

/** Claims against which an article's statements are related: the budget is 30 ms for 40 of them against 200, warm. */
const CLAIMS = 200;
const STATEMENTS = 40;

/** Runs before the measured ones, for the just-in-time compiler, and measured runs of which the median counts. */
const WARM = 5;
const RUNS = 21;

/** Time of understanding and of matching a sample of a thousand words, as a share of a plain segmenter pass over it. */
export async function engineRows(): Promise<Row[]> {
  const pack = parsePack(readFileSync('assets/packs/seed-stories.json', 'utf8'));
  if (!pack.ok) throw new Error(`${pack.path}: ${pack.message}`);
  const sources = {
    index: memoryIndex([pack.pack], lexicons),
    packs,
    entities: pack.pack.entities,
    outlets: pack.pack.outlets,
    readerLanguage: 'en',
  };
  const rows: Row[] = [];
  for (const { language, text } of SAMPLES) {
    const article = thousandWords(language, text);
    const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    const yardstick = await median(async () => [...segmenter.segment(article.text)].length);
    const understanding = await median(async () => extract(article, packs));
    const extraction = extract(article, packs);
    const matching = await median(() => analyse(article, extraction, sources));
    rows.push(
      {
        what: `${language}: understanding 1,000 words`,
        value: share(understanding, yardstick),
        against: `of an Intl.Segmenter pass (${yardstick.toFixed(1)} ms); ${understanding.toFixed(1)} ms`,
      },
      {
        what: `${language}: matching and relating them`,
        value: share(matching, yardstick),
        against: `${extraction.statements.length} statements against ${pack.pack.claims.length} claims; ${matching.toFixed(1)} ms`,
      },
    );
    const statements = extraction.statements.slice(0, STATEMENTS);
    const many = crowded(pack.pack, language);
    const index = memoryIndex([many], lexicons);
    const matches = await matchStatements(article, statements, index, packs, many.entities);
    const directory = directoryOf(many.entities, many.outlets, []);
    const relating = await median(async () => relate({ article, statements, matches, siblings: [], directory, packs }));
    rows.push({
      what: `${language}: relating alone, matches given`,
      value: share(relating, yardstick),
      against: `${statements.length} statements against ${many.claims.length} claims; ${relating.toFixed(1)} ms, budget 30 ms`,
    });
    for (const size of [1_000, 10_000, 100_000, 1_000_000]) {
      const long = articleFromText({ text: text.repeat(Math.ceil(size / text.length)).slice(0, size), language });
      const started = performance.now();
      extract(long, packs);
      const perKilobyte = (performance.now() - started) / (size / 1000);
      rows.push({
        what: `${language}: understanding ${size / 1000} kB`,
        value: `${perKilobyte.toFixed(3)} ms`,
        against: 'a kB: flat when time grows linearly',
      });
    }
  }
  return rows;
}

/**
 * The pack's claims over and over under other ids, so that every statement has many to be related to: those told in the
 * language, or all where none is.
 */
function crowded(pack: Pack, language: string): Pack {
  const own = pack.claims.filter(({ text }) => text[language] !== undefined);
  const told = own.length > 0 ? own : pack.claims;
  const claims = Array.from({ length: CLAIMS }, (_, i) => {
    const claim = told[i % told.length];
    if (!claim) throw new Error('a pack without claims');
    return { ...claim, id: `${claim.id} ${i}` };
  });
  const positions = claims.flatMap((claim, i) =>
    pack.positions
      .filter((position) => position.claim === told[i % told.length]?.id)
      .map((position) => ({ ...position, id: `${position.id} ${i}`, claim: claim.id })),
  );
  return { ...pack, claims, positions };
}

function thousandWords(language: string, text: string): Article {
  const words: string[] = [];
  while (words.length < 1000) words.push(...text.split(/(?<=\s)/u));
  return articleFromText({ text: words.slice(0, 1000).join(''), language, published: '2024-12-08' });
}

async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = -WARM; run < RUNS; run++) {
    const started = performance.now();
    await work();
    if (run >= 0) times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[RUNS >> 1] ?? 0;
}

const share = (time: number, yardstick: number) => `${(time / yardstick).toFixed(2)} ×`;
