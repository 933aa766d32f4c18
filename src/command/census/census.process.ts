import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { thresholdCensus } from '../../math/census/thresholdCensus.ts';
import { temporaryFolder } from '../../testing/temporaryFolder.ts';
import { census } from './census.ts';
import { censusInParallel } from './censusInParallel.ts';

const folder = temporaryFolder('census', {}, afterAll);

test('several threads find what one finds', async () => {
  const alone = thresholdCensus(7);
  for (const workers of [1, 3]) expect(await censusInParallel(7, { workers })).toEqual(alone);
});

/** Stops before a level, and returns what was told before each. */
async function stopped(checkpoint: string, level: number, version = 'one'): Promise<readonly number[]> {
  const stop = new AbortController();
  const pulled = new Error('The plug was pulled.');
  const levels: number[] = [];
  await expect(
    censusInParallel(7, {
      checkpoint,
      version,
      workers: 2,
      signal: stop.signal,
      onLevel: (progress) => {
        levels.push(progress.level);
        if (progress.level === level) stop.abort(pulled);
      },
    }),
  ).rejects.toBe(pulled);
  return levels;
}

test('stopped again and again, it goes on from where it was, and comes to the same', async () => {
  const checkpoint = join(folder, 'again', '7.checkpoint');
  expect(await stopped(checkpoint, 3)).toEqual([0, 1, 2, 3]);
  expect(await stopped(checkpoint, 20)).toEqual(Array.from({ length: 18 }, (_, i) => 3 + i));
  const levels: number[] = [];
  const total = await censusInParallel(7, {
    checkpoint,
    version: 'one',
    workers: 1,
    onLevel: ({ level, classes }) => {
      levels.push(level);
      // What was counted before is not counted again.
      expect(classes).toBeGreaterThan(0);
    },
  });
  expect(levels[0]).toBe(20);
  expect(total).toEqual(thresholdCensus(7));
  expect(existsSync(checkpoint)).toBe(false);
});

test('what another version saved, or what is damaged, is refused and kept', async () => {
  const checkpoint = join(folder, 'other', '7.checkpoint');
  await stopped(checkpoint, 10);
  await expect(censusInParallel(7, { checkpoint, version: 'two' })).rejects.toHaveProperty('code', 'foreign-checkpoint');
  await expect(censusInParallel(6, { checkpoint, version: 'one' })).rejects.toHaveProperty('code', 'foreign-checkpoint');
  const bytes = readFileSync(checkpoint);
  for (const damaged of [bytes.subarray(0, bytes.length - 1), bytes.subarray(0, 10), Buffer.from('nothing\n'), Buffer.alloc(0)]) {
    writeFileSync(checkpoint, damaged);
    await expect(censusInParallel(7, { checkpoint, version: 'one' })).rejects.toHaveProperty('code', 'damaged-checkpoint');
    expect(readFileSync(checkpoint).equals(damaged)).toBe(true);
  }
  const flipped = Buffer.from(bytes);
  flipped[bytes.length - 5] = (flipped[bytes.length - 5] ?? 0) ^ 1;
  writeFileSync(checkpoint, flipped);
  await expect(censusInParallel(7, { checkpoint, version: 'one' })).rejects.toHaveProperty('code', 'damaged-checkpoint');
});

test.each([
  [[], 'number-of-variables'],
  [['10'], 'number-of-variables'],
  [['four'], 'number-of-variables'],
  [['4', '5'], 'number-of-variables'],
  [['4', '--workers', '0'], 'number-of-workers'],
  [['4', '--speed'], 'unknown-argument'],
])('census %j is refused', async (args, code) => {
  await expect(census(folder, args)).rejects.toHaveProperty('code', code);
});

test('what is wrong is said in a sentence that ends with how the command is called', async () => {
  await expect(census(folder, ['10'])).rejects.toThrow(
    'The number of variables is needed, from 1 to 9. Call it as: npm run census -- 8 [--workers 2]',
  );
});
