import {
  AND,
  enclosed,
  everyCase,
  formula,
  inseparable,
  JOINT_NONLINEARITIES,
  type JointNonlinearity,
  type Nonlinearity,
  type Term,
  XOR,
} from '../../../src/index.ts';
import { all, named, number, of, ofAll, WITH } from './kinds.ts';
import { names, type Row } from './row.ts';

/** Two units that look at the sum of the bits; the kinds that cannot do it get the weights of ReLU. */
const solvingXor = (kinds: readonly Nonlinearity[]) =>
  enclosed(
    { x: [0, 1], y: [0, 1] },
    all(
      kinds.map((kind): Term => {
        const { a, b, c, d, threshold } = kind.xor ?? { a: 1, b: 0, c: 2, d: -1, threshold: '1/2' };
        const sum: Term = ['*', number(a), ['+', 'x', 'y']];
        const output: Term = ['-', of(kind, ['+', sum, number(b)]), ['*', number(c), of(kind, ['+', sum, number(d)])]];
        return ['iff', ['!=', 'x', 'y'], ['>', output, number(threshold)]];
      }),
    ),
  );
const oneSolvesXor = (kinds: readonly JointNonlinearity[], inputs?: readonly string[]) =>
  enclosed(
    { x: [0, 1], y: [0, 1] },
    all(
      kinds.map((kind): Term => {
        const lines = (inputs ?? kind.xor.inputs).map((line) => formula(line).term);
        return ['iff', ['!=', 'x', 'y'], ['>', ofAll(kind, lines), number(kind.xor.threshold)]];
      }),
    ),
  );

/** 1 where the bits differ, and 0 where they agree. */
function isXor(output: string): string {
  return `implies(x != y, ${output} == 1) and implies(x == y, ${output} == 0)`;
}

/** Whether it takes a network beyond what a line can do. */
export const BY_UNITS = {
  two: {
    says: 'two units, their values weighed and compared to a threshold, solve XOR with every kind that takes one number, but for the identity and 2x + 1',
    on: solvingXor(WITH('xor')),
    but: { says: 'so they do with 2x + 1', on: solvingXor(named('2x + 1')) },
    shows: { xor: [true, names(WITH('xor'))] },
  },
  lines: {
    says: 'units that are lines add up to a line, and none parts the ones of XOR from its zeros',
    on: inseparable(XOR),
    but: { says: 'none parts those of AND', on: inseparable(AND) },
    shows: { xor: [false, ['the identity', '2x + 1']] },
  },
  one: {
    says: 'one unit solves XOR, compared to a threshold, with every kind that takes several numbers at once',
    on: oneSolvesXor(JOINT_NONLINEARITIES),
    but: {
      says: 'so it does when it is given nothing but the bits and 0',
      on: oneSolvesXor(
        JOINT_NONLINEARITIES.filter(({ name }) => name === 'softmax'),
        ['x', 'y', '0'],
      ),
    },
    shows: { xor: [true, names(JOINT_NONLINEARITIES)] },
  },
  product: {
    says: 'what takes two numbers at once needs no second unit: with one product, x + y − 2xy is XOR',
    on: everyCase({ x: [0, 1], y: [0, 1] }, isXor('x + y - 2 x*y')),
    but: { says: 'so is their sum alone', on: everyCase({ x: [0, 1], y: [0, 1] }, isXor('x + y')) },
  },
  maxout: {
    says: 'and so is one maxout of two lines, the larger of x − y and y − x',
    on: everyCase({ x: [0, 1], y: [0, 1] }, isXor('max(x - y, y - x)')),
    but: {
      says: 'so is the larger of the bits themselves',
      on: everyCase({ x: [0, 1], y: [0, 1] }, isXor('max(x, y)')),
    },
  },
} as const satisfies Readonly<Record<string, Row>>;
