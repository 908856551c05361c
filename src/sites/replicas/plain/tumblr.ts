import type { PlainReplica } from './replica.ts';

/** From sites.md section 3 (B): Gutenberg blocks, each an editor of its own. Nothing known of replies or the profile. */
export const tumblr: PlainReplica = {
  site: 'tumblr',
  host: 'www.tumblr.com',
  title: 'Tumblr',
  pages: {
    '/new/text': `
      <form role="search"><input name="q" placeholder="Search Tumblr" data-decoy="search"></form>
      <div role="dialog"><div data-testid="gutenberg-editor"><h1 class="block-editor-rich-text__editable"
        contenteditable="true" data-watched="post" data-name="title"></h1><p class="block-editor-rich-text__editable"
        role="document" contenteditable="true" data-watched="post"></p></div>
        <div class="components-drop-zone"></div><button aria-label="Post" data-sends="post">Post now</button></div>`,
    '/messaging': '<textarea placeholder="Say your thing" aria-label="Reply" data-decoy="message"></textarea>',
  },
};
