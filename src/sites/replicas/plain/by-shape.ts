import type { PlainReplica } from './replica.ts';

// No current public evidence was found of these sites by 2026-11-20 (sites.md section 3, confidence D): no site file
// describes them. Their pages here are what any such site must have for people who cannot see it, and no more.
const site = 'unknown';

/** Quora: a capture from years ago shows `div.doc[contenteditable]`. */
export const quora: PlainReplica = {
  site,
  host: 'www.quora.com',
  title: 'Quora',
  pages: {
    '/': `
      <input placeholder="Search Quora" data-decoy="search">
      <div role="dialog"><div class="doc" contenteditable="true" data-placeholder="Write your answer"
        data-watched="reply"></div><button data-sends="reply">Post</button></div>`,
  },
};

export const flickr: PlainReplica = {
  site,
  host: 'www.flickr.com',
  title: 'Flickr',
  pages: {
    '/photos/ada/1': `
      <form role="search"><input placeholder="Photos, people, or groups" data-decoy="search"></form>
      <form><textarea placeholder="Add a comment" data-watched="reply"></textarea>
        <button data-sends="reply">Comment</button></form>`,
  },
};

export const researchGate: PlainReplica = {
  site,
  host: 'www.researchgate.net',
  title: 'ResearchGate',
  pages: {
    '/profile/Ada-Byron': `
      <form role="search"><input placeholder="Search for publications" data-decoy="search"></form>
      <form><label for="about">About me</label><textarea id="about" data-watched="bio">Physicist at CERN</textarea>
        <button>Save</button></form>
      <form><textarea placeholder="Write a message" data-decoy="message"></textarea><button>Send</button></form>`,
  },
};

export const mendeley: PlainReplica = {
  site,
  host: 'www.mendeley.com',
  title: 'Mendeley',
  pages: {
    '/profiles/ada': `
      <input placeholder="Search papers" data-decoy="search">
      <form><label>Biographical information (bio) <textarea data-watched="bio">Physicist at CERN</textarea></label></form>
      <form><textarea aria-label="Private note" data-decoy="note"></textarea></form>`,
  },
};
