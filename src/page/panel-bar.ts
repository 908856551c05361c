import type { Finding } from '../core/finding';
import { textIn } from '../core/render';
import { Bar, type BarProps } from '../ui/card/bar';
import type { Overlay } from './overlay';
import type { Owner, Shown } from './panel';
import { placeBar, submitRect } from './place';
import type { Services } from './services';
import { loudest } from './shown';

/** The count beside a box, and what else stands there. */
interface BarPlace {
  /** What is shown has changed. */
  update(): void;
  place(): void;
}

/** Draws the bar while there is something to say; `toggle` opens a finding's card, or closes the open one. */
export function makeBarPlace(
  overlay: Overlay,
  services: Services,
  { box, addDisclaimer }: Pick<Owner, 'box' | 'addDisclaimer'>,
  toggle: (finding: Finding | undefined) => void,
  now: () => Shown,
): BarPlace {
  const page = box.element.ownerDocument;
  const view = page.defaultView as Window;
  const around = page.createElement('div');
  /** What the bar shows, so that it is drawn anew only when that changes. */
  let drawn = '';
  /** It will be placed anew before the next frame. */
  let waiting = false;

  function props(): BarProps {
    const { shown, trouble, offer } = now();
    return {
      words: services.words,
      count: shown.length,
      level: loudest(shown),
      trouble: trouble && (trouble === 'settings' ? 'notCheckingSettings' : 'notCheckingWhy'),
      disclaimer: offer,
      note: noteTitle(),
      onNote: () => toggle(now().notes[0]),
      onOpen: () => toggle(now().shown[0]),
      onAddDisclaimer() {
        const { offer } = now();
        if (typeof offer === 'object') addDisclaimer(offer);
      },
    };
  }

  function noteTitle(): string | undefined {
    const { notes, guidelines } = now();
    const [ref] = notes[0]?.guidelines ?? [];
    const guideline = guidelines.find((known) => known.ref === ref);
    return guideline && textIn(guideline.title, services.lang);
  }

  function place(): void {
    const bar = around.querySelector<HTMLElement>('.bar');
    if (!bar) return;
    const size = { width: bar.offsetWidth, height: bar.offsetHeight };
    const screen = { width: view.innerWidth, height: view.innerHeight };
    const { left, top } = placeBar(box.element.getBoundingClientRect(), size, screen, submitRect(box));
    Object.assign(bar.style, { left: `${left}px`, top: `${top}px` });
  }

  function placeAnew(): void {
    waiting = false;
    place();
  }

  return {
    update() {
      const { shown, trouble, offer, notes } = now();
      const wanted = trouble !== undefined || shown.length > 0 || offer !== undefined || notes.length > 0;
      const refs = notes.flatMap(({ guidelines }) => guidelines);
      const drawing = wanted ? JSON.stringify([shown.length, loudest(shown), trouble, offer, refs]) : '';
      const changed = drawing !== drawn;
      if (changed) {
        drawn = drawing;
        const bar = wanted && Bar(props());
        around.replaceChildren(...(bar ? [bar] : []));
        if (wanted) overlay.inside.append(around);
        else around.remove();
      }
      if (!wanted) return;
      overlay.show();
      // At every key press to look where things are now would lay out the page once more; before the next frame it is
      // laid out anyway.
      if (changed) place();
      else if (!waiting) {
        waiting = true;
        view.requestAnimationFrame(placeAnew);
      }
    },
    place,
  };
}
