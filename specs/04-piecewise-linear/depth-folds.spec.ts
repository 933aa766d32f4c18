import {
  argued,
  breaksExactlyAt,
  claim,
  consequence,
  countBreakpoints,
  equalEverywhere,
  identities,
  induction,
  interpolate,
  live,
  type Network,
  outputTerm,
  type Rational,
  sketch,
  steps,
  swept,
} from '../../src/index.ts';

type Layer = Network['layers'][number];

/** relu(2x) − relu(4x − 2), one fold after the other: two units a fold. */
function folded(times: number): Network {
  const fold = (weights: Layer['weights']): Layer => ({ weights, bias: [0, -2], activation: 'relu' });
  const again = Array.from({ length: times - 1 }, () =>
    fold([
      [2, -2],
      [4, -4],
    ]),
  );
  return { layers: [fold([[2], [4]]), ...again, { weights: [[1, -1]], bias: [0], activation: 'identity' }] };
}

const FOLD = outputTerm(folded(1));

/**
 * The height y at x after n folds: p is 2ⁿ, and k is how many of the pieces are to the left of x, all of them 1/p wide. On
 * the piece y rises if s is 1 and falls if it is −1; m shows that k is even or odd.
 */
const height = (always: readonly string[]) => ({
  given: ['x >= 0', '1 - x >= 0'],
  rules: [
    { from: 0, to: { y: 'x', p: '1', k: '0', m: '0', s: '1' } },
    { from: 1, if: ['1/2 >= y'], to: { y: '2*y', p: '2*p', k: '2*k + (1 - s)/2', m: 'k', s: 's' } },
    { from: 1, if: ['y >= 1/2'], to: { y: '2 - 2*y', p: '2*p', k: '2*k + (1 + s)/2', m: 'k', s: '-s' } },
  ] as const,
  always,
  of: 'folds',
});
const ZIGZAG = ['p*x == k + (1 - s)/2 + s*y', 'k == 2*m + (1 - s)/2', 's^2 == 1', 'y >= 0', '1 - y >= 0'];
/** Of five lines of a proof: the first doubles what was true, the last two the distances from the ends. */
const doubled = (left: number, right: number) => [
  { equations: [2, 0, 0] },
  { equations: [0, 0, 0] },
  { equations: [0, 0, 1] },
  { equations: [0, 0, 0], cone: [{ weight: 2, square: 1, times: [left] }] },
  { equations: [0, 0, 0], cone: [{ weight: 2, square: 1, times: [right] }] },
];

/** The network with one hidden layer that goes up and down at these points. */
function upAndDown(points: readonly Rational[]): Network {
  return interpolate(points.map((x, i) => [x, i % 2] as const));
}

/** How high the sawtooth is at the odd eighths of a tooth. */
const HEIGHTS = ['1/4', '3/4', '3/4', '1/4'];
/**
 * Tooth after tooth: T of them, B with a bend of another function in them, and E the sum of its errors at the odd eighths.
 * On a tooth without a bend it is a in the middle and rises by 2q from each point to the next. The errors e1 to e4 are no
 * less than it is above the outer heights, and below the inner ones.
 */
const teeth = (always: string) =>
  ({
    rules: [
      { from: 0, to: { T: '0', B: '0', E: '0' } },
      {
        from: 1,
        if: HEIGHTS.map((height, i) => {
          const value = `(a + ${2 * i - 3}*q)`;
          return height === '1/4' ? `e${i + 1} >= ${value} - ${height}` : `e${i + 1} >= ${height} - ${value}`;
        }),
        to: { T: 'T + 1', B: 'B', E: 'E + e1 + e2 + e3 + e4' },
      },
      { from: 1, if: ['e >= 0'], to: { T: 'T + 1', B: 'B + 1', E: 'E + e' } },
    ],
    always: [always],
    of: 'teeth',
  }) as const;
const [TOOTH, BENT] = [
  { rule: 1, with: { a: '1/2', q: 0, e1: '1/4', e2: '1/4', e3: '1/4', e4: '1/4' } },
  { rule: 2, with: { e: 0 } },
] as const;

/** From the errors at the odd eighths to the area between the two functions. */
const BY_AREA = ['after any number n of folds…', 'of a function that is straight…', 'where a function is straight…'];
const AREA =
  'Cut each of the 2ⁿ⁻¹ teeth into quarters. On each quarter the sawtooth is straight, and on a tooth without a bend so is the other function, and their difference. Its size, averaged over the quarter, is then at least its size in the middle of it, at an odd eighth. The four middles add up to one or more, so on average it is at least a quarter, on every tooth without a bend; and on the others it is not below zero.';

/** As many as are counted in a moment; that it goes on so is proved. */
const COUNTED = Array.from({ length: 13 }, (_, i) => i + 2);
const FOLDS = {
  of: 'two to fourteen folds',
  members: () => COUNTED,
  size: COUNTED.length,
  key: (times: number) => `${times} folds`,
};

/** How many points it bends at after so many folds, and how many twice the units are, from one fold on. */
function overtaking(times: number) {
  const upTo = Array.from({ length: times }, (_, i) => i + 1);
  const bends = upTo.map((folds) => [folds, countBreakpoints(folded(folds))] as const);
  const last = bends.slice(-1);
  return sketch(
    {
      title: 'Bends and units over the number of folds.',
      lines: [
        { label: 'bends', points: bends },
        { label: 'twice the units', points: upTo.map((folds) => [folds, 4 * folds]) },
      ],
      rings: last,
    },
    `With ${times} folds it bends at ${last.map(([, count]) => count)} points, and twice the units are ${4 * times}.`,
  );
}

export default claim({
  title: 'Depth folds: twice as many pieces with every layer',
  asks: 'Why go deep when you could go wide?',
  says: `
Fold a strip of paper in the middle, and again, and again. After ten folds a single cut with the scissors goes through a thousand layers. You have done ten things, not a thousand.

![the strip]

A layer of two ReLU units can fold. The first unit rises all the way. The second one sleeps up to ½, then pulls down twice as hard. Together they rise from 0 to 1 and fall back to 0.

![one fold]

Whatever comes next in the network sees every height twice, once on the way up and once on the way down. What it does with a height, it does in both places. If it folds as well, there are two mountains. After the third layer there are four: a sawtooth.

![predict]

Choose how often you fold, and watch the mountains double. Then drag the point and follow its way through the strips. The places marked on the graph all end at the same height, and their ways through the strips meet. What the next layer does, it does at all of them.

![the folds]

So every further layer that folds doubles the number of straight pieces. Ten layers of two units each make ${2 ** 10} of them.

Why does that go on? A line that runs from 0 to 1 becomes two such lines, one up and one down, whatever its place and width and direction. Induction proves that this step may be taken again and again. After $n$ folds the height at $x$ is $2^n x - k$ or $k + 1 - 2^n x$, by turns, where $k$ is how many of the $2^n$ pieces lie to the left.

You can't have that as cheaply in a single layer. There every unit has one threshold, and a function that changes its slope at a thousand points needs a thousand units.

Give both the same units, and let them race. With one fold or two the single layer is ahead. With eight folds there are ${2 ** 8} pieces, where one layer of as many units has ${2 * 8 + 1} at most.

![the race]

Depth doesn't make the lines less straight. It makes very many of them. "It only chooses a line" is right, and says little: the choice is where everything happens.

Could far fewer units do nearly as well, if they need not hit every tooth exactly? No. A straight line does badly on a whole tooth, because it cannot go up and down. Measured at four points of each tooth, its errors add up to at least one. So however you lay it, it is off by at least a quarter on average there.

Ten folds make ${2 ** 10 / 2} teeth. Take a function with half as many bends, from as many units in one layer. It leaves at least half of the teeth without any bend, and is off by at least an eighth on average. Matus Telgarsky found this gap between deep and shallow networks. Here the sum over the teeth is an induction, and the step from four points to the whole area is an argument in words.

Two things speak on the other side. These mountains are all alike: you cannot put each of so many pieces where you like. Nudge one weight of the first fold, and see how many of them move with it.

![the nudge]

And a network with random weights [has nowhere near so many](counting-regions.md).

Is the sawtooth good for anything but counting? It is: with folds a network of straight pieces [can multiply](squares-from-folds.md).
`,
  exercise: `
Set the point to ¼ and fold three times, in your head. Where does it end up? Which other numbers between 0 and 1 end up there after three folds? Check yourself with the figure above, and then say why there are eight numbers for almost every height.
`,
  breaks: 'folded twice…',
  predict: {
    question:
      'Five layers of two ReLU units each, and every one of them folds what it is given in the middle. How many straight pieces are there between 0 and 1?',
    answers: {
      '11, one more than there are units': {
        wrong: 'folded five times…',
        tempting: 'In one layer that is the most there can be. But each further layer folds all that was folded before it.',
      },
      '32, twice as many with each layer': { right: 'folded five times…' },
      '10, one for each unit': {
        wrong: 'folded five times…',
        tempting: 'Each unit seems to add a piece. But a fold doubles all the pieces there are.',
      },
    },
  },
  because: {
    'from 0 to ½ the fold is 2x': equalEverywhere(FOLD, '2*x', { from: 0, to: '1/2' }),
    'and from ½ to 1 it is 2 − 2x': equalEverywhere(FOLD, '2 - 2*x', { from: '1/2', to: 1 }),
    'where a line has the height s over a + ws, the heights 2s and 2 − 2s are those of two lines: from 0 at a to 1 at a + w/2, and from 0 at a + w to 1 there':
      identities(['a + (w/2)*(2*s)', '(a + w) - (w/2)*(2 - 2*s)'], ['a + w*s', 'a + w*s']),
    'after any number n of folds, the height at an x from 0 to 1 is 2ⁿ x − k where the whole number k is even, and k + 1 − 2ⁿ x where it is odd, and lies between 0 and 1':
      induction(height(ZIGZAG), {
        steps: [
          [{}, {}, {}, { cone: [{ weight: 1, square: 1, times: [0] }] }, { cone: [{ weight: 1, square: 1, times: [1] }] }],
          doubled(3, 2),
          doubled(4, 2),
        ],
        runs: [{ given: { x: '1/3' }, last: [{ rule: 0 }, { rule: 1 }, { rule: 2 }, { rule: 2 }] }],
      }),
    'of a function that is straight on all but B of T teeth, which are 1/4, 3/4, 3/4 and 1/4 high at their odd eighths, the errors there add up to at least T − B, for any number of teeth':
      induction(teeth('E >= T - B'), {
        steps: [
          [{ cone: [] }],
          [{ cone: [0, 1, 2, 3, 4].map((i) => ({ weight: 1, square: 1, times: [i] })) }],
          [{ cone: [0, 1].map((i) => ({ weight: 1, square: 1, times: [i] })) }],
        ],
        runs: [{ last: [{ rule: 0 }, TOOTH, BENT, TOOTH, BENT] }],
      }),
    'where a function is straight, its sizes p and q at equal distances from a middle add up to at least twice its size m there':
      consequence(['p >= u', 'p >= -u', 'q >= v', 'q >= -v', 'u + v == 2*c', 'm^2 == c^2', 'm >= 0'], '(p + q)^2 >= 4*m^2'),
    'folded three times, with six units, it bends at the multiples of 1/8 from 0 to 1, and nowhere else': breaksExactlyAt(
      outputTerm(folded(3)),
      steps(0, 1, 8),
    ),
    'folded five times, with ten units, it bends at the multiples of 1/32 from 0 to 1, and nowhere else': breaksExactlyAt(
      outputTerm(folded(5)),
      steps(0, 1, 32),
    ),
    'a single hidden layer of 32 units does from 0 to 1 what five folds do': equalEverywhere(
      outputTerm(folded(5)),
      outputTerm(upAndDown(steps(0, 1, 32))),
      { from: 0, to: 1 },
    ),
  },
  beside: {
    'a function made of straight pieces, with B bends between 0 and 1, is off from n folds there by at least a quarter of (1 − B/2ⁿ⁻¹) on average':
      argued({
        by: BY_AREA,
        why: AREA,
      }),
    'n folds bend at 2ⁿ + 1 points, as many as there are multiples of 1/2ⁿ from 0 to 1': swept({
      ...FOLDS,
      holds: (times) => countBreakpoints(folded(times)) === 2 ** times + 1,
    }),
  },
  serves: {
    'from 0 to ½ the fold…': 'after any number n of folds…',
    'and from ½ to 1…': 'after any number n of folds…',
    'where a line has the height…': 'after any number n of folds…',
  },
  readAs: {
    'where a function is straight…':
      '$u$ and $v$ are its values at the two points and $c$ is that in the middle; $p$ and $q$ are no less than the sizes of the first two, and $m$ is that of the third.',
    'of a function that is straight on all but B…':
      'A step is one more tooth. Where the function is straight it is $a - 3q$, $a - q$, $a + q$ and $a + 3q$ at the four points, and $e_1$ to $e_4$ are its errors there; $E$ adds up all errors, $T$ counts the teeth, and $B$ those where it bends.',
    'where a line has the height…': '$s$ goes from 0 to 1 as the line rises from $a$ to $a + w$.',
    'after any number n of folds…':
      'Each step is one more fold and doubles $p$, so that $p$ is $2^n$ and there are that many pieces, each $1/p$ wide, which is what exponentially means; $y$ is the height at $x$, $k$ counts the pieces to the left of $x$, and $s$ is 1 where the piece rises and −1 where it falls.',
  },
  butNot: {
    'beyond ½ it goes on as 2x': { of: 'from 0 to ½…', on: equalEverywhere(FOLD, '2*x', { from: 0, to: 1 }) },
    'it falls back only to ½': { of: 'and from ½ to 1…', on: equalEverywhere(FOLD, '3/2 - x', { from: '1/2', to: 1 }) },
    'the heights 2s and 1 − 2s are so': {
      of: 'where a line has the height s…',
      on: identities(['a + (w/2)*(2*s)', '(a + w) - (w/2)*(1 - 2*s)'], ['a + w*s', 'a + w*s']),
    },
    'it is 2ⁿ x − k all the time': {
      of: 'after any number n of folds…',
      on: induction(height(['p*x == k + y']), { after: { given: { x: 1 }, last: [{ rule: 0 }, { rule: 2 }] } }),
    },
    'they add up to T, bends or not': {
      of: 'of a function that is straight…',
      on: induction(teeth('E >= T'), { after: { last: [{ rule: 0 }, BENT] } }),
    },
    'so they do where it is not straight': {
      of: 'where a function is straight…',
      on: consequence(['p >= u', 'p >= -u', 'q >= v', 'q >= -v', 'm^2 == c^2', 'm >= 0'], '(p + q)^2 >= 4*m^2', {
        at: { p: 0, q: 0, u: 0, v: 0, c: 1, m: 1 },
      }),
    },
    'it is off by at least a quarter, whatever B is': {
      of: 'a function made of straight pieces…',
      on: argued({ by: BY_AREA.with(1, 'they add up to T…'), why: AREA }),
    },
    'folded twice, with four units, it does so too': {
      of: 'folded three times…',
      on: breaksExactlyAt(outputTerm(folded(2)), steps(0, 1, 8)),
    },
    'the ten units make no more bends than they would in one layer, at the tenths': {
      of: 'folded five times…',
      on: breaksExactlyAt(outputTerm(folded(5)), steps(0, 1, 10).slice(1)),
    },
    'a single layer of 31 units, which lacks the last one, does so as well': {
      of: 'a single hidden layer…',
      on: equalEverywhere(outputTerm(folded(5)), outputTerm(upAndDown(steps(0, 1, 32).slice(0, -1))), { from: 0, to: 1 }),
    },
    'they bend at no more than twice as many points as there are units': {
      of: 'n folds bend…',
      on: swept({ ...FOLDS, holds: (times) => countBreakpoints(folded(times)) <= 4 * times, draw: overtaking }),
    },
  },
  settles: {
    'nonlinearity-vastly-expands-the-landscape': {
      reading: 'with depth, exponentially',
      by: 'after any number n of folds…',
      verdict: 'right',
    },
    'relu-only-chooses-a-line': { reading: 'among very many lines', by: 'after any number n of folds…', verdict: 'right' },
  },
  uses: ['04-piecewise-linear/each-unit-has-its-own-half', '04-piecewise-linear/as-close-as-you-like'],
  sources: ['telgarsky2016', 'montufar2014'],
  figure: () => {
    const eight = { layers: folded(2).layers, first: 3, most: 8 };
    return {
      'the strip': live(
        'strip',
        { most: 10 },
        'A strip of paper from the side, its right edge half-way over, and where a cut goes through it.',
      ),
      'one fold': live(
        'fold',
        { network: folded(1) },
        'One layer of two ReLU units, and below them what they are together: up from 0 to 1, and down again.',
      ),
      'the folds': live(
        'folds',
        eight,
        'Each fold is a layer of two units, and does to each straight piece what the first one did to the whole. Below, the way of a point: the left half of each strip is stretched, the right half turned over and stretched. Marked on the graph is every place that ends at the same height; thin are the ways of these places, and where they meet.',
      ),
      'the race': live(
        'race',
        eight,
        'The straight pieces from 0 to 1 that the same units make: solid, two in each layer, and every layer a fold; dashed, the most that there can be with all of them in one layer.',
      ),
      'the nudge': live(
        'nudge',
        eight,
        'Three folds, one of them with a weight that can be changed. Dashed, behind, is the graph with all folds alike.',
      ),
    };
  },
});
