import type { PlainReplica } from './replica.ts';

/** From sites.md sections 3 and 4: post box seen 2026-02-27 (B), comment boxes and sign-up (C); no bio field is known. */
export const facebook: PlainReplica = {
  site: 'facebook',
  host: 'www.facebook.com',
  title: 'Facebook',
  pages: {
    '/': `
      <div role="banner"><input type="search" role="combobox" aria-label="Search Facebook" data-decoy="search"></div>
      <div role="main"><div role="article"><p>First beam of the day.</p>
        <div role="textbox" contenteditable="true" data-lexical-editor="true" aria-label="Write a comment…"
          data-watched="reply"><p><br></p></div>
        <div role="textbox" contenteditable="true" data-lexical-editor="true" aria-label="Comment as CERN"
          data-watched="reply" data-name="page-reply"><p><br></p></div></div></div>
      <div role="none"><div role="textbox" contenteditable="true" data-lexical-editor="true" aria-label="Message"
        data-decoy="message"><p><br></p></div></div>
      <div aria-hidden="true" class="out-of-sight"><div role="dialog"><div role="textbox" contenteditable="true"
        data-lexical-editor="true" data-decoy="twin"><p><br></p></div></div></div>
      <div role="dialog" aria-label="Create post"><div role="textbox" contenteditable="true" data-lexical-editor="true"
        aria-placeholder="What's on your mind, Ada?" data-watched="post"><p><br></p></div>
        <div role="button" aria-label="Post" tabindex="0" data-sends="post">Post</div></div>`,
    '/messages/t/1': `
      <div role="main"><div role="textbox" contenteditable="true" data-lexical-editor="true" aria-placeholder="Aa"
        data-decoy="message"><p><br></p></div></div>
      <div role="dialog"><div role="textbox" contenteditable="true" data-lexical-editor="true"
        aria-label="Reply" data-decoy="message-reply"><p><br></p></div></div>`,
    '/reg/': `
      <form><input name="firstname" aria-label="First name" data-decoy="first-name">
        <input name="reg_email__" aria-label="Mobile number or email" data-watched="login"></form>`,
  },
};
