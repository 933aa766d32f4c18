import type { Plain } from '../../math/exact/plain.ts';
import type { Figure } from '../drawing/drawing.ts';

/** How what refutes a statement is drawn, from the row alone; or the sentence that says why it is not. */
export type RefutationPicture = string | ((statement: Plain, refutation: Plain) => Figure | string);

/** The picture for a checker whose statements and refutations are of these shapes: it has accepted both as its own before they are drawn. */
export function refutationPicture<S, R>(draw: (statement: S, refutation: R) => Figure | string): RefutationPicture {
  return (statement, refutation) => draw(statement as S, refutation as R);
}
