import type { Check } from '../core/check';
import type { Account } from '../core/context';
import type { AccountRole, Draft, FieldKind } from '../core/draft';
import { createEngine } from '../core/engine';
import type { Finding } from '../core/finding';
import type { CheckGuideline, Pack } from '../core/guideline';
import { detectLanguage } from './detect-language';

/** How a test's draft differs from a personal post without a profile. */
export interface Setting {
  readonly account?: AccountRole;
  readonly field?: FieldKind;
  readonly replyingTo?: string;
  readonly sharing?: string;
  readonly options?: Readonly<Record<string, unknown>>;
  /** Does the profile show the organisations? */
  readonly affiliated?: boolean;
  readonly disclaimed?: boolean;
}

/** Answers what one check alone finds in a text. */
export type Find = (check: Check, text: string, setting?: Setting) => readonly Finding[];

/** For tests: a way to try checks one at a time, with the names of the organisations of `packs`. */
export function finder(packs: readonly Pack[]): Find {
  return (check, text, setting = {}) => {
    const { account = 'personal', field = 'post', replyingTo, sharing, options, affiliated, disclaimed } = setting;
    const engine = createEngine({ checks: new Map([[check.id, check]]), detectLanguage });
    const draft: Draft = {
      text,
      field,
      site: 'unknown',
      ...(replyingTo !== undefined && { replyingTo }),
      ...(sharing !== undefined && { sharing }),
    };
    return engine(draft, {
      packs: packs.map((pack, i) => ({ ...pack, scope: [], guidelines: i === 0 ? [guidelineOf(check, options)] : [] })),
      account: { role: account, profile: profileOf(packs, affiliated, disclaimed) },
      overrides: [],
      mutes: [],
      locale: 'en',
    }).findings;
  };
}

function profileOf(packs: readonly Pack[], affiliated: boolean | undefined, disclaimer = false): Account['profile'] {
  if (affiliated === undefined) return {};
  return Object.fromEntries(packs.map(({ id }) => [id, { affiliated, disclaimer }]));
}

function guidelineOf(check: Check, options: Setting['options']): CheckGuideline {
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
