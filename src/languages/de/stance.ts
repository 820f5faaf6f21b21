import { conceptColumn } from '../../core/matching/concepts';
import type { StanceLexicon } from '../../core/relations/stance-lexicon';
import { changeOpposites, mutualOpposites, weakOpposites } from '../concepts/changes';
import { CHANGES } from './concepts';

export const stance: StanceLexicon = {
  get changes() {
    return conceptColumn(CHANGES, 1);
  },
  opposites: changeOpposites,
  weakOpposites,
  mutualOpposites,
  roots: { starts: [], leftOut: '', infix: '', length: 6, shortest: 6 },
  places: ['in', 'im', 'bei', 'nahe', 'vor'],
  ands: ['und', 'oder', 'mit'],
  unreal: [
    'wenn',
    'falls',
    'sofern',
    'ob',
    'möglicherweise',
    'vielleicht',
    'sollte',
    'sollten',
    'soll',
    'sollen',
    'will',
    'wollen',
    'plant',
    'planen',
    'geplant',
    'beabsichtigt',
    'erwägt',
    'erwägen',
    'droht',
    'drohen',
    'fordert',
    'fordern',
    'erwartet',
    'voraussichtlich',
    'bereit',
    'dürfte',
    'dürften',
  ],
  clauseBreaks: [
    'aber',
    'jedoch',
    'obwohl',
    'während',
    'trotz',
    'weil',
    'da',
    'nachdem',
    'bevor',
    'als',
    'sondern',
    'doch',
  ],
};
