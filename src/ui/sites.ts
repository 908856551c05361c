import type { FieldKind, Limit, SiteId } from '../core/draft';
import { type TypedLimit, typedMax } from '../core/typed-limits';
import type { KnownAccount } from '../platform/settings';

/** A site as lists show it. */
export interface ListedSite {
  readonly id: SiteId;
  readonly name: string;
  /** Hosts it lives at, as the settings write them. */
  readonly hosts: readonly string[];
  /** How much its boxes take, as far as that is fixed. */
  readonly limits: Readonly<Partial<Record<FieldKind, Limit>>>;
}

/** The hosts that the person typed a limit for, as sites of their own: what they run on, only their pages tell. */
export function sitesWithLimits(typed: readonly TypedLimit[]): readonly ListedSite[] {
  const limitsOf = (host: string) =>
    (['post', 'reply', 'bio'] as const).flatMap((field) => {
      const max = typedMax(typed, host, field);
      return max === undefined ? [] : [[field, { max, unit: 'grapheme' }]];
    });
  return [...new Set(typed.map(({ host }) => host))].map((host) => ({
    id: host,
    name: host,
    hosts: [host],
    limits: Object.fromEntries(limitsOf(host)),
  }));
}

/** The name of a site; its id where it is none we know. */
export function siteName(sites: readonly ListedSite[], id: SiteId): string {
  return sites.find((site) => site.id === id)?.name ?? id;
}

/** How lists call an account; `anyone` stands for all accounts of a site. */
export function accountName({ site, handle }: KnownAccount, sites: readonly ListedSite[], anyone: string): string {
  return `${siteName(sites, site)} · ${handle === undefined ? anyone : `@${handle}`}`;
}

/** The place of an account in a change: a key that is not there is left out, as what crosses a border wants it. */
export function placeOf(of: { readonly site?: SiteId | undefined; readonly handle?: string | undefined } | undefined) {
  return {
    ...(of?.site !== undefined && { site: of.site }),
    ...(of?.handle !== undefined && { handle: of.handle }),
  };
}
