/** The stand-ins themselves, without the extension: a test of ours is worth no more than the page it runs on. */
import { addressOf, type ReplicaId, replicas } from '../src/sites/replicas/index.ts';
import { expect, test } from './fixtures.ts';
import { strangerHost } from './server.ts';

test.use({ extension: null });

const editors: readonly { readonly site: ReplicaId; readonly field: string; readonly sendsByKey: boolean }[] = [
  { site: 'x', field: 'post', sendsByKey: true },
  { site: 'x', field: 'modal', sendsByKey: true },
  { site: 'mastodon', field: 'post', sendsByKey: true },
  { site: 'bluesky', field: 'post', sendsByKey: true },
  { site: 'linkedin', field: 'post', sendsByKey: false },
  { site: 'linkedin', field: 'comment', sendsByKey: false },
];

for (const { site, field, sendsByKey } of editors) {
  test(`${site}: ${field} is a real editor`, async ({ driver }) => {
    await driver.open(addressOf(site, field));
    await driver.focus(field);
    await driver.type('Two lines,\nthe second with a 🐕 and #tag');
    await expect.poll(() => driver.model(field)).toBe('Two lines,\nthe second with a 🐕 and #tag');

    // The model follows the selection, and one step of undo takes back what was typed over it.
    await driver.select(field, 'second');
    await expect.poll(() => driver.selection(field)).toEqual({ from: 15, to: 21 });
    await driver.press('x');
    await expect.poll(() => driver.model(field)).toContain('the x with');
    await driver.press('Control+z');
    await expect.poll(() => driver.model(field)).toContain('the second with');

    await driver.caretAfter(field, '#tag');
    await driver.type('!');
    const text = 'Two lines,\nthe second with a 🐕 and #tag!';
    await expect.poll(() => driver.model(field)).toBe(text);
    expect(await driver.submits()).toEqual({ count: 0, posted: null });
    if (sendsByKey) await driver.press('Control+Enter');
    else await driver.submit(field);
    await expect.poll(() => driver.submits()).toEqual({ count: 1, posted: text });
  });
}

test('the submit button wakes with the model and empties the box', async ({ driver }) => {
  await driver.open(addressOf('x', 'post'));
  const button = driver.page.getByTestId('tweetButtonInline');
  await expect(button).toBeDisabled();
  await driver.focus('post');
  await driver.type('Hello');
  await driver.submit('post');
  await expect.poll(() => driver.model('post')).toBe('');
  await expect(button).toBeDisabled();
  await driver.focus('post');
  await driver.paste('x'.repeat(281));
  await expect.poll(() => driver.model('post')).toHaveLength(281);
  await expect(button).toBeDisabled();
});

test('pasted text and an edit by execCommand reach every model', async ({ driver }) => {
  for (const { site, field } of editors) {
    await driver.open(addressOf(site, field));
    await driver.focus(field);
    await driver.paste('Often pasted');
    await expect.poll(() => driver.model(field), { message: site }).toBe('Often pasted');
    await driver.select(field, 'Often');
    await driver.page.evaluate(() => document.execCommand('insertText', false, 'Always'));
    await expect.poll(() => driver.model(field), { message: site }).toBe('Always pasted');
  }
});

test("Mastodon's content warning is a field of its own", async ({ driver }) => {
  await driver.open(addressOf('mastodon', 'post'));
  await driver.page.locator('.compose-form').first().getByLabel('Add content warning').click();
  await expect.poll(() => driver.fields()).toContain('cw');
  await driver.focus('cw');
  await driver.type('Physics');
  await driver.focus('post');
  await driver.type('Beam is back.');
  await driver.submit('post');
  await expect.poll(() => driver.submits()).toEqual({ count: 1, posted: 'Physics\n\nBeam is back.' });
});

for (const replica of Object.values(replicas)) {
  test(`${replica.id}: every field is on its page, takes keys, and keeps decoys apart`, async ({ driver }) => {
    const fields = Object.keys({ ...replica.composers, ...replica.decoys }).filter((name) => name !== 'cw');
    for (const field of fields) {
      await driver.open(addressOf(replica.id, field));
      await expect.poll(() => driver.fields(), field).toContain(field);
      // Not shown at all: nothing can be typed there, and it is there to be overlooked.
      if (field === 'login-twin') continue;
      await driver.focus(field);
      await driver.type('Grüße');
      await expect.poll(() => driver.model(field), { message: field }).toMatch(/Grüße$/);
    }
  });

  test(`${replica.id}: a profile starts as the address says and saves`, async ({ driver }) => {
    const address = new URL(addressOf(replica.id, 'bio'));
    address.searchParams.set('bio', 'Opinions mine');
    await driver.open(address.href);
    await expect.poll(() => driver.model('bio')).toBe('Opinions mine');
    await driver.focus('bio');
    await driver.type('.');
    await driver.submit('bio');
    await expect.poll(() => driver.submits()).toEqual({ count: 1, posted: 'Opinions mine.' });
  });

  test(`${replica.id}: looks presentable`, async ({ driver }) => {
    const field = replica.composers['modal'] ? 'modal' : 'post';
    for (const colorScheme of ['light', 'dark'] as const) {
      await driver.page.emulateMedia({ colorScheme });
      await driver.open(addressOf(replica.id, field));
      await driver.focus(field);
      await driver.paste('Hello from the control room. Beam is back, and so is the coffee. #physics');
      await expect.poll(() => driver.model(field)).toContain('#physics');
      await driver.screenshot(`replicas/${replica.id}-${colorScheme}`);
      const background = await driver.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(background === 'rgb(255, 255, 255)').toBe(colorScheme === 'light');
    }
  });
}

test('words are found where they are painted, in a textarea as in an editor', async ({ driver }) => {
  await driver.open(addressOf('x', 'post'));
  await driver.focus('post');
  await driver.type('We are proud of #science here');
  const inEditor = await driver.boxOf('post', 'proud');
  expect(inEditor.width).toBeGreaterThan(30);

  await driver.open(addressOf('mastodon', 'post'));
  await driver.focus('post');
  await driver.type('We are proud of it');
  const inTextarea = await driver.boxOf('post', 'proud');
  const first = await driver.boxOf('post', 'We');
  expect(inTextarea.width).toBeGreaterThan(30);
  expect(inTextarea.x).toBeGreaterThan(first.x + first.width);
  await expect.poll(() => driver.selection('post')).toEqual({ from: 18, to: 18 });
});

test('a page of no known site is served, and nothing beyond the known hosts', async ({ driver }) => {
  await driver.open(`https://${strangerHost}/`);
  await expect(driver.page.getByLabel('Notes')).toBeVisible();
  await expect(driver.page.goto('https://example.org/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
  expect(await driver.strayRequests()).toEqual([expect.stringContaining('https://example.org/')]);
  driver.forgetStrayRequests();
});
