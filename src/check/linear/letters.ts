import { at } from '../../math/exact/at.ts';
import type { Plain } from '../../math/exact/plain.ts';
import { readEntries, readList, readText } from '../../math/exact/read.ts';
import { demand } from '../../math/exact/refused.ts';
import { isVariable, printTerm, readVariable, type Term } from '../../math/language/term.ts';
import { lookUp } from './lookUp.ts';

/** The names of a matrix's number of rows and of its number of columns; `'1'` is the number one. */
export type Shape = readonly [rows: string, columns: string];

/** A shape for every letter. */
export type Letters = ReadonlyMap<string, Shape>;

/** Functions applied to each entry. They have a shape and a value, but nothing with them in it is ever multiplied out. */
const ENTRYWISE: readonly string[] = ['relu', 'abs'];

const MOST_LETTERS = 64;
const SIZE = /^([a-z][A-Za-z0-9]*|1)$/;

/** Letters with their shapes: `{ W: ['b', 'a'], x: ['a', '1'] }`. */
export function readLetters(data: Plain, name: string): Letters {
  const entries = readEntries(data, name);
  demand(
    entries.length <= MOST_LETTERS,
    'too-many-letters',
    `There are ${entries.length} letters, and this checker stops at ${MOST_LETTERS}.`,
  );
  return new Map(entries.map(([letter, shape]) => [readVariable(letter, `A letter of ${name}`), readShape(shape, letter)]));
}

function readShape(data: Plain, letter: string): Shape {
  const names = readList(data, letter).map((name) => readText(name, `the shape of ${letter}`));
  const [rows, columns] = [at(names, 0), at(names, 1)];
  demand(
    names.length === 2 && SIZE.test(rows) && SIZE.test(columns),
    'shape-names',
    `The shape of ${letter} must be two names such as "a", or "1".`,
  );
  return [rows, columns];
}

/** The names of all sizes, without the number 1, in the order of the alphabet. */
export function sizesOf(letters: Letters): readonly string[] {
  return [...new Set([...letters.values()].flat())].filter((size) => size !== '1').sort();
}

/** `‹W› (b × a), ‹x› (a × 1)` */
export function printLetters(letters: Letters): string {
  return [...letters].map(([letter, [rows, columns]]) => `‹${letter}› (${rows} × ${columns})`).join(', ');
}

/** `For all sizes a, b and all real matrices ‹W› (b × a): `, or nothing where there are no letters. */
export function printForAll(letters: Letters): string {
  const sizes = sizesOf(letters);
  const all = sizes.length === 0 ? '' : `all sizes ${sizes.join(', ')} and `;
  return letters.size === 0 ? '' : `For ${all}all real matrices ${printLetters(letters)}: `;
}

/** The shape of a term, or null for a number; refuses sums and products that do not fit. */
export function shapeOf(term: Term, letters: Letters): Shape | null {
  if (isVariable(term)) return lookUp(letters, term);
  if (typeof term !== 'object') return null;
  const [operator, ...operands] = term;
  const shapes = operands.map((operand) => shapeOf(operand, letters));
  const first = at(shapes, 0);
  if (operator === '+' || operator === '-') {
    for (const shape of shapes)
      demand(String(shape) === String(first), 'shapes-do-not-fit', `In ${printTerm(term)} the shapes do not fit.`);
    return first;
  }
  if (operator === '*') {
    return shapes.reduce((product, shape) => {
      if (product === null || shape === null) return product ?? shape;
      demand(
        product[1] === shape[0],
        'inner-shapes-do-not-fit',
        `In ${printTerm(term)} a factor with ${product[1]} columns meets one with ${shape[0]} rows.`,
      );
      return [product[0], shape[1]];
    });
  }
  if (operator === '/') demand(at(shapes, 1) === null, 'division-by-matrix', `${printTerm(term)} divides by a matrix.`);
  else demand(ENTRYWISE.includes(operator), 'wrong-operation', `${printTerm(term)} is not built from +, − and ×.`);
  return first;
}
