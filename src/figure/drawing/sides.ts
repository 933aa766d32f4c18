import { type Q, type Rational, rational } from '../../math/exact/rational.ts';
import { path, type Spot } from './drawing.ts';
import { half } from './half.ts';

/** An affine form of the plane: positive on the side of the ones. */
export interface Form {
  readonly weights: readonly Q[];
  readonly bias: Q;
}

/** The value of an affine form at a point of the plane. */
export function formAt({ weights, bias }: Form, [x, y]: Spot): Rational {
  const [a = 0, b = 0] = weights;
  return rational(a).mul(x).add(rational(b).mul(y)).add(rational(bias));
}

/** A convex part of the plane, and where in a drawing its points are. */
export interface Placed {
  readonly corners: readonly Spot[];
  readonly place: (point: Spot) => Spot;
}

/** The two sides of a line, shaded, and the line between them. */
export function sides({ corners, place }: Placed, form: Form, look = 'thick'): readonly string[] {
  const ones = half(corners, (point) => formAt(form, point));
  const zeros = half(corners, (point) => formAt(form, point).neg());
  const line = ones.filter((point) => formAt(form, point).sign() === 0);
  return [path('ones', ones.map(place), true), path('zeros', zeros.map(place), true), path(look, line.map(place))];
}
