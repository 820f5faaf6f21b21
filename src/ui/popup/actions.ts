import type { ReadingActions } from '../reading/actions';

/** What the popup can do beside reading: null where the browser has no panel. */
export interface PopupActions extends ReadingActions {
  readonly openPanel: (() => void) | null;
}
