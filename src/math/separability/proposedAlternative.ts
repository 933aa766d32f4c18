import { coded } from '../exact/refused.ts';
import type { Integer } from './dictionary.ts';
import { type Alternative, farkas } from './farkas.ts';
import { nearestPoint } from './nearestPoint.ts';

/** Binary digits of the weights that are tried, from few to as many as a double has. */
const DIGITS = [4, 8, 12, 16, 20, 24, 32, 40, 52];

/**
 * The alternative of {@link farkas} for many vectors: floats propose, exact arithmetic decides. The point of their convex
 * hull that is nearest to the origin is found in floats. Rounded to whole numbers, short ones first, it is tried as
 * the vector that is positive on all of them; where it is not, those few that it is a mean of are decided exactly. What
 * they contradict, all contradict. If they contradict nothing, those that their vector misses are added, until none is
 * missed. Where the classes of many points in many dimensions come closer to each other than a millionth of their size,
 * that would take minutes and more: what it takes is counted before, and it throws a `RangeError` that says so.
 */
export function proposedAlternative(vectors: readonly (readonly Integer[])[]): Alternative {
  const whole = vectors.map((vector) => vector.map(BigInt));
  const { point, support } = nearestPoint(whole.map(direction));
  for (const digits of DIGITS) {
    const positive = rounded(point, digits);
    if (missedBy(positive, whole).length === 0) return { positive };
  }
  return decidedFrom(support, vectors, whole);
}

/**
 * Rows times columns, squared, summed over all that is decided exactly beyond what floats proposed. A million take from a
 * fifth of a second to half of one, since numbers grow with the columns: an answer or a refusal comes within a minute.
 */
const MOST_EFFORT = 100e6;

/**
 * Decides a few exactly, and then as many more as their answer misses. Begins with the first vector where it is given
 * none: floats propose none where the shares of nearly dependent points become infinite.
 */
export function decidedFrom(
  support: readonly number[],
  vectors: readonly (readonly Integer[])[],
  whole: readonly (readonly bigint[])[] = vectors.map((vector) => vector.map(BigInt)),
  most = MOST_EFFORT,
): Alternative {
  let some = support.length > 0 ? support : [0];
  let effort = 0;
  for (;;) {
    const found = farkas(some.map((i) => vectors[i] as readonly Integer[]));
    if ('vanishing' in found) {
      const shares = new Array<Integer>(vectors.length).fill(0);
      some.forEach((place, k) => {
        shares[place] = found.vanishing[k] as Integer;
      });
      return { vanishing: shares };
    }
    const missed = missedBy(found.positive.map(BigInt), whole);
    if (missed.length === 0) return found;
    // Not more than as many again: a short list is decided soon.
    some = [...some, ...missed.slice(0, some.length)];
    const columns = found.positive.length;
    effort += (some.length * columns) ** 2;
    if (effort > most)
      throw coded(
        'classes-touch',
        new RangeError(
          `The classes of ${vectors.length} points come so close to each other that it would take minutes to find ${columns} numbers that separate them exactly, or to see that there are none: give a hyperplane or a combination that was found elsewhere.`,
        ),
      );
  }
}

/** The places of the vectors on which this one is not positive, the worst first. */
function missedBy(normal: readonly bigint[], vectors: readonly (readonly bigint[])[]): readonly number[] {
  return vectors
    .map((vector, place) => ({ place, value: vector.reduce((sum, entry, k) => sum + entry * (normal[k] as bigint), 0n) }))
    .filter(({ value }) => value <= 0n)
    .sort((a, b) => (a.value < b.value ? -1 : Number(a.value > b.value)))
    .map(({ place }) => place);
}

/** A vector in its direction, of length 1; one that is zero, as it is. */
function direction(vector: readonly bigint[]): readonly number[] {
  const largest = vector.reduce(
    (most, entry) => (entry < 0n ? (-entry > most ? -entry : most) : entry > most ? entry : most),
    1n,
  );
  // As many binary digits as a double has, however long the entries are.
  const short = vector.map((entry) => Number((entry << 53n) / largest));
  const length = Math.sqrt(short.reduce((sum, entry) => sum + entry * entry, 0));
  return length === 0 ? short : short.map((entry) => entry / length);
}

/** Its entries as whole numbers, the largest with so many binary digits. */
function rounded(point: readonly number[], digits: number): readonly bigint[] {
  const largest = Math.max(...point.map(Math.abs));
  return point.map((entry) => (largest > 0 ? BigInt(Math.round((entry / largest) * 2 ** digits)) : 0n));
}
