/** Runs once before all browser tests. */
import { buildReplicas } from '../scripts/replicas.ts';
import { buildEditors } from './editors/build.ts';

/** Bundles the pages anew: it takes a few seconds, and a stale page would test yesterday's editor. */
export default async function setup(): Promise<void> {
  await Promise.all([buildReplicas(), buildEditors()]);
}
