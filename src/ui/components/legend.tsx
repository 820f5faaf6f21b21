import { type MarkName, markCss, markLooks } from '../marks';
import { KindGlyph } from './glyphs';
import { SOURCE_KINDS_SHOWN } from './kind-order';
import { useWords } from './words-context';

/** The way to the page on which the marks can be tried. */
export function GuideLink() {
  const { strings } = useWords();
  return (
    <a class="link-button" href="/src/ui/welcome/index.html" target="_blank" rel="noopener">
      {strings.welcome.link}
    </a>
  );
}

/** What each mark and each sign means, drawn as it is on the page. */
export function Legend() {
  const { strings } = useWords();
  return (
    <div class="legend">
      <h3>{strings.legend.lines}</h3>
      <ul class="legend-list">
        {(Object.keys(markLooks) as MarkName[]).map((mark) => (
          <li key={mark}>
            <span style={markCss(markLooks[mark], 'strong')} aria-hidden="true">
              {strings.legend.sample}
            </span>
            <span>{strings.legend.marks[mark]}</span>
          </li>
        ))}
      </ul>
      <h3>{strings.legend.glyphs}</h3>
      <p class="soft small">{strings.legend.filled}</p>
      <ul class="legend-list legend-kinds">
        {SOURCE_KINDS_SHOWN.map((kind) => (
          <li key={kind}>
            <KindGlyph kind={kind} />
            <span>{strings.kinds[kind]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
