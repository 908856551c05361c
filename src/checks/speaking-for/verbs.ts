import lexicon from '../../../rules/lexicons/speaking-for-verbs.json' with { type: 'json' };
import { ing, third } from './inflection';

// What follows an organisation's name, weighed: 2 = nobody else could say it, 1.5 = needs a small hint that the writer
// decides or promises it (a date, "you", "full stop"), 1 = needs a clear one ("I can confirm that").

const speaks = new Set(lexicon.speaks);
const observed = new Set(lexicon.observed);
const commits = new Set(lexicon.commits);
const neutral = new Set(lexicon.neutral);
const refuses = new Set(lexicon.refuses);
const feels = new Set(lexicon.feels);
const notThat = new Set(lexicon.not);
const complaints = new Set(lexicon.complaints);
const LEMMAS = [...lexicon.neutral, ...lexicon.observed, ...lexicon.commits, ...lexicon.speaks];
const LEMMA_OF: ReadonlyMap<string, string> = new Map(LEMMAS.map((lemma) => [third(lemma), lemma]));
const LEMMA_OF_ING: ReadonlyMap<string, string> = new Map(LEMMAS.map((lemma) => [ing(lemma), lemma]));

const words = (list: string) => new Set(list.split(' '));
const SOLEMN = words('hereby formally officially categorically unreservedly unequivocally solemnly');
const ADVERBS = words(
  'hereby formally officially categorically unreservedly unequivocally solemnly firmly fully strongly sincerely deeply absolutely also now still always simply therefore utterly completely totally all certainly definitely never truly really just proudly publicly vehemently gladly happily both only henceforth immediately obviously indeed even personally',
);
const IS = words("is isn't are aren't remains feels stays couldn't");
const WILL = words("will shall 'll");
const WILL_NOT = words("won't wont shan't");
const DOES_NOT = words("doesn't doesnt don't");
const CANNOT = words("can't cannot cant");

/** How much the words after the organisation's name sound like its own voice, and where they end. */
export interface Act {
  readonly weight: number;
  /** Index after the last word that counts. */
  readonly end: number;
}

export const NOTHING: Act = { weight: 0, end: 0 };
const act = (weight: number, end: number): Act => ({ weight, end });

/** Judges what follows the name at `text[at]`. `possessive`: "the uni's happy to" may be "the uni is happy to". */
export function actAfter(text: readonly string[], at: number, possessive: boolean): Act {
  let i = afterAside(text, at + 1);
  while (ADVERBS.has(text[i] ?? '')) i++;
  const adverbs = text.slice(at + 1, i);
  const judged = afterAdverbs(text, i, possessive, adverbs.includes('never'));
  if (adverbs.some((adverb) => SOLEMN.has(adverb)) && text[i] !== undefined) {
    return act(Math.max(judged.weight + 1, adverbs.includes('hereby') ? 2 : 0), Math.max(judged.end, i + 1));
  }
  return judged;
}

const ASIDES = [
  'as a whole',
  'as one',
  'for its part',
  'for one',
  'of course',
  'as an institution',
  'as a university',
].map((aside) => aside.split(' '));

/** Index after an aside between name and verb: "Kent as a whole calls for …". */
function afterAside(text: readonly string[], i: number): number {
  const aside = ASIDES.find((words) => words.every((word, k) => text[i + k] === word));
  return i + (aside?.length ?? 0);
}

function afterAdverbs(text: readonly string[], i: number, possessive: boolean, never: boolean): Act {
  const word = text[i];
  if (word === undefined) return NOTHING;
  if (possessive) return afterIs(text, i, true, false);
  if (IS.has(word)) return afterIs(text, i + 1, false, word.endsWith("n't") && word !== "couldn't");
  if (WILL.has(word)) return afterWill(text, i + 1);
  if (WILL_NOT.has(word)) return refusal(text, i + 1, 2);
  if (DOES_NOT.has(word)) return refusal(text, i + 1, 1.5);
  if (CANNOT.has(word)) return refusal(text, i + 1, 1);
  if (word === 'does') return text[i + 1] === 'not' ? refusal(text, i + 2, 1.5) : act(1, i + 1);
  if (word === 'neither') return act(2, Math.min(i + 2, text.length));
  if (word === 'has') return afterHas(text, i + 1);
  if (word === 'would') return text[i + 1] === 'like' && text[i + 2] === 'to' ? act(2, i + 3) : NOTHING;
  if (word === 'to') return headline(text, i + 1);
  const phrase = phraseAt(text, i);
  if (phrase) return phrase;
  const lemma = LEMMA_OF.get(word);
  if (lemma !== undefined) return act(presentWeight(lemma, text, i) + (never ? 1 : 0), i + 1);
  return unknownVerb(text, i) ? act(1.5, i + 1) : NOTHING;
}

const NEAR = 5;
const TO_SOMEBODY = words('you your yours every everyone everybody all any anyone anybody nobody us them voters');

function presentWeight(lemma: string, text: readonly string[], i: number): number {
  const near = text.slice(i + 1, i + NEAR);
  if (speaks.has(lemma)) return 2;
  const aimed = near.slice(0, 2).some((word) => TO_SOMEBODY.has(word));
  if (observed.has(lemma)) return aimed ? 2 : 1.5;
  if (commits.has(lemma)) return aimed ? 2 : 1.5;
  return 0.5;
}

// A determiner or particle after it makes the word before a verb: "swallows the cost", "opts out".
const AFTER_VERB = words(
  'the a an its this that these those all every any no you your nobody everyone out off up down back',
);

function unknownVerb(text: readonly string[], i: number): boolean {
  const word = text[i] ?? '';
  return word.length > 3 && /[^s'u]s$/.test(word) && AFTER_VERB.has(text[i + 1] ?? '');
}

function afterIs(text: readonly string[], at: number, possessive: boolean, negated: boolean): Act {
  let i = at;
  while (ADVERBS.has(text[i] ?? '') || /^(?:not|very|so|be|too|quite)$/.test(text[i] ?? '')) i++;
  const between = text.slice(at, i);
  const not = negated || between.includes('not') || between.includes('never');
  const word = text[i] ?? '';
  const next = text[i + 1] ?? '';
  if (between.some((adverb) => SOLEMN.has(adverb)) && !possessive) return act(2, Math.min(i + 1, text.length));
  if (word === 'going' && next === 'to') return not ? refusal(text, i + 2, 2) : afterWill(text, i + 2);
  if (word === 'happier') return act(2, i + 1);
  if (not && (notThat.has(word) || (word === 'for' && next === 'sale') || (word === 'going' && next === 'anywhere'))) {
    return act(2, i + 1);
  }
  const lemma = LEMMA_OF_ING.get(word);
  if (lemma !== undefined && !possessive) return progress(lemma, i + 1, not);
  if (lemma !== undefined) return commits.has(lemma) && AFTER_VERB.has(next) ? act(1.5, i + 1) : NOTHING;
  if (feels.has(word) && !not) {
    // "Caltech's proud tradition" has no verb; "the uni's happy to" has one.
    if (possessive && !/^(?:to|that|for|about|with)$/.test(next)) return NOTHING;
    return act(word === 'ready' || word === 'open' || word === 'done' ? 1.5 : 2, i + 1);
  }
  if (word === 'on' && (next === 'board' || next === 'your')) return act(2, i + 2);
  if (/^(?:with|for|in)$/.test(word) && /^(?:you|favour|favor|ukraine|peace)$/.test(next)) return act(2, i + 2);
  if (word === 'here' && (next === 'for' || next === 'to')) return act(2, i + 2);
  if (possessive) return NOTHING;
  if (/.{3}ing$/.test(word)) return act(not ? 1.5 : 1, i + 1);
  if (word === 'back') return act(1, i + 1);
  return NOTHING;
}

function progress(lemma: string, end: number, not: boolean): Act {
  if (not) return act(neutral.has(lemma) ? 1.5 : 2, end);
  if (commits.has(lemma) || speaks.has(lemma)) return act(1.5, end);
  return act(neutral.has(lemma) ? 0.5 : 1, end);
}

function afterWill(text: readonly string[], at: number): Act {
  let i = at;
  while (ADVERBS.has(text[i] ?? '')) i++;
  const between = text.slice(at, i);
  if (text[i] === 'not') return refusal(text, i + 1, 2);
  if (between.includes('never')) return refusal(text, i, 2);
  const word = text[i] ?? '';
  if (word === '') return NOTHING;
  if (word === 'be') {
    const next = text[i + 1] ?? '';
    const lemma = LEMMA_OF_ING.get(next);
    if (lemma !== undefined) return act(commits.has(lemma) || speaks.has(lemma) ? 2 : 1, i + 2);
    return act(feels.has(next) ? 2 : 1, i + 2);
  }
  if (speaks.has(word) || commits.has(word)) return act(2, i + 1);
  return act(neutral.has(word) ? 1 : 1.5, i + 1);
}

const PARTICIPLE =
  /(?:ed|en)$|^(?:bought|sold|told|bullied|swayed|shut|cut|put|made|held|bound|led|drawn|blackmailed)$/;

/** What an organisation says no to; a complaint ("doesn't even pay us") is no voice of its own. */
function refusal(text: readonly string[], at: number, weight: number): Act {
  let i = at;
  while (ADVERBS.has(text[i] ?? '') && text[i] !== 'even') i++;
  const word = text[i] ?? '';
  if (word === '') return NOTHING;
  if (text.slice(i, i + 10).some((other) => complaints.has(other))) return NOTHING;
  if (text.slice(i, i + 4).some((other) => other === 'us' || other === 'our')) return NOTHING;
  if (refuses.has(word) || speaks.has(word)) return act(2, i + 1);
  if (word === 'be') return act(PARTICIPLE.test(text[i + 1] ?? '') ? 2 : 1, i + 2);
  return act(neutral.has(word) ? Math.min(weight, 1) : weight, i + 1);
}

function headline(text: readonly string[], i: number): Act {
  const word = text[i] ?? '';
  return commits.has(word) || speaks.has(word) ? act(1.5, i + 1) : NOTHING;
}

const NO_WHAT =
  /^(?:objections?|intention|comment|interest|choice|regrets|quarrel|plans|doubts?|sympathy|patience|time|place)$/;
const HAS_PHRASES =
  /^(?:your back|heard you|nothing to|zero tolerance|every confidence|full confidence|the right|spoken|a duty|a message)/;

function afterHas(text: readonly string[], at: number): Act {
  const word = text[at] ?? '';
  const next = text[at + 1] ?? '';
  if (word === 'no' && NO_WHAT.test(next)) return act(2, at + 2);
  if (HAS_PHRASES.test(`${word} ${next}`)) return act(2, at + 2);
  if (word === 'always' && /^(?:stood|supported|opposed|believed|defended|been)$/.test(next)) return act(1.5, at + 2);
  if (
    word === 'never' &&
    /^(?:owned|approved|endorsed|employed|agreed|authorised|authorized|condoned|sold|bought|asked|received|had|been)$/.test(
      next,
    )
  ) {
    return act(1.5, at + 2);
  }
  if (/^(?:decided|resolved|agreed|chosen|concluded)$/.test(word)) return act(1.5, at + 1);
  return /ed$/.test(word) ? act(0.5, at + 1) : NOTHING;
}

// What is the organisation's voice only with what follows it. None begins with another one.
const PHRASES = lexicon.phrases.map((phrase) => phrase.split(' '));

function phraseAt(text: readonly string[], i: number): Act | undefined {
  const found = PHRASES.find((phrase) => phrase.every((word, k) => text[i + k] === word));
  return found && act(2, i + found.length);
}

/** After "we": index after a decision that only an institution takes ("we'll refund", "we are closing"), or 0. */
export function decisionAfterWe(text: readonly string[], at: number): number {
  const we = text[at] ?? '';
  let i = at + 1;
  while (ADVERBS.has(text[i] ?? '')) i++;
  const word = text[i] ?? '';
  if (we === "we'll") return isDecision(word) ? i + 1 : 0;
  if (we === "we're") return ingDecision(text, i);
  if (we === "we've") return /^(?:decided|resolved|agreed)$/.test(word) ? i + 1 : 0;
  if (word === 'will' || word === 'shall') return afterWill(text, i + 1).weight >= 2 ? i + 2 : 0;
  if (word === 'are') return ingDecision(text, i + 1);
  if (word === 'have') return /^(?:decided|resolved|agreed)$/.test(text[i + 1] ?? '') ? i + 2 : 0;
  if (WILL_NOT.has(word) || DOES_NOT.has(word)) return refuses.has(text[i + 1] ?? '') ? i + 2 : 0;
  return speaks.has(word) && word !== 'wish' && word !== 'thank' && word !== 'value' ? i + 1 : 0;
}

const isDecision = (lemma: string) => commits.has(lemma) || speaks.has(lemma);

function ingDecision(text: readonly string[], i: number): number {
  const lemma = LEMMA_OF_ING.get(text[i] ?? '');
  return lemma !== undefined && commits.has(lemma) ? i + 1 : 0;
}
