import type { CDPSession } from '@playwright/test';

/** Main-thread time within a stretch, in milliseconds. */
export interface MainThread {
  /** In scripts of an extension and in all they call: layout they force counts as theirs. */
  readonly ours: number;
  /** In all other script. */
  readonly site: number;
}

type Profile = Awaited<ReturnType<typeof stop>>;

/** Microseconds between two looks of the profiler. */
const INTERVAL = 100;

/** Profiles a page's main thread while `work` runs. The session must have its Profiler enabled ({@link sampled}). */
export async function profile(session: CDPSession, work: () => Promise<void>): Promise<MainThread> {
  await session.send('Profiler.start');
  await work();
  return share(await stop(session));
}

/** Makes a session ready for {@link profile}. */
export async function sampled(session: CDPSession): Promise<CDPSession> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  return session;
}

async function stop(session: CDPSession) {
  return (await session.send('Profiler.stop')).profile;
}

/** Adds up the samples. The profiler's own nodes, in brackets, stand for what is no script: idle, program, collector. */
function share({ nodes, samples = [], timeDeltas = [] }: Profile): MainThread {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const mark = (id: number, inherited: boolean): void => {
    const node = byId.get(id);
    if (!node) return;
    const own = inherited || node.callFrame.url.startsWith('chrome-extension://');
    if (own) ours.add(id);
    for (const child of node.children ?? []) mark(child, own);
  };
  if (nodes[0]) mark(nodes[0].id, false);
  let [oursTime, siteTime] = [0, 0];
  for (const [i, id] of samples.entries()) {
    // A delta is the time since the sample before: what was seen then lasted that long.
    const lasted = (timeDeltas[i + 1] ?? 0) / 1000;
    if (ours.has(id)) oursTime += lasted;
    else if (!byId.get(id)?.callFrame.functionName.startsWith('(')) siteTime += lasted;
  }
  return { ours: oursTime, site: siteTime };
}
