/** Serves the bench's pages over https, on a host that is watched and on one that is not. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { resolve } from 'node:path';
import { selfSigned } from '../certificate.ts';
import { listen } from '../loopback.ts';
import type { ReplicaServer } from '../server.ts';
import { editorBundles } from './build.ts';
import { benchHost, editors, unwatchedHost } from './index.ts';

const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

// Editors bring styles of their own at run time; scripts only come from here.
const csp =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src data:";

const page = (editor: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${editor}</title>
<link rel="stylesheet" href="/assets/style.css">
<script type="module" src="/assets/${editor}.js"></script>
</head>
<body></body>
</html>`;

/** Starts the server on a free port of the loopback. */
export async function serveEditors(): Promise<ReplicaServer> {
  const hosts = [benchHost, unwatchedHost];
  const server = createServer(selfSigned(hosts), (request, response) => {
    const path = new URL(request.url ?? '/', 'https://editors').pathname;
    const [, editor] = /^\/([\w-]+)$/.exec(path) ?? [];
    const [, asset, type = ''] = /^\/assets\/([\w-]+\.(js|css))$/.exec(path) ?? [];
    const headers = { 'cache-control': 'no-store', 'content-security-policy': csp };
    if (editors.some(({ id }) => id === editor)) {
      return void response
        .writeHead(200, { ...headers, 'content-type': 'text/html; charset=utf-8' })
        .end(page(editor ?? ''));
    }
    const file = resolve(editorBundles, asset ?? '');
    if (!asset || !existsSync(file)) return void response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    response.writeHead(200, { ...headers, 'content-type': `${types[type]}; charset=utf-8` }).end(readFileSync(file));
  });
  return { hosts, ...(await listen(server)) };
}
