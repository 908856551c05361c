import type { Check } from '../core/check';
import type { AccountRole, Draft, FieldKind } from '../core/draft';
import { createEngine } from '../core/engine';
import type { Finding } from '../core/finding';
import type { Pack } from '../core/guideline';
import { builtInPacks } from '../packs';
import { detectLanguage } from './detect-language';

/** How a test's draft differs from a personal post without a profile. */
export interface Setting {
  readonly account?: AccountRole;
  readonly field?: FieldKind;
  readonly replyingTo?: string;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** For tests: what one check alone finds in a text, with the names of all built-in organisations. */
export function findingsOf(check: Check, text: string, setting: Setting = {}): readonly Finding[] {
  const { account = 'personal', field = 'post', replyingTo, options } = setting;
  const engine = createEngine({ checks: new Map([[check.id, check]]), detectLanguage });
  const packs: Pack[] = builtInPacks.map((pack, i) => ({
    ...pack,
    scope: [],
    guidelines:
      i > 0
        ? []
        : [
            {
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
            },
          ],
  }));
  const draft: Draft = { text, field, site: 'unknown', ...(replyingTo !== undefined && { replyingTo }) };
  return engine(draft, { packs, account: { role: account, profile: {} }, overrides: [], mutes: [], locale: 'en' })
    .findings;
}
