import type { ControlRow } from '../claim/ledger.ts';
import type { Term } from '../math/check/term.ts';
import { type Q, type Rational, rational } from '../math/rational.ts';
import type { Figure } from './drawing.ts';
import { graph } from './graph.ts';
import { hulls } from './hulls.ts';

/** Points of the plane with labels, and the line or the combination that was found for them. */
interface Labelled {
  readonly points: readonly (readonly Q[])[];
  readonly labels: readonly boolean[];
}

/**
 * What shows a false neighbour to be false, drawn from its row alone: the line that parts points said to
 * have none, or where their hulls meet; the place where two functions said to be equal differ; between which
 * places a function is really affine. Undefined for other checks, and for what does not lie in the plane.
 */
export function refuted({ checker, statement, refutation }: ControlRow): Figure | undefined {
  const draw = DRAWN.get(checker ?? '');
  return statement === undefined || refutation === undefined ? undefined : draw?.(statement, refutation);
}

// The checker named has accepted these as its own kind of statement and refutation.
const DRAWN: ReadonlyMap<string, (statement: unknown, refutation: unknown) => Figure | undefined> = new Map([
  ['inseparable', (statement, line) => decided(statement as Labelled, line as Answer, 'There is a line after all.')],
  [
    'separable',
    (statement, meeting) => decided(statement as Labelled, meeting as Answer, 'Where the two hulls meet no line can pass.'),
  ],
  ['equalEverywhere', (statement, at) => apart(statement as Equality, at as { readonly [variable: string]: Q })],
  ['breakpoints', (statement, real) => broken(statement as Broken, real as { readonly subdivision: readonly Q[] })],
]);

type Answer = { readonly weights: readonly Q[]; readonly bias: Q } | { readonly combination: readonly Q[] };

function decided({ points, labels }: Labelled, answer: Answer, caption: string): Figure | undefined {
  return points.every(({ length }) => length === 2) ? hulls([{ points, labels, answer }], caption) : undefined;
}

interface Equality {
  readonly variable: string;
  readonly from: Q | null;
  readonly to: Q | null;
  readonly left: Term;
  readonly right: Term;
}

/** Both sides around the place where they differ. */
function apart({ variable, from, to, left, right }: Equality, point: { readonly [variable: string]: Q }): Figure {
  const at = rational(point[variable] ?? 0);
  const [least, most] = [at.sub(rational(2)), at.add(rational(2))];
  return graph(
    {
      variable,
      from: from === null ? least : larger(least, rational(from)),
      to: to === null ? most : larger(most.neg(), rational(to).neg()).neg(),
      curves: [
        { term: left, label: 'left side', marks: [at] },
        { term: right, label: 'right side', marks: [at] },
      ],
    },
    `The two sides differ where ${variable} is ${at}.`,
  );
}

interface Broken {
  readonly variable: string;
  readonly term: Term;
}

/** The function with the places between which it is affine. */
function broken({ variable, term }: Broken, { subdivision }: { readonly subdivision: readonly Q[] }): Figure {
  const places = subdivision.map(rational);
  const [first = rational(0)] = places;
  const last = places.at(-1) ?? first;
  return graph(
    { variable, from: first.sub(rational(1)), to: last.add(rational(1)), curves: [{ term, label: 'as it is', marks: places }] },
    places.length === 0 ? 'It is one straight line.' : `It is straight before, between and behind ${places.join(', ')}.`,
  );
}

function larger(one: Rational, other: Rational): Rational {
  return one.compare(other) < 0 ? other : one;
}
