import type { PlainReplica } from './replica.ts';

/** From sites.md section 5, DiscussionTools' own source (A), in both its modes, and core's edit and sign-up forms. */
export const wikipedia: PlainReplica = {
  site: 'wikipedia',
  host: 'fi.wikipedia.org',
  title: 'Wikipedia',
  pages: {
    '/wiki/Talk:CERN': `
      <form role="search"><input name="search" placeholder="Search Wikipedia" data-decoy="search"></form>
      <div class="ext-discussiontools-ui-replyWidget"><textarea data-watched="reply"></textarea>
        <input aria-label="Summary" data-decoy="summary"></div>
      <div class="ext-discussiontools-ui-replyWidget-ve"><div class="ve-ce-documentNode" contenteditable="true"
        data-watched="reply" data-name="visual"></div></div>
      <div class="ext-discussiontools-ui-newTopic"><div class="ext-discussiontools-ui-newTopic-sectionTitle"><input
        type="text" data-watched="post" data-name="topic"></div><div class="ext-discussiontools-ui-replyWidget"><textarea
        data-watched="post"></textarea></div></div>`,
    '/w/index.php': `
      <div class="ns-1 ns-talk"><form><textarea id="wpTextbox1" data-watched="post"></textarea>
        <input id="wpSummary" aria-label="Summary" data-decoy="summary">
        <input type="submit" id="wpSave" value="Publish changes" data-sends="post"></form></div>`,
    '/wiki/CERN': `
      <div class="ns-0 ns-subject"><form><textarea id="wpTextbox1" aria-label="Wikitext source editor: write something"
        data-decoy="article"></textarea><input type="submit" value="Publish"></form></div>`,
    '/wiki/Special:CreateAccount': `
      <form><input id="wpName2" data-watched="login"><input id="wpEmail" type="email" data-watched="login"
        data-name="email"></form>`,
    '/wiki/Special:EmailUser': '<form><textarea aria-label="Reply" data-decoy="message"></textarea></form>',
  },
};
