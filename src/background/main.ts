import annotator from '../content/annotator?script&iife';
import card from '../content/card?script&iife';
import labels from '../content/labels?script&iife';
import type { WorkerCalls } from '../messages/protocol';
import { serve } from '../messages/serve';
import { onInstalled, onPermissionsChanged, onStartup, openOwnPage } from '../platform/browser';
import { removeTaken } from '../store/packs';
import { IsnadDatabase } from '../store/schema';
import { mayCall } from './access';
import { ensureBundled, tidyStore } from './bundled';
import { serveCommands } from './commands';
import { expectedFailure } from './expected-failures';
import { handlers } from './handlers';
import { readers } from './readers';
import { sweep } from './reading-handlers';
import { file, lookAtOpenPages, registerDetector } from './sites';

/** Milliseconds from the worker's start. */
const TIDIED_AFTER = 5_000;

const database = new IsnadDatabase();

// One installation at a time; a failed one is tried again at the next call.
let bundled: Promise<void> | undefined;
function bundledReady(): Promise<void> {
  bundled ??= ensureBundled(database).catch((error: unknown) => {
    bundled = undefined;
    throw error;
  });
  return bundled;
}

const scripts = { annotator: file(annotator), card: file(card), labels: file(labels), readers };

serve<WorkerCalls>(handlers(database, scripts, bundledReady), mayCall, {
  expected: expectedFailure,
  report,
});

// The message that woke the worker most likely asks for it: the database opens while the message is on its way.
bundledReady().catch(() => undefined);

// Long after the answers that woke the worker; if it stops before, the next one does it.
setTimeout(
  () =>
    void bundledReady()
      .then(() => tidyStore(database))
      .then(() => sweep(database))
      .catch(report),
  TIDIED_AFTER,
);

serveCommands(report);

/** The page of the first run. */
const WELCOME = 'src/ui/welcome/index.html';

onInstalled((first) => {
  if (first) void openOwnPage(WELCOME).catch(report);
  void registerDetector()
    .then(() => (first ? lookAtOpenPages() : undefined))
    .catch(report);
  void bundledReady().catch(report);
});
onStartup(() => {
  void registerDetector().catch(report);
  void removeTaken(database).catch(report);
});
onPermissionsChanged(() => void registerDetector().then(lookAtOpenPages).catch(report));

/** Unexpected errors go to the extension's own console, where the reader can copy them from. */
function report(error: unknown): void {
  console.error('Isnad', error);
}
