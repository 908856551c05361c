import { utf16 } from './limits';
import type { Site } from './site';

// Evidence: misskey-dev/misskey's own source (A): the test marks of the box and its button; names of the profile stand
// beside their boxes without belonging to them, so the path and the declared maximum tell. The server's limit for notes
// is shown nowhere in the page's markup.
const PROFILE = /^\/settings\/profile(?:\/|$)/;

export const misskey: Site = {
  id: 'misskey',
  name: 'Misskey',
  matches: ['https://misskey.io/*'],
  software: '#misskey_app, #misskey_meta',
  composers: [
    {
      field: 'post',
      selector: 'textarea[data-cy-post-form-text]',
      scope: ':has(> [data-cy-open-post-form-submit]), body',
      submit: '[data-cy-open-post-form-submit]',
    },
    { field: 'bio', selector: 'textarea', at: PROFILE, limit: utf16(500) },
    { field: 'display-name', selector: 'input[max="30"]', at: PROFILE, limit: utf16(30) },
  ],
  decoys: ['[role="search"] *', 'input[type="search"]'],
  privateAt: /^\/(?:chat|my\/messaging)(?:\/|$)/,
};
