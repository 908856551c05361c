import type { PlainReplica } from './replica.ts';

const inApp = (markup: string) => `<meta name="generator" content="pixelfed">${markup}`;

/** From sites.md section 5, Pixelfed at 8aae92d of 2024-03 (A). */
export const pixelfed: PlainReplica = {
  site: 'pixelfed',
  host: 'pixelfed.example',
  title: 'Pixelfed',
  pages: {
    '/i/web/compose': inApp(`
      <form role="search"><input placeholder="Search" data-decoy="search"></form>
      <div class="compose-modal-component"><textarea placeholder="Write a caption..." data-watched="post"></textarea>
        <a role="button" tabindex="0" data-sends="post">Post</a></div>`),
    '/settings/home': inApp(`
      <form><input id="name" name="name" maxlength="30" data-watched="display-name">
        <textarea id="bio" name="bio" maxlength="150" data-watched="bio">Physicist at CERN</textarea></form>`),
    '/register': inApp(`
      <form><input id="username" name="username" data-watched="login"><input id="email" type="email" data-watched="login"
        data-name="email"></form>`),
    '/account/direct/t/1': inApp('<textarea placeholder="Reply" data-decoy="message"></textarea>'),
  },
};
