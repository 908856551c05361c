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

/** An entry of `public/_locales/<language>/messages.json`. */
interface TableEntry {
  readonly message: string;
}

/** Renders messages from such a table, as the browser would; a name that is not in it comes back as it is. */
export function renderFrom(table: object): Render {
  return ({ id, values }) => {
    const entry = (table as Readonly<Record<string, TableEntry>>)[id];
    if (!entry) return id;
    return entry.message.replace(/\$(\w+)\$/g, (place, name: string) => values?.[name.toLowerCase()] ?? place);
  };
}
