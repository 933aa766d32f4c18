import { expect, test } from 'vitest';
import { UsageError } from './arguments.ts';
import { claimsNamed } from './claimsNamed.ts';

const IDS = [
  '01-linear/depth',
  '02-points/depth-folds',
  '02-points/no-line-separates-xor',
  '02-points/one-product-separates-xor',
  // A letter of "xro" is one too many for it, and it is no word of it.
  '03-rounding/a-rounded-row',
];

test.each([
  ['xor', [2, 3]],
  ['XOR', [2, 3]],
  ['02-points', [1, 2, 3]],
  ['folds', [1]],
  // The very name, though it is a part of another.
  ['depth', [0]],
  ['01-linear/depth', [0]],
  ['specs/02-points/no-line-separates-xor.spec.ts', [2]],
  ['./specs/02-points/no-line-separates-xor.spec.ts', [2]],
  ['specs\\02-points\\no-line-separates-xor.spec.ts', [2]],
  ['specs/02-points/', [1, 2, 3]],
])('%j means the claims %j', (given, meant) => {
  expect(claimsNamed(IDS, given)).toEqual(meant.map((i) => IDS[i]));
});

test.each([
  [
    'xro',
    'No claim has "xro" in its name. Did you mean "02-points/no-line-separates-xor" or "02-points/one-product-separates-xor"?',
  ],
  ['no-line-seperates-xor', 'No claim has "no-line-seperates-xor" in its name. Did you mean "02-points/no-line-separates-xor"?'],
  ['depht-folds', 'No claim has "depht-folds" in its name. Did you mean "02-points/depth-folds"?'],
  ['perceptron', 'No claim has "perceptron" in its name. Their names are those of the files in specs/.'],
  ['specs', 'No claim has "specs" in its name. Their names are those of the files in specs/.'],
  ['', 'No claim has "" in its name. Their names are those of the files in specs/.'],
])('%j is refused, with the nearest names', (given, says) => {
  expect(() => claimsNamed(IDS, given)).toThrow(new UsageError('no-such-claim', says));
});
