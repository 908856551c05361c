import table from '../../public/_locales/en/messages.json';
import type { Render } from '../core/render';

interface Entry {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { content: string }>>;
}

/** Renders our own messages in English from the same table the browser uses. */
export const renderEnglish: Render = ({ id, values }) => {
  const entry = (table as Record<string, Entry>)[id];
  if (!entry) return id;
  return entry.message.replace(/\$(\w+)\$/g, (place, name: string) => values?.[name.toLowerCase()] ?? place);
};
