import { argued, consequence } from '../../../src/index.ts';
import { MINIMA } from './minima.ts';
import type { Row } from './row.ts';

/** y = −t/(1 + E) at x = −t, for t beyond a window, where E is the square of s = eᶻ, and z no less than this. */
const fraction = (window: number, z: string, known: readonly string[]) => [
  `t >= ${window}`,
  'u > 0',
  'u*(1 + s^2) == 1',
  `z >= ${z}`,
  ...known,
  'y == -t*u',
];
const TANGENT = ['s >= 1 + z'];
/** What stands within the tanh at t. */
const INSIDE = '0.7978845608*(t + 0.044715*t^3)';
/** y = −t q at x = −t, where q is what the bell curve has beyond t, and r is 1/t. */
const bell = (from: number) => [`t >= ${from}`, 'r > 0', 'r*t == 1', '1 >= 2*q*t^2', 'y == -t*q'];

const OUTSIDE = {
  right: {
    says: 'to the right of zero SiLU and both forms of GELU are above zero, x times something positive',
    on: consequence(['x > 0', 'g > 0'], 'x*g > 0'),
    but: { says: 'so they are to the left of it', on: consequence(['0 > x', 'g > 0'], 'x*g > 0') },
  },
  siluLeft: {
    says: 'at −t, to the left of −20, SiLU is above −1/4, since e to the t is the square of at least 1 + t/2',
    on: consequence(fraction(20, 't/2', TANGENT), 'y > -1/4', { met: { t: 20, z: 10, s: 11, u: '1/122', y: '-10/61' } }),
    but: {
      says: 'so it would be if an exponential could be smaller',
      on: consequence(fraction(20, 't/2', []), 'y > -1/4', { at: { t: 20, u: '1/2', s: 1, z: 10, y: -10 } }),
      drops: 'above the tangent',
    },
  },
  geluLeft: {
    says: 'at −t, to the left of −8, GELU is not below −1/16, since the bell curve has at most 1/t² beyond t and −t together',
    on: consequence(bell(8), 'y >= -1/16'),
    but: {
      says: 'nor is it to the left of −1',
      on: consequence(bell(1), 'y >= -1/16', { at: { t: 1, r: 1, q: '1/2', y: '-1/2' } }),
    },
  },
  geluByTanhInside: {
    says: 'at t, to the right of 8, what stands within the tanh is more than 3t/4',
    on: consequence(['t >= 8'], `${INSIDE} > 3*t/4`),
    but: { says: 'it is so from −8 on', on: consequence(['t >= -8'], `${INSIDE} > 3*t/4`) },
  },
  geluByTanhLeft: {
    says: 'so at −t, to the left of −8, GELU in its tanh form is not below −4/25',
    on: consequence(fraction(8, '3*t/4', TANGENT), 'y >= -4/25', { met: { t: 8, z: 6, s: 7, u: '1/50', y: '-4/25' } }),
    but: {
      says: 'nor would it be if an exponential could be smaller',
      on: consequence(fraction(8, '3*t/4', []), 'y >= -4/25', { at: { t: 8, u: '1/2', s: 1, z: 8, y: -4 } }),
      drops: 'above the tangent',
    },
  },
} as const satisfies Readonly<Record<string, Row>>;

const THROUGHOUT =
  'To the left of the window the function lies above the value at the place that was found inside, and so it does to the right of it. Inside, it falls up to the one place and rises from the other on. So wherever it is lowest lies between the two.';
const ON_THE_LINE =
  'Inside the window it is not below the bound, and outside, to the left and to the right, it is above it by what is shown there.';

/** What an argument joins, and with a false step in the place of the first. */
const joined = (rows: readonly Row[], why: string) => ({
  on: argued({ by: rows.map(({ says }) => says), why }),
  broken: argued({ by: rows.map(({ says, but }, i) => (i === 0 ? but.says : says)), why }),
});

const SILU = joined([MINIMA.siluFalls, MINIMA.siluRises, MINIMA.siluMinimum, OUTSIDE.siluLeft, OUTSIDE.right], THROUGHOUT);
const GELU = joined([MINIMA.geluFalls, MINIMA.geluRises, MINIMA.geluMinimum, OUTSIDE.geluLeft, OUTSIDE.right], THROUGHOUT);
const BY_TANH = joined([MINIMA.geluByTanh, OUTSIDE.geluByTanhInside, OUTSIDE.geluByTanhLeft, OUTSIDE.right], ON_THE_LINE);

/** Beyond the windows, and so on the whole line. */
export const TAILS = {
  ...OUTSIDE,
  siluOnTheLine: {
    says: 'on the whole line, SiLU is lowest between −1.2785 and −1.2784',
    on: SILU.on,
    but: { says: 'SiLU is lowest there, although it falls up to −1', on: SILU.broken },
  },
  geluOnTheLine: {
    says: 'on the whole line, GELU is lowest between −0.7518 and −0.7517',
    on: GELU.on,
    but: { says: 'GELU is lowest there, although it falls up to −0.7', on: GELU.broken },
  },
  geluByTanhOnTheLine: {
    says: 'on the whole line, GELU in its tanh form never falls below −0.1701',
    on: BY_TANH.on,
    but: { says: 'on the whole line, it never falls below −0.16', on: BY_TANH.broken },
  },
} as const satisfies Readonly<Record<string, Row>>;
