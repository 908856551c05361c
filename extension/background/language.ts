import type { Lang } from '../../src/core/guideline';
import { browser } from '../../src/platform/browser';

/** The browser's language as far as we speak it; English otherwise. */
export function browserLanguage(): Lang {
  const language = browser.i18n.getUILanguage().slice(0, 2);
  return language === 'fr' || language === 'fi' ? language : 'en';
}
