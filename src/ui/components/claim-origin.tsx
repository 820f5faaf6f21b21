import type { ClaimView } from '../../core/views/view';
import { safeLink } from './position';
import { Sentence } from './sentence';
import { useWords } from './words-context';

/** Fact-checks that are named before the rest is counted. */
const NAMED = 3;

/** Where a claim was taken from: the fact-checks, each with its reviewer's own rating, and the packs that have it. */
export function ClaimOrigin({ claim }: { claim: ClaimView }) {
  const words = useWords();
  const { strings } = words;
  const { checks = [], packs = [] } = claim;
  // A claim of one pack that was written for it says nothing more about where it comes from.
  if (checks.length === 0 && packs.length < 2) return null;
  return (
    <div class="claim-origin soft small">
      {checks.slice(0, NAMED).map(({ reviewer, date, rating, url, licence }, at) => {
        const link = safeLink(url);
        const slots = { reviewer, rating, date: words.date(date) };
        return (
          <p key={at}>
            <Sentence of={rating === '' ? strings.claim.checked : strings.claim.rated} slots={slots} />
            {licence !== '' && (
              <>
                {' '}
                <Sentence of={strings.options.packLicence} slots={{ licence }} />
              </>
            )}{' '}
            {link !== null && (
              <a class="link-button" href={link} target="_blank" rel="noreferrer noopener">
                {strings.claim.openSource}
              </a>
            )}
          </p>
        );
      })}
      {checks.length > NAMED && <p>{words.count(strings.counts.more, checks.length - NAMED)}</p>}
      {packs.length > 0 && <p>{words.fill(strings.claim.fromPacks, { packs: words.list(packs) })}</p>}
    </div>
  );
}
