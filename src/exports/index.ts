import type { Voice } from '../core/language';
import type { ArticleView, Note } from '../core/views/view';
import { json } from './json';
import { markdown } from './markdown';

/** Every export format, one line each. */
const FORMATS = {
  markdown: { extension: 'md', type: 'text/markdown;charset=utf-8', render: markdown },
  json: { extension: 'json', type: 'application/json;charset=utf-8', render: json },
} as const satisfies Record<string, Format>;

interface Format {
  readonly extension: string;
  readonly type: string;
  readonly render: (view: ArticleView, notes: readonly Note[], voice: Voice) => string;
}

type FormatName = keyof typeof FORMATS;

/** An article's reading as a file, in the language of the view. */
export function exportFile(
  view: ArticleView,
  notes: readonly Note[],
  format: FormatName,
  voice: Voice,
): { name: string; type: string; text: string } {
  const { extension, type, render } = FORMATS[format];
  return { name: `${fileName(view)}.${extension}`, type, text: (render as Format['render'])(view, notes, voice) };
}

/** A name that every file system takes, in any script, within 80 characters. */
function fileName({ article }: ArticleView): string {
  const words = article.headline.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-');
  const date = article.published?.slice(0, 10) ?? '';
  return `isnad-${[date, words].filter(Boolean).join('-')}`.slice(0, 80).replace(/-+$/, '');
}
