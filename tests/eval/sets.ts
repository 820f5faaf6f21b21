import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { annotate, cluster, relate, storyDocument } from '../../src/cli/commands';
import { extractPage } from '../../src/cli/extract-page';
import { retrieve } from '../../src/cli/retrieval';
import { storyScorer } from '../../src/core/matching/stories';
import type { Span } from '../../src/core/text/span';
import { lexicons } from '../../src/languages';
import { detectArticle } from '../../src/page/detect';
import { headlineStance } from './headline-stance';
import { tagNames } from './name-tags';
import { otherPages } from './other-pages';
import { parcSpan } from './parc-spans';
import { PEERS, peerPage } from './peers';
import { type ShownPair, shownArticles, shownFigures, shownHeadlines } from './shown-contradictions';

type Row = Readonly<Record<string, unknown>>;
type Prediction = Readonly<Record<string, unknown>>;

/** How one data set is predicted and scored. */
interface DataSet {
  readonly folder: string;
  /** What comes before `<split>.jsonl` in the gold file's name. */
  readonly goldPrefix?: string;
  /** Name of the file when the set has no splits. */
  readonly goldFile?: string;
  /** Scorer beside the data, with its options; sets without gold have none. */
  readonly scorer: readonly string[] | null;
  readonly predict: (gold: string, folder: string, split: string, data: string) => Promise<Prediction[]> | Prediction[];
  /** Figures of our own, beside or instead of a scorer's; `gold` is the file. */
  readonly figures?: (predictions: readonly Prediction[], gold: string) => [string, string][];
  /** Other systems on the same rows, each by itself; asked with `--peers`. */
  readonly peers?: Readonly<Record<string, (gold: string, data: string) => Promise<Prediction[]>>>;
  /** Figures of the table; the rest of the scorer's figures are left out. */
  readonly show: readonly RegExp[];
}

export function rowsOf(file: string): Row[] {
  const bytes = readFileSync(file);
  const text = file.endsWith('.gz') ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

const only = (row: Row, ...fields: string[]): Row => Object.fromEntries(fields.map((field) => [field, row[field]]));
const shown = (...figures: string[]) => figures.map((figure) => new RegExp(`^${figure}`));

const ATTRIBUTION = (folder: string): DataSet => ({
  folder,
  scorer: ['isnad.mjs'],
  predict: (gold) =>
    rowsOf(gold).map((row) => annotate(only(row, 'id', 'text', 'lang', 'title', 'date', 'outlet')) as Prediction),
  show: shown(
    'content f1',
    'who-said-what',
    'kind$',
    'deny f1',
    'chain-length',
    'chain-hop f1',
    'sentences acc',
    'label unsourced',
  ),
});

/** `carried`: the set marks the earlier mention that a missing source goes back to as the source. */
const CITRON = (folder: string, carried = false): DataSet => ({
  folder,
  scorer: ['attribution.mjs'],
  predict: (gold) =>
    rowsOf(gold).map((row) => {
      const { id, attributions } = annotate(only(row, 'id', 'text', 'lang', 'title', 'date')) as Row;
      const spans = (attributions as Row[]).map((own) => {
        const bare = carried && (own.source as unknown[]).length === 0;
        const content = (own.content as Span[]).map((span) =>
          row.lang === 'en' ? parcSpan(String(row.text), span) : span,
        );
        return { ...only(own, 'source', 'cue'), content, ...(bare ? { source: own.carriedOver } : {}) };
      });
      return { id, attributions: spans };
    }),
  show: shown('who-said-what', 'exact all f1', 'token content f1', 'linked source f1', 'noSource f1'),
});

/** The three-way label of headline pairs (bench README, "The contract"). */
const CORROBORATES = new Set(['corroborates', 'repeats', 'updates']);

const HEADLINES = (folder: string, names: readonly [same: string, against: string, neither: string]): DataSet => ({
  folder,
  scorer: ['classify.mjs'],
  predict: (gold) =>
    rowsOf(gold).map((row) => {
      const { relation, score } = relate({
        id: row.id,
        a: { text: row.claim, lang: row.lang },
        b: { text: row.text, lang: row.lang },
      });
      const label = CORROBORATES.has(relation) ? names[0] : relation === 'contradicts' ? names[1] : names[2];
      return { id: row.id, label, score };
    }),
  show: shown('accuracy', 'macroF1', 'class'),
});

const htmlOf = (row: Row, data: string) => gunzipSync(readFileSync(join(data, String(row.html)))).toString('utf8');

const isArticle = (html: string, url: string) =>
  detectArticle(parseHTML(html).document as unknown as Document, url).article;

const EXTRACTION = (folder: string): DataSet => ({
  folder,
  scorer: ['extraction.mjs'],
  predict: (gold, _folder, _split, data) =>
    rowsOf(gold).map((row) => {
      const { text, title, authors, date } = extractPage(htmlOf(row, data), String(row.url ?? ''));
      return { id: row.id, text, title, authors, date: date ?? '' };
    }),
  peers: Object.fromEntries(
    Object.keys(PEERS).map((name) => [
      name,
      async (gold: string, data: string) => {
        const predictions: Prediction[] = [];
        for (const row of rowsOf(gold))
          predictions.push({ id: row.id, ...(await peerPage(name, htmlOf(row, data), String(row.url ?? ''))) });
        return predictions;
      },
    ]),
  ),
  show: shown('shingle f1$', 'titleExact', 'authorsExact', 'dateExactDay', 'snippets'),
});

const NAMES = (folder: string): DataSet => ({
  folder,
  scorer: ['ner.mjs'],
  predict: (gold) => rowsOf(gold).map((row) => ({ id: row.id, tags: tagNames(row.tokens as string[]) })),
  show: shown('all f1', 'PERS? f1', 'LOC f1', 'ORG f1'),
});

const STORIES = (folder: string): Pick<DataSet, 'folder' | 'scorer' | 'show'> => ({
  folder,
  scorer: ['cluster.mjs'],
  show: shown('bcubed', 'pairwise f1'),
});

function arabicArticles(folder: string): Map<string, Row> {
  return new Map(rowsOf(join(folder, 'articles.jsonl.gz')).map((row) => [String(row.url), row]));
}

function asRecord(article: Row | undefined, id: unknown): Row {
  return { id, text: article?.text ?? '', title: article?.title, date: article?.date, lang: article?.lang ?? 'ar' };
}

function titleOnly({ title, lang }: Row, id: string): Row {
  return { id, text: String(title ?? ''), title: String(title ?? ''), lang };
}

/** Scores pairs of articles; what is rare is counted over all articles of the set. */
function pairScores(pairs: readonly { id: unknown; a: Row; b: Row }[]): Prediction[] {
  const places = new Map<unknown, number>();
  const records: Row[] = [];
  const placeOf = (record: Row): number => {
    const known = places.get(record.id) ?? records.push(record) - 1;
    places.set(record.id, known);
    return known;
  };
  const placed = pairs.map(({ id, a, b }) => ({ id, a: placeOf(a), b: placeOf(b) }));
  const score = storyScorer(records.map(storyDocument), lexicons);
  return placed.map(({ id, a, b }) => {
    const { score: alike, same } = score(a, b);
    return { id, score: alike, label: same ? 'same' : 'different' };
  });
}

function compared(record: Row, id: unknown, outlet: unknown) {
  const date = /^\d{4}-\d{2}-\d{2}/u.exec(String(record.date ?? ''))?.[0] ?? null;
  return {
    id: String(id),
    title: String(record.title ?? '').trim(),
    text: String(record.text ?? record.lead ?? ''),
    language: String(record.lang ?? 'ar'),
    date,
    outlet: String(outlet ?? id),
  };
}

/** Whether gold has a pair contradict itself; undefined for pairs of different stories, where nothing is asked. */
const told = (rows: readonly Row[], contradicts: (row: Row) => boolean | undefined) => {
  const byId = new Map(rows.map((row) => [row.id, contradicts(row)]));
  return (id: unknown) => byId.get(id);
};

/** Share of the pairs whose origin is told as gold has it; where gold is unclear nothing is asked. */
function originFigures(predictions: readonly ShownPair[], rows: readonly Row[]): [string, string][] {
  const origins = new Map(rows.map(({ id, origin }) => [id, origin]));
  const asked = predictions.filter(({ id }) => origins.get(id) !== undefined && origins.get(id) !== 'unclear');
  const right = asked.filter(({ id, origin }) => origins.get(id) === origin).length;
  const one = (origin?: unknown) => origin === 'copied' || origin === 'shared-origin';
  const binary = asked.filter(({ id, origin }) => one(origins.get(id)) === one(origin)).length;
  const share = (part: number) => (part / Math.max(1, asked.length)).toFixed(4);
  return [
    ['origin accuracy', share(right)],
    ['origin one or two', share(binary)],
  ];
}

export const SETS: Readonly<Record<string, DataSet>> = {
  seeds: ATTRIBUTION('seeds'),
  'ar-news': ATTRIBUTION('ar-news'),
  polnear: CITRON('polnear'),
  deqa: CITRON('deqa', true),
  ans3: HEADLINES('ans3', ['corroborates', 'contradicts', 'unrelated']),
  'ans3-shown': {
    folder: 'ans3',
    scorer: null,
    predict: (gold) => [...shownHeadlines(rowsOf(gold))] as unknown as Prediction[],
    figures: (predictions, gold) =>
      shownFigures(
        predictions as unknown as ShownPair[],
        told(rowsOf(gold), ({ label }) => label === 'contradicts'),
      ),
    show: [/./],
  },
  'ans-stance': HEADLINES('ans-stance', ['agree', 'disagree', 'other']),
  fnc: {
    folder: 'fnc',
    scorer: ['classify.mjs', '--fnc'],
    predict: (gold, folder, split) => {
      const bodies = new Map(
        rowsOf(join(folder, `${split}-bodies.jsonl`)).map((row) => [row.bodyId, String(row.text)]),
      );
      return headlineStance(
        rowsOf(gold).map((row) => ({ id: row.id, claim: String(row.claim), body: bodies.get(row.bodyId) ?? '' })),
      );
    },
    show: shown('macroF1', 'fncPercent', 'class'),
  },
  'ar-pairs': {
    folder: 'ar-pairs',
    scorer: ['pairs.mjs'],
    predict: (gold, folder) => {
      const articles = arabicArticles(folder);
      const side = (row: Row, name: 'a' | 'b') => String((row[name] as Row).url);
      return pairScores(
        rowsOf(gold).map((row) => ({
          id: row.id,
          a: asRecord(articles.get(side(row, 'a')), side(row, 'a')),
          b: asRecord(articles.get(side(row, 'b')), side(row, 'b')),
        })),
      );
    },
    show: shown('same', 'averagePrecision'),
  },
  'ar-pairs-clusters': {
    ...STORIES('ar-pairs'),
    goldPrefix: 'clusters-',
    predict: (gold, folder) => {
      const articles = arabicArticles(folder);
      return cluster(rowsOf(gold).map((row) => asRecord(articles.get(String(row.id)), row.id)));
    },
  },
  'ar-pairs-shown': {
    folder: 'ar-pairs',
    scorer: null,
    predict: async (gold, folder) => {
      const articles = arabicArticles(folder);
      const side = (row: Row, name: 'a' | 'b') => {
        const { url, source } = row[name] as Row;
        return compared(articles.get(String(url)) ?? {}, url, source);
      };
      const pairs = rowsOf(gold).map((row) => ({ id: row.id, a: side(row, 'a'), b: side(row, 'b') }));
      return (await shownArticles(pairs)) as unknown as Prediction[];
    },
    figures: (predictions, gold) => {
      const rows = rowsOf(gold);
      const pairs = predictions as unknown as ShownPair[];
      const differs = ({ relation }: Row) => relation === 'contradicts' || relation === 'figures-differ';
      return [...shownFigures(pairs, told(rows, differs)), ...originFigures(pairs, rows)];
    },
    show: [/./],
  },
  'xling-shown': {
    folder: 'xling',
    scorer: null,
    predict: async (gold, folder) => {
      const targets = new Map(rowsOf(join(folder, 'targets.jsonl')).map((row) => [row.url, row]));
      const pairs = rowsOf(gold).map((row) => ({
        id: row.id,
        a: compared(row, row.id, row.id),
        b: compared(targets.get(row.target) ?? {}, row.target, 'target'),
      }));
      return (await shownArticles(pairs)) as unknown as Prediction[];
    },
    figures: (predictions, gold) =>
      shownFigures(
        predictions as unknown as ShownPair[],
        told(rowsOf(gold), ({ relation }) => relation === 'denies' || relation === 'figures-differ'),
      ),
    show: [/./],
  },
  xling: {
    folder: 'xling',
    scorer: ['retrieval.mjs', '--by', 'lang'],
    predict: (gold, folder) =>
      retrieve(
        rowsOf(join(folder, 'targets.jsonl')),
        rowsOf(gold).map((row) => only(row, 'id', 'lang', 'title', 'lead', 'date')),
      ),
    show: shown('recall@', '--'),
  },
  ecbplus: {
    ...STORIES('ecbplus'),
    predict: (gold) => cluster(rowsOf(gold).map((row) => only(row, 'id', 'text', 'lang'))),
  },
  sem22: {
    folder: 'sem22',
    scorer: ['pairs.mjs'],
    predict: (gold) =>
      pairScores(
        rowsOf(gold).map((row) => {
          const [a, b] = [row.a as Row, row.b as Row];
          return { id: row.id, a: titleOnly(a, `${row.id} a`), b: titleOnly(b, `${row.id} b`) };
        }),
      ),
    show: shown('pearson', 'same f1', 'averagePrecision'),
  },
  aeb: EXTRACTION('aeb'),
  fundus: EXTRACTION('fundus'),
  wcxb: EXTRACTION('wcxb'),
  arpages: EXTRACTION('arpages'),
  detection: {
    folder: 'aeb',
    scorer: null,
    predict: (_gold, _folder, split, data) => [
      ...['aeb', 'fundus', 'wcxb', 'arpages'].flatMap((set) => {
        const gold = join(data, set, `${split}.jsonl`);
        return existsSync(gold)
          ? rowsOf(gold).map((row) => ({
              id: `${set} ${row.id}`,
              set,
              article: isArticle(htmlOf(row, data), String(row.url ?? '')),
            }))
          : [];
      }),
      ...otherPages().map(({ id, url, html }) => ({ id, set: 'other', article: isArticle(html, url) })),
    ],
    figures: (predictions) => {
      const share = (rows: readonly Prediction[]) =>
        (rows.filter(({ article }) => article).length / Math.max(1, rows.length)).toFixed(4);
      const sets = [...new Set(predictions.map(({ set }) => String(set)))].filter((set) => set !== 'other');
      const found = predictions.filter(({ article }) => article);
      const right = found.filter(({ set }) => set !== 'other');
      return [
        ...sets.map((set): [string, string] => [`recall ${set}`, share(predictions.filter((row) => row.set === set))]),
        ['precision beside pages that are no articles', (right.length / Math.max(1, found.length)).toFixed(4)],
      ];
    },
    show: [/./],
  },
  anercorp: NAMES('anercorp'),
  aqmar: NAMES('aqmar'),
  'wojood-sample': NAMES('wojood-sample'),
  'ar-stream': {
    folder: 'ar-stream',
    goldFile: 'stream.jsonl.gz',
    scorer: null,
    predict: (gold) => cluster(rowsOf(gold).map((row) => asRecord(row, row.url ?? row.id))),
    figures: (predictions) => {
      const sizes = new Map<unknown, number>();
      for (const { cluster: own } of predictions) sizes.set(own, (sizes.get(own) ?? 0) + 1);
      const grouped = [...sizes.values()].filter((size) => size > 1);
      return [
        ['articles', String(predictions.length)],
        ['stories of two or more', String(grouped.length)],
        ['articles in them', String(grouped.reduce((sum, size) => sum + size, 0))],
      ];
    },
    show: [/./],
  },
};
