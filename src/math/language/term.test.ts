import { type Arbitrary, assert, constantFrom, integer, letrec, oneof, property, tuple } from 'fast-check';
import { all, create, type MathJsInstance } from 'mathjs';
import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import type { Plain } from '../exact/plain.ts';
import { rational } from '../exact/rational.ts';
import { Refused } from '../exact/refused.ts';
import {
  type Application,
  type Assignment,
  evaluateTerm,
  holds,
  isVariable,
  printTerm,
  readFormula,
  readNumberTerm,
  readTerm,
  readVariables,
  sizeOf,
  type Term,
  variablesOf,
} from './term.ts';

const math: MathJsInstance = create(all ?? {}, { number: 'Fraction' });

/** What the reader of a page would compute from the printed formula. */
function asMathjsReads(text: string, values: ReadonlyMap<string, number>): string {
  const positive = (x: { s: bigint; n: bigint }): boolean => x.s * x.n > 0n;
  const scope = {
    ...Object.fromEntries([...values].map(([name, value]) => [name, math.fraction(value)])),
    relu: (x: { s: bigint; n: bigint }) => (positive(x) ? x : math.fraction(0)),
    step: (x: { s: bigint; n: bigint }) => math.fraction(positive(x) ? 1 : 0),
    implies: (p: boolean, q: boolean) => !p || q,
    iff: (p: boolean, q: boolean) => p === q,
  };
  const value: unknown = math.evaluate(text, scope);
  return typeof value === 'boolean' ? String(value) : (value as { toFraction(): string }).toFraction();
}

const application = (operator: string, ...operands: Arbitrary<Term>[]): Arbitrary<Term> =>
  tuple(...operands).map((terms): Application => [operator, ...terms]);

/** Every operation on every kind of operand, so that every pair of bindings meets. */
const { number, truth } = letrec<{ number: Term; truth: Term }>((tie) => {
  const n = tie('number');
  const t = tie('truth');
  const literal = oneof(integer({ min: -4, max: 4 }), constantFrom<Term>('1/2', '-2/3', '0.5', '+3', '-1.5', '+1/4'));
  const divisor = constantFrom<Term>(2, -3, '1/2', '-1/3', ['-', 2], ['+', 1, 1], ['*', 2, -1], ['-', '1/2']);
  const exponent = integer({ min: 0, max: 3 });
  return {
    number: oneof(
      { maxDepth: 5 },
      literal,
      constantFrom('x', 'y'),
      application('+', n, n),
      application('+', n, n, n),
      application('-', n),
      application('-', n, n),
      application('*', n, n),
      application('*', n, n, n),
      application('/', n, divisor),
      application('^', n, exponent),
      ...['abs', 'relu', 'step'].map((operator) => application(operator, n)),
      ...['max', 'min'].map((operator) => application(operator, n, n)),
    ),
    truth: oneof(
      { maxDepth: 5 },
      ...['==', '!=', '<', '<=', '>', '>='].map((operator) => application(operator, n, n)),
      application('not', t),
      application('and', t, t),
      application('or', t, t, t),
      application('implies', t, t),
      application('iff', t, t),
    ),
  };
});

test.each([
  ['number', number, (term: Plain, values: Assignment) => evaluateTerm(readNumberTerm(term, 'the term'), values).toFraction()],
  ['formula', truth, (term: Plain, values: Assignment) => String(holds(readFormula(term, 'the formula'), values))],
] as const)('a printed %s, read back by mathjs, has the value of the term', (_, terms, valueOfTerm) => {
  const small = integer({ min: -3, max: 3 });
  assert(
    property(terms, small, small, (term, x, y) => {
      const exactly = new Map([
        ['x', rational(x)],
        ['y', rational(y)],
      ]);
      const plainly = new Map([
        ['x', x],
        ['y', y],
      ]);
      expect(asMathjsReads(printTerm(term), plainly)).toBe(valueOfTerm(term, exactly));
    }),
    { seed: 1, numRuns: 1000 },
  );
});

test('what is malformed is refused with a sentence', () => {
  const deep = (operator: string, levels: number): Plain =>
    Array.from({ length: levels }).reduce<Plain>((inner) => [operator, inner], 1);
  const refused: readonly (readonly [Plain, string])[] = [
    [0.5, 'float'],
    [Number.NaN, 'float'],
    [2 ** 53, 'beyond-doubles'],
    ['1/0', 'zero-denominator'],
    ['1e9999', 'number-too-long'],
    ['9'.repeat(9999), 'too-many-characters'],
    ['and', 'not-exact'],
    ['end', 'not-exact'],
    ['x y', 'not-exact'],
    [[], 'not-a-term'],
    [[1, 2], 'not-a-term'],
    [{ 0: '+' }, 'not-a-term'],
    [null, 'not-a-term'],
    [['eval', 'x'], 'unknown-operation'],
    [['constructor', 'x'], 'unknown-operation'],
    [['+', 'x'], 'wrong-number-of-operands'],
    [['abs', 'x', 'y'], 'wrong-number-of-operands'],
    [['+', 'x', ['<', 'x', 1]], 'wrong-operand'],
    [['and', 'x', 'y'], 'wrong-operand'],
    [['^', 'x', 65], 'exponent'],
    [['^', 'x', -1], 'exponent'],
    [['^', 'x', 'y'], 'exponent'],
    [['^', 'x', '2'], 'exponent'],
    [deep('abs', 5000), 'too-deep'],
    [deep('not', 201), 'too-deep'],
  ];
  for (const [data, code] of refused) {
    expect(() => readTerm(data, 'it')).toThrow(Refused);
    expect(codeOf(() => readTerm(data, 'it'))).toBe(code);
  }
  expect(readTerm(deep('abs', 200), 'it')).toEqual(deep('abs', 200));
  expect(codeOf(() => readFormula(['+', 1, 2], 'it'))).toBe('number-not-formula');
  expect(codeOf(() => readNumberTerm(['<', 1, 2], 'it'))).toBe('formula-not-number');
  expect(() => readTerm(new Array(2), 'it')).toThrow(Refused);
});

test('a computation that grows too long is refused, not finished', () => {
  const tower: Term = ['^', ['^', ['^', ['^', ['^', 2, 64], 64], 64], 64], 64];
  expect(codeOf(() => evaluateTerm(tower, new Map()))).toBe('number-too-long');
  expect(evaluateTerm(['^', 2, 64], new Map()).n).toBe(2n ** 64n);
});

test('what has no value is refused', () => {
  expect(codeOf(() => evaluateTerm(['/', 1, ['-', 'x', 'x']], new Map([['x', rational(1)]])))).toBe('division-by-zero');
  expect(codeOf(() => evaluateTerm('x', new Map()))).toBe('no-value');
  expect(codeOf(() => evaluateTerm(['+', 1, ['tanh', 0]], new Map()))).toBe('not-a-number-operation');
  expect(codeOf(() => evaluateTerm(['<', 1, 2], new Map()))).toBe('not-a-number-operation');
  expect(codeOf(() => holds(['+', 1, 2], new Map()))).toBe('not-a-formula-operation');
  expect(codeOf(() => holds('x', new Map()))).toBe('not-a-formula');
});

test('variables are names, in the order they occur', () => {
  expect(variablesOf(['+', 'y', ['*', 2, 'x1']], 'y', '1/2')).toEqual(['y', 'x1']);
  expect(['x', 'w12', '1', 'not', 'x-1', '__proto__', ''].filter(isVariable)).toEqual(['x', 'w12']);
});

test('variables that a page would show alike are refused', () => {
  expect(codeOf(() => readVariables(['+', 'x1', 'x_1']))).toBe('lookalikes');
  expect(readVariables('w1_12', ['+', 'w11_2', 'w112'])).toEqual(['w1_12', 'w11_2', 'w112']);
});

test('the size of a term is the number of its parts', () => {
  expect(sizeOf('x')).toBe(1);
  expect(sizeOf(['+', 'x', ['*', 2, 'y'], 1])).toBe(6);
});

test('what is only enclosed is not computed', () => {
  for (const name of ['exp', 'tanh', 'ln', 'sin', 'cos', 'erf', 'sqrt'])
    expect(codeOf(() => evaluateTerm([name, 1], new Map()))).toBe('not-a-number-operation');
  expect(codeOf(() => evaluateTerm(['*', 2, 'pi'], new Map()))).toBe('pi-is-irrational');
  expect(readNumberTerm(['*', 2, 'pi'], 'it')).toEqual(['*', 2, 'pi']);
  expect(variablesOf(['*', 'x', 'pi'])).toEqual(['x']);
});

test('a number is rounded to the nearest whole one, from the middle to the even one', () => {
  const halves = [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5];
  expect(halves.map((n) => evaluateTerm(['round', `${n}/2`], new Map()).n)).toEqual([
    -2n,
    -2n,
    -2n,
    -1n,
    0n,
    0n,
    0n,
    1n,
    2n,
    2n,
    2n,
  ]);
  expect(evaluateTerm(['round', '1000000000000000000001/2000'], new Map())).toEqual(rational('500000000000000000'));
});
