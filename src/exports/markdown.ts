import type { Voice } from '../core/language';
import type { Party, Statement } from '../core/statements/statement';
import { fill } from '../core/text/fill';
import { textOf } from '../core/text/span';
import type { ArticleView, ClaimView, Note, OriginCount, PositionView } from '../core/views/view';

/** An article's whole reading as Markdown, in the reader's language. */
export function markdown(view: ArticleView, notes: readonly Note[], voice: Voice): string {
  const { exportLabels: labels } = voice;
  const sections = [
    head(view, voice),
    section(
      labels.statements,
      view.statements.map((statement) => statementLines(view, statement, voice)),
    ),
    section(
      labels.flags,
      view.flags.map(
        (flag) => `- > ${inline(view.article.text.slice(...flag.span))}\n  ${voice.phrases.flags[flag.reason]}`,
      ),
    ),
    section(labels.stories, storyLines(view, voice)),
    section(
      labels.notes,
      notes.map(
        (note) => `- > ${inline(note.quote.exact)}\n\n${indent(escaped(note.text))}\n  (${note.changed.slice(0, 10)})`,
      ),
    ),
    searchedLine(view, voice),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

function head({ article }: ArticleView, { exportLabels: labels }: Voice): string {
  const facts: [string, string | null | undefined][] = [
    [labels.outlet, article.outlet?.name],
    [labels.authors, article.authors.join(', ')],
    [labels.published, article.published],
    [labels.modified, article.modified],
    [labels.address, article.url ? `<${article.url.replace(/[<>\s]/g, encodeURIComponent)}>` : ''],
  ];
  const lines = facts.flatMap(([label, value]) =>
    value ? [`- ${label}: ${label === labels.address ? value : inline(value)}`] : [],
  );
  return [`# ${inline(article.headline)}`, lines.join('\n'), `_${labels.exportedBy}_`].filter(Boolean).join('\n\n');
}

function statementLines(view: ArticleView, statement: Statement, voice: Voice): string {
  const { exportLabels: labels, phrases } = voice;
  const marks = [
    statement.polarity === 'denies' ? labels.denies : statement.polarity === 'questions' ? labels.questions : '',
    statement.hedged ? labels.hedged : '',
  ].filter(Boolean);
  const origin = statement.origin ? `${inline(statement.origin.name)} (${phrases.kinds[statement.origin.kind]})` : '—';
  const chain =
    statement.chain.length > 0
      ? ` · ${labels.chain}: ${statement.chain.map((party) => inline(party.name)).join(' ← ')}`
      : '';
  const words = inline(textOf(view.article.text, statement.content));
  return `- **${origin}**${marks.length > 0 ? ` _${marks.join(', ')}_` : ''}${chain}\n  > ${words}`;
}

function storyLines(view: ArticleView, voice: Voice): string[] {
  return view.stories.flatMap((story) => [
    `### ${inline(story.title)}`,
    ...story.claims.map((claim) => claimLines(claim, voice)),
  ]);
}

function claimLines(claim: ClaimView, voice: Voice): string {
  const { exportLabels: labels, phrases } = voice;
  const side = (title: string, positions: readonly PositionView[], count?: OriginCount) =>
    positions.length === 0
      ? []
      : [
          `- ${title}${count ? ` (${countWords(labels.counts, count)})` : ''}`,
          ...positions.flatMap((position) => [
            `  - ${positionWords(position, voice)}`,
            ...repeatedWords(position, voice),
          ]),
        ];
  return [
    `#### ${inline(claim.text)}`,
    ...(claim.contradiction ? [`- ${labels.contradiction}: ${phrases.contradictions[claim.contradiction]}`] : []),
    ...side(labels.asserting, claim.asserting, claim.assertingCount),
    ...side(labels.denying, claim.denying, claim.denyingCount),
    ...side(labels.questioning, claim.questioning),
    ...new Set(claim.relations.map((relation) => `- ${inline(relation.explanation)}`)),
  ].join('\n');
}

function positionWords(position: PositionView, { exportLabels: labels }: Voice): string {
  const parties: Party[] = [...position.chain, position.origin];
  const outlet = position.fromArticle ? labels.thisArticle : position.outlet;
  const chain = [outlet, ...parties.map((party) => party.name)].map(inline).join(' ← ');
  const date = position.date ? ` (${position.date})` : '';
  return `${chain}${date}: ${inline(position.text)}`;
}

function repeatedWords({ repeatedBy = [] }: PositionView, { exportLabels: labels, phrases }: Voice): string[] {
  const places = repeatedBy.map(({ outlet, date, fromArticle }) =>
    fromArticle ? labels.thisArticle : `${inline(outlet)}${date ? ` (${date})` : ''}`,
  );
  const told = fill(phrases.explanations['repeats.same-origin'] ?? '{b}', {
    b: places.join(phrases.explanations.list ?? ', '),
    bDate: '',
  });
  return places.length === 0 ? [] : [`    - ${told}`];
}

function countWords(template: string, count: OriginCount): string {
  return template.replace(/\{(outlets|origins|unknown)\}/g, (_match, name: keyof OriginCount) => String(count[name]));
}

function searchedLine(view: ArticleView, voice: Voice): string {
  const { exportLabels: labels } = voice;
  const packs = view.searched.packs.map((own) => `${own.title[voice.code] ?? own.title.en ?? own.id} (${own.date})`);
  const words = labels.searched
    .replace('{claims}', String(view.searched.claims))
    .replace('{packs}', packs.join(', ') || '—');
  return view.stories.length === 0 ? `${labels.noMatch}\n\n${words}` : words;
}

function section(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `## ${title}\n\n${items.join('\n')}`;
}

/** Text of a page on one line, with Markdown's and HTML's own signs made harmless. */
function inline(text: string): string {
  return escaped(text.replace(/\s+/gu, ' ').trim());
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
