import lexicon from '../../../rules/lexicons/copyright.json';
import type { Hit, Parsed } from '../../core/check';
import { inDraft } from '../../core/chunks';
import type { Range } from '../../core/draft';
import { tests } from '../../core/gate';
import { compileLexicon } from '../../core/lexicon';
import { startingIn } from '../../core/search';
import { categoriesIn, finderOf } from '../cues';
import { compileFrames } from '../frames';
import { weighed } from '../scorer/learnt';
import type { Author } from '../scorer/phrasing';

const phrasesIn = finderOf(
  compileLexicon({
    taken: lexicon.taken,
    piracy: lexicon.piracy,
    credit: lexicon.credit,
    own: lexicon.own,
    denied: lexicon.denied,
    guilt: lexicon.guilt,
    work: lexicon.work,
  }),
);
const FRAMES = compileFrames({ taken: lexicon.frames }, lexicon.classes);

const TAKING: ReadonlySet<string> = new Set(['taken', 'piracy', 'guilt']);

/** Kinds of words of taking, crediting and owning that a draft has. */
export const copyrightCues = categoriesIn(phrasesIn);

// What is free to pass on, or one's own to give, wherever in the draft that is said.
const FREE =
  /(?<!\p{L})(?:cc[ -]by|creative commons|public domain|out[ -]of[ -](?:the )?copyright|open (?:textbook|licen[cs]e|educational)|royalties|my (?:new |first |second |own )(?:book|novel|monograph)|edition by (?:us|our)|written by (?:us|our|the \p{L}+ (?:team|group)))(?!\p{L})/iu;
const IS_FREE = Symbol('free to pass on');

const TAKINGS = Symbol('takings');

/** Pictures, music, texts and whole works that are said to be taken from others, or passed on. */
export function takings(doc: Parsed, author: Author): readonly Hit[] {
  const found = (chunk: Parsed) => weighed('copyright', chunk, author, copyrightCues, takingsIn(chunk));
  return doc.chunks.flatMap(({ doc: chunk, from }) =>
    chunk.memo(TAKINGS, () => [...found(chunk)]).map((hit) => inDraft(hit, from)),
  );
}

function* takingsIn(doc: Parsed): Generator<Hit> {
  const known = phrasesIn(doc);
  // "Thanks whoever you are", "who's going to sue": the writer knows; of which work may stand a sentence away.
  const guilt = known.find(({ category }) => category === 'guilt');
  const frames = FRAMES.find(doc.text, doc.tokens);
  if (frames.length === 0 && !known.some(({ category }) => TAKING.has(category))) return;
  if (doc.anywhere(IS_FREE, ({ text }) => tests(FREE, text))) return;
  for (const sentence of doc.sentences) {
    if (/\?["”')]*$/u.test(sentence.text) && !guilt) continue;
    const matches = startingIn(known, sentence.range);
    const said =
      matches.find(({ category }) => category === 'taken' || category === 'piracy') ??
      startingIn(frames, sentence.range)[0] ??
      (guilt && matches.find(({ category }) => category === 'work'));
    if (!said) continue;
    if (matches.some((one) => one.category === 'own')) continue;
    if (matches.some((one) => one.category === 'denied' && one.to <= said.from && !isOwner(doc, one))) continue;
    if (matches.some((one) => one.category === 'credit' && apart(one, said) && !isMissing(doc, one))) continue;
    yield { range: { from: said.from, to: said.to }, evidence: [sentence.range] };
  }
}

const apart = (one: Range, other: Range) => one.to <= other.from || one.from >= other.to;

/** "Someone's cartoon" is whose it is; "someone took our cartoon" is who did it. */
const isOwner = ({ text }: Parsed, { to }: Range) =>
  /['’]s?$/u.test(text.slice(Math.max(0, to - 2), to)) || /^['’]s/u.test(text.slice(to, to + 2));

/** "No licence, but who cares". */
const isMissing = ({ text }: Parsed, { from }: Range) =>
  /\b(?:no|without|sans|ilman|not)\s$/iu.test(text.slice(Math.max(0, from - 12), from));
