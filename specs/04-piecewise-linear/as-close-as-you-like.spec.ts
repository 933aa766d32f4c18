import {
  breaksExactlyAt,
  claim,
  consequence,
  curves,
  evaluate,
  evaluateTerm,
  everyCase,
  identity,
  interpolate,
  isProved,
  live,
  type Network,
  type PointSet,
  pointSets,
  printTerm,
  type Q,
  type Rational,
  rational,
  sampled,
  type Term,
  trace,
} from '../../src/index.ts';

const KNOTS = ['0', '1/4', '1/2', '3/4', '1'];
const THREE = ['0', '1/2', '1'];

/** The network that meets x² at these points. */
function meeting(knots: readonly string[]): Network {
  return interpolate(knots.map((knot) => [knot, rational(knot).mul(rational(knot))]));
}

function termOf(network: Network): Term {
  const [output = 0] = trace(network, ['x']);
  return output;
}

const isSquare = (knots: readonly string[], at: readonly string[]) =>
  everyCase({ x: at }, ['==', termOf(meeting(knots)), ['^', 'x', 2]]);

/** How high the chord from (a, p) to (b, q) is at x, times the width b − a. */
const CHORD = '((b - x)*p + (x - a)*q)';
/** M x²/2 added to f, and so to both ends, or taken away: the function then lies below its chord, or above. */
const convex = '(b - x)*(p + M*a^2/2) + (x - a)*(q + M*b^2/2) - (b - a)*(f + M*x^2/2) >= 0';
const concave = '(b - a)*(f - M*x^2/2) - (b - x)*(p - M*a^2/2) - (x - a)*(q - M*b^2/2) >= 0';

/** Of what curves by no more than M, the chord is no further away than this part of M times the width squared. */
const curvesBy = (given: string, difference: string, part: number, at?: { readonly [variable: string]: number }) =>
  consequence([given, 'M >= 0', 'b - a >= 0'], `${difference} + M*(b - a)^3/${part} >= 0`, {
    cone: [
      { weight: 1, square: 1, times: [0] },
      { weight: '1/2', square: '(a + b)/2 - x', times: [1, 2] },
    ],
    ...(at === undefined ? {} : { at }),
  });
const ABOVE = `${CHORD} - (b - a)*f`;
const BELOW = `(b - a)*f - ${CHORD}`;

/** Where f is within e of its values at both ends, on this side, so is the chord. */
const between = (
  sides: readonly [string, string],
  difference: string,
  inside: readonly string[],
  at?: { readonly [variable: string]: number },
) =>
  consequence([...sides, 'x - a >= 0', ...inside], `(b - a)*e - (${difference}) >= 0`, {
    cone: [
      { weight: 1, square: 1, times: [3, 0] },
      { weight: 1, square: 1, times: [2, 1] },
    ],
    ...(at === undefined ? {} : { at }),
  });

/** From left to right, one unit further each, with heights that were drawn. */
const graphs = pointSets(
  [2, 3, 4, 5, 6, 7, 8].map((count) => [count, 1] as const),
  9,
);
function through(points: PointSet): Network {
  return interpolate(points.map(([y = 0], x) => [x, y]));
}
/** The slopes from each point to the next, and the flat stretch before the first. */
function bends(points: PointSet): readonly number[] {
  const heights = points.map(([y = 0]) => y);
  const slopes = heights.slice(1).map((y, i) => y - (heights[i] ?? 0));
  return slopes.flatMap((slope, i) => (slope === (slopes[i - 1] ?? 0) ? [] : [i]));
}

export default claim({
  title: 'Straight pieces come as close as you like',
  says: `
A circle drawn on a screen is a polygon with very many corners. Nobody sees them, and if someone does, one takes more.

ReLU units draw such polygons. One unit a corner: it is silent up to its threshold, and from there on adds to the slope just what is missing. So given points from left to right, one reads off the network: the first unit sets in at the first point with the slope that leads to the second, the next sets in there and corrects the slope, and so on. Nothing is searched for and nothing is trained.

How far off is the polygon from the curve that it was read off? That depends on two things: how far the points are apart, and how sharply the curve bends. If its second derivative is nowhere beyond $M$, and neighbouring points are $h$ apart, it is off by no more than $M h^2 / 8$. Take twice as many points, and the bound is a quarter. The parabola shows that this cannot be improved: half-way between two points its chord is off by exactly $h^2/4$, and its second derivative is 2.

Even that the curve has derivatives is more than is needed. If it is continuous, and the points are so close that between two of them it does not change by more than some $e$, then the chord is not further than $e$ from it either. And on an interval with its ends, a continuous function always allows such points, for every $e$.

And with two inputs, one unit more makes the larger of two numbers: $\\max(x, y) = x + \\mathrm{relu}(y - x)$.

So it is right that ReLU gives piecewise linear approximations, of anything continuous and as good as one pays for. That the function it computes is made of straight pieces says as little against it as the pixels say against the circle.
`,
  predict: {
    question: 'A ReLU network meets x² at equally spaced points, and is off by at most 1/64. With twice as many stretches?',
    answers: {
      '1/128': { wrong: 'half-way between two knots the chord of x²…' },
      '1/256': { right: 'half-way between two knots the chord of x²…' },
      '1/64 still, as it is made of straight lines': { wrong: 'half-way between two knots the chord of x²…' },
    },
  },
  because: {
    'beyond a threshold t, a unit with outgoing weight q − p turns a line of slope p into one of slope q': identity(
      'v + p*(x - t) + (q - p)*(x - t)',
      'v + q*(x - t)',
    ),
    'the network through five points of x² is x² at all five': isSquare(KNOTS, KNOTS),
    'it bends at the first four of them, and nowhere else': breaksExactlyAt(termOf(meeting(KNOTS)), KNOTS.slice(0, -1)),
    'the network through three of the points bends at the first two of these': breaksExactlyAt(
      termOf(meeting(THREE)),
      THREE.slice(0, -1),
    ),
    'where f + M x²/2 lies below its chord from a to b, f lies above its own by no more than M/8 times the width squared':
      curvesBy(convex, ABOVE, 8),
    'where f − M x²/2 lies above its chord, f lies below its own by no more than that': curvesBy(concave, BELOW, 8),
    'for x² the chord is above by (x − a)(b − x)': identity('(b - x)*a^2 + (x - a)*b^2 - (b - a)*x^2', '(b - a)*(x - a)*(b - x)'),
    'half-way between two knots the chord of x² is above by exactly a quarter of the width squared': identity(
      '(a^2 + b^2)/2 - ((a + b)/2)^2',
      '(b - a)^2/4',
    ),
    'where a function is at most e below its values at both ends, its chord is at most e above it': between(
      ['e - (p - f) >= 0', 'e - (q - f) >= 0'],
      ABOVE,
      ['b - x >= 0'],
    ),
    'where it is at most e above them, its chord is at most e below it': between(
      ['e - (f - p) >= 0', 'e - (f - q) >= 0'],
      BELOW,
      ['b - x >= 0'],
    ),
    'if r is zero or y − x, then x + r is x or y': consequence(['r*(r - (y - x)) == 0'], '(x + r - x)*(x + r - y) == 0', {
      equations: [1],
    }),
    'and if r is not below y − x, as relu(y − x) is not, then x + r is not below y': consequence(
      ['r - (y - x) >= 0'],
      'x + r - y >= 0',
      { cone: [{ weight: 1, square: 1, times: [0] }] },
    ),
  },
  beside: {
    'networks through random points pass through them, and bend only where the slope changes': sampled({
      over: graphs,
      of: 'two to eight points, one unit apart, with whole heights from −9 to 9',
      runs: 300,
      holds: (points) => {
        const network = through(points);
        const isThrough = points.every(([y = 0], x) => evaluate(network, [x]).every((value) => value.equals(rational(y))));
        return isThrough && isProved(breaksExactlyAt(termOf(network), bends(points)));
      },
      tell: (points) =>
        `the points ${points.map(([y = 0], x) => `(${x}, ${y})`).join(', ')}, where the network is ‹${printTerm(termOf(through(points)))}›`,
      classes: { 'at least three bends': { atLeast: '0.4', has: (points) => bends(points).length >= 3 } },
    }),
  },
  butNot: {
    'so does one with outgoing weight q': {
      of: 'beyond a threshold t…',
      on: identity('v + p*(x - t) + q*(x - t)', 'v + q*(x - t)'),
    },
    'and at 1/8 as well': { of: 'the network through five points…', on: isSquare(KNOTS, [...KNOTS, '1/8']) },
    'it bends at the last one too': { of: 'it bends at…', on: breaksExactlyAt(termOf(meeting(KNOTS)), KNOTS) },
    'at the third one too': { of: 'the network through three…', on: breaksExactlyAt(termOf(meeting(THREE)), THREE) },
    'by no more than M/16': {
      of: 'where f + M x²/2…',
      on: curvesBy(convex, ABOVE, 16, { a: 0, b: 2, x: 1, p: 0, q: 0, f: 1, M: 2 }),
    },
    'by no more than M/16 below': {
      of: 'where f − M x²/2…',
      on: curvesBy(concave, BELOW, 16, { a: 0, b: 2, x: 1, p: 0, q: 0, f: -1, M: 2 }),
    },
    'for x² it is below by as much': {
      of: 'for x² the chord…',
      on: identity('(b - x)*a^2 + (x - a)*b^2 - (b - a)*x^2', '(b - a)*(x - a)*(x - b)'),
    },
    'a third of the way on it is above by as much': {
      of: 'half-way between…',
      on: identity('(2*a^2 + b^2)/3 - ((2*a + b)/3)^2', '(b - a)^2/4'),
    },
    'so it is beyond b': {
      of: 'where a function is at most e below…',
      on: between(['e - (p - f) >= 0', 'e - (q - f) >= 0'], ABOVE, ['x - b >= 0'], { a: 0, b: 1, x: 2, p: -1, q: 1, f: 0, e: 1 }),
      drops: 'x lies between the knots',
    },
    'beyond b it is at most e below it': {
      of: 'where it is at most e above…',
      on: between(['e - (f - p) >= 0', 'e - (f - q) >= 0'], BELOW, ['x - b >= 0'], { a: 0, b: 1, x: 2, p: 1, q: -1, f: 0, e: 1 }),
      drops: 'x lies between the knots',
    },
    'if r is zero or x − y, it is so too': {
      of: 'if r is zero or…',
      on: consequence(['r*(r - (x - y)) == 0'], '(x + r - x)*(x + r - y) == 0', { equations: [1] }),
    },
    'it is enough that r is not below zero': {
      of: 'and if r is not below…',
      on: consequence(['r >= 0'], 'x + r - y >= 0', { cone: [{ weight: 1, square: 1, times: [0] }] }),
    },
    'they bend at every point': {
      of: 'networks through random points…',
      on: sampled({
        over: graphs,
        of: 'the same points',
        runs: 300,
        holds: (points) =>
          isProved(
            breaksExactlyAt(
              termOf(through(points)),
              points.slice(1).map((_, i) => i),
            ),
          ),
      }),
    },
  },
  assuming: {
    'x lies between the knots': 'The point x is neither before a nor beyond b.',
  },
  settles: {
    'relu-gives-a-piecewise-linear-approximation': { reading: 'any given function', by: 'where f + M x²/2…', verdict: 'right' },
    'nonlinearity-vastly-expands-the-landscape': {
      reading: 'to continuous functions, with ReLU',
      by: 'where a function is at most e below…',
      verdict: 'right',
    },
  },
  uses: ['04-piecewise-linear/each-unit-has-its-own-half'],
  sources: ['arora2018'],
  figure: ({ because }) => {
    const four = because['it bends at the first four of them, and nowhere else'].statement;
    const met = because['the network through five points of x² is x² at all five'].statement as {
      readonly given: { readonly x: readonly [Q, Q, Q, Q, Q] };
    };
    const [from, , , , to] = met.given.x;
    const two = because['the network through three of the points bends at the first two of these'].statement;
    const at = (term: Term, x: Rational): Rational => evaluateTerm(term, new Map([['x', x]]));
    const grid = Array.from({ length: 33 }, (_, i) => rational(i).div(rational(32)));
    const course = (label: string, term: Term, marks: readonly Q[] = []) => {
      const points = (xs: readonly Rational[]) => xs.map((x) => [x, at(term, x)] as const);
      return { label, points: points(grid), marks: points(marks.map(rational)) };
    };
    const off = (term: Term): Term => ['*', 64, ['-', term, ['^', 'x', 2]]];
    return [
      live(
        'interpolation',
        { from, to, first: two.breakpoints.length, most: 16 },
        'The parabola, dashed, and the network that meets it at points of your choice: take more pieces, or drag a point along the curve. The band is as high as the bound allows, one eighth of the second derivative, which is 2, times the square of the widest piece; the network reaches its edge, and never leaves it. Below, how far above the parabola the network is, with the bound dashed.',
      ),
      curves(
        'By how much networks of two and of four pieces are above the square, in sixty-fourths.',
        [course('two pieces', off(two.term)), course('four pieces', off(four.term), four.breakpoints)],
        'By how many sixty-fourths the networks of two and of four pieces lie above the parabola. With twice as many pieces it is a quarter as much.',
      ),
    ];
  },
});
