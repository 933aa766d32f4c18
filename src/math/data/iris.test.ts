import { expect, test } from 'vitest';
import { ZERO } from '../exact/rational.ts';
import { IRISES, type Iris } from './iris.ts';

const lengths = ({ sepalLength, sepalWidth, petalLength, petalWidth }: Iris) => [
  sepalLength,
  sepalWidth,
  petalLength,
  petalWidth,
];

test('there are fifty flowers of each of three species, in order', () => {
  expect(IRISES.map(({ species }) => species)).toEqual(
    ['setosa', 'versicolor', 'virginica'].flatMap((species) => Array.from({ length: 50 }, () => species)),
  );
});

test('every length is a decimal with one digit, exactly', () => {
  expect(lengths(IRISES[0] as Iris).map(String)).toEqual(['51/10', '7/2', '7/5', '1/5']);
  for (const length of IRISES.flatMap(lengths)) {
    expect(10n % length.d).toBe(0n);
    expect(length.sign()).toBe(1);
  }
});

test('the sums are those of Fisher’s table, from which the copies with the two errors differ', () => {
  const sums = IRISES.map(lengths).reduce(
    (sum, flower) => sum.map((value, k) => value.add(flower[k] ?? ZERO)),
    [ZERO, ZERO, ZERO, ZERO],
  );
  // The means that every textbook prints, 5.843, 3.057, 3.758 and 1.199; with the errors 3.054, 3.759 and 1.199.
  expect(sums.map(String)).toEqual(['1753/2', '2293/5', '5637/10', '1799/10']);
  expect([34, 37].map((i) => lengths(IRISES[i] as Iris).map(String))).toEqual([
    ['49/10', '31/10', '3/2', '1/5'],
    ['49/10', '18/5', '7/5', '1/10'],
  ]);
});

test('only the 102nd and the 143rd flower are the same', () => {
  const written = IRISES.map((flower) => lengths(flower).join(' '));
  const repeated = written.flatMap((flower, i) => (written.indexOf(flower) === i ? [] : [[written.indexOf(flower) + 1, i + 1]]));
  expect(repeated).toEqual([[102, 143]]);
});
