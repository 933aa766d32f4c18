import {
  argued,
  bars,
  claim,
  consequence,
  countDichotomies,
  dichotomyCount,
  example,
  generalPointSets,
  identities,
  identity,
  live,
  type PointSet,
  sampled,
} from '../../src/index.ts';

/** C(N, d) as a polynomial in N: 2 (1 + (N−1)/1 (1 + (N−2)/2 (1 + …))). */
function nested(points: number | string, dimensions: number): string {
  return Array.from({ length: dimensions - 1 }, (_, i) => dimensions - 1 - i).reduce(
    (inner, k) => (inner === '2' ? `2*(1 + (${points} - ${k})/${k})` : `2*(1 + (${points} - ${k})/${k}*${inner.slice(2)})`),
    '2',
  );
}

/** The same as a sum of binomial coefficients: 2 (1 + (N−1)/1 + (N−1)(N−2)/2 + …). */
function sum(points: string, dimensions: number): string {
  const binomials = Array.from({ length: dimensions }, (_, k) => {
    const factors = Array.from({ length: k }, (_, i) => `(${points} - ${i + 1})`);
    const below = factors.reduce((product, _, i) => product * (i + 1), 1);
    return k === 0 ? '1' : `${factors.join('*')}/${below}`;
  });
  return `2*(${binomials.join(' + ')})`;
}

/** Cover's count is half of all labelings, for these numbers of dimensions and so many points a dimension. */
function isHalf(dimensions: readonly number[], perDimension: number): string {
  return dimensions.map((d) => `${nested(perDimension * d, d)} == 2^${perDimension * d}/2`).join(' and ');
}

/** The share grows with the dimension, when there are so many points for every two dimensions. */
function grows(dimensions: readonly number[], perTwo: number): string {
  const share = (d: number): string => `${nested((perTwo * d) / 2, d)}/2^${(perTwo * d) / 2}`;
  return dimensions
    .slice(1)
    .map((d, i) => `${share(dimensions[i] ?? d)} < ${share(d)}`)
    .join(' and ');
}

const SHOWN = [2, 4, 8];

/** Two points for every weight of an affine form, the bias counted: 2 (d + 1) points of d dimensions; or three. */
const shapes = (perWeight: number) => [1, 2, 3, 4].map((d) => [perWeight * (d + 1), d] as const);
const isExactlyHalf = (points: PointSet): boolean => 2n * countDichotomies(points) === 2n ** BigInt(points.length);
const tell = (points: PointSet): string =>
  `${points.map((point) => `(${point.join(', ')})`).join(', ')}: ${countDichotomies(points)} of ${2n ** BigInt(points.length)}`;

const COIN = 't == 2*d - 1 - s';

const TURNED = ['turning over 2d − 1 coins, at most…', 'turning over 2d − 1 coins, at least…', 'if as many tosses…'];

/** Why it is half in every dimension. */
const TURNING =
  'Count the bias as one of d dimensions, so that there are 2d points. Divided by the number of all labellings, Cover’s count for them is the share of all tosses of 2d − 1 coins that have few heads, at most d − 1; the others have many, at least d. Turned over, a toss with few heads becomes one with many, and one with many becomes one with few; turned over once more, each is what it was. So there are as many of the one kind as of the other, and the count is half of all labellings. That points in general position have as many separable labellings as Cover counted is argued in the lesson on his count.';

const COINS = ['one more coin…', 'if a share p…', 'so with a mean square…'];

/** Why the edge gets as sharp as you like: the law of large numbers, for coins. */
const MANY_COINS =
  'Count a head as a half more and a tail as a half less. The mean square of one coin is a quarter and every further coin adds another, so that of n coins it is n/4. Then at most one part in 4c²n of all tosses is off by cn or more, whatever c is. Divided by the number of all labellings, Cover’s count for n + 1 points in d dimensions is the part of all tosses of n coins with fewer than d heads. Let n/2 fall short of d, or exceed it, by a fixed share c of n: then all the tosses that spoil it are off by cn or more. With more dimensions come more coins, and one part in 4c²n gets as small as you like.';

export default claim({
  title: 'A hyperplane can do half of all labellings of points in general position, when there are two for every dimension',
  asks: 'How many points are too many?',
  says: `
A hyperplane can label points in general position as you like, as long as there are no more points than dimensions. With very many more points, it can do next to nothing.

Somewhere in between it must come to a half. Drag the point along the curve until you find it. Then choose another number of dimensions and look again.

![the share]

The place is strikingly simple: two points for every dimension. It doesn't matter whether the dimensions are few or many.

[Cover’s count](covers-count.md) explains it with coins. Divide it by the number of all labellings, and you have the chance that of $N - 1$ tossed coins fewer than $d$ show heads.

Take twice as many points as dimensions. That makes $2d - 1$ coins, an odd number, so one side has the majority. Either there are fewer than $d$ heads, or fewer than $d$ tails.

Now turn every coin over. Each toss of the one kind becomes a toss of the other, and turned over once more it comes back. So there are as many of the one kind as of the other, and each is a half.

That uses nothing but the two sides of a coin, so it holds for every $d$. In formulas: $C(2d, d) = 2^{2d-1}$, a half of $2^{2d}$. A bias counts as a dimension of its own.

![predict]

What does change with the dimension is how sharp the edge is. Go from 2 to 4 to 8 dimensions in the figure, and the curve falls more steeply at the half. A thousand coins stay much closer to their average than four do, in proportion.

So with many dimensions, a little less than two points for each makes nearly every labelling possible. A little more makes hardly any possible. From 2 to 4 to 8 dimensions this is worked out exactly. That it goes on without end is the law of large numbers: each of its steps is checked, and words say how they fit together.

Some say that lifting makes problems separable. If the labels are random, this is the exact price: a dimension for every two points buys a half. About one given labelling, which is not random at all, it says nothing.

What about the labels you are given, then? [Lift them and see](lifted-data-becomes-separable-as-cover-says.md).
`,
  exercise: `
Toss three coins: write down all eight results. In how many do fewer than two show heads? Turn every coin over in your list, and check that the two halves change places. Which two numbers, points and dimensions, does this belong to?
`,
  breaks: 'with three points for each it is a half',
  predict: {
    question:
      'With two points for every dimension a hyperplane does half of all labellings, in every dimension. With three points for every dimension, how does its share go from 2 to 4 to 8 dimensions?',
    answers: {
      'It stays the same': {
        wrong: 'with three points for every dimension…',
        tempting:
          'With two points for every dimension it does stay the same, and three sound no different. But the half comes from asking the same of heads as of tails, and with three points one no longer does.',
      },
      'It shrinks': { right: 'with three points for every dimension…' },
      'It grows': {
        wrong: 'with three points for every dimension…',
        tempting:
          'More dimensions give a hyperplane more freedom. But the points grow in number with them, and many coins stay closer to their average than few.',
      },
    },
  },
  because: {
    'turning over 2d − 1 coins, at most d − 1 of which show heads, leaves at least d that do': consequence(
      ['d - 1 >= s', COIN, 's >= 0'],
      't >= d',
      { equations: ['1'], cone: [{ weight: 1, square: '1', times: [0] }] },
    ),
    'turning over 2d − 1 coins, at least d of which show heads, leaves at most d − 1 that do': consequence(
      ['s >= d', COIN, 't >= 0'],
      'd - 1 >= t',
      { equations: ['-1'], cone: [{ weight: 1, square: '1', times: [0] }] },
    ),
    'if as many tosses have few heads as have many, Cover’s count, twice the few, is half of the labellings, which are twice all tosses':
      consequence(['few == many'], '2*few == 2*(few + many)/2', { equations: ['1'] }),
    'in one to six dimensions, Cover’s count for twice as many points is half of all labellings': example(
      {},
      isHalf([1, 2, 3, 4, 5, 6], 2),
    ),
    'of four points on a line, a cut parts 8 of the 16 labellings': dichotomyCount([[0], [1], [3], [7]], 8),
    'of six points on a parabola, a line parts 32 of the 64 labellings': dichotomyCount(
      [-2, -1, 0, 1, 2, 3].map((t) => [t, t * t]),
      32,
    ),
    'of points in general position, two for each weight and bias, a hyperplane can do exactly half of all labellings, in every dimension':
      argued({ by: TURNED, why: TURNING }),
    'with three points for every two dimensions, the share grows from 2 to 4 to 8 dimensions': example({}, grows(SHOWN, 3)),
    'with three points for every dimension, the share shrinks from 2 to 4 to 8 dimensions': example(
      {},
      grows(SHOWN.toReversed(), 6),
    ),
    'Cover’s sum in 2, 4 and 8 dimensions is a polynomial in the number of points': identities(
      SHOWN.map((d) => nested('N', d)),
      SHOWN.map((d) => sum('N', d)),
    ),
    'one more coin, counted as a half more or a half less, adds a quarter to the mean square': identity(
      '((x + 1/2)^2 + (x - 1/2)^2)/2',
      'x^2 + 1/4',
    ),
    'if a share p of all tosses is off by a or more, the mean square is at least p a²': consequence(
      ['p >= 0', '1 - p >= 0', 'u - a^2 >= 0', 'v >= 0'],
      'p*u + (1 - p)*v - p*a^2 >= 0',
      {
        cone: [
          { weight: 1, square: 1, times: [0, 2] },
          { weight: 1, square: 1, times: [1, 3] },
        ],
      },
    ),
    'so with a mean square of n/4, at most one part in 4c²n of all tosses is off by cn or more': consequence(
      ['n*v == 1', 'v >= 0', 'n/4 - p*(c*n)^2 >= 0'],
      '1 - 4*p*c^2*n >= 0',
      { equations: ['4*p*c^2*n - 1'], cone: [{ weight: 4, square: 1, times: [0, 1] }] },
    ),
    'if there are fewer than two points for each dimension by a fixed share, Cover’s share of all labellings gets as close to all as you like as the dimensions grow, and if there are more by a fixed share, as close to none':
      argued({ by: COINS, why: MANY_COINS }),
  },
  beside: {
    'of points drawn at random in general position, two for each weight and bias, exactly half of all labellings are separable':
      sampled({
        over: generalPointSets(shapes(2), 50),
        of: 'sets of 4, 6, 8 or 10 points in one, two, three or four dimensions, in general position',
        runs: 100,
        holds: isExactlyHalf,
        tell,
        classes: { 'in three or four dimensions': { atLeast: '0.15', has: (points) => points.length > 2 * (2 + 1) } },
      }),
  },
  serves: {
    'turning over 2d − 1 coins, at most…': 'of points in general position…',
    'turning over 2d − 1 coins, at least…': 'of points in general position…',
    'if as many tosses…': 'of points in general position…',
    'Cover’s sum…': 'with three points for every dimension…',
    'one more coin…': 'if there are fewer…',
    'if a share p…': 'if there are fewer…',
    'so with a mean square…': 'if there are fewer…',
  },
  readAs: {
    'Cover’s sum…': 'On the left stands the nested form in which the counts of this page are written, and on the right his sum.',
    'turning over 2d − 1 coins, at most…': '$s$ of the coins show heads before they are turned over, and $t$ of them after.',
    'turning over 2d − 1 coins, at least…': '$s$ of the coins show heads before they are turned over, and $t$ of them after.',
    'one more coin…': '$x$ is how far the tosses so far are off, and the left side is the mean over the two ways to go on.',
    'if a share p…': '$u$ is the mean square over the share $p$ of the tosses, and $v$ that over the others.',
    'so with a mean square…':
      '$v$ stands for one over $n$, and the last condition says that $p (c n)^2$ is no more than the mean square.',
  },
  butNot: {
    'one that is counted as one more or one less adds a quarter too': {
      of: 'one more coin…',
      on: identity('((x + 1)^2 + (x - 1)^2)/2', 'x^2 + 1/4'),
    },
    'it is at least p a² even if they are off by less': {
      of: 'if a share p…',
      on: consequence(['p >= 0', '1 - p >= 0', 'u >= 0', 'v >= 0'], 'p*u + (1 - p)*v - p*a^2 >= 0', {
        at: { p: 1, u: 0, v: 0, a: 1 },
      }),
    },
    'with a mean square of n, too, it is at most that part': {
      of: 'so with a mean square…',
      on: consequence(['n*v == 1', 'v >= 0', 'n - p*(c*n)^2 >= 0'], '1 - 4*p*c^2*n >= 0', { at: { n: 1, v: 1, p: 1, c: 1 } }),
    },
    'with exactly two points for each dimension it gets as close to all': {
      of: 'if there are fewer than two…',
      on: argued({ by: COINS.with(1, 'it is at least p a²…'), why: MANY_COINS }),
    },
    'it is so with 2d − 2 coins': {
      of: 'turning over 2d − 1 coins, at most…',
      on: consequence(['d - 1 >= s', 't == 2*d - 2 - s', 's >= 0'], 't >= d', {
        equations: ['1'],
        cone: [{ weight: 1, square: '1', times: [0] }],
      }),
    },
    'it is so with 2d coins': {
      of: 'turning over 2d − 1 coins, at least…',
      on: consequence(['s >= d', 't == 2*d - s', 't >= 0'], 'd - 1 >= t', {
        equations: ['-1'],
        cone: [{ weight: 1, square: '1', times: [0] }],
      }),
    },
    'it is so as well if there are more of the many': {
      of: 'if as many tosses…',
      on: consequence(['many >= few'], '2*few == 2*(few + many)/2', { equations: [] }),
    },
    'with more points than two for each it is half of them as well': {
      of: 'of points in general position…',
      on: argued({ by: TURNED.with(2, 'it is so as well if there…'), why: TURNING }),
    },
    'three points for every dimension leave a half': {
      of: 'in one to six dimensions…',
      on: example({}, isHalf([1, 2, 3, 4, 5, 6], 3)),
    },
    'of three points on a line, a cut parts half of the labellings': {
      of: 'of four points on a line…',
      on: dichotomyCount([[0], [1], [3]], 4),
    },
    'of five points on a parabola, a line parts half of the labellings': {
      of: 'of six points on a parabola…',
      on: dichotomyCount(
        [-2, -1, 0, 1, 2].map((t) => [t, t * t]),
        16,
      ),
    },
    'with three points for each it is a half': {
      of: 'of points drawn at random…',
      on: sampled({
        over: generalPointSets(shapes(3), 50),
        of: 'sets of 6, 9, 12 or 15 points in one, two, three or four dimensions, in general position',
        holds: isExactlyHalf,
        tell,
        draw: (points) => {
          const [are, all] = [countDichotomies(points), 2n ** BigInt(points.length)];
          return bars(
            [
              { name: 'separable labellings', value: are },
              { name: 'half of all', value: all / 2n, isSaid: true },
            ],
            `Of the ${all} labellings of these ${points.length} points, ${are} are separable. Half of them would be ${all / 2n}.`,
          );
        },
      }),
    },
    'with two points for every dimension, the share grows too': {
      of: 'with three points for every two dimensions…',
      on: example({}, grows(SHOWN, 4)),
    },
    'with two points for every dimension, the share shrinks too': {
      of: 'with three points for every dimension…',
      on: example({}, grows(SHOWN.toReversed(), 4)),
    },
    'the sum for one dimension less is the same polynomial': {
      of: 'Cover’s sum…',
      on: identities(
        SHOWN.map((d) => nested('N', d)),
        SHOWN.map((d) => sum('N', d - 1)),
      ),
    },
  },
  settles: {
    'lifting-makes-it-separable-with-high-probability': {
      reading: 'how many dimensions',
      by: 'of points in general position…',
      verdict: 'right',
    },
  },
  uses: ['02-separability/covers-count'],
  figure: () => ({
    'the share': live(
      'cover',
      { first: Math.min(...SHOWN), most: 12 },
      'To the right the number of points for every dimension, upwards the share of their labellings that a hyperplane can do, by Cover’s formula. At two points for every dimension it is one half.',
    ),
  }),
  sources: ['cover1965'],
});
