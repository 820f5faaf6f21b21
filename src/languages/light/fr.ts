import { conceptColumn } from '../../core/matching/concepts';
import type { MatchingWords } from '../../core/matching/meaning-lexicon';
import { CONCEPTS } from '../concepts/concepts';

/** French for matching only: stop words, months, multipliers, endings, concepts. */
export const fr: MatchingWords = {
  text: {
    months: {
      1: ['janvier'],
      2: ['février'],
      3: ['mars'],
      4: ['avril'],
      5: ['mai'],
      6: ['juin'],
      7: ['juillet'],
      8: ['août'],
      9: ['septembre'],
      10: ['octobre'],
      11: ['novembre'],
      12: ['décembre'],
    },
    numbers: { mille: 1000, milliers: 1000, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
    stopWords:
      `a à afin ai ainsi alors après au aucun aujourd'hui auprès aussi autour autre autres aux avaient avait avant avec avoir ayant
      c'est car ce ceci cela celle celles celui cent cependant certains ces cet cette ceux chaque chez comme comment contre d'un d'une dans
      de déjà depuis des deux devant devrait doit dont du durant elle elles en encore entre est et étaient était étant été être eu eux fait
      faire fois font hors il ils jusqu'à jusque l'on la là laquelle le lequel les leur leurs lors lorsque lui ma mais malgré me même mêmes
      mes moins mon n'a n'est ne ni non nos notre nous on ont ou où par parce parmi pas pendant peu peut plus plusieurs pour pourrait
      pourquoi près puis qu'elle qu'il qu'ils quand que quel quelle quelles quels qui quoi s'est sa sans se selon sera serait ses seulement
      si soit son sont sous sur tandis tant tel telle tous tout toute toutes très trois un une vers via voici voir vos votre vous y`.split(
        /\s+/,
      ),
  },
  meaning: {
    get concepts() {
      return conceptColumn(CONCEPTS, 2);
    },
    opposites: [],
    negators: ['ne', 'pas', 'non', 'jamais', 'aucun', 'aucune', 'sans'],
    deniers: ['dément', 'démenti', 'démentent', 'nie', 'nient', 'faux', 'infondé', 'infondée'],
    stemming: {
      prefixes: [
        { keep: 2, affixes: ["jusqu'", "lorsqu'", "puisqu'", "qu'", "l'", "d'", "n'", "s'", "j'", "c'", "m'"] },
      ],
      suffixes: [
        { keep: 4, affixes: ['eaux>eau', 'aux>al', 's', 'x'] },
        {
          keep: 4,
          affixes: [
            'issement',
            'ements',
            'ement',
            'ations',
            'ation',
            'euses',
            'euse',
            'antes',
            'ante',
            'ants',
            'ant',
            'ees',
            'ee',
            'es',
            'er',
            'ent',
            'e',
          ],
        },
      ],
    },
  },
};
