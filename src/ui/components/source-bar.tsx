import type { SourceKind } from '../../core/statements/statement';
import type { ArticleView } from '../../core/views/view';
import { KIND_TONES, KindGlyph, SignGlyph } from './glyphs';
import { SOURCE_KINDS_SHOWN } from './kind-order';
import { useWords } from './words-context';

/** What is sourced to whom: one bar of the statements by kind of source, and the same in words. */
export function SourceBar({
  statements,
  flags,
}: {
  statements: ArticleView['statements'];
  flags: ArticleView['flags'];
}) {
  const words = useWords();
  const { strings } = words;
  const nobody = flags.filter((flag) => flag.reason === 'nobody-named').length;
  const counts = new Map<SourceKind, number>();
  for (const { origin } of statements) if (origin) counts.set(origin.kind, (counts.get(origin.kind) ?? 0) + 1);
  const rows = SOURCE_KINDS_SHOWN.map((kind) => ({ kind, count: counts.get(kind) ?? 0 })).filter(
    (row) => row.count > 0,
  );
  if (rows.length === 0 && nobody === 0) return null;
  return (
    <div class="source-bar">
      <div class="bar" aria-hidden="true">
        {rows.map(({ kind, count }) => (
          <span key={kind} class={`bar-part bar-${KIND_TONES[kind]}`} style={{ flexGrow: count }} />
        ))}
        {nobody > 0 && <span class="bar-part bar-unsourced" style={{ flexGrow: nobody }} />}
      </div>
      <ul class="bar-list">
        {rows.map(({ kind, count }) => (
          <li key={kind}>
            <KindGlyph kind={kind} />
            <span class="bar-name">{strings.kinds[kind]}</span>
            <span class="bar-count">{words.count(strings.counts.statements, count)}</span>
          </li>
        ))}
        {nobody > 0 && (
          <li>
            <SignGlyph sign="flag" />
            <span>{words.count(strings.counts.nobodyNamed, nobody)}</span>
          </li>
        )}
      </ul>
    </div>
  );
}
