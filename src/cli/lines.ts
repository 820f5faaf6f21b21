import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** A line of input that is no JSON object; names the line, counted from 1. */
export class BadLine extends Error {
  constructor(file: string, number: number, reason: string) {
    super(`${file}:${number}: ${reason}`);
    this.name = 'BadLine';
  }
}

/**
 * Reads JSON lines from a file, or from standard input when the file is `-`. Blank lines are skipped.
 * @throws BadLine at the first line that is not a JSON object
 */
export async function* readLines(file: string): AsyncGenerator<Record<string, unknown>> {
  const input = file === '-' ? process.stdin : createReadStream(file, 'utf8');
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      throw new BadLine(file, number, error instanceof Error ? error.message : String(error));
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new BadLine(file, number, 'not an object');
    yield value as Record<string, unknown>;
  }
}
