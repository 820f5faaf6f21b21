import { buildRetrieval } from '../core/matching/retrieve';
import { lexicons } from '../languages';
import { languageOf, optional, text } from './commands';

type Input = Readonly<Record<string, unknown>>;

/** `isnad retrieve --index TARGETS`: `{id, title, lead?, lang?, date?}` to the ten nearest targets, best first. */
export function retrieve(targets: readonly Input[], queries: readonly Input[]): { id: unknown; ranking: string[] }[] {
  const retrieval = buildRetrieval(
    targets.map((target) => ({
      url: text(target, 'url'),
      title: optional(target, 'title') ?? '',
      text: optional(target, 'text') ?? '',
      date: optional(target, 'date') ?? null,
      language: languageOf(target, `${target.title} ${target.text}`),
    })),
    lexicons,
  );
  return queries.map((query) => {
    const words = `${text(query, 'title')} ${optional(query, 'lead') ?? ''}`;
    const ranking = retrieval.rank({
      title: text(query, 'title'),
      lead: optional(query, 'lead') ?? '',
      date: optional(query, 'date') ?? null,
      language: languageOf(query, words),
    });
    return { id: query.id, ranking };
  });
}
