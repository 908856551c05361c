import type { Message } from '../core/finding';
import type { Lang } from '../core/guideline';
import { browser } from './browser';

/** Our own words in the browser's language. Values fill the placeholders in alphabetical order of their names. */
export function browserWords({ id, values = {} }: Message): string {
  const ordered = Object.keys(values)
    .sort()
    .map((name) => values[name] as string);
  return browser.i18n.getMessage(id, ordered);
}

/** The browser's language as far as we speak it; English otherwise. */
export function browserLanguage(): Lang {
  const language = browser.i18n.getUILanguage().slice(0, 2);
  return language === 'fr' || language === 'fi' ? language : 'en';
}

/**
 * Our own words in a language, as `renderFrom` takes them: the file the package has for the browser, which tells scripts
 * only those of its own language. Reading it asks the network for nothing.
 */
export async function wordTable(lang: Lang): Promise<object> {
  const file = await fetch(browser.runtime.getURL(`/_locales/${lang}/messages.json`));
  return (await file.json()) as object;
}
