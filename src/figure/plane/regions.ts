import { type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { activationPattern } from '../../math/network/network.ts';
import { drawing, type Figure, path, type Spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';

/** A ReLU network of two inputs in a box, as the checker of its regions has it, and the corners of each region. */
export interface Shown {
  readonly layers: readonly { readonly weights: readonly (readonly Q[])[]; readonly bias: readonly Q[] }[];
  readonly box: readonly (readonly Q[])[];
  readonly polygons: readonly (readonly (readonly Q[])[])[];
  /** A few words below. */
  readonly name: string;
}

const SIDE = 300;
const GAP = 20;
/** Room below for the numbers and for the words. */
const FOOT = 52;
/** The darkest shade, in hundredths, so that edges stay visible on it. */
const DARKEST = 64;

/**
 * The regions of networks side by side, each the darker, the more units are on in it: so two regions on both sides of
 * an edge, where a unit switches, have different shades. Throws a `RangeError` for polygons that are none of the plane.
 */
export function regions(shown: readonly Shown[], caption: string): Figure {
  const drawn = shown.map((one, i) => panelOf(one, GAP + i * (SIDE + GAP)));
  const width = GAP + shown.length * (SIDE + GAP);
  const told = drawn.map(({ found }) => found).join(' ');
  return {
    svg: drawing(
      width,
      SIDE + GAP + FOOT,
      told,
      drawn.flatMap(({ parts }) => parts),
    ),
    caption,
  };
}

function panelOf(
  { layers, box, polygons, name }: Shown,
  left: number,
): { readonly parts: readonly string[]; readonly found: string } {
  const [[x0, x1], [y0, y1]] = box.map((ends) => spotOf(ends)) as [Spot, Spot];
  const place = ([x, y]: Spot): Spot => [
    rational(left).add(x.sub(x0).div(x1.sub(x0)).mul(rational(SIDE))),
    rational(GAP).add(y1.sub(y).div(y1.sub(y0)).mul(rational(SIDE))),
  ];
  const hidden = layers.slice(0, -1).map(({ weights, bias }) => ({ weights, bias, activation: 'relu' as const }));
  const units = hidden.reduce((sum, { bias }) => sum + bias.length, 0);
  const shades = polygons.map((polygon) => {
    const corners = polygon.map(spotOf);
    const middle = [0, 1].map((k) =>
      corners.reduce((sum, corner) => sum.add(corner[k as 0 | 1]), ZERO).div(rational(corners.length)),
    );
    const on = activationPattern({ layers: hidden }, middle)
      .flat()
      .reduce((sum, piece) => sum + piece, 0);
    return { on, part: shade(corners.map(place), on, units) };
  });
  const [right, bottom] = [left + SIDE, GAP + SIDE];
  const below = rational(bottom + 18);
  const parts = [
    ...shades.map(({ part }) => part),
    label('start', [rational(left), below], `x from ${x0} to ${x1}`),
    label('end', [rational(right), below], `y from ${y0} to ${y1}`),
    label('middle', [rational(left + SIDE / 2), rational(bottom + 40)], name),
  ];
  const counts = [...new Set(shades.map(({ on }) => on))].sort((a, b) => a - b);
  return {
    parts,
    found: `${name}: ${polygons.length} regions of ${units} units; in each of them ${counts.join(', ').replace(/, (\d+)$/, ' or $1')} are on.`,
  };
}

/** A region: the darker, the more of so many units are on in it. */
export function shade(corners: readonly Spot[], on: number, units: number): string {
  const hundredths = Math.trunc((DARKEST * on) / units);
  return path('one', corners, true).replace('/>', ` fill-opacity="${hundredths / 100}"/>`);
}

function spotOf([x, y, ...rest]: readonly Q[]): readonly [Rational, Rational] {
  if (x === undefined || y === undefined || rest.length > 0)
    throw new RangeError('Regions are drawn of points with two coordinates.');
  return [rational(x), rational(y)];
}
