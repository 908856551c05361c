/** The only way out of the tested Firefox: it leads to the replica server, and nowhere else. */
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { type Listening, listen } from '../loopback.ts';
import type { ReplicaServer } from '../server.ts';

/** The running proxy. */
export interface ReplicaProxy extends Listening {
  /** Addresses that were asked for and not given, in order. */
  readonly refused: readonly string[];
}

/** Opens a proxy on a free port of the loopback that knows the server's hosts, on the port of https. */
export async function openProxy(server: ReplicaServer): Promise<ReplicaProxy> {
  const refused: string[] = [];
  const proxy = createServer((request, response) => {
    refused.push(String(request.url));
    response.writeHead(403).end();
  });
  proxy.on('connect', ({ url = '' }, client) => {
    const [host = '', port] = url.split(':');
    if (port !== '443' || !server.hosts.includes(host)) {
      refused.push(url);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(server.port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(client);
      client.pipe(upstream);
    });
    // A browser that is closed lets go of its connections without ceremony.
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
  });
  return { refused, ...(await listen(proxy)) };
}
