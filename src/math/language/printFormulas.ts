import { type Application, printTerm } from './term.ts';

/** `‹x›, ‹y›` */
export function printNames(variables: readonly string[]): string {
  return variables.map((name) => `‹${name}›`).join(', ');
}

/** `‹x > 0› and ‹y > 0›` */
export function printFormulas(formulas: readonly Application[]): string {
  return formulas.map((formula) => `‹${printTerm(formula)}›`).join(' and ');
}

/** `For all real numbers ‹x›, ‹y›: `, or nothing where there are no variables. */
export function printForAllReals(variables: readonly string[]): string {
  return variables.length === 0 ? '' : `For all real numbers ${printNames(variables)}: `;
}

/** `if ‹x > 0› and ‹y > 0›, then `, or nothing where nothing is given. */
export function printGiven(given: readonly Application[]): string {
  return given.length === 0 ? '' : `if ${printFormulas(given)}, then `;
}
