import { describe, expect, it } from 'vitest';
import { type HighlightHost, paintMarks } from '../../../src/page/highlight';

class FakeHighlight {
  priority = 0;
  constructor(readonly ranges: readonly Range[]) {}
}

function host(): HighlightHost & { readonly highlights: Map<string, Highlight> } {
  return { highlights: new Map(), newHighlight: (ranges) => new FakeHighlight(ranges) as unknown as Highlight };
}

function page(sheets: unknown[], fails = false): Document {
  const view = {
    CSSStyleSheet: class {
      text = '';
      replaceSync(text: string) {
        if (fails) throw new Error('not here');
        this.text = text;
      }
    },
  };
  return { defaultView: view, adoptedStyleSheets: sheets } as unknown as Document;
}

const range = {} as Range;

describe('paintMarks', () => {
  it('registers named highlights, later ones on top, and takes all back', () => {
    const document = page(['theirs']);
    const at = host();
    at.highlights.set('theirs', {} as Highlight);
    const marks = paintMarks(
      document,
      at,
      [
        { name: 'named', ranges: [range] },
        { name: 'empty', ranges: [] },
        { name: 'document', ranges: [range] },
      ],
      'x',
    );
    expect([...at.highlights.keys()]).toEqual(['theirs', 'isnad-named', 'isnad-document']);
    expect(at.highlights.get('isnad-document')?.priority).toBeGreaterThan(
      at.highlights.get('isnad-named')?.priority ?? 0,
    );
    expect(marks).toMatchObject({ painted: true, styled: true });
    expect(document.adoptedStyleSheets).toHaveLength(2);
    marks.clear();
    expect([...at.highlights.keys()]).toEqual(['theirs']);
    expect(document.adoptedStyleSheets).toEqual(['theirs']);
  });

  it('says when the browser has no highlights or takes no style sheet', () => {
    expect(paintMarks(page([]), null, [], 'x')).toMatchObject({ painted: false, styled: false });
    expect(paintMarks(page([], true), host(), [], 'x')).toMatchObject({ painted: true, styled: false });
  });
});
