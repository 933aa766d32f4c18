import {
  AND,
  breaksExactlyAt,
  claim,
  everyCase,
  type Network,
  noMonotoneUnit,
  trace,
  units,
  wiring,
  XOR,
} from '../../src/index.ts';

const BITS = { x: [0, 1], y: [0, 1] };

/** The formula is one where the bits differ, and zero where they agree. */
function isXor(formula: string): string {
  return `implies(x != y, ${formula} == 1) and implies(x == y, ${formula} == 0)`;
}

/** The two units, and a read-out that adds the one and takes the other away twice. */
const NETWORK: Network = {
  layers: [
    {
      weights: [
        [1, 1],
        [1, 1],
      ],
      bias: [0, -1],
      activation: 'relu',
    },
    { weights: [[1, -2]], bias: [0], activation: 'identity' },
  ],
};
const [TWO_UNITS = 0] = trace(NETWORK, ['x', 'y']);

/** Single units that solve XOR once a condition is dropped: each less a half, so that the threshold is zero. */
const FOLD = { weights: [1, 1], bias: -1, activation: '1 - abs(t)', skip: [0, 0], offset: '-1/2' };
const SQUARE = { weights: [1, -1], bias: 0, activation: 't^2', skip: [0, 0], offset: '-1/2' };
const WIRED = { weights: [1, 1], bias: -1, activation: '-2*relu(t)', skip: [1, 1], offset: '-1/2' };

export default claim({
  title: 'Two ReLU units equal XOR, and one monotone unit cannot',
  says: `
Count the lit switches: none, one or two. XOR wants a light for one, and darkness for none and for two. So the answer has to go up and come down again, and a straight line does only one of the two.

Let a first unit begin at once and rise with the count. Let a second one sleep until the count is one, then wake up and pull down, twice as hard. Together they go 0, 1, 0.

![the switches]

Neither unit does anything clever: each is a straight line with a part cut off. That is enough. Here they are as a network.

![the network]

Now leave one of the two out. A single unit looks at the world along one direction, and if its activation only ever rises, or only ever falls, whatever smooth or jagged shape it has, it cannot put the corners into any order that a straight line could not. A threshold on it is a threshold on that line, and there is none for XOR. So if you say that a shallow network cannot do XOR, you are right about a linear one, and right about a single unit of the usual kind; but two units in one layer do it.

Three ways round this show what the single unit lacks. It may fold instead of rise: $|x + y - 1|$ or $(x - y)^2$. Or it may stay a ReLU and be given a second wire, straight from the input to the output.
`,
  predict: {
    question:
      'With s of the two bits set, relu(s) − 2 relu(s − 1) goes 0, 1, 0, which is XOR. At how many points does it bend, if s may be any number?',
    answers: {
      1: {
        wrong: 'along the count s…',
        tempting:
          'The tip at 1 is what one remembers of the picture. But at 0 it leaves the flat part, and that is a bend as well.',
      },
      2: { right: 'along the count s…' },
      3: {
        wrong: 'along the count s…',
        tempting:
          'It has three values at 0, 1 and 2, and a bend at each seems natural. But behind 1 it falls straight on, past 2 and below zero.',
      },
    },
  },
  because: {
    'two ReLU units, relu(x + y) − 2 relu(x + y − 1), equal XOR': everyCase(BITS, [
      'and',
      ['implies', ['!=', 'x', 'y'], ['==', TWO_UNITS, 1]],
      ['implies', ['==', 'x', 'y'], ['==', TWO_UNITS, 0]],
    ]),
    'no single unit with a monotone activation is positive on the ones and negative on the zeros': noMonotoneUnit(XOR),
    'along the count s of ones, relu(s) − 2 relu(s − 1) bends at 0 and at 1 and nowhere else': breaksExactlyAt(
      'relu(s) - 2*relu(s - 1)',
      [0, 1],
    ),
  },
  beside: {
    'a single unit that folds, 1 − |x + y − 1|, equals XOR': everyCase(BITS, isXor('(1 - abs(x + y - 1))')),
    'a single unit that squares, (x − y)², equals XOR': everyCase(BITS, isXor('(x - y)^2')),
    'a single ReLU and a straight wire from the input, x + y − 2 relu(x + y − 1), equal XOR': everyCase(
      BITS,
      isXor('(x + y - 2*relu(x + y - 1))'),
    ),
  },
  butNot: {
    'with the identity in place of ReLU, the two units still equal XOR': {
      of: 'two ReLU units…',
      on: everyCase(BITS, isXor('(x + y - 2*(x + y - 1))')),
    },
    'a second unit that pulls no harder than the first will do': {
      of: 'two ReLU units…',
      on: everyCase(BITS, isXor('(relu(x + y) - relu(x + y - 1))')),
    },
    'no single unit does it for AND': { of: 'no single unit…', on: noMonotoneUnit(AND) },
    'no unit does it whose activation turns back': {
      of: 'no single unit…',
      on: noMonotoneUnit(XOR, { monotone: false, unit: FOLD }),
      drops: 'a monotone activation',
    },
    'no unit does it whose activation is a square': {
      of: 'no single unit…',
      on: noMonotoneUnit(XOR, { monotone: false, unit: SQUARE }),
      drops: 'a monotone activation',
    },
    'no unit does it that has a wire past it': {
      of: 'no single unit…',
      on: noMonotoneUnit(XOR, { skip: true, unit: WIRED }),
      drops: 'no wire past the unit',
    },
    'without the second unit it bends at both as well': {
      of: 'along the count s…',
      on: breaksExactlyAt('relu(s)', [0, 1]),
    },
    '1 − |x + y| equals XOR': { of: 'a single unit that folds…', on: everyCase(BITS, isXor('(1 - abs(x + y))')) },
    '(x + y)² equals XOR': { of: 'a single unit that squares…', on: everyCase(BITS, isXor('(x + y)^2')) },
    'without the wire, the single ReLU still equals XOR': {
      of: 'a single ReLU and a straight wire…',
      on: everyCase(BITS, isXor('(-2*relu(x + y - 1))')),
    },
  },
  assuming: {
    'a monotone activation': 'The activation only rises, or only falls: it never turns back.',
    'no wire past the unit': 'The output is a function of what the unit gives, and of nothing else.',
  },
  settles: {
    'that-nonlinearity-is-enough': { reading: 'with a single unit', by: 'no single unit…', verdict: 'wrong' },
    'a-shallow-linear-net-cannot-do-xor': {
      reading: 'a shallow net with one non-linear layer',
      by: 'two ReLU units…',
      verdict: 'wrong',
    },
  },
  figure: ({ because }) => {
    const { variable, term } =
      because['along the count s of ones, relu(s) − 2 relu(s − 1) bends at 0 and at 1 and nowhere else'].statement;
    const [, first = term, second = term] = typeof term === 'object' ? term : [];
    const two = [
      { term: first, label: 'the first unit' },
      { term: ['-', second] as const, label: 'the second unit' },
    ];
    return {
      'the switches': units(
        { variable, from: 0, to: 2, units: two, sum: 'both together' },
        'The two units along the count $s$ of ones among the bits: together 0 at none, 1 at one, and 0 again at two.',
      ),
      'the network': wiring(
        NETWORK,
        [1, 0],
        ['x', 'y'],
        'The two units as a network, with $x = 1$ and $y = 0$. Beside each line stands its weight, in each circle what comes out of it.',
      ),
    };
  },
  sources: ['minsky1969'],
});
