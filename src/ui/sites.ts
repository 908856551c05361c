import type { SiteId } from '../core/draft';

/** A site as lists show it. */
export interface ListedSite {
  readonly id: SiteId;
  readonly name: string;
  /** Hosts it lives at, as the settings write them. */
  readonly hosts: readonly string[];
}

/** The name of a site; its id where it is none we know. */
export function siteName(sites: readonly ListedSite[], id: SiteId): string {
  return sites.find((site) => site.id === id)?.name ?? id;
}
