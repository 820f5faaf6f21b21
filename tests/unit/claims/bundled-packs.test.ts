import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LocalText, Pack } from '../../../src/core/claims/claim';
import { parsePack } from '../../../src/core/claims/parse-pack';
import { foldText } from '../../../src/core/text/fold';

const PACKS = 'assets/packs';
const SEEDS = '../shared/seeds';
const GOLD = '../shared/bench/data/seeds/dev.jsonl';

function bundled(name: string): Pack {
  const result = parsePack(readFileSync(`${PACKS}/${name}.json`, 'utf8'));
  if (!result.ok) throw new Error(`${name}: ${result.path}: ${result.message}`);
  return result.pack;
}

/** Every text for reading in a pack, whatever its field. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

function words(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

describe('every bundled pack', () => {
  it.each(readdirSync(PACKS).filter((file) => file.endsWith('.json')))(
    '%s is sound and named after its file',
    (file) => {
      expect(`${bundled(file.slice(0, -5)).info.id}.json`).toBe(file);
    },
  );
});

describe('outlets.json', () => {
  const { outlets, claims, stories } = bundled('outlets');

  it('is a table of at least 100 outlets and nothing else', () => {
    expect(outlets.length).toBeGreaterThanOrEqual(100);
    expect([...claims, ...stories]).toEqual([]);
  });

  it('names every outlet in Arabic and English, each name once', () => {
    const seen = new Map<string, string>();
    for (const outlet of outlets) {
      expect(Object.keys(outlet.names), outlet.id).toEqual(expect.arrayContaining(['ar', 'en']));
      for (const name of new Set(Object.values(outlet.names).flat().map(foldText))) {
        expect(seen.get(name), `${name} of ${outlet.id}`).toBeUndefined();
        seen.set(name, outlet.id);
      }
    }
  });

  it('gives every outlet a host, and no host lies under another outlet’s', () => {
    const owner = new Map(outlets.flatMap(({ id, hosts }) => hosts.map((host) => [host, id] as const)));
    for (const { id, hosts } of outlets) {
      expect(hosts.length, id).toBeGreaterThan(0);
      for (const host of hosts)
        for (let dot = host.indexOf('.'); dot !== -1; dot = host.indexOf('.', dot + 1))
          expect(owner.get(host.slice(dot + 1)), host).toBeUndefined();
    }
  });

  it('spells one owner one way', () => {
    const byEnglish = new Map<string, LocalText>();
    for (const { owner, id } of outlets) {
      if (!owner) continue;
      const known = byEnglish.get(owner.en ?? '') ?? owner;
      expect(owner, id).toEqual(known);
      byEnglish.set(owner.en ?? '', owner);
    }
  });
});

describe('seed-stories.json', () => {
  const pack = bundled('seed-stories');

  it('tells every story, claim and party in Arabic and English', () => {
    const texts: LocalText[] = [
      ...pack.stories.flatMap(({ title, summary }) => [title, summary]),
      ...pack.claims.flatMap(({ text, wordings }) => [text, ...(wordings ?? [])]),
      ...pack.positions.flatMap(({ origin, chain, text }) => [
        origin.name,
        ...chain.map(({ name }) => name),
        ...(text ? [text] : []),
      ]),
    ];
    for (const text of texts) {
      expect(Object.keys(text).sort()).toEqual(['ar', 'en']);
      expect(text.ar).toMatch(/\p{Script=Arabic}/u);
      expect(text.en).toMatch(/[a-z]/i);
    }
  });

  it('gives every claim a time, two wordings or more, none twice, and a position', () => {
    const taken = new Set(pack.positions.map(({ claim }) => claim));
    for (const { id, time, text, wordings = [] } of pack.claims) {
      expect(time, id).not.toBeNull();
      expect(wordings.length, id).toBeGreaterThanOrEqual(2);
      for (const language of ['ar', 'en']) {
        const all = [text, ...wordings].map((wording) => foldText(wording[language] ?? ''));
        expect(new Set(all).size, id).toBe(all.length);
      }
      expect(taken.has(id), id).toBe(true);
    }
  });

  it('has no address, since the pack’s makers had none', () => {
    expect(pack.positions.filter(({ url }) => url !== undefined)).toEqual([]);
  });

  it('agrees with the outlet table on the outlets that both have, and gives hosts to no other', () => {
    const table = new Map(bundled('outlets').outlets.map((outlet) => [outlet.id, outlet]));
    for (const outlet of pack.outlets) {
      const known = table.get(outlet.id);
      if (known) expect(outlet).toEqual(known);
      else expect(outlet.hosts).toEqual([]);
    }
  });

  it('gives an outlet one id as publisher and as party of a chain', () => {
    const outlets = new Set(pack.outlets.map(({ id }) => id));
    for (const { id, kind } of pack.entities) if (kind === 'outlet') expect(outlets.has(id), id).toBe(true);
  });

  it('gives no name to two entities', () => {
    const seen = new Map<string, string>();
    for (const { id, names } of pack.entities)
      for (const name of new Set(Object.values(names).flat().map(foldText))) {
        expect(seen.get(name), `${name} of ${id}`).toBeUndefined();
        seen.set(name, id);
      }
  });

  it('has both sides of the dispute over a channel to Washington in December 2024', () => {
    const sides = pack.positions.filter(({ claim }) => claim === 'assad-sought-us-channel-2024');
    expect(sides.map(({ polarity, outlet, date }) => `${polarity} ${outlet} ${date}`).sort()).toEqual([
      'asserts bloomberg 2024-12-07',
      'asserts rt 2024-12',
      'denies rt 2024-12',
    ]);
  });

  it('tells the contact attempts of 2021, 2022 and 2024 apart by time, in one series', () => {
    const series = pack.claims.filter((claim) => claim.series === 'syria-us-contact-attempts');
    const years = new Set(series.map(({ time }) => time?.from.slice(0, 4)));
    expect([...years].sort()).toEqual(['2021', '2022', '2024']);
    expect(new Set(series.map(({ story }) => story)).size).toBeGreaterThanOrEqual(4);
  });
});

describe.runIf(existsSync(SEEDS))('seed-stories.json beside the seed articles', () => {
  const RUN = 8;

  it(`shares no run of ${RUN} words with them: the stories are told in our own words`, () => {
    const runs = new Set<string>();
    for (const file of readdirSync(SEEDS)) {
      const text = words(readFileSync(`${SEEDS}/${file}`, 'utf8'));
      for (let at = 0; at + RUN <= text.length; at++) runs.add(text.slice(at, at + RUN).join(' '));
    }
    expect(runs.size).toBeGreaterThan(1_000);
    const copied = textsOf(bundled('seed-stories')).filter((text) => {
      const own = words(text);
      return own.some((_, at) => at + RUN <= own.length && runs.has(own.slice(at, at + RUN).join(' ')));
    });
    expect(copied).toEqual([]);
  });
});

describe.runIf(existsSync(GOLD))('seed-stories.json beside the gold', () => {
  it('has a position of every kind of source that the five articles attribute to', () => {
    const gold = readFileSync(GOLD, 'utf8')
      .trim()
      .split('\n')
      .flatMap((line): { kind: string }[] => JSON.parse(line).attributions)
      .filter(({ kind }) => kind !== 'reports');
    const kinds = new Set(bundled('seed-stories').positions.map(({ origin }): string => origin.kind));
    expect(gold.length).toBeGreaterThan(50);
    for (const { kind } of gold) expect(kinds.has(kind), kind).toBe(true);
  });
});
