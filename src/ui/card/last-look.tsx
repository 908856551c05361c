/** @jsxImportSource ../dom */
import type { Render } from '../../core/render';

/** One thing that is still open, in the reader's language. */
export interface LookItem {
  /** The guideline's title. */
  readonly title: string;
  /** The words it is about, masked where secret; empty for the whole text. */
  readonly shown: string;
}

/** What is still open when somebody is about to send: said quietly, once, beside the site's own button. */
export function LastLook(props: { words: Render; items: readonly LookItem[]; onClose: () => void }) {
  const { words, items, onClose } = props;
  return (
    <section class="card look" aria-labelledby="look-title">
      <h2 class="title" id="look-title">
        {words({ id: 'lastLookTitle' })}
      </h2>
      <ul class="look-items">
        {items.map(({ title, shown }) => (
          <li>
            {title}
            {shown && <q>{shown}</q>}
          </li>
        ))}
      </ul>
      <button type="button" class="quiet" onClick={onClose}>
        {words({ id: 'close' })}
      </button>
    </section>
  );
}
