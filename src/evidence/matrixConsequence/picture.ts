import { conclusionAt } from '../../check/linear/matrixConsequence.ts';
import { refutationPicture } from '../../figure/refutation/refutationPicture.ts';
import { sides } from '../../figure/refutation/sides.ts';
import type { Plain } from '../../math/exact/plain.ts';

/** The two sides of the conclusion entry by entry, and how they differ. */
export const picture = refutationPicture((statement: Plain, matrices: Plain) => sides(conclusionAt(statement, matrices)));
