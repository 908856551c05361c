/**
 * The small language the browser behaviours are written in. A behaviour says what a person does and what they then
 * see; how that is asked of a browser is the business of the driver (chromium.ts), so that another browser can run
 * the same behaviours with a driver of its own.
 *
 * Reading never waits: a spec polls (`await expect.poll(() => driver.marks())…`), because it alone knows what it
 * waits for. Doing waits until the browser has taken the input.
 *
 * What the extension's page script has to keep to, so that it can be read:
 * - marks in editable elements: CSS custom highlights whose names start with {@link highlightPrefix};
 * - marks over a textarea or an input: elements with the attribute `data-mark`, the level, in our closed shadow root;
 * - the card: `role="dialog"` in our closed shadow root; the count: the attribute `data-count`.
 */
import type { ModelRange } from '../src/sites/replicas/spy.ts';

/** Names of our custom highlights start with this. */
export const highlightPrefix = 'compose-assistant-';

/** A place on the page, in CSS pixels of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle on the page, in CSS pixels of the viewport. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Marked words. */
export interface Mark {
  /** The highlight's name without the prefix, or the value of `data-mark`. */
  readonly name: string;
  readonly text: string;
  /** One box for each line the words stand on. */
  readonly boxes: readonly Box[];
}

/** Something of ours that a person can operate, as assistive technology is told of it. */
export interface Control {
  readonly role: string;
  readonly name: string;
  readonly focused: boolean;
  readonly disabled: boolean;
  readonly box: Box;
}

/** An element inside our closed shadow root. */
export interface Part {
  readonly text: string;
  readonly box: Box;
}

/** The card, while it is open. */
export interface Card extends Part {
  /** Its accessible name. */
  readonly name: string;
  readonly controls: readonly Control[];
}

/** What a mark really looks like: the pixels that differ with and without it. */
export interface Paint {
  readonly box: Box;
  readonly pixels: number;
  /** The colour most of them have, as `#rrggbb`. */
  readonly colour: string;
}

/** A page of the extension's own: popup, options, welcome. */
export interface ExtensionPage {
  /** All text a person can read on it. */
  text(): Promise<string>;
  /** Clicks what has this role and accessible name: all of it, or fitting the pattern. */
  click(
    role: 'button' | 'link' | 'checkbox' | 'switch' | 'radio' | 'tab' | 'option',
    name: string | RegExp,
  ): Promise<void>;
  /** Replaces the content of the field with this label. */
  fill(label: string, text: string): Promise<void>;
  /** Chooses in the select with this label. */
  choose(label: string, option: string): Promise<void>;
  /** Writes a picture for a person to look at; returns its path. */
  screenshot(name: string): Promise<string>;
  close(): Promise<void>;
}

/** A browser with the extension, one page in front, and the internet out of reach. */
export interface Driver {
  /** The browser's name and main version, for people. */
  version(): Promise<string>;

  // --- the page ---
  /** Runs a function in the page; it is sent as source text and sees nothing but its arguments, which travel as JSON. */
  run<A extends readonly unknown[], T>(read: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  /** Goes to an address and waits until its first field is there. */
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Puts the page in front of the extension's own pages that were opened since. */
  bringToFront(): Promise<void>;
  /** Clicks one of the page's own buttons, by accessible name. */
  clickButton(name: string): Promise<void>;
  /** Gives one of the page's own buttons the focus, by accessible name. */
  focusButton(name: string): Promise<void>;
  clickAt(point: Point): Promise<void>;
  hoverAt(point: Point): Promise<void>;
  screenshot(name: string): Promise<string>;
  /** Removes a field from the page, as a site does that renders anew. */
  remove(field: string): Promise<void>;

  // --- fields, by the names in src/sites/replicas/index.ts ---
  /** Names of the fields on the page now. */
  fields(): Promise<readonly string[]>;
  /** Clicks into a field and goes to the end of its text; a field nobody can click is focused by script. */
  focus(field: string): Promise<void>;
  /** Types with the keyboard; a line feed is the Enter key. */
  type(text: string): Promise<void>;
  /** Presses a key or a combination such as `Control+z`. */
  press(keys: string): Promise<void>;
  /** Pastes plain text through the clipboard. */
  paste(text: string): Promise<void>;
  /** Selects words of one paragraph, where they first occur. */
  select(field: string, words: string): Promise<void>;
  /** Puts the caret behind words of one paragraph. */
  caretAfter(field: string, words: string): Promise<void>;
  /** The text of the editor's own model. */
  model(field: string): Promise<string>;
  /** The selection of the editor's own model. */
  selection(field: string): Promise<ModelRange | null>;
  /** Where words stand on the page; measured without asking the extension. */
  boxOf(field: string, words: string): Promise<Box>;
  /** Clicks the site's own submit button of that field. */
  submit(field: string): Promise<void>;
  /** Moves the pointer onto that button and does not press it. */
  hoverSubmit(field: string): Promise<void>;
  /** Gives that button the focus, as the Tab key does. */
  focusSubmit(field: string): Promise<void>;
  submitBox(field: string): Promise<Box>;
  /** Chooses a picture of this name in the page's own field for files. */
  chooseFile(name: string): Promise<void>;
  /** What the site has sent since the page was loaded. */
  submits(): Promise<{ readonly count: number; readonly posted: string | null }>;

  // --- what the extension shows on the page ---
  marks(): Promise<readonly Mark[]>;
  /** What a mark paints; null where it paints nothing. */
  paint(mark: Mark): Promise<Paint | null>;
  card(): Promise<Card | null>;
  /** Elements in our closed shadow roots. */
  parts(selector: string): Promise<readonly Part[]>;
  /** Everything in our closed shadow roots that can be operated. */
  controls(): Promise<readonly Control[]>;
  /** Clicks the first of our controls with this accessible name: all of it, or fitting the pattern. */
  clickControl(name: string | RegExp): Promise<void>;
  /** Is a box of the page in front being followed? */
  follows(): Promise<boolean>;
  /** The count we show beside the field; null where none is shown. */
  count(): Promise<string | null>;

  // --- the rest of the extension ---
  /** The text on the toolbar icon for the page in front. */
  badge(): Promise<string>;
  /** Ends the background worker and returns when it is gone. */
  killWorker(): Promise<void>;
  /** Waits for the welcome page that opens after installing, and puts the page under test in front of it again. */
  passWelcome(): Promise<void>;
  /** Ends it if it runs, and says whether it did; does not wait, for it may be back the next moment. */
  endWorker(): Promise<boolean>;
  workerIsRunning(): Promise<boolean>;
  /** What the keyboard shortcut for the next finding does; a browser without a window never hears its own shortcuts. */
  nextFinding(): Promise<void>;
  readStorage(area: 'local' | 'sync' | 'session'): Promise<Record<string, unknown>>;
  writeStorage(area: 'local' | 'sync' | 'session', items: Record<string, unknown>): Promise<void>;
  /** Opens one of the extension's pages in a tab, for example `options.html`. */
  openExtensionPage(path: string): Promise<ExtensionPage>;
  /** Opens the popup in a tab, told by `#tab=<id>` that it is about the page in front. */
  openPopup(): Promise<ExtensionPage>;

  // --- what must not happen ---
  /** Requests to hosts that are not there, and any by the extension beyond its own files. */
  strayRequests(): Promise<readonly string[]>;
  /** Errors nobody caught and refusals by the page's Content-Security-Policy. */
  errors(): Promise<readonly string[]>;
  close(): Promise<void>;
}
