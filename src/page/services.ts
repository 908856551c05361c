import type { Draft } from '../core/draft';
import type { Edit, Finding, Report } from '../core/finding';
import type { Contact, GuidelineRef, Lang, Text, Topic } from '../core/guideline';
import type { Nudge } from '../core/nudges';
import type { Render } from '../core/render';

/** What the page script knows of a guideline. */
export interface KnownGuideline {
  readonly ref: GuidelineRef;
  readonly title: Text;
  readonly organisation: Text;
  readonly section: string;
  readonly contacts: readonly Contact[];
  readonly locked?: true;
}
/** For a bio: a disclaimer to add with one click; `origin` tells whose words they are. */
export interface Offer {
  readonly text: string;
  readonly origin: 'source' | 'ours';
  readonly edit: Edit;
}
/** The answer to a draft. */
export interface Checked {
  readonly report: Report;
  readonly guidelines: readonly KnownGuideline[];
  readonly offer?: Offer | 'none-fits';
  readonly nudges?: readonly Nudge[];
}
/** A finding not to be shown again. */
export type Dismissal =
  | { readonly kind: 'once'; readonly finding: Pick<Finding, 'topic' | 'quote' | 'range'>; readonly text: string }
  | { readonly kind: 'phrase'; readonly phrase: string; readonly guideline: GuidelineRef }
  | { readonly kind: 'rule'; readonly guidelines: readonly GuidelineRef[]; readonly site?: string };

/** What the person wants to see on pages. */
export interface Wishes {
  /** The quietest findings in the text too. */
  readonly drawConsider: boolean;
  /** A last look beside the site's button, while something required is open. */
  readonly lastLook: boolean;
}

/** Everything the page script needs from outside; the entrypoint ties it to messages, a test to functions. */
export interface Services {
  /** Also tells what the words and the language are from now on. */
  warm(): Promise<Wishes & { readonly watched: boolean }>;
  check(draft: Draft): Promise<Checked>;
  dismiss(dismissal: Dismissal): Promise<void>;
  /** A finding was mended by a click, or dismissed. */
  settled(how: 'fixed' | 'dismissed', topic: Topic): Promise<void>;
  /** The site took the draft. */
  sent(site: string, handle?: string): Promise<void>;
  closed(): Promise<void>;
  /** False once the extension was updated or removed. */
  alive(): boolean;
  readonly words: Render;
  readonly lang: Lang;
}
