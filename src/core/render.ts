import type { Message } from './finding';
import type { Lang, Text } from './guideline';

/** Fills `{name}` places with values; a place without a value stays as it is, so that a mistake can be seen. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** The words of a pack in the reader's language, in English where nobody translated them. */
export function textIn(text: Text, lang: Lang): string {
  return text[lang] ?? text.en;
}

/** Turns a message of ours into words. */
export type Render = (message: Message) => string;
