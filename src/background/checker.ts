import { offerFor } from '../checks/disclaimer-offers';
import { readProfile } from '../checks/profile';
import type { Context, Profile } from '../core/context';
import type { Draft } from '../core/draft';
import type { Report } from '../core/finding';
import type { GuidelineRef, Lang, Pack, PackId } from '../core/guideline';
import { nudgesFor } from '../core/nudges';
import { runExamples } from '../packs/examples';
import type { PackSources } from '../platform/managed/store';
import type { CheckReply, ExampleResult, GuidelineCard, Guise, ListedPack, PackReview } from '../platform/protocol';
import { accountOf, type Settings } from '../platform/settings';
import { builtInPacks, check, combinePacks, forgetDraft, hasGrammar, isActive, loadGrammar, parsePack } from './engine';
import { readPack } from './own-packs';

/** Time a long text may take in one message, in milliseconds; the page asks again for the rest. */
const PATIENCE = 40;

let own: readonly Pack[] = [];
let institution: PackSources | undefined;
let known: readonly Pack[] = builtInPacks;
let ownIds: ReadonlySet<PackId> = new Set();
let contexts = new Map<string, Context>();
let contextsOf: Settings | undefined;

/** Sets the packs that count beside the built-in ones: the person's own and, before them, the institution's. */
export function setPacks(packs: readonly Pack[], sources: PackSources): void {
  if (packs === own && sources === institution) return;
  own = packs;
  institution = sources;
  const theirs = sources.texts.map(parsePack);
  known = combinePacks([...builtInPacks, ...own], theirs, sources.disclaimers);
  ownIds = new Set(own.map(({ id }) => id).filter((id) => !theirs.some((pack) => pack.id === id)));
  contextsOf = undefined;
}

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

const packsOf = (ids: readonly PackId[]) => known.filter((pack) => ids.includes(pack.id));

/** Checks a draft as far as time allows and adds what a card needs to know of the guidelines. */
export async function checkDraft(
  draft: Draft,
  settings: Settings,
  locale: Lang,
  recentPosts: number,
): Promise<CheckReply> {
  const context = contextFor(settings, JSON.stringify([draft.site, draft.handle, locale]), () => ({
    packs: packsOf(settings.packs),
    account: accountOf(settings, draft.site, draft.handle),
    locale,
  }));
  return checkIn(draft, context, recentPosts);
}

/** What a bio shows of every organisation there is: the person may switch one on later. */
export function profileIn(bio: string): Record<PackId, Profile> {
  return readProfile(bio, known);
}

/** Checks a draft of our own pages as if it came from the account described. */
export async function tryDraft(draft: Draft, as: Guise, settings: Settings, locale: Lang): Promise<CheckReply> {
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

let trial: { readonly json: string; readonly pack: Promise<Pack | undefined> } | undefined;

/** The pack in a text that is not kept yet; undefined when it can't be used. Read once, however often it is tried. */
async function trialPack(json: string): Promise<Pack | undefined> {
  if (trial?.json !== json) trial = { json, pack: readPack(json).then((pack) => ('id' in pack ? pack : undefined)) };
  return trial.pack;
}

/** Checks a draft with a pack that is not kept yet, and no other. Nothing is found while the pack can't be used. */
export async function tryPack(draft: Draft, json: string, as: Omit<Guise, 'packs'>, locale: Lang): Promise<CheckReply> {
  const pack = await trialPack(json);
  const profile = { affiliated: as.affiliated, disclaimer: false };
  return checkIn(draft, {
    packs: pack ? [pack] : [],
    account: { role: as.role, profile: pack ? { [pack.id]: profile } : {} },
    overrides: [],
    mutes: [],
    locale,
  });
}

/** How long the examples of one pack may run, in milliseconds; those left over are counted. */
const EXAMPLES_TIME = 3000;

/** What is wrong with the pack in a text; when nothing is, which of its examples don't do what they are there for. */
export async function reviewPack(json: string): Promise<PackReview> {
  const pack = await readPack(json);
  if (!('id' in pack)) return { problems: pack };
  await loadGrammar();
  const start = performance.now();
  const results: ExampleResult[] = [];
  for (const result of runExamples(pack, check)) {
    results.push(result);
    if (performance.now() - start > EXAMPLES_TIME) break;
  }
  return { results };
}

async function checkIn(draft: Draft, context: Context, recentPosts = 0): Promise<CheckReply> {
  const start = performance.now();
  let report: Report = check(draft, context);
  if (report.more && !hasGrammar()) {
    // Not answered in parts: whoever writes on after a rest would see marks go and come back.
    await loadGrammar();
    report = check(draft, context);
  }
  while (report.more && performance.now() - start < PATIENCE) report = check(draft, context);
  const nudges = nudgesFor(draft, context, recentPosts);
  const shown = [...report.findings, ...nudges.map(({ finding }) => finding)];
  const refs = new Set(shown.flatMap((finding) => finding.guidelines));
  const offer = draft.field === 'bio' && context.account.role === 'personal' ? bioOffer(draft, context) : undefined;
  return {
    report,
    guidelines: [...refs].flatMap((ref) => cardOf(ref, context.packs)),
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

function cardOf(ref: GuidelineRef, packs: readonly Pack[]): GuidelineCard[] {
  const pack = packs.find(({ id }) => ref.startsWith(`${id}.`));
  const guideline = pack?.guidelines.find(({ id }) => ref === `${pack.id}.${id}`);
  if (!pack || !guideline) return [];
  const contacts = pack.contacts.filter(({ id }) => guideline.contacts?.includes(id));
  return [{ ref, title: guideline.title, organisation: pack.name, section: guideline.source.section, contacts }];
}

export { forgetDraft };

/** All packs, and what of them nothing looks for yet. */
export function listPacks(): ListedPack[] {
  return known.map((pack) => ({
    pack,
    ...(ownIds.has(pack.id) && { own: true as const }),
    inactive: pack.guidelines.filter((guideline) => !isActive(guideline)).map(({ id }) => id),
  }));
}
