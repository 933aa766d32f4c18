import { entriesAfter } from '../../check/induction/matrixInduction.ts';
import { refutationPicture } from '../../figure/refutation/refutationPicture.ts';
import { sides } from '../../figure/refutation/sides.ts';
import type { Plain } from '../../math/exact/plain.ts';

/** The two sides of what a run makes false entry by entry, and how they differ. */
export const picture = refutationPicture((statement: Plain, run: Plain) => sides(entriesAfter(statement, run)));
