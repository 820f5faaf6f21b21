export type AttributionLexicon = Record<string, unknown>;
