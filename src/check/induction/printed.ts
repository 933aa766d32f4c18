import { printFormulas } from '../../math/language/printFormulas.ts';
import { type Application, printTerm } from '../../math/language/term.ts';
import type { Rule } from './rules.ts';

/** What a rule makes: `at once ‹a› becomes ‹b›, ‹b› becomes ‹a›`. */
export function printMade({ from, to }: Rule): string {
  const made = [...to].map(([name, term]) => `‹${name}› ${from === 1 ? 'becomes' : 'is'} ‹${printTerm(term)}›`);
  return `${from === 1 && made.length > 1 ? 'at once ' : ''}${made.join(', ')}`;
}

/** `, for any real ‹x› with ‹x > 0›`, from what a rule takes, in words, and from what has to be true; nothing where there is neither. */
export function printGuard(takes: string, guard: readonly Application[]): string {
  const all = takes === '' ? '' : `, for ${takes}`;
  return guard.length === 0 ? all : `${all === '' ? ', where' : `${all} with`} ${printFormulas(guard)}`;
}

/** The sentence with a capital letter at its start. */
export function capitalised(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}
