import type { Party, Polarity, SourceKind } from '../statements/statement';

/** Text in several languages, by ISO 639-1 code; at least one. */
export type LocalText = Readonly<Record<string, string>>;

/** A day, month or year (`2024-12-08`, `2024-12`, `2024`), ISO 8601. */
export type IsoDate = string;

/** The time that a claim is about, both ends included. */
export interface TimeRange {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** One party of a position's chain, with a key that tells the same party across positions. */
export interface PackParty {
  /** Entity id in the pack when it is a known party; parties without one are never taken for the same. */
  readonly entity?: string;
  readonly name: LocalText;
  readonly kind: SourceKind;
}

/** One party's stance on a claim. */
export interface Position {
  readonly id: string;
  readonly claim: string;
  readonly origin: PackParty;
  /** The relayers between the outlet and the origin, nearest to the outlet first. */
  readonly chain: readonly PackParty[];
  readonly polarity: Polarity;
  readonly hedged?: boolean;
  /** Outlet id, in the pack's outlets. */
  readonly outlet: string;
  /** When the outlet published it. */
  readonly date: IsoDate;
  /** The position in our own words, where it says more or other than the claim (another date, another figure). */
  readonly text?: LocalText;
  /** An address only where the pack's maker has it. */
  readonly url?: string;
}

/** The fact-check that a claim was taken from: told as where it comes from, whatever the reviewer's stance. */
export interface FactCheck {
  /** Id of the reviewing outlet. */
  readonly reviewer: string;
  readonly date: IsoDate;
  readonly url?: string;
  /** The rating in the reviewer's own words. */
  readonly rating?: string;
  /** Where the claim was made, as the reviewer gives it, the first appearance first. */
  readonly appearances?: readonly string[];
  /** Licence of the record, where it has one of its own. */
  readonly licence?: string;
}

/** A proposition, whoever says it. */
export interface Claim {
  readonly id: string;
  readonly story: string;
  readonly text: LocalText;
  /** Further wordings of the same proposition, to find it by. */
  readonly wordings?: readonly LocalText[];
  readonly time: TimeRange | null;
  /** Claims about the same kind of event at other times share a series: they recur, they do not contradict. */
  readonly series?: string;
  readonly factCheck?: FactCheck;
}

/** Articles and claims about one development. */
export interface Story {
  readonly id: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly time: TimeRange | null;
}

/** A person, organisation, place or outlet with its names in several scripts, to match them across languages. */
export interface Entity {
  readonly id: string;
  readonly kind: 'person' | 'organisation' | 'place' | 'outlet';
  /** Names by language; the first is the one shown. */
  readonly names: Readonly<Record<string, readonly string[]>>;
}

export interface Outlet {
  readonly id: string;
  /** Bare lower-case hosts without `www.`; each stands for its subdomains too. */
  readonly hosts: readonly string[];
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** ISO 3166-1 alpha-2; left out when the outlet itself is not known. */
  readonly country?: string;
  readonly kind: 'agency' | 'newspaper' | 'broadcaster' | 'site' | 'magazine';
  /** Owner's name, or the owning state's; outlets with one owner are not independent of each other. */
  readonly owner?: LocalText;
  /** ISO 3166-1 alpha-2 of the state that owns it. */
  readonly ownerState?: string;
}

export interface PackInfo {
  readonly id: string;
  readonly version: number;
  readonly title: LocalText;
  readonly licence: string;
  /** The day on which the pack was made. */
  readonly date: IsoDate;
}

/** A file of stories, claims, positions, entities and outlets. */
export interface Pack {
  readonly format: 'isnad-pack/1';
  readonly info: PackInfo;
  readonly stories: readonly Story[];
  readonly claims: readonly Claim[];
  readonly positions: readonly Position[];
  readonly entities: readonly Entity[];
  readonly outlets: readonly Outlet[];
}

/** The positions on each claim of a pack, by the claim's id, in the pack's order; a claim without any has an empty list. */
export function positionsByClaim(pack: Pack): Map<string, Position[]> {
  const positions = new Map<string, Position[]>(pack.claims.map((claim) => [claim.id, []]));
  for (const position of pack.positions) positions.get(position.claim)?.push(position);
  return positions;
}

/** The parties of a position as plain parties in one language, falling back to English, then to any. */
export function inLanguage(text: LocalText, language: string): string {
  return text[language] ?? text.en ?? Object.values(text)[0] ?? '';
}

/** A pack's party in the reader's language. */
export function partyIn(party: PackParty, language: string): Party {
  return { name: inLanguage(party.name, language), kind: party.kind };
}
