import { utf16 } from './limits';
import type { Site } from './site';

// Evidence: lemmy-ui at d08625c of 2026-08-06, its own source (A).
const TEXT = 'textarea[id^="markdown-textarea-"]';
const send = { scope: 'form', submit: '[type="submit"]' } as const;
const SETTINGS = /^\/settings(?:\/|$)/;

export const lemmy: Site = {
  id: 'lemmy',
  name: 'Lemmy',
  matches: ['https://lemmy.world/*'],
  software: '.lemmy-site',
  composers: [
    { ...send, field: 'post', selector: '#post-title', limit: utf16(200) },
    { ...send, field: 'post', selector: TEXT, at: /^\/create_post(?:\/|$)/, limit: utf16(50_000) },
    { ...send, field: 'bio', selector: TEXT, at: SETTINGS, limit: utf16(1000) },
    { ...send, field: 'display-name', selector: '#display-name', limit: utf16(50) },
    { ...send, field: 'reply', selector: TEXT, limit: utf16(10_000) },
    { field: 'login', selector: '#register-username, #register-email, #login-email-or-username' },
  ],
  decoys: ['[role="search"] *'],
  privateAt: /^\/create_private_message(?:\/|$)/,
};
