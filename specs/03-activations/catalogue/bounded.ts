import { consequence, equalEverywhere, formula, identities, type Nonlinearity } from '../../../src/index.ts';
import { named, of } from './kinds.ts';
import { list, names, type Row } from './row.ts';

const unbounded = (kinds: readonly Nonlinearity[]) =>
  equalEverywhere(['min', ['+', 'M', 1], ...kinds.map((kind) => of(kind, ['+', 'M', 1]))], formula('M + 1').term, { from: 0 });

const GROWING = named('the identity', '2x + 1', 'ReLU', 'leaky ReLU', 'PReLU with slope 1/4', 'the absolute value');

/** Whether it stays within bounds. What does, and is not constant, is no polynomial. */
export const BOUNDED = {
  hardTanh: {
    says: 'bounded is hard tanh, between −1 and 1',
    on: equalEverywhere('max(-1, min(1, max(-1, min(1, x))))', 'max(-1, min(1, x))'),
    but: { says: 'so is ReLU', on: equalEverywhere('max(-1, min(1, relu(x)))', 'relu(x)') },
    shows: { bounded: [true, ['hard tanh']] },
  },
  tanh: {
    says: 'bounded is tanh, by −1 and 1: what it lacks to 1 and what it has above −1 are both positive',
    on: consequence(['t > 0', 'u > 0', 'u*(t + 1) == 1', 'y == (t - 1)*u'], '(1 - y)*(1 + y) > 0'),
    but: {
      says: 'so it is when t may be negative',
      on: consequence(['t > -1', 'u > 0', 'u*(t + 1) == 1', 'y == (t - 1)*u'], '(1 - y)*(1 + y) > 0', {
        at: { t: '-1/2', u: 2, y: -3 },
      }),
      drops: 'no power of e is negative',
    },
    shows: { bounded: [true, ['tanh']], polynomial: [false, ['tanh']] },
  },
  logistic: {
    says: 'bounded is the logistic function, by 0 and 1',
    on: consequence(['E > 0', 'u > 0', 'u*(1 + E) == 1'], 'u*(1 - u) > 0', {
      equations: ['-u'],
      cone: [{ weight: 1, square: '1', times: [0, 1, 1] }],
    }),
    but: {
      says: 'by 0 and 1 it is when E may be negative',
      on: consequence(['E > -1', 'u > 0', 'u*(1 + E) == 1'], 'u*(1 - u) > 0', { at: { E: '-1/2', u: 2 } }),
      drops: 'no power of e is negative',
    },
    shows: { bounded: [true, ['the logistic function']], polynomial: [false, ['the logistic function']] },
  },
  step: {
    says: 'bounded is the step: a number that is its own square, as 0 and 1 are, lies between them',
    on: consequence(['s^2 == s'], 's*(1 - s) >= 0', { equations: [-1] }),
    but: {
      says: 'so does a number whose square is its double',
      on: consequence(['s^2 == 2*s'], 's*(1 - s) >= 0', { at: { s: 2 } }),
    },
    shows: { bounded: [true, ['the step']], polynomial: [false, ['the step']] },
  },
  sine: {
    says: 'bounded is the sine, by −1 and 1: its square and that of the cosine add up to 1',
    on: consequence(['s^2 + c^2 == 1'], '1 - s^2 >= 0', { equations: [-1], cone: [{ weight: 1, square: 'c', times: [] }] }),
    but: {
      says: 'so it would be if the one less the other were 1',
      on: consequence(['s^2 - c^2 == 1'], '1 - s^2 >= 0', { at: { s: '5/4', c: '3/4' } }),
    },
    shows: { bounded: [true, ['the sine']], polynomial: [false, ['the sine']] },
  },
  softmax: {
    says: 'bounded is softmax, by 0 and 1: E of its own and R of all others, both positive, give E/(E + R)',
    on: consequence(['E > 0', 'R > 0', 'u > 0', 'u*(E + R) == 1', 'y == E*u'], 'y*(1 - y) > 0'),
    but: {
      says: 'so it is when E may be negative',
      on: consequence(['E > -1', 'R > 0', 'u > 0', 'u*(E + R) == 1', 'y == E*u'], 'y*(1 - y) > 0', {
        at: { E: '-1/2', R: 1, u: 2, y: -1 },
      }),
      drops: 'no power of e is negative',
    },
    shows: { bounded: [true, ['softmax']], polynomial: [false, ['softmax']] },
  },
  layerNorm: {
    says: 'bounded is layer norm of n numbers, by the root of n: n times the square of the spread r is the sum of all squares, d² among them, and y = d/r',
    on: consequence(['R >= 0', 'n*r^2 == d^2 + R', 'r*y == d', 'r*q == 1'], 'n - y^2 >= 0', {
      equations: ['q^2', '-q^2*(r*y + d)', '-(n - y^2)*(r*q + 1)'],
      cone: [{ weight: 1, square: 'q', times: [0] }],
    }),
    but: {
      says: 'so it would be if the other squares could add up to less than nothing',
      on: consequence(['n*r^2 == d^2 + R', 'r*y == d', 'r*q == 1'], 'n - y^2 >= 0', {
        at: { n: 3, r: 1, d: 2, R: -1, y: 2, q: 1 },
      }),
    },
    shows: { bounded: [true, ['layer norm']], polynomial: [false, ['layer norm']] },
  },
  growing: {
    says: `beyond every bound go ${list(GROWING)}`,
    on: unbounded(GROWING),
    but: { says: 'so does hard tanh', on: unbounded(named('hard tanh')) },
    shows: { bounded: [false, names(GROWING)] },
  },
  square: {
    says: 'beyond every bound goes the square',
    on: consequence(['M >= 0'], '(M + 1)^2 > M'),
    but: {
      says: 'the square goes beyond the double of every bound already at M + 1',
      on: consequence(['M >= 0'], '(M + 1)^2 > 2*M + 1', { at: { M: 0 } }),
    },
    shows: { bounded: [false, ['the square']] },
  },
  productOfOne: {
    says: 'a product of a number with itself is its square: it goes beyond every bound',
    on: identities(['u*u'], ['u^2']),
    but: { says: 'so is its product with the next one', on: identities(['u*(u + 1)'], ['u^2']) },
    shows: { bounded: [false, ['a product (gating)']] },
  },
  maxoutOfZero: {
    says: 'maxout of a number and 0 is ReLU: it goes beyond every bound',
    on: equalEverywhere('max(u, 0)', 'relu(u)'),
    but: { says: 'so is the smaller of the two', on: equalEverywhere('min(u, 0)', 'relu(u)') },
    shows: { bounded: [false, ['maxout']] },
  },
  silu: {
    says: 'beyond every bound goes SiLU: to the right of zero it is at least half of its input',
    on: consequence(['y >= 0', '1 - E >= 0', 'y*(1 + E) == x'], '2*y - x >= 0', {
      equations: [1],
      cone: [{ weight: 1, square: '1', times: [0, 1] }],
    }),
    but: {
      says: 'so it is for every E, above 1 or not',
      on: consequence(['y >= 0', 'y*(1 + E) == x'], '2*y - x >= 0', { at: { y: 1, E: 3, x: 4 } }),
      drops: 'x is not negative',
    },
    shows: { bounded: [false, ['SiLU']] },
  },
  gelu: {
    says: 'beyond every bound goes GELU in both its forms: where erf, or tanh, is not negative, twice its value is at least the input',
    on: consequence(['x >= 0', 't >= 0'], '2*(x*(1 + t)/2) - x >= 0', { cone: [{ weight: 1, square: '1', times: [0, 1] }] }),
    but: {
      says: 'so does it where tanh is negative',
      on: consequence(['x >= 0'], '2*(x*(1 + t)/2) - x >= 0', { at: { x: 1, t: '-1/2' } }),
      drops: 'x is not negative',
    },
    shows: { bounded: [false, ['GELU', 'GELU in its tanh form']] },
  },
  elu: {
    says: 'from zero on ELU is x, since what it adds, min(0, E − 1) with E = eˣ ≥ 1, is nothing there',
    on: equalEverywhere('min(0, E - 1)', '0', { from: 1 }),
    but: { says: 'ELU is x to the left of zero as well', on: equalEverywhere('min(0, E - 1)', '0', { from: 0 }) },
    shows: { bounded: [false, ['ELU']] },
  },
  softplus: {
    says: 'beyond every bound goes softplus: its power of e is Y = 1 + eˣ, which is above eˣ, and so it is above x',
    on: consequence(['Y == 1 + E'], 'Y - E > 0', { equations: [1], cone: [{ weight: 1, square: '1', times: [] }] }),
    but: { says: 'so it would be with eˣ − 1', on: consequence(['Y == E - 1'], 'Y - E > 0', { at: { E: 1, Y: 0 } }) },
    shows: { bounded: [false, ['softplus']] },
  },
  rounding: {
    says: 'beyond every bound goes rounding: what M + 1 is rounded to is no more than one half below it, and so above M',
    on: consequence(['n - x + 1/2 >= 0', 'x == M + 1'], 'n - M > 0', {
      equations: [1],
      cone: [
        { weight: 1, square: '1', times: [0] },
        { weight: '1/2', square: '1', times: [] },
      ],
    }),
    but: {
      says: 'and above M is already what M is rounded to',
      on: consequence(['n - x + 1/2 >= 0', 'x == M'], 'n - M > 0', { at: { n: 0, x: '1/2', M: '1/2' } }),
    },
    shows: { bounded: [false, ['rounding']] },
  },
} as const satisfies Readonly<Record<string, Row>>;
