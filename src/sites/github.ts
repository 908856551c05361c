import type { Site } from './site';

// Evidence: refined-github's selectors of 2026-08-19 (A/B): the present boxes by their label, those of older pages by
// name; profile form (C). Discussions: no evidence of their own by 2026-11-20. No limits are evidenced.
const TEXT = 'textarea[aria-label="Markdown value"], textarea.js-comment-field, #new_comment_field';

export const github: Site = {
  id: 'github',
  name: 'GitHub',
  matches: ['https://github.com/*', 'https://gist.github.com/*'],
  composers: [
    {
      field: 'post',
      selector: `${TEXT}, input[aria-label="Add a title"]`,
      at: /\/(?:issues|discussions)\/new(?:\/|$)/,
    },
    {
      field: 'reply',
      selector: `${TEXT}, textarea[name="comment[body]"], textarea[name="pull_request_review[body]"]`,
    },
    { field: 'bio', selector: '#user_profile_bio', scope: 'form' },
    { field: 'display-name', selector: '#user_profile_name', scope: 'form' },
  ],
  decoys: ['[role="search"] *', '.cm-content', '[id*="commit"]'],
};
