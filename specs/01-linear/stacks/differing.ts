import { numberLine, ofDouble, type Rational } from '../../../src/index.ts';

/** What one way to compute a stack gives, as doubles. */
export interface Given {
  readonly name: string;
  readonly outputs: readonly number[];
}

/** The first output in which two ways to compute a stack differ, each where it lies beside the exact one. */
export function differing([one, other]: readonly [Given, Given], exact: readonly Rational[]) {
  const at = one.outputs.findIndex((value, i) => value !== other.outputs[i]);
  const rows = [one, other].map(({ name, outputs }) => ({
    name: `${name}: ${outputs[at]}`,
    values: exact.slice(at, at + 1).map((wanted) => ofDouble(outputs[at] ?? 0).sub(wanted)),
  }));
  return numberLine(
    { rows, zero: 'exact' },
    `Output ${at + 1}: the exact result is the long stroke. The two doubles lie beside it, at different places.`,
  );
}
