import * as v from 'valibot';
import type { KeptReading } from '../matching/kept-reading';
import { SOURCE_KINDS } from '../statements/statement';
import type { Note } from './view';

/** Format of a backup file, with its version. */
export const BACKUP_FORMAT = 'isnad-backup/1';

/** One record of a backup file that is merged by the store; packs are read by their importer. */
export type BackupRecord =
  | { readonly kind: 'setting'; readonly key: string; readonly value: unknown }
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'reading'; readonly reading: KeptReading };

const short = v.pipe(v.string(), v.maxLength(4_000));
/** As long as any browser takes one: a shorter bound would lose what was written on a page with a longer one. */
const address = v.pipe(v.string(), v.maxLength(2 ** 21));
const long = v.pipe(v.string(), v.maxLength(60_000));
const moment = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);
const date = v.nullable(v.pipe(v.string(), v.maxLength(40)));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(2_000));

const note = v.object({
  id: short,
  url: address,
  quote: v.object({ exact: long, prefix: short, suffix: short }),
  text: long,
  created: moment,
  changed: moment,
});
const party = v.object({ name: short, kind: v.picklist(SOURCE_KINDS) });
const statement = v.object({
  text: short,
  cue: short,
  origin: v.nullable(party),
  description: short,
  chain: list(party),
  polarity: v.picklist(['asserts', 'denies', 'questions']),
  hedged: v.boolean(),
  quoted: v.boolean(),
  confidence: v.number(),
  sentence: count,
});
const snapshot = v.object({
  url: address,
  outlet: v.nullable(v.object({ name: long, host: short, id: v.exactOptional(short) })),
  headline: short,
  language: short,
  published: date,
  modified: date,
  statements: list(statement),
  sentences: v.pipe(v.array(count), v.maxLength(10_000)),
  disputes: list(v.object({ key: short, text: short })),
});
const print = v.object({ terms: list(count), weights: list(v.number()) });
const reading = v.object({
  row: v.object({
    id: address,
    url: address,
    headline: short,
    outlet: long,
    host: short,
    language: short,
    published: date,
    first: moment,
    last: moment,
    visits: count,
    statements: count,
    bytes: count,
    keys: list(count),
  }),
  text: v.object({
    id: address,
    now: snapshot,
    before: v.exactOptional(snapshot),
    since: v.nullable(moment),
    load: v.number(),
    print: v.object({ language: short, date, own: print, across: print }),
  }),
});
const record = v.union([
  v.object({ setting: v.object({ key: short, value: v.unknown() }) }),
  v.object({ note }),
  v.object({ reading }),
]);

/** Reads one line of a backup file; null when it is no record of the store's, or a damaged one. */
export function readRecord(line: string): BackupRecord | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return null;
  }
  const read = v.safeParse(record, parsed);
  if (!read.success) return null;
  const { output } = read;
  if ('setting' in output) return { kind: 'setting', ...output.setting };
  if ('note' in output) return { kind: 'note', note: output.note };
  const { row, text } = output.reading;
  return row.id === text.id ? { kind: 'reading', reading: { row, text } } : null;
}
