import { clearDenominators } from '../../math/algebra/clearDenominators.ts';
import { gcd } from '../../math/exact/gcd.ts';
import { rational } from '../../math/exact/rational.ts';
import type { Form } from '../drawing/sides.ts';

/** The same line with the same sides, in whole numbers without a common divisor. */
export function wholeForm({ weights, bias }: Form): Form {
  const { integers } = clearDenominators([...weights, bias].map(rational));
  const divisor = integers.reduce(gcd, 0n);
  const [last = 0n, ...rest] = integers.map((entry) => entry / divisor).toReversed();
  return { weights: rest.toReversed(), bias: last };
}
