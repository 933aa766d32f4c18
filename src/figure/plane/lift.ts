import type { Points } from '../../math/algebra/points.ts';
import { extent } from '../../math/exact/extent.ts';
import { type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { coded } from '../../math/exact/refused.ts';
import { zip } from '../../math/exact/zip.ts';
import { disc, drawing, type Figure, path, rectangle, type Spot, spot } from '../drawing/drawing.ts';
import { planeScale } from '../drawing/scale.ts';

/** Points over the unit square, with their labels and a plane that separates them. */
export interface Lifted {
  readonly points: Points;
  readonly labels: readonly boolean[];
  /** The plane must not be upright: its third weight is not zero. */
  readonly plane: { readonly weights: readonly Q[]; readonly bias: Q };
}

/**
 * Points over the unit square, each joined by a stick to the sheet that separates them. They have three coordinates,
 * and are seen from the front and a little from above. Throws a `RangeError` for points or a plane without three
 * coordinates, and for an upright plane.
 */
export function lift({ points, labels, plane }: Lifted, caption: string): Figure {
  const [a, b, c] = three(plane.weights);
  const heightOver = (x: Rational, y: Rational): Rational => a.mul(x).add(b.mul(y)).add(rational(plane.bias)).neg().div(c);
  const exact = points.map(three);
  const sheet = SQUARE.map(([x, y]) => view(x, y, heightOver(x, y)));
  const ground = SQUARE.map(([x, y]) => view(x, y, ZERO));
  const seen = exact.map(([x, y, z]) => view(x, y, z));
  const feet = exact.map(([x, y]) => view(x, y, heightOver(x, y)));
  const place = framed([...sheet, ...ground, ...seen, ...feet]);

  const sticks = zip(seen, feet).map((ends) => path('thick dotted', ends.map(place)));
  const discs = zip(seen, labels).map(([at, label]) => disc(place(at), label));
  const named = zip(exact, labels).map(([point, label]) => `a ${label ? 'one' : 'zero'} at (${point.join(', ')})`);
  const altText = `Points over the unit square, and a slanted sheet between them: ${named.join(', ')}.`;
  const surfaces = [path('thin', ground.map(place), true), path('sheet', sheet.map(place), true)];
  return { ...drawing(SIDE, SIDE, altText, [...surfaces, ...sticks, ...discs]), caption };
}

const SIDE = 300;
const MARGIN = 20;

const SQUARE = rectangle(spot(0, 0), spot(1, 1));

/** The oblique view: depth goes to the right and up, at less than its length. */
function view(x: Rational, y: Rational, z: Rational): Spot {
  return [x.add(y.mul(rational('1/2'))), z.mul(rational('3/4')).add(y.mul(rational('2/5')))];
}

/** Puts what is seen into the drawing, as large as it fits. */
function framed(spots: readonly Spot[]): (spot: Spot) => Spot {
  const [left, right] = extent(spots.map(([x]) => x));
  const [low, high] = extent(spots.map(([, y]) => y));
  const [, widest] = extent([right.sub(left), high.sub(low)]);
  const box = { left: MARGIN, right: SIDE - MARGIN, top: MARGIN, bottom: SIDE - MARGIN };
  return planeScale([left, left.add(widest)], [low, low.add(widest)], box);
}

function three([x, y, z, ...rest]: readonly Q[]): readonly [Rational, Rational, Rational] {
  if (x === undefined || y === undefined || z === undefined || rest.length > 0)
    throw coded('not-three-coordinates', new RangeError('A lift shows points and a plane with three coordinates.'));
  return [rational(x), rational(y), rational(z)];
}
