import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createViteServer, type Vite } from 'vitest/node';
import { open } from '../lesson/publish/open.ts';
import { readArguments, UsageError } from './arguments.ts';
import { FOLDER, watchPages } from './watch.ts';

const USAGE = 'npm run read -- [--port 4321] [--open]';
const HOST = '127.0.0.1';

/**
 * Serves the pages while the specs change: whenever a file is saved the claims run, and a page that
 * says something else now is loaded again where it is being read. Nothing leaves the machine.
 */
export async function read(root: string, args: readonly string[]): Promise<number> {
  const { values } = readArguments(args, { port: { type: 'string', default: '4321' }, open: { type: 'boolean' } }, USAGE);
  const port = Number(values.port);
  if (!/^\d{1,5}$/.test(values.port) || port > 65535)
    throw new UsageError('not-a-port', `"${values.port}" is no port: a port is a number up to 65535. Call it as: ${USAGE}`);
  const site = join(root, FOLDER, 'site');
  mkdirSync(site, { recursive: true });
  await serve(site, port);
  const address = `http://${HOST}:${port}/`;
  console.log(`\n Reading at ${address}\n Pages appear as soon as the claims have run, and change as you save.\n`);
  if (values.open === true) open(address);
  await watchPages(root);
  return 0;
}

/** vite, to serve these files as they are and to load a page again that has changed. */
async function serve(site: string, port: number): Promise<void> {
  const server = await createViteServer({
    root: site,
    configFile: false,
    envDir: false,
    publicDir: false,
    appType: 'mpa',
    logLevel: 'error',
    clearScreen: false,
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { host: HOST, port, strictPort: true, hmr: { overlay: false } },
    plugins: [LIVE],
  });
  try {
    await server.listen();
  } catch (error) {
    await server.close();
    throw new UsageError(
      'port-taken',
      `The port ${port} cannot be had (${(error as Error).message}): perhaps you are reading already. Another one: npm run read -- --port ${port < 65535 ? port + 1 : 4321}`,
    );
  }
}

const LIVE: Vite.Plugin = {
  name: 'live',
  // The pages forbid every connection. Here each may have one to this server, to hear when to load again.
  transformIndexHtml: (html) => html.replace("content=\"default-src 'none';", "$& connect-src 'self' ws:;"),
  configureServer: (server) => () => {
    server.middlewares.use(({ originalUrl: url = '/' }, response, next) => {
      const [path = '/'] = url.split(/[?#]/);
      const file = path.endsWith('/') ? `${path}index.html` : path;
      if (!file.endsWith('.html') || existsSync(join(server.config.root, decodeURI(file)))) return next();
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(NO_PAGE);
    });
  },
};

/** What stands where a page should be: it asks for it anew every second. */
const NO_PAGE = `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><meta http-equiv="refresh" content="1"><title>No page here yet</title></head>
<body>
<p>There is no page here at the moment: the claims are still running, or this one does not hold, and the terminal says why.</p>
<p>As soon as there is one, it appears by itself.</p>
</body>
</html>
`;
