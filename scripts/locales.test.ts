import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Entry {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
type Table = Readonly<Record<string, Entry>>;

const fileOf = (lang: string) => readFileSync(`public/_locales/${lang}/messages.json`, 'utf8');
const tableOf = (lang: string): Table => JSON.parse(fileOf(lang));
const english = tableOf('en');
const ids = Object.keys(english);

/** Sources in which a message can be named. */
const sources = ['src', 'extension']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`))
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.') && !path.includes('/replicas/'))
  .concat('wxt.config.ts')
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/** Everything written between quotes, what the manifest names, and beginnings of names that are put together. */
const named = new Set([...sources.matchAll(/'(\w+)'/g), ...sources.matchAll(/__MSG_(\w+)__/g)].map(([, id]) => id));
const beginnings = [...sources.matchAll(/`(\w+_)\$\{/g)].map(([, beginning]) => beginning as string);

describe('our own words', () => {
  test.each(['en', 'fr', 'fi'])('%s has each message once', (lang) => {
    expect([...fileOf(lang).matchAll(/^ {2}"(\w+)":/gm)].map(([, id]) => id)).toEqual(Object.keys(tableOf(lang)));
  });

  test.each(['fr', 'fi'])('%s has the messages of English and no others', (lang) => {
    expect(Object.keys(tableOf(lang)).sort()).toEqual(ids.toSorted());
  });

  test.each(['en', 'fr', 'fi'])('%s fills in the same values everywhere', (lang) => {
    for (const [id, { message, placeholders = {} }] of Object.entries(tableOf(lang))) {
      expect(message.trim(), id).not.toBe('');
      expect(placeholders, id).toEqual(english[id]?.placeholders ?? {});
      const used = new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name as string));
      expect([...used].sort(), id).toEqual(Object.keys(placeholders).sort());
    }
  });

  test('values stand in the alphabetical order of their names, as they are handed over', () => {
    for (const [id, { placeholders = {} }] of Object.entries(english)) {
      const expected = Object.fromEntries(
        Object.keys(placeholders)
          .sort()
          .map((name, index) => [name, { content: `$${index + 1}` }]),
      );
      expect(placeholders, id).toEqual(expected);
    }
  });

  test('none is left over', () => {
    const unused = ids.filter((id) => !named.has(id) && !beginnings.some((beginning) => id.startsWith(beginning)));
    expect(unused).toEqual([]);
  });
});
