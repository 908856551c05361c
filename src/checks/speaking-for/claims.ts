import type { Parsed, Sentence } from '../../core/check';
import type { Fix } from '../../core/finding';
import { tests } from '../../core/gate';
import type { OrgNames } from '../../core/organisation';
import { clauseStart, isAttributed, isConditional, isNegated, isNegator, isQuestion } from '../clause';
import { putBefore, replaceWith } from '../fixes';
import { approved } from './approval';
import { withAuthority } from './authority';
import { foreignActAfter } from './foreign-verbs';
import { framedUnnamed, framedVoice } from './framed';
import { decided, institutionalWe, message } from './institution';
import { position } from './position';
import { type Claim, contextOf, has, isHedged, type Match, type Reading, termsIn } from './reading';
import { answersOrganisation, ORG_IN, ORG_OWN, type Word, wordsOf } from './slots';
import { isOwnReport, isSubject } from './subject';
import { type Act, actAfter, NOTHING } from './verbs';

const CLAIMS = Symbol('claims to speak for an organisation');
/** Weight from which a sentence counts as the organisation's own voice. */
const ENOUGH = 1.5;

/** All places of a draft that speak in the name of one of the organisations. */
export function claimsOf(doc: Parsed, orgs: readonly OrgNames[]): readonly Claim[] {
  return doc.memo(CLAIMS, () => {
    const slots = doc.sentences.map((sentence) => wordsOf(doc, sentence, orgs));
    const about = slots.some((words) => words !== undefined) || answersOrganisation(doc.draft.replyingTo, orgs);
    if (about) contextOf(doc, orgs);
    return doc.sentences.flatMap((sentence, i) => claimIn(doc, sentence, slots[i], about) ?? []);
  });
}

function claimIn(
  doc: Parsed,
  sentence: Sentence,
  named: readonly Word[] | undefined,
  about: boolean,
): Claim | undefined {
  const words = named ?? sentence.tokens;
  const matches = termsIn(words);
  if (isQuestion(sentence)) return undefined;
  const reading: Reading = { doc, sentence, words, named: named !== undefined, matches };
  for (const judge of named ? NAMED : about ? ABOUT : UNNAMED) {
    const claim = judge(reading);
    if (claim) return claim;
  }
  return undefined;
}

// "We used to at Kent", "when we at Kent were students": told, not spoken for it.
const TOLD = new Set(['when', 'used', 'ago', 'remember', 'imagine', 'if', 'would', 'quand', 'kun', 'jos']);

function asWe({ doc, sentence, words, matches }: Reading): Claim | undefined {
  for (const match of matches) {
    // "Me Aallossa" is Finnish for "we at Aalto", "told me Kent" is not.
    if (match.category !== 'we' || (doc.lang === 'en' && match.term.startsWith('me '))) continue;
    const before = words.slice(0, match.tokens.from);
    if (before.some(({ folded }) => TOLD.has(folded)) || words[match.tokens.to]?.folded === 'used') continue;
    if (isNegated(words, match.tokens.from, 2) || isPartOfName(doc.text, match.to)) continue;
    if (match.term === 'we orgname' && !/[,–—-]|\bthe\b/i.test(doc.text.slice(match.from, match.to))) continue;
    const replacement = weToI(words, match);
    return { range: match, sentence, kinds: ['voice'], sure: true, ...(replacement && { replacement }) };
  }
  return undefined;
}

/** "We, the Aalto Photo Club": the name goes on. */
function isPartOfName(text: string, at: number): boolean {
  return /^ \p{Lu}\p{Ll}/u.test(text.slice(at, at + 3)) && !/^ (?:I|We)\b/.test(text.slice(at, at + 4));
}

const TO_BE: ReadonlyMap<string, string> = new Map([
  ['are', 'am'],
  ['were', 'was'],
  ["aren't", 'am not'],
  ["weren't", "wasn't"],
]);

function weToI(words: readonly Word[], match: Match): Fix | undefined {
  if (!match.term.startsWith('we ')) return undefined;
  const next = words[match.tokens.to];
  const be = next && TO_BE.get(next.folded);
  return be
    ? replaceWith({ from: match.from, to: next.to }, `I ${be}`)
    : replaceWith({ from: match.from, to: match.to }, 'I');
}

const SPEECH = new Set(
  "i i'm i'd we we're me congratulations congrats thanks thank sorry welcome apologies apologise apologize hello hi greetings condolences hereby say confirm announce declare accept speaking writing so and but for officially lol ok je j'ai merci bravo bonjour toutes mes nos felicitations anteeksi kiitos onnea pahoittelen lupaan tervetuloa julkistan ilmoitan vahvistan kiitan onnittelen toivotan kerron sanon kiistan vaadin taten accepting announcing apologising apologizing welcoming wishing thanking promise pledge greetings annonce confirme presente promets vous message statement note word love regards".split(
    ' ',
  ),
);
const PAST = new Set(
  'was were spoke signed accepted attended went gave asked used had did joined received collected represented talked said told once been'.split(
    ' ',
  ),
);

function onBehalf(reading: Reading): Claim | undefined {
  const { doc, sentence, words, matches } = reading;
  for (const match of matches) {
    if (match.category !== 'behalf') continue;
    const { from } = match.tokens;
    const before = words.slice(clauseStart(doc.text, words, from), from);
    const all = words.slice(0, from);
    if (all.some(({ folded }) => isNegator(folded) || PAST.has(folded)) || isConditional(words, from)) continue;
    if (before.length > 1 && !before.some(({ folded }) => SPEECH.has(folded))) continue;
    if (isAttributed(doc, sentence) && !before.some(({ folded }) => SPEECH.has(folded))) continue;
    const replacement = dropPhrase(reading, match);
    return { range: match, sentence, kinds: ['authority', 'voice'], sure: true, ...(replacement && { replacement }) };
  }
  return undefined;
}

/** "On behalf of CERN, congratulations" → "Congratulations"; "sorry on behalf of CERN!" → "sorry!". */
function dropPhrase({ doc, sentence }: Reading, match: Match): Fix | undefined {
  const label = { id: 'fixRemoveWords' };
  if (sentence.range.from < match.from) {
    if (!/^(?:on|in|for|au|de)\b/.test(match.term)) return undefined;
    const from = doc.text.slice(0, match.from).trimEnd().length;
    return { label, edits: [{ range: { from, to: match.to }, insert: '' }] };
  }
  const rest = /^(?:\s{0,2}[,:]\s*)(\p{L})/u.exec(doc.text.slice(match.to, match.to + 12));
  if (!rest?.[1]) return undefined;
  return {
    label,
    edits: [{ range: { from: match.from, to: match.to + rest[0].length }, insert: rest[1].toUpperCase() }],
  };
}

// A first person that is the goal of it: "Caltech will be my new home".
const ABOUT_ME = new Set(['my', 'me', 'mine']);

const ARTICLE = /^(?:the |le |l['’])/i;
const AS_FAR_AS_I_KNOW = { en: 'As far as I know, ', fr: 'À ma connaissance, ', fi: 'Tietääkseni ' };

/** The organisation as the subject of what only its own voice can say. */
function voice(reading: Reading): Claim | undefined {
  const { doc, sentence, words } = reading;
  const reported = isAttributed(doc, sentence);
  const folded = words.map((word) => word.folded);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    if (!word.slot || word.folded === ORG_IN || !isSubject(doc, words, at)) continue;
    const english = doc.lang === 'fr' || doc.lang === 'fi' ? NOTHING : actAfter(folded, at, word.folded === ORG_OWN);
    const act = strongest(english, doc.lang === 'en' ? NOTHING : foreignActAfter(folded, at));
    if (act.weight === 0 || isHedged(reading, at)) continue;
    if (reported && !isOwnReport(reading, at, act)) continue;
    if (isConditional(words.slice(clauseStart(doc.text, words, at)), at - clauseStart(doc.text, words, at))) continue;
    if (words.slice(at + 1, act.end + 8).some(({ folded }) => ABOUT_ME.has(folded)) && doc.lang !== 'fi') continue;
    if (act.weight + support(reading, act.end) < ENOUGH) continue;
    const last = words[Math.min(act.end, words.length) - 1] as Word;
    return {
      range: { from: word.from, to: last.to },
      sentence,
      kinds: ['voice'],
      sure: act.weight >= ENOUGH,
      softened: putBefore(
        doc,
        sentence,
        AS_FAR_AS_I_KNOW[doc.lang ?? 'en'],
        at === 0 && !tests(ARTICLE, sentence.text),
      ),
    };
  }
  return undefined;
}

const strongest = (a: Act, b: Act): Act => (b.weight > a.weight ? b : a);

const YOU = new Set([
  'you',
  'your',
  'every',
  'everyone',
  'everybody',
  'anyone',
  'anybody',
  'vous',
  'kaikille',
  'teille',
]);

function support({ doc, words, matches }: Reading, end: number): number {
  const context = contextOf(doc);
  let weight = 0;
  if (matches.some(({ category }) => category === 'announce')) weight += 1.5;
  else if (context.announces) weight += 1;
  if (matches.some(({ category }) => category === 'firm')) weight += 1;
  else if (context.firm) weight += 0.5;
  if (words.slice(end, end + 6).some(({ folded }) => YOU.has(folded))) weight += 0.5;
  if (sentenceHasDate(words, end)) weight += 0.5;
  if (context.cites) weight -= 1.5;
  return weight;
}

const DATE =
  /^(?:\d{1,4}|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next|immediately|forever|autumn|spring|summer|winter|year)$/;

/** A figure or a day makes a decision of what could be talk: "is dropping exams from September". */
function sentenceHasDate(words: readonly Word[], end: number): boolean {
  return words.slice(end).some(({ folded }) => DATE.test(folded));
}

/** The institution's "we" without its name: "our official position", "we won't be commenting". */
function ownVoice({ doc, sentence, words, matches }: Reading): Claim | undefined {
  const match = matches.find(({ category }) => category === 'ownVoice');
  if (!match || isNegated(words, match.tokens.from, 3) || isAttributed(doc, sentence)) return undefined;
  return { range: { from: match.from, to: match.to }, sentence, kinds: ['voice'], sure: true };
}

/** "You have a funded place at Lancaster, I promise": what only the organisation can give. */
function guarantee(reading: Reading): Claim | undefined {
  const { sentence, words, matches } = reading;
  const promise = matches.find(({ category }) => category === 'guarantee');
  if (!promise || !has(reading, 'entitlement') || !words.some(({ slot }) => slot !== undefined)) return undefined;
  if (isNegated(words, promise.tokens.from, 2) || isHedged(reading, promise.tokens.from)) return undefined;
  return { range: { from: promise.from, to: promise.to }, sentence, kinds: ['voice'], sure: true };
}

type Judge = (reading: Reading) => Claim | undefined;

/** For sentences that name no organisation, in drafts that name none, in drafts that do, and for those that name one. */
const UNNAMED: readonly Judge[] = [onBehalf, ownVoice, framedUnnamed];
const ABOUT: readonly Judge[] = [onBehalf, ownVoice, framedUnnamed, institutionalWe, decided];
const NAMED: readonly Judge[] = [
  asWe,
  onBehalf,
  approved,
  position,
  withAuthority,
  voice,
  guarantee,
  framedVoice,
  message,
  institutionalWe,
  decided,
  ownVoice,
];
