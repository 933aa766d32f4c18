import { expect, test } from 'vitest';
import { codeOf } from '../testing/codeOf.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { replay } from './replay.ts';

const CLAIM = '01-a/a';

test('of a claim that there is not, the nearest name is told', async () => {
  const root = temporaryFolder('replay', { 'specs/01-a/stands.spec.ts': '' });
  await expect(replay(root, ['01-a/stnads', 'it holds', '--seed', '5'])).rejects.toThrow('Did you mean "01-a/stands"? Call it');
});

test.each<[string, readonly string[], string]>([
  ['an empty path', [CLAIM, 'it holds', '--seed', '5', '--path', ''], 'not-a-path'],
  ['a path in powers of ten', [CLAIM, 'it holds', '--seed', '5', '--path', '1e3'], 'not-a-path'],
  ['a seed in powers of ten', [CLAIM, 'it holds', '--seed', '1e3'], 'not-a-seed'],
  ['an empty seed', [CLAIM, 'it holds', '--seed', ''], 'not-a-seed'],
  ['no seed', [CLAIM, 'it holds'], 'not-one-sentence'],
  ['two sentences', [CLAIM, 'it holds', 'so does it', '--seed', '5'], 'not-one-sentence'],
  ['another claim', ['01-a/b', 'it holds', '--seed', '5'], 'no-such-claim'],
])('%s is refused before anything runs', async (_, args, code) => {
  const root = temporaryFolder('replay', { 'specs/01-a/a.spec.ts': '' });
  const refusal = await replay(root, args).catch((error: unknown) => error);
  expect(
    codeOf(() => {
      throw refusal;
    }),
  ).toBe(code);
});
