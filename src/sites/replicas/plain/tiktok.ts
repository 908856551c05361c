import type { PlainReplica } from './replica.ts';

/** From sites.md sections 1, 3 and 4: caption (Draft.js, said to be a combobox) 2026-07-25 (B), the rest C. */
export const tiktok: PlainReplica = {
  site: 'tiktok',
  host: 'www.tiktok.com',
  title: 'TikTok',
  pages: {
    '/tiktokstudio/upload': `
      <div data-e2e="caption_container"><div class="public-DraftEditor-content" contenteditable="true" role="combobox"
        data-watched="post"></div></div>
      <div data-e2e="upload_status_container"><video></video></div>
      <input placeholder="Search locations" role="combobox" data-decoy="location">`,
    '/@cern/video/1': `
      <form role="search"><input type="search" name="q" data-decoy="search"></form>
      <div class="out-of-sight" data-e2e="comment-input"><div contenteditable="true" data-decoy="twin"></div></div>
      <div data-e2e="comment-input"><div class="public-DraftEditor-content" contenteditable="true" data-watched="reply">
        </div></div>`,
    '/messages': `
      <div data-e2e="message-input-area"><div contenteditable="true" aria-label="Add comment" data-decoy="message"></div></div>`,
    '/@ada': `
      <div role="dialog"><input data-e2e="edit-profile-name-input" data-watched="display-name">
        <textarea data-e2e="edit-profile-bio-input" data-watched="bio">Physicist at CERN</textarea>
        <button data-e2e="edit-profile-save" data-sends="bio">Save</button></div>`,
  },
};
