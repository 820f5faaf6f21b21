import type { CheckableLexicon } from '../../core/statements/checkable-lexicon';

/** Verb rows: the forms in which events are told, past and participle. */
export const checkable: CheckableLexicon = {
  eventVerbs: [
    'tötete getötet töteten',
    'ermordete ermordet ermordeten',
    'verletzte verletzt verletzten',
    'bombardierte bombardiert bombardierten',
    'beschoss beschossen',
    'angegriffen',
    'stürmte gestürmt stürmten',
    'besetzte besetzt besetzten',
    'eroberte erobert eroberten',
    'belagerte belagert belagerten',
    'zerstörte zerstört zerstörten',
    'entführte entführt entführten',
    'verschleppte verschleppt verschleppten',
    'verhaftete verhaftet verhafteten',
    'festgenommen',
    'freigelassen',
    'hingerichtet',
    'verurteilte verurteilt verurteilten',
    'angeklagt',
    'freigesprochen',
    'floh geflohen flohen',
    'flüchtete geflüchtet flüchteten',
    'geflogen',
    'erschoss erschossen',
    'unterzeichnete unterzeichnet unterzeichneten',
    'ernannte ernannt ernannten',
    'entließ entlassen entließen',
    'gestürzt',
    'verhängte verhängt verhängten',
    'aufgehoben',
    'verbot verboten',
    'beschlagnahmte beschlagnahmt beschlagnahmten',
    'eingefroren',
    'finanzierte finanziert finanzierten',
    'zahlte gezahlt zahlten',
    'bezahlte bezahlt bezahlten',
    'kaufte gekauft kauften',
    'verkaufte verkauft verkauften',
    'bestach bestochen bestachen',
    'starb gestorben starben',
    'verschwand verschwunden verschwanden',
    'verstoßen',
    'klagte verklagt klagten',
    'explodierte explodiert explodierten',
    'sank gesunken sanken',
    'abgestürzt',
    'entgleist',
    'abgeschoben',
    'ausgewiesen',
    'evakuiert',
    'vertrieben',
    'hackte gehackt hackten',
    'weigerte geweigert weigerten',
    'zurückgetreten',
    'stürzte verunglückt verunglückten',
    'ums_Leben_gekommen',
    'eingestürzt',
  ],
  verbForms: '0 1 2',
  eventNouns:
    'Angriff Angriffe Luftangriff Luftangriffe Anschlag Anschläge Razzia Belagerung Sanktionen Urteil Klage Abkommen Vereinbarung Waffenruhe Massaker Explosion Zusammenstöße Festnahme Festnahmen Verhandlungen Gespräche Rücktritt Offensive Tod Todesopfer Unfall Erdbeben Putsch Proteste Rakete Raketen Drohne Drohnen Folter Verbrechen Krieg Invasion Ermittlungen Absturz Entführung Mord Überfall',
  contested:
    'Massaker Folter Verbrechen Belagerung Sanktionen Luftangriff Luftangriffe Anschlag Anschläge Angriff Angriffe Korruption Bestechung Betrug Missbrauch Putsch Invasion illegal rechtswidrig heimlich getötet ermordet bestochen bombardiert',
  ownVoice: 'bemerkenswert_ist erwähnenswert_ist es_ist_zu_bemerken wohlgemerkt immerhin_ist',
  existential: 'es_gibt es_gab gibt_es gab_es',
  contextOpeners: 'hintergrund_ist vor_dem_Hintergrund der_Schritt_erfolgt die_Entscheidung_fällt angesichts',
  definitions:
    'ist_ein ist_eine ist_der ist_die ist_das war_ein war_eine war_der war_die sind_die waren_die gilt_als wurde_gegründet gegründet liegt_in befindet_sich besteht_aus wurde_geboren geboren zählt_zu gehört_zu gehört_zum umfasst heißt bekannt_als',
  occasions:
    'besuchte nahm_teil nahmen_teil eröffnete feierte feierten Feier Festival erschien veröffentlichte Jubiläum',
  planned:
    'wird_voraussichtlich geplant vorgesehen soll sollen plant planen will wollen beabsichtigt erwartet künftig demnächst bevorsteht',
  hypothetical:
    'wenn falls sofern ob könnte könnten würde würden dürfte dürften möglicherweise vielleicht wäre wären womöglich',
  judgement:
    'leider offensichtlich natürlich selbstverständlich zweifellos sicherlich bedauerlicherweise müsste sollte müssten sollten scheint offenbar ironischerweise ehrlich_gesagt bemerkenswert',
  firstPerson: 'ich mich mir mein meine wir uns unser unsere',
  pointsBack:
    'dies_geschah das_Gespräch diese_Äußerungen die_Äußerungen die_Stellungnahme die_Erklärung diese_Erklärung',
  attitudes:
    'hofft hoffen hoffte fürchtet fürchten befürchtet befürchten will wollen glaubt glauben denkt denken möchte möchten sieht wünscht wünschen zufrieden',
  boilerplate:
    'lesen_Sie_auch lesen_Sie_mehr mehr_zum_Thema folgen_Sie_uns abonnieren Newsletter Anzeige Foto_: Bild_: Copyright alle_Rechte_vorbehalten Quelle_: Quellen_: hier_klicken Kommentare Kommentar_schreiben siehe_auch weitere_Artikel',
  records:
    'Umfrage Umfragen Studie Studien Bericht Statistik Statistiken Daten Unterlagen Akten Protokoll Register Gutachten Erhebung Zahlen Auswertung',
  publicRecord:
    'Index Aktie Aktien DAX Dax Barrel Spiel Spiele Saison Liga Turnier Meisterschaft Tor Tore Trainer Spieltag Wetter Temperaturen Grad Sieg Niederlage Weltmeisterschaft Stimmen Mandate',
  sourceHeads: 'Quelle Quellen Kreise Kreisen Insider',
  bareSources:
    'Quelle Quellen Kreise Kreisen Insider Insidern ein eine einer die der den aus mehrere mehreren zwei drei Person Personen unbekannte anonyme informierte informierten gut_informierte gut_informierten zuverlässige seine ihre',
  knownSources: 'die_Quelle die_Quellen der_Insider die_Person die_Personen der_Beamte',
  questions: 'warum wie was wann wo wer wem wen weshalb wieso welche welcher ob',
};
