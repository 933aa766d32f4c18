import { expect, test } from 'vitest';
import { checkerNamed } from '../check/register/index.ts';
import { formula } from '../math/formula/formula.ts';
import { AND, corners, OR, XOR } from '../math/separability/boolean.ts';
import { breaksExactlyAt } from './breaksExactlyAt/breaksExactlyAt.ts';
import type { CheckedEvidence } from './checked.ts';
import { consequence } from './consequence/consequence.ts';
import { dichotomyCount } from './dichotomyCount/dichotomyCount.ts';
import { enclosed } from './enclosed/enclosed.ts';
import { equalEverywhere } from './equalEverywhere/equalEverywhere.ts';
import { everyBooleanFunction } from './everyBooleanFunction/everyBooleanFunction.ts';
import { everyCase } from './everyCase/everyCase.ts';
import { example } from './example/example.ts';
import { generalPosition } from './generalPosition/generalPosition.ts';
import { hasRank } from './hasRank/hasRank.ts';
import { hasRegions } from './hasRegions/hasRegions.ts';
import { identities, identity } from './identity/identity.ts';
import { matrixIdentity } from './matrixIdentity/matrixIdentity.ts';
import { perceptronLoops, perceptronStops } from './perceptron/perceptron.ts';
import { rounded } from './rounded/rounded.ts';
import { inseparable, noMonotoneUnit, separable } from './separability/separability.ts';
import { thresholdFunctionCount } from './thresholdFunctionCount/thresholdFunctionCount.ts';

const CONTEXT = { seed: 7, fresh: false };
const SQUARE = { W: ['a', 'a'], V: ['a', 'a'] } as const;
const COLUMN = { W: ['1', 'a'], x: ['a', '1'] } as const;
/** relu(x + y − 1) and the like: each unit is one at its own corner of the square, and zero at the others. */
const UNITS = corners(2).map((corner) => ({
  weights: corner.map((bit) => (bit === 1 ? 1 : -1)),
  bias: 1 - corner.reduce<number>((sum, bit) => sum + bit, 0),
}));

/** Two parallel folds. */
const FOLDED = {
  layers: [
    {
      weights: [
        [1, 0],
        [1, 0],
      ],
      bias: [0, '-1/2'],
      activation: 'relu',
    },
    { weights: [[1, 1]], bias: [0], activation: 'identity' },
  ],
} as const;
const SQUARE_OF_TWO = [
  [-1, 1],
  [-1, 1],
] as const;

/** Every maker: a true sentence, a false neighbour, and what the checker says of the neighbour. */
const MAKERS: readonly (readonly [string, CheckedEvidence, CheckedEvidence, string])[] = [
  ['breaksExactlyAt', breaksExactlyAt('relu(x) + relu(x - 1)', [0, 1]), breaksExactlyAt('relu(x) + relu(x - 1)', [0]), '1'],
  ['breaksExactlyAt, nowhere', breaksExactlyAt('2 x', []), breaksExactlyAt('abs(x)', []), '0'],
  [
    'consequence',
    consequence(['x > 0', 'y > 0'], 'x y > 0', { cone: [{ weight: 1, square: '1', times: [0, 1] }] }),
    consequence(['x > 0'], 'x y > 0', { cone: [{ weight: 1, square: '1', times: [0] }] }),
    'x = 1',
  ],
  [
    'consequence, an equation',
    consequence(['x == y'], 'x^2 == y^2', { equations: ['x + y'] }),
    consequence(['x^2 == y^2'], 'x == y', {}),
    'x =',
  ],
  [
    'consequence, refuted at a given point',
    consequence(['x == 1/7'], '7*x == 1', { equations: [7] }),
    consequence(['x == 1/7'], 'x == 1', { at: { x: '1/7' } }),
    'x = 1/7',
  ],
  ['dichotomyCount', dichotomyCount(corners(2), 14), dichotomyCount(corners(2), 16), '14 of the'],
  ['thresholdFunctionCount', thresholdFunctionCount(3, 104), thresholdFunctionCount(3, 128), '104 of the functions'],
  [
    'enclosed',
    enclosed({ x: { from: 0, to: 1 } }, 'tanh(x) < 4/5'),
    enclosed({ x: { from: 0, to: 1 } }, 'tanh(x) < 3/4'),
    'x = 63/64: the left side is between 0.754953 and 0.754954',
  ],
  [
    'enclosed, in pieces and in cases',
    enclosed({ x: { from: 0, to: 1 }, y: [0, 1] }, 'x - y x^2 < exp(1/5)', { cuts: 9 }),
    enclosed({ x: { from: 0, to: 1 }, y: [0, 1] }, 'y x < 1/exp(1/5)', { bits: 30, cuts: 9 }),
    'y = 1',
  ],
  ['enclosed, numbers', enclosed({}, 'exp(1) < 3'), enclosed({}, 'exp(1) > 3'), 'between 2.71828 and 2.71829'],
  ['equalEverywhere', equalEverywhere('relu(x) + relu(-x)', 'abs(x)'), equalEverywhere('relu(x)', 'abs(x)'), 'x = -1'],
  [
    'equalEverywhere, on a ray',
    equalEverywhere('relu(x)', 'x', { from: 0 }),
    equalEverywhere('relu(x)', 'x', { to: 0 }),
    'x = -1',
  ],
  [
    'equalEverywhere, between',
    equalEverywhere('abs(x - 1)', '1 - x', { from: 0, to: 1 }),
    equalEverywhere('abs(x - 1)', '1 - x', { from: 0, to: 2 }),
    'x = 2',
  ],
  ['equalEverywhere, constants', equalEverywhere('1 + 1', '2'), equalEverywhere('1', '2'), 'x = 0'],
  [
    'everyBooleanFunction',
    everyBooleanFunction(2, UNITS),
    everyBooleanFunction(
      2,
      UNITS.map(({ weights }) => ({ weights, bias: 0 })),
    ),
    'and not 1',
  ],
  ['everyCase', everyCase({ x: [0, 1] }, 'x^2 == x'), everyCase({ x: [0, 1, 2] }, 'x^2 == x'), 'x = 2'],
  ['example', example({ x: '1/2' }, 'x + x == 1'), example({ x: 1 }, 'x + x == 1'), 'x = 1'],
  ['identity', identity('(x + y)^2', 'x^2 + 2 x y + y^2'), identity('(x + y)^2', 'x^2 + y^2'), 'x ='],
  ['identities', identities(['x', 'y - y'], ['x', '0']), identities(['x', 'y'], ['x', '0']), 'y ='],
  [
    'matrixIdentity',
    matrixIdentity(SQUARE, 'W * (V + V)', '2 * W * V'),
    matrixIdentity(SQUARE, 'W * V', 'V * W'),
    'the left side is',
  ],
  [
    'matrixIdentity, of numbers',
    matrixIdentity(COLUMN, 'W * x - W * x', '0 * W * x'),
    matrixIdentity(COLUMN, 'W * x', '2 * W * x'),
    'the left side is [[-1]]',
  ],
  ['generalPosition', generalPosition(corners(2)), generalPosition([...corners(2), [2, 2]]), 'taken 1, -2, 1 times'],
  [
    'generalPosition, through the origin',
    generalPosition(corners(2).slice(1, 3), { bias: false }),
    generalPosition(corners(2), { bias: false }),
    '(0, 0), taken 1 times, add up to zero.',
  ],
  ['generalPosition, of a point twice', generalPosition([[7], [8]]), generalPosition([[7], [8], [7]]), '(7), (7)'],
  [
    'hasRegions',
    hasRegions(FOLDED, SQUARE_OF_TWO, { regions: 3, maps: 3 }),
    hasRegions(FOLDED, SQUARE_OF_TWO, { regions: 4, maps: 4 }),
    'consists of 3 polygons, and 3 of',
  ],
  ['hasRank', hasRank([[[1], [2]], [[3, 4]]], 1), hasRank([[[1], [2]], [[3, 4]]], 2), 'is 1, and not 2'],
  ['inseparable', inseparable(XOR), inseparable(AND), 'is positive on the ones'],
  ['noMonotoneUnit', noMonotoneUnit(XOR), noMonotoneUnit(OR), 'ones'],
  [
    'noMonotoneUnit, by a unit with a tent',
    noMonotoneUnit(XOR),
    noMonotoneUnit(XOR, {
      monotone: false,
      unit: { weights: [1, 1], bias: -1, activation: '1 - 2 abs(t)', skip: [0, 0], offset: 0 },
    }),
    'ones',
  ],
  ['perceptronLoops', perceptronLoops(XOR), perceptronLoops(AND), 'after 18 mistakes the weights and the bias (3, 2, -4)'],
  [
    'perceptronStops',
    perceptronStops(corners(2), [{ labels: AND.labels }, { labels: OR.labels, mistakes: 9 }]),
    perceptronStops(corners(2), [{ labels: AND.labels }, { labels: OR.labels, mistakes: 8 }]),
    'With the labels 0, 1, 1, 1, the run stops after 9 mistakes, and not 8.',
  ],
  [
    'perceptronStops, where nothing parts the points',
    perceptronStops(corners(2), [{ labels: AND.labels }]),
    perceptronStops(corners(2), [{ labels: XOR.labels }]),
    'it never stops. After 0 visits and after 4,',
  ],
  [
    'perceptronStops, bounded by this plane',
    perceptronStops(corners(2), [{ labels: AND.labels, plane: { weights: [2, 2], bias: -3 }, bound: 51 }]),
    perceptronStops(corners(2), [{ labels: AND.labels, plane: { weights: [1, 1], bias: -1 }, bound: 51 }]),
    'the form (1, 1, -1) does not part the ones from the zeros.',
  ],
  [
    'perceptronStops, by another bound',
    perceptronStops(corners(2), [{ labels: AND.labels, plane: { weights: [2, 2], bias: -3 } }]),
    perceptronStops(corners(2), [{ labels: AND.labels, plane: { weights: [2, 2], bias: -3 }, bound: '51/2' }]),
    'R² |v|²/m² is 51, and not 51/2.',
  ],
  [
    'rounded',
    rounded({
      given: { x: { every: 'half', from: -8, to: 8 } },
      steps: [['y', 'x - 4096 - x + 4096']],
      formula: 'y == 0 or y == 2',
    }),
    rounded({ given: { x: { every: 'half', from: -8, to: 8 } }, steps: [['y', 'x - 4096 - x + 4096']], formula: 'y == 0' }),
    'y = 2.',
  ],
  [
    'rounded, of doubles and of several inputs',
    rounded({
      format: 'double',
      given: { a: [0, 1], b: { every: 'whole number', from: 0, to: 1 } },
      steps: [
        ['s', 'a + b'],
        ['f', ['-', 4503599627370496, ['*', '-5/16', 's']]],
        ['f', 'f*1', 3],
      ],
      formula: 'implies(a + b < 2, f == 4503599627370496) and implies(a + b == 2, f == 4503599627370497)',
    }),
    rounded({
      format: 'exact',
      given: { a: [0, 1], b: { every: 'whole number', from: 0, to: 1 } },
      steps: [['f', '0.1*a + b']],
      formula: 'f == 0',
    }),
    'a = 0, b = 1, f = 1.',
  ],
  ['separable', separable(AND), separable(XOR), '0 > 0'],
  [
    'separable, by this plane',
    separable(AND, { weights: [1, 1], bias: '-3/2' }),
    separable(XOR, { weights: [1, 1], bias: '-3/2' }),
    '0 > 0',
  ],
];

test.each(MAKERS)('%s proves what is true, and its checker accepts the row again', (_, sound) => {
  const row = sound.establish(CONTEXT);
  expect(row).toMatchObject({ holds: true, strength: 'proved', checker: sound.checker, kind: sound.kind });
  if (!row.holds) return;
  const { statement = null, witness = null, formal } = row;
  const checker = checkerNamed(sound.checker);
  expect(() => checker.check(JSON.parse(JSON.stringify(statement)), JSON.parse(JSON.stringify(witness)))).not.toThrow();
  expect(formal).toBe(checker.formal(statement));
});

test.each(MAKERS)('%s does not prove its false neighbour, and says why', (_, __, neighbour, why) => {
  const outcome = neighbour.establish(CONTEXT);
  expect(outcome.holds).toBe(false);
  if (!outcome.holds) expect(outcome.why).toContain(why);
});

test.each(MAKERS)('%s takes its false neighbour as a control, with an object that refutes it', (_, sound, neighbour, why) => {
  const outcome = neighbour.contradict(CONTEXT, sound);
  expect(outcome).toMatchObject({ checker: sound.checker, kind: sound.kind });
  if ('contradicted' in outcome) return;
  const { statement = null, refutation = null, counterexample } = outcome;
  expect(() =>
    checkerNamed(sound.checker).refute(JSON.parse(JSON.stringify(statement)), JSON.parse(JSON.stringify(refutation))),
  ).not.toThrow();
  expect(counterexample).toContain(why);
});

test.each(MAKERS)('%s does not take a true neighbour as a control', (_, sound) => {
  expect(sound.contradict(CONTEXT, sound)).toEqual({
    contradicted: false,
    why: 'The check accepts this neighbour, so the neighbour is true, or the check cannot fail.',
  });
});

test('a failure that was searched for can be found again by its seed and path', () => {
  const outcome = identity('x^3', 'x').establish(CONTEXT);
  expect(outcome).toMatchObject({ holds: false, seed: 7, path: expect.stringMatching(/^\d+(:\d+)*$/) });
  if (outcome.holds) return;
  const { path = '', shrinks, ...same } = outcome;
  expect(shrinks).toBeGreaterThan(0);
  expect(identity('x^3', 'x').establish({ ...CONTEXT, path })).toMatchObject({ ...same, shrinks: 0 });
});

test('what the checker cannot decide, and no candidate refutes, is neither proved nor a control', () => {
  // True for all numbers, but not a polynomial identity.
  const undecided = identity('abs(x)', 'abs(-x)');
  expect(undecided.establish(CONTEXT)).toMatchObject({
    holds: false,
    why: expect.stringContaining('abs(x) is not built from +, − and ×'),
  });
  expect(undecided.contradict(CONTEXT, identity('x', 'x + 0'))).toEqual({
    contradicted: false,
    why: 'The check refuses this neighbour, but nothing shows that the neighbour is false: give a counterexample.',
  });
});

test('an empty domain is refused by a sentence, not by a crash of the search', () => {
  expect(enclosed({ x: [] }, 'exp(x) > 0').establish(CONTEXT)).toEqual({
    holds: false,
    why: 'given.x is empty, so there is nothing to check.',
  });
  expect(everyCase({ x: [] }, 'x == x').establish(CONTEXT)).toEqual({
    holds: false,
    why: 'The domain of x is empty, so there is nothing to check.',
  });
});

test('a formula may be given as text, as a parsed formula or as a term', () => {
  for (const written of ['x^2 == x', formula('x^2 == x'), ['==', ['^', 'x', 2], 'x'] as const]) {
    expect(everyCase({ x: [0, 1] }, written).establish(CONTEXT)).toMatchObject({
      holds: true,
      statement: { formula: ['==', ['^', 'x', 2], 'x'] },
    });
  }
});

test('a float is refused wherever an exact number belongs, with the remedy', () => {
  for (const evidence of [
    everyCase({ x: [0.5] }, 'x < 1'),
    example({ x: 0.1 }, 'x < 1'),
    separable({ points: [[0.1], [1]], labels: [true, false] }),
    equalEverywhere('x', 'x + 0', { from: 0.5 }),
    breaksExactlyAt('relu(x - 0.5)', [0.5]),
    dichotomyCount([[0.5], [1]], 3),
    generalPosition([[0.5], [1]]),
    consequence(['x > 0'], 'x > 0', { cone: [{ weight: 0.5, square: '1', times: [0] }] }),
    everyBooleanFunction(1, [
      { weights: [-1], bias: 0.5 },
      { weights: [1], bias: 0 },
    ]),
  ]) {
    expect(() => evidence.establish(CONTEXT)).toThrow(/float and not exact; write it as a string/);
  }
});

test('the regions counted are those of ReLU networks', () => {
  const leaky = { layers: FOLDED.layers.map((layer) => ({ ...layer, activation: 'leakyRelu' as const })) };
  expect(() => hasRegions(leaky, SQUARE_OF_TWO, { regions: 3, maps: 3 }).establish(CONTEXT)).toThrow(
    new TypeError('Layer 1 of 2 has the activation leakyRelu, and here it has to be relu.'),
  );
});
