import { utf16 } from './limits';
import { COMMENT_LABEL } from './shapes';
import type { Site } from './site';

// Evidence: caption dialog and comment box in scripts of 2026-05, profile form and limits in older ones (C); the caption
// was a textarea before it was an editor, and `name=biography` is the newer bio. Messages: not evidenced by 2026-11-20,
// hence their path as a whole.
export const instagram: Site = {
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://www.instagram.com/*', 'https://instagram.com/*'],
  composers: [
    { field: 'reply', selector: `:is(textarea, [contenteditable])${COMMENT_LABEL}`, limit: utf16(2200) },
    {
      field: 'post',
      selector: ':is(textarea, [contenteditable])',
      scope: '[role="dialog"]',
      limit: utf16(2200),
      media: 'img, video',
    },
    { field: 'bio', selector: '#pepBio, textarea[name="biography"]', limit: utf16(150) },
    { field: 'display-name', selector: '#pepName', limit: utf16(30) },
    { field: 'login', selector: '#pepEmail, input[name="emailOrPhone"], input[name="username"], input[name="email"]' },
  ],
  decoys: ['[role="search"] *', '[aria-label^="Search" i]', '[aria-label^="Message" i]'],
  privateAt: /^\/direct(?:\/|$)/,
};
