import { utf16 } from './limits';
import type { Site } from './site';

// Evidence: everything here from scripts that agree with each other, undated (C). The site keeps copies of its boxes and
// buttons that are not shown. Chat beside live streams: no evidence by 2026-11-20.
const BOX = 'ytd-commentbox #contenteditable-root';
const POST_DIALOG = 'ytd-backstage-post-dialog-renderer';

export const youtube: Site = {
  id: 'youtube',
  name: 'YouTube',
  matches: ['https://www.youtube.com/*', 'https://m.youtube.com/*', 'https://studio.youtube.com/*'],
  composers: [
    {
      field: 'post',
      selector: BOX,
      scope: POST_DIALOG,
      submit: '#submit-button button',
      media: 'ytd-backstage-multi-image-select-renderer img',
    },
    { field: 'reply', selector: BOX, scope: 'ytd-commentbox', limit: utf16(10_000), submit: '#submit-button button' },
    { field: 'post', selector: '#title-textarea #textbox', limit: utf16(100) },
    { field: 'post', selector: '#description-textarea #textbox', limit: utf16(5000) },
    {
      field: 'bio',
      selector: '#channel-description #textbox, #description-textbox',
      scope: 'body',
      limit: utf16(1000),
      submit: '#publish-button',
    },
    { field: 'display-name', selector: 'ytcp-channel-editing-channel-name input' },
  ],
  decoys: ['[role="search"] *', 'input[name="search_query"]'],
};
