import { checks } from '../checks';
import { detectLanguage } from '../checks/detect-language';
import { loadGrammar } from '../checks/language';
import type { Check } from '../core/check';
import type { AccountRole, Draft } from '../core/draft';
import { type CheckDraft, checkWhole, createEngine } from '../core/engine';
import type { Finding } from '../core/finding';
import type { CheckGuideline, Pack } from '../core/guideline';
import { builtInPacks } from '.';

/** How a test's draft differs from a personal post without a profile. */
export interface Setting extends Partial<Omit<Draft, 'text'>> {
  readonly account?: AccountRole;
  /** Does the profile show the organisations? */
  readonly affiliated?: boolean;
  readonly disclaimed?: boolean;
}

await loadGrammar();
const engine = createEngine({ checks, detectLanguage });

/** Findings of one check in a text, as one built-in pack uses it, from somebody whose profile shows the organisation. */
export function findingsOf(check: string, text: string, setting: Setting & { readonly pack: string }): Finding[] {
  const { pack, ...rest } = setting;
  const packs = builtInPacks.filter(({ id }) => id === pack);
  const findings = findAll(engine, packs, text, { site: 'x', affiliated: true, ...rest });
  return findings.filter((finding) => finding.checks.includes(check));
}

/** The words a check marks in a text, in order, as one built-in pack uses it. */
export function checkText(check: string, text: string, setting: Setting & { readonly pack: string }): string[] {
  return findingsOf(check, text, setting).map((finding) => finding.quote);
}

/** Findings of one check in a text, without what any pack makes of it. */
export type Find = (
  check: Check,
  text: string,
  setting?: Setting & { readonly options?: Readonly<Record<string, unknown>> },
) => readonly Finding[];

/** A way to try checks one at a time, with nothing but the names of the organisations of `packs`. */
export function finder(packs: readonly Pack[]): Find {
  return (check, text, { options = {}, ...setting } = {}) => {
    const alone = createEngine({ checks: new Map([[check.id, check]]), detectLanguage });
    const guidelines = [guidelineOf(check, options)];
    const bare = packs.map((pack, i) => ({ ...pack, scope: [], guidelines: i === 0 ? guidelines : [] }));
    return findAll(alone, bare, text, setting);
  };
}

function findAll(check: CheckDraft, packs: readonly Pack[], text: string, setting: Setting): readonly Finding[] {
  const { account: role = 'personal', affiliated, disclaimed: disclaimer = false, ...draft } = setting;
  const profile =
    affiliated === undefined ? {} : Object.fromEntries(packs.map(({ id }) => [id, { affiliated, disclaimer }]));
  const { findings, failed } = checkWhole(
    check,
    { field: 'post', site: 'unknown', ...draft, text },
    { packs, account: { role, profile }, overrides: [], mutes: [], locale: 'en' },
  );
  if (failed.length > 0) throw new Error(`failed: ${failed.join(', ')}`);
  return findings;
}

function guidelineOf(check: Check, options: Readonly<Record<string, unknown>>): CheckGuideline {
  return {
    id: 'tested',
    kind: 'check',
    title: { en: 'Tested' },
    summary: { en: 'Tested' },
    source: { section: 'Tested' },
    level: 'must',
    fields: check.fields,
    checks: [{ use: check.id, ...options }],
    message: { en: '{quote}' },
    examples: { flags: [], passes: [] },
  };
}
