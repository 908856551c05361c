import type { Account } from './context';
import type { Draft, FieldKind, Range } from './draft';
import type { Fix } from './finding';
import type { CheckId, Lang, Pack, Topic } from './guideline';
import type { OrgNames } from './organisation';
import type { ParseBudget } from './parse-budget';
import type { Token } from './tokens';

/** A sentence of the draft, without the white space around it. */
export interface Sentence {
  readonly range: Range;
  readonly text: string;
  /** Tokens of the sentence, with offsets into the whole draft. */
  readonly tokens: readonly Token[];
}

/** A chunk of a draft and where it begins. */
export interface Chunk {
  readonly doc: Parsed;
  readonly from: number;
}

/**
 * What a check reads, cut up once and shared by all checks: a chunk of a draft, with places counted from its start, or
 * the draft as a whole (see {@link Check.scope}). What was found in a chunk is kept while its text stays, so everything
 * about it must come from the chunk itself or from {@link Parsed.anywhere}.
 */
export interface Parsed {
  readonly draft: Draft;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Language of the text; undefined when it can't be told or is none we know. */
  readonly lang: Lang | undefined;
  /** Computes `make` once per text and key, so that checks share what they find out. */
  memo<T>(key: symbol, make: (doc: Parsed) => T): T;
  /** Is it so of a chunk of the draft, be it another one: marked as satire, signed with a disclaimer? Must not parse. */
  anywhere(key: symbol, holds: (doc: Parsed) => boolean): boolean;
  /** The chunks of a draft; of a chunk itself, only that. */
  readonly chunks: readonly Chunk[];
  /** What this call may still parse. */
  readonly budget: ParseBudget;
  /** The sentence that holds the offset, if any. */
  sentenceAt(offset: number): Sentence | undefined;
}

/** What a check found: at least a range, or nothing for the field as a whole. */
export interface Hit {
  readonly range?: Range;
  readonly evidence?: readonly Range[];
  /** Filled into the guideline's message, e.g. `{found}`. Must not hold secrets. */
  readonly values?: Readonly<Record<string, string>>;
  readonly fixes?: readonly Fix[];
  /** The text of `range` must be masked wherever it is shown. */
  readonly secret?: true;
}

/** About whom the check is asked. */
export interface About {
  /** Names of the organisation whose guideline it is. */
  readonly org: OrgNames;
  /** Names of all organisations that are switched on: an address one of them publishes is public. */
  readonly orgs: readonly OrgNames[];
  readonly pack: Pack;
  readonly account: Account;
  /** Does the profile, or the draft itself, show the organisation? */
  readonly affiliated: boolean;
  /** Does the profile carry a disclaimer, as far as it was seen? */
  readonly disclaimed: boolean;
}

/** A generic check: it knows no severity, no wording and no organisation of its own. */
export interface Check<Options = unknown> {
  readonly id: CheckId;
  readonly topic: Topic;
  readonly languages: readonly Lang[] | 'any';
  /** One sentence for docs and options: what it looks for. */
  readonly summary: string;
  /** What it deliberately does not catch, for the generated docs. */
  readonly limits: string;
  /** Fields it can read. */
  readonly fields: readonly FieldKind[];
  /** Set when `find` reads `about.org`, `about.pack` or `about.affiliated`: its hits are then not shared between packs. */
  readonly perOrganisation?: true;
  /**
   * Set when it has to see a long draft as a whole. It is then asked anew at every key press, so it must cost next to
   * nothing where there is nothing to find. Other checks are asked chunk by chunk, of those that changed.
   */
  readonly scope?: 'draft';
  /** Validates the options a pack gives; throws with a path and a reason (zod does). */
  readonly options: { parse(value: unknown): Options };
  find(doc: Parsed, options: Options, about: About): Iterable<Hit>;
}
