import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { type Q, type Rational, rational } from '../exact/rational.ts';
import { ACTIVATIONS, type ActivationName } from '../network/activation.ts';
import { evaluate, type Layer, type Network, trace } from '../network/network.ts';
import { breakpoints, countBreakpoints } from './breakpoints.ts';
import { affinePieces } from './piecewise.ts';

const SEED = 12;

const names = Object.values(ACTIVATIONS).flatMap(({ name, kinks, continuous }) => (kinks !== null && continuous ? [name] : []));
const number = tuple(integer({ min: -4, max: 4 }), integer({ min: 1, max: 3 })).map(([p, q]): Q => `${p}/${q}`);
const list = (length: number) => array(number, { minLength: length, maxLength: length });
const layer = (from: number, to: number) =>
  tuple(array(list(from), { minLength: to, maxLength: to }), list(to), constantFrom(...names)).map(
    ([weights, bias, activation]): Layer => ({ weights, bias, activation }),
  );

/** One input, one output, up to three hidden layers of up to `width` units, any continuous piecewise-linear activations. */
const network = (depth: number, width: number) =>
  array(integer({ min: 1, max: width }), { minLength: 0, maxLength: depth }).chain((hidden) => {
    const widths = [1, ...hidden, 1];
    return tuple(...widths.slice(1).map((to, i) => layer(widths[i] ?? 1, to))).map((layers): Network => ({ layers }));
  });

const slopeBetween = (net: Network, p: Rational, q: Rational): string => {
  const [[a = p], [b = p]] = [evaluate(net, [p]), evaluate(net, [q])];
  return b.sub(a).div(q.sub(p)).toString();
};

test('they are where the traced formula changes its slope', () => {
  const found = { none: 0, some: 0 };
  assert(
    property(network(2, 3), (net) => {
      const [term = 0] = trace(net, ['x']);
      const { subdivision, pieces } = affinePieces(term, 'x');
      const bends = subdivision.filter(
        (_, i) =>
          !pieces.slice(i, i + 1).some(({ slope }) => pieces.slice(i + 1, i + 2).some((next) => next.slope.equals(slope))),
      );
      const points = breakpoints(net);
      found[points.length > 0 ? 'some' : 'none'] += 1;
      expect(points.map(String)).toEqual(bends.map(String));
    }),
    { seed: SEED, numRuns: 300 },
  );
  expect(Math.min(found.none, found.some)).toBeGreaterThan(50);
});

test('between neighbours the network is straight, and at each of them it bends', () => {
  assert(
    property(network(3, 5), (net) => {
      const points = breakpoints(net);
      const [first = rational(0), last = first] = [points[0], points.at(-1)];
      const ends = [first.sub(rational(3)), ...points, last.add(rational(3))];
      const slopes = ends.slice(1).map((to, i) => {
        const from = ends[i] ?? to;
        const inner = [1, 2, 3, 4].map((k) => from.add(to.sub(from).mul(rational(`${k}/5`))));
        const found = new Set([from, ...inner].map((p, k) => slopeBetween(net, p, [...inner, to][k] ?? to)));
        expect([...found].length).toBe(1);
        return [...found].join();
      });
      // Far out the network goes on as it left.
      if (points.length > 0) {
        expect(slopeBetween(net, first.sub(rational(1000)), first)).toBe(slopes[0]);
        expect(slopeBetween(net, last, last.add(rational(1000)))).toBe(slopes.at(-1));
        expect(slopes.slice(1).every((slope, i) => slope !== slopes[i])).toBe(true);
      }
    }),
    { seed: SEED, numRuns: 200 },
  );
});

test('the fold composed n times bends at every k/2^n from 0 to 1', () => {
  const fold: readonly Layer[] = [
    { weights: [[2], [4]], bias: [0, -2], activation: 'relu' },
    { weights: [[1, -1]], bias: [0], activation: 'identity' },
  ];
  for (const n of [2, 3, 8]) {
    const layers = Array.from({ length: n }, () => fold).flat();
    expect(breakpoints({ layers }).map(String)).toEqual(
      Array.from({ length: 2 ** n + 1 }, (_, k) => rational(`${k}/${2 ** n}`).toString()),
    );
  }
});

test('kinks that cancel, and units that never switch, leave no breakpoint', () => {
  const of = (
    weights: readonly Q[],
    bias: readonly Q[],
    outer: readonly Q[],
    activation: ActivationName = 'relu',
  ): readonly string[] =>
    breakpoints({
      layers: [
        { weights: weights.map((weight) => [weight]), bias, activation },
        { weights: [outer], bias: [0], activation: 'identity' },
      ],
    }).map(String);
  expect(of([1, -1], [0, 0], [1, -1])).toEqual([]);
  expect(of([1, -1], [0, 0], [1, 1])).toEqual(['0']);
  expect(of([0], [5], [1])).toEqual([]);
  expect(of([1], [0], [0])).toEqual([]);
  expect(of([3, 3], [1, 1], [1, 1])).toEqual(['-1/3']);
  expect(of([2], [1], [1], 'hardTanh')).toEqual(['-1', '0']);
  expect(of([1], ['-1/7'], [1], 'leakyRelu')).toEqual(['1/7']);
});

test('an activation at the output counts', () => {
  expect(breakpoints({ layers: [{ weights: [[2]], bias: [-1], activation: 'abs' }] }).map(String)).toEqual(['1/2']);
});

test('three hidden layers of 32 units are no trouble', () => {
  let state = 1;
  // Lehmer's generator: only to have many different numbers, the same every time.
  const draw = (): Q => {
    state = (state * 48271) % 2147483647;
    return `${(state % 4001) - 2000}/1000`;
  };
  const widths = [1, 32, 32, 32, 1];
  const layers = widths.slice(1).map(
    (to, i): Layer => ({
      weights: Array.from({ length: to }, () => Array.from({ length: widths[i] ?? 0 }, draw)),
      bias: Array.from({ length: to }, draw),
      activation: i === 3 ? 'identity' : 'relu',
    }),
  );
  const points = breakpoints({ layers });
  expect(points.length).toBeGreaterThan(32);
  // A point more, half-way between two neighbours, bends nothing.
  const [p, q] = points.slice(10, 12);
  const middle = p !== undefined && q !== undefined ? p.add(q).mul(rational('1/2')) : rational(0);
  expect(slopeBetween({ layers }, p ?? middle, middle)).toBe(slopeBetween({ layers }, middle, q ?? middle));
});

test('what has no such breakpoints is refused', () => {
  const one = (activation: ActivationName, weights: readonly (readonly Q[])[] = [[1]]): Network => ({
    layers: [{ weights, bias: weights.map(() => 0), activation }],
  });
  expect(() => breakpoints(one('relu', [[1, 2]]))).toThrow(RangeError);
  expect(codeOf(() => breakpoints(one('relu', [[1, 2]])))).toBe('wrong-dimensions');
  expect(codeOf(() => breakpoints(one('relu', [[1], [2]])))).toBe('wrong-dimensions');
  for (const activation of ['step', 'square', 'tanh'] as const) {
    expect(codeOf(() => breakpoints(one(activation)))).toBe('not-piecewise-linear');
  }
  expect(codeOf(() => breakpoints({ layers: [] }))).toBe('no-layers');
});

test('two to the twentieth pieces are counted one by one', () => {
  const fold: readonly Layer[] = [
    { weights: [[2], [4]], bias: [0, -2], activation: 'relu' },
    { weights: [[1, -1]], bias: [0], activation: 'identity' },
  ];
  // On the left and on the right of them the function is constant.
  expect(countBreakpoints({ layers: Array.from({ length: 20 }, () => fold).flat() })).toBe(2 ** 20 + 1);
});

test('numbers too long for doubles are no trouble either', () => {
  const big = '1000000000000000000001';
  const fold: readonly Layer[] = [
    { weights: [[2], [4]], bias: [0, `-2/${big}`], activation: 'relu' },
    { weights: [[big, `-${big}`]], bias: [0], activation: 'identity' },
  ];
  const [p, q] = breakpoints({ layers: fold });
  expect([p, q].map(String)).toEqual(['0', `1/${2n * BigInt(big)}`]);
  const random = (): Network => ({
    layers: [
      { weights: [[big], [`1/${big}`], [-3]], bias: [1, 2, '1/7'], activation: 'leakyRelu' },
      {
        weights: [
          [1, -1, 2],
          [big, 2, 3],
        ],
        bias: [0, `-${big}`],
        activation: 'hardTanh',
      },
      { weights: [[1, 1]], bias: [0], activation: 'identity' },
    ],
  });
  const net = random();
  const [term = 0] = trace(net, ['x']);
  const { subdivision, pieces } = affinePieces(term, 'x');
  const bends = subdivision.filter((_, i) => String(pieces[i]?.slope) !== String(pieces[i + 1]?.slope));
  expect(breakpoints(net).map(String)).toEqual(bends.map(String));
  expect(bends.length).toBeGreaterThan(3);
});
