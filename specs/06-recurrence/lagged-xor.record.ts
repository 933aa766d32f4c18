import { cos } from '../../src/math/elementary/cos.ts';
import { exp } from '../../src/math/elementary/exp.ts';
import { expMinusOne } from '../../src/math/elementary/expMinusOne.ts';
import { ln } from '../../src/math/elementary/ln.ts';
import { randomSource } from '../../src/math/elementary/randomSource.ts';
import { sin } from '../../src/math/elementary/sin.ts';
import { tanh } from '../../src/math/elementary/tanh.ts';
import type { Name } from './sequences/models.ts';
import { answersOf, type Protocol, rightAfter } from './sequences/training.ts';

const BY = { cos, exp, expMinusOne, ln, randomSource, sin, tanh };
const NAMES: readonly Name[] = ['linear', 'block', 'tanh'];
const LAGS = [2, 5];
const RATES = [0.003, 0.01, 0.03];
/** The rate is chosen with these seeds, and what is recorded comes from the others. */
const [CHOOSING, TELLING] = [
  [1, 2],
  [11, 12, 13, 14, 15],
];

/** How well each model learns the XOR of a bit and an earlier one, after the same search over three rates for each. */
export default () =>
  LAGS.map((lag) => {
    const at = (rate: number): Protocol => ({ lag, length: 24, batch: 16, steps: 800, rate, tried: 200 });
    const models = NAMES.map((name) => {
      const right = (rate: number, seed: number): number => rightAfter(BY, name, at(rate), seed);
      const [best] = RATES.map((rate) => ({ rate, sum: CHOOSING.reduce((sum, seed) => sum + right(rate, seed), 0) })).sort(
        (a, b) => b.sum - a.sum,
      );
      const rate = best?.rate ?? 0;
      return { name, rate: String(rate), right: TELLING.map((seed) => right(rate, seed)) };
    });
    return { lag, answers: answersOf(at(0)), models };
  });
