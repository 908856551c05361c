import { afterEach, expect, it } from 'vitest';
import { deletionAround } from './deleting';

afterEach(() => document.body.replaceChildren());

function asks(html: string): boolean {
  document.body.innerHTML = html;
  return deletionAround(document.querySelector('[data-focus]') as HTMLElement, document) !== undefined;
}

it.each([
  '<div role="dialog"><h1>Delete post?</h1><p>This can’t be undone.</p><button data-focus>Delete</button><button>Cancel</button></div>',
  '<div role="dialog" aria-label="Delete this comment?"><button>Cancel</button><div role="button" tabindex="0" data-focus>Delete</div></div>',
  '<dialog open><p>Are you sure you want to delete this post?</p><button data-focus>Cancel</button><button>Delete post</button></dialog>',
  '<div role="alertdialog"><p>Supprimer cette publication ?</p><button data-focus>Supprimer</button></div>',
  '<div role="dialog"><p>Poistetaanko julkaisu?</p><button data-focus>Poista</button></div>',
])('asks whether a post may go: %s', (html) => expect(asks(html)).toBe(true));

it.each([
  '<div role="dialog"><h1>Delete conversation?</h1><button data-focus>Delete</button></div>',
  '<div role="dialog"><h1>Delete account</h1><button data-focus>Delete</button></div>',
  '<div role="dialog"><h1>Discard post?</h1><button data-focus>Discard</button></div>',
  '<div role="dialog"><h1>New post</h1><textarea data-focus></textarea><button>Post</button></div>',
  '<section><h1>Your posts</h1><button data-focus>Delete</button></section>',
  `<div role="dialog"><h1>Post</h1><p>${'A thread to read. '.repeat(40)}</p><button data-focus>Delete</button></div>`,
])('asks something else: %s', (html) => expect(asks(html)).toBe(false));
