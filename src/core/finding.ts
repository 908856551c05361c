import type { Range } from './draft';
import type { CheckId, GuidelineRef, Level, Text, Topic } from './guideline';

/** Words of ours: rendered from `public/_locales` in the browser and from the same file in the command line. */
export interface Message {
  readonly id: string;
  readonly values?: Readonly<Record<string, string>>;
}

/** A literal replacement of a stretch of text. */
export interface Edit {
  readonly range: Range;
  readonly insert: string;
}

/** A way to mend a finding in one click: literal text, never a placeholder to fill in. Edits do not overlap. */
export interface Fix {
  readonly label: Message;
  readonly edits: readonly Edit[];
}

/** One thing worth a second look in a draft. */
export interface Finding {
  /** All guidelines that ask for it, the loudest first. */
  readonly guidelines: readonly GuidelineRef[];
  /** The checks that saw it. */
  readonly checks: readonly CheckId[];
  readonly topic: Topic;
  readonly level: Level;
  readonly message: Text;
  /** The words to mark; absent = the field as a whole. */
  readonly range?: Range;
  /** The words that carried the decision, inside or outside `range`. */
  readonly evidence: readonly Range[];
  /** The text of `range` as it was when checked. Stays in memory and guards a fix. */
  readonly quote: string;
  /** `quote` with secrets and personal numbers masked: all that a card, the command line or a test prints. */
  readonly shown: string;
  readonly fixes: readonly Fix[];
}

/** What `check` answers. A check that threw is named in `failed`, never its input. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly failed: readonly CheckId[];
  /** True when a long text had more sentences to read than one call may: call again for the rest. */
  readonly more?: boolean;
}
