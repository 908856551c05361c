import type { PlainReplica } from './replica.ts';

/** From sites.md section 3: one editor for title and text, seen 2026-05-12 (B). No evidence of responses or the profile. */
export const medium: PlainReplica = {
  site: 'medium',
  host: 'medium.com',
  title: 'Medium',
  pages: {
    '/new-story': `
      <header><input type="search" placeholder="Search" data-decoy="search"><button data-sends="post">Publish</button></header>
      <div class="postArticle-content js-postField editable" contenteditable="true" data-watched="post"><h3
        class="graf graf--h3 graf--title"><br></h3><p class="graf graf--p graf--empty"><br></p></div>
      <div class="postArticle-content js-postField editable out-of-sight" contenteditable="true" data-decoy="twin"></div>`,
  },
};
