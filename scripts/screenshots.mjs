// `npm run screenshots`: builds, takes every screen in every look into screenshots/screens, and puts them side by side
// on one page, screenshots/screens/index.html.
import { readdirSync, writeFileSync } from 'node:fs';
import { findBrowser, installPackages, root, runTool, stop } from './setup.mjs';

installPackages();
process.env.CHROMIUM_PATH = findBrowser();
process.env.ALL_LOOKS = '1';
if (runTool('npm', ['run', '-s', 'build:test']) !== 0) stop('The extension could not be built; the reason is above.');
const status = runTool('playwright', ['test', 'e2e/looks.spec.ts', '--reporter=list']);

const folder = `${root}screenshots/screens`;
const looks = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);
const names = [...new Set(looks.flatMap((look) => readdirSync(`${folder}/${look}`)))].sort();
const row = (name) =>
  `<h2>${name}</h2><div>${looks.map((look) => `<figure><img src="${look}/${name}" alt=""><figcaption>${look}</figcaption></figure>`).join('')}</div>`;
const style =
  'body{font:14px system-ui}div{display:flex;gap:12px;overflow:auto}figure{margin:0}img{height:480px;border:1px solid #999}';
writeFileSync(
  `${folder}/index.html`,
  `<!doctype html><meta charset="utf-8"><title>Screens</title><style>${style}</style>${names.map(row).join('')}\n`,
);
console.log(`${names.length} screens in ${looks.length} looks: screenshots/screens/index.html`);
process.exitCode = status;
