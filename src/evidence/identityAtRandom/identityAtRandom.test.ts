import { expect, test } from 'vitest';
import { type Ring, rationals } from '../../math/algebra/ring.ts';
import { ONE, rational } from '../../math/exact/rational.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { identityAtRandom, type Program, type RandomIdentity } from './identityAtRandom.ts';
import { randomWords } from './randomWords.ts';

const CONTEXT = { seed: 7, fresh: false };

/** (x1 + … + xn)², and the same multiplied out. */
const squareOfSum: Program = (ring, variables) => {
  const sum = variables.reduce(ring.add);
  return [ring.mul(sum, sum)];
};
const multipliedOut: Program = (ring, variables) => [
  variables.flatMap((a) => variables.map((b) => ring.mul(a, b))).reduce(ring.add),
];
const squares: Program = (ring, variables) => [variables.map((a) => ring.mul(a, a)).reduce(ring.add)];

const SQUARE: RandomIdentity = { variables: 3, left: squareOfSum, right: multipliedOut, of: 'sums of three' };
const establish = (more: Partial<RandomIdentity>, path?: string) =>
  identityAtRandom({ ...SQUARE, ...more }).establish({ ...CONTEXT, ...(path === undefined ? {} : { path }) });
const contradict = (more: Partial<RandomIdentity>) =>
  identityAtRandom({ ...SQUARE, ...more }).contradict(CONTEXT, identityAtRandom(SQUARE));

test('an identity supports, with the bound that its derived degree gives', () => {
  expect(establish({})).toEqual({
    kind: 'identity',
    strength: 'supported',
    holds: true,
    scope: 'at random points, for sums of three',
    of: 'sums of three',
    cases: 8,
    seed: 7,
    degree: 2,
    // (2 / 2^31)^8 = 2^-240
    exponent: -240,
    bound: '2^-240',
    detail:
      'Total degree at most 2; 8 points, each coordinate drawn uniformly from the 2^31 whole numbers around zero: a false identity would pass with a chance of at most (2 / 2^31)^8.',
  });
  // (3 / 2^31)^2 is a little below 2^-58: 9 needs four digits.
  const cubes: Program = (ring, [x = ring.of(0)]) => [ring.mul(x, ring.mul(x, x))];
  expect(establish({ variables: 1, left: cubes, right: cubes, trials: 2 })).toMatchObject({ bound: '2^-58' });
  const same: Program = (_, variables) => variables;
  expect(establish({ variables: 1, left: same, right: same, trials: 1 })).toMatchObject({ bound: '2^-31' });
});

test('a false one fails with a point, which is told, can be found again, and makes a control', () => {
  const outcome = establish({ right: squares });
  expect(outcome).toMatchObject({
    holds: false,
    code: 'false',
    message: expect.stringMatching(/^The two sides differ at \(-?\d+, -?\d+, -?\d+\)\.$/),
    path: expect.any(String),
  });
  if (outcome.holds) return;
  const { path = '', message } = outcome;
  expect(establish({ right: squares }, path)).toMatchObject({ holds: false, message });
  expect(establish({}, path)).toMatchObject({
    holds: false,
    code: 'nothing-to-replay',
  });
  expect(contradict({ right: squares })).toMatchObject({
    kind: 'identity',
    counterexample: message,
    path,
    seed: 7,
    refutation: { point: expect.any(Array) },
  });
  expect(contradict({})).toMatchObject({ contradicted: false, code: 'neighbour-accepted' });
});

test('one component that differs is enough', () => {
  const left: Program = (_, variables) => variables;
  const right: Program = (ring, variables) => variables.map((x, i) => (i === 2 ? ring.mul(x, x) : x));
  expect(establish({ left, right })).toMatchObject({ holds: false });
});

/** What a program gets up to that knows which ring it runs over. */
const isExact = (ring: unknown): boolean => ring === rationals;
const pretending: Program = (ring, variables) => (isExact(ring) ? multipliedOut(ring, variables) : squares(ring, variables));

test('a program that behaves on exact numbers and shows another polynomial to the formal ring is judged by what it showed', () => {
  expect(establish({ right: pretending })).toMatchObject({ holds: false });
});

test('a program that hides its degree is printed with the degree of what was computed', () => {
  const hiding: Program = (ring, variables) =>
    ring === (rationals as Ring<unknown>) ? squareOfSum(ring, variables) : variables.slice(0, 1);
  // It shows x1, so x1 is what is compared.
  expect(establish({ left: hiding })).toMatchObject({ holds: false });
  expect(establish({ left: hiding, right: hiding })).toMatchObject({
    bound: '2^-248',
    detail: expect.stringContaining('Total degree at most 1;'),
  });
});

const REFUSED: readonly (readonly [string, Partial<RandomIdentity>, string])[] = [
  ['no variables', { variables: 0 }, 'number-of-variables'],
  ['half a variable', { variables: 1.5 }, 'number-of-variables'],
  ['no trials', { trials: 0 }, 'number-of-points'],
  ['endless trials', { trials: Number.POSITIVE_INFINITY }, 'number-of-points'],
  ['nothing said of the shape', { of: '' }, 'of-not-readable'],
  ['no components', { left: () => [], right: () => [] }, 'wrong-number-of-components'],
  ['different numbers of components', { left: (_, variables) => variables }, 'wrong-number-of-components'],
  ['constants alone', { left: (ring) => [ring.of(1)], right: (ring) => [ring.of(1)] }, 'vacuous'],
  [
    'a value squared forty times, which nobody could write down',
    { left: (ring, [x = ring.of(0)]) => [Array.from({ length: 40 }).reduce<typeof x>((value) => ring.mul(value, value), x)] },
    'degree-too-high',
  ],
  ['values that no ring computed', { left: <T>() => [ONE as T], right: <T>() => [ONE as T] }, 'not-of-the-ring'],
  ['lookalikes of values', { left: <T>() => [{ equals: () => true } as T] }, 'not-of-the-ring'],
  [
    'a comparison',
    { left: (ring, variables) => variables.filter((x) => (x as number) > 0).map((x) => ring.mul(x, x)) },
    'compares',
  ],
  ['a conversion to a number', { left: (ring, [x]) => [ring.of(Math.max(Number(x), 0))] }, 'compares'],
  ['a conversion to JSON', { left: (ring, [x]) => [ring.of(JSON.stringify(x).length)] }, 'compares'],
];

test.each(REFUSED)('%s: refused, in a sentence and in a control', (_, odd, code) => {
  expect(codeOf(() => establish(odd))).toBe(code);
  expect(codeOf(() => contradict(odd))).toBe(code);
});

test('too few points for the degree are refused', () => {
  const high: Program = (ring, [x = ring.of(0)]) => [Array.from({ length: 4 }, () => x).reduce(ring.mul)];
  expect(establish({ variables: 1, left: high, right: high, trials: 1 })).toMatchObject({
    holds: false,
    code: 'too-few-points',
    seed: 7,
  });
  // Squared 40 times: a degree of 2^40, more than there are values to draw from.
  const towering: Program = (ring, [x = ring.of(0)]) => [
    Array.from({ length: 12 }).reduce<typeof x>((value) => ring.mul(value, value), x),
  ];
  expect(establish({ variables: 1, left: towering, right: towering, trials: 1 })).toMatchObject({
    holds: false,
    code: 'too-few-points',
  });
});

test('facts agree when so many points are enough for the degree, and no more than may be drawn', () => {
  const agree = (degree: number, cases: number): boolean => randomWords.agree({ of: 'x', degree, cases });
  expect(agree(2, 1)).toBe(true);
  expect(agree(4, 1)).toBe(false);
  expect(agree(4, 1000)).toBe(true);
  expect(agree(4, 1001)).toBe(false);
});

test('numbers of the ring are exact, so a float is refused', () => {
  expect(codeOf(() => establish({ left: (ring) => [ring.of(0.1)] }))).toBe('float');
  expect(rational(1).equals(ONE)).toBe(true);
});

test('a program cannot change what the ring does, for itself or for the one it is held against', () => {
  const squared: Program = (ring, variables) => variables.map((a) => ring.mul(a, a));
  const bending: Program = (ring, variables) => {
    Object.assign(ring, { mul: (a: unknown) => a });
    return variables;
  };
  expect(() => establish({ left: bending, right: squared })).toThrow(TypeError);
  expect(() => Object.assign(rationals, { add: () => ONE })).toThrow(TypeError);
  expect(establish({ left: (_, variables) => variables, right: squared })).toMatchObject({ holds: false });
});
