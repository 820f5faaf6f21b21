#!/usr/bin/env node
/** `isnad`: the engine of the extension on files. JSON lines in, JSON lines out; HTML files in for `extract`. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { annotate, BadField, cluster, relate } from './commands';
import { extractPage } from './extract-page';
import { BadLine, readLines } from './lines';
import { retrieve } from './retrieval';

const USAGE = `usage: isnad COMMAND [FILE]

  extract FILE…               article of each HTML file (or .html.gz): {url, lang, title, authors, date, text, article}
  annotate [FILE]             {id, text, lang?, title?, date?, outlet?} → {id, attributions, sentences, flags}
  relate [FILE]               {id, a: {text, lang?, date?, outlet?, title?}, b: {…}} → {id, relation, kind?, score, explanation}
  cluster [FILE]              {id, text, title?, date?, lang?} → {id, cluster}
  retrieve --index FILE [FILE]  {id, title, lead?, lang?, date?} → {id, ranking}

FILE is JSON lines, one record a line; without it, or with -, standard input is read.`;

type Row = Record<string, unknown>;

async function all(file: string): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of readLines(file)) rows.push(row);
  return rows;
}

function write(rows: Iterable<object>): void {
  for (const row of rows) process.stdout.write(`${JSON.stringify(row)}\n`);
}

async function eachLine(file: string, command: (record: Row) => object): Promise<void> {
  for await (const record of readLines(file)) write([command(record)]);
}

function extractFile(file: string): object {
  const bytes = readFileSync(file);
  const html = file.endsWith('.gz') ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8');
  return { id: file, ...extractPage(html, '') };
}

async function run([command, ...rest]: string[]): Promise<void> {
  const input = rest[0] ?? '-';
  switch (command) {
    case 'extract':
      if (rest.length === 0) throw new Usage('extract: name at least one HTML file');
      return write(rest.map(extractFile));
    case 'annotate':
      return eachLine(input, annotate);
    case 'relate':
      return eachLine(input, relate);
    case 'cluster':
      return write(cluster(await all(input)));
    case 'retrieve': {
      const [flag, index, queries = '-'] = rest;
      if (flag !== '--index' || index === undefined) throw new Usage('retrieve: --index FILE is needed');
      return write(retrieve(await all(index), await all(queries)));
    }
    case 'help':
    case '--help':
    case '-h':
      process.stdout.write(`${USAGE}\n`);
      return;
    default:
      throw new Usage(command === undefined ? 'no command given' : `no such command: ${command}`);
  }
}

class Usage extends Error {}

// A reader such as `head` may close the pipe before we are done.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

run(process.argv.slice(2)).catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  const known = error instanceof Usage || error instanceof BadLine || error instanceof BadField;
  process.stderr.write(`isnad: ${known || !(error instanceof Error) ? message : (error.stack ?? message)}\n`);
  if (error instanceof Usage) process.stderr.write(`\n${USAGE}\n`);
  process.exitCode = error instanceof Usage ? 2 : 1;
});
