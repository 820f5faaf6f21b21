import type { LanguagePack } from '../../../src/core/language';
import { entries, indexOf } from '../../../src/core/statements/lexicon-index';

/** What no language owns: quotation marks, marks of direction, combining marks, halves of characters, no marks at all. */
const PLAIN = [
  '"',
  '“a ',
  '«',
  '”“ ',
  '"a\n',
  '\u202Ea\u202D ',
  'a\u0301\u0301\u0301\u0301 ',
  'كلمة\u064e\u064e\u064e ',
  '\uD800 ',
  'qالa: ',
  'word ',
  'كلمة ',
  '- ',
  '( ',
  '... ',
  '.',
  '1,',
  'ـ.ـ',
  'رفـ.ـضت ',
];

/** Not lists of words. */
const PATTERNS = new Set(['order', 'verbalNouns', 'pluralNouns']);

/**
 * Short texts that, repeated, are the worst that a page can do to the rules of a language: each list of its lexicon, its
 * cue verbs, and the words that make the rules look further, before and after a verb.
 */
export function floods(pack: LanguagePack): string[] {
  const { attribution } = pack;
  const verbs = [...indexOf(attribution).verbs.values()]
    .flat()
    .filter(({ value }) => value.role === 'finite')
    .map(({ tokens }) => tokens.join(' '));
  const byClass = new Map([...indexOf(attribution).verbs.values()].flat().map((entry) => [entry.value.class, entry]));
  const lists = Object.entries(attribution).flatMap(([name, value]) =>
    typeof value === 'string' && !PATTERNS.has(name) ? [entries(value)] : [],
  );
  const words = lists.flatMap((list) => (list[0] === undefined ? [] : [list[0], list.join(' ')]));
  const [said = ''] = verbs;
  const firsts = lists.flatMap(([first]) => first ?? []);
  return [
    ...PLAIN,
    ...words.map((word) => `${word} `),
    ...[...byClass.values()].map(({ tokens }) => `${tokens.join(' ')} `),
    `${verbs.join(' ')} `,
    ...firsts.flatMap((word) => [`${word} ${said} `, `${said} ${word} `, `${said} ${word}, `, `${said} “${word} `]),
  ];
}
