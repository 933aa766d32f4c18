import { readFileSync, writeFileSync } from 'node:fs';
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
  const levels: number[] = [];
  await expect(
    censusInParallel(7, {
      checkpoint,
      version,
      workers: 2,
      signal: stop.signal,
      onLevel: (progress) => {
        levels.push(progress.level);
        if (progress.level === level) stop.abort(new Error('pulled the plug'));
      },
    }),
  ).rejects.toThrow('pulled the plug');
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
  expect(() => readFileSync(checkpoint)).toThrow('ENOENT');
});

test('what another version saved, or what is damaged, is refused and kept', async () => {
  const checkpoint = join(folder, 'other', '7.checkpoint');
  await stopped(checkpoint, 10);
  await expect(censusInParallel(7, { checkpoint, version: 'two' })).rejects.toThrow(/by another version of its code; delete it/);
  await expect(censusInParallel(6, { checkpoint, version: 'one' })).rejects.toThrow(/another census/);
  const bytes = readFileSync(checkpoint);
  for (const damaged of [bytes.subarray(0, bytes.length - 1), bytes.subarray(0, 10), Buffer.from('nothing\n'), Buffer.alloc(0)]) {
    writeFileSync(checkpoint, damaged);
    await expect(censusInParallel(7, { checkpoint, version: 'one' })).rejects.toThrow(/is damaged; delete it to start anew/);
    expect(readFileSync(checkpoint).equals(damaged)).toBe(true);
  }
  const flipped = Buffer.from(bytes);
  flipped[bytes.length - 5] = (flipped[bytes.length - 5] ?? 0) ^ 1;
  writeFileSync(checkpoint, flipped);
  await expect(censusInParallel(7, { checkpoint, version: 'one' })).rejects.toThrow(/is damaged/);
});

test.each([
  [[], 'The number of variables is needed'],
  [['10'], 'from 1 to 9'],
  [['four'], 'from 1 to 9'],
  [['4', '5'], 'from 1 to 9'],
  [['4', '--workers', '0'], '--workers needs a whole number of threads'],
  [['4', '--speed'], 'npm run census -- 8'],
])('census %j is refused with a sentence', async (args, why) => {
  await expect(census(folder, args)).rejects.toThrow(why);
});
