import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, wrongsOf } from '../browser/testing/chromium.ts';
import { type MadeUpBook, madeUpBook, specOf } from '../vitest/madeUpBook.ts';

const SPEC = 'specs/01-made-up/it-stands.spec.ts';
const START = 'scripts/start.mjs';

let book: MadeUpBook;
let browser: Browser;
let reading: ChildProcess | undefined;

beforeAll(async () => {
  book = madeUpBook({ 'specs/01-made-up/README.md': '# Made up\n\nNothing here is real.\n', [SPEC]: specOf('It stands') });
  browser = await launchChromium();
});
afterAll(async () => {
  reading?.kill();
  if (reading !== undefined && reading.exitCode === null) await once(reading, 'exit');
  await browser?.close();
  book.remove();
});

/** A port that nobody listens at just now. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return address.port;
}

/** A guard against hanging, far above what anything takes here. */
const PATIENT = { timeout: 240_000 };

test('a page that is being read changes when its spec is saved, goes when it fails, and comes back', async () => {
  const port = await freePort();
  const { VITEST: _, ...env } = process.env;
  reading = spawn(process.execPath, [join(book.root, START), 'read', '--port', String(port)], {
    cwd: book.root,
    env: { ...env, NO_COLOR: '1' },
  });
  let output = '';
  for (const stream of [reading.stdout, reading.stderr])
    stream?.on('data', (text) => (output += stripVTControlCharacters(String(text))));
  await expect.poll(() => output, PATIENT).toContain(`Reading at http://127.0.0.1:${port}/`);

  const page = await browser.newPage();
  const wrong = wrongsOf(page);
  const heading = () =>
    page
      .locator('h1')
      .textContent({ timeout: 1000 })
      .catch(() => '');
  await page.goto(`http://127.0.0.1:${port}/01-made-up/it-stands.html`);
  // Perhaps it is not there yet: then it appears by itself.
  await expect.poll(heading, PATIENT).toBe('It stands');
  // Until it stays: a page that is being written may come twice, and what was asked of the one before is lost.
  await expect.poll(() => page.evaluate('window.isTheSame = true'), PATIENT).toBe(true);

  book.write(SPEC, specOf('It stands, and says so'));
  await expect.poll(heading, PATIENT).toBe('It stands, and says so');
  expect(await page.evaluate('window.isTheSame')).toBe(undefined);

  book.write(SPEC, specOf('It falls', { formula: 'x < 1' }));
  await expect.poll(() => page.locator('body').innerText(), PATIENT).toContain('There is no page here at the moment');
  expect(output).toContain('"a bit is no more than one"');
  book.write(SPEC, specOf('It stands again'));
  await expect.poll(heading, PATIENT).toBe('It stands again');
  // The page that was not there is one that a browser tells about; nothing else is.
  expect(wrong.filter((line) => !line.includes('404'))).toEqual([]);

  const second = await book.run(START, 'read', '--port', String(port));
  expect(second.status).toBe(1);
  expect(second.output).toContain(
    `The port ${port} cannot be had (Port ${port} is already in use): perhaps you are reading already.`,
  );
  expect(second.output).toContain('Another one: npm run read -- --port ');
});

test.each(['70000', 'x', '-1'])('%j is no port, and one sentence says so', async (port) => {
  const { status, output } = await book.run(START, 'read', `--port=${port}`);
  expect(status).toBe(1);
  expect(output.trim()).toBe(
    `"${port}" is no port: a port is a number up to 65535. Call it as: npm run read -- [--port 4321] [--open]`,
  );
});
