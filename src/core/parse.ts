import type { Parsed, Sentence } from './check';
import type { Draft, Range } from './draft';
import type { Lang } from './guideline';
import { parseBudget } from './parse-budget';
import { firstWhere } from './search';
import { splitSentences } from './sentences';
import { type Token, tokenize } from './tokens';

/** Tells the language of a text; undefined when unsure. Given to the engine so that core needs no language data. */
export type DetectLanguage = (text: string, tokens: readonly Token[]) => Lang | undefined;

/** What a text may ask of the call and of the draft around it. */
export interface Surroundings extends Pick<Parsed, 'budget'>, Partial<Pick<Parsed, 'anywhere' | 'chunks'>> {}

/**
 * Cuts a text up, once for all checks. Tokens, sentences and language are found only when first asked for.
 * Without surroundings it is a whole draft of one chunk.
 */
export function parseDraft(
  given: Draft,
  detectLanguage: DetectLanguage,
  around: Surroundings = { budget: parseBudget() },
): Parsed {
  const draft = withPlacesInText(given);
  const memory = new Map<symbol, unknown>();
  let tokens: Token[] | undefined;
  let sentences: Sentence[] | undefined;
  let lang: { value: Lang | undefined } | undefined;
  const doc: Parsed = {
    draft,
    text: draft.text,
    get tokens() {
      tokens ??= tokenize(doc.text);
      return tokens;
    },
    get sentences() {
      sentences ??= splitSentences(doc.text, doc.tokens);
      return sentences;
    },
    get lang() {
      lang ??= { value: detectLanguage(doc.text, doc.tokens) };
      return lang.value;
    },
    memo<T>(key: symbol, make: (doc: Parsed) => T): T {
      if (!memory.has(key)) memory.set(key, make(doc));
      return memory.get(key) as T;
    },
    anywhere: around.anywhere ?? ((key, holds) => doc.memo(key, holds)),
    get chunks() {
      return around.chunks ?? [{ doc, from: 0 }];
    },
    get budget() {
      return around.budget;
    },
    sentenceAt(offset) {
      const sentence = doc.sentences[firstWhere(doc.sentences, ({ range }) => range.to > offset)];
      return sentence && sentence.range.from <= offset ? sentence : undefined;
    },
  };
  return doc;
}

/** A page says where links and pasted words are, and a page may be wrong: places outside the text are left out. */
export function withPlacesInText(draft: Draft): Draft {
  const { text, links, pasted } = draft;
  const fits = ({ from, to }: Range) => from <= to && to <= text.length;
  if (!links && !pasted) return draft;
  return {
    ...draft,
    ...(links && { links: links.filter(({ range }) => fits(range)) }),
    ...(pasted && { pasted: pasted.filter(fits) }),
  };
}
