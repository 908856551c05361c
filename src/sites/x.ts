import type { Site } from './site';

// Evidence: composer and media test ids seen live 2026-08-20, publish flow 2026-05-04, profile form 2026-09-06, login
// form 2026-08-20 (confidence B); limit weighted as in twitter-text v3 (A); bio 160 and name 50 (C). That a quoted post
// stands behind the box and an answered one before it, both with the test id of any post: not evidenced by 2026-11-21.
// Older pages nest the editable in the element with the test id, newer ones are the same element: both are accepted.
const EDITOR =
  '[data-testid^="tweetTextarea_"][contenteditable="true"], [data-testid^="tweetTextarea_"] [contenteditable="true"]';
const TWEET_TEXT = '[data-testid="tweetText"]';
const tweet = {
  selector: EDITOR,
  limit: { max: 280, unit: 'weighted', urlLength: 23 },
  submit: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
  media: '[data-testid="attachments"] :is(img, video)',
} as const;
const DIALOG = '[role="dialog"]';
// In the column, posts of others stand behind the box: only in the dialog is one shared.
const modal = { ...tweet, scope: DIALOG, sharing: TWEET_TEXT } as const;
const COLUMN = '[data-testid="primaryColumn"], main';
const SAVE = '[data-testid="Profile_Save_Button"]';

export const x: Site = {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.x.com/*'],
  composers: [
    // A reply shows the post it answers in the same dialog, or stands below it on that post's own page.
    { ...modal, field: 'reply', answering: true, replyingTo: TWEET_TEXT },
    { ...modal, field: 'post' },
    { ...tweet, field: 'reply', scope: COLUMN, at: /\/status\/\d+/, replyingTo: TWEET_TEXT },
    { ...tweet, field: 'post', scope: COLUMN },
    {
      field: 'bio',
      selector: 'textarea[name="description"]',
      scope: DIALOG,
      limit: { max: 160, unit: 'weighted' },
      submit: SAVE,
    },
    {
      field: 'display-name',
      selector: 'input[name="displayName"]',
      scope: DIALOG,
      limit: { max: 50, unit: 'weighted' },
      submit: SAVE,
    },
    { field: 'login', selector: 'input[name="username_or_email"], input[name="text"][autocomplete="username"]' },
  ],
  decoys: [
    '[data-testid="SearchBox_Search_Input"]',
    '[data-testid^="dmComposer"], [data-testid^="dmComposer"] *',
    '[data-testid="DMDrawer"] *',
    'input[name="location"]',
  ],
  handle: [{ selector: '[data-testid="AppTabBar_Profile_Link"]', attribute: 'href', pattern: /^\/(\w+)$/ }],
};
