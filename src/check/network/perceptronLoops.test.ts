import { expect, test } from 'vitest';
import { Refused } from '../../math/exact/refused.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { perceptronLoops } from './perceptronLoops.ts';

const points = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];
const XOR = { points, labels: [false, true, true, false] };
const AND = { points, labels: [false, false, false, true] };
const mistakes = [
  { visit: 0, weights: [0, 0], bias: -1 },
  { visit: 1, weights: [0, 1], bias: 0 },
  { visit: 2, weights: [1, 1], bias: 1 },
  { visit: 3, weights: [0, 0], bias: 0 },
];
const proof = { mistakes, loop: { from: 0, until: 4 } };

test('perceptronLoops(XOR): after one round everything is as it was', () => {
  expect(perceptronLoops.check(XOR, proof)).toEqual({
    cases: 4n,
    scope: 'for the whole of an endless run',
    detail:
      'After 0 visits and after 4, the same point is next and the weights, with the bias, are (0, 0, 0), and in between there are mistakes: 4.',
  });
  expect(perceptronLoops.formal(XOR)).toBe(
    'Start with all weights w and the bias b at 0 and visit (0, 0), (0, 1), (1, 0), (1, 1) in this order, over and over. Wherever y (w · x + b) ≤ 0, with y = 1 where the label is 1 and y = −1 where it is 0, add y x to w and y to b. With the labels 0, 1, 1, 0, the mistakes never end.',
  );
});

test('a state may return later, as long as all the mistakes until then are listed', () => {
  const again = mistakes.map(({ visit, ...after }) => ({ visit: visit + 4, ...after }));
  expect(perceptronLoops.check(XOR, { mistakes: [...mistakes, ...again], loop: { from: 4, until: 8 } }).cases).toBe(8n);
  expect(
    codeOf(() => perceptronLoops.check(XOR, { mistakes: [...mistakes, ...again.slice(1)], loop: { from: 4, until: 8 } })),
  ).toBe('wrong-number-of-mistakes');
});

test.each([
  [{ from: 4, until: 4 }, 'run-not-longer'],
  [{ from: 0, until: 3 }, 'another-turn'],
  [{ from: 1, until: 100_001 }, 'too-large'],
])('perceptronLoops refuses the loop %j', (loop, code) => {
  expect(codeOf(() => perceptronLoops.check(XOR, { mistakes, loop }))).toBe(code);
});

test('perceptronLoops refuses mistakes that are not those of the run', () => {
  const other = mistakes.map((mistake, i) => (i === 2 ? { ...mistake, bias: 2 } : mistake));
  expect(codeOf(() => perceptronLoops.check(XOR, { mistakes: other, loop: { from: 0, until: 4 } }))).toBe('other-mistake');
});

test('perceptronLoops refuses what stops, although its state comes back round after round', () => {
  const walk = [{ visit: 0, weights: [0, 0], bias: 1 }];
  const ones = { points, labels: [true, true, true, true] };
  expect(codeOf(() => perceptronLoops.check(ones, { mistakes: walk, loop: { from: 4, until: 8 } }))).toBe('no-mistake');
  expect(() => perceptronLoops.check(ones, { mistakes: walk, loop: { from: 0, until: 4 } })).toThrow(
    'The weights and the bias are (0, 0, 0) after 0 visits and (0, 0, 1) after 4.',
  );
});

test('perceptronLoops(AND) is refuted by the visits after which it has stopped, and by no fewer', () => {
  expect(() => perceptronLoops.refute(AND, { visits: 34 })).not.toThrow();
  expect(codeOf(() => perceptronLoops.refute(AND, { visits: 33 }))).toBe('mistakes-in-every-round');
  expect(() => perceptronLoops.refute(XOR, { visits: 100_000 })).toThrow(Refused);
  expect(perceptronLoops.describe(AND, { visits: 100 })).toBe(
    'It stops: after 18 mistakes the weights and the bias (3, 2, -4) make none in a whole round.',
  );
});

test('points that are not whole, or too many, are refused', () => {
  expect(codeOf(() => perceptronLoops.formal({ points: [['1/2']], labels: [true] }))).toBe('not-whole');
  const many = Array.from({ length: 65 }, (_, i) => [i]);
  expect(codeOf(() => perceptronLoops.formal({ points: many, labels: many.map(() => true) }))).toBe('too-many-points');
  expect(codeOf(() => perceptronLoops.formal({ points: [many.slice(0, 17).flat()], labels: [true] }))).toBe('too-many-points');
});
