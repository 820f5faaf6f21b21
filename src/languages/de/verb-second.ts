import type { VerbSecondWords } from '../../core/statements/verb-second-lexicon';

export const verbSecond: VerbSecondWords = {
  reported:
    'sei seien habe werde könne müsse solle dürfe wolle möge wisse gebe gehe komme stehe liege bleibe lasse sehe halte finde führe nehme bringe brauche heiße gelte bestehe handele handle laufe fehle spreche trage zeige mache wäre wären hätte hätten würde würden könnten müssten dürften sollten',
  says: 'so',
  after: 'zufolge',
  weak: 'nach',
  sayings:
    'angaben angabe ansicht meinung auffassung einschätzung einschätzungen aussage aussagen darstellung information informationen bericht berichte berichten worten erkenntnis erkenntnissen schätzung schätzungen überzeugung meldung meldungen mitteilung mitteilungen berechnung berechnungen lesart studie studien umfrage umfragen protokoll auskunft erklärung erklärungen ermittlungen vernehmen',
  pointsBack: 'demnach danach demzufolge wonach',
  impersonal: 'heißt_es hieß_es es_heißt es_hieß',
  perfect: 'hat haben hatte hatten habe hätte hätten',
  oblique: 'den dem einen einem keinen diesem diesen seinem seinen ihrem ihren allem',
  genitive:
    'des der eines einer dieser dieses seiner seines ihrer ihres beider aller mehrerer zweier dreier zahlreicher unserer',
  genitiveEndings: 'er',
  own: 'eigenen eigener eigenem',
  objectPronouns: 'das dies dieses dazu darüber darauf',
};
