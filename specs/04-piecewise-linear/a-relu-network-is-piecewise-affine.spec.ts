import {
  type ActivationName,
  activationRegions,
  affinePieces,
  argued,
  bending,
  breakpoints,
  breaksExactlyAt,
  claim,
  consequence,
  cutting,
  equalEverywhere,
  evaluate,
  fractions,
  graph,
  hasRegions,
  hiddenUnits,
  isProved,
  live,
  matrixIdentity,
  memoized,
  type Network,
  networks,
  outputTerm,
  printTerm,
  type Rational,
  rational,
  sampled,
  sketch,
  trace,
} from '../../src/index.ts';

/** A hill and a dip, in two hidden layers of three and two units. */
const LANDSCAPE: Network = {
  layers: [
    { weights: [[1], [1], [1]], bias: [0, -1, -2], activation: 'relu' },
    {
      weights: [
        [1, -2, 1],
        [0, 1, -2],
      ],
      bias: ['-1/2', '-1/3'],
      activation: 'relu',
    },
    { weights: [[2, -1]], bias: [0], activation: 'identity' },
  ],
};

/** Two units bend at 0 and undo each other, the third bends at 1. */
const CANCELLING: Network = {
  layers: [
    { weights: [[1], [-1], [1]], bias: [0, 0, -1], activation: 'relu' },
    { weights: [[1, -1, 1]], bias: [0], activation: 'identity' },
  ],
};

/** Two inputs, and two hidden layers of three and two units. */
const FOLDED_TWICE: Network = {
  layers: [
    {
      weights: [
        [1, -2],
        [2, 0],
        [1, 1],
      ],
      bias: [-2, 0, 0],
      activation: 'relu',
    },
    {
      weights: [
        [1, -2, -2],
        [-1, 0, -2],
      ],
      bias: [2, 1],
      activation: 'relu',
    },
    { weights: [[-2, -1]], bias: [1], activation: 'identity' },
  ],
};
const SQUARE = [
  [-3, 3],
  [-3, 3],
] as const;

const bendsOf = memoized(breakpoints);

/** What the network computes, as a formula in x. */
const formulaOf = memoized(outputTerm);

/** Every point at which some unit switches or bends, and the output does not. */
const hiddenSwitches = memoized((network: Network): readonly Rational[] => {
  const bends = bendsOf(network);
  return affinePieces(formulaOf(network), 'x').subdivision.filter((place) => !bends.some((bend) => bend.equals(place)));
});

/** How many regions and different maps it has there. */
const countsOf = memoized((network: Network): { readonly regions: number; readonly maps: number } => {
  const { regions } = activationRegions(network, { box: SQUARE });
  return {
    regions: regions.length,
    maps: new Set(regions.map(({ map }) => [...map.weights.flat(), ...map.bias].join(' '))).size,
  };
});

function random(activation: ActivationName) {
  return networks({ inputs: 1, outputs: 1, depth: 3, width: 3 }, { activation, weight: fractions(4, 2) });
}

const RANDOM = {
  over: random('relu'),
  of: 'random ReLU networks with one input, up to three hidden layers and three units in each',
  runs: 160,
  tell: (network: Network) => `the network ‹${printTerm(outputTerm(network))}›`,
};

const RANDOM_PLANE = {
  over: networks({ inputs: 2, outputs: 1, depth: 2, width: 3 }, { activation: 'relu', weight: fractions(3, 2) }),
  of: 'random ReLU networks with two inputs, up to two hidden layers and three units in each',
  runs: 60,
  tell: (network: Network) =>
    `the network ‹${trace(network, ['x', 'y']).map(printTerm).join(', ')}›, which has ${hiddenUnits(network)} hidden unit${hiddenUnits(network) === 1 ? '' : 's'}`,
} as const;

/** The weights of each layer added up without their signs, and multiplied: the output cannot move faster than so many times the input. */
function steepest({ layers }: Network): Rational {
  const sums = layers.map(({ weights }) =>
    weights.flat().reduce<Rational>((sum, weight) => sum.add(rational(weight).abs()), rational(0)),
  );
  return sums.reduce((product, sum) => product.mul(sum), rational(1));
}

const STEP = rational('1/1000');
const PROBES = ['-2', '-3/2', '-1', '-1/2', '0', '1/2', '1', '3/2', '2'].map(rational);

function outputOf(network: Network, x: Rational): Rational {
  const [output = rational(0)] = evaluate(network, [x]);
  return output;
}

/** By how much the output changes in a small step to the right, from each of the points. */
const changes = memoized((network: Network) =>
  PROBES.map((probe) => ({ probe, by: outputOf(network, probe.add(STEP)).sub(outputOf(network, probe)).abs() })),
);

/** The points after which a small step to the right changes the output by more than the weights allow. */
function jumps(network: Network): readonly Rational[] {
  const most = steepest(network).mul(STEP);
  return changes(network).flatMap(({ probe, by }) => (by.compare(most) > 0 ? [probe] : []));
}

const neverJumps = (network: Network): boolean => jumps(network).length === 0;

/** The graph of a network of step units: level from one place where a unit of the first layer jumps to the next. */
function levels(network: Network): readonly (readonly [Rational, Rational])[] {
  const { weights = [], bias = [] } = network.layers[0] ?? {};
  const thresholds = weights.flatMap(([weight = 0], i) =>
    rational(weight).sign() === 0
      ? []
      : [
          rational(bias[i] ?? 0)
            .div(rational(weight))
            .neg(),
        ],
  );
  const [from, to] = [rational(-3), rational(3)];
  const inside = thresholds.filter((x) => from.compare(x) < 0 && x.compare(to) < 0).toSorted((a, b) => a.compare(b));
  return [from, ...inside].flatMap((start, i) => {
    const end = inside[i] ?? to;
    const height = outputOf(network, start.add(end).div(rational(2)));
    return [[start, height] as const, [end, height] as const];
  });
}

/** Both sides of each jump that was found. */
function jumping(network: Network) {
  const found = jumps(network);
  const [probe = rational(0)] = found;
  const behind = outputOf(network, probe.add(STEP));
  return sketch(
    {
      title: 'The graph of a network of step units.',
      lines: [{ label: 'the network', points: levels(network) }],
      dots: found.map((x) => [x.add(STEP), outputOf(network, x.add(STEP))]),
      rings: found.map((x) => [x, outputOf(network, x)]),
    },
    `At ${probe} it is ${outputOf(network, probe)}, a thousandth further on ${behind}.`,
  );
}

/** A layer W, c on an affine map A, b; D has a 1 for each unit that is on, and a 0 for every other. */
const LAYERS = { D: ['k', 'k'], W: ['k', 'm'], A: ['m', 'n'], x: ['n', '1'], b: ['m', '1'], c: ['k', '1'] } as const;
const AFFINE = 'D*W*A*x + (D*W*b + D*c)';

/** What both arguments below rest on, and what each of them adds: of one number, and of several. */
const OF_A_UNIT = [
  'a ReLU unit is zero…',
  'and is its preactivation…',
  'its output never changes…',
  'where two functions change…',
];
const ON_A_LINE = ['where two functions are straight…', 'a line that does not fall…', ...OF_A_UNIT];
const IN_SPACE = ['with the same units on…', 'what is not below zero at two points…', ...OF_A_UNIT];

/** Why a ReLU network is affine on convex pieces, however many numbers it takes. */
const CHOICE_BY_CHOICE =
  'Choose for every unit whether it is on. Then a unit that is on passes on its preactivation and one that is off passes on zero, and layer by layer all that the units see is affine. This choice is the true one wherever no unit that is on sees less than zero and none that is off sees more. Where that is so at two points it is so between them, so the piece is convex; and there are only finitely many choices. Neither a weighted sum nor a ReLU makes of a small change more than a fixed number times as much, so nothing jumps where two pieces meet.';

/** Two functions that change by f and g, by at most d and e, and weights k and l of at most K and L in size. */
const BOUNDED = [
  'd - f >= 0',
  'd + f >= 0',
  'e - g >= 0',
  'e + g >= 0',
  'K - k >= 0',
  'K + k >= 0',
  'L - l >= 0',
  'L + l >= 0',
] as const;

/** Why a ReLU network is made of straight pieces, however deep it is. */
const LAYER_BY_LAYER =
  'The input is one straight piece. Suppose that what comes into a layer is continuous and has finitely many straight pieces, and cut the line at the ends of all of them: between two neighbouring ends all of it is straight, and so is every weighted sum. A ReLU keeps such a piece where it is not below zero and makes it zero where it is not above; since a line that rises through zero stays above from there on, and one that falls is the same from the other side, the piece becomes two at most. Neither a weighted sum nor a ReLU makes of a small change more than a fixed number times as much, so nothing jumps. What leaves the layer is therefore continuous and has finitely many straight pieces as well, and so it goes on from layer to layer, up to the output.';

export default claim({
  title: 'A ReLU network is made of straight pieces',
  asks: 'Is a ReLU network just straight lines?',
  says: `
Fold a sheet of paper, fold it again, and open it half-way. Between the creases it is flat, and it is never torn. A ReLU network of two inputs is such a sheet: its height above a point is what the network gives there.

Here is one, seen from above. Drag the point from polygon to polygon and read which affine map it has there. Then drag a line, and watch which creases go with it.

![the sheet]

Why is that so for every network? Begin with a single input. The sheet is a strip of paper then, and its folds are points.

![a hill and a dip]

Here is a network with two hidden layers. The dots mark every point at which its slope changes. Between two of them it is a straight line.

A layer adds up functions, each with a weight. Where all of them are straight, so is the sum. Then ReLU cuts off what is below zero. A straight piece above zero stays as it is, one below zero becomes flat, and one that crosses zero becomes two straight pieces that meet there.

So if what comes into a layer is continuous and has finitely many straight pieces, then so has what goes out. The input itself is a single straight piece. Layer by layer, the same follows for the output.

Each of these steps is shown by itself, here or [where a single unit is looked at](each-unit-has-its-own-half.md). That you may repeat them as often as there are layers is an argument in words. No checker of this book checks words, so the page lists the steps of the argument. Whole networks are tried as well: for each one, every point where the slope changes is computed as an exact fraction, and the network bends there and nowhere else.

![predict]

Not every switch shows. In the network with the hill and the dip, a first unit switches on at 0. The units behind it are still off there, and nothing is to be seen. In another network, two units bend at 0 by opposite amounts, and in the output nothing of it is left. That is why you look for the bends in the output, and don't count units.

Back to the sheet. Its folds are straight creases, and a first unit creases it along a whole line. A unit further up looks at a sheet that is already folded. Its crease, laid out flat again, is a broken line, or several. It can change its direction only where it meets an older one.

The creases cut the sheet into polygons. Inside each of them the same units are on, and the network is a flat piece of sheet, tilted one way or another.

How do you know that no polygon is missing? At the corners you see which units are on, and the areas of the polygons add up to that of the square.

So what is right about calling it all straight lines? Between the bends it is one. And what is missing? The bends, and who decides on which side of them you are. [A switchboard does that](the-pattern-chooses-a-line.md).
`,
  exercise: `
Write down a network with two ReLU units in its only hidden layer that both switch at $x = 0$, and whose output does not bend there. Then change one single weight so that it does.
`,
  breaks: 'the network in which two bends cancel bends…',
  predict: {
    question:
      'Two units of a ReLU network bend at x = 0, and no weight on their way to the output is zero. Does the output bend there?',
    answers: {
      'It must, since each of them bends there': {
        wrong: 'the network in which two bends cancel bends at 0…',
        tempting: 'Each of them does. But one bends up and the other down by as much, and in the sum nothing of it is left.',
      },
      'It need not': { right: 'so is the network in which two bends cancel' },
      'It must, as every network bends wherever a unit switches': {
        wrong: 'they bend wherever…',
        tempting:
          'A switch looks like a bend. But what the unit says may go to another that is off there, and then nobody hears it.',
      },
    },
  },
  because: {
    'where two functions are straight, any weighted sum of them is': consequence(
      ['f == a*x + b', 'g == c*x + d'],
      'k*f + l*g + m == (k*a + l*c)*x + (k*b + l*d + m)',
      { equations: ['k', 'l'] },
    ),
    'a line that does not fall and is zero at c is not below zero from c on': consequence(
      ['a*c + b == 0', 'a >= 0', 'x - c >= 0'],
      'a*x + b >= 0',
      {
        equations: [1],
        cone: [{ weight: 1, square: 1, times: [0, 1] }],
      },
    ),
    'a ReLU unit is zero where its preactivation is not above zero': equalEverywhere('relu(z)', '0', { to: 0 }),
    'and is its preactivation where that is not below zero': equalEverywhere('relu(z)', 'z', { from: 0 }),
    'its output never changes by more than its preactivation does': consequence(
      ['r*(r - x) == 0', 's*(s - y) == 0', 'r >= 0', 'r - x >= 0', 's >= 0', 's - y >= 0'],
      '(x - y)^2 >= (r - s)^2',
      {
        equations: [-2, -2],
        cone: [
          { weight: 1, square: 'r - x - s + y', times: [] },
          { weight: 2, square: 1, times: [0, 3] },
          { weight: 2, square: 1, times: [1, 2] },
        ],
      },
    ),
    'where two functions change by at most d and e, a weighted sum with weights of at most K and L in size changes by at most K d + L e':
      consequence(BOUNDED, 'K*d + L*e - (k*f + l*g) >= 0', {
        cone: [
          { weight: '1/2', square: 1, times: [4, 1] },
          { weight: '1/2', square: 1, times: [5, 0] },
          { weight: '1/2', square: 1, times: [6, 3] },
          { weight: '1/2', square: 1, times: [7, 2] },
        ],
      }),
    'what a ReLU network of any depth makes of one number is continuous, and has finitely many straight pieces': argued({
      by: ON_A_LINE,
      why: LAYER_BY_LAYER,
    }),
    'with the same units on, one more layer of any shape leaves an affine map affine': matrixIdentity(
      LAYERS,
      'D*(W*(A*x + b) + c)',
      AFFINE,
    ),
    'what is not below zero at two points, and affine, is not below zero between them': consequence(
      ['p >= 0', 'q >= 0', 't >= 0', '1 - t >= 0'],
      '(1 - t)*p + t*q >= 0',
      {
        cone: [
          { weight: 1, square: 1, times: [3, 0] },
          { weight: 1, square: 1, times: [2, 1] },
        ],
      },
    ),
    'what a ReLU network makes of several numbers is continuous, and affine on each of finitely many convex pieces': argued({
      by: IN_SPACE,
      why: CHOICE_BY_CHOICE,
    }),
    'the network with a hill and a dip is continuous, and its slope changes at the points that were found and nowhere else':
      breaksExactlyAt(outputTerm(LANDSCAPE), breakpoints(LANDSCAPE)),
    'so is the network in which two bends cancel': breaksExactlyAt(outputTerm(CANCELLING), breakpoints(CANCELLING)),
    'the network of two inputs is continuous on a square, and affine on each of 18 convex polygons': hasRegions(
      FOLDED_TWICE,
      SQUARE,
      { regions: 18, maps: 15 },
    ),
  },
  beside: {
    'random networks of two inputs are continuous on that square, and affine on each of finitely many convex polygons': sampled({
      ...RANDOM_PLANE,
      holds: (network) => isProved(hasRegions(network, SQUARE, countsOf(network))),
      classes: {
        'at least four polygons': { atLeast: '0.1', has: (network) => countsOf(network).regions >= 4 },
        'two hidden layers': { atLeast: '0.1', has: ({ layers }) => layers.length === 3 },
      },
    }),
    'random ReLU networks are continuous and bend at the finitely many points that were found, and nowhere else': sampled({
      ...RANDOM,
      holds: (network) => isProved(breaksExactlyAt(formulaOf(network), bendsOf(network))),
      classes: {
        'at least two breakpoints': { atLeast: '0.25', has: (network) => bendsOf(network).length >= 2 },
        'some switch does not show': { atLeast: '0.1', has: (network) => hiddenSwitches(network).length > 0 },
        'three hidden layers': { atLeast: '0.1', has: ({ layers }) => layers.length === 4 },
      },
    }),
    'random ReLU networks never jump: a thousandth further on, the output has moved by no more than the weights allow': sampled({
      ...RANDOM,
      runs: 100,
      holds: neverJumps,
      classes: {
        'the output moves in some step': {
          atLeast: '0.4',
          has: (network) => changes(network).some(({ by }) => by.sign() > 0),
        },
        'at least two breakpoints': { atLeast: '0.25', has: (network) => bendsOf(network).length >= 2 },
      },
    }),
  },
  serves: {
    'where two functions are straight…': 'what a ReLU network of any depth…',
    'a line that does not fall…': 'what a ReLU network of any depth…',
    'a ReLU unit is zero…': 'what a ReLU network of any depth…',
    'and is its preactivation…': 'what a ReLU network of any depth…',
    'its output never changes…': 'what a ReLU network of any depth…',
    'where two functions change…': 'what a ReLU network of any depth…',
    'with the same units on…': 'what a ReLU network makes…',
    'what is not below zero…': 'what a ReLU network makes…',
  },
  readAs: {
    'where two functions are straight…': '$f$ and $g$ come into a unit, whose weights and bias are $k$, $l$ and $m$.',
    'its output never changes…':
      '$r$ and $s$ stand for ReLU of $x$ and of $y$: each is zero or its preactivation, and below neither.',
    'where two functions change…': '$f$ and $g$ are the changes, and $k$ and $l$ the weights.',
    'with the same units on…':
      '$A x + b$ comes into the layer; $D$ has ones on its diagonal for the units that are on, and zeros elsewhere.',
    'what is not below zero…': '$p$ and $q$ are the values at the two points, and $t$ goes from 0 at the one to 1 at the other.',
  },
  butNot: {
    'squaring keeps half-way points half-way, as whatever is straight does': {
      of: 'where two functions are straight…',
      on: consequence(['m == (p + q)/2'], 'm^2 == (p^2 + q^2)/2', { equations: ['m + (p + q)/2'] }),
    },
    'a line that falls and is zero at c is not below zero from c on': {
      of: 'a line that does not fall…',
      // The one certificate that adds up has a negative weight.
      on: consequence(['a*c + b == 0', '-a >= 0', 'x - c >= 0'], 'a*x + b >= 0', {
        equations: [1],
        cone: [{ weight: -1, square: 1, times: [0, 1] }],
      }),
    },
    'a leaky unit is zero there as well': {
      of: 'a ReLU unit is zero…',
      on: equalEverywhere('max(z, z/100)', '0', { to: 0 }),
    },
    'it is its preactivation from −1 on': {
      of: 'and is its preactivation…',
      on: equalEverywhere('relu(z)', 'z', { from: -1 }),
    },
    'what a step unit says never changes by more than its preactivation does': {
      of: 'its output never changes…',
      // A step is 0 or 1, and 1 only above zero.
      on: consequence(['r*(r - 1) == 0', 's*(s - 1) == 0', 'r*x >= 0', 's*y >= 0'], '(x - y)^2 >= (r - s)^2', {
        at: { r: 1, s: 0, x: '1/2', y: 0 },
      }),
    },
    'it changes by no more than the larger of d and e, whatever the weights': {
      of: 'where two functions change…',
      on: consequence([...BOUNDED, 'd - e >= 0'], 'd - (k*f + l*g) >= 0', {
        at: { d: 1, e: 1, f: 1, g: 1, k: 1, l: 1, K: 1, L: 1 },
      }),
    },
    'so is what a network of step units makes of it': {
      of: 'what a ReLU network of any depth…',
      on: argued({
        by: ON_A_LINE.with(-2, 'what a step unit says…'),
        why: LAYER_BY_LAYER,
      }),
    },
    'with a ReLU below it, one more layer leaves it affine as well': {
      of: 'with the same units on…',
      on: matrixIdentity(LAYERS, 'D*(W*relu(A*x + b) + c)', AFFINE),
    },
    'nor is it below zero beyond them': {
      of: 'what is not below zero at two points…',
      on: consequence(['p >= 0', 'q >= 0', 't >= 0', '2 - t >= 0'], '(1 - t)*p + t*q >= 0', { at: { p: 1, q: 0, t: 2 } }),
    },
    'so is what a network of step units makes of several numbers': {
      of: 'what a ReLU network makes of several numbers…',
      on: argued({
        by: IN_SPACE.with(-2, 'what a step unit says…'),
        why: CHOICE_BY_CHOICE,
      }),
    },
    'without the first of these points it is still so': {
      of: 'the network with a hill and a dip…',
      on: breaksExactlyAt(outputTerm(LANDSCAPE), breakpoints(LANDSCAPE).slice(1)),
    },
    'the network in which two bends cancel bends at 0 as well': {
      of: 'so is the network…',
      on: breaksExactlyAt(outputTerm(CANCELLING), [0, ...breakpoints(CANCELLING)]),
    },
    'there are 15 polygons, one for each affine map': {
      of: 'the network of two inputs…',
      on: hasRegions(FOLDED_TWICE, SQUARE, { regions: 15, maps: 15 }),
    },
    'each random network of two inputs has a polygon for each set of its units': {
      of: 'random networks of two inputs…',
      on: sampled({
        ...RANDOM_PLANE,
        holds: (network) => isProved(hasRegions(network, SQUARE, { ...countsOf(network), regions: 2 ** hiddenUnits(network) })),
        draw: (network) =>
          cutting(
            { network, reach: SQUARE[0][1] },
            `Hidden units: ${hiddenUnits(network)}, so sets of them: ${2 ** hiddenUnits(network)}. Polygons: ${countsOf(network).regions}.`,
          ),
      }),
    },
    'they bend wherever one of their units switches': {
      of: 'random ReLU networks are continuous…',
      on: sampled({
        ...RANDOM,
        holds: (network) => hiddenSwitches(network).length === 0,
        draw: (network) => {
          const ringed = hiddenSwitches(network);
          return bending({ network, ringed }, `Where x is ${ringed.join(' or ')}, a unit switches and nothing bends.`);
        },
      }),
    },
    'random networks of step units never jump': {
      of: 'random ReLU networks never jump…',
      on: sampled({
        ...RANDOM,
        over: random('step'),
        of: 'random networks of step units of the same sizes',
        holds: neverJumps,
        draw: jumping,
      }),
    },
  },
  settles: {
    'relu-gives-a-piecewise-linear-approximation': [
      { reading: 'the function computed', by: 'what a ReLU network of any depth…', verdict: 'right' },
      {
        reading: 'the function computed, of several numbers',
        by: 'what a ReLU network makes of several numbers…',
        verdict: 'right',
      },
    ],
  },
  uses: ['04-piecewise-linear/each-unit-has-its-own-half'],
  sources: ['arora2018', 'montufar2014'],
  figure: ({ because }) => {
    const {
      variable,
      term,
      breakpoints: marks,
    } = because[
      'the network with a hill and a dip is continuous, and its slope changes at the points that were found and nowhere else'
    ].statement;
    const curve = graph(
      { variable, from: -1, to: 4, curves: [{ term, label: 'the network', marks }] },
      'A ReLU network with two hidden layers, and every point at which its slope changes. Between two of them it is a straight line.',
    );
    const { layers, box } =
      because['the network of two inputs is continuous on a square, and affine on each of 18 convex polygons'].statement;
    const plane = live(
      'regions',
      { layers, box, point: [1, -2] },
      'A ReLU network with two inputs and two hidden layers, and every polygon inside which the same units are on: the darker, the more of them. On each polygon the network is one affine map; below, which one it is at the point that is marked. The three numbered lines are those of the first layer; where one of them goes, the creases of the second layer go with it.',
    );
    return { 'a hill and a dip': curve, 'the sheet': plane };
  },
});
