import * as z from 'zod/mini';
import insults from '../../rules/lexicons/insults.json';
import threatShapes from '../../rules/lexicons/threat.json';
import type { Hit, Parsed } from '../core/check';
import type { Range } from '../core/draft';
import { tests } from '../core/gate';
import { compileLexicon } from '../core/lexicon';
import { parseDraft } from '../core/parse';
import { defineCheck } from './define';
import { detectLanguage } from './detect-language';
import { isCounterSpeech } from './respect/counter-speech';
import { framesOf } from './respect/findings';
import { speaksAgainst } from './respect/judge';
import { hitFor } from './respect/offer';
import { kindsIn, readableTokens } from './respect/reading';
import { suspicionsOf } from './respect/suspicion';
import type { AbuseFrame, FrameKind } from './respect/vocabulary';
import { weighed } from './scorer/learnt';
import { shapedBy } from './shapes';

const ABUSIVE: ReadonlySet<FrameKind> = new Set<AbuseFrame>(['insult', 'demean', 'dismiss', 'threat', 'mob', 'harass']);

const COLLEAGUES = compileLexicon({
  colleague: [
    ...insults.en.colleague,
    ...insults.en.org,
    'student',
    'students',
    'summer students',
    'work with',
    'at work',
    'workplace',
    'our office',
    'my office',
    'my lab',
    'our group',
    'my group',
    'our building',
    'our corridor',
    'our floor',
    'upstairs',
    'meeting',
    'meetings',
    'whoever designed',
    'kollega*',
    'pomo*',
    'esimie*',
  ],
  kollega: [
    'proffa*',
    'assari*',
    'laito*',
    'työkaveri*',
    'ohjaaja*',
    'collegue*',
    'chef',
    'équipe',
    'labo',
    'stagiaire*',
    'directeur',
    'directrice',
  ],
});

/** Insults, threats, calls to pile on, and words that belittle a person. */
export const abuse = defineCheck({
  id: 'abuse',
  topic: 'abuse',
  languages: ['en', 'fr', 'fi'],
  summary: 'Words that insult, belittle, threaten or hound a person, also in disguised spelling.',
  limits:
    'Says nothing of insults that are quoted, reported, denied, spoken of as words, meant fondly or turned on oneself, nor of plain swearing. Irony without a harsh word escapes it.',
  fields: ['post', 'reply', 'bio', 'display-name'],
  options: z.strictObject({ target: z.optional(z.enum(['anyone', 'colleagues'])) }),
  *find(doc, { target }, about) {
    if (target === 'colleagues' && COLLEAGUES.find(readableTokens(doc)).length === 0) return;
    const hits = abuseIn(doc);
    yield* weighed('abuse', doc, about, kindsIn, hits.length > 0 ? hits : threats(doc));
    if (hits.length > 0) return;
    const cheer = cheeringOn(doc);
    if (cheer) yield { range: cheer };
  },
});

const shaped = shapedBy(threatShapes, isCounterSpeech);
/** What is meant well, played or told. */
const KIND =
  /\b(?:cakes?|tea|pizza|flowers?|coffee|keys|parcel|lift|game|film|novel|series|play|episode|charity)\b|[❤😊🥰💐🎂]/iu;

/** Threats without a word of abuse: "we know where you live". */
const threats = (doc: Parsed): readonly Hit[] => (speaksAgainst(doc) || tests(KIND, doc.text) ? [] : shaped(doc));

const HITS = Symbol('abuse');

/** Abusive words of a draft, one finding a sentence. Shared with whoever asks. */
export function abuseIn(doc: Parsed): readonly Hit[] {
  return doc.memo(HITS, () =>
    doc.sentences.flatMap((sentence) => {
      const found: Range[] = framesOf(doc)
        .filter(({ category, reading }) => reading.sentence === sentence && ABUSIVE.has(category))
        .map(({ from, to }) => ({ from, to }));
      if (found.length === 0) {
        const suspicion = suspicionsOf(doc).find(({ reading, of }) => reading.sentence === sentence && of === 'person');
        found.push(...(suspicion?.evidence ?? []));
      }
      return found.length > 0 ? [hitFor(doc, sentence, found)] : [];
    }),
  );
}

const APPROVAL =
  /^\W*(?:this|exactly|so true|facts|preach|amen|well said|spot on|nailed it|couldn't agree more|could not agree more|100 ?%|says it|said it|louder|thank you for saying|finally someone|somebody had to say|tellement vrai|bien dit|juuri näin|näin on)(?![\p{L}])|[👏💯🙌🔥]/iu;
const OBJECTION = /\b(?:not|never|no|don't|isn't|wrong|shame|unacceptable|disagree|please stop|sorry)\b/iu;

/** Is somebody else's abuse shared with applause? */
function cheeringOn(doc: Parsed): Range | undefined {
  const { sharing, ...draft } = doc.draft;
  if (!sharing || doc.tokens.length > 30 || !tests(APPROVAL, doc.text) || tests(OBJECTION, doc.text)) return undefined;
  const shared = parseDraft({ ...draft, text: sharing }, detectLanguage);
  return abuseIn(shared).length > 0 ? { from: 0, to: doc.text.length } : undefined;
}
