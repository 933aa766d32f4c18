import { type Arbitrary, anything, array, assert, constantFrom, integer, nat, oneof, property, record, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import type { Plain } from '../../math/exact/plain.ts';
import { Refused } from '../../math/exact/refused.ts';
import { isVariable } from '../../math/language/term.ts';
import type { Accepted, Checker } from '../checker.ts';
import { CHECKERS, checkerNamed } from './index.ts';

/**
 * Whatever comes, a checker accepts what is true or refuses with a sentence. Here is data meant to
 * break that: junk, and true statements with something in them replaced, moved, doubled or left out.
 */

const points = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];
const xor = { points, labels: [false, true, true, false] };
const and = { points, labels: [false, false, false, true] };
const plane = { weights: [1, 1], bias: '-3/2' };
const unit = { ...plane, activation: 't', skip: [0, 0], offset: 0 };
const combination = { combination: [1, 1, 1, 1] };
const cuts = [
  { weights: [0], bias: -1 },
  { weights: [2], bias: -1 },
  { combination: [1, 2, 1] },
  { weights: [2], bias: 1 },
  { weights: [-2], bias: -1 },
  { combination: [1, 2, 1] },
  { weights: [-2], bias: 1 },
  { weights: [0], bias: 1 },
];
const letters = { V: ['c', 'b'], W: ['b', 'a'], x: ['a', '1'] };
const layers = { letters, left: ['*', 'V', ['+', ['*', 'W', 'x'], ['*', 2, 'W', 'x']]], right: ['*', 3, 'V', 'W', 'x'] };
const matrices = { sizes: { a: 1, b: 2, c: 1 }, matrices: { V: [[1, 1]], W: [[1], [-2]], x: [[3]] } };
const line = { variable: 'x', from: null, to: null, left: ['-', ['relu', 'x'], ['relu', ['-', 'x']]], right: 'x' };
const tent = { variable: 'x', term: ['-', ['relu', 'x'], ['*', 2, ['relu', ['-', 'x', 1]]]], breakpoints: [0, 1] };
const ones = { labels: [true, true, true, true], mistakes: 1, weights: [0, 0], bias: 1, bound: 3 };
/** What the perceptron does on XOR: after one round nothing is left of it. */
const forgotten = [
  { visit: 0, weights: [0, 0], bias: -1 },
  { visit: 1, weights: [0, 1], bias: 0 },
  { visit: 2, weights: [1, 1], bias: 1 },
  { visit: 3, weights: [0, 0], bias: 0 },
];

/** Two halvings of what is far smaller than one leave nothing of it when it is rounded after being added to 2048. */
const halving: Plain = [
  { set: 'z', to: ['+', 'y', 0], times: 1 },
  { set: 'z', to: ['*', 'z', '0.5'], times: 2 },
  { set: 'z', to: ['-', ['+', ['+', 'z', 'x'], 2048], ['+', 'x', 2048]], times: 1 },
];

/** x + y, and what is left of it above 1: the square has a region at one corner, and a large one. */
const bent = {
  layers: [
    {
      weights: [
        [1, 1],
        [2, 2],
      ],
      bias: [0, -2],
    },
    { weights: [[1, '-1/2']], bias: [3] },
  ],
  box: [
    [0, 1],
    [0, 1],
  ],
  regions: 2,
  maps: 2,
};
const halves = {
  polygons: [
    [
      [0, 0],
      [1, 0],
      [0, 1],
    ],
    [
      [1, 0],
      [1, 1],
      [0, 1],
    ],
  ],
};

/** For every checker: something true with its proof, and something false with what shows it. */
const CASES: Readonly<Record<string, readonly [right: readonly [Plain, Plain], wrong: readonly [Plain, Plain]]>> = {
  activationRegions: [
    [bent, halves],
    [{ ...bent, maps: 1 }, halves],
  ],
  booleanFunctions: [
    [
      {
        inputs: 1,
        units: [
          { weights: [-1], bias: 1 },
          { weights: [1], bias: 0 },
        ],
      },
      null,
    ],
    [
      {
        inputs: 1,
        units: [
          { weights: [-1], bias: 2 },
          { weights: [1], bias: 0 },
        ],
      },
      { function: [true, false], corner: [0] },
    ],
  ],
  breakpoints: [
    [tent, { subdivision: [0, 1] }],
    [{ ...tent, breakpoints: [0] }, { subdivision: [0, 1] }],
  ],
  consequence: [
    [
      {
        given: [
          ['>', 't', 0],
          ['==', 's', 't'],
        ],
        then: ['>', ['+', ['*', 's', 't'], 't'], 0],
      },
      {
        equations: ['t'],
        cone: [
          { weight: 1, square: 't', times: [] },
          { weight: 1, square: -1, times: [0] },
        ],
      },
    ],
    [{ given: [['>=', 't', 0]], then: ['>', 't', 0] }, { t: 0 }],
  ],
  dichotomies: [
    [{ points: [[-1], [0], [1]], count: 6 }, { answers: cuts }],
    [{ points: [[-1], [0], [1]], count: 8 }, { answers: cuts }],
  ],
  enclosure: [
    [
      { given: { x: { from: 0, to: 1 }, y: [1, 2] }, formula: ['<', ['*', 'y', ['tanh', 'x']], ['exp', 'y']] },
      { bits: 12, cuts: 3 },
    ],
    [
      { given: { x: { from: 0, to: 1 }, y: [1, 2] }, formula: ['>', ['*', 'y', ['tanh', 'x']], 1] },
      { at: { x: 0, y: 1 }, bits: 12 },
    ],
  ],
  equalEverywhere: [
    [line, { breakpoints: [0] }],
    [{ ...line, right: ['relu', 'x'] }, { x: -1 }],
  ],
  everyCase: [
    [{ given: { x: [0, 1], y: [0, 1] }, formula: ['>=', ['+', 'x', 'y'], ['*', 'x', 'y']] }, null],
    [
      { given: { x: [0, 1], y: [0, 1] }, formula: ['>', ['+', 'x', 'y'], ['*', 'x', 'y']] },
      { x: 0, y: 0 },
    ],
  ],
  example: [
    [{ values: { x: '1/2' }, formula: ['and', ['<', 'x', 1], ['not', ['==', 'x', 0]]] }, null],
    [{ values: { x: '1/2' }, formula: ['==', ['relu', 'x'], 0] }, null],
  ],
  generalPosition: [
    [{ points: [...points, [2, 3]], bias: true }, null],
    [{ points: [...points, [2, 0]], bias: true }, { combination: [1, 0, -2, 0, 1] }],
  ],
  inseparable: [
    [xor, combination],
    [and, plane],
  ],
  matrixIdentity: [
    [layers, null],
    [{ ...layers, left: ['relu', ['*', 'V', 'W', 'x']] }, matrices],
  ],
  noMonotoneUnit: [
    [{ ...xor, monotone: true, skip: false }, combination],
    [{ ...and, monotone: true, skip: false }, unit],
  ],
  perceptronLoops: [
    [xor, { mistakes: forgotten, loop: { from: 0, until: 4 } }],
    [and, { visits: 34 }],
  ],
  perceptronStops: [
    [{ points, rows: [ones] }, { mistakes: [[{ visit: 0, weights: [0, 0], bias: 1 }]] }],
    [
      { points, rows: [ones, { ...ones, labels: xor.labels }] },
      { row: 1, loop: { from: 0, until: 4 } },
    ],
  ],
  polynomialIdentity: [
    [{ left: [['^', ['+', 'x', 'y'], 2], 'x'], right: [['+', ['*', 'x', 'x'], ['*', 2, 'x', 'y'], ['^', 'y', 2]], 'x'] }, null],
    [
      { left: [['^', ['+', 'x', 'y'], 2]], right: [['+', ['^', 'x', 2], ['^', 'y', 2]]] },
      { x: 1, y: 2 },
    ],
  ],
  rank: [
    [
      { factors: [[[1], [2]], [[3, 4]]], rank: 1 },
      { left: [[1], [2]], right: [[3, 4]], before: [[1, 0]], after: [['1/3'], [0]] },
    ],
    [
      { factors: [[[1], [2]], [[3, 4]]], rank: 2 },
      { rank: 1, proof: { left: [[1], [2]], right: [[3, 4]], before: [[1, 0]], after: [['1/3'], [0]] } },
    ],
  ],
  rounded: [
    [
      {
        format: 'half',
        given: { x: [1, 2], y: { every: 'half', from: 0, to: '1/4194304' } },
        steps: halving,
        formula: ['==', 'z', 0],
      },
      null,
    ],
    [
      {
        format: 'exact',
        given: { x: [1, 2], y: { every: 'whole number', from: 0, to: 1 } },
        steps: halving,
        formula: ['==', 'z', 0],
      },
      { x: 1, y: 1 },
    ],
  ],
  separable: [
    [and, plane],
    [xor, combination],
  ],
  thresholdFunctions: [
    [
      { variables: 1, count: 4 },
      { classes: [[2, 1]], refused: [{ class: 0, corner: 2, shares: [] }] },
    ],
    [
      { variables: 1, count: 3 },
      { classes: [[2, 1]], refused: [{ class: 0, corner: 2, shares: [] }] },
    ],
  ],
};

const deep = (inner: Plain, levels: number, wrap: (inner: Plain) => Plain): Plain =>
  Array.from({ length: levels }).reduce<Plain>(wrap, inner);

/** Things that JavaScript lets pass more easily than mathematics does. */
const HOSTILE = [
  ...[
    Number.NaN,
    -0,
    0.1,
    2 ** 53,
    Infinity,
    -1,
    0,
    1,
    2,
    3,
    64,
    1e308,
    '1e9999',
    '-1e-9999',
    '1/0',
    '0/1',
    '2/4',
    '+1',
    '',
    ' ',
    '0x1',
    '1_0',
    '½',
  ],
  ...[
    'x',
    'y',
    't',
    'a',
    'V',
    '1',
    '__proto__',
    'constructor',
    'toString',
    'and',
    'pi',
    'relu',
    '<',
    '9'.repeat(5000),
    `1/${'7'.repeat(2000)}`,
  ],
  ...[
    null,
    true,
    false,
    undefined,
    10n,
    [],
    {},
    new Array(3),
    [undefined],
    { length: 4 },
    JSON.parse('{ "__proto__": [1] }'),
    Object.create({ points }),
    Object.create(null),
  ],
  ...[
    ['relu', 'x'],
    ['^', 'x', 64],
    ['/', 1, 'x'],
    ['/', 'x', 0],
    ['step', 'x'],
    ['-', 'x'],
    ['*', 'x', 'x'],
    ['ln', ['-', 'x']],
    ['sqrt', ['-', 'x', 2]],
    ['sin', ['*', 'x', 1000]],
    ['erf', ['exp', 'x']],
    ['round', 'x'],
    ['*', 'x', 'pi'],
    ['==', 'x', 'x'],
    ['not', ['<', 1, 2]],
    ['constructor', 'x'],
    ['+'],
  ],
  deep('x', 5000, (inner) => [inner]),
  deep('x', 5000, (inner) => ['-', inner]),
  deep('x', 150, (inner) => ['^', inner, 64]),
  deep(2, 150, (inner) => ['^', inner, 64]),
  deep(1, 5000, (inner) => ({ inner })),
] as readonly Plain[];

/** One change somewhere inside: what is there becomes something else, is left out, doubled, or changes places. */
function changed(data: Plain, path: readonly number[], change: (here: Plain) => Plain): Plain {
  const [step, ...rest] = path;
  if (step === undefined || typeof data !== 'object' || data === null) return change(data);
  if (Array.isArray(data)) {
    const list: readonly Plain[] = data;
    if (list.length === 0) return change(data);
    const i = step % list.length;
    const here = changed(list[i] ?? null, rest, change);
    if (rest.length === 0 && step % 5 === 0) return list.toSpliced(i, 1);
    if (rest.length === 0 && step % 5 === 1) return list.toSpliced(i, 0, here);
    if (rest.length === 0 && step % 5 === 2) return list.toReversed();
    return list.with(i, here);
  }
  const entries = Object.entries(data);
  const entry = entries[step % Math.max(entries.length, 1)];
  if (entry === undefined) return change(data);
  const [key, value] = entry;
  if (rest.length === 0 && step % 7 === 0) return Object.fromEntries(entries.filter(([other]) => other !== key));
  if (rest.length === 0 && step % 7 === 1) return { ...data, more: value };
  return { ...data, [key]: changed(value, rest, change) };
}

/** Some part of the data, to be put elsewhere. */
function partOf(data: Plain, path: readonly number[]): Plain {
  const [step, ...rest] = path;
  if (step === undefined || typeof data !== 'object' || data === null) return data;
  const parts = Object.values(data) as readonly Plain[];
  return parts.length === 0 ? data : partOf(parts[step % parts.length] ?? null, rest);
}

const path = array(nat({ max: 99 }), { maxLength: 6 });
/** What to put there: something hostile, or a part of the data itself. */
const replacement = oneof(
  constantFrom(...HOSTILE).map((value) => () => value),
  path.map((from) => (all: Plain) => partOf(all, from)),
);
const mutation = array(tuple(path, replacement), { minLength: 1, maxLength: 2 });
const mutated = (data: Plain, changes: readonly (readonly [readonly number[], (all: Plain) => Plain])[]): Plain =>
  changes.reduce((now, [where, what]) => changed(now, where, () => what(data)), data);

/** The result of a checker, or undefined for a refusal; anything else that is thrown comes through. */
function orRefused<T>(attempt: () => T): T | undefined {
  try {
    return attempt();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    expect(error.message).toMatch(/\S/);
    return undefined;
  }
}

/** The variables of a statement, wherever they stand. */
function namesIn(data: Plain): readonly string[] {
  if (isVariable(data)) return [data];
  return Array.isArray(data) ? (data as readonly Plain[]).flatMap(namesIn) : [];
}

/** A guess at a counterexample to whatever the statement has become, out of small numbers. */
function guess(checker: Checker, statement: Plain, numbers: readonly number[], known: Plain): Plain {
  const draw = (n: number, from = 0): number[] => Array.from({ length: n }, (_, i) => numbers[(i + from) % numbers.length] ?? 0);
  const fields = statement as Readonly<Record<string, Plain>>;
  const point = (names: readonly string[]): Plain =>
    Object.fromEntries([...new Set(names)].map((name, i) => [name, numbers[i] ?? 0]));
  const dimension = (): number => ((fields.points as readonly Plain[][])[0] ?? []).length;
  switch (checker.name) {
    case 'everyCase':
      return point(Object.keys(fields.given ?? {}));
    case 'polynomialIdentity':
    case 'consequence':
      return point(namesIn([fields.left ?? 0, fields.right ?? 0, fields.given ?? 0, fields.then ?? 0]));
    case 'equalEverywhere':
      return { [String(fields.variable)]: `${numbers[0]}/3` };
    case 'breakpoints':
      return { subdivision: [...new Set(numbers)].sort((a, b) => a - b) };
    case 'inseparable':
      return { weights: draw(dimension()), bias: `${numbers[9]}/2` };
    case 'noMonotoneUnit':
      return {
        weights: draw(dimension()),
        bias: numbers[9] ?? 0,
        activation: ['relu', 't'],
        skip: draw(dimension(), 4),
        offset: `${numbers[8]}/2`,
      };
    case 'perceptronLoops':
      return { visits: 20 * Math.abs(numbers[0] ?? 0) };
    case 'perceptronStops':
      return { row: Math.abs(numbers[0] ?? 0), loop: null };
    case 'rounded':
      return point(Object.keys(fields.given ?? {}));
    case 'separable':
      return { combination: draw((fields.points as readonly Plain[]).length).map((n) => Math.abs(n) % 2) };
    case 'generalPosition':
      return { combination: draw((fields.points as readonly Plain[]).length) };
    case 'booleanFunctions':
      return {
        function: draw(2 ** Number(fields.inputs)).map((n) => n > 0),
        corner: draw(Number(fields.inputs), 3).map((n) => Math.abs(n) % 2),
      };
    case 'matrixIdentity':
      return { sizes: { a: 1, b: 2, c: 1 }, matrices: { V: [draw(2)], W: [draw(1, 2), draw(1, 3)], x: [draw(1, 4)] } };
    default:
      return known;
  }
}

test('every registered checker is attacked here', () => {
  expect(Object.keys(CASES).sort()).toEqual(CHECKERS.map(({ name }) => name).sort());
});

test('two variables that a page would show alike are refused, however true', () => {
  const same = ['>=', ['^', ['-', 'x1', 'x_1'], 2], 0];
  const statements: readonly (readonly [string, Plain])[] = [
    ['consequence', { given: [], then: same }],
    ['enclosure', { given: { x1: [1], x_1: [2] }, formula: same }],
    ['everyCase', { given: { x1: [1], x_1: [2] }, formula: same }],
    ['example', { values: { x1: 1, x_1: 2 }, formula: ['!=', 'x1', 'x_1'] }],
    ['matrixIdentity', { letters: { x1: ['a', 'a'], x_1: ['a', 'a'] }, left: ['+', 'x1', 'x_1'], right: ['+', 'x_1', 'x1'] }],
    ['polynomialIdentity', { left: ['x1', 'x_1'], right: ['x1', 'x_1'] }],
  ];
  for (const [name, statement] of statements) {
    expect(() => checkerNamed(name).check(statement, null)).toThrow('look the same when typeset; rename one.');
    expect(() => checkerNamed(name).formal(statement)).toThrow(Refused);
  }
});

const each = CHECKERS.map(({ name }) => name);

test.each(each)('%s accepts what is true and refutes what is false', (name) => {
  const checker = checkerNamed(name);
  const [right, wrong] = CASES[name] ?? expect.fail('no case');
  expect(checker.check(...right).cases).toBeGreaterThan(0n);
  expect(() => checker.refute(...wrong)).not.toThrow();
  expect(checker.tell(...wrong)).toMatch(/\.$/);
  expect(checker.formal(wrong[0])).toMatch(/\.$/);
  for (const proof of [right[1], wrong[1], null]) expect(() => checker.check(wrong[0], proof)).toThrow(Refused);
  expect(() => checker.refute(right[0], wrong[1])).toThrow(Refused);
});

test.each(each)('%s meets junk with a refusal', (name) => {
  const checker = checkerNamed(name);
  const [right, wrong] = CASES[name] ?? expect.fail('no case');
  const junk = oneof(
    constantFrom(...HOSTILE),
    anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }) as Arbitrary<Plain>,
  );
  const fields = Object.fromEntries(Object.keys(right[0] ?? {}).map((key) => [key, junk]));
  assert(
    property(oneof(junk, record(fields)) as Arbitrary<Plain>, junk, (statement, other) => {
      expect(orRefused(() => checker.check(statement, right[1]))).toBeUndefined();
      orRefused(() => checker.check(statement, other));
      orRefused(() => checker.refute(statement, other));
      orRefused(() => checker.formal(statement));
      orRefused(() => checker.tell(statement, other));
      orRefused(() => checker.check(right[0], other));
      expect(orRefused(() => checker.check(wrong[0], other))).toBeUndefined();
      expect(orRefused(() => checker.refute(right[0], other) ?? 'refuted')).toBeUndefined();
      orRefused(() => checker.tell(wrong[0], other));
    }),
    { seed: 6, numRuns: 60 },
  );
});

test.each(each)('%s never accepts a changed statement that can be refuted', (name) => {
  const checker = checkerNamed(name);
  const cases = CASES[name] ?? expect.fail('no case');
  const numbers = array(integer({ min: -3, max: 3 }), { minLength: 10, maxLength: 10 });
  const counts = { accepted: 0, refuted: 0 };
  assert(
    property(
      constantFrom(...cases),
      mutation,
      mutation,
      array(numbers, { minLength: 5, maxLength: 5 }),
      integer({ min: 0, max: 3 }),
      ([statement, other], some, more, draws, which) => {
        const put = which % 2 === 0 ? statement : mutated(statement, some);
        const accepted: Accepted | undefined = orRefused(() =>
          checker.check(put, which < 2 ? mutated(cases[0][1], more) : cases[0][1]),
        );
        const known = [cases[0][1], cases[1][1], mutated(other, more)];
        for (const counterexample of [...known, ...draws.map((draw) => orRefused(() => guessed(draw, put)) ?? null)]) {
          const refuted = orRefused(() => checker.refute(put, counterexample) ?? true);
          if (refuted) orRefused(() => checker.tell(put, counterexample));
          expect(accepted !== undefined && refuted === true).toBe(false);
          counts.refuted += refuted ? 1 : 0;
        }
        counts.accepted += accepted ? 1 : 0;
        // Whatever was accepted or refuted also has its sentence.
        if (accepted) expect(checker.formal(put)).toMatch(/\.$/);
      },
    ),
    { seed: 7, numRuns: 200 },
  );
  // The attack is not vacuous: changed statements were accepted, and others refuted.
  expect(counts.accepted).toBeGreaterThan(5);
  expect(counts.refuted).toBeGreaterThan(5);

  function guessed(draw: readonly number[], statement: Plain): Plain {
    try {
      return guess(checker, statement, draw, cases[1][1]);
    } catch {
      // The statement has become too strange to guess at.
      return null;
    }
  }
});
