/** Verbs that double their last letter before -ing. */
const DOUBLES = new Set(
  'ban drop scrap cut commit admit forbid beg shut quit let run get put win sit hit swim begin'.split(' '),
);

/** A verb as it stands after he, she or it: "cuts". */
export function third(lemma: string): string {
  if (lemma === 'have') return 'has';
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

/** A verb with its -ing: "cutting". */
export function ing(lemma: string): string {
  if (DOUBLES.has(lemma)) return `${lemma}${lemma.at(-1)}ing`;
  return /[^eo]e$/.test(lemma) && lemma !== 'be' ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
}
