import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A site over http, on this machine only and on any free port. */
export interface Served {
  /** With a slash at its end. */
  readonly address: string;
  close(): void;
}

/** Serves the files of a folder as they are. */
export function serve(folder: string): Promise<Served> {
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURI(new URL(url, 'http://127.0.0.1').pathname);
    // Chromium asks for an icon by itself where a file, such as a picture, names none: now and then, so that a test would fail by chance.
    if (path === '/favicon.ico') {
      response.writeHead(204);
      response.end();
      return;
    }
    try {
      const body = readFileSync(join(folder, path));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
      response.end(body);
    } catch {
      response.writeHead(404);
      response.end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve({
        address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}
