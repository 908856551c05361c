/** Guidelines of one's own: made in the form, used on a site, read from a file. */
import AxeBuilder from '@axe-core/playwright';
import { addressOf } from '../src/sites/replicas/index.ts';
import { expect, test } from './fixtures.ts';
import { withSettings } from './settings.ts';
import { clickOn } from './steps.ts';

test('a pack made in the form marks a post on a site, and is changed and removed again', async ({ driver }) => {
  test.setTimeout(60_000);
  await withSettings(driver, { kind: 'packs', packs: [] });
  const { page } = await driver.openExtensionPage('options.html#packs');
  await page.getByRole('button', { name: 'Write new guidelines' }).click();
  await page.getByLabel('Name of the organisation').fill('Harbour Trust');
  await page.getByLabel('Names people use for it').fill('Harbour Trust\nHarbour Conservation Trust');
  await page.getByLabel('Its addresses on the web').fill('not a domain');
  await expect(page.getByText('not a domain: write a domain such as example.edu')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save and switch on' })).toBeDisabled();
  await page.getByLabel('Its addresses on the web').fill('harbour.example');

  // The pack at work before it is kept, and its examples as tests.
  await page.getByLabel('Your draft').fill('We at Harbour Trust are proud to announce a new reef.');
  await expect(page.locator('.live .finding')).toContainText('Speak for yourself');
  await expect(page.getByText(/^(\d+) of \1 examples do what they should\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'It is fine' }).click();
  await expect(page.getByText('Should be fine, but something is found.')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: 'Remove We at Harbour Trust' }).click();
  await page.getByRole('button', { name: 'Save and switch on' }).click();
  await expect(page.getByText('Harbour Trust 1.0.0 is saved and switched on.')).toBeVisible();

  await driver.open(addressOf('x', 'post'));
  await driver.focus('post');
  await driver.type('We at Harbour Trust are proud to announce a new reef. ');
  await expect.poll(async () => (await driver.marks()).map(({ text }) => text)).toContain('We at Harbour Trust');
  await clickOn(driver, 'We at Harbour Trust');
  await expect.poll(async () => (await driver.card())?.text).toContain('Speak for yourself');

  await page.bringToFront();
  await page.getByRole('button', { name: 'Change Harbour Trust' }).click();
  await page.getByRole('checkbox', { name: /Speak for yourself/ }).uncheck();
  await page.getByRole('button', { name: 'Save and switch on' }).click();
  await expect(page.getByText('Harbour Trust 1.0.1 is saved and switched on.')).toBeVisible();
  await driver.page.bringToFront();
  await expect.poll(async () => (await driver.marks()).length).toBe(0);

  await page.bringToFront();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByText('None yet.')).toBeVisible();
  const stored = await driver.readStorage('local');
  expect(stored['own-packs']).toEqual([]);
  expect(stored['settings']).toMatchObject({ packs: [] });
});

test('a file is read with path and reason of what is wrong, and what there was stays', async ({ driver }) => {
  await withSettings(driver);
  const { page } = await driver.openExtensionPage('options.html#packs');
  await page.getByLabel('Start from a copy of').selectOption({ label: 'Caltech' });
  await page.getByRole('button', { name: 'Copy' }).click();
  await page.getByLabel('Name of the organisation').fill('Desert College');
  await page.getByRole('button', { name: 'Save and switch on' }).click();
  await expect(page.getByText('Desert College 0.0.1 is saved and switched on.')).toBeVisible();
  const kept = async () => (await driver.readStorage('local'))['own-packs'] as { version: string; domains: string[] }[];
  const [pack] = await kept();
  const read = (value: unknown) =>
    page.setInputFiles('input[type=file]', {
      name: 'pack.json',
      mimeType: 'application/json',
      buffer: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
    });

  await read({ ...pack, domains: ['no domain'], guidelines: 'none' });
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('domains.0 write a domain such as example.edu');
  await expect(alert).toContainText('guidelines');
  await read('{');
  await expect(alert).toContainText('this is not JSON');
  await read({ ...pack, id: 'cern' });
  await expect(alert).toContainText('comes with the extension');
  expect(await kept()).toEqual([pack]);

  await read({ ...pack, version: '2.0.0' });
  await expect(page.getByText('Desert College 2.0.0 is saved and switched on.')).toBeVisible();
  expect(await kept()).toEqual([{ ...pack, version: '2.0.0' }]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save Desert College as a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('desert-college.json');

  // One that was fine for an earlier version, say: it is told wherever packs are, and not lost.
  const broken = [{ ...pack, domains: ['no domain'] }];
  await driver.writeStorage('local', { 'own-packs': broken });
  await expect(alert).toContainText('The guidelines “Desert College” can’t be used');
  await expect(alert).toContainText('domains.0 write a domain such as example.edu');
  await driver.open(addressOf('x', 'post'));
  const popup = await driver.openPopup();
  await expect(popup.page.getByRole('alert')).toContainText('domains.0 write a domain');
  expect(await kept()).toEqual(broken);
  await popup.close();
  await page.bringToFront();
  await alert.getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(alert).toHaveCount(0);
  expect(await kept()).toEqual([]);
});
