/** In Firefox people may take back what the extension reads, site by site, at any time. */
import { addressOf } from '../../src/sites/replicas/index.ts';
import { expect, everyBrowser as test } from '../fixtures.ts';
import { withSettings } from '../settings.ts';
import type { FirefoxDriver } from './driver.ts';

interface Api {
  readonly permissions: { remove(of: { origins: readonly string[] }): Promise<boolean> };
  readonly runtime: { getManifest(): { host_permissions: readonly string[] } };
}

test('sites that Firefox does not allow are named, and count from the moment they are', async ({ driver }) => {
  const firefox = driver as FirefoxDriver;
  await withSettings(driver);
  const withdraw = () =>
    firefox.asExtension(async () => {
      const { permissions, runtime } = (globalThis as unknown as { browser: Api }).browser;
      await permissions.remove({ origins: runtime.getManifest().host_permissions });
    });
  await withdraw();
  const options = await driver.openExtensionPage('options.html#sites');
  await expect.poll(() => options.text()).toContain('Your browser does not allow this site yet.');
  await options.close();
  const welcome = await driver.openExtensionPage('welcome.html');
  await welcome.click('button', 'Next');
  await expect.poll(() => welcome.text()).toContain('X, LinkedIn, Facebook');
  await welcome.click('button', 'Ask for permission');
  await expect.poll(() => welcome.text()).not.toContain('X, LinkedIn, Facebook');
  await welcome.close();

  await driver.open(addressOf('x', 'post'));
  await driver.focus('post');
  await driver.type('We at CERN are proud to announce it. ');
  await expect.poll(async () => (await driver.marks()).map(({ text }) => text)).toContain('We at CERN');

  // Taken back while somebody writes, we leave the page as it was.
  await withdraw();
  await expect.poll(() => driver.marks()).toEqual([]);
  expect(await driver.parts('.bar')).toEqual([]);
  await driver.type('You idiots. ');
  expect(await driver.model('post')).toBe('We at CERN are proud to announce it. You idiots. ');
  expect(await driver.marks()).toEqual([]);
  expect(await driver.parts('.bar')).toEqual([]);
});
