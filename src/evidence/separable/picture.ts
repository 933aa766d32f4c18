import { type Answer, decided } from '../../figure/refutation/decided.ts';
import { refutationPicture } from '../../figure/refutation/refutationPicture.ts';
import type { Labelled } from '../labelled.ts';

/** The points with the place where the two hulls meet. */
export const picture = refutationPicture((statement: Labelled, meeting: Answer) =>
  decided(statement, meeting, ['Where the two hulls meet no line can pass.', 'No hyperplane parts these points.']),
);
