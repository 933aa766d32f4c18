import { slice } from '../../figure/chart/slice.ts';
import type { Place } from '../../figure/refutation/compared.ts';
import { refutationPicture } from '../../figure/refutation/refutationPicture.ts';
import { rational } from '../../math/exact/rational.ts';
import { zip } from '../../math/exact/zip.ts';
import { evaluateTerm, type Term } from '../../math/language/term.ts';

interface Equal {
  readonly left: readonly Term[];
  readonly right: readonly Term[];
}

/** The entry in which two lists of polynomials differ, near the place. */
export const picture = refutationPicture((statement: Equal, at: Place) => {
  const values = new Map(Object.entries(at).map(([variable, value]) => [variable, rational(value)]));
  const [[left, right] = [0, 0]] = zip(statement.left, statement.right).filter(
    ([one, other]) => !evaluateTerm(['-', one, other], values).equals(rational(0)),
  );
  return slice({ left, right, at });
});
