/** Headings and labels of an exported article, in one language. */
export interface ExportLabels {
  readonly exportedBy: string;
  readonly outlet: string;
  readonly authors: string;
  readonly published: string;
  readonly modified: string;
  readonly address: string;
  readonly statements: string;
  readonly source: string;
  readonly chain: string;
  readonly denies: string;
  readonly questions: string;
  readonly hedged: string;
  readonly flags: string;
  readonly stories: string;
  readonly asserting: string;
  readonly denying: string;
  readonly questioning: string;
  readonly contradiction: string;
  /** `{outlets}`, `{origins}` and `{unknown}` are the counts. */
  readonly counts: string;
  readonly notes: string;
  readonly searched: string;
  readonly noMatch: string;
  readonly thisArticle: string;
}
