import type { PlainReplica } from './replica.ts';

/** From sites.md sections 3 and 4: selectors of a maintained extension, 2026-08-19 (A/B), profile form (C). */
export const github: PlainReplica = {
  site: 'github',
  host: 'github.com',
  title: 'GitHub',
  pages: {
    '/cern/tools/issues/new': `
      <form role="search"><input name="query-builder-test" data-decoy="search"></form>
      <div><input aria-label="Add a title" data-watched="post" data-name="title">
        <textarea aria-label="Markdown value" spellcheck="false" data-watched="post"></textarea>
        <button>Create</button></div>`,
    '/cern/tools/issues/1': `
      <div><textarea aria-label="Markdown value" data-watched="reply"></textarea>
        <button data-sends="reply">Comment</button></div>
      <div class="out-of-sight"><textarea aria-label="Markdown value" data-decoy="twin"></textarea></div>`,
    '/cern/tools/pull/2': `
      <form><textarea id="new_comment_field" name="comment[body]" class="js-comment-field" data-watched="reply"></textarea>
        <button data-sends="reply">Comment</button></form>
      <form><textarea name="pull_request_review[body]" data-watched="reply" data-name="review"></textarea>
        <button>Submit review</button></form>`,
    '/cern/tools/edit/main/README.md': `
      <form><input id="commit-message-input" aria-label="Commit message" data-decoy="commit">
        <div class="cm-content" contenteditable="true" role="textbox" data-decoy="file"></div></form>`,
    '/settings/profile': `
      <form><input id="user_profile_name" data-watched="display-name">
        <textarea id="user_profile_bio" data-watched="bio">Physicist at CERN</textarea>
        <input id="user_profile_location" aria-label="Location" data-decoy="location"></form>`,
  },
};
