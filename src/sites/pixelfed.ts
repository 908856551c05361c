import { utf16 } from './limits';
import type { Site } from './site';

// Evidence: pixelfed at 8aae92d of 2024-03, its own source (A, two years old by 2026-11-20): the caption box by its hint,
// in English only. The caption's limit is the server's setting; its counter follows keys only, so it is not read.
export const pixelfed: Site = {
  id: 'pixelfed',
  name: 'Pixelfed',
  matches: ['https://pixelfed.social/*'],
  software: 'meta[name="generator"][content="pixelfed" i]',
  composers: [
    { field: 'post', selector: 'textarea[placeholder^="Write a caption" i]', scope: '.compose-modal-component, body' },
    { field: 'bio', selector: 'textarea#bio', scope: 'form' },
    { field: 'display-name', selector: 'input#name', scope: 'form', limit: utf16(30) },
    { field: 'login', selector: 'input#username, input#email' },
  ],
  decoys: ['[role="search"] *'],
  privateAt: /^\/(?:account\/direct|i\/web\/direct)(?:\/|$)/,
};
