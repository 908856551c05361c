import { MARK_NAME } from './marks';
import { isHost } from './overlay';

/**
 * Takes away what an earlier script of ours left in a page. Firefox ends an extension's scripts at once when it is
 * updated or switched off: they can clean up no more, so the next one does.
 */
export function removeLeftovers(page: Document): void {
  CSS.highlights.delete(MARK_NAME);
  for (const element of page.querySelectorAll<HTMLElement>('[popover]')) if (isHost(element)) element.remove();
}
