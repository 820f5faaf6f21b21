import type { Article } from './article/article';
import type { Entity, Outlet } from './claims/claim';
import type { LanguagePack, Voice } from './language';
import type { Candidate, ClaimIndex, Match } from './matching/match';
import { matchStatements, SAME_CLAIM } from './matching/match-statements';
import { type Directory, directoryOf } from './relations/parties';
import { relate } from './relations/relate';
import type { Extraction } from './statements/statement';
import type { Phrases } from './views/phrases';
import { present, presentAlone } from './views/present';
import type { ArticleView } from './views/view';

/** What an analysis draws on. */
export interface Sources {
  readonly index: ClaimIndex;
  readonly packs: readonly LanguagePack[];
  readonly entities: readonly Entity[];
  readonly outlets: readonly Outlet[];
  /** Languages in which the reader can be told, where they are more than the packs' own. */
  readonly voices?: readonly Voice[];
  /** ISO 639-1; a language without a voice falls back to English. */
  readonly readerLanguage: string;
}

/** Match, relate, present: an article's statements against the claim database, for one reader. Rejects as the index does. */
export async function analyse(article: Article, extraction: Extraction, sources: Sources): Promise<ArticleView> {
  const { index, packs, entities, readerLanguage, voices = packs } = sources;
  const { statements } = extraction;
  const directory = directoryFor(sources);
  const matches = await matchStatements(article, statements, index, packs, entities);
  const siblings = await index.siblings(...neighbourhood(matches));
  return present(
    {
      article,
      extraction,
      ...relate({ article, statements, matches, siblings, directory, packs }),
      candidates: distinct([...matches.map(({ candidate }) => candidate), ...siblings]),
      searched: await index.searched(),
      directory,
    },
    { language: readerLanguage, phrases: phrasesFor(readerLanguage, voices) },
  );
}

/** The view of an article when the claim database cannot be read: who says what, and a notice that nothing was compared. */
export function emptyView(article: Article, extraction: Extraction, readerLanguage: string): ArticleView {
  return presentAlone(article, extraction, directoryOf([], []), readerLanguage);
}

const directories = new WeakMap<readonly Entity[], { readonly directory: Directory; readonly of: Sources }>();

/** The directory of the sources' parties, made once for as long as the same lists are held. */
function directoryFor(sources: Sources): Directory {
  const { entities, outlets, packs } = sources;
  const known = directories.get(entities);
  if (known && known.of.outlets === outlets && known.of.packs === packs) return known.directory;
  const directory = directoryOf(
    entities,
    outlets,
    packs.map(({ text }) => text),
  );
  directories.set(entities, { directory, of: sources });
  return directory;
}

/** Series and stories of what the article states, or tells of at another time. */
function neighbourhood(matches: readonly Match[]): [series: string[], stories: string[]] {
  const same = matches.filter(({ score }) => score >= SAME_CLAIM);
  const here = same.filter(({ evidence }) => evidence.time !== 'other');
  return [
    [...new Set(same.flatMap(({ candidate }) => candidate.claim.series ?? []))],
    [...new Set(here.map(({ candidate }) => candidate.story.id))],
  ];
}

function distinct(candidates: readonly Candidate[]): Candidate[] {
  return [...new Map(candidates.map((candidate) => [candidate.claim.id, candidate])).values()];
}

function phrasesFor(language: string, voices: readonly Voice[]): Phrases {
  const voice = voices.find(({ code }) => code === language) ?? voices.find(({ code }) => code === 'en') ?? voices[0];
  if (!voice) throw new Error('analyse needs at least one language');
  return voice.phrases;
}
