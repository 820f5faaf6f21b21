import type { Note } from '../../core/views/view';

/** A note that is being written. */
interface Draft {
  readonly quote: Note['quote'];
  readonly text: string;
}

/** Where drafts outlive the popup, which closes at a click on the page. */
export interface Drafts {
  read(url: string): Draft | null;
  /** Null forgets the draft. */
  keep(url: string, draft: Draft | null): void;
}

const PREFIX = 'draft:';

/** Drafts in a storage of the extension's own pages. A full or broken storage loses no more than the draft. */
export function draftsIn(storage: Storage): Drafts {
  return {
    read(url) {
      try {
        const draft: unknown = JSON.parse(storage.getItem(PREFIX + url) ?? 'null');
        return isDraft(draft) ? draft : null;
      } catch {
        return null;
      }
    },
    keep(url, draft) {
      try {
        if (draft && draft.text.trim() !== '') storage.setItem(PREFIX + url, JSON.stringify(draft));
        else storage.removeItem(PREFIX + url);
      } catch {
        // The note itself is saved elsewhere and says so when that fails.
      }
    },
  };
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null || !('text' in value) || !('quote' in value)) return false;
  const { text, quote } = value;
  if (typeof text !== 'string' || typeof quote !== 'object' || quote === null) return false;
  return ['exact', 'prefix', 'suffix'].every((key) => typeof (quote as Record<string, unknown>)[key] === 'string');
}
