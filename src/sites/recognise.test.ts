import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { editableOf, recognise } from './recognise';

// happy-dom lays nothing out: what is hidden by styles is the browser tests' business.
beforeEach(() => {
  Element.prototype.checkVisibility = () => true;
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** The page at an address, with this in it; the box is the element with `data-box`. */
function at(address: string, html: string): HTMLElement {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address);
  document.body.innerHTML = html;
  return document.querySelector('[data-box]') as HTMLElement;
}
const fieldAt = (address: string, html: string) => recognise(at(address, html), document)?.field;

const draft = '<div data-box contenteditable="true" data-testid="tweetTextarea_0" role="textbox"></div>';
const tweet = '<div data-testid="tweetText">First beam</div>';

describe('X', () => {
  it.each([
    ['post', '/home', `<main>${draft}<button data-testid="tweetButtonInline">Post</button></main>`],
    ['post', '/compose/post', `<div role="dialog">${draft}</div>`],
    ['reply', '/compose/post', `<div role="dialog">${tweet}${draft}</div>`],
    ['post', '/compose/post', `<div role="dialog">${draft}${tweet}</div>`],
    ['reply', '/tim/status/12', `<main>${tweet}${draft}</main>`],
    ['bio', '/settings/profile', '<div role="dialog"><textarea data-box name="description"></textarea></div>'],
    ['display-name', '/settings/profile', '<div role="dialog"><input data-box name="displayName"></div>'],
    ['login', '/i/flow/login', '<form><input data-box name="username_or_email"></form>'],
    [undefined, '/messages', '<div data-testid="dmComposer"><div data-box contenteditable="true"></div></div>'],
    [undefined, '/home', '<input data-box data-testid="SearchBox_Search_Input">'],
    [undefined, '/compose/post', `<div aria-hidden="true"><div role="dialog">${draft}</div></div>`],
  ])('%s at %s', (field, path, html) => expect(fieldAt(`https://x.com${path}`, html)).toBe(field));

  it('knows what is answered, with what, by whom', () => {
    const box = at(
      'https://x.com/tim/status/12',
      `<a data-testid="AppTabBar_Profile_Link" href="/ada_byron"></a><main>${tweet}${draft}
       <div data-testid="attachments"><img alt="A cavity"></div><button data-testid="tweetButtonInline"></button></main>`,
    );
    const found = recognise(box, document);
    expect(found?.handle()).toBe('ada_byron');
    expect(found?.replyingTo()).toBe('First beam');
    expect(found?.media()).toEqual([{ kind: 'image', alt: 'A cavity' }]);
    expect(found?.submit()?.getAttribute('data-testid')).toBe('tweetButtonInline');
    expect(found?.limit('')).toEqual({ max: 280, unit: 'weighted', urlLength: 23 });
  });
});

describe('Mastodon', () => {
  const form = (left: string) =>
    `<form class="compose-form"><textarea data-box class="autosuggest-textarea__textarea"></textarea>
     <span class="character-counter">${left}</span><button type="submit">Post</button></form>`;
  it('is known on any host by its own markup', () => {
    expect(
      recognise(at('https://social.example/home', `<div id="mastodon">${form('500')}</div>`), document)?.site,
    ).toBe('mastodon');
  });
  it('takes the limit from what the page was made with, where no counter shows it', () => {
    const state = '<script id="initial-state" type="application/json">{"max_toot_chars":5000}</script>';
    const found = recognise(at('https://mastodon.social/home', `${state}${form('')}`), document);
    expect(found?.limit('')?.max).toBe(5000);
  });
  it('knows what is answered, quoted and changed, and that something is attached', () => {
    const box = at(
      'https://mastodon.social/home',
      `<form class="compose-form"><div class="edit-indicator"></div><div class="reply-indicator__content">Ready?</div>
       <textarea data-box class="autosuggest-textarea__textarea"></textarea><div class="compose-form__upload"></div>
       <div class="status__quote"><div class="status__content">A rumour</div></div></form>`,
    );
    const found = recognise(box, document);
    expect(found?.field).toBe('reply');
    expect([found?.replyingTo(), found?.sharing(), found?.editing()]).toEqual(['Ready?', 'A rumour', true]);
    expect(found?.media()).toEqual([{ kind: 'image' }]);
  });
  it('takes the limit from the counter on the screen', () => {
    const found = recognise(at('https://mastodon.social/home', form('1490')), document);
    expect(found?.limit('ten graphe')).toEqual({ max: 1500, unit: 'grapheme', urlLength: 23 });
  });
});

describe('Bluesky', () => {
  it('knows what is answered and what is quoted', () => {
    const box = at(
      'https://bsky.app/',
      `<div data-testid="composePostView"><div aria-label="Expand or collapse the full post you are replying to">Tim
       </div><div data-box contenteditable="true"></div><div data-word-wrap="1">A rumour</div></div>`,
    );
    expect([recognise(box, document)?.replyingTo()?.trim(), recognise(box, document)?.sharing()]).toEqual([
      'Tim',
      'A rumour',
    ]);
  });
});

describe('LinkedIn', () => {
  it('knows which post of the feed is commented on, and what is passed on', () => {
    const comment = at(
      'https://www.linkedin.com/feed/',
      `<article class="feed-shared-update-v2"><p class="update-components-text">Another</p></article>
       <article class="feed-shared-update-v2"><p class="update-components-text">A call</p><div
       data-view-name="comment-box"><div class="tiptap" data-box contenteditable="true"></div></div></article>`,
    );
    expect(recognise(comment, document)?.replyingTo()).toBe('A call');
    const share = at(
      'https://www.linkedin.com/feed/',
      `<div role="dialog"><div data-box contenteditable="true" data-test-ql-editor-contenteditable="true"></div>
       <div class="update-components-mini-update-v2"><p class="update-components-text">A rumour</p></div></div>`,
    );
    expect(recognise(share, document)?.sharing()).toBe('A rumour');
  });
});

describe('editableOf', () => {
  it('finds the editor around what has the focus', () => {
    document.body.innerHTML = '<div id="root" contenteditable="true"><p><b id="in">x</b></p></div>';
    expect(editableOf(document.getElementById('in') as HTMLElement)?.id).toBe('root');
  });
  it.each(['<input type="password">', '<textarea readonly></textarea>', '<div></div>', '<input type="checkbox">'])(
    'leaves %s alone',
    (html) => {
      document.body.innerHTML = html;
      expect(editableOf(document.body.firstElementChild as HTMLElement)).toBeUndefined();
    },
  );
});
