import { describe, expect, it } from 'vitest';
import { PACK_LIMITS } from '../../../src/core/claims/pack-limits';
import { parsePack } from '../../../src/core/claims/parse-pack';

/** A small valid pack, made anew for each test so that a test may break it. */
function smallPack() {
  return {
    format: 'isnad-pack/1',
    info: { id: 'bridge', version: 2, title: { en: 'A bridge' }, licence: 'CC0-1.0', date: '2024-02-29' },
    stories: [{ id: 'bridge', title: { en: 'Bridge' }, summary: { en: 'A bridge closed.' }, time: null }],
    claims: [
      {
        id: 'bridge-closed',
        story: 'bridge',
        text: { ar: 'أُغلق الجسر.', en: 'The bridge was closed.' },
        wordings: [{ ar: 'إغلاق الجسر', en: 'the closing of the bridge' }],
        time: { from: '2024-01-30', to: '2024-02' },
        series: 'closures',
      },
    ],
    positions: [
      {
        id: 'bridge-closed-by-mayor',
        claim: 'bridge-closed',
        origin: { entity: 'mayor', name: { ar: 'رئيس البلدية', en: 'the mayor' }, kind: 'named-person' },
        chain: [{ name: { en: 'a neighbour' }, kind: 'unnamed-source' }],
        polarity: 'asserts',
        hedged: false,
        outlet: 'gazette',
        date: '2024-02-01',
        text: { en: 'Closed since Monday.' },
        url: 'https://gazette.example/bridge?a=1#b',
      },
    ],
    entities: [{ id: 'mayor', kind: 'person', names: { en: ['Ada Voss', 'Voss'], ar: ['آدا فوس'] } }],
    outlets: [
      {
        id: 'gazette',
        hosts: ['gazette.example', 'xn--mgbh0fb.xn--kgbechtv'],
        names: { en: ['Gazette'] },
        country: 'GB',
        kind: 'newspaper',
        owner: { en: 'The Gazette Trust' },
      },
    ],
  };
}

/** Sets the field at a path such as `claims[0].text.ar`; `undefined` removes it. */
function changed(path: string, value: unknown): string {
  const pack: unknown = smallPack();
  const keys = path.replaceAll(/\[(\d+)\]/g, '.$1').split('.');
  const last = keys.pop() ?? '';
  let at = pack as Record<string, unknown>;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return JSON.stringify(pack);
}

function faultOf(text: string): { path: string; message: string } {
  const result = parsePack(text);
  if (result.ok) throw new Error('the pack was accepted');
  return { path: result.path, message: result.message };
}

describe('parsePack on a sound pack', () => {
  it('gives the pack back as written', () => {
    expect(parsePack(JSON.stringify(smallPack()))).toEqual({ ok: true, pack: smallPack() });
  });

  it('takes a byte order mark and white space around the text', () => {
    expect(parsePack(`\uFEFF ${JSON.stringify(smallPack(), null, 2)}\n`).ok).toBe(true);
  });

  it('takes texts with markup, scripts and direction marks as plain data', () => {
    const hostile = '<img src=x onerror=alert(1)>\u202E"; DROP TABLE claims; {{constructor}} \u0000';
    const result = parsePack(changed('claims[0].text.en', hostile));
    expect(result.ok && result.pack.claims[0]?.text.en).toBe(hostile);
  });

  it.each(['2024', '2024-12', '2024-02-29', '2000-02-29'])('takes the date %s', (date) => {
    expect(parsePack(changed('positions[0].date', date)).ok).toBe(true);
  });

  it('takes a range within one month whose end is the month', () => {
    expect(parsePack(changed('claims[0].time', { from: '2024-02-20', to: '2024-02' })).ok).toBe(true);
  });
});

describe('parsePack names the field that is wrong', () => {
  const long = 'x'.repeat(PACK_LIMITS.textCharacters + 1);
  const cases: [path: string, value: unknown, message: RegExp][] = [
    ['info', undefined, /missing/],
    ['info.version', 0, /1 or more/],
    ['info.version', 1.5, /whole number/],
    ['info.date', '2023-02-29', /exists/],
    ['stories', {}, /list/],
    ['stories[0].summary', 'text', /language/],
    ['claims[0].text.ar', '', /empty/],
    ['claims[0].text.ar', ' \u00A0\n', /empty/],
    ['claims[0].text.en', 7, /text/],
    ['claims[0].text.en', long, /longer/],
    ['claims[0].text', {}, /at least one language/],
    ['claims[0].text', [], /at least one language/],
    ['claims[0].text.english', 'x', /ISO 639-1/],
    ['claims[0].text.xx', 'x', /ISO 639-1/],
    ['claims[0].wordings[0].en', '', /empty/],
    ['claims[0].id', 'Not An Id', /id/],
    ['claims[0].time.from', '2024-1-30', /exists/],
    ['claims[0].time.to', '2024-13', /exists/],
    ['claims[0].time', { from: '2024-03', to: '2024-02' }, /before it begins/],
    ['claims[0].time', undefined, /missing/],
    ['claims[0].storyline', 'x', /not a field/],
    ['claims[0].story', 'tunnel', /no story "tunnel"/],
    ['positions[0].claim', 'tunnel', /no claim "tunnel"/],
    ['positions[0].outlet', 'herald', /no outlet "herald"/],
    ['positions[0].origin.entity', 'queen', /no entity "queen"/],
    ['positions[0].chain[0].entity', 'queen', /no entity "queen"/],
    ['positions[0].chain', undefined, /missing/],
    ['positions[0].chain[0].kind', 'rumour', /one of/],
    ['positions[0].polarity', 'assert', /asserts, denies, questions/],
    ['positions[0].hedged', 'yes', /true or false/],
    ['positions[0].date', '2024-04-31', /exists/],
    ['positions[0].url', 'javascript:alert(1)', /https/],
    ['positions[0].url', 'https://', /https/],
    ['entities[0].kind', 'animal', /one of/],
    ['entities[0].names.en', [], /at least one name/],
    ['entities[0].names.en[1]', '', /empty/],
    ['outlets[0].hosts[0]', 'https://gazette.example/', /bare host/],
    ['outlets[0].hosts[0]', 'www.gazette.example', /bare host/],
    ['outlets[0].hosts[0]', 'Gazette.example', /bare host/],
    ['outlets[0].hosts[0]', 'gazette', /bare host/],
    ['outlets[0].hosts[0]', '-gazette.example', /bare host/],
    ['outlets[0].hosts[1]', 'gazette.example', /already belongs/],
    ['outlets[0].country', 'UK', /ISO 3166-1/],
    ['outlets[0].ownerState', 'su', /ISO 3166-1/],
  ];
  it.each(cases)('%s = %j', (path, value, message) => {
    const fault = faultOf(changed(path, value));
    expect(fault.path).toBe(path);
    expect(fault.message).toMatch(message);
  });

  it.each(['stories', 'claims', 'positions', 'entities', 'outlets'] as const)('an id twice in %s', (list) => {
    const pack = smallPack();
    const items: { id: string; hosts?: string[] }[] = pack[list];
    items.push({ ...structuredClone(items[0] ?? { id: '' }), ...(list === 'outlets' ? { hosts: [] } : {}) });
    expect(faultOf(JSON.stringify(pack))).toEqual({
      path: `${list}[1].id`,
      message: expect.stringMatching(/already taken/),
    });
  });

  it('shows a hostile field name in quotes and cut short', () => {
    const { path } = faultOf(changed('info.title', { ['<b>.'.repeat(100)]: 'x' }));
    expect(path).toMatch(/^info\.title\["<b>.*"\]$/);
    expect(path.length).toBeLessThan(70);
  });

  it('refuses a __proto__ field without touching any prototype', () => {
    const text = JSON.stringify(smallPack()).replace('"series"', '"__proto__":{"polluted":1},"series"');
    expect(faultOf(text).path).toBe('claims[0].__proto__');
    expect('polluted' in {}).toBe(false);
  });
});

describe('parsePack on a file of another kind', () => {
  it('tells a newer format from a foreign one', () => {
    expect(faultOf(changed('format', 'isnad-pack/2'))).toEqual({
      path: 'format',
      message: expect.stringMatching(/newer/),
    });
    expect(faultOf(changed('format', 'feed/1'))).toEqual({
      path: 'format',
      message: expect.stringMatching(/not a pack/),
    });
    expect(faultOf('{}').path).toBe('format');
  });

  it('says that a truncated file was cut short, wherever it breaks off', () => {
    const text = JSON.stringify(smallPack());
    for (let length = 1; length < text.length; length++)
      expect(faultOf(text.slice(0, length)), `cut at ${length}`).toEqual({
        path: '',
        message: expect.stringMatching(/cut short/),
      });
  });

  it.each([
    ['', /empty/],
    [' \n', /empty/],
    ['<!doctype html>', /not JSON/],
    ['{"format": isnad}', /not valid JSON/],
    ['[]', /not a pack/],
    ['{"a":1}}', /not valid JSON/],
  ])('%j', (text, message) => {
    expect(faultOf(text)).toEqual({ path: '', message: expect.stringMatching(message) });
  });

  it('survives deep nesting and refuses what is too large', () => {
    expect(faultOf(`{"format":"isnad-pack/1","info":${'['.repeat(200_000)}${']'.repeat(200_000)}}`).path).toMatch(
      /^(info.*)?$/,
    );
    expect(faultOf(' '.repeat(PACK_LIMITS.fileCharacters + 1)).message).toMatch(/larger/);
  });
});
