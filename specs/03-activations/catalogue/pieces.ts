import {
  consequence,
  enclosed,
  equalEverywhere,
  example,
  formula,
  identities,
  type JointNonlinearity,
  type Nonlinearity,
  type Term,
} from '../../../src/index.ts';
import { all, JOINT, named, of, ofAll } from './kinds.ts';
import { together } from './linear.ts';
import { list, names, type Row } from './row.ts';

/** A line, and multiples of the distance from a place: each such sum is made of straight pieces. */
const SUMS = {
  'the identity': 'x',
  '2x + 1': '2x + 1',
  'hard tanh': '(abs(x + 1) - abs(x - 1))/2',
  ReLU: '(x + abs(x))/2',
  'leaky ReLU': '(101x + 99*abs(x))/200',
  'PReLU with slope 1/4': '(5x + 3*abs(x))/8',
  'the absolute value': 'abs(x)',
};
const asSums = (sums: { readonly [name: string]: string }) =>
  together(named(...Object.keys(sums)), (kind) => [['-', of(kind, 'x'), formula(sums[kind.name] ?? '0').term]]);
const lineFromOne = (kinds: readonly Nonlinearity[]) =>
  together(kinds, (kind) => [['-', of(kind, 'x'), ['+', of(kind, 1), ['*', ['-', 'x', 1], ['-', of(kind, 2), of(kind, 1)]]]]], {
    from: 1,
  });
const notThatLine = (kinds: readonly Nonlinearity[]) =>
  enclosed({}, all(kinds.map((kind): Term => ['!=', of(kind, -3), ['-', ['*', 5, of(kind, 1)], ['*', 4, of(kind, 2)]]])));
/** Its values at −3 and −1 do not have that at −2 in the middle. Of several numbers the first changes, the others are 0 and 1. */
const offLine = (kinds: readonly Nonlinearity[], joints: readonly JointNonlinearity[] = []) => {
  const bent = (f: (x: Term) => Term): Term => ['!=', ['+', f(-3), f(-1)], ['*', 2, f(-2)]];
  return enclosed(
    {},
    all([...kinds.map((kind) => bent((x) => of(kind, x))), ...joints.map((kind) => bent((x) => ofAll(kind, [x, 0, 1])))]),
  );
};

/** f(x + 3h) − 3 f(x + 2h) + 3 f(x + h) − f(x). */
function thirdDifference(f: (steps: Term) => Term): Term {
  return ['+', ...[-1, 3, -3, 1].map((weight, k): Term => ['*', weight, f(k)])];
}
const along = (kind: Nonlinearity): Term => thirdDifference((k) => of(kind, ['+', 'x', ['*', k, 'h']]));
const alongBoth = (kind: JointNonlinearity): Term =>
  thirdDifference((k) =>
    ofAll(kind, [
      ['+', 'x', ['*', k, 'h']],
      ['+', 'y', ['*', k, 'g']],
    ]),
  );

const BENT = named('hard tanh', 'ReLU', 'leaky ReLU', 'PReLU with slope 1/4', 'the absolute value');
const CURVED = named(
  ...['ELU', 'the square', 'the sine', 'tanh', 'the logistic function', 'softplus', 'SiLU', 'GELU', 'GELU in its tanh form'],
);
const CURVED_JOINT = JOINT('softmax', 'layer norm');
const POLYNOMIALS = named('the square', 'the identity', '2x + 1');
const NEARLY = named('SiLU', 'GELU', 'GELU in its tanh form');

/** What it is made of: straight pieces, a polynomial, or neither. */
export const PIECES = {
  sums: {
    says: `made of straight pieces are ${list(named(...Object.keys(SUMS)))}: each is a line and multiples of |x|, or of |x + 1| and |x − 1|`,
    on: asSums(SUMS),
    but: { says: 'with |x + 1| alone so is hard tanh', on: asSums({ 'hard tanh': 'abs(x + 1)/2 - 1' }) },
    shows: { straight: [true, Object.keys(SUMS)] },
  },
  constant: {
    says: 'between two middles rounding is constant, a straight piece: when x is nearer than one half to the whole number k, the whole number n that it is rounded to is less than 1 away from k',
    on: consequence(['1/2 - (x - n) >= 0', '1/2 + (x - n) >= 0', '1/2 - (x - k) > 0', '1/2 + (x - k) > 0'], '1 - (n - k)^2 > 0', {
      cone: [
        [2, 3],
        [2, 0],
        [1, 3],
        [1, 0],
      ].map((times) => ({ weight: 1, square: '1', times })),
    }),
    but: {
      says: 'so it is when x is one half away from k',
      on: consequence(
        ['1/2 - (x - n) >= 0', '1/2 + (x - n) >= 0', '1/2 - (x - k) >= 0', '1/2 + (x - k) >= 0'],
        '1 - (n - k)^2 > 0',
        { at: { x: '1/2', n: 0, k: 1 } },
      ),
    },
    shows: { straight: [true, ['rounding']] },
  },
  notConstant: {
    says: 'and yet it is not constant, as a polynomial would be that is constant on some stretch: round(0) = 0, and round(1) = 1',
    on: example({ x: 0 }, 'round(x) == 0 and round(x + 1) == 1'),
    but: { says: 'and round(1/2) = 1', on: example({ x: 0 }, 'round(x) == 0 and round(x + 1/2) == 1') },
    shows: { polynomial: [false, ['rounding']] },
  },
  curved: {
    says: `curved to the left of zero, where the value at −2 is not in the middle of those at −3 and −1, are ${list([...CURVED, ...CURVED_JOINT])}`,
    on: offLine(CURVED, CURVED_JOINT),
    but: { says: 'curved there is the absolute value', on: offLine(named('the absolute value')) },
    shows: { straight: [false, names([...CURVED, ...CURVED_JOINT])] },
  },
  productCurved: {
    says: 'curved is a product: of a number with itself, that at −2 is not in the middle of those at −3 and −1',
    on: enclosed({}, '(-3)*(-3) + (-1)*(-1) != 2*((-2)*(-2))'),
    but: { says: 'curved is a product of a number with 1', on: enclosed({}, '(-3)*1 + (-1)*1 != 2*((-2)*1)') },
    shows: { straight: [false, ['a product (gating)']] },
  },
  line: {
    says: `from 1 on a straight line are ${list(BENT)}`,
    on: lineFromOne(BENT),
    but: {
      says: 'so is the absolute value turned down beyond 2',
      on: equalEverywhere('abs(2 - abs(x - 2) - x)', '0', { from: 1 }),
    },
  },
  notLine: {
    says: `no polynomials are ${list([...BENT, ...named('ELU')])}: each is a straight line from 1 on, and at −3 it is not on that line`,
    on: notThatLine([...BENT, ...named('ELU')]),
    but: { says: 'nor is the identity', on: notThatLine(named('the identity')) },
    shows: { polynomial: [false, names([...BENT, ...named('ELU')])] },
  },
  maxoutOfStraight: {
    says: 'maxout is v plus the larger of D = u − v and 0, which is ReLU of D: made of straight pieces as ReLU is, and like it no polynomial',
    on: equalEverywhere('max(D, 0)', 'relu(D)'),
    but: { says: 'the larger of D and 1 is ReLU of D as well', on: equalEverywhere('max(D, 1)', 'relu(D)') },
    shows: { straight: [true, ['maxout']], polynomial: [false, ['maxout']] },
  },
  noLarger: {
    says: `${list(NEARLY)} are x times a number from 0 to 1, and so in size never above that of x, which among polynomials only lines can be, and bent they are`,
    on: consequence(['u >= 0', '1 - u >= 0'], 'x^2 - (x*u)^2 >= 0', {
      cone: [
        { weight: 1, square: 'x', times: [1] },
        { weight: 1, square: 'x', times: [0, 1] },
      ],
    }),
    but: {
      says: 'so is x times a number above 1',
      on: consequence(['u >= 0'], 'x^2 - (x*u)^2 >= 0', { at: { x: 1, u: 2 } }),
    },
    shows: { polynomial: [false, names(NEARLY)] },
  },
  softplusSlow: {
    says: 'to the right of zero softplus, which is above x, is no more than x + ln 2, since 1 + eˣ is no more than 2eˣ; of polynomials only lines stay so near to x, and bent it is',
    on: consequence(['E - 1 >= 0', 'Y == 1 + E'], '2*E - Y >= 0', {
      equations: [-1],
      cone: [{ weight: 1, square: '1', times: [0] }],
    }),
    but: {
      says: 'so it is to the left of zero',
      on: consequence(['Y == 1 + E'], '2*E - Y >= 0', { at: { E: 0, Y: 1 } }),
      drops: 'x is not negative',
    },
    shows: { polynomial: [false, ['softplus']] },
  },
  polynomial: {
    says: 'the third differences of x², x, 2x + 1, and of the product of two numbers along any line, are zero, as those of a polynomial of degree two or less are',
    on: identities([...POLYNOMIALS.map(along), ...JOINT('a product (gating)').map(alongBoth)], [0, 0, 0, 0]),
    but: { says: 'so is the cube', on: identities([along({ name: 'the cube', text: 'x^3' })], [0]) },
    shows: { polynomial: [true, [...names(POLYNOMIALS), 'a product (gating)']] },
  },
} as const satisfies Readonly<Record<string, Row>>;
