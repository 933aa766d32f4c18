import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECKERS, checkerNamed } from '../../check/register/index.ts';
import type { ClaimRow, ControlRow, Kind } from '../../claim/ledger/ledger.ts';
import { breaksExactlyAt } from '../../evidence/breaksExactlyAt/breaksExactlyAt.ts';
import { equalEverywhere } from '../../evidence/equalEverywhere/equalEverywhere.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { inseparable, separable } from '../../evidence/separability/separability.ts';
import type { Plain } from '../../math/exact/plain.ts';
import { plain } from '../../math/exact/rational.ts';
import { AND, OR, XOR } from '../../math/separability/boolean.ts';
import { separate } from '../../math/separability/separate.ts';
import { inspect } from '../drawing/inspect.ts';
import { DRAWN, refuted, whyNotDrawn } from './refuted.ts';

const LESSONS = join(import.meta.dirname, '..', '..', '..', 'lessons');

/** The row of a control, as a run makes it. */
function control(neighbour: Evidence, guarded: Evidence): ControlRow {
  const found = neighbour.contradict({ seed: 7, fresh: false }, guarded);
  if ('contradicted' in found) throw new Error(found.why);
  return { sentence: 'not so', of: 'so', ...found };
}

test.each<[string, Evidence, Evidence, RegExp, string]>([
  ['a line', inseparable(AND), inseparable(XOR), /A line parts them/, 'There is a line after all.'],
  ['a meeting', separable(XOR), separable(OR), /meet at \(1\/2, 1\/2\)/, 'Where the two hulls meet no line can pass.'],
  [
    'a difference',
    equalEverywhere('relu(t)', 'abs(t)'),
    equalEverywhere('relu(t)', 'max(t, 0)'),
    /left side: a line through .*marked at \(-1, 0\).*right side: .*marked at \(-1, 1\)/,
    'The two sides differ where t is -1.',
  ],
  [
    'a difference on an interval',
    equalEverywhere('relu(t)', 't', { from: -1, to: 0 }),
    equalEverywhere('relu(t)', 't', { from: 0 }),
    /left side: a line through \(-1, 0\), \(0, 0\)/,
    'The two sides differ where t is -1.',
  ],
  [
    'a break',
    breaksExactlyAt('relu(t) - 2*relu(t - 1)', [0]),
    breaksExactlyAt('relu(t)', [0]),
    /marked at \(0, 0\), \(1, 1\)/,
    'It is straight before, between and behind 0, 1.',
  ],
  [
    'no break',
    breaksExactlyAt('2*t', [0]),
    breaksExactlyAt('relu(t)', [0]),
    /through \(-1, -2\), \(1, 2\)/,
    'It is one straight line.',
  ],
])('%s is drawn', (_, neighbour, guarded, told, caption) => {
  const figure = refuted(control(neighbour, guarded));
  expect(figure?.caption).toBe(caption);
  const { elements, problems } = inspect(figure?.svg ?? '');
  expect(problems).toEqual([]);
  expect(elements.find(({ name }) => name === 'desc')?.text).toMatch(told);
});

const SQUARE = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];
const SIX = [0, 1, 2, 3, 4, 5].map((t) => [t]);
const LAYERS = [
  { weights: [[1, 0]], bias: [0] },
  { weights: [[1]], bias: [0] },
];
const BOX = [
  [-1, 1],
  [-1, 1],
];
const HALVES = [
  [
    [0, -1],
    [1, -1],
    [1, 1],
    [0, 1],
  ],
  [
    [-1, -1],
    [0, -1],
    [0, 1],
    [-1, 1],
  ],
];
const LINES = [
  { weights: [0], bias: -1 },
  { weights: [2], bias: -1 },
  { weights: [-2], bias: 1 },
  { weights: [0], bias: 1 },
];
const ROW = { labels: [false, true, true, true], mistakes: 8, weights: [2, 2], bias: -1, bound: 27 };
const TO_HALF = { every: 'half', from: 0, to: 2 };

/** Rows as their checkers write them, what their drawings tell, and a part of their captions. */
const ROWS: readonly (readonly [
  name: string,
  checker: string,
  statement: Plain,
  refutation: Plain,
  told: RegExp,
  caption: string,
])[] = [
  [
    'points of a line',
    'inseparable',
    { points: [[0], [1]], labels: [false, true] },
    { weights: [2], bias: -1 },
    /A line parts them/,
    'There is a line',
  ],
  [
    'a plane',
    'inseparable',
    { points: SQUARE.map(([x = 0, y = 0]) => [x, y, x * y]), labels: [false, true, true, false] },
    { weights: [2, 2, -4], bias: -1 },
    /a slanted sheet between them/,
    'There is a line',
  ],
  [
    'labellings',
    'dichotomies',
    { points: [[0], [1]], count: 3 },
    { answers: LINES },
    /A line parts 4 of them/,
    'A line can do 4 of the 4, and not 3.',
  ],
  [
    'a function',
    'booleanFunctions',
    {
      inputs: 1,
      units: [
        { weights: [-1], bias: 2 },
        { weights: [1], bias: 0 },
      ],
    },
    { function: [true, false], corner: [0] },
    /Ones: \(0, 0\). Zeros: \(1, 0\)/,
    'at the one with the ring',
  ],
  [
    'points that depend on each other',
    'generalPosition',
    {
      points: [
        [0, 0],
        [1, 1],
        [2, 2],
        [0, 1],
      ],
      bias: true,
    },
    { combination: [1, -2, 1, 0] },
    /Ones: \(0, 0\), \(1, 1\), \(2, 2\)/,
    'The points with a 1 are not',
  ],
  [
    'points in line with the origin',
    'generalPosition',
    {
      points: [
        [1, 1],
        [2, 2],
      ],
      bias: false,
    },
    { combination: [-2, 1] },
    /Ones: \(1, 1\), \(2, 2\)/,
    'with the origin',
  ],
  [
    'a walk that stops',
    'perceptronStops',
    { points: SQUARE, rows: [ROW] },
    { row: 0, loop: null },
    /9: at/,
    'The run as it really goes.',
  ],
  [
    'a walk that loops',
    'perceptronStops',
    { points: SQUARE, rows: [{ ...ROW, labels: [false, true, true, false] }] },
    { row: 0, loop: { from: 0, until: 4 } },
    /it is the same/,
    'It never stops',
  ],
  [
    'a walk that comes to an end',
    'perceptronLoops',
    { points: SQUARE, labels: [false, false, false, true] },
    { visits: 36 },
    /18: at/,
    'It comes to an end.',
  ],
  [
    'regions',
    'activationRegions',
    { layers: LAYERS, box: BOX, regions: 3, maps: 2 },
    { polygons: HALVES },
    /2 polygons/,
    'The polygons there are: 2. Said were 3, and 2 affine maps.',
  ],
  [
    'a place on two curves',
    'consequence',
    { given: [], then: ['>', ['^', 'x', 2], 0] },
    { x: 0 },
    /left side: a line through 33 points from \(-2, 4\) to \(2, 4\), marked at \(0, 0\)/,
    'The two sides over x. Marked is where x is 0.',
  ],
  [
    'a place on the curves that cross',
    'consequence',
    { given: [], then: ['>=', ['+', 'x', ['*', 0, 'y']], 1] },
    { y: 0, x: 0 },
    /over x/,
    'the other variables are as in the counterexample',
  ],
  [
    'two polynomials',
    'polynomialIdentity',
    { left: ['x', ['*', 'x', 'x']], right: ['x', 'x'] },
    { x: 2 },
    /marked at \(2, 4\).*marked at \(2, 2\)/,
    'where x is 2',
  ],
  [
    'matrices',
    'matrixIdentity',
    { letters: { A: ['n', 'n'], B: ['n', 'n'] }, left: ['*', 'A', 'B'], right: ['*', 'B', 'A'] },
    {
      sizes: { n: 2 },
      matrices: {
        A: [
          [0, 1],
          [0, 0],
        ],
        B: [
          [0, 0],
          [0, 1],
        ],
      },
    },
    /\(0, 0, 0\), \(1, 0, 1\)/,
    'Entry by entry',
  ],
  [
    'a product',
    'rank',
    {
      factors: [
        [
          [1, 2],
          [2, 4],
        ],
      ],
      rank: 2,
    },
    { rank: 1, proof: { left: [[1], [2]], right: [[1, 2]], before: [[1, 0]], after: [[1], [0]] } },
    /\(1, 2\), \(2, 4\)/,
    'has rank 1, and not 2',
  ],
  [
    'one comparison',
    'everyCase',
    { given: { x: [0, 1, 2] }, formula: ['==', ['*', 'x', 'x'], 'x'] },
    { x: 2 },
    /marked at \(2, 4\)/,
    'where x is 2',
  ],
  [
    'cases',
    'everyCase',
    { given: { x: [0, 1], y: [0, 1], z: [1, 2] }, formula: ['implies', ['==', 'x', 1], ['==', ['*', 'z', 'y'], 'z']] },
    { x: 1, y: 0, z: 1 },
    /x = 0, y = 0: true.*The counterexample, x = 1, y = 0: false/,
    'all other variables are as in it',
  ],
  [
    'cases in a row',
    'rounded',
    { format: 'half', given: { x: TO_HALF }, steps: [{ set: 'y', to: ['+', 'x', 2048], times: 1 }], formula: ['==', 'y', 2048] },
    { x: 2 },
    /x = 1023\/512: false. x = 2047\/1024: false. The counterexample, x = 2: false/,
    'a ring around the counterexample.',
  ],
  [
    'whole numbers',
    'rounded',
    {
      format: 'exact',
      given: { n: { every: 'whole number', from: 0, to: 9 } },
      steps: [{ set: 'y', to: 'n', times: 1 }],
      formula: ['==', 'y', 0],
    },
    { n: 1 },
    /n = 0: true. The counterexample, n = 1: false. n = 2: false. n = 3: false\.$/,
    'A 1 where',
  ],
  [
    'a bound on a curve',
    'enclosure',
    { given: { x: { from: 0, to: 4 } }, formula: ['<', ['tanh', 'x'], '1/2'] },
    { at: { x: 2 }, bits: 64 },
    /marked at \(2, /,
    'where x is 2',
  ],
  [
    'cases with a tanh',
    'enclosure',
    { given: { x: [0, 1], y: [0, 1] }, formula: ['iff', ['==', 'x', 'y'], ['>', ['tanh', ['+', 'x', 'y']], '1/2']] },
    { at: { x: 0, y: 0 }, bits: 64 },
    /The counterexample, x = 0, y = 0: false. x = 0, y = 1: false/,
    'A 1 where',
  ],
  [
    'a unit',
    'noMonotoneUnit',
    { points: SQUARE, labels: [false, true, true, false], monotone: false, skip: false },
    { weights: [1, -1], bias: 0, activation: ['^', 't', 2], skip: [0, 0], offset: '-1/2' },
    /marked at \(-1, 1\/2\), \(1, 1\/2\), \(0, -1\/2\)/,
    'The unit over t',
  ],
  [
    'two points at one place of space',
    'separable',
    {
      points: [
        [0, 0, 1],
        [0, 0, 1],
      ],
      labels: [true, false],
    },
    { combination: [1, 1] },
    /Ones: \(0, 0, 1\)\. Zeros: \(0, 0, 1\)\. Marked: \(0, 0, 1\)/,
    'No hyperplane parts these points.',
  ],
  [
    'an upright plane',
    'inseparable',
    {
      points: [
        [0, 0, 0],
        [1, 0, 0],
      ],
      labels: [false, true],
    },
    { weights: [2, 0, 0], bias: -1 },
    /ones: 1\. zeros: -1/,
    'There is a hyperplane after all.',
  ],
  [
    'labellings in space',
    'dichotomies',
    {
      points: [
        [0, 0, 0],
        [1, 0, 0],
      ],
      count: 3,
    },
    {
      answers: [
        { weights: [0, 0, 0], bias: -1 },
        { weights: [2, 0, 0], bias: -1 },
        { weights: [-2, 0, 0], bias: 1 },
        { weights: [0, 0, 0], bias: 1 },
      ],
    },
    /separable: 4; as was said: 3/,
    'Of the 4 labellings, 4 are separable, and not 3.',
  ],
  [
    'many labellings',
    'dichotomies',
    { points: SIX, count: 3 },
    {
      answers: Array.from({ length: 64 }, (_, k) => {
        const answer = separate(
          SIX,
          SIX.map((_, i) => ((k >> (5 - i)) & 1) === 1),
        );
        return answer.separable
          ? { weights: answer.weights.map(plain), bias: plain(answer.bias) }
          : { combination: answer.combination.map(plain) };
      }),
    },
    /separable: 12; as was said: 3/,
    'Of the 64 labellings, 12 are separable',
  ],
  [
    'dependence in space',
    'generalPosition',
    {
      points: [
        [0, 0, 0],
        [2, 0, 0],
        [1, 0, 0],
      ],
      bias: true,
    },
    { combination: [1, 1, -2] },
    /Ones: \(0, 0, 0\), \(2, 0, 0\)\. Zeros: \(1, 0, 0\)\. Marked: \(1, 0, 0\)/,
    'not in general position',
  ],
  [
    'three bits',
    'booleanFunctions',
    { inputs: 3, units: Array.from({ length: 8 }, (_, c) => ({ weights: [0, 0, 0], bias: c === 0 ? 2 : -1 })) },
    { function: [true, true, false, false, false, false, false, false], corner: [0, 0, 0] },
    /\(1, 1\), \(2, 2\), \(2, 2\), \(2, 2\)/,
    'it is wrong at 8 of the 8',
  ],
  [
    'no unit at all of four bits',
    'booleanFunctions',
    { inputs: 4, units: Array.from({ length: 16 }, () => ({ weights: [0, 0, 0, 0], bias: 0 })) },
    { function: Array.from({ length: 16 }, (_, c) => c === 3), corner: [0, 0, 1, 1] },
    /\(0, 0, 0, -1\), \(0, 0, 0, 0\)/,
    'it is wrong at 1 of the 16',
  ],
  [
    'a walk in space',
    'perceptronLoops',
    { points: [[1, 0, 0]], labels: [true] },
    { visits: 2 },
    /ones: 2\. zeros: none/,
    'These weights are its last.',
  ],
  [
    'a count of classes',
    'thresholdFunctions',
    { variables: 1, count: 2 },
    { classes: [[2, 1]], refused: [{ class: 0, corner: 2, shares: [] }] },
    /there are: 4; as was said: 2/,
    'Of the functions of 1 variable, 4 have a line, and not 2.',
  ],
];

/** Those above whose rows come from a run. */
const RUN = ['inseparable', 'separable', 'equalEverywhere', 'breakpoints'];
const drawnCheckers: ReadonlySet<string> = new Set([...RUN, ...ROWS.map(([, checker]) => checker)]);

const rowOf = (checker: string, statement: Plain, refutation: Plain): ControlRow => ({
  sentence: 'not so',
  of: 'so',
  kind: checkerNamed(checker).kind,
  checker,
  statement,
  refutation,
  counterexample: checkerNamed(checker).tell(statement, refutation),
});

test.each(ROWS)('%s, refuted, is drawn', (_, checker, statement, refutation, told, caption) => {
  // What the checker does not accept shows nothing.
  checkerNamed(checker).refute(statement, refutation);
  const row = rowOf(checker, statement, refutation);
  const figure = refuted(row);
  expect(whyNotDrawn(row)).toBeUndefined();
  expect(figure?.caption).toContain(caption);
  const { elements, problems } = inspect(figure?.svg ?? '');
  expect(problems).toEqual([]);
  expect(elements.find(({ name }) => name === 'desc')?.text).toMatch(told);
});

test('the counterexample has a ring, where it is one case among others', () => {
  const ringed = ROWS.filter(([, , , , told]) => told.source.includes('The counterexample,'));
  expect(ringed.length).toBeGreaterThan(3);
  for (const [, checker, statement, refutation] of ringed)
    expect(refuted(rowOf(checker, statement, refutation))?.svg.match(/class="wrong"/g)).toHaveLength(1);
});

const CLOUD = Array.from({ length: 25 }, (_, i) => [i, i * i]);

test.each<[string, string, Plain, Plain, RegExp]>([
  [
    'too many points',
    'inseparable',
    { points: CLOUD, labels: CLOUD.map(([x = 0]) => x > 3) },
    { weights: [2, 0], bias: -7 },
    /25 points/,
  ],
  ['no variable', 'consequence', { given: [], then: ['>', 0, 0] }, {}, /numbers, with no variable/],
  ['no comparison', 'consequence', { given: [], then: ['and', ['>', 'x', 0], ['>', 'x', 1]] }, { x: 0 }, /no comparison/],
  ['a step', 'consequence', { given: [], then: ['==', ['step', 'x'], 'x'] }, { x: 2 }, /jumps/],
  ['nothing near the place', 'consequence', { given: [], then: ['==', ['/', 1, 'x'], 'x'] }, { x: 2 }, /have no value/],
  ['far up', 'consequence', { given: [], then: ['==', ['^', 'x', 4], 0] }, { x: 9 }, /too large/],
  ['one case', 'everyCase', { given: { x: [2], y: [1] }, formula: ['==', 'x', 'y'] }, { x: 2, y: 1 }, /a single case/],
  [
    'numbers only',
    'enclosure',
    { given: {}, formula: ['and', ['<', 1, 2], ['<', ['exp', 1], 2]] },
    { at: {}, bits: 64 },
    /numbers alone/,
  ],
  [
    'intervals',
    'enclosure',
    { given: { x: { from: 0, to: 1 } }, formula: ['or', ['<', 'x', 0], ['<', 'x', 0]] },
    { at: { x: 1 }, bits: 64 },
    /cannot be listed/,
  ],
  [
    'a wire around',
    'noMonotoneUnit',
    { points: SQUARE, labels: [] },
    { weights: [1, 1], bias: 0, activation: 't', skip: [1, 0], offset: 0 },
    /around the unit/,
  ],
  ['one example', 'example', { values: {}, formula: ['<', 2, 1] }, null, /single case of numbers/],
  [
    'a walk in space that never ends',
    'perceptronStops',
    {
      points: [
        [0, 0, 0],
        [0, 0, 0],
      ],
      rows: [{ labels: [true, false] }],
    },
    { row: 0, loop: { from: 0, until: 2 } },
    /two dimensions/,
  ],
  [
    'a cloud in space',
    'inseparable',
    { points: CLOUD.map((point) => [...point, 0]), labels: CLOUD.map(() => true) },
    { weights: [0, 0, 0], bias: 1 },
    /more than can be told apart/,
  ],
  ['a count without words', 'thresholdFunctions', { variables: 1, count: 2 }, { classes: [], refused: [] }, /by their classes/],
])('%s: there is no drawing, and it says why', (_, checker, statement, refutation, why) => {
  const row: ControlRow = {
    sentence: 'not so',
    of: 'so',
    kind: 'certificate',
    counterexample: 'It is false.',
    checker,
    statement,
    refutation,
  };
  expect(refuted(row)).toBeUndefined();
  expect(whyNotDrawn(row)).toMatch(why);
});

test('of every registered checker it is decided whether what refutes it is drawn, and of no other', () => {
  expect(Object.keys(DRAWN).sort()).toEqual(CHECKERS.map(({ name }) => name).sort());
  for (const [name, drawn] of Object.entries(DRAWN)) {
    if (typeof drawn === 'string') expect(drawn, name).toMatch(/^[A-Z].*\.$/);
    else expect(drawnCheckers.has(name), `a test draws what refutes ${name}`).toBe(true);
  }
  expect(() => refuted({ ...rowOf('example', { values: {}, formula: ['<', 2, 1] }, null), checker: 'new' })).toThrow(
    'has to say',
  );
});

test('what was measured is drawn from the words of its row, the band and all', () => {
  const row = {
    kind: 'measured',
    counterexample:
      'Networks in a hundred: mean -9.2000, standard deviation 1.5245, from -11.6000 to 6.4000 over 20 seeds, which is not between -2.5 and 7.',
  } as const;
  const { svg = '', caption } = refuted(row) ?? {};
  expect(svg).toContain(
    'The mean -9.2000 of runs that gave -11.6000 to 6.4000, and the band from -2.5 to 7 in which it was asked to lie.',
  );
  expect(caption).toContain('the mean of 20 seeds');
  expect(() => refuted({ ...row, counterexample: 'It is false.' })).toThrow('not an exact number');
});

test('so it is of every kind of evidence without a checker', () => {
  const kinds: readonly Kind[] = ['sampled', 'exhaustive', 'identity', 'recorded'];
  for (const kind of kinds) expect(whyNotDrawn({ kind })).toMatch(/^[A-Z].*\.$/);
  expect(() => refuted({ kind: 'witness' })).toThrow('has to say');
});

test('every control of the book has a drawing without faults, or a reason', () => {
  const files = readdirSync(LESSONS, { recursive: true, encoding: 'utf8' }).filter((file) => /^\d\d-[^/]*\/.*\.json$/.test(file));
  const rows = files.flatMap((file) => (JSON.parse(readFileSync(join(LESSONS, file), 'utf8')) as ClaimRow).butNot);
  const drawn = rows.flatMap((row) => {
    const figure = refuted(row);
    if (figure === undefined) expect(whyNotDrawn(row), row.sentence).toMatch(/^[A-Z].*\.$/);
    return figure ?? [];
  });
  // Most of them, or the reasons would be excuses.
  expect(drawn.length).toBeGreaterThan(rows.length / 2);
  for (const { svg, caption } of drawn) {
    expect(inspect(svg).problems, caption).toEqual([]);
    expect(caption).toMatch(/\.$/);
  }
});
