import type { Lang } from '../../src/core/guideline';
import { type Render, renderFrom } from '../../src/core/render';
import { browserLanguage, browserWords, wordTable } from '../../src/platform/language';
import type { Language, Words } from '../../src/ui/language';

/** The words of a screen: the browser's own, unless the person chose another language than the browser's. */
export async function openLanguage(chosen: Lang | undefined): Promise<Language> {
  const own = browserLanguage();
  const table = chosen === undefined || chosen === own ? undefined : await wordTable(chosen).catch(() => undefined);
  if (chosen === undefined || !table) return { lang: own, words: wordsBy(browserWords) };
  return { lang: chosen, words: wordsBy(renderFrom(table)) };
}

function wordsBy(render: Render): Words {
  return (id, values = {}) =>
    render({ id, values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])) });
}
