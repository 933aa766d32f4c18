import type { Q, Term } from '../../../src/index.ts';
import type { Combination } from './combinations.ts';

/** Two tokens of three features each. */
export type Tokens = readonly (readonly [Q, Q, Q])[];
type Row = readonly Term[];

/** Without softmax the fixed scores are a pattern as they stand. */
const FIXED: readonly Row[] = [
  ['1/2', 1],
  [1, '-1/2'],
];
/** Fixed scores of 0 and ln 3, and of ln 2 and 0, whose exponentials these are: so that their shares are fractions. */
const EXPONENTIALS = [
  [1, 3],
  [2, 1],
] as const;

const times = (a: Term, b: Term): Term => ['*', a, b];
const plus = (...terms: readonly Term[]): Term => ['+', 0, ...terms];

/**
 * The first feature that a transformer block makes of the first token: attention, then a feed-forward part, each added
 * to what it was given, with the layer norm in front of each. Queries and keys read the first feature, values the second;
 * what attention fetches is added to the first feature, and so is what one hidden unit makes of it.
 */
export function block({ scores, softmax, activation, norm }: Combination, tokens: Tokens): Term {
  const normed = (row: Row): Row => (norm ? layerNorm(row) : row);
  const read = tokens.map((row) => normed(row.map((entry) => String(entry))));
  const [first = []] = read;
  const given = read.map((row) => times(first[0] ?? 0, row[0] ?? 0));
  const pattern = scores
    ? softmax
      ? shares(given)
      : given
    : softmax
      ? EXPONENTIALS[0].map((e): Term => ['/', e, 4])
      : (FIXED[0] ?? []);
  const fetched = plus(...read.map((row, j) => times(pattern[j] ?? 0, row[1] ?? 0)));
  const [x, ...rest] = tokens[0] ?? [0, 0, 0];
  const after: Row = [plus(String(x), fetched), ...rest.map(String)];
  const sum = plus(normed(after)[0] ?? 0, '-1/2');
  return plus(after[0] ?? 0, activation ? ['relu', sum] : sum);
}

/** The shares that softmax makes of scores. */
function shares(scores: Row): Row {
  const all = plus(...scores.map((score): Term => ['exp', score]));
  return scores.map((score): Term => ['/', ['exp', score], all]);
}

/** Three features, each less their mean, over the root of the mean square of that. */
function layerNorm([u = 0, v = 0, w = 0]: Row): Row {
  const away = (a: Term, b: Term, c: Term): Term => ['-', ['-', ['*', 2, a], b], c];
  const three = [away(u, v, w), away(v, u, w), away(w, u, v)];
  const root: Term = ['sqrt', ['/', plus(...three.map((a): Term => ['^', a, 2])), 3]];
  return three.map((a): Term => ['/', a, root]);
}
