import type { PlainReplica } from './replica.ts';

/** From sites.md section 3 (C): ProseMirror beside a textarea that is not shown; an older editor on some sites. */
export const stackExchange: PlainReplica = {
  site: 'stack-exchange',
  host: 'physics.stackexchange.com',
  title: 'Physics Stack Exchange',
  pages: {
    '/questions/1/beam': `
      <form role="search"><input name="q" placeholder="Search…" data-decoy="search"></form>
      <form><div id="js-stacks-editor-container"><div class="ProseMirror" role="textbox" contenteditable="true"
        data-watched="reply"><p><br></p></div></div><textarea id="wmd-input" class="d-none out-of-sight"
        data-decoy="twin"></textarea><button>Post Your Answer</button></form>`,
    '/questions/2/older': `
      <form><textarea id="wmd-input" name="post-text" data-watched="reply"></textarea></form>`,
    '/questions/ask': `
      <form><input id="title" name="title" data-decoy="title"><div id="js-stacks-editor-container"><div
        class="ProseMirror" role="textbox" contenteditable="true" data-watched="post"><p><br></p></div></div></form>`,
  },
};
