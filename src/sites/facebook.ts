import { COMMENT_LABEL, LEXICAL } from './shapes';
import type { Site } from './site';

// Evidence: post box in its dialog seen live 2026-02-27 (B); comment boxes, known by their label only, post limit and
// sign-up form (C). Buttons are named in the language of the page. No evidence of a bio field by 2026-11-20: told by
// shape. The chat windows stand outside any dialog, and their label says "Message".
export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://facebook.com/*', 'https://web.facebook.com/*'],
  composers: [
    { field: 'reply', selector: `${LEXICAL}${COMMENT_LABEL}` },
    { field: 'post', selector: LEXICAL, scope: '[role="dialog"]', limit: { max: 63206, unit: 'utf16' } },
    { field: 'login', selector: 'input[name="reg_email__"]' },
  ],
  decoys: ['[role="search"] *', '[role="banner"] *', '[aria-label^="Message" i]'],
  privateAt: /^\/(?:messages|marketplace\/inbox)(?:\/|$)/,
};
