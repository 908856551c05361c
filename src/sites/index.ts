import { matchesHost } from '../core/match-pattern';
import { bluesky } from './bluesky';
import { discourse } from './discourse';
import { facebook } from './facebook';
import { github } from './github';
import { hackerNews } from './hacker-news';
import { instagram } from './instagram';
import { lemmy } from './lemmy';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import { medium } from './medium';
import { misskey } from './misskey';
import { pinterest } from './pinterest';
import { pixelfed } from './pixelfed';
import { reddit } from './reddit';
import type { Site } from './site';
import { stackExchange } from './stack-exchange';
import { threads } from './threads';
import { tiktok } from './tiktok';
import { tumblr } from './tumblr';
import { wikipedia } from './wikipedia';
import { wordpress } from './wordpress';
import { x } from './x';
import { youtube } from './youtube';

/** All sites we know, in the order of the options page. */
export const sites: readonly Site[] = [
  x,
  linkedin,
  facebook,
  instagram,
  threads,
  bluesky,
  mastodon,
  reddit,
  youtube,
  tiktok,
  medium,
  tumblr,
  wordpress,
  discourse,
  lemmy,
  misskey,
  pixelfed,
  stackExchange,
  github,
  hackerNews,
  wikipedia,
  pinterest,
];

/** The site a page belongs to: by its host, else by the software that made the page. */
export function siteOf(page: Document): Site | undefined {
  const host = hostOf(page);
  return (
    sites.find(({ matches }) => matches.some((pattern) => matchesHost(pattern, host))) ??
    sites.find(({ software }) => software !== undefined && page.querySelector(software) !== null)
  );
}

/** The host of a page; a frame that a page made itself, at `about:` or `blob:`, belongs to that page's. */
export function hostOf({ location, defaultView }: Document): string {
  const origin = location.hostname ? location.origin : (defaultView?.origin ?? '');
  return /^https?:\/\/([^/:]+)/.exec(origin)?.[1] ?? '';
}
