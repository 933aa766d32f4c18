import { at } from '../../math/exact/at.ts';
import { demand, Refused } from '../../math/exact/refused.ts';
import type { Operation, Program } from '../../math/language/straightLine.ts';

/** A variable and the values it takes. */
export interface Axis {
  readonly variable: string;
  readonly values: readonly number[];
}

/** Whole numbers, of one sort or the other. */
interface Arithmetic<T> {
  readonly of: (value: bigint) => T;
  readonly apply: { readonly [O in Operation]: (a: T, b: T) => T };
}
/** Whole numbers as doubles, which are fast, and exact below 2^53. */
export const NUMBERS: Arithmetic<number> = {
  of: Number,
  apply: { '+': (a, b) => a + b, '-': (a, b) => a - b, '*': (a, b) => a * b },
};
/** Whole numbers of any size. */
export const INTEGERS: Arithmetic<bigint> = {
  of: BigInt,
  apply: { '+': (a, b) => a + b, '-': (a, b) => a - b, '*': (a, b) => a * b },
};

/** More operations in all than a reader would wait for. */
const MOST_OPERATIONS = 2 ** 26;

interface Cell<T> {
  value: T;
}
interface Work<T> {
  readonly cell: Cell<T>;
  readonly left: Cell<T>;
  readonly right: Cell<T>;
  readonly apply: (a: T, b: T) => T;
}

/**
 * Runs a program on every point of a grid and counts the points; refuses at the first result that is
 * not zero. The loops are nested, one a variable, and a step is done in the outermost loop that knows
 * all that it depends on: `depends[step.id][variable]` is 0 where it does not depend.
 */
export function walkGrid<T>(
  arithmetic: Arithmetic<T>,
  { steps, results }: Program,
  axes: readonly Axis[],
  depends: readonly (readonly number[])[],
): number {
  const users = axes.map((_, i) => depends.filter((degrees) => at(degrees, i) > 0).length);
  // What most steps depend on changes least often.
  const order = axes.map((_, i) => i).sort((i, j) => at(users, j) - at(users, i));
  const depth = (id: number): number => order.findLastIndex((variable) => at(at(depends, id), variable) > 0);

  const zero = arithmetic.of(0n);
  const cells = steps.map((step): Cell<T> => ({ value: step.does === 'set' ? arithmetic.of(step.to) : zero }));
  const cell = ({ id }: { readonly id: number }): Cell<T> => at(cells, id);
  const work = (level: number): Work<T>[] =>
    steps.flatMap((step) =>
      step.does === 'read' || step.does === 'set' || depth(step.id) !== level
        ? []
        : [{ cell: cell(step), left: cell(step.left), right: cell(step.right), apply: arithmetic.apply[step.does] }],
    );
  const zeros = (level: number): Cell<T>[] => results.filter(({ id }) => depth(id) === level).map(cell);
  const levels = order.map((i, level) => {
    const { variable, values } = at(axes, i);
    const inputs = steps.filter((step) => step.does === 'read' && step.variable === i);
    return {
      variable,
      values: values.map((value) => arithmetic.of(BigInt(value))),
      input: cell(at(inputs, 0)),
      work: work(level),
      zeros: zeros(level),
    };
  });

  const { operations } = levels.reduce(
    ({ rounds, operations }, { values, work }) => ({
      rounds: rounds * values.length,
      operations: operations + rounds * values.length * work.length,
    }),
    { rounds: 1, operations: 0 },
  );
  demand(
    operations <= MOST_OPERATIONS,
    'too-many-operations',
    `The grid takes ${operations} operations, and this checker stops at ${MOST_OPERATIONS}.`,
  );

  const settle = (work: readonly Work<T>[], zeros: readonly Cell<T>[], level: number): void => {
    for (const { cell, left, right, apply } of work) cell.value = apply(left.value, right.value);
    for (const { value } of zeros) if (value !== zero) throw new Refused('differs', `The sides differ${where(level)}.`);
  };
  const where = (level: number): string => {
    const point = levels.slice(0, level + 1).map(({ variable, input }) => `${variable} = ${input.value}`);
    return point.length === 0 ? '' : ` at ${point.join(', ')}`;
  };
  let points = 0;
  const walk = levels.reduceRight(
    (inner, { values, input, work, zeros }, level) =>
      () => {
        for (const value of values) {
          input.value = value;
          settle(work, zeros, level);
          inner();
        }
      },
    () => {
      points += 1;
    },
  );
  settle(work(-1), zeros(-1), -1);
  walk();
  return points;
}
