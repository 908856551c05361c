import { tests } from '../../core/gate';
import { isNegator } from '../clause';
import { of, type Reading } from './reading';

/** The sentences of a draft and the one that is judged. */
export interface Neighbours {
  readonly all: readonly Reading[];
  readonly at: number;
}

// "Don't tell anyone but I actually like it": a secret of one's own, unless it is something the writer knows.
const OWN_SECRET =
  /\b(?:but|mais|mutta|:|—|–) ?(?:i|i['’]m|je|j['’]aime|minä)\s(?!(?:just |already |also )?(?:know|knew|saw|heard|hear|have|got|read|was|can|could|will|must|did|counted|found|sat|took|think they)\b)/iu;
// "I shouldn't say this but I quite like marking": what one likes is one's own to tell.
const OWN_TASTE =
  /\b(?:but|mais|mutta) (?:i|je|j['’]|minä|mä) ?(?:(?:quite|really|kind of|sort of|secretly|actually|rather|do|still) ){0,2}(?:like|love|enjoy|prefer|adore|hate|miss|fancy|aime|adore|préfère|déteste|tykkään|rakastan|inhoan)(?!\p{L})/iu;
// "Between us I still don't know what a p-value is": what oneself does not know, or likes.
const OWN_WEAKNESS =
  /\b(?:between (?:us|ourselves)|entre nous|meidän kesken),? (?:i|je|j['’]|minä|mä)(?: ?(?:still|also|really|honestly|secretly|actually|have|['’]ve))* ?(?:don['’]t|do not|can['’]t|cannot|couldn['’]t|never|no idea|forgot|love|hate|prefer|count|sleep|cry|eat|sing|dance|google|read|watch|need|want|miss|adore|déteste|préfère|n(?:e |['’](?:en |y )?)(?:comprends|sais))\b/iu;
// But "I can't believe the merger is agreed" tells what others decided.
const OF_OTHERS = /\b(?:that|the list|is agreed|who|qu['’](?:on|ils?|elles?)|que l[ea]s?|qui va)\b/iu;
// Names put to a vote are known to those who vote, unless they are told as a secret.
const VOTE =
  /(?<!\p{L})(?:vote (?:in the comments|below|now|here)|cast your vote|public vote|votez)(?!\p{L})|(?<!\p{L})äänestä/iu;
const TOLD_AS_SECRET =
  /\b(?:confiden(?:tial|tiel)|leaked|unannounced|embargo|luottamuksel|not (?:yet )?(?:public|announced)|secret)/iu;
const LINK = /https?:\/\/|\bwww\./iu;

// "I'd love to tell you but it's under embargo": wished, and not done.
const WISHED =
  /\b(?:i['’]d|i would|we['’]d|we would|wish i could|would) (?:love|like|so love|really like)? ?(?:to )?(?:tell|share|say|show|explain|post|talk)\b[^.!?:\n]{0,30}\b(?:but|only)\b[^.!?:\n]{0,30}\b(?:embargo|nda|confidential|secret|allowed|can['’]t|cannot|supposed)\b(?![^.!?\n]{0,40}(?::|\bbut\b|\blet['’]s say\b))/iu;

/** "We promised anonymity and we keep that promise." */
export const KEPT =
  /\b(?:keep|keeps|kept|keeping|honou?r|honou?red|stick to|stand by) (?:that|our|my|the|this|their) (?:promises?|word|confidence)\b|\b(?:interviewees|participants|informants|respondents|subjects)\b[^.!?\n]{0,30}\b(?:stay|remain|are kept|will be) anonymous\b/iu;

// "You can talk to an adviser in confidence": confidence is offered, none is broken.
const OFFERED =
  /\b(?:can|could|may|please|and|or) (?:also |always )?(?:talk|speak|contact|write|come|report|nominate|put forward|turn)\b[^.!?\n]{0,60}\bin (?:strict |complete |the strictest )?confidence\b/iu;

// "Top secret mission: decent bread": what is kept so is a recipe, a game or a lunch.
const TRIFLE =
  /(?<!\p{L})(?:cakes?|bread|falafel|recipes?|cookies|biscuits?|pizza|soup|sandwich(?:es)?|curry|lasagne|menu|baking|bake[- ]?off|fondue|chocolate|playlist|santa|costumes?|escape room|treasure hunt|quiz night|crosswords?|cryptography|ciphers?|knitting|leffa|kakku|gâteaux?|recettes?|(?:my|our|mon|ma|notre) (?:cat|dog|kitten|puppy|rabbit|chat|chien|lapin)|kissani|koirani)(?!\p{L})/iu;

/** "Keep it quiet, meaning the printer at night"; "marking scheme explained: why a 68 is no 70"; "between us is a fine name". */
export const MEANT_OTHERWISE =
  /\bquiet\b[^.!?\n]{0,24}\b(?:printer|music|noise|volume|neighbou?rs|library|carriage|speakers?|headphones|floor|corridor)\b|\brecord (?:player|shop|store|shelf)\b|\b(?:marking|mark|grading) (?:schemes?|criteria|grids?),? (?:explained|made simple|demystified|for beginners)\b|\binside information: (?:about )?the inside\b|\bbetween (?:you and me|us|ourselves) (?:was|is) (?:my|the|our|a)\b|\bconfidential["”’]?,? (?:said|says|reads?) the\b|\b(?:law|legal|startup) (?:lunch|workshop|talk|clinic)\b|\bNDAs?: my\b|\bmy NDA and I\b/iu;

/** What speaks against a leak: it has been published, the writer refuses to tell, it is a subject of study or the news. */
export function excuse({ all, at }: Neighbours): number {
  let total = 0;
  for (const [i, reading] of all.entries()) {
    const near = i === at ? 1 : Math.abs(i - at) === 1 ? 0.6 : 0.4;
    total = Math.max(total, near * (published(reading) + topical(reading)));
  }
  const here = all[at] as Reading;
  return (
    total +
    refusal(all, at) +
    (tests(LINK, here.doc.text) ? 1 : 0) +
    (isOwn(here.sentence.text) ? 1 : 0) +
    (tests(OWN_TASTE, here.sentence.text) ? 2 : 0) +
    (tests(TRIFLE, here.sentence.text) ? 2 : 0) +
    (tests(MEANT_OTHERWISE, here.sentence.text) ? 3 : 0) +
    (isVotedOn(here) ? 2.5 : 0) +
    (tests(OFFERED, here.sentence.text) ? 2 : 0) +
    (tests(WISHED, here.sentence.text) || tests(KEPT, here.sentence.text) ? 3 : 0)
  );
}

function isOwn(text: string): boolean {
  return tests(OWN_SECRET, text) || (tests(OWN_WEAKNESS, text) && !tests(OF_OTHERS, text));
}

/** "The shortlist is Bolt and Nutty. Vote below." */
function isVotedOn(here: Reading): boolean {
  return (
    tests(VOTE, here.doc.text) &&
    of(here, 'charge').some(({ term }) => term.includes('shortlist')) &&
    !tests(TOLD_AS_SECRET, here.doc.text)
  );
}

/** "Announced this morning", "the embargo was lifted"; not "not published yet". */
function published(reading: Reading): number {
  const { tokens } = reading.sentence;
  const open = of(reading, 'publicNow').some(
    ({ tokens: { from } }) =>
      !tokens.slice(Math.max(0, from - 3), from + 1).some(({ folded }) => isNegator(folded) || UNTIL.test(folded)),
  );
  return (open ? 2.5 : 0) + (of(reading, 'press').length > 0 ? 1.5 : 0);
}

const UNTIL =
  /^(?:until|till|before|til|when|once|isn't|hasn't|haven't|not|will|be|gets|get|to|going|avant|sera|seront|ennen|vasta)$/;

function topical(reading: Reading): number {
  return of(reading, 'topic').length > 0 ? 2.5 : of(reading, 'subject').length > 0 ? 1 : 0;
}

const AFTER_ALL =
  /^(?:but|though|however|still|anyway|so i'll just say|i'll just say|i'll only say|let's just say|guess|hint|hints|rhymes with|starts with|mais|mutta|silti|cependant|let me put it this way|without naming|in fragments|can only|i will)/;

/** "Can't say", here or beside, unless a "but" follows it; "can't say more" has said enough. */
function refusal(all: readonly Reading[], at: number): number {
  const here = all[at] as Reading;
  if (
    toldAfterAll(all, at) ||
    of(here, 'connective').some(({ from, term }) => AFTER_ALL.test(term) && from > (of(here, 'refuses')[0]?.from ?? 0))
  )
    return 0;
  return [at, at - 1, at + 1].some((i) => all[i] !== undefined && refuses(all[i] as Reading)) ? 3 : 0;
}

function refuses({ sentence, matches }: Reading): boolean {
  return matches.some(
    ({ category, tokens }) =>
      category === 'refuses' && !/^(?:more|else|much)$/.test(sentence.tokens[tokens.to]?.folded ?? ''),
  );
}

const REVEALS =
  /^(?:\(\s?(?:it['’]s|it is|yes|she|he|they|ok|okay|fine|hint|c['’]est|oui|se on|joo|kyllä)\b|\W?\bcough\b)/iu;

/** "Can't discuss. (It's the coach.)": the answer comes in brackets. */
export function toldAfterAll(all: readonly Reading[], at: number): boolean {
  const [here, next] = [all[at], all[at + 1]];
  return here !== undefined && next !== undefined && refuses(here) && tests(REVEALS, next.sentence.text);
}
