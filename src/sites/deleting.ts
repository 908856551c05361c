import { closest, nameOf } from './dom';
import { BUTTON, labelOf, plain } from './generic';
import { siteOf } from './index';
import * as words from './words';

const DIALOG = 'dialog, [role="dialog"], [role="alertdialog"]';
/** A dialog that asks one question says little; one that says more is about something else, too. */
const QUESTION = 400;

/**
 * The dialog around an element that asks whether a post may be deleted. Every site asks in a dialog of its own making,
 * so it is told by its words: a button that deletes, and a question about a post or an answer.
 */
export function deletionAround(element: Element, page: Document): HTMLElement | undefined {
  const dialog = closest(element, DIALOG);
  if (!(dialog instanceof HTMLElement) || siteOf(page)?.privateAt?.test(page.location.pathname)) return undefined;
  const question = plain(`${nameOf(dialog)} ${dialog.textContent}`);
  if (question.length > QUESTION || !words.POSTED.test(question)) return undefined;
  const deletes = [...dialog.querySelectorAll(BUTTON)].some((button) => words.DELETES.test(labelOf(button)));
  return deletes ? dialog : undefined;
}
