import type { Check } from '../core/check';
import type { CheckId } from '../core/guideline';
import { abuse } from './abuse';
import { advertising } from './advertising';
import { brandName } from './brand-name';
import { communityName } from './community-name';
import { conduct } from './conduct';
import { confidential } from './confidential';
import { copiedText } from './copied-text/index';
import { crisis } from './crisis';
import { defamation } from './defamation';
import { discrimination } from './discrimination';
import { displayName } from './display-name';
import { endorsement } from './endorsement';
import { expertise } from './expertise';
import { identity } from './identity';
import { logoMedia } from './logo-media';
import { officialBio } from './official-bio';
import { personalCapacity } from './personal-capacity';
import { personalData } from './personal-data';
import { plainLanguage } from './plain-language';
import { political } from './political';
import { press } from './press';
import { profanity } from './profanity';
import { reputation } from './reputation';
import { requireDisclaimer } from './require-disclaimer';
import { secrets } from './secrets';
import { speakingFor } from './speaking-for';
import { suspiciousLink } from './suspicious-link';
import { unverified } from './unverified';
import { workLogin } from './work-login';

const all: readonly Check[] = [
  abuse,
  advertising,
  brandName,
  communityName,
  conduct,
  confidential,
  copiedText,
  crisis,
  defamation,
  discrimination,
  displayName,
  endorsement,
  expertise,
  identity,
  logoMedia,
  officialBio,
  personalCapacity,
  personalData,
  plainLanguage,
  political,
  press,
  profanity,
  reputation,
  requireDisclaimer,
  secrets,
  speakingFor,
  suspiciousLink,
  unverified,
  workLogin,
];

/** Every check there is, by id. */
export const checks: ReadonlyMap<CheckId, Check> = new Map(all.map((check) => [check.id, check]));

/** Checks that packs may already name, but which nobody has written yet: shown as not active. None at present. */
const PLANNED: ReadonlySet<CheckId> = new Set<CheckId>();

/** Is it a check that exists or that is to come? */
export function isKnownCheck(id: CheckId): boolean {
  return checks.has(id) || PLANNED.has(id);
}
