import type { Site } from './site';

// Evidence: DiscussionTools' own source (A), both as source and as visual editor, and core's forms (A). Articles are
// none of our business: only talk pages (the page's class `ns-talk`, not `ns-subject`) and discussion tools.
const NEW = '.ext-discussiontools-ui-newTopic';
const REPLY = '.ext-discussiontools-ui-replyWidget';
const TEXT = `${REPLY} textarea, ${REPLY}-ve [contenteditable]`;

export const wikipedia: Site = {
  id: 'wikipedia',
  name: 'Wikipedia',
  matches: ['https://*.wikipedia.org/*', 'https://meta.wikimedia.org/*', 'https://commons.wikimedia.org/*'],
  composers: [
    { field: 'post', selector: `${TEXT}, ${NEW}-sectionTitle input`, scope: NEW },
    { field: 'reply', selector: TEXT, scope: `${REPLY}, ${REPLY}-ve` },
    { field: 'post', selector: '.ns-talk #wpTextbox1', scope: 'form', submit: '#wpSave' },
    { field: 'login', selector: '#wpName2, #wpEmail' },
  ],
  decoys: ['[role="search"] *', '.ns-subject #wpTextbox1', '#wpSummary'],
  privateAt: /[:/]Special:EmailUser(?:\/|$)/,
};
