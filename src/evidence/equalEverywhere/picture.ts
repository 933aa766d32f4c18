import { graph } from '../../figure/chart/graph.ts';
import type { Place } from '../../figure/refutation/compared.ts';
import { extreme } from '../../figure/refutation/extreme.ts';
import { refutationPicture } from '../../figure/refutation/refutationPicture.ts';
import { type Q, rational, ZERO } from '../../math/exact/rational.ts';
import type { Term } from '../../math/language/term.ts';

interface Equality {
  readonly variable: string;
  readonly from: Q | null;
  readonly to: Q | null;
  readonly left: Term;
  readonly right: Term;
}

/** Both sides around the place where they differ. */
export const picture = refutationPicture(({ variable, from, to, left, right }: Equality, point: Place) => {
  const [at = ZERO] = Object.values(point).map(rational);
  const [least, most] = [at.sub(rational(2)), at.add(rational(2))];
  return graph(
    {
      variable,
      from: from === null ? least : extreme([least, rational(from)], 1),
      to: to === null ? most : extreme([most, rational(to)], -1),
      curves: [
        { term: left, label: 'left side', marks: [at] },
        { term: right, label: 'right side', marks: [at] },
      ],
    },
    `The two sides differ where ${variable} is ${at}.`,
  );
});
