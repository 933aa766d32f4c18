import { expect, test } from 'vitest';
import { type Check, checkOfHash, hashOfCheck } from './permalink.ts';

const CLAIM = '02-separability/no-line-separates-xor';

test.each<Check>([
  { claim: CLAIM },
  { claim: CLAIM, sentence: 'a-relu-unit' },
  { claim: CLAIM, sentence: 'relux--y--2-größer', seed: -7, runs: 1000, path: '3:0:1' },
  { claim: CLAIM, seed: 2 ** 31 - 1 },
])('a link restores what it was made of: %j', (check) => {
  const hash = hashOfCheck(check);
  expect(hash).toMatch(/^#check\?[\w%&=.+-]*$/);
  expect(checkOfHash(hash)).toEqual(check);
});

test('other ends of addresses are none of ours', () => {
  expect(checkOfHash('')).toBeUndefined();
  expect(checkOfHash('#the-evidence')).toBeUndefined();
  expect(checkOfHash('#check?seed=1')).toBeUndefined();
});

test('what is out of form is left out', () => {
  const read = (rest: string) => checkOfHash(`#check?claim=x${rest}`);
  for (const rest of ['&seed=1e3', '&seed=2147483648', '&seed=', '&runs=1', '&runs=1000001', '&runs=2.5', '&path=1:2'])
    expect(read(rest)).toEqual({ claim: 'x' });
  expect(read('&seed=1&path=1:x')).toEqual({ claim: 'x', seed: 1 });
  expect(read('&seed=1&path=1:2')).toEqual({ claim: 'x', seed: 1, path: '1:2' });
});
