/** What must hold for any text at all. Each of these throws with a reason when it does not. */
import type { Context } from '../../src/core/context';
import type { Draft, Range } from '../../src/core/draft';
import { applyEdits, editBetween, mapOffset, rebase } from '../../src/core/edits';
import type { Finding, Report } from '../../src/core/finding';
import { runAlone, runToEnd } from './runs';

function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

function within({ from, to }: Range, text: string, what: string): void {
  must(Number.isInteger(from) && Number.isInteger(to), `${what} ${from}–${to} is not made of whole numbers`);
  must(from >= 0 && from <= to && to <= text.length, `${what} ${from}–${to} is outside a text of ${text.length}`);
}

/** Checks a draft to its end: no check throws, every place is in the text, every fix fits, no call takes long. */
export function checkHolds(draft: Draft, context: Context): Report {
  const report = runToEnd(draft, context);
  must(report.failed.length === 0, `failed: ${report.failed.join(', ')}`);
  for (const finding of report.findings) findingHolds(finding, draft.text);
  // It has to pass from the worker to the page.
  structuredClone(report);
  return report;
}

function findingHolds({ range, evidence, quote, message, fixes }: Finding, text: string): void {
  if (range) {
    within(range, text, 'range');
    must(text.slice(range.from, range.to) === quote, 'the quote is not what stands there');
  } else must(quote === '', 'a quote without a place');
  must(message.en.length > 0, 'nothing to say');
  for (const part of evidence) within(part, text, 'evidence');
  for (const { edits } of fixes) {
    for (const edit of edits) within(edit.range, text, 'edit');
    applyEdits(text, edits);
  }
}

/** Findings carried over from a text to the next one stand on the same words there, and every offset stays inside. */
export function editsHold(before: string, after: string, findings: readonly Finding[]): void {
  const edit = editBetween(before, after);
  must((edit === undefined) === (before === after), 'an edit where nothing changed, or none where something did');
  if (!edit) return;
  within(edit.range, before, 'edit');
  must(applyEdits(before, [edit]) === after, 'the edit does not lead to the text');
  for (const finding of rebase(findings, edit)) findingHolds(finding, after);
  for (const offset of [0, edit.range.from, edit.range.to, before.length]) {
    const moved = mapOffset(offset, [edit]);
    must(moved >= 0 && moved <= after.length, `the offset ${offset} went to ${moved} in a text of ${after.length}`);
  }
}

/** While a text is written, each version of it is checked as if it were the first. */
export function typingHolds(versions: readonly string[], draft: Omit<Draft, 'text'>, context: Context): void {
  for (const text of versions) {
    const { findings } = runToEnd({ ...draft, text }, context);
    const expected = runAlone({ ...draft, text }, context).findings;
    must(JSON.stringify(findings) === JSON.stringify(expected), 'what was checked before changed what is found');
  }
}
