import { counts } from '../../figure/refutation/counts.ts';
import { refutationPicture } from '../../figure/refutation/refutationPicture.ts';

interface Counted {
  readonly variables: number;
  readonly count: number;
}

/** How many functions the classes hold, as the checker has found and told, and how many were said. */
export const picture = refutationPicture(({ variables, count }: Counted, _, told) => {
  const there = /^\d+(?= of the functions)/.exec(told)?.[0];
  return there === undefined
    ? 'It counts functions by their classes, and none of them is the one that is false.'
    : counts(
        ['there are', there],
        count,
        `Of the functions of ${variables} variable${variables === 1 ? '' : 's'}, ${there} have a line, and not ${count}.`,
      );
});
