import type { Site } from './site';

// Evidence: a page saved in 2026 (B): the only textareas of the site are called "text"; the profile form is not in it.
const send = { scope: 'form', submit: 'input[type="submit"]' } as const;

export const hackerNews: Site = {
  id: 'hacker-news',
  name: 'Hacker News',
  matches: ['https://news.ycombinator.com/*'],
  composers: [
    { ...send, field: 'post', selector: 'textarea[name="text"], input[name="title"]', at: /^\/submit/ },
    { ...send, field: 'reply', selector: 'textarea[name="text"]' },
  ],
  decoys: ['input[name="q"]'],
};
