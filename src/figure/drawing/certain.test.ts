import { expect, test } from 'vitest';
import { rational } from '../../math/exact/rational.ts';
import { certain } from './certain.ts';

test.each([
  ['1523/1000', '1523/1000', '1.523'],
  ['15231/10000', '15239/10000', '1.523…'],
  ['1523/1000', '15239/10000', '1.523 to 1.523…'],
  ['-1/10000', '1/10000', '-0.000… to 0.000…'],
])('between %s and %s three places are %s', (low, high, words) => {
  expect(certain({ low: rational(low), high: rational(high) }, 3)).toBe(words);
});
