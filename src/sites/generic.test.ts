import { afterEach, describe, expect, it } from 'vitest';
import { composerByShape, sendButtonOf } from './generic';

afterEach(() => document.body.replaceChildren());

/** The field of the box with `data-box`, as the markup of the page around it is. */
function fieldOf(html: string): string | undefined {
  document.body.innerHTML = html;
  return composerByShape(document.querySelector('[data-box]') as HTMLElement)?.field;
}

/** A page as sites make it: which software, and the part of it that matters. */
type Page = readonly [software: string, html: string];

const posts: readonly Page[] = [
  [
    'by its hint',
    '<form><textarea data-box placeholder="What’s on your mind?"></textarea><button>Post</button></form>',
  ],
  [
    'by its button',
    '<section><div contenteditable data-box></div><div role="button" aria-label="Publish"></div></section>',
  ],
  ['French button', '<form><textarea data-box></textarea><input type="submit" value="Publier"></form>'],
  ['Finnish hint', '<div><div contenteditable role="textbox" aria-label="Mitä mietit, Aino?" data-box></div></div>'],
  ['Finnish button', '<form><textarea data-box></textarea><button>Julkaise</button></form>'],
  [
    'diaspora*',
    `<form id="new_status_message" action="/status_messages"><textarea id="status_message_text" name="text" data-box
     placeholder="What are you thinking about?"></textarea><button>Preview</button><button>Share</button></form>`,
  ],
  [
    'Pleroma',
    '<form><textarea class="form-post-body" placeholder="What\'s up?" rows="1" data-box></textarea><button>Post</button></form>',
  ],
  [
    'Friendica',
    '<form id="profile-jot-form"><textarea id="profile-jot-text" aria-label="Share" data-box></textarea><button>Share</button></form>',
  ],
  [
    'Substack notes',
    '<div role="dialog"><div class="tiptap" contenteditable role="textbox" data-placeholder="What’s on your mind?" data-box></div><button>Post</button></div>',
  ],
  ['XING', '<form><textarea aria-label="What’s new?" data-box></textarea><button type="submit">Post</button></form>'],
  [
    'Viva Engage',
    '<div><div role="textbox" contenteditable aria-label="Share thoughts, ideas, or updates" data-box></div><button>Post</button></div>',
  ],
  ['VK', '<div><div contenteditable role="textbox" aria-label="What\'s new?" data-box></div></div>'],
  [
    'a forum’s new topic',
    '<form action="/new-thread"><input name="subject"><textarea name="message" data-box></textarea><button>Create thread</button></form>',
  ],
  [
    'a caption',
    '<div role="dialog"><textarea aria-label="Write a caption…" maxlength="2200" data-box></textarea><button>Next</button></div>',
  ],
  ['Strava', '<form><h2>New post</h2><textarea data-box></textarea><button>Save</button></form>'],
  [
    'a dialog that says so',
    '<div role="dialog" aria-label="Create a post"><div contenteditable role="textbox" data-box></div></div>',
  ],
  [
    'no form at all',
    '<div><div><div><textarea data-box></textarea></div><div><span role="button">Tweet</span></div></div></div>',
  ],
];

const replies: readonly Page[] = [
  ['by its label', '<form><label>Leave a comment <textarea data-box></textarea></label><button>Post</button></form>'],
  ['Finnish button', '<form><textarea data-box></textarea><button>Vastaa</button></form>'],
  [
    'WordPress blog',
    `<div id="respond"><h3>Leave a Reply</h3><form action="/wp-comments-post.php" id="commentform"><p><label for="comment">
     Comment <span>*</span></label><textarea id="comment" name="comment" maxlength="65525" data-box></textarea></p><p>
     <label for="email">Email <span>*</span></label><input id="email" name="email"></p><input type="submit"
     value="Post Comment"></form></div>`,
  ],
  [
    'WordPress in French',
    '<form><label for="c">Commentaire *</label><textarea id="c" data-box></textarea><input type="submit" value="Laisser un commentaire"></form>',
  ],
  [
    'Blogger',
    '<form><textarea id="commentBodyField" name="commentBody" placeholder="Enter your comment..." data-box></textarea><input type="submit" value="Publish"></form>',
  ],
  [
    'Disqus',
    '<form><div role="textbox" contenteditable aria-label="Join the discussion…" data-box></div><button>Comment</button></form>',
  ],
  [
    'phpBB',
    '<form id="postform" action="./posting.php?mode=reply&t=1"><textarea name="message" id="message" data-box></textarea><input type="submit" name="preview" value="Preview"><input type="submit" name="post" value="Submit"></form>',
  ],
  [
    'XenForo',
    '<form action="/threads/1/add-reply"><div class="fr-element" contenteditable data-placeholder="Write your reply..." data-box></div><button>Post reply</button></form>',
  ],
  [
    'GitLab',
    '<form><textarea id="note-body" name="note[note]" aria-label="Add a comment" placeholder="Write a comment or drag your files here…" data-box></textarea><button>Comment</button></form>',
  ],
  [
    'Gitea',
    '<form action="/a/b/issues/1/comments"><textarea name="content" placeholder="Leave a comment" data-box></textarea><button>Comment</button></form>',
  ],
  ['PeerTube', '<form><textarea placeholder="Add comment..." data-box></textarea><button>Comment</button></form>'],
  [
    'Ghost',
    '<section><div contenteditable aria-label="Join the conversation" data-box></div><button>Add comment</button></section>',
  ],
  ['Substack', '<form><textarea placeholder="Write a comment..." data-box></textarea><button>Post</button></form>'],
  [
    'Product Hunt',
    '<form><div contenteditable data-placeholder="What do you think?" data-box></div><button>Comment</button></form>',
  ],
  [
    'Steam',
    '<div><textarea placeholder="Add a comment" data-box></textarea><span role="button">Post Comment</span></div>',
  ],
  [
    'Medium responses',
    '<div role="dialog"><div contenteditable role="textbox" aria-label="What are your thoughts?" data-box></div><button>Respond</button></div>',
  ],
  [
    'an old form with nothing but names',
    '<form action="/reply"><textarea name="text" data-box></textarea><button>Save</button></form>',
  ],
  [
    'a paper’s comments, sent',
    '<form><label for="k">Kommentti</label><textarea id="k" data-box></textarea><button>Lähetä</button></form>',
  ],
  [
    'below a post',
    '<article><h2>Report of the week</h2><textarea placeholder="Reply to Tim" data-box></textarea><button>Share</button></article>',
  ],
  [
    'Quora',
    '<div role="dialog"><div class="doc" contenteditable data-placeholder="Write your answer" data-box></div><button>Post</button></div>',
  ],
];

const bios: readonly Page[] = [
  ['by its label', '<form><label for="b">Bio</label><textarea id="b" data-box maxlength="160"></textarea></form>'],
  ['with a hint in brackets', '<label>Bio (max 160 characters) <textarea data-box></textarea></label>'],
  ['one line', '<input data-box aria-label="About me">'],
  ['French', '<textarea data-box aria-label="À propos de vous"></textarea>'],
  ['Finnish', '<label>Kerro itsestäsi <textarea data-box></textarea></label>'],
  [
    'ORCID',
    '<dialog><h2>Edit biography</h2><textarea id="biography-input" data-box></textarea><button>Save changes</button></dialog>',
  ],
  [
    'GitLab',
    '<form action="/-/user_settings/profile"><label for="user_bio">Bio</label><textarea id="user_bio" name="user[bio]" maxlength="250" data-box></textarea></form>',
  ],
  ['only a name', '<form><textarea name="user[bio]" data-box></textarea><button>Save</button></form>'],
  [
    'a description, in the profile',
    '<form><h2>Public profile</h2><label>Description <textarea data-box></textarea></label></form>',
  ],
  [
    'Twitch',
    '<form><label for="t">Bio</label><textarea id="t" maxlength="300" data-box></textarea><button>Save Changes</button></form>',
  ],
];

const displayNames: readonly Page[] = [
  ['by its hint', '<input data-box placeholder="Display name">'],
  ['French', '<input data-box aria-label="Nom affiché">'],
  ['Finnish', '<label>Näyttönimi <input data-box></label>'],
  ['only a name', '<input name="displayName" data-box>'],
  ['a name, in the profile', '<form aria-label="Edit profile"><label>Full name <input data-box></label></form>'],
];

const logins: readonly Page[] = [
  ['by its purpose', '<input data-box autocomplete="username">'],
  ['above a password', '<form><input type="email" name="email" data-box><input type="password"></form>'],
  [
    'alone, before the next step',
    '<form><label>Email <input type="email" autocomplete="email" data-box></label><button>Continue</button></form>',
  ],
  ['sign-up', '<form><input name="user_email" data-box><button>Create account</button></form>'],
  [
    'Finnish',
    '<form><label>Käyttäjätunnus <input name="login" data-box></label><button>Kirjaudu sisään</button></form>',
  ],
  [
    'an e-mail address',
    '<form><label>Email address <input name="email" data-box></label><input type="password"></form>',
  ],
];

describe.each([
  ['post', posts],
  ['reply', replies],
  ['bio', bios],
  ['display-name', displayNames],
  ['login', logins],
] as const)('tells a %s', (field, pages) => {
  it.each(pages)('%s', (_software, html) => expect(fieldOf(html)).toBe(field));
});

const decoys: readonly Page[] = [
  // Search.
  ['search form', '<form role="search"><textarea data-box placeholder="What’s new?"></textarea></form>'],
  ['search box', '<input data-box type="text" placeholder="Search posts">'],
  [
    'Google',
    '<form action="/search"><textarea name="q" role="combobox" aria-label="Search" data-box></textarea></form>',
  ],
  [
    'search by name only',
    '<form action="/search"><textarea name="query" data-box></textarea><button>Go</button></form>',
  ],
  ['Finnish search', '<input placeholder="Hae viestejä" data-box>'],
  // Messages and mail.
  ['a message', '<form><textarea data-box placeholder="Write a message"></textarea><button>Send</button></form>'],
  ['a chat log', '<div role="log"><textarea data-box placeholder="Reply"></textarea></div>'],
  ['Slack', '<div><div role="textbox" contenteditable aria-label="Message to general" data-box></div></div>'],
  ['Discord', '<div><div role="textbox" contenteditable aria-label="Message #general" data-box></div></div>'],
  ['WhatsApp', '<div><div role="textbox" contenteditable aria-placeholder="Type a message" data-box></div></div>'],
  [
    'Gmail',
    '<div role="dialog" aria-label="New Message"><div role="textbox" contenteditable aria-label="Message Body" data-box></div><div role="button">Send</div></div>',
  ],
  ['mail without a word', '<form><div contenteditable role="textbox" data-box></div><button>Send</button></form>'],
  [
    'Twitch chat',
    '<div><div role="textbox" contenteditable aria-label="Send a message" data-box></div><button>Chat</button></div>',
  ],
  [
    'phpBB’s private messages',
    '<form action="./ucp.php?i=pm&mode=compose&action=reply"><textarea name="message" data-box></textarea><input type="submit" value="Submit"></form>',
  ],
  [
    'French messages',
    '<form><textarea placeholder="Écrivez un message" data-box></textarea><button>Envoyer</button></form>',
  ],
  [
    'Finnish messages',
    '<form><textarea placeholder="Kirjoita viesti" data-box></textarea><button>Lähetä</button></form>',
  ],
  [
    'share by mail',
    '<div role="dialog" aria-label="Share by message"><textarea placeholder="Write something" data-box></textarea><button>Share</button></div>',
  ],
  // One reader.
  [
    'contact form',
    '<form><h2>Contact us</h2><textarea name="comments" data-box></textarea><button>Submit</button></form>',
  ],
  ['a report', '<form><textarea data-box placeholder="Additional comments"></textarea><button>Report</button></form>'],
  [
    'a report dialog',
    '<dialog><h2>Report this post</h2><textarea aria-label="Comment" data-box></textarea><button>Submit</button></dialog>',
  ],
  [
    'order notes',
    '<form><label>Order comments <textarea data-box></textarea></label><button>Place order</button></form>',
  ],
  [
    'a support ticket',
    '<form action="/tickets/new"><textarea name="comment" data-box></textarea><button>Submit ticket</button></form>',
  ],
  ['feedback', '<dialog aria-label="Give feedback"><textarea data-box></textarea><button>Submit</button></dialog>'],
  [
    'a survey',
    '<form><h2>Survey</h2><textarea aria-label="Your answer" data-box></textarea><button>Next</button></form>',
  ],
  [
    'a job application',
    '<form><label>Cover letter <textarea data-box></textarea></label><button>Apply</button></form>',
  ],
  ['a private note', '<form><textarea aria-label="Private note" data-box></textarea><button>Post</button></form>'],
  [
    'an internal note',
    '<form><textarea placeholder="Add an internal note or comment" data-box></textarea><button>Add</button></form>',
  ],
  ['a note to moderators', '<form><label>Comment to the moderators <textarea data-box></textarea></label></form>'],
  [
    'a prompt',
    '<form><div contenteditable role="textbox" data-placeholder="Ask anything" data-box></div><button aria-label="Send prompt"></button></form>',
  ],
  // Not writing for people.
  ['notes', '<form><textarea data-box name="notes"></textarea><button>Save</button></form>'],
  ['a title', '<form><input data-box name="title"><button>Post</button></form>'],
  ['tags', '<form><input data-box placeholder="Add tags"><button>Publish</button></form>'],
  ['nothing said', '<div contenteditable data-box></div>'],
  [
    'a document that can be shared',
    '<div><header><button>Share</button></header><div contenteditable data-box></div></div>',
  ],
  ['a block of a document', '<div><div contenteditable data-placeholder="Type ‘/’ for commands" data-box></div></div>'],
  [
    'code with line numbers',
    '<form><div class="cm-editor"><div class="cm-gutters"><div class="cm-lineNumbers"></div></div><div class="cm-content" contenteditable role="textbox" data-box></div></div><button>Publish</button></form>',
  ],
  [
    'code in a language',
    '<form><div class="cm-editor"><div class="cm-content" data-language="python" contenteditable role="textbox" data-box></div></div><button>Publish</button></form>',
  ],
  [
    'a terminal',
    '<div class="xterm"><textarea aria-label="Terminal input" data-box></textarea></div><button>Share</button>',
  ],
  ['a table', '<div role="grid"><div contenteditable data-box></div></div>'],
  ['a commit', '<form><textarea aria-label="Commit message" data-box></textarea><button>Publish</button></form>'],
  [
    'a meta description',
    '<form><label>Meta description <textarea data-box></textarea></label><button>Publish</button></form>',
  ],
  ['an alt text', '<dialog><h2>Alt text</h2><textarea data-box></textarea><button>Post</button></dialog>'],
  [
    'a product',
    '<form><h2>New product</h2><label>Description <textarea data-box></textarea></label><button>Save</button></form>',
  ],
  ['an event', '<form><label>Location <input data-box></label><button>Share</button></form>'],
  [
    'a translation',
    '<section><textarea aria-label="Source text" data-box></textarea><button>Translate</button></section>',
  ],
  ['a bio sample', '<form><label>Bio sample id <input data-box></label></form>'],
  ['an address', '<form><label>Street address <textarea data-box></textarea></label><button>Continue</button></form>'],
  // Names and addresses that are no profile.
  ['a password', '<input data-box type="password" placeholder="Password">'],
  ['a code', '<form><input autocomplete="one-time-code" data-box><button>Continue</button></form>'],
  [
    'a newsletter',
    '<form><input type="email" placeholder="you@example.org" data-box><button>Subscribe</button></form>',
  ],
  ['an address book', '<form><input type="email" name="email" data-box><button>Save</button></form>'],
  ['a buyer', '<form><h2>Billing details</h2><label>Full name <input data-box></label><button>Pay</button></form>'],
  ['a guest', '<form><label>Full name <input data-box></label><button>Book</button></form>'],
];
it.each(decoys)('stays away from %s', (_what, html) => expect(fieldOf(html)).toBeUndefined());

it('reads the limit from the element', () => {
  document.body.innerHTML = '<textarea data-box aria-label="Bio" maxlength="160"></textarea>';
  const box = document.querySelector('[data-box]') as HTMLElement;
  expect(composerByShape(box)?.limit).toEqual({ max: 160, unit: 'utf16' });
});

it.each([
  ['post', 'Share', '<form><textarea data-box></textarea><button>Preview</button><button>Share</button></form>'],
  ['reply', 'Reply', '<form><textarea data-box></textarea><button>Post</button><button>Reply</button></form>'],
  [
    'reply',
    'Post',
    '<div><div><textarea data-box></textarea></div><div><button>Cancel</button><button>Post</button></div></div>',
  ],
  ['post', undefined, '<form><textarea data-box></textarea><button>Preview</button></form>'],
  ['bio', undefined, '<form><textarea data-box></textarea><button>Share</button></form>'],
] as const)('finds the button that sends a %s: %s', (field, label, html) => {
  document.body.innerHTML = html;
  const button = sendButtonOf(document.querySelector('[data-box]') as HTMLElement, field);
  expect(button?.textContent).toBe(label);
});
