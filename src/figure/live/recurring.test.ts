import { expect, test } from 'vitest';
import { applyAffine, compose } from '../../math/algebra/affine.ts';
import { type Q, rational, ZERO } from '../../math/exact/rational.ts';
import { decimal } from '../drawing/decimal.ts';
import { inspect } from '../drawing/inspect.ts';
import type { Scene } from '../scene/scene.ts';
import { drawn, firstScene } from './firstScene.ts';
import { dragged, looks, SAMPLES, sampleScene, used } from './samples.ts';

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
