/** @jsxImportSource ../dom */
import type { Level } from '../../core/guideline';
import type { Render } from '../../core/render';

/** What stands beside a box. */
export interface BarProps {
  readonly words: Render;
  readonly count: number;
  /** The loudest level among the findings. */
  readonly level: Level;
  /** Why the box is not being checked: id of a message. */
  readonly trouble?: string | undefined;
  /** For a bio: a disclaimer to add, or none that fits. */
  readonly disclaimer?: { readonly text: string; readonly origin: 'source' | 'ours' } | 'none-fits' | undefined;
  /** A reminder for this moment: its title. */
  readonly note?: string | undefined;
  onOpen(): void;
  onNote(): void;
  onAddDisclaimer(): void;
}

/** The count beside a box, and beside a bio the offer to add a disclaimer. Nothing when there is nothing to say. */
export function Bar({ words, count, level, trouble, disclaimer, note, onOpen, onNote, onAddDisclaimer }: BarProps) {
  if (trouble) {
    return (
      <div class="bar" role="status">
        <span class="pill" data-trouble="" title={words({ id: trouble })}>
          {words({ id: 'notChecking' })}
        </span>
      </div>
    );
  }
  if (count === 0 && !disclaimer && !note) return null;
  const wordingOf = ({ text, origin }: { readonly text: string; readonly origin: 'source' | 'ours' }) =>
    words({ id: origin === 'source' ? 'addDisclaimerTheirs' : 'addDisclaimerOurs', values: { text } });
  const label = words({ id: count === 1 ? 'countOne' : 'countMany', values: { count: String(count) } });
  return (
    <div class="bar">
      {note && (
        <button type="button" class="pill" data-note="" onClick={onNote}>
          {note}
        </button>
      )}
      {disclaimer === 'none-fits' && (
        <span class="pill" title={words({ id: 'noDisclaimerFits' })}>
          {words({ id: 'noDisclaimerFits' })}
        </span>
      )}
      {typeof disclaimer === 'object' && (
        <button type="button" class="pill" title={wordingOf(disclaimer)} onClick={onAddDisclaimer}>
          {words({ id: 'addDisclaimer' })}
        </button>
      )}
      {count > 0 && (
        <button type="button" class="pill" data-level={level} aria-label={label} title={label} onClick={onOpen}>
          <span data-count="">{count}</span>
        </button>
      )}
    </div>
  );
}
