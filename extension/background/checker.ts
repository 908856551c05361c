import { offerFor } from '../../src/checks/disclaimer-offers';
import { readProfile } from '../../src/checks/profile';
import type { Context, Profile } from '../../src/core/context';
import type { Draft } from '../../src/core/draft';
import type { Report } from '../../src/core/finding';
import type { GuidelineRef, Lang, PackId } from '../../src/core/guideline';
import { nudgesFor } from '../../src/core/nudges';
import type { CheckReply, GuidelineCard, Guise, ListedPack } from '../../src/platform/protocol';
import { accountOf, type Settings } from '../../src/platform/settings';
import { builtInPacks, check, isActive } from './engine';

/** Time a long text may take in one message, in milliseconds; the page asks again for the rest. */
const PATIENCE = 40;

let contexts = new Map<string, Context>();
let contextsOf: Settings | undefined;

/** The same object for the same key and settings: the engine keeps its plan by it. */
function contextFor(
  settings: Settings,
  key: string,
  make: () => Pick<Context, 'packs' | 'account' | 'locale'>,
): Context {
  if (contextsOf !== settings) {
    contexts = new Map();
    contextsOf = settings;
  }
  let context = contexts.get(key);
  if (!context) {
    context = { ...make(), overrides: settings.overrides, mutes: settings.mutes, salt: settings.salt };
    contexts.set(key, context);
  }
  return context;
}

const packsOf = (ids: readonly PackId[]) => builtInPacks.filter((pack) => ids.includes(pack.id));

/** Checks a draft as far as time allows and adds what a card needs to know of the guidelines. */
export function checkDraft(draft: Draft, settings: Settings, locale: Lang, recentPosts: number): CheckReply {
  const context = contextFor(settings, JSON.stringify([draft.site, draft.handle, locale]), () => ({
    packs: packsOf(settings.packs),
    account: accountOf(settings, draft.site, draft.handle),
    locale,
  }));
  return checkIn(draft, context, recentPosts);
}

/** What a bio shows of every organisation there is: the person may switch one on later. */
export function profileIn(bio: string): Record<PackId, Profile> {
  return readProfile(bio, builtInPacks);
}

/** Checks a draft of our own pages as if it came from the account described. */
export function tryDraft(draft: Draft, as: Guise, settings: Settings, locale: Lang): CheckReply {
  const context = contextFor(settings, JSON.stringify([as, locale]), () => {
    const seen = { affiliated: as.affiliated, disclaimer: false };
    return {
      packs: packsOf(as.packs),
      account: { role: as.role, profile: Object.fromEntries(as.packs.map((id) => [id, seen])) },
      locale,
    };
  });
  return checkIn(draft, context);
}

function checkIn(draft: Draft, context: Context, recentPosts = 0): CheckReply {
  const start = performance.now();
  let report: Report = check(draft, context);
  while (report.more && performance.now() - start < PATIENCE) report = check(draft, context);
  const nudges = nudgesFor(draft, context, recentPosts);
  const shown = [...report.findings, ...nudges.map(({ finding }) => finding)];
  const refs = new Set(shown.flatMap((finding) => finding.guidelines));
  const offer = draft.field === 'bio' && context.account.role === 'personal' ? bioOffer(draft, context) : undefined;
  return {
    report,
    guidelines: [...refs].flatMap(cardOf),
    ...(offer && { offer }),
    ...(nudges.length > 0 && { nudges }),
  };
}

function bioOffer(draft: Draft, { packs }: Context): CheckReply['offer'] {
  const offer = offerFor(draft, packs);
  if (!offer || offer === 'none-fits') return offer;
  const { text, origin, edit } = offer;
  return { text, origin, edit };
}

function cardOf(ref: GuidelineRef): GuidelineCard[] {
  const pack = builtInPacks.find(({ id }) => ref.startsWith(`${id}.`));
  const guideline = pack?.guidelines.find(({ id }) => ref === `${pack.id}.${id}`);
  if (!pack || !guideline) return [];
  const contacts = pack.contacts.filter(({ id }) => guideline.contacts?.includes(id));
  return [{ ref, title: guideline.title, organisation: pack.name, section: guideline.source.section, contacts }];
}

/** All packs, and what of them nothing looks for yet. */
export function listPacks(): ListedPack[] {
  return builtInPacks.map((pack) => ({
    pack,
    inactive: pack.guidelines.filter((guideline) => !isActive(guideline)).map(({ id }) => id),
  }));
}
