import type { Lang } from '../../src/core/guideline';
import { type Render, renderFrom } from '../../src/core/render';
import { browserLanguage, browserWords } from '../../src/platform/language';
import type { Language, Words } from '../../src/ui/language';

/** Our words by language, read when needed. */
export const tables: Readonly<Record<Lang, () => Promise<{ default: object }>>> = {
  en: () => import('../../public/_locales/en/messages.json'),
  fr: () => import('../../public/_locales/fr/messages.json'),
  fi: () => import('../../public/_locales/fi/messages.json'),
};

/** The words of a screen: the browser's own, unless the person chose another language than the browser's. */
export async function openLanguage(chosen: Lang | undefined): Promise<Language> {
  const own = browserLanguage();
  if (chosen === undefined || chosen === own) return { lang: own, words: wordsBy(browserWords) };
  return { lang: chosen, words: wordsBy(renderFrom((await tables[chosen]()).default)) };
}

function wordsBy(render: Render): Words {
  return (id, values = {}) =>
    render({ id, values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])) });
}
