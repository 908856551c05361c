import { utf16 } from './limits';
import { COMMENT_LABEL } from './shapes';
import type { Site } from './site';

// Evidence: composer in its dialog, with a copy of it hidden behind, seen live 2026-02-27, login 2026-08-20 (B); limit
// (C). That a reply says so in its label is not evidenced by 2026-11-20: without, it counts as a post.
const box = {
  scope: '[role="dialog"]',
  selector: '[role="textbox"][contenteditable]',
  limit: utf16(500),
  media: 'img, video',
} as const;

export const threads: Site = {
  id: 'threads',
  name: 'Threads',
  matches: ['https://www.threads.com/*', 'https://www.threads.net/*', 'https://threads.com/*', 'https://threads.net/*'],
  composers: [
    { ...box, field: 'reply', selector: `${box.selector}${COMMENT_LABEL}` },
    { ...box, field: 'post' },
    { field: 'login', selector: 'input[autocomplete~="username"]' },
  ],
  decoys: ['[role="search"] *', 'input[type="search"]', '[aria-placeholder^="Message" i]'],
  privateAt: /^\/messages(?:\/|$)/,
};
