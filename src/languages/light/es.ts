import { conceptColumn } from '../../core/matching/concepts';
import type { MatchingWords } from '../../core/matching/meaning-lexicon';
import { CONCEPTS } from '../concepts/concepts';

/** Spanish for matching only: stop words, months, multipliers, endings, concepts. */
export const es: MatchingWords = {
  text: {
    months: {
      1: ['enero'],
      2: ['febrero'],
      3: ['marzo'],
      4: ['abril'],
      5: ['mayo'],
      6: ['junio'],
      7: ['julio'],
      8: ['agosto'],
      9: ['septiembre', 'setiembre'],
      10: ['octubre'],
      11: ['noviembre'],
      12: ['diciembre'],
    },
    numbers: { mil: 1000, miles: 1000, millón: 1e6, millones: 1e6 },
    stopWords:
      `a al algo algunas algunos ante antes así aún aunque bajo cada casi como con contra cual cuales cuando cuatro de debe del desde
      después donde dos durante e el él ella ellas ellos en entre era eran es esa esas ese eso esos esta está están estar estas este esto
      estos fue fueron ha haber había habían hace hacer hacia han hasta hay incluso la las le les lo los luego mas más me mediante menos
      mientras mi mientras mismo misma muchas mucho muchos muy nada ni no nos o otra otras otro otros para parte pero poco por porque pues
      que qué quien quienes se sea según ser será si sí sido sin sino sobre solo sólo son su sus también tan tanto te tener tenía tiene tienen
      toda todas todo todos tras tres tu un una unas uno unos y ya`.split(/\s+/),
  },
  meaning: {
    get concepts() {
      return conceptColumn(CONCEPTS, 4);
    },
    opposites: [],
    negators: ['no', 'nunca', 'ningún', 'ninguna', 'sin', 'jamás', 'tampoco'],
    deniers: ['niega', 'niegan', 'negó', 'desmiente', 'desmienten', 'desmintió', 'falso', 'infundado'],
    stemming: {
      prefixes: [],
      suffixes: [
        { keep: 4, affixes: ['ciones>cion', 'es', 's'] },
        {
          keep: 4,
          affixes: [
            'amiento',
            'imiento',
            'aciones',
            'acion',
            'mente',
            'ando',
            'iendo',
            'aron',
            'ieron',
            'ados',
            'idos',
            'ado',
            'ido',
            'ada',
            'ida',
            'ar',
            'er',
            'ir',
            'an',
            'en',
            'a',
            'o',
            'e',
          ],
        },
      ],
    },
  },
};
