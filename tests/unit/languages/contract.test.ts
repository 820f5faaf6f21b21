import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/core/article/article';
import type { LanguagePack } from '../../../src/core/language';
import { extract } from '../../../src/core/statements/extract';
import { entries, indexOf } from '../../../src/core/statements/lexicon-index';
import { SOURCE_KINDS, type Statement } from '../../../src/core/statements/statement';
import { foldText } from '../../../src/core/text/fold';
import { tokenize } from '../../../src/core/text/tokens';
import { packs, voices } from '../../../src/languages';
import * as arabic from './ar-examples';
import * as german from './de-examples';
import * as english from './en-examples';
import type { Example, Templates } from './examples';

const EXAMPLES: Readonly<Record<string, { examples: readonly Example[]; templates: Templates }>> = {
  ar: arabic,
  de: german,
  en: english,
};
/** Share of a pack's cue verbs that are read in one of its templates; the rest need a sentence of their own kind. */
const READ_IN_TEMPLATES = 0.9;

const read = (text: string, pack: LanguagePack): Statement[] => [
  ...extract(articleFromText({ text, title: '', language: pack.code }), [pack]).statements,
];
const words = (text: string, spans: Statement['content']) => spans.map(([a, b]) => text.slice(a, b)).join(' … ');

/** Every string of a lexicon with the place it stands at: `kinds.office`. */
function* lists(lexicon: object, path = ''): Generator<[path: string, list: string]> {
  for (const [name, value] of Object.entries(lexicon)) {
    if (typeof value === 'string') yield [`${path}${name}`, value];
    else if (typeof value === 'object' && value !== null && !Array.isArray(value))
      yield* lists(value, `${path}${name}.`);
  }
}

/** Not lists of words. */
const SCALARS = new Set(['order', 'verbalNouns', 'verbForms']);

it('has examples for every pack', () => {
  const codes = packs.map(({ code }) => code).sort();
  expect(Object.keys(EXAMPLES).sort()).toEqual(codes);
});

describe.each(voices.map((voice) => [voice.code, voice] as const))('explanations in %s', (_code, voice) => {
  it('has words for every kind and reason, and templates with the slots of the others', () => {
    const [first] = voices;
    const slots = (text: string) => [...new Set(text.match(/\{\w+\}/gu) ?? [])].sort();
    for (const kind of SOURCE_KINDS) expect(voice.phrases.kinds[kind], kind).not.toBe('');
    for (const group of ['kinds', 'polarities', 'contradictions', 'flags', 'explanations'] as const) {
      const own: Readonly<Record<string, string>> = voice.phrases[group];
      const other: Readonly<Record<string, string>> = first?.phrases[group] ?? {};
      expect(Object.keys(own).sort()).toEqual(Object.keys(other).sort());
      for (const [key, text] of Object.entries(own)) expect(slots(text), key).toEqual(slots(other[key] ?? ''));
    }
    const own: Readonly<Record<string, string>> = { ...voice.exportLabels };
    const other: Readonly<Record<string, string>> = { ...first?.exportLabels };
    expect(Object.keys(own).sort()).toEqual(Object.keys(other).sort());
    for (const [key, text] of Object.entries(own)) expect(slots(text), key).toEqual(slots(other[key] ?? ''));
  });
});

describe.each(packs.map((pack) => [pack.code, pack] as const))('language pack %s', (code, pack) => {
  const all = [...lists(pack.attribution), ...lists(pack.checkable)].filter(([path]) => !SCALARS.has(path));

  it('has entries that survive its own normaliser', () => {
    for (const [path, list] of all) {
      for (const entry of list.split(/\s+/u).filter((each) => each !== '')) {
        const [folded = ''] = entries(entry);
        expect(folded, `${path}: ${entry}`).not.toBe('');
        expect(foldText(folded), `${path}: ${entry}`).toBe(folded);
        expect(tokenize(folded).length, `${path}: ${entry}`).toBeGreaterThan(0);
      }
    }
  });

  it('has no word twice in one list', () => {
    const twice = all.flatMap(([path, list]) => {
      const seen = new Set<string>();
      return list
        .split(/\s+/u)
        .filter((entry) => entry !== '' && (seen.has(entry) || !seen.add(entry)))
        .map((entry) => `${path}: ${entry}`);
    });
    expect(twice).toEqual([]);
  });

  it('has no verb twice in one class', () => {
    for (const { verbs } of pack.attribution.verbs) expect(new Set(verbs).size, verbs.join(', ')).toBe(verbs.length);
  });

  it('reads its examples, forty at least', () => {
    const examples = EXAMPLES[code]?.examples ?? [];
    expect(examples.length).toBeGreaterThanOrEqual(40);
    const wrong = examples.filter(({ text, source, content, polarity = 'asserts' }) => {
      const statements = read(text, pack);
      return !statements.some(
        (each) =>
          words(text, each.source).replace(/^لل/u, 'ال').endsWith(source) &&
          (source !== '' || each.source.length === 0) &&
          words(text, each.content).includes(content) &&
          each.polarity === polarity,
      );
    });
    expect(
      wrong.map(
        ({ text }) =>
          `${text} → ${JSON.stringify(read(text, pack).map((each) => ({ source: words(text, each.source), content: words(text, each.content), polarity: each.polarity })))}`,
      ),
    ).toEqual([]);
  });

  it('reads its cue verbs in sentences made for them', () => {
    const { stem, sentences } = EXAMPLES[code]?.templates ?? { stem: 0, sentences: [] };
    const rows = pack.attribution.verbs.flatMap(({ verbs }) => verbs);
    const unread = rows.filter((row) => {
      const [particle = '', forms] = row.includes('|') ? row.split('|') : ['', row];
      const stems = (forms ?? '').split('+')[0]?.trim().split(/\s+/u) ?? [];
      const slot = pack.attribution.slots.find((each) => each.stem === stem);
      const all = [stems[stem], ...stems].filter((each) => each !== undefined && each !== '-');
      const candidates = all.map((each) => `${slot?.prefix ?? ''}${each}${slot?.suffix ?? ''}`.replaceAll('_', ' '));
      return !candidates.some((verb) =>
        sentences.some((sentence) => {
          const text = sentence.replace('{verb}', verb).replace('{particle}', particle.split('_').at(-1) ?? '');
          return read(text, pack).some(
            (each) => words(text, each.cue).startsWith(verb) || words(text, each.cue).endsWith(verb),
          );
        }),
      );
    });
    expect(unread.length, unread.join(', ')).toBeLessThanOrEqual(Math.floor(rows.length * (1 - READ_IN_TEMPLATES)));
  });

  it('indexes its lexicon', () => {
    expect(indexOf(pack.attribution).verbs.size).toBeGreaterThan(50);
  });
});
