import { barycenter } from '../../math/algebra/barycenter.ts';
import type { Matrix } from '../../math/algebra/matrix.ts';
import type { Points } from '../../math/algebra/points.ts';
import type { Vector } from '../../math/algebra/vector.ts';
import { ONE, type Q } from '../../math/exact/rational.ts';
import { hiddenUnits } from '../../math/network/hiddenUnits.ts';
import { activationPattern } from '../../math/network/network.ts';
import { drawing, type Figure, path, planeSpot, type Spot, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { planeScale } from '../drawing/scale.ts';

/** A ReLU network of two inputs in a box, and the corners of each region. A row of the box is the two ends along an axis. */
export interface NetworkRegions {
  readonly layers: readonly { readonly weights: Matrix; readonly bias: Vector }[];
  readonly box: Matrix;
  readonly polygons: readonly Points[];
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
export function regions(shown: readonly NetworkRegions[], caption: string): Figure {
  const drawn = shown.map((one, i) => panelOf(one, GAP + i * (SIDE + GAP)));
  const width = GAP + shown.length * (SIDE + GAP);
  const altText = drawn.map(({ found }) => found).join(' ');
  return {
    ...drawing(
      width,
      SIDE + GAP + FOOT,
      altText,
      drawn.flatMap(({ parts }) => parts),
    ),
    caption,
  };
}

function panelOf(
  { layers, box, polygons, name }: NetworkRegions,
  left: number,
): { readonly parts: readonly string[]; readonly found: string } {
  const [right, bottom] = [left + SIDE, GAP + SIDE];
  const [xs, ys] = box.map(spotOf) as [Spot, Spot];
  const place = planeScale(xs, ys, { left, right, top: GAP, bottom });
  const hidden = layers.slice(0, -1).map(({ weights, bias }) => ({ weights, bias, activation: 'relu' as const }));
  const units = hiddenUnits({ layers });
  const shades = polygons.map((polygon) => {
    const corners = polygon.map(spotOf);
    const middle = barycenter(
      corners,
      corners.map(() => ONE),
    );
    const on = activationPattern({ layers: hidden }, middle)
      .flat()
      .reduce((sum, piece) => sum + piece, 0);
    return { on, part: shade(corners.map(place), on, units) };
  });
  const below = bottom + 18;
  const parts = [
    ...shades.map(({ part }) => part),
    label('start', spot(left, below), `x from ${xs.join(' to ')}`),
    label('end', spot(right, below), `y from ${ys.join(' to ')}`),
    label('middle', spot(left + SIDE / 2, bottom + 40), name),
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

function spotOf(point: readonly Q[]): Spot {
  return planeSpot(point, 'A picture of regions');
}
