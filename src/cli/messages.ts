import table from '../../public/_locales/en/messages.json';
import { type Render, renderFrom } from '../core/render';

/** Renders our own messages in English from the same table the browser uses. */
export const renderEnglish: Render = renderFrom(table);
