import { graph } from '../../figure/chart/graph.ts';
import type { Point } from '../../figure/refutation/points.ts';
import { refutationPicture } from '../../figure/refutation/refutationPicture.ts';
import { rational } from '../../math/exact/rational.ts';
import type { Term } from '../../math/language/term.ts';

interface Function {
  readonly variable: string;
  readonly term: Term;
}

/** The function with the places between which it is affine. */
export const picture = refutationPicture(({ variable, term }: Function, { subdivision }: { readonly subdivision: Point }) => {
  const places = subdivision.map(rational);
  const [first = rational(0)] = places;
  const last = places.at(-1) ?? first;
  return graph(
    { variable, from: first.sub(rational(1)), to: last.add(rational(1)), curves: [{ term, label: 'as it is', marks: places }] },
    places.length === 0 ? 'It is one straight line.' : `It is straight before, between and behind ${places.join(', ')}.`,
  );
});
