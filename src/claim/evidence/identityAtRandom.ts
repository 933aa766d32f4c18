import { array, check, integer, noBias, property, type RunDetails } from 'fast-check';
import { type Rational, rational } from '../../math/rational.ts';
import { Degree, degreeOf, degrees, type Ring, rationals } from '../../math/ring.ts';
import { type Context, type Contradicted, type Established, type Evidence, type Failed, failed, made, type NotContradicted, notContradicted } from './evidence.ts';

/** Points are drawn from the whole numbers −2^30 … 2^30 − 1, each coordinate uniformly. */
const BITS = 31;

export interface RandomIdentity {
  /** How many variables the two programs take. */
  readonly variables: number;
  /** Two programs over any ring: only its +, − and ×, so that their degree can be derived. */
  readonly left: Program;
  readonly right: Program;
  /** How many points are drawn; 8 if left out. */
  readonly trials?: number;
  /** For what shape, in words: "stacks of twelve layers of width eight". */
  readonly of: string;
}

/** A program that computes a vector with the ring's operations alone. */
export type Program = <T>(ring: Ring<T>, variables: readonly T[]) => readonly T[];

/**
 * Equality of two polynomial programs at uniformly drawn exact points, where a full grid is too large.
 * Their total degree d is derived by running both over a formal type that knows only +, − and ×; a
 * false identity passes one trial with a chance of at most d / 2^31 (Schwartz 1980, Zippel 1979).
 * It supports, and never proves.
 */
export function identityAtRandom(identity: RandomIdentity): Evidence {
  return made({
    kind: 'identity',
    check: [identityAtRandom],
    establish: (context) => establish(identity, context),
    contradict: (context) => contradict(identity, context),
  });
}

function run({ variables, left, right, trials = 8 }: RandomIdentity, { seed, path }: Context): RunDetails<[number[]]> {
  const coordinate = noBias(integer({ min: -(2 ** (BITS - 1)), max: 2 ** (BITS - 1) - 1 }));
  const point = noBias(array(coordinate, { minLength: variables, maxLength: variables, size: 'max' }));
  return check(
    property(point, (coordinates) => {
      const at = coordinates.map((value) => rational(value));
      return areEqual(left(rationals, at), right(rationals, at));
    }),
    { seed, numRuns: trials, ...(path === undefined ? {} : { path }) },
  );
}

function areEqual(left: readonly Rational[], right: readonly Rational[]): boolean {
  return left.length === right.length && left.length > 0 && left.every((value, i) => right.slice(i, i + 1).every((other) => value.equals(other)));
}

function establish(identity: RandomIdentity, context: Context): Established | Failed {
  const { variables, left, right, trials = 8, of } = identity;
  const unknowns = Array.from({ length: variables }, () => new Degree(1));
  const degree = Math.max(...[...left(degrees, unknowns), ...right(degrees, unknowns)].map(degreeOf));
  const details = run(identity, context);
  if (details.failed) return failed(tell(details), { seed: context.seed, shrinks: details.numShrinks, path: details.counterexamplePath ?? '' });
  return {
    kind: 'identity',
    strength: 'supported',
    holds: true,
    scope: `for ${of}`,
    cases: trials,
    seed: context.seed,
    bound: `2^-${bits(degree, trials)}`,
    detail: `Total degree at most ${degree}; ${trials} points, each coordinate drawn uniformly from the 2^${BITS} whole numbers around zero: a false identity would pass with a chance of at most (${degree} / 2^${BITS})^${trials}.`,
  };
}

/** The largest k with (degree / 2^31)^trials ≤ 2^−k. */
function bits(degree: number, trials: number): number {
  const power = BigInt(Math.max(degree, 1)) ** BigInt(trials);
  // (power − 1) has exactly ⌈log2 power⌉ binary digits, for power > 1.
  const digits = power === 1n ? 0 : (power - 1n).toString(2).length;
  return BITS * trials - digits;
}

function contradict(identity: RandomIdentity, context: Context): Contradicted | NotContradicted {
  const details = run(identity, context);
  if (!details.failed || details.counterexample === null) return notContradicted('The two programs agree at every point drawn.');
  return {
    kind: 'identity',
    counterexample: tell(details),
    shrinks: details.numShrinks,
    seed: context.seed,
    path: details.counterexamplePath ?? '',
  };
}

function tell(details: RunDetails<[number[]]>): string {
  return `The two sides differ at (${(details.counterexample?.[0] ?? []).join(', ')}).`;
}
