/** The extension's own screens as the stores ask for them: 1280 × 800, the same four in each language. */
import { readFileSync } from 'node:fs';
import { addressOf } from '../../src/sites/replicas/index.ts';
import type { ChromiumDriver } from '../chromium.ts';
import { expect, test } from '../fixtures.ts';
import { withSettings } from '../settings.ts';

interface Listing {
  readonly locale: string;
  readonly pack: string;
  /** Somebody's post, and the profile they write. */
  readonly post: string;
  readonly bio: string;
}

const LISTINGS: Readonly<Record<string, Listing>> = {
  en: {
    locale: 'en-GB',
    pack: 'cern',
    post: 'We at CERN are proud to announce a new record in luminosity. ',
    bio: 'Physicist at CERN. Cats, bread, mountains.',
  },
  fr: {
    locale: 'fr',
    pack: 'cern',
    post: 'Le CERN est convaincu que ce tunnel est indispensable à l’Europe. ',
    bio: 'Physicienne au CERN. Chats, pain, montagnes.',
  },
  fi: {
    locale: 'fi',
    pack: 'aalto',
    post: 'Tämä ei ole vielä julkista, mutta rahoitus on myönnetty meille. ',
    bio: 'Tutkija Aalto-yliopistossa. Kissoja, leipää, metsiä.',
  },
};

const FOLDER = 'docs/store/pictures';
const icon = readFileSync('public/icon.svg', 'utf8');

for (const [lang, { locale, pack, post, bio }] of Object.entries(LISTINGS)) {
  test.describe(lang, () => {
    test.use({ locale, viewport: { width: 1280, height: 800 } });

    test('screens', async ({ driver }) => {
      test.setTimeout(180_000);
      const shoot = (page: ChromiumDriver['page'], name: string) =>
        page.screenshot({ path: `${FOLDER}/${lang}-${name}.png`, scale: 'css' });
      await withSettings(driver, { kind: 'packs', packs: [pack] });

      await driver.open(addressOf('mastodon', 'post'));
      await driver.focus('post');
      await driver.type(post);
      await expect.poll(async () => (await driver.marks()).length).toBeGreaterThan(0);
      const [mark] = await driver.marks();
      const box = mark?.boxes[0];
      await driver.clickAt({ x: (box?.x ?? 0) + 6, y: (box?.y ?? 0) + 6 });
      await expect.poll(() => driver.card()).not.toBeNull();
      await shoot(driver.page, '1-card');

      const popup = await driver.openPopup();
      await popup.page.setViewportSize({ width: 1280, height: 800 });
      await expect(popup.page.locator('.finding').first()).toBeVisible();
      await shoot(popup.page, '2-popup');
      await popup.close();

      await driver.open(addressOf('mastodon', 'bio'));
      await driver.focus('bio');
      await driver.press('Control+a');
      await driver.type(bio);
      await expect.poll(async () => (await driver.controls()).length).toBeGreaterThan(0);
      await shoot(driver.page, '3-profile');

      const options = await driver.openExtensionPage('options.html#rules');
      await options.page.setViewportSize({ width: 1280, height: 800 });
      await expect(options.page.locator('.row select').first()).toBeVisible();
      await shoot(options.page, '4-settings');
      await options.close();
    });

    for (const [name, width, height] of [
      ['promo-small', 440, 280],
      ['promo-marquee', 1400, 560],
    ] as const) {
      test(name, async ({ driver }) => {
        const page = await driver.context.newPage();
        const messages = JSON.parse(readFileSync(`public/_locales/${lang}/messages.json`, 'utf8'));
        const [line] = messages.extensionDescription.message.split(/(?<=\.)\s/);
        const unit = height / 280;
        await page.setViewportSize({ width, height });
        await page.setContent(`<html lang="${lang}"><style>
          body { margin: 0; height: 100vh; display: flex; align-items: center; justify-content: center;
            gap: ${24 * unit}px; padding: 0 ${32 * unit}px; box-sizing: border-box; background: #f5f4f0; color: #1c2126;
            font-family: system-ui, "Noto Sans", "Liberation Sans", sans-serif; }
          svg { flex: none; width: ${96 * unit}px; height: ${96 * unit}px; }
          h1 { margin: 0 0 ${8 * unit}px; font-size: ${26 * unit}px; line-height: 1.15; }
          p { margin: 0; max-width: 26em; font-size: ${15 * unit}px; line-height: 1.4; color: #565d66; }
        </style>${icon}<div><h1>${messages.extensionName.message}</h1><p>${line}</p></div></html>`);
        await page.screenshot({ path: `${FOLDER}/${lang}-${name}.png` });
        await page.close();
      });
    }
  });
}
