import {
  argued,
  bars,
  claim,
  corners,
  countDichotomies,
  dichotomyCount,
  generalPointSets,
  induction,
  inseparable,
  live,
  matrixConsequence,
  type PointSet,
  sampled,
  separation,
} from '../../src/index.ts';

/** A triangle, and the same with a point inside it. */
const TRIANGLE = [
  [0, 0],
  [4, 0],
  [0, 4],
];
const AROUND_ONE = { points: [...TRIANGLE, [1, 1]], labels: [true, true, true, false] };

/** Coordinates of a corner, each 0 or 1, with the weight `weight` where it is 1: f is the value so far, h how many ones there were. */
const corner = (weight: string) =>
  ({
    rules: [
      { from: 0, to: { f: 'b', h: '0' } },
      { from: 1, if: ['x^2 == x', `x*(w - (${weight})) == 0`], to: { f: 'f + w*x', h: 'h + x' } },
    ],
    always: ['f == b + h*(y - b)'],
    of: 'coordinates',
  }) as const;
const A_CORNER = {
  given: { b: 1, y: '-1' },
  last: [{ rule: 0 }, { rule: 1, with: { x: 0, w: 3 } }, { rule: 1, with: { x: 1, w: '-2' } }, { rule: 1, with: { x: 0, w: 5 } }],
} as const;

/** Equations in the unknowns s and one more, z, which has the coefficients c in them; in the last one, a, it has p, and q p is one. */
const ELIMINATION = {
  B: ['k', 'm'],
  c: ['k', '1'],
  a: ['1', 'm'],
  p: ['1', '1'],
  q: ['1', '1'],
  s: ['m', '1'],
  z: ['1', '1'],
  u: ['1', 'k'],
  v: ['1', '1'],
} as const;
const LEFT = 'B*s == c*q*a*s';
const SOLVED = 'u*(B*s + c*z) + v*(a*s + p*z) == 0*a*s';

/** Points as the columns of X, a row e of ones, weights t of the points, and an affine function with the weights w and the bias b. */
const DEPENDENT = { X: ['d', 'n'], e: ['1', 'n'], t: ['n', '1'], w: ['1', 'd'], b: ['1', '1'] } as const;

/** Point after point, with a weight t and the value v of a function: S is the sum of all t v. */
const weighted = (others: readonly string[]) =>
  ({
    rules: [
      { from: 0, if: ['t*v > 0'], to: { S: 't*v' } },
      { from: 1, if: others, to: { S: 'S + t*v' } },
    ],
    always: ['S > 0'],
    of: 'points',
  }) as const;

const STEPS = ['the equations that are left…', 'weights t of the points…', 'if v has the sign of t…'];
const WHY =
  'For the first half, take the origin and the corners with a single one, which are d + 1 points: give each the value 1 or −1 that it should have. For the second half, let there be d + 2 points. That weights t add up to zero, and that they do so in each coordinate of the points, are d + 1 equations in d + 2 unknowns. Eliminate one unknown after the other, each by an equation that has it; one that no equation has is set to one, and the others to zero. There is one unknown more than equations, so in the end an unknown is free: set it to one and go back. So there are such t, not all zero. Now ask for the points with t > 0 on one side of a hyperplane, and for those with t < 0 on the other. The values of its affine function, weighted by t, would add up to more than zero; but they add up to zero.';

/** One point more than there are dimensions, or two. */
const sets = (more: number) =>
  generalPointSets(
    [1, 2, 3, 4].map((d) => [d + more, d] as const),
    9,
  );
const takesAll = (points: PointSet): boolean => countDichotomies(points) === 2n ** BigInt(points.length);

export default claim({
  title: 'How many points can a hyperplane label as you like?',
  asks: 'Where would you put the fourth point?',
  says: `
Three points on a sheet, not in a row. Label them as you please: a straight cut does what you ask. There are eight ways, and it does all eight. Now add a fourth point, wherever you want. Can you place it so that a cut still does everything?

![the fourth point]

Drag the point that lies inside, and tap the points to change their labels. Try to find a place where the line never gives up.

There are only two kinds of places. In one kind, a point lies inside the triangle of the other three. Then no cut has the three on one side and the one in the middle on the other.

![the triangle]

In the other kind, the four are the corners of a quadrilateral. Then its diagonals cross, and no cut separates the ends of one from the ends of the other. You know that one: [it is XOR](no-line-separates-xor.md). (If three lie in a row, the middle one cannot be cut off from the other two.)

So four points are too many for a line in the plane, and the number is three.

![predict]

In $d$ dimensions the number is $d + 1$, for every $d$. It is called the _VC dimension_ of hyperplanes, after Vladimir Vapnik and Alexey Chervonenkis (1971). It says how much a machine can be made to say, whatever you ask of it, and the theory of learning starts there.

**Why can d + 1 be done?** Take the origin, and one step along each axis. Choose the bias, and the origin has the value you want. Each other point has a weight that belongs to it alone, so choose that.

**Why not d + 2?** Johann Radon showed in 1921 that any $d + 2$ points fall into two groups whose hulls meet, like the two diagonals of a square. Look for weights, one for each point, that add up to zero and pull the mixture of the points to zero as well. These are $d + 1$ equations in $d + 2$ weights. You can always solve them, and not only by zeros.

Now sort the points by the signs of their weights. The positive ones have the same centre of gravity as the negative ones. So no hyperplane comes between the two groups.

What happens to the count when there are more points than that? [Cover found out](covers-count.md).
`,
  exercise: `
Put three points on a line in a row, and go through the eight labellings. How many can a cut do? So does the number three depend on where the points are? Say in a sentence what “label as you like” promises: some three points, or any three?
`,
  breaks: 'of the sixteen labellings of the corners…',
  predict: {
    question:
      'Three points on a sheet can be labelled as you like, by a line. How many points in ten dimensions can a hyperplane label as you like, at most?',
    answers: {
      10: {
        wrong: 'in d dimensions…',
        tempting: 'There is one weight for each dimension. But the bias is one more number that you may choose.',
      },
      11: { right: 'in d dimensions…' },
      20: {
        wrong: 'in d dimensions…',
        tempting:
          'Of twenty points in general position a hyperplane does more than half of all labellings. But it does every single one only up to one point more than dimensions.',
      },
      1024: {
        wrong: 'in d dimensions…',
        tempting: 'Ten dimensions have 1,024 corners. But two more of them than there are dimensions are already too many.',
      },
    },
  },
  because: {
    'of the eight labellings of the corners of a triangle, a line does all eight': dichotomyCount(TRIANGLE, 8),
    'no line has the corners of a triangle on one side and a point inside it on the other': inseparable(AROUND_ONE),
    'with the bias b, and the weight y − b for each coordinate that is 1, an affine function is b at the origin and y at a corner with a single one, however many coordinates there are':
      induction(corner('y - b'), { steps: [[{ equations: [] }], [{ equations: [0, 1, 1] }]], runs: [A_CORNER] }),
    'where B undoes the matrix A of points with a one beside each, the weights B y take on just the values y, whatever the shape':
      matrixConsequence({ A: ['n', 'd'], B: ['d', 'n'], y: ['n', '1'], w: ['d', '1'] }, ['A*B*y == y', 'w == B*y'], 'A*w == y', {
        parts: [
          { of: 0, before: '1', after: '1' },
          { of: 1, before: 'A', after: '1' },
        ],
      }),
    'the equations that are left when one unknown is eliminated lead back to all of them: what solves these, with −a s/p for the unknown, solves those':
      matrixConsequence(ELIMINATION, [LEFT, 'p*q*a == a', 'z + q*a*s == 0*a*s'], SOLVED, {
        parts: [
          { of: 0, before: 'u', after: '1' },
          { of: 2, before: 'u*c', after: '1' },
          { of: 2, before: 'v*p', after: '1' },
          { of: 1, before: '-v', after: 's' },
        ],
      }),
    'weights t of the points that add up to zero, also in each coordinate, make the weighted sum of every affine function zero, in every dimension':
      matrixConsequence(DEPENDENT, ['X*t == 0*X*t', 'e*t == 0*e*t'], '(w*X + b*e)*t == 0*e*t', {
        parts: [
          { of: 0, before: 'w', after: '1' },
          { of: 1, before: 'b', after: '1' },
        ],
      }),
    'if v has the sign of t wherever t is not zero, and that is so somewhere, then the sum of all t v is above zero, for any number of points':
      induction(weighted(['t*v >= 0']), {
        steps: [
          [{ cone: [{ weight: 1, square: 1, times: [0] }] }],
          [
            {
              cone: [
                { weight: 1, square: 1, times: [0] },
                { weight: 1, square: 1, times: [1] },
              ],
            },
          ],
        ],
        runs: [
          {
            last: [
              { rule: 0, with: { t: 1, v: 2 } },
              { rule: 1, with: { t: '-1', v: '-1' } },
              { rule: 1, with: { t: 0, v: '-3' } },
            ],
          },
        ],
      }),
    'in d dimensions, whatever d is, a hyperplane labels some d + 1 points as you like, and no d + 2': argued({
      by: ['with the bias b…', ...STEPS],
      why: WHY,
    }),
  },
  beside: {
    'points drawn at random in general position, one more than there are dimensions, can be labelled as you like': sampled({
      over: sets(1),
      of: 'sets of two to five points with whole coordinates, in one to four dimensions',
      runs: 60,
      holds: takesAll,
    }),
  },
  readAs: {
    'where B undoes…':
      'Each row of $A$ is a point, with a one beside its coordinates; $y$ are the wanted values, and $w$ the weights, the bias among them.',
    'the equations that are left…':
      '$z$ is the unknown that is eliminated, and $s$ are the others; $a s + p z$ is the equation that has it, $q$ is one over $p$, and $B s + c z$ are the other equations; $u$ and $v$ are any multiples of them.',
    'weights t of the points…':
      'The columns of $X$ are the points, and $e$ is a row of ones; $w$ and $b$ are the weights and the bias of the affine function.',
    'with the bias b…':
      '$x$ is the next coordinate, 0 or 1, and $w$ its weight, which counts only where $x$ is 1; $f$ is the value so far, and $h$ how many coordinates were 1.',
    'if v has the sign of t…':
      'Each step takes one more point: $v$ is the value there, $t$ what the point counts in the dependence, and $S$ the sum of all $t v$; the start is a point where $t$ is not zero.',
  },
  butNot: {
    'of the sixteen labellings of the corners of a square, it does all sixteen': {
      of: 'of the eight labellings…',
      on: dichotomyCount(corners(2), 16),
    },
    'no line has one corner on one side, and the other two and the point inside on the other': {
      of: 'no line has the corners of a triangle…',
      on: inseparable({ points: AROUND_ONE.points, labels: [true, false, false, false] }),
    },
    'so it is with the weight y': {
      of: 'with the bias b…',
      on: induction(corner('y'), {}),
    },
    'it is so for any weights': {
      of: 'where B undoes…',
      on: matrixConsequence({ A: ['n', 'd'], B: ['d', 'n'], y: ['n', '1'], w: ['d', '1'] }, ['A*B*y == y'], 'A*w == y', {}),
    },
    'it is so with −a s for the unknown': {
      of: 'the equations that are left…',
      on: matrixConsequence(ELIMINATION, [LEFT, 'p*q*a == a', 'z + a*s == 0*a*s'], SOLVED, {
        at: {
          sizes: { k: 1, m: 1 },
          matrices: {
            B: [[1]],
            c: [[2]],
            a: [[1]],
            p: [[2]],
            q: [['1/2']],
            s: [[1]],
            z: [[-1]],
            u: [[1]],
            v: [[0]],
          },
        },
      }),
    },
    'it is so if they add up to zero in each coordinate only': {
      of: 'weights t of the points…',
      on: matrixConsequence(DEPENDENT, ['X*t == 0*X*t'], '(w*X + b*e)*t == 0*e*t', {}),
    },
    'so it is if some points may be on the wrong side': {
      of: 'if v has the sign of t…',
      on: induction(weighted([]), {}),
    },
    'nor can it label any d + 2 points as you like if it may get some wrong': {
      of: 'in d dimensions…',
      on: argued({ by: ['with the bias b…', ...STEPS.with(2, 'so it is if some…')], why: WHY }),
    },
    'so can two more': {
      of: 'points drawn at random…',
      on: sampled({
        over: sets(2),
        of: 'sets of three to six points with whole coordinates, in one to four dimensions',
        holds: takesAll,
        draw: (points) =>
          bars(
            [
              { name: 'separable labellings', value: countDichotomies(points) },
              { name: 'all labellings', value: 2n ** BigInt(points.length), isSaid: true },
            ],
            `Of the labellings of these ${points.length} points in ${points[0]?.length} dimensions, ${countDichotomies(points)} are separable.`,
          ),
      }),
    },
  },
  uses: ['02-separability/no-line-separates-xor'],
  figure: ({ because }) => {
    const { statement, witness } =
      because['no line has the corners of a triangle on one side and a point inside it on the other'];
    return {
      'the fourth point': live(
        'points',
        { points: statement.points, labels: statement.labels.map((_, i) => i === 0) },
        'Four points, with a line that separates the ones from the zeros, or the reason why there is none.',
      ),
      'the triangle': separation(
        { ...statement, answer: witness },
        'A point inside a triangle: the three corners on one side, the point on the other.',
      ),
    };
  },
  sources: ['radon1921', 'vapnik1971'],
});
