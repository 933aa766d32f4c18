import {
  argued,
  bars,
  claim,
  consequence,
  countDichotomies,
  coverCount,
  curves,
  dichotomyCount,
  draw,
  example,
  featureMatrix,
  generalPointSets,
  generalPosition,
  inGeneralPosition,
  integers,
  matrixIdentity,
  measured,
  monomials,
  networksOf,
  nonZeroIntegers,
  type PointSet,
  pointSets,
  type Q,
  rational,
  sampled,
  separable,
  separate,
  XOR,
} from '../../src/index.ts';

type Points = readonly (readonly Q[])[];

/** Points of a line, lifted by their powers. */
const LINE = [0, 1, 2, 3, 4, 5];
const powers = (degree: number, places: readonly number[] = LINE) => places.map((t) => monomials([t], degree));

/** Points of the plane, lifted by the products of one or two coordinates. */
const PLANE = [
  [5, -1],
  [3, -3],
  [2, 2],
  [-3, 4],
  [1, 0],
  [5, 3],
  [-2, 1],
];
const ON_A_PARABOLA = [-3, -2, -1, 0, 1, 2, 3].map((t) => [t, t * t]);
const products = (points: Points) => points.map((point) => monomials(point, 2));

/** How many labelings are separable, and what Cover counts for as many points in so many dimensions, the bias one of them. */
const COUNTS = {
  line: { points: 6, dimensions: 2, are: 12 },
  squares: { points: 6, dimensions: 3, are: 32 },
  cubes: { points: 6, dimensions: 4, are: 52 },
  fourth: { points: 6, dimensions: 5, are: 62 },
  fifth: { points: 6, dimensions: 6, are: 64 },
  plane: { points: 7, dimensions: 3, are: 44 },
  products: { points: 7, dimensions: 6, are: 126 },
} as const;

const EXACTLY = {
  line: `of the 64 labellings of six points on a line, a cut parts exactly ${COUNTS.line.are}`,
  squares: `lifted by their squares, exactly ${COUNTS.squares.are}`,
  cubes: `lifted by cubes too, exactly ${COUNTS.cubes.are}`,
  fourth: `lifted by fourth powers too, exactly ${COUNTS.fourth.are}`,
  fifth: `lifted by fifth powers too, all ${COUNTS.fifth.are}`,
  plane: `of the 128 labellings of those seven points, a line parts exactly ${COUNTS.plane.are} without the lift`,
  products: `and with it exactly ${COUNTS.products.are}`,
} as const;

/** C(N, d) = 2 (1 + (N−1)/1 (1 + (N−2)/2 (1 + …))) is that number for each of these. */
function isCovers(counts: readonly { readonly points: number; readonly dimensions: number; readonly are: number }[]): string {
  const cover = (points: number, dimensions: number): string =>
    Array.from({ length: dimensions - 1 }, (_, i) => dimensions - 1 - i).reduce(
      (inner, k) => `1 + (${points} - ${k})/${k}*(${inner})`,
      '1',
    );
  return counts.map(({ points, dimensions, are }) => `2*(${cover(points, dimensions)}) == ${are}`).join(' and ');
}

/** How far one lifts points with so many coordinates: cubes on a line, products of two in the plane and in space. */
const DEGREE = [0, 3, 2, 2];
const SHAPES = [1, 2, 3].flatMap((dimension) => [5, 6, 7, 8, 9, 10, 11, 12].map((count) => [count, dimension] as const));
const dimensionOf = (points: PointSet): number => points[0]?.length ?? 0;
const lifted = (points: PointSet): Points => points.map((point) => monomials(point, DEGREE[dimensionOf(points)] ?? 1));
/** With the lifted dimension, the bias counted. */
const dimensions = (points: Points): number => (points[0]?.length ?? 0) + 1;
const countsAsCover = (points: Points): boolean => countDichotomies(points) === coverCount(points.length, dimensions(points));
const tell = (points: Points): string =>
  `${points.map((point) => `(${point.join(', ')})`).join(', ')}: ${countDichotomies(points)} separable labellings, and not ${coverCount(points.length, dimensions(points))}`;

/** c0 + c1 t + … at a place. */
const polynomial = (degree: number, t: number): string =>
  Array.from({ length: degree + 1 }, (_, k) => `c${k}*${t ** k}`).join(' + ');
/** A polynomial of degree four with these signs at the first places: it changes its sign halfway between two of them. */
const withSigns = (signs: readonly (1 | -1)[]): readonly number[] =>
  signs
    .slice(1)
    .reduce<readonly number[]>(
      (c, sign, t) => (sign === signs[t] ? c : c.map((each, k) => (2 * t + 1) * each - 2 * (c[k - 1] ?? 0))),
      [signs[0] ?? 0, 0, 0, 0, 0],
    );
/** The sign of a polynomial of degree four at the first places, and what it is at the last. */
function signs(given: readonly (1 | -1)[], then: 1 | -1, weights: readonly number[]) {
  const positive = (sign: 1 | -1, t: number): string => `${sign === 1 ? '' : '-'}(${polynomial(4, t)}) > 0`;
  return consequence(
    given.map((sign, t) => positive(sign, t)),
    positive(then, given.length),
    {
      cone: weights.map((weight, i) => ({ weight, square: '1', times: [i] })),
      met: Object.fromEntries(withSigns(given).map((c, k) => [`c${k}`, c])),
    },
  );
}

/** Weights w, a point p, a label y, which is 1 or −1, and a bias. */
const SIDES = { w: ['1', 'n'], p: ['n', '1'], y: ['1', '1'] } as const;

const TURNED = 'a point that is turned over…';
const TURNING =
  'A cut through the origin is right about a labelling of points some of which are turned over exactly when it is right about the points as they were, with just those labels turned. So pair each way to turn points over with the labelling that has these labels turned: every labelling stands in one pair. As many ways make the given labelling separable as there are separable labellings of the points as they are; and in general position, as the lesson on Cover’s count shows, these are as many as he counted, and turning a point over changes nothing about that. If the points are independent and each is as likely as its opposite, then all ways to turn them over are equally likely, whatever the points are, up to these turns. So the chance is his count, divided by the number of ways.';

interface Labelled {
  readonly points: PointSet;
  readonly labels: readonly boolean[];
}
const LABELLED_SHAPES = [2, 3, 4].flatMap((dimension) => [2, 3, 4, 5, 6, 7].map((count) => [count, dimension + 1] as const));
/** Points with few coordinates; the sign of one more, which they then lose, is the label. */
const labelled = pointSets(LABELLED_SHAPES, 4).map(
  (rows): Labelled => ({ points: rows.map((row) => row.slice(0, -1)), labels: rows.map((row) => (row.at(-1) ?? 0) > 0) }),
);
/**
 * Of all ways to turn some of the points over, how many make the labelling separable by a hyperplane through the origin. A way
 * and the one that turns over just the others go together, with opposite weights. So the first point is left as it is.
 */
function turns({ points, labels }: Labelled): bigint {
  const ways = Array.from({ length: 2 ** (points.length - 1) }, (_, way) =>
    points.map((point, i) => point.map((x) => ((way << 1) & (1 << i) ? -x : x))),
  );
  return 2n * BigInt(ways.filter((turned) => separate(turned, labels, { bias: false }).separable).length);
}
const turnsAsCover = (set: Labelled): boolean => turns(set) === coverCount(set.points.length, set.points[0]?.length ?? 0);

/** A labelling by tosses of a coin, one for each point. */
const tossed = (count: number, seed: number): readonly boolean[] => draw(nonZeroIntegers(1), count, seed).map((toss) => toss > 0);

/**
 * The binomial coefficients t, t (t − 1) / 2, …. Each power of t is a combination of these and the number one, and the other
 * way round. So with them the same labellings are separable as with the powers, and the numbers are smaller.
 */
const binomials = (degree: number, t: number): readonly number[] =>
  Array.from({ length: degree }).reduce<readonly number[]>((all, _, k) => [...all, ((all[k - 1] ?? 1) * (t - k)) / (k + 1)], []);

/** Whether tossed labels of so many points of the line are separable when they are lifted by so many powers: one or zero. */
function onTheLine(count: number, degree: number) {
  const points = Array.from({ length: count }, (_, t) => binomials(degree, t));
  return (seed: number): number => Number(separate(points, tossed(count, seed)).separable);
}

/** Two ReLU units with whole weights and biases, drawn until they put the corners of the square in general position. */
const twoUnits = networksOf([2, 2, 1], { activation: 'relu', weight: integers(100) })
  .map(({ layers: [hidden] }) => (hidden === undefined ? [] : featureMatrix(hidden, XOR.points)))
  .filter((points) => inGeneralPosition(points));
const byTwoUnits = (labels: (seed: number) => readonly boolean[]) => (seed: number) =>
  Number(draw(twoUnits, 1, seed).every((points) => separate(points, labels(seed)).separable));

/** With the very seed of the units, the tosses would be their weights over again. */
const OTHER_SEEDS = 2 ** 20;

const FAR_FROM_COVER = {
  from: '0.02',
  to: '0.31',
  why: 'a longer run gave 0.17, a mean of 600 draws strays from its expectation by 0.14 with a chance below 1e-9 (Hoeffding), and Cover’s 14 of 16 are 0.875',
};
const ONE_HALF = {
  from: '0.31',
  to: '0.69',
  why: 'Cover’s count is exactly one half, and a mean of 300 draws strays from it by 0.19 with a chance below 1e-9 (Hoeffding)',
};

export default claim({
  title: 'Lifted data in general position becomes separable with the probability that Cover counted, over the labels',
  asks: 'What is random when people say “with high probability”?',
  says: `
Put six points on a line and toss a coin for the label of each. When can a cut separate the ones from the zeros? Only if the labels change at most once on the way from left to right, as in 1, 1, 1, 0, 0, 0.

Now lift the points: pass on their squares as well. A cut through the two numbers may cross zero twice on the way, so labels that change twice can be done. Each further power buys one more change.

![the odds]

Look at the rising curve first, the one for tossed labels. Each of the five gaps shows a change with probability one half, and the labels can be done if there are no more changes than powers.

![predict]

The chance is what [Cover counted](covers-count.md): 12 of the 64 labellings with the points as they are, 32 with squares, 52 with cubes, then 62, and then all. By then there are as many numbers to weigh, the bias counted, as there are points.

Nothing in this is special to a line, or to powers. If a lift puts the points in general position, the number of labellings that become separable is Cover’s. So is the probability for labels that are tossed. In the plane, three products take seven points from 44 of their 128 labellings to 126.

That is right, and it is often told as if it were more. The chance is in the *labels*. A problem that you are given has its labels, and nobody tossed them.

Look at the other two curves. Powers up to the fourth do ${COUNTS.fourth.are} of the 64 labellings, which is ${Math.round((100 * COUNTS.fourth.are) / 2 ** COUNTS.fourth.points)} in a hundred. But they don’t do 1, 0, 1, 0, 1, 0, with any polynomial of that degree, drawn at random or not. And 1, 1, 1, 0, 0, 0 needs no lift at all. Up to the fourth power, the one is always below Cover’s number and the other always above it.

XOR is such a problem. Hand its corners to two ReLU units with random weights. Keep only those pairs that put the four images in general position, so that 14 of the 16 labellings are separable. You might expect XOR to be among the 14 most of the time. It is there far less often than 14 times in 16 (look inside for how often). Two labellings are always missing, and XOR is one of those that are missing more often than others.

For a labelling that is given, the chance would have to be in the points. There is a case where it is. Let the lifted points be in general position, independent of each other, and each as likely as its opposite. Let the cut go through the origin.

Turning a point over does to its side just what turning its label does. So you can turn over points in the place of labels, and the chance is Cover’s once more. This is Wendel’s theorem, of 1962. The turning is checked, words take it from there, and the count is tried on points drawn at random.

But one lift with the same random weights for all points does not make them independent. You have just seen that with XOR.

Only when the dimension reaches the number of points is nothing left to chance: every labelling is separable, and so is the one that matters. [Can you get there without training anything?](frozen-features-fit-anything-finite.md)
`,
  exercise: `
Write down the labels 1, 0, 0, 1, 1, 0 and count the changes. Which power do you need? Then do it for the labels of your choice, and find a polynomial, as a product of factors like $x - 1/2$, that has the right signs.
`,
  breaks: 'ones and zeros in turn, it parts as well',
  predict: {
    question:
      'Of the 64 labellings of six points on a line, a cut can do 12. How many can it do once the squares of the points are passed on as well?',
    answers: {
      12: {
        wrong: 'lifted by their squares…',
        tempting:
          'The squares are made from the points alone, so that nothing new seems to come in. But a cut through a number and its square may cross zero twice on the way, and not just once.',
      },
      24: {
        wrong: 'lifted by their squares…',
        tempting:
          'One number has become two, so why not twice as many? But a square allows one more change of label on the way, and there are more ways to place two changes than one.',
      },
      32: { right: 'lifted by their squares…' },
      64: {
        wrong: 'lifted by their squares…',
        tempting:
          'A cut that curves seems able to follow any labels. But it turns back only once: labels that change three times on the way are out of its reach.',
      },
    },
  },
  because: {
    [EXACTLY.line]: dichotomyCount(powers(1), COUNTS.line.are),
    [EXACTLY.squares]: dichotomyCount(powers(2), COUNTS.squares.are),
    [EXACTLY.cubes]: dichotomyCount(powers(3), COUNTS.cubes.are),
    [EXACTLY.fourth]: dichotomyCount(powers(4), COUNTS.fourth.are),
    [EXACTLY.fifth]: dichotomyCount(powers(5), COUNTS.fifth.are),
    'seven points of the plane, lifted by the three products of their coordinates, are in general position': generalPosition(
      products(PLANE),
    ),
    [EXACTLY.plane]: dichotomyCount(PLANE, COUNTS.plane.are),
    [EXACTLY.products]: dichotomyCount(products(PLANE), COUNTS.products.are),
    'these seven numbers are Cover’s, the bias counted as a dimension': example({}, isCovers(Object.values(COUNTS))),
    'a point that is turned over is on the side of its label exactly when the point itself is on the side of the opposite label, whatever the dimension':
      matrixIdentity(SIDES, 'y*(w*(-p))', '(-y)*(w*p)'),
    'for independent points, each as likely as its opposite and in general position, one given labelling is separable through the origin with the probability that Cover counted, in every dimension':
      argued({ by: [TURNED], why: TURNING }),
    'a polynomial of degree four that is positive at 0, 2 and 4 and negative at 1 and 3 is positive at 5': signs(
      [1, -1, 1, -1, 1],
      1,
      [1, 5, 10, 10, 5],
    ),
    'three ones followed by three zeros, a cut parts without any lift': separable({
      points: powers(1),
      labels: [true, true, true, false, false, false],
    }),
  },
  beside: {
    'points drawn at random and lifted, if in general position then, have exactly as many separable labellings as Cover counted':
      sampled({
        over: pointSets(SHAPES, 30)
          .map(lifted)
          .filter((points) => inGeneralPosition(points)),
        of: 'sets of 5 to 12 points with whole coordinates, on a line with squares and cubes added, or in the plane or in space with all products of two coordinates added',
        runs: 60,
        holds: countsAsCover,
        tell,
        classes: { 'not every labelling can be parted': { atLeast: '0.3', has: (points) => points.length > dimensions(points) } },
      }),
    'of all ways to turn over points that were drawn at random, some and not others, as many make one given labelling separable through the origin as Cover counted':
      sampled({
        over: labelled.filter(({ points }) => inGeneralPosition(points, { bias: false })),
        of: 'sets of 2 to 7 points with whole coordinates in two to four dimensions, in general position as seen from the origin, each with a label drawn at random',
        runs: 120,
        holds: turnsAsCover,
        classes: {
          'not every way does': { atLeast: '0.2', has: ({ points }) => points.length > (points[0] ?? []).length },
        },
      }),
    'of twenty points on a line, lifted by nine powers, about half of the labellings that are tossed are separable': measured({
      run: onTheLine(20, 9),
      seeds: 300,
      between: ONE_HALF,
      of: 'share of labellings of twenty points, each label one or zero by the toss of a coin, that are separable in ten dimensions',
    }),
    'two random ReLU units that put the corners of the square in general position make XOR separable much less often than Cover’s number':
      measured({
        run: byTwoUnits(() => XOR.labels),
        seeds: 600,
        between: FAR_FROM_COVER,
        of: 'share of pairs of ReLU units, each weight and bias a whole number from −100 to 100, each as likely as the others, and four images no three on a line, that make XOR separable',
      }),
  },
  serves: {
    'a point that is turned over…': 'for independent points…',
  },
  readAs: {
    'a point that is turned over…':
      '$w$ are the weights, $p$ is the point and $y$, 1 or −1, its label: the left side is positive where $-p$ is on the side of that label, and the right side where $p$ is on the side of the other.',
    'a polynomial of degree four…':
      '$c_0$ to $c_4$ are the coefficients of the polynomial, and each condition is about its value at one of these numbers.',
  },
  butNot: {
    'lifted by 2t + 1, it parts as many as with squares': {
      of: 'of the 64 labellings of six points on a line…',
      on: dichotomyCount(
        LINE.map((t) => [t, 2 * t + 1]),
        COUNTS.squares.are,
      ),
      drops: 'general position',
    },
    'lifted by |t|, which bends too, but not here, as many': {
      of: 'lifted by their squares…',
      on: dichotomyCount(
        LINE.map((t) => [t, Math.abs(t)]),
        COUNTS.squares.are,
      ),
      drops: 'general position',
    },
    'lifted by t² and t² + t, as many': {
      of: 'lifted by cubes too…',
      on: dichotomyCount(
        LINE.map((t) => [t, t * t, t * t + t]),
        COUNTS.cubes.are,
      ),
      drops: 'general position',
    },
    'by fourth powers too, all of them': {
      of: 'lifted by fourth powers too…',
      on: dichotomyCount(powers(4), 2 ** 6),
    },
    'of seven points, all of them': {
      of: 'lifted by fifth powers too…',
      on: dichotomyCount(powers(5, [...LINE, 6]), 2 ** 7),
    },
    'seven points of a parabola, lifted alike, are in general position': {
      of: 'seven points of the plane…',
      on: generalPosition(products(ON_A_PARABOLA)),
    },
    'with the last one halfway between two others, as many': {
      of: 'of the 128 labellings of those seven points…',
      on: dichotomyCount([...PLANE.slice(0, -1), [5, 1]], COUNTS.plane.are),
      drops: 'general position',
    },
    'of seven points of a parabola, as many': {
      of: 'and with it exactly…',
      on: dichotomyCount(products(ON_A_PARABOLA), COUNTS.products.are),
      drops: 'general position',
    },
    'they are his if the bias is left out': {
      of: 'these seven numbers…',
      on: example({}, isCovers(Object.values(COUNTS).map((count) => ({ ...count, dimensions: count.dimensions - 1 })))),
    },
    'lifted by the sum of their coordinates alone, points drawn at random have as many': {
      of: 'points drawn at random…',
      on: sampled({
        over: generalPointSets(SHAPES, 30).map((points) =>
          points.map((point) => [...point, point.reduce((sum, coordinate) => sum + coordinate, 0)]),
        ),
        of: 'sets of 5 to 12 points with whole coordinates, in general position before the lift, and their sum added',
        holds: countsAsCover,
        tell,
        draw: (points) => {
          const [are, cover] = [countDichotomies(points), coverCount(points.length, dimensions(points))];
          return bars(
            [
              { name: 'separable labellings', value: are },
              { name: 'Cover’s count', value: cover, isSaid: true },
            ],
            `Lifted by the sum of their coordinates, these ${points.length} points still have ${are} separable labellings. In general position they would have ${cover}.`,
          );
        },
      }),
      drops: 'general position',
    },
    'with a bias, turned over or not, it has that probability too': {
      of: 'for independent points…',
      on: argued({ by: ['with a bias it is so too'], why: TURNING }),
      drops: 'through the origin',
    },
    'with a bias it is so too': {
      of: 'a point that is turned over…',
      on: matrixIdentity({ ...SIDES, b: ['1', '1'] }, 'y*(w*(-p) + b)', '(-y)*(w*p + b)'),
      drops: 'through the origin',
    },
    'as many do where some points lie on a line with the origin': {
      of: 'of all ways to turn over points…',
      on: sampled({
        over: labelled,
        of: 'such sets with few coordinates, in general position or not',
        holds: turnsAsCover,
        draw: ({ points, labels }) => {
          const [are, cover] = [turns({ points, labels }), coverCount(points.length, (points[0] ?? []).length)];
          return bars(
            [
              { name: 'ways that do', value: are },
              { name: 'Cover’s count', value: cover, isSaid: true },
            ],
            `Some of these ${points.length} points lie on a line with the origin, or one on the origin itself: of the ways to turn them over, ${are} make the labelling separable, where Cover counts ${cover}.`,
          );
        },
      }),
      drops: 'general position',
    },
    'so is one that is positive at 0 and 1 and negative at 2, 3 and 4': {
      of: 'a polynomial of degree four…',
      on: signs([1, 1, -1, -1, -1], 1, [1, 5, 10, 10, 5]),
    },
    'ones and zeros in turn, it parts as well': {
      of: 'three ones followed by three zeros…',
      on: separable({ points: powers(1), labels: [true, false, true, false, true, false] }),
    },
    'of twenty-eight points, half of the labellings': {
      of: 'of twenty points on a line…',
      on: measured({
        run: onTheLine(28, 9),
        seeds: 80,
        between: ONE_HALF,
        of: 'share of labellings of twenty-eight points that are separable in ten dimensions',
      }),
    },
    'labels that are tossed, they make separable as seldom': {
      of: 'two random ReLU units…',
      on: measured({
        run: byTwoUnits((seed) => tossed(4, seed + OTHER_SEEDS)),
        seeds: 600,
        between: FAR_FROM_COVER,
        of: 'share of such pairs that make labels separable which were tossed as well',
      }),
    },
  },
  assuming: {
    'general position':
      'No three of the points, as they are after the lift, lie on a line if that is a plane; no four on a plane if it is space; and so on. For cuts through the origin, it counts as one more point.',
    'through the origin':
      'The cut has no bias. Where it has one, the number one is passed on with every point, and that number is not turned over.',
  },
  settles: {
    'lifting-makes-it-separable-with-high-probability': [
      { reading: 'for one given labelling of random points', by: 'for independent points…', verdict: 'right' },
      { reading: 'for one given problem', by: 'a polynomial of degree four…', verdict: 'wrong' },
    ],
  },
  uses: ['02-separability/covers-count'],
  figure: ({ because }) => {
    const counted = [
      because[EXACTLY.line],
      because[EXACTLY.squares],
      because[EXACTLY.cubes],
      because[EXACTLY.fourth],
      because[EXACTLY.fifth],
    ];
    const course = (label: string, share: (row: (typeof counted)[number]) => Q) => {
      const points = counted.map((row, k) => [k + 1, share(row)] as const);
      return { label, points, marks: points };
    };
    /** One if this labelling, as a binary number, was parted. */
    const isParted = (labelling: number) => (row: (typeof counted)[number]) => {
      const answer = row.witness.answers[labelling];
      return answer !== undefined && 'weights' in answer ? 1 : 0;
    };
    return {
      'the odds': curves(
        'The share of labellings of six points on a line that are separable, over the number of powers they are lifted by.',
        [
          course('tossed labels', ({ statement }) => rational(statement.count).div(rational(2 ** statement.points.length))),
          course('1 1 1 0 0 0', isParted(0b111000)),
          course('1 0 1 0 1 0', isParted(0b101010)),
        ],
        'To the right how many powers of the six points are passed on, upwards the chance that a hyperplane separates the ones from the zeros. For labels that are tossed it is the share of all 64, and rises as Cover counted. For labels that are given there is no chance in it: the one labelling can be separated from the start, and the other only at the end, when there are as many numbers as points.',
      ),
    };
  },
  sources: ['cover1965', 'wendel1962'],
});
