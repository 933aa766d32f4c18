import type { Term } from './term.ts';

/** The term with every occurrence of a variable replaced by another term. */
export function substitute(term: Term, variable: string, by: Term): Term {
  if (typeof term !== 'object') return term === variable ? by : term;
  const [operator, ...operands] = term;
  return [operator, ...operands.map((operand) => substitute(operand, variable, by))];
}
