import type { Draft } from '../core/draft';
import { editBetween, rebase } from '../core/edits';
import type { Edit, Finding } from '../core/finding';
import type { Recognised } from '../sites/recognise';
import type { Forget } from '../ui/card/card';
import { makeAsking, type Trouble } from './asking';
import { dismissalOf } from './dismissal';
import { draftOf } from './draft';
import { applyFix, editorOf } from './editors';
import { follow } from './follow';
import { makeLastLook } from './last-look';
import { listen } from './listen';
import { marksFor } from './marks';
import { followMoments } from './moments';
import { makeOverlay } from './overlay';
import { makePanel } from './panel';
import { followPasted } from './pasted';
import { makeReminders } from './reminders';
import type { Checked, KnownGuideline, Offer, Services, Wishes } from './services';
import { shownOf } from './shown';
import { followTyping } from './typing';

/** A box that is being written in, from its first focus until it goes. */
export interface Session {
  readonly box: Recognised;
  /** What the popup shows. */
  state(): { findings: readonly Finding[]; guidelines: readonly KnownGuideline[] };
  /** Opens the card of the next or previous finding, for the keyboard. */
  step(by: 1 | -1): void;
  show(index: number): void;
  /** Reads and checks anew: the box was focused again, or settings changed. */
  refresh(wishes: Wishes): void;
  close(): void;
}

/** Opens a session: reads, asks, marks, and follows the box until it leaves the page. */
export function openSession(box: Recognised, services: Services, wishesAtFirst: Wishes, ended: () => void): Session {
  const { element } = box;
  const editor = editorOf(element);
  const overlay = makeOverlay(element, services.alive);
  const marks = marksFor(editor, overlay);
  const lastLook = makeLastLook(overlay, services, box);
  let wishes = wishesAtFirst;
  let text = editor.read();
  let findings: readonly Finding[] = [];
  let guidelines: readonly KnownGuideline[] = [];
  let trouble: Trouble | undefined;
  let offer: Offer | 'none-fits' | undefined;
  /** The text in which the offer knows its place. */
  let offeredFor: string | undefined;
  /** Pointer or focus is at the site's button. */
  let sending = false;
  let composing = false;
  let writing = false;
  let closed = false;

  const pasted = followPasted();
  const reminders = makeReminders();
  const typing = followTyping((word) => {
    if (shownOf(findings, word, wishes).length < shownOf(findings, undefined, wishes).length) paint();
  });
  const asking = makeAsking(services.check, answered, (why) => {
    trouble = why;
    paint();
  });
  const panel = makePanel(overlay, services, {
    box,
    marks,
    fix: (finding, edits) => void fix(finding, edits),
    addDisclaimer: (wanted) => void addDisclaimer(wanted),
    forget: (finding, how) => void forget(finding, how),
    focusBack(caret) {
      element.focus({ preventScroll: true });
      if (caret !== undefined) editor.setCaret(caret);
    },
    caret: () => editor.caret(),
  });

  function draft(): Draft {
    return draftOf(box, editor, { text, pasted: pasted.ranges(), media: moments.media() });
  }

  function ask(): void {
    asking.ask(draft());
  }

  function answered(asked: Draft, checked: Checked): void {
    trouble = undefined;
    guidelines = checked.guidelines;
    const edit = editBetween(asked.text, text);
    findings = edit ? rebase(checked.report.findings, edit) : checked.report.findings;
    offer = checked.offer;
    offeredFor = asked.text;
    reminders.set(checked.nudges ?? []);
    paint();
  }

  /** Without the extension there is nobody to ask and no word to say: the session closes, and is never drawn again. */
  function orphaned(): boolean {
    if (closed) return true;
    if (services.alive()) return false;
    close();
    return true;
  }

  /** Anything may have changed in the box: find out what, move what is known, and ask. */
  function changed(): void {
    if (orphaned()) return;
    const now = editor.read();
    const edit = editBetween(text, now);
    if (!edit) {
      // The same words in new nodes, as editors make them: the marks have to follow.
      if (findings.length > 0) paint();
      return;
    }
    if (now.trim() === '') moments.emptied();
    text = now;
    findings = rebase(findings, edit);
    pasted.changed(edit);
    sending = false;
    if (!writing) {
      panel.close();
      typing.at(text, editor.caret());
    }
    paint();
    if (!composing) ask();
  }

  function paint(): void {
    if (orphaned()) return;
    const shown = shownOf(findings, typing.word(), wishes);
    marks.paint(
      shown.flatMap(({ range, level }) => (range && range.to > range.from ? [{ ...range, level }] : [])),
      text,
    );
    panel.update({ shown, guidelines, text, trouble, offer, notes: reminders.shown(findings, sending) });
    lastLook.update(sending && wishes.lastLook, findings, guidelines);
  }

  async function fix(finding: Finding, edits: readonly Edit[]): Promise<void> {
    const outcome = await write(finding, edits);
    if (outcome === 'applied') {
      panel.close();
      drop(finding);
      settled('fixed', finding);
      ask();
    } else panel.notice(outcome === 'changed' ? 'fixTextChanged' : 'fixRefused');
  }

  function settled(how: 'fixed' | 'dismissed', { topic }: Finding): void {
    void services.settled(how, topic).catch(() => undefined);
  }

  async function write(guard: Pick<Finding, 'range' | 'quote'>, edits: readonly Edit[]) {
    writing = true;
    const outcome = await applyFix(editor, guard, edits, panel.caret());
    writing = false;
    changed();
    return outcome;
  }

  async function addDisclaimer({ edit }: Offer): Promise<void> {
    // Something was typed since: the offer for the new text is on its way.
    if (text !== offeredFor) return;
    const { from, to } = edit.range;
    if ((await write({ range: edit.range, quote: text.slice(from, to) }, [edit])) === 'applied') ask();
  }

  async function forget(finding: Finding, how: Forget): Promise<void> {
    const reminder = reminders.hear(finding);
    panel.close();
    drop(finding);
    if (reminder && how === 'once') return;
    settled('dismissed', finding);
    // Where it can't be remembered, the finding comes back with the next answer.
    await services.dismiss(dismissalOf(finding, how, draft())).catch(() => undefined);
    ask();
  }

  function drop(finding: Finding): void {
    findings = findings.filter((other) => other !== finding);
    paint();
  }

  function moved(): void {
    if (orphaned()) return;
    if (element.isConnected) {
      marks.follow();
      panel.place();
      lastLook.place();
    } else close();
  }

  function close(): void {
    if (closed) return;
    closed = true;
    stopListening();
    if (text.trim() !== '') moments.emptied();
    moments.stop();
    asking.stop();
    typing.stop();
    stopFollowing();
    marks.clear();
    panel.remove();
    lastLook.remove();
    overlay.remove();
    ended();
  }

  const stopListening = listen(element, overlay, {
    orphaned,
    changed,
    pasting: pasted.expect,
    composing(now) {
      composing = now;
      if (composing) return;
      changed();
      ask();
    },
    left: typing.finish,
    scrolled: moved,
    caretMoved: () => typing.moved(editor.caret()),
    clicked: panel.openAt,
    clickedElsewhere: panel.close,
    gone: close,
  });
  const stopFollowing = follow(element, moved);
  const moments = followMoments(box, element.ownerDocument, {
    media: ask,
    sending(near) {
      if (sending === near) return;
      sending = near;
      paint();
    },
    sent() {
      reminders.sent();
      lastLook.forget();
      const handle = box.handle();
      void services.sent(box.site, ...(handle ? [handle] : [])).catch(() => undefined);
    },
  });

  // Whoever types at once may be in the middle of a word by now.
  typing.at(text, editor.caret());
  ask();
  return {
    box,
    state: () => ({ findings, guidelines }),
    step: panel.step,
    show(index) {
      const finding = findings[index];
      if (finding) panel.open(finding, true);
    },
    refresh(wished) {
      wishes = wished;
      changed();
      ask();
    },
    close,
  };
}
