import type { ArticleMarker, MarkerFinder } from '../core/article/markers';
import { isInMenu } from './body-noise';
import type { PageBlock, PageWalk } from './page-walk';
import { type DataNode, textAt, typesOf } from './structured-data';

/** Blocks before the headline, and after it, in which labels stand. */
const BEFORE = 4;
const AFTER = 3;
/** Sections of an address looked at. */
const MAX_SEGMENTS = 4;
const MAX_VALUES = 20;

/** What the page's data and address say of the text beside that it is an article. */
export function statedMarkers(
  finder: MarkerFinder,
  article: DataNode | undefined,
  metas: ReadonlyMap<string, string>,
  url: string,
): ArticleMarker[] {
  const values = ['genre', 'articleSection'].flatMap((key) => listOf(article?.[key]));
  const sections = segmentsOf(url).slice(0, -1).slice(0, MAX_SEGMENTS);
  const stated = [
    ...(article === undefined ? [] : typesOf(article)).map((type) => type.replace(/^.*[/:]/, '')),
    ...values,
    metas.get('article:section') ?? '',
    metas.get('og:article:section') ?? '',
    ...sections,
  ].map((value) => finder.markerOf(value));
  if (/^(?:true|1|yes)$/i.test(metas.get('article:opinion') ?? '')) stated.push('opinion');
  return unique(stated);
}

/** The markers that labels beside the headline name: short lines that are a label as a whole. */
export function shownMarkers(finder: MarkerFinder, walk: PageWalk, headline: PageBlock | null): ArticleMarker[] {
  const at = headline === null ? -1 : walk.blocks.indexOf(headline);
  if (at < 0) return [];
  const near = walk.blocks.slice(Math.max(0, at - BEFORE), at + 1 + AFTER).filter(({ frame }) => !isInMenu(frame));
  return unique(
    near.map(({ text, linked }) => {
      const marker = finder.markerOf(text);
      // "Live" as a link leads to the outlet's broadcast.
      return marker === 'live' && linked > 0 ? null : marker;
    }),
  );
}

/** The part of the outlet in which the article stands, as the page names it; empty when it names none. */
export function sectionOf(article: DataNode | undefined, metas: ReadonlyMap<string, string>): string {
  const stated = [
    ...listOf(article?.articleSection),
    metas.get('article:section') ?? '',
    metas.get('og:article:section') ?? '',
    metas.get('parsely-section') ?? '',
    metas.get('section') ?? '',
    metas.get('articlesection') ?? '',
  ];
  return (
    stated.map((one) => one.replace(/\s+/g, ' ').trim()).find((one) => one !== '' && one.length <= MAX_SECTION) ?? ''
  );
}

/** Longer names of sections, in characters, are sentences. */
const MAX_SECTION = 60;

function listOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value.slice(0, MAX_VALUES) : [value];
  return list
    .map((one) => (typeof one === 'object' && one !== null ? textAt(one as DataNode, 'name') : one))
    .filter((one): one is string => typeof one === 'string');
}

function segmentsOf(url: string): string[] {
  try {
    return new URL(url).pathname
      .split('/')
      .filter((one) => one !== '')
      .map(decodeURIComponent);
  } catch {
    return [];
  }
}

function unique(markers: readonly (ArticleMarker | null)[]): ArticleMarker[] {
  return [...new Set(markers)].filter((marker) => marker !== null);
}
