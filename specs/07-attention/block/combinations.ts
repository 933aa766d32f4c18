/** Which of the four parts a transformer block has. */
export interface Combination {
  /** Whether its scores come from the input; otherwise they are fixed. */
  readonly scores: boolean;
  /** Whether a softmax makes shares of the scores. */
  readonly softmax: boolean;
  /** Whether there is a ReLU in its feed-forward part. */
  readonly activation: boolean;
  /** Whether there is a layer norm before its attention and before its feed-forward part. */
  readonly norm: boolean;
}

const EITHER = [false, true];

/** All sixteen, in the order of the table. */
export const COMBINATIONS: readonly Combination[] = EITHER.flatMap((scores) =>
  EITHER.flatMap((softmax) =>
    EITHER.flatMap((norm) => EITHER.map((activation): Combination => ({ scores, softmax, activation, norm }))),
  ),
);

/** A combination in words. */
export function inWords({ scores, softmax, activation, norm }: Combination): string {
  const parts = [
    scores ? 'scores from the input' : 'fixed scores',
    softmax ? 'softmax' : 'no softmax',
    activation ? 'an activation' : 'no activation',
    norm ? 'layer norm' : 'no layer norm',
  ];
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
