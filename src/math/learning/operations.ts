import { ONE, type Rational, rational, ZERO } from '../exact/rational.ts';
import { evaluateTerm } from '../language/term.ts';
import { type ActivationName, exactTerm } from '../network/activation.ts';

/** What a tape can do with one number a, or with two. */
export interface Operation {
  value(a: Rational, b: Rational): Rational;
  /** How fast the value grows with each operand while the other stays. */
  slopes(a: Rational, b: Rational): readonly Rational[];
}

const MINUS_ONE = ONE.neg();

/** The sum. */
export const PLUS: Operation = { value: (a, b) => a.add(b), slopes: () => [ONE, ONE] };
/** The difference. */
export const MINUS: Operation = { value: (a, b) => a.sub(b), slopes: () => [ONE, MINUS_ONE] };
/** The product. */
export const TIMES: Operation = { value: (a, b) => a.mul(b), slopes: (a, b) => [b, a] };

/** The activation, with its value from the registry. At a kink the slope is that on the left. */
function activation(name: ActivationName, slope: (z: Rational) => Rational): readonly [ActivationName, Operation] {
  return [name, { value: (z) => evaluateTerm(exactTerm(name), new Map([['x', z]])), slopes: (z) => [slope(z)] }];
}

const isPositive = (z: Rational): boolean => z.sign() > 0;

/** The activations that have an exact slope everywhere, and what it is. */
export const SLOPES: ReadonlyMap<ActivationName, Operation> = new Map([
  activation('identity', () => ONE),
  activation('relu', (z) => (isPositive(z) ? ONE : ZERO)),
  activation('leakyRelu', (z) => (isPositive(z) ? ONE : rational('1/100'))),
  activation('abs', (z) => (isPositive(z) ? ONE : MINUS_ONE)),
  activation('hardTanh', (z) => (isPositive(z.add(ONE)) && !isPositive(z.sub(ONE)) ? ONE : ZERO)),
  activation('step', () => ZERO),
  activation('square', (z) => z.add(z)),
]);
