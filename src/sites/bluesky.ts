import type { Site } from './site';

// Evidence: bluesky-social/social-app at 008fe5e (A): test ids of react-native-web, limits in constants.ts, counted in
// graphemes; the composer's editable has no id of its own, seen live 2026-07-22 and 2026-08-20 (B). The answered post has
// nothing but its label (A, in English), a quoted one the mark of every text that breaks long words (A, not seen live).
const COMPOSER = '[data-testid="composePostView"]';
const PUBLISH = '[data-testid="composerPublishBtn"]';
const post = {
  selector: '[contenteditable="true"]',
  scope: COMPOSER,
  limit: { max: 300, unit: 'grapheme' },
  submit: PUBLISH,
  replyingTo: '[aria-label*="replying to" i]',
  sharing: '[data-word-wrap]',
} as const;
const SAVE = '[data-testid="editProfileSaveBtn"]';
const PROFILE = '[data-testid="editProfileModal"], [role="dialog"]';

export const bluesky: Site = {
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  composers: [
    // The button is the only thing that tells them apart: "Publish reply", in the language of the page.
    { ...post, field: 'reply', has: `${PUBLISH}[aria-label*="repl" i]` },
    { ...post, field: 'post' },
    {
      field: 'bio',
      selector: '[data-testid="editProfileDescriptionInput"]',
      scope: PROFILE,
      limit: { max: 256, unit: 'grapheme' },
      submit: SAVE,
    },
    {
      field: 'display-name',
      selector: '[data-testid="editProfileDisplayNameInput"]',
      scope: PROFILE,
      limit: { max: 64, unit: 'grapheme' },
      submit: SAVE,
    },
    { field: 'login', selector: '[data-testid="loginUsernameInput"]' },
  ],
  decoys: ['[role="search"], [role="search"] *'],
  handle: [{ selector: 'nav a[href^="/profile/"]', attribute: 'href', pattern: /^\/profile\/([\w.-]+)$/ }],
};
