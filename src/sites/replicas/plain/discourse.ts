import type { PlainReplica } from './replica.ts';

const head = '<div id="data-discourse-setup"></div>';

/** From sites.md section 5, Discourse's own page objects and composer (A), the class of messages in themes (C), sign-up D. */
export const discourse: PlainReplica = {
  site: 'discourse',
  host: 'forum.example',
  title: 'Forum',
  pages: {
    '/t/beam/1': `${head}
      <input id="search-term" placeholder="Search" data-decoy="search">
      <div id="reply-control" class="open"><div class="reply-area" role="form"><textarea class="d-editor-input"
        data-watched="reply"></textarea><div class="d-editor-input ProseMirror" contenteditable="true"
        data-watched="reply" data-name="rich"></div><div class="save-or-cancel"><button class="btn-primary create"
        data-sends="reply">Reply</button></div></div></div>`,
    '/new-topic': `${head}
      <div id="reply-control" class="open"><div class="reply-area" role="form"><div class="title-and-category"><input
        id="reply-title" data-watched="post" data-name="title"></div><textarea class="d-editor-input"
        data-watched="post"></textarea><div class="save-or-cancel"><button class="btn-primary create"
        data-sends="post">Create Topic</button></div></div></div>`,
    '/new-message': `${head}
      <div id="reply-control" class="open"><div class="reply-area" role="form"><div class="user-selector"></div><div
        class="title-and-category"></div><textarea class="d-editor-input" data-decoy="message"></textarea></div></div>`,
    '/t/hello/2': `${head}
      <div class="archetype-private_message"><div id="reply-control" class="open"><div class="reply-area" role="form"
        ><textarea class="d-editor-input" data-decoy="message"></textarea><button>Reply</button></div></div></div>`,
    '/u/ada/preferences/profile': `${head}
      <div class="user-preferences"><div class="bio-composer"><textarea class="d-editor-input" data-watched="bio"
        >Physicist at CERN</textarea></div><div class="save-button"><button class="btn-primary" data-sends="bio">Save
        Changes</button></div></div>`,
    '/signup': `${head}
      <input id="new-account-email" data-watched="login"><input id="new-account-username" data-watched="login"
        data-name="username">`,
  },
};
