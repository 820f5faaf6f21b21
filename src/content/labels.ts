/** Labels and flags, which the first marks do not take: loaded into an article's page when those are painted. */
import { withLabels } from '../core/statements/understand';
import type { ReaderScope } from './reader-scope';

const scope = globalThis as typeof globalThis & ReaderScope;
scope.isnadLabels = withLabels;
