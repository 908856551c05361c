import type { Draft } from '../core/draft';
import type { Nudge } from '../core/nudges';
import type { Recognised } from '../sites/recognise';
import { follow } from './follow';
import { makeOverlay } from './overlay';
import { makePanel } from './panel';
import { patiently } from './patiently';
import type { KnownGuideline, Services } from './services';

/**
 * The reminder beside a dialog that asks whether a post may be deleted: quiet, without touching the dialog, and gone
 * with it, or when the watching is `over`. Nothing is read of the post itself, and nothing shown where the site is off.
 * Rejects when nobody answers.
 */
export async function remindOfDeleting(
  dialog: HTMLElement,
  site: string,
  services: Services,
  over: AbortSignal,
): Promise<void> {
  const draft: Draft = { text: '', field: 'post', site, deleting: true };
  const isGone = () => !dialog.isConnected || over.aborted;
  const { watched } = await patiently(() => services.warm(), isGone);
  if (!watched) return;
  const { nudges = [], guidelines } = await patiently(() => services.check(draft), isGone);
  const notes = nudges.filter(({ moment }) => moment === 'deleting');
  if (notes.length > 0 && !isGone()) show(dialog, site, notes, guidelines, services, over);
}

function show(
  dialog: HTMLElement,
  site: string,
  nudges: readonly Nudge[],
  guidelines: readonly KnownGuideline[],
  services: Services,
  over: AbortSignal,
): void {
  const overlay = makeOverlay(dialog, services.alive);
  let notes = nudges.map(({ finding }) => finding);
  const panel = makePanel(overlay, services, {
    box: boxOf(dialog, site),
    marks: { paint: () => undefined, rects: () => [], follow: () => undefined, clear: () => undefined },
    fix: () => undefined,
    addDisclaimer: () => undefined,
    forget(finding, how) {
      notes = notes.filter((note) => note !== finding);
      panel.close();
      draw();
      if (how === 'rule-here' || how === 'rule-always') {
        const where = how === 'rule-here' ? { site } : {};
        void services.dismiss({ kind: 'rule', guidelines: finding.guidelines, ...where }).catch(() => undefined);
      }
    },
    focusBack: () => dialog.querySelector<HTMLElement>('button, [role="button"]')?.focus({ preventScroll: true }),
    caret: () => undefined,
  });
  const draw = () => panel.update({ shown: [], guidelines, text: '', trouble: undefined, offer: undefined, notes });
  const stop = follow(dialog, () => {
    if (dialog.isConnected && notes.length > 0 && services.alive()) panel.place();
    else end();
  });
  const end = () => {
    stop();
    over.removeEventListener('abort', end);
    panel.remove();
    overlay.remove();
    void services.closed().catch(() => undefined);
  };
  over.addEventListener('abort', end);
  draw();
}

/** A dialog is no box to write in, but has a place and a site. */
function boxOf(element: HTMLElement, site: string): Recognised {
  const none = () => undefined;
  return {
    element,
    site,
    field: 'post',
    limit: none,
    handle: none,
    replyingTo: none,
    sharing: none,
    editing: () => false,
    media: () => [],
    submit: none,
  };
}
