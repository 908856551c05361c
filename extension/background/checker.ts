import type { Context } from '../../src/core/context';
import type { Draft, SiteId } from '../../src/core/draft';
import type { Report } from '../../src/core/finding';
import type { GuidelineRef, Lang } from '../../src/core/guideline';
import type { CheckReply, GuidelineCard, ListedPack } from '../../src/platform/protocol';
import { accountOf, type Settings } from '../../src/platform/settings';
import { builtInPacks, check, isActive } from './engine';

/** Time a long text may take in one message, in milliseconds; the page asks again for the rest. */
const PATIENCE = 40;

let contexts = new Map<string, Context>();
let contextsOf: Settings | undefined;

/** The same object for the same account and settings: the engine keeps its plan by it. */
function contextFor(settings: Settings, site: SiteId, handle: string | undefined, locale: Lang): Context {
  if (contextsOf !== settings) {
    contexts = new Map();
    contextsOf = settings;
  }
  const key = JSON.stringify([site, handle, locale]);
  let context = contexts.get(key);
  if (!context) {
    context = {
      packs: builtInPacks.filter((pack) => settings.packs.includes(pack.id)),
      account: accountOf(settings, site, handle),
      overrides: settings.overrides,
      mutes: settings.mutes,
      salt: settings.salt,
      locale,
    };
    contexts.set(key, context);
  }
  return context;
}

/** Checks a draft as far as time allows and adds what a card needs to know of the guidelines. */
export function checkDraft(draft: Draft, settings: Settings, locale: Lang): CheckReply {
  const context = contextFor(settings, draft.site, draft.handle, locale);
  const start = performance.now();
  let report: Report = check(draft, context);
  while (report.more && performance.now() - start < PATIENCE) report = check(draft, context);
  const refs = new Set(report.findings.flatMap((finding) => finding.guidelines));
  return { report, guidelines: [...refs].flatMap(cardOf) };
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
