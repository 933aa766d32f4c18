import { expect, test } from 'vitest';
import type { Plain } from '../../math/exact/plain.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { enclosure } from './enclosure.ts';
import { everyCase } from './everyCase.ts';
import { example } from './example.ts';
import { rounded } from './rounded.ts';

const NEVER = ['>', 'x', 5];
const ODD = ['==', 'x', 17];
const ONE = ['==', 'x', 1];
const SMALL = ['<=', 'x', 1];
const LATE = ['and', SMALL, ['implies', ONE, ONE]];

/** Formulas of which a part says nothing where x is 0 or 1, and for each the same where it says something. */
const NESTED: readonly (readonly [vacuous: Plain, met: Plain])[] = [
  [
    ['implies', NEVER, ODD],
    ['implies', ONE, SMALL],
  ],
  [
    ['and', SMALL, ['and', SMALL, ['implies', NEVER, ODD]]],
    ['and', SMALL, ['and', SMALL, ['implies', ONE, ONE]]],
  ],
  [
    ['implies', ONE, ['implies', ['==', 'x', 0], ODD]],
    ['implies', SMALL, ['implies', ['==', 'x', 0], SMALL]],
  ],
  [
    ['or', ['==', 'x', 0], ['implies', ['==', 'x', 0], ODD]],
    ['or', ['==', 'x', 0], ['implies', ONE, SMALL]],
  ],
  [
    ['not', ['not', ['implies', NEVER, ODD]]],
    ['not', ['not', ['implies', ONE, ONE]]],
  ],
  [
    ['iff', SMALL, ['implies', NEVER, ODD]],
    ['iff', SMALL, ['implies', ONE, ONE]],
  ],
  [
    ['implies', ['implies', NEVER, ODD], SMALL],
    ['implies', LATE, SMALL],
  ],
];
const given = { x: [0, 1] };

test.each(NESTED)('%j says nothing somewhere, however deep, and %j says something', (vacuous, met) => {
  const program = (formula: Plain): Plain => ({
    format: 'exact',
    given: { z: [0, 1] },
    steps: [{ set: 'x', to: ['+', 'z', 0], times: 1 }],
    formula,
  });
  const checks = [
    (formula: Plain) => everyCase.check({ given, formula }, null),
    (formula: Plain) => rounded.check(program(formula), null),
    (formula: Plain) => enclosure.check({ given, formula }, { bits: 8, cuts: 0 }),
  ];
  for (const check of checks) {
    expect(codeOf(() => check(vacuous))).toBe('vacuous');
    expect(() => check(met)).not.toThrow();
  }
});

test('an example meets the premises of what it says', () => {
  const formula = ['implies', ['==', 'x', 1], ['==', 'x', 17]];
  expect(() => example.check({ values: { x: 0 }, formula }, null)).toThrow('Vacuous: ‹x == 1› is nowhere seen to be true.');
  expect(() => example.check({ values: { x: 1 }, formula: ['implies', ONE, SMALL] }, null)).not.toThrow();
});

test('what has no value is neither true nor false, whatever stands before it', () => {
  const inverse = ['/', 1, 'x'];
  const undefinedAtZero: readonly Plain[] = [
    ['or', ['==', 'x', 0], ['==', inverse, 1]],
    ['not', ['and', ['!=', 'x', 0], ['!=', inverse, 1]]],
    ['implies', ['!=', 'x', 0], ['==', inverse, 1]],
  ];
  for (const formula of undefinedAtZero) {
    expect(codeOf(() => everyCase.check({ given, formula }, null))).toBe('division-by-zero');
    expect(codeOf(() => enclosure.check({ given, formula }, { bits: 8, cuts: 0 }))).toBe('divisor-may-be-zero');
    expect(() => everyCase.check({ given: { x: [1] }, formula }, null)).not.toThrow();
  }
});
