import {
  consequence,
  enclosed,
  equalEverywhere,
  identities,
  JOINT_NONLINEARITIES,
  type JointNonlinearity,
  type Nonlinearity,
  type Q,
  rational,
  type Term,
} from '../../../src/index.ts';
import { all, JOINT_WITH, named, number, numbers, of, ofAll, WITH, WITHOUT } from './kinds.ts';
import { list, names, type Row } from './row.ts';

type Joints = readonly JointNonlinearity[];

/** The columns that one place, or two, decide: kinds, and what is computed for each; the kinds of which it is not true get a place of the others. */
const notAdditive = (kinds: readonly Nonlinearity[], joints: Joints = []) =>
  enclosed(
    {},
    all([
      ...kinds.map((kind): Term => {
        const [x, y] = kind.notAdditive ?? [1, 2];
        return ['!=', of(kind, rational(x).add(rational(y))), ['+', of(kind, number(x)), of(kind, number(y))]];
      }),
      ...joints.map((kind): Term => {
        const [some, others] = kind.notAdditive;
        const both = some.map((x, i) => rational(x).add(rational(others[i] ?? 0)));
        return ['!=', ofAll(kind, numbers(both)), ['+', ofAll(kind, numbers(some)), ofAll(kind, numbers(others))]];
      }),
    ]),
  );
const notHomogeneous = (kinds: readonly Nonlinearity[], joints: Joints = []) => {
  const scaled = (c: Q, x: Q): Q => rational(c).mul(rational(x));
  return enclosed(
    {},
    all([
      ...kinds.map((kind): Term => {
        const [c, x] = kind.notHomogeneous ?? [2, 1];
        return ['!=', of(kind, number(scaled(c, x))), ['*', number(c), of(kind, number(x))]];
      }),
      ...joints.map((kind): Term => {
        const [c, at] = kind.notHomogeneous ?? [2, kind.inputs.map(() => 1)];
        return ['!=', ofAll(kind, numbers(at.map((x) => scaled(c, x)))), ['*', number(c), ofAll(kind, numbers(at))]];
      }),
    ]),
  );
};
const notOdd = (kinds: readonly Nonlinearity[], joints: Joints = []) => {
  const opposite = (x: Q): Q => rational(x).neg();
  return enclosed(
    {},
    all([
      ...kinds.map((kind): Term => {
        const x = kind.notOdd ?? 1;
        return ['!=', of(kind, number(opposite(x))), ['-', of(kind, number(x))]];
      }),
      ...joints.map((kind): Term => {
        const at = kind.notOdd ?? kind.inputs.map((_, i) => i);
        return ['!=', ofAll(kind, numbers(at.map(opposite))), ['-', ofAll(kind, numbers(at))]];
      }),
    ]),
  );
};

/** Straight pieces, decided on the whole line at once: what is added up is never negative, and comes to zero. */
export const together = (kinds: readonly Nonlinearity[], zero: (kind: Nonlinearity) => readonly Term[], interval = {}) =>
  equalEverywhere(['+', 0, ...kinds.flatMap(zero).map((term): Term => ['abs', term])], 0, interval);
const odd = (kinds: readonly Nonlinearity[]) => together(kinds, (kind) => [['+', of(kind, 'x'), of(kind, ['-', 'x'])]]);
const homogeneous = (kinds: readonly Nonlinearity[]) =>
  together(
    kinds,
    (kind) => [
      ['-', of(kind, 'c'), ['*', 'c', of(kind, 1)]],
      ['-', of(kind, ['-', 'c']), ['*', 'c', of(kind, -1)]],
    ],
    { from: 0 },
  );
const additive = (kinds: readonly Nonlinearity[]) =>
  identities(
    kinds.map((kind) => of(kind, ['+', 'x', 'y'])),
    kinds.map((kind): Term => ['+', of(kind, 'x'), of(kind, 'y')]),
  );

const HOMOGENEOUS = WITHOUT('notHomogeneous');
const ODD = named('the identity', 'hard tanh');
const FOUR_WAYS = [
  [0, 1],
  [0, 3],
  [2, 1],
  [2, 3],
] as const;

/** What a linear function does: to a sum, to a multiple, and to the opposite. */
export const LINEAR = {
  notAdditive: {
    says: 'at two numbers each, or two lists of them, none but the identity is additive',
    on: notAdditive(WITH('notAdditive'), JOINT_NONLINEARITIES),
    but: { says: 'nor is the identity, at 1 and 2', on: notAdditive(named('the identity')) },
    shows: { additive: [false, [...names(WITH('notAdditive')), ...names(JOINT_NONLINEARITIES)]] },
  },
  additive: {
    says: 'the identity is additive',
    on: additive(WITHOUT('notAdditive')),
    but: { says: 'so is 2x + 1', on: additive(named('2x + 1')) },
    shows: { additive: [true, names(WITHOUT('notAdditive'))] },
  },
  notHomogeneous: {
    says: `a factor of 2 cannot be taken out of ${list([...WITH('notHomogeneous'), ...JOINT_WITH('notHomogeneous')])}`,
    on: notHomogeneous(WITH('notHomogeneous'), JOINT_WITH('notHomogeneous')),
    but: { says: 'nor out of ReLU, at 1', on: notHomogeneous(named('ReLU')) },
    shows: { homogeneous: [false, names([...WITH('notHomogeneous'), ...JOINT_WITH('notHomogeneous')])] },
  },
  homogeneous: {
    says: `positively homogeneous are ${list(HOMOGENEOUS)}: a factor c ≥ 0 can be taken out at 1 and at −1, and so everywhere`,
    on: homogeneous(HOMOGENEOUS),
    but: { says: 'so is hard tanh', on: homogeneous(named('hard tanh')) },
    shows: { homogeneous: [true, names(HOMOGENEOUS)] },
  },
  maxoutIsRelu: {
    says: 'the larger of D = u − v and 0 is ReLU of D: maxout is v plus ReLU of u − v, so that a factor can be taken out',
    on: equalEverywhere('max(D, 0)', 'relu(D)'),
    but: { says: 'and so is the larger of D and 1', on: equalEverywhere('max(D, 1)', 'relu(D)') },
    shows: { homogeneous: [true, ['maxout']] },
  },
  notOdd: {
    says: `not odd are ${list([...WITH('notOdd'), ...JOINT_WITH('notOdd')])}`,
    on: notOdd(WITH('notOdd'), JOINT_WITH('notOdd')),
    but: { says: 'nor is hard tanh, at 1', on: notOdd(named('hard tanh')) },
    shows: { odd: [false, names([...WITH('notOdd'), ...JOINT_WITH('notOdd')])] },
  },
  odd: {
    says: `odd are ${list(ODD)}`,
    on: odd(ODD),
    but: { says: 'so is leaky ReLU', on: odd(named('leaky ReLU')) },
    shows: { odd: [true, names(ODD)] },
  },
  tanhOdd: {
    says: 'odd is tanh: with s = 1/t, (t − 1)/(t + 1) and (s − 1)/(s + 1) add up to zero',
    on: consequence(['t*s == 1'], '(t - 1)*(s + 1) + (s - 1)*(t + 1) == 0', { equations: [2] }),
    but: {
      says: 'so it would be with s = 2/t',
      on: consequence(['t*s == 2'], '(t - 1)*(s + 1) + (s - 1)*(t + 1) == 0', { at: { t: 1, s: 2 } }),
    },
    shows: { odd: [true, ['tanh']] },
  },
  sineOdd: {
    says: 'odd is the sine: with s, c and r, d for sine and cosine of x and of −x, the sums of angles give cd − sr = 1 and sd + cr = 0, and so r = −s',
    on: consequence(['c*d - s*r == 1', 's*d + c*r == 0', 's^2 + c^2 == 1'], 's + r == 0', { equations: ['-s', 'c', '-r'] }),
    but: {
      says: 'so it would be if s and c were not on the circle',
      on: consequence(['c*d - s*r == 1', 's*d + c*r == 0'], 's + r == 0', { at: { s: 1, c: 1, d: '1/2', r: '-1/2' } }),
    },
    shows: { odd: [true, ['the sine']] },
  },
  roundingOdd: {
    says: 'odd is rounding: when x is nearer than one half to n, and −x to m, the whole number n + m is less than 1 in size',
    on: consequence(['1/2 - (x - n) > 0', '1/2 + (x - n) > 0', '1/2 - (-x - m) > 0', '1/2 + (-x - m) > 0'], '1 - (n + m)^2 > 0', {
      cone: FOUR_WAYS.map((times) => ({ weight: 1, square: '1', times })),
    }),
    but: {
      says: 'so it is in the middle between two, whichever is taken',
      on: consequence(
        ['1/2 - (x - n) >= 0', '1/2 + (x - n) >= 0', '1/2 - (-x - m) >= 0', '1/2 + (-x - m) >= 0'],
        '1 - (n + m)^2 > 0',
        { at: { x: '1/2', n: 1, m: 0 } },
      ),
    },
  },
  middleOdd: {
    says: 'and in the middle both are even, n = 2p and m = 2q, and the whole number p + q is less than 1 in size',
    on: consequence(
      ['1/2 - (x - 2*p) >= 0', '1/2 + (x - 2*p) >= 0', '1/2 - (-x - 2*q) >= 0', '1/2 + (-x - 2*q) >= 0'],
      '1 - (p + q)^2 > 0',
      {
        cone: [...FOUR_WAYS.map((times) => ({ weight: '1/4', square: '1', times })), { weight: '3/4', square: '1', times: [] }],
      },
    ),
    but: {
      says: 'it is so if they are not even, n = p and m = q',
      on: consequence(
        ['1/2 - (x - p) >= 0', '1/2 + (x - p) >= 0', '1/2 - (-x - q) >= 0', '1/2 + (-x - q) >= 0'],
        '1 - (p + q)^2 > 0',
        { at: { x: '1/2', p: 1, q: 0 } },
      ),
    },
    shows: { odd: [true, ['rounding']] },
  },
  layerNormOdd: {
    says: 'odd is layer norm: all signs turned, an entry is −d above the mean in the place of d, the spread r stays, and y = d/r becomes its opposite',
    on: consequence(['r*y == d', 'r*w == -d', 'r*q == 1'], 'y + w == 0', { equations: ['q', 'q', '-(y + w)'] }),
    but: {
      says: 'so it would be if the entry stayed as far above the mean',
      on: consequence(['r*y == d', 'r*w == d', 'r*q == 1'], 'y + w == 0', { at: { r: 1, y: 1, d: 1, w: 1, q: 1 } }),
    },
    shows: { odd: [true, ['layer norm']] },
  },
} as const satisfies Readonly<Record<string, Row>>;
