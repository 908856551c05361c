import type { FieldKind, Limit, SiteId } from '../core/draft';

/** One kind of box on a site. Selectors reach through open shadow roots; the first composer that fits wins. */
export interface Composer {
  readonly field: FieldKind;
  /** Fits the editable element itself. */
  readonly selector: string;
  /** Fits an element around it; the lookups below happen inside. Without one, the nearest dialog, form or article. */
  readonly scope?: string;
  /** Something that must be found inside the scope, e.g. a button that says "Reply". */
  readonly has?: string;
  /** Fits the path of the page. */
  readonly at?: RegExp;
  readonly limit?: Limit;
  /** Shows what is left of the limit, inside the scope; wins over `limit.max`, as servers set their own. */
  readonly counter?: string;
  /** Where the page says what the server's limit is, should no counter show it. */
  readonly maximum?: PageFact;
  /** The site's own button that sends it, inside the scope. */
  readonly submit?: string;
  /** Previews of attached pictures and videos, inside the scope. */
  readonly media?: string;
  /** The post being answered: the nearest one before the box, inside `thread`, else inside the scope. */
  readonly replyingTo?: string;
  /** Fits an element around the box and what it answers, where that is more than the scope. */
  readonly thread?: string;
  /** Fits only while there is a post to answer before the box. */
  readonly answering?: true;
  /** The post being shared or quoted: the first one behind the box, inside the scope. */
  readonly sharing?: string;
  /** Is there, inside the scope, while a post that is already out is being changed. */
  readonly editing?: string;
}

/** Something a page says somewhere about itself. */
export interface PageFact {
  readonly selector: string;
  /** Attribute that holds it; the text otherwise. */
  readonly attribute?: string;
  /** The first group is the fact. */
  readonly pattern: RegExp;
}

/** A site, as data. Nothing here listens or runs by itself. */
export interface Site {
  readonly id: SiteId;
  readonly name: string;
  /** Match patterns of the pages it lives at; the manifest asks for these hosts. */
  readonly matches: readonly string[];
  /** Tells the same software on any other host, by something only its pages have; the person adds such hosts. */
  readonly software?: string;
  readonly composers: readonly Composer[];
  /** Boxes that look alike and are none of our business: search, direct messages, hidden twins. */
  readonly decoys: readonly string[];
  /** Paths of private conversations: nothing there is watched, whatever it looks like. */
  readonly privateAt?: RegExp;
  /** Where a page shows whose account is signed in. */
  readonly handle?: readonly PageFact[];
}
