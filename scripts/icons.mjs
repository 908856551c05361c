// `npm run icons`: draws public/icon.svg in the sizes browsers ask for, into public/icon, and as the logo of Edge's store.
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { findBrowser, root } from './setup.mjs';

const svg = readFileSync(`${root}public/icon.svg`, 'utf8');
mkdirSync(`${root}public/icon`, { recursive: true });
const browser = await chromium.launch({ executablePath: findBrowser() });
const page = await browser.newPage();
const files = [16, 32, 128].map((size) => [size, `public/icon/${size}.png`]);
for (const [size, file] of [...files, [300, 'docs/store/pictures/logo.png']]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: `${root}${file}`, omitBackground: true });
}
await browser.close();
