import {
  formula,
  JOINT_NONLINEARITIES,
  type JointNonlinearity,
  NONLINEARITIES,
  type Nonlinearity,
  type Q,
  rational,
  substitute,
  type Term,
} from '../../../src/index.ts';

/** What takes one number, or several at once. */
export type AnyKind = Nonlinearity | JointNonlinearity;

/** All kinds of the catalogue, those that take several numbers last. */
export const EVERY_KIND: readonly AnyKind[] = [...NONLINEARITIES, ...JOINT_NONLINEARITIES];

/** What is assumed where letters stand for powers of e. */
export const POSITIVE_POWERS = {
  'no power of e is negative': 't stands for e²ˣ and E for e⁻ˣ or eˣ, which are positive for every real x.',
} as const;

/** The kinds of these names, in the order of the table. */
export function named(...names: readonly string[]): readonly Nonlinearity[] {
  return NONLINEARITIES.filter(({ name }) => names.includes(name));
}

/** The formula of the one kind of this name. */
export function textOf(name: string): string {
  return named(name)
    .map(({ text }) => text)
    .join('');
}

/** The kinds that have something to show, and those that do not. */
export const WITH = (field: keyof Nonlinearity) => NONLINEARITIES.filter((kind) => kind[field] !== undefined);
export const WITHOUT = (field: keyof Nonlinearity) => NONLINEARITIES.filter((kind) => kind[field] === undefined);
export const JOINT_WITH = (field: keyof JointNonlinearity) => JOINT_NONLINEARITIES.filter((kind) => kind[field] !== undefined);
export const JOINT = (...names: readonly string[]) => JOINT_NONLINEARITIES.filter(({ name }) => names.includes(name));

/** What the function makes of a term. */
export function of({ text }: Nonlinearity, x: Term | Q): Term {
  return substitute(formula(text).term, 'x', typeof x === 'object' && 'toFraction' in x ? String(x) : (x as Term));
}

/** What it makes of several terms, or numbers. */
export function ofAll({ text, inputs }: JointNonlinearity, at: readonly Term[]): Term {
  return inputs.reduce((term, input, i) => substitute(term, input, at[i] ?? 0), formula(text).term);
}

export function numbers(values: readonly Q[]): readonly Term[] {
  return values.map(number);
}

export function number(value: Q): Term {
  return String(rational(value));
}

export function all(formulas: readonly Term[]): Term {
  return formulas.length === 1 ? (formulas[0] ?? 0) : ['and', ...formulas];
}
