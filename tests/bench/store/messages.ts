/** What the bench asks of either worker; both answer the number of the claim that fits each text best. */
export interface BenchCall {
  readonly bench: 'ping' | 'match' | 'load';
  readonly language: string;
  readonly texts: readonly string[];
}

/** The first claims of each text, best first; empty where none was found. */
export type BenchReply = readonly (readonly number[])[];

/** Candidates that matching asks for, of which the bench looks at the first five. */
export const ASKED = 24;
export const LOOKED_AT = 5;

/** The pack of the bench, and where its claims' numbers are in their ids. */
export const PACK = 'bench-claims';
export const numberOf = (id: string): number => Number(id.slice(1));
