import type { AccountRole } from '../core/draft';
import type { Settings } from '../platform/settings';
import type { MessageId } from './language';

/** The roles in the order in which they are offered. */
export const ROLES: readonly AccountRole[] = ['personal', 'official', 'community'];

/** Names of the roles. */
export const ROLE_NAMES: Readonly<Record<AccountRole, MessageId>> = {
  personal: 'rolePersonal',
  official: 'roleOfficial',
  community: 'roleCommunity',
};

/** What each role means, in a few words. */
export const ROLE_HINTS: Readonly<Record<AccountRole, MessageId>> = {
  personal: 'rolePersonalHint',
  official: 'roleOfficialHint',
  community: 'roleCommunityHint',
};

/** In which roles the person writes; a personal account where none was named. */
export function rolesOf({ accounts }: Settings): readonly AccountRole[] {
  const roles = [...new Set(accounts.map(({ role }) => role))];
  return roles.length > 0 ? roles : ['personal'];
}
