import { utf16 } from './limits';
import type { Site } from './site';

// Evidence: editor and its button seen 2026-08-20 (B); title box, markdown mode and old.reddit (C); limits: 10,000 for a
// comment (C), none known for posts and titles by 2026-11-20. The editor's framework is not confirmed: told by role.
const SUBMIT = /\/submit(?:\/|$)/;
const BODY =
  'shreddit-composer [contenteditable], #post-composer_bodytext, shreddit-composer textarea, .usertext-edit textarea';

export const reddit: Site = {
  id: 'reddit',
  name: 'Reddit',
  matches: [
    'https://www.reddit.com/*',
    'https://old.reddit.com/*',
    'https://new.reddit.com/*',
    'https://sh.reddit.com/*',
  ],
  composers: [
    { field: 'post', selector: `${BODY}, textarea[name="title"]`, at: SUBMIT },
    {
      field: 'reply',
      selector: BODY,
      scope: 'shreddit-composer, form',
      limit: utf16(10_000),
      submit: 'button[slot="submit-button"], .usertext-buttons [type="submit"]',
    },
    { field: 'login', selector: 'input[name="username"]' },
  ],
  decoys: ['[role="search"] *', 'input[name="q"]'],
  privateAt: /^\/(?:message|mail|chat|room)(?:\/|$)/,
};
