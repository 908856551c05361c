import insults from '../../rules/lexicons/insults.json';
import frames from '../../rules/lexicons/reputation-frames.json';
import type { About, Hit, Parsed } from '../core/check';
import { tests } from '../core/gate';
import { outermost } from '../core/search';
import type { Token } from '../core/tokens';
import { isNegator, isQuestion, isQuoted } from './clause';
import { removeSentence } from './fixes';
import { compileFrames } from './frames';

// Contempt for one's own house as it is put in one breath, mostly without its name: "our housing office is run by crooks",
// "anywhere but Kent", "ashamed to have Caltech on my CV". What is wrong is not said, so nothing can be mended.

const { origin: _origin, classes, ...kinds } = frames;

const { en } = insults;
const FRAMES = compileFrames(kinds, {
  ...classes,
  unit: [...classes.folk, ...classes.place],
  scorn: [...classes.scorn, ...en.insult],
  contempt: [...classes.scorn, ...en.insult, ...en.bad, ...en.label.filter((word) => word !== 'nobody')],
});

/** What is fondly said of one's own. */
const FOND =
  /\b(?:love|adore|proud|miss(?:ed)?|fond|best|brilliant|(?:nice|lovely|great|dear|happy|merry|fun) (?:bunch|gang|pack))\b|[❤💛💙💚🥰😍🫶]/iu;

const CONTEMPT = Symbol('contempt');

/** Contempt in the words of somebody who belongs to the organisation; looked for once however many organisations ask. */
export function contemptFrames(doc: Parsed, { orgs }: About): readonly Hit[] {
  return doc.memo(CONTEMPT, () => [...framed(doc, orgs)]);
}

function* framed(doc: Parsed, orgs: About['orgs']): Iterable<Hit> {
  const words = wordsOf(doc, orgs);
  for (const { from, to, category, tokens } of FRAMES.find(doc.text, words)) {
    const sentence = doc.sentenceAt(from);
    if (!sentence || isQuoted(doc, { from, to }) || tests(FOND, sentence.text)) continue;
    if (category !== 'unable' && isQuestion(sentence)) continue;
    if (
      category === 'called' &&
      words.slice(Math.max(0, tokens.from - 3), tokens.to).some(({ folded }) => isNegator(folded))
    )
      continue;
    yield { range: { from, to }, evidence: [{ from, to }], fixes: [removeSentence(doc, sentence)] };
  }
}

/** The words of a draft, with each name of the organisation as one. */
function wordsOf(doc: Parsed, orgs: About['orgs']): readonly Token[] {
  const names = outermost(orgs.flatMap((org) => org.namings(doc)));
  if (names.length === 0) return doc.tokens;
  const words: Token[] = [];
  for (const token of doc.tokens) {
    const name = names.find(({ from, to }) => from < token.to && token.from < to);
    if (!name) words.push(token);
    else if (words.at(-1)?.to !== name.to) words.push({ from: name.from, to: name.to, folded: 'orgname' });
  }
  return words;
}
