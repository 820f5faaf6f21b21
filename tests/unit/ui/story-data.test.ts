import { describe, expect, it } from 'vitest';
import type { Party } from '../../../src/core/statements/statement';
import type { StoryView } from '../../../src/core/views/view';
import { graphOf, type Isnad, isnadsOf } from '../../../src/ui/panel/graph-layout';
import { eventsOf, matrixOf } from '../../../src/ui/panel/story-data';
import { sampleView } from './sample-view';

const { view } = sampleView('en');
const story = view.stories[0] as StoryView;

describe('claims against outlets', () => {
  it('sets the open article first, and each stance in its place', () => {
    const { outlets, rows } = matrixOf(story);
    expect(outlets).toEqual([
      { name: 'The Harbour Herald', fromArticle: true, claims: 1 },
      { name: 'Meridian News', fromArticle: false, claims: 3 },
    ]);
    expect(rows.map(({ cells }) => cells.map((cell) => cell.map(({ polarity }) => polarity)))).toEqual([
      [['asserts', 'denies'], ['asserts']],
      [[], ['denies']],
      [[], ['asserts']],
    ]);
  });

  it('tells a repetition from an origin of its own', () => {
    const [claim] = story.claims;
    const [first] = claim?.asserting ?? [];
    if (!claim || !first) throw new Error('the sample has no claim');
    const places = [
      { id: 'r1', outlet: 'Echo', date: null, url: null, fromArticle: false },
      { id: 'r2', outlet: first.outlet, date: null, url: null, fromArticle: false },
    ];
    const told = { ...claim, asserting: [{ ...first, repeatedBy: places }], denying: [] };
    const { outlets, rows } = matrixOf({ ...story, claims: [told] });
    const cell = (name: string) => rows[0]?.cells[outlets.findIndex((outlet) => outlet.name === name)];
    expect(cell('Echo')).toEqual([{ polarity: 'asserts', repeated: true }]);
    expect(cell(first.outlet)).toEqual([{ polarity: 'asserts', repeated: false }]);
  });
});

describe('timeline', () => {
  it('goes by date, a month after its days and no date last', () => {
    const dates = ['2024-12', null, '2024-12-31T08:00:00Z', '2025-01-01', '2024-12-01'];
    const [claim] = story.claims;
    const [position] = claim?.asserting ?? [];
    if (!claim || !position) throw new Error('the sample has no claim');
    const asserting = dates.map((date, index) => ({ ...position, id: `p${index}`, outlet: `o${index}`, date }));
    const events = eventsOf({ ...story, claims: [{ ...claim, asserting, denying: [], questioning: [] }] });
    expect(events.map(({ date }) => date)).toEqual([
      '2024-12-01',
      '2024-12-31T08:00:00Z',
      '2024-12',
      '2025-01-01',
      null,
    ]);
  });

  it('puts what one source said in one place on one day together', () => {
    const twice = { ...story, claims: [story.claims[1], story.claims[1]].flatMap((claim) => claim ?? []) };
    expect(eventsOf(twice).map(({ claims }) => claims.length)).toEqual([2]);
  });
});

describe('who relays whom', () => {
  const party = (name: string): Party => ({ name, kind: 'named-outlet' });
  const isnad = (outlet: string, chain: string[], origin: string): Isnad => ({
    outlet,
    chain: chain.map(party),
    origin: party(origin),
    polarity: 'asserts',
    fromArticle: false,
  });

  it('lists every way once', () => {
    const told = isnadsOf({ ...story, claims: [...story.claims, ...story.claims] });
    expect(told).toHaveLength(isnadsOf(story).length);
    expect(told.map(({ outlet, origin }) => `${outlet} < ${origin.name}`)).toContain(
      'Meridian News < people familiar with the talks',
    );
  });

  it('draws each party once, as far from the reader as its longest chain', () => {
    const graph = graphOf([isnad('A', ['B'], 'C'), isnad('B', [], 'C'), isnad('A', [], 'D')]);
    expect(Object.fromEntries(graph.nodes.map(({ name, layer }) => [name, layer]))).toEqual({ A: 0, B: 1, C: 2, D: 1 });
    expect(graph.edges.map(({ teller, source }) => teller.name + source.name).sort()).toEqual(['AB', 'AD', 'BC']);
    expect([graph.layers, graph.depth]).toEqual([3, 2]);
  });

  it('draws a party once under its fullest name', () => {
    const [claim] = story.claims;
    const [position] = claim?.asserting ?? [];
    if (!claim || !position) throw new Error('the sample has no claim');
    const by = (name: string) => ({ ...position, chain: [], origin: { name, kind: 'named-person' as const } });
    const told = { ...claim, asserting: [by('Nadia Orabi')], denying: [by('Orabi')], questioning: [] };
    const names = (oneName?: Record<string, string>) =>
      graphOf(isnadsOf({ ...story, claims: [told], ...(oneName ? { oneName } : {}) })).nodes.map(({ name }) => name);
    expect(names()).toContain('Orabi');
    expect(names({ Orabi: 'Nadia Orabi' })).toEqual([position.outlet, 'Nadia Orabi']);
  });

  it('ends on parties that cite each other, and on nothing at all', () => {
    const circle = graphOf([isnad('A', [], 'B'), isnad('B', [], 'A')]);
    expect(circle.edges).toHaveLength(2);
    expect(graphOf([]).nodes).toEqual([]);
  });

  it('keeps lines from crossing where it can', () => {
    const graph = graphOf([isnad('A', [], 'D'), isnad('B', [], 'C'), isnad('A', [], 'E'), isnad('B', [], 'F')]);
    const place = (name: string) => graph.nodes.find((node) => node.name === name)?.place ?? 0;
    expect(Math.max(place('D'), place('E'))).toBeLessThan(Math.min(place('C'), place('F')));
  });
});
