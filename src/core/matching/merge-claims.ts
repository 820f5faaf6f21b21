import type { FactCheck, Position, TimeRange } from '../claims/claim';
import { foldText } from '../text/fold';
import type { Candidate, Match } from './match';

/**
 * One claim for each that several packs have, so that none is told twice and no position counts twice.
 *
 * Two claims of different packs are one when they say the same in one language, letter for letter after folding, and
 * their times do not differ; an id says nothing across packs. Two of their positions are one when origin, polarity,
 * outlet and date are the same. The first claim stands for all; positions, fact-checks and packs of all are kept with it.
 * Where an id is taken by another pack's claim or position, the pack's id is put before it.
 */
export function mergeClaims(candidates: readonly Candidate[]): ReadonlyMap<Candidate, Candidate> {
  const first = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = `${candidate.pack} ${candidate.claim.id}`;
    if (!first.has(key)) first.set(key, candidate);
  }
  const groups: Candidate[][] = [];
  const byText = new Map<string, Candidate[][]>();
  for (const candidate of first.values()) {
    const texts = Object.entries(candidate.claim.text).map(([language, text]) => `${language} ${plain(text)}`);
    const same = texts
      .flatMap((text) => byText.get(text) ?? [])
      .find((group) =>
        group.every((one) => one.pack !== candidate.pack && timesFit(one.claim.time, candidate.claim.time)),
      );
    const group = same ?? [];
    group.push(candidate);
    if (!same) groups.push(group);
    for (const text of texts) byText.set(text, [...(byText.get(text) ?? []), group]);
  }
  const claimIds = new Set<string>();
  const positionIds = new Set<string>();
  const merged = new Map<string, Candidate>();
  for (const group of groups) {
    const [head, ...others] = group;
    if (!head) continue;
    const one = merge(head, others, claimIds, positionIds);
    for (const { pack, claim } of group) merged.set(`${pack} ${claim.id}`, one);
  }
  return new Map(candidates.map((one) => [one, merged.get(`${one.pack} ${one.claim.id}`) ?? one]));
}

/** The matches on merged claims: of those of one statement on one claim, the best. */
export function mergeMatches(matches: readonly Match[], merged: ReadonlyMap<Candidate, Candidate>): Match[] {
  const best = new Map<string, Match>();
  for (const match of matches) {
    const candidate = merged.get(match.candidate) ?? match.candidate;
    const key = `${match.statement} ${candidate.claim.id}`;
    const known = best.get(key);
    if (!known || match.score > known.score) best.set(key, { ...match, candidate });
  }
  return [...best.values()];
}

/** The fact-checks that a claim was taken from. */
export function checksOf({ claim, checks }: Candidate): readonly FactCheck[] {
  return checks ?? (claim.factCheck ? [claim.factCheck] : []);
}

function merge(
  head: Candidate,
  others: readonly Candidate[],
  claimIds: Set<string>,
  positionIds: Set<string>,
): Candidate {
  const claimId = free(head.claim.id, head.pack, claimIds);
  const positions = new Map<string, Position>();
  let renamed = claimId !== head.claim.id;
  for (const { pack, positions: own } of [head, ...others]) {
    for (const position of own) {
      const key = others.length > 0 ? placeOf(position) : position.id;
      if (positions.has(key)) continue;
      const id = free(position.id, pack, positionIds);
      if (id !== position.id) renamed = true;
      positions.set(key, id === position.id ? position : { ...position, id });
    }
  }
  if (others.length === 0 && !renamed) return head;
  return {
    ...head,
    claim: { ...head.claim, id: claimId },
    positions: [...positions.values()],
    ...(others.length > 0
      ? { alsoIn: others.map(({ pack }) => pack), checks: [head, ...others].flatMap(checksOf) }
      : {}),
  };
}

function free(id: string, pack: string, taken: Set<string>): string {
  const own = taken.has(id) ? `${pack}:${id}` : id;
  taken.add(own);
  return own;
}

function placeOf({ origin, polarity, outlet, date }: Position): string {
  const names = Object.values(origin.name).map(plain).sort();
  return JSON.stringify([origin.entity ?? names, polarity, outlet, date]);
}

function timesFit(a: TimeRange | null, b: TimeRange | null): boolean {
  return a === null || b === null || (a.from === b.from && a.to === b.to);
}

/** Letters and digits, folded, a space between words. */
function plain(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
