import type { PackParty, Position, Story, TimeRange } from '../claims/claim';
import type { ReadStatement, Snapshot } from '../claims/reading';
import type { LanguagePack } from '../language';
import type { Party } from '../statements/statement';
import { findDates } from '../text/dates';
import { foldText } from '../text/fold';
import type { Candidate } from './match';

/** An article of the reading memory. */
export interface EarlierReading {
  /** The same for every address of the article. */
  readonly id: string;
  /** ISO 8601 time of the last visit. */
  readonly read: string;
  readonly snapshot: Snapshot;
}

/** A claim of the reading memory with the article that it was read in. */
export interface ReadCandidate extends Candidate {
  readonly reading: EarlierReading;
  readonly statement: ReadStatement;
}

/** Id of the story, and of the pack, under which what the reader has read is told. */
export const OWN_READING = 'own-reading';

/** Statements less sure than this are not compared with. */
const SURE = 0.5;

/**
 * The attributed statements of earlier articles as claims with one position each: what a statement says, who says it or
 * denies it through whom, where and when it was printed.
 */
export function readCandidates(
  readings: readonly EarlierReading[],
  story: Story,
  packs: readonly LanguagePack[],
): ReadCandidate[] {
  return readings.flatMap((reading) =>
    reading.snapshot.statements.flatMap((statement, i) => {
      const position = positionOf(statement, `read:${reading.id}#${i}`, reading.snapshot);
      if (!position || statement.confidence < SURE) return [];
      const claim = {
        id: position.claim,
        story: story.id,
        text: { [reading.snapshot.language]: statement.text },
        time: timeOf(statement, reading.snapshot, packs),
      };
      return [{ claim, story, positions: [position], pack: story.id, reading, statement }];
    }),
  );
}

function positionOf(statement: ReadStatement, id: string, snapshot: Snapshot): Position | null {
  const { origin, chain, polarity, hedged, text } = statement;
  const { language, outlet, published, url } = snapshot;
  if (!origin || published === null) return null;
  const partyOf = ({ name, kind }: Party): PackParty => ({ name: { [language]: name }, kind });
  return {
    id,
    claim: id,
    origin: partyOf(origin),
    chain: chain.map(partyOf),
    polarity,
    hedged,
    outlet: outlet?.id ?? outlet?.name ?? '',
    date: published.slice(0, 10),
    text: { [language]: text },
    ...(url === '' ? {} : { url }),
  };
}

/** The dates that the statement gives, else the day on which it was printed. */
function timeOf({ text }: ReadStatement, snapshot: Snapshot, packs: readonly LanguagePack[]): TimeRange | null {
  const lexicon = packs.find(({ code }) => code === snapshot.language)?.text;
  const day = snapshot.published?.slice(0, 10) ?? null;
  const given = lexicon
    ? findDates(foldText(text), lexicon, snapshot.published).flatMap(({ relative, month, year, from, to }) =>
        from === null || to === null || (relative && month === undefined && year === undefined) ? [] : [{ from, to }],
      )
    : [];
  if (given.length === 0) return day === null ? null : { from: day, to: day };
  return {
    from: given.map(({ from }) => from).reduce((a, b) => (a < b ? a : b)),
    to: given.map(({ to }) => to).reduce((a, b) => (a > b ? a : b)),
  };
}
