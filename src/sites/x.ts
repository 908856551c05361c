import type { Site } from './site';

// Evidence: composer and media test ids "probed live" 2026-08-20, publish flow 2026-05-04, profile form 2026-09-06,
// login form 2026-08-20 (confidence B); post limit weighted as in twitter-text v3 (A); bio 160 and name 50 (C).
// Older pages nest the editable in the element with the test id, newer ones are the same element: both are accepted.
const EDITOR =
  '[data-testid^="tweetTextarea_"][contenteditable="true"], [data-testid^="tweetTextarea_"] [contenteditable="true"]';
const POST_LIMIT = { max: 280, unit: 'weighted', urlLength: 23 } as const;
const SUBMIT = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';
const MEDIA = '[data-testid="attachments"] :is(img, video)';
const TWEET_TEXT = '[data-testid="tweetText"]';

export const x: Site = {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.x.com/*'],
  composers: [
    {
      // A reply shows the post it answers in the same dialog, or stands on that post's page.
      field: 'reply',
      selector: EDITOR,
      scope: '[role="dialog"]',
      has: TWEET_TEXT,
      limit: POST_LIMIT,
      submit: SUBMIT,
      media: MEDIA,
      replyingTo: TWEET_TEXT,
    },
    {
      field: 'reply',
      selector: EDITOR,
      scope: '[data-testid="inline_reply_offscreen"], [data-testid="cellInnerDiv"]',
      limit: POST_LIMIT,
      submit: SUBMIT,
      media: MEDIA,
      replyingTo: TWEET_TEXT,
    },
    { field: 'post', selector: EDITOR, scope: '[role="dialog"]', limit: POST_LIMIT, submit: SUBMIT, media: MEDIA },
    {
      field: 'post',
      selector: EDITOR,
      scope: '[data-testid="primaryColumn"], main',
      limit: POST_LIMIT,
      submit: SUBMIT,
      media: MEDIA,
    },
    {
      field: 'bio',
      selector: 'textarea[name="description"]',
      limit: { max: 160, unit: 'weighted' },
      submit: '[data-testid="Profile_Save_Button"]',
    },
    {
      field: 'display-name',
      selector: 'input[name="displayName"]',
      limit: { max: 50, unit: 'weighted' },
      submit: '[data-testid="Profile_Save_Button"]',
    },
    { field: 'login', selector: 'input[name="username_or_email"], input[name="text"][autocomplete="username"]' },
  ],
  decoys: [
    '[data-testid="SearchBox_Search_Input"]',
    '[data-testid^="dmComposer"]',
    '[data-testid="DmActivityContainer"] *',
  ],
  handle: [{ selector: '[data-testid="AppTabBar_Profile_Link"]', attribute: 'href', pattern: /^\/(\w+)$/ }],
};
