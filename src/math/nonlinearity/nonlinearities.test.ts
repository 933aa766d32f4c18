import { expect, test } from 'vitest';
import catalogue from '../../../specs/03-activations/a-catalogue-of-nonlinearities.spec.ts';
import squashes from '../../../specs/03-activations/a-squash-is-one-kind-among-many.spec.ts';
import falling from '../../../specs/03-activations/an-activation-may-fall.spec.ts';
import linear from '../../../specs/03-activations/only-the-identity-is-linear.spec.ts';
import pieces from '../../../specs/03-activations/straight-pieces-polynomials-and-neither.spec.ts';
import type { Claim } from '../../claim/definition/claim.ts';
import { readPictures } from '../../claim/ledger/picture.ts';
import { shownCells } from '../../claim/ledger/table.ts';
import { type Q, rational } from '../exact/rational.ts';
import { formula } from '../formula/formula.ts';
import { type Ends, enclose } from '../interval/enclose.ts';
import { substitute } from '../language/substitute.ts';
import type { Term } from '../language/term.ts';
import { JOINT_NONLINEARITIES } from './jointNonlinearities.ts';
import { NONLINEARITIES, type Nonlinearity } from './nonlinearities.ts';

/**
 * A step with 64 binary digits after the point loses 1e-19 or so, and a formula here takes some dozens: every enclosure is
 * narrower than this. One that contains zero stands for "equal" below, and if it were wider, that would say too little.
 */
const NARROW = rational('1e-15');

/** By how much one side is above the other, between two fractions. */
function above(left: Term, right: Term): Ends {
  const { low, high } = enclose(['-', left, right]);
  expect(high.sub(low).compare(NARROW)).toBe(-1);
  return { low, high };
}

const isAbove = (left: Term, right: Term): boolean => above(left, right).low.sign() > 0;
const differ = (left: Term, right: Term): boolean => isAbove(left, right) || isAbove(right, left);

function number(value: Q): Term {
  return String(rational(value));
}

/** What the kind makes of a number. */
function value({ text }: Nonlinearity, x: Q): Term {
  return substitute(formula(text).term, 'x', number(x));
}

function times(a: Q, b: Q): Q {
  return rational(a).mul(rational(b));
}

test('each kind has a name and a formula of its own, in x alone', () => {
  expect(new Set(NONLINEARITIES.map(({ name }) => name)).size).toBe(NONLINEARITIES.length);
  expect(new Set(NONLINEARITIES.map(({ text }) => text)).size).toBe(NONLINEARITIES.length);
  for (const { text } of NONLINEARITIES) expect(formula(text).tex.length).toBeGreaterThan(0);
});

test.each(NONLINEARITIES.map((kind) => [kind.name, kind] as const))('%s: its witnesses show what they are for', (_, kind) => {
  const f = (x: Q): Term => value(kind, x);
  const { notAdditive, notHomogeneous, notOdd, turns, xor } = kind;
  if (notAdditive !== undefined) {
    const [x, y] = notAdditive;
    expect(differ(f(rational(x).add(rational(y))), ['+', f(x), f(y)])).toBe(true);
  }
  if (notHomogeneous !== undefined) {
    const [c, x] = notHomogeneous;
    expect(differ(f(times(c, x)), ['*', number(c), f(x)])).toBe(true);
  }
  if (notOdd !== undefined) expect(differ(f(times(-1, notOdd)), ['-', f(notOdd)])).toBe(true);
  if (turns !== undefined) {
    const [[a, b], [c, d]] = [turns.falls, turns.rises];
    expect(rational(a).compare(rational(b))).toBe(-1);
    expect(rational(c).compare(rational(d))).toBe(-1);
    expect(isAbove(f(a), f(b))).toBe(true);
    expect(isAbove(f(d), f(c))).toBe(true);
  }
  if (xor !== undefined) {
    const { a, b, c, d, threshold } = xor;
    const sums = [0, 1, 2].map((s): Term => {
      const [first, second] = [b, d].map((shift) => f(rational(times(a, s)).add(rational(shift)))) as [Term, Term];
      return ['-', first, ['*', number(c), second]];
    });
    expect(sums.map((sum) => isAbove(sum, number(threshold)))).toEqual([false, true, false]);
    // Those that are not above are shown not to be, and not only not shown.
    expect(sums.map((sum) => above(sum, number(threshold)).high.sign() <= 0)).toEqual([true, false, true]);
  }
});

test('what has no witness against it behaves so where it is looked at', () => {
  for (const kind of NONLINEARITIES) {
    const f = (x: Q): Term => value(kind, x);
    for (const x of ['-3', '-1', '-1/3', '0', '1/2', '2']) {
      if (kind.notOdd === undefined) expect(differ(f(times(-1, x)), ['-', f(x)])).toBe(false);
      if (kind.notHomogeneous === undefined) expect(differ(f(times(3, x)), ['*', 3, f(x)])).toBe(false);
      if (kind.notAdditive === undefined) expect(differ(f(rational(x).add(rational(2))), ['+', f(x), f(2)])).toBe(false);
      if (kind.turns === undefined) expect(isAbove(f(x), f(rational(x).add(rational('1/2'))))).toBe(false);
    }
  }
});

const CLAIMS: ReadonlyMap<string, Claim> = new Map([
  ['03-activations/a-catalogue-of-nonlinearities', catalogue],
  ['03-activations/a-squash-is-one-kind-among-many', squashes],
  ['03-activations/an-activation-may-fall', falling],
  ['03-activations/only-the-identity-is-linear', linear],
  ['03-activations/straight-pieces-polynomials-and-neither', pieces],
]);
const TABLES = [...CLAIMS].flatMap(([id, { figure }]) =>
  readPictures(figure?.({ because: {}, beside: {}, butNot: {} })).flatMap((picture) =>
    'table' in picture && picture.table !== undefined ? [{ id, table: picture.table }] : [],
  ),
);
const ROWS = TABLES.filter(({ id }) => id === '03-activations/a-catalogue-of-nonlinearities').flatMap(({ table }) => table.rows);

test('each kind has a row in the table of the catalogue', () => {
  const kinds = [...NONLINEARITIES, ...JOINT_NONLINEARITIES];
  expect(ROWS.map(({ name, formula: tex }) => [name, tex])).toEqual(kinds.map(({ name, text }) => [name, formula(text).tex]));
});

test('each answer of a table leads to a sentence of the claim that it names, which its own claim uses or is', () => {
  expect(TABLES.length).toBe(CLAIMS.size);
  for (const { id, table } of TABLES)
    for (const { claim, by } of shownCells(table)) {
      expect(Object.keys(CLAIMS.get(claim)?.because ?? {}), claim).toContain(by);
      expect([id, ...(CLAIMS.get(id)?.uses ?? [])]).toContain(claim);
    }
});

test('no question of the catalogue is left open', () => {
  const open = ROWS.flatMap(({ name, cells }) =>
    cells.flatMap(({ verdict }, i) => (verdict === 'not shown' ? [`${name}: ${i}`] : [])),
  );
  expect(open, 'write a sentence that answers it in specs/03-activations/catalogue, for the kind and the column').toEqual([]);
});
