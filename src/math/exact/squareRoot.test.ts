import { assert, bigInt, property } from 'fast-check';
import { expect, test } from 'vitest';
import { squareRoot } from './squareRoot.ts';

test('its square is no more, and that of the next one is more', () => {
  for (let n = 0n; n < 300n; n += 1n) holds(n);
  assert(property(bigInt({ min: 0n, max: 2n ** 300n }), holds), { seed: 1, numRuns: 300 });
  assert(
    property(bigInt({ min: 1n, max: 2n ** 150n }), (root) => [root * root - 1n, root * root].forEach(holds)),
    {
      seed: 2,
      numRuns: 100,
    },
  );
});

function holds(n: bigint): void {
  const root = squareRoot(n);
  expect(root >= 0n && root * root <= n && n < (root + 1n) * (root + 1n)).toBe(true);
}
