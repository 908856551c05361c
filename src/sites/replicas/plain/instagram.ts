import type { PlainReplica } from './replica.ts';

/** From sites.md sections 3 and 4 (C; caption dialog in a script of 2026-05). Messages: no evidence of their own. */
export const instagram: PlainReplica = {
  site: 'instagram',
  host: 'www.instagram.com',
  title: 'Instagram',
  pages: {
    '/': `
      <input type="text" aria-label="Search input" placeholder="Search" data-decoy="search">
      <article><p>First beam of the day.</p><form><textarea aria-label="Add a comment…" placeholder="Add a comment…"
        data-watched="reply"></textarea><div role="button" tabindex="0" data-sends="reply">Post</div></form></article>
      <div aria-hidden="true" class="out-of-sight"><div role="dialog"><div contenteditable="true" role="textbox"
        aria-label="Write a caption..." data-decoy="twin"><p><br></p></div></div></div>
      <div role="dialog" aria-label="Create new post"><img alt=""><div contenteditable="true" role="textbox"
        data-lexical-editor="true" aria-label="Write a caption..." data-watched="post"><p><br></p></div>
        <div role="button" tabindex="0" data-sends="post">Share</div></div>`,
    '/direct/t/1': `
      <div role="main"><div contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="Message"
        data-decoy="message"><p><br></p></div><textarea placeholder="Add a comment" data-decoy="message-box"></textarea></div>`,
    '/accounts/edit/': `
      <form><label>Name <input id="pepName" data-watched="display-name"></label>
        <label>Bio <textarea id="pepBio" data-watched="bio">Physicist at CERN</textarea></label>
        <label>Email <input id="pepEmail" data-watched="login"></label>
        <label>Website <input id="pepWebsite" data-decoy="website"></label><button>Submit</button></form>`,
    '/accounts/profile/': `
      <label>Bio <textarea name="biography" data-watched="bio">Physicist at CERN</textarea></label>`,
    '/accounts/login/': '<form><input name="username" aria-label="Username or email" data-watched="login"></form>',
    '/accounts/emailsignup/': '<form><input name="emailOrPhone" aria-label="Email" data-watched="login"></form>',
  },
};
