// Files of labelled posts, one JSON object a line.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The repository. */
export const root = join(import.meta.dirname, '../..');

/** A labelled post; which keys it has depends on its file. */
export type Post = Readonly<Record<string, unknown>> & { readonly text: string };

/** Reads a file of posts. */
export function readPosts(file: string): Post[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Post);
}

/** Our own drafts in a folder of rules/drafts, file by file. */
export function readDrafts(folder: 'dev' | 'plain' | 'train' | 'hard'): Post[][] {
  const path = join(root, 'rules/drafts', folder);
  return readdirSync(path)
    .sort()
    .map((name) => readPosts(join(path, name)));
}

/** Our own innocent posts of campus life, typical ones or such as were written to be tricky. */
export const readCampus = (kind: 'typical' | 'tricky'): Post[] =>
  readPosts(join(root, 'rules/drafts/ordinary', `${kind}.jsonl`));

/** Public posts on nothing in particular, and ordinary sentences in French and Finnish. */
export function readOrdinary(data: string): Post[] {
  const read = (name: string) => readPosts(join(data, 'benign', name));
  return [
    ...read('btc_en.jsonl').filter((post) => `${post['noise']}` === ''),
    ...read('ud_finnish_tdt_fi.jsonl'),
    ...read('ud_french_gsd_fr.jsonl'),
  ];
}

/** Other texts in which nothing is to be found: tweets nobody called offensive, private messages, news. */
export function readHarmless(data: string): Post[] {
  const read = (file: string) => readPosts(join(data, file));
  return [
    ...read('abuse/davidson_en.jsonl').filter(({ label }) => label === 'neither'),
    ...read('phishing/sms_spam_en.jsonl').filter(({ label }) => label === 'ham'),
    ...read('readability/onestop_adv_ele_en.jsonl').slice(0, NEWS),
  ];
}

/** So many pieces of news are enough. */
const NEWS = 1500;
