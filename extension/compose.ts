import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Services } from '../src/page/services';
import { type Watch, watchPage } from '../src/page/watch';
import { background, isAlive, serveTab, uiLanguage, words } from '../src/platform/page';
import type { TabDraft } from '../src/platform/protocol';

const STARTED = Symbol.for('compose-assistant');
interface Started {
  readonly alive: () => boolean;
  readonly watch: Watch;
}
const world = globalThis as { [STARTED]?: Started };

export default defineUnlistedScript(() => {
  // The browser may start us twice: declared, and once more when the extension is installed, updated or a site added.
  const before = world[STARTED];
  if (before?.alive()) return;
  before?.watch.stop();

  const lang = uiLanguage().slice(0, 2);
  const services: Services = {
    warm: background.warm,
    check: background.check,
    dismiss: background.dismiss,
    closed: background.closed,
    alive: isAlive,
    words,
    lang: lang === 'fr' || lang === 'fi' ? lang : 'en',
  };
  const watch = watchPage(document, services);
  world[STARTED] = { alive: isAlive, watch };

  serveTab(
    {
      draft(): TabDraft {
        const session = watch.current();
        if (!session) throw new Error('nothing is being written');
        const { findings, guidelines } = session.state();
        const handle = session.box.handle();
        return { report: { findings, failed: [] }, guidelines, site: session.box.site, ...(handle && { handle }) };
      },
      step: (_from, by) => watch.current()?.step(by),
      show: (_from, index) => watch.current()?.show(index),
      refresh: () => watch.refresh(),
    },
    () => watch.current() !== undefined,
  );
});
