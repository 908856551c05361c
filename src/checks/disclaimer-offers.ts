import type { Draft } from '../core/draft';
import { applyEdits } from '../core/edits';
import type { Edit } from '../core/finding';
import type { Disclaimer, Lang, Pack, PackId } from '../core/guideline';
import { roomLeft } from '../core/length';
import { orgNames } from '../core/organisation';
import { parseDraft } from '../core/parse';
import { affiliationWithoutDisclaimer } from './affiliation';
import { detectLanguage } from './detect-language';

/** A disclaimer that can be put into a bio with one click. */
export interface DisclaimerOffer {
  readonly pack: PackId;
  /** The words of the disclaimer. */
  readonly text: string;
  /** Whether the organisation asks for these words or they are ours. */
  readonly origin: Disclaimer['origin'];
  /** What to write where; with the joining punctuation. */
  readonly edit: Edit;
}

/**
 * What to offer for the bio of a personal account that shows one of these organisations and has no disclaimer. An
 * organisation need not ask for one to have it offered; `none-fits` when the limit leaves too little room.
 */
export function offerFor(draft: Draft, packs: readonly Pack[]): DisclaimerOffer | 'none-fits' | undefined {
  const doc = parseDraft(draft, detectLanguage);
  const shown = packs.filter((pack) => affiliationWithoutDisclaimer(doc, orgNames(pack)));
  if (shown.length === 0) return undefined;
  for (const pack of shown) {
    const offer = disclaimerOffer(draft, pack);
    if (offer) return offer;
  }
  return 'none-fits';
}

/**
 * The disclaimer to offer for a bio: the organisation's wording in the bio's language, longest first, as long as the
 * site's limit allows. Undefined when the pack has none that fits.
 */
export function disclaimerOffer(draft: Draft, pack: Pack): DisclaimerOffer | undefined {
  for (const { text, origin } of inOrderOfChoice(pack.disclaimers, detectLanguage(draft.text))) {
    const edit = appending(draft.text, text);
    if (roomLeft(applyEdits(draft.text, [edit]), draft.limit) >= 0) return { pack: pack.id, text, origin, edit };
  }
  return undefined;
}

/** The bio's own language first, then English; the source's words before ours; longer before shorter. */
function inOrderOfChoice(disclaimers: readonly Disclaimer[], lang: Lang | undefined): Disclaimer[] {
  const rank = (disclaimer: Disclaimer) => (disclaimer.lang === lang ? 0 : disclaimer.lang === 'en' ? 2 : 4);
  const own = (disclaimer: Disclaimer) => (disclaimer.origin === 'source' ? 0 : 1);
  return [...disclaimers].sort((a, b) => rank(a) - rank(b) || own(a) - own(b) || b.text.length - a.text.length);
}

/** Appends a sentence the way the bio is already written: after its separator, or as a sentence of its own. */
function appending(text: string, addition: string): Edit {
  const end = text.trimEnd().length;
  const range = { from: end, to: text.length };
  if (end === 0) return { range, insert: addition };
  const separator = /\s([|·•–—/])\s/u.exec(text)?.[1];
  if (separator !== undefined && !/[.!?…]$/u.test(text.slice(0, end)))
    return { range, insert: ` ${separator} ${addition}` };
  const joint = /[\p{L}\p{N}\p{M})\]"'”’]$/u.test(text.slice(0, end)) ? '. ' : ' ';
  return { range, insert: joint + capitalised(addition, joint) };
}

/** A wording that starts in lower case in the source starts a sentence here. */
function capitalised(addition: string, joint: string): string {
  return joint === '. ' ? addition.charAt(0).toUpperCase() + addition.slice(1) : addition;
}
