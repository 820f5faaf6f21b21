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
  const html = `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;
  const walk = finish(walkPage(parse(html)));
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
    const kept = keptIn(`<main><p>Line 0. ${LINE} ${LINE}</p><div>${lines(1, 6)}</div></main>`);
    expect(firsts(kept)[0]).toBe('Line 0');
  });

  it('join boxes made alike, however little they hold, and leave those that lead to other pages', () => {
    const part = (from: number, to: number) => `<section class="part">${lines(from, to)}</section>`;
    const teasers = `<div>${`<div><a href="/x">Another story of the day</a> <span>${LINE}</span></div>`.repeat(4)}</div>`;
    const kept = keptIn(`<div>${part(0, 8)}<div>Advertisement</div>${part(8, 9)}${teasers}</div>`);
    expect(firsts(kept)).toEqual(Array.from({ length: 9 }, (_, at) => `Line ${at}`));
  });

  it('hear little in boxes named as comments, unless nothing else is there', () => {
    const story = `<div class="story">${lines(0, 4)}</div>`;
    const comments = `<div class="comments">${`<div class="comment">${lines(8, 12)}</div>`.repeat(4)}</div>`;
    expect(firsts(keptIn(story + comments))).toEqual(['Line 0', 'Line 1', 'Line 2', 'Line 3']);
    expect(firsts(keptIn(`<div>${lines(0, 4)}${comments}</div>`))).toEqual(['Line 0', 'Line 1', 'Line 2', 'Line 3']);
    expect(firsts(keptIn(`<p>Short.</p>${comments}`))).toContain('Line 8');
  });

  it('pass over labels in boxes of their own', () => {
    const label = '<div>Announcement</div>';
    const kept = keptIn(`<div class="story">${lines(0, 4)}${label}<div>${LINE}</div>${lines(4, 8)}</div>`);
    expect(kept).not.toContain('Announcement');
    expect(kept).toContain(LINE);
  });

  it('take words between two line breaks for paragraphs', () => {
    const kept = keptIn(`<div>${Array.from({ length: 6 }, (_, at) => `Line ${at}. ${LINE}`).join('<br> <br>')}</div>`);
    expect(firsts(kept)).toHaveLength(6);
  });

  it('leave out paragraphs of links within the text', () => {
    const links = `<div>${'<p><a href="/x">Another story of the day</a></p>'.repeat(4)}</div>`;
    const kept = keptIn(`<div class="story">${lines(0, 4)}${links}${lines(4, 8)}</div>`);
    expect(firsts(kept)).toEqual(Array.from({ length: 8 }, (_, at) => `Line ${at}`));
  });

  it.each([
    ['Arabic', 'غادرت العبّارة الميناء ظهراً ولم تعد حتى المساء، فمن يعرف أين هي؟'],
    ['Hindi', 'नाव दोपहर को बंदरगाह से निकली और शाम तक नहीं लौटी।'],
    ['Japanese', '船は正午に港を出て、夕方になっても戻らなかった。'],
  ])('hear sentences in %s above lines that are none', (_, sentence) => {
    const label = `<p>${'نص Label 標識 '.repeat(2)}</p>`;
    const kept = keptIn(
      `<div class="side">${label.repeat(6)}</div><div class="story">${`<p>${sentence}</p>`.repeat(6)}</div>`,
      'x',
    );
    expect(kept).toEqual(Array.from({ length: 6 }, () => sentence));
  });

  it('go to long paragraphs by themselves where no box holds much of the text', () => {
    const scattered = Array.from(
      { length: 12 },
      (_, at) => `<div class="c${at}"><div>${lines(at, at + 1)}</div></div>`,
    );
    const kept = keptIn(scattered.map((box) => `<div><div><div>${box}</div></div></div><p>Short.</p>`).join(''));
    expect(kept).toHaveLength(12);
  });

  it('do not go to words alone in a box named as an advertisement, even when there are as many as of the text', () => {
    const kept = keptIn(
      `<article>${lines(0, 4).replaceAll('</p>', `</p><div class="ad-slot">Cheaper. ${LINE}</div>`)}</article>`,
    );
    expect(kept.filter((text) => text.startsWith('Cheaper'))).toEqual([]);
    expect(kept).toHaveLength(4);
  });
});
