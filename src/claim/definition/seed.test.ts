import { expect, test } from 'vitest';
import { seedOf, seedsOf } from './seed.ts';

/** FNV-1a as its authors state it, in whole numbers of any size. */
function fnv1a(text: string): bigint {
  return [...Buffer.from(text, 'utf8')].reduce((hash, byte) => ((hash ^ BigInt(byte)) * 0x01000193n) % 2n ** 32n, 0x811c9dc5n);
}

test('seedOf(id, sentence, fresh) is half the FNV-1a hash of its lines', () => {
  // From the authors' own test vectors.
  expect(fnv1a('foobar')).toBe(0xbf9cf968n);
  expect(seedOf('', '')).toBe(Number(fnv1a('\n') / 2n));
  expect(seedOf('01-some/claim', 'naïve ½')).toBe(Number(fnv1a('01-some/claim\nnaïve ½') / 2n));
  expect(seedOf('a', 'b', 3)).toBe(Number(fnv1a('a\nb\n3') / 2n));
});

test('another claim, another sentence or a fresh seed gives another seed', () => {
  const seeds = [seedOf('a', 'b'), seedOf('a', 'c'), seedOf('b', 'b'), seedOf('a', 'b', 1), seedOf('a', 'b', 2)];
  expect(new Set(seeds).size).toBe(seeds.length);
});

test('a fresh seed is for what is drawn, and a replayed one for everything', () => {
  const own = seedOf('a/b', 'so');
  expect(seedsOf('a/b', 'so', {})).toEqual({ seed: own, finder: own });
  expect(seedsOf('a/b', 'so', { fresh: 3 })).toEqual({ seed: seedOf('a/b', 'so', 3), finder: own });
  expect(seedsOf('a/b', 'so', { replay: { seed: 5 } })).toEqual({ seed: 5, finder: 5 });
});
