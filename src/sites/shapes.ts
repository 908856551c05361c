/** Facebook's editor framework, wherever it is used. */
export const LEXICAL = '[role="textbox"][data-lexical-editor="true"]';

/** A box whose label or hint says that it answers something, in the languages we know; to be put behind a selector. */
export const COMMENT_LABEL = `:is(${['comment', 'reply', 'répon', 'kommen', 'vasta']
  .flatMap((word) => ['aria-label', 'aria-placeholder', 'placeholder'].map((name) => `[${name}*="${word}" i]`))
  .join()})`;
