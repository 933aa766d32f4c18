import type { Evidence, Nonlinearity } from '../../../src/index.ts';

/** What is asked of every kind. */
export const COLUMNS = {
  additive: 'is it additive?',
  homogeneous: 'is it positively homogeneous?',
  odd: 'is it odd?',
  monotone: 'does it never fall?',
  bounded: 'is it bounded?',
  straight: 'is it made of straight pieces?',
  polynomial: 'is it a polynomial?',
  xor: 'do two units of it, or one, solve XOR?',
  dense: 'can one wide layer of it come near any continuous function?',
} as const;

export type Column = keyof typeof COLUMNS;

/** A sentence with its check, a false neighbour with the same check, and the cells of the table that the sentence fills. */
export interface Row {
  readonly says: string;
  readonly on: Evidence;
  readonly but: { readonly says: string; readonly on: Evidence; readonly drops?: string };
  readonly shows?: { readonly [column in Column]?: readonly [answer: boolean, names: readonly string[]] };
}

/** The sentences of a page with their checks, and their false neighbours, as a claim states them. */
export function stated(rows: { readonly [name: string]: Row }) {
  const all = Object.values(rows);
  return {
    because: Object.fromEntries(all.map(({ says, on }) => [says, on])),
    butNot: Object.fromEntries(all.map(({ says, but: { says: control, ...rest } }) => [control, { of: says, ...rest }])),
  };
}

/** The names of kinds, as the cells are told by them. */
export function names(kinds: readonly Pick<Nonlinearity, 'name'>[]): readonly string[] {
  return kinds.map(({ name }) => name);
}

/** The names of kinds in a sentence. */
export function list(kinds: readonly Pick<Nonlinearity, 'name'>[]): string {
  return names(kinds).join(', ');
}
