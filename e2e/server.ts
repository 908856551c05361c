/** Serves the replica pages over https to a browser that was told to find the sites' hosts here. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { resolve } from 'node:path';
import { replicaBundles } from '../scripts/replicas.ts';
import { type Replica, replicas, strict } from '../src/sites/replicas/index.ts';
import { plainReplicas } from '../src/sites/replicas/plain/index.ts';
import { selfSigned } from './certificate.ts';
import { type Listening, listen } from './loopback.ts';

/** A host no site file knows: the extension has nothing to do there. */
export const strangerHost = 'stranger.example';

/** The running server. */
export interface ReplicaServer extends Listening {
  /** Every host it answers for. */
  readonly hosts: readonly string[];
}

/** What a page is made of: its script and stylesheet have the same name. */
type ServedPage = Pick<Replica, 'title' | 'rootId' | 'csp' | 'head'> & { readonly assets: string };

const byHost = new Map<string, ServedPage>([
  ...Object.values(replicas).flatMap((replica) =>
    replica.hosts.map((host) => [host, { ...replica, assets: replica.id }] as const),
  ),
  // Those that are markup only share one script, which knows the page by its address.
  ...plainReplicas.map(
    ({ host, title }) => [host, { title, rootId: 'page', csp: `${strict}; frame-src blob:`, assets: 'plain' }] as const,
  ),
]);

const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

function pageOf(replica: ServedPage, nonce: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${replica.title}</title>
<link rel="stylesheet" href="/assets/${replica.assets}.css">
<script nonce="${nonce}" src="/assets/${replica.assets}.js" defer></script>
${replica.head ?? ''}
</head>
<body><div id="${replica.rootId}"></div></body>
</html>`;
}

const strangerPage = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Somewhere else</title></head>
<body><textarea aria-label="Notes" rows="5" cols="60"></textarea></body>
</html>`;

function send(response: ServerResponse, type: string, body: string | Buffer, headers = {}): void {
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', ...headers });
  response.end(body);
}

/** Starts the server on a free port of the loopback. */
export async function serveReplicas(): Promise<ReplicaServer> {
  const hosts = [...byHost.keys(), strangerHost];
  const server = createServer(selfSigned(hosts), (request, response) => {
    const host = request.headers.host?.replace(/:\d+$/, '') ?? '';
    const path = new URL(request.url ?? '/', 'https://replica').pathname;
    const replica = byHost.get(host);
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    if (host === strangerHost) return send(response, 'text/html', strangerPage);
    if (!replica) return void response.writeHead(421).end();
    const asset = /^\/assets\/(\w+\.(js|css))$/.exec(path);
    if (asset) {
      const file = resolve(replicaBundles, asset[1] ?? '');
      if (!existsSync(file)) return void response.writeHead(404).end('Not built: node scripts/replicas.ts');
      return send(response, types[asset[2] ?? ''] ?? '', readFileSync(file));
    }
    const nonce = randomBytes(16).toString('base64');
    send(response, 'text/html', pageOf(replica, nonce), {
      'content-security-policy': replica.csp.replaceAll('NONCE', nonce),
    });
  });
  return { hosts, ...(await listen(server)) };
}
