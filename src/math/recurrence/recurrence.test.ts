import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { productIn, rank, readMatrix } from '../algebra/matrix.ts';
import { rationals } from '../algebra/ring.ts';
import { randomSource } from '../elementary/randomSource.ts';
import { type Q, rational } from '../exact/rational.ts';
import { convolve } from './convolve.ts';
import { gatedRecurrence } from './gatedRecurrence.ts';
import { holdExactly } from './holdExactly.ts';
import { kernel } from './kernel.ts';
import type { LinearSystem } from './linearSystem.ts';
import { minimalRecurrence } from './minimalRecurrence.ts';
import { recur, sum, times } from './recur.ts';
import { scan } from './scan.ts';
import { selectiveRecurrence } from './selectiveRecurrence.ts';

const SEED = 7;

/** Fibonacci's numbers, from the two states 0 and 1. */
const FIBONACCI: LinearSystem = {
  A: [
    [0, 1],
    [1, 1],
  ],
  B: [[0], [0]],
  C: [[1, 0]],
  D: [[0]],
  start: [0, 1],
};
/** A sum of everything so far that forgets half at each step, and its last input. */
const FORGETFUL: LinearSystem = { A: [['1/2']], B: [[1]], C: [[1]], D: [[0]] };

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const entry = tuple(integer({ min: -9, max: 9 }), constantFrom(1, 2, 3)).map(([n, d]): Q => `${n}/${d}`);
const rowsOf = (rows: number, columns: number) =>
  array(array(entry, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
const size = integer({ min: 1, max: 3 });
const tasks = tuple(size, size, size, integer({ min: 1, max: 7 })).chain(([n, m, p, steps]) =>
  tuple(rowsOf(n, n), rowsOf(n, m), rowsOf(p, n), rowsOf(p, m), rowsOf(1, n), rowsOf(steps, m)).map(
    ([A, B, C, D, [start = []], inputs]) => ({
      system: { A, B, C, D, start },
      inputs,
    }),
  ),
);

test('a recurrence is run step by step', () => {
  expect(plain(recur(FIBONACCI, [[7], [7], [7], [7]]))).toEqual({
    states: [
      [1, 1],
      [1, 2],
      [2, 3],
      [3, 5],
    ],
    outputs: [[1], [1], [2], [3]],
  });
  expect(plain(recur(FORGETFUL, [[1], [0], ['1/3']]))).toEqual({
    states: [[1], ['1/2'], ['7/12']],
    outputs: [[1], ['1/2'], ['7/12']],
  });
  // y = h' + 5 x, two inputs and one output.
  const wide = { A: [[2]], B: [[1, -1]], C: [[1]], D: [[5, 0]], start: ['-1/2'] };
  expect(
    plain(
      recur(wide, [
        [1, 1],
        [0, 2],
      ]),
    ),
  ).toEqual({ states: [[-1], [-4]], outputs: [[4], [-4]] });
});

test('the kernel is the response to a single one', () => {
  expect(plain(kernel(FORGETFUL, 4))).toEqual([[[1]], [['1/2']], [['1/4']], [['1/8']]]);
  const twice = {
    A: [
      [0, 1],
      [0, 0],
    ],
    B: [
      [1, 0],
      [0, 1],
    ],
    C: [[1, 0]],
    D: [[3, 4]],
  };
  expect(plain(kernel(twice, 3))).toEqual([[[4, 4]], [[0, 1]], [[0, 0]]]);
});

test('step by step and as a convolution, the outputs are the same', () => {
  assert(
    property(tasks, ({ system, inputs }) => {
      expect(plain(convolve(system, inputs))).toEqual(plain(recur(system, inputs).outputs));
    }),
    { seed: SEED },
  );
});

test('scanned, the states are the same', () => {
  assert(
    property(tasks, ({ system, inputs }) => {
      // The map h ↦ A h + b, and one after the other: (A, b) then (A', b') is (A' A, A' b + b').
      const [A, B] = [readMatrix(system.A, 'A'), readMatrix(system.B, 'B')];
      const items = readMatrix(inputs, 'inputs').map((x) => ({ A, b: times(B, x) }));
      const { results } = scan(items, (earlier, later) => ({
        A: productIn(rationals, later.A, earlier.A),
        b: sum(times(later.A, earlier.b), later.b),
      }));
      const start = system.start.map(rational);
      expect(plain(results.map(({ A: power, b }) => sum(times(power, start), b)))).toEqual(plain(recur(system, inputs).states));
    }),
    { seed: SEED },
  );
});

test('a scan keeps the order, and costs what Blelloch says', () => {
  const letters = Array.from({ length: 1024 }, (_, i) => String.fromCharCode(97 + (i % 26)));
  for (let length = 1; length <= 40; length += 1) {
    let calls = 0;
    const { results, combinations } = scan(letters.slice(0, length), (earlier, later) => {
      calls += 1;
      return earlier + later;
    });
    expect(results).toEqual(Array.from({ length }, (_, i) => letters.slice(0, i + 1).join('')));
    expect(combinations).toBe(calls);
    expect(combinations).toBeLessThanOrEqual(2 * length - 2);
  }
  const cost = (length: number) => {
    const { depth, combinations } = scan(letters.slice(0, length), (earlier, later) => earlier + later);
    return { depth, combinations };
  };
  for (let k = 1; k <= 10; k += 1) expect(cost(2 ** k)).toEqual({ depth: 2 * k - 1, combinations: 2 * 2 ** k - 2 - k });
  expect(cost(8)).toEqual({ depth: 5, combinations: 11 });
  expect(cost(1)).toEqual({ depth: 0, combinations: 0 });
  expect([2, 3, 5, 6, 7, 9].map((length) => cost(length).depth)).toEqual([1, 2, 3, 4, 4, 5]);
});

test.each([
  ['Fibonacci', [0, 1, 1, 2, 3, 5], [1, 1]],
  ['the squares', [0, 1, 4, 9, 16, 25], [3, -3, 1]],
  ['powers of two thirds', [1, '2/3', '4/9'], ['2/3']],
  ['a negative ratio', [5, '-5/2', '5/4', '-5/8'], ['-1/2']],
  ['zeros', [0, 0, 0], []],
  ['a single zero', [0], []],
  ['a one and zeros', [1, 0, 0], [0]],
  ['what starts late', [0, 0, 1, 0, 0, 1], [0, 0, 1]],
  ['what stops', [1, 2, 0, 0, 0], [0, 0]],
  ['huge numbers', ['1e40', '2e40', '4e40'], [2]],
] as const)('the shortest recurrence of %s', (_, sequence, coefficients) => {
  expect(plain(minimalRecurrence(sequence))).toEqual({ order: coefficients.length, coefficients });
});

test('the shortest recurrence holds, and its Hankel matrix says that none is shorter', () => {
  const recurrences = integer({ min: 1, max: 4 }).chain((order) =>
    tuple(array(entry, { minLength: order, maxLength: order }), array(entry, { minLength: order, maxLength: order })),
  );
  assert(
    property(recurrences, ([weights, begin]) => {
      const terms = begin.map(rational);
      while (terms.length < 9)
        terms.push(
          weights.map(rational).reduce((total, weight, i) => total.add(weight.mul(terms.at(-1 - i) ?? weight)), rational(0)),
        );
      const { order, coefficients } = minimalRecurrence(terms);
      expect(order).toBeLessThanOrEqual(weights.length);
      for (let t = order; t < terms.length; t += 1)
        expect(String(coefficients.reduce((total, c, i) => total.add(c.mul(terms[t - 1 - i] ?? c)), rational(0)))).toBe(
          String(terms[t]),
        );
      const hankel = Array.from({ length: order }, (_, i) => terms.slice(i, i + order));
      expect(order === 0 ? 0 : rank(hankel)).toBe(order);
    }),
    { seed: SEED },
  );
});

test('a sequence too short to tell is refused, and growth like t! has no short recurrence', () => {
  expect(codeOf(() => minimalRecurrence([]))).toBe('empty');
  expect(codeOf(() => minimalRecurrence([5]))).toBe('too-short');
  expect(codeOf(() => minimalRecurrence([0, 1, 1]))).toBe('too-short');
  expect(codeOf(() => minimalRecurrence([1, 1, 2, 6, 24, 120, 720, 5040, 40320]))).toBe('too-short');
  expect(codeOf(() => minimalRecurrence([0.5, 1]))).toBe('float');
  expect(codeOf(() => minimalRecurrence('0112' as unknown as Q[]))).toBe('not-a-list');
});

test('a gate mixes the state with the input', () => {
  expect(plain(gatedRecurrence([1, 3, '1/3'], [4, 0, -8]))).toEqual({
    gates: ['1/2', '3/4', '1/4'],
    states: [2, '1/2', '-13/8'],
  });
  expect(plain(gatedRecurrence([1], [0], '1/2'))).toEqual({ gates: ['1/2'], states: ['1/4'] });
  expect(codeOf(() => gatedRecurrence([], []))).toBe('empty');
  expect(codeOf(() => gatedRecurrence([1, 0], [1, 1]))).toBe('not-positive');
  expect(codeOf(() => gatedRecurrence([-1], [1]))).toBe('not-positive');
  expect(codeOf(() => gatedRecurrence([1], [1, 2]))).toBe('wrong-length');
  expect(codeOf(() => gatedRecurrence(1 as unknown as Q[], [1]))).toBe('not-a-list');
  expect(codeOf(() => gatedRecurrence([0.5], [1]))).toBe('float');
  expect(() => gatedRecurrence([1], [1], 0.5)).toThrow(TypeError);
});

test('a selective recurrence is the gated one where its steps are', () => {
  const source = randomSource(1);
  const exponentials = Array.from({ length: 12 }, () => `${1 + source.below(9)}/${1 + source.below(9)}`);
  const inputs = exponentials.map(() => source.below(19) - 9);
  const { gates, states } = gatedRecurrence(exponentials, inputs, 3);
  const steps = gates.map((gate) => ({ decay: [rational(1).sub(gate)], drive: [gate], read: [2] }));
  const selective = selectiveRecurrence({ steps, skip: -1, start: [3] }, inputs);
  expect(plain(selective.states)).toEqual(plain(states.map((state) => [state])));
  expect(plain(selective.outputs)).toEqual(plain(states.map((state, t) => state.add(state).sub(rational(inputs[t] ?? 0)))));
});

test('a selective recurrence of two states, and what it refuses', () => {
  const steps = [
    { decay: ['1/2', 0], drive: [1, -1], read: [1, 1] },
    { decay: [2, 3], drive: [0, 1], read: [0, 1] },
  ];
  expect(plain(selectiveRecurrence({ steps, skip: 0 }, [4, 1]))).toEqual({
    states: [
      [4, -4],
      [8, -11],
    ],
    outputs: [0, -11],
  });
  const refused = (first: object, inputs: readonly Q[] = [4, 1], start?: readonly Q[]): unknown =>
    codeOf(() =>
      selectiveRecurrence(
        {
          steps: [{ ...steps[0], ...first } as (typeof steps)[0], ...steps.slice(1)],
          skip: 0,
          ...(start === undefined ? {} : { start }),
        },
        inputs,
      ),
    );
  expect(codeOf(() => selectiveRecurrence({ steps: [], skip: 0 }, []))).toBe('empty');
  expect(codeOf(() => selectiveRecurrence({ skip: 0 } as Parameters<typeof selectiveRecurrence>[0], []))).toBe('not-a-list');
  expect(refused({ decay: [] })).toBe('empty');
  expect(refused({ decay: 1 })).toBe('not-a-list');
  expect(refused({ drive: [1] })).toBe('wrong-length');
  expect(refused({ read: 1 })).toBe('not-a-list');
  expect(refused({}, [4, 1], [0])).toBe('wrong-length');
  expect(refused({}, [4])).toBe('wrong-length');
  expect(refused({ drive: [0.5, 1] })).toBe('float');
  expect(() => selectiveRecurrence({ steps, skip: 0.5 }, [4, 1])).toThrow(TypeError);
});

test('an input held still for a step', () => {
  expect(plain(holdExactly({ exponential: '1/3', A: -1, B: 1 }))).toEqual({ A: '1/3', B: '2/3' });
  expect(plain(holdExactly({ exponential: 1, A: 2, B: '7/2' }))).toEqual({ A: 1, B: 0 });
  // Two half-steps are one: e is squared, and B is what the first leaves and the second adds.
  const half = holdExactly({ exponential: '2/5', A: '-3', B: 2 });
  const whole = holdExactly({ exponential: '4/25', A: '-3', B: 2 });
  expect(half.A.mul(half.B).add(half.B).equals(whole.B)).toBe(true);
  expect(codeOf(() => holdExactly({ exponential: 1, A: 0, B: 1 }))).toBe('division-by-zero');
  expect(codeOf(() => holdExactly({ exponential: 0.5, A: 1, B: 1 }))).toBe('float');
});

test('systems that do not fit are refused, with the matrix named', () => {
  const refused = (change: object, inputs: readonly (readonly Q[])[] = [[1]]): unknown =>
    codeOf(() => recur({ ...FORGETFUL, ...change }, inputs));
  expect(refused({ A: [[1, 2]] })).toBe('shapes-do-not-fit');
  expect(refused({ B: [[1], [1]] })).toBe('shapes-do-not-fit');
  expect(refused({ C: [[1, 2]] })).toBe('shapes-do-not-fit');
  expect(refused({ D: [[1], [2]] })).toBe('shapes-do-not-fit');
  expect(refused({ A: [] })).toBe('empty-matrix');
  expect(refused({ A: ['1/2'] })).toBe('not-a-matrix');
  expect(refused({ A: 1 })).toBe('not-a-matrix');
  expect(refused({ start: [] })).toBe('wrong-length');
  expect(refused({}, [])).toBe('empty');
  expect(refused({}, [[1], [1, 2]])).toBe('wrong-length');
  expect(codeOf(() => recur(FORGETFUL, [1] as unknown as Q[][]))).toBe('not-a-list');
  for (const wrong of [undefined, '12', {}]) expect(codeOf(() => recur(FORGETFUL, wrong as unknown as Q[][]))).toBe('not-a-list');
  expect(refused({ B: [[0.5]] })).toBe('float');
  expect(refused({}, [[0.5]])).toBe('float');
  expect(() => convolve(FORGETFUL, [])).toThrow(RangeError);
  expect(() => recur({ ...FORGETFUL, start: [0.5] }, [[1]])).toThrow(TypeError);
  for (const n of [0, -1, 1.5, Number.NaN]) expect(codeOf(() => kernel(FORGETFUL, n))).toBe('not-a-natural');
  expect(codeOf(() => scan([], Math.max))).toBe('empty');
});
