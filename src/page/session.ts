import type { Draft, Range } from '../core/draft';
import { editBetween, rebase, rebaseRange } from '../core/edits';
import type { Edit, Finding } from '../core/finding';
import type { Nudge } from '../core/nudges';
import type { Recognised } from '../sites/recognise';
import type { Forget } from '../ui/card/card';
import { makeAsking, type Trouble } from './asking';
import { applyFix, editorOf } from './editors';
import { follow } from './follow';
import { marksFor } from './marks';
import { followMoments } from './moments';
import { makeOverlay } from './overlay';
import { makePanel } from './panel';
import type { Checked, KnownGuideline, Offer, Services } from './services';
import { shownOf, wordAt } from './shown';

/** A word counts as finished when nobody has typed for this long, in milliseconds. */
const PAUSE = 1000;

/** A box that is being written in, from its first focus until it goes. */
export interface Session {
  readonly box: Recognised;
  /** What the popup shows. */
  state(): { findings: readonly Finding[]; guidelines: readonly KnownGuideline[] };
  /** Opens the card of the next or previous finding, for the keyboard. */
  step(by: 1 | -1): void;
  show(index: number): void;
  /** Reads and checks anew: the box was focused again, or settings changed. */
  refresh(drawConsider: boolean): void;
  close(): void;
}

/** Opens a session: reads, asks, marks, and follows the box until it leaves the page. */
export function openSession(
  box: Recognised,
  services: Services,
  drawConsiderAtFirst: boolean,
  ended: () => void,
): Session {
  const { element } = box;
  const page = element.ownerDocument;
  const editor = editorOf(element);
  const overlay = makeOverlay(element);
  const marks = marksFor(editor, overlay);
  const stopped = new AbortController();
  let drawConsider = drawConsiderAtFirst;
  let text = editor.read();
  let findings: readonly Finding[] = [];
  let guidelines: readonly KnownGuideline[] = [];
  let trouble: Trouble | undefined;
  let offer: Offer | 'none-fits' | undefined;
  /** The text in which the offer knows its place. */
  let offeredFor: string | undefined;
  let nudges: readonly Nudge[] = [];
  /** Reminders the person has read and closed for this draft. */
  const heard = new Set<string>();
  let sending = false;
  /** The word being typed, on which nothing is shown yet. */
  let typing: Range | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let pasted: readonly Range[] = [];
  let pasting = false;
  let composing = false;
  let writing = false;

  const asking = makeAsking(services.check, answered, (why) => {
    trouble = why;
    if (services.alive()) paint();
    else close();
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
    const handle = box.handle();
    const limit = box.limit(text);
    const links = editor.links();
    const replyingTo = box.replyingTo();
    const media = box.media();
    return {
      text,
      field: box.field,
      site: box.site,
      ...(handle && { handle }),
      ...(limit && { limit }),
      ...(links.length > 0 && { links }),
      ...(pasted.length > 0 && { pasted }),
      ...(replyingTo && { replyingTo }),
      ...(media.length > 0 && { media }),
    };
  }

  function answered(asked: Draft, checked: Checked): void {
    trouble = undefined;
    guidelines = checked.guidelines;
    const edit = editBetween(asked.text, text);
    findings = edit ? rebase(checked.report.findings, edit) : checked.report.findings;
    offer = checked.offer;
    nudges = checked.nudges ?? [];
    offeredFor = asked.text;
    paint();
  }

  /** Anything may have changed in the box: find out what, move what is known, and ask. */
  function changed(): void {
    if (!services.alive()) {
      close();
      return;
    }
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
    trackPaste(edit);
    if (!writing) {
      panel.close();
      trackTyping();
    }
    paint();
    if (!composing) asking.ask(draft());
  }

  function trackPaste(edit: Edit): void {
    pasted = pasted.flatMap((range) => rebaseRange(range, edit) ?? []);
    if (pasting) pasted = [...pasted, { from: edit.range.from, to: edit.range.from + edit.insert.length }];
    pasting = false;
  }

  function trackTyping(): void {
    const caret = editor.caret();
    typing = caret === undefined ? undefined : wordAt(text, caret);
    clearTimeout(pause);
    if (typing) pause = setTimeout(finishWord, PAUSE);
  }

  function finishWord(): void {
    if (!typing) return;
    const withheld = shownOf(findings, typing, drawConsider).length < shownOf(findings, undefined, drawConsider).length;
    typing = undefined;
    if (withheld) paint();
  }

  function paint(): void {
    const shown = shownOf(findings, typing, drawConsider);
    marks.paint(
      shown.flatMap(({ level, range }) => (range && range.to > range.from ? [{ level, range }] : [])),
      text,
    );
    panel.update({ shown, guidelines, text, trouble, offer, notes: notes() });
  }

  /** The reminders to show: the one before sending only at the site's button, while something required is open. */
  function notes(): Finding[] {
    const open = findings.some(({ level }) => level === 'must');
    return nudges.flatMap(({ moment, finding }) =>
      heard.has(finding.guidelines.join()) || (moment === 'before-send' && !(sending && open)) ? [] : [finding],
    );
  }

  async function fix(finding: Finding, edits: readonly Edit[]): Promise<void> {
    const outcome = await write(finding, edits);
    if (outcome === 'applied') {
      panel.close();
      findings = findings.filter((other) => other !== finding);
      paint();
      asking.ask(draft());
    } else panel.notice(outcome === 'changed' ? 'fixTextChanged' : 'fixRefused');
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
    if ((await write({ range: edit.range, quote: text.slice(from, to) }, [edit])) === 'applied') asking.ask(draft());
  }

  async function forget(finding: Finding, how: Forget): Promise<void> {
    const { topic, quote, range } = finding;
    const [guideline = ''] = finding.guidelines;
    const reminder = nudges.some((nudge) => nudge.finding === finding);
    if (reminder) heard.add(finding.guidelines.join());
    findings = findings.filter((other) => other !== finding);
    panel.close();
    paint();
    if (reminder && how === 'once') return;
    try {
      if (how === 'once') {
        await services.dismiss({
          kind: 'once',
          finding: { topic, quote, ...(range && { range: plain(range) }) },
          text,
        });
      } else if (how === 'phrase') await services.dismiss({ kind: 'phrase', phrase: quote, guideline });
      else {
        const site = how === 'rule-here' ? { site: box.site } : {};
        await services.dismiss({ kind: 'rule', guidelines: finding.guidelines, ...site });
      }
    } catch {
      // It could not be remembered: the finding comes back with the next answer.
    }
    asking.ask(draft());
  }

  function moved(): void {
    if (element.isConnected) {
      marks.follow();
      panel.place();
    } else close();
  }

  function close(): void {
    if (stopped.signal.aborted) return;
    stopped.abort();
    if (text.trim() !== '') moments.emptied();
    moments.stop();
    asking.stop();
    clearTimeout(pause);
    stopFollowing();
    mutations.disconnect();
    marks.clear();
    panel.remove();
    overlay.remove();
    ended();
  }

  const { signal } = stopped;
  const on = (target: EventTarget, type: string, listener: (event: Event) => void) =>
    target.addEventListener(type, listener, { signal, capture: true, passive: true });
  // Frameworks render after the event, and some keep it from us: the text itself is watched, the event only for fields.
  const plainField = 'value' in element;
  const mutations = new MutationObserver(changed);
  if (plainField) on(element, 'input', changed);
  else mutations.observe(element, { childList: true, characterData: true, subtree: true });
  on(element, 'paste', () => {
    pasting = true;
  });
  on(element, 'compositionstart', () => {
    composing = true;
  });
  on(element, 'compositionend', () => {
    composing = false;
    // The text of the composition stands when the event is over.
    queueMicrotask(() => {
      changed();
      asking.ask(draft());
    });
  });
  on(element, 'focusout', finishWord);
  on(element, 'scroll', moved);
  // A site empties a field after sending without an event of the field: look again when something was pressed.
  const later = () => {
    if (plainField) page.defaultView?.requestAnimationFrame(() => (element.isConnected ? changed() : close()));
  };
  on(page, 'keyup', (event) => {
    if (overlay.owns(event)) return;
    const caret = editor.caret();
    if (typing && caret !== undefined && (caret < typing.from || caret > typing.to)) finishWord();
    later();
  });
  on(page, 'click', (event) => {
    if (overlay.owns(event)) return;
    const { clientX, clientY } = event as MouseEvent;
    if (event.composedPath().includes(element)) panel.openAt(clientX, clientY);
    else panel.close();
    later();
  });
  const stopFollowing = follow(element, moved);
  const moments = followMoments(box, page, {
    media: () => asking.ask(draft()),
    sending(near) {
      sending = near;
      paint();
    },
    sent() {
      heard.clear();
      const handle = box.handle();
      void services.sent(box.site, ...(handle ? [handle] : [])).catch(() => undefined);
    },
  });

  asking.ask(draft());
  return {
    box,
    state: () => ({ findings, guidelines }),
    step: (by) => panel.step(by),
    show: (index) => {
      const finding = findings[index];
      if (finding) panel.open(finding, true);
    },
    refresh(consider) {
      drawConsider = consider;
      changed();
      asking.ask(draft());
    },
    close,
  };
}

/** Nothing but the range: what a check hands on may carry more, which the background would refuse. */
function plain({ from, to }: Range): Range {
  return { from, to };
}
