/** Runs once before all browser tests. */
import { buildReplicas } from '../scripts/replicas.ts';

/** Bundles the replicas anew: it takes a second or two, and a stale page would test yesterday's editor. */
export default async function setup(): Promise<void> {
  await buildReplicas();
}
