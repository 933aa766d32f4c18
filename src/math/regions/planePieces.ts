import type { ExactAffine } from '../algebra/affine.ts';
import type { Rational } from '../exact/rational.ts';
import type { Network } from '../network/network.ts';
import { activationRegions, type Box, type Region } from './activationRegions.ts';
import type { PlanePoint } from './convexHull.ts';

/** One piece: a largest connected set of points on which the network is one affine map. */
export interface PlanePiece {
  readonly map: ExactAffine;
  /** The activation regions it consists of. */
  readonly regions: readonly Region[];
}

/**
 * The affine pieces of a network of two inputs, in a box or in the whole plane: its {@link activationRegions},
 * neighbours with equal maps put together. Neighbours have a stretch of an edge in common, not just a corner.
 * Throws as {@link activationRegions}.
 */
export function planePieces(network: Network, options: { readonly box?: Box } = {}): readonly PlanePiece[] {
  const { regions } = activationRegions(network, options);
  const alike = grouped(
    regions.map((region) => ({ region, map: region.map })),
    ({ map: { weights, bias } }) => [...weights.flat(), ...bias].join(' '),
  );
  return [...alike.values()].flatMap((group) =>
    connected(group.map(({ region }) => region)).map((parts) => ({
      map: (group[0] as { map: ExactAffine }).map,
      regions: parts,
    })),
  );
}

interface Edge {
  readonly region: number;
  readonly from: Rational;
  readonly to: Rational;
}

/** The regions, those together that can be reached from each other across edges. */
function connected(regions: readonly Region[]): readonly (readonly Region[])[] {
  if (regions.length === 1) return [regions];
  const leaders = regions.map((_, i) => i);
  const leader = (i: number): number => {
    const next = leaders[i] as number;
    return next === i ? i : leader(next);
  };
  const lines = grouped(
    regions.flatMap(({ corners }, region) =>
      corners.map((corner, i) => edgeOf(region, corner, corners[(i + 1) % corners.length] as PlanePoint)),
    ),
    ({ line }) => line,
  );
  for (const edges of lines.values()) {
    edges.forEach((edge, i) => {
      for (const other of edges.slice(i + 1)) {
        if (edge.from.compare(other.to) < 0 && other.from.compare(edge.to) < 0)
          leaders[leader(edge.region)] = leader(other.region);
      }
    });
  }
  return [...grouped(regions.keys(), leader).values()].map((members) => members.map((i) => regions[i] as Region));
}

/** The items by their names, in the order in which the names come first. */
function grouped<T, K>(items: Iterable<T>, nameOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const name = nameOf(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return groups;
}

/** A name for the line through two points, and where on it they lie. */
function edgeOf(region: number, [px, py]: PlanePoint, [qx, qy]: PlanePoint): Edge & { readonly line: string } {
  const [dx, dy] = [qx.sub(px), qy.sub(py)];
  if (dx.sign() === 0) return { region, line: `x = ${px}`, ...ordered(py, qy) };
  const slope = dy.div(dx);
  return { region, line: `y = ${slope} x + ${py.sub(slope.mul(px))}`, ...ordered(px, qx) };
}

function ordered(p: Rational, q: Rational): { readonly from: Rational; readonly to: Rational } {
  return p.compare(q) < 0 ? { from: p, to: q } : { from: q, to: p };
}
