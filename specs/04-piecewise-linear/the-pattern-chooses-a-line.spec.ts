import {
  type AffineOver,
  activationPattern,
  applyAffine,
  breakpoints,
  claim,
  composeIn,
  equalEverywhere,
  evaluate,
  example,
  fractions,
  hasRegions,
  live,
  type MatrixRule,
  matrixIdentity,
  matrixInduction,
  memoized,
  type Network,
  networks,
  printTerm,
  type Rational,
  rational,
  rationals,
  sampled,
  sketch,
  trace,
  wiring,
} from '../../src/index.ts';

/** Two inputs, and one hidden layer of two units. */
const TWO_SWITCHES = {
  layers: [
    {
      weights: [
        [1, 1],
        [1, -1],
      ],
      bias: [-1, 0],
    },
    { weights: [[2, -1]], bias: [0] },
  ],
};

/** Two inputs, and two hidden layers of four and three units. */
const SEVEN: Network = {
  layers: [
    {
      weights: [
        [-2, -2],
        [-2, 2],
        [-2, 1],
        [2, 0],
      ],
      bias: [-2, 1, 2, 0],
      activation: 'relu',
    },
    {
      weights: [
        [-2, 1, 1, -2],
        [1, 2, 0, 0],
        [2, 2, -1, 1],
      ],
      bias: [0, -1, 0],
      activation: 'relu',
    },
    { weights: [[-2, 1, 1]], bias: [-1], activation: 'identity' },
  ],
};
const SQUARE = [
  [-3, 3],
  [-3, 3],
] as const;

/** Three layers; D and E say how often each unit is taken: in their diagonals is a one for each unit that is on. */
const HELD = {
  W: ['b', 'a'],
  D: ['b', 'b'],
  V: ['c', 'b'],
  E: ['c', 'c'],
  U: ['d', 'c'],
  x: ['a', '1'],
  p: ['b', '1'],
  q: ['c', '1'],
  r: ['d', '1'],
} as const;
const ONE_MAP = '(U*E*V*D*W)*x + (U*E*V*D*p + U*E*q + r)';

/** Layers upon layers, each with a D of its own, beside the one map A x + b that they come to; a further layer makes `next` of its preactivations. */
const MAP = { h: ['m', '1'], A: ['m', 'n'], b: ['m', '1'] } as const;
const layers = (next: (preactivations: string) => string): readonly MatrixRule[] => [
  { from: 0, letters: { W: ['k', 'n'], c: ['k', '1'], D: ['k', 'k'] }, to: { h: 'D*(W*x + c)', A: 'D*W', b: 'D*c' } },
  {
    from: 1,
    letters: { ...MAP, W: ['k', 'm'], c: ['k', '1'], D: ['k', 'k'] },
    to: { h: next('W*h + c'), A: 'D*W*A', b: 'D*(W*b + c)' },
  },
];
const MANY = { letters: { x: ['n', '1'] }, state: MAP, always: ['h == A*x + b'], of: 'layers' } as const;
/** Of two units only the second is on; then one that is on, though its preactivation is negative. */
const TWO = [
  {
    rule: 0,
    with: {
      W: [[1], [2]],
      c: [[0], [1]],
      D: [
        [0, 0],
        [0, 1],
      ],
    },
  },
  { rule: 1, with: { W: [[1, -1]], c: [[1]], D: [[1]] } },
] as const;

type Pattern = ReturnType<typeof activationPattern>;

/** The affine map that a pattern chooses: of each layer the rows of the units that are on, and zeros for the others. */
function chosen(network: Network, pattern: Pattern): AffineOver<Rational> {
  const start: AffineOver<Rational> = {
    weights: [
      [rational(1), rational(0)],
      [rational(0), rational(1)],
    ],
    bias: [rational(0), rational(0)],
  };
  return network.layers.reduce((map, { weights, bias, activation }, l) => {
    const kept = bias.map((_, i) => rational(activation === 'identity' ? 1 : (pattern[l]?.[i] ?? 0)));
    const layer = {
      weights: weights.map((row, i) => row.map((weight) => rational(weight).mul(kept[i] ?? rational(0)))),
      bias: bias.map((shift, i) => rational(shift).mul(kept[i] ?? rational(0))),
    };
    return composeIn(rationals, layer, map);
  }, start);
}

const STEPS = [-2, -1, 0, 1, 2];
const INPUTS = STEPS.flatMap((x) => STEPS.map((y) => [x, y] as const));
const RANDOM = {
  over: networks({ inputs: 2, outputs: 1, depth: 3, width: 4 }, { activation: 'relu', weight: fractions(3, 2) }),
  of: 'random ReLU networks with two inputs, up to three hidden layers and four units in each, at 25 inputs',
  runs: 50,
  tell: (network: Network) => `the network ‹${trace(network, ['x', 'y']).map(printTerm).join(', ')}›`,
} as const;

/** The map that a network's activation pattern at an input chooses, made once for each pattern. There are far fewer of these than inputs. */
const mapsOf = memoized((network: Network) => {
  const byInput = new Map<string, string>();
  const byPattern = new Map<string, AffineOver<Rational>>();
  const at = (input: Input): AffineOver<Rational> => {
    const known = byPattern.get(byInput.get(String(input)) ?? '');
    if (known !== undefined) return known;
    const pattern = activationPattern(network, input);
    const key = JSON.stringify(pattern);
    const map = byPattern.get(key) ?? chosen(network, pattern);
    byInput.set(String(input), key);
    byPattern.set(key, map);
    return map;
  };
  return { at, patterns: byPattern };
});

function patterns(network: Network): number {
  const { at, patterns: found } = mapsOf(network);
  for (const input of INPUTS) at(input);
  return found.size;
}

type Input = readonly [number, number];
const ORIGIN: Input = [0, 0];

/** What the map gives at an input that the pattern at some place chooses. */
function byPattern(network: Network, at: Input, input: readonly Rational[]) {
  return applyAffine(mapsOf(network).at(at), input);
}

function agrees(network: Network, at: Input, input: Input): boolean {
  return String(byPattern(network, at, input.map(rational))) === String(evaluate(network, input));
}

/** Whether at each input the network gives what the map of the pattern at some place gives. */
function gives(network: Network, at: (input: Input) => Input): boolean {
  return INPUTS.every((input) => agrees(network, at(input), input));
}

/** The network on the line from the origin to an input where it gives something else than the map of the origin; there t is 1. */
function leaving(network: Network) {
  const [x, y] = INPUTS.find((input) => !agrees(network, ORIGIN, input)) ?? ([1, 0] as const);
  const onLine: Network = {
    layers: network.layers.map((layer, l) =>
      l === 0
        ? {
            ...layer,
            weights: layer.weights.map(([a = 0, b = 0]) => [
              rational(a)
                .mul(rational(x))
                .add(rational(b).mul(rational(y))),
            ]),
          }
        : layer,
    ),
  };
  const [from, to] = [rational(-1), rational(2)];
  const bends = breakpoints(onLine).filter((t) => from.compare(t) < 0 && t.compare(to) < 0);
  const real = (t: Rational) => evaluate(onLine, [t]).map((value) => [t, value] as const);
  const said = (t: Rational) =>
    byPattern(network, ORIGIN, [rational(x).mul(t), rational(y).mul(t)]).map((value) => [t, value] as const);
  const [there, wrong] = [real(rational(1)), said(rational(1))];
  return sketch(
    {
      title: `The network and an affine map at t times (${x}, ${y}), over t.`,
      lines: [
        { label: 'the network', points: [from, ...bends, to].flatMap(real) },
        { label: 'the map of the origin', points: [from, to].flatMap(said) },
      ],
      dots: there,
      rings: wrong,
    },
    `At (${x}, ${y}), where t is 1, the network gives ${there.map(([, value]) => value)}, the map of the origin ${wrong.map(([, value]) => value)}.`,
  );
}

export default claim({
  title: 'A ReLU network chooses a line, and the choosing is the point',
  asks: 'Is choosing a line all that ReLU does?',
  says: `
Think of a switchboard. At each switch stands a guard who looks at one number. Above zero, the switch goes through; otherwise it is cut. Once all the switches are set, nothing is left but wires, amplifiers and adders.

That is a ReLU network. Here is one with two inputs and just two switches. Drag the point across a line, and watch which units are on and which affine map they leave.

![two switches]

The next board has seven switches, in two layers. A unit that gives 0 is a switch that is cut. Set the inputs differently, and other switches are cut.

![the switchboard]

![predict]

Now look at all inputs in a square at once. Drag the point and watch which units are on. Beside the square stands the affine map that they leave: a plane, tilted one way or another.

![the polygons]

The list of all switches, which units are on and which are off, is called the activation pattern. For one fixed pattern the whole network is one affine map, however deep it is. Multiply the matrices, and leave out the rows of the units that are off.

That is shown for three layers written out, and by induction for any number of layers of whatever shapes. So if you say that at any given input nothing but straight-line mathematics is done, you are right, and the map can be written down.

But who sets the switches? The input does. It goes through the board, and the guards look at what arrives. And a guard is not straight at all: off, off, off, and then on. That is a step, and it jumps. A straight line that is zero at −1, and one at both 1 and 3, does not exist.

So all that ReLU does is choose which line to use, quite so. Take the choice away, and one line remains. Leave it in, and the same few weights hold a whole book of lines, with a rule that says which page to open.

How thick is the book? On the square above, 31 patterns occur, each in its own polygon, and they choose among 29 different maps. Seven switches have 128 settings, but no input in the square brings about most of them.

How many pages can such a book have when networks get larger? [Start with a pizza](counting-regions.md).
`,
  exercise: `
Take the two units of XOR, $\\mathrm{relu}(x + y)$ and $\\mathrm{relu}(x + y - 1)$, and the output $\\mathrm{relu}(x + y) - 2\\,\\mathrm{relu}(x + y - 1)$. Which patterns occur at the four corners? Write down the affine map that each of them chooses. Which pattern can never occur, whatever $x$ and $y$ are?
`,
  breaks: 'on the whole square it is one affine map',
  predict: {
    question:
      'Seven ReLU units in two layers, two inputs. Among how many different affine maps does this network choose on the square?',
    answers: {
      'One: a network is one map': {
        wrong: 'on the whole square it is one affine map',
        tempting:
          'It is one network with one set of weights. But which units are on depends on the input, and with them the affine map.',
      },
      '7, one for each unit': {
        wrong: 'it chooses among seven, one for each unit',
        tempting: 'Each unit makes one choice. But the choices go together: what counts is which units are on at once.',
      },
      29: { right: 'a network of seven units, on a square…' },
      '128, one for each setting of seven switches': {
        wrong: 'it chooses among 128, one for each setting of the switches',
        tempting:
          'Seven switches do have so many settings. But most of them no input on the square brings about, and some that occur give the same map.',
      },
    },
  },
  because: {
    'with the same units on, three layers are one affine map, whatever their shapes and weights': matrixIdentity(
      HELD,
      'U*(E*(V*(D*(W*x + p)) + q)) + r',
      ONE_MAP,
    ),
    'with the same units on, any number of layers is one affine map, whatever their shapes and weights': matrixInduction(
      { ...MANY, rules: layers((preactivations) => `D*(${preactivations})`) },
      {
        steps: [[[]], [[{ of: 0, before: 'D*W', after: 1 }]]],
        runs: [{ sizes: { n: 1 }, given: { x: [[3]] }, last: [...TWO, { rule: 1, with: { W: [[2]], c: [[0]], D: [[1]] } }] }],
      },
    ),
    'where its preactivation z is zero or more, a ReLU unit is z taken once': equalEverywhere('relu(z)', '1*z', { from: 0 }),
    'where it is zero or less, the unit is z taken no times': equalEverywhere('relu(z)', '0*z', { to: 0 }),
    'how often it is taken is a step, and no straight line: zero at −1, one at 1 and still one at 3': example(
      { p: -1, q: 1, r: 3 },
      'step(p) == 0 and step(q) == 1 and step(r) == 1 and p + r == 2 q and step(p) + step(r) != 2 step(q)',
    ),
    'a network of seven units, on a square, is one affine map on each of 31 convex polygons, and 29 of these maps are different':
      hasRegions(SEVEN, SQUARE, { regions: 31, maps: 29 }),
    'at each input, random networks give what the affine map gives that their activation pattern there chooses': sampled({
      ...RANDOM,
      holds: (network) => gives(network, (input) => input),
      classes: {
        'at least four patterns': { atLeast: '0.1', has: (network) => patterns(network) >= 4 },
      },
    }),
  },
  serves: {
    'where its preactivation…': 'at each input…',
    'where it is zero or less…': 'at each input…',
  },
  readAs: {
    'with the same units on, three…': '$D$ and $E$ have ones on their diagonals for the units that are on, and zeros elsewhere.',
    'with the same units on, any…':
      'Each step is one more layer, with weights $W$, bias $c$ and a $D$ that has ones on its diagonal for the units that are on, and zeros elsewhere; $A$ and $b$ are the one map.',
  },
  butNot: {
    'with the ReLUs in place, two further layers are one affine map as well': {
      of: 'with the same units on, three…',
      on: matrixIdentity(HELD, 'U*(E*(V*relu(W*x + p) + q)) + r', ONE_MAP),
    },
    'with ReLUs in the further layers it is the same one map': {
      of: 'with the same units on, any…',
      on: matrixInduction(
        { ...MANY, rules: layers((preactivations) => `relu(${preactivations})`) },
        { after: { sizes: { n: 1 }, given: { x: [[3]] }, last: TWO } },
      ),
    },
    'a unit is its preactivation taken once from −1 on': {
      of: 'where its preactivation z is zero or more…',
      on: equalEverywhere('relu(z)', '1*z', { from: -1 }),
    },
    'a leaky unit is taken no times either': {
      of: 'where it is zero or less…',
      on: equalEverywhere('max(z, z/100)', '0*z', { to: 0 }),
    },
    'the preactivation itself is no straight line': {
      of: 'how often it is taken…',
      on: example({ p: -1, q: 1, r: 3 }, 'p + r == 2 q and p + r != 2 q'),
    },
    'on the whole square it is one affine map': {
      of: 'a network of seven units…',
      on: hasRegions(SEVEN, SQUARE, { regions: 31, maps: 1 }),
    },
    'it chooses among seven, one for each unit': {
      of: 'a network of seven units…',
      on: hasRegions(SEVEN, SQUARE, { regions: 31, maps: 7 }),
    },
    'it chooses among 128, one for each setting of the switches': {
      of: 'a network of seven units…',
      on: hasRegions(SEVEN, SQUARE, { regions: 128, maps: 128 }),
    },
    'they give everywhere what the map gives that their pattern at the origin chooses': {
      of: 'at each input…',
      on: sampled({ ...RANDOM, holds: (network) => gives(network, () => ORIGIN), draw: leaving }),
    },
  },
  settles: {
    'nothing-but-linearity': {
      reading: 'for one fixed activation pattern',
      by: 'with the same units on, any…',
      verdict: 'right',
    },
    'relu-only-chooses-a-line': { reading: 'for each input', by: 'at each input…', verdict: 'right' },
    'llms-are-straight-line-math': {
      reading: 'a feed-forward block with ReLU',
      by: 'with the same units on, any…',
      verdict: 'right',
    },
  },
  uses: ['04-piecewise-linear/a-relu-network-is-piecewise-affine'],
  sources: ['pascanu2013', 'montufar2014'],
  figure: ({ because }) => {
    const { layers, box } =
      because[
        'a network of seven units, on a square, is one affine map on each of 31 convex polygons, and 29 of these maps are different'
      ].statement;
    return {
      'two switches': live(
        'regions',
        { layers: TWO_SWITCHES.layers, box, point: [2, 1] },
        'Two ReLU units on a square, each with the numbered line on which it switches: the darker, the more of them are on. Beside it, which of them are on at the point that is marked, and which affine map they choose.',
      ),
      'the switchboard': wiring(
        SEVEN,
        [-1, 1],
        ['x', 'y'],
        'The network at $x = -1$ and $y = 1$. Beside each line stands its weight, in each circle what comes out of it.',
      ),
      'the polygons': live(
        'regions',
        { layers, box, point: [-1, 1] },
        'Every activation pattern of one network on a square, each in its polygon: the darker, the more units are on. Below, for the point that is marked, which units are on there and which affine map they choose. The four numbered lines are those of the first layer; where one of them goes, the creases of the second layer go with it.',
      ),
    };
  },
});
