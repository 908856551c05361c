// The engine as a package for other programs: a scheduler, an intranet page. Built into dist/engine.
import { checks } from '../checks';
import { detectLanguage } from '../checks/detect-language';
import { loadGrammar } from '../checks/language';
import type { AccountRole, FieldKind, Media } from '../core/draft';
import { applyEdits } from '../core/edits';
import { checkWhole, createEngine } from '../core/engine';
import type { Finding, Fix, Report } from '../core/finding';
import type { Pack } from '../core/guideline';
import { builtInPacks, PackError, parsePack } from '../packs';
import { contextMaker, type Defaults, draftOf, requestFrom } from './request';

export type { Finding, Fix, Pack, Report };
export { applyEdits, builtInPacks, PackError, parsePack };

/** A draft: its text, and whatever else is known. */
export interface DraftToCheck {
  readonly text: string;
  /** `post` when left out. */
  readonly field?: FieldKind;
  /** Id of the site, for its own rules; `unknown` when left out. */
  readonly site?: string;
  /** `personal` when left out. */
  readonly account?: AccountRole;
  /** Text of the post that is answered, and of the one that is shared. */
  readonly replyingTo?: string;
  readonly sharing?: string;
  /** The profile's text, or else whether the profile shows the organisation (true when neither is given). */
  readonly bio?: string;
  readonly affiliated?: boolean;
  readonly media?: readonly Media[];
}

/** For whom is checked. */
export interface Options {
  /** Organisations whose guidelines count: packs, or ids of built-in ones. All built-in ones when left out. */
  readonly packs?: readonly (Pack | string)[];
}

await loadGrammar();
const engine = createEngine({ checks, detectLanguage });
const makers = new Map<string, ReturnType<typeof contextMaker>>();
const identities = new WeakMap<Pack, number>();
let known = 0;

/**
 * Checks a draft against organisations' guidelines. Nothing is stored and nothing is sent.
 * @throws Error naming what is wrong with the draft, or an organisation that is not built in.
 */
export function check(draft: DraftToCheck, options: Options = {}): Report {
  const packs = (options.packs ?? builtInPacks).map(packNamed);
  const request = requestFrom({ ...draft, id: 0 });
  return checkWhole(engine, draftOf(request, defaultsFor(packs)), contextsFor(packs)(request));
}

function packNamed(pack: Pack | string): Pack {
  if (typeof pack !== 'string') return pack;
  const found = builtInPacks.find(({ id }) => id === pack);
  if (!found)
    throw new Error(
      `there is no pack "${pack}": give one of ${builtInPacks.map(({ id }) => id).join(', ')}, or a pack`,
    );
  return found;
}

function defaultsFor(packs: readonly Pack[]): Defaults {
  return { packs, account: 'personal', field: 'post' };
}

/** The same contexts for the same packs: the engine keeps its plan by them. */
function contextsFor(packs: readonly Pack[]) {
  const key = packs.map(identityOf).join();
  let make = makers.get(key);
  if (!make) {
    make = contextMaker(defaultsFor(packs), packNamed);
    makers.set(key, make);
  }
  return make;
}

function identityOf(pack: Pack): number {
  let identity = identities.get(pack);
  if (identity === undefined) identities.set(pack, (identity = ++known));
  return identity;
}
