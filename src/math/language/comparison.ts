import { at } from '../exact/at.ts';
import { demand } from '../exact/refused.ts';
import { type Application, printTerm, type Term } from './term.ts';

/** Refuses a formula that is not written with `==`, `>=` or `>`. */
export function demandComparison(formula: Application): void {
  demand(['==', '>=', '>'].includes(formula[0]), 'comparison-needed', `${printTerm(formula)} must be written with ==, >= or >.`);
}

/** The left side of a comparison less its right side. */
export function difference(comparison: Application): Term {
  return ['-', at(comparison, 1), at(comparison, 2)];
}
