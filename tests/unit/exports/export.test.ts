import { describe, expect, it } from 'vitest';
import { type Article, articleFromText } from '../../../src/core/article/article';
import { memoryIndex } from '../../../src/core/matching/memory-index';
import { analyse } from '../../../src/core/pipeline';
import { extract } from '../../../src/core/statements/extract';
import type { ArticleView, Note } from '../../../src/core/views/view';
import { exportFile } from '../../../src/exports';
import { lexicons, packs } from '../../../src/languages';
import { smallPack } from '../store/small-pack';

const TEXT = [
  'Harbour of town 3 <b>closed</b>',
  'The harbour of town 3 was closed, the harbour master said on Thursday.',
  'The port authority denied that the harbour of town 3 was closed.',
].join('\n');

const note: Note = {
  id: 'n1',
  url: 'https://courier.example/1',
  quote: { exact: 'the harbour of town 3', prefix: 'that ', suffix: ' was' },
  text: '# ask *again*\n<script>alert(1)</script>',
  created: '2024-05-03T08:00:00Z',
  changed: '2024-05-04T08:00:00Z',
};

async function viewOf(text: string, language: string, readerLanguage: string): Promise<ArticleView> {
  const article: Article = {
    ...articleFromText({ text, title: text.split('\n')[0] ?? '', language, published: '2024-05-02', url: note.url }),
    outlet: { name: 'The [Courier]', host: 'courier.example' },
  };
  const pack = smallPack(9);
  return analyse(article, extract(article, packs), {
    index: memoryIndex([pack], lexicons),
    packs,
    entities: pack.entities,
    outlets: pack.outlets,
    readerLanguage,
  });
}

function file(view: ArticleView, format: 'markdown' | 'json', language = 'en') {
  const pack = packs.find(({ code }) => code === language);
  if (!pack) throw new Error(language);
  return exportFile(view, [note], format, pack);
}

describe('export', () => {
  it('tells in Markdown who says what, with both sides and the notes', async () => {
    const { name, type, text } = file(await viewOf(TEXT, 'en', 'en'), 'markdown');
    expect(name).toBe('isnad-2024-05-02-Harbour-of-town-3-b-closed-b.md');
    expect(type).toMatch(/^text\/markdown/);
    expect(text).toMatch(/^- \*\*[Tt]he harbour master \(/m);
    expect(text).toMatch(/^- \*\*[Tt]he port authority \(named organisation\)\*\* _denies_/m);
    expect(text).toContain('The harbour of town 3 was closed');
    expect(text).toContain('(2024-05-04)');
    expect(text).toContain('Searched 9 claims');
  });

  it('lets nothing of a page or a note become Markdown or HTML', async () => {
    const { text } = file(await viewOf(TEXT, 'en', 'en'), 'markdown');
    expect(text).not.toContain('<b>');
    expect(text).not.toContain('<script>');
    expect(text).toContain('\\<script\\>');
    expect(text).toContain('\\# ask \\*again\\*');
    expect(text).toContain('The \\[Courier\\]');
  });

  it('speaks the reader’s language', async () => {
    const { text } = file(await viewOf(TEXT, 'en', 'ar'), 'markdown', 'ar');
    expect(text).toContain('من قال ماذا');
    expect(text).toContain('ينفي');
  });

  it('gives as JSON the words and offsets that the page has, and the notes as they are', async () => {
    const view = await viewOf(TEXT, 'en', 'en');
    const { text, name } = file(view, 'json');
    expect(name).toMatch(/\.json$/);
    const data = JSON.parse(text);
    expect(data.format).toBe('isnad-article/1');
    expect(data.notes).toEqual([note]);
    expect(data.statements.length).toBe(view.statements.length);
    for (const statement of data.statements) {
      expect(statement.words).toEqual(
        statement.content.map(([a, b]: [number, number]) => data.article.text.slice(a, b)),
      );
    }
  });

  it('says what was searched when nothing matched', async () => {
    const { text } = file(
      await viewOf('Cats\nA keeper said that nine cats sleep in the old mill.', 'en', 'en'),
      'markdown',
    );
    expect(text).toContain('That is no confirmation.');
    expect(text).toContain('Searched 9 claims');
  });

  it('gives a name that file systems take, whatever the headline', async () => {
    const long = await viewOf(`${'كلمة طويلة / '.repeat(40)}\nقال الوزير إن الميناء مغلق.`, 'ar', 'ar');
    const { name } = file(long, 'json', 'ar');
    expect(name.length).toBeLessThanOrEqual(86);
    expect(name).not.toMatch(/[/\\:*?"<>|\s]/);
  });
});
