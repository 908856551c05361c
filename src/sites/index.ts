import { bluesky } from './bluesky';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import type { Site } from './site';
import { x } from './x';

/** All sites we know, in the order of the options page. */
export const sites: readonly Site[] = [x, linkedin, bluesky, mastodon];

/** The site a page belongs to: by its host, else by the software that made the page. */
export function siteOf(url: { readonly hostname: string }, page: ParentNode): Site | undefined {
  return (
    sites.find(({ matches }) => matches.some((pattern) => hostOf(pattern) === url.hostname)) ??
    sites.find(({ software }) => software !== undefined && page.querySelector(software) !== null)
  );
}

function hostOf(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');
}
