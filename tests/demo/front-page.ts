import { type Outlet, outlets, type Page, pages } from './catalogue';

const notes: Readonly<Record<NonNullable<Page['shows']>, string>> = {
  'no-match': 'nothing in the database',
  'not-article': 'a section front, not an article',
  'no-language-pack': 'a language without a pack',
  'late-body': 'its text arrives late',
  'in-page-navigation': 'single-page site',
};

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

function shelf(outlet: Outlet, port: number): string {
  const direction = outlet.language === 'ar' ? 'rtl' : 'ltr';
  const own: Page[] = Object.values(pages).filter((page) => page.outlet === outlet.id);
  const items = own.map((page) => {
    const note = page.shows ? ` <em lang="en" dir="ltr">${notes[page.shows]}</em>` : '';
    const href = `http://${outlet.id}.localhost:${port}${page.path}`;
    return `<li><a href="${escapeHtml(href)}">${escapeHtml(page.title)}</a>${note}</li>`;
  });
  return `<section class="${outlet.look}" lang="${outlet.language}" dir="${direction}"><h2>${escapeHtml(outlet.name)}</h2><p lang="en" dir="ltr">${escapeHtml(outlet.layout)}</p><ul>${items.join('')}</ul></section>`;
}

/**
 * The newsstand's front page: every outlet with its pages.
 * @param port the port that the newsstand listens on, for the links to the outlets' hosts
 */
export function frontPage(port: number): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Isnad's newsstand</title>
<style>
*{box-sizing:border-box}body{margin:0;background:#e7e3da;color:#222;font:16px/1.6 system-ui,"Noto Sans","Noto Naskh Arabic",sans-serif}
header{padding:28px 20px;text-align:center}header h1{margin:0;font-size:32px}header p{margin:4px auto 0;max-width:60ch;color:#5b564c}
main{max-width:1180px;margin:0 auto;padding:0 20px 40px;display:grid;grid-template-columns:repeat(auto-fill,minmax(320px,1fr));gap:18px}
section{background:#fffdf8;border-radius:10px;padding:16px 20px;box-shadow:0 1px 5px #0002}section.dark{background:#20242d;color:#e9ebf0}section.dark a{color:#9fd0ff}
h2{margin:0;font-size:20px}section p{margin:0;font-size:13px;opacity:.65}ul{margin:10px 0 0;padding-inline-start:18px}li{margin:6px 0}a{color:#14508c}em{font-size:13px;opacity:.65;white-space:nowrap}
</style>
</head>
<body>
<header><h1>The newsstand</h1><p>Invented outlets that tell five real stories in words of our own. Open an article with Isnad installed. <span lang="ar" dir="rtl">صحف متخيلة تروي خمس قصص حقيقية.</span></p></header>
<main>${outlets.map((outlet) => shelf(outlet, port)).join('\n')}</main>
</body>
</html>
`;
}
