import { afterEach, describe, expect, it } from 'vitest';
import { composerByShape } from './generic';

afterEach(() => document.body.replaceChildren());

function fieldOf(html: string): string | undefined {
  document.body.innerHTML = html;
  const box = document.querySelector('[data-box]') as HTMLElement;
  return composerByShape(box)?.field;
}

describe('composerByShape', () => {
  it.each([
    ['post', '<form><textarea data-box placeholder="What’s on your mind?"></textarea><button>Post</button></form>'],
    ['post', '<section><div contenteditable data-box></div><div role="button" aria-label="Publish"></div></section>'],
    ['post', '<form><textarea data-box></textarea><input type="submit" value="Publier"></form>'],
    ['reply', '<form><label>Leave a comment <textarea data-box></textarea></label><button>Post</button></form>'],
    ['reply', '<form><textarea data-box></textarea><button>Vastaa</button></form>'],
    ['bio', '<form><label for="b">Bio</label><textarea id="b" data-box maxlength="160"></textarea></form>'],
    ['bio', '<input data-box aria-label="About me">'],
    ['display-name', '<input data-box placeholder="Display name">'],
    ['bio', '<textarea data-box aria-label="À propos de vous"></textarea>'],
    ['display-name', '<input data-box aria-label="Nom affiché">'],
    ['login', '<input data-box autocomplete="username">'],
    ['login', '<input data-box type="email" autocomplete="email" placeholder="you@example.org">'],
  ])('%s: %s', (field, html) => expect(fieldOf(html)).toBe(field));

  it.each([
    '<form role="search"><textarea data-box placeholder="What’s new?"></textarea></form>',
    '<input data-box type="text" placeholder="Search posts">',
    '<form><textarea data-box placeholder="Write a message"></textarea><button>Send</button></form>',
    '<div role="log"><textarea data-box placeholder="Reply"></textarea></div>',
    '<form><textarea data-box name="notes"></textarea><button>Save</button></form>',
    '<form><input data-box name="title"><button>Post</button></form>',
    '<form><textarea data-box placeholder="Additional comments"></textarea><button>Report</button></form>',
    '<input data-box type="password" placeholder="Password">',
    '<div contenteditable data-box></div>',
  ])('stays away from %s', (html) => expect(fieldOf(html)).toBeUndefined());

  it('reads the limit from the element', () => {
    document.body.innerHTML = '<textarea data-box aria-label="Bio" maxlength="160"></textarea>';
    const box = document.querySelector('[data-box]') as HTMLElement;
    expect(composerByShape(box)?.limit).toEqual({ max: 160, unit: 'utf16' });
  });
});
