import type { Site } from './site';

// Evidence: one editor for title and text, seen 2026-05-12 (B); the button by its word "Publish". Responses and profile:
// no evidence by 2026-11-20, told by shape. No limit is known (100,000 in one tool is a cap of its own, D).
export const medium: Site = {
  id: 'medium',
  name: 'Medium',
  matches: ['https://medium.com/*'],
  composers: [
    { field: 'post', selector: '.postArticle-content[contenteditable]', scope: 'body', media: 'figure.graf img' },
  ],
  decoys: ['[role="search"] *', 'input[type="search"]'],
};
