import { coded } from '../exact/refused.ts';
import type { Term } from '../language/term.ts';

/** An activation as data. */
export interface Activation {
  readonly name: string;
  /** The formula in the variable x; null where the values at rationals are not rational. */
  readonly term: Term | null;
  /** Where one line ends and the next begins, ascending; null when it is not made of finitely many lines. */
  readonly kinks: readonly number[] | null;
  /** Whether it has no jumps. */
  readonly continuous: boolean;
}

/** The registry: whatever a layer may apply to each of its preactivations, and the formula for it. */
export const ACTIVATIONS = {
  identity: { name: 'identity', term: 'x', kinks: [], continuous: true },
  relu: { name: 'relu', term: ['relu', 'x'], kinks: [0], continuous: true },
  leakyRelu: { name: 'leakyRelu', term: ['max', 'x', ['/', 'x', 100]], kinks: [0], continuous: true },
  abs: { name: 'abs', term: ['abs', 'x'], kinks: [0], continuous: true },
  hardTanh: { name: 'hardTanh', term: ['max', -1, ['min', 1, 'x']], kinks: [-1, 1], continuous: true },
  step: { name: 'step', term: ['step', 'x'], kinks: [0], continuous: false },
  square: { name: 'square', term: ['^', 'x', 2], kinks: null, continuous: true },
  tanh: { name: 'tanh', term: null, kinks: null, continuous: true },
  logistic: { name: 'logistic', term: null, kinks: null, continuous: true },
} as const satisfies Record<string, Activation>;

/** The name of an activation, as a layer has it. */
export type ActivationName = keyof typeof ACTIVATIONS;

/** The activation of this name. Throws a `TypeError` that lists the names there are. */
export function activationNamed(name: string): Activation {
  if (Object.hasOwn(ACTIVATIONS, name)) return ACTIVATIONS[name as ActivationName];
  throw coded(
    'unknown-activation',
    new TypeError(`"${name}" is no activation; there are ${Object.keys(ACTIVATIONS).join(', ')}.`),
  );
}

/** Its formula in x. Throws a `TypeError` for an activation that has no exact values. */
export function exactTerm(name: string): Term {
  const { term } = activationNamed(name);
  if (term !== null) return term;
  throw coded(
    'no-exact-value',
    new TypeError(
      `${name} has no exact value at rationals; use a piecewise-linear activation or the square here, or enclose its values between rationals.`,
    ),
  );
}
