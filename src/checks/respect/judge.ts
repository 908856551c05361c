import type { Parsed, Sentence } from '../../core/check';
import type { Range } from '../../core/draft';
import { firstMatch, tests } from '../../core/gate';
import { compileLexicon } from '../../core/lexicon';
import { isNegator, isQuestion, isQuoted, isResearchContext } from '../clause';
import type { FrameMatch } from './frame-trie';
import type { Piece, Reading } from './reading';
import { readableTokens } from './reading';

// Whose words are they, and what are they said for? Insults that are quoted, reported, denied, spoken of as words,
// turned on the writer or meant fondly are no abuse.

const MENTIONS = new Set(
  'word words term terms phrase slur slurs insult insults noun label title titled song film movie novel play called call calling calls named naming labelled labeled dubbed branded nicknamed said says saying telling told shouted shouting wrote yelled screamed accused chanting chanted meaning means accusing joke jokes joked mot insulte sana sanoi sanoa sanottiin haukuttiin haukkui traite appele dit'.split(
    ' ',
  ),
);
const SELF = new Set("i me myself we us my ourselves i'm je j'ai me moi olen olin ma mina oon mun".split(' '));
const NOT_SELF = new Set('_you _he _person _name _at'.split(' '));

const COUNTER = compileLexicon({
  stand: [
    'is it true',
    ...[
      'stop calling',
      "don't call",
      'dont call',
      'do not call',
      'never call',
      'is not okay',
      'is not ok',
      "isn't ok",
      "isn't okay",
    ],
    ...[
      'not acceptable',
      'unacceptable',
      'anti-bullying',
      'hate speech',
      'report abuse',
      'stand up to',
      'stand up against',
    ],
    ...[
      'counter speech',
      'zero tolerance',
      'was bullied',
      'were bullied',
      'being bullied',
      'is bullying',
      'got called',
      'was called',
    ],
    ...[
      'been called',
      'gets called',
      'being called',
      'called me',
      'called her',
      'called him',
      'called us',
      'call me',
      'told me',
      'told us',
    ],
    ...[
      'calling someone',
      'calling somebody',
      'calling people',
      'calling women',
      'calling anyone',
      'anyone who says',
      'people who say',
    ],
    ...[
      'anyone who thinks',
      'whoever says',
      'whoever thinks',
      'if you think',
      'stereotype*',
      'prejudice*',
      'myth that',
      'the myth',
    ],
    ...[
      'is racist',
      'is sexist',
      'is homophobic',
      'is transphobic',
      'is ableist',
      'is antisemitic',
      'is islamophobic',
      'so racist',
      'so sexist',
    ],
    ...[
      'racism is',
      'sexism is',
      'against racism',
      'against sexism',
      'against hate',
      'against discrimination',
      'discriminat*',
    ],
    ...[
      'who hate',
      'who hates',
      'not all',
      'nobody should',
      'no one should',
      'nobody deserves',
      'no one deserves',
      'you are welcome here',
    ],
    ...[
      'slur',
      'slurs',
      'derogatory',
      'offensive term',
      'reclaim*',
      'content note',
      'content warning',
      'trigger warning',
    ],
  ],
});
const FOND = compileLexicon({
  fond: [
    ...[
      'love you',
      'love ya',
      'love u',
      'luv u',
      'luv you',
      'miss you',
      'proud of you',
      'happy birthday',
      'bestie',
      'best friend',
    ],
    ...[
      'my favourite',
      'my favorite',
      'jk',
      'just kidding',
      'banter',
      'affectionate*',
      'xoxo',
      'xx',
      'hugs',
      'so happy for you',
    ],
  ],
});
const FOND_EMOJI = /[❤😍🥰😘💕💖💙💜💚💛🧡🤗]/u;
const COUNTERS = Symbol('counter-speech');
const FONDS = Symbol('fond words');

/** Does the draft speak up against abuse, or tell of it? */
export function speaksAgainst(doc: Parsed): boolean {
  return doc.memo(COUNTERS, () => COUNTER.find(readableTokens(doc)).length > 0);
}

/** Are the words meant fondly: a heart, "love you", "congratulations"? */
export function isFond(doc: Parsed): boolean {
  return doc.memo(FONDS, () => tests(FOND_EMOJI, doc.text) || FOND.find(readableTokens(doc)).length > 0);
}

/** Pieces before and after a stretch of a reading, nearest first. */
function before(pieces: readonly Piece[], at: number, reach: number): Piece[] {
  return pieces.slice(Math.max(0, at - reach), at).reverse();
}

/** Is the stretch somebody else's words: in quotation marks, or after "called", "the word", "said"? */
export function isReported(doc: Parsed, { pieces }: Reading, at: Range, range: Range): boolean {
  if (isQuoted(doc, range)) return true;
  return before(pieces, at.from, 6).some(({ word }, i, near) => MENTIONS.has(word) && near[i + 1]?.word !== 'i');
}

/** Is it denied: "not", "nobody", "never", "stop" within a few words before? */
export function isDenied({ pieces }: Reading, at: Range): boolean {
  for (const { folded, word } of before(pieces, at.from, 4)) {
    if (folded === '_c') return false;
    if (isNegator(word) || word === 'stop' || word === 'refuse' || word === 'nobody') return true;
  }
  return false;
}

const LIKE = new Set('like comme kuten niinku'.split(' '));
// Not "like my boss".
const ME = new Set('me myself us ourselves moi nous mina ma'.split(' '));
// "Fires people like us", "nothing like me": whom it is done to, or who is otherwise.
const OTHERS = new Set(
  'who and with people women men girls boys students staff colleagues treats nothing not unlike qui et avec gens femmes filles hommes etudiants pas rien ja joka eika'.split(
    ' ',
  ),
);
/** "If you are useless at drawing like me": words within which the writer counts himself among them. */
const LIKE_ME = 5;

/** Does the writer mean himself: "I am such an idiot", "me, an idiot", "what an idiot I am", "for idiots like me"? */
export function isSelf({ pieces }: Reading, at: Range): boolean {
  const after = pieces.slice(at.to, at.to + LIKE_ME);
  const like = after.findIndex(({ word }, i) => LIKE.has(word) && ME.has(after[i + 1]?.word ?? ''));
  if (like >= 0 && !after.slice(0, like).some(({ word, folded }) => OTHERS.has(word) || OTHERS.has(folded)))
    return true;
  const inside = pieces.slice(at.from, at.to);
  if (inside.some(({ folded }) => NOT_SELF.has(folded))) return false;
  for (const { folded, word } of before(pieces, at.from, 4)) {
    if (NOT_SELF.has(folded)) break;
    if (SELF.has(word)) return true;
  }
  return like < 0 && pieces.slice(at.to, at.to + 3).some(({ word }) => SELF.has(word));
}

const OWNS_UP =
  /(?<!\p{L})(?:it(?: was|['’]s| is)|that(?: was|['’]s| is)|c['’](?:est|était)|se olin|spoiler:?) (?:me|i|moi|minä|mä)(?=[\s"”’)]*(?:[.!,;…]|$))/iu;

// Asked who it is, not "who thinks Moore is an idiot".
const WHO_IS =
  /^\P{L}*(?:who|what|which|qui|quel|kuka)(?:['’]s| is| was| est| on)?(?: (?:the|this|an?|kind of|sort of|le|la|l['’]))?(?: (?:absolute|total|complete|utter))? ?/iu;

/** "Who is the idiot who …? It was me.": the writer answers the question, and is it. */
export function ownsUp(doc: Parsed, { sentence }: Reading, { from, to }: Range): boolean {
  const asked = firstMatch(WHO_IS, sentence.text)?.[0].length ?? -1;
  return (
    from <= sentence.range.from + asked &&
    isQuestion(sentence) &&
    OWNS_UP.test(doc.text.slice(to, sentence.range.to + 60))
  );
}

const HOW_GOT = 'how did you get';
const UNDESERVED =
  /^\s+(?:(?:your |this |that |the )?(?:job|post)\b|(?:your |this |that |the |an? |past (?:the |your )?|through )?(?:degree|ph\.?d|doctorate|tenure|chair|lectureship|professorship|interview|school|university|uni)\b|hired\b|promoted\b|in here\b|(?:so|that|this) (?:fat|ugly|stupid|dumb|thick|dense|useless|pathetic)\b|this far (?:being|with (?:a|that|your))\b|(?:into|on|onto) (?:this|the|our|your) (?:uni|university|college|school|course|programme|program|department|faculty|team)\b|into (?:uni|university|oxford|cambridge|college|academia)\b)/iu;

/** "How did you get" is a question of interest, but for what one thinks somebody never earned. */
export function isAsked(doc: Parsed, { frame, to }: FrameMatch<string>): boolean {
  return frame === HOW_GOT && !UNDESERVED.test(doc.text.slice(to, to + 60));
}

const scholarly = new WeakMap<Sentence, boolean>();

/** Talk of the matter rather than of a person: a paper, a seminar, a history of the word. Looked up once a sentence. */
export function isScholarly({ sentence }: Reading): boolean {
  let known = scholarly.get(sentence);
  if (known === undefined) {
    known = isResearchContext(sentence);
    scholarly.set(sentence, known);
  }
  return known;
}
