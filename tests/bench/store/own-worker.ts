/** The worker that ships, and beside it an answer to the bench: candidates for texts, as matching asks for them. */
import '../../../src/background/main';
import browser from 'webextension-polyfill';
import { ensureBundled } from '../../../src/background/bundled';
import { indexTerms, termsOf } from '../../../src/core/matching/terms';
import { lexicons } from '../../../src/languages';
import { claimIndex } from '../../../src/store/claim-index';
import { libraryOf } from '../../../src/store/library';
import { IsnadDatabase } from '../../../src/store/schema';
import { ASKED, type BenchCall, type BenchReply, LOOKED_AT, numberOf, PACK } from './messages';

const database = new IsnadDatabase();
const library = libraryOf(database);

browser.runtime.onMessage.addListener((message: unknown) => {
  const call = message as Partial<BenchCall>;
  return call.bench ? answer(call as BenchCall) : undefined;
});

async function answer({ bench, language, texts }: BenchCall): Promise<BenchReply> {
  if (bench === 'ping') return [];
  await ensureBundled(database);
  const index = claimIndex(database, await library());
  const found = await index.candidates(
    texts.map((text) => indexTerms(termsOf(text, language, lexicons))),
    ASKED,
  );
  return found.map((list) =>
    list.slice(0, LOOKED_AT).map(({ claim, pack }) => (pack === PACK ? numberOf(claim.id) : -1)),
  );
}
