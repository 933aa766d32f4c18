import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Texts by the path of their file; of undefined ones no file is written. */
type Texts = { readonly [path: string]: string | undefined };

/**
 * A new folder with these files in it, which goes when the test has ended. With `afterAll` it goes when all tests of a
 * file have.
 */
export function temporaryFolder(
  name: string,
  texts: Texts = {},
  whenDone: (remove: () => void) => void = onTestFinished,
): string {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  whenDone(() => rmSync(folder, { recursive: true, force: true }));
  writeTexts(folder, texts);
  return folder;
}

/** Writes files below a folder, with the folders they need. */
export function writeTexts(folder: string, texts: Texts): void {
  for (const [path, text] of Object.entries(texts)) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
