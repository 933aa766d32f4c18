import { type Rational, ZERO } from '../../math/exact/rational.ts';

/** What a ReLU gives for a number. */
export function relu(value: Rational): Rational {
  return value.sign() > 0 ? value : ZERO;
}
