import { type Directory, identityOfParty, plainName, sameParty } from '../relations/parties';
import type { Party, SourceKind, Statement } from '../statements/statement';
import type { SourceView } from './view';

/** The sources of an article in order of first mention, one entry per party, with all that each says. */
export function sourcesOf(statements: readonly Statement[], directory: Directory): SourceView[] {
  const ledger: { party: Party; description: string; statements: string[] }[] = [];
  const byName = new Map<string, (typeof ledger)[number]>();
  for (const statement of statements) {
    const { origin } = statement;
    if (!origin) continue;
    const key = `${origin.kind}|${plainName(origin.name)}`;
    let entry = byName.get(key) ?? ledger.find((known) => isSame(known.party, origin, directory));
    if (!entry) {
      entry = { party: origin, description: statement.description, statements: [] };
      ledger.push(entry);
    }
    byName.set(key, entry);
    entry.statements.push(statement.id);
    if (statement.description.length > entry.description.length) entry.description = statement.description;
  }
  return ledger;
}

function isSame(a: Party, b: Party, directory: Directory): boolean {
  return sameParty(identityOfParty(a, directory), identityOfParty(b, directory));
}

/** How many sources of each kind the article rests on. */
export function kindsOf(sources: readonly SourceView[]): Partial<Record<SourceKind, number>> {
  const kinds: Partial<Record<SourceKind, number>> = {};
  for (const { party } of sources) kinds[party.kind] = (kinds[party.kind] ?? 0) + 1;
  return kinds;
}
