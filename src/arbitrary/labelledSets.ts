import { type Arbitrary, boolean, constantFrom, integer, noBias, record } from 'fast-check';
import { zip } from '../math/exact/zip.ts';
import { integers } from './integers.ts';
import { lists } from './lists.ts';

/** How the points lie: each for itself, all on one line, or three and more at most places. */
export type Lie = 'spread' | 'collinear' | 'repeated';

/**
 * How the labels come about: by the sides of a hyperplane, which may pass through points; by these, but
 * for one that is turned over; each by a coin; or all the same.
 */
export type Labelling = 'planted' | 'nearly planted' | 'random' | 'one label';

/** Labelled points, and a guess at either answer. Coordinates are exact: whole numbers, or strings. */
export interface LabelledSet {
  readonly points: readonly (readonly (number | string)[])[];
  readonly labels: readonly boolean[];
  /** Whether a hyperplane may miss the origin. */
  readonly bias: boolean;
  readonly lie: Lie;
  readonly labelling: Labelling;
  /** Whether the coordinates are of the size of 10^40 and of 10^−300. */
  readonly extreme: boolean;
  /** The hyperplane by which the labels were planted, where they were. */
  readonly plane: { readonly weights: readonly (number | string)[]; readonly bias: number };
  /** A number from 0 to 3 for each point, not all zero. */
  readonly shares: readonly number[];
}

/** How a whole number of a scaled axis is written, and a weight for that axis: the products remain the same. */
const SCALES = {
  ordinary: [
    [(m: number) => m, (w: number) => w],
    [(m: number) => `${m}/12`, (w: number) => 12 * w],
  ],
  extreme: [
    [(m: number) => `${m}e40`, (w: number) => `${w}e-40`],
    [(m: number) => `${m}e-300`, (w: number) => `${w}e300`],
  ],
} as const;

/**
 * Labelled points in two to six dimensions, 3 to 40 of them, many of them degenerate on purpose: on one
 * line, at one place, at the origin, on the hyperplane that labels them, with both labels at one place,
 * with one label only; every second time with coordinates of the size of 10^40 and of 10^−300.
 */
export const labelledSets: Arbitrary<LabelledSet> = noBias(
  record({ dimension: integer({ min: 2, max: 6 }), count: integer({ min: 3, max: 40 }) }),
).chain(({ dimension, count }) =>
  noBias(
    record({
      lie: constantFrom<Lie>('spread', 'collinear', 'repeated'),
      labelling: constantFrom<Labelling>('planted', 'nearly planted', 'random', 'one label'),
      bias: boolean(),
      extreme: boolean(),
      atOrigin: boolean(),
      places: lists(lists(integers(6), dimension), count),
      steps: lists(integers(3), count),
      coins: lists(boolean(), count),
      turned: integer({ min: 0, max: count - 1 }),
      scales: lists(integer({ min: 0, max: 1 }), dimension),
      weights: lists(integers(6), dimension),
      shift: integers(6),
      shares: lists(integer({ min: 0, max: 3 }), count),
    }),
  ).map(({ lie, labelling, bias, extreme, atOrigin, places, steps, coins, turned, scales, weights, shift, shares }) => {
    // The first place may be the origin, and a line then passes through it.
    const lying = laid(
      lie,
      places.map((place, i) => (atOrigin && i === 0 ? place.map(() => 0) : place)),
      steps,
    );
    const constant = bias ? shift : 0;
    const planted = lying.map((place) => zip(place, weights).reduce((sum, [m, w]) => sum + m * w, constant) >= 0);
    const labels = {
      planted,
      'nearly planted': planted.map((label, i) => label !== (i === turned)),
      random: coins,
      'one label': coins.map(() => bias),
    }[labelling];
    const axes = scales.map((scale) => SCALES[extreme ? 'extreme' : 'ordinary'][scale === 0 ? 0 : 1]);
    return {
      points: lying.map((place) => zip(place, axes).map(([m, [write]]) => write(m))),
      labels,
      bias,
      lie,
      labelling,
      extreme,
      plane: { weights: zip(weights, axes).map(([w, [, write]]) => write(w)), bias: constant },
      shares: shares.some((share) => share > 0) ? shares : shares.map(() => 1),
    };
  }),
);

/** The places as they are to lie. */
function laid(lie: Lie, places: readonly (readonly number[])[], steps: readonly number[]): readonly (readonly number[])[] {
  const [start = [], direction = []] = places;
  if (lie === 'collinear') return steps.map((step) => zip(start, direction).map(([a, v]) => a + step * v));
  if (lie === 'repeated') return places.map((_, i) => places[i % Math.ceil(places.length / 3)] ?? start);
  return places;
}
