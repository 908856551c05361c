import type { Parsed, Sentence } from './check';
import type { Draft } from './draft';
import type { Lang } from './guideline';
import { splitSentences } from './sentences';
import { tokenize } from './tokens';

/** Tells the language of a text; undefined when unsure. Given to the engine so that core needs no language data. */
export type DetectLanguage = (text: string) => Lang | undefined;

/** Cuts a draft up, once for all checks. Sentences and language are found only when first asked for. */
export function parseDraft(draft: Draft, detectLanguage: DetectLanguage): Parsed {
  const memory = new Map<symbol, unknown>();
  let sentences: Sentence[] | undefined;
  let lang: { value: Lang | undefined } | undefined;
  const doc: Parsed = {
    draft,
    text: draft.text,
    tokens: tokenize(draft.text),
    get sentences() {
      sentences ??= splitSentences(doc.text, doc.tokens);
      return sentences;
    },
    get lang() {
      lang ??= { value: detectLanguage(doc.text) };
      return lang.value;
    },
    memo<T>(key: symbol, make: (doc: Parsed) => T): T {
      if (!memory.has(key)) memory.set(key, make(doc));
      return memory.get(key) as T;
    },
    sentenceAt(offset) {
      return doc.sentences.find(({ range }) => range.from <= offset && offset < range.to);
    },
  };
  return doc;
}
