import { curves } from '../../figure/chart/curves.ts';
import type { Labelled } from '../../figure/refutation/decided.ts';
import { extreme } from '../../figure/refutation/extreme.ts';
import type { Point } from '../../figure/refutation/points.ts';
import { refutationPicture } from '../../figure/refutation/refutationPicture.ts';
import { type Q, type Rational, rational } from '../../math/exact/rational.ts';
import { zip } from '../../math/exact/zip.ts';
import { evaluateTerm, type Term } from '../../math/language/term.ts';

interface Unit {
  readonly weights: Point;
  readonly bias: Q;
  readonly activation: Term;
  readonly skip: Point;
  readonly offset: Q;
}

/** The unit's output over what goes into it, and where the points are on it. */
export const picture = refutationPicture(({ points, labels }: Labelled, { weights, bias, activation, skip, offset }: Unit) => {
  if (skip.some((weight) => rational(weight).sign() !== 0)) return 'The points go around the unit as well, so it is no curve.';
  const inputs = points.map((point) =>
    zip(point, weights).reduce<Rational>((sum, [x, weight]) => sum.add(rational(x).mul(rational(weight))), rational(bias)),
  );
  const at = (t: Rational): readonly [Rational, Rational] => [
    t,
    evaluateTerm(activation, new Map([['t', t]])).add(rational(offset)),
  ];
  const [least, most] = [extreme(inputs, -1).sub(rational(1)), extreme(inputs, 1).add(rational(1))];
  const steps = Array.from({ length: 33 }, (_, i) => at(least.add(most.sub(least).mul(rational(`${i}/32`)))));
  const ones = inputs.filter((_, i) => labels[i] === true).map(at);
  const zeros = inputs.filter((_, i) => labels[i] !== true).map(at);
  return curves(
    'The unit over its input t.',
    [{ label: 'the unit', points: steps, marks: [...ones, ...zeros] }],
    'The unit over t: the points where it is above zero are the ones, and where it is below, the zeros.',
  );
});
