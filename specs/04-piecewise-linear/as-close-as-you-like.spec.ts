import {
  argued,
  bending,
  breaksExactlyAt,
  claim,
  consequence,
  equalEverywhere,
  evaluate,
  everyCase,
  identity,
  induction,
  interpolate,
  isProved,
  live,
  type Network,
  outputTerm,
  type PointSet,
  pointSets,
  printTerm,
  type Q,
  rational,
  sampled,
} from '../../src/index.ts';

const KNOTS = ['0', '1/4', '1/2', '3/4', '1'];
const THREE = ['0', '1/2', '1'];

/** The network that meets x² at these points. */
function meeting(knots: readonly string[]): Network {
  return interpolate(knots.map((knot) => [knot, rational(knot).mul(rational(knot))]));
}

const isSquare = (knots: readonly string[], at: readonly string[]) =>
  everyCase({ x: at }, ['==', outputTerm(meeting(knots)), ['^', 'x', 2]]);

/** A network that is read off: at a knot the data are y, the network is v, and its slope s; a distance d on the data have gone up by g d. */
const readOff = (weight: string) =>
  ({
    rules: [
      { from: 0, to: { y: 'c', s: '0', v: 'c' } },
      { from: 1, to: { y: 'y + g*d', s: `s + ${weight}`, v: `v + (s + ${weight})*d` } },
    ],
    always: ['v == y'],
    of: 'knots',
  }) as const;

/**
 * Numbers in pairs, and of each pair the larger, and so on: v is what is left of N numbers, p is 2 to the power of the
 * rounds. All numbers are at most u, and t was among them h times.
 */
const rounds = (second: string) =>
  ({
    rules: [
      { from: 0, if: ['u >= x'], to: { v: 'x', h: '0', N: '1', p: '1' } },
      { from: 0, if: ['u >= t'], to: { v: 't', h: '1', N: '1', p: '1' } },
      { from: 2, if: ['p1 == p2', 'v1 >= v2'], to: { v: 'v1', h: 'h1 + h2', N: 'N1 + N2', p: '2*p1' } },
      { from: 2, if: ['p1 == p2', 'v2 >= v1'], to: { v: second, h: 'h1 + h2', N: 'N1 + N2', p: '2*p1' } },
    ],
    always: ['u >= v', 'h >= 0', 'h*(v - t) >= 0', 'N == p'],
    of: 'rounds',
  }) as const;
/** Of four numbers, 3 among them: 3 and 1, then 2 and 5. */
const FOUR = {
  given: { u: 6, t: 3 },
  last: {
    rule: 3,
    of: [
      { rule: 2, of: [{ rule: 1 }, { rule: 0, with: { x: 1 } }] },
      {
        rule: 3,
        of: [
          { rule: 0, with: { x: 2 } },
          { rule: 0, with: { x: 5 } },
        ],
      },
    ],
  },
} as const;
/** And the other way round. */
const SWAPPED = { ...FOUR, last: { rule: 2, of: [FOUR.last.of[1], FOUR.last.of[0]] } } as const;
const sumOf = (...products: readonly (readonly number[])[]) => ({
  equations: [0, 0, 0],
  cone: products.map((times) => ({ weight: 1, square: 1, times })),
});
const AS_MANY = { equations: [-1, 1, 1] };

/** What the largest of many numbers is made from. */
const PAIRS = ['what is left of 2ᵏ numbers…', 'a number passes through…', 'x + relu(y − x) is…'];
const HALVING =
  'One hidden layer makes the larger of each of many pairs: for a pair it has relu(y − x), and relu(x) and relu(−x), which give x itself. The sums taken of these merge with the weights of the next layer, and the affine functions at the beginning merge with the first. So each round is one layer, and k layers are k rounds.';

/** How high the chord from (a, p) to (b, q) is at x, times the width b − a. */
const CHORD = '((b - x)*p + (x - a)*q)';
/** M x²/2 added to f, and so to both ends, or taken away: the function then lies below its chord, or above. */
const BENDS_BY_M = [
  '(b - x)*(p + M*a^2/2) + (x - a)*(q + M*b^2/2) - (b - a)*(f + M*x^2/2) >= 0',
  '(b - a)*(f - M*x^2/2) - (b - x)*(p - M*a^2/2) - (x - a)*(q - M*b^2/2) >= 0',
  'M >= 0',
  'b - a >= 0',
];
/** By how much the chord is above f, times the width. */
const OFF = `(${CHORD} - (b - a)*f)`;

type Point = { readonly [variable: string]: number };

/** Of what curves by no more than M, the chord is no further away than this part of M times the width squared, on either side. */
const curvesBy = (given: readonly string[], part: number, at?: Point) =>
  consequence(given, `(M*(b - a)^3/${part} - ${OFF})*(M*(b - a)^3/${part} + ${OFF}) >= 0`, {
    cone: [
      { weight: 1, square: '1', times: [0, 1] },
      { weight: '1/2', square: '(a + b)/2 - x', times: [0, 2, 3] },
      { weight: '1/2', square: '(a + b)/2 - x', times: [1, 2, 3] },
      { weight: '1/4', square: 'M*(b - a)*((a + b)/2 - x)^2', times: [] },
    ],
    ...(at === undefined ? {} : { at }),
  });

/** How far a function is from its values p and q at both ends: within e. */
const WITHIN = ['e - (p - f) >= 0', 'e + (p - f) >= 0', 'e - (q - f) >= 0', 'e + (q - f) >= 0'];

/** Then so is the chord. */
const between = (inside: readonly string[], at?: Point) =>
  consequence([...WITHIN, ...inside], `((b - a)*e - ${OFF})*((b - a)*e + ${OFF}) >= 0`, {
    cone: [
      { weight: 1, square: '1', times: [5, 5, 0, 1] },
      { weight: 1, square: '1', times: [5, 4, 0, 3] },
      { weight: 1, square: '1', times: [4, 5, 2, 1] },
      { weight: 1, square: '1', times: [4, 4, 2, 3] },
    ],
    ...(at === undefined ? {} : { at }),
  });

/** What is zero or y − x, and m, which is the larger of x and y: the square of the difference of x + r and m is not above zero. */
const larger = (known: readonly string[], at?: Point) =>
  consequence(
    ['r*(r - (y - x)) == 0', ...known, '(m - x)*(m - y) == 0', 'm - x >= 0', 'm - y >= 0'],
    '-(x + r - m)^2 >= 0',
    at === undefined ? {} : { at },
  );

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

const RANDOM = {
  over: graphs,
  of: 'two to eight points, one unit apart, with whole heights from −9 to 9',
  runs: 120,
  tell: (points: PointSet) =>
    `the points ${points.map(([y = 0], x) => `(${x}, ${y})`).join(', ')}, where the network is ‹${printTerm(outputTerm(through(points)))}›`,
};
/** All points but the last, at which nothing has to set in. */
function knotsOf(points: PointSet): readonly number[] {
  return points.slice(1).map((_, i) => i);
}

export default claim({
  title: 'Straight pieces come as close as you like',
  asks: 'How close can straight pieces come to a curve?',
  says: `
A circle drawn on a screen is a polygon with very many corners. Nobody sees them. If somebody does, you take more.

![the polygon]

ReLU units draw such polygons. The dashed curve is the parabola, and the network meets it at the points that are marked. Take more pieces and watch the band. It is as high as the error may get, and the network reaches its edge and never leaves it.

One unit makes one corner. It is silent up to its threshold, and from there on it adds to the slope just what is missing. So from points, left to right, you can read off the network. The first unit sets in at the first point, with the slope that leads to the second. The next sets in there and corrects the slope, and so on.

That is interpolation, and the points are its knots. Nothing is searched for and nothing is trained. That you can go on to the last point, however many there are, is an induction.

![predict]

How far off is the polygon from its curve? That depends on how far the points are apart, and on how sharply the curve bends. If its second derivative is nowhere beyond $M$, up or down, and neighbouring points are $h$ apart, it is off by no more than $M h^2 / 8$.

Take twice as many points, and that bound is a quarter. The parabola shows that you cannot improve on it. Half-way between two points its chord is off by exactly $h^2/4$, and its second derivative is 2.

You don't even need derivatives. Suppose that between two points the curve gets no farther than some $e$ from its values at either of them. Then the chord is no farther than $e$ from it either. A function that is continuous on an interval with both its ends has such points for every $e$, finitely many of them. That is a theorem of analysis, uniform continuity, and this book takes it from there.

With two inputs, one unit more makes the larger of two numbers: $\\max(x, y) = x + \\mathrm{relu}(y - x)$. With more layers you get the largest of many, as in a knockout tournament. Numbers meet in pairs, the larger one goes on, and each round halves the field. A round is one layer, so $k$ layers find the largest of $2^k$ numbers.

Why is that worth having? Any continuous function of $d$ variables that is made of finitely many affine pieces is a sum of such largest numbers, added or subtracted, each of at most $d + 1$ affine functions. That is a theorem of Shuning Wang and Xusheng Sun, of 2005. So it is a ReLU network, with no more than $\\lceil \\log_2(d + 1) \\rceil$ hidden layers, as Raman Arora and others noticed. The tournament stands on its own evidence here; the theorem of 2005 is cited.

So ReLU gives piecewise linear approximations of any continuous function of one number on such an interval, as good as you pay for. Straight pieces say as little against the network as the pixels say against the circle.

But you do pay: here a unit for every piece. Is there a cheaper way to get very many? [Fold](depth-folds.md).
`,
  exercise: `
You want to follow $x^2$ from 0 to 1 with an error of at most one millionth. How many straight pieces do you need, and how many units in one layer? And how many if you want ten times the accuracy?
`,
  breaks: 'they bend at every point',
  predict: {
    question: 'A ReLU network meets x² at equally spaced points, and is off by at most 1/64. With twice as many stretches?',
    answers: {
      '1/128': {
        wrong: 'half-way between two knots the chord of x²…',
        tempting:
          'Half the width, half the error, as with a staircase. But the gap below a chord goes with the square of the width.',
      },
      '1/256': { right: 'half-way between two knots the chord of x²…' },
      '1/64 still, as it is made of straight lines': {
        wrong: 'half-way between two knots the chord of x²…',
        tempting: 'Straight lines never become a curve. But they need not: shorter chords lie closer to it.',
      },
    },
  },
  because: {
    'beyond a threshold t, a unit with outgoing weight q − p turns a line of slope p into one of slope q': identity(
      'v + p*(x - t) + (q - p)*(x - t)',
      'v + q*(x - t)',
    ),
    'a network that is read off in this way meets the data at each of its knots, however many they are': induction(
      readOff('(g - s)'),
      {
        steps: [[{}], [{ equations: [1] }]],
        runs: [
          {
            last: [
              { rule: 0, with: { c: 1 } },
              { rule: 1, with: { g: 2, d: 1 } },
              { rule: 1, with: { g: -1, d: 1 } },
            ],
          },
        ],
      },
    ),
    'the network through five points of x² is x² at all five': isSquare(KNOTS, KNOTS),
    'it bends at the first four of them, and nowhere else': breaksExactlyAt(outputTerm(meeting(KNOTS)), KNOTS.slice(0, -1)),
    'the network through three of the points bends at the first two of these': breaksExactlyAt(
      outputTerm(meeting(THREE)),
      THREE.slice(0, -1),
    ),
    'where f + M x²/2 lies below its chord from a to b, and f − M x²/2 above its own, f is within M/8 times the width squared of its chord':
      curvesBy(BENDS_BY_M, 8),
    'for x² the chord is above by (x − a)(b − x)': identity('(b - x)*a^2 + (x - a)*b^2 - (b - a)*x^2', '(b - a)*(x - a)*(b - x)'),
    'half-way between two knots the chord of x² is above by exactly a quarter of the width squared': identity(
      '(a^2 + b^2)/2 - ((a + b)/2)^2',
      '(b - a)^2/4',
    ),
    'where a function is within e of its values at a and at b, its chord between them is within e of it': between([
      'x - a >= 0',
      'b - x >= 0',
    ]),
    'x + relu(y − x) is the larger of x and y': larger(['r >= 0', 'r - (y - x) >= 0']),
    'a number passes through a layer of ReLU as relu(x) − relu(−x)': equalEverywhere('relu(x) - relu(-x)', 'x'),
    'what is left of 2ᵏ numbers after k rounds, if the larger of each pair goes on, is no less than any of them, and no more than what none of them exceeds':
      induction(rounds('v2'), {
        steps: [
          [{ cone: [{ weight: 1, square: 1, times: [0] }] }, {}, {}, {}],
          [{ cone: [{ weight: 1, square: 1, times: [0] }] }, { cone: [{ weight: 1, square: 1, times: [] }] }, {}, {}],
          [sumOf([1]), sumOf([2], [5]), sumOf([3], [0, 5], [6]), AS_MANY],
          [sumOf([4]), sumOf([2], [5]), sumOf([3], [0, 2], [6]), AS_MANY],
        ],
        runs: [FOUR, SWAPPED],
      }),
  },
  beside: {
    'k hidden layers of ReLU compute the largest of 2ᵏ affine functions, of however many inputs': argued({
      by: PAIRS,
      why: HALVING,
    }),
    'networks through random points pass through them, and bend only where the slope changes': sampled({
      ...RANDOM,
      holds: (points) => {
        const network = through(points);
        const isThrough = points.every(([y = 0], x) => evaluate(network, [x]).every((value) => value.equals(rational(y))));
        return isThrough && isProved(breaksExactlyAt(outputTerm(network), bends(points)));
      },
      classes: { 'at least three bends': { atLeast: '0.4', has: (points) => bends(points).length >= 3 } },
    }),
  },
  serves: {
    'beyond a threshold t…': 'a network that is read off…',
    'for x² the chord…': 'half-way between two knots…',
  },
  readAs: {
    'what is left of 2ᵏ numbers…':
      '$v$ is what is left, $u$ is a number that none exceeds, $t$ is one of the numbers, and $h$ how often it is among them; $N$ is how many numbers there were, $p$ two to the power of the rounds, and a join is one meeting.',
    'beyond a threshold t…': '$v$ is the height at the threshold.',
    'a network that is read off…':
      'Each step goes on by $d$ to the next knot, where the data are higher by $g d$; $y$ is the height of the data, $v$ that of the network, and $s$ its slope so far.',
    'where f + M x²/2…':
      '$p$, $q$ and $f$ are the function’s values at $a$, at $b$ and at $x$; that the product is not negative says that chord and function are no farther apart than that, all multiplied by the width.',
    'for x² the chord…': 'Both sides are multiplied by the width $b - a$.',
    'x + relu(y − x) is…':
      '$r$ stands for ReLU of $y - x$ and $m$ for the larger of $x$ and $y$: each is one of two numbers, and below neither; that $-(x + r - m)^2$ is not negative says that $x + r$ is $m$.',
    'where a function is within e…':
      '$p$, $q$ and $f$ are the function’s values at $a$, at $b$ and at $x$; that the product is not negative says that chord and function are no farther apart than $e$, all multiplied by the width.',
  },
  butNot: {
    'so does one with outgoing weight q': {
      of: 'beyond a threshold t…',
      on: identity('v + p*(x - t) + q*(x - t)', 'v + q*(x - t)'),
    },
    'so does one whose units have the slopes themselves as weights': {
      of: 'a network that is read off…',
      on: induction(readOff('g'), {
        after: {
          last: [
            { rule: 0, with: { c: 0 } },
            { rule: 1, with: { g: 1, d: 1 } },
            { rule: 1, with: { g: 1, d: 1 } },
          ],
        },
      }),
    },
    'and at 1/8 as well': { of: 'the network through five points…', on: isSquare(KNOTS, [...KNOTS, '1/8']) },
    'it bends at the last one too': { of: 'it bends at…', on: breaksExactlyAt(outputTerm(meeting(KNOTS)), KNOTS) },
    'at the third one too': { of: 'the network through three…', on: breaksExactlyAt(outputTerm(meeting(THREE)), THREE) },
    'it is within M/16 times that': {
      of: 'where f + M x²/2…',
      on: curvesBy(BENDS_BY_M, 16, { a: 0, b: 2, x: 1, p: 0, q: 0, f: 1, M: 2 }),
    },
    'it is enough that f + M x²/2 lies below its chord': {
      of: 'where f + M x²/2…',
      on: curvesBy(
        BENDS_BY_M.filter((_, i) => i !== 1),
        8,
        { a: 0, b: 2, x: 1, p: 0, q: 0, f: -4, M: 1 },
      ),
      drops: 'the curve bends by no more than M',
    },
    'for x² it is below by as much': {
      of: 'for x² the chord…',
      on: identity('(b - x)*a^2 + (x - a)*b^2 - (b - a)*x^2', '(b - a)*(x - a)*(x - b)'),
    },
    'a third of the way on it is above by as much': {
      of: 'half-way between…',
      on: identity('(2*a^2 + b^2)/3 - ((2*a + b)/3)^2', '(b - a)^2/4'),
    },
    'beyond b the line through both is within e of it too': {
      of: 'where a function is within e…',
      on: between(['x - b >= 0', 'b - a >= 0'], { a: 0, b: 1, x: 2, p: -1, q: 1, f: 0, e: 1 }),
      drops: 'x lies between the knots',
    },
    'it is so for anything that is zero or y − x, and not below y − x': {
      of: 'x + relu(y − x) is…',
      on: larger(['r - (y - x) >= 0'], { x: 1, y: 0, r: -1, m: 1 }),
    },
    'it is so for anything that is zero or y − x, and not below zero': {
      of: 'x + relu(y − x) is…',
      on: larger(['r >= 0'], { x: 0, y: 1, r: 0, m: 1 }),
    },
    'so it does as relu(x) + relu(−x)': {
      of: 'a number passes through…',
      on: equalEverywhere('relu(x) + relu(-x)', 'x'),
    },
    'so it is if the smaller goes on just once': {
      of: 'what is left of 2ᵏ numbers…',
      on: induction(rounds('v1'), {
        after: { given: FOUR.given, last: { rule: 3, of: [{ rule: 0, with: { x: 2 } }, { rule: 1 }] } },
      }),
    },
    'so they do if in some pair the smaller goes on': {
      of: 'k hidden layers…',
      on: argued({ by: PAIRS.with(0, 'so it is if the smaller…'), why: HALVING }),
    },
    'they bend at every point': {
      of: 'networks through random points…',
      on: sampled({
        ...RANDOM,
        holds: (points) => isProved(breaksExactlyAt(outputTerm(through(points)), knotsOf(points))),
        draw: (points) => {
          const ringed = knotsOf(points).filter((x) => !bends(points).includes(x));
          return bending(
            { network: through(points), ringed },
            `It goes straight on through the point${ringed.length === 1 ? '' : 's'} at x = ${ringed.join(', ')}.`,
          );
        },
      }),
    },
  },
  assuming: {
    'x lies between the knots': 'The point x is neither before a nor beyond b.',
    'the curve bends by no more than M':
      'With M x²/2 added it bends upwards only, and lies below its chords; with M x²/2 taken away it bends downwards only, and lies above them. So it is when its second derivative is nowhere beyond M, up or down.',
  },
  settles: {
    'relu-gives-a-piecewise-linear-approximation': { reading: 'any given function', by: 'where f + M x²/2…', verdict: 'right' },
    'nonlinearity-vastly-expands-the-landscape': {
      reading: 'to continuous functions, with ReLU',
      by: 'where a function is within e…',
      verdict: 'right',
    },
  },
  uses: ['04-piecewise-linear/each-unit-has-its-own-half', '03-activations/nonlinear-parts-can-cancel'],
  sources: ['arora2018', 'wang2005'],
  figure: ({ because }) => {
    const met = because['the network through five points of x² is x² at all five'].statement as {
      readonly given: { readonly x: readonly [Q, Q, Q, Q, Q] };
    };
    const [from, , , , to] = met.given.x;
    const two = because['the network through three of the points bends at the first two of these'].statement;
    return {
      'the polygon': live(
        'interpolation',
        { from, to, first: two.breakpoints.length, most: 16 },
        'The parabola, dashed, and the network that meets it at the points that are marked. The band is as high as the bound allows, one eighth of the second derivative, which is 2, times the square of the widest piece. Below, how far above the parabola the network is, with the bound dashed.',
      ),
    };
  },
});
