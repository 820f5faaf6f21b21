export type DateUnit = 'day' | 'week' | 'month' | 'year';

/** Words of one language around dates. Entries are written as in print; phrases of several words are allowed. */
export interface DateLexicon {
  /** Words for lengths of time with the number that they hold: day 1, يومين 2. */
  readonly units: Readonly<Record<string, readonly [unit: DateUnit, count: number]>>;
  /** Days counted from the reference: today 0, yesterday -1. */
  readonly days: Readonly<Record<string, number>>;
  /** Phrases for a stretch of days around the reference: "in recent days" [-14, 0]. */
  readonly stretches: Readonly<Record<string, readonly [fromDay: number, toDay: number]>>;
  /** Beside a month, weekday or unit: the one before, the current one, the one after the reference. */
  readonly previous: readonly string[];
  readonly current: readonly string[];
  readonly next: readonly string[];
  /** Before or after a length of time, they count it back from the reference: ago, قبل. */
  readonly agoBefore: readonly string[];
  readonly agoAfter: readonly string[];
  /** After such a length, they count it from another event, not from the reference: قبل يومين من. */
  readonly agoBlockers: readonly string[];
  /** Letters after a year that make a decade: 1990s. */
  readonly decadeEndings: readonly string[];
  /** Before a year or a month: in, since, عام. */
  readonly timePrepositions: readonly string[];
  /** Words between a day and its month, as in "8th of December". */
  readonly dayJoiners: readonly string[];
  /** Days of the month in words: الثامن والعشرون, "the second". */
  readonly ordinalDays: Readonly<Record<string, number>>;
  /** Month and weekday names that are also common words: they count only beside a day, a year or a time word. */
  readonly ambiguous: readonly string[];
  /** Months of the Hijri calendar by number, 1 to 12. */
  readonly hijriMonths: Readonly<Record<number, readonly string[]>>;
  /** Marks of a Hijri year: هـ, AH. */
  readonly hijriEras: readonly string[];
  /** How 3/4/2024 is meant; `unknown` where both orders are in use. */
  readonly numericOrder: 'day-first' | 'month-first' | 'unknown';
}
