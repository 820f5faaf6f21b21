import type { Party } from '../../core/statements/statement';
import { Foreign } from './foreign';
import { KindGlyph, SignGlyph } from './glyphs';
import { useWords } from './words-context';

/** One link of a chain as drawn; the outlet itself has no kind. */
interface Link {
  readonly name: string;
  readonly party: Party | null;
}

/** Outlet, relayers and origin in order, without a party that stands twice in a row (an outlet that is the origin). */
export function linksOf(outlet: string, chain: readonly Party[], origin: Party | null): Link[] {
  const links: Link[] = outlet === '' ? [] : [{ name: outlet, party: null }];
  for (const party of origin ? [...chain, origin] : chain) {
    if (links.at(-1)?.name === party.name) links.pop();
    links.push({ name: party.name, party });
  }
  return links;
}

/**
 * The isnad, nearest to the reader first: "RT ← a businessman’s post ← an unnamed friend". The arrows point from each
 * source to who relays it, in either reading direction.
 */
export function Chain({
  outlet,
  chain,
  origin,
  lang,
}: {
  outlet: string;
  chain: readonly Party[];
  origin: Party | null;
  lang?: string | undefined;
}) {
  const words = useWords();
  const links = linksOf(outlet, chain, origin);
  return (
    <ol class="chain" aria-label={words.strings.statement.chain}>
      {links.map((link, index) => (
        <li key={`${index}`} class={index === links.length - 1 ? 'chain-link chain-origin' : 'chain-link'}>
          {index > 0 && (
            <>
              <SignGlyph sign="relays" />
              <span class="hidden">{words.strings.statement.citing} </span>
            </>
          )}
          <span class="chain-party">
            {link.party && <KindGlyph kind={link.party.kind} />}
            <Foreign text={link.name} lang={lang} />
            {link.party && <span class="hidden"> ({words.strings.kinds[link.party.kind]})</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
