import type { Part } from '../../src/command/record/partsOf.ts';
import { randomSource } from '../../src/math/elementary/randomSource.ts';
import { train } from '../../src/math/learning/train.ts';
import { xorTally } from './experiments/xorTally.ts';

/** What became of XOR in a thousand runs of each kind and width. */
export default (part: Part) =>
  (['identity', 'tanh', 'relu'] as const).flatMap((activation) =>
    [2, 3, 4, 5, 8, 16].map((units) =>
      part(`${activation}, ${units} units`, () => ({
        ...xorTally({ train, randomSource }, { activation, units, from: 1, runs: 1000 }),
      })),
    ),
  );
