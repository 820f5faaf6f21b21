import { conceptColumn } from '../../core/matching/concepts';
import type { MeaningLexicon } from '../../core/matching/meaning-lexicon';
import { opposites } from '../concepts/opposites';
import { CONCEPTS } from './concepts';

export const meaning: MeaningLexicon = {
  get concepts() {
    return conceptColumn(CONCEPTS, 1);
  },
  opposites,
  negators: [
    'nicht',
    'kein',
    'keine',
    'keinen',
    'keinem',
    'keiner',
    'keines',
    'nie',
    'niemals',
    'niemand',
    'nichts',
    'weder',
    'ohne',
  ],
  deniers: [
    'bestreitet',
    'bestreiten',
    'bestritt',
    'bestritten',
    'dementiert',
    'dementieren',
    'dementierte',
    'dementierten',
    'Dementi',
    'leugnet',
    'leugnen',
    'leugnete',
    'widerlegt',
    'widerlegte',
    'zurückgewiesen',
    'verneint',
    'verneinte',
    'falsch',
    'unwahr',
    'nicht wahr',
    'haltlos',
    'erfunden',
    'unbegründet',
    'gegenstandslos',
    'Falschmeldung',
    'Fälschung',
    'unzutreffend',
  ],
  stemming: {
    prefixes: [],
    suffixes: [
      { keep: 4, affixes: ['innen', 'in'] },
      { keep: 4, affixes: ['ungen>ung', 'heiten>heit', 'keiten>keit', 'ern', 'em', 'en', 'er', 'es', 'e', 's', 'n'] },
      { keep: 4, affixes: ['te', 't'] },
    ],
  },
};
