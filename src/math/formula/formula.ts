import { create, parseDependencies } from 'mathjs/number';
import { type Coded, coded } from '../exact/refused.ts';
import { readTerm, type Term, variablesOf } from '../language/term.ts';
import type { FormulaNode } from './formulaNode.ts';
import { formulaTerm } from './formulaTerm.ts';
import { formulaTex } from './formulaTex.ts';
import { nameTex } from './nameTex.ts';

/** A formula as written, as it is checked and as it is typeset: read once, so the three cannot differ. */
export interface Formula {
  readonly text: string;
  /** What the checkers evaluate. */
  readonly term: Term;
  /** What the page shows. */
  readonly tex: string;
}

// mathjs's parser and no more of it: what a page need not load, it does not.
const { parse } = create({ ...parseDependencies });

const READ = new Map<string, Formula>();

/**
 * Reads a formula in mathjs's notation: numbers, variables, + − * / ^, comparisons (chains too, as in
 * `0 < x <= 1`), `and`, `or`, `not`, brackets, the number pi, and the functions abs, relu, step, round (from the middle
 * to the even number), exp, tanh, ln, sin, cos, erf, sqrt, max, min, implies, iff. `2x` and `x y` are products; a number
 * is exact, however long. Anything else is a `SyntaxError` that quotes the formula and says what to write instead.
 */
export function formula(text: string): Formula {
  const found = READ.get(text) ?? read(text);
  READ.set(text, found);
  return found;
}

/** The formula in TeX. Throws as {@link formula}. */
export function typeset(text: string): string {
  return formula(text).tex;
}

const CHARACTERS = /^[\w .,+\-*/^()<>=!]+$/;
const LITERAL = /(?<![\w.])(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/g;
/** Hexadecimal and the like, `2.` and `1.2.3`. */
const UNUSUAL = /(?<!\w)0[xob]|\d\.(?!\d)|\.\d+\./i;

/** An equals sign alone. */
const ONE_SIGN = /(?<![=<>!])=(?!=)/;

function read(text: string): Formula {
  try {
    if (!CHARACTERS.test(text))
      throw coded(
        'unknown-character',
        new SyntaxError('a formula is made of letters, digits, spaces and + - * / ^ ( ) < > = ! , alone.'),
      );
    if (UNUSUAL.test(text))
      throw coded('number-format', new SyntaxError('a number is written in decimal digits, with a digit after the point.'));
    if (ONE_SIGN.test(text)) throw coded('one-equals-sign', new SyntaxError('equality is written ==, with two signs.'));
    // mathjs would round a long number to a double: it is given each number's place in this list instead,
    // counted from 1, since 0x would begin a hexadecimal number.
    const literals: string[] = [];
    const tree = parseTree(text.replace(LITERAL, (literal) => String(literals.push(literal))));
    const term = readTerm(formulaTerm(tree, literals), 'the formula');
    refuseLookalikes(variablesOf(term));
    return Object.freeze({ text, term, tex: formulaTex(tree, literals) });
  } catch (error) {
    const { code, message } = error as Coded;
    throw coded(code, new SyntaxError(`The formula "${text}" cannot be used: ${message}`));
  }
}

function parseTree(text: string): FormulaNode {
  try {
    // What else a tree may hold is refused by formulaTerm.
    return parse(text) as FormulaNode;
  } catch {
    throw coded('out-of-place', new SyntaxError('something is missing or out of place; check its brackets and operators.'));
  }
}

/** Names such as x1 and x_1 are two variables, but typeset they would be one. */
function refuseLookalikes(names: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const name of names) {
    const other = seen.get(nameTex(name));
    if (other !== undefined)
      throw coded('lookalikes', new SyntaxError(`the variables ${other} and ${name} look the same when typeset; rename one.`));
    seen.set(nameTex(name), name);
  }
}
