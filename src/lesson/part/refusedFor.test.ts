import { expect, test, vi } from 'vitest';
import type { ControlRow } from '../../claim/ledger/ledger.ts';
import { keepRefusal } from '../../claim/ledger/refusals.ts';
import { midpoint, or } from '../sample/noLine.ts';
import { refusedFor } from './refusedFor.ts';

const LINE = { left: ['x'], right: ['x'] };
const SIGN = { given: [['>=', 'x', 0]], then: ['>=', 'x', 0] };
const BY_ITSELF = { equations: [], cone: [{ weight: 1, square: 1, times: [0] }], at: { x: 1 } };

/** What is said of a control with this statement, of a sentence with this proof. */
const said = (checker: string, statement: unknown, witness: unknown) =>
  refusedFor({ ...or, checker, statement } as ControlRow, { because: [], beside: [{ ...midpoint, witness } as typeof midpoint] });

test.each([
  ['an inequality that is not given is called for', 'consequence', { ...SIGN, given: [] }, BY_ITSELF],
  ['there is a point more', 'inseparable', { points: [[0], [1], [2]], labels: [false, true, true] }, { combination: [1, 1] }],
  ['there is an equation more', 'consequence', { ...SIGN, given: [['==', 'x', 1], ...SIGN.given] }, BY_ITSELF],
])('where %s, the check refuses it for its shape', (_, checker, statement, witness) => {
  expect(said(checker, statement, witness)).toBe(
    'With its sentence’s proof, the check refuses it for its shape, before it asks whether it is true.',
  );
});

test('where a formula has an operation that the check does not know, it says so', () => {
  expect(said('polynomialIdentity', { ...LINE, right: [['relu', 'x']] }, null)).toMatch(/not written in its language/);
});

test.each([
  ['of what is refused for what it says', 'polynomialIdentity', { ...LINE, right: [['+', 'x', 1]] }, null],
  ['of what is accepted', 'consequence', SIGN, BY_ITSELF],
  ['without a statement', 'consequence', undefined, BY_ITSELF],
  ['without a proof', 'consequence', SIGN, undefined],
])('nothing is said %s', (_, checker, statement, witness) => {
  expect(said(checker, statement, witness)).toBeUndefined();
});

test('nothing is said of a control without a checker', () => {
  const { checker: _, ...unchecked } = or;
  expect(refusedFor(unchecked as unknown as ControlRow, { because: [midpoint], beside: [] })).toBeUndefined();
});

test('the same data is checked once, and other data of the same control is checked anew', () => {
  const read = vi.fn(() => BY_ITSELF.cone);
  const proof = {
    ...BY_ITSELF,
    get cone() {
      return read();
    },
  };
  expect(said('consequence', { ...SIGN, given: [] }, proof)).toMatch(/for its shape/);
  read.mockClear();
  expect(said('consequence', { ...SIGN, given: [] }, proof)).toMatch(/for its shape/);
  // To see that it is the same.
  expect(read).toHaveBeenCalledTimes(1);
  expect(said('consequence', SIGN, proof)).toBeUndefined();
});

test('what was refused already is not checked again', () => {
  const read = vi.fn(() => BY_ITSELF.cone);
  const statement = { ...SIGN, given: [] };
  const proof = {
    ...BY_ITSELF,
    get cone() {
      return read();
    },
  };
  keepRefusal(statement, { checker: 'consequence', witness: proof, code: 'wrong-operation' });
  expect(said('consequence', statement, proof)).toMatch(/not written in its language/);
  keepRefusal(statement, { checker: 'consequence', witness: proof, code: 'false' });
  expect(said('consequence', statement, proof)).toBeUndefined();
  expect(read).not.toHaveBeenCalled();
});
