import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Note } from '../../core/views/view';
import type { Settings } from '../../messages/protocol';
import { Card, type CardActions } from '../card/card';
import { useWords } from '../components/words-context';
import { type MarkName, markCss, markLooks, markOf, relationsByStatement, standingOf } from '../marks';
import { SAMPLE_SENTENCES, type SamplePart, type SampleSentence, sampleReading } from './sample-reading';

/** Gap between a passage and its card, in CSS pixels; and times in milliseconds as on the page itself. */
const GAP = 8;
const REST = 250;
const AWAY = 400;

interface Open {
  readonly sentence: SampleSentence;
  readonly mark: HTMLElement;
  /** Opened by key or click: the keyboard goes into the card, and back on Escape. */
  readonly kept: boolean;
}

/** A made-up article with its marks, whose cards open on hover, click and Enter as they do on a page. */
export function SampleArticle({ intensity }: { intensity: Settings['intensity'] }) {
  const words = useWords();
  const { strings } = words;
  const reading = useMemo(() => sampleReading(words), [words]);
  const [open, setOpen] = useState<Open | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const later = (work: () => void, delay: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(work, delay);
  };
  const close = () => {
    clearTimeout(timer.current);
    if (open?.kept) open.mark.focus();
    setOpen(null);
  };

  useEffect(() => {
    const card = place.current;
    if (!open || !card) return;
    put(card, open.mark);
    if (open.kept) card.querySelector<HTMLElement>('button')?.focus();
    // The card itself is the dialog; what holds it only hears what the card lets through.
    const listening = new AbortController();
    const { signal } = listening;
    card.addEventListener('pointerenter', () => clearTimeout(timer.current), { signal });
    card.addEventListener('pointerleave', () => !open.kept && later(() => setOpen(null), AWAY), { signal });
    document.addEventListener('keydown', (event) => event.key === 'Escape' && close(), { signal });
    addEventListener('resize', () => put(card, open.mark), { signal });
    return () => listening.abort();
  }, [open]);

  const statement = open && (reading.view.statements.find(({ id }) => id === open.sentence) ?? null);
  const flag = open?.sentence === 'flag' ? reading.view.flags[0] : undefined;
  return (
    <div class="sample">
      <article class="sample-article" aria-label={strings.welcome.sampleLabel}>
        <p class="soft small">{reading.view.article.outlet?.name}</p>
        <h3 class="headline">{reading.view.article.headline}</h3>
        {SAMPLE_SENTENCES.map((name) => (
          <p key={name}>
            {reading.sentences[name].map((part) => (
              <Part
                key={part.span[0]}
                name={name}
                part={part}
                marks={marksOf(name, part, reading.view)}
                intensity={intensity}
                isOpen={open?.sentence === name}
                onRest={(mark) => later(() => setOpen({ sentence: name, mark, kept: false }), REST)}
                onLeave={() => !open?.kept && later(() => setOpen(null), AWAY)}
                onChoose={(mark) => {
                  clearTimeout(timer.current);
                  setOpen({ sentence: name, mark, kept: true });
                }}
              />
            ))}
          </p>
        ))}
      </article>
      {open && (
        <div ref={place} id={cardId(open.sentence)} class="surface card sample-card">
          <Card
            key={open.sentence}
            statement={statement}
            flag={flag}
            view={reading.view}
            notes={[]}
            words={words}
            actions={{ ...TRIED, close }}
          />
        </div>
      )}
    </div>
  );
}

/** Notes on the sample live as long as its card: they show how it works and are kept nowhere. */
const TRIED: Omit<CardActions, 'close'> = {
  saveNote: async ({ url, quote, text, id }) => {
    const now = new Date().toISOString();
    const note: Note = { id: id ?? crypto.randomUUID(), url, quote, text, created: now, changed: now };
    tried.set(note.id, note);
    return { ok: true, value: note };
  },
  deleteNote: async (id) => {
    const note = tried.get(id);
    return note ? { ok: true, value: note } : { ok: false, code: 'no-such-note', detail: id };
  },
  restoreNote: async (note) => ({ ok: true, value: note }),
  copy: async () => false,
};
const tried = new Map<string, Note>();

function marksOf(
  name: SampleSentence,
  { slot }: SamplePart,
  view: ReturnType<typeof sampleReading>['view'],
): readonly MarkName[] {
  if (slot === 'source') return ['source'];
  if (slot !== 'content') return [];
  if (name === 'flag') return ['flag'];
  const statement = view.statements.find(({ id }) => id === name);
  const standing = standingOf(relationsByStatement(view).get(name) ?? [], 0);
  return [...(standing ? [standing] : []), ...(statement ? [markOf(statement)] : [])];
}

const cardId = (name: SampleSentence): string => `card-${name}`;

function Part({
  name,
  part,
  marks,
  intensity,
  isOpen,
  onRest,
  onLeave,
  onChoose,
}: {
  name: SampleSentence;
  part: SamplePart;
  /** From the outermost in. */
  marks: readonly MarkName[];
  intensity: Settings['intensity'];
  isOpen: boolean;
  onRest: (mark: HTMLElement) => void;
  onLeave: () => void;
  onChoose: (mark: HTMLElement) => void;
}) {
  const { strings, code } = useWords();
  const offset = code === 'ar' ? '0.32em' : '0.2em';
  const marked = marks.reduceRight<ComponentChildren>(
    (inner, mark) => <span style={markCss(markLooks[mark], intensity, offset)}>{inner}</span>,
    part.text,
  );
  if (part.slot !== 'content') return <>{marked}</>;
  return (
    // A button would not break over lines as text does.
    <a
      class="sample-mark"
      href={`#${cardId(name)}`}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      aria-description={marks.map((mark) => strings.legend.marks[mark]).join('. ')}
      onPointerEnter={(event) => event.pointerType !== 'touch' && onRest(event.currentTarget)}
      onPointerLeave={onLeave}
      onClick={(event) => {
        event.preventDefault();
        onChoose(event.currentTarget);
      }}
    >
      {marked}
    </a>
  );
}

/** Below the last line of its passage, within the window's width. */
function put(card: HTMLElement, mark: HTMLElement): void {
  const last = [...mark.getClientRects()].at(-1);
  const around = card.offsetParent?.getBoundingClientRect();
  if (!last || !around) return;
  const isRtl = getComputedStyle(mark).direction === 'rtl';
  const wanted = isRtl ? last.right - card.offsetWidth : last.left;
  const left = Math.max(GAP, Math.min(wanted, document.documentElement.clientWidth - card.offsetWidth - GAP));
  card.style.setProperty('inset', `${last.bottom + GAP - around.top}px auto auto ${left - around.left}px`);
}
