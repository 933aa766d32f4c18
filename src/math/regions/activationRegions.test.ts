import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { applyAffine } from '../algebra/affine.ts';
import { type Q, type Rational, rational, ZERO } from '../exact/rational.ts';
import type { ActivationName } from '../network/activation.ts';
import { activationPattern, evaluate, type Layer, type Network } from '../network/network.ts';
import { inGeneralPosition } from '../separability/inGeneralPosition.ts';
import { activationRegions, type Box, type Region, type Regions } from './activationRegions.ts';
import type { PlanePoint } from './convexHull.ts';
import { zaslavsky } from './regionBounds.ts';

const SEED = 14;
const CONTINUOUS = ['relu', 'relu', 'relu', 'leakyRelu', 'abs', 'hardTanh', 'identity'] as const;

const layer = (number: (typeof NUMBERS)[number], from: number, to: number, names: readonly ActivationName[]) =>
  tuple(
    array(array(number, { minLength: from, maxLength: from }), { minLength: to, maxLength: to }),
    array(number, { minLength: to, maxLength: to }),
    constantFrom(...names),
  ).map(([weights, bias, activation]): Layer => ({ weights, bias, activation }));

/** Whole numbers with many zeros and coincidences, fractions, and numbers for which doubles do not suffice. */
const NUMBERS = [
  integer({ min: -2, max: 2 }).map((n): Q => n),
  tuple(integer({ min: -9, max: 9 }), integer({ min: 1, max: 7 })).map(([p, q]): Q => `${p}/${q}`),
  tuple(integer({ min: -(2 ** 31), max: 2 ** 31 }), integer({ min: 2 ** 30, max: 2 ** 31 })).map(([p, q]): Q => `${p}/${q}`),
];

const network = (number: (typeof NUMBERS)[number], names: readonly ActivationName[]) =>
  array(integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }).chain((hidden) => {
    const widths = [2, ...hidden];
    return tuple(...hidden.map((to, i) => layer(number, widths[i] ?? 1, to, names))).map((layers): Network => ({ layers }));
  });

const boxes = constantFrom<Box | undefined>(undefined, [
  [-1, 2],
  ['-3/2', '1/3'],
]);

/** Twice the area of a polygon, positive when its corners are counterclockwise. */
function doubleArea(corners: readonly PlanePoint[]): Rational {
  return corners.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % corners.length] as PlanePoint;
    return sum.add(x.mul(nextY)).sub(y.mul(nextX));
  }, ZERO);
}

function areaOf({ box: [[left, right], [low, high]] }: Regions): Rational {
  return right.sub(left).mul(high.sub(low));
}

function middleOf({ corners }: Region): PlanePoint {
  const sum = (k: 0 | 1): Rational => corners.reduce((total, corner) => total.add(corner[k]), ZERO);
  return [sum(0).div(rational(corners.length)), sum(1).div(rational(corners.length))];
}

function turn([px, py]: PlanePoint, [qx, qy]: PlanePoint, [rx, ry]: PlanePoint): number {
  return qx
    .sub(px)
    .mul(ry.sub(qy))
    .sub(qy.sub(py).mul(rx.sub(qx)))
    .sign();
}

/** Each corner with the next and the one after. */
function turns(corners: readonly PlanePoint[]): readonly number[] {
  const at = (i: number): PlanePoint => corners[i % corners.length] ?? [ZERO, ZERO];
  return corners.map((corner, i) => turn(corner, at(i + 1), at(i + 2)));
}

/** Corners − edges + faces, each edge cut where a corner of any region lies on it. */
function euler(regions: readonly Region[]): number {
  const all = [...new Map(regions.flatMap(({ corners }) => corners.map((corner) => [corner.join(' '), corner]))).values()];
  const edges = regions.flatMap(({ corners }) =>
    corners.flatMap((from, i) => {
      const to = corners[(i + 1) % corners.length] ?? from;
      const on = all
        .filter((corner) => turn(from, to, corner) === 0)
        .map((corner) => ({
          corner,
          way: to[0]
            .sub(from[0])
            .mul(corner[0].sub(from[0]))
            .add(to[1].sub(from[1]).mul(corner[1].sub(from[1]))),
        }))
        .toSorted((p, q) => p.way.compare(q.way));
      const ends = on
        .filter(({ corner }) => [from, to].some((end) => end.join() === corner.join()))
        .map((entry) => on.indexOf(entry));
      const [first = 0, last = 0] = ends;
      const along = on.slice(first, last + 1).map(({ corner }) => corner.join(' '));
      return along.slice(1).map((name, k) => [along[k], name].sort().join(' – '));
    }),
  );
  // And one face more: the outside.
  return all.length - new Set(edges).size + regions.length + 1;
}

function verify(net: Network, found: Regions, isContinuous: boolean): void {
  let area = ZERO;
  for (const region of found.regions) {
    const { corners, map, pattern } = region;
    expect(corners.length).toBeGreaterThan(2);
    expect(new Set(turns(corners))).toEqual(new Set([1]));
    area = area.add(doubleArea(corners));
    const middle = middleOf(region);
    expect(pattern).toEqual(activationPattern(net, middle));
    for (const point of isContinuous ? [middle, ...corners] : [middle])
      expect(applyAffine(map, point).map(String)).toEqual(evaluate(net, point).map(String));
  }
  expect(String(area)).toBe(String(areaOf(found).mul(rational(2))));
  expect(new Set(found.regions.map(({ pattern }) => JSON.stringify(pattern))).size).toBe(found.regions.length);
}

test.each(
  NUMBERS.map(
    (number, k) =>
      [['small whole numbers', 'fractions', 'long fractions'][k], number, [60, 30, 8][k] ?? 0, [12, 12, 3][k] ?? 0] as const,
  ),
)(
  'inside and at the corners each region has the map and the pattern of the network, and they fill the box: %s',
  (_, number, numRuns, atLeast) => {
    let most = 0;
    assert(
      property(network(number, CONTINUOUS), boxes, (net, box) => {
        const found = activationRegions(net, box === undefined ? {} : { box });
        most = Math.max(most, found.regions.length);
        verify(net, found, true);
        // Neighbours share their corners, and each corner's value is the network's own: so they agree on edges.
        expect(euler(found.regions)).toBe(2);
      }),
      { seed: SEED, numRuns },
    );
    expect(most).toBeGreaterThan(atLeast);
  },
);

test('a step has regions too; only on edges its values are another matter', () => {
  assert(
    property(network(NUMBERS[0] ?? expect.fail(), ['step', 'relu']), boxes, (net, box) => {
      verify(net, activationRegions(net, box === undefined ? {} : { box }), false);
    }),
    { seed: SEED, numRuns: 40 },
  );
});

test('one layer: as many regions as lines in general position cut the plane into, and fewer otherwise', () => {
  let [general, special] = [0, 0];
  assert(
    property(layer(NUMBERS[0] ?? expect.fail(), 2, 5, ['relu']), (hidden) => {
      const rows = hidden.weights.map((row, i) => [...row, hidden.bias[i] ?? 0]);
      const { regions } = activationRegions({ layers: [hidden] });
      // Of the lines every two have to meet and no three; as vectors: with the line at infinity, every three are independent.
      const isGeneral = inGeneralPosition([...rows, [0, 0, 1]], { bias: false });
      if (isGeneral) general += 1;
      else special += 1;
      if (isGeneral) expect(regions.length).toBe(16);
      else expect(regions.length).toBeLessThan(16);
    }),
    { seed: SEED, numRuns: 400 },
  );
  expect(Math.min(general, special)).toBeGreaterThan(5);
  expect(zaslavsky(5, 2)).toBe(16n);
});

const one = (weights: readonly (readonly Q[])[], bias: readonly Q[], activation: ActivationName = 'relu'): Network => ({
  layers: [{ weights, bias, activation }],
});

test('lines that coincide, are parallel or meet in a point, and units that never switch', () => {
  const count = (...args: Parameters<typeof one>): number => activationRegions(one(...args)).regions.length;
  expect(count([[0, 0]], [1])).toBe(1);
  expect(count([[0, 0]], [0])).toBe(1);
  expect(
    count(
      [
        [1, 0],
        [2, 0],
      ],
      [1, 2],
    ),
  ).toBe(2);
  expect(
    count(
      [
        [1, 0],
        [-1, 0],
      ],
      [0, 0],
    ),
  ).toBe(2);
  expect(
    count(
      [
        [1, 1],
        [1, 1],
        [-3, -3],
      ],
      [0, 1, 2],
    ),
  ).toBe(4);
  expect(
    count(
      [
        [1, 0],
        [0, 1],
        [1, 1],
      ],
      [0, 0, 0],
    ),
  ).toBe(6);
  expect(
    count(
      [
        [1, 0],
        [0, 1],
        [1, 1],
        [1, -1],
      ],
      [0, 0, 0, 0],
    ),
  ).toBe(8);
  expect(count([[1, 0]], [0], 'hardTanh')).toBe(3);
  expect(
    count(
      [
        [1, 0],
        [0, 1],
      ],
      [0, 0],
      'hardTanh',
    ),
  ).toBe(9);
  // Identically zero counts as off.
  expect(activationRegions(one([[0, 0]], [0], 'step')).regions.map(({ pattern, map }) => [pattern, String(map.bias)])).toEqual([
    [[[0]], '0'],
  ]);
});

test('the whole plane: which regions end, and a box that holds every corner', () => {
  // A triangle of lines, its corners (0, 0), (100, 0) and (0, 100).
  const { regions, box } = activationRegions(
    one(
      [
        [1, 0],
        [0, 1],
        [-1, -1],
      ],
      [0, 0, 100],
    ),
  );
  expect(regions).toHaveLength(7);
  const [inner, ...more] = regions.filter(({ isBounded }) => isBounded);
  expect(more).toEqual([]);
  expect(inner?.corners.map(String).sort()).toEqual(['0,0', '0,100', '100,0']);
  expect(box.flat().map(String)).toEqual(['-101', '101', '-101', '101']);
  // Nearly parallel to the diagonal: it leaves the frame through its right side only far out.
  const steep = activationRegions(one([[99, -100]], [500]));
  expect(steep.regions.map(({ corners }) => corners.length)).toEqual([4, 4]);
  verify(one([[99, -100]], [500]), steep, true);
  // Without any line there is one region, and it is the plane.
  expect(
    activationRegions(one([[0, 0]], [3]))
      .box.flat()
      .map(String),
  ).toEqual(['-1', '1', '-1', '1']);
});

test('in a box every region ends, and only those that reach into it are there', () => {
  const { regions, box } = activationRegions(
    one(
      [
        [1, 0],
        [1, 0],
      ],
      [0, -5],
    ),
    {
      box: [
        [-1, 1],
        [0, '1/2'],
      ],
    },
  );
  expect(regions.map(({ corners, isBounded }) => [corners.map(String), isBounded])).toEqual([
    [['-1,0', '0,0', '0,1/2', '-1,1/2'], true],
    [['0,0', '1,0', '1,1/2', '0,1/2'], true],
  ]);
  expect(box.flat().map(String)).toEqual(['-1', '1', '0', '1/2']);
});

test('a value that doubles round to the wrong side is decided exactly', () => {
  // The first two lines meet in (−2b − 1, 1 − 2b), where the third has the value zero, or 2^-60.
  const b = 2n ** 30n;
  const net = (shift: Q): Network =>
    one(
      [
        [1n - b, b],
        [-b, b + 1n],
        [1, 1],
      ],
      [1, -1, shift],
    );
  expect(activationRegions(net(4n * b)).regions).toHaveLength(6);
  expect(activationRegions(net(rational(4n * b).add(rational(`1/${2n ** 60n}`)))).regions).toHaveLength(7);
});

test('what has no such regions is refused', () => {
  expect(() => activationRegions(one([[1]], [0]))).toThrow(RangeError);
  expect(codeOf(() => activationRegions(one([[1]], [0])))).toBe('not-in-the-plane');
  expect(codeOf(() => activationRegions({ layers: [...one([[1, 2]], [0]).layers, ...one([[1]], [0], 'tanh').layers] }))).toBe(
    'not-piecewise-linear',
  );
  expect(
    codeOf(() =>
      activationRegions(one([[1, 1]], [0]), {
        box: [
          [0, 0],
          [0, 1],
        ],
      }),
    ),
  ).toBe('box-order');
  expect(codeOf(() => activationRegions(one([[1, 1]], [0.5])))).toBe('float');
});
