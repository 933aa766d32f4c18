import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Replaces a file whole, or leaves it as it was. What is written first has a name that nobody can foresee: nothing is
 * written through a link that somebody put there, nor into the file of another run.
 */
export function replaceFile(file: string, content: string | Uint8Array): void {
  const next = `${file}.${randomUUID()}`;
  try {
    writeFileSync(next, content, { flag: 'wx' });
    renameSync(next, file);
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  }
}
