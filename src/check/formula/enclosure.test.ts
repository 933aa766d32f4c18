import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { enclosure } from './enclosure.ts';

const { check, refute, formal, describe } = enclosure;
const tanh = { given: { x: { from: 0, to: 1 } }, formula: ['<', ['tanh', 'x'], '4/5'] };
const squashed = { given: { x: [-1, 1], y: { from: 0, to: 1 } }, formula: ['<', ['*', 'x', ['tanh', 'y']], '4/5'] };
const constants = { given: {}, formula: ['<', ['exp', 1], ['/', 19, 7]] };

test('what the intervals decide is accepted', () => {
  expect(check(tanh, { bits: 8, cuts: 0 })).toEqual({ cases: 1n, scope: 'for every x from 0 to 1' });
  expect(check(squashed, { bits: 8, cuts: 0 })).toEqual({
    cases: 2n,
    scope: 'for every y from 0 to 1 in each of 2 cases',
    isCounted: true,
  });
  const halved = { given: { x: [-1, 1], y: { from: 0, to: 3 } }, formula: ['<', ['*', 'y', 'y'], ['+', ['*', 3, 'y'], 'x', 2]] };
  expect(check(halved, { bits: 8, cuts: 5 })).toEqual({
    cases: expect.toSatisfy((boxes: bigint) => boxes > 2n),
    scope: 'for every y from 0 to 3 in each of 2 cases',
  });
  expect(check({ given: { x: [0, 1], y: ['1/3', 2] }, formula: ['<', 'x', ['exp', 'y']] }, { bits: 8, cuts: 0 })).toEqual({
    cases: 4n,
    scope: 'for all 4 cases',
    isCounted: true,
  });
  const one = { given: { x: [0] }, formula: ['<', 'x', ['exp', 'x']] };
  expect(check(one, { bits: 8, cuts: 0 })).toEqual({ cases: 1n, scope: 'for these numbers' });
  const unit = { from: 0, to: 1 };
  const three = { given: { x: unit, y: unit, z: unit, w: [1, 0] }, formula: ['<', ['*', 'x', 'y', 'z', 'w'], 2] };
  expect(check(three, { bits: 8, cuts: 0 }).scope).toBe('for all numbers in 3 intervals in each of 2 cases');
  expect(formal(tanh)).toBe('For every real ‹x› from ‹0› to ‹1›: ‹tanh(x) < 4/5›.');
  expect(formal(squashed)).toBe('For every ‹x› in {‹-1›, ‹1›}, real ‹y› from ‹0› to ‹1›: ‹x * tanh(y) < 4/5›.');
  expect(formal(constants)).toBe('‹exp(1) < 19 / 7›.');
});

test('e is between 2.71828 and 2.71829, and 19/7 is not above it', () => {
  const between = { given: {}, formula: ['and', ['<', '2.71828', ['exp', 1]], ['<', ['exp', 1], '2.71829']] };
  expect(check(between, { bits: 40, cuts: 0 })).toEqual({ cases: 1n, scope: 'for these numbers' });
  expect(codeOf(() => check(between, { bits: 10, cuts: 0 }))).toBe('undecided');
  expect(codeOf(() => check(constants, { bits: 40, cuts: 9 }))).toBe('false-somewhere');
  expect(() => refute(constants, { at: {}, bits: 40 })).not.toThrow();
  expect(describe(constants, { at: {}, bits: 40 })).toBe(
    '‹exp(1) < 19 / 7› is false: the left side is between 2.71828 and 2.71829, the right side between 2.71428 and 2.71429.',
  );
});

test('cutting in two decides what a whole interval does not', () => {
  // x − x² is at most 1/4, but by intervals on the whole of [0, 1] it may be 1.
  const parabola = { given: { x: { from: 0, to: 1 } }, formula: ['<', ['-', 'x', ['^', 'x', 2]], '3/10'] };
  expect(codeOf(() => check(parabola, { bits: 20, cuts: 0 }))).toBe('undecided');
  expect(check(parabola, { bits: 20, cuts: 6 }).cases).toBeGreaterThan(10n);
  // At one half it is 1/4, which no cutting changes.
  const touched = { ...parabola, formula: ['<', ['-', 'x', ['^', 'x', 2]], '1/4'] };
  expect(codeOf(() => check(touched, { bits: 20, cuts: 8 }))).toBe('undecided');
  expect(codeOf(() => check(touched, { bits: 6, cuts: 40 }))).toBe('undecided');
  expect(() => refute(touched, { at: { x: '1/2' }, bits: 20 })).not.toThrow();
  expect(describe(touched, { at: { x: '1/2' }, bits: 20 })).toContain('at x = 1/2: the left side is 0.25, the right side 0.25.');
});

test('a sum over two variables is cut across its longer side', () => {
  const saddle = {
    given: { x: { from: -1, to: 1 }, y: { from: 0, to: '1/2' } },
    formula: ['<', ['*', ['-', 'x', 'y'], ['-', 'y', 'x']], '1/10'],
  };
  expect(check(saddle, { bits: 20, cuts: 12 }).cases).toBeGreaterThan(4n);
});

test('every connective is decided as far as it can be', () => {
  const [yes, no, open] = [
    ['<', ['tanh', 'x'], 1],
    ['>', ['exp', ['-', 'x']], 1],
    ['>', ['tanh', 'x'], '1/2'],
  ];
  const holds = (formula: unknown): boolean => {
    try {
      return check({ given: { x: { from: '1/4', to: 1 } }, formula: formula as never }, { bits: 20, cuts: 0 }).cases > 0n;
    } catch {
      return false;
    }
  };
  for (const formula of [
    yes,
    ['not', no],
    ['and', yes, ['not', no]],
    ['or', open, yes],
    ['implies', open, ['or', open, yes]],
    ['implies', yes, yes],
    ['iff', yes, yes],
    ['iff', no, no],
    ['<=', ['tanh', 'x'], 1],
    ['>=', 1, ['tanh', 'x']],
    ['!=', ['tanh', 'x'], 1],
    ['==', ['step', 'x'], 1],
  ])
    expect([formula, holds(formula)]).toEqual([formula, formula[0] !== 'implies' || formula[1] !== open]);
  for (const formula of [
    no,
    open,
    ['not', yes],
    ['not', open],
    ['and', yes, open],
    ['or', no, open],
    ['implies', yes, open],
    ['iff', yes, open],
    ['iff', yes, no],
    ['==', ['tanh', 'x'], '1/2'],
    ['==', ['tanh', 'x'], 1],
    ['!=', ['tanh', 'x'], ['tanh', 'x']],
  ])
    expect([formula, holds(formula)]).toEqual([formula, false]);
});

test.each([
  ['ln', ['and', ['<', ['ln', 'x'], ['-', 'x', '1/2']], ['<', ['-', 1, ['/', 1, 'x']], ['+', ['ln', 'x'], '1/10']]]],
  ['sqrt', ['<', ['sqrt', 'x'], ['/', ['+', 'x', '11/10'], 2]]],
  ['sin and cos', ['<', ['+', ['*', 2, ['sin', 'x']], ['cos', 'x']], '9/4']],
  ['erf', ['<', ['abs', ['-', ['erf', 'x'], ['tanh', ['*', '6/5', 'x']]]], '1/40']],
  ['round', ['<=', ['round', ['/', 'x', 4]], 1]],
  ['pi', ['<', ['abs', ['-', ['sin', ['/', ['*', 'pi', 'x'], 2]], ['cos', ['/', ['*', 'pi', ['-', 'x', 1]], 2]]]], '1/100']],
])('%s is decided over an interval, and refuted where it is false', (_, formula) => {
  const statement = { given: { x: { from: '1/2', to: 2 } }, formula };
  expect(check(statement, { bits: 30, cuts: 16 }).cases).toBeGreaterThan(0n);
  const opposite = { ...statement, formula: ['not', formula] };
  expect(codeOf(() => check(opposite, { bits: 30, cuts: 16 }))).toBe('false-somewhere');
  expect(() => refute(opposite, { at: { x: 1 }, bits: 30 })).not.toThrow();
  expect(codeOf(() => refute(statement, { at: { x: 1 }, bits: 30 }))).toBe('not-false-there');
});

test('a premise that is nowhere true makes a sentence vacuous', () => {
  const given = { x: [1, 2], y: { from: 0, to: 1 } };
  const formula = ['implies', ['>', 'x', ['+', 3, 'y']], ['>', ['exp', 'x'], 100]];
  expect(() => check({ given, formula }, { bits: 20, cuts: 0 })).toThrow('Vacuous: ‹x > 3 + y› is nowhere seen to be true.');
  const met = ['implies', ['>', 'x', ['+', '1/2', 'y']], ['>', ['exp', 'x'], 2]];
  expect(check({ given, formula: met }, { bits: 20, cuts: 0 }).cases).toBe(2n);
});

test('a formula that is no comparison is told without its sides', () => {
  const both = { given: { x: [0, 3] }, formula: ['and', ['<', 'x', 2], ['<', ['tanh', 'x'], 2]] };
  expect(describe(both, { at: { x: 3 }, bits: 9 })).toBe('‹x < 2 and tanh(x) < 2› is false at x = 3.');
  const negative = { given: { x: [-3] }, formula: ['>', ['tanh', 'x'], ['*', 0, 'x']] };
  expect(describe(negative, { at: { x: -3 }, bits: 30 })).toContain(
    'the left side is between -0.995055 and -0.995054, the right side 0.',
  );
});

test('malformed statements, proofs and counterexamples are refused with a sentence', () => {
  const proof = { bits: 8, cuts: 0 };
  const refused = [
    [{ ...tanh, given: { x: [] } }, proof, 'empty'],
    [{ ...tanh, given: { x: [1, '2/2'] } }, proof, 'listed-twice'],
    [{ ...tanh, given: { x: { from: 1, to: 1 } } }, proof, 'empty-interval'],
    [{ ...tanh, given: {} }, proof, 'variable-not-given'],
    [{ ...tanh, given: { ...tanh.given, y: [1] } }, proof, 'variable-not-used'],
    [{ ...tanh, given: { exp: [1] } }, proof, 'not-a-name'],
    [tanh, { bits: 513, cuts: 0 }, 'too-large'],
    [tanh, { bits: 8, cuts: 41 }, 'too-large'],
    [tanh, null, 'not-an-object'],
    [{ ...tanh, formula: ['tanh', 'x'] }, proof, 'number-not-formula'],
    [{ given: { x: { from: 0, to: 4000 } }, formula: ['>', ['exp', 'x'], 0] }, proof, 'argument-too-large'],
    [
      { given: { x: { from: 0, to: 1 } }, formula: ['>', ['-', 'x', 'x'], '-1/1000000'] },
      { bits: 100, cuts: 40 },
      'too-many-boxes',
    ],
  ] as const;
  for (const [statement, given, code] of refused) expect(codeOf(() => check(statement, given))).toBe(code);
  expect(codeOf(() => refute(tanh, { at: { x: '1/2' }, bits: 20 }))).toBe('not-false-there');
  expect(codeOf(() => refute({ ...tanh, formula: ['<', ['tanh', 'x'], ['tanh', 'x']] }, { at: { x: 1 }, bits: 20 }))).toBe(
    'undecided',
  );
  for (const x of [-1, 2]) expect(codeOf(() => refute(tanh, { at: { x }, bits: 20 }))).toBe('outside-domain');
  expect(codeOf(() => refute(squashed, { at: { x: 0, y: 1 }, bits: 20 }))).toBe('outside-domain');
});

test('pi is a number and nobody else’s name; a whole period or none, cosines stay between what they are', () => {
  const proof = { bits: 40, cuts: 0 };
  const refused = [
    [{ given: { pi: [3] }, formula: ['==', 'pi', 3] }, 'not-a-name'],
    [{ given: {}, formula: ['==', 'pi', '22/7'] }, 'false-somewhere'],
    [{ given: {}, formula: ['==', ['sin', 'pi'], 0] }, 'undecided'],
    [{ given: { x: { from: -1, to: 1 } }, formula: ['>=', ['cos', 'x'], '3/5'] }, 'undecided'],
    [{ given: { x: { from: 3, to: 4 } }, formula: ['>', ['cos', 'x'], -1] }, 'undecided'],
    [{ given: { x: [2] }, formula: ['==', ['^', 'x', '5/2'], 4] }, 'exponent'],
  ] as const;
  for (const [statement, code] of refused) expect(codeOf(() => check(statement, proof))).toBe(code);
  const accepted = [
    { given: { x: { from: -1, to: 1 } }, formula: ['>=', ['cos', 'x'], '49/100'] },
    { given: { x: { from: -1000, to: 1000 } }, formula: ['<=', ['abs', ['cos', 'x']], 1] },
    { given: { x: ['-5/2', '3/2'] }, formula: ['==', ['round', 'x'], ['*', 2, ['round', ['/', 'x', 2]]]] },
  ];
  for (const statement of accepted) expect(() => check(statement, proof)).not.toThrow();
});
