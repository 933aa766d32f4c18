import { expect, test } from 'vitest';
import { type Affine, applyAffine, compose, midpoint } from '../../math/algebra/affine.ts';
import { ofDouble } from '../../math/exact/ofDouble.ts';
import { type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { coded } from '../../math/exact/refused.ts';
import { grad1 } from '../../math/float/grad1.ts';
import { doubleAfter, leastDouble } from '../../math/float/leastDouble.ts';
import { formula } from '../../math/formula/formula.ts';
import { enclose } from '../../math/interval/enclose.ts';
import { tanhDouble } from '../../math/interval/tanhDouble.ts';
import { evaluateTerm } from '../../math/language/term.ts';
import { descend } from '../../math/learning/descend.ts';
import { gradient } from '../../math/learning/gradient.ts';
import { interpolate } from '../../math/network/interpolate.ts';
import { activationPattern, evaluate, type Network } from '../../math/network/network.ts';
import { perceptron as run } from '../../math/network/perceptron.ts';
import { coverCount } from '../../math/separability/coverCount.ts';
import { separate, verifySeparation } from '../../math/separability/separate.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { decimal } from '../drawing/decimal.ts';
import { circle } from '../drawing/drawing.ts';
import { inspect } from '../drawing/inspect.ts';
import { raised } from '../drawing/raised.ts';
import { planeScale } from '../drawing/scale.ts';
import { drawn, firstScene } from './live.ts';
import { EXAMPLES, SAMPLES, sampleScene } from './samples.ts';
import type { Scene } from './scene.ts';
import { frame, square, through } from './square.ts';

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

/** The scene after the handle with this label has been let go at this spot. */
function dragged(scene: Scene, label: string, x: number | string, y: number | string): Scene {
  const handle = scene.handles.find((one) => one.label === label);
  if (handle === undefined) throw new Error(`no handle ${label}`);
  return handle.to([rational(x), rational(y)]);
}

/** The scene after this control was used: pressed, or put to a value. */
function used(scene: Scene, label: string, value = 0): Scene {
  const control = scene.controls.find((one) => one.label === label);
  if (control?.type === 'button' && control.to !== undefined) return control.to();
  if (control?.type === 'switch') return control.to(value !== 0);
  if (control?.type === 'choice' || control?.type === 'slider') return control.to(value);
  throw coded('no-control', new Error(`no control ${label} to use`));
}

/** All that is said to a reader who changes a figure. */
function said({ says, reached = '' }: Scene): string {
  return `${says} ${reached}`.trim();
}

function looks(scene: Scene, name: string): number {
  return inspect(drawn(scene).svg).elements.filter(({ attributes }) => attributes.get('class') === name).length;
}

test('line: three corners of XOR are the most that any line through two points of the grid gets right', () => {
  // The square is 300 wide for coordinates from −1/2 to 3/2, so 75 a half.
  let scene = sampleScene('line');
  expect(said(scene)).toBe('XOR: this line gets 2 of 4 right. Your best so far is 2 of 4.');
  scene = dragged(scene, 'One handle of the line', 0, '187.5');
  scene = dragged(scene, 'The other handle of the line', '187.5', 0);
  expect(scene.handles.map(({ value }) => value)).toEqual(['its middle is (1/8, 7/8)', '(-1/2, 1/4)', '(3/4, 3/2)']);
  expect(said(scene)).toBe('XOR: this line gets 3 of 4 right. Your best so far is 3 of 4.');
  expect(looks(scene, 'wrong')).toBe(1);
  // Going back does not take the record away, and the record of AND is its own.
  scene = dragged(scene, 'The other handle of the line', 300, 150);
  expect(said(scene)).toBe('XOR: this line gets 2 of 4 right. Your best so far is 3 of 4.');
  expect(said(used(scene, 'What the line is to do', 1))).toBe('AND: this line gets 3 of 4 right. Your best so far is 3 of 4.');
  const spots = [0, 75, 150, 225, 300].flatMap((x) => [0, 75, 150, 225, 300].map((y) => [x, y] as const));
  for (const [x, y] of spots) {
    const from = dragged(scene, 'One handle of the line', x, y);
    for (const [u, v] of spots) expect(dragged(from, 'The other handle of the line', u, v).says).toMatch(/gets [0-3] of 4 right/);
  }
});

test('line: x + y = 3/2 is found to part AND, and the two handles never meet', () => {
  let scene = used(sampleScene('line'), 'What the line is to do', 1);
  // (0, 3/2) and (3/2, 0).
  scene = dragged(scene, 'One handle of the line', 75, 0);
  scene = dragged(scene, 'The other handle of the line', 300, 225);
  expect(scene.says).toBe('AND: all 4 are right. This line parts the ones from the zeros.');
  expect(scene.table.rows.map((row) => row.slice(0, 2).concat(row.slice(3)))).toEqual([
    ['(0, 0)', '0', 'yes'],
    ['(0, 1)', '0', 'yes'],
    ['(1, 0)', '0', 'yes'],
    ['(1, 1)', '1', 'yes'],
  ]);
  const met = dragged(scene, 'One handle of the line', 300, 225);
  expect(met.handles.slice(1).map(({ value }) => value)).toEqual(['(0, 3/2)', '(3/2, 0)']);
});

test('line: taken as a whole it keeps its direction, and stays inside with both handles', () => {
  let scene = dragged(sampleScene('line'), 'One handle of the line', 75, 150);
  scene = dragged(scene, 'The other handle of the line', 150, 75);
  expect(scene.handles.map(({ value }) => value)).toEqual(['its middle is (1/4, 3/4)', '(0, 1/2)', '(1/2, 1)']);
  // Half to the right, where it would be on no point of the grid by itself, and a quarter down.
  const moved = dragged(scene, 'The whole line', '112.5', 112.5 + 37.5);
  expect(moved.handles.map(({ value }) => value)).toEqual(['its middle is (1/4, 1/2)', '(0, 1/4)', '(1/2, 3/4)']);
  const far = dragged(scene, 'The whole line', 1000, -1000);
  expect(far.handles.map(({ value }) => value)).toEqual(['its middle is (5/4, 5/4)', '(1, 1)', '(3/2, 3/2)']);
  // One of XOR's corners lies above the line y = x + 1/2; on y = x lie two, and the others are both ones.
  expect(said(scene)).toBe('XOR: this line gets 3 of 4 right. Your best so far is 3 of 4.');
  expect(said(far)).toBe('XOR: this line gets 1 of 4 right. Your best so far is 3 of 4.');
  expect(dragged(far, 'The whole line', -1000, 1000).handles[1]?.value).toBe('(-1/2, -1/2)');
});

test('line: a corner on the line is on neither side', () => {
  let scene = used(sampleScene('line'), 'What the line is to do', 1);
  scene = dragged(scene, 'One handle of the line', 0, 75);
  scene = dragged(scene, 'The other handle of the line', 300, 75);
  // y = 1 runs through two corners, of which none counts; below it both zeros may.
  expect(said(scene)).toBe('AND: this line gets 2 of 4 right. Your best so far is 3 of 4.');
});

test('line: taken as a whole it is not held up by its ends, whose handles stay in the square', () => {
  const values = (scene: Scene): readonly string[] => scene.handles.map(({ value }) => value);
  // The first line reaches nearly from edge to edge; sideways it stays the same line.
  const first = sampleScene('line');
  const aside = dragged(first, 'The whole line', 1000, '112.5');
  expect(values(aside)).toEqual(['its middle is (5/4, 3/4)', '(3/8, 3/4)', '(3/2, 3/4)']);
  expect(aside.says).toBe(first.says);
  // From corner to corner, and down by half: y = x − 1/2.
  let scene = dragged(dragged(first, 'One handle of the line', 0, 300), 'The other handle of the line', 300, 0);
  expect(values(scene)).toEqual(['its middle is (1/2, 1/2)', '(-1/2, -1/2)', '(3/2, 3/2)']);
  scene = dragged(scene, 'The whole line', 150, 225);
  expect(values(scene)).toEqual(['its middle is (1/2, 0)', '(0, -1/2)', '(3/2, 1)']);
  expect(dragged(scene, 'The whole line', 150, 150).table).toEqual(
    dragged(dragged(first, 'One handle of the line', 0, 300), 'The other handle of the line', 300, 0).table,
  );
  // Turned by one handle, the other is left where it was seen.
  const turned = dragged(scene, 'One handle of the line', 0, 150);
  expect(values(turned)).toEqual(['its middle is (1/2, 3/4)', '(-1/2, 1/2)', '(3/2, 1)']);
  // Where that is between two points of the grid, it is left at the nearer one.
  let slanted = dragged(dragged(first, 'One handle of the line', 0, 300), 'The other handle of the line', 300, 75);
  slanted = dragged(slanted, 'The whole line', 150, '262.5');
  expect(values(slanted)).toEqual(['its middle is (1/2, -1/4)', '(1/6, -1/2)', '(3/2, 1/2)']);
  slanted = dragged(slanted, 'The other handle of the line', 300, 150);
  expect(values(slanted).slice(1)).toEqual(['(1/8, -1/2)', '(3/2, 1/2)']);
  // Half a step off the grid the middle stops before the margin, and the ends stay on the grid.
  const half = dragged(dragged(first, 'One handle of the line', '37.5', 150), 'The other handle of the line', '56.25', 150);
  expect(values(half)).toEqual(['its middle is (-3/16, 1/2)', '(-1/4, 1/2)', '(-1/8, 1/2)']);
  expect(values(dragged(half, 'The whole line', -1000, 150))).toEqual(values(half));
  expect(values(dragged(half, 'The whole line', 1000, 150))).toEqual(['its middle is (19/16, 1/2)', '(9/8, 1/2)', '(5/4, 1/2)']);
  // One that two handles have brought into the margin stays there, and comes out of it.
  const low = dragged(dragged(first, 'One handle of the line', 0, 300), 'The other handle of the line', 300, 300);
  expect(values(dragged(low, 'The whole line', 150, 1000))).toEqual(values(low));
  expect(values(dragged(low, 'The whole line', 150, 150))[0]).toBe('its middle is (1/2, 1/2)');
  const high = dragged(dragged(first, 'One handle of the line', 0, 0), 'The other handle of the line', 300, 0);
  expect(values(dragged(high, 'The whole line', 150, -1000))).toEqual(values(high));
});

test('line: a reader who gives up is shown what was checked, and only once', () => {
  const xor = used(sampleScene('line'), 'I give up');
  expect(xor.says).toBe(
    'XOR: this line gets 2 of 4 right. No line does it: the ones, as 1/2 of (0, 1) and 1/2 of (1, 0), and the zeros, as 1/2 of (0, 0) and 1/2 of (1, 1), meet in one place, (1/2, 1/2), which would have to be on both sides.',
  );
  expect(xor.reached).toBe('Your best so far is 2 of 4.');
  expect([looks(xor, 'path-one'), looks(xor, 'path-zero dashed')]).toEqual([1, 1]);
  expect(codeOf(() => used(xor, 'I give up'))).toBe('no-control');
  const and = used(used(xor, 'What the line is to do', 1), 'I give up');
  expect(and.says).toContain('The dashed line, 2x + 2y − 3 = 0, does it.');
  expect(looks(and, 'thick dashed')).toBe(1);
});

test('points: what is said is what separate says, with the label turned over and a point put beside', () => {
  let scene = sampleScene('points');
  const { points, labels } = SAMPLES.points as {
    readonly points: readonly (readonly number[])[];
    readonly labels: readonly boolean[];
  };
  expect(scene.says).toBe('A line parts 3 ones and 3 zeros: −6x + 8y − 1 is positive on the ones and negative on the zeros.');
  scene = scene.handles[1]?.press?.to() ?? scene;
  const answer = separate(
    points,
    labels.map((label, i) => (i === 1 ? !label : label)),
  );
  expect(answer.separable).toBe(false);
  expect(scene.says).toMatch(/^No line parts 2 ones and 4 zeros: /);
  // The shares of the zeros that the table gives add up to one, and so do those of the ones.
  const shares = scene.table.rows.map(([, label, share]) => ({ label, share: rational(share ?? 0) }));
  for (const label of ['0', '1']) {
    const own = shares.filter((one) => one.label === label).map(({ share }) => share);
    expect(own.reduce((a, b) => a.add(b)).toString()).toBe('1');
  }
  expect(looks(scene, 'wrong')).toBe(1);
});

test('points: a tap puts a point down, keys take it away, and one always remains', () => {
  let scene = used(sampleScene('points'), 'The next point is', 1);
  scene = scene.tap?.([rational('150'), rational('149.9')]) ?? scene;
  expect(scene.handles.at(-1)).toMatchObject({ label: 'Point 7, a zero', value: '(3, 3)' });
  expect(scene.says).toContain('3 ones and 4 zeros');
  for (let i = 0; i < 20; i += 1) scene = scene.handles[0]?.remove?.() ?? scene;
  expect(scene.handles).toHaveLength(1);
  expect(scene.says).toBe('A line parts 0 ones and 1 zero: −x is positive on the ones and negative on the zeros.');
  for (let i = 0; i < 20; i += 1) scene = scene.controls[1]?.type === 'button' ? (scene.controls[1].to?.() ?? scene) : scene;
  expect(scene.handles).toHaveLength(14);
  expect(scene.tap?.([rational(0), rational(0)]).handles).toHaveLength(14);
});

test('points: a one on a zero is decided too', () => {
  const scene = dragged(sampleScene('points'), 'Point 1, a one', '112.5', '262.5');
  expect(scene.handles[0]?.value).toBe('(2, 0)');
  expect(scene.says).toBe(
    'No line parts 3 ones and 3 zeros: the ones, as (2, 0), and the zeros, as (2, 0), meet in one place, (2, 0), which would have to be on both sides.',
  );
});

test('perceptron: after each visit it has what the run has, and on XOR it is back after a round', () => {
  const { points, functions } = SAMPLES.perceptron as {
    readonly points: readonly (readonly number[])[];
    readonly functions: readonly { readonly name: string; readonly labels: readonly boolean[] }[];
  };
  for (const [chosen, { labels }] of functions.entries()) {
    const walk = run(points, labels);
    let scene = used(sampleScene('perceptron'), 'It learns', chosen);
    const visits = walk.stops ? walk.visits : walk.until;
    for (let visit = 0; visit < visits; visit += 1) {
      scene = used(scene, 'Next visit');
      expect(scene.says).toContain(`${walk.mistakes.filter((mistake) => mistake.visit <= visit).length} mistake`);
      expect(looks(scene, 'wrong')).toBe(walk.mistakes.some((mistake) => mistake.visit === visit) ? 1 : 0);
    }
    expect(scene.says).toContain(walk.stops ? 'A round without a mistake: it stops.' : 'Everything is as it was after');
  }
});

test('perceptron: a loop is gone round again, with as many mistakes more; back and forth lead to the same', () => {
  const scene = used(sampleScene('perceptron'), 'It learns', 1);
  expect(used(scene, 'Visits', 12).says).toBe(
    'XOR, visit 12: at (1, 1), a zero, x + y + 1 is 3, a mistake, so (-1, -1, -1) is added to the weights and the bias: 0. 12 mistakes so far; 4 of 4 corners are not on their side. Everything is as it was after 0 visits: it goes round for ever.',
  );
  expect(used(used(scene, 'Visits', 5), 'Back').says).toBe(used(scene, 'Visits', 4).says);
  expect(used(scene, 'Visits', 6).table).toEqual(scene.table);
  expect(scene.table.rows.map((row) => row[1])).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']);
});

test('cover: the sentence and the table have Cover’s numbers, for every dimension and number of points', () => {
  let scene = sampleScene('cover');
  expect(scene.says).toBe(
    'Of the 16 labellings of 4 points in general position, with 2 weights to choose, the bias among them, a hyperplane can do 8: 50 %, exactly half.',
  );
  for (const d of [1, 3, 6]) {
    scene = used(scene, 'Dimensions d, the bias counted', d);
    expect(scene.table.rows).toHaveLength(4 * d);
    for (const [points, all, can] of scene.table.rows)
      expect([all, can]).toEqual([`${2n ** BigInt(points ?? 0)}`, `${coverCount(Number(points), d)}`]);
    // Half of the points stay half when the dimensions change.
    expect(scene.says).toContain(`${2 * d} points`);
  }
  // 300 of the drawing for 24 points: 12.5 each.
  expect(dragged(scene, 'Number of points', 44 + 75, 0).says).toContain('a hyperplane can do 64: 100 %, every one of them.');
  expect(dragged(scene, 'Number of points', -50, 0).says).toContain('the 2 labellings of 1 point ');
});

test('turn: the plane parts them at every height but none, with its third weight to scale', () => {
  const scene = sampleScene('turn');
  const { points, labels } = SAMPLES.turn as {
    readonly points: readonly (readonly number[])[];
    readonly labels: readonly boolean[];
  };
  const lift = (height: string) => points.map(([x = 0, y = 0, z = 0]) => [x, y, rational(z).mul(rational(height))]);
  for (const [at, height, weight] of [
    [1, '1/4', -8],
    [3, '3/4', '-8/3'],
    [-4, '-1', 2],
  ] as const) {
    const lifted = used(scene, 'Height', at);
    expect(lifted.says).toContain(`At the height ${height} · xy a plane parts them`);
    verifySeparation(lift(height), labels, { separable: true, weights: [1, 1, weight], bias: '-1/2' });
    expect(looks(lifted, 'sheet')).toBe(1);
  }
  const low = used(scene, 'Height', 0);
  expect(low.says).toBe(
    'Without a height they all lie in one plane, and none parts them: the ones, as 1/2 of (0, 1) and 1/2 of (1, 0), and the zeros, as 1/2 of (0, 0) and 1/2 of (1, 1), meet in one place.',
  );
  expect(looks(low, 'sheet')).toBe(0);
});

test('turn: a whole turn leads back, four quarter turns are one, and lengths stay', () => {
  let scene = sampleScene('turn');
  const start = scene.parts;
  for (let i = 0; i < 4; i += 1) {
    const [handle] = scene.handles;
    scene = handle?.to([handle.at[0].add(handle.step.mul(rational(16))), handle.at[1]]) ?? scene;
    if (i < 3) expect(scene.parts).not.toEqual(start);
  }
  expect(scene.parts).toEqual(start);
  const [handle] = scene.handles;
  expect(handle?.to([handle.at[0].sub(handle.step.mul(rational(64 * 3))), handle.at[1]]).parts).toEqual(start);
});

test('counters: whatever the money and the fees, the one counter gives what both do', () => {
  const { first, second } = SAMPLES.counters as { readonly [counter in 'first' | 'second']: { readonly rate: Q } };
  for (const pounds of [0, 3, 10]) {
    for (const fees of [
      [0, 0],
      [5, 1],
      [2, 5],
    ] as const) {
      let scene = dragged(sampleScene('counters'), 'The money', `${58 + (290 * pounds) / 10}`, 0);
      scene = used(used(scene, 'First fee', fees[0]), 'Second fee', fees[1]);
      const one = compose({ weights: [[second.rate]], bias: [-fees[1]] }, { weights: [[first.rate]], bias: [-fees[0]] });
      const [rate = ZERO, kept = ZERO, dollars = ZERO] = [one.weights.flat(), one.bias, applyAffine(one, [pounds])].map(
        ([value]) => rational(value ?? 0),
      );
      expect(scene.table.rows[1]?.[2]).toBe(decimal(dollars, 3));
      expect(scene.says).not.toContain('One counter');
      expect(looks(scene, 'path-zero dotted')).toBe(0);
      const both = used(scene, 'The one counter', 1);
      expect(both.says).toContain(
        `pays ${decimal(rate, 3)} dollars to the pound and keeps ${decimal(kept.neg(), 3)} gives as much`,
      );
      // The line of the one counter lies on that of the second.
      const lines = inspect(drawn(both).svg).elements.filter(({ attributes }) =>
        ['path-one dashed', 'path-zero dotted'].includes(attributes.get('class') ?? ''),
      );
      expect(lines).toHaveLength(2);
      expect(new Set(lines.map(({ attributes }) => attributes.get('d'))).size).toBe(1);
    }
  }
});

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
  const bent = used(scene, 'ReLU between the two layers', 1);
  expect(bent.says).toContain('No one layer does that');
  expect(looks(bent, 'wrong')).toBeGreaterThan(0);
  // relu of the first layer at (−1, −1), which is (0, −3/2), is (0, 0); the second layer makes its bias of it.
  expect(bent.table.rows[0]).toEqual(['(-1, -1)', '(0, 0)', '(0, 1/2)', '(-3/2, -1/4)']);
  expect(used(bent, 'ReLU between the two layers', 0).says).toBe(scene.says);
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
  let scene = used(sampleScene('layers'), 'ReLU between the two layers', 1);
  // x − y/2 + 1/2 and x/2 + y are positive at all of (1/2, 1/2), (1, 1/2), (1, 1) and (1/2, 1).
  scene = cornered(scene, 'A', '1/2', '1/2');
  scene = cornered(scene, 'B', 1, '1/2');
  scene = cornered(scene, 'D', '1/2', 1);
  expect(scene.says).toMatch(
    /^ReLU bends nothing here\. The two layers in turn and the one layer .* send all four corners to the same places/,
  );
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

test('census: what is said is what was counted, up to as many variables as are shown', () => {
  let scene = sampleScene('census');
  // 2^64 ÷ 15028134.
  expect(scene.says).toBe(
    'Of the 18,446,744,073,709,551,616 Boolean functions of 6 variables, a line can do 15,028,134: about one in 1,227,480,675,492.',
  );
  scene = used(scene, 'Up to so many variables', 2);
  expect(scene.says).toBe('Of the 256 Boolean functions of 3 variables, a line can do 104: about 40 %.');
  scene = used(scene, 'Up to so many variables', 4);
  // 2^32 ÷ 94572 is 45414 and a little.
  expect(scene.says).toBe('Of the 4,294,967,296 Boolean functions of 5 variables, a line can do 94,572: about one in 45,414.');
  expect(scene.table.rows.map((row) => row[3])).toEqual(['1', '2', '34', '45,414']);
  scene = used(scene, 'Up to so many variables', 8);
  expect(scene.says).toBe(
    'Of some 10¹⁵⁴ Boolean functions of 9 variables, a line can do 144,130,531,453,121,108: about one in 10¹³⁶.',
  );
  expect(scene.table.rows).toHaveLength(8);
});

test('brackets: however the joints are dragged, the whole stays the same, and only the rounds change', () => {
  const together = 'Together they are "times -1/2, plus -10", the same as one after the other.';
  let scene = sampleScene('brackets');
  // The highest of seven heights is 234 above the steps, which stand at 250.
  const drag = (gap: number, height: number): string => {
    scene = dragged(scene, `The joint of steps ${gap} and ${gap + 1}`, 0, `${250 - (234 / 7) * height}`);
    return scene.says;
  };
  const heights = (): readonly string[] => scene.handles.map(({ value }) => value.replace('at height ', ''));
  expect(scene.says).toBe(`(1 2) (3 4): 3 combinations in 2 rounds. ${together}`);
  expect(drag(3, 6)).toBe(`((1 2) 3) 4: 3 combinations in 3 rounds. ${together}`);
  expect(scene.table.rows).toEqual([
    ['1 to 2', '1/4', '6', '1'],
    ['1 to 3', '-1/4', '-5', '2'],
    ['1 to 4', '-1/2', '-10', '3'],
  ]);
  expect(drag(1, 3)).toBe(`((1 2) 3) 4: 3 combinations in 3 rounds. ${together}`);
  expect(drag(3, 1)).toBe(`(1 2) (3 4): 3 combinations in 2 rounds. ${together}`);
  expect(drag(1, 7)).toBe(`1 (2 (3 4)): 3 combinations in 3 rounds. ${together}`);
  expect(heights()).toEqual(['7', '4', '1']);
  // No two joints of one part come last: each goes to the nearest height that is free.
  expect(drag(2, 1)).toBe(`1 (2 (3 4)): 3 combinations in 3 rounds. ${together}`);
  expect(heights()).toEqual(['7', '2', '1']);
  expect(drag(3, 7)).toBe(`1 ((2 3) 4): 3 combinations in 3 rounds. ${together}`);
  expect(heights()).toEqual(['7', '2', '6']);
});

test('loop: without a squash the state stays within bounds from minus one to below one, and with a tanh always', () => {
  const scene = sampleScene('loop');
  // The line for the factor is 306 long for numbers from −3/2 to 3/2, from 40: 102 for one, with zero at 193.
  const at = (factor: number): Scene => dragged(scene, 'The factor', `${193 + 102 * factor}`, 0);
  const course = (factor: number): string => at(factor).says.replace(/ With a tanh .*$/, '');
  expect(course(1)).toBe('With the factor 1 every step adds one: the state grows without end, and is 12 after 12 steps.');
  expect(course(0.5)).toBe('With the factor 1/2 the state nears 2 and never passes it, and is 1.9995… after 12 steps.');
  expect(course(0)).toBe('With the factor 0 nothing is kept: the state is one from the first step on, and is 1 after 12 steps.');
  expect(course(-0.5)).toBe(
    'With the factor -1/2 the state swings around 2/3, nearer at every step, and is 0.6665… after 12 steps.',
  );
  expect(course(-1)).toBe('With the factor -1 the state is one and zero in turn, for ever, and is 0 after 12 steps.');
  expect(course(-1.25)).toMatch(/^With the factor -5\/4 the state swings wider and wider without end/);
  for (let eighths = -12; eighths <= 12; eighths += 1) {
    const { table, says } = at(eighths / 8);
    const column = (k: number): readonly number[] => table.rows.map((row) => Number.parseFloat(row[k] ?? ''));
    expect(column(2).every((state) => Math.abs(state) < 1)).toBe(true);
    // |1 − rᵗ| / (1 − r) is at most 1/(1 − |r|).
    const most = Math.max(...column(1).map(Math.abs));
    if (Math.abs(eighths) < 8) expect(most).toBeLessThanOrEqual(8 / (8 - Math.abs(eighths)));
    expect(says.includes('without end')).toBe(eighths >= 8 || eighths < -8);
  }
});

test('loop: a curve is drawn up to where it leaves the plot', () => {
  // At 3/2 the states are 0, 1, 5/2, 19/4, 65/8 and 211/16: 10 is passed 10/27 of the way to the fifth.
  const scene = dragged(sampleScene('loop'), 'The factor', 346, 0);
  const curve = inspect(drawn(scene).svg).elements.find(({ attributes }) => attributes.get('class') === 'path-zero');
  expect(curve?.attributes.get('d')?.split('L').at(-1)).toBe('151.4,8');
});

test('gate: an input counts for its gate times what all later gates let stand', () => {
  let scene = firstScene('gate', { inputs: [6, 1, -4, 1], gates: ['19/20', '1/20', '19/20', '1/20'], fixed: '1/2' });
  expect(scene.table.rows[2]).toEqual(['3', '-4', '19/20', '-3.5267…', '0.9025', '-1']);
  const end = (one: Scene): number => {
    const sum = one.table.rows.reduce(
      (total, [, value, , , weight]) => total + Number(value) * Number.parseFloat(weight ?? ''),
      0,
    );
    const last = Number.parseFloat(one.table.rows.at(-1)?.[3] ?? '');
    // Weights and the state are cut after four decimals, and inputs are six at most.
    expect(Math.abs(sum - last)).toBeLessThan(4 * 6 * 0.0001 + 0.0001);
    return last;
  };
  expect(end(scene)).toBe(-3.3004);
  // A gate is 90 high for numbers from 0 to 1, above 364; it is neither shut nor wide open.
  scene = dragged(scene, 'The gate for input 3', 0, 900);
  expect(scene.handles.at(-2)?.value).toBe('1/20');
  expect(scene.says).toMatch(/^With these gates the state ends at 4\.\d+…, and input 1 has the largest weight in it, 0\.8145…\./);
  expect(end(scene)).toBeGreaterThan(4);
  scene = dragged(scene, 'The gate for input 4', 0, 0);
  expect(scene.handles.at(-1)?.value).toBe('19/20');
  expect(scene.says).toContain('and input 4 has the largest weight in it, 0.95.');
  // The plot is 230 high for numbers from −7 to 7.
  scene = dragged(scene, 'Input 4', 0, 8);
  expect(scene.handles[3]?.value).toBe('6');
  expect(end(scene)).toBeGreaterThan(5.7);
  expect(used(scene, 'One gate for all, dashed', 5).says).toContain('With the gate 1/4 for all it ends at');
});

test('waves: with two numbers for each the sum goes on exactly, and with one taken away a wave is lost', () => {
  const scene = sampleScene('waves');
  // The line is 310 long for the steps from 0 to 160, from 34.
  const first = dragged(scene, 'The steps that are shown', 34, 0);
  // Both begin at 4/5; one step on they are at 3/5 · 3/5 + 4/5 · 4/5 = 1, and at 5/13 · 3/5 + 12/13 · 4/5 = 63/65.
  expect(first.table.rows.slice(0, 2)).toEqual([
    ['0', '1.6', '1.6'],
    ['1', '1.9692…', '1.9692…'],
  ]);
  expect(first.says).toBe('All 4 numbers are kept. From step 0 to step 40 the rule gives the sum of the 2 waves exactly.');
  const lost = used(first, 'Take a number away', 1);
  // Without its side the first wave is multiplied by its cosine: 16/25 in the place of 1, so 9/25 are missing.
  expect(lost.table.rows[1]).toEqual(['1', '1.9692…', '1.6092…']);
  expect(lost.says).toMatch(
    /^The side of wave 1 is taken away, so 3 numbers are left\. From step 0 to step 40 the rule is off by up to /,
  );
  const late = used(scene, 'Take a number away', 4);
  expect(late.says).toMatch(/^The height of wave 2 is taken away, .* From step 160 to step 200 the rule is off by up to 0\.9/);
  expect(used(late, 'Take a number away', 0).says).toBe(scene.says);
});

test('waves: the waves are those of the rule: next is twice the cosine times now, less before', () => {
  const scene = firstScene('waves', { waves: [['4/5', '3/5']] });
  const values = scene.table.rows.map(([, value]) => Number.parseFloat(value ?? ''));
  // Three values that are cut after four decimals, times 8/5, one and one.
  for (const [i, value] of values.slice(2).entries())
    expect(Math.abs((8 / 5) * (values[i + 1] ?? 0) - (values[i] ?? 0) - value)).toBeLessThan(0.00036);
});

test('ellipse: steps of the size one stay on it, and smaller and larger ones leave it', () => {
  const scene = used(sampleScene('ellipse'), 'Steps', 40);
  const on = (one: Scene): readonly number[] =>
    one.table.rows.map(([, u, v]) => {
      const [value, next] = [Number.parseFloat(u ?? ''), Number.parseFloat(v ?? '')];
      return value * value - (8 / 5) * value * next + next * next;
    });
  // Each entry is cut after four decimals and smaller than two, so the form is off by less than a hundredth.
  for (const form of on(scene)) expect(Math.abs(form - 0.36)).toBeLessThan(0.01);
  expect(scene.table.rows.slice(0, 4).map(([, value]) => value)).toEqual(['0', '0.6', '0.96', '0.936']);
  const smaller = used(used(scene, 'Steps', 2), 'Each step scales it by', 16);
  // The square of 4/5, twice: 0.36 · 0.4096.
  expect(smaller.says).toBe(
    'Next is 32/25 times now, less 16/25 times the one before. A value times itself, less its neighbours multiplied, is 0.36 at first and 0.1474… after 2 steps: the points go inwards.',
  );
  expect(used(scene, 'Each step scales it by', 24).says).toMatch(/: the points go outwards\.$/);
  // The square is 300 for numbers from −2 to 2.
  expect(dragged(scene, 'The first point', 150, 150).says).toMatch(/is 0 at first and 0 after 40 steps: nothing moves\.$/);
  expect(dragged(scene, 'The first point', 225, 75).handles[0]?.value).toBe('(1, 1)');
});

test('ellipse: the curve that is drawn passes where the points are', () => {
  const { parts, table } = used(sampleScene('ellipse'), 'Steps', 40);
  const curve = /d="M([^"]+)z"/.exec(parts.filter((part) => part.includes('class="thin"')).at(-1) ?? '')?.[1] ?? '';
  const corners = curve.split('L').map((corner) => corner.split(',').map(Number) as [number, number]);
  expect(corners).toHaveLength(64);
  for (const [, u, v] of table.rows) {
    const [x, y] = [150 + 75 * Number.parseFloat(u ?? ''), 150 - 75 * Number.parseFloat(v ?? '')];
    // Neighbours on the curve are at most a dozen units apart, so one of them is within half of that.
    expect(Math.min(...corners.map(([a, b]) => Math.hypot(a - x, b - y)))).toBeLessThan(6);
  }
});

test('impulse: inside the circle the response fades, on it it does not, and outside it grows', () => {
  const scene = sampleScene('impulse');
  // The plane is 204 for numbers from −6/5 to 6/5, from (78, 4): 85 for one, with zero at (180, 106).
  const at = (a: number, b: number): Scene => dragged(scene, 'An eigenvalue', `${180 + 85 * a}`, `${106 - 85 * b}`);
  const course = (moved: Scene): string => moved.says.replace(/^.* The response /, '');
  expect(at(0.6, 0.8).says).toBe(
    'The eigenvalues 3/5 ± 4/5 i lie on the circle: the square of their size is 1. The response swings for ever, and neither fades nor grows.',
  );
  expect(
    at(0.6, 0.8)
      .table.rows.map(([, value]) => value)
      .slice(0, 4),
  ).toEqual(['1', '0.6', '-0.28', '-0.936']);
  expect(course(at(0, 1))).toBe('swings for ever, and neither fades nor grows.');
  expect(
    at(0, 1)
      .table.rows.map(([, value]) => value)
      .slice(0, 5),
  ).toEqual(['1', '0', '-1', '0', '1']);
  expect(course(at(1, 0))).toBe('stays as it is for ever.');
  expect(course(at(-1, 0))).toBe('changes its sign at every step, for ever.');
  expect(course(at(0, 0))).toBe('is over after one step.');
  // 2⁻⁶ is above a hundredth and 2⁻⁷ below.
  expect(at(0.5, 0).says).toBe(
    'The eigenvalue 1/2 lies inside the circle: the square of its size is 1/4. The response fades, and from step 7 on it stays within 1/100 of zero.',
  );
  expect(course(at(-0.5, 0))).toBe('changes its sign at every step and fades, and from step 7 on it stays within 1/100 of zero.');
  // Two to the 13/2 is below a hundred, and two to the seventh above.
  expect(at(1, -1).says).toBe(
    'The eigenvalues 1 ± i lie outside the circle: the square of their size is 2. The response swings and grows: the size of the state is 100 times as large after 14 steps.',
  );
  expect(at(9, 9).handles[0]?.value).toBe('(6/5, 6/5)');
});

test('impulse: what it says of a response that fades is so, and was not so one step before', () => {
  const scene = sampleScene('impulse');
  for (const [a, b] of [
    [8, 5],
    [-3, 6],
    [2, -9],
  ] as const) {
    const moved = dragged(scene, 'An eigenvalue', `${180 + 8.5 * a}`, `${106 - 8.5 * b}`);
    const from = Number(/from step (\d+)/.exec(moved.says)?.[1]);
    const size = (step: number): number => ((a * a + b * b) / 100) ** (step / 2);
    expect(size(from)).toBeLessThanOrEqual(0.01);
    expect(size(from - 1)).toBeGreaterThan(0.01);
  }
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
    'x = 5.1875 · 2⁻²⁴ is no half. It lies between 5 · 2⁻²⁴ and 6 · 2⁻²⁴, and becomes the nearer one: 5 · 2⁻²⁴, which is 0.1875 · 2⁻²⁴ away.',
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
  expect(at('9/2').says).toContain('it becomes the one whose last digit is zero: 4 · 2⁻²⁴, which is 0.5 · 2⁻²⁴ away.');
  expect(at('11/2').says).toContain('it becomes the one whose last digit is zero: 6 · 2⁻²⁴,');
  expect(at('5').says).toBe('x = 5 · 2⁻²⁴ is a half itself; its neighbours are 2⁻²⁴ away.');
  expect(at('0').says).toBe('x = 0 is a half itself; its neighbours are 2⁻²⁴ away.');
  // Four of the smallest half, divided by eight, are half of it, and go to zero; from there on to one.
  expect(used(at('4'), 'The number is', 1).says).toContain('x would become 0.5 · 2⁻²⁴; with every result rounded, it becomes 0.');
  expect(used(at('5'), 'The number is', 1).says).toContain('with every result rounded, it becomes 1 · 2⁻²⁴.');
  // At one the halfs below are twice as close as those above.
  const wide = used(used(scene, 'Seen from 0 to', 1), 'The number is', 0);
  expect(dragged(wide, 'The number x', 54 + 145, 0).says).toBe(
    'x = 1 is a half itself; its neighbours lie 2⁻¹¹ below it and 2⁻¹⁰ above it.',
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

test('decimals are cut, never rounded, and say so; exponents are raised with their sign', () => {
  const shown = (value: string, places: number): string => decimal(rational(value), places);
  expect([shown('2/3', 3), shown('-1/8', 3), shown('-1/8', 2), shown('7', 2), shown('1/400', 2), shown('0', 0)]).toEqual([
    '0.666…',
    '-0.125',
    '-0.12…',
    '7',
    '0.00…',
    '0',
  ]);
  expect(raised(-24)).toBe('⁻²⁴');
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
    '3 folds, 6 units: 8 straight pieces from 0 to 1, where one layer of 6 units makes 7 at most. 1/5 comes to 2/5, and so do 7 others: a cut at that height meets the graph 8 times.',
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
  expect(used(middle, 'Folds', 1).says).toMatch(/1\/2 comes to 1, and no other number does\.$/);
  expect(used(middle, 'Folds', 3).says).toMatch(
    /1\/2 comes to 0, and so do 4 others: a cut at that height meets the graph 5 times\.$/,
  );
  const quarter = dragged(middle, 'The point', 62 + 72, 0);
  expect(used(quarter, 'Folds', 2).says).toMatch(/1\/4 comes to 1, and so does 1 other number: .* 2 times\.$/);
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

test('square: its frame, one wide, lies within the drawing on all four sides', () => {
  expect(frame(square(0, 1, '1/8', 300))).toBe('<path class="thin" d="M0.5,0.5L299.5,0.5L299.5,299.5L0.5,299.5z"/>');
});

test('square: a spot is taken to the grid inside, and the line through two points is zero on both', () => {
  const { point, place, corners } = square('-1/2', '3/2', '1/8');
  expect(point([rational(-20), rational('101')]).map(String)).toEqual(['-1/2', '7/8']);
  for (const corner of corners) expect(point(place(corner)).map(String)).toEqual(corner.map(String));
  const form = through([rational(1), rational(2)], [rational(4), rational(0)]);
  expect([form.weights.map(String), String(form.bias)]).toEqual([['2', '3'], '-8']);
});

test('descent: zero never moves, opposites come to no valley, and too long a step leaves the map', () => {
  const scene = sampleScene('descent');
  // 75 of the drawing for one.
  const at = (v: number, w: number): Scene => dragged(scene, 'The start', String(150 + 75 * v), String(150 - 75 * w));
  expect(at(0, 0).says).toMatch(
    /^From \(0, 0\), .* lead to \(0, 0\), where it is 1: here the loss has no slope, and nothing moves\.$/,
  );
  expect(at(1, 1).says).toMatch(/lead to \(1, 1\), where it is 0: the task is solved\.$/);
  const ridge = at(1, -1);
  expect(ridge.says).toContain('the weights are opposites and stay so');
  expect(looks(ridge, 'wrong')).toBe(1);
  for (const [, v = '', w = ''] of ridge.table.rows) expect(w).toBe(`-${v}`);
  // Off the ridge by the least there is, it finds a valley.
  expect(at(1, -0.875).says).toContain('lead to (1.006…, 0.923…), where it is 0.004…');
  // At (2, -2) the slopes are 20 and -20: a step at the rate 1/4 leads to (-3, 3), and the next to (12, -12).
  const far = used(at(2, -2), 'Rate', 1);
  expect(far.says).toContain('2 steps at the rate 1/4 lead off the map');
  expect(far.table.rows.map((row) => row[1])).toEqual(['2', '-3', '12']);
  expect(used(far, 'Steps', 0).says).toBe(
    'From (2, -2), where the loss is 25, 0 steps at the rate 1/4 lead to (2, -2), where it is 25.',
  );
  const tapped = scene.tap?.([rational(300), rational(0)]);
  expect(tapped?.handles[0]?.value).toBe('(2, 2)');
});

test('descent: each step is that of the exact gradient, to a millionth', () => {
  const [, from = [], to = []] = sampleScene('descent').table.rows;
  const [, v = '', w = ''] = from;
  const network: Network = { layers: [v, w].map((one) => ({ weights: [[one]], bias: [0], activation: 'identity' as const })) };
  const { layers } = descend(network, gradient(network, 'squared', { input: [1], target: [1] }), '1/16');
  layers.forEach(({ weights }, i) => {
    const off = rational(weights[0]?.[0] ?? 0).sub(rational(to[i + 1] ?? 0));
    expect(off.abs().compare(rational('1/2000000'))).not.toBe(1);
  });
});

test('biases: the sixteen settings are the sixteen functions, and the lines keep their direction', () => {
  const first = sampleScene('biases');
  let scene = first;
  for (let setting = 0; setting < 16; setting += 1) {
    scene = used(scene, 'Setting', setting);
    // The units look towards (1, 1), (1, 0), (0, 1) and (0, 0): the setting in binary is the table upside down.
    const bits = setting.toString(2).padStart(4, '0');
    expect(scene.table.rows.map((row) => row.at(-1)).reverse()).toEqual([...bits]);
    expect(scene.controls[0]).toMatchObject({ at: setting });
  }
  expect(scene.says).toBe('With the biases -1, 0, 0 and 1 the network gives 1 at every corner: always 1.');
  expect(scene.reached).toBe('You have seen 16 of the 16 functions, and no weight has changed.');
  expect(used(first, 'Setting', 0).says).toContain('0 at every corner: always 0.');
  expect(used(first, 'Setting', 14).says).toContain('1 at (0, 1), (1, 0) and (1, 1), and 0 at the other corner: OR.');
});

test('biases: a tap switches a unit, and half-way the network is no function of two bits', () => {
  const first = sampleScene('biases');
  const woken = first.handles[0]?.press?.to() ?? first;
  expect(woken.says).toContain(': OR.');
  expect(woken.handles[0]?.press?.to().says).toBe(first.says);
  // The line of the first unit, x + y = 2, a half of its way towards that of x + y = 1: 37.5 of the drawing to the left.
  const [x, y] = first.handles[0]?.at ?? [];
  const half = dragged(first, 'The line of unit 1', `${x?.sub(rational('75/2'))}`, `${y}`);
  expect(half.says).toContain('0 at (0, 0), 1 at (0, 1), 1 at (1, 0) and 1/2 at (1, 1): that is no function of two bits.');
  expect(looks(half, 'wrong')).toBe(1);
  expect(half.reached).toBeUndefined();
  // A unit that gives a half is on: a tap silences it.
  expect(half.handles[0]?.value).toBe('x + y − 3/2, on');
  expect(half.handles[0]?.press?.to().says).toBe(first.says);
});

test('step: a unit that is off stays where it is, and one that is woken moves like the others', () => {
  const scene = sampleScene('step');
  expect(looks(scene, 'wrong')).toBe(1);
  // 262 of the drawing for six: from 84, where it is -3.
  const put = (from: Scene, unit: number, sum: number): Scene =>
    dragged(from, `What unit ${unit} is given`, `${84 + ((sum + 3) * 131) / 3}`, 0);
  const last = used(scene, 'Steps', 3);
  expect(last.says).toMatch(
    /^3 steps at the rate 1\/16 take the loss from 1 to 0\.\d+…, and move what the units 1 and 2 are given\./,
  );
  expect(last.table.rows[2]?.slice(1, 3)).toEqual(['-1', '-1']);
  const all = [1, 2, 3].reduce((from, unit) => put(from, unit, -1.5), scene);
  expect(all.says).toBe(
    '1 step at the rate 1/16 takes the loss from 0 to 0, and moves nothing. Unit 1, unit 2 and unit 3 are off, so their slopes are all exactly 0, and what they are given stays as it was.',
  );
  expect(looks(all, 'wrong')).toBe(3);
  expect(used(put(scene, 3, 1.5), 'Steps', 0).says).toBe('Before any step the loss is 6.25.');
  expect(used(scene, 'Steps', 0).says).toBe('Before any step the loss is 1. Unit 3 is off.');
  // At zero itself a ReLU is off too.
  expect(put(scene, 1, 0).says).toContain('Unit 1 and unit 3 are off, so their slopes are all exactly 0');
  // The output is 3/2 and wants to be 0: a step takes 1/8 · 2 · 3/2 · (1 + 1 + 1) from the sum 3/2 of the first unit.
  const killed = used(put(put(scene, 2, 0), 1, 1.5), 'Rate', 1);
  expect(killed.table.rows[0]?.slice(1, 3)).toEqual(['1.5', '0.375']);
  // With the third unit at 3 the output is 13/4, and a step takes 6/16 · 13/4 from the 1/4 of the first.
  expect(put(put(put(scene, 2, -3), 1, 0.25), 3, 3).says).toMatch(/ At the end unit 1 has been switched off\.$/);
});

test('switches: a straight curve has no ring, and a bent one says by how much and where', () => {
  const scene = sampleScene('switches');
  expect(looks(scene, 'wrong')).toBe(0);
  const root = used(scene, 'A root', 1);
  expect(root.says).toBe(
    'No square and a root: at 2 it gives about 1.41. The straight line between the two ends is off there by about 0.705, and at 7 of 9 places in all.',
  );
  expect(looks(root, 'wrong')).toBe(1);
  const end = dragged(root, 'The number', 346, 0);
  expect(end.handles[0]?.value).toBe('8');
  expect(end.says).toContain('is not off there, and at 7 of 9 places in all.');
  expect(end.reached).toBe('You have tried 2 of 4 settings.');
  expect(looks(end, 'wrong')).toBe(0);
  const square = used(used(end, 'A root', 0), 'A square', 1);
  expect(square.says).toMatch(/^A square and no root: at 8 it gives 64\./);
  expect(used(square, 'A root', 1).reached).toBe('You have tried 4 of 4 settings.');
});

test('switches: what is off by no more than the numbers may be is not called bent', () => {
  const { data } = EXAMPLES.get('switches') as { readonly data: () => object };
  const near = { ...data(), to: 4, outputs: [0, 1, 2, 3].map(() => [0, '101/100', 2, 3, 4]) };
  expect(firstScene('switches', near).says).toContain('and at 1 of 5 places in all.');
  expect(used(firstScene('switches', near), 'A root', 1).says).toContain('At all 5 places it is nearly on the straight line');
});

test('twins: both ends do XOR, and half-way there stand two copies of the mean', () => {
  const scene = sampleScene('twins');
  // 116 of the drawing from the network to its twin.
  const at = (share: number): Scene => dragged(scene, 'The place on the way', `${50 + 116 * share}`, 0);
  expect(at(1).says).toBe('Its twin: the loss is 0, and all 4 corners are right.');
  expect(at(1).table.rows).toEqual([
    ['1', '1, 1', '-1', '-2'],
    ['2', '1, 1', '0', '1'],
  ]);
  const middle = at(0.5);
  expect(middle.says).toBe(
    'Half-way between the two: the loss is 6.75, and 2 of 4 corners are right. All its hidden units are alike.',
  );
  expect(middle.table.rows.map((row) => row.slice(1))).toEqual([
    ['1, 1', '-1/2', '-1/2'],
    ['1, 1', '-1/2', '-1/2'],
  ]);
  expect(looks(middle, 'wrong')).toBe(2);
  // The same way back: the network after a share of it is that after the rest, with its units swapped.
  for (const share of [0.125, 0.25, 0.375]) {
    const [there, back] = [at(share), at(1 - share)].map(({ says }) => says.replace(/^.*: /, ''));
    expect(there).toBe(back);
  }
  expect(at(0.25).says).toMatch(/^After 1\/4 of the way: the loss is /);
});

test('weights: doubled tokens give twice as much frozen, eight times as much by scores, and neither by softmax', () => {
  const frozen = sampleScene('weights');
  const scores = used(frozen, 'Weights', 1);
  // 3/2 · (1, −1/2, 3/2) are the scores, and times the tokens they add up to 3/2 + 3/8 + 27/8.
  expect(scores.says).toBe(
    'Scores: “proven” takes 1.5 of “linear”, -0.75 of “until” and 2.25 of “proven”, which comes to 5.25. With every token doubled it would be 42: 8 times as much.',
  );
  const softmax = used(frozen, 'Weights', 2);
  const exps = [1.5, -0.75, 2.25].map(Math.exp);
  const all = exps.reduce((a, b) => a + b);
  expect(softmax.table.rows.map(([, , weight = '']) => weight)).toEqual(
    exps.map((one) => `${Math.trunc((one / all) * 10_000) / 10_000}…`),
  );
  expect(softmax.says).toMatch(/it would be about 2\.9\d+…: about 2\.\d+… times as much\.$/);
  // A frozen pattern does not follow its tokens.
  const moved = dragged(frozen, 'The token “until”', 216, 0);
  expect(moved.handles[1]?.value).toBe('2');
  expect(moved.table.rows.map((row) => row[2])).toEqual(frozen.table.rows.map((row) => row[2]));
  expect(used(frozen, 'Who looks', 0).says).toMatch(/^Frozen: “linear” takes 1 of “linear”, /);
});

test('weights: where the tokens cancel, nothing is said to be a multiple of zero', () => {
  // Looked from a token of 0 all shares are alike, and 1 and −1 cancel.
  const places = { linear: 184, until: 120, proven: 152 };
  const scene = Object.entries(places).reduce(
    (from, [word, x]) => dragged(from, `The token “${word}”`, x, 0),
    used(sampleScene('weights'), 'Weights', 2),
  );
  expect(scene.says).toMatch(/, which comes to about 0\. With every token doubled it would be about 0\.$/);
});

test('success: each width and activation says what was counted, and all runs are in the bar', () => {
  const scene = sampleScene('success');
  const four = dragged(scene, 'Hidden units', 340, 0);
  expect(four.handles[0]?.value).toBe('8, 80 %');
  expect(four.says).toBe(
    'With 8 units and ReLU, 80 of 100 runs succeed: 80 %, with a 95 % interval from 70 % to 90 %. Of the others 20 end at loss 2.',
  );
  const tanh = used(four, 'Activation', 1);
  expect(tanh.says).toBe('With 8 units and tanh, 100 of 100 runs succeed: 100 %, with a 95 % interval from 90 % to 100 %.');
  expect(looks(scene, 'zeros')).toBe(2);
  expect(looks(tanh, 'zeros')).toBe(0);
  const row = { units: 2, runs: 4, solved: 1, interval: [0, '1/2'], ends: [1, 2] };
  expect(firstScene('success', { kinds: [{ name: 'abs', rows: [row] }], ends: ['at loss 2', 'elsewhere'] }).says).toBe(
    'With 2 units and abs, 1 of 4 runs succeeds: 25 %, with a 95 % interval from 0 % to 50 %. Of the others 1 ends at loss 2 and 2 elsewhere.',
  );
  expect(tanh.parts.join('')).not.toContain('fail');
});

test('training: the three networks begin together, the affine ones end at 4, and a run that is stuck is said to be', () => {
  const scene = sampleScene('training');
  const atEpoch = (from: Scene, epoch: number): Scene => dragged(from, 'The epoch', `${34 + (312 * epoch) / 120}`, 0);
  expect(looks(scene, 'wrong')).toBe(0);
  const [first = [], ...others] = scene.table.rows;
  expect(atEpoch(scene, 0).says).toMatch(/^Before training the ReLU network has /);
  // The collapse is the same map as the deep linear network at first, and learns otherwise.
  expect(first[2]).toBe(first[3]);
  expect(others[0]?.[2]).not.toBe(others[0]?.[3]);
  expect(others.at(-1)).toEqual(['120', '0', '4', '4']);
  for (const network of [1, 2]) {
    const affine = used(scene, 'Network', network);
    expect(affine.says).toMatch(/ has no corner right\. Its loss is 4; .* No affine map comes below 4\.$/);
    expect(looks(affine, 'wrong')).toBe(4);
    // One map, so one region and nothing on either side of the margin.
    expect([looks(affine, 'ones'), looks(affine, 'zeros')]).toEqual([0, 0]);
  }
  const stuck = used(scene, 'Seed of the start', 1);
  expect(stuck.says).toBe(
    'After 120 epochs the ReLU network has 2 of 4 corners right. Its loss is 2; that of the deep linear network is 4 and that of the collapse is 4, all rounded to thousandths. It is stuck: from epoch 36 to 120 its loss stays within a hundredth of where it ends.',
  );
  expect(looks(stuck, 'wrong')).toBe(2);
  expect(atEpoch(stuck, 36).says).toContain('It is stuck');
  expect(atEpoch(stuck, 30).says).not.toContain('It is stuck');
  expect(used(scene, 'Seed of the start', 2).says).toMatch(/has 3 of 4 corners right\. Its loss is 2\.667; .* It is stuck: /);
});

test('training: the loss of the exact network is that of the course in doubles, at every epoch of the handle', () => {
  const scene = sampleScene('training');
  for (const [i, [epoch = '', relu = '']] of scene.table.rows.entries()) {
    const there = dragged(scene, 'The epoch', `${34 + (312 * i) / 20}`, 0);
    expect(there.handles[0]?.value).toBe(epoch);
    expect(there.says).toContain(` Its loss is ${relu}; `);
  }
});
