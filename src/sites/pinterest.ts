import { utf16 } from './limits';
import type { Site } from './site';

// Evidence: the page that makes a pin, its button and the limit of the description (C, undated). Comments, profile: none
// by 2026-11-20.
const send = {
  scope: 'body',
  submit: '[data-test-id="storyboard-creation-nav-done"] > button',
  media: '[data-test-id="drag-behavior-container"] :is(img, video)',
} as const;

export const pinterest: Site = {
  id: 'pinterest',
  name: 'Pinterest',
  matches: ['https://www.pinterest.com/*', 'https://*.pinterest.com/*'],
  composers: [
    { ...send, field: 'post', selector: '#storyboard-selector-title' },
    {
      ...send,
      field: 'post',
      selector: '.notranslate.public-DraftEditor-content[contenteditable]',
      limit: utf16(500),
    },
  ],
  decoys: ['[role="search"] *', '[data-test-id="search-box-input"]'],
};
