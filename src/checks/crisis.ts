import * as z from 'zod/mini';
import lexicon from '../../rules/lexicons/crisis.json';
import type { About, Hit, Parsed, Sentence } from '../core/check';
import type { Range } from '../core/draft';
import { firstMatch, tests } from '../core/gate';
import type { TermMatch } from '../core/lexicon';
import { tokenize } from '../core/tokens';
import { isQuestion, isSatire } from './clause';
import { framesIn, isToldScene } from './crisis-frames';
import { bySentence, type Cues, categoriesIn, compileTopic, cuesOf, finderOf, isCapitalised, marked } from './cues';
import { defineCheck } from './define';
import { removeSentence } from './fixes';
import { unlessInnocent, weighed } from './scorer/learnt';

const LEXICON = compileTopic(lexicon);
/** Words of emergencies, and of what one does and does not do in them. */
export const crisisTerms = finderOf(LEXICON);
/** What kinds of them a draft has. */
export const crisisCues = categoriesIn(crisisTerms);
type Cue = Exclude<keyof typeof lexicon, 'origin'>;

/** Kinds of slips, and one for the emergency itself, less what speaks for a drill, a report or an official word. */
const ENOUGH = 2;

/** What a person does wrong in an emergency; each is a reason of its own where an emergency is the subject. */
const PERSONAL: readonly Cue[] = [
  'ignore',
  'blame',
  'guess',
  'allClear',
  'deathCount',
  'responder',
  'insider',
  'naming',
];

/** News of a crisis that is Communications' to give: guesses, names, pictures, positions, an all-clear of one's own. */
export const crisis = defineCheck({
  id: 'crisis',
  topic: 'crisis',
  languages: ['en', 'fr', 'fi'],
  summary:
    'In an emergency: guesses at causes and victims, names and pictures of them, where the police stand, what insiders say, advice against official instructions, and jokes from official accounts.',
  limits:
    'Not official news or pointers to it, drills, past events, research, fiction or figures of speech. An event must be named in the post or the post it answers; French and Finnish only by typical phrases.',
  fields: ['post', 'reply'],
  options: z.strictObject({}),
  *find(doc, _options, about) {
    const slips = [...slipsIn(doc, about)];
    const sure = slips.filter((slip) => slip.sure);
    if (sure.length > 0) {
      yield* unlessInnocent('crisis', doc, about, crisisCues, sure.map(hitOf(doc)), { sure: true });
    } else yield* weighed('crisis', doc, about, crisisCues, slips.map(hitOf(doc)));
  },
});

/** Up to so many words a post is one passage. */
const SHORT = 60;

/** In a longer one an emergency and what is said of it stand no further apart, in characters: a leak in one story and a guess in the next have nothing to do with each other. */
const NEAR = 200;

const isNear = (cue: Range, { from, to }: Range) => cue.to >= from - NEAR && cue.from <= to + NEAR;

/** What a sentence does wrong. */
interface Slip {
  readonly sentence: Sentence;
  readonly evidence: readonly Range[];
  /** Is more wrong with it than it takes, so that how the draft reads as a whole can't make it innocent? */
  readonly sure?: boolean;
}

function hitOf(doc: Parsed): (slip: Slip) => Hit {
  return ({ sentence, evidence }) => ({
    range: marked(sentence, evidence),
    evidence: evidence.map(({ from, to }) => ({ from, to })),
    fixes: [removeSentence(doc, sentence)],
  });
}

function* slipsIn(doc: Parsed, { account }: About): Iterable<Slip> {
  const whole = cuesOf(crisisTerms(doc));
  if (isSatire(doc) || isLinked(doc)) return;
  if (whole.all.length === 0 && !isGrave(doc, whole)) return;
  const calm = calmOf(doc, whole);
  const short = doc.tokens.length <= SHORT;
  for (const { sentence, cues } of bySentence(doc, whole.all)) {
    if (tests(WHENEVER, sentence.text)) continue;
    const near = short ? whole : cuesOf(whole.all.filter((cue) => isNear(cue, sentence.range)));
    const grave = isGrave(doc, near);
    const scene = grave || hasScene(doc, near);
    if (account.role === 'official') {
      const evidence = calm > 0 ? undefined : officialSlip(doc, cues, near, grave);
      if (evidence) yield { sentence, evidence };
      continue;
    }
    const framed = grave ? framedSlip(doc, sentence, short ? whole : cues, whole) : undefined;
    const evidence = framed?.sure ? undefined : personalSlip(doc, sentence, cues, scene, grave, calm);
    if (evidence) yield { sentence, evidence };
    else if (framed) yield framed;
  }
}

/** "If you smell gas, leave the building": what to do whenever it happens. */
const WHENEVER =
  /^\P{L}*(?:if|when|whenever|should|in case|si|quand|jos|kun) (?:you (?:ever |do )?(?:see|smell|hear|find|notice|discover|spot)|(?:the|a|an|your) (?:fire |smoke |gas )?(?:alarms?|sirens?|bells?) (?:rings?|goes|go|sounds?|starts?)|there(?:['’]s| is) (?:ever )?(?:a|an|any)|l['’]alarme|vous (?:sentez|voyez)|palohälytin|haistat|näet)[^.!?\n]{0,60},? (?:then |please |always )?(?:call|ring|dial|leave|report|raise|pull|press|tell|alert|walk|go|use|get out|sortez|appelez|soita|poistu)\b/iu;

/** How much speaks for something past or elsewhere, or for an official word. */
function calmOf(doc: Parsed, cues: Cues<Cue>): number {
  return (cues.has('elsewhere') || isPast(doc.text) ? 1 : 0) + (cues.has('official') ? 1.5 : 0);
}

/** Years and "ago" put an event into the past, where talking of it is no crisis communication. */
function isPast(text: string): boolean {
  return /\b(?:19\d\d|20[01]\d|202[0-4])\b|\b(?:anniversary|(?:years?|months?|weeks?|decades?|centur(?:y|ies)|long) ago)\b/u.test(
    text,
  );
}

// What is linked has been published by somebody who answers for it.
const LINK = /https?:\/\/|www\./u;
const LINKED = Symbol('linked');
const isLinked = (doc: Parsed) => doc.anywhere(LINKED, ({ text }) => tests(LINK, text));

/** Is an emergency the subject: named apart from the words that judge it, or in the post that is answered? */
function hasScene(doc: Parsed, whole: Cues<Cue>): boolean {
  const slips = whole.of('deathCount', 'guess', 'blame', 'image', 'responder');
  const events = whole.of('event');
  if (events.some((event) => !slips.some((slip) => slip.from <= event.from && event.to <= slip.to))) return true;
  if (events.length > 0 && new Set(slips.map(({ category }) => category)).size > 1) return true;
  return (whole.has('ignore') && whole.has('allClear')) || answersToEvent(doc);
}

/** Words of events that most drafts with them only mention: a bus is missed, a phone dies, an alarm wakes one. */
const PASSING = new Set(
  'bus minibus tram metro lorry truck cyclist roof ceiling bat sample search flash canal river hose vaccine pill tablets crack cracks cracked crane scream screaming glowing device threat exposure body bodies missing fell fallen jumped drugs alarm alarms alert alerts died dead killed closure diversion barriers marshals wardens warden oxygen chemical chemicals mercury lithium nitrogen acid virus bacteria burned burns burning trapped leak leaking gas fire storm rescue held escaped stuck bang blast attack attacked flood accident tripped crash crashed fires smoking covid kuoli* kuolema* savu* mort morts feu hopital disaster catastrophe tragedy siege axe choking quench arcing pirates ammonia scaffold scaffolding triage icu evacuated gendarmerie aftershock aftershocks explose renverse sairaala* isku ase katosi putosi'.split(
    ' ',
  ),
);

/** Is an emergency surely the subject: two words of one, one that is said of little else, or what is told by its shape? */
function isGrave(doc: Parsed, whole: Cues<Cue>): boolean {
  const slips = whole.of('deathCount', 'guess', 'blame');
  const events = whole
    .of('event')
    .filter(({ from, to }) => !slips.some((slip) => slip.from === from && slip.to === to));
  return (
    events.some(({ term }) => !PASSING.has(term)) ||
    new Set(events.map(({ term }) => term)).size > 1 ||
    isToldScene(doc.text) ||
    answersToEvent(doc)
  );
}

/** What has the shape of a slip beside a grave event. */
function framedSlip(doc: Parsed, sentence: Sentence, cues: Cues<Cue>, whole: Cues<Cue>): Slip | undefined {
  const asked = isQuestion(sentence);
  const frames = framesIn(sentence).filter(({ kind }) => !asked || kind === 'naming' || kind === 'image');
  if (frames.length === 0) return undefined;
  const slips = asked ? [] : slipsOf(doc, cues);
  const kinds = new Set([...frames.map(({ kind }) => kind), ...slips.map(({ category }) => category)]);
  // "Whatever the warden says" and "it was Grant" hold words that are calming elsewhere.
  const outside = whole.all.filter((cue) => !frames.some(({ from, to }) => from < cue.to && cue.from < to));
  const extent = kinds.size + 1 - calmOf(doc, cuesOf(outside));
  return extent < ENOUGH ? undefined : { sentence, evidence: frames, sure: extent > ENOUGH };
}

/** "It clearly wasn't his fault" blames nobody, and guesses nothing. */
const DENIED = /(?:n['’]t|\bnot|\bno|\bnever|\bnobody['’]s) (?:\p{L}+ ){0,2}$/iu;
const DENIES = /^ (?:(?:is|was|are|were|did|do|does|has|had)n['’]t|not)(?!\p{L})/iu;

/** The words of slips; "RIP my sleep" mourns nobody. */
function slipsOf(doc: Parsed, cues: Cues<Cue>): readonly TermMatch<Cue>[] {
  return cues
    .of(...PERSONAL, 'image')
    .filter((cue) => cue.term !== 'rip' || isMourning(doc, cue))
    .filter(({ category, from }) => category !== 'blame' || !DENIED.test(doc.text.slice(Math.max(0, from - 30), from)))
    .filter(({ category, to }) => category !== 'guess' || !DENIES.test(doc.text.slice(to, to + 12)));
}

function answersToEvent(doc: Parsed): boolean {
  const { replyingTo } = doc.draft;
  return replyingTo !== undefined && cuesOf(LEXICON.find(tokenize(replyingTo))).has('event');
}

const DAILY: ReadonlySet<Cue> = new Set<Cue>(['guess', 'responder']);

function personalSlip(
  doc: Parsed,
  sentence: Sentence,
  cues: Cues<Cue>,
  scene: boolean,
  grave: boolean,
  calm: number,
): readonly Range[] | undefined {
  if (isQuestion(sentence) && !cues.has('deathCount', 'naming', 'image')) return undefined;
  const slips = [...slipsOf(doc, cues), ...cues.of('notice')];
  const kinds = new Set(slips.map(({ category }) => category)).size;
  // Buses and roofs are guessed about every day, cranes are seen from windows, and matches are lost.
  if (!grave && kinds === 1 && slips.every(({ category, term }) => DAILY.has(category) || term === 'we lost'))
    return undefined;
  if (!scene || kinds + 1 - calm < ENOUGH) {
    if (calm > 0) return undefined;
    if (cues.has('image') && cues.has('victimWord')) return cues.of('image', 'victimWord');
    if (cues.all.some((cue) => isMourning(doc, cue))) return cues.of('deathCount');
    if (!scene || slips.length > 0) return undefined;
  }
  if (slips.length > 0) return slips;
  const shapes = grave ? [NAMED, ...SHAPES] : SHAPES;
  const shape = shapes.map((pattern) => firstMatch(pattern, sentence.text)).find((match) => match !== null);
  if (!shape) return undefined;
  const from = sentence.range.from + shape.index;
  return [{ from, to: from + shape[0].length }];
}

const NUMBER =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a dozen|dozens|several|at least \\w{1,8})';
/** Somebody, not a bracket or a sock: what directly follows is no thing. */
const MISSING =
  '(?:missing(?! (?:a |an |the )?(?:semicolons?|brackets?|commas?|parenthes[ie]s|quotes?|references?|citations?|figures?|pages?|slides?|files?|values?|data|samples?|screws?|bolts?|socks?|shoes?|gloves?|mugs?|keys?|chargers?|pieces?|words?|links?|images?|packages?|imports?)\\b))';
/** "It's Priya in", "was it Rohan?", "poor Anton from", "Blame Denise": where nothing grave has happened it is said of anybody. */
const NAMED =
  /\b(?:[Ii]t(?:['’]s| was| is)|[Ww]as it|[Pp]oor|[Bb]lame|named|called) (?!Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|I\b)\p{Lu}\p{Ll}{2,15}(?= (?:in|from|on|who|the|of|and|was)\b| \p{Lu}\p{Ll}|[,.?!]|$)/u;
/** Slips that have a shape rather than fixed words. All are bounded, so linear. */
const SHAPES: readonly RegExp[] = [
  // "Six people down", "two more in hospital"
  new RegExp(
    `\\b${NUMBER} (?:\\p{L}{1,12} ){0,2}(?:dead|injured|hurt|down|trapped|${MISSING}|killed|unconscious|wounded|in hospital)\\b`,
    'iu',
  ),
  // "whatever the Environment Agency texts you"
  /\bwhatever (?:the |they |security |police )?(?:\p{L}{1,15} ){0,3}(?:say|says|said|text|texts|tell|tells|think|thinks)\b/iu,
  // "Driver'll have been on his phone"
  /['’]ll have been\b/iu,
  // "just walk in through", "just take the lift"
  /\bjust (?:go|walk|take|climb|drive|use|come|head|squeeze|push|pop|nip|slip) (?:\p{L}{1,12} ){0,3}(?:in|back|round|past|through|up|over|under|door|lift|elevator|stairs)\b/iu,
];

/** "RIP Josh": a death made known with a name. */
function isMourning(doc: Parsed, { term, to }: TermMatch<Cue>): boolean {
  return (
    term === 'rip' &&
    /^\s+(?:to )?(?:our |dear |lovely |poor ){0,3}(?!my\b|the\b)\p{Lu}\p{L}+/u.test(doc.text.slice(to, to + 50))
  );
}

const PLAYFUL = /[😂😅🙄😎🤣💣🔥🤷😜😆🥳🎉😉🙃💥😏🙈🤭🤪🫠🤡🐹🚽]/u;

/** "Helmets on, kids": a joke in the voice of one. */
const VOCATIVE = /, (?:kids|folks|lads|guys|peeps|team|party people|drama queens?)\b/iu;

function officialSlip(doc: Parsed, cues: Cues<Cue>, whole: Cues<Cue>, grave: boolean): readonly Range[] | undefined {
  if (!whole.has('event') && !whole.has('flippant')) return undefined;
  if (cues.has('flippant') && (whole.has('event') || tests(PLAYFUL, doc.text))) return cues.of('flippant');
  if (cues.has('speculateOfficial') || (grave && cues.has('guess'))) return cues.of('speculateOfficial', 'guess');
  if (cues.has('event') && namesSomebody(doc, cues)) return cues.of('event');
  if (cues.has('event') && (tests(PLAYFUL, doc.text) || (grave && tests(VOCATIVE, doc.text)))) return cues.of('event');
  return undefined;
}

/** A first name and a family name near the event, or a first name with an age. */
function namesSomebody(doc: Parsed, cues: Cues<Cue>): boolean {
  return doc.tokens.some((token, i) => {
    const next = doc.tokens[i + 1];
    if (!next || !isCapitalised(doc.text, token) || !isCapitalised(doc.text, next)) return false;
    return cues.has('event') && /\b(?:is|with)\s$/u.test(doc.text.slice(Math.max(0, token.from - 5), token.from));
  });
}
