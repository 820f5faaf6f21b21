import { describe, expect, it } from 'vitest';
import { PageNotices } from '../../../src/content/page-notices';
import type { ReadNote } from '../../../src/page/read';
import { read } from '../page/open-page';

const LONG = 100_000;
const page = (language: string, ...notes: ReadNote[]) => {
  const reading = read('<html><body><h1>Night ferry sails again</h1><p>The ferry sails from Monday.</p></body></html>');
  return { ...reading, article: { ...reading.article, language }, notes };
};

describe('notices about a page', () => {
  it('tell what could not be read, each once', () => {
    const notices = new PageNotices();
    expect(notices.of(page('en'), LONG, '')).toEqual([]);
    expect(notices.of(page('en', 'metadata-failed', 'body-failed', 'page-too-large'), LONG, '')).toEqual([
      'unreadable-part',
      'text-cut',
    ]);
    expect(notices.of(page('en', 'body-shorter-than-stated', 'hidden-text-read'), LONG, '')).toEqual([
      'text-missing',
      'hidden-text',
    ]);
    expect(notices.of(page('en'), 10, '')).toEqual(['text-cut']);
  });

  it('tell a translation by its language or by the browser’s mark, until the original is back', () => {
    const notices = new PageNotices();
    expect(notices.of(page('en'), LONG, 'js no-touch')).toEqual([]);
    expect(notices.of(page('ar'), LONG, '')).toEqual(['translated']);
    expect(notices.of(page('en'), LONG, '')).toEqual([]);
    expect(new PageNotices().of(page('ar'), LONG, 'js translated-rtl')).toEqual(['translated']);
  });
});
