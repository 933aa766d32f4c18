import {
  consequence,
  enclosed,
  equalEverywhere,
  type JointNonlinearity,
  type Nonlinearity,
  type Term,
} from '../../../src/index.ts';
import { all, JOINT_WITH, named, number, numbers, of, ofAll, WITH } from './kinds.ts';
import { list, names, type Row } from './row.ts';

const turning = (kinds: readonly Nonlinearity[], joints: readonly JointNonlinearity[] = []) =>
  enclosed(
    {},
    all([
      ...kinds.flatMap((kind): Term[] => {
        const { falls, rises } = kind.turns ?? { falls: [-1, 0], rises: [0, 1] };
        return [
          ['>', of(kind, number(falls[0])), of(kind, number(falls[1]))],
          ['<', of(kind, number(rises[0])), of(kind, number(rises[1]))],
        ];
      }),
      ...joints.flatMap((kind): Term[] =>
        kind.turns === undefined
          ? []
          : [
              ['>', ...kind.turns.falls.map((at) => ofAll(kind, numbers(at)))],
              ['<', ...kind.turns.rises.map((at) => ofAll(kind, numbers(at)))],
            ],
      ),
    ]),
  );
const onRays = (kinds: readonly Nonlinearity[]) =>
  enclosed(
    {},
    all(
      kinds.flatMap((kind): Term[] => [
        ['<=', of(kind, -1), 0],
        ['>=', of(kind, 1), 0],
      ]),
    ),
  );

const RAYS = named('the identity', 'ReLU', 'leaky ReLU', 'PReLU with slope 1/4');
const TURNING = [...WITH('turns'), ...JOINT_WITH('turns')];

/** Whether it ever falls. */
export const MONOTONE = {
  turns: {
    says: `falling here and rising there are ${list(TURNING)}`,
    on: turning(WITH('turns'), JOINT_WITH('turns')),
    but: { says: 'ReLU falls somewhere too', on: turning(named('ReLU')) },
    shows: { monotone: [false, names(TURNING)] },
  },
  onRays: {
    says: `never falling are, of those that a factor can be taken out of, ${list(RAYS)}: at −1 they are not above zero, and at 1 not below`,
    on: onRays(RAYS),
    but: { says: 'nor does the absolute value', on: onRays(named('the absolute value')) },
    shows: { monotone: [true, names(RAYS)] },
  },
  maxoutGrows: {
    says: 'never falling is maxout: it is v plus the larger of D = u − v and 0, which is the same as D plus ReLU of −D; so v plus ReLU of u − v, which grows with u, is u plus ReLU of v − u, which grows with v',
    on: equalEverywhere('abs(max(D, 0) - relu(D)) + abs(relu(D) - (D + relu(-D)))', '0'),
    but: {
      says: 'it is the same as D plus ReLU of D',
      on: equalEverywhere('abs(max(D, 0) - relu(D)) + abs(relu(D) - (D + relu(D)))', '0'),
    },
    shows: { monotone: [true, ['maxout']] },
  },
  lineGrows: {
    says: 'never falling is 2x + 1',
    on: consequence(['x - y > 0'], '(2*x + 1) - (2*y + 1) > 0', { cone: [{ weight: 2, square: '1', times: [0] }] }),
    but: {
      says: 'nor does 1 − 2x',
      on: consequence(['x - y > 0'], '(1 - 2*x) - (1 - 2*y) > 0', { at: { x: 1, y: 0 } }),
    },
    shows: { monotone: [true, ['2x + 1']] },
  },
  hardTanhGrows: {
    says: 'never falling is hard tanh: it is ReLU, turned upside down, ReLU again, and turned back, each time moved',
    on: equalEverywhere('max(-1, min(1, x))', '1 - relu(1 - (relu(x + 1) - 1))'),
    but: {
      says: 'so it is when nothing is taken away in between',
      on: equalEverywhere('max(-1, min(1, x))', '1 - relu(1 - relu(x + 1))'),
    },
    shows: { monotone: [true, ['hard tanh']] },
  },
  stepGrows: {
    says: 'never falling is the step, which is first 0 and then 1: where y is above zero, so is any x that is no less',
    on: consequence(['x - y >= 0', 'y > 0'], 'x > 0', {
      cone: [
        { weight: 1, square: '1', times: [0] },
        { weight: 1, square: '1', times: [1] },
      ],
    }),
    but: { says: 'so is any x at all', on: consequence(['y > 0'], 'x > 0', { at: { x: 0, y: 1 } }) },
    shows: { monotone: [true, ['the step']], straight: [true, ['the step']] },
  },
  roundingGrows: {
    says: 'never falling is rounding: for x above y, the whole number that x is rounded to is less than 1 below that of y, and so it is not below it',
    on: consequence(['x - y > 0', 'n - x + 1/2 >= 0', 'y - m + 1/2 >= 0'], 'n - m + 1 > 0', {
      cone: [0, 1, 2].map((i) => ({ weight: 1, square: '1', times: [i] })),
    }),
    but: {
      says: 'so it is for x below y',
      on: consequence(['n - x + 1/2 >= 0', 'y - m + 1/2 >= 0'], 'n - m + 1 > 0', { at: { x: 0, y: 1, n: 0, m: 1 } }),
    },
    shows: { monotone: [true, ['rounding']] },
  },
  eluGrows: {
    says: 'never falling is ELU: what it adds to ReLU, min(0, E − 1) with E = eˣ, is −relu(1 − E), which grows with E',
    on: equalEverywhere('min(0, E - 1)', '-relu(1 - E)'),
    but: { says: 'it is relu(1 − E)', on: equalEverywhere('min(0, E - 1)', 'relu(1 - E)') },
    shows: { monotone: [true, ['ELU']] },
  },
  tanhGrows: {
    says: 'tanh grows: a larger t gives a larger (t − 1)/(t + 1)',
    on: consequence(['t - s > 0', 'u > 0', 'v > 0', 'u*(t + 1) == 1', 'v*(s + 1) == 1'], '(t - 1)*u - (s - 1)*v > 0', {
      // (t − 1)u = 1 − 2u where u (t + 1) = 1, and v − u = u v (t − s).
      equations: ['1 - 2*v', '2*u - 1'],
      cone: [{ weight: 2, square: '1', times: [0, 1, 2] }],
    }),
    but: {
      says: 'so it would if t might be below −1',
      on: consequence(['t - s > 0', 'u*(t + 1) == 1', 'v*(s + 1) == 1'], '(t - 1)*u - (s - 1)*v > 0', {
        at: { t: 0, u: 1, s: -2, v: -1 },
      }),
      drops: 'no power of e is negative',
    },
    shows: { monotone: [true, ['tanh']] },
  },
  logisticGrows: {
    says: 'the logistic function grows: a smaller E gives a larger 1/(1 + E)',
    on: consequence(['E - F > 0', 'u > 0', 'v > 0', 'u*(1 + E) == 1', 'v*(1 + F) == 1'], 'v - u > 0', {
      equations: ['-v', 'u'],
      cone: [{ weight: 1, square: '1', times: [0, 1, 2] }],
    }),
    but: {
      says: 'so it would if E might be below −1',
      on: consequence(['E - F > 0', 'u*(1 + E) == 1', 'v*(1 + F) == 1'], 'v - u > 0', { at: { E: 0, u: 1, F: -2, v: -1 } }),
      drops: 'no power of e is negative',
    },
    shows: { monotone: [true, ['the logistic function']] },
  },
  softplusGrows: {
    says: 'softplus grows: its power of e is Y = 1 + eˣ, and a larger eˣ gives a larger Y',
    on: consequence(['E - F > 0', 'Y == 1 + E', 'Z == 1 + F'], 'Y - Z > 0', {
      equations: [1, -1],
      cone: [{ weight: 1, square: '1', times: [0] }],
    }),
    but: {
      says: 'so it would with 1 − eˣ',
      on: consequence(['E - F > 0', 'Y == 1 - E', 'Z == 1 - F'], 'Y - Z > 0', { at: { E: 1, F: 0, Y: 0, Z: 1 } }),
    },
    shows: { monotone: [true, ['softplus']] },
  },
} as const satisfies Readonly<Record<string, Row>>;
