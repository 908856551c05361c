import type { Check } from '../core/check';
import type { CheckId } from '../core/guideline';
import { brandName } from './brand-name';
import { crisis } from './crisis';
import { personalData } from './personal-data';
import { requireDisclaimer } from './require-disclaimer';
import { speakingFor } from './speaking-for';
import { unverified } from './unverified';

const all: readonly Check[] = [brandName, crisis, personalData, requireDisclaimer, speakingFor, unverified];

/** Every check there is, by id. */
export const checks: ReadonlyMap<CheckId, Check> = new Map(all.map((check) => [check.id, check]));

/** Checks that packs may already name, but which nobody has written yet: shown as not active. */
const PLANNED: ReadonlySet<CheckId> = new Set([
  'abuse',
  'advertising',
  'community-name',
  'conduct',
  'confidential',
  'copied-text',
  'defamation',
  'discrimination',
  'display-name',
  'endorsement',
  'expertise',
  'identity',
  'logo-media',
  'official-bio',
  'plain-language',
  'political',
  'press',
  'profanity',
  'reputation',
  'secrets',
  'suspicious-link',
  'work-login',
]);

/** Is it a check that exists or that is to come? */
export function isKnownCheck(id: CheckId): boolean {
  return checks.has(id) || PLANNED.has(id);
}
