import type { PlainReplica } from './replica.ts';

const inApp = (markup: string) => `<div id="misskey_app">${markup}</div>`;

/** From sites.md section 5, Misskey's own source (A). */
export const misskey: PlainReplica = {
  site: 'misskey',
  host: 'misskey.example',
  title: 'Misskey',
  pages: {
    '/': inApp(`
      <input type="search" placeholder="Search" data-decoy="search">
      <div><textarea data-cy-post-form-text placeholder="What's happening around you?" data-watched="post"></textarea>
        <button data-cy-open-post-form-submit data-sends="post">Note</button></div>`),
    '/settings/profile': inApp(`
      <div><div>Name</div><div><input max="30" data-watched="display-name"></div></div>
      <div><div>Bio</div><div><textarea data-watched="bio">Physicist at CERN</textarea></div></div>
      <div><div>Location</div><div><input data-decoy="location"></div></div>`),
    '/chat/room/1': inApp('<textarea placeholder="Reply" data-decoy="message"></textarea>'),
  },
};
