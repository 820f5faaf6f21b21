import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Seed } from '../../demo/catalogue';

/** Where the seed articles lie when this checkout has the shared folder beside it; their text is never in it. */
const SEEDS = fileURLToPath(new URL('../../../../shared/bench/data/seeds/dev.jsonl', import.meta.url));

interface SeedArticle {
  readonly id: Seed;
  readonly title: string;
  readonly text: string;
  readonly outlet: string | null;
}

/** Days of publication; the texts themselves give no more than the month for some. */
const DAYS: Readonly<Record<Seed, string>> = {
  '000': '2022-02-14',
  '001': '2024-12-09',
  '002': '2025-01-06',
  '003': '2024-12-13',
  '004': '2021-09-08',
};

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

function pageOf({ id, title, text, outlet }: SeedArticle): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== title.trim());
  // The title of 004 is its first sentence, which the text needs as well.
  const paragraphs = text.trimStart().startsWith(title) && id === '004' ? [title, ...lines] : lines;
  const promo = '<div class="related-inline">اقرأ أيضاً: <a href="#">كيف تعمل سفن الشحن في الشتاء</a></div>';
  const body = paragraphs.map((line, index) => `<p>${escapeHtml(line)}</p>${index === 2 ? promo : ''}`).join('\n');
  const site = outlet ?? 'موقع إخباري';
  return `<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)} - ${escapeHtml(site)}</title>
<meta property="og:type" content="article">
<meta property="og:title" content="${escapeHtml(title)}">
<meta property="og:site_name" content="${escapeHtml(site)}">
<meta property="article:published_time" content="${DAYS[id]}T12:00:00Z">
</head>
<body>
<header><nav><ul><li><a href="#">الرئيسية</a></li><li><a href="#">أخبار</a></li><li><a href="#">رياضة</a></li><li><a href="#">أين يمكنك متابعتنا</a></li></ul></nav></header>
<main>
<article>
<h1>${escapeHtml(title)}</h1>
<div class="share"><a href="#">شارك</a> <a href="#">طباعة</a></div>
<div class="article-body">
${body}
</div>
</article>
<section class="related"><h2>أخبار ذات صلة</h2><ul><li><a href="#">سوق السمك يفتح باكراً هذا الأسبوع</a></li><li><a href="#">قالت مصادر إن المعرض سيتأجل شهراً</a></li></ul></section>
<section class="comments" id="comments"><h2>التعليقات</h2><div class="comment"><b>قارئ</b><p>قال جاري إن هذا كله غير صحيح، ولا أصدق أحداً.</p></div></section>
</main>
<footer>تابعونا على وسائل التواصل - جميع الحقوق محفوظة</footer>
</body>
</html>`;
}

/** Host of the pages made from the seed articles. */
export const seedHost = 'seeds';

/** Pages made from the seed articles, by path; null when the shared folder is not there. */
export function seedPages(): Readonly<Record<string, string>> | null {
  if (!existsSync(SEEDS)) return null;
  const articles = readFileSync(SEEDS, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as SeedArticle);
  return Object.fromEntries(articles.map((article) => [seedPath(article.id), pageOf(article)]));
}

/** Path of a seed's page, of the form that news sites use. */
export function seedPath(seed: Seed): string {
  return `/news/${DAYS[seed].replaceAll('-', '/')}/seed-${seed}.html`;
}
