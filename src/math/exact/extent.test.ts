import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extent } from './extent.ts';
import { rational } from './rational.ts';

test('the ends are those of the sorted numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer(), fc.integer({ min: 1, max: 9 })), { minLength: 1 }), (pairs) => {
      const values = pairs.map(([n, d]) => rational(`${n}/${d}`));
      const sorted = values.toSorted((a, b) => a.compare(b));
      expect(extent(values).map(String)).toEqual([`${sorted[0]}`, `${sorted.at(-1)}`]);
    }),
  );
});

test('no numbers have no ends', () => {
  expect(() => extent([])).toThrow(TypeError);
});
