/** A point of a polytope, and the vertices that it is a mean of, as floats have it: nothing here is exact. */
export interface NearestPoint {
  readonly point: readonly number[];
  /** Places of vertices, affinely independent as far as floats can tell. */
  readonly support: readonly number[];
}

type Point = readonly number[];

/**
 * Shares below this count as none, and a vertex that is nearer by less as no nearer. About 9,000 roundings by 2^-53: a
 * product of two vertices of 100 coordinates takes some 200, and solving for the shares makes that grow. Another value
 * costs time or an infinite share, and never another answer: exact arithmetic decides.
 */
const TOLERANCE = 1e-12;

/** Steps for each vertex, after which the search ends where it is: rounded, it might go round in circles. */
const STEPS_PER_VERTEX = 20;

/**
 * The point nearest to the origin of the convex hull of these vertices, in floats. The vertices should have a length of
 * about 1: the tolerance is made for that (Wolfe 1976, Finding the nearest point in a polytope). Where the point is not
 * the origin, it is the normal of the hyperplane through the origin that keeps the greatest distance from all vertices;
 * where it is, the origin is a mean of the support.
 */
export function nearestPoint(vertices: readonly Point[]): NearestPoint {
  let support: readonly number[] = [0];
  let shares: readonly number[] = [1];
  let point = mean(vertices, support, shares);
  for (let left = STEPS_PER_VERTEX * vertices.length; left > 0; left -= 1) {
    const next = lowest(vertices, point);
    if (support.includes(next) || dot(vertices[next] as Point, point) > dot(point, point) - TOLERANCE) break;
    [support, shares] = settled(vertices, [...support, next], [...shares, 0]);
    point = mean(vertices, support, shares);
  }
  return { point, support };
}

/** Moves to the nearest point of the affine hull. What would get a share below zero on the way is dropped. */
function settled(vertices: readonly Point[], all: readonly number[], given: readonly number[]): [Point, Point] {
  let support = all;
  let shares = given;
  for (;;) {
    const target = affineShares(support.map((i) => vertices[i] as Point));
    let reach = 1;
    let first = -1;
    target.forEach((to, k) => {
      const from = shares[k] as number;
      // A share that is zero and stays zero has no way to go.
      const part = from / Math.max(from - to, TOLERANCE);
      if (!(to <= TOLERANCE) || part >= reach) return;
      reach = part;
      first = k;
    });
    if (first < 0) return [support, target];
    const moved = shares.map((from, k) => (1 - reach) * from + reach * (target[k] as number));
    const isKept = (_: number, k: number): boolean => k !== first && (moved[k] as number) > TOLERANCE;
    support = support.filter(isKept);
    shares = moved.filter(isKept);
  }
}

/**
 * The shares, of sum 1 and either sign, of the affine hull's point nearest to the origin. With B
 * the points, each with a 1 behind it, the u with B Bᵀ u = (1, …, 1), divided by its sum (Wolfe 1976). B = R Q by the
 * modified Gram and Schmidt process, so that no product of B with itself is ever rounded.
 */
function affineShares(points: readonly Point[]): Point {
  const directions: number[][] = [];
  const factors: number[][] = [];
  for (const point of points) {
    const rest = [...point, 1];
    const row = directions.map((direction) => {
      const factor = dot(rest, direction);
      for (let i = 0; i < rest.length; i += 1) rest[i] = (rest[i] as number) - factor * (direction[i] as number);
      return factor;
    });
    const length = Math.sqrt(dot(rest, rest));
    directions.push(rest.map((entry) => entry / length));
    factors.push([...row, length]);
  }
  // R Rᵀ u = 1, forwards and then backwards.
  const forwards: number[] = [];
  for (const row of factors) {
    const known = forwards.reduce((sum, value, k) => sum + value * (row[k] as number), 0);
    forwards.push((1 - known) / (row.at(-1) as number));
  }
  const shares = [...forwards];
  for (let k = shares.length - 1; k >= 0; k -= 1) {
    const row = factors[k] as number[];
    const value = (shares[k] as number) / (row[k] as number);
    shares[k] = value;
    for (let i = 0; i < k; i += 1) shares[i] = (shares[i] as number) - value * (row[i] as number);
  }
  const sum = shares.reduce((all, share) => all + share, 0);
  return shares.map((share) => share / sum);
}

/** Where the form with this normal is least. */
function lowest(vertices: readonly Point[], normal: Point): number {
  let least = Number.POSITIVE_INFINITY;
  let place = 0;
  vertices.forEach((vertex, i) => {
    const value = dot(vertex, normal);
    if (value >= least) return;
    least = value;
    place = i;
  });
  return place;
}

function mean(vertices: readonly Point[], support: readonly number[], shares: Point): Point {
  const sum = (vertices[0] as Point).map(() => 0);
  support.forEach((place, k) => {
    const share = shares[k] as number;
    (vertices[place] as Point).forEach((entry, i) => {
      sum[i] = (sum[i] as number) + share * entry;
    });
  });
  return sum;
}

function dot(u: Point, v: Point): number {
  let sum = 0;
  for (let i = 0; i < u.length; i += 1) sum += (u[i] as number) * (v[i] as number);
  return sum;
}
