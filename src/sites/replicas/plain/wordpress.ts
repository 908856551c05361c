import type { PlainReplica } from './replica.ts';

/** From sites.md sections 1, 3 and 5 (C): Gutenberg in a frame of the page's own or, older, in the page. */
export const wordpress: PlainReplica = {
  site: 'wordpress',
  host: 'wordpress.com',
  title: 'WordPress',
  pages: {
    '/post/ada.wordpress.com': `
      <input type="search" placeholder="Search" data-decoy="search">
      <button class="editor-post-publish-button">Publish</button>
      <template data-frame="editor-canvas"><div class="block-editor-iframe__body editor-styles-wrapper"><h1
        class="wp-block-post-title block-editor-rich-text__editable" contenteditable="true" data-watched="post"
        data-name="title"></h1><p class="block-editor-block-list__block block-editor-rich-text__editable"
        role="document" contenteditable="true" data-watched="post"></p></div></template>`,
    '/wp-admin/post.php': `
      <div class="block-editor"><div class="editor-styles-wrapper"><p
        class="block-editor-block-list__block block-editor-rich-text__editable" role="document" contenteditable="true"
        data-watched="post"></p></div>
        <button class="editor-post-publish-button" data-sends="post">Publish</button></div>`,
  },
};
