import type { Site } from './site';

// Evidence: the editor and the textarea it keeps out of sight, and the older editor (C). Comments, buttons, profile and
// limits: none by 2026-11-20; told by shape.
const EDITOR = '#js-stacks-editor-container [contenteditable], #wmd-input';

export const stackExchange: Site = {
  id: 'stack-exchange',
  name: 'Stack Exchange',
  matches: ['https://stackoverflow.com/*', 'https://*.stackexchange.com/*'],
  composers: [
    { field: 'post', selector: EDITOR, scope: 'form', at: /^\/questions\/ask(?:\/|$)/ },
    { field: 'reply', selector: EDITOR, scope: 'form' },
  ],
  decoys: ['[role="search"] *', 'input[name="q"]'],
};
