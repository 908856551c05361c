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
    'saved you a',
    'see you at',
    'see you there',
    'see you on monday',
    'see you on tuesday',
    'see you on wednesday',
    'see you on thursday',
    'see you on friday',
    'see you on saturday',
    'see you on sunday',
    'see you monday',
    'see you friday',
    'see you saturday',
    'see you tomorrow',
    'see you tonight',
    'see you soon',
    'love working with',
    'never change',
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

/** Whom one may threaten; whatever else comes after "kill" or "hang" is a banner, a process or an evening. */
const PERSONS = new Set('_you _he _person _name _at _group _slur _insult _label _org'.split(' '));
const POINTERS = new Set('my our your this that these those the all of every each both single one last'.split(' '));

/** "We're going to hang it above the toaster", "kill the lights": a threat that ends in its verb needs somebody. */
export function isDoneToThing({ pieces }: Reading, { category, frame, at }: FrameMatch<string>): boolean {
  if (category !== 'threat' || !frame.endsWith(' _kill')) return false;
  const object = pieces.slice(at.to).find(({ filler, word }) => !filler && !POINTERS.has(word));
  return object !== undefined && !object.kinds.some((kind) => PERSONS.has(kind));
}

/** Frames that speak of groups of people: the writer in them is not whom they are about. */
export const OF_GROUPS: ReadonlySet<string> = new Set(['derogate', 'attack', 'place', 'hint', 'topic']);

/** Fewest letters of a word that a title writes with a capital. */
const TITLE_LETTERS = 3;

/** "You're Dead to Me": words with capitals that none but a title has, in a draft that does not shout. */
export function isTitle(doc: Parsed, { pieces }: Reading, { category, at, from, to }: FrameMatch<string>): boolean {
  if (OF_GROUPS.has(category) || !/\s/u.test(doc.text.slice(from, to))) return false;
  // The first has a capital at the beginning of a sentence as well.
  const [, ...rest] = pieces.slice(at.from, at.to).filter(({ folded }) => folded !== '_c');
  const words = rest.filter(({ kind, word }) => kind !== 'name' && word.length >= TITLE_LETTERS);
  return words.length > 0 && words.every((piece) => /^\p{Lu}\p{Ll}/u.test(doc.text.slice(piece.from, piece.to)));
}

// What people swear at and nobody minds.
const MACHINES = new Set(
  'printer printers laptop computer keyboard robot vacuum scanner projector software app program script server website browser toaster kettle microwave oven boiler alarm phone bike car bus train lift logiciel clavier ordinateur imprimante machine tulostin kone lappari'.split(
    ' ',
  ),
);
const TO_MACHINE = /^\P{L}*(?:dear|hey|cher|chère|hyvä) (?:\p{L}+ )?(?=(\p{L}+))/iu;

/** "This laptop is dumb as a brick", "Dear printer, you are a liar": what is run down is a thing. */
export function isOfThing({ pieces, sentence }: Reading, { category, frame, at }: FrameMatch<string>): boolean {
  if (category !== 'insult') return false;
  if (MACHINES.has(firstMatch(TO_MACHINE, sentence.text)?.[1]?.toLowerCase() ?? '')) return true;
  const nearest = before(pieces, at.from, 4).filter(({ kind, filler }) => !filler && kind !== 'be' && kind !== 'ce');
  const [subject] = nearest;
  // "Whoever designed this website is an idiot" is about who did.
  if (before(pieces, at.from, WHO_WITHIN).some(({ word }) => word === 'who' || word === 'whoever')) return false;
  if (subject && MACHINES.has(subject.word)) return true;
  if (nearest.some(({ kinds }) => kinds.some((kind) => PERSONS.has(kind)))) return false;
  // "The vole is thick as two short planks".
  return (
    COMPARES.test(frame) &&
    pieces[at.from - 1]?.kind === 'be' &&
    subject !== undefined &&
    subject.kind === undefined &&
    !SUBJECTS.has(subject.word)
  );
}
const WHO_WITHIN = 8;
const COMPARES = /^_bad (?:as|than) /u;
const SUBJECTS = new Set('who which that it ,'.split(' '));

// What one is by trade or taste: "a dog groomer", "a snake keeper"; not "the biggest liar ever", "a fraud over there".
const TRADE =
  /^(?!(?:under|never|after|rather|either|other|whoever|whatever|whenever|forever|together|altogether|ever|over|another|however|later|earlier|better|sooner|moreover)$)\p{L}{2,}(?:er|or|ist|ian|expert|lover|show|truck)s?$/u;

/** "My sister is a dog groomer", "the spoon-like object": the word only tells what kind of groomer, or of object. */
export function isCompound(doc: Parsed, { pieces }: Reading, { frame, at, from, to }: FrameMatch<string>): boolean {
  if (/^-\p{L}/u.test(doc.text.slice(to, to + 2)) || /-like$/iu.test(doc.text.slice(from, to))) return true;
  if (!frame.endsWith('_label')) return false;
  const next = pieces[at.to];
  return next !== undefined && !next.filler && next.kind !== 'you' && TRADE.test(next.word);
}

const FICTION =
  /(?<!\p{L})(?:in (?:the|this|our) (?:\p{L}+ )?(?:film|play|novel|book|story|series|panto|pantomime|opera|musical|scene)|in (?:chapter|act|scene) \p{L}+|s?he plays|my character|the villain says)(?!\p{L})/iu;
const ANIMALS =
  /(?<!\p{L})(?:the vet|vet['’]s|barn|species|zoo|aquarium|paws|tail|habitat|radio[- ]track\p{L}{0,5}|(?:best|well|newly)[- ]trained|corn snake|hatchlings?|feeder|landmines)(?!\p{L})/iu;

/** Is somebody spoken of who is one on a stage: "a witch in the school play"? */
export const isPlayed = ({ text }: Sentence): boolean => tests(PLAYED, text) && !tests(SPOKEN_TO, text);

const PLAYED =
  /(?<!\p{L})in (?:the|this|our|a) (?:\p{L}+ )?(?:film|play|novel|panto|pantomime|opera|musical)(?!\p{L})/iu;
const SPOKEN_TO = /(?<!\p{L})(?:you|ur|u)(?!\p{L})/iu;

/** Is a character in a play spoken of, or an animal that is one? */
export function isNoPerson(doc: Parsed, { category, frame }: FrameMatch<string>): boolean {
  if (category !== 'insult' && category !== 'demean') return false;
  if (frame.startsWith('_you') || frame.startsWith('_at')) return false;
  return tests(FICTION, doc.text) || (frame.startsWith('_he ') && tests(ANIMALS, doc.text));
}

// "Gerald the goose", "dogs of staff members", "in praise of the boring tool": said of nobody in particular, such a word
// is the animal's or the thing's own name as a rule.
const NAMED_LOOSELY = new Set(['_c _name the _label', 'the _mild _label _c', '_label of _person', '_label from _org']);
const BEAST_OR_THING =
  /(?<!\p{L})(?:dog|pig|rat|snake|weasel|worm|slug|toad|sheep|donkey|ape|monkey|gorilla|insect|vulture|goose|hen|cow|whale|hippo|elephant|reptile|lizard|barnacle|poodle|dinosaur|fossil|relic|zombie|vegetable|cabbage|potato|turnip|plank|tool|tart|troll|goblin|gremlin|ogre|dwarf|witch|monster|robot|puppet|mug|virus|clown|plague|cattle|mice)s?(?!\p{L})/iu;

/** Is an animal or a thing called what it is? */
export const isBeastOrThing = (doc: Parsed, { frame, from, to }: FrameMatch<string>): boolean =>
  NAMED_LOOSELY.has(frame) && BEAST_OR_THING.test(doc.text.slice(from, to));

// Of such sentences none runs a group down, however they sound to a scorer.
const WELCOMES =
  /(?<!\p{L})(?<!not )(?<!n['’]t )(?:are|is) (?:also |always |very |all |both |so |really |just |simply |such )?(?:welcome(?! to (?:leave|go))|(?:wonderful|amazing|awesome|brilliant|lovely|beautiful|powerful|strong|clever|smart|equal|valid|human(?: beings)?|people(?: too)?|kind|our (?:friends|colleagues|equals?|neighbours?|future)|my (?:friends|heroes|colleagues)|here to stay|not up for debate|human rights)(?= *[.!,;]|$| too| and (?:deserve|belong)))|deserves? better(?!\p{L})/iu;

const FAMILY = new Set('mum mom girl woman lady'.split(' '));
const WHOSE = new Set('my your his her our their'.split(' '));

/** "My mum always says …": of one person, and no group. */
export function isOfOne({ pieces }: Reading, { category, at }: FrameMatch<string>): boolean {
  return (
    OF_GROUPS.has(category) && FAMILY.has(pieces[at.from]?.word ?? '') && WHOSE.has(pieces[at.from - 1]?.word ?? '')
  );
}

/** "Chinese lanterns all over the square." */
const OF_CUSTOMS =
  /(?<!\p{L})\p{Lu}\p{Ll}+(?:ese|ish|ian|ean|ch|ek|an) (?:lanterns?|new year|food|tea|restaurants?|takeaway|cuisine|cooking|dishes|film|cinema|class(?:es)?|lessons?|course|literature|poetry|opera|market|bakery|wine|cheese|coffee|grammar|dictionary|embassy|festival|flag|sauna|music|dance)(?!\p{L})/u;
/** Does the sentence tell of the past or of customs, or make people welcome? */
export function isKindlyOf({ sentence }: Pick<Reading, 'sentence'>): boolean {
  return [HISTORY, WELCOMES, OF_CUSTOMS].some((pattern) => tests(pattern, sentence.text));
}

const HISTORY =
  /(?<!\p{L})(?:in|until|till|before|from|around|of|jusqu['’]en|en|vuonna) (?:the )?(?:1[5-8]\d\d|19[0-8]\d)(?!\d)|(?<!\d)1[5-9]th century/iu;
/** "Were the builders of the pyramids slaves?" */
const ENSLAVED = /(?<!\p{L})(?:was|were|been) (?:\p{L}+ )?slaves?(?!\p{L})/iu;
const THEN = new Set('was were been had'.split(' '));

/** "Women could not take degrees until 1948", "there were no women on it": what is told of groups in the past. */
export function isPast({ pieces, sentence }: Reading, { category, frame, at }: FrameMatch<string>): boolean {
  if (tests(ENSLAVED, sentence.text)) return true;
  if (category !== 'derogate' && category !== 'place') return false;
  return tests(HISTORY, sentence.text) || (frame.startsWith('no ') && THEN.has(pieces[at.from - 1]?.word ?? ''));
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
