import type { ExactAffine } from '../algebra/affine.ts';
import { type Q, rational } from '../exact/rational.ts';
import { coded } from '../exact/refused.ts';
import { checkNetwork, type Network } from '../network/network.ts';
import { activationProgram, type Program } from './activationProgram.ts';
import { activationWalk } from './activationWalk.ts';
import { BigForms } from './bigForms.ts';
import type { PlanePoint } from './convexHull.ts';
import { DoubleForms, exactDouble, exactInDoubleForms } from './doubleForms.ts';
import type { Forms } from './forms.ts';
import { type ExactBox, farEnough, isUnbounded, type PlaneCell, PlaneCells, placeOf } from './planeCells.ts';

/** From the first number to the second: to the right, and upwards. */
export type Box = readonly [x: readonly [Q, Q], y: readonly [Q, Q]];

/** One region: all points at which the units have this pattern, its interior not empty. */
export interface Region {
  /**
   * The piece of each activation in it, layer by layer, unit by unit. It is what {@link activationPattern} gives for
   * an interior point.
   */
  readonly pattern: readonly (readonly number[])[];
  /** What the network is there. */
  readonly map: ExactAffine;
  /** The corners of the convex polygon, counterclockwise; none of them lies between its neighbours. */
  readonly corners: readonly PlanePoint[];
  /** Whether it ends: without a box the regions at the rim do not, and their corners on the rim are where they leave the picture. */
  readonly isBounded: boolean;
}

/** The activation regions of a network in a box, which they fill. */
export interface Regions {
  /** The box asked for; or one that contains every corner that the regions of the whole plane have, and is left by every ray on the side on which it goes to infinity. */
  readonly box: ExactBox;
  readonly regions: readonly Region[];
}

/**
 * The activation regions of a network of two inputs, exactly: convex polygons that fill the box, or the whole
 * plane when there is none.
 *
 * A region is an activation pattern that occurs on a set with interior points. A unit counts as on where its
 * preactivation is positive in the interior; where it is zero throughout, the unit counts as off. Regions may have
 * the same affine map: {@link planePieces} puts those together. What a step unit does on the edge of a region is
 * not what the region's map says.
 *
 * Throws what `checkNetwork` throws, a `RangeError` for another number of inputs or a box without interior, and a
 * `TypeError` that names the layer when an activation is not made of straight pieces.
 */
export function activationRegions(network: Network, options: { readonly box?: Box } = {}): Regions {
  const exact = checkNetwork(network);
  const program = activationProgram(exact);
  if (program.inputs !== 2)
    throw coded(
      'not-in-the-plane',
      new RangeError(`Regions of the plane are those of a network of two inputs, and this one has ${program.inputs}.`),
    );
  const box = options.box === undefined ? undefined : readBox(options.box);
  const found =
    exactInDoubleForms(() => regionsIn(program, new DoubleForms(program), box, exactDouble)) ??
    regionsIn(program, new BigForms(program), box, Number);
  // Exact corners are computed when somebody asks for them.
  let known: bigint | undefined;
  const far = (): bigint => {
    known ??= box === undefined ? farthest(found) : 0n;
    return known;
  };
  return {
    get box() {
      const side = [rational(-far()), rational(far())] as const;
      return box ?? [side, side];
    },
    regions: found.map((region) => new FoundRegion(program, region, far)),
  };
}

interface Found {
  readonly cell: PlaneCell;
  readonly outputs: () => readonly bigint[];
  readonly pattern: Uint8Array;
}

function regionsIn<Buffer extends Float64Array | readonly bigint[]>(
  program: Program,
  forms: Forms<Buffer>,
  box: ExactBox | undefined,
  read: (value: bigint) => number,
): readonly Found[] {
  const regions: Found[] = [];
  activationWalk(program, forms, new PlaneCells(forms, box, read), (cell, outputs, pattern) => {
    // The walk uses its buffers again.
    const kept = outputs.slice() as Buffer;
    regions.push({ cell, outputs: () => forms.list(kept), pattern: pattern.slice() });
  });
  return regions;
}

function farthest(found: readonly Found[]): bigint {
  const corners = new Set(found.flatMap(({ cell }) => cell.corners));
  let far = 1n;
  for (const corner of corners) {
    const needed = farEnough(corner);
    if (needed > far) far = needed;
  }
  return far;
}

/** What was found, written out as rationals when somebody asks. */
class FoundRegion implements Region {
  readonly #program: Program;
  readonly #found: Found;
  readonly #far: () => bigint;

  constructor(program: Program, found: Found, far: () => bigint) {
    this.#program = program;
    this.#found = found;
    this.#far = far;
  }

  get pattern(): readonly (readonly number[])[] {
    let place = 0;
    return this.#program.layers.map(({ rows }) => {
      const from = place;
      place += rows.length;
      return Array.from(this.#found.pattern.slice(from, place));
    });
  }

  get map(): ExactAffine {
    const denominator = rational(this.#program.denominator);
    const values = this.#found.outputs().map((value) => rational(value).div(denominator));
    const forms = Array.from({ length: this.#program.outputs }, (_, i) => values.slice(3 * i, 3 * i + 3));
    return { weights: forms.map((form) => form.slice(0, 2)), bias: forms.flatMap((form) => form.slice(2)) };
  }

  get corners(): readonly PlanePoint[] {
    return this.#found.cell.corners.map((corner) => placeOf(corner, this.#far()));
  }

  get isBounded(): boolean {
    return !isUnbounded(this.#found.cell);
  }
}

function readBox([[left, right], [low, high]]: Box): ExactBox {
  const box: ExactBox = [
    [rational(left), rational(right)],
    [rational(low), rational(high)],
  ];
  for (const [from, to] of box) {
    if (from.compare(to) >= 0)
      throw coded('box-order', new RangeError(`A box goes from a number to a larger one, and this one from ${from} to ${to}.`));
  }
  return box;
}
