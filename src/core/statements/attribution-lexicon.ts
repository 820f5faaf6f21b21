import type { Polarity } from './statement';
import type { VerbSecondWords } from './verb-second-lexicon';

/**
 * The words by which one language attributes. Entries are written as in print and folded when they are indexed.
 * A list of words that belong together may be one string, words apart by spaces; a phrase uses `_` for its spaces.
 */
export type WordList = string;

/** Gender and number that a verb form or a pronoun asks of its subject: `m`, `f` or `?`, then `1`, `2` or `+`. */
export type Agreement = `${'m' | 'f' | '?'}${'1' | '2' | '+' | '?'}`;

/** How one inflected form is made from a verb's stems: `prefix + stem + suffix`. */
interface FormSlot {
  /** Which stem of the row, from 0. */
  readonly stem: number;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly role: 'finite' | 'participle';
  readonly agreement: Agreement;
}

/**
 * What may follow a cue: `clause` after a complementizer (in languages that allow it, also without one); `quote` or a colon;
 * `object`, a noun phrase straight after it; `infinitive`, as in "vowed to stay"; `direct`, the
 * speaker's words without any mark, as after قائلاً.
 */
type Frame = 'clause' | 'quote' | 'object' | 'infinitive' | 'direct';

/** Cue verbs that behave alike. */
export interface CueClass {
  readonly frames: readonly Frame[];
  /** Prepositions, free or glued, that lead from the verb to a content that is a noun phrase. */
  readonly prepositions?: WordList;
  readonly polarity?: Polarity;
  /** The verb goes on from what was said before: its missing subject is the last speaker. */
  readonly continuing?: boolean;
  /** The subject passes on what a second party said, named after a word of {@link AttributionLexicon.relayWords}. */
  readonly relay?: boolean;
  /** Somebody spoken to may stand between the verb and the content. */
  readonly addressee?: boolean;
  /** What it was said or asked of is part of the content: "Damascus with shelling" after "accused". */
  readonly keepsAddressee?: boolean;
  /** The verb has no meaning without somebody or something that it speaks of: accused whom, called what. */
  readonly needsAddressee?: boolean;
  /** Data and reports show a thing so; for anybody else an object is no content: "showed skill". */
  readonly showing?: boolean;
  /** The verb says that somebody spoke, not what: it lends its subject to a participle. */
  readonly lender?: boolean;
  /** The verb has other meanings: a clause is content only close by, after a complementizer or in quotation marks. */
  readonly explicit?: boolean;
  /** Takes the pronouns of {@link AttributionLexicon.objectPronouns} glued to its end. */
  readonly gluesObject?: boolean;
  readonly hedged?: boolean;
  /** Gives a thing a name or a verdict, and so takes two complements: `call`. */
  readonly names?: boolean;
  /** An explicit verb that may all the same close a clause as its tag: "…, he wrote in a post". */
  readonly tags?: boolean;
  /** Names whom or what the subject relies on: a party as its object is no content. */
  readonly cites?: boolean;
  /** What was said before a court or an inquiry, which is its subject: "the court heard". */
  readonly hearing?: boolean;
  /** Said to somebody, not to the reader: counts only when its subject is a speaker of the article elsewhere. */
  readonly aside?: boolean;
  /** How far an attribution with this class is to be trusted, 0 to 1; 1 by default. */
  readonly trust?: number;
  /**
   * One verb a row: its stems for {@link AttributionLexicon.slots}, then any irregular finite forms after `+`. Before a
   * bar stands the particle that closes the clause of a finite form, or is joined to its front.
   */
  readonly verbs: readonly string[];
}

/** Words that tell the kind of a source by its head noun or by a word within it. */
export interface KindWords {
  readonly reports: WordList;
  readonly document: WordList;
  readonly socialPost: WordList;
  readonly outlet: WordList;
  /** Names of agencies, channels and papers known everywhere. */
  readonly outletNames: WordList;
  readonly organisation: WordList;
  /** Places that speak for a state: countries, capitals, seats of power. */
  readonly place: WordList;
  /** Offices that one person holds: minister, president, spokesman. */
  readonly office: WordList;
  /** Ranks and forms of address that come before a name. */
  readonly title: WordList;
  /** Officials who are not named unless a name follows. */
  readonly official: WordList;
  /** Words within a phrase that make an unnamed source an official one: security, military, government. */
  readonly officialMark: WordList;
  /** People who are nobody in particular: sources, experts, witnesses, friends. */
  readonly people: WordList;
  /** Common words that are no part of a person's name. */
  readonly common: WordList;
  /** Utterances that stand for their issuer: the statement, the announcement. */
  readonly utterance: WordList;
}

interface PronounWord {
  readonly word: string;
  readonly agreement: Agreement;
  /** Stands for the noun just before it: who, which. */
  readonly relative?: boolean;
  /** A form of address that holds the pronoun stands for whoever was last called so: سموه after سمو الأمير. */
  readonly title?: string;
}

export interface AttributionLexicon {
  /** Where the subject of a cue verb is looked for first. */
  readonly order: 'verb-first' | 'subject-first' | 'verb-second';
  /** The words of a verb-second language; others have none. */
  readonly verbSecond?: VerbSecondWords;
  readonly slots: readonly FormSlot[];
  readonly verbs: readonly CueClass[];
  /** Conjunctions glued to the next word. */
  readonly gluedConjunctions: WordList;
  /** Prepositions glued to the next word, as in `للمصدر`. */
  readonly gluedPrepositions: WordList;
  readonly objectPronouns: WordList;
  /** Those of them that stand for one man, and for one woman or a thing of the feminine. */
  readonly masculinePronouns: WordList;
  readonly femininePronouns: WordList;
  readonly article: string;
  /** The particle of the infinitive, empty where there is none. */
  readonly infinitive: string;

  /** Phrases that name the source after them: according to, وفقا ل, بحسب. A trailing glued preposition is left out. */
  readonly accordingTo: WordList;
  /** Phrases before a cue verb that make it point at its content around it: حسبما, كما, as. */
  readonly asSaid: WordList;
  /** Phrases that attribute the clause before them to its own subject or the last speaker: على حد قوله. */
  readonly ownWords: WordList;
  /** Words that lead from a relay verb to the second party: عن, as saying. */
  readonly relayWords: WordList;
  /** Participles after which a relayer names its own source: citing. */
  readonly citing: WordList;
  /** Words after the second party that lead to the content: قوله, قولها. */
  readonly relaySayings: WordList;
  /** Phrases that attribute to nobody in particular: reportedly, يقال, تردد. */
  readonly hearsay: WordList;
  /** Nouns that attribute a clause: claim, statement, تصريح. `deny` ones deny it. */
  readonly nouns: WordList;
  readonly denyingNouns: WordList;
  /** Passive cues that name nobody: is expected, was accused of. */
  readonly passives: WordList;

  /** Open a content clause and do not belong to it. */
  readonly complementizers: WordList;
  /** Open a content clause and belong to it (question words; أنه, which holds a pronoun). */
  readonly openers: WordList;
  /** A word before a complementizer that makes it no content opener: بعد أن, يجب أن. */
  readonly notBeforeComplementizer: WordList;

  readonly pronouns: readonly PronounWord[];
  readonly relatives: WordList;
  /** Join or open clauses; no part of a noun phrase. */
  readonly connectives: WordList;
  readonly coordinators: WordList;
  /** Open a clause that ends at the next comma: عندما, when. */
  readonly subordinators: WordList;
  /** Open a reason with a subject of its own: لأنه. */
  readonly reasons: WordList;
  readonly prepositions: WordList;
  /** Prepositions and words after which a phrase is an adverbial, not the source: خلال, on Monday. */
  readonly adverbials: WordList;
  /** Nouns of occasion: after `في` or `in` they make an adverbial: بيان, مؤتمر, interview. */
  readonly occasions: WordList;
  /** Listeners: after `ل` or `to` they make an adverbial: رويترز, الصحفيين, reporters. */
  readonly listeners: WordList;
  readonly auxiliaries: WordList;
  readonly adverbs: WordList;
  readonly determiners: WordList;
  /** Those determiners that point back at something known: the, this. */
  readonly definite: WordList;
  readonly hedges: WordList;
  readonly negators: WordList;
  /** Adjectives that call the content false. */
  readonly denyingWords: WordList;
  /** Verbs that, negated or alone, end a source phrase: طلب عدم ذكر اسمه. */
  readonly anonymityWords: WordList;
  /** Cue forms that are nouns or adjectives as well: cues only where a clause begins, or before a clause or quotation. */
  readonly nounLike: WordList;
  /** Words that put a subject before its clause: أما X فقال. */
  readonly topics: WordList;
  /** Letters that change between a noun's singular and its broken plural; empty where plurals are regular. */
  readonly weakLetters: WordList;
  /** Forms that, without a subject, attribute to nobody and only fill in: يذكر أن. */
  readonly impersonal: WordList;
  /** Heads that never are a source after {@link accordingTo}: law, calendar, plan. */
  readonly notSources: WordList;
  /** Opens an apposition after a comma: وهو, وهي. */
  readonly appositives: WordList;
  readonly kinds: KindWords;
  /** Adjectives of belonging, by their endings: أمريكي, روسية. No part of a person's name. */
  readonly adjectiveEndings: WordList;
  /** Those of them that make an adjective of any noun, in the singular: سوري, سورية. */
  readonly relationalEndings: WordList;
  /** Adjectives that belong to the definite noun before them although no ending tells: العام, الأعلى, السريع. */
  readonly fixedAdjectives: WordList;
  /** Nouns, most of them verbal, that open the object of a verb where no mark parts it from the subject: مقتل, وجود. */
  readonly objectHeads: WordList;
  /** Shapes of plurals that are nouns and no adjectives, as one regular expression over folded words. */
  readonly pluralNouns: string;
  /** Endings of a plural that is no subject; empty where the subject's case does not show. */
  readonly accusativeEndings: WordList;
  /** Definite heads of the masculine that a feminine verb cannot have for a subject. */
  readonly masculineHeads: WordList;
  /** Words with a glued preposition that are part of a title: باسم. */
  readonly boundWords: WordList;
  /** Parts of a name that the next word completes: عبد. */
  readonly nameParticles: WordList;
  /** Between a quotation and the verb after it: هكذا, "with these words". */
  readonly quoteLeads: WordList;
  /** Heads that are called on, not heard, after a verb that joins on: المجتمع الدولي. */
  readonly addressed: WordList;
  /** Outlets that publish through others; whoever spoke to one is known through it. */
  readonly agencies: WordList;
  /** Say that a party is the one already named: نفسه, "same". */
  readonly emphatics: WordList;
  /** Those of {@link asSaid} that take up the whole clause or sentence before them: وهو ما, "which". */
  readonly resumptives: WordList;
  /** One or some of those who were heard last: أحدهم, "one of them". */
  readonly partitives: WordList;
  /** Lead from an office to where it is held: إلى, لدى. */
  readonly postings: WordList;
  /** Head a subject that with a negated verb is nobody: أي, أحد. */
  readonly nobody: WordList;
  /** Make an adverb of the adjective after them: بشكل, بصورة. */
  readonly mannerHeads: WordList;
  /** Before whom things are said on record: court, inquest, inquiry. */
  readonly hearings: WordList;
  /** Stand before a verb only: قد, سوف. */
  readonly verbParticles: WordList;
  /** What the first of the feminine endings becomes before a pronoun: ت for ة; empty where nothing changes. */
  readonly boundFeminine: WordList;
  /** An office and the preposition that belongs to it and opens no content: المشرف على, "in charge of". */
  readonly headPrepositions: WordList;
  /** To whom a prayer is spoken: who asks of God says nothing that can be checked. Empty where prayers are not met. */
  readonly prayedTo: WordList;
  /** Open, after a comma, what the writer adds to somebody's words: دون أن يقدم تفاصيل, "without giving details". */
  readonly remarks: WordList;
  /** Opens an object that attributes nothing: التعليق after a refusal. */
  readonly silences: WordList;
  /** Shapes of verbal nouns, as one regular expression over folded words; empty where there is none. */
  readonly verbalNouns: string;
  /** Feminine and plural heads for agreement where the word's form does not tell. */
  readonly feminineEndings: WordList;
  readonly pluralEndings: WordList;
  /** Endings of case that a noun and its adjective share and that listed words are written without: صديقا نافذا. */
  readonly caseEndings: WordList;
  /** The words below are asked only where the subject comes before its verb; empty elsewhere. */
  readonly passiveAuxiliaries: WordList;
  /** Join two nouns or two clauses by adding: and, or. */
  readonly additives: WordList;
  /** Orders clauses like a conjunction: then. */
  readonly sequence: WordList;
  /** Keep a noun phrase going: of, for. */
  readonly phrasePrepositions: WordList;
  /** Name where somebody comes from, in an apposition: "83, of Sarasota". */
  readonly originPrepositions: WordList;
  /** Keep a noun phrase going only before a name: at, in. */
  readonly placePrepositions: WordList;
  /** End a noun phrase with when, to whom and on what it was said: on, to, during. */
  readonly adverbialPrepositions: WordList;
  readonly agentPrepositions: WordList;
  readonly topicPrepositions: WordList;
  readonly possessives: WordList;
  /** Before a number: about, nearly. */
  readonly quantifiers: WordList;
  readonly timeWords: WordList;
  /** Units and parts of time, which with a word before them say when: last week, this morning. */
  readonly timeNouns: WordList;
  /** Pronouns of the writer, a source only within a quotation or of a verb of speech; and of the reader, none at all. */
  readonly writerPronouns: WordList;
  readonly readerPronouns: WordList;
  readonly adverbEndings: WordList;
  readonly verbEndings: WordList;
  /** Ending of a participle that stands before a noun: neighbouring states. */
  readonly participleEnding: string;
}
