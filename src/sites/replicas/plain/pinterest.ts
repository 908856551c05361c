import type { PlainReplica } from './replica.ts';

/** From sites.md sections 3 and 4 (C). */
export const pinterest: PlainReplica = {
  site: 'pinterest',
  host: 'www.pinterest.com',
  title: 'Pinterest',
  pages: {
    '/pin-creation-tool/': `
      <input data-test-id="search-box-input" placeholder="Search" role="combobox" data-decoy="search">
      <div><input id="storyboard-selector-title" data-watched="post" data-name="title"><div
        class="notranslate public-DraftEditor-content" contenteditable="true" role="combobox" data-watched="post"></div>
        <div data-test-id="drag-behavior-container"><img alt=""></div>
        <div data-test-id="storyboard-creation-nav-done"><button data-sends="post">Publish</button></div></div>`,
  },
};
