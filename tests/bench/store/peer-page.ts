/** Run in a page of the peer's extension: fills its store. */
import { newIndex, peerDatabase, saveIndex } from './peer-store';
import { type Base, Variations } from './vary';

const BATCH = 8192;

/** Imports claims; time in milliseconds, without making the texts. */
export async function fill(bases: readonly Base[], fixed: readonly Base[], to: number) {
  const variations = new Variations(bases, fixed);
  const index = newIndex();
  let time = 0;
  for (let from = 0; from < to; from += BATCH) {
    const claims = Array.from({ length: Math.min(BATCH, to - from) }, (_, at) => {
      const { stored } = variations.claim(from + at);
      return { id: from + at, stored, text: variations.text(from + at).text };
    });
    const started = performance.now();
    for (const { id, text } of claims) index.add(id, text);
    await peerDatabase.claims.bulkPut(claims.map(({ id, stored }) => ({ id, stored })));
    time += performance.now() - started;
  }
  const started = performance.now();
  await saveIndex(index);
  return { time: time + performance.now() - started };
}
