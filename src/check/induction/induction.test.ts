import { expect, test } from 'vitest';
import type { Plain } from '../../math/exact/plain.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { GROWTH, GROWTH_PROOF } from '../../testing/inductionAttacks.ts';
import { falseAfter, induction } from './induction.ts';

const { check, refute, formal, describe } = induction;

const use = (rule: number, taken: { readonly [name: string]: number | string }, ...of: readonly Plain[]): Plain => ({
  rule,
  with: taken,
  of,
});
/** Sums of pairs: of those before, and of what is added; a join adds two. */
const sums = {
  given: [],
  rules: [
    { from: 0, if: [], to: { a: 'x', b: 'x' } },
    {
      from: 1,
      if: [
        ['>=', 'x', 0],
        ['>=', 1, 'x'],
      ],
      to: { a: ['+', 'b', 'x'], b: ['+', 'a', 'x'] },
    },
    { from: 2, if: [['==', 'a1', 'b2']], to: { a: ['+', 'a1', 'a2'], b: ['+', 'b1', 'b2'] } },
  ],
  always: [['==', 'a', 'b']],
};
const by = (...equations: readonly number[]) => ({ equations, cone: [] });
const leaf = use(0, { x: 1 });
const proof = {
  steps: [[by()], [by(-1)], [by(0, 1, 1)]],
  runs: [{ given: {}, last: use(2, {}, use(1, { x: 0 }, use(1, { x: 0 }, leaf)), use(0, { x: 1 })) }],
};

test('what holds at every start and after every step is always true', () => {
  expect(check(sums, proof).scope).toBe('for any number of steps');
  expect(check({ ...GROWTH, of: 'inputs' }, GROWTH_PROOF).scope).toBe('for any number of inputs');
});

test('the cases are those of all steps', () => {
  const one = check(sums, proof).cases;
  const twice = { ...sums, always: [...sums.always, ...sums.always] };
  const steps = [
    [by(), by()],
    [by(-1, 0), by(-1, 0)],
    [by(0, 1, 0, 1, 0), by(0, 1, 0, 1, 0)],
  ];
  expect(check(twice, { ...proof, steps }).cases).toBe(2n * one);
});

test('two objects may be made alike, and one may be made of the other', () => {
  const again = use(2, {}, leaf, leaf);
  expect(check(sums, { ...proof, runs: [{ given: {}, last: use(1, { x: 1 }, use(1, { x: 0 }, again)) }] }).cases).toBeGreaterThan(
    0n,
  );
});

test('several runs may use the rules together', () => {
  const runs = [
    { given: {}, last: use(1, { x: 0 }, use(1, { x: 1 }, leaf)) },
    { given: {}, last: use(2, {}, leaf, leaf) },
  ];
  expect(check(sums, { ...proof, runs }).cases).toBeGreaterThan(0n);
  for (const run of runs) expect(codeOf(() => check(sums, { ...proof, runs: [run] }))).toBe('rule-not-used');
});

test('one rule that is used again is enough, also by way of another', () => {
  const between = use(1, { x: 0 }, use(2, {}, use(1, { x: 0 }, leaf), leaf));
  expect(check(sums, { ...proof, runs: [{ given: {}, last: between }] }).cases).toBeGreaterThan(0n);
  const once = [{ given: {}, last: use(1, { x: 0 }, use(2, {}, leaf, leaf)) }];
  expect(codeOf(() => check(sums, { ...proof, runs: once }))).toBe('no-rule-again');
  const sideBySide = [{ given: {}, last: use(2, {}, use(1, { x: 0 }, leaf), use(1, { x: 0 }, leaf)) }];
  expect(codeOf(() => check(sums, { ...proof, runs: sideBySide }))).toBe('no-rule-again');
});

test('the formal sentence says what is fixed, what each rule takes, and what changes at once', () => {
  expect(formal(GROWTH)).toBe(
    'For all real numbers ‹p›: if ‹p > 0›, then whatever these rules make, however often they are used, satisfies ‹h > 0›. Start: ‹h› is ‹p›. Step, for any real ‹x› with ‹x > 0›: ‹h› becomes ‹h + x›.',
  );
  expect(formal(sums)).toBe(
    'Whatever these rules make, however often they are used, satisfies ‹a == b›. Start, for any real ‹x›: ‹a› is ‹x›, ‹b› is ‹x›. Step, for any real ‹x› with ‹x >= 0› and ‹1 >= x›: at once ‹a› becomes ‹b + x›, ‹b› becomes ‹a + x›. Join of two objects, 1 and 2, where ‹a1 == b2›: ‹a› is ‹a1 + a2›, ‹b› is ‹b1 + b2›.',
  );
  const constant = { ...GROWTH, given: [['>', 1, 0]], rules: [{ from: 0, if: [], to: { h: 1 } }, GROWTH.rules[1] ?? null] };
  expect(formal(constant)).toMatch(/^If ‹1 > 0›, then whatever these rules make/);
});

test('a run that ends in what is false refutes, and says with which numbers', () => {
  const sometimes = {
    ...GROWTH,
    always: [
      ['>', 2, 'h'],
      ['>', 3, 'p'],
    ],
  };
  const run = { given: { p: 1 }, last: use(1, { x: '3/2' }, use(0, {})) };
  expect(() => refute(sometimes, run)).not.toThrow();
  expect(describe(sometimes, run)).toBe('‹2 > h› is false after a run that ends in p = 1, h = 5/2.');
  expect(falseAfter(sometimes, run).formula).toEqual(['>', 2, 'h']);
  expect(falseAfter(sometimes, { ...run, given: { p: 4 }, last: use(0, {}) }).formula).toEqual(['>', 2, 'h']);
  expect(codeOf(() => refute(GROWTH, run))).toBe('true-there');
  expect(codeOf(() => refute(sometimes, { ...run, last: use(1, { x: -5 }, use(0, {})) }))).toBe('premise-false');
  expect(codeOf(() => refute(sometimes, { ...run, given: { p: -5 } }))).toBe('premise-false');
});

test('a rule may bend where it is refuted', () => {
  const bent = {
    ...GROWTH,
    rules: [GROWTH.rules[0] ?? null, { from: 1, if: [['!=', 'x', 0]], to: { h: ['relu', ['+', 'h', 'x']] } }],
  };
  expect(describe(bent, { given: { p: 1 }, last: use(1, { x: -1 }, use(0, {})) })).toContain('h = 0');
  expect(codeOf(() => check(bent, GROWTH_PROOF))).toBe('comparison-needed');
});
