import type { PlainReplica } from './replica.ts';

/** From sites.md sections 3 and 4 (C), which tells of two copies of the buttons, one without a size. */
export const youtube: PlainReplica = {
  site: 'youtube',
  host: 'www.youtube.com',
  title: 'YouTube',
  pages: {
    '/watch': `
      <form role="search"><input name="search_query" placeholder="Search" data-decoy="search"></form>
      <ytd-commentbox class="out-of-sight"><div id="contenteditable-root" contenteditable="true" data-decoy="twin"></div>
      </ytd-commentbox>
      <ytd-comment-simplebox-renderer><ytd-commentbox id="commentbox"><div id="contenteditable-root"
        contenteditable="true" aria-label="Add a comment..." data-watched="reply"></div>
        <div id="submit-button"><button aria-label="Comment" data-sends="reply">Comment</button></div></ytd-commentbox>
      </ytd-comment-simplebox-renderer>`,
    '/@cern/community': `
      <ytd-backstage-post-dialog-renderer><ytd-commentbox id="commentbox"><div id="contenteditable-root"
        contenteditable="true" data-watched="post"></div>
        <div id="submit-button"><button aria-label="Post" data-sends="post">Post</button></div></ytd-commentbox>
        <ytd-backstage-multi-image-select-renderer><img alt=""></ytd-backstage-multi-image-select-renderer>
      </ytd-backstage-post-dialog-renderer>`,
  },
};

/** From sites.md sections 3 and 4 (C). */
export const youtubeStudio: PlainReplica = {
  site: 'youtube',
  host: 'studio.youtube.com',
  title: 'YouTube Studio',
  pages: {
    '/video/1/edit': `
      <input placeholder="Search across your channel" data-decoy="search">
      <ytcp-video-title><div id="title-textarea"><div id="textbox" contenteditable="true" data-watched="post"
        data-name="title"></div></div></ytcp-video-title>
      <ytcp-social-suggestions-textbox id="description-textarea"><div id="textbox" contenteditable="true"
        data-watched="post" data-name="description"></div></ytcp-social-suggestions-textbox>
      <ytcp-free-text-chip-bar><input id="text-input" aria-label="Tags" data-decoy="tags"></ytcp-free-text-chip-bar>`,
    '/channel/1/editing/profile': `
      <ytcp-channel-editing-channel-name><input data-watched="display-name"></ytcp-channel-editing-channel-name>
      <ytcp-form-input-container id="channel-description"><div id="textbox" contenteditable="true" data-watched="bio"
        >Physicist at CERN</div></ytcp-form-input-container>
      <ytcp-button id="publish-button" role="button" data-sends="bio">Publish</ytcp-button>`,
    '/channel/1/editing/details': `
      <div id="description-textbox" contenteditable="true" data-watched="bio">Physicist at CERN</div>`,
  },
};
