/** Firefox ends the scripts of an extension in pages at once when it is switched off: nothing of them may count twice. */
import { addressOf } from '../../src/sites/replicas/index.ts';
import { expect, everyBrowser as test } from '../fixtures.ts';
import { withSettings } from '../settings.ts';
import { marked } from '../steps.ts';
import type { FirefoxDriver } from './driver.ts';

test('switched off and on while somebody writes, everything is found again by itself, and once', async ({ driver }) => {
  const firefox = driver as FirefoxDriver;
  await withSettings(driver);
  await driver.open(addressOf('x', 'post'));
  await driver.focus('post');
  await driver.type('We at CERN are proud to announce it. ');
  await expect.poll(() => marked(driver)).toEqual(['We at CERN']);
  const settings = (await driver.readStorage('local'))['settings'];
  await firefox.switchExtension(false);
  await driver.type('You ');
  expect(await driver.model('post')).toBe('We at CERN are proud to announce it. You ');
  await firefox.switchExtension(true);
  await driver.type('idiots. ');
  await expect.poll(() => marked(driver)).toEqual(['We at CERN', 'You idiots']);
  await expect.poll(async () => (await driver.parts('[data-count]')).map(({ text }) => text)).toEqual(['2']);
  expect(await driver.run(() => document.adoptedStyleSheets.length)).toBe(1);
  expect((await driver.readStorage('local'))['settings']).toEqual(settings);
});
