/**
 * What a browser test may know about the replica pages: their hosts, the page each field is on, and the headers
 * they are served with. Plain data, so that Node can read it without a DOM.
 *
 * Fields are addressed by name and never by selector: the page itself hands out the element (see spy.ts), so a
 * test cannot pass merely because it repeats the selector of the site file under test.
 */

/** The sites that have a replica. */
export type ReplicaId = 'x' | 'mastodon' | 'bluesky' | 'linkedin';

/** One site's hand-made stand-in. */
export interface Replica {
  readonly id: ReplicaId;
  /** Hosts that serve it; the first is the site's own. */
  readonly hosts: readonly [string, ...string[]];
  readonly title: string;
  /** Fields the extension should watch: name → path of the page that shows it. */
  readonly composers: Readonly<Record<string, string>>;
  /** Fields that look alike and must stay unwatched: name → path. */
  readonly decoys: Readonly<Record<string, string>>;
  /** The element the page renders into, under the id the site uses. */
  readonly rootId: string;
  /** Content-Security-Policy, with NONCE where the server puts a fresh one. */
  readonly csp: string;
  /** Further markup of the head that is part of the site's evidence. */
  readonly head?: string;
}

/** Stricter about styles than the sites themselves (they allow some inline styles): what shows here shows there. */
export const strict = [
  "default-src 'none'",
  "script-src 'nonce-NONCE'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join('; ');

const mastodonState = {
  meta: { me: '1', domain: 'mastodon.social', locale: 'en', version: '4.6.3' },
  accounts: { 1: { id: '1', username: 'ada', acct: 'ada', url: '/@ada', note: '<p>Physicist at CERN.</p>' } },
};

/** Every replica, by site. */
export const replicas: Readonly<Record<ReplicaId, Replica>> = {
  x: {
    id: 'x',
    hosts: ['x.com', 'twitter.com'],
    title: 'Home / X',
    rootId: 'react-root',
    csp: strict,
    composers: {
      post: '/home',
      modal: '/compose/post',
      quote: '/compose/post?quote=6',
      reply: '/tim_lhc/status/1',
      bio: '/settings/profile',
      'display-name': '/settings/profile',
      login: '/i/flow/login',
    },
    decoys: {
      search: '/home',
      message: '/home',
      twin: '/compose/post',
      location: '/settings/profile',
      'login-twin': '/i/flow/login',
    },
  },
  mastodon: {
    id: 'mastodon',
    hosts: ['mastodon.social', 'social.example'],
    title: 'Mastodon',
    rootId: 'mastodon',
    csp: strict,
    head: `<script id="initial-state" type="application/json">${JSON.stringify(mastodonState)}</script>`,
    composers: {
      post: '/home',
      cw: '/home',
      quote: '/home?quote=6',
      edit: '/home?edit',
      reply: '/@tim/1',
      bio: '/profile/edit/bio',
      'display-name': '/profile/edit/name',
      'old-bio': '/settings/profile',
      'old-display-name': '/settings/profile',
      login: '/auth/sign_up',
    },
    decoys: { search: '/home', message: '/home', twin: '/home' },
  },
  bluesky: {
    id: 'bluesky',
    hosts: ['bsky.app'],
    title: 'Bluesky',
    rootId: 'root',
    csp: strict,
    composers: {
      post: '/intent/compose',
      quote: '/intent/compose?quote=6',
      reply: '/profile/tim.bsky.social/post/1',
      bio: '/profile/ada.bsky.social?edit',
      'display-name': '/profile/ada.bsky.social?edit',
      login: '/?login',
    },
    decoys: { search: '/', message: '/', twin: '/intent/compose' },
  },
  linkedin: {
    id: 'linkedin',
    hosts: ['www.linkedin.com'],
    title: 'Feed | LinkedIn',
    rootId: 'root',
    // Quill 1 parses markup with a style attribute of its own.
    csp: `${strict}; style-src-attr 'unsafe-inline'`,
    composers: {
      post: '/feed/?shareActive=true',
      quote: '/feed/?shareActive=true&quote=6',
      comment: '/feed/',
      bio: '/in/ada-byron/edit/about',
      'display-name': '/in/ada-byron/edit/about',
      login: '/login',
    },
    decoys: { search: '/feed/', message: '/feed/', twin: '/feed/?shareActive=true', 'login-twin': '/login' },
  },
};

/** The address of the page that shows a field, on the site's own host unless another is named. */
export function addressOf(site: ReplicaId, field: string, host?: string): string {
  const replica = replicas[site];
  const path = replica.composers[field] ?? replica.decoys[field];
  if (path === undefined) throw new Error(`The ${site} replica has no field "${field}".`);
  return `https://${host ?? replica.hosts[0]}${path}`;
}
