import {
  claim,
  corners,
  countDichotomies,
  coverCount,
  dichotomyCount,
  generalPointSets,
  identities,
  identity,
  labelings,
  type PointSet,
  pointSets,
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

/** As many of the labelings of these points of d-space as Cover counts, with one dimension more for the bias. */
function asCoverCounts(points: readonly (readonly number[])[], dimension: number) {
  return dichotomyCount(points, Number(coverCount(points.length, dimension + 1)));
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

/** Every number of points from 1 to 12, in every dimension from 1 to 5. */
const SHAPES = Array.from({ length: 60 }, (_, i) => [1 + (i % 12), 1 + Math.floor(i / 12)] as const);

const dimensionOf = (list: PointSet): number => list[0]?.length ?? 0;
const countsAsCover = (list: PointSet): boolean => countDichotomies(list) === coverCount(list.length, dimensionOf(list) + 1);
const tell = (list: PointSet): string =>
  `${list.map((point) => `(${point.join(', ')})`).join(', ')}: ${countDichotomies(list)} separable labellings, and not ${coverCount(list.length, dimensionOf(list) + 1)}`;

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

export default claim({
  title: 'Points in general position have exactly as many separable labellings as Cover counted',
  says: `
Throw a handful of points onto a sheet of paper and label each of them one or zero as you please. In how many ways can you do it such that a straight cut parts the ones from the zeros? One would expect that it depends on where the points fell. It does not, as long as no three of them lie on a line.

Here is why. Suppose that you have counted, and now one more point falls onto the paper. Each labelling so far that a cut can part goes on in one way at least: the cut passes the new point on one side or the other. It goes on in both ways just when some cut for it can be moved until it runs through the new point, for then a nudge decides to which side the point belongs. Cuts through a given point have lost a freedom: they can only turn. So they do what cuts can do in one dimension less, on the shadows that the other points throw, seen from the new one.

So the new count is the old count, and the old count in one dimension less. It is the rule by which Pascal's triangle is built, and it makes no mention of where the points are. Thomas Cover wrote the sum down in 1965: of $N$ points in $d$ dimensions, cuts through the origin part $C(N, d) = 2 \\sum_{k<d} \\binom{N-1}{k}$ labellings. A cut that may run anywhere, with a bias, counts for one dimension more.

For some sets of points every single labelling is decided below, with a cut or with the proof that there is none. (On a parabola, by the way, one is safe: a triangle with its corners there has an area, whichever three points one takes.) That it is so for all of them is Cover's theorem; here it is tried on sets drawn at random, and so the book says *supported*.

And the condition matters. The corners of a cube are no handful thrown at random: four of them lie on a face, and more on slanted planes. They have fewer separable labellings than the count says.
`,
  because: {
    'of the 64 labellings of six points on a line, a cut parts exactly 12': asCoverCounts(ON_A_LINE, 1),
    'of the 64 labellings of six points on a parabola, a line parts exactly 32': asCoverCounts(ON_A_PARABOLA, 2),
    'of the 32 labellings of four points around a fifth, a line parts exactly 22': asCoverCounts(AROUND, 2),
    'of the 128 labellings of seven points of a curve in space, a plane parts exactly 84': asCoverCounts(IN_SPACE, 3),
    'twice the signed area of a triangle with its corners on the parabola is the product of their three differences in x':
      identity('(t - s)*(u^2 - s^2) - (u - s)*(t^2 - s^2)', '(t - s)*(u - s)*(u - t)'),
    'with one point more, Cover’s count in two, three and four dimensions grows by his count in one dimension less': identities(
      grows,
      DIMENSIONS.map((d) => cover('N', d - 1)),
    ),
    'points drawn at random in general position have exactly as many separable labellings as Cover counted': sampled({
      over: generalPointSets(SHAPES, 50),
      of: 'sets of up to 12 points with whole coordinates, in general position, in up to five dimensions',
      runs: 100,
      holds: countsAsCover,
      tell,
      classes: {
        'not every labelling can be parted': { atLeast: '0.25', has: (list) => list.length > dimensionOf(list) + 1 },
      },
    }),
  },
  beside: {
    'the corners of the square, the cube and the cube of four dimensions have 14, 104 and 1882 separable labellings, where Cover counts 14, 128 and 3882':
      swept({
        ...cubes,
        holds: ({ n, are, cover }) =>
          countDichotomies(corners(n)) === are && coverCount(2 ** n, n + 1) === cover && countsAsCover(corners(n)) === (n === 2),
      }),
  },
  butNot: {
    'a cut parts all 64 labellings of the points on a line': {
      of: 'of the 64 labellings of six points on a line…',
      on: dichotomyCount(ON_A_LINE, 64),
    },
    'six points, three of them on a line, have as many': {
      of: 'of the 64 labellings of six points on a parabola…',
      on: asCoverCounts([...ON_A_PARABOLA.slice(1), [3, 7]], 2),
      drops: 'general position',
    },
    'the corners of a square around its centre have as many': {
      of: 'of the 32 labellings of four points…',
      on: asCoverCounts([...corners(2).map((corner) => corner.map((bit) => 2 * bit)), [1, 1]], 2),
      drops: 'general position',
    },
    'the corners of the cube have as many as eight points in general position': {
      of: 'of the 128 labellings…',
      on: asCoverCounts(corners(3), 3),
      drops: 'general position',
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
      on: sampled({ over: pointSets(SHAPES, 2), of: 'sets of points with coordinates from −2 to 2', holds: countsAsCover, tell }),
      drops: 'general position',
    },
    'Cover counts right for every cube': {
      of: 'the corners of the square…',
      on: swept({ ...cubes, holds: ({ n }) => countsAsCover(corners(n)) }),
    },
  },
  assuming: {
    'general position':
      'No three points of the plane lie on a line, no four in space on a plane, and so on; on a line, no two coincide.',
  },
  settles: {
    'lifting-makes-it-separable-with-high-probability': {
      reading: 'how many labellings',
      by: 'points drawn at random…',
      verdict: 'right',
    },
  },
  figure: ({ because }) => {
    const { statement, witness } = because['of the 32 labellings of four points around a fifth, a line parts exactly 22'];
    return labelings(
      { points: statement.points, answers: witness.answers },
      'All 32 labellings of four points around a fifth, each with the line that was found for it; crossed out, those that have none.',
    );
  },
  sources: ['cover1965', 'zaslavsky1975'],
});
