import { functionsIn } from '../../check/linear/thresholdFunctions.ts';
import { counts } from '../../figure/refutation/counts.ts';
import { refutationPicture } from '../../figure/refutation/refutationPicture.ts';
import type { Plain } from '../../math/exact/plain.ts';

/** A type, since a statement is an object of any names. */
type Counted = { readonly variables: number; readonly count: number };

/** How many functions the classes hold, and how many were said. */
export const picture = refutationPicture((statement: Counted, refutation: Plain) => {
  const { variables, count } = statement;
  const there = functionsIn(statement, refutation);
  return counts(
    ['there are', there],
    count,
    `Of the functions of ${variables} variable${variables === 1 ? '' : 's'}, ${there} have a line, and not ${count}.`,
  );
});
