/** What every driver does alike on a page with fields, by functions that run inside the page. */
import { around, isInside, middleOf } from './boxes.ts';
import {
  type Box,
  type Card,
  type Control,
  type Driver,
  highlightPrefix,
  type Mark,
  type Paint,
  type Part,
  type Point,
} from './driver.ts';
import * as inPage from './in-page.ts';
import { difference } from './pixels.ts';
import { settled } from './until.ts';

type OfThePage =
  | 'run'
  | 'remove'
  | 'fields'
  | 'focus'
  | 'press'
  | 'select'
  | 'caretAfter'
  | 'model'
  | 'selection'
  | 'boxOf'
  | 'submit'
  | 'hoverSubmit'
  | 'focusSubmit'
  | 'submitBox'
  | 'submits'
  | 'marks'
  | 'paint'
  | 'parts'
  | 'count'
  | 'card'
  | 'controls'
  | 'clickControl'
  | 'clickAt'
  | 'hoverAt'
  | 'nextFinding'
  | 'follows';

/** What the background tells the scripts in a tab (see src/platform/protocol.ts). */
export interface TabMessage {
  readonly to: 'tab';
  readonly name: 'step' | 'draft';
  readonly args: readonly number[];
}

/** A driver brings what it takes to reach the page, and gets the rest from here. */
export abstract class ReplicaPage implements Pick<Driver, OfThePage> {
  /** Evaluates source text in the page and returns what it, or the promise it gives, comes to. */
  protected abstract evaluate(source: string): Promise<unknown>;
  /** Runs a function of in-page.ts in each of our shadow roots, which it gets as `this`. */
  protected abstract inside<A extends readonly (string | boolean)[], T>(
    read: (this: ShadowRoot, ...args: A) => T,
    ...args: A
  ): Promise<T[]>;
  /** A picture of a part of the page as PNG, one pixel of it for each of CSS. */
  protected abstract photograph(area: Box): Promise<Buffer>;
  /** Our open dialog, as assistive technology is told of it. */
  protected abstract dialog(): Promise<Control | undefined>;
  /** Sends a message to our scripts in the tab in front; an error where there are none. */
  protected abstract tellTab(message: TabMessage): Promise<void>;
  abstract controls(): Promise<readonly Control[]>;
  abstract clickAt(point: Point): Promise<void>;
  abstract hoverAt(point: Point): Promise<void>;
  abstract press(keys: string): Promise<void>;

  async run<A extends readonly unknown[], T>(read: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
    return (await this.evaluate(`(${read})(...${JSON.stringify(args)})`)) as Awaited<T>;
  }

  async nextFinding(): Promise<void> {
    await this.tellTab({ to: 'tab', name: 'step', args: [1] });
  }

  async follows(): Promise<boolean> {
    return await this.tellTab({ to: 'tab', name: 'draft', args: [] }).then(
      () => true,
      () => false,
    );
  }

  async remove(field: string): Promise<void> {
    await this.run(inPage.removeField, field);
  }

  async fields(): Promise<readonly string[]> {
    return await this.run(inPage.fieldNames);
  }

  async focus(field: string): Promise<void> {
    await this.#sure(field);
    const point = await this.run(inPage.clickablePoint, field);
    if (point) await this.clickAt(point);
    if (!(await this.run(inPage.ensureFocus, field))) throw new Error(`The field "${field}" does not take the focus.`);
    await this.press('Control+End');
  }

  async select(field: string, words: string): Promise<void> {
    await this.#setSelection(field, words, false);
  }

  async caretAfter(field: string, words: string): Promise<void> {
    await this.#setSelection(field, words, true);
  }

  async #setSelection(field: string, words: string, collapse: boolean): Promise<void> {
    await this.#sure(field);
    if (!(await this.run(inPage.selectWords, field, words, collapse))) throw notShown(field, words);
    // Editors learn of a selection by an event that comes with the next frame.
    await this.run(inPage.painted);
  }

  async model(field: string): Promise<string> {
    await this.#sure(field);
    return await this.run(inPage.modelOf, field);
  }

  async selection(field: string): Promise<{ readonly from: number; readonly to: number } | null> {
    await this.#sure(field);
    return await this.run(inPage.selectionOf, field);
  }

  async boxOf(field: string, words: string): Promise<Box> {
    await this.#sure(field);
    if (await this.run(inPage.isTextField, field)) return await this.#paintedSelection(field, words);
    const box = await settled(async () => {
      await this.run(inPage.painted);
      return (await this.run(inPage.wordsBox, field, words)) ?? undefined;
    });
    if (!box) throw notShown(field, words);
    return box;
  }

  /** A textarea does not say where its words are, but it paints their selection. */
  async #paintedSelection(field: string, words: string): Promise<Box> {
    const area = await this.run(inPage.fieldBox, field);
    const before = await this.selection(field);
    if (!area) throw new Error(`No field "${field}" on the page.`);
    return await this.#withoutMarks(async () => {
      await this.caretAfter(field, words);
      const without = await this.#picture(area);
      await this.select(field, words);
      const painted = difference(without, await this.#picture(area), area);
      if (before) await this.run(inPage.restoreSelection, field, before);
      if (!painted) throw new Error(`The selection of "${words}" is not visible.`);
      return painted.box;
    });
  }

  async submit(field: string): Promise<void> {
    await this.clickAt(middleOf(await this.submitBox(field)));
  }

  async hoverSubmit(field: string): Promise<void> {
    await this.hoverAt(middleOf(await this.submitBox(field)));
  }

  async focusSubmit(field: string): Promise<void> {
    await this.run(inPage.focusSubmit, field);
  }

  async submitBox(field: string): Promise<Box> {
    await this.#sure(field);
    const box = await this.run(inPage.submitBox, field);
    if (!box) throw new Error(`The field "${field}" has no submit button now.`);
    return box;
  }

  async submits(): Promise<{ readonly count: number; readonly posted: string | null }> {
    return await this.run(inPage.submitsSoFar);
  }

  async marks(): Promise<readonly Mark[]> {
    const highlights = await this.run(inPage.highlightMarks, highlightPrefix);
    return [...highlights, ...(await this.inside(inPage.mirrorMarks)).flat()];
  }

  async paint(mark: Mark): Promise<Paint | null> {
    const area = around(mark.boxes);
    if (!area) return null;
    await this.run(inPage.painted);
    const shown = await this.#picture(area);
    const hidden = await this.#withoutMarks(() => this.#picture(area));
    return difference(hidden, shown, area);
  }

  async parts(selector: string): Promise<readonly Part[]> {
    return (await this.inside(inPage.visibleParts, selector)).flat();
  }

  async count(): Promise<string | null> {
    const [part] = await this.parts('[data-count]');
    return part?.text ?? null;
  }

  async card(): Promise<Card | null> {
    const [part] = await this.parts('[role=dialog]');
    const dialog = part && (await this.dialog());
    if (!dialog) return null;
    const controls = (await this.controls()).filter(({ box }) => isInside(box, part.box));
    return { ...part, name: dialog.name, controls };
  }

  async clickControl(name: string | RegExp): Promise<void> {
    // Assistive technology is told of a control a moment after it is there, and what has just opened may still move.
    const fits = (own: string) => (typeof name === 'string' ? own === name : name.test(own));
    const control = await settled(async () => (await this.controls()).find((one) => fits(one.name)));
    if (!control) {
      const names = (await this.controls()).map((one) => `"${one.name}"`).join(', ');
      throw new Error(`None of our controls is named ${name}; there are: ${names || 'none'}.`);
    }
    await this.clickAt(middleOf(control.box));
  }

  /** A picture of a part of the page without the blinking caret. */
  async #picture({ x, y, width, height }: Box): Promise<Buffer> {
    await this.run(inPage.showCaret, false);
    try {
      const area = { x: Math.floor(x), y: Math.floor(y), width: Math.ceil(width), height: Math.ceil(height) };
      return await this.photograph(area);
    } finally {
      await this.run(inPage.showCaret, true);
    }
  }

  /** Runs something while everything of ours is out of sight, and puts it back. */
  async #withoutMarks<T>(act: () => Promise<T>): Promise<T> {
    await this.run(inPage.hideHighlights, highlightPrefix);
    await this.inside(inPage.showRoot, false);
    await this.run(inPage.painted);
    try {
      return await act();
    } finally {
      await this.run(inPage.showHighlights);
      await this.inside(inPage.showRoot, true);
      await this.run(inPage.painted);
    }
  }

  /** Makes sure a field is there, and the helper that finds words in it. */
  async #sure(field: string): Promise<void> {
    await this.run(inPage.installRangeOf);
    const known = await this.fields();
    if (!known.includes(field)) {
      throw new Error(`No field "${field}" on this page; it has: ${known.join(', ') || 'none'}.`);
    }
  }
}

function notShown(field: string, words: string): Error {
  return new Error(`The field "${field}" does not show "${words}".`);
}
