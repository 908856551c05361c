import type { About, Check, Hit, Parsed } from './check';
import type { Account, Context } from './context';
import type { Draft, FieldKind } from './draft';
import type { Finding, Report } from './finding';
import type { CheckGuideline, CheckId, CheckUse, Level, Pack, Text } from './guideline';
import { mask } from './mask';
import { isMuted } from './mutes';
import { type OrgNames, orgNames } from './organisation';
import { type DetectLanguage, parseDraft } from './parse';
import { ranOutOfParses } from './parse-budget';
import { fill } from './render';
import { tidy } from './tidy';

/** What an engine is made of. */
export interface EngineParts {
  readonly checks: ReadonlyMap<CheckId, Check>;
  readonly detectLanguage: DetectLanguage;
  /** Told of a check that threw: its name and the error, never the draft. */
  readonly onFailure?: (check: CheckId, error: unknown) => void;
}

/** Checks one draft. Pure: the same draft and context give the same report. */
export type CheckDraft = (draft: Draft, context: Context) => Report;

/**
 * Builds the one function that the page, the popup, the playground and the command line all call.
 * A check that throws is left out and named in the report; the others still answer.
 */
export function createEngine(parts: EngineParts): CheckDraft {
  const plans = new WeakMap<Context, Plan>();
  return (draft, context) => {
    let plan = plans.get(context);
    if (!plan) {
      plan = makePlan(context, parts.checks);
      plans.set(context, plan);
    }
    return run(plan, draft, context, parts);
  };
}

/** Calls before {@link checkWhole} gives up on a text: far more than the longest post of any site needs. */
const MAX_ROUNDS = 200;

/** Checks a draft to its end, however many sentences it has. For callers that may take their time. */
export function checkWhole(check: CheckDraft, draft: Draft, context: Context): Report {
  let report = check(draft, context);
  for (let round = 1; report.more && round < MAX_ROUNDS; round++) report = check(draft, context);
  return report;
}

/** A guideline's use of a check, with its options validated once. */
interface PlannedUse {
  readonly org: OrgNames;
  readonly guideline: CheckGuideline;
  readonly check: Check;
  readonly use: CheckUse;
  readonly options: unknown;
  /** Two uses with the same key find the same in a draft, whatever the pack. */
  readonly key: string;
  /** Only where profile or draft shows the organisation. */
  readonly onlyAffiliated: boolean;
}

interface Plan {
  readonly orgs: readonly OrgNames[];
  readonly uses: ReadonlyMap<FieldKind, readonly PlannedUse[]>;
  /** Checks whose options a pack got wrong; a validated pack has none. */
  readonly broken: readonly CheckId[];
}

const FIELDS: readonly FieldKind[] = ['post', 'reply', 'bio', 'display-name', 'login'];

function makePlan(context: Context, checks: ReadonlyMap<CheckId, Check>): Plan {
  const uses = new Map<FieldKind, PlannedUse[]>(FIELDS.map((field) => [field, []]));
  const broken = new Set<CheckId>();
  for (const pack of context.packs) {
    const mentionedOnly = (pack.scope ?? []).some((scope) => scope.personal === 'mentioned');
    for (const guideline of pack.guidelines) {
      if (guideline.kind !== 'check' || !concerns(guideline, context.account)) continue;
      for (const use of guideline.checks) {
        const check = checks.get(use.use);
        if (!check || use.level === 'off') continue;
        let options: unknown;
        try {
          options = check.options.parse(optionsOf(use));
        } catch {
          broken.add(check.id);
          continue;
        }
        const planned: PlannedUse = {
          org: orgNames(pack),
          guideline,
          check,
          use,
          options,
          key: `${check.perOrganisation ? pack.id : ''} ${check.id} ${JSON.stringify(options)}`,
          onlyAffiliated:
            context.account.role === 'personal' && (mentionedOnly || guideline.applies?.when === 'affiliated'),
        };
        for (const field of guideline.fields) {
          if (check.fields.includes(field)) uses.get(field)?.push(planned);
        }
      }
    }
  }
  return { orgs: context.packs.map(orgNames), uses, broken: [...broken] };
}

/** The options of a use, without the keys every use has. */
export function optionsOf(use: CheckUse): Record<string, unknown> {
  const { use: _use, level: _level, ...options } = use;
  return options;
}

function concerns(guideline: CheckGuideline, account: Account): boolean {
  const roles = guideline.applies?.roles;
  return roles === undefined || roles.includes(account.role);
}

function run(plan: Plan, draft: Draft, context: Context, parts: EngineParts): Report {
  const doc = parseDraft(draft, parts.detectLanguage);
  const failed = new Set<CheckId>(plan.broken);
  const hitsOf = new Map<string, readonly Hit[]>();
  const affiliations = new Map<Pack, boolean>();
  const findings: Finding[] = [];
  for (const planned of plan.uses.get(draft.field) ?? []) {
    const { org, check, guideline, options, key } = planned;
    const level = levelOf(planned, draft, context);
    if (level === 'off' || failed.has(check.id)) continue;
    let affiliated = affiliations.get(org.pack);
    if (affiliated === undefined) {
      affiliated = isAffiliated(doc, org, context.account);
      affiliations.set(org.pack, affiliated);
    }
    if (planned.onlyAffiliated && !affiliated) continue;
    let hits = hitsOf.get(key);
    if (!hits) {
      try {
        hits = speaks(check, doc) ? [...check.find(doc, options, about(plan, org, context, affiliated))] : [];
      } catch (error) {
        failed.add(check.id);
        parts.onFailure?.(check.id, error);
        continue;
      }
      hitsOf.set(key, hits);
    }
    for (const hit of hits) findings.push(toFinding(doc, hit, check, org.pack, guideline, level));
  }
  const wanted = tidy(findings).filter(
    (finding) => !isMuted(finding, sentenceOf(doc, finding), context.mutes, context.salt ?? ''),
  );
  const more = ranOutOfParses(doc);
  return { findings: wanted, failed: [...failed], ...(more && { more }) };
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
  return org.mentions(doc).length > 0;
}

function toFinding(doc: Parsed, hit: Hit, check: Check, pack: Pack, guideline: CheckGuideline, level: Level): Finding {
  const quote = hit.range ? doc.text.slice(hit.range.from, hit.range.to) : '';
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

function sentenceOf(doc: Parsed, finding: Finding): string {
  return finding.range ? (doc.sentenceAt(finding.range.from)?.text ?? '') : '';
}
