import type { Agreement } from './attribution-lexicon';
import { isColon, isComma, isDash, isStop, listed, scopeOf } from './clauses';
import type { CueHit } from './cues';
import { lookups } from './kind-lists';
import { type Hits, nounPhrase, opensOccasion } from './noun-phrases';
import { bareForms, type Range, type Reading } from './reading';
import { isGluedDefinite, isVerbalNoun } from './verb-first-boundaries';
import { pastLead, REACH } from './verb-first-openers';

/** The noun phrase right after a verb, up to what opens the content. */
export function subjectAfter(reading: Reading, hits: Hits, hit: CueHit, limit: number): Range | null {
  const { adverbs, mannerHeads } = reading.index.sets;
  let from = hit.end;
  // "يدعو بشكل عاجل الوزير": the word of manner takes the next one with it.
  while (from < limit && adverbs.has(reading.words[from]?.text ?? ''))
    from += mannerHeads.has(reading.words[from]?.text ?? '') ? 2 : 1;
  if (opensOccasion(reading, from)) return null;
  return nounPhrase(reading, hits, from, Math.min(limit, hit.end + REACH), true);
}

/** The noun phrase before a verb, in its clause: "الإدارة الأمريكية تنفي". Null when the verb opens the clause. */
export function leftSubject(reading: Reading, hits: Hits, hit: CueHit): Range | null {
  const { sets } = reading.index;
  const [scope] = scopeOf(reading, hit.at);
  if (sets.topics.has(reading.words[scope]?.text ?? '') && hit.at - scope < 20) {
    // "أما الوزير، فقد قال".
    let end = hit.at;
    while (end > scope + 1 && (sets.auxiliaries.has(reading.words[end - 1]?.text ?? '') || isComma(reading, end - 1)))
      end--;
    const topic = nounPhrase(reading, hits, scope + 1, end, true);
    if (topic !== null && end - topic[1] <= 1) return topic;
  }
  if (hit.joined || pastLead(reading, hit.at) < hit.at) return null;
  let end = hit.at;
  while (
    end > scope &&
    (sets.auxiliaries.has(reading.words[end - 1]?.text ?? '') || isDash(reading, end - 1) || isComma(reading, end - 1))
  )
    end--;
  const anonymous = anonymityBefore(reading, scope, end);
  const comma = anonymous === end && end < hit.at && isComma(reading, end);
  end = anonymous;
  if (sets.relatives.has(reading.words[end - 1]?.text ?? '')) return null;
  let from = end;
  while (from > scope && end - from < 20) {
    const before = reading.words[from - 1];
    const quoted = reading.quotes[reading.outer[from - 2] ?? -1];
    if (quoted?.after === from && quoted.open >= scope) {
      // 'صحيفة "لو كورييه"': words of a name are no words of the sentence.
      from = quoted.open;
      continue;
    }
    if (
      before === undefined ||
      isComma(reading, from - 1) ||
      isColon(reading, from - 1) ||
      isStop(reading, from - 1) ||
      before.text === '؛'
    )
      break;
    if (sets.complementizers.has(before.text)) break;
    if (sets.connectives.has(before.text)) break;
    const joined = (form: string, i: number): boolean =>
      i > 0 && (sets.negators.has(form) || sets.subordinators.has(form));
    if (bareForms(reading, from - 1).some(joined)) break;
    const earlier = hits.get(from - 1);
    if (earlier !== undefined && (earlier.joined || earlier.sense.role === 'participle')) break;
    from--;
  }
  const kana = reading.index.sets.auxiliaries.has(reading.words[from - 1]?.text ?? '');
  if (comma && !kana) return null;
  // "كان اللواء قد تلقى إخطارا يفيد": what follows is a verb.
  if (reading.index.sets.verbParticles.has(reading.words[from - 1]?.text ?? '')) return null;
  if (from >= end) return null;
  if (listed(reading, 'accordingTo', from, true) > 0) return null;
  // "وتعلن ذلك": a pronoun that points back is nobody.
  if (sets.definite.has(reading.words[from]?.text ?? '') && !isListedHead(reading, from + 1)) return null;
  const points = (form: string): boolean =>
    sets.openers.has(form) || reading.index.pronouns.get(form)?.relative === true;
  if (bareForms(reading, from).some(points)) return null;
  const phrase = nounPhrase(reading, hits, from, end, false);
  // "أن صديقا له في البلدية أخبره": what stands between is the subject's own.
  const opening = reading.words[from - 1]?.text ?? '';
  const opened =
    (sets.complementizers.has(opening) || sets.connectives.has(opening)) && end - from < 8 && isHead(reading, from);
  if (opened && phrase !== null && phrase[1] < end) return [from, end];
  if (phrase === null || (phrase[1] < end && !kana)) return null;
  const noSubject = bareForms(reading, from).some(
    (form) => sets.adverbs.has(form) || sets.prepositions.has(form) || sets.negators.has(form),
  );
  return noSubject || isGoverned(reading, from) ? null : issuerWithin(reading, phrase);
}

/** "التلفزيون بث بيانا للجيش قال فيه": whose statement it is; a thing made by somebody says nothing by itself. */
function issuerWithin(reading: Reading, [from, to]: Range): Range | null {
  for (let at = from + 1; at < to; at++) {
    if (!isAccusativeThing(reading, at)) continue;
    for (let issuer = at + 1; issuer < Math.min(to, at + 4); issuer++)
      if (isIssuer(reading, issuer)) return [issuer, to];
    return null;
  }
  return [from, to];
}

/** "للجيش", "لأحد المشاركين": a party with the preposition of belonging glued to it. */
function isIssuer(reading: Reading, at: number): boolean {
  const { gluedPrepositions, sets } = reading.index;
  const word = reading.words[at]?.text ?? '';
  if (isGluedDefinite(reading, word)) return true;
  return gluedPrepositions.some(
    (letters) => word.startsWith(letters) && sets.determiners.has(word.slice(letters.length)),
  );
}

/** "بنشر", "للوزير": a preposition is glued to the word, which is no subject then. */
function isGoverned(reading: Reading, at: number): boolean {
  const { article, gluedPrepositions, sets } = reading.index;
  const word = reading.words[at]?.text ?? '';
  if (isGluedDefinite(reading, word) && word.length > 4 && !isHead(reading, at)) return true;
  return gluedPrepositions.some((letters) => {
    if (!word.startsWith(letters)) return false;
    const rest = word.slice(letters.length);
    return (rest.startsWith(article) && rest.length > article.length + 2) || sets.objectHeads.has(rest);
  });
}

/** "مهندس شارك في البناء، طلب عدم نشر اسمه، حذر": where the words begin that ask for anonymity; `end` when there are none. */
function anonymityBefore(reading: Reading, scope: number, end: number): number {
  if (!isComma(reading, end)) return end;
  const { anonymityWords, negators } = reading.index.sets;
  for (let at = end - 1; at > Math.max(scope, end - 12); at--) {
    if (!isComma(reading, at)) continue;
    const asks = anonymityWords.has(reading.words[at + 1]?.text ?? '');
    return asks && negators.has(reading.words[at + 2]?.text ?? '') ? at : end;
  }
  return end;
}

/** "التقارير التي تفيد": the noun before a relative pronoun is the verb's subject. */
export function relativeSubject(reading: Reading, hits: Hits, hit: CueHit): Range | null {
  const pronoun = hit.at - 1;
  const entry = bareForms(reading, pronoun)
    .map((form) => reading.index.pronouns.get(form))
    .find((each) => each !== undefined);
  // "المزارع التي وصفها": the noun before is what is spoken of.
  if (
    entry?.relative !== true ||
    !agree(entry.agreement, hit.sense.agreement) ||
    hit.sense.gluesObject ||
    reading.words[pronoun]?.sentence !== reading.words[hit.at]?.sentence
  )
    return null;
  let from = pronoun;
  const [scope] = scopeOf(reading, hit.at);
  if (isComma(reading, from - 1)) from--;
  const end = from;
  while (from > scope && end - from < 4) {
    const before = reading.words[from - 1];
    if (before === undefined || before.kind !== 'word' || hits.has(from - 1)) break;
    const forms = bareForms(reading, from - 1);
    const { sets } = reading.index;
    if (
      forms.some((form) => sets.prepositions.has(form) || sets.complementizers.has(form) || sets.connectives.has(form))
    )
      break;
    from--;
    if (!before.text.startsWith(reading.index.article) && !isGluedDefinite(reading, before.text)) break;
  }
  const antecedent = reading.words[from]?.text ?? '';
  return from < end && !reading.index.sets.occasions.has(antecedent) ? [from, end] : null;
}

/** "الشبكة التي أعلن عن كشفها": a verb in another gender than the noun's has another subject, or none. */
function agree(a: Agreement, b: Agreement): boolean {
  return a[0] === '?' || b[0] === '?' || a[0] === b[0];
}

/** The noun phrase that leads a clause whose verb is no cue: "رئيس التحرير … مؤكدا", "واصل الأهلاويون … داعين". */
export function clauseSubject(reading: Reading, hits: Hits, at: number): Range | null {
  const [scope] = scopeOf(reading, at);
  for (const start of [scope, scope + 1]) {
    if (hits.has(start) || listed(reading, 'accordingTo', start, true) > 0) return null;
    if (start >= at - 1 || reading.words[start]?.kind !== 'word') continue;
    const word = reading.words[start]?.text ?? '';
    const { kinds, article, pluralEndings, sets } = reading.index;
    if (sets.prepositions.has(word) || listed(reading, 'adverbials', start) > 0) return null;
    const listedHead = (['office', 'official', 'organisation', 'people', 'title', 'outlet', 'place'] as const).some(
      (name) => kinds[name].has(word),
    );
    const plural = word.startsWith(article) && pluralEndings.some((ending) => word.endsWith(ending));
    if (!listedHead && !plural) continue;
    const phrase = nounPhrase(reading, hits, start, Math.min(at, start + 12), false);
    if (phrase === null) continue;
    let end = phrase[0] + 1;
    while (
      end < phrase[1] &&
      !isAccusativeThing(reading, end) &&
      !sets.relatives.has(reading.words[end]?.text ?? '') &&
      !(isVerbalNoun(reading, reading.words[end]?.text ?? '') && reading.words[end - 1]?.text.startsWith(article))
    )
      end++;
    return [phrase[0], plural && !listedHead ? phrase[0] + 1 : end];
  }
  return null;
}

/** "قادة مصر | مقالا مشتركا": an indefinite thing in the accusative is what the verb before the subject made of it. */
function isAccusativeThing(reading: Reading, at: number): boolean {
  const { caseEndings, kinds } = reading.index;
  const word = reading.words[at]?.text ?? '';
  return caseEndings.some((ending) => {
    const bare = word.endsWith(ending) ? word.slice(0, -ending.length) : '';
    return kinds.document.has(bare) || kinds.utterance.has(bare);
  });
}

/**
 * "وطالب الحكومة بـ", "ودعا المواطنين إلى": the one noun phrase after a verb that joins on is whom it was asked of, when it
 * cannot be the subject by its gender or its case.
 */
export function isObjectOf(reading: Reading, hit: CueHit, [from]: Range): boolean {
  if (!hit.joined) return false;
  const { accusativeEndings, article, feminineEndings, kinds, pluralNouns, sets } = reading.index;
  const head = reading.words[from]?.text ?? '';
  if (!head.startsWith(article)) return false;
  const plain = head.slice(article.length);
  if (accusativeEndings.some((ending) => plain.length > ending.length + 2 && plain.endsWith(ending))) return true;
  const feminine = feminineEndings.some((ending) => plain.endsWith(ending));
  if (/^m/u.test(hit.sense.agreement)) {
    const human = kinds.people.has(head) || kinds.official.has(head) || kinds.office.has(head);
    return feminine || sets.addressed.has(head) || (!human && pluralNouns?.test(plain) === true);
  }
  return !feminine && sets.masculineHeads.has(head);
}

export function isListedHead(reading: Reading, at: number): boolean {
  const { kinds } = reading.index;
  return lookups(reading, at, true).some((form) => kinds.people.has(form) || kinds.official.has(form));
}

/** A word that may head a subject: listed, with an article, or a family name met before. */
export function isHead(reading: Reading, at: number): boolean {
  const { kinds, sets, article } = reading.index;
  const word = reading.words[at]?.text ?? '';
  if (word.startsWith(article) || sets.determiners.has(word) || reading.surnames.has(word)) return true;
  const forms = lookups(reading, at, true);
  return (['office', 'official', 'organisation', 'people', 'outlet', 'place', 'document', 'reports'] as const).some(
    (name) => forms.some((form) => kinds[name].has(form)),
  );
}
