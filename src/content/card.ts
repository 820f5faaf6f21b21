/** What the first marks do not take, loaded into an article's page when the reader first reaches for it. */
import { detectArticle } from '../page/detect';
import { findQuote } from '../page/quote';
import { createCardHost } from './card-host';
import type { CardScope } from './lazy-card';

const scope = globalThis as typeof globalThis & CardScope;
scope.isnadLate = { createCardHost, findQuote, detectArticle };
