import { expect, test } from 'vitest';
import { rational } from '../../math/exact/rational.ts';
import { descend } from '../../math/learning/descend.ts';
import { gradient } from '../../math/learning/gradient.ts';
import type { Network } from '../../math/network/network.ts';
import type { Scene } from '../scene/scene.ts';
import { firstScene } from './firstScene.ts';
import { dragged, EXAMPLES, looks, sampleScene, used } from './samples.ts';

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
