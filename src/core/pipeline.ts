import type { Article } from './article/article';
import type { Entity, Outlet } from './claims/claim';
import { sentencePrints } from './claims/reading';
import type { LanguagePack, Voice } from './language';
import type { Candidate, ClaimIndex, Match } from './matching/match';
import { matchStatements, SAME_CLAIM } from './matching/match-statements';
import { mergeClaims, mergeMatches } from './matching/merge-claims';
import { type EarlierReading, OWN_READING } from './matching/read-candidates';
import { type Directory, directoryOf } from './relations/parties';
import { relate } from './relations/relate';
import { type RelatedReadings, relateReadings } from './relations/relate-readings';
import type { Extraction } from './statements/statement';
import { earlierArticles } from './views/earlier';
import type { Phrases } from './views/phrases';
import { present, presentAlone } from './views/present';
import type { ArticleView } from './views/view';

/** What an analysis draws on. */
interface Sources {
  readonly index: ClaimIndex;
  readonly packs: readonly LanguagePack[];
  readonly entities: readonly Entity[];
  readonly outlets: readonly Outlet[];
  /** Languages in which the reader can be told, where they are more than the packs' own. */
  readonly voices?: readonly Voice[];
  /** ISO 639-1; a language without a voice falls back to English. */
  readonly readerLanguage: string;
  /** The reading memory, where it is on. */
  readonly memory?: Memory;
}

/** What the reader has read before. */
export interface Memory {
  /** How many articles it holds. */
  readonly size: number;
  /** Earlier articles on the story of the open one. */
  readonly readings: readonly EarlierReading[];
}

/** Match, relate, present: an article's statements against the claim database, for one reader. Rejects as the index does. */
export async function analyse(article: Article, extraction: Extraction, sources: Sources): Promise<ArticleView> {
  const { index, packs, entities, readerLanguage, voices = packs } = sources;
  const { statements } = extraction;
  const directory = directoryFor(sources);
  const found = await matchStatements(article, statements, index, packs, entities);
  const near = await index.siblings(...neighbourhood(found));
  const merged = mergeClaims([...found.map(({ candidate }) => candidate), ...near]);
  const matches = mergeMatches(found, merged);
  const siblings = distinct(near.map((candidate) => merged.get(candidate) ?? candidate));
  const related = relate({ article, statements, matches, siblings, directory, packs });
  const read = await compareWithReadings(article, extraction, sources, directory);
  const searched = await index.searched();
  const readings = sources.memory?.readings ?? [];
  return present(
    {
      article,
      extraction,
      relations: [...related.relations, ...read.relations],
      stances: new Map([...related.stances, ...read.stances]),
      candidates: [...distinct([...matches.map(({ candidate }) => candidate), ...siblings]), ...read.candidates],
      searched: sources.memory ? { ...searched, readings: sources.memory.size } : searched,
      directory,
      ...(readings.length > 0
        ? { earlier: earlierArticles(article, statements, readings, { directory, language: readerLanguage }) }
        : {}),
    },
    { language: readerLanguage, phrases: phrasesFor(readerLanguage, voices) },
  );
}

/** Relates the article to those of the reading memory on its story. */
function compareWithReadings(
  article: Article,
  extraction: Extraction,
  { memory, packs, entities, readerLanguage, voices = packs }: Sources,
  directory: Directory,
): Promise<RelatedReadings> {
  const title = phrasesFor(readerLanguage, voices).explanations['own-reading'] ?? '';
  const story = { id: OWN_READING, title: { [readerLanguage]: title }, summary: {}, time: null };
  const sentences = sentencePrints(article, extraction);
  const using = { directory, packs, entities, sentences };
  return relateReadings(article, extraction.statements, memory?.readings ?? [], story, using);
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
