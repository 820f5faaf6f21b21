/** Loaded into a page only when it is an article, or when the reader asks for it. */
import { type Session, startSession } from './session';

const scope = globalThis as typeof globalThis & { isnadSession?: Session };

// The worker may load this file twice into one page: the running session then reads the page again.
if (scope.isnadSession) scope.isnadSession.readAgain();
else scope.isnadSession = startSession();
