import type { PlainReplica } from './replica.ts';

const inApp = (markup: string) => `<div id="app" class="lemmy-site">${markup}</div>`;

/** From sites.md section 5, lemmy-ui at d08625c of 2026-08-06 (A). */
export const lemmy: PlainReplica = {
  site: 'lemmy',
  host: 'lemmy.example',
  title: 'Lemmy',
  pages: {
    '/create_post': inApp(`
      <form><textarea id="post-title" maxlength="200" data-watched="post" data-name="title"></textarea>
        <div class="markdown-textarea"><textarea id="markdown-textarea-1" maxlength="50000" data-watched="post"></textarea>
        </div><button type="submit" data-sends="post">Create</button></form>`),
    '/post/1': inApp(`
      <form role="search"><input aria-label="search" data-decoy="search"></form>
      <div class="comment-form"><form class="markdown-textarea"><textarea id="markdown-textarea-2" maxlength="10000"
        data-watched="reply"></textarea><button type="submit" data-sends="reply">Reply</button></form></div>`),
    '/create_private_message/2': inApp(`
      <form class="markdown-textarea"><textarea id="markdown-textarea-3" data-decoy="message"></textarea>
        <button type="submit">Send message</button></form>`),
    '/settings': inApp(`
      <form><input id="display-name" maxlength="50" data-watched="display-name"><div class="markdown-textarea"><textarea
        id="markdown-textarea-4" maxlength="1000" data-watched="bio">Physicist at CERN</textarea></div>
        <button type="submit" data-sends="bio">Save</button></form>`),
    '/login': inApp('<form><input id="login-email-or-username" data-watched="login"></form>'),
    '/signup': inApp(`<form><input id="register-username" data-watched="login"><input id="register-email" type="email"
      data-watched="login" data-name="email"></form>`),
  },
};
