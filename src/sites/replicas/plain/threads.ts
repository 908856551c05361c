import type { PlainReplica } from './replica.ts';

/** From sites.md sections 1, 3 and 4: composer and its hidden twin 2026-02-27, login 2026-08-20 (B). */
export const threads: PlainReplica = {
  site: 'threads',
  host: 'www.threads.com',
  title: 'Threads',
  pages: {
    '/': `
      <input type="search" placeholder="Search" data-decoy="search">
      <div class="out-of-sight"><div contenteditable="true" role="textbox" data-lexical-editor="true"
        data-decoy="twin"><p><br></p></div></div>
      <div role="dialog"><div contenteditable="true" role="textbox" data-lexical-editor="true"
        aria-placeholder="What's new?" data-watched="post"><p><br></p></div>
        <input type="file"><div role="button" tabindex="0" data-sends="post">Post</div></div>`,
    '/@tim/post/1': `
      <div role="dialog"><p>First beam of the day.</p><div contenteditable="plaintext-only" role="textbox"
        aria-placeholder="Reply to tim…" data-watched="reply"></div>
        <div role="button" tabindex="0" data-sends="reply">Post</div></div>`,
    '/messages/1': `
      <div role="main"><div contenteditable="true" role="textbox" data-lexical-editor="true" aria-placeholder="Message…"
        data-decoy="message"><p><br></p></div></div>`,
    '/login': '<input autocomplete="username" aria-label="Username, phone or email" data-watched="login">',
  },
};
