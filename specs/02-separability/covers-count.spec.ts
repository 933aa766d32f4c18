import {
  argued,
  bars,
  claim,
  consequence,
  corners,
  countDichotomies,
  coverCount,
  dichotomyCount,
  evaluateTerm,
  example,
  generalPointSets,
  generalPosition,
  identities,
  identity,
  induction,
  live,
  matrixConsequence,
  type PointSet,
  pointSets,
  rational,
  sampled,
  swept,
} from '../../src/index.ts';

/** Points of the curve (t, t², …) with as many coordinates. */
const curve = (dimension: number, ...places: readonly number[]) =>
  places.map((t) => Array.from({ length: dimension }, (_, k) => t ** (k + 1)));

const ON_A_LINE = curve(1, -5, -4, -1, 0, 2, 7);
const ON_A_PARABOLA = curve(2, -3, -2, -1, 0, 1, 2);
const IN_SPACE = curve(3, -3, -2, -1, 0, 1, 2, 3);
/** Four points around a fifth. */
const AROUND = [
  [0, 0],
  [8, 1],
  [6, 7],
  [1, 8],
  [5, 3],
];

/** The points on the parabola, but for the first, and one that is on a line with two of them. */
const THREE_ON_A_LINE = [...ON_A_PARABOLA.slice(1), [3, 7]];
/** The corners of a square, and its centre. */
const CENTRED = [...corners(2).map((corner) => corner.map((bit) => 2 * bit)), [1, 1]];

/** From the parabola down to a line. */
const HEIGHTS = ['1', '1/2', '1/4', '1/8', '0'] as const;

/** How many of their labelings are separable, and what Cover counts for as many points in so many dimensions, the bias one of them. */
const LINE = { points: 6, dimensions: 2, are: 12 } as const;
const PARABOLA = { points: 6, dimensions: 3, are: 32 } as const;
const FIVE = { points: 5, dimensions: 3, are: 22 } as const;
const SPACE = { points: 7, dimensions: 4, are: 84 } as const;

const EXACTLY = {
  line: `of the 64 labellings of six points on a line, a cut parts exactly ${LINE.are}`,
  parabola: `of the 64 labellings of six points on a parabola, a line parts exactly ${PARABOLA.are}`,
  five: `of the 32 labellings of four points around a fifth, a line parts exactly ${FIVE.are}`,
  space: `of the 128 labellings of seven points of a curve in space, a plane parts exactly ${SPACE.are}`,
} as const;

/** Whether Cover's sum is that number for each of these. */
function isCovers(counts: readonly { readonly points: number; readonly dimensions: number; readonly are: number }[]): string {
  return counts.map(({ points, dimensions, are }) => `${cover(`${points}`, dimensions)} == ${are}`).join(' and ');
}

/** C(N, d) as a polynomial in N: 2 (1 + (N−1)/1 (1 + (N−2)/2 (1 + …))). */
function cover(points: string, dimensions: number): string {
  const nested = Array.from({ length: dimensions - 1 }, (_, i) => dimensions - 1 - i).reduce(
    (inner, k) => (inner === '1' ? `1 + (${points} - ${k})/${k}` : `1 + (${points} - ${k})/${k}*(${inner})`),
    '1',
  );
  return `2*(${nested})`;
}

const DIMENSIONS = [2, 3, 4];
const grows = DIMENSIONS.map((d) => `${cover('(N + 1)', d)} - ${cover('N', d)}`);

/**
 * Cover's count C of N points in d dimensions, E that in one dimension less, and B the number in Pascal's triangle that is N − 1
 * over d − 1: of one point, then of one point more by the rule of the triangle, for C, E and B alike.
 */
const triangle = (always: string) =>
  ({
    rules: [
      { from: 0, to: { N: '1', d: '1', C: '2', E: '0', B: '1' } },
      { from: 0, if: ['j >= 2'], to: { N: '1', d: 'j', C: '2', E: '2', B: '0' } },
      { from: 0, if: ['0 >= j'], to: { N: '1', d: 'j', C: '0', E: '0', B: '0' } },
      {
        from: 2,
        if: ['N1 == N2', 'd1 == d2 + 1', 'E1 == C2'],
        to: { N: 'N1 + 1', d: 'd1', C: 'C1 + E1', E: 'E1 + E2', B: 'B1 + B2' },
      },
    ],
    always: [always],
    of: 'points',
  }) as const;
const [ONE, MORE, NONE] = [{ rule: 0 }, { rule: 1, with: { j: 2 } }, { rule: 2, with: { j: 0 } }] as const;

/** Dimension after dimension: C the count, S the sum so far of the numbers B of the triangle. */
const summed = (always: string) =>
  ({
    rules: [
      { from: 0, to: { C: '0', S: '0' } },
      { from: 1, if: ['D - C == 2*B'], to: { C: 'D', S: 'S + B' } },
    ],
    always: [always],
    of: 'dimensions',
  }) as const;

/** A cut through the new point has the value u at another. Turned by e, it has e c more; c is how the two points lie to each other. */
const nudged = (room: string) =>
  consequence(['e > 0', `u >= ${room}`], 'u + e*c > 0', {
    cone: [
      { weight: 1, square: '1', times: [1] },
      { weight: 2, square: 'c + 1/4', times: [0] },
      { weight: '15/8', square: '1', times: [0] },
    ],
  });

/** The shadows Y of the points X along the new point p, l of it taken away from each; weights t of them. */
const SHADOWS = { X: ['d', 'n'], Y: ['d', 'n'], p: ['d', '1'], l: ['1', 'n'], t: ['n', '1'] } as const;

const RULE = [
  'when one cut that is right…',
  'a cut through the new point…',
  'a cut that runs through the new point…',
  'shadows in special position…',
  'by this rule…',
  'Cover’s count is twice…',
];
/** Why Cover's rule holds of all points in general position. */
const WHY =
  'Look at cuts through the origin; a bias is one more coordinate, in which every point has a one. A single point has two labellings. Now one more point comes, the new one. Each labelling of the others that a cut can do goes on with the new point on one side or on the other, or, if the cut runs through it, with a nudge on both. It goes on both ways exactly when some cut that is right about the others runs through the new point: if there are two, one for each side, then a mixture of them runs through it. What cuts through the new point do to the others is what cuts do to their shadows. To get the shadow of a point, subtract the multiple of the new one that makes the rest perpendicular to it. So shadows have one dimension less, and they are in general position as well. So the new count is the old one plus the old one in one dimension less. In a single dimension no cut runs through a new point, and nothing is added. From there on it is arithmetic.';

/** From 1 to 12 points, in 1 to 5 dimensions. */
const SHAPES = Array.from({ length: 60 }, (_, i) => [1 + (i % 12), 1 + Math.floor(i / 12)] as const);

const dimensionOf = (list: PointSet): number => list[0]?.length ?? 0;
/** With a bias, a cut may miss the origin, and a dimension more counts. */
function comparison(bias: boolean) {
  const isAsCoverCounts = (list: PointSet): boolean =>
    countDichotomies(list, { bias }) === coverCount(list.length, dimensionOf(list) + Number(bias));
  return {
    holds: isAsCoverCounts,
    draw: (list: PointSet) => {
      const [count, are, cover] = [
        list.length,
        countDichotomies(list, { bias }),
        coverCount(list.length, dimensionOf(list) + Number(bias)),
      ];
      const places = new Set(list.map((point) => point.join())).size;
      return bars(
        [
          { name: 'separable labellings', value: are },
          { name: 'Cover’s count', value: cover, isSaid: true },
        ],
        `These ${count} points, at ${places} ${places === 1 ? 'place' : 'different places'}, are not in general position: they have ${are} separable labellings where Cover counts ${cover}.`,
      );
    },
    tell: (list: PointSet): string =>
      `${list.map((point) => `(${point.join(', ')})`).join(', ')}: ${countDichotomies(list, { bias })} separable labellings, and not ${coverCount(list.length, dimensionOf(list) + Number(bias))}`,
  };
}
/** Of both kinds: sets that are parted however they are labelled, and sets that are not. */
const WIDE = {
  'some of its labellings are not separable': {
    atLeast: '0.5',
    has: (list: PointSet): boolean => list.length > dimensionOf(list) + 1,
  },
  'all of its labellings are separable': {
    atLeast: '0.2',
    has: (list: PointSet): boolean => list.length <= dimensionOf(list) + 1,
  },
  'some coordinate is above 40': {
    atLeast: '0.5',
    has: (list: PointSet): boolean => list.some((point) => point.some((x) => x > 40)),
  },
};
const ANYWHERE = comparison(true);
const THROUGH_THE_ORIGIN = comparison(false);

/** The separable labelings of the corners of the n-cube are so many, and Cover's count for as many points is that. */
const CUBES = [
  { n: 2, are: 14n, cover: 14n },
  { n: 3, are: 104n, cover: 128n },
  { n: 4, are: 1882n, cover: 3882n },
];
const cubes = {
  members: () => CUBES,
  size: CUBES.length,
  key: ({ n }: (typeof CUBES)[number]) => `the cube of ${n} dimensions`,
  of: 'the cubes of two, three and four dimensions',
};

function listed(counts: readonly bigint[]): string {
  return counts.join(', ').replace(/, (\d+)$/, ' and $1');
}

export default claim({
  title: 'Points in general position have exactly as many separable labellings as Cover counted',
  asks: 'Does it matter where the points fall?',
  says: `
Throw a handful of points onto a sheet of paper. Label each of them one or zero, as you please. In how many of all these ways can one straight cut separate the ones from the zeros?

![a handful]

Drag a point, and tap it to turn its label over. You would expect that the number depends on where the points fell.

![predict]

It does not, as long as no three of them lie on a line. Take four points first. They have 16 labellings, and a cut can do 14 of them. Drag a point: the lines move, and the count stays. You lose some only when three points get onto one line.

![the count]

Now drop a fifth point among the four. Step through the 14 labellings that a cut can do: each of them goes on in one way or in two. Eight of them go on in two: $14 + 8 = 22$. Drag the fifth point elsewhere, no three on a line, and you get another picture, but 22 again.

![the fifth point]

When does a labelling go on in both ways? Some cut does it for the four. That cut passes the fifth point on one side or on the other, so one way is always left. If a cut for the four can run right through the fifth point, as the solid line does, a nudge decides where that point belongs, and both ways are open. And only then.

Now stand at the fifth point. Cuts through it have lost a freedom: they can only turn. Draw a line in front of you, and look at the shadows that the other points throw on it. A turning cut meets that line in one place. What it does to the four points is what this place does to their four shadows. A point behind you throws its shadow backwards, and gets the other label.

![the shadows]

What a turning cut does to the points is what cuts do to shadows in one dimension less: eight labellings again.

So the new count is the old count plus the old count in one dimension less. Nothing in this rule says where the points are.

![the table]

Each number is the one above it plus that one’s left neighbour: $32 = 22 + 10$. Tap any of them to see its two. It is the rule that builds Pascal’s triangle.

Added up, the rule says how many labellings of $N$ points in $d$ dimensions cuts through the origin can do: $C(N, d) = 2 \\sum_{k<d} \\binom{N-1}{k}$. A cut that may run anywhere has a bias, which counts for one dimension more. So the third column is for a sheet of paper.

The sum is old. Ludwig Schläfli used it to count the pieces into which planes through a point cut space. It was printed in 1901, long after he wrote it. Scott Cameron and Robert Winder found it again. Thomas Cover made it known in 1965, and it goes by the name of Cover’s theorem.

The sets of points on this page are decided labelling by labelling: by a cut, or by the reason why there is none. For all points in general position, each step of the argument is checked by itself, and words join the steps. On sets drawn at random, of up to 12 points in up to five dimensions, the count was tried as well.

And the condition matters. Put six points on a parabola: a cut can do 32 of their 64 labellings. Lower the parabola, and it still can, as long as there is any height left. Once all six are on a line, 12 remain.

![the parabola]

The corners of a cube are not in general position either: four of them lie on a face, and more on slanted planes. They have 104 separable labellings, where Cover’s count says 128.

So all that counts is how many points there are, and in how many dimensions. With a few points a cut does everything, with many next to nothing. [Where does it do exactly half?](capacity-is-two-per-dimension.md)
`,
  exercise: `
Draw four points, no three of them on a line, and go through all 16 labellings. How many can a line do? Now move one point until three of the four lie on a line, and count again. Which labellings are lost, and what stands in their way?
`,
  breaks: 'six points, three of them on a line…',
  predict: {
    question:
      'Some points lie on a sheet, no three of them on a line. A line can separate some of their labellings. How much does their number depend on where the points lie?',
    answers: {
      'Not at all': { right: 'points in general position have…' },
      'Very much': {
        wrong: 'points in general position have…',
        tempting:
          'Which labellings a line can do depends on the places. But how many they are came out the same wherever the points fell, as long as they were in general position.',
      },
      'Not at all, and three on a line make no difference': {
        wrong: 'six points, three of them on a line…',
        tempting:
          'Three on a line look like a small accident. But the one in the middle can then never be cut off from the other two alone, and labellings are lost.',
      },
    },
  },
  because: {
    'no two of six points on a line coincide': generalPosition(ON_A_LINE),
    [EXACTLY.line]: dichotomyCount(ON_A_LINE, LINE.are),
    'no three of six points on a parabola are on a line': generalPosition(ON_A_PARABOLA),
    [EXACTLY.parabola]: dichotomyCount(ON_A_PARABOLA, PARABOLA.are),
    'no three of four points and a fifth between them are on a line': generalPosition(AROUND),
    [EXACTLY.five]: dichotomyCount(AROUND, FIVE.are),
    'no four of seven points of a curve in space are on a plane': generalPosition(IN_SPACE),
    [EXACTLY.space]: dichotomyCount(IN_SPACE, SPACE.are),
    'these four numbers are Cover’s, the bias counted as a dimension': example({}, isCovers([LINE, PARABOLA, FIVE, SPACE])),
    'twice the signed area of a triangle with its corners on the parabola is the product of their three differences in x':
      identity('(t - s)*(u^2 - s^2) - (u - s)*(t^2 - s^2)', '(t - s)*(u - s)*(u - t)'),
    'with one point more, Cover’s count in two, three and four dimensions grows by his count in one dimension less': identities(
      grows,
      DIMENSIONS.map((d) => cover('N', d - 1)),
    ),
    'by this rule Cover’s counts in two neighbouring dimensions differ by twice the number of Pascal’s triangle, for every number of points in every dimension':
      induction(triangle('C - E == 2*B'), {
        steps: [[{}], [{}], [{}], [{ equations: [0, 0, 1, 1, 1] }]],
        runs: [
          {
            last: {
              rule: 3,
              of: [
                { rule: 3, of: [MORE, ONE] },
                { rule: 3, of: [ONE, NONE] },
              ],
            },
          },
        ],
      }),
    'Cover’s count is twice the sum of the first numbers in a row of Pascal’s triangle, one for each dimension, however many':
      induction(summed('C == 2*S'), {
        steps: [[{}], [{ equations: [1, 1] }]],
        runs: [{ last: [{ rule: 0 }, { rule: 1, with: { D: 2, B: 1 } }, { rule: 1, with: { D: 6, B: 2 } }] }],
      }),
    'when one cut that is right about another point has the new one at a height a above it, and a second has it at a depth b below, then b times the first plus a times the second is right about the other point':
      consequence(['a > 0', 'b > 0', 'u > 0', 'v > 0'], 'b*u + a*v > 0'),
    'a cut through the new point that is right about another can be turned to either side of the new one, and stay right: by an e so small that 2e(1 + c²) is no more than its value there':
      nudged('2*e*(1 + c^2)'),
    'a cut that runs through the new point has the same value at another point and at its shadow, in every dimension':
      matrixConsequence({ w: ['1', 'd'], x: ['d', '1'], p: ['d', '1'], l: ['1', '1'] }, ['w*p == 0*w*p'], 'w*(x - p*l) == w*x', {
        parts: [{ of: 0, before: '-1', after: 'l' }],
      }),
    'shadows in special position come from points in special position: weights that make nothing of the shadows make nothing of the points, with the new one among them':
      matrixConsequence(SHADOWS, ['Y == X - p*l', 'Y*t == 0*Y*t'], 'X*t - p*(l*t) == 0*X*t', {
        parts: [
          { of: 1, before: '1', after: '1' },
          { of: 0, before: '-1', after: 't' },
        ],
      }),
    'points in general position have exactly as many separable labellings as Cover counted, for every number of points in every dimension':
      argued({ by: RULE, why: WHY }),
  },
  beside: {
    'points drawn at random in general position, up to 12 of them in up to five dimensions, have exactly as many separable labellings as Cover counted':
      sampled({
        ...ANYWHERE,
        over: generalPointSets(SHAPES, 50),
        of: 'sets of 1 to 12 points in one to five dimensions, with whole coordinates and in general position',
        runs: 600,
        classes: WIDE,
      }),
    'so it is for cuts through the origin, where the bias is no further dimension': sampled({
      ...THROUGH_THE_ORIGIN,
      over: generalPointSets(SHAPES, 50, { bias: false }),
      of: 'such sets, in general position as seen from the origin',
      runs: 600,
      classes: WIDE,
    }),
    [`the corners of the square, the cube and the cube of four dimensions have ${listed(CUBES.map(({ are }) => are))} separable labellings, where Cover counts ${listed(CUBES.map(({ cover }) => cover))}`]:
      swept({
        ...cubes,
        holds: ({ n, are, cover }) => countDichotomies(corners(n)) === are && coverCount(2 ** n, n + 1) === cover,
      }),
  },
  serves: {
    'twice the signed area…': 'no three of six…',
    'by this rule…': 'Cover’s count is twice…',
  },
  readAs: {
    'when one cut that is right…': '$u$ and $v$ are the values of the two cuts at the other point, times its label, 1 or −1.',
    'a cut through the new point…':
      '$u$ is the value of the cut at the other point, times its label; the turn adds $e$ times the new point to the weights, or takes it away, and so adds $e c$, where $c$ is the scalar product of the two points, with one sign or the other.',
    'a cut that runs through…':
      '$w$ are the weights, $p$ is the new point and $x$ the other one; $x - p l$ is its shadow for the number $l$ that makes it perpendicular to $p$.',
    'shadows in special position…':
      'The columns of $X$ are the points and those of $Y$ their shadows along the new point $p$, with the numbers in the row $l$; $t$ are the weights of the points, and $-l t$ is that of the new one.',
    'with one point more…':
      'Each equation is one dimension: on the left his count of $N + 1$ points less that of $N$, on the right his count in one dimension less.',
    'by this rule…':
      '$C$ is Cover’s count of $N$ points in $d$ dimensions, $E$ that in one dimension less, and $B$ the number of Pascal’s triangle that is $N - 1$ over $d - 1$; the last rule adds one point.',
    'Cover’s count is twice…':
      'Each step goes on from the count $C$ to the count $D$ in one dimension more; $B$ is the number of Pascal’s triangle that belongs to it, and $S$ the sum of these so far.',
  },
  butNot: {
    'so it is when only one of the two is right about it': {
      of: 'when one cut that is right…',
      on: consequence(['a > 0', 'b > 0', 'u > 0'], 'b*u + a*v > 0'),
    },
    'it is enough that e (1 + c²) is no more than twice its value': {
      of: 'a cut through the new point…',
      on: nudged('e*(1 + c^2)/2'),
    },
    'so has a cut that does not run through it': {
      of: 'a cut that runs through…',
      on: matrixConsequence({ w: ['1', 'd'], x: ['d', '1'], p: ['d', '1'], l: ['1', '1'] }, [], 'w*(x - p*l) == w*x', {}),
    },
    'such weights make nothing of the points alone': {
      of: 'shadows in special position…',
      on: matrixConsequence(SHADOWS, ['Y == X - p*l', 'Y*t == 0*Y*t'], 'X*t == 0*X*t', {
        at: {
          sizes: { d: 1, n: 1 },
          matrices: { X: [[1]], Y: [[0]], p: [[1]], l: [[1]], t: [[1]] },
        },
      }),
    },
    'so have points in any position': {
      of: 'points in general position have…',
      on: argued({ by: RULE.with(3, 'such weights make nothing…'), why: WHY }),
      drops: 'general position',
    },
    'they differ by the number of Pascal’s triangle itself': {
      of: 'by this rule Cover’s counts…',
      on: induction(triangle('C - E == B'), { after: { last: ONE } }),
    },
    'his count is that sum itself': {
      of: 'Cover’s count is twice…',
      on: induction(summed('C == S'), {}),
    },
    'with one more of them at 7, still no two coincide': { of: 'no two of six…', on: generalPosition([...ON_A_LINE, [7]]) },
    'a cut parts all 64 labellings of the points on a line': {
      of: 'of the 64 labellings of six points on a line…',
      on: dichotomyCount(ON_A_LINE, 64),
    },
    'with (3, 7) in the place of one of them, no three are on a line': {
      of: 'no three of six points…',
      on: generalPosition(THREE_ON_A_LINE),
    },
    'six points, three of them on a line, have as many': {
      of: 'of the 64 labellings of six points on a parabola…',
      on: dichotomyCount(THREE_ON_A_LINE, PARABOLA.are),
      drops: 'general position',
    },
    'of the corners of a square and its centre, no three are on a line': {
      of: 'no three of four points…',
      on: generalPosition(CENTRED),
    },
    'the corners of a square around its centre have as many': {
      of: 'of the 32 labellings of four points…',
      on: dichotomyCount(CENTRED, FIVE.are),
      drops: 'general position',
    },
    'no four corners of the cube are on a plane': { of: 'no four of seven…', on: generalPosition(corners(3)) },
    'the corners of the cube have as many as eight points in general position': {
      of: 'of the 128 labellings…',
      on: dichotomyCount(corners(3), Number(coverCount(8, 4))),
      drops: 'general position',
    },
    'they are his without the bias': {
      of: 'these four numbers…',
      on: example({}, isCovers([LINE, PARABOLA, FIVE, SPACE].map((count) => ({ ...count, dimensions: count.dimensions - 1 })))),
    },
    'with its corners on y = x³, it is the same product': {
      of: 'twice the signed area…',
      on: identity('(t - s)*(u^3 - s^3) - (u - s)*(t^3 - s^3)', '(t - s)*(u - s)*(u - t)'),
    },
    'every further point doubles the count': {
      of: 'with one point more…',
      on: identities(
        grows,
        DIMENSIONS.map((d) => cover('N', d)),
      ),
    },
    'points with few coordinates to choose from have as many, in general position or not': {
      of: 'points drawn at random…',
      on: sampled({
        ...ANYWHERE,
        over: pointSets([[5, 2]], 2),
        of: 'sets of five points of the plane with coordinates from −2 to 2',
      }),
      drops: 'general position',
    },
    'so it is for points with few coordinates, some of which may be on a line with the origin': {
      of: 'so it is for cuts…',
      on: sampled({
        ...THROUGH_THE_ORIGIN,
        over: generalPointSets([[5, 3]], 2),
        of: 'sets of five points of space with coordinates from −2 to 2, in general position but for the origin',
      }),
      drops: 'general position',
    },
    'Cover counts right for every cube': {
      of: 'the corners of the square…',
      on: swept({
        ...cubes,
        holds: ({ n, are }) => coverCount(2 ** n, n + 1) === are,
        draw: ({ n, are, cover }) =>
          bars(
            [
              { name: 'separable labellings', value: are },
              { name: 'Cover’s count', value: cover, isSaid: true },
            ],
            `The ${2 ** n} corners are not in general position: they have ${are} separable labellings, where Cover counts ${cover}.`,
          ),
      }),
    },
  },
  assuming: {
    'general position':
      'No three points of the plane lie on a line, no four in space on a plane, and so on; on a line, no two coincide.',
  },
  settles: {
    'lifting-makes-it-separable-with-high-probability': [
      { reading: 'how many labellings', by: 'points in general position have…', verdict: 'right' },
      { reading: 'for random labels', by: 'points in general position have…', verdict: 'right' },
    ],
  },
  figure: ({ because }) => {
    const { points } = because[EXACTLY.five].statement;
    const { right } =
      because['with one point more, Cover’s count in two, three and four dimensions grows by his count in one dimension less']
        .statement;
    return {
      'a handful': live(
        'points',
        // At half the size they all lie in the window.
        { points: points.map((point) => point.map((x) => rational(x).div(rational(2)))), labels: points.map((_, i) => i < 2) },
        'Five points, with a line that separates the ones from the zeros, or the reason why there is none.',
      ),
      'the count': live(
        'tiles',
        { places: [points.slice(0, -1)], first: 5, sight: { x: [-1, 9], y: [-1, 9] }, grid: '1/2' },
        'Four points, and all of their labellings. Each has the line that was found for it, or is crossed out.',
      ),
      'the fifth point': live(
        'split',
        { points: points.slice(0, -1), added: points.at(-1) ?? [], from: -1, to: 9, grid: '1/2' },
        'A new point among four. The cuts that go on both ways are framed.',
      ),
      'the shadows': live(
        'shadows',
        { points: points.slice(0, -1), added: points.at(-1) ?? [], height: 5, from: -1, to: 9, grid: '1/4' },
        'A cut that turns about the fifth point, and the shadows of the other four on a line above it.',
      ),
      'the table': live(
        'pascal',
        {
          entries: Array.from({ length: 6 }, (_, n) =>
            right.map((term) => evaluateTerm(term, new Map([['N', rational(n + 1)]]))),
          ),
        },
        'Cover’s count for one to six points in one, two and three dimensions. A bias is one of the dimensions.',
      ),
      'the parabola': live(
        'tiles',
        {
          places: HEIGHTS.map((height) =>
            because[EXACTLY.parabola].statement.points.map(([x = 0, y = 0]) => [x, rational(height).mul(rational(y))]),
          ),
          along: { label: 'Height of the parabola', values: HEIGHTS },
          first: 12,
          sight: { x: [-4, 3], y: [-1, 10] },
        },
        'Six points on a parabola that you can lower, and all of their labellings.',
      ),
    };
  },
  sources: ['cover1965', 'schlafli1901', 'cameron1960', 'winder1966', 'zaslavsky1975'],
});
