import { expect, test } from 'vitest';
import { percent } from './percent.ts';

test('percent(count, of) rounds down to a tenth, from whole numbers', () => {
  expect([percent(1, 3), percent(0, 7), percent(7, 7), percent(1, 1001)]).toEqual(['33.3 %', '0.0 %', '100.0 %', '0.0 %']);
});
