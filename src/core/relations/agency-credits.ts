import type { Article, ArticleOutlet } from '../article/article';
import { inLanguage, type Outlet } from '../claims/claim';
import { plainName } from './parties';

/** Longer names, in words, are looked for by nobody who writes a credit. */
const LONGEST_NAME = 6;

/** One name of an agency, as its outlet table writes it. */
interface AgencyName {
  readonly agency: Outlet;
  readonly written: string;
}

/**
 * The agencies that an article's credits name, by the outlet tables: by name, or by host where the credit is an address.
 * Its own outlet is none of them. Each once, in the order of the credits, named in the reader's language.
 */
export function agenciesOf(article: Article, outlets: readonly Outlet[], language: string): ArticleOutlet[] {
  const credits = article.credits ?? [];
  if (credits.length === 0) return [];
  const agencies = outlets.filter(({ kind }) => kind === 'agency');
  const byName = new Map<string, AgencyName>();
  for (const agency of agencies)
    for (const names of Object.values(agency.names))
      for (const written of names) byName.set(plainName(written), { agency, written });
  byName.delete('');
  const found = new Map<string, ArticleOutlet>();
  for (const credit of credits) {
    const host = hostOf(credit);
    const named = host === null ? namedIn(credit, byName) : agencies.filter((agency) => isOn(host, agency));
    for (const { id, hosts, names } of named) {
      if (id === article.outlet?.id || found.has(id)) continue;
      found.set(id, { id, host: hosts[0] ?? '', name: inLanguage(firstOfEach(names), language) });
    }
  }
  return [...found.values()];
}

/** The agencies whose whole name stands in a line, the longest name first at each word. */
function namedIn(line: string, byName: ReadonlyMap<string, AgencyName>): Outlet[] {
  const words = plainName(line).split(' ');
  const found: Outlet[] = [];
  for (let at = 0; at < words.length; at++)
    for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length--) {
      const name = byName.get(words.slice(at, at + length).join(' '));
      if (name === undefined || (length === 1 && !isWritten(name.written, line))) continue;
      found.push(name.agency);
      at += length - 1;
      break;
    }
  return found;
}

/**
 * Names of one word that are written with capitals must be written so, and be no first name: "AP" is not "ap", and
 * "Petra Novak" is not the agency Petra.
 */
function isWritten(name: string, line: string): boolean {
  if (!/\p{Lu}/u.test(name)) return true;
  const isAcronym = !/\p{Ll}/u.test(name);
  const at = line.indexOf(name);
  return at >= 0 && (isAcronym || !/^\s\p{Lu}\p{Ll}/u.test(line.slice(at + name.length)));
}

function hostOf(credit: string): string | null {
  const address = /^https?:\/\/([^/?#\s:]+)/i.exec(credit)?.[1];
  return address === undefined ? null : address.toLowerCase();
}

function isOn(host: string, { hosts }: Outlet): boolean {
  return hosts.some((own) => host === own || host.endsWith(`.${own}`));
}

function firstOfEach(names: Outlet['names']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([language, [first]]) => (first === undefined ? [] : [[language, first]])),
  );
}
