import { lsolve } from 'mathjs';
import { bench, describe } from 'vitest';
import { solve } from '../algebra/matrix.ts';
import type { ExactVector } from '../algebra/vector.ts';
import { rational } from '../exact/rational.ts';
import { interpolate } from './interpolate.ts';
import { evaluate } from './network.ts';

// The weights of the network through points of x²: read off, as `interpolate` does, beside solving for them. What each
// unit is at each point makes a triangular matrix, which mathjs solves in doubles and our own elimination exactly.
const PIECES = 64;
const PLACES = Array.from({ length: PIECES + 1 }, (_, i) => i);
const POINTS = PLACES.map((i) => [`${i}/${PIECES}`, rational(`${i * i}/${PIECES * PIECES}`)] as const);
const UNITS = PLACES.slice(1).map((i) => PLACES.slice(0, -1).map((threshold) => Math.max(0, i - threshold)));
const HEIGHTS = PLACES.slice(1).map((i) => i * i);

/** In doubles: all numbers are whole ones over powers of two, so that they are exact there too. */
function byMathjs(): readonly number[] {
  return lsolve(
    UNITS.map((row) => row.map((value) => value / PIECES)),
    HEIGHTS.map((height) => height / PIECES ** 2),
  ).flat() as unknown as readonly number[];
}

function exactly(): ExactVector {
  const weights = solve(
    UNITS.map((row) => row.map((value) => `${value}/${PIECES}`)),
    HEIGHTS.map((height) => `${height}/${PIECES ** 2}`),
  );
  if (weights === undefined) throw new Error('There are no weights.');
  return weights;
}

const READ = interpolate(POINTS);
const WANTED = READ.layers[1]?.weights[0]?.map(String);
/** Throws when a peer finds other weights. */
for (const found of [byMathjs().map((weight) => String(rational(`${weight * PIECES}/${PIECES}`))), exactly().map(String)])
  if (found.join() !== WANTED?.join()) throw new Error(`Other weights: ${found.join(', ')}`);

describe(`the network through ${PIECES + 1} points of x²`, () => {
  bench('interpolate, exact', () => {
    interpolate(POINTS);
  });
  bench('mathjs lsolve, in doubles', () => {
    byMathjs();
  });
  bench('elimination, exact', () => void exactly(), { iterations: 3, warmupIterations: 1, time: 0 });
  bench('and the value of the network half-way, exact', () => {
    evaluate(READ, ['1/2']);
  });
});
