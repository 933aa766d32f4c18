import { expect, test } from 'vitest';
import { rational } from '../../math/exact/rational.ts';
import { perceptron as run } from '../../math/network/perceptron.ts';
import { countDichotomies } from '../../math/separability/countDichotomies.ts';
import { coverCount } from '../../math/separability/coverCount.ts';
import { separate, verifySeparation } from '../../math/separability/separate.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { firstScene } from '../live/firstScene.ts';
import { dragged, looks, SAMPLES, said, sampleScene, used } from '../live/samples.ts';
import type { Scene } from '../scene/scene.ts';

test('line: three corners of XOR are the most that any line through two points of the grid gets right', () => {
  // The square is 300 wide for coordinates from −1/2 to 3/2, so 75 a half.
  let scene = sampleScene('line');
  expect(said(scene)).toBe('XOR: this line gets 2 of 4 right. Your best so far is 2 of 4.');
  expect([scene.parts.at(-1), looks(scene, 'path-one')]).toEqual([expect.stringContaining('>best: 2 of 4<'), 0]);
  scene = dragged(scene, 'One handle of the line', 0, '187.5');
  scene = dragged(scene, 'The other handle of the line', '187.5', 0);
  expect(scene.handles.map(({ value }) => value)).toEqual(['its middle is (1/8, 7/8)', '(-1/2, 1/4)', '(3/4, 3/2)']);
  expect(said(scene)).toBe('XOR: this line gets 3 of 4 right. Your best so far is 3 of 4.');
  expect(looks(scene, 'wrong')).toBe(1);
  // Three glow, and stay.
  expect([scene.parts.at(-1), looks(scene, 'path-one')]).toEqual([expect.stringContaining('>best: 3 of 4<'), 3]);
  // Going back does not take the record away, and the record of AND is its own.
  scene = dragged(scene, 'The other handle of the line', 300, 150);
  expect(said(scene)).toBe('XOR: this line gets 2 of 4 right. Your best so far is 3 of 4.');
  expect(said(used(scene, 'What should the line do?', 1))).toBe('AND: this line gets 3 of 4 right. Your best so far is 3 of 4.');
  const spots = [0, 75, 150, 225, 300].flatMap((x) => [0, 75, 150, 225, 300].map((y) => [x, y] as const));
  for (const [x, y] of spots) {
    const from = dragged(scene, 'One handle of the line', x, y);
    for (const [u, v] of spots) expect(dragged(from, 'The other handle of the line', u, v).says).toMatch(/gets [0-3] of 4 right/);
  }
});

test('line: x + y = 3/2 is found to part AND, and the two handles never meet', () => {
  let scene = used(sampleScene('line'), 'What should the line do?', 1);
  // (0, 3/2) and (3/2, 0).
  scene = dragged(scene, 'One handle of the line', 75, 0);
  scene = dragged(scene, 'The other handle of the line', 300, 225);
  expect(scene.says).toBe('AND: all 4 are right. This line separates the ones from the zeros.');
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
  let scene = used(sampleScene('line'), 'What should the line do?', 1);
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
  const and = used(used(xor, 'What should the line do?', 1), 'I give up');
  expect(and.says).toContain('The dashed line, 2x + 2y − 3 = 0, does it.');
  expect(looks(and, 'thick dashed')).toBe(1);
});

test('points: what is said is what separate says, with the label turned over and a point put beside', () => {
  let scene = sampleScene('points');
  const { points, labels } = SAMPLES.points as {
    readonly points: readonly (readonly number[])[];
    readonly labels: readonly boolean[];
  };
  expect(scene.says).toBe('A line separates 3 ones and 3 zeros: −6x + 8y − 1 is positive on the ones and negative on the zeros.');
  scene = scene.handles[1]?.press?.to() ?? scene;
  const answer = separate(
    points,
    labels.map((label, i) => (i === 1 ? !label : label)),
  );
  expect(answer.separable).toBe(false);
  expect(scene.says).toMatch(/^No line separates 2 ones and 4 zeros: /);
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
  expect(scene.says).toBe('A line separates 0 ones and 1 zero: −x is positive on the ones and negative on the zeros.');
  for (let i = 0; i < 20; i += 1) scene = scene.controls[1]?.type === 'button' ? (scene.controls[1].to?.() ?? scene) : scene;
  expect(scene.handles).toHaveLength(14);
  expect(scene.tap?.([rational(0), rational(0)]).handles).toHaveLength(14);
});

test('points: a one on a zero is decided too', () => {
  const scene = dragged(sampleScene('points'), 'Point 1, a one', '112.5', '262.5');
  expect(scene.handles[0]?.value).toBe('(2, 0)');
  expect(scene.says).toBe(
    'No line separates 3 ones and 3 zeros: the ones, as (2, 0), and the zeros, as (2, 0), meet in one place, (2, 0), which would have to be on both sides.',
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

test('turn: the plane separates them at every height but none, with its third weight to scale', () => {
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
    expect(lifted.says).toContain(`At the height ${height} · xy a plane separates them`);
    verifySeparation(lift(height), labels, { separable: true, weights: [1, 1, weight], bias: '-1/2' });
    expect(looks(lifted, 'sheet')).toBe(1);
  }
  const low = used(scene, 'Height', 0);
  expect(low.says).toBe(
    'Without a height they all lie in one plane, and none separates them: the ones, as 1/2 of (0, 1) and 1/2 of (1, 0), and the zeros, as 1/2 of (0, 0) and 1/2 of (1, 1), meet in one place.',
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

test('beads: wherever the line lies, in the middle both are one point, which is not on both sides', () => {
  let scene = sampleScene('beads');
  expect(scene.says).toBe(
    'The bead between the ones is at (1/4, 3/4), on the side of the ones. The bead between the zeros is at (1/4, 1/4), on the side of the zeros, as is all of its path.',
  );
  // The square is 300 wide for coordinates from −1/2 to 3/2; nothing leads off a diagonal.
  expect(dragged(scene, 'The bead between the ones', 1000, 0).handles[2]?.value).toBe('(1, 0)');
  scene = used(scene, 'Both beads to the middle');
  expect(scene.handles.slice(2).map(({ value }) => value)).toEqual(['(1/2, 1/2)', '(1/2, 1/2)']);
  expect(scene.says).toBe(
    'Both beads are at (1/2, 1/2): one point, on the side of the zeros. There −4x + 4y − 1 is -1, half of the sum of what it is at (0, 1) and (1, 0): 3 and -5. So these two are not both on the side of the ones.',
  );
  for (const x of [0, 75, 150, 225, 300]) {
    for (const y of [0, 75, 150, 300]) {
      const { says, table } = dragged(scene, 'One handle of the line', x, y);
      const pair = /both on the side of the ones/.test(says) ? 'one' : 'zero';
      const own = table.rows.filter(([name]) => name?.endsWith(`a ${pair}`)).map(([, value]) => rational(value ?? 0));
      const middle = rational(table.rows.at(-1)?.[1] ?? 0);
      expect(
        own
          .reduce((a, b) => a.add(b))
          .div(rational(2))
          .toString(),
      ).toBe(`${middle}`);
      // A bead away from the middle is told of as well: of its whole path if both of its ends are on one side.
      const away = dragged(dragged(scene, 'One handle of the line', x, y), 'The bead between the ones', 75, 0);
      for (const name of ['one', 'zero']) {
        const signs = away.table.rows
          .filter(([row]) => row?.endsWith(`a ${name}`))
          .map(([, value]) => rational(value ?? 0).sign());
        const isAll = new RegExp(`between the ${name}s is at [^.]*, as is all of its path\\.`).test(away.says);
        expect(isAll).toBe(signs.every((sign) => sign !== 0) && new Set(signs).size === 1);
      }
      expect(own.some((value) => (pair === 'one' ? value.sign() <= 0 : value.sign() >= 0))).toBe(true);
    }
  }
});

test('sums: both pairs add up to the same at all weights, and with a ReLU where the claim checked it they do not', () => {
  const scene = sampleScene('sums');
  for (const w1 of [-4, -1, 0, 3]) {
    for (const w2 of [-3, 0, 4]) {
      for (const b of [-2, 1]) {
        const moved = used(used(used(scene, 'w1', w1), 'w2', w2), 'b', b);
        const sum = rational(w1 + w2 + 2 * b).div(rational(2));
        expect(moved.says.match(new RegExp(`, together ${`${sum}`}(?![/\\d])`, 'g'))).toHaveLength(2);
        expect(moved.says).toMatch(/: the same\.$/);
        expect(looks(moved, 'wrong')).toBe(0);
      }
    }
  }
  const apart = used(used(scene, 'Take w1 = -1, w2 = 1, b = 0'), 'A ReLU behind it', 1);
  expect(apart.says).toBe(
    'With w1 = -1, w2 = 1 and b = 0 and a ReLU behind it the ones get 1 and 0, together 1. The zeros get 0 and 0, together 0: not the same.',
  );
  expect(looks(apart, 'wrong')).toBe(1);
  // Where no value is below zero, the ReLU changes nothing.
  expect(used(used(scene, 'b', 0), 'A ReLU behind it', 1).says).toMatch(/together 3\. .* together 3: the same\.$/);
});

test('tiles: every labelling is decided by a line or a combination, and the count is what countDichotomies says', () => {
  let scene = sampleScene('tiles');
  const corners = SAMPLES.tiles as { readonly places: readonly (readonly (readonly number[])[])[] };
  for (const k of Array.from({ length: 16 }, (_, i) => i)) {
    const labels = [8, 4, 2, 1].map((bit) => (k & bit) > 0);
    const { separable } = separate(corners.places[0] ?? [], labels);
    const shown = used(scene, 'The labelling shown large', k);
    expect(shown.handles.map(({ label }) => label.endsWith('a one'))).toEqual(labels);
    expect(shown.says).toMatch(separable ? /it can do: / : /it cannot do: the ones, as /);
    // A tap on its tile leads there too, and a point turns its label over.
    expect(scene.tap?.([rational(218 + 38 * (k % 4) + 19), rational(52 + 38 * Math.floor(k / 4) + 19)]).says).toBe(shown.says);
    expect(shown.handles[3]?.press?.to().says).toBe(used(scene, 'The labelling shown large', k ^ 1).says);
  }
  // The square is 204 wide for coordinates from −1/2 to 3/2, so 51 a half: (1, 1) is taken to (1, 3/4), and then between two corners.
  expect(dragged(scene, 'Point 4, a zero', 153, '76.5').says).toMatch(/^A line can do 14 of the 16 labellings: no three /);
  scene = dragged(scene, 'Point 4, a zero', 102, 102);
  const count = countDichotomies([
    [0, 0],
    [0, 2],
    [2, 0],
    [1, 1],
  ]);
  expect(scene.says).toContain(`A line can do ${count} of the 16 labellings: (0, 1), (1, 0) and (1/2, 1/2) are on a line.`);
  expect(count).toBe(12n);
  expect(looks(scene, 'thick dotted')).toBe(1);
  // On another point it has the label of that one, and these two are on a line with any third.
  expect(dragged(scene, 'Point 4, a zero', 51, 153).says).toMatch(
    /^A line can do 8 of the 16 labellings: \(0, 0\), \(0, 1\) and \(0, 0\) are on a line\./,
  );
});

/** The points of Cover's count: four, and a fifth between them. */
const AROUND = [
  [0, 0],
  [8, 1],
  [6, 7],
  [1, 8],
];
const FIFTH = [5, 3];

test('tiles: a parabola that is lowered keeps its count until it is a line', () => {
  const heights = ['1', '1/8', '0'];
  const places = heights.map((height) => [-3, -2, -1, 0, 1, 2].map((t) => [t, rational(height).mul(rational(t ** 2))]));
  const along = { label: 'Height', values: heights };
  const scene = firstScene('tiles', { places, along, first: 12, sight: { x: [-4, 3], y: [-1, 10] } });
  for (const [at, place] of places.entries()) {
    const { says, table } = used(scene, 'Height', at);
    expect(says).toContain(`A line can do ${countDichotomies(place)} of the 64 labellings: `);
    expect(table.rows.filter(([, line]) => line !== 'none')).toHaveLength(Number(countDichotomies(place)) / 2);
  }
  expect(scene.says).toBe(
    'A line can do 32 of the 64 labellings: no three of the points are on a line. The one shown large it can do: −x − y + 1 = 0.',
  );
  expect(used(scene, 'Height', 2).says).toMatch(
    /^A line can do 12 of the 64 labellings: all of the points are on a line\. The one shown large it cannot do: /,
  );
});

test('pascal: every number is Cover’s, and the sum of the two that are marked', () => {
  const entries = [1, 2, 3, 4, 5, 6].map((n) => [1, 2, 3].map((d) => coverCount(n, d)));
  const scene = firstScene('pascal', { entries });
  expect(scene.says).toBe(
    '6 points in 3 dimensions: 32 = 22 + 10. The 22 is the count of 5 points in 3 dimensions, and the 10 that of 5 points in 2 dimensions.',
  );
  for (const n of [1, 2, 3, 4, 5, 6]) {
    for (const d of [1, 2, 3]) {
      const here = used(used(scene, 'Points', n), 'Dimensions', d);
      expect(here.table.rows).toHaveLength(n);
      const [all, ...summands] = here.says.match(/(?<=: |= |\+ )\d+(?=[ .,])/g) ?? [];
      expect(all).toBe(`${coverCount(n, d)}`);
      expect(summands.map(BigInt)).toEqual(n > 1 && d > 1 ? [coverCount(n - 1, d), coverCount(n - 1, d - 1)] : []);
      if (summands.length > 0) expect(summands.map(Number).reduce((a, b) => a + b)).toBe(Number(all));
      expect(looks(here, 'path-one dashed')).toBe(n === 1 ? 0 : d === 1 ? 1 : 2);
      // Its cell is 64 wide and 38 high.
      expect(scene.tap?.([rational(92 + 64 * d - 32), rational(32 + 38 * n - 19)]).says).toBe(here.says);
    }
  }
  expect(scene.tap?.([rational(5), rational(5)]).says).toBe(scene.says);
});

test('split: each cut of four goes on in one way or in two, in two where it can run through the new point', () => {
  const scene = firstScene('split', { points: AROUND, added: FIFTH, from: -1, to: 9, grid: '1/2' });
  expect(scene.says).toMatch(/^Of 14 cuts 8 go on both ways and 6 in one: 14 \+ 8 = 22\. This one, 0011, goes on both ways: /);
  const ways = scene.table.rows.map(([labels = '', ...cells]) => {
    const old = [...labels].map((digit) => digit === '1');
    return cells.map((cell, i) => {
      const { separable } = separate([...AROUND, FIFTH], [...old, i === 0]);
      expect(cell === 'none').toBe(!separable);
      return Number(separable);
    });
  });
  expect(ways.flat().reduce((a, b) => a + b)).toBe(Number(countDichotomies([...AROUND, FIFTH])));
  for (const [i, [up, down]] of ways.entries()) {
    const { says } = used(scene, 'The cut', i + 1);
    const middle = /both ways: (.*) = 0 does it and runs through/.exec(says)?.[1];
    expect(middle !== undefined).toBe(up === 1 && down === 1);
    if (middle === undefined) continue;
    // The cut that is told: zero at the new point, and right about the others.
    const [a, b, c] = coefficients(middle);
    expect(a * 5 + b * 3 + c).toBe(0);
    const labels = scene.table.rows[i]?.[0] ?? '';
    expect(AROUND.map(([x = 0, y = 0]) => (a * x + b * y + c > 0 ? '1' : '0')).join('')).toBe(labels);
  }
  // On the way between two of the four, and on one of them, fewer cuts can run through it: 20.4 for one unit.
  expect(dragged(scene, 'The new point', '81.6', '173.4').says).toContain(`= ${countDichotomies([...AROUND, [3, '1/2']])}.`);
  const on = dragged(scene, 'The new point', '20.4', '183.6');
  expect(on.handles[0]?.value).toBe('(0, 0)');
  expect(on.says).toMatch(/^Of 14 cuts 0 go on both ways and 14 in one: 14 \+ 0 = 14\. /);
});

/** The numbers of `2x − y + 3`. */
function coefficients(form: string): readonly [number, number, number] {
  const parts = form.replace(/− /g, '−').replace(/\+ /g, '').split(' ');
  const of = (letter: string): number => {
    const part = parts.find((one) => (letter === '' ? /^−?\d+$/.test(one) : one.endsWith(letter))) ?? '0';
    const digits = part.replace(letter, '').replace('−', '-');
    return Number(digits === '' ? 1 : digits === '-' ? -1 : digits);
  };
  return [of('x'), of('y'), of('')];
}

test('shadows: a cut labels the points as its place labels their shadows, backwards for those behind', () => {
  const scene = firstScene('shadows', { points: AROUND, added: FIFTH, height: 5, from: -1, to: 9, grid: '1/4' });
  const seen = Array.from({ length: 41 }, (_, i) => dragged(scene, 'The cut', `${i * 7.5}`, 0));
  const labelled = seen.map(({ table }) => table.rows.map((row) => row[3]));
  for (const [i, labels] of labelled.entries()) {
    const place = rational(i - 4).div(rational(4));
    const rows = seen[i]?.table.rows ?? [];
    for (const [k, [, shadow = '', thrown = '']] of rows.entries()) {
      const side = rational(shadow).compare(place) * (thrown.startsWith('backwards') ? -1 : 1);
      expect(labels[k]).toBe(['1', 'on the cut', '0'][side + 1]);
    }
  }
  // As many as cuts through the new point do, which is Cover's count of four in two dimensions; the ones may be on either side.
  const pairs = new Set(labelled.filter((labels) => !labels.includes('on the cut')).map((labels) => labels.join('')));
  const around = AROUND.map(([x = 0, y = 0]) => [x - 5, y - 3]);
  expect(countDichotomies(around, { bias: false })).toBe(coverCount(4, 2));
  expect([pairs.size, new Set([...pairs].map((one) => (one.startsWith('1') ? one : flipped(one)))).size * 2]).toEqual([5, 8]);
  expect(scene.says).toContain('it does 8 of the 16 labellings');
});

function flipped(labels: string): string {
  return [...labels].map((label) => (label === '1' ? '0' : '1')).join('');
}
