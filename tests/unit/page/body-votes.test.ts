import { describe, expect, it } from 'vitest';
import { finish } from '../../../src/core/text/steps';
import { voteForBody } from '../../../src/page/body-votes';
import { walkPage } from '../../../src/page/page-walk';
import { parse } from './open-page';

const LINE =
  'The ferry left the quay at noon, the harbour master said, and by evening, with the tide, it had not come back.';
const lines = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `<p>Line ${from + at}. ${LINE}</p>`).join('');

/** The blocks of a page of which most is kept. */
function keptIn(body: string, title = 'Harbour'): string[] {
  const walk = walkPage(parse(`<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`));
  finish(voteForBody(walk));
  return walk.blocks.filter(({ kept, text }) => kept > text.length / 2).map(({ text }) => text);
}

const firsts = (texts: readonly string[]) => texts.map((text) => text.split('.')[0]);

describe('the votes for the body', () => {
  it('go to the box of the paragraphs, not to those around it', () => {
    const menu = `<ul>${'<li><a href="/x">Another story of the day, and more</a></li>'.repeat(8)}</ul>`;
    const kept = keptIn(`<div class="top">${menu}</div><div class="story">${lines(0, 6)}</div><div>${menu}</div>`);
    expect(firsts(kept)).toEqual(['Line 0', 'Line 1', 'Line 2', 'Line 3', 'Line 4', 'Line 5']);
  });

  it('join paragraphs that stand beside the box', () => {
    const kept = keptIn(`<main><p>Line 0. ${LINE}</p><div>${lines(1, 6)}</div></main>`);
    expect(firsts(kept)[0]).toBe('Line 0');
  });

  it('pass over boxes named as comments, unless little else is left', () => {
    const story = `<div class="story">${lines(0, 8)}</div>`;
    const comments = `<div class="comment-thread">${lines(8, 12)}</div>`;
    expect(firsts(keptIn(story + comments))).not.toContain('Line 8');
    expect(firsts(keptIn(`<p>Short.</p>${comments}`))).toContain('Line 8');
  });

  it('take words between two line breaks for paragraphs', () => {
    const kept = keptIn(`<div>${Array.from({ length: 6 }, (_, at) => `Line ${at}. ${LINE}`).join('<br> <br>')}</div>`);
    expect(firsts(kept)).toHaveLength(6);
  });

  it('leave out boxes of links within the text', () => {
    const links = `<div>${'<p><a href="/x">Another story of the day</a></p>'.repeat(4)}</div>`;
    const kept = keptIn(`<div class="story">${lines(0, 4)}${links}${lines(4, 8)}</div>`);
    expect(firsts(kept)).toEqual(Array.from({ length: 8 }, (_, at) => `Line ${at}`));
  });

  it('leave words alone in plain boxes to later rules: labels and advertisements stand in such too', () => {
    const advertisement = `<div class="slot">${LINE}</div>`;
    const kept = keptIn(`<div class="story">${lines(0, 4)}${advertisement}${lines(4, 8)}</div>`);
    expect(firsts(kept)).toEqual(Array.from({ length: 8 }, (_, at) => `Line ${at}`));
  });

  it('count the commas of any script: boxes with many hold sentences, whatever they link', () => {
    const links = '<a href="/x">غادرت العبّارة الميناء ظهراً ولم تعد حتى المساء</a> ';
    const inner = (mark: string) => `<div><p>${`قال المدير${mark} `.repeat(12)}${links.repeat(2)}</p></div>`;
    const story = `<div class="story">${lines(0, 6)}`;
    expect(keptIn(`${story}${inner('،')}</div>`)).toHaveLength(7);
    expect(keptIn(`${story}${inner('.')}</div>`)).toHaveLength(6);
  });

  it('go to long paragraphs by themselves where a page has too many boxes to be scored', () => {
    const kept = keptIn(`${'<i></i>'.repeat(16_000)}<div><p>${LINE}</p><p>Short.</p></div>`);
    expect(kept).toEqual([LINE]);
  });
});
