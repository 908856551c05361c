import type { Profile } from '../core/context';
import type { Pack, PackId } from '../core/guideline';
import { orgNames } from '../core/organisation';
import { parseDraft } from '../core/parse';
import { hasDisclaimer } from './disclaimer-wording';

/** What a bio shows: per organisation whether it is named, and whether the bio says that the views are personal. */
export function readProfile(bio: string, packs: readonly Pack[]): Record<PackId, Profile> {
  const doc = parseDraft({ text: bio, field: 'bio', site: 'unknown' }, () => undefined);
  return Object.fromEntries(
    packs.map((pack) => {
      const org = orgNames(pack);
      return [pack.id, { affiliated: org.isNamed(doc), disclaimer: hasDisclaimer(bio, org.namings(doc)) }];
    }),
  );
}
