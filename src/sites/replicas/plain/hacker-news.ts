import type { PlainReplica } from './replica.ts';

/** From sites.md section 3: a page saved in 2026 (B). The profile form is not in it. */
export const hackerNews: PlainReplica = {
  site: 'hacker-news',
  host: 'news.ycombinator.com',
  title: 'Hacker News',
  pages: {
    '/item': `
      <form action="comment" method="post"><textarea name="text" rows="8" cols="80" data-watched="reply"></textarea>
        <input type="submit" value="add comment" data-sends="reply"></form>
      <form action="//hn.algolia.com/"><input type="text" name="q" data-decoy="search"></form>`,
    '/submit': `
      <form action="/r" method="post"><input type="text" name="title" data-watched="post" data-name="title">
        <input type="text" name="url" data-decoy="url"><textarea name="text" data-watched="post"></textarea>
        <input type="submit" value="submit" data-sends="post"></form>`,
  },
};
