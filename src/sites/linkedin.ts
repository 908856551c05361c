import type { Site } from './site';

// Evidence: post box (Quill in the open shadow root of #interop-outlet) and comment box (TipTap) seen live 2026-06-24
// and 2026-06-26, light-DOM variant 2026-01-11, login 2026-08-20 (B); profile form ids and limits (C);
// the text of posts, also of one that is passed on, by classes that several scripts agree on (C, undated).
const SHARE = '[data-test-modal-id="sharebox"], .share-box, [role="dialog"]';
const COMMENT = '[data-view-name="comment-box"], .comments-comment-box';
const POST_TEXT =
  ':is(.update-components-text, .feed-shared-update-v2__description, [data-view-name="feed-commentary"])';
const ABOUT = 'textarea[id*="profileEditFormElement-SUMMARY"]';
const HEADLINE = 'input[id*="profileEditFormElement"][id*="HEADLINE"]';

export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  composers: [
    {
      field: 'post',
      selector: '[data-test-ql-editor-contenteditable="true"], .share-creation-state__text-editor .ql-editor',
      scope: SHARE,
      limit: { max: 3000, unit: 'utf16' },
      submit: '.share-actions__primary-action',
      media: '.share-creation-state__preview-container :is(img, video)',
      sharing: `[class*="mini-update-v2"] ${POST_TEXT}`,
    },
    {
      field: 'reply',
      selector:
        '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable], [data-view-name="comment-box"] .tiptap, .comments-comment-box .ql-editor',
      scope: COMMENT,
      limit: { max: 1250, unit: 'utf16' },
      submit: '.comments-comment-box__submit-button--cr, [data-view-name="feed-comment-button"]',
      thread: '.feed-shared-update-v2, article',
      replyingTo: `${POST_TEXT}, .comments-comment-item__main-content`,
    },
    { field: 'bio', selector: ABOUT, scope: 'dialog, [role="dialog"]', limit: { max: 2600, unit: 'utf16' } },
    { field: 'display-name', selector: HEADLINE, scope: 'dialog, [role="dialog"]', limit: { max: 220, unit: 'utf16' } },
    { field: 'login', selector: 'input[autocomplete~="username"]' },
  ],
  decoys: ['.msg-form__contenteditable', '[class*="msg-form"] *', '[role="combobox"]'],
  handle: [{ selector: 'a.profile-card-profile-link', attribute: 'href', pattern: /\/in\/([\w%-]+)/ }],
};
