import type { Check } from '../core/check';
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
}

/** Answers what one check alone finds in a text. */
export type Find = (check: Check, text: string, setting?: Setting) => readonly Finding[];

/** For tests: a way to try checks one at a time, with the names of the organisations of `packs`. */
export function finder(packs: readonly Pack[]): Find {
  return (check, text, setting = {}) => {
    const { account = 'personal', field = 'post', replyingTo, sharing, options } = setting;
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
      account: { role: account, profile: {} },
      overrides: [],
      mutes: [],
      locale: 'en',
    }).findings;
  };
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
