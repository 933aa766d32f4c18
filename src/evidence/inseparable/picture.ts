import { type Answer, decided } from '../../figure/refutation/decided.ts';
import { refutationPicture } from '../../figure/refutation/refutationPicture.ts';
import type { Labelled } from '../labelled.ts';

/** The points with the line, or the plane, that there is. */
export const picture = refutationPicture((statement: Labelled, plane: Answer) =>
  decided(statement, plane, ['There is a line after all.', 'There is a hyperplane after all.']),
);
