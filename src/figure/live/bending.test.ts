import { expect, test } from 'vitest';
import { type Affine, applyAffine, compose, midpoint } from '../../math/algebra/affine.ts';
import { ofDouble } from '../../math/exact/ofDouble.ts';
import { type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { grad1 } from '../../math/float/grad1.ts';
import { doubleAfter, leastDouble } from '../../math/float/leastDouble.ts';
import { formula } from '../../math/formula/formula.ts';
import { enclose } from '../../math/interval/enclose.ts';
import { tanhDouble } from '../../math/interval/tanhDouble.ts';
import { evaluateTerm } from '../../math/language/term.ts';
import { interpolate } from '../../math/network/interpolate.ts';
import { activationPattern, evaluate } from '../../math/network/network.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { circle } from '../drawing/drawing.ts';
import { inspect } from '../drawing/inspect.ts';
import { planeScale } from '../drawing/scale.ts';
import type { Scene } from '../scene/scene.ts';
import { drawn, firstScene } from './firstScene.ts';
import { dragged, looks, SAMPLES, sampleScene, used } from './samples.ts';

/** The units of one layer switch on four lines, of which any two meet and no three in one point. */
const FOUR_LINES = {
  layers: [
    {
      weights: [
        [1, 0],
        [0, 1],
        [1, 1],
        [1, -2],
      ],
      bias: [0, 0, -1, 1],
    },
    { weights: [[1, 2, 4, 8]], bias: [0] },
  ],
  box: [
    [-3, 3],
    [-3, 3],
  ],
  point: [-1, 1],
};

/** The control that puts an activation between the layers: from none, over leaky ReLUs, to a ReLU. */
const LEAK = 'Leak between the layers, from 1 down to 0';

/** The scene after a corner of the square has been dragged to a point: the corners lie at one from zero at first. */
function cornered(scene: Scene, corner: string, x: number | string, y: number | string): Scene {
  const [low, , high] = sampleScene('layers').handles.map(({ at }) => at);
  if (low === undefined || high === undefined) throw new Error('no corners');
  const along = (axis: 0 | 1, to: number | string): string =>
    String(
      low[axis].add(
        high[axis]
          .sub(low[axis])
          .mul(rational(to).add(rational(1)))
          .div(rational(2)),
      ),
    );
  return dragged(scene, `Corner ${corner} of the square`, along(0, x), along(1, y));
}

test('layers: without ReLU one layer does the same, wherever the corners are; with it a middle is lost', () => {
  const { first, second } = SAMPLES.layers as { readonly first: Affine; readonly second: Affine };
  const single = compose(second, first);
  let scene = sampleScene('layers');
  expect(scene.says).toBe(
    'The two layers in turn and the one layer (x + 3/4 y + 1/4, −3/4 x + y) send all four corners to the same places, and the middle of each side stays the middle.',
  );
  expect(looks(scene, 'wrong')).toBe(0);
  scene = cornered(scene, 'B', '3/2', 0);
  expect(scene.handles[1]?.value).toBe('(3/2, 0)');
  expect(scene.table.rows[1]?.slice(2)).toEqual([0, 1].map(() => `(${applyAffine(single, ['3/2', 0]).join(', ')})`));
  const bent = used(scene, LEAK, 8);
  expect(bent.says).toContain('No single affine layer does that');
  expect(looks(bent, 'wrong')).toBeGreaterThan(0);
  // relu of the first layer at (−1, −1), which is (0, −3/2), is (0, 0); the second layer makes its bias of it.
  expect(bent.table.rows[0]).toEqual(['(-1, -1)', '(0, 0)', '(0, 1/2)', '(-3/2, -1/4)']);
  expect(used(bent, LEAK, 0).says).toBe(scene.says);
});

test('layers: step by step the square comes from where it is through the first layer to where both take it', () => {
  const { first, second } = SAMPLES.layers as { readonly first: Affine; readonly second: Affine };
  const scene = sampleScene('layers');
  const [low, , high] = scene.handles.map(({ at }) => at);
  if (low === undefined || high === undefined) throw new Error('no corners');
  const place = planeScale([-1, 1], [-1, 1], { left: low[0], right: high[0], top: high[1], bottom: low[1] });
  const dots = (at: number): readonly string[] => used(scene, 'Through the layers', at).parts;
  const dot = ([x = 0, y = 0]: readonly Q[]): string => circle('one', place([x, y]), 4);
  const after = (point: readonly Q[]): readonly Rational[] => applyAffine(first, point);
  for (const corner of [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ]) {
    expect(dots(0)).toContain(dot(corner));
    expect(dots(4)).toContain(dot(midpoint(corner, after(corner))));
    expect(dots(8)).toContain(dot(after(corner)));
    expect(dots(12)).toContain(dot(midpoint(after(corner), applyAffine(second, after(corner)))));
    expect(dots(16)).toContain(dot(applyAffine(second, after(corner))));
  }
  expect(looks(used(scene, 'Through the layers', 8), 'path-one dashed')).toBe(0);
  expect(looks(scene, 'path-one dashed')).toBe(1);
});

test('layers: where every number stays above zero, ReLU is not to be noticed', () => {
  let scene = used(sampleScene('layers'), LEAK, 8);
  // x − y/2 + 1/2 and x/2 + y are positive at all of (1/2, 1/2), (1, 1/2), (1, 1) and (1/2, 1).
  scene = cornered(scene, 'A', '1/2', '1/2');
  scene = cornered(scene, 'B', 1, '1/2');
  scene = cornered(scene, 'D', '1/2', 1);
  expect(scene.says).toMatch(
    /^ReLU bends nothing here\. The two layers in turn and the one layer .* send all four corners to the same places/,
  );
});

test('layers: a side that is stretched unevenly gets a new corner only where it turns', () => {
  const square = used(sampleScene('layers'), LEAK, 4);
  // x − y/2 + 1/2 is 3/4 all along from A to B, and x/2 + y changes its sign: the image keeps its direction.
  const straight = cornered(cornered(square, 'A', '-1/2', '-3/2'), 'B', '1/2', '1/2');
  const bent = cornered(cornered(square, 'A', '-1/2', '-3/2'), 'B', '3/4', '1/2');
  const corners = ({ says }: Scene): number => Number(/get (\d+) new corner/.exec(says)?.[1]);
  expect(straight.says).toContain('the middle of the side from (-1/2, -3/2) to (1/2, 1/2) lands on');
  expect(corners(bent)).toBe(corners(straight) + 1);
  // Both are positive at A, B and D. From C to D both change their sign at (−2/5, 1/5), and both directions shrink alike.
  const above = cornered(cornered(square, 'A', '1/2', '1/2'), 'B', 1, '1/2');
  const both = cornered(cornered(above, 'C', -1, 0), 'D', '-1/4', '1/4');
  expect(both.says).toContain('1 of 4 corners lands elsewhere and the sides get 2 new corners.');
});

test('layers: the less leaks through, the farther a middle is from where one layer would put it, and in proportion', () => {
  const scene = sampleScene('layers');
  for (let lost = 1; lost <= 8; lost += 1) {
    // With a ReLU the middle of the side from B to C is off by (−1/4, −1/8), and so much of that as is lost.
    const [across, down] = ['-1/4', '-1/8'].map((off) => rational(off).mul(rational(lost)).div(rational(8)));
    const there = used(scene, LEAK, lost);
    expect(there.says).toContain(
      lost === 8 ? 'With ReLU between' : `With a leak of ${rational(8 - lost).div(rational(8))} between`,
    );
    expect(there.says).toContain(`the middle of the side from (1, -1) to (1, 1) lands on`);
    expect(there.says).toContain(`: it is off by (${across}, ${down}).`);
  }
});

test('fit: the three units of the curve fit it exactly, and each one that is missing is missed by as much as it gives', () => {
  let scene = sampleScene('fit');
  expect(scene.says).toBe('The sum of 1 unit is off by at most 3, at x = -3.');
  // A unit that is new changes nothing yet.
  const added = used(used(scene, 'Add a unit'), 'Add a unit');
  expect(added.says).toBe('The sum of 3 units is off by at most 3, at x = -3.');
  scene = added;
  // 312 of the drawing from −3 to 3: 52 for one; upwards 200 from −4 to 4: 25 for one. A slope is taken half a unit on.
  const threshold = (which: number, x: number): Scene => dragged(scene, `Threshold of unit ${which}`, 34 + 52 * (x + 3), 0);
  const slope = (which: number, value: number): Scene =>
    dragged(
      scene,
      `Slope of unit ${which}`,
      0,
      rational(14 + 100)
        .sub(rational(value * 25).div(rational(2)))
        .toString(),
    );
  scene = threshold(1, -1);
  scene = threshold(2, 0);
  scene = scene.handles.find(({ label }) => label === 'Threshold of unit 2')?.press?.to() ?? scene;
  scene = threshold(3, 1);
  scene = slope(2, 1);
  scene = slope(3, -2);
  expect(scene.table.rows).toEqual([
    ['1', '-1', '1', 'above -1'],
    ['2', '0', '1', 'below 0'],
    ['3', '1', '-2', 'above 1'],
  ]);
  expect(scene.says).toBe('The sum of 3 units is the curve, exactly, everywhere from -3 to 3.');
  expect(looks(scene, 'wrong')).toBe(0);
  // Set in later and twice as steep, the third unit is missed most where it sets in, which is no bend of the curve.
  expect(dragged(threshold(3, 2), 'Slope of unit 3', 0, 14 + 100 + 50).says).toBe(
    'The sum of 3 units is off by at most 2, at x = 2.',
  );
  // Without the third unit the sum is 4 too high at the end, where that unit gives −4.
  scene = used(scene, 'Remove the last');
  expect(scene.says).toBe('The sum of 2 units is off by at most 4, at x = 3.');
  expect(looks(scene, 'wrong')).toBe(1);
});

test('chord: the midpoint is lost where the ends are on both sides of the threshold, and kept on one', () => {
  const scene = sampleScene('chord');
  // relu(x + 1/2) of −2, of 1 and of −1/2, their middle: 0, 3/2 and 0.
  expect(scene.says).toBe(
    'Between -2 and 1 lies -1/2. Between what relu(x + 1/2) makes of the two lies 3/4, and of -1/2 it makes 0: it does not keep this midpoint.',
  );
  expect(looks(scene, 'wrong')).toBe(2);
  // The drawing is 300 for numbers from −5/2 to 5/2: 60 for one.
  const right = dragged(scene, 'One end', 150, 0);
  expect(right.handles[0]?.value).toBe('(0, 1/2)');
  expect(right.says).toContain('of 1/2 it makes 1: here it keeps the midpoint.');
  expect(looks(right, 'wrong')).toBe(0);
  expect(dragged(scene, 'The other end', 90, 0).says).toContain('here it keeps the midpoint.');
  expect(dragged(scene, 'The other end', 300, 0).handles[1]?.value).toBe('(2, 5/2)');
});

test('pair: two bends at one place cancel where they are opposite, and nowhere else', () => {
  const scene = sampleScene('pair');
  const opposite = used(scene, 'Weight of the second unit', -2);
  expect(opposite.says).toBe(
    'relu(x) − relu(−x): both units bend at 0, by 1 and by -1, which cancel, and so the sum is a straight line.',
  );
  // The drawing is 300 for numbers from −5/2 to 5/2: 60 for one.
  const moved = dragged(opposite, 'The bend of the second unit', 210, 150);
  expect(moved.says).toBe(
    'relu(x) − relu(−x + 1): the first unit bends at 0 by 1, the second at 1 by -1, and so the sum bends at both.',
  );
  // relu(2) − relu(−2 + 1), and relu(−2) − relu(2 + 1).
  expect([moved.table.rows[0], moved.table.rows.at(-1)]).toEqual([
    ['-2', '0', '-3', '-3'],
    ['2', '2', '0', '2'],
  ]);
  expect(used(scene, 'Weight of the second unit', 0).says).toContain('the second unit counts nothing');
});

test('pair: rings are where the sum is not what it should be, and a graph beyond the window is cut off', () => {
  const wants = [
    [0, 0],
    [1, 1],
    [2, 0],
  ] as const;
  const scene = firstScene('pair', { w: 1, at: 1, out: -1, wants });
  expect(scene.says).toContain(': at 0, 1 and 2 it is 0, 1 and 1, and should be 0, 1 and 0.');
  expect(looks(scene, 'wrong')).toBe(1);
  const xor = used(scene, 'Weight of the second unit', -4);
  expect(xor.says).toContain(': at 0, 1 and 2 it is 0, 1 and 0, as it should be.');
  expect(looks(xor, 'wrong')).toBe(0);
  const steep = dragged(used(scene, 'Weight of the second unit', 6), 'The bend of the second unit', 0, 0);
  // From −2 on it climbs by 3, and is beyond 5/2 before zero: of three pieces the last is not seen.
  expect(looks(steep, 'thick')).toBe(2);
  expect(looks(steep, 'path-one dashed')).toBe(2);
});

test('interpolation: the network is off by what is said, and with twice as many pieces by a quarter', () => {
  const scene = sampleScene('interpolation');
  expect(scene.says).toBe(
    'The network of 4 pieces is nowhere below x², and above it by at most 1/64: half-way between 0 and 1/4, and along each other piece just as much.',
  );
  for (let pieces = 1; pieces <= 16; pieces += 1) {
    const even = used(scene, 'Pieces, equally wide', pieces);
    expect(even.says).toContain(`above it by at most 1/${4 * pieces * pieces}:`);
    // The network itself, at its corners, half-way between them and at quarters.
    const knots = Array.from({ length: pieces + 1 }, (_, i) => rational(i).div(rational(pieces)));
    const network = interpolate(knots.map((x) => [x, x.mul(x)]));
    const errors = Array.from({ length: 4 * pieces + 1 }, (_, i) => rational(i).div(rational(4 * pieces))).flatMap((x) =>
      evaluate(network, [x]).map((y) => y.sub(x.mul(x))),
    );
    expect(errors.every((error) => error.sign() >= 0)).toBe(true);
    expect(String(errors.reduce((a, b) => (b.compare(a) > 0 ? b : a)))).toBe(`1/${4 * pieces * pieces}`);
    expect(even.table.rows.map((row) => row[2])).toEqual(network.layers[1]?.weights[0]?.map(String));
    expect(even.handles).toHaveLength(pieces > 8 ? 0 : pieces - 1);
  }
});

test('interpolation: a point moves between its neighbours, and the widest piece says how far off the network is', () => {
  let scene = sampleScene('interpolation');
  // 296 of the drawing for one: the first point goes up to the last sixty-fourth before the second.
  scene = dragged(scene, 'Point 1 of the curve', 300, 0);
  expect(scene.handles[0]?.value).toBe('(31/64, 961/4096)');
  expect(scene.says).toBe(
    'The network of 4 pieces is nowhere below x², and above it by at most 961/16384: half-way between 0 and 31/64, along its widest piece. Were all pieces equally wide, it would be 1/64.',
  );
  scene = used(scene, 'Halve each piece');
  expect(scene.says).toContain(`by at most ${rational('961/16384').div(rational(4))}: half-way between 0 and 31/128,`);
  expect(scene.table.rows.map((row) => row[1])).toEqual(['0', '31/128', '31/64', '63/128', '1/2', '5/8', '3/4', '7/8']);
  scene = used(scene, 'Halve each piece');
  expect(scene.table.rows).toHaveLength(16);
  expect(codeOf(() => used(scene, 'Halve each piece'))).toBe('no-control');
});

test('staircase: a number becomes the nearest half, and one half-way the half whose last digit is zero', () => {
  const scene = sampleScene('staircase');
  expect(scene.says).toBe(
    'x = 5.1875 · 2⁻²⁴ is not a half-precision number. It lies between 5 · 2⁻²⁴ and 6 · 2⁻²⁴, and becomes the nearer one: 5 · 2⁻²⁴, which is 0.1875 · 2⁻²⁴ away.',
  );
  // 290 of the drawing for sixteen of the smallest half.
  const at = (count: string): Scene =>
    dragged(
      scene,
      'The number x',
      rational(54)
        .add(rational(count).mul(rational('290/16')))
        .toString(),
      0,
    );
  expect(at('9/2').says).toContain(
    'from half-way it becomes the one whose last binary digit is zero: 4 · 2⁻²⁴, which is 0.5 · 2⁻²⁴ away.',
  );
  expect(at('11/2').says).toContain('from half-way it becomes the one whose last binary digit is zero: 6 · 2⁻²⁴,');
  expect(at('5').says).toBe('x = 5 · 2⁻²⁴ is a half-precision number itself; its neighbours are 2⁻²⁴ away.');
  expect(at('0').says).toBe('x = 0 is a half-precision number itself; its neighbours are 2⁻²⁴ away.');
  // Four of the smallest half, divided by eight, are half of it, and go to zero; from there on to one.
  expect(used(at('4'), 'The number is', 1).says).toContain('x would become 0.5 · 2⁻²⁴; with every result rounded, it becomes 0.');
  expect(used(at('5'), 'The number is', 1).says).toContain('with every result rounded, it becomes 1 · 2⁻²⁴.');
  // At one the halfs below are twice as close as those above.
  const wide = used(used(scene, 'Seen from 0 to', 1), 'The number is', 0);
  expect(dragged(wide, 'The number x', 54 + 145, 0).says).toBe(
    'x = 1 is a half-precision number itself; its neighbours lie 2⁻¹¹ below it and 2⁻¹⁰ above it.',
  );
  expect([-20, -19, -14, 0].map((power) => used(scene, 'Seen from 0 to', power).table.rows.at(-1)?.[1])).toEqual([
    '17',
    '33',
    '1025',
    '15361',
  ]);
});

test('staircase: 500 multiplications give grad1, wherever the point is', () => {
  for (const power of [-3, -2, -1, 0, 1]) {
    let scene = used(used(sampleScene('staircase'), 'The number is', 2), 'Seen from 0 to', power);
    for (let part = 0; part <= 256; part += 16) {
      scene = dragged(
        scene,
        'The number x',
        rational(54)
          .add(rational(part).mul(rational('290/256')))
          .toString(),
        0,
      );
      const x = (part * 2 ** power) / 256;
      const cells = new Map(scene.table.rows.map(([what = '', number = '']) => [what, number]));
      expect([cells.get('x'), cells.get('what becomes of it')].map(Number)).toEqual([x, grad1(x)]);
    }
  }
});

test('doubles: the first is marked, and each key leads to the very next double', () => {
  let scene = sampleScene('doubles');
  const first = leastDouble(1, 32, (x) => tanhDouble(x) === 1);
  expect(scene.says).toMatch(/^\S+ is 2 doubles before the first .* by 0\.5000000000000055\d+… gaps .* the last before 1\.$/);
  // The drawing has 304 for 33 doubles; the first stands in the middle of it.
  scene = dragged(scene, 'The double', 192, 0);
  expect(scene.says).toMatch(
    new RegExp(
      `^${first} is the first double whose tanh, rounded to the nearest double, is 1\\. .* so the nearest double is 1 itself\\.$`,
    ),
  );
  const step = rational('304/33');
  const rows: string[][] = [];
  for (let k = -16; k <= 16; k += 1) {
    const there = dragged(
      scene,
      'The double',
      rational(192)
        .add(step.mul(rational(k)))
        .toString(),
      0,
    );
    rows.push([...(there.table.rows[3] ?? [])]);
  }
  const [start = ''] = rows[0] ?? [];
  rows.reduce((double, [shown, behind, onPaper = '', asDouble], i) => {
    expect([shown, behind]).toEqual([`${double}`, `${i - 16}`]);
    const gaps = (1 - tanhDouble(double)) * 2 ** 53;
    expect(asDouble).toBe(gaps === 1 ? '1 gap' : '0 gaps');
    // What is shown is cut off, so the true value is above it, by less than one in the last place.
    const cut = rational(onPaper.replace('… gaps', ''));
    const { low, high } = enclose(['-', 1, ['tanh', 'x']], { x: ofDouble(double) }, 160);
    const scale = rational(2n ** 53n);
    expect([low.mul(scale).compare(cut), high.mul(scale).compare(cut.add(rational('1e-20')))]).toEqual([1, -1]);
    return doubleAfter(double);
  }, Number(start));
});

test('doubles: with the widest steps the curve is seen, and the point keeps its place as nearly as it can', () => {
  const scene = sampleScene('doubles');
  const slider = scene.controls[0];
  expect(slider).toMatchObject({ least: 0, most: 45 });
  const wide = used(scene, 'From each double shown to the next', 45);
  expect(wide.table.rows[3]?.[1]).toBe('0');
  const left = dragged(wide, 'The double', 0, 0);
  expect(left.handles[0]?.value).toMatch(/, whose tanh as a double is 27 gaps below 1$/);
  expect(left.table.rows.map((row) => row[1])).toEqual([-19, -18, -17, -16, -15, -14, -13].map((k) => `${k * 2 ** 45}`));
  // From so far away, the nearest of the closest doubles is the last one that is shown.
  expect(used(left, 'From each double shown to the next', 0).table.rows[3]?.[1]).toBe('-16');
  expect(used(dragged(scene, 'The double', 192 + 46, 0), 'From each double shown to the next', 1).table.rows[3]?.[1]).toBe('6');
});

test('regions: four lines in general position, then two parallel, three through a point and two in one', () => {
  let scene = firstScene('regions', FOUR_LINES);
  expect(scene.says).toBe(
    'The square has 11 regions, and across every edge the map changes. The whole plane has 11, as many as 4 lines can make. At (-1, 1) the pattern is 0100, 1 unit on, and the network is 2y.',
  );
  // The square is 300 for coordinates from −3 to 3: 50 for one. Line 3, x + y = 1, is turned to x + 3 = 0, beside line 1.
  scene = dragged(scene, 'One end of line 3', 0, 0);
  expect(scene.handles[4]?.value).toMatch(/^\(-3, 3\); unit 3 is relu\(/);
  const parallel = dragged(scene, 'The other end of line 3', 0, 300);
  expect(parallel.says).toContain('The whole plane has 10; 4 lines in general position would make 11.');
  // x + y = 0 goes through the origin, as lines 1 and 2 do.
  const met = dragged(scene, 'The other end of line 3', 300, 300);
  expect(met.says).toContain('The whole plane has 10; 4 lines');
  // On line 1 there are only three lines left: seven regions, and one less because three of them meet in no point.
  const one = dragged(dragged(scene, 'One end of line 3', 150, 0), 'The other end of line 3', 150, 300);
  expect(one.says).toMatch(/^The square has 7 regions.* The whole plane has 7; 4 lines/);
  // Two ends in one place would be no line.
  expect(dragged(one, 'The other end of line 3', 150, 0).handles.map(({ value }) => value)).toEqual(
    one.handles.map(({ value }) => value),
  );
});

test('regions: a line that is dragged away and back leaves the network as it was', () => {
  for (const data of [FOUR_LINES, SAMPLES.regions]) {
    const scene = firstScene('regions', data);
    for (const [i, { label, at }] of scene.handles.entries()) {
      const away = dragged(scene, label, 137, 188);
      expect(away.handles[i]?.value).not.toBe(scene.handles[i]?.value);
      const [x, y] = at;
      const back = dragged(away, label, x.toString(), y.toString());
      expect([back.says, back.table]).toEqual([scene.says, scene.table]);
    }
  }
});

test('regions: what is said of a point is its pattern and the value of the network there', () => {
  const { layers: given } = SAMPLES.regions as { readonly layers: readonly Affine[] };
  const network = { layers: given.map((layer, i) => ({ ...layer, activation: i === 2 ? 'identity' : 'relu' }) as const) };
  let edges = 0;
  for (const x of ['-5/2', '-9/8', '-1/4', '5/8', '3/2']) {
    for (const y of ['-7/4', '-5/8', '0', '7/8', '2']) {
      const scene = sampleScene('regions').tap?.([
        rational(x).add(rational(3)).mul(rational(50)),
        rational(3).sub(rational(y)).mul(rational(50)),
      ]);
      const pattern = activationPattern(network, [x, y])
        .slice(0, -1)
        .map((layer) => layer.join(''))
        .join(' ');
      const value = String(evaluate(network, [x, y]));
      if (scene?.says.includes('regions meet')) {
        edges += 1;
        expect(scene.says).toContain(`On (${x}, ${y}) `);
        expect(scene.says).toContain(`and the network is ${value} there whichever one takes.`);
        continue;
      }
      expect(scene?.says).toContain(`At (${x}, ${y}) the pattern is ${pattern}, `);
      const [row] = scene?.table.rows.filter(([units]) => units === pattern) ?? [];
      const map = row?.[1]?.replaceAll('−', '-').replace(/(\d) ?([xy])/g, '$1*$2') ?? '';
      expect(
        `${scene?.says.endsWith(`the network is ${row?.[1]}.`)} ${evaluateTerm(
          formula(map).term,
          new Map([
            ['x', rational(x)],
            ['y', rational(y)],
          ]),
        )}`,
      ).toBe(`true ${value}`);
    }
  }
  expect(edges).toBeGreaterThan(0);
});

test('regions: a deeper network is held against the bound for its widths, and its second layer is changed by a slider', () => {
  const scene = sampleScene('regions');
  // With none, one or two of the first lines chosen, of one, three and three ways: 1 · 4 + 3 · 4 + 3 · 3.
  expect(scene.says).toContain('The whole plane has 14; no network of these widths has more than 25.');
  // With the first unit of the second layer far below zero it is off wherever the others leave it, and far above it on.
  const counted = (at: number): number => used(scene, 'Bias of unit 4, the first of the second layer', at).table.rows.length;
  expect(counted(16)).not.toBe(counted(-16));
  expect(used(scene, 'Bias of unit 4, the first of the second layer', -2).says).toBe(scene.says);
  const merged = firstScene('regions', { ...FOUR_LINES, layers: [FOUR_LINES.layers[0], { weights: [[0, 2, 4, 8]], bias: [0] }] });
  // Line 1 no longer bends anything: the other three make seven pieces.
  expect(merged.says).toMatch(/^The square has 11 regions but 7 pieces, since across some edges the map stays the same\./);
  expect(new Set(merged.table.rows.map((row) => row[2])).size).toBe(7);
  expect(looks(merged, 'thick dotted')).toBe(1);
});

test('regions: a box that is no square, and a line off the grid, are refused', () => {
  const { layers: given } = FOUR_LINES;
  expect(
    codeOf(() =>
      firstScene('regions', {
        layers: given,
        box: [
          [-3, 3],
          [-2, 2],
        ],
      }),
    ),
  ).toBe('not-a-square');
  const [first] = given;
  const off = [{ ...first, bias: ['1/7', 0, -1, 1] }, ...given.slice(1)];
  expect(codeOf(() => firstScene('regions', { ...FOUR_LINES, layers: off }))).toBe('line-off-the-grid');
});

test('folds: each fold doubles the pieces, and as many places have the height that the point comes to', () => {
  let scene = sampleScene('folds');
  expect(scene.says).toBe(
    '3 folds, 6 units: 8 straight pieces from 0 to 1, where one layer of 6 units makes 7 at most. 1/5 comes to 2/5, and so do 7 others from 0 to 1: a cut at that height meets the graph 8 times.',
  );
  expect(looks(scene, 'one')).toBe(8 + 4);
  for (let folds = 1; folds <= 8; folds += 1) {
    scene = used(scene, 'Folds', folds);
    expect(scene.says).toContain(`${2 ** folds} straight pieces`);
    expect(scene.table.rows.map((row) => row[1])).toEqual(Array.from({ length: folds + 1 }, (_, k) => `${2 ** k}`));
    // 1/5, 2/5, 4/5, and from there to 2/5 and 4/5 for ever.
    expect(scene.table.rows.map((row) => row[2])).toEqual([
      '1/5',
      ...Array.from({ length: folds }, (_, k) => (k % 2 === 0 ? '2/5' : '4/5')),
    ]);
    expect(scene.says).toMatch(new RegExp(`meets the graph ${2 ** folds} times\\.$`));
  }
});

test('folds: of very many pieces those around the point are drawn, with the places there that end at its height', () => {
  const scene = used(sampleScene('folds'), 'Folds', 8);
  const [lens] = inspect(drawn(scene).svg).elements.filter(({ attributes }) => attributes.get('class') === 'thick');
  // A sixteenth of 256 pieces, and a cut one at either end.
  expect(lens?.attributes.get('d')?.match(/[ML]/g)).toHaveLength(16 + 2);
  // 1/5 comes to 4/5, and so does 2m/256 less or more 4/5 of a piece.
  const [from = ZERO, to = ZERO] = ['27/160', '37/160'].map(rational);
  const places = Array.from({ length: 129 }, (_, m) => ['-4/5', '4/5'].map((off) => rational(2 * m).add(rational(off)))).flat();
  const seen = places.map((place) => place.div(rational(256))).filter((x) => x.compare(from) >= 0 && x.compare(to) <= 0);
  expect(looks(scene, 'one')).toBe(seen.length + 9);
  // Where the point is at an end of the strip, so is what is drawn.
  for (const x of [62, 350]) expect(looks(dragged(scene, 'The point', x, 0), 'one')).toBe(9 + 9);
});

test('folds: the ways of all places with the same end meet in the point, as long as there are few', () => {
  const ways = (folds: number): number => {
    const scene = used(sampleScene('folds'), 'Folds', folds);
    const thin = inspect(drawn(scene).svg).elements.filter(({ attributes }) => attributes.get('class') === 'thin');
    return thin.filter(({ attributes }) => attributes.get('d')?.match(/[ML]/g)?.length === folds + 1).length;
  };
  // With one fold the upright axis is a line between two spots as well.
  expect([2, 3, 4, 5].map(ways)).toEqual([3, 7, 15, 0]);
});

test('folds: the tops are half as many as the pieces, the feet one more, and the only top of one fold is alone', () => {
  // 288 of the drawing from 0 to 1.
  const middle = dragged(sampleScene('folds'), 'The point', 62 + 144, 0);
  expect(used(middle, 'Folds', 1).says).toMatch(/1\/2 comes to 1, and no other number from 0 to 1 does\.$/);
  expect(used(middle, 'Folds', 3).says).toMatch(
    /1\/2 comes to 0, and so do 4 others from 0 to 1: a cut at that height meets the graph 5 times\.$/,
  );
  const quarter = dragged(middle, 'The point', 62 + 72, 0);
  expect(used(quarter, 'Folds', 2).says).toMatch(/1\/4 comes to 1, and so does 1 other from 0 to 1: .* 2 times\.$/);
  expect(dragged(middle, 'The point', 1000, 0).handles[0]?.value).toBe('1, which comes to 0');
});

test('squares: each fold makes a quarter of the error, and half-way between two bends it is as large as it gets', () => {
  const scene = sampleScene('squares');
  // From (1/4, 1/16) to (1/2, 1/4) the line passes (1/3, 1/8), and 1/8 − 1/9 = 1/72.
  expect(scene.says).toBe(
    '2 folds, 6 units: from 0 to 1 the network is off from the square by at most 1/64, first at 1/8. At 1/3 it gives 1/8, and the square is 1/9: off by 1/72.',
  );
  expect(scene.table.rows).toEqual([
    ['1', '3', '2', '1/16'],
    ['2', '6', '4', '1/64'],
    ['3', '9', '8', '1/256'],
  ]);
  // 284 of the drawing from 0 to 1.
  expect(dragged(scene, 'The point', 62 + 71, 0).says).toMatch(/At 1\/4 it gives 1\/16, and the square is 1\/16: it meets it\.$/);
  expect(dragged(scene, 'The point', '97.5', 0).says).toMatch(/the square is 1\/64: off by 1\/64\.$/);
  expect([looks(scene, 'wrong'), looks(dragged(scene, 'The point', 62 + 71, 0), 'wrong')]).toEqual([1, 0]);
  expect(used(scene, 'Folds', 3).says).toContain(
    '3 folds, 9 units: from 0 to 1 the network is off from the square by at most 1/256, first at 1/16.',
  );
});

test('window: tanh is nearer to a line by both measures up to 43/8, and in proportion no longer from 44/8 on', () => {
  const scene = sampleScene('window');
  expect(scene.says).toMatch(
    /^On the window from -1 to 1 the best line is off by 1\/4 for ReLU and by 0\.0546… for tanh\. Divided by how much the values spread, 1 and 1\.5231…, that is 1\/4 and 0\.0358…: tanh is nearer to a line by both measures\.$/,
  );
  // 304 of the drawing from 0 to 8: 38 for one.
  for (let eighths = 2; eighths <= 64; eighths += 1) {
    const end = rational(eighths).div(rational(8));
    const moved = dragged(scene, 'The window', end.mul(rational(38)).add(rational(40)).toString(), 0);
    const [relu, tanh] = moved.table.rows;
    expect(relu?.slice(2)).toEqual([`${end.div(rational(4))}`, `${end}`, '1/4']);
    expect(tanh?.slice(2).join()).toMatch(/^(\d\.\d{4}…,?){3}$/);
    expect(moved.says).toContain(eighths <= 43 ? 'by both measures' : 'in proportion to the spread ReLU is');
    expect(looks(moved, 'wrong')).toBe(3 + 4);
  }
  expect(dragged(scene, 'The window', 0, 0).handles[0]?.value).toBe('from -1/4 to 1/4');
  expect(dragged(scene, 'The window', 1000, 0).handles[0]?.value).toBe('from -8 to 8');
});

test('bump: it is XOR where doubles say so, and however steep it is it stays below what both units climb', () => {
  const scene = sampleScene('bump');
  expect(scene.says).toContain('That is XOR.');
  expect(looks(scene, 'wrong')).toBe(0);
  // No value comes nearer to a bound than doubles can tell.
  for (let quarters = 1; quarters <= 32; quarters += 1) {
    const k = quarters / 4;
    const values = [0, 1, 2].map((s) => Math.tanh(k * (s - 0.5)) - Math.tanh(k * (s - 1.5)));
    const wrong = values.map((value, s) => (s === 1 ? !(value > 1.5) : !(value < 0.25)));
    const moved = used(scene, 'Steepness', quarters);
    expect(looks(moved, 'wrong')).toBe(wrong.filter((one) => one).length);
    expect(moved.says.includes('That is XOR.')).toBe(!wrong.includes(true));
    // It is symmetric about 1, so that a threshold is left where the bounds are missed.
    expect(moved.says.includes('some threshold still gives XOR.')).toBe(wrong.includes(true));
    // The table cuts after four decimals.
    expect(
      moved.table.rows.map((row) => Math.abs(Number.parseFloat(row[3] ?? '') - (values[Number(row[0])] ?? 0)) < 1e-4),
    ).toEqual([true, true, true]);
    // Straight lines differ by the same everywhere.
    const straight = used(moved, 'With the squash', 0);
    expect(straight.says).toMatch(/not (below 1\/4 at 0|above 3\/2 at 1).* That is not XOR\.$/);
    expect(new Set(straight.table.rows.map((row) => row[3])).size).toBe(1);
  }
  const lower = dragged(scene, 'The top of the bump', 194, '257/2');
  expect(lower.handles[2]?.value).toBe('at 1, and at most 3/2 high');
  const widest = dragged(dragged(used(lower, 'Steepness', 32), 'The first unit', 0, 0), 'The second unit', 360, 0);
  expect(widest.handles.slice(0, 2).map(({ value }) => value)).toEqual(['half-way up at -1', 'half-way up at 3']);
  expect(widest.says).toBe(
    'At the sums 0, 1 and 2 the bump is 1.4999…, 1.4999… and 1.4999…: not below 1/4 at 0, not above 3/2 at 1 and not below 1/4 at 2. It misses the bounds, but some threshold still gives XOR.',
  );
  // With its middle at s it is as high at 2s − 1 as at 1: there the threshold is lost.
  for (const [across, isLeft] of [
    ['313/2', false],
    ['1327/8', true],
    ['1777/8', true],
    ['463/2', false],
  ] as const) {
    const shifted = dragged(scene, 'The top of the bump', across, 91);
    expect(shifted.says).toMatch(isLeft ? /some threshold still gives XOR\.$/ : /That is not XOR\.$/);
  }
  // Dragged across as a whole it stays as wide, and the units do not come nearer to one another than a quarter.
  expect(dragged(scene, 'The top of the bump', 360, 16).handles.map(({ value }) => value)).toEqual([
    'half-way up at 2',
    'half-way up at 3',
    'at 5/2, and at most 3 high',
  ]);
  expect(dragged(scene, 'The first unit', 360, 0).handles[0]?.value).toBe('half-way up at 5/4');
});
