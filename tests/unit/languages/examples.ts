/** A sentence of our own, and what the engine has to read in it. */
export interface Example {
  readonly text: string;
  /** Part of the text that the first statement has as its source; empty when nobody is named. */
  readonly source: string;
  /** Parts of the text that its content has, in order. */
  readonly content: string;
  readonly polarity?: 'denies' | 'questions';
}

/**
 * Sentences into which every cue verb of a language is put, by what may follow it: `{verb}` stands for the verb's form,
 * and `{particle}` for what it parts from.
 */
export interface Templates {
  /** Which stem of a verb's row goes into the sentences. */
  readonly stem: number;
  readonly sentences: readonly string[];
}

export const example = (text: string, source: string, content: string, polarity?: Example['polarity']): Example =>
  polarity === undefined ? { text, source, content } : { text, source, content, polarity };
