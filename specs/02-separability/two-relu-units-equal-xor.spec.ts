import {
  AND,
  breaksExactlyAt,
  claim,
  everyCase,
  live,
  noMonotoneUnit,
  trace,
  units,
  wiring,
  XOR,
  XOR_NETWORK,
} from '../../src/index.ts';

const BITS = { x: [0, 1], y: [0, 1] };

/** The formula is one where the bits differ, and zero where they agree. */
function isXor(formula: string): string {
  return `implies(x != y, ${formula} == 1) and implies(x == y, ${formula} == 0)`;
}

const [TWO_UNITS = 0] = trace(XOR_NETWORK, ['x', 'y']);

/** Single units that solve XOR once a condition is dropped: each less a half, so that the threshold is zero. */
const FOLD = { weights: [1, 1], bias: -1, activation: '1 - abs(t)', skip: [0, 0], offset: '-1/2' };
const SQUARE = { weights: [1, -1], bias: 0, activation: 't^2', skip: [0, 0], offset: '-1/2' };
const WIRED = { weights: [1, 1], bias: -1, activation: '-2*relu(t)', skip: [1, 1], offset: '-1/2' };

export default claim({
  title: 'Two ReLU units equal XOR, and one monotone unit cannot',
  asks: 'How few bends are enough?',
  says: `
Two switches, one lamp. It should be lit when exactly one of them is on: *one or the other, but not both*. That is XOR again. Count the switches that are on, and the lamp should go dark, lit, dark.

So the answer has to go up and come down again. A straight line does only one of the two. But two bent lines can share the work.

![by hand]

The dotted unit rises with the count. Move the bend of the dashed one, and choose its weight, until their sum goes through all three marks.

![the switches]

Here is one way. The first unit starts at once and rises with the count. The second one sleeps until the count is one. Then it wakes up and pulls down, twice as hard. Together they go 0, 1, 0.

![predict]

Neither unit does anything clever. Each is a ReLU: a straight line, with zero in the place of everything below zero. Here they are as a network, with every number that it has.

![the network]

Could you save one of the two? A single unit looks at the world along one direction, a weighted sum of its inputs. Suppose its activation only ever rises, or only ever falls, in whatever smooth or jagged way. Then a threshold on what it says is a threshold on that sum: a straight cut. And [no straight cut separates XOR](no-line-separates-xor.md).

So if you say that a shallow network cannot do XOR, you are right about a linear one. You are also right about a single unit of the usual kind. But two units in one layer do it.

Three ways around this show what the single unit lacks. It can fold instead of rise, as $1 - |x + y - 1|$ does. It can square, as in $(x - y)^2$. Or it can stay a ReLU and get a second wire, straight from the input to the output.

Two bits have four corners, and two units were enough. What if there are many bits, and corners that should be lit in no order at all? [One hidden layer does that, too](one-hidden-layer-computes-every-boolean-function.md).
`,
  exercise: `
Let the second unit pull only as hard as the first, with $-1$ in the place of $-2$. Work out the four corners. Which function of two bits is it now? Then find the weights and the bias of a read-out that turns every light around: lit, dark, lit.
`,
  breaks: 'with the identity in place of ReLU…',
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
    'one-nonlinearity-somewhere-is-enough': { reading: 'one single unit', by: 'no single unit…', verdict: 'wrong' },
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
      'by hand': live(
        'pair',
        { w: 1, at: 0, out: -1, wants: [0, 1, 2].map((count) => [count, count % 2] as const) },
        'Two ReLU units, dotted and dashed, and their sum along the count of ones among the bits. A ring marks where the sum is not XOR.',
      ),
      'the switches': units(
        { variable, from: 0, to: 2, units: two, sum: 'both together' },
        'The two units along the count $s$ of ones among the bits: together 0 at none, 1 at one, and 0 again at two.',
      ),
      'the network': wiring(
        XOR_NETWORK,
        [1, 0],
        ['x', 'y'],
        'The two units as a network, with $x = 1$ and $y = 0$. Beside each line stands its weight, in each circle what comes out of it.',
      ),
    };
  },
  sources: ['minsky1969'],
});
