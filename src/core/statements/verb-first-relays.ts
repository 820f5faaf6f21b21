import { contentEnd, listed, scopeOf, tidy } from './clauses';
import type { CueHit } from './cues';
import type { Draft } from './draft';
import { lookups } from './kind-lists';
import { isOwnOutlet } from './kinds';
import { type Hits, nounPhrase } from './noun-phrases';
import type { Range, Reading } from './reading';
import { type Opener, REACH } from './verb-first-openers';

/** What a draft has whoever relays what to whom. */
type RelayBase = Omit<Draft, 'cue' | 'source' | 'relayer' | 'content' | 'trust'>;

/** "لصحيفة المرصد", "في مقابلة مع قناة النيل": the outlet to which it was said and through which it is known. */
export function toldOutlet(reading: Reading, hits: Hits, [from, to]: Range): Range | null {
  const { kinds, sets, gluedPrepositions } = reading.index;
  // The name of a paper or channel alone may be the article's own.
  const known = reading.publisher.text.trim() !== '';
  for (let at = from; at < to; at++) {
    const word = reading.words[at]?.text ?? '';
    const glued = gluedPrepositions.some((letters) => word.startsWith(letters)) && !kinds.outlet.has(word);
    const free = sets.prepositions.has(reading.words[at - 1]?.text ?? '') && at - 1 > from;
    if (!glued && !free) continue;
    const forms = glued ? lookups(reading, at, true).slice(1) : [word];
    const agency = forms.some((form) => kinds.outletNames.has(form) && (known || sets.agencies.has(form)));
    const heard = forms.some((form) => kinds.outlet.has(form) || kinds.reports.has(form));
    if (!agency && !heard) continue;
    const outlet = nounPhrase(reading, hits, at, to, false);
    if (outlet !== null && !isOwnOutlet(reading, outlet)) return outlet;
  }
  return null;
}

/** "نقلا عن مصادر" between the subject and the content: the party that the subject passes on. */
export function relayBetween(reading: Reading, hits: Hits, [from, to]: Range): Range | null {
  for (let at = from; at < to; at++) {
    const end = listed(reading, 'citing', at);
    if (end > 0 && end < to) return nounPhrase(reading, hits, end, to, false);
  }
  return null;
}

/** "نقلت الوكالة عن المصدر قوله إن …": the content is the second party's, the subject relays it. */
export function readRelay(
  reading: Reading,
  hits: Hits,
  hit: CueHit,
  opener: Opener | null,
  subject: Range | null,
  base: RelayBase,
  trust: number,
): Draft | null {
  const limit = Math.min(opener?.at ?? scopeOf(reading, hit.at)[1], hit.end + REACH);
  for (let at = hit.end; at < limit; at++) {
    const pronoun = relayPronoun(reading, at);
    if (pronoun !== null) return relayOfKnown(reading, hits, hit, base, { at, pronoun, limit, opener, subject, trust });
    const end = listed(reading, 'relayWords', at);
    if (end < 0) continue;
    const cue: Range[] = [[hit.at, hit.end]];
    let sourceEnd = limit;
    for (let next = end; next < limit; next++) {
      if (listed(reading, 'relaySayings', next) > 0) {
        sourceEnd = next;
        cue.push([next, next + 1]);
        break;
      }
      // "تسريبات نقلتها الصحيفة عن ضباط كشفت أن": the verb of what was passed on says the same.
      const verb = hits.get(next);
      if (next > end && verb?.sense.role === 'finite' && listed(reading, 'complementizers', verb.end) > 0) {
        sourceEnd = next;
        cue.push([next, verb.end]);
        break;
      }
    }
    const source = nounPhrase(reading, hits, end, sourceEnd, true);
    if (source === null) return null;
    let start = opener?.content ?? (sourceEnd < limit ? sourceEnd + 1 : -1);
    if (start > 0) start = Math.max(start, listed(reading, 'complementizers', start));
    const content = start < 0 ? null : tidy(reading, [start, contentEnd(reading, start)]);
    // "تصريحات نقلتها الوكالة عن": the pronoun is what was passed on, so the subject follows.
    const relayer = hit.sense.gluesObject ? nounPhrase(reading, hits, hit.end, at, false) : subject;
    return { ...base, cue, source, relayer, content: content === null ? [] : [content], trust };
  }
  return null;
}

/** عنه, عنها: a word that leads to the second party, with a pronoun for it; null for any other word. */
function relayPronoun(reading: Reading, at: number): string | null {
  const word = reading.words[at]?.text ?? '';
  for (const pronoun of reading.index.objectPronouns) {
    if (word.endsWith(pronoun) && reading.index.sets.relayWords.has(word.slice(0, -pronoun.length))) return pronoun;
  }
  return null;
}

/** "نقلت عنه الوكالة قوله إن …": the second party has been named before. */
function relayOfKnown(
  reading: Reading,
  hits: Hits,
  hit: CueHit,
  base: RelayBase,
  found: {
    at: number;
    pronoun: string;
    limit: number;
    opener: Opener | null;
    subject: Range | null;
    trust: number;
  },
): Draft | null {
  const { at, pronoun, limit, opener, subject, trust } = found;
  let saying = at + 1;
  while (saying < limit && listed(reading, 'relaySayings', saying) < 0) saying++;
  const relayer = subject !== null && subject[1] <= at ? subject : nounPhrase(reading, hits, at + 1, saying, false);
  const start = opener?.content ?? (saying < limit ? saying + 1 : -1);
  const content = start < 0 ? null : tidy(reading, [start, contentEnd(reading, start)]);
  if (content === null || relayer === null) return null;
  const cue: Range[] =
    saying < limit
      ? [
          [hit.at, hit.end],
          [saying, saying + 1],
        ]
      : [[hit.at, hit.end]];
  const agreement = reading.index.pronounGenders.get(pronoun) ?? '??';
  return { ...base, agreement, cue, source: null, relayer, content: [content], joins: false, fallback: null, trust };
}
