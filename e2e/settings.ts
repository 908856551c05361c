/** Settings a test starts with, put where the extension keeps them. */
import { applyChange } from '../src/platform/changes.ts';
import { type Change, defaultSettings, type Settings } from '../src/platform/settings.ts';
import type { Driver } from './driver.ts';
import { until } from './until.ts';

/** Writes settings as if the person had made these changes. */
export async function withSettings(driver: Driver, ...changes: readonly Change[]): Promise<Settings> {
  const start: Settings = { ...defaultSettings('salt of the tests'), welcomed: true, packs: ['cern'] };
  const settings = changes.reduce(applyChange, start);
  // A browser that has just installed the extension writes its own first: wait for those, then replace them.
  await until('the extension kept no settings', async () => 'settings' in (await driver.readStorage('local')), 20_000);
  // A page that comes in front a moment later would stand before the one under test.
  await driver.passWelcome();
  await driver.writeStorage('local', { settings });
  return settings;
}
