/** The settings as a file, gone, and the reminder of what is due. */
import { readFileSync } from 'node:fs';
import { addressOf } from '../src/sites/replicas/index.ts';
import { expect, test } from './fixtures.ts';
import { withSettings } from './settings.ts';

test('settings travel as a file, a wrong one changes nothing, and reading one can be undone', async ({ driver }) => {
  await withSettings(driver, { kind: 'packs', packs: ['aalto', 'kent'] });
  const { page } = await driver.openExtensionPage('options.html#data');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save settings to a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^compose-assistant-\d{4}-\d{2}-\d{2}\.json$/);
  const file = readFileSync(await download.path(), 'utf8');
  const packs = async () => ((await driver.readStorage('local'))['settings'] as { packs: string[] }).packs;
  const read = (text: string) =>
    page.setInputFiles('input[type=file]', {
      name: 'settings.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });

  await read(file.replace('"drawConsider": false', '"drawConsider": "perhaps"'));
  await expect(page.getByRole('alert')).toContainText('settings.drawConsider');
  await expect(page.getByRole('alert')).toContainText('this should be true or false');
  expect(await packs()).toEqual(['aalto', 'kent']);

  await read(file.replace('"kent"', '"cern"'));
  await expect(page.getByText('The settings of the file are now yours.')).toBeVisible();
  expect(await packs()).toEqual(['aalto', 'cern']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Your settings are as they were before.')).toBeVisible();
  expect(await packs()).toEqual(['aalto', 'kent']);
});

test('erasing asks once, then forgets everything', async ({ driver }) => {
  await withSettings(driver, { kind: 'mute', mute: { kind: 'phrase', phrase: 'proud to announce' } });
  const { page } = await driver.openExtensionPage('options.html#data');
  const erase = page.getByRole('button', { name: 'Erase everything' });
  await erase.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Erase everything?' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(erase).toBeFocused();
  expect(JSON.stringify(await driver.readStorage('local'))).toContain('proud to announce');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByText('Everything was erased.')).toBeVisible();
  const { settings, ...others } = await driver.readStorage('local');
  expect(others).toEqual({});
  expect(settings).toMatchObject({ welcomed: false, packs: [], mutes: [] });
});

test('what is due again puts a dot on the icon and in the popup, and nothing more', async ({ driver }) => {
  const item = { guideline: 'cern.privacy-settings', index: 0 };
  await withSettings(driver, { kind: 'done', item: { ...item, date: '2020-01-15' } });
  await driver.open(addressOf('x', 'post'));
  await expect.poll(() => driver.badge()).toBe('•');
  const popup = await driver.openPopup();
  await expect(popup.page.getByText('1 to look at again')).toBeVisible();
  await popup.close();

  await driver.focus('post');
  await driver.type('We at CERN are proud to announce a result. ');
  await expect.poll(() => driver.badge()).toBe('1');
  await driver.press('Control+a');
  await driver.press('Delete');
  await expect.poll(() => driver.badge()).toBe('•');

  const { page } = await driver.openExtensionPage('options.html#checklist');
  await page.getByRole('checkbox', { name: /Last done on 15 Jan 2020/ }).check();
  await driver.page.bringToFront();
  await expect.poll(() => driver.badge()).toBe('');
});
