import type { Watch } from './watch';

/** What this frame answers about the draft in it, to the popup and to the keyboard's shortcuts. */
export function answersOf(watch: Watch) {
  return {
    draft() {
      const session = watch.current();
      if (!session) throw new Error('nothing is being written');
      const { findings, guidelines } = session.state();
      const handle = session.box.handle();
      return { report: { findings, failed: [] }, guidelines, site: session.box.site, ...(handle && { handle }) };
    },
    step: (_from: unknown, by: 1 | -1) => watch.current()?.step(by),
    show: (_from: unknown, index: number) => watch.current()?.show(index),
    refresh: () => watch.refresh(),
  };
}
