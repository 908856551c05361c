import * as z from 'zod/mini';
import challenge from '../../rules/lexicons/challenge.json';
import lexicon from '../../rules/lexicons/conduct.json';
import type { Hit, Parsed } from '../core/check';
import { tests } from '../core/gate';
import { tokenize } from '../core/tokens';
import { quotedRanges } from './clause';
import { bySentence, type Cues, categoriesIn, compileTopic, cuesOf, finderOf, marked } from './cues';
import { defineCheck } from './define';
import { removeSentence } from './fixes';
import { unlessInnocent, weighed } from './scorer/learnt';
import { shapedBy } from './shapes';

const LEXICON = compileTopic(lexicon);
type Cue = Exclude<keyof typeof lexicon, 'origin'>;

/** Words of befriending, requiring, teaching, and of heat. */
export const conductTerms = finderOf(LEXICON);
/** What kinds of them a draft has. */
export const conductCues = categoriesIn(conductTerms);

/**
 * What a guideline may limit this check to: students made to befriend or follow their teacher, or a debate that turns
 * on the person.
 */
const KINDS = ['friend-requirement', 'heated-debate'] as const;

/** How people treat those they teach and those they disagree with. */
export const conduct = defineCheck({
  id: 'conduct',
  topic: 'conduct',
  languages: ['en', 'fr', 'fi'],
  summary:
    'Students made to befriend or follow their teacher; replies that attack the person rather than the point; somebody called out to fight in public.',
  limits:
    'Not official course platforms, offers that are optional, reports or refusals; not firm but civil disagreement, games and jokes. Heat in a post, not a reply, needs two signs of it.',
  fields: ['post', 'reply'],
  options: z.strictObject({ kinds: z.optional(z.array(z.enum(KINDS)).check(z.minLength(1))) }),
  find(doc, { kinds = KINDS }, about) {
    const cues = conductCues(doc);
    const hits = slipsIn(doc, kinds);
    // What was learnt tells no kinds apart; words of befriending do.
    const kind = cues.has('befriend') ? 'friend-requirement' : 'heated-debate';
    const weigh = kinds.includes(kind) ? weighed : unlessInnocent;
    return weigh('conduct', doc, about, conductCues, hits);
  },
});

function* slipsIn(doc: Parsed, kinds: readonly (typeof KINDS)[number][]): Iterable<Hit> {
  const whole = cuesOf(conductTerms(doc));
  if (kinds.includes('heated-debate') && !whole.has('civil')) yield* challenges(doc);
  if (whole.all.length === 0) return;
  if (kinds.includes('friend-requirement')) yield* friendRequirement(doc, whole);
  if (kinds.includes('heated-debate')) yield* heatedDebate(doc, whole);
}

/** Befriending as a condition of learning: the act, the must and the course, near each other. */
function* friendRequirement(doc: Parsed, whole: Cues<Cue>): Iterable<Hit> {
  if (!whole.has('befriend') || !whole.has('require') || whole.has('optional')) return;
  const taught = whole.has('study') || answered(doc).has('study');
  if (!taught) return;
  for (const { sentence, cues } of bySentence(doc, whole.all)) {
    if (!cues.has('befriend')) continue;
    // "?" on its own ends a rhetorical question: "Not in my contacts? Not in a group."
    const near = cues.has('require') || doc.tokens.length <= SHORT;
    if (!near || tests(FORMER, doc.text)) continue;
    const evidence = cues.of('befriend', 'require');
    yield {
      range: marked(sentence, evidence),
      evidence: evidence.map(({ from, to }) => ({ from, to })),
      fixes: [removeSentence(doc, sentence)],
    };
    return;
  }
}

const SHORT = 60;
const FORMER = /\b(?:alumni|class of (?:19|20)\d\d|graduated)\b/iu;

/** Heat in a reply: an insult, contempt, shouting. A post that answers nobody needs two signs. */
function* heatedDebate(doc: Parsed, whole: Cues<Cue>): Iterable<Hit> {
  if (!whole.has('heat') && !isShouting(doc)) return;
  if (whole.has('civil')) return;
  const quotes = quotedRanges(doc);
  const heat = whole.of('heat').filter((cue) => !quotes.some(({ from, to }) => from <= cue.from && cue.to <= to));
  const signs = heat.length + (isShouting(doc) ? 1 : 0) + (tests(MOCKING, doc.text) ? 1 : 0);
  const reply = doc.draft.replyingTo !== undefined || doc.draft.field === 'reply';
  const strong = heat.some(({ term }) => /\b(?:you|your|yourself|anyone|anybody|shut|fight)\b/.test(term));
  if (!(reply ? signs >= 1 : strong && signs >= (tests(FIGHT, doc.text) ? 1 : 2))) return;
  const first = heat[0];
  const sentence = (first && doc.sentenceAt(first.from)) ?? doc.sentences[0];
  if (!sentence) return;
  const inside = heat.filter(({ from }) => from >= sentence.range.from && from < sentence.range.to);
  yield {
    range: marked(sentence, inside),
    ...(inside.length > 0 && { evidence: inside.map(({ from, to }) => ({ from, to })) }),
    fixes: [removeSentence(doc, sentence)],
  };
}

/** Somebody is called out to fight where all can see it. */
const challenges = shapedBy(challenge);

const FIGHT = /\bfight (?:me|each|any|every|all|you)/iu;
const MOCKING = /[🤡🤬😡🖕🙄😤💀]|\bha(?:ha)+\b|!!/iu;

/** Two long words in capitals, or three exclamation marks. */
function isShouting({ text }: Parsed): boolean {
  return /!!!|\b\p{Lu}{4,20}\b[^\n]{0,80}\b\p{Lu}{4,20}\b/u.test(text);
}

const ANSWERED = Symbol('the post that is answered');

function answered(doc: Parsed): Cues<Cue> {
  return doc.memo(ANSWERED, () => cuesOf(LEXICON.find(tokenize(doc.draft.replyingTo ?? ''))));
}
