import type { Part } from '../../src/command/record/partsOf.ts';
import { digits } from '../../src/math/data/digits.ts';
import { train } from '../../src/math/learning/train.ts';
import { contest } from './experiments/contest.ts';
import { contestants, samplesOf, toldRight } from './experiments/digits.ts';

const ALL = digits();
const [TRAINING, VALIDATION, TEST] = (['training', 'validation', 'test'] as const).map((part) => samplesOf(ALL, part));

/** How many digits each network tells right, at the rate that is best for it on the validation split. */
export default (part: Part) => {
  if (TRAINING === undefined || VALIDATION === undefined || TEST === undefined) return [];
  return contest(
    contestants(32),
    { rates: ['0.01', '0.03', '0.1', '0.3', '1', '3', '10'], searched: 2, runs: 10, best: 'most' },
    (contestant, rate, seed, of) =>
      toldRight(
        train,
        contestant,
        { rate, seed, batch: 50, momentum: 0.9, epochs: 20 },
        TRAINING,
        of === 'test' ? TEST : VALIDATION,
      ),
    part,
  ).map((result) => ({ ...result }));
};
