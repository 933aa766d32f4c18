import { ONE, type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { path, type Spot } from '../drawing/drawing.ts';
import type { Placed } from '../drawing/sides.ts';
import { listed, pointText, ring } from './square.ts';

/** A place that is a mixture of points. */
export interface Mixture {
  readonly at: Spot;
  /** How much of each point: together one, zero for the points of the other label. */
  readonly shares: readonly Rational[];
  /** `1/3 of (0, 1) and 2/3 of (1, 0)`; a single point by itself. */
  readonly text: string;
}

/**
 * The points of one label, each with its share of the whole in a combination that no line allows: for the
 * ones and for the zeros this is the same place. Throws a `RangeError` when it takes no such point.
 */
export function mixed(combination: readonly Q[], spots: readonly Spot[], labels: readonly boolean[], label: boolean): Mixture {
  const amounts = combination.map((share, i) => (labels[i] === label ? rational(share) : ZERO));
  const whole = amounts.reduce((sum, share) => sum.add(share), ZERO);
  const shares = amounts.map((amount) => amount.div(whole));
  const mean = (k: 0 | 1): Rational => spots.reduce((sum, spot, i) => sum.add(spot[k].mul(shares[i] ?? ZERO)), ZERO);
  const taken = spots.flatMap((spot, i) => {
    const share = shares[i] ?? ZERO;
    return share.sign() === 0 ? [] : [share.equals(ONE) ? pointText(spot) : `${share} of ${pointText(spot)}`];
  });
  return { at: [mean(0), mean(1)], shares, text: listed(taken) };
}

/** Where ones and zeros meet, so that no line separates them: `the ones, as …, and the zeros, as …, meet in one place, …`. */
export function meeting(combination: readonly Q[], spots: readonly Spot[], labels: readonly boolean[]): string {
  const [ones, zeros] = [true, false].map((label) => mixed(combination, spots, labels, label));
  return `the ones, as ${ones?.text}, and the zeros, as ${zeros?.text}, meet in one place, ${pointText(ones?.at ?? [])}, which would have to be on both sides`;
}

/** The ways between the points of each label that a combination takes, and a ring where they cross. */
export function crossing(
  { place }: Pick<Placed, 'place'>,
  combination: readonly Q[],
  spots: readonly Spot[],
  labels: readonly boolean[],
): readonly string[] {
  const mixtures = [true, false].map((label) => ({ label, ...mixed(combination, spots, labels, label) }));
  const joined = mixtures.map(({ label, shares }) => {
    const taken = spots.filter((_, i) => shares[i]?.sign() === 1);
    return path(label ? 'path-one' : 'path-zero dashed', taken.map(place), taken.length > 2);
  });
  return [...joined, ...mixtures.slice(0, 1).map(({ at }) => ring(place(at), 8))];
}
