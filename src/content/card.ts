/** The card's own script, loaded into an article's page when the reader first reaches for it. */
import { createCardHost } from './card-host';
import type { CardScope } from './lazy-card';

const scope = globalThis as typeof globalThis & CardScope;
scope.isnadCard = createCardHost;
