import type { CDPSession } from '@playwright/test';

/** Kilobytes of a page's heap that are in use, once what nobody needs is gone. */
export async function heapKilobytes(session: CDPSession): Promise<number> {
  await session.send('Performance.enable');
  // Twice: what the first run frees may hold on to more.
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
  return heap / 1024;
}
