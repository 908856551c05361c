import type { PlainReplica } from './replica.ts';

/** From sites.md section 3 (B/C): the present site 2026-08-20, its title and search fields in open shadow roots. */
export const reddit: PlainReplica = {
  site: 'reddit',
  host: 'www.reddit.com',
  title: 'Reddit',
  pages: {
    '/r/physics/submit': `
      <faceplate-search-input><template data-shadow><input name="q" placeholder="Search Reddit" data-decoy="search">
      </template></faceplate-search-input>
      <form><faceplate-textarea-input id="post-composer__title"><template data-shadow><textarea name="title"
        data-watched="post" data-name="title"></textarea></template></faceplate-textarea-input>
        <shreddit-composer><div slot="rte" role="textbox" contenteditable="true" data-watched="post"><p><br></p></div>
        </shreddit-composer></form>`,
    '/r/physics/submit/markdown': `
      <form><textarea name="title" data-watched="post" data-name="title"></textarea>
        <textarea id="post-composer_bodytext" data-watched="post"></textarea></form>`,
    '/r/physics/comments/1/beam/': `
      <comment-composer-host><shreddit-composer><div slot="rte" role="textbox" contenteditable="true"
        data-watched="reply"><p><br></p></div><button slot="submit-button" type="submit" data-sends="reply">Comment
        </button></shreddit-composer></comment-composer-host>
      <div class="out-of-sight"><shreddit-composer><div role="textbox" contenteditable="true" data-decoy="twin"></div>
        </shreddit-composer></div>`,
    '/message/compose': `
      <form><textarea name="text" data-decoy="message"></textarea></form>
      <shreddit-composer><div role="textbox" contenteditable="true" data-decoy="rich-message"></div></shreddit-composer>`,
    '/login/': '<form><input name="username" data-watched="login"></form>',
  },
};

/** From sites.md section 3 (C). */
export const oldReddit: PlainReplica = {
  site: 'reddit',
  host: 'old.reddit.com',
  title: 'reddit',
  pages: {
    '/r/physics/comments/1/beam/': `
      <form id="search" role="search"><input name="q" data-decoy="search"></form>
      <div class="commentarea"><form class="usertext"><div class="usertext-edit"><textarea name="text"
        data-watched="reply"></textarea><div class="usertext-buttons"><button type="submit" data-sends="reply">save
        </button></div></div></form></div>`,
    '/r/physics/submit': `
      <form class="submit"><textarea name="title" data-watched="post" data-name="title"></textarea>
        <div class="usertext-edit"><textarea name="text" data-watched="post"></textarea></div></form>`,
    '/message/compose': `
      <form><div class="usertext-edit"><textarea name="text" data-decoy="message"></textarea></div></form>`,
  },
};
