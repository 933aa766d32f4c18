import { type Q, rational } from '../../math/exact/rational.ts';
import { hiddenUnits } from '../../math/network/hiddenUnits.ts';
import type { Network } from '../../math/network/network.ts';
import { activationRegions } from '../../math/regions/activationRegions.ts';
import { counted } from '../../text/counted.ts';
import { drawing, type Figure, path, rectangle, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { planeScale } from '../drawing/scale.ts';
import { shade } from './regions.ts';

/** Two inputs, and ReLU units. */
export interface Cutting {
  readonly network: Network;
  /** The square goes so far from the origin, in every direction; as far as all corners are in sight if left out. */
  readonly reach?: Q;
}

const [SIDE, LEFT, TOP] = [200, 20, 10];

/**
 * The regions into which a ReLU network cuts a square of the plane, small enough to stand beside text: each the darker,
 * the more units are on in it. Throws as {@link activationRegions}.
 */
export function cutting({ network, reach }: Cutting, caption: string): Figure {
  const ends = reach === undefined ? undefined : ([rational(reach).neg(), rational(reach)] as const);
  const { box, regions } = activationRegions(network, ends === undefined ? {} : { box: [ends, ends] });
  const [[from, to]] = box;
  const place = planeScale([from, to], [from, to], { left: LEFT, right: LEFT + SIDE, top: TOP, bottom: TOP + SIDE });
  const hidden = network.layers.slice(0, -1);
  const units = hiddenUnits(network);
  const shown = regions.map(({ pattern, corners }) => ({
    corners,
    on: pattern
      .slice(0, hidden.length)
      .flat()
      .filter((piece) => piece > 0).length,
  }));
  const parts = shown.map(({ corners, on }) => shade(corners.map(place), on, units));
  const frame = rectangle([from, from], [to, to]);
  const altText = `The square from ${from} to ${to} in both directions, cut into ${counted(regions.length, 'region')} by ReLU units, of which in each so many are on: ${shown.map(({ on }) => on).join(', ')}.`;
  const words = label('middle', spot(LEFT + SIDE / 2, TOP + SIDE + 22), `x and y from ${from} to ${to}`);
  return {
    ...drawing(SIDE + 2 * LEFT, TOP + SIDE + 32, altText, [...parts, path('thin', frame.map(place), true), words]),
    caption,
  };
}
