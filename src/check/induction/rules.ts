import { at } from '../../math/exact/at.ts';
import type { Plain } from '../../math/exact/plain.ts';
import { readText } from '../../math/exact/read.ts';
import { demand } from '../../math/exact/refused.ts';
import { isVariable, readVariables, type Term } from '../../math/language/term.ts';

/** How an object is made: from none, one or two that are there. */
export interface Rule {
  readonly from: number;
  /** A term for each variable of the state, in the order of the state. */
  readonly to: ReadonlyMap<string, Term>;
}

const MOST_RULES = 16;
const MOST_FORMULAS = 16;

/** What is behind the variables' names of the objects that a rule starts from: nothing if it is one, 1 and 2 if there are two. */
export function marksOf(from: number): readonly string[] {
  return from === 2 ? ['1', '2'] : from === 1 ? [''] : [];
}

/** Under which names a rule has the variables of one of the objects that it starts from. */
export function marked(state: readonly string[], mark: string): ReadonlyMap<string, string> {
  return new Map(state.map((name) => [name, `${name}${mark}`]));
}

/** The names that a rule has for all variables of the objects that it starts from. */
export function premisesOf(state: readonly string[], from: number): readonly string[] {
  return marksOf(from).flatMap((mark) => [...marked(state, mark).values()]);
}

/** The term with other terms in the place of its variables, all at once. */
function replace<T extends Term>(term: T, by: ReadonlyMap<string, Term>): T {
  if (isVariable(term)) return (by.get(term) ?? term) as T;
  return (typeof term === 'object' ? [term[0], ...(term.slice(1) as Term[]).map((part) => replace(part, by))] : term) as T;
}

/** What is to be proved of each rule: all of `always` for what it makes, if it holds for each object that it is made from. */
export function obligations<T extends Term>(
  { from, to }: Rule,
  state: readonly string[],
  always: readonly T[],
): { readonly before: readonly T[]; readonly after: readonly T[] } {
  return {
    before: marksOf(from).flatMap((mark) => always.map((formula) => replace(formula, marked(state, mark)))),
    after: always.map((formula) => replace(formula, to)),
  };
}

/** What is counted, as one word: "steps" if nothing else is said. */
export function readCounted(of: Plain | undefined): string {
  if (of === undefined) return 'steps';
  const word = readText(of, 'of');
  demand(/^[a-z]{1,20}$/.test(word), 'not-a-word', `"${word}" must be what is counted, as one word: "inputs", "layers".`);
  return word;
}

/** What the rules speak of beside the state. */
export interface Names {
  /** What is the same throughout. */
  readonly fixed: readonly string[];
  /** For each rule what it names, whether or not it is of the state. */
  readonly rules: readonly (readonly string[])[];
}

/**
 * Refuses rules by which nothing begins, or nothing goes on. Also rules that do not all give the same variables, and
 * names that could be taken for those of an object's variables and are not.
 */
export function checkRules(rules: readonly Rule[], state: readonly string[], formulas: number, names: Names): void {
  demand(
    rules.length <= MOST_RULES,
    'too-many-rules',
    `There are ${rules.length} rules, and this checker stops at ${MOST_RULES}.`,
  );
  demand(formulas > 0, 'nothing-to-show', '"always" is empty, so there is nothing to show.');
  demand(
    formulas <= MOST_FORMULAS,
    'too-many-formulas',
    `"always" has ${formulas} formulas, and this checker stops at ${MOST_FORMULAS}.`,
  );
  demand(state.length > 0, 'no-state', 'What the rules make has no variables, so there is nothing to speak of.');
  demand(
    rules.some(({ from }) => from === 0),
    'no-start',
    'No rule makes something from nothing, so nothing begins.',
  );
  demand(
    rules.some(({ from }) => from > 0),
    'no-step',
    'No rule makes something from what is there, so nothing goes on.',
  );
  for (const { to } of rules)
    demand(String([...to.keys()]) === String(state), 'other-state', `Every rule must give ${state.join(', ')}, in this order.`);
  const isLike = (name: string): boolean => state.includes(name.replace(/[12]$/, ''));
  for (const name of state)
    demand(!/\d$/.test(name), 'digit-at-the-end', `${name} ends in a digit, which is kept for what is made from two.`);
  for (const name of names.fixed)
    demand(!isLike(name), 'fixed-like-state', `${name} is the same throughout, and is named like a part of the state.`);
  rules.forEach(({ from }, i) => {
    const premises = premisesOf(state, from);
    for (const name of at(names.rules, i))
      demand(premises.includes(name) || !isLike(name), 'no-such-object', `${name} is not there in a rule from ${from}.`);
  });
  readVariables(...state, ...rules.flatMap(({ from }) => premisesOf(state, from)), ...names.fixed, ...names.rules.flat());
}
