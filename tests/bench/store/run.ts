import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { articleFromText } from '../../../src/core/article/article';
import { extract } from '../../../src/core/statements/extract';
import { packs } from '../../../src/languages';
import { findBrowser } from '../../demo/browsers';
import type { Row } from '../run';
import { type Corpus, readCorpus } from './corpus';
import { INDEX_VERSION, scriptOf, writeExtension } from './extensions';
import { Side } from './side';
import { randomOf, type Told, Variations } from './vary';

/** Statements of an article, articles asked about, and how often each state of the worker is measured. */
const STATEMENTS = 40;
const ARTICLES = 10;
const COLD = 9;
const WARM = 30;
/** Claims that are added to what is there, to see what an addition costs. */
const ADDED = 1000;

/** Budgets of PERFORMANCE.md, by number of claims. */
const BUDGETS: Readonly<Record<number, { stopped: number; cold: number; warm: number; memory: number }>> = {
  10000: { stopped: 30, cold: 2.5, warm: 5, memory: 10 },
  100000: { stopped: 45, cold: 6, warm: 15, memory: 10 },
  1000000: { stopped: 70, cold: 25, warm: 15, memory: 30 },
};

/** Measures the store with so many claims, beside FlexSearch with the same ones in the same browser. */
export async function storeRows(claims: number): Promise<Row[]> {
  const corpus = readCorpus();
  const folder = await mkdtemp(join(tmpdir(), 'isnad-bench-'));
  const profile = join(folder, 'profile');
  const script = (file: string, name: string) => scriptOf(`tests/bench/store/${file}.ts`, name);
  await writeExtension(join(folder, 'own'), 'own', await script('own-worker', 'worker'));
  await writeExtension(join(folder, 'peer'), 'peer', await script('peer-worker', 'worker'));
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium', console.error),
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    protocolTimeout: 30 * 60_000,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-background-networking', '--no-first-run'],
  });
  try {
    const own = await Side.open(browser, join(folder, 'own'), profile, await script('own-page', 'filling'));
    const peer = await Side.open(browser, join(folder, 'peer'), profile, await script('peer-page', 'filling'));
    return await measure(claims, corpus, own, peer);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function measure(claims: number, corpus: Corpus, own: Side, peer: Side): Promise<Row[]> {
  const budget = BUDGETS[claims] ?? { stopped: Number.NaN, cold: Number.NaN, warm: Number.NaN, memory: Number.NaN };
  // The bundled packs are installed before anything is measured.
  await own.ask(article([]));
  const empty = { own: own.disk(), peer: peer.disk() };
  const filled = (await call(own, corpus, `0, ${claims}, '${INDEX_VERSION}'`)) as { time: number };
  const peerFilled = (await call(peer, corpus, `${claims}`)) as { time: number };
  const stored = (await own.page.evaluate('filling.sizes()')) as { claims: number; index: number };
  await own.stop();
  const disk = { own: own.disk() - empty.own, peer: peer.disk() - empty.peer };

  const articles = articlesOf(corpus, claims);
  const stopped = await times(COLD, own, peer, articles, true);
  const warm = await times(WARM, own, peer, articles, false);
  const idle = await memoryOf(own, peer, { bench: 'ping', language: 'en', texts: [] });
  const busy = await memoryOf(own, peer, article(articles[0] ?? []));
  const start = await times(COLD, own, peer, [], true);
  const whole = await analyses(own, articles);
  const added = (await call(own, corpus, `${claims}, ${claims + ADDED}, '${INDEX_VERSION}'`)) as {
    time: number;
    segments: number;
  };

  const ms = (time: number) => `${time.toFixed(1)} ms`;
  const both = ({ own: a, peer: b }: Measured, at: number) => `${ms(quantile(a, at))} (${ms(quantile(b, at))})`;
  const ratio = ({ own: a, peer: b }: Measured) => `1/${(quantile(b, 0.5) / quantile(a, 0.5)).toFixed(1)}`;
  const recall = await recalls(own, peer, { planted: articles.flat(), ...corpus.held });
  const rate = (time: number) => `${Math.round(claims / time)}k/s`;
  const each = (bytes: number) => `${(bytes / claims).toFixed(0)} B`;
  const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MB`;
  return [
    {
      what: 'article matched, worker stopped, p50',
      value: both(stopped, 0.5),
      against: `≤ ${budget.stopped} ms; FlexSearch in brackets`,
    },
    { what: '  p95', value: both(stopped, 0.95), against: '' },
    { what: '  share of FlexSearch', value: ratio(stopped), against: `≤ 1/${budget.cold}` },
    { what: '  of it the start of the worker', value: both(start, 0.5), against: 'a message that is answered at once' },
    { what: 'article matched, worker warm, p50', value: both(warm, 0.5), against: '' },
    { what: '  p95', value: both(warm, 0.95), against: '' },
    { what: '  share of FlexSearch', value: ratio(warm), against: `≤ 1/${budget.warm}` },
    {
      what: 'article analysed (matched, related, presented), stopped, p50',
      value: ms(quantile(whole.stopped, 0.5)),
      against: '',
    },
    { what: '  warm, p50', value: ms(quantile(whole.warm, 0.5)), against: '' },
    ...recall,
    {
      what: 'import',
      value: `${rate(filled.time)} (${rate(peerFilled.time)})`,
      against: `${(peerFilled.time / filled.time).toFixed(1)} ×; ≥ 5 × FlexSearch with Dexie rows`,
    },
    { what: `${ADDED} claims added`, value: ms(added.time), against: `then ${added.segments} segments` },
    {
      what: 'bytes a claim on disk',
      value: `${each(disk.own)} (${each(disk.peer)})`,
      against: '≤ 165 B, of it index ≤ 40 B',
    },
    { what: '  as stored: claims, index', value: `${each(stored.claims)}, ${each(stored.index)}`, against: '' },
    {
      what: 'memory of a worker that has matched, over one that has not',
      value: `${megabytes(busy.own - idle.own)} (${megabytes(busy.peer - idle.peer)})`,
      against: `≤ ${budget.memory} MB`,
    },
  ];
}

function call(side: Side, corpus: Corpus, rest: string): Promise<unknown> {
  return side.page.evaluate(`filling.fill(${JSON.stringify(corpus.bases)}, ${JSON.stringify(corpus.claims)}, ${rest})`);
}

/** Articles whose statements tell claims drawn from all of them, half in each language. */
function articlesOf(corpus: Corpus, claims: number): Told[][] {
  const variations = new Variations(corpus.bases, corpus.claims);
  const random = randomOf(claims);
  return Array.from({ length: ARTICLES }, (_, number) => {
    const language = number % 2 === 0 ? 'ar' : 'en';
    const told: Told[] = [];
    while (told.length < STATEMENTS) {
      const target = Math.floor(random() * claims);
      if (variations.text(target).language === language) told.push(variations.paraphrase(target, target + 1));
    }
    return told;
  });
}

function article(told: readonly Told[]) {
  return { bench: 'match' as const, language: told[0]?.language ?? 'en', texts: told.map(({ text }) => text) };
}

interface Measured {
  readonly own: number[];
  readonly peer: number[];
}

/** Times of both, taken in turn; without articles, of a message that is answered at once. */
async function times(
  runs: number,
  own: Side,
  peer: Side,
  articles: readonly Told[][],
  stopped: boolean,
): Promise<Measured> {
  const measured: Measured = { own: [], peer: [] };
  for (let run = 0; run < runs; run++) {
    const told = articles[run % Math.max(1, articles.length)];
    const message = told ? article(told) : { bench: 'ping' as const, language: 'en', texts: [] };
    for (const [side, found] of [
      [own, measured.own],
      [peer, measured.peer],
    ] as const) {
      if (stopped) await side.stop();
      else if (run === 0) for (const other of articles) await side.ask(article(other));
      found.push((await side.ask(message)).time);
    }
  }
  return measured;
}

async function memoryOf(own: Side, peer: Side, message: object): Promise<{ own: number; peer: number }> {
  const used: number[] = [];
  for (const side of [own, peer]) {
    await side.stop();
    await side.ask(message);
    used.push(await side.heap());
  }
  return { own: used[0] ?? 0, peer: used[1] ?? 0 };
}

/** The whole call that a page makes, with statements as the extension reads them. */
async function analyses(own: Side, articles: readonly Told[][]): Promise<{ stopped: number[]; warm: number[] }> {
  const found = { stopped: [] as number[], warm: [] as number[] };
  for (const told of articles.slice(0, 6)) {
    const language = told[0]?.language ?? 'en';
    const says = language === 'ar' ? 'قالت الوزارة إن' : 'The ministry said that';
    const text = told.map((statement) => `${says} ${statement.text.replaceAll(/[.!?]/gu, '')}.`).join('\n\n');
    const read = articleFromText({ text, language, published: '2024-12-08' });
    const message = { isnad: 1, call: 'analyse', request: { article: read, extraction: extract(read, packs) } };
    await own.stop();
    found.stopped.push((await own.ask(message)).time);
    await own.ask(message);
    found.warm.push((await own.ask(message)).time);
  }
  return found;
}

async function recalls(own: Side, peer: Side, sets: Readonly<Record<string, readonly Told[]>>): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, told] of Object.entries(sets)) {
    const found: string[] = [];
    for (const side of [own, peer]) {
      let [first, among] = [0, 0];
      for (const language of new Set(told.map((one) => one.language))) {
        const asked = told.filter((one) => one.language === language);
        for (let at = 0; at < asked.length; at += STATEMENTS) {
          const some = asked.slice(at, at + STATEMENTS);
          const { reply } = await side.ask(article(some));
          first += some.filter(({ target }, i) => reply[i]?.[0] === target).length;
          among += some.filter(({ target }, i) => reply[i]?.includes(target)).length;
        }
      }
      found.push(`${(first / told.length).toFixed(3)}, ${(among / told.length).toFixed(3)}`);
    }
    rows.push({
      what: `recall@1, @5: ${name}`,
      value: `${found[0]} (${found[1]})`,
      against: `${told.length} statements`,
    });
  }
  return rows;
}

function quantile(values: readonly number[], share: number): number {
  const rising = values.toSorted((a, b) => a - b);
  return rising[Math.min(rising.length - 1, Math.floor(rising.length * share))] ?? Number.NaN;
}
