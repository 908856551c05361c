import type { Draft, Media, Range } from '../core/draft';
import type { Recognised } from '../sites/recognise';
import type { Editor } from './editors';

/** What was followed while the person wrote. */
interface Followed {
  readonly text: string;
  readonly pasted: readonly Range[];
  readonly media: readonly Media[];
}

/** What a box holds, as it is asked about: what was followed, and what the page says of it now. */
export function draftOf(box: Recognised, editor: Editor, { text, pasted, media }: Followed): Draft {
  const handle = box.handle();
  const limit = box.limit(text);
  const links = editor.links();
  const replyingTo = box.replyingTo();
  const sharing = box.sharing();
  return {
    text,
    field: box.field,
    site: box.site,
    ...(handle && { handle }),
    ...(limit && { limit }),
    ...(links.length > 0 && { links }),
    ...(pasted.length > 0 && { pasted }),
    ...(replyingTo && { replyingTo }),
    ...(sharing && { sharing }),
    ...(box.editing() && { editing: true }),
    ...(media.length > 0 && { media }),
  };
}
