/** Our own pages, as far as every browser has to show them alike; how they look is for screens.spec.ts. */
import { addressOf } from '../src/sites/replicas/index.ts';
import type { Driver } from './driver.ts';
import { expect, everyBrowser as test } from './fixtures.ts';
import { withSettings } from './settings.ts';
import { marked } from './steps.ts';

async function writeDraft(driver: Driver): Promise<void> {
  await driver.open(addressOf('x', 'post'));
  await driver.focus('post');
  await driver.type('We at CERN are proud to announce a result. ');
  await expect.poll(() => marked(driver)).toContain('We at CERN');
}

test('the popup tells the state of the site, and its switch counts at once', async ({ driver }) => {
  await withSettings(driver);
  await driver.open(addressOf('x', 'post'));
  const waiting = await driver.openPopup();
  await expect.poll(() => waiting.text()).toContain('On for x.com');
  await expect.poll(() => waiting.text()).toContain('Waiting for you to start a post');
  await waiting.close();

  await writeDraft(driver);
  const popup = await driver.openPopup();
  await expect.poll(() => popup.text()).toContain('Reading along');
  await popup.click('switch', 'On for x.com');
  await expect.poll(() => popup.text()).toContain('Off for x.com');
  await driver.bringToFront();
  await expect.poll(() => marked(driver)).toEqual([]);
});

test('a finding in the popup leads to its words in the page, both in the language that was chosen', async ({
  driver,
}) => {
  await withSettings(driver, { kind: 'language', language: 'fi' });
  await writeDraft(driver);
  const popup = await driver.openPopup();
  await expect.poll(() => popup.text()).toContain('Luonnostasi luetaan');
  await popup.click('button', /We at CERN/);
  await driver.bringToFront();
  await expect.poll(async () => (await driver.card())?.controls.map(({ name }) => name)).toContain('Sulje');
});

test('a guideline switched off in the settings leaves the open draft at once', async ({ driver }) => {
  await withSettings(driver);
  await writeDraft(driver);
  const options = await driver.openExtensionPage('options.html#rules');
  await options.choose('Not CERN’s official position', 'Off');
  await driver.bringToFront();
  await expect.poll(() => marked(driver)).toEqual([]);
});

test('the welcome page makes an organisation count from the next post on', async ({ driver }) => {
  const welcome = await driver.openExtensionPage('welcome.html');
  await welcome.fill('Find your organisation', 'someone@cern.ch');
  await welcome.click('checkbox', /CERN/);
  await welcome.click('button', 'Next');
  await expect.poll(() => welcome.text()).toContain('Your accounts');
  await welcome.click('button', 'Next');
  await welcome.click('button', 'Finish');
  await expect.poll(() => welcome.text()).toContain('That is all');
  await writeDraft(driver);
});
