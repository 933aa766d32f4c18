import {
  activationRegions,
  bending,
  breakpoints,
  breaksExactlyAt,
  claim,
  countBreakpoints,
  cutting,
  draw,
  fractions,
  generalPosition,
  graph,
  hasRegions,
  hiddenUnits,
  inGeneralPosition,
  integers,
  live,
  measured,
  memoized,
  montufarUpper,
  type Network,
  networks,
  networksOf,
  outputTerm,
  printTerm,
  type Q,
  rational,
  sampled,
  serraUpper,
  trace,
  zaslavsky,
} from '../../src/index.ts';

/** One layer of four units of two inputs, each of which switches on a line. */
function lines(...rows: readonly (readonly [Q, Q, Q])[]): Network {
  return {
    layers: [
      { weights: rows.map(([a, b]) => [a, b]), bias: rows.map(([, , c]) => c), activation: 'relu' },
      { weights: [rows.map((_, i) => 2 ** i)], bias: [0], activation: 'identity' },
    ],
  };
}

/** Every two of the lines meet, no three of them in one point, and all that inside of the square. */
const GENERAL = lines([1, 0, 0], [0, 1, 0], [1, 1, -1], [1, -2, 1]);
/** Three of them go through the origin. */
const THROUGH_A_POINT = lines([1, 0, 0], [0, 1, 0], [1, 1, 0], [1, -2, 1]);
/** Two of them never meet. */
const PARALLEL = lines([1, 0, 0], [0, 1, 0], [1, 1, -1], [1, 1, 1]);
const SQUARE = [
  [-3, 3],
  [-3, 3],
] as const;

/** So many layers of three units: each goes down, up, down and up again, from one to zero and from zero to one. */
function zigzag(layers: number): Network {
  const first = { weights: [[1], [1], [-1]], bias: ['-1/8', '-1/4', '1/2'], activation: 'relu' } as const;
  const next = {
    weights: [
      [16, -12, 8],
      [16, -12, 8],
      [-16, 12, -8],
    ],
    bias: ['-25/8', '-13/4', '7/2'],
    activation: 'relu',
  } as const;
  const hidden = Array.from({ length: layers }, (_, i) => (i === 0 ? first : next));
  return { layers: [...hidden, { weights: [[16, -12, 8]], bias: [-3], activation: 'identity' }] };
}

/** The widths from the input to the last hidden layer. */
function widthsOf({ layers }: Network): readonly number[] {
  const [first] = layers;
  return [first?.weights[0]?.length ?? 0, ...layers.slice(0, -1).map(({ bias }) => bias.length)];
}

const regionsOf = memoized((network: Network) => activationRegions(network).regions.length);

/** The lines a x + b y + c = 0 on which the units of a layer switch, as (a, b, c), and the line at infinity as (0, 0, 1). */
function withInfinity({ layers: [hidden] }: Network): readonly (readonly Q[])[] {
  const rows = hidden?.weights.map((row, i) => [...row, hidden.bias[i] ?? 0]) ?? [];
  return [...rows, [0, 0, 1]];
}

/** Every three of them are independent: any two of the lines meet, and no three do. */
const isGeneral = memoized((network: Network) => inGeneralPosition(withInfinity(network), { bias: false }));

/** What it computes, and of how many hidden units: of those that cannot be seen in the output, too. */
function told(network: Network, inputs: readonly string[]): string {
  const units = hiddenUnits(network);
  return `the network ‹${trace(network, inputs).map(printTerm).join(', ')}›, which has ${units} hidden unit${units === 1 ? '' : 's'}`;
}

const ONE_LAYER = {
  over: networksOf([2, 4, 1], { activation: 'relu', weight: integers(4) }),
  of: 'random layers of four units with two inputs',
  runs: 100,
  tell: (network: Network) => told(network, ['x', 'y']),
} as const;
const FOUR_LINES = Number(zaslavsky(4, 2));

const DEEP = {
  over: networks({ inputs: 2, outputs: 1, depth: 3, width: 5 }, { activation: 'relu', weight: fractions(3, 2) }),
  of: 'random ReLU networks with two inputs, up to three hidden layers and five units in each',
  runs: 60,
  tell: (network: Network) => told(network, ['x', 'y']),
} as const;
const ONE_INPUT = {
  over: networks({ inputs: 1, outputs: 1, depth: 3, width: 4 }, { activation: 'relu', weight: fractions(3, 2) }),
  of: 'random ReLU networks with one input, up to three hidden layers and four units in each',
  runs: 80,
  tell: (network: Network) => told(network, ['x']),
} as const;

/** Drawn as networks are before they are trained: pieces along the line, for each neuron. */
const HIDDEN = [12, 10, 10];
const UNTRAINED = networksOf([1, ...HIDDEN, 1], { activation: 'relu', weight: integers(100) });
const PER_NEURON = {
  seeds: 40,
  between: {
    from: '0.7',
    to: '1.4',
    why: 'longer runs gave 1.02 with a standard deviation of 0.2, so that the mean of 40 hardly strays by a tenth; the paper says a small constant',
  },
};

export default claim({
  title: 'How many pieces a network can have, and how many it happens to have',
  asks: 'How many linear regions can a ReLU network have?',
  says: `
How many pieces can you cut a pizza into with four straight cuts? Not eight. If each cut crosses all the others, at different places, you get eleven.

![the pizza]

Drag the cuts, and try to lose a piece: lay two of them parallel, or three through one point. Then try to get a twelfth.

Why eleven? The first cut makes two pieces out of one. The second crosses one other, so it passes through two pieces and divides both. The third passes through three, and the fourth through four: $1 + 1 + 2 + 3 + 4 = 11$.

A layer of ReLU units does just that to the plane of its inputs, one cut for each unit. With $m$ units and $d$ inputs there are $\\sum_{j \\le d} \\binom{m}{j}$ regions in general position. With a single input that is one more than there are units.

![predict]

With depth it gets more interesting. The second layer cuts a sheet that has been folded, and one cut through a folded sheet makes many.

![the zigzag]

Take one input and three units: four pieces. Here their zigzag goes all the way between zero and one, four times. So whatever three further units do between zero and one, they do in all four pieces at once. That makes $4 \\cdot 4 = 16$ pieces from six units, as you see, and $4 \\cdot 4 \\cdot 4 = 64$ from nine. Side by side in one layer, nine units make ten at most.

With one input, more than the product of the widths, each plus one, it cannot be. On each piece that there is, a further unit sees a straight line, and such a line crosses zero once at most. That is an argument in words, and a theorem of Serra, Tjandraatmadja and Ramalingam. The networks here reach it. For more inputs such bounds are known too, and they grow exponentially with depth.

But what is possible need not happen. Take networks as they are before training, with their weights drawn at random. Along a line they have about as many pieces as they have neurons, and not exponentially many. Here that was tried for 32 neurons in three layers. Hanin and Rolnick have explained why.

So depth can give you exponentially many pieces, and you don't get them for nothing. Then is a network with few pieces almost linear after all? [More linear than tanh?](more-linear-than-tanh.md)
`,
  exercise: `
How many pieces do five straight cuts make, and ten? Find the rule that leads from one number of cuts to the next. Then count the other way: how many units does a single layer need, with one input, to have as many pieces as ten layers of three units can have?
`,
  breaks: 'four units have 11 regions when three…',
  predict: {
    question:
      'This page has a network of two hidden layers with three ReLU units each, and with a single input. It was made to have many straight pieces. How many does its output have?',
    answers: {
      '7: six units, six thresholds': {
        wrong: 'six units side by side bend at the same points',
        tempting:
          'Side by side, six units make no more than seven. But the second layer sees a line that is folded already, and one threshold can cut it in every fold.',
      },
      16: { right: 'three and three units, with one input, bend at 15 points…' },
      '64, a piece for each setting of six switches': {
        wrong: 'with one input, random networks have no more pieces…',
        tempting:
          'There are that many settings of six switches. But the input is a single number, and on its way it meets only some of them: three bends from the first layer, and on each of the four pieces between them each of three units can switch once more.',
      },
    },
  },
  because: {
    'of four lines any two meet, and no three in one point: with the line at infinity, any three are independent':
      generalPosition(withInfinity(GENERAL), { bias: false }),
    'the four units that switch on these lines have 11 regions on this square': hasRegions(GENERAL, SQUARE, {
      regions: 11,
      maps: 11,
    }),
    'random layers of four units cut the plane into 11 regions if their lines are in general position, and into fewer if not':
      sampled({
        ...ONE_LAYER,
        holds: (network) => {
          const found = regionsOf(network);
          return isGeneral(network) ? found === FOUR_LINES : found < FOUR_LINES;
        },
        classes: {
          'in general position': { atLeast: '0.1', has: isGeneral },
          'not in general position': { atLeast: '0.1', has: (network) => !isGeneral(network) },
        },
      }),
    'random deep networks have no more regions than the bound of Serra et al., and that is no more than Montúfar’s': sampled({
      ...DEEP,
      holds: (network) => {
        const widths = widthsOf(network);
        return BigInt(regionsOf(network)) <= serraUpper(widths) && serraUpper(widths) <= montufarUpper(widths);
      },
      classes: {
        'more than one hidden layer': { atLeast: '0.2', has: ({ layers }) => layers.length > 2 },
        'ten regions or more': { atLeast: '0.1', has: (network) => regionsOf(network) >= 10 },
      },
    }),
    'three and three units, with one input, bend at 15 points, which makes 16 pieces': breaksExactlyAt(
      outputTerm(zigzag(2)),
      breakpoints(zigzag(2)),
    ),
    'three layers of three bend at 63 points, which makes 64 pieces': breaksExactlyAt(
      outputTerm(zigzag(3)),
      breakpoints(zigzag(3)),
    ),
    'with one input, random networks have no more pieces than the product of their widths, each plus one': sampled({
      ...ONE_INPUT,
      holds: (network) => {
        const [, ...hidden] = widthsOf(network);
        return countBreakpoints(network) + 1 <= hidden.reduce((product, width) => product * (width + 1), 1);
      },
      classes: {
        'more than one hidden layer': { atLeast: '0.2', has: ({ layers }) => layers.length > 2 },
        'three pieces or more': { atLeast: '0.1', has: (network) => countBreakpoints(network) >= 2 },
      },
    }),
  },
  beside: {
    'drawn at random, a network with one input has about as many breakpoints as neurons': measured({
      run: (seed) => {
        const [network] = draw(UNTRAINED, 1, seed);
        return network === undefined ? 0 : countBreakpoints(network) / HIDDEN.reduce((sum, width) => sum + width, 0);
      },
      ...PER_NEURON,
      of: 'breakpoints for each of 32 neurons in layers of 12, 10 and 10, each weight and bias a whole number from −100 to 100',
    }),
  },
  readAs: {
    'of four lines…': 'The line $a x + b y + c = 0$ is written as $(a, b, c)$, and the line at infinity as (0, 0, 1).',
    'the four units…': 'A region is a polygon inside which the same units are positive.',
  },
  butNot: {
    'so it is with four lines of which three go through the origin': {
      of: 'of four lines any two meet…',
      on: generalPosition(withInfinity(THROUGH_A_POINT), { bias: false }),
      drops: 'general position',
    },
    'four units have 11 regions when three of their lines meet in a point, too': {
      of: 'the four units that switch…',
      on: hasRegions(THROUGH_A_POINT, SQUARE, { regions: 11, maps: 11 }),
      drops: 'general position',
    },
    'four units have 11 regions when two of their lines are parallel, too': {
      of: 'the four units that switch…',
      on: hasRegions(PARALLEL, SQUARE, { regions: 11, maps: 11 }),
      drops: 'general position',
    },
    'random layers of four units always cut the plane into 11 regions': {
      of: 'random layers of four units…',
      on: sampled({
        ...ONE_LAYER,
        holds: (network) => regionsOf(network) === FOUR_LINES,
        draw: (network) => cutting({ network }, `Regions of the whole plane: ${regionsOf(network)}, not ${FOUR_LINES}.`),
      }),
    },
    'random deep networks have no more regions than units, and one': {
      of: 'random deep networks have…',
      on: sampled({
        ...DEEP,
        holds: (network) => regionsOf(network) <= hiddenUnits(network) + 1,
        draw: (network) =>
          cutting({ network }, `Units: ${hiddenUnits(network)}. Regions of the whole plane: ${regionsOf(network)}.`),
      }),
    },
    'six units side by side bend at the same points': {
      of: 'three and three units…',
      on: breaksExactlyAt(
        'relu(x - 1/16) + relu(x - 3/32) + relu(x - 7/64) + relu(x - 1/8) + relu(x - 1/4) + relu(x - 1/2)',
        breakpoints(zigzag(2)),
      ),
    },
    'two layers of three bend at the same points as three': {
      of: 'three layers of three…',
      on: breaksExactlyAt(outputTerm(zigzag(2)), breakpoints(zigzag(3))),
    },
    'with one input they reach two to the number of units': {
      of: 'with one input, random networks…',
      on: sampled({
        ...ONE_INPUT,
        holds: (network) => countBreakpoints(network) + 1 >= 2 ** hiddenUnits(network),
        draw: (network) =>
          bending(
            { network },
            `Straight pieces: ${countBreakpoints(network) + 1}. Two to the number of units: ${2 ** hiddenUnits(network)}.`,
          ),
      }),
    },
    'a network made for folding has as few for each neuron': {
      of: 'drawn at random…',
      on: measured({
        run: (seed) => {
          const neurons = seed % 2 === 0 ? 6 : 9;
          return countBreakpoints(zigzag(neurons / 3)) / neurons;
        },
        ...PER_NEURON,
        of: 'breakpoints for each of six or nine neurons in the layers of three that reach the bound',
      }),
    },
  },
  assuming: {
    'general position': 'Any two of the lines on which the units switch meet, and no three of them in one point.',
  },
  uses: ['04-piecewise-linear/a-relu-network-is-piecewise-affine'],
  sources: ['zaslavsky1975', 'montufar2014', 'montufar2017', 'serra2018', 'hanin2019'],
  figure: ({ because }) => {
    const { layers, box } = because['the four units that switch on these lines have 11 regions on this square'].statement;
    const {
      variable,
      term,
      breakpoints: marks,
    } = because['three and three units, with one input, bend at 15 points, which makes 16 pieces'].statement;
    return {
      'the pizza': live(
        'regions',
        { layers, box, point: [-1, 1] },
        'Four units in one layer, each on at one side of its line: the darker a region, the more units are on. In general position there are eleven; with two lines parallel, or three through one point, there are fewer.',
      ),
      'the zigzag': graph(
        {
          variable,
          from: 0,
          to: rational(marks.at(-1) ?? 1).add(rational('1/64')),
          curves: [{ term, label: 'the network', marks }],
        },
        'A network of two layers of three units each, and every point at which it bends.',
      ),
    };
  },
});
