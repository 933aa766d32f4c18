import { expect, test } from 'vitest';
import { corners } from '../../math/separability/boolean.ts';
import { dichotomyCount } from './dichotomyCount.ts';

const CONTEXT = { seed: 0, fresh: false };

test.each([5, 6])('the corners of a cube of %i dimensions are too many, and no labelling of them is looked at', (n) => {
  expect(dichotomyCount(corners(n), 14).establish(CONTEXT)).toMatchObject({ holds: false, code: 'too-many-points' });
});
