import { describe, expect, it } from 'vitest';
import { said } from './said';

const de = (text: string) => said('de', text);

describe('German statements', () => {
  it('goes on with the source through sentences in the mood of reported speech', () => {
    const text =
      'Das Ministerium teilte mit, der Impfstoff sei da. Die Dosen seien kostenlos. Niemand müsse warten. Am Abend begann es zu regnen.';
    expect(de(text)).toMatchObject([
      { source: 'Das Ministerium', cue: 'teilte … mit', content: 'der Impfstoff sei da' },
      {
        source: '',
        cue: '',
        carriedOver: 'Das Ministerium',
        content: 'Die Dosen seien kostenlos. Niemand müsse warten',
        kind: 'named-organisation',
      },
    ]);
  });

  it('does not take the past for that mood, or the writer for the source', () => {
    expect(de('Die Ministerin sagte, die Lage sei ernst. Dann wurde die Sitzung beendet.')).toHaveLength(1);
    expect(de('Die Brücke wurde gesperrt. Das Geld sei knapp.')).toHaveLength(0);
  });

  it('takes the cue whose particle closes the clause', () => {
    expect(de('Die Firma gab einen Fehler zu.')[0]).toMatchObject({ cue: 'gab … zu', content: 'einen Fehler' });
    expect(de('Die Firma gab dem Mann Geld.')).toEqual([]);
  });

  it('tells names from nouns, though both have capitals', () => {
    expect(de('Der russische Außenminister Igor Orlow sagte, er komme.')[0]).toMatchObject({
      kind: 'named-person',
      origin: 'Igor Orlow',
    });
    expect(de('Die Hausverwaltung versicherte, dass die Tafel hängt.')[0]).toMatchObject({
      kind: 'named-organisation',
      origin: 'Hausverwaltung',
    });
    expect(de('Ein Polizeisprecher sagte, der Fahrer sei tot.')[0]?.kind).not.toBe('named-person');
    expect(de('Die Nachrichtenagentur Nordwind meldete, der Fahrer sei tot.')[0]?.kind).toBe('named-outlet');
    expect(de('Laut einer Studie wächst die Stadt.')[0]?.kind).toBe('document');
  });

  it('ends no sentence at an ordinal', () => {
    expect(de('Anna Lind sagte, am 3. Tag der Reise sei das Geld weg.')[0]?.content).toBe(
      'am 3. Tag der Reise sei das Geld weg',
    );
  });

  it('gives valid spans and no exception for floods of every kind', () => {
    for (const unit of [
      'sagte ',
      '„',
      'nach Angaben ',
      ', so ',
      'heißt es, ',
      'laut Anna, ',
      'hat gesagt ',
      'wie er ',
      '\uD800 ',
    ]) {
      const text = unit.repeat(Math.ceil(4000 / unit.length));
      for (const [start, end] of de(text).flatMap(({ spans }) => spans)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
  });
});
