import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { renderFrom } from '../src/core/render';
import type { Services } from '../src/page/services';
import { type Watch, watchPage } from '../src/page/watch';
import { background, browserLanguage, isAlive, serveTab } from '../src/platform/page';
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

  let own = browserLanguage();
  const services: Services = {
    async warm() {
      const state = await background.warm();
      const { language } = state;
      own = language ? { lang: language.lang, words: renderFrom(language.table) } : browserLanguage();
      return state;
    },
    check: background.check,
    dismiss: background.dismiss,
    sent: background.sent,
    closed: background.closed,
    alive: isAlive,
    words: (message) => own.words(message),
    get lang() {
      return own.lang;
    },
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
