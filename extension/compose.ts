import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { matchesHost } from '../src/core/match-pattern';
import { renderFrom } from '../src/core/render';
import { answersOf } from '../src/page/answers';
import { removeLeftovers } from '../src/page/leftovers';
import type { Services } from '../src/page/services';
import { type Watch, watchPage } from '../src/page/watch';
import { background, browserLanguage, isAlive, serveTab } from '../src/platform/page';
import { hostOf } from '../src/sites';

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
  removeLeftovers(document);

  // Asked for when something is said: on most pages nothing ever is.
  let chosen: ReturnType<typeof browserLanguage> | undefined;
  const own = () => (chosen ??= browserLanguage());
  const services: Services = {
    async warm() {
      const state = await background.warm();
      const { language } = state;
      chosen = language && { lang: language.lang, words: renderFrom(language.table) };
      return state;
    },
    check: background.check,
    dismiss: background.dismiss,
    settled: background.settled,
    sent: background.sent,
    closed: background.closed,
    alive: isAlive,
    words: (message) => own().words(message),
    get lang() {
      return own().lang;
    },
  };
  const watch = watchPage(document, services);
  world[STARTED] = { alive: isAlive, watch };

  serveTab(
    {
      ...answersOf(watch),
      withdrawn(_from, patterns) {
        if (!patterns.some((pattern) => matchesHost(pattern, hostOf(document)))) return;
        watch.stop();
        // Allowed again, the page gets a script that starts afresh.
        delete world[STARTED];
      },
    },
    (name) => name === 'withdrawn' || watch.current() !== undefined,
  );
});
