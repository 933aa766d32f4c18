import { at } from '../../math/exact/at.ts';
import type { Plain } from '../../math/exact/plain.ts';
import { readEntries, readFields, readNatural, readRational } from '../../math/exact/read.ts';
import { demand } from '../../math/exact/refused.ts';
import { decideFormula } from '../../math/interval/encloseTerm.ts';
import { intervals } from '../../math/interval/intervals.ts';
import { type Application, holds, printTerm, variablesOf } from '../../math/language/term.ts';

/** Binary digits after the point, when a place is enclosed: more than a hand would write. */
const BITS = 128;

/**
 * Refuses comparisons that nothing meets: `place` gives each of their variables a number, or a root between two numbers,
 * `{ from, to, root: k }`. There the difference of the k-th comparison, an equation that no other root is of and whose
 * other variables are known, changes its sign between the two, whatever the others are. Whatever no root is of must be
 * true at the numbers, for all that the roots may be.
 */
export function demandPlace(given: readonly Application[], place: Plain): void {
  demand(
    place !== null,
    'no-place',
    'Nothing shows that all that is given can be true at once: say where it is. If it cannot be, conclude 0 > 0.',
  );
  const entries = readEntries(place, 'at');
  const variables = variablesOf(...given);
  demand(
    entries.length === variables.length && entries.every(([name]) => variables.includes(name)),
    'value-missing',
    `"at" gives a value to ${listed(entries.map(([name]) => name))}, and what is given speaks of ${listed(variables)}: give one to each of its variables, and to no other.`,
  );
  const exact = entries.filter(([, value]) => !isRoot(value));
  const values = new Map(exact.map(([name, value]) => [name, readRational(value, name)]));
  const arithmetic = intervals(BITS);
  const box = new Map([...values].map(([name, value]) => [name, arithmetic.of(value)]));
  const left = new Map(given.entries());
  let waiting = entries.flatMap(([name, value]) => (isRoot(value) ? [{ name, ...readRoot(value, name, given) }] : []));
  while (waiting.length > 0) {
    const next = waiting.find(({ name, equation }) => variablesOf(equation).every((other) => other === name || box.has(other)));
    demand(next !== undefined, 'root-of-unknowns', 'No root that is left is of an equation whose other variables are known.');
    const { name, root, equation, from, to } = next;
    demand(left.delete(root), 'root-twice', `Two roots are of ${printTerm(equation)}.`);
    const [operands, ends] = [equation.slice(1), [from, to].map((end) => new Map([...box, [name, arithmetic.of(end)]]))];
    const signs = ends.map((end) =>
      ['<', '>'].find((operator) => decideFormula([operator, ...operands] as unknown as Application, arithmetic)(end) === true),
    );
    demand(
      signs.every((sign) => sign !== undefined) && signs[0] !== signs[1],
      'no-change-of-sign',
      `${printTerm(equation)} is not seen to turn from one side to the other between ${name} = ${from} and ${name} = ${to}.`,
    );
    box.set(name, { low: arithmetic.of(from).low, high: arithmetic.of(to).high });
    waiting = waiting.filter((root) => root !== next);
  }
  for (const formula of left.values()) {
    const isMet = variablesOf(formula).every((name) => values.has(name))
      ? holds(formula, values)
      : decideFormula(formula, arithmetic)(box) === true;
    demand(isMet, 'not-met', `${printTerm(formula)} is given, and not seen to be true where all that is given should be.`);
  }
}

function isRoot(value: Plain): boolean {
  return typeof value === 'object';
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'nothing' : names.join(', ');
}

function readRoot(data: Plain, name: string, given: readonly Application[]) {
  const fields = readFields(data, name, ['from', 'to', 'root']);
  const [from, to] = [readRational(fields.from, 'from'), readRational(fields.to, 'to')];
  demand(from.compare(to) < 0, 'empty-interval', `${name} lies between ${from} and ${to}, where nothing is.`);
  const root = readNatural(fields.root, 'root', given.length);
  const equation = at(given, root);
  demand(
    equation[0] === '==' && variablesOf(equation).includes(name),
    'no-equation',
    `${printTerm(equation)} is no equation in ${name}.`,
  );
  return { from, to, root, equation };
}
