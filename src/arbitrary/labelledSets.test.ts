import { assert, property } from 'fast-check';
import { expect, test } from 'vitest';
import { rank } from '../math/algebra/matrix.ts';
import { dot } from '../math/algebra/vector.ts';
import { rational } from '../math/exact/rational.ts';
import { draw } from './draw.ts';
import { type LabelledSet, labelledSets } from './labelledSets.ts';

const DRAWN = draw(labelledSets, 400, 1);
const share = (has: (set: LabelledSet) => boolean): number => DRAWN.filter(has).length / DRAWN.length;
const lifted = ({ points }: LabelledSet) => points.map((point) => [...point, 1]);
const isOnPlane = ({ plane }: LabelledSet, point: readonly (number | string)[]): boolean =>
  dot([...plane.weights, plane.bias], [...point, 1]).sign() === 0;

test('labelledSets draws 3 to 40 points in two to six dimensions, each with a label and a share', () => {
  expect(new Set(DRAWN.map(({ points }) => points[0]?.length))).toEqual(new Set([2, 3, 4, 5, 6]));
  const counts = DRAWN.map(({ points }) => points.length);
  expect([Math.min(...counts), Math.max(...counts)]).toEqual([3, 40]);
  for (const { points, labels, shares, plane } of DRAWN) {
    expect([labels.length, shares.length]).toEqual([points.length, points.length]);
    expect(new Set(points.map((point) => point.length))).toEqual(new Set([plane.weights.length]));
    expect(shares.some((one) => one > 0)).toBe(true);
  }
});

test('what they are said to be they are: on one line, repeated, of one label, extreme', () => {
  for (const set of DRAWN) {
    if (set.lie === 'collinear') expect(rank(lifted(set))).toBeLessThan(3);
    if (set.lie === 'repeated') expect(new Set(set.points.map(String)).size).toBeLessThan(set.points.length / 3 + 2);
    if (set.labelling === 'one label') expect(new Set(set.labels).size).toBe(1);
    const sizes = set.points.flat().map((entry) => rational(entry).abs());
    const isFar = sizes.some(
      (size) => size.sign() > 0 && (size.compare(rational('1e30')) > 0 || size.compare(rational('1e-200')) < 0),
    );
    if (isFar) expect(set.extreme).toBe(true);
  }
});

test('planted labels are those of the sides of the plane, the points on it among the ones; nearly planted, but for one', () => {
  assert(
    property(labelledSets, ({ points, labels, labelling, plane, bias }) => {
      if (!bias) expect(plane.bias).toBe(0);
      const wrong = points.filter(
        (point, i) => dot([...plane.weights, plane.bias], [...point, 1]).sign() >= 0 !== labels[i],
      ).length;
      if (labelling === 'planted') expect(wrong).toBe(0);
      if (labelling === 'nearly planted') expect(wrong).toBe(1);
    }),
    { seed: 3, numRuns: 200 },
  );
});

test('every degeneracy is met often', () => {
  for (const lie of ['spread', 'collinear', 'repeated']) expect(share((set) => set.lie === lie)).toBeGreaterThan(0.25);
  for (const labelling of ['planted', 'nearly planted', 'random', 'one label'])
    expect(share((set) => set.labelling === labelling)).toBeGreaterThan(0.17);
  expect(share(({ extreme }) => extreme)).toBeGreaterThan(0.4);
  expect(share(({ bias }) => bias)).toBeGreaterThan(0.4);
  expect(share(({ points }) => points.some((point) => point.every((entry) => rational(entry).sign() === 0)))).toBeGreaterThan(
    0.4,
  );
  expect(share((set) => set.points.some((point) => isOnPlane(set, point)))).toBeGreaterThan(0.2);
});
