import type { WeakVerbs } from '../../core/relations/word-forms';

/** Weak verbs behind لم: قال / لم يقل, وصل / لم يصل, بنى / لم يبن, أعاد / لم يعد, استقال / لم يستقل, اختار / لم يختر. */
export const weakVerbs: WeakVerbs = {
  after: ['لم', 'لما'],
  persons: 'يتنا',
  endings: ['وا', 'ا', 'ي'],
  // Past forms without their last weak letter: `12` for بنى, `ا12` for أجرى.
  patterns: [
    ['12', '1ا2'],
    ['12', 'ا1ا2'],
    ['12', 'و12'],
    ['12', '12'],
    ['12', 'ا12'],
    ['1و2', '1ا2'],
    ['1ي2', '1ا2'],
    ['1ي2', 'ا1ا2'],
    ['1ا2', '1ا2'],
    ['ت12', 'ت12'],
    ['ت1ا2', 'ت1ا2'],
    ['1ت2', 'ا1ت2'],
    ['1ت2', 'ا1تا2'],
    ['ن12', 'ان1ا2'],
    ['ن12', 'ان12'],
    ['ست12', 'است1ا2'],
    ['ست12', 'است12'],
  ],
  pastEndings: ['تا', 'وا', 'نا', 'ت', 'ا', 'ي'],
  // "Is no longer", unless it tells where to or from.
  idioms: { عد: ['إلى', 'من'] },
};
