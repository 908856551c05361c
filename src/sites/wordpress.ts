import type { Site } from './site';

// Evidence: Gutenberg, in a frame the page makes (`editor-canvas`) or in the page itself, from other extensions (C). The
// publishing button stands in the page around the frame. Chromium and Firefox 153 both start us in the frame (our replica,
// 2026-11-21). No limits. Comments on blogs: told by shape.
export const wordpress: Site = {
  id: 'wordpress',
  name: 'WordPress',
  matches: ['https://wordpress.com/*', 'https://*.wordpress.com/*'],
  software: 'body.wp-admin, .block-editor-iframe__body',
  composers: [
    {
      field: 'post',
      selector: '.block-editor-rich-text__editable, .block-editor-block-list__block[contenteditable]',
      scope: '.block-editor, body',
      submit: '.editor-post-publish-button',
      media: '.wp-block-image img',
    },
  ],
  decoys: ['[role="search"] *', 'input[type="search"]'],
};
