/**
 * DOMAIN.md's acceptance table as checks on an ArticleView: what each of the five seed stories must show,
 * whichever page tells it, in Arabic or English.
 */
import { expect } from 'vitest';
import type { LabelledSentence, Party, Statement } from '../../../src/core/statements/statement';
import type { ArticleView, ClaimView, PositionView, RelationView } from '../../../src/core/views/view';
import type { Seed } from '../../demo/catalogue';

const claimsOf = (view: ArticleView): ClaimView[] => view.stories.flatMap((story) => story.claims);
const relationsOf = (view: ArticleView): RelationView[] => claimsOf(view).flatMap((claim) => claim.relations);
const contentOf = (view: ArticleView, statement: Statement): string =>
  statement.content.map(([start, end]) => view.article.text.slice(start, end)).join(' … ');
const isUnnamed = (party: Party | null): boolean =>
  party?.kind === 'unnamed-official' || party?.kind === 'unnamed-source';

/** A short account of what the view says, for failure messages. */
export function account(view: ArticleView): string {
  const statements = view.statements.map((statement) => {
    const chain = [...statement.chain, ...(statement.origin ? [statement.origin] : [])].map((one) => one.name);
    return `  [${statement.polarity}] ${chain.join(' < ')} (${statement.origin?.kind}; ${statement.description}): ${contentOf(view, statement)}`;
  });
  const flags = view.flags.map((flag) => `  ${flag.reason}: ${view.article.text.slice(...flag.span)}`);
  const sentences = view.sentences.map((one) => `  ${one.label}: ${view.article.text.slice(...one.span)}`);
  const claims = claimsOf(view).map((claim) => {
    const side = (positions: readonly PositionView[]) =>
      positions.map(
        (one) =>
          `${one.fromArticle ? '*' : ''}${one.outlet}:${[...one.chain, one.origin].map((party) => party.name).join('<')}@${one.date}`,
      );
    const relations = claim.relations.map(
      (one) =>
        `      ${one.relation}${one.kind ? `/${one.kind}` : ''} ${one.independence} ${one.confidence.toFixed(2)} ${one.statement} ~ ${one.position.outlet} ${one.position.origin.name} ${one.position.date}: ${one.position.text}`,
    );
    return [
      `  ${claim.id} ${claim.contradiction ?? '-'} [${claim.statements.join()}] ${claim.text}`,
      `    + ${side(claim.asserting).join(' | ')} (${JSON.stringify(claim.assertingCount)})`,
      `    - ${side(claim.denying).join(' | ')} (${JSON.stringify(claim.denyingCount)})`,
      ...relations,
    ].join('\n');
  });
  return `${view.article.headline} (${view.article.published})\nstatements\n${statements.join('\n')}\nflags\n${flags.join('\n')}\nsentences\n${sentences.join('\n')}\nclaims\n${claims.join('\n')}`;
}

function sentenceWith(view: ArticleView, words: RegExp): LabelledSentence {
  const sentence = view.sentences.find((one) => words.test(view.article.text.slice(...one.span)));
  expect(sentence, `a sentence with ${words}`).toBeDefined();
  return sentence as LabelledSentence;
}

function expectFlagged(view: ArticleView, words: RegExp): void {
  const { span } = sentenceWith(view, words);
  const flags = view.flags.filter((flag) => flag.span[0] < span[1] && span[0] < flag.span[1]);
  expect(
    flags.map((flag) => flag.reason),
    `the flag on ${words}`,
  ).toContain('nobody-named');
}

/** Positions of other times: the year of the position stands for the event's. */
function expectRecursWith(view: ArticleView, years: readonly string[]): void {
  const recurring = relationsOf(view).filter((relation) => relation.relation === 'recurs');
  for (const year of years) {
    expect(
      recurring.map((relation) => relation.position.date?.slice(0, 4)),
      `a contact of ${year} shown as recurring`,
    ).toContain(year);
  }
}

/** Nothing of December 2024 may be set against what was said years before it. */
function expectNotContradictedIn(view: ArticleView, month: string): void {
  const contradicting = relationsOf(view)
    .filter((relation) => relation.relation === 'contradicts')
    .map((relation) => relation.position.date?.slice(0, 7));
  expect(contradicting, `contradictions from ${month}`).not.toContain(month);
  const sides = claimsOf(view)
    .filter((claim) => claim.statements.length > 0 && claim.contradiction !== null)
    .flatMap((claim) => claim.denying.map((one) => one.date?.slice(0, 7)));
  expect(sides, `denials from ${month} beside the article`).not.toContain(month);
}

/** Story 001: an unnamed senior US official denies what Bloomberg relays from unnamed sources. */
function denial(view: ArticleView): void {
  const byOfficial = view.statements.filter(
    (one) => one.polarity === 'denies' && one.origin?.kind === 'unnamed-official',
  );
  expect(byOfficial.length, 'denials by the unnamed official').toBeGreaterThan(0);
  const relayed = view.statements.filter(
    (one) =>
      one.origin?.kind === 'unnamed-source' && one.chain.some((party) => /بلومبرغ|Bloomberg|الوكالة/.test(party.name)),
  );
  expect(relayed.length, 'statements of unnamed sources relayed by Bloomberg').toBeGreaterThan(0);

  const disputed = claimsOf(view).filter((claim) => claim.contradiction === 'denial' && claim.statements.length > 0);
  expect(disputed.length, 'claims in dispute by denial').toBeGreaterThan(0);
  const ofBloomberg = (one: PositionView) =>
    [...one.chain, one.origin].some((party) => /بلومبرغ|Bloomberg|الوكالة/.test(party.name));
  const byArticle = (one: PositionView) => one.fromArticle && one.origin.kind === 'unnamed-official';
  const claim = disputed.find((one) => one.asserting.some(ofBloomberg) && one.denying.some(byArticle));
  expect(claim, "the claim with Bloomberg on one side and this article's official on the other").toBeDefined();
  if (!claim) return;
  for (const position of [...claim.asserting, ...claim.denying]) {
    expect(position.text, 'what each side says').not.toBe('');
    expect(position.date, 'when each side said it').toMatch(/^2024-12/);
  }
  expect(claim.assertingCount.origins, 'origins known to be independent').toBeLessThanOrEqual(1);
  const official = view.sources.find((source) => source.party.kind === 'unnamed-official');
  expect(official?.description, 'the description of the official').toMatch(/أمريكي|US/);
  const relays = relationsOf(view).filter(
    (relation) =>
      relation.relation === 'corroborates' &&
      relayed.some((statement) => statement.id === relation.statement) &&
      ofBloomberg(relation.position),
  );
  expect(relays, 'Bloomberg relayed again is no confirmation').toEqual([]);
}

/** Story 000: Tlass's post relays an American friend; Abdel Nour relays a source in Assad's circle. */
function facebookPost(view: ArticleView): void {
  const friend = view.statements.filter(
    (one) => isUnnamed(one.origin) && one.chain.some((party) => /طلاس|Tlass/.test(party.name)),
  );
  expect(friend.length, 'statements of the friend relayed by Tlass').toBeGreaterThan(0);
  expect(friend.some((one) => /صديق|أصدقا|friend/i.test(`${one.origin?.name} ${one.description}`))).toBe(true);
  const circle = view.statements.filter(
    (one) => isUnnamed(one.origin) && one.chain.some((party) => /عبد ?النور|Abdel Nour/.test(party.name)),
  );
  expect(circle.length, 'statements of the source relayed by Abdel Nour').toBeGreaterThan(0);

  expect(sentenceWith(view, /المرة الأولى|أول محاولة|not the first time/).label).toBe('supported');
  expectFlagged(view, /لعقـ?\.?ـ?وبات|sanctions/);
  expectRecursWith(view, ['2021', '2024']);
  expectNotContradictedIn(view, '2024-12');
}

/** Story 004: al-Shaer, adviser to the Russian foreign ministry; the siege of Daraa is told by nobody in particular. */
function adviser(view: ArticleView): void {
  const shaer = view.sources.find((source) => /الشاعر|Shaer/.test(source.party.name));
  expect(shaer?.party.kind).toBe('named-person');
  expect(shaer?.description).toMatch(/مستشار|adviser/);
  expect(shaer?.statements.length).toBeGreaterThanOrEqual(3);
  expectFlagged(view, /حصار من|وتحاصر|besieged/);
  expectRecursWith(view, ['2022', '2024']);
  expectNotContradictedIn(view, '2024-12');
}

/** Story 002: Saqr on record; corroborates the visit of 003, but names another day of arrival. */
function spokesman(view: ArticleView): void {
  const saqr = view.sources.find((source) => /صقر|Saqr/.test(source.party.name));
  expect(saqr?.party.kind).toBe('named-person');
  expect(saqr?.statements.length).toBeGreaterThanOrEqual(3);
  const calls = view.statements.filter((one) => /اتصال|يرد|calls|asked for Putin/i.test(contentOf(view, one)));
  expect(calls.length, 'statements that Putin did not take the calls').toBeGreaterThan(0);

  const relations = relationsOf(view);
  const confirmed = relations.filter(
    (one) =>
      one.relation === 'corroborates' && one.independence === 'independent' && one.position.date?.startsWith('2024-12'),
  );
  expect(confirmed.length, 'corroborated by the diplomats of December 2024').toBeGreaterThan(0);
  const dates = relations.filter((one) => one.relation === 'contradicts' && one.kind === 'date-differs');
  expect(dates.length, 'the day of arrival differs').toBeGreaterThan(0);
}

/** Story 003: many unnamed origins, each described; Iran's part beside Saqr's; Assad rejects the accusation. */
function lastDays(view: ArticleView): void {
  const described = view.sources.filter((source) => isUnnamed(source.party) && source.description !== '');
  expect(described.length, described.map((source) => source.description).join('; ')).toBeGreaterThanOrEqual(8);

  const iranians = view.statements.filter((one) => /إيراني|Iranian/.test(`${one.origin?.name} ${one.description}`));
  expect(iranians.length, 'statements of the Iranian officials').toBeGreaterThan(0);
  const ids = iranians.map((one) => one.id);
  const beside = relationsOf(view).filter((one) => ids.includes(one.statement));
  expect(
    beside.filter((one) => one.relation === 'contradicts'),
    'the Iranian officials are contradicted by nobody',
  ).toEqual([]);
  expect(
    beside.filter((one) => one.relation === 'related' && /صقر|Saqr/.test(one.position.origin.name)).length,
    "Saqr's account of Iranian aid beside theirs",
  ).toBeGreaterThan(0);

  const rejection = view.statements.filter(
    (one) => one.polarity === 'denies' && /الأسد|Assad/.test(one.origin?.name ?? ''),
  );
  expect(rejection.length, "Assad's rejection of the accusation").toBeGreaterThan(0);
}

export const acceptance: Readonly<Record<Seed, (view: ArticleView) => void>> = {
  '000': facebookPost,
  '001': denial,
  '002': spokesman,
  '003': lastDays,
  '004': adviser,
};
