/** The Firefox harness itself: what must not happen has to be noticed here, or every other test passes in vain. */
import { addressOf } from '../../src/sites/replicas/index.ts';
import { expect, everyBrowser as test } from '../fixtures.ts';
import { strangerHost } from '../server.ts';
import { withSettings } from '../settings.ts';
import type { FirefoxDriver } from './driver.ts';

test.describe('errors', () => {
  const expectedErrors = [/thrown on purpose/, /logged on purpose/, /connect-src 'none'/];
  test.use({ expectedErrors: [expectedErrors, { scope: 'test' }] });

  test('errors of pages, and requests of the extension itself, are noticed', async ({ driver }) => {
    const firefox = driver as FirefoxDriver;
    await firefox.open(`https://${strangerHost}/`);
    await firefox.run(() => {
      setTimeout(() => {
        throw new Error('thrown on purpose');
      });
      console.error('logged on purpose');
    });
    await expect.poll(() => firefox.errors()).toContainEqual(expect.stringContaining('thrown on purpose'));
    expect(await firefox.errors()).toContain('logged on purpose');
    await firefox.asExtension(() => fetch('https://x.com/favicon.ico').catch(() => undefined));
    await expect.poll(() => firefox.errors()).toContainEqual(expect.stringContaining("connect-src 'none'"));
  });
});

test('a request to a host that is not there is refused and noticed', async ({ driver }) => {
  const firefox = driver as FirefoxDriver;
  await firefox.open(`https://${strangerHost}/`);
  expect(await firefox.strayRequests()).toEqual([]);
  const answered = await firefox.run(() =>
    fetch('https://example.org/').then(
      () => true,
      () => false,
    ),
  );
  expect(answered).toBe(false);
  expect(await firefox.strayRequests()).toEqual(['example.org:443']);
  firefox.forgetStrayRequests();
});

test('what is read of our card and count is what Firefox tells assistive technology', async ({ driver }) => {
  const firefox = driver as FirefoxDriver;
  await withSettings(firefox, { kind: 'packs', packs: ['caltech'] });
  await firefox.open(addressOf('x', 'post'));
  await firefox.focus('post');
  await firefox.type('On behalf of Caltech I promise you free parking. ');
  await expect.poll(() => firefox.count()).toBe('1');
  await firefox.nextFinding();
  await expect.poll(() => firefox.card()).not.toBeNull();
  const card = await firefox.card();
  const all = [{ role: 'dialog', name: card?.name ?? '' }, ...(await firefox.controls())];
  expect(all.length).toBeGreaterThan(3);
  for (const { role, name } of all) {
    await expect.poll(() => firefox.isTold({ role, name }), `${role} "${name}"`).toBe(true);
  }
  expect(await firefox.isTold({ role: 'button', name: 'No such button' })).toBe(false);
});
