import * as z from 'zod/mini';
import type { Hit, Parsed } from '../core/check';
import type { Range } from '../core/draft';
import { defineCheck } from './define';
import { isCounterSpeech } from './respect/counter-speech';
import { framesOf } from './respect/findings';
import { isDenied, isReported, isScholarly, speaksAgainst } from './respect/judge';
import { hitFor } from './respect/offer';
import { kindsIn, type Reading, readingsOf } from './respect/reading';
import { shutOut } from './respect/shut-out';
import { suspicionsOf } from './respect/suspicion';
import type { FrameKind, GroupFrame } from './respect/vocabulary';
import { weighed } from './scorer/learnt';

const UNFAIR: ReadonlySet<FrameKind> = new Set<GroupFrame>(['derogate', 'attack', 'place']);

/** Words against people for who they are: slurs, and whole groups run down, shut out or wished away. */
export const discrimination = defineCheck({
  id: 'discrimination',
  topic: 'discrimination',
  languages: ['en', 'fr', 'fi'],
  summary:
    'Slurs, and sentences that run down, shut out or threaten people for their origin, sex, age, belief, disability or orientation.',
  limits:
    'Says nothing of such words when they are quoted, reported, denied, studied or reclaimed. Innuendo without a word for the group escapes it.',
  fields: ['post', 'reply', 'bio', 'display-name'],
  options: z.strictObject({}),
  find(doc, _options, about) {
    return weighed('discrimination', doc, about, kindsIn, [...unfairnessIn(doc), ...shutOut(doc)]);
  },
});

function* unfairnessIn(doc: Parsed): Iterable<Hit> {
  for (const reading of readingsOf(doc)) {
    const evidence: Range[] = framesOf(doc)
      .filter((frame) => frame.reading === reading && UNFAIR.has(frame.category))
      .map(({ from, to }) => ({ from, to }));
    if (reading.kinds.has('slur')) evidence.push(...slursIn(doc, reading));
    if (evidence.length === 0) {
      const suspicion = suspicionsOf(doc).find((other) => other.reading === reading && other.of === 'group');
      evidence.push(...(suspicion?.evidence ?? []));
    }
    if (evidence.length > 0) yield hitFor(doc, reading.sentence, evidence);
  }
}

const OWN = new Set('my we us our proud fellow i am'.split(' '));

/** Slurs that are meant: not quoted, spoken about, studied, or worn as one's own name. */
function slursIn(doc: Parsed, reading: Reading): Range[] {
  if (speaksAgainst(doc) || isScholarly(reading) || isCounterSpeech(doc, reading.sentence)) return [];
  return reading.pieces.flatMap(({ kind, from, to }, i) => {
    const at = { from: i, to: i + 1 };
    if (kind !== 'slur' || isReported(doc, reading, at, { from, to }) || isDenied(reading, at)) return [];
    return OWN.has(reading.pieces[i - 1]?.word ?? '') ? [] : [{ from, to }];
  });
}
