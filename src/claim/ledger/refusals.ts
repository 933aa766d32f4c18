import type { Plain } from '../../math/exact/plain.ts';

/** With which code a statement was refused, by which checker and with which proof. */
interface Refusal {
  readonly checker: string;
  readonly witness: Plain;
  readonly code: string;
}

const REFUSALS = new WeakMap<object, Refusal>();

/** Remembers that a checker refused this very statement and proof, so that a page can say why. Both are frozen. */
export function keepRefusal(statement: Plain, refusal: Refusal): void {
  if (typeof statement === 'object' && statement !== null) REFUSALS.set(statement, refusal);
}

/** With which code a checker has refused this very statement and proof; undefined where it is not known. */
export function refusalOf(statement: Plain, checker: string, witness: Plain): string | undefined {
  const known = typeof statement === 'object' && statement !== null ? REFUSALS.get(statement) : undefined;
  return known?.checker === checker && known.witness === witness ? known.code : undefined;
}
