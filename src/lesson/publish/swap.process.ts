import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../testing/temporaryFolder.ts';
import { filesUnder } from './filesUnder.ts';
import { type Files, writerOf } from './swap.ts';

/** Sixty files that all name the set they belong to. */
const setOf = (name: string): Files => new Map(Array.from({ length: 60 }, (_, i) => [`0${i % 9}-c/${i}.md`, name]));

/** The texts of all files below a folder, one for each file. */
function texts(folder: string): readonly string[] {
  return filesUnder(folder).map((path) => readFileSync(join(folder, path), 'utf8'));
}

/** How often the process is killed; a hundred times, where somebody has the minutes. */
const KILLS = Number(process.env.LINEAR_KILLS ?? 8);

test('a process killed for real, at many different moments: old or new', { timeout: 30_000 * KILLS }, async () => {
  const root = temporaryFolder('killed');
  const writer = writerOf(root);
  writer.replace(setOf('even'));
  writer.release();
  const program = `
    import { writerOf } from './swap.ts';
    const set = (name) => new Map(Array.from({ length: 60 }, (_, i) => [\`0\${i % 9}-c/\${i}.md\`, name]));
    for (let i = 0; ; i += 1) { const writer = writerOf(${JSON.stringify(root)}); writer.replace(set(i % 2 === 0 ? 'even' : 'odd')); writer.release(); if (i === 0) console.log('swapping'); }
  `;
  // Translated once, and not by each process anew.
  const outfile = join(temporaryFolder('killed-program'), 'program.mjs');
  const stdin = { contents: program, loader: 'ts', resolveDir: import.meta.dirname } as const;
  await build({ stdin, outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20' });
  for (let kill = 0; kill < KILLS; kill += 1) {
    const child = spawn(process.execPath, [outfile], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    await setTimeout(3 + ((kill * 9) % 300));
    child.kill('SIGKILL');
    await once(child, 'exit');
    writerOf(root).release();
    const found = texts(join(root, 'lessons'));
    expect(found).toHaveLength(60);
    expect(new Set(found).size).toBe(1);
    expect(readdirSync(root)).toEqual(['lessons']);
  }
});
