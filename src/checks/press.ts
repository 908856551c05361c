import * as z from 'zod/mini';
import lexicon from '../../rules/lexicons/press.json' with { type: 'json' };
import type { Hit, Parsed } from '../core/check';
import type { Fix } from '../core/finding';
import { tests } from '../core/gate';
import { compileLexicon, type TermMatch } from '../core/lexicon';
import { type Token, tokenize } from '../core/tokens';
import { defineCheck } from './define';
import { compileFrames } from './frames';

const { origin: _origin, frames, classes, ...terms } = lexicon;
const TERMS = compileLexicon(terms);
const REFERRING = compileFrames(frames, classes);
type Match = TermMatch<keyof typeof terms>;

/** A reply to a journalist who asks about a post: the press office first. */
export const press = defineCheck({
  id: 'press',
  topic: 'press',
  languages: 'any',
  summary: 'An answer to a post in which somebody from the media asks for a comment, an interview or details.',
  limits:
    'Reads only the post that is answered, as far as the page shows it; somebody who doesn’t say that they are a journalist is not known. Silent where the reply points to the press office or declines.',
  fields: ['reply'],
  scope: 'draft',
  options: z.strictObject({}),
  *find(doc, _options, { account }) {
    const { replyingTo } = doc.draft;
    if (account.role === 'official' || replyingTo === undefined || !asksForPress(replyingTo)) return;
    if (refers(doc)) return;
    const hit = hitOf(doc);
    if (hit) yield hit;
  },
});

const PRESS_ADDRESS = /\b[\w.-]*(?:press|media|comms|news)[\w.-]*@/iu;

/** Does the reply point to the press office, ask for leave first, or decline? "I'd rather not, but it's P. H." does not. */
function refers(doc: Parsed): boolean {
  if (tests(PRESS_ADDRESS, doc.text)) return true;
  return [
    ...TERMS.find(doc.tokens).filter(({ category }) => category === 'refers'),
    ...REFERRING.find(doc.text, doc.tokens),
  ].some(({ to }) => !/^,? but (?!please|you|they|the|our|i can (?:put|pass|point))/iu.test(doc.text.slice(to)));
}

/** Does somebody from the media ask for something in the post? */
function asksForPress(post: string): boolean {
  const tokens = tokenize(post);
  const matches = TERMS.find(tokens);
  const has = (category: Match['category']) => matches.some((match) => match.category === category);
  if (has('notPress')) return false;
  const asks = has('asks') || post.includes('?');
  if (has('role') && asks) return true;
  const sender = isOutlet(post, tokens, matches) || isJournalist(post, tokens, matches);
  return sender && asks;
}

const SELF =
  /\b(?:i'm|im|i am|i work as|as|this is|me|it's|je suis|ici|olen|oon)(?: (?!my|your|his|her|their)[\p{L}'-]+){0,4}$/u;
const SOMEBODY_ELSE = /\b(?:my|your|his|her|their|our|some|the|that|which|saw|met|are|were|become|former|ex)\b/u;

/** "I'm a reporter", "Freelance journalist here", "Press photographer, can I …": the writer, not somebody spoken of. */
function isJournalist(post: string, tokens: readonly Token[], matches: readonly Match[]): boolean {
  return matches.some(({ category, to: end, tokens: { from, to } }) => {
    if (category !== 'person') return false;
    const before = tokens
      .slice(0, from)
      .map(({ folded }) => folded)
      .join(' ');
    if (tests(SELF, before)) return true;
    if (from > 4 || tests(SOMEBODY_ELSE, before)) return false;
    const next = tokens[to];
    return (
      !next ||
      /[,.:!?(—–-]/u.test(post.slice(end, next.from)) ||
      SENDER_AFTER.test(next.folded) ||
      WORKS_FOR.test(next.folded)
    );
  });
}

const WORKS_FOR = /^(?:for|at|with|from|looking|doing|working|writing|covering|chez|a|au|de|pour|taalla|tassa|@.*)$/u;

/** A paper's or a station's name as the sender: at the beginning, or with "here", "from", "with", "at", "for" by it. */
function isOutlet(post: string, tokens: readonly Token[], matches: readonly Match[]): boolean {
  return matches.some(({ category, tokens: { from, to } }) => {
    if (category !== 'outlet' && category !== 'outletWord') return false;
    const before = tokens.slice(Math.max(0, from - 4), from).map(({ folded }) => folded);
    const after = tokens.slice(to, to + 2).map(({ folded }) => folded);
    const named = category === 'outlet' || /^\p{Lu}/u.test(post.slice(tokens[from]?.from ?? 0));
    const proper =
      category === 'outlet' || PROPER_BEFORE.test(post.slice(0, tokens[from]?.from)) || isSenderPlace(before, after);
    if (!named || !proper || before.some((word) => READING.test(word))) return false;
    return from <= 4 || isSenderPlace(before, after);
  });
}

const isSenderPlace = (before: readonly string[], after: readonly string[]): boolean =>
  SENDER_BEFORE.test(before.join(' ')) || after.some((word) => SENDER_AFTER.test(word));

// "Westmorland Gazette", not "What Times do …".
const PROPER_BEFORE = /(?<!\p{L})(?!What|Which|How|When|Good|The)\p{Lu}\p{L}+[\s-]$/u;
const READING =
  /^(?:read|reading|is|does|do|are|was|weren't|aren't|did|can|which|on|watch|watching|see|saw|seen|listen|heard|buy|in|that|this|lire|luitko|lu)$/;
const SENDER_BEFORE = /\b(?:from|with|at|for|i'm with|work for|journal|du|de|pour|a)(?: the| la| le)?(?: \p{L}+)?$/u;
const SENDER_AFTER = /^(?:here|kysyy|reporter|producer|newsdesk|desk|news|journalist|toimittaja|toimituksesta)$/;

const REFERRAL = {
  en: 'Thank you for asking. Please contact our press office, who will be glad to help.',
  fr: 'Merci pour votre message. Veuillez vous adresser à notre service de presse, qui vous répondra volontiers.',
  fi: 'Kiitos viestistä! Ota yhteyttä viestintäämme, siellä autetaan mielellään.',
} as const;

function hitOf(doc: Parsed): Hit | undefined {
  const [first] = doc.sentences;
  if (!first) return undefined;
  const text = REFERRAL[doc.lang ?? 'en'];
  const fix: Fix = {
    label: { id: 'fixReplace', values: { text } },
    edits: [{ range: { from: 0, to: doc.text.length }, insert: text }],
  };
  return { range: first.range, fixes: [fix] };
}
