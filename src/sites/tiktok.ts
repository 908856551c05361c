import { utf16 } from './limits';
import type { Site } from './site';

// Evidence: caption box (Draft.js; the box itself says it is a combobox) seen 2026-07-25 (B); comments, profile form and
// limits (C; the caption's is 2,000 or 2,200).
const DIALOG = '[role="dialog"]';
const SAVE = '[data-e2e="edit-profile-save"]';

export const tiktok: Site = {
  id: 'tiktok',
  name: 'TikTok',
  matches: ['https://www.tiktok.com/*'],
  composers: [
    {
      field: 'post',
      selector: '[data-e2e="caption_container"] [contenteditable]',
      scope: 'body',
      limit: utf16(2200),
      media: '[data-e2e="upload_status_container"] video, [data-e2e="cover_container"] img',
    },
    {
      field: 'reply',
      selector: '[data-e2e="comment-input"] [contenteditable]',
      scope: 'body',
      limit: utf16(150),
      submit: '[data-e2e="comment-post"]',
    },
    { field: 'bio', selector: '[data-e2e="edit-profile-bio-input"]', scope: DIALOG, limit: utf16(80), submit: SAVE },
    { field: 'display-name', selector: '[data-e2e="edit-profile-name-input"]', scope: DIALOG, submit: SAVE },
  ],
  decoys: ['[role="search"] *', 'input[role="combobox"]'],
  privateAt: /^\/messages(?:\/|$)/,
};
