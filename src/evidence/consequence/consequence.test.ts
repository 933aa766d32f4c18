import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { everyCase } from '../everyCase/everyCase.ts';
import { consequence } from './consequence.ts';

const CONTEXT = { seed: 7, fresh: false };
const MOTZKIN = consequence([], 'x^4*y^2 + x^2*y^4 + 1 >= 3*x^2*y^2');

test('multipliers that are left out are found, and are those of the row', () => {
  expect(consequence(['x - 1 > 0', 'y == 2*x'], 'x*y > 2').establish(CONTEXT)).toMatchObject({
    holds: true,
    strength: 'proved',
    witness: {
      equations: [expect.anything()],
      cone: expect.arrayContaining([{ weight: 2, square: 1, times: [0, 0] }]),
    },
  });
});

test('what is given is checked, and nothing else is looked for', () => {
  for (const derivation of [{ cone: [] }, { equations: [] }])
    expect(consequence([], 'x^2 >= 0', derivation).establish(CONTEXT)).toMatchObject({ holds: false, code: 'other-coefficient' });
});

test('what nothing meets proves nothing, but that nothing meets it', () => {
  const impossible = ['x == 0', 'x == 1'];
  for (const derivation of [{}, { equations: [-1, 1] }])
    expect(consequence(impossible, 'y == y + 1', derivation).establish(CONTEXT)).toMatchObject({
      holds: false,
      code: 'no-place',
    });
  expect(consequence(impossible, '0 == 1').establish(CONTEXT)).toMatchObject({ holds: true, witness: { at: null } });
  expect(consequence(['x > 0'], '2 > 1').establish(CONTEXT)).toMatchObject({ holds: true, witness: { at: { x: 1 } } });
  expect(consequence([], '2 > 1').establish(CONTEXT)).toMatchObject({ holds: true, witness: { at: {} } });
});

test('where a conclusion fails all that is given is met, and no other place is looked for', () => {
  const fails = consequence(['x >= 0'], 'x > 1', { cone: [], at: { x: '1/3' } });
  expect(fails.find()).toMatchObject({ proof: { at: { x: '1/3' } }, counterexample: { x: '1/3' } });
});

test('what only irrational numbers meet needs to be told where', () => {
  const met = { x: { from: 1, to: 2, root: 0 } };
  expect(consequence(['x^2 == 2'], 'x^4 == 4').establish(CONTEXT)).toMatchObject({ holds: false, code: 'no-place' });
  expect(consequence(['x^2 == 2'], 'x^4 == 4', { equations: ['x^2 + 2'], met }).establish(CONTEXT)).toMatchObject({
    holds: true,
  });
  expect(consequence(['x^2 == 2'], 'x^4 == 4', { met }).establish(CONTEXT)).toMatchObject({ holds: true, witness: { at: met } });
});

test('what is no comparison of polynomials is refused with multipliers as well', () => {
  expect(consequence(['relu(x) > 0'], 'x > 0', { cone: [] }).establish(CONTEXT)).toMatchObject({
    holds: false,
    code: 'not-positive',
  });
});

test('where nothing is found it is said how far was looked', () => {
  expect(MOTZKIN.establish(CONTEXT)).toMatchObject({
    holds: false,
    code: 'no-multipliers-found',
    message:
      'Neither multipliers nor a counterexample were found. Tried were multiples of the equations and products of up to 4 of the inequalities, below degree 7; and below degree 7 also times the square of a variable, of a difference of two, or of a slope of the conclusion. Give the multipliers if you know them.',
  });
  expect(MOTZKIN.contradict(CONTEXT, consequence([], 'x^2 >= 0'))).toMatchObject({ code: 'counterexample-missing' });
});

test('what is false has a counterexample, and what is true is no control', () => {
  expect(consequence(['x >= 0'], 'x > 0').establish(CONTEXT)).toMatchObject({ holds: false, code: 'false' });
  expect(consequence(['x > 0'], '2*x > 0').contradict(CONTEXT, consequence(['x > 0'], 'x > 0'))).toMatchObject({
    code: 'neighbour-accepted',
  });
});

test('a counterexample is looked for among halves as well, and is found again by its path', () => {
  const between = consequence([], 'x^2 >= x', { cone: [] });
  const found = between.contradict(CONTEXT, consequence([], 'x^2 >= 0'));
  expect(found).toMatchObject({ refutation: { x: '1/2' }, counterexample: expect.stringContaining('x = 1/2') });
  const { path = '' } = found as { readonly path?: string };
  expect(between.contradict({ ...CONTEXT, path }, consequence([], 'x^2 >= 0'))).toMatchObject({ refutation: { x: '1/2' } });
});

test('a path that leads nowhere among whole numbers may lead to a half, and one that leads nowhere at all is an error', () => {
  const between = consequence([], 'x^2 >= x', { cone: [] });
  expect(() => between.contradict({ ...CONTEXT, path: '0:99999:1' }, between)).toThrow(/leads to no input/);
  expect(() => everyCase({ x: [0, 1] }, 'x == 1').establish({ ...CONTEXT, path: '0:99999:1' })).toThrow(/leads to no input/);
});

test('a control that nothing shows to be false may be true, or is told how to be shown', () => {
  const guarded = consequence([], 'x^2 >= 0');
  const given = { cone: [{ weight: 1, square: 'x', times: [] }] };
  expect(consequence(['x >= 1'], 'x >= 0', given).contradict(CONTEXT, guarded)).toMatchObject({ code: 'neighbour-true' });
  expect(consequence([], 'a*b^2 <= 100*a + 100*b^2 + 2000', given).contradict(CONTEXT, guarded)).toMatchObject({
    code: 'counterexample-missing',
    message: expect.stringMatching(/say where, as in \{ at: \{ a: 0, b: '1\/2' \} \}\.$/),
  });
});

test('what is no comparison of polynomials is refused, in the words that say why', () => {
  expect(codeOf(() => consequence(['x > 0'], 'relu(x) > 0').establish(CONTEXT))).toBe('wrong-operation');
  expect(codeOf(() => consequence(['0 < x'], 'x > 0').establish(CONTEXT))).toBe('comparison-needed');
});
