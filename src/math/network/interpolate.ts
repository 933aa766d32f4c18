import { type Q, type Rational, rational } from '../exact/rational.ts';
import { coded } from '../exact/refused.ts';
import { zip } from '../exact/zip.ts';
import type { Network } from './network.ts';

/**
 * The ReLU network with one hidden layer whose graph passes through these points, straight in between. Before the
 * first point it stays as high as there; after the last it goes on as before. There is one unit for each stretch: it
 * sets in where the stretch begins, and its outgoing weight is the change of slope there. Throws a `RangeError` for
 * fewer than two points, or x that do not grow.
 */
export function interpolate(points: readonly (readonly [x: Q, y: Q])[]): Network {
  const exact = points.map(([x, y]): readonly [Rational, Rational] => [rational(x), rational(y)]);
  const [first] = exact;
  if (first === undefined || exact.length < 2)
    throw coded('too-few-points', new RangeError(`A line needs two points to go through, and there are ${exact.length}.`));
  const stretches = zip(exact.slice(0, -1), exact.slice(1)).map(([[x, y], [next, then]]) => {
    if (x.compare(next) >= 0)
      throw coded('not-ascending', new RangeError(`The points must go from left to right, and ${next} comes after ${x}.`));
    return { from: x, slope: then.sub(y).div(next.sub(x)) };
  });
  const before = [rational(0), ...stretches.map(({ slope }) => slope)];
  return {
    layers: [
      { weights: stretches.map(() => [1]), bias: stretches.map(({ from }) => from.neg()), activation: 'relu' },
      {
        weights: [zip(stretches, before.slice(0, -1)).map(([{ slope }, last]) => slope.sub(last))],
        bias: [first[1]],
        activation: 'identity',
      },
    ],
  };
}
