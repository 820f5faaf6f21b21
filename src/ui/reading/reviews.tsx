import type { ClaimReview } from '../../core/claims/claim-review';
import { Foreign } from '../components/foreign';
import { Section } from '../components/section';
import { Sentence } from '../components/sentence';
import { useWords } from '../components/words-context';

/** Fact-checks that the page carries, each in its reviewer's words: Isnad adds no verdict. */
export function Reviews({ reviews }: { reviews: readonly ClaimReview[] }) {
  const words = useWords();
  const { strings } = words;
  const { article } = strings;
  if (reviews.length === 0) return null;
  return (
    <Section id="section-reviews" title={article.reviews} count={reviews.length} open>
      <ul class="reviews">
        {reviews.map(({ claim, language, claimants, reviewer, published, rating }, index) => (
          <li key={`${index}`}>
            <p class="soft small">{article.review}</p>
            <p>
              <Foreign block text={claim} lang={language ?? undefined} />
            </p>
            {claimants.length > 0 && (
              <p class="small">
                <Sentence
                  of={article.reviewSaidBy}
                  slots={{ claimants: claimants.map(({ name }) => name).join(strings.listSeparator) }}
                />
              </p>
            )}
            <p class="small">
              <Sentence of={article.reviewBy} slots={{ reviewer: reviewer.name }} />
              {published && strings.listSeparator}
              {published && <time dateTime={published}>{words.date(published)}</time>}
            </p>
            {rating.text !== '' && (
              <p class="small">
                <Sentence of={article.reviewRating} slots={{ rating: rating.text }} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
