import { expect, test } from 'vitest';
import type { Plain } from '../../math/exact/plain.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { rounded } from './rounded.ts';

const once = (set: string, to: Plain, times = 1): Plain => ({ set, to, times });
const bend = {
  format: 'half',
  given: { x: { every: 'half', from: 1, to: 2 } },
  steps: [once('y', 'x'), once('y', ['*', 'y', '0.99951171875'], 500)],
  formula: ['==', 'y', ['max', ['-', 'x', '125/256'], ['+', ['*', '1/2', 'x'], '131/512']]],
};
const bits = { a: [0, 1], b: [0, 1] };
const xor = (format: string, factor: string, large: Plain) => ({
  format,
  given: bits,
  steps: [
    once('s', ['+', 'a', 'b']),
    once('f', ['-', ['+', ['*', 's', factor], large], large]),
    once('d', ['-', 's', ['*', 2, 'f']]),
  ],
  formula: ['iff', ['==', 'd', 1], ['!=', 'a', 'b']],
});

test('five hundred roundings make a bend, and the page says how', () => {
  expect(rounded.check(bend, null)).toEqual({ cases: 1025n, scope: 'for all 1025 cases', isCounted: true });
  expect(rounded.formal(bend)).toBe(
    'With every sum, difference and product rounded to the nearest half-precision number, ties to even: for every half-precision number ‹x› from ‹1› to ‹2›, when ‹y› becomes ‹x›, then 500 times over ‹y› becomes ‹y * 0.99951171875›, in the end ‹y == max(x - 125/256, 1/2 * x + 131/512)›.',
  );
});

test('499 times over is not 500 times over, and a refusal shows the case', () => {
  const steps = [once('y', 'x'), once('y', ['*', 'y', '0.99951171875'], 499)];
  expect(() => rounded.check({ ...bend, steps }, null)).toThrow('It is false at y = 1549/2048, x = 1.');
  expect(() => rounded.refute({ ...bend, steps }, { x: 1 })).not.toThrow();
  expect(rounded.describe({ ...bend, steps }, { x: 1 })).toBe('It is false at x = 1, where in the end x = 1, y = 1549/2048.');
  expect(() => rounded.refute(bend, { x: 1 })).toThrow('The formula is true at x = 1.');
  expect(codeOf(() => rounded.refute(bend, { x: 3 }))).toBe('outside-domain');
  expect(codeOf(() => rounded.refute(bend, { x: '1/3' }))).toBe('not-in-format');
});

test('rounding makes XOR of sums and multiples, in halfs and in doubles; without rounding it does not', () => {
  expect(rounded.check(xor('half', '0.49853515625', 1741), null)).toEqual({
    cases: 4n,
    scope: 'for all 4 cases',
    isCounted: true,
  });
  expect(rounded.check({ ...xor('half', '0.49853515625', 1741), given: { a: [1], b: [1] } }, null).scope).toBe(
    'for these values',
  );
  expect(rounded.check(xor('double', '0.4921875', 2 ** 52), null).cases).toBe(4n);
  expect(codeOf(() => rounded.check(xor('double', '0.49', 2 ** 52), null))).toBe('not-in-format');
  expect(codeOf(() => rounded.check(xor('half', '0.4951', 1741), null))).toBe('not-in-format');
  expect(codeOf(() => rounded.check(xor('exact', '0.4921875', 2 ** 52), null))).toBe('false-somewhere');
  expect(() => rounded.refute(xor('exact', '0.4921875', 2 ** 52), { a: 1, b: 0 })).not.toThrow();
  expect(rounded.check({ ...xor('exact', '0.49', 5), formula: ['==', 'd', ['*', '1/50', 's']] }, null).cases).toBe(4n);
});

test('exact means exact, on halfs too: nothing is rounded, however often', () => {
  const exact = { ...bend, format: 'exact', given: { x: { every: 'half', from: 0, to: '1/8388608' } } };
  const power = ['*', ...Array.from({ length: 7 }, () => '2047/2048'), 'x'];
  const steps = [once('y', 'x'), once('y', ['*', 'y', '0.99951171875'], 7)];
  expect(rounded.check({ ...exact, steps, formula: ['==', 'y', power] }, null).cases).toBe(3n);
  expect(codeOf(() => rounded.check({ ...exact, format: 'half', steps, formula: ['==', 'y', power] }, null))).toBe(
    'false-somewhere',
  );
});

test('each operation is rounded to a half, a tie to the even one', () => {
  const results = [
    [['+', 'x', 1], 2048],
    [['+', 'x', 3], 2052],
    [['-', ['*', 2, 'x'], 1], 4096],
    [['-', 'x', '0.25'], 2048],
    [['*', 'x', '1.0009765625'], 2050],
    [['*', ['-', 'x', 1365], 3], 2048],
  ] as const;
  for (const [to, result] of results)
    expect(
      rounded.check({ ...bend, given: { x: [2048] }, steps: [once('y', to)], formula: ['==', 'y', result] }, null).cases,
    ).toBe(1n);
});

test('every case is looked at, the last one too', () => {
  const given = { n: { every: 'whole number', from: 0, to: 9 }, b: [0, 1] };
  const last = { ...bend, given, steps: [once('y', ['+', 'n', 'b'])], formula: ['<', 'y', 10] };
  expect(codeOf(() => rounded.check(last, null))).toBe('false-somewhere');
  expect(rounded.check({ ...last, given: { ...given, b: [0] } }, null).cases).toBe(10n);
});

test('an unary minus, a chain of sums and a whole domain are computed as they stand', () => {
  const statement = {
    format: 'half',
    given: { n: { every: 'whole number', from: -3, to: 3 } },
    steps: [once('m', ['-', 'n']), once('s', ['+', 'm', 2048, 1, ['-', 'n'], ['*', 2, 'n']])],
    formula: ['and', ['==', ['+', 'm', 'n'], 0], ['or', ['==', 's', 2048], ['==', 's', 2050], ['<', 's', 2050]]],
  };
  expect(rounded.check(statement, null).cases).toBe(7n);
});

const REFUSED: readonly (readonly [object, string])[] = [
  [{ format: 'quarter' }, 'unknown-format'],
  [{ given: {} }, 'wrong-number-of-variables'],
  [{ given: { x: [] } }, 'domain-size'],
  [{ given: { x: [1, '2/2'] } }, 'listed-twice'],
  [{ given: { x: [1], z: [1] } }, 'variable-not-used'],
  [{ given: { x: { every: 'double', from: 0, to: 1 } } }, 'unknown-step'],
  [{ given: { x: { every: 'whole number', from: 1, to: 0 } } }, 'domain-order'],
  [{ given: { x: { every: 'whole number', from: 0, to: 65536 } } }, 'too-many-values'],
  [{ given: { x: { every: 'half', from: 0, to: '1/3' } } }, 'not-in-format'],
  [{ given: { x: { every: 'half', from: 2, to: 1 } } }, 'none-between'],
  [{ given: { x: { every: 'half', from: -60000, to: 60000 } } }, 'too-many-cases'],
  [{ given: { x: ['1/3'] } }, 'not-in-format'],
  [{ given: { x: [65504] }, steps: [once('y', ['*', 'x', 2])] }, 'too-large'],
  [{ steps: [] }, 'wrong-number-of-steps'],
  [{ steps: [once('y', 'x', 0)] }, 'no-times'],
  [{ steps: [once('y', 'x', 1001)] }, 'too-large'],
  [{ steps: [once('x', ['*', 'x', 2])] }, 'sets-given'],
  [{ steps: [once('y', ['*', 'x', 'x'])] }, 'product-of-variables'],
  [{ steps: [once('y', ['relu', 'x'])] }, 'wrong-operation'],
  [{ steps: [once('y', ['/', 'x', 2])] }, 'wrong-operation'],
  [{ steps: [once('y', ['*', 'x', '1/2'])] }, 'printed-as-division'],
  [{ steps: [once('y', ['+', 'x', ['+', 1, 'x']])] }, 'wrong-order'],
  [{ steps: [once('y', ['+', 'x', ['-', 1, 'x']])] }, 'wrong-order'],
  [{ steps: [once('y', ['*', 2, ['*', 2, 'x']])] }, 'wrong-order'],
  [{ steps: [once('y', ['+', 'x', 'z'])] }, 'no-value-yet'],
  [{ steps: [once('y', ['+', 'y', 'x'], 2)] }, 'no-value-yet'],
  [{ steps: [once('y', 'x'), once('y', ['+', 'y', 'x'], 2)] }, 'reads-another'],
  [{ formula: ['==', 'z', 1] }, 'no-value'],
  [{ formula: ['==', 'x', 'x'] }, 'nothing-computed'],
];

test.each(REFUSED)('%o is refused with a sentence', (change, code) => {
  expect(codeOf(() => rounded.check({ ...bend, ...change }, null))).toBe(code);
});

test('the computation is the proof', () => {
  expect(codeOf(() => rounded.check(bend, {}))).toBe('proof-not-null');
});
