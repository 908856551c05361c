import * as z from 'zod/mini';
import type { Pack } from '../core/guideline';
import { compilePassing, type Lexicon } from '../core/lexicon';
import { defineCheck } from './define';

const compiled = new WeakMap<Pack, Lexicon<string>>();

/** Wrong spellings a pack lists, compared letter by letter: "CalTech" is one, "Caltech" is not. */
export const brandName = defineCheck({
  id: 'brand-name',
  topic: 'branding',
  languages: 'any',
  summary: 'The organisation’s name in a spelling it does not use.',
  limits: 'Only the spellings that the pack lists; not inside links, handles, hashtags or quotation marks.',
  fields: ['post', 'reply', 'bio', 'display-name'],
  perOrganisation: true,
  options: z.strictObject({}),
  *find(doc, _options, { pack }) {
    const right = new Map(pack.misspellings.map(({ wrong, right }) => [wrong, right]));
    for (const { from, to, category } of lexiconOf(pack).find(doc.tokens)) {
      const written = doc.text.slice(from, to);
      const correct = right.get(category);
      // Folding made the match; only the exact wrong spelling is a finding, so that the right one never is.
      if (written !== category || correct === undefined || insideAddress(doc.text, from, to)) continue;
      const range = { from, to };
      yield {
        range,
        values: { right: correct },
        fixes: [{ label: { id: 'fixReplace', values: { text: correct } }, edits: [{ range, insert: correct }] }],
      };
    }
  },
});

function lexiconOf(pack: Pack): Lexicon<string> {
  let lexicon = compiled.get(pack);
  if (!lexicon) {
    lexicon = compilePassing(Object.fromEntries(pack.misspellings.map(({ wrong }) => [wrong, [wrong]])));
    compiled.set(pack, lexicon);
  }
  return lexicon;
}

function insideAddress(text: string, from: number, to: number): boolean {
  return /[@#/.\w]$/.test(text.slice(Math.max(0, from - 1), from)) || /^(?:[@/]|\.\w)/.test(text.slice(to, to + 2));
}
