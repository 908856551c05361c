/** A Firefox that an institution manages, by each of the two ways; nothing outside folders of the test's own is touched. */
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { EXTENSION_ID, findFirefox, type LaunchOptions } from './launch.ts';

/** One way for a policy to reach Firefox. */
export interface ManagedWay {
  /** How Firefox has to be started to be reached. */
  readonly launch: LaunchOptions;
  /** Puts a policy in force, from the next time that Firefox reads it. */
  setPolicy(policy: object): void;
  remove(): void;
}

/** `distribution/policies.json` in Firefox's own folder; read when Firefox starts. */
export function byPolicies(): ManagedWay {
  const folder = mkdtempSync(join(tmpdir(), 'compose-assistant-firefox-'));
  const executablePath = linkFirefox(folder);
  const distribution = join(folder, 'distribution');
  mkdirSync(distribution);
  return {
    launch: { executablePath },
    setPolicy: (policy) =>
      writeFileSync(
        join(distribution, 'policies.json'),
        JSON.stringify({ policies: { '3rdparty': { Extensions: { [EXTENSION_ID]: policy } } } }),
      ),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A native manifest in the person's home; read when the extension, in a Firefox that runs, starts for the first time. */
export function byNativeManifest(): ManagedWay {
  const home = mkdtempSync(join(tmpdir(), 'compose-assistant-home-'));
  const folder = join(home, '.mozilla', 'managed-storage');
  mkdirSync(folder, { recursive: true });
  return {
    launch: { env: { HOME: home } },
    setPolicy: (data) =>
      writeFileSync(
        join(folder, `${EXTENSION_ID}.json`),
        JSON.stringify({ name: EXTENSION_ID, description: 'For a test', type: 'storage', data }),
      ),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

/** Firefox looks for its files beside its program: that one is copied, the rest is linked to, but for its policies. */
function linkFirefox(folder: string): string {
  const program = realpathSync(findFirefox() ?? '');
  const installed = dirname(program);
  const others = readdirSync(installed).filter((name) => ![basename(program), 'distribution'].includes(name));
  for (const name of others) symlinkSync(join(installed, name), join(folder, name));
  const copy = join(folder, basename(program));
  copyFileSync(program, copy);
  return copy;
}
