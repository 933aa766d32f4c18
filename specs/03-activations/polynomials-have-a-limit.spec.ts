import {
  argued,
  breakpoints,
  claim,
  consequence,
  curves,
  evaluate,
  evaluateTerm,
  everyCase,
  example,
  formula,
  identities,
  identity,
  induction,
  integers,
  type Network,
  networksOf,
  nonZeroIntegers,
  printTerm,
  type Q,
  type Rational,
  rational,
  sampled,
  sketch,
  type Term,
  trace,
} from '../../src/index.ts';

/** How many of n things are chosen when k are, with the sign of the parity of k: what the n-th difference weighs its points by. */
function weight(n: number, k: number): number {
  return k === 0 ? 1 : (-weight(n, k - 1) * (n - k + 1)) / k;
}

/** The n-th difference of a function, from x in steps of h: f(x + n h) − n f(x + (n − 1)h) + …. */
function difference(n: number, of: (x: Term) => Term): Term {
  return ['+', ...Array.from({ length: n + 1 }, (_, k): Term => ['*', weight(n, k), of(['+', 'x', ['*', n - k, 'h']])])];
}

/** (w x + b)², a hidden unit that squares; (p x² + q x + r)², one that squares what a layer of those gives. */
const unit = (x: Term): Term => ['^', ['+', ['*', 'w', x], 'b'], 2];
const quadratic = (x: Term): Term => ['+', ['*', 'p', ['^', x, 2]], ['*', 'q', x], 'r'];
const deeper = (x: Term): Term => ['^', quadratic(x), 2];
const cube = (x: Term): Term => ['^', x, 3];

/** What is given when g is within d of f at points 0 to n, and the n-th difference of g is zero: of the bounds those that add up to it, or with −1 to its opposite. */
function withinAtPoints(n: number, f: (k: number) => Term, sign = 1): readonly Term[] {
  const points = Array.from({ length: n + 1 }, (_, k) => k);
  return [
    ...points.map((k): Term => {
      const off: Term = ['-', f(k), `g${k}`];
      return ['>=', sign * weight(n, n - k) > 0 ? ['-', 'd', off] : ['+', 'd', off], 0];
    }),
    ['==', ['+', ...points.map((k): Term => ['*', weight(n, n - k), `g${k}`])], 0],
  ];
}

/** That 2ⁿ d is at least as much as is claimed: the n-th difference of f, or with −1 its opposite. */
function farFrom(n: number, f: (k: number) => Term, claimed: Term, sign = 1) {
  const cone = Array.from({ length: n + 1 }, (_, k) => ({ weight: Math.abs(weight(n, n - k)), square: '1', times: [k] }));
  return consequence(withinAtPoints(n, f, sign), ['>=', ['-', ['*', 2 ** n, 'd'], claimed], 0], { equations: [-sign], cone });
}

/** The values of ReLU from one whole number on. */
function reluFrom(start: number) {
  return (k: number): number => Math.max(0, start + k);
}

/** A function is told by its values at −1, 0, 1 and 2: a constant and three ReLU units, the values of which stand for them. */
const VALUES = ['y0', 'y1', 'y2', 'y3'];
function throughFour(bends: readonly Term[]): readonly Term[] {
  return [-1, 0, 1, 2].map((x): Term => {
    const units = bends.map((bend, i): Term => ['*', bend, Math.max(0, x + 1 - i)]);
    return ['+', 'y0', ...units];
  });
}
const BENDS: readonly Term[] = [['-', 'y1', 'y0'], formula('y2 - 2 y1 + y0').term, formula('y3 - 2 y2 + y1').term];

function random(activation: 'square' | 'relu') {
  return networksOf([1, 3, 2, 1], { activation, weight: nonZeroIntegers(3), bias: integers(3) });
}

/** Differences of differences: D the difference, p two to the power of its order; what it is made from is within d of zero. */
const differences = (always: readonly string[]) =>
  ({
    given: ['d >= 0'],
    rules: [
      { from: 0, if: ['d >= e', 'e >= -d'], to: { D: 'e', p: '1' } },
      { from: 2, if: ['p1 == p2'], to: { D: 'D1 - D2', p: '2*p1' } },
    ],
    always,
    of: 'differences',
  }) as const;
const within = (e: number) => ({ rule: 0, with: { e } }) as const;
const SECOND = {
  given: { d: 1 },
  last: {
    rule: 1,
    of: [
      { rule: 1, of: [within(1), within(-1)] },
      { rule: 1, of: [within(-1), within(1)] },
    ],
  },
} as const;
const summed = (...times: readonly number[]) => ({
  equations: [0],
  cone: times.map((k) => ({ weight: 1, square: 1, times: [k] })),
});

/** The degree after layer upon layer, no more than what is known of it, and p, which doubles with each layer. */
const degrees = (known: string) =>
  ({
    rules: [
      { from: 0, to: { g: '1', p: '1' } },
      { from: 1, if: [known], to: { g: 'e', p: '2*p' } },
    ],
    always: ['p >= g'],
    of: 'layers',
  }) as const;

/** Why each layer doubles the degree and no more, and what follows. */
const DOUBLING = ['the difference of a product…', 'what begins at degree one…', 'a difference of any order…'];
const EVERY_DEPTH =
  'Let a function have degree at most n when its differences of order n + 1 vanish, from any point and in any step. A sum has no higher degree than its summands. A product has at most the two degrees together: its difference is a sum of two products in which one factor is a difference, so it has a degree less, and so on, until a factor is zero. So a square has at most twice the degree. Along a line the inputs have degree one, and each layer of units that square, with its weights and biases, doubles that at most: after L layers it is 2ᴸ at most, whatever the widths. So the difference of order 2ᴸ + 1 of any function f is that of f less the network. If the network is within d of f at all the points, then that is within d times two for each order.';

const SIX = [-2, -1, 0, 1, 2, 3];

/** Whether the difference of what the network computes at so many of these points and one more is zero. */
function vanishes(network: Network, order: number): boolean {
  const values = SIX.slice(0, order + 1).flatMap((x) => evaluate(network, [x]));
  return values.reduce((sum, value, k) => sum.add(value.mul(rational(weight(order, k)))), rational(0)).sign() === 0;
}
const fifthVanishes = (network: Network): boolean => vanishes(network, 5);

const RANDOM = {
  of: 'random networks with two hidden layers',
  runs: 60,
  tell: (network: Network) => `the network ‹${trace(network, ['x']).map(printTerm).join(', ')}›`,
};

/** The height at x of the curve of degree four at most that passes through the first five points of the network's graph. */
function quartic(network: Network, x: Rational): Rational {
  const knots = SIX.slice(0, 5);
  return knots.reduce((sum, knot) => {
    const share = knots
      .filter((other) => other !== knot)
      .reduce((product, other) => product.mul(x.sub(rational(other))).div(rational(knot - other)), rational(1));
    return evaluate(network, [knot]).reduce((all, value) => all.add(value.mul(share)), sum);
  }, rational(0));
}

/** The network made of straight pieces, and the curve that misses its sixth point. */
function missed(network: Network) {
  const at = (x: Rational) => evaluate(network, [x]).map((y) => [x, y] as const);
  const [from, to] = [rational(-2), rational(3)];
  const bends = breakpoints(network).filter((x) => from.compare(x) < 0 && x.compare(to) < 0);
  const places = Array.from({ length: 41 }, (_, i) => from.add(rational(`${i}/8`)));
  return sketch(
    {
      title: 'A network, and the curve of degree four at most through five points of its graph.',
      lines: [
        { label: 'the network', points: [from, ...bends, to].flatMap(at) },
        { label: 'degree four at most', points: places.map((x) => [x, quartic(network, x)]) },
      ],
      dots: SIX.slice(0, 5).map(rational).flatMap(at),
      rings: at(to),
    },
    `The curve of degree four at most through the network’s first five points is ${quartic(network, to)} at 3, and the network ${evaluate(network, [to]).join(', ')}.`,
  );
}

const FOUR = [-1, 0, 1, 2];
const NEAREST = '(x + 1)^2/4 - 1/8';

export default claim({
  title: 'Units that square run into their degree',
  asks: 'Can width make up for what a square lacks?',
  says: `
Throw a ball, and write down its height once every second. Write down how much it rises from second to second, then how much that changes, then how much the change changes. The third list is nothing but zeros, no matter who throws. The height is a quadratic function of time, and a quadratic is used up after three such subtractions.

![four points]

Now let a hidden unit square what it is given. It is a quadratic too. So is the sum of two such units, or of a million.

![predict]

Width adds nothing to the degree. The list of third differences is zero throughout, and you can see that from outside: at four points in a row, the network’s fourth value is settled by the other three. A function that is not like that is missed at one of the four points, ReLU by an eighth at least.

Look at the four marks: below, above, below and above, by one eighth each time. It does not help to add units, to train for longer, or to have more data.

A second layer squares again, and doubles the degree: four, and the *fifth* differences vanish. So it goes on, degree at most $2^L$ for $L$ layers, whatever their widths, and differences of order $2^L + 1$ that vanish. (The steps are checked for every order and every number of layers, and words join them.)

Each layer moves the wall further out; none takes it down. (With as many layers as you like, squares get everywhere: the wall is there for a fixed depth.)

With ReLU there is no such wall. A single layer of it passes through any four values whatever, or any number of them: each unit bends the line once more, towards the next point.

That is why the theorem of Leshno, Lin, Pinkus and Schocken names just one condition. An activation without too many jumps will do, with a single hidden layer as wide as it needs to be, if and only if it is not a polynomial. (How many are too many is said there exactly; a continuous activation has none.)

So is it all decided by the list of activations and their properties? [Here is the whole list](a-catalogue-of-nonlinearities.md).
`,
  exercise: `
Write down the squares 0, 1, 4, 9, 16, 25, and take differences three times. Do the same with the cubes. After how many subtractions are the cubes used up, and what does that say about a unit that takes the third power?
`,
  breaks: 'without the constant it is as close',
  predict: {
    question:
      'One hidden layer of units that square, as wide as you like. How close can it come to ReLU at all four points −1, 0, 1 and 2?',
    answers: {
      'As close as one likes, if it is wide enough': {
        wrong: 'a network whose third differences vanish…',
        tempting:
          'Width helps ReLU networks, so why not these? But a sum of squared lines is one parabola, however many there are.',
      },
      'No closer than one eighth': { right: 'a network whose third differences vanish…' },
      'All the way: four points are few': {
        wrong: 'a network whose third differences vanish…',
        tempting:
          'Some curve does go through the four. But a parabola has three numbers to choose, and four points ask for four.',
      },
    },
  },
  because: {
    'the third difference of a unit that squares is zero, whatever its weight and bias, from any point and in any step': identity(
      difference(3, unit),
      '0',
    ),
    'the third difference of two functions together is the sum of theirs, so that width makes none out of nothing': identity(
      ['+', ...FOUR.map((_, k): Term => ['*', weight(3, k), ['+', ['*', 'u', `f${k}`], ['*', 'v', `g${k}`]]])],
      [
        '+',
        ['*', 'u', ['+', ...FOUR.map((_, k): Term => ['*', weight(3, k), `f${k}`])]],
        ['*', 'v', ['+', ...FOUR.map((_, k): Term => ['*', weight(3, k), `g${k}`])]],
      ],
    ),
    'the fifth difference of any quadratic squared is zero: a second layer gets to degree four': identity(
      difference(5, deeper),
      '0',
    ),
    'the difference of a product is the difference of one factor times the other, and the one times the difference of the other':
      identity('f1*g1 - f0*g0', '(f1 - f0)*g1 + f0*(g1 - g0)'),
    'what begins at degree one and is at most doubled by each layer is at most two to the power of the layers, for any number of them':
      induction(degrees('2*g >= e'), {
        steps: [
          [{}],
          [
            {
              cone: [
                { weight: 1, square: 1, times: [0] },
                { weight: 2, square: 1, times: [1] },
              ],
            },
          ],
        ],
        runs: [{ last: [{ rule: 0 }, { rule: 1, with: { e: 2 } }, { rule: 1, with: { e: 3 } }] }],
      }),
    'a difference of any order of what is within d of zero is within d times two for each order': induction(
      differences(['p*d >= D', 'D >= -p*d']),
      {
        steps: [
          [summed(1), summed(2)].map(({ cone }) => ({ cone })),
          [
            { equations: ['d'], cone: summed(1, 4).cone },
            { equations: ['d'], cone: summed(2, 3).cone },
          ],
        ],
        runs: [SECOND],
      },
    ),
    'what has third difference zero is off from a function f by at least an eighth of its third difference, at one of the four points':
      farFrom(3, (k) => `f${k}`, ['+', ...FOUR.map((_, k): Term => ['*', weight(3, 3 - k), `f${k}`])]),
    'a network whose third differences vanish is off from ReLU by at least 1/8 at one of the points −1, 0, 1 and 2': farFrom(
      3,
      reluFrom(-1),
      1,
      -1,
    ),
    'and one whose fifth differences vanish by at least 3/32 at one of the points −2 to 3': farFrom(5, reluFrom(-2), 3),
    'one squaring unit and a constant come as close as that: ¼(x + 1)² − 1/8 is off by 1/8 at each of the four points': everyCase(
      { x: FOUR },
      `abs(relu(x) - (${NEAREST})) == 1/8`,
    ),
    'a constant and three ReLU units that set in at −1, 0 and 1, and so are worth 0, 1, 2, 3 and 0, 0, 1, 2 and 0, 0, 0, 1 at the four points, pass through any four values':
      identities(throughFour(BENDS), VALUES),
  },
  beside: {
    'L layers of units that square, however wide, are off from any function by at least its difference of order 2ᴸ + 1, divided by two for each order, at one of the points that it is taken from':
      argued({ by: DOUBLING, why: EVERY_DEPTH }),
    'random networks with two layers that square have fifth difference zero at −2 to 3': sampled({
      ...RANDOM,
      over: random('square'),
      holds: fifthVanishes,
      classes: {
        'the fourth difference is not zero': { atLeast: '0.7', has: (network) => !vanishes(network, 4) },
      },
    }),
    'ReLU itself has another third difference than zero': example({}, 'relu(2) - 3*relu(1) + 3*relu(0) - relu(-1) != 0'),
  },
  serves: {
    'the third difference of a unit…': 'a network whose…',
    'the third difference of two…': 'a network whose…',
    'what has third difference…': 'a network whose…',
    'the fifth difference…': 'and one whose fifth…',
  },
  readAs: {
    'what begins at degree one…': '$g$ is the degree, $e$ the next one, and $p$ two to the power of the layers.',
    'a difference of any order…':
      '$D$ is a difference, and a join takes two of one order to make one of the next; $p$ is two to the power of the order.',
    'the third difference of a unit…': '$w$ and $b$ are the weight and the bias; the points go from $x$ in steps of $h$.',
    'the third difference of two…':
      '$u$ and $v$ are the weights of the two functions, whose values at points in equal steps are $f_0$ to $f_3$ and $g_0$ to $g_3$.',
    'the fifth difference…':
      '$p$, $q$ and $r$ make any quadratic, which is all that a first layer of units that square adds up to.',
    'what has third difference…':
      '$f_0$ to $f_3$ are the values of the function, $g_0$ to $g_3$ those of what has third difference zero, and $d$ is the most that they are apart.',
    'a network whose…': '$g_0$ to $g_3$ are the network’s values at −1, 0, 1 and 2, and $d$ is the most that it is off there.',
    'and one whose fifth…': '$g_0$ to $g_5$ are the network’s values at the points, and $d$ is the most that it is off there.',
    'a constant and three ReLU…':
      '$y_0$ to $y_3$ are the wanted values; behind each weight stands what its unit gives at the point.',
  },
  butNot: {
    'the third difference of a cube is zero': { of: 'the third difference of a unit…', on: identity(difference(3, cube), '0') },
    'the third difference of a product is the product of theirs': {
      of: 'the third difference of two functions…',
      on: identity(
        ['+', ...FOUR.map((_, k): Term => ['*', weight(3, k), `f${k}`, `g${k}`])],
        [
          '*',
          ['+', ...FOUR.map((_, k): Term => ['*', weight(3, k), `f${k}`])],
          ['+', ...FOUR.map((_, k): Term => ['*', weight(3, k), `g${k}`])],
        ],
      ),
    },
    'it is the product of the two differences': {
      of: 'the difference of a product…',
      on: identity('f1*g1 - f0*g0', '(f1 - f0)*(g1 - g0)'),
    },
    'so is what each layer at most triples': {
      of: 'what begins at degree one…',
      on: induction(degrees('3*g >= e'), { after: { last: [{ rule: 0 }, { rule: 1, with: { e: 3 } }] } }),
    },
    'a difference of any order is within d itself': {
      of: 'a difference of any order…',
      on: induction(differences(['d >= D']), { after: { given: { d: 1 }, last: { rule: 1, of: [within(1), within(-1)] } } }),
    },
    'they are off by the whole difference': {
      of: 'L layers of units that square…',
      on: argued({ by: DOUBLING.with(2, 'a difference of any order is within d itself'), why: EVERY_DEPTH }),
    },
    'the fifth difference of a quadratic to the third power is zero': {
      of: 'the fifth difference of any quadratic…',
      on: identity(
        difference(5, (x) => ['^', quadratic(x), 3]),
        '0',
      ),
    },
    'it is off by at least a quarter of it': {
      of: 'what has third difference zero…',
      on: consequence(
        withinAtPoints(3, (k) => `f${k}`),
        ['>=', ['-', ['*', 4, 'd'], ['+', ...FOUR.map((_, k): Term => ['*', weight(3, 3 - k), `f${k}`])]], 0],
        { at: { f0: -1, f1: 1, f2: -1, f3: 1, g0: 0, g1: 0, g2: 0, g3: 0, d: 1 } },
      ),
    },
    'it is off by as much from the square': {
      of: 'a network…',
      on: consequence(
        withinAtPoints(3, (k) => (k - 1) ** 2, -1),
        ['>=', ['-', ['*', 8, 'd'], 1], 0],
        { at: { g0: 1, g1: 0, g2: 1, g3: 4, d: 0 } },
      ),
    },
    'and by as much from the fourth power': {
      of: 'and one whose fifth…',
      on: consequence(
        withinAtPoints(5, (k) => (k - 2) ** 4),
        ['>=', ['-', ['*', 32, 'd'], 3], 0],
        { at: { g0: 16, g1: 1, g2: 0, g3: 1, g4: 16, g5: 81, d: 0 } },
      ),
    },
    'without the constant it is as close': {
      of: 'one squaring unit…',
      on: everyCase({ x: FOUR }, 'abs(relu(x) - (x + 1)^2/4) == 1/8'),
    },
    'two ReLU units and a constant pass through any four values': {
      of: 'a constant and three ReLU units…',
      on: identities(throughFour(BENDS.slice(0, 2)), VALUES),
    },
    'random networks with two ReLU layers have fifth difference zero as well': {
      of: 'random networks with two layers…',
      on: sampled({
        ...RANDOM,
        over: random('relu'),
        holds: fifthVanishes,
        draw: missed,
      }),
    },
    'the square has another third difference than zero': {
      of: 'ReLU itself…',
      on: example({}, '2^2 - 3*1^2 + 3*0^2 - 1^2 != 0'),
    },
  },
  settles: {
    'nonlinearity-vastly-expands-the-landscape': {
      reading: 'with any activation',
      by: 'a network whose third differences vanish…',
      verdict: 'wrong',
    },
  },
  sources: ['leshno1993', 'pinkus1999'],
  figure: ({ because }) => {
    const { given } = because[
      'one squaring unit and a constant come as close as that: ¼(x + 1)² − 1/8 is off by 1/8 at each of the four points'
    ].statement as { readonly given: { readonly x: readonly Q[] } };
    const [relu, nearest] = ['relu(x)', NEAREST].map((text) => formula(text).term);
    const at = (term: Term | undefined, x: Q): Q => evaluateTerm(term ?? 0, new Map([['x', rational(x)]]));
    const places = Array.from({ length: 33 }, (_, i) => `${i - 12}/8`).map((x) => rational(x));
    return {
      'four points': curves(
        'ReLU, and the quadratic that comes closest to it at four points.',
        [
          { label: 'ReLU', points: places.map((x) => [x, at(relu, x)]), marks: given.x.map((x) => [x, at(relu, x)]) },
          { label: 'a squaring unit', points: places.map((x) => [x, at(nearest, x)]) },
        ],
        'The best that units that square can do at the four marked points, however many there are of them: below ReLU, above, below and above, by one eighth each time.',
      ),
    };
  },
});
