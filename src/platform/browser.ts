/** The extension API for the background and our own pages; the script in web pages goes without it, see `page.ts`. */
export { default as browser } from 'webextension-polyfill';
