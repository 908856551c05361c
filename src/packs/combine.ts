import type { Disclaimer, Lang, Pack, PackId } from '../core/guideline';

/** A wording an institution gives beside those of a pack, or instead of them. */
export interface GivenDisclaimer {
  readonly organisation: PackId;
  readonly text: string;
  readonly lang: Lang;
  /** Takes the place of what the pack has in this language. */
  readonly locked?: boolean;
}

/** All packs there are: an institution's take the place of others with their ids, and its wordings join them. */
export function combinePacks(
  others: readonly Pack[],
  institution: readonly Pack[],
  given: readonly GivenDisclaimer[],
): readonly Pack[] {
  const packs = new Map([...others, ...institution].map((pack) => [pack.id, pack]));
  return [...packs.values()].map((pack) => withDisclaimers(pack, given));
}

function withDisclaimers(pack: Pack, given: readonly GivenDisclaimer[]): Pack {
  const own = given.filter(({ organisation }) => organisation === pack.id);
  if (own.length === 0) return pack;
  const replaced = new Set(own.flatMap(({ lang, locked }) => (locked ? [lang] : [])));
  const added = own.map(({ text, lang }): Disclaimer => ({ text, lang, origin: 'source' }));
  return { ...pack, disclaimers: [...added, ...pack.disclaimers.filter(({ lang }) => !replaced.has(lang))] };
}
