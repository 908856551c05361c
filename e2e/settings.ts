/** Settings a test starts with, put where the extension keeps them. */
import { applyChange, type Change, defaultSettings, type Settings } from '../src/platform/settings.ts';
import type { Driver } from './driver.ts';

/** Writes settings as if the person had made these changes. */
export async function withSettings(driver: Driver, ...changes: readonly Change[]): Promise<Settings> {
  const start: Settings = { ...defaultSettings('salt of the tests'), welcomed: true, packs: ['cern'] };
  const settings = changes.reduce(applyChange, start);
  // A browser that has just installed the extension writes its own first: wait for those, then replace them.
  while (!('settings' in (await driver.readStorage('local')))) await new Promise((next) => setTimeout(next, 20));
  await driver.writeStorage('local', { settings });
  return settings;
}
