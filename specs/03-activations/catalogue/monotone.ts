import {
  consequence,
  enclosed,
  equalEverywhere,
  formula,
  type JointNonlinearity,
  type Nonlinearity,
  printTerm,
  slope,
  type Term,
} from '../../../src/index.ts';
import { all, JOINT_WITH, named, number, numbers, of, ofAll, textOf, WITH } from './kinds.ts';
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

const SILU = textOf('SiLU');
const GELU = textOf('GELU');
const BY_TANH = textOf('GELU in its tanh form');
/** A formula over an interval, looked at as finely as the smallest of these minima takes. */
const over = (from: string | number, to: string | number, text: string) =>
  enclosed({ x: { from, to } }, text, { bits: 64, cuts: 30 });
const slopeOf = (text: string): string => printTerm(slope(formula(text).term, 'x'));

const RAYS = named('the identity', 'ReLU', 'leaky ReLU', 'PReLU with slope 1/4');
const TURNING = [...WITH('turns'), ...JOINT_WITH('turns')];

/** Whether it ever falls, and where those that do are lowest. */
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
  silu: {
    says: 'SiLU never falls below −0.2785, on the way from −20 to 20',
    on: enclosed({ x: { from: -20, to: 20 } }, `${SILU} > -0.2785`, { bits: 40, cuts: 24 }),
    but: {
      says: 'nor below −0.27',
      on: enclosed({ x: { from: -20, to: 20 } }, `${SILU} > -0.27`, { bits: 40, cuts: 24 }),
    },
  },
  siluMinimum: {
    says: 'and at −1.2785 it is below −0.2784',
    on: enclosed({ x: ['-1.2785'] }, `${SILU} < -0.2784`),
    but: { says: 'and at −1 as well', on: enclosed({ x: [-1] }, `${SILU} < -0.2784`) },
  },
  siluFalls: {
    says: 'SiLU falls from −20 to −1.2785: its slope is negative there',
    on: over(-20, '-1.2785', `${slopeOf(SILU)} < 0`),
    but: { says: 'SiLU falls up to −1', on: over(-20, -1, `${slopeOf(SILU)} < 0`) },
  },
  siluRises: {
    says: 'SiLU rises from −1.2784 to 20: its slope is positive there',
    on: over('-1.2784', 20, `${slopeOf(SILU)} > 0`),
    but: { says: 'SiLU rises from −2 on', on: over(-2, 20, `${slopeOf(SILU)} > 0`) },
  },
  gelu: {
    says: 'GELU never falls below −0.17, on the way from −8 to 8',
    on: over(-8, 8, `${GELU} > -0.17`),
    but: { says: 'nor does GELU fall below −0.16', on: over(-8, 8, `${GELU} > -0.16`) },
  },
  geluMinimum: {
    says: 'and at −0.7518 it is below −0.1699',
    on: enclosed({ x: ['-0.7518'] }, `${GELU} < -0.1699`),
    but: { says: 'and at −1 it is below −0.1699 as well', on: enclosed({ x: [-1] }, `${GELU} < -0.1699`) },
  },
  geluFalls: {
    says: 'GELU falls from −8 to −0.7518: its slope is negative there',
    on: over(-8, '-0.7518', `${slopeOf(GELU)} < 0`),
    but: { says: 'GELU falls up to −0.7', on: over(-8, '-0.7', `${slopeOf(GELU)} < 0`) },
  },
  geluRises: {
    says: 'GELU rises from −0.7517 to 8: its slope is positive there',
    on: over('-0.7517', 8, `${slopeOf(GELU)} > 0`),
    but: { says: 'GELU rises from −0.8 on', on: over('-0.8', 8, `${slopeOf(GELU)} > 0`) },
  },
  geluByTanh: {
    says: 'GELU in its tanh form never falls below −0.1701, on the way from −8 to 8',
    on: enclosed({ x: { from: -8, to: 8 } }, `${BY_TANH} > -0.1701`, { bits: 40, cuts: 24 }),
    but: {
      says: 'nor below −0.16',
      on: enclosed({ x: { from: -8, to: 8 } }, `${BY_TANH} > -0.16`, { bits: 40, cuts: 24 }),
    },
  },
  geluByTanhMinimum: {
    says: 'and at −0.7525 it is below −0.17',
    on: enclosed({ x: ['-0.7525'] }, `${BY_TANH} < -0.17`),
    but: { says: 'and at −1 it is below −0.17 as well', on: enclosed({ x: [-1] }, `${BY_TANH} < -0.17`) },
  },
} as const satisfies Readonly<Record<string, Row>>;
