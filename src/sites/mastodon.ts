import type { Site } from './site';

// Evidence: mastodon/mastodon v4.6.3, its own source (A): compose form, spoiler input, the counter that shows what is
// left (URLs count 23, the content warning counts too, servers set their own maximum; glitch-soc and its like say it in
// the page's initial state), the indicators of answering and editing, quotes since 4.5, previews, which show no alt text,
// and the profile modals. The settings page of older servers is not re-checked (D). Sign-up fields seen live 2026-08-20 (B).
const FORM = 'form.compose-form';
const toot = {
  scope: FORM,
  limit: { max: 500, unit: 'grapheme', urlLength: 23 },
  counter: '.character-counter',
  maximum: { selector: 'script#initial-state', pattern: /"max_toot_chars":(\d+)/ },
  submit: 'button[type="submit"], button.button--block',
  media: '.compose-form__upload',
  sharing: '.status__quote .status__content',
  editing: '.edit-indicator',
} as const;
const TEXT = '.autosuggest-textarea__textarea';
const REPLY = '.reply-indicator__content';
const PROFILE = /^\/profile\/edit/;

export const mastodon: Site = {
  id: 'mastodon',
  name: 'Mastodon',
  matches: ['https://mastodon.social/*'],
  software: '#mastodon, script#initial-state',
  composers: [
    { ...toot, field: 'reply', selector: TEXT, answering: true, replyingTo: REPLY },
    { ...toot, field: 'post', selector: TEXT },
    { ...toot, field: 'post', selector: '.spoiler-input__input, #cw-spoiler-input' },
    {
      field: 'bio',
      selector: '[role="dialog"] textarea',
      at: PROFILE,
      scope: '[role="dialog"]',
      limit: { max: 500, unit: 'grapheme' },
      submit: '.modal-actions button:last-child',
    },
    {
      field: 'display-name',
      selector: '[role="dialog"] input[type="text"]',
      at: PROFILE,
      scope: '[role="dialog"]',
      limit: { max: 30, unit: 'grapheme' },
      submit: '.modal-actions button:last-child',
    },
    {
      field: 'bio',
      selector: '#account_note',
      scope: 'form',
      limit: { max: 500, unit: 'grapheme' },
      submit: '[type="submit"]',
    },
    {
      field: 'display-name',
      selector: '#account_display_name',
      scope: 'form',
      limit: { max: 30, unit: 'grapheme' },
      submit: '[type="submit"]',
    },
    { field: 'login', selector: '#user_account_attributes_username, #user_email' },
  ],
  decoys: ['.search__input', '.report-dialog-modal__textarea', '.account__header__account-note textarea'],
  handle: [
    { selector: '.navigation-bar a[href^="/@"]', attribute: 'href', pattern: /^\/@([\w.-]+)$/ },
    { selector: 'script#initial-state', pattern: /"acct":"([\w.-]+)"/ },
  ],
};
