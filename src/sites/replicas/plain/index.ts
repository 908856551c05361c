import { flickr, mendeley, quora, researchGate } from './by-shape.ts';
import { discourse } from './discourse.ts';
import { facebook } from './facebook.ts';
import { github } from './github.ts';
import { hackerNews } from './hacker-news.ts';
import { instagram } from './instagram.ts';
import { lemmy } from './lemmy.ts';
import { medium } from './medium.ts';
import { misskey } from './misskey.ts';
import { pinterest } from './pinterest.ts';
import { pixelfed } from './pixelfed.ts';
import { oldReddit, reddit } from './reddit.ts';
import type { PlainReplica } from './replica.ts';
import { stackExchange } from './stack-exchange.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { tumblr } from './tumblr.ts';
import { wikipedia } from './wikipedia.ts';
import { wordpress } from './wordpress.ts';
import { youtube, youtubeStudio } from './youtube.ts';

/** Every replica that is markup only. */
export const plainReplicas: readonly PlainReplica[] = [
  facebook,
  instagram,
  threads,
  reddit,
  oldReddit,
  youtube,
  youtubeStudio,
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
  quora,
  flickr,
  researchGate,
  mendeley,
];
