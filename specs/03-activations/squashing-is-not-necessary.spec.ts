import {
  type ActivationName,
  claim,
  equalEverywhere,
  everyCase,
  formula,
  graph,
  type Network,
  type Term,
  trace,
} from '../../src/index.ts';

/** f(x + y) − 2 f(x + y − 1): two hidden units that differ in their bias, and nothing but f between the layers. */
function network(activation: ActivationName): Network {
  return {
    layers: [
      {
        weights: [
          [1, 1],
          [1, 1],
        ],
        bias: [0, -1],
        activation,
      },
      { weights: [[1, -2]], bias: [0], activation: 'identity' },
    ],
  };
}

/** On all four corners the output is above ½ where the bits differ, and below ½ where they agree. */
function solvesXor(outputs: readonly Term[]) {
  const sides = outputs.flatMap((output): Term[] => [
    ['implies', ['!=', 'x', 'y'], ['>', output, '1/2']],
    ['implies', ['==', 'x', 'y'], ['<', output, '1/2']],
  ]);
  return everyCase({ x: [0, 1], y: [0, 1] }, ['and', ...sides]);
}

export default claim({
  title: 'Squashing is not necessary',
  asks: 'Does an activation have to squash?',
  says: `
A fence keeps the sheep in. A hinge lets a door fold. Both are put between two things, so it is easy to take one for the other. There is a simple test: take the fence away, and see whether the door still folds.

![past the bound]

An activation that squashes is a fence: whatever comes in, what goes out stays within a range. ReLU is not one. It makes zero of what is below zero, and from there on it passes every number on as it came, a million as a million. Name any bound $M$, and the number one above it is passed on as well. That is what you see on the right, however far you go.

Leaky ReLU does the same, and below zero it lets a hundredth of the number through. The absolute value $|x|$ lets everything through and only forgets the sign. There is no fence in any of them.

But there is a hinge in all of them: at zero they change direction. Is the hinge enough for XOR, *one or the other, but not both*?

![predict]

Take two units that look at the same sum $x + y$, the second one shifted by one. Subtract the second twice: $f(x+y) - 2f(x+y-1)$. Put ReLU for $f$, or leaky ReLU, or the absolute value. With the very same weights, the output is above one half on the ones of XOR and below it on the zeros.

Try it with the sums $0$, $1$ and $2$. ReLU gives $0$, $1$ and $2 - 2 = 0$. The absolute value gives $0 - 2 = -2$, then $1 - 0 = 1$, then $2 - 2 = 0$. Either way only the middle one is above one half, and it belongs to the corners where the bits differ.

Now put nothing for $f$, so that the hinge is gone. What comes out is $2$, $1$ and $0$, straight down. It fails, as [any straight line must](../02-separability/no-line-separates-xor.md).

What is right on the other side? A range can be worth having. It keeps numbers manageable, above all where the output is fed back in again and again. It is just not what makes a network more than a line.

So the fence is not needed. Would it do as well, if you had nothing else? [Try it with tanh](the-squash-is-enough.md).
`,
  exercise: `
Take the second of the three, and let more and more through below zero: a hundredth, a tenth, a quarter. Work out $f(x+y) - 2f(x+y-1)$ at the four corners each time. From which leak on do the corners no longer fall on their sides of one half?
`,
  breaks: 'with no activation the same weights…',
  predict: {
    question:
      'Two ReLU units solve XOR. Put the absolute value in the place of ReLU and leave all weights as they are: do they still?',
    answers: {
      'No: the weights were made for ReLU': {
        wrong: 'two units of the absolute value…',
        tempting:
          'Weights are made for their activation as a rule. But here the corners with one bit set only have to come out above the others, and with either bend they do.',
      },
      Yes: { right: 'two units of the absolute value…' },
      'Yes, and so they would with no activation at all': {
        wrong: 'with no activation…',
        tempting:
          'If one bend is as good as another, none might be as good. But without a bend what comes out for one bit lies half-way between the others, never above both.',
      },
    },
  },
  because: {
    'for every bound M from zero on, ReLU takes M + 1 to M + 1, which is beyond it': equalEverywhere('relu(M + 1)', 'M + 1', {
      from: 0,
    }),
    'so does leaky ReLU': equalEverywhere('max(M + 1, (M + 1)/100)', 'M + 1', { from: 0 }),
    'and so does the absolute value': equalEverywhere('abs(M + 1)', 'M + 1', { from: 0 }),
    'two ReLU units solve XOR': solvesXor(trace(network('relu'), ['x', 'y'])),
    'two leaky ReLU units with the same weights solve XOR': solvesXor(trace(network('leakyRelu'), ['x', 'y'])),
    'two units of the absolute value with the same weights solve XOR': solvesXor(trace(network('abs'), ['x', 'y'])),
  },
  beside: {
    'with the absolute value a single unit is XOR': everyCase(
      { x: [0, 1], y: [0, 1] },
      'implies(x != y, abs(x - y) == 1) and implies(x == y, abs(x - y) == 0)',
    ),
  },
  butNot: {
    'hard tanh, which squashes, takes M + 1 to M + 1 as well': {
      of: 'for every bound M…',
      on: equalEverywhere('max(-1, min(1, M + 1))', 'M + 1', { from: 0 }),
    },
    'so does leaky ReLU when it is cut off at six': {
      of: 'so does leaky…',
      on: equalEverywhere('min(6, max(M + 1, (M + 1)/100))', 'M + 1', { from: 0 }),
    },
    'and so does the absolute value when it is cut off at one': {
      of: 'and so does the absolute…',
      on: equalEverywhere('min(1, abs(M + 1))', 'M + 1', { from: 0 }),
    },
    'with no activation the same weights solve XOR': {
      of: 'two ReLU units…',
      on: solvesXor(trace(network('identity'), ['x', 'y'])),
    },
    'they still do when leaky ReLU lets a quarter through': {
      of: 'two leaky ReLU units…',
      on: solvesXor([formula('max(x + y, (x + y)/4) - 2*max(x + y - 1, (x + y - 1)/4)').term]),
    },
    'one unit of the absolute value of x + y solves XOR': {
      of: 'two units of the absolute value…',
      on: solvesXor([formula('abs(x + y)').term]),
    },
  },
  settles: {
    'squashing-is-not-necessary': [
      { reading: 'ReLU does not squash', by: 'for every bound M…', verdict: 'right' },
      { reading: 'leaky ReLU does not squash', by: 'so does leaky ReLU', verdict: 'right' },
      { reading: 'ReLU works', by: 'two ReLU units…', verdict: 'right' },
      { reading: 'leaky ReLU works', by: 'two leaky ReLU units…', verdict: 'right' },
    ],
    'range-is-not-the-main-point': { reading: 'range not needed', by: 'two ReLU units…', verdict: 'right' },
    'squashing-is-the-only-purpose': { reading: 'needed for expressiveness', by: 'two ReLU units…', verdict: 'wrong' },
  },
  uses: ['02-separability/no-line-separates-xor'],
  sources: ['fukushima1969'],
  figure: ({ because }) => {
    const relu = because['for every bound M from zero on, ReLU takes M + 1 to M + 1, which is beyond it'].statement;
    const abs = because['and so does the absolute value'].statement;
    const curves = [
      { term: relu.left, label: 'ReLU' },
      { term: abs.left, label: 'absolute value' },
      { term: relu.variable, label: 'the bound M' },
    ];
    return {
      'past the bound': graph(
        { variable: relu.variable, from: -4, to: 4, curves },
        'What ReLU and the absolute value make of M + 1, beside the bound M itself: they stay above it however far it goes, and each has its one bend. Leaky ReLU lies so close to ReLU that it could not be told apart here.',
      ),
    };
  },
});
