import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../../public/_locales/en/messages.json';
import type { Lang, Text } from '../core/guideline';
import { textIn } from '../core/render';

/** Name of a message in `public/_locales`; the compiler knows them all. */
export type MessageId = keyof typeof messages;

/** Turns a message of ours into words of the reader's language. */
export type Words = (id: MessageId, values?: Readonly<Record<string, string | number>>) => string;

/** The language a screen speaks. */
export interface Language {
  readonly lang: Lang;
  readonly words: Words;
}

/** Around every screen: where its words come from. */
export const LanguageContext = createContext<Language>({ lang: 'en', words: (id) => id });

/** Words for a component: `t` for messages of ours, `say` for words of a pack. */
export function useLanguage(): { readonly lang: Lang; readonly t: Words; readonly say: (text: Text) => string } {
  const { lang, words } = useContext(LanguageContext);
  return { lang, t: words, say: (text) => textIn(text, lang) };
}
