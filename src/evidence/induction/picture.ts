import { falseAfter } from '../../check/induction/induction.ts';
import { compared } from '../../figure/refutation/compared.ts';
import { refutationPicture } from '../../figure/refutation/refutationPicture.ts';
import type { Plain } from '../../math/exact/plain.ts';

/** Both sides of what a run makes false, near the values at its end. */
export const picture = refutationPicture((statement: Plain, run: Plain) => {
  const { formula, values } = falseAfter(statement, run);
  return compared(formula, Object.fromEntries(values));
});
