import type { Site } from './site';

// Evidence: the block editor and its title (B, undated), the button (B). Every block is an editor of its own. Limits:
// sources disagree (4,096 for a block, 32,768 for a post), so none is given. Replies, profile: none by 2026-11-20.
export const tumblr: Site = {
  id: 'tumblr',
  name: 'Tumblr',
  matches: ['https://www.tumblr.com/*'],
  composers: [
    {
      field: 'post',
      selector: '[data-testid="gutenberg-editor"] [contenteditable]',
      scope: '[role="dialog"], body',
      submit: 'button[aria-label="Post"]',
      media: '[data-testid="gutenberg-editor"] :is(img, video)',
    },
  ],
  decoys: ['[role="search"] *'],
  privateAt: /^\/messaging(?:\/|$)/,
};
