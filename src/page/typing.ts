import type { Range } from '../core/draft';
import { wordAt } from './shown';

/** A word counts as finished when nobody has typed for this long, in milliseconds. */
const PAUSE = 1000;

/** The word being typed, on which nothing is shown yet. */
export interface Typing {
  word(): Range | undefined;
  /** Something was typed, and the caret is here now. */
  at(text: string, caret: number | undefined): void;
  /** The caret went elsewhere: a word it left is finished. */
  moved(caret: number | undefined): void;
  finish(): void;
  stop(): void;
}

/** Follows the word the caret is in; `finished` is told of each one that was left or rested. */
export function followTyping(finished: (word: Range) => void): Typing {
  let word: Range | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;

  function finish(): void {
    const last = word;
    word = undefined;
    if (last) finished(last);
  }
  return {
    word: () => word,
    at(text, caret) {
      word = caret === undefined ? undefined : wordAt(text, caret);
      clearTimeout(pause);
      if (word) pause = setTimeout(finish, PAUSE);
    },
    moved(caret) {
      if (word && caret !== undefined && (caret < word.from || caret > word.to)) finish();
    },
    finish,
    stop: () => clearTimeout(pause),
  };
}
