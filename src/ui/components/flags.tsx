import type { ArticleView } from '../../core/views/view';
import { Foreign } from './foreign';
import { passage } from './passage';
import { useWords } from './words-context';

/** A flag with its place in the view's list, by which the page knows it. */
interface ShownFlag {
  readonly index: number;
  readonly flag: ArticleView['flags'][number];
}

/** The flags that are sure enough for the reader's strictness (0 to 1). */
export function shownFlags(view: ArticleView, strictness: number): ShownFlag[] {
  return view.flags.map((flag, index) => ({ index, flag })).filter(({ flag }) => flag.confidence >= strictness);
}

/** Flagged passages, each with its reason in words; choosing one shows it on the page. */
export function FlagList({
  view,
  flags,
  onShow,
}: {
  view: ArticleView;
  flags: readonly ShownFlag[];
  onShow: (index: number) => void;
}) {
  return (
    <ul class="plain-list">
      {flags.map(({ index, flag }) => (
        <li key={index} class="flag">
          <button type="button" class="passage" onClick={() => onShow(index)}>
            <Foreign text={passage(view.article.text, [flag.span])} lang={view.article.language} class="clamp" />
          </button>
          <FlagReasonText flag={flag} lang={view.article.language} />
        </li>
      ))}
    </ul>
  );
}

export function FlagReasonText({ flag, lang }: { flag: ShownFlag['flag']; lang: string }) {
  const { strings } = useWords();
  const [before = '', after = ''] = strings.flagEvidence.split('{evidence}');
  return (
    <p class="flag-reason">
      {strings.flagReasons[flag.reason]}
      {flag.evidence !== '' && (
        <span class="soft">
          {' '}
          {before}
          <Foreign text={flag.evidence} lang={lang} />
          {after}
        </span>
      )}
    </p>
  );
}
