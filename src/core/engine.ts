import type { About, Check, Hit, Parsed } from './check';
import { inDraft } from './chunks';
import type { Account, Context } from './context';
import type { Draft } from './draft';
import { draftMemory, type Known, type ReadDraft, type Reading } from './draft-memory';
import type { Finding, Report } from './finding';
import { forgetTexts } from './gate';
import type { CheckGuideline, CheckId, Level, Pack, Text } from './guideline';
import { mask } from './mask';
import { isMuted, surroundings } from './mutes';
import type { OrgNames } from './organisation';
import type { DetectLanguage } from './parse';
import type { ParseBudget } from './parse-budget';
import { makePlan, type Plan, type PlannedUse } from './plan';
import { fill } from './render';
import { tidy } from './tidy';

/** What an engine is made of. */
export interface EngineParts {
  readonly checks: ReadonlyMap<CheckId, Check>;
  readonly detectLanguage: DetectLanguage;
  /** Told of a check that threw: its name and the error, never the draft. */
  readonly onFailure?: (check: CheckId, error: unknown) => void;
}

/** Checks one draft. The same draft and context give the same report, whatever was checked before. */
export type CheckDraft = (draft: Draft, context: Context) => Report;

/** The checker of drafts, with what it remembers of the last one so that a further key press costs little. */
export interface Engine extends CheckDraft {
  /** Drops what is remembered, as if no draft had ever been checked. */
  forget(): void;
}

/**
 * Builds the one function that the page, the popup, the playground and the command line all call.
 * A check that throws is left out and named in the report; the others still answer.
 */
export function createEngine(parts: EngineParts): Engine {
  const plans = new WeakMap<Context, Plan>();
  let last: { readonly plan: Plan; readonly read: ReadDraft } | undefined;
  const check: CheckDraft = (draft, context) => {
    let plan = plans.get(context);
    if (!plan) {
      plan = makePlan(context, parts.checks);
      plans.set(context, plan);
    }
    if (last?.plan !== plan) last = { plan, read: draftMemory(parts.detectLanguage) };
    return run(plan, last.read(draft), draft, context, parts);
  };
  return Object.assign(check, {
    forget() {
      last = undefined;
      forgetTexts();
    },
  });
}

/** Calls before {@link checkWhole} gives up on a text: far more than the longest post of any site needs. */
const MAX_ROUNDS = 200;

/** Checks a draft to its end, however many sentences it has. For callers that may take their time. */
export function checkWhole(check: CheckDraft, draft: Draft, context: Context): Report {
  let report = check(draft, context);
  for (let round = 1; report.more && round < MAX_ROUNDS; round++) report = check(draft, context);
  return report;
}

function run(
  plan: Plan,
  { whole, chunks, budget }: Reading,
  draft: Draft,
  context: Context,
  parts: EngineParts,
): Report {
  const failed = new Set<CheckId>(plan.broken);
  const findings: Finding[] = [];
  for (const planned of plan.uses.get(draft.field) ?? []) {
    const { org, check, guideline } = planned;
    const level = levelOf(planned, draft, context);
    if (level === 'off' || failed.has(check.id)) continue;
    const affiliated = isAffiliated(whole.doc, org, context.account);
    if (planned.onlyAffiliated && !affiliated) continue;
    const asked = about(plan, org, context, affiliated);
    const hits: Hit[] = [];
    for (const { known, from } of check.scope === 'draft' ? [{ known: whole, from: 0 }] : chunks) {
      const here = hitsIn(known, planned, asked, parts, budget);
      if (!here) failed.add(check.id);
      for (const hit of here ?? []) hits.push(inDraft(hit, from));
    }
    if (failed.has(check.id)) continue;
    for (const hit of hits) findings.push(toFinding(draft.text, hit, check, org.pack, guideline, level));
  }
  const wanted = tidy(findings).filter((finding) => !isMutedIn(whole.doc, finding, context));
  return { findings: wanted, failed: [...failed], ...(budget.refused > 0 && { more: true }) };
}

/** What a use of a check finds in a chunk, or is known to find there; undefined when it throws. */
function hitsIn(
  known: Known,
  { key, check, options }: PlannedUse,
  asked: About,
  parts: EngineParts,
  budget: ParseBudget,
): readonly Hit[] | undefined {
  const name = check.perOrganisation ? `${key} ${asked.affiliated}` : key;
  if (known.hits.has(name)) return known.hits.get(name);
  const waiting = budget.refused;
  let hits: readonly Hit[] | undefined;
  try {
    hits = speaks(check, known.doc) ? [...check.find(known.doc, options, asked)] : [];
  } catch (error) {
    parts.onFailure?.(check.id, error);
  }
  known.hits.set(name, hits);
  if (budget.refused > waiting) known.partial = true;
  return hits;
}

function isMutedIn(doc: Parsed, finding: Finding, { mutes, salt = '' }: Context): boolean {
  if (mutes.length === 0) return false;
  const sentence = finding.range ? (doc.sentenceAt(finding.range.from)?.text ?? '') : surroundings(doc.draft);
  return isMuted(finding, sentence, mutes, salt);
}

function speaks(check: Check, doc: Parsed): boolean {
  // A text too short to tell its language is given the benefit of the doubt by the check itself.
  return check.languages === 'any' || doc.lang === undefined || check.languages.includes(doc.lang);
}

function about(plan: Plan, org: OrgNames, context: Context, affiliated: boolean): About {
  return {
    org,
    orgs: plan.orgs,
    pack: org.pack,
    account: context.account,
    affiliated,
    disclaimed: context.account.profile[org.pack.id]?.disclaimer ?? false,
  };
}

function levelOf({ org, guideline, use }: PlannedUse, draft: Draft, context: Context): Level | 'off' {
  const name = `${org.pack.id}.${guideline.id}`;
  let level: Level | 'off' = use.level ?? guideline.level;
  let general = true;
  for (const override of context.overrides) {
    if (override.guideline !== name) continue;
    if (override.site === draft.site) {
      level = override.level;
      general = false;
    } else if (override.site === undefined && general) {
      level = override.level;
    }
  }
  return level;
}

/** A bio or a display name speaks for itself; any other text stands beside the profile. */
function isAffiliated(doc: Parsed, org: OrgNames, account: Account): boolean {
  if (account.role !== 'personal') return true;
  const self = doc.draft.field === 'bio' || doc.draft.field === 'display-name';
  if (!self && account.profile[org.pack.id]?.affiliated) return true;
  return org.isNamed(doc);
}

function toFinding(text: string, hit: Hit, check: Check, pack: Pack, guideline: CheckGuideline, level: Level): Finding {
  const quote = hit.range ? text.slice(hit.range.from, hit.range.to) : '';
  const shown = hit.secret ? mask(quote) : quote;
  return {
    guidelines: [`${pack.id}.${guideline.id}`],
    checks: [check.id],
    topic: check.topic,
    level,
    message: fillText(guideline.message, { ...hit.values, quote: shorten(shown) }),
    ...(hit.range && { range: hit.range }),
    evidence: hit.evidence ?? (hit.range ? [hit.range] : []),
    quote,
    shown,
    fixes: hit.fixes ?? [],
  };
}

function fillText(text: Text, values: Readonly<Record<string, string>>): Text {
  return {
    en: fill(text.en, values),
    ...(text.fr !== undefined && { fr: fill(text.fr, values) }),
    ...(text.fi !== undefined && { fi: fill(text.fi, values) }),
  };
}

const MAX_SHOWN = 80;

function shorten(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ').trim();
  return oneLine.length > MAX_SHOWN ? `${oneLine.slice(0, MAX_SHOWN).trimEnd()}…` : oneLine;
}
