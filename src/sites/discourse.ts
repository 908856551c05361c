import type { Site } from './site';

// Evidence: composer, bio and their buttons from Discourse's own page objects (A); a new message is told by its list of
// recipients in the composer's template (A), an old one by the page's class that themes use (C); sign-up from an old
// test (D). Limits are the server's settings and not shown.
const COMPOSER = '#reply-control';
const send = { scope: COMPOSER, submit: '.save-or-cancel .create' } as const;
const EDITOR = '.d-editor-input';

export const discourse: Site = {
  id: 'discourse',
  name: 'Discourse',
  matches: ['https://meta.discourse.org/*'],
  software: '#data-discourse-setup',
  composers: [
    { ...send, field: 'post', selector: `${EDITOR}, #reply-title`, has: '.title-and-category' },
    { ...send, field: 'reply', selector: EDITOR },
    {
      field: 'bio',
      selector: `.bio-composer ${EDITOR}`,
      scope: '.user-preferences',
      submit: '.save-button .btn-primary',
    },
    { field: 'login', selector: '#new-account-email, #new-account-username' },
  ],
  decoys: [
    '[role="search"] *',
    '#search-term',
    `${COMPOSER}:has(.user-selector) *`,
    `.archetype-private_message ${COMPOSER} *`,
    '[class*="chat-composer"] *',
  ],
};
