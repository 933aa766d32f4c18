import {
  AND,
  applyAffine,
  claim,
  consequence,
  corners,
  cornersFigure,
  dichotomyCount,
  identity,
  inseparable,
  type Line,
  lines,
  live,
  NOR,
  OR,
  rational,
  sampled,
  XNOR,
  XOR,
} from '../../src/index.ts';

/** How many of the four corners lie strictly on the side of the line where their labels want them. */
function right({ weights, bias }: Line, { points, labels }: typeof XOR): number {
  // Read once, and not for each corner.
  const map = { weights: [weights.map(rational)], bias: [rational(bias)] };
  const values = points.flatMap((point) => applyAffine(map, point));
  return values.filter((value, i) => value.sign() === (labels[i] === true ? 1 : -1)).length;
}

const RANDOM = {
  over: lines,
  of: 'random lines with small whole weights and a bias in halves',
  tell: ({ weights, bias }: Line) => `the line with the weights ${weights.join(', ')} and the bias ${bias}`,
};

/** The squared errors of w1 x + w2 y + b at the corners in binary order, if these are the targets. */
const squaredErrors = (targets: readonly number[]): string =>
  ['b', 'w2 + b', 'w1 + b', 'w1 + w2 + b']
    .slice(0, targets.length)
    .map((value, i) => `(${value} - ${targets[i]})^2`)
    .join(' + ');
/** What the mean of the four values is off one half, times four over two. */
const OFF = 'w1 + w2 + 2*b - 1';
/** No squared errors above 1 leave nothing but one half. */
const onlyOneHalf = (errors: string) =>
  consequence([`1 >= ${errors}`], '0 >= w1^2 + w2^2 + (2*b - 1)^2', {
    cone: [
      { weight: 4, square: '1', times: [0] },
      ...[OFF, `${OFF} + w1`, `${OFF} + w2`, 'w1 - w2'].map((square) => ({ weight: 1, square, times: [] })),
    ],
  });

export default claim({
  title: 'No line separates XOR',
  asks: 'Can one straight line separate XOR?',
  says: `
Put four coins on the corners of a square. Two of them, at opposite corners, show heads. The other two show tails. Now lay a pencil across, straight, with the heads on one side and the tails on the other.

![the pencil]

Computer people call this puzzle XOR: *one or the other, but not both*. Two bits go in, and the answer is a one if just one of them is. It is the smallest thing a single straight cut might fail at, so people have been arguing about it since neural networks began.

![predict]

You can't do it, and it isn't your fault. Look at the two heads and the straight path between them. If both ends of a path lie on one side of the pencil, so does the whole path, its middle included. The tails have a path of the same kind on their own side, and it has a middle too.

![the diagonals]

Slide the two beads: each takes the colour of the side that it is on. Their paths are the diagonals of the square, and diagonals meet in the middle. There the beads are one point, and that one point would have to be on both sides of the pencil.

The same in numbers: take a weight for each bit and a bias. Whatever they are, $w_1 x + w_2 y + b$ adds up to the same over the two heads as over the two tails. Two numbers above a threshold and two below it never add up to the same.

![the sums]

Now switch the ReLU on, which turns every number below zero into zero. The two sums may come apart, and this argument ends there. It takes more than that to do XOR: [one such unit is not enough](two-relu-units-equal-xor.md).

How rare is that? There are sixteen ways to lay the four coins, and the pencil can do fourteen of them. Tap one to see its line. The two that are left are this one, and the same with every coin turned over: there the two paths cross.

![all sixteen]

Why does a network without activations, once it is trained on XOR, always say one half? However many layers it has, it is one affine function. And of all affine functions, one half everywhere has the smallest squared error on XOR, and no other has one as small. So training that finds the least squared error ends up there, as [nearly every run](../05-learning/gradient-descent-on-xor.md) did. Nothing is wrong with it: there is no better answer to be found.

So one line is not enough. Would a network of many layers do it, if each of them is as straight as the pencil? [It would not](../01-linear/a-stack-of-affine-layers-is-one.md). The least that has to be added is [one product](one-product-separates-xor.md), or [two units with a bend](two-relu-units-equal-xor.md).
`,
  exercise: `
Turn one single coin over, so that three of them show the same. Now the pencil can do it. Which of the four coins can you turn? Drag the line above with AND and with OR to see two of the answers, then say in a sentence why it has to work for all four.
`,
  breaks: 'a ReLU unit adds up to the same…',
  predict: {
    question:
      'Two bits go in, one comes out: there are sixteen such functions. For how many of them can one line separate the ones from the zeros?',
    answers: {
      8: {
        wrong: 'of the sixteen functions…',
        tempting:
          'Half is the natural guess when you have no idea. But you may lay the line in any direction, and you may also leave all four corners on one side.',
      },
      12: {
        wrong: 'of the sixteen functions…',
        tempting:
          'Every cut counts twice, since the ones may lie on either side of it. But two functions need no cut at all: those that are the same at all four corners.',
      },
      14: { right: 'of the sixteen functions…' },
      16: {
        wrong: 'a line can do all sixteen',
        tempting:
          'Four corners are few, and a line goes in any direction. But two functions have their ones on a diagonal. The diagonals cross, and no line comes between them.',
      },
    },
  },
  because: {
    'no line has the ones of XOR on one side and the zeros on the other': inseparable(XOR),
    'an affine function adds up to the same over the two ones as over the two zeros': identity(
      '(w2 + b) + (w1 + b)',
      'b + (w1 + w2 + b)',
    ),
    'no line has the ones of the reverse of XOR on one side and the zeros on the other': inseparable(XNOR),
    'of the sixteen functions of two bits, a line can do exactly fourteen': dichotomyCount(corners(2), 14),
  },
  beside: {
    'at the four corners of XOR the squared errors of any affine function add up to 1 and three squares': identity(
      squaredErrors([0, 1, 1, 0]),
      `1 + w1^2 + w2^2 + (${OFF})^2`,
    ),
    'the best affine fit of XOR is one half: if the squared errors add up to no more than 1, both weights are zero and the bias is one half':
      onlyOneHalf(squaredErrors([0, 1, 1, 0])),
    'two thousand lines drawn at random each get some corner wrong': sampled({
      ...RANDOM,
      runs: 2000,
      holds: (line) => right(line, XOR) < 4,
      classes: { 'three corners are right': { atLeast: '0.05', has: (line) => right(line, XOR) === 3 } },
    }),
  },
  serves: {
    'an affine function adds up…': 'no line has the ones of XOR…',
  },
  readAs: {
    'an affine function adds up…':
      'The left side adds up the values at (0, 1) and (1, 0), and the right side those at (0, 0) and (1, 1).',
    'at the four corners of XOR…':
      'The affine function is $w_1 x + w_2 y + b$, and each square on the left is what it gives at a corner less what XOR wants there.',
    'the best affine fit of XOR…':
      'The conclusion says that three squares add up to no more than zero, and so each is zero: $w_1 = w_2 = 0$ and $b = 1/2$.',
  },
  butNot: {
    'no line does it for AND': { of: 'no line has the ones of XOR…', on: inseparable(AND) },
    'no line does it for OR': { of: 'no line has the ones of XOR…', on: inseparable(OR) },
    'a ReLU unit adds up to the same over the two pairs': {
      of: 'an affine function adds up…',
      on: identity('relu(w2 + b) + relu(w1 + b)', 'relu(b) + relu(w1 + w2 + b)'),
      drops: 'the function is affine',
    },
    'no line does it for the reverse of OR': { of: 'no line has the ones of the reverse…', on: inseparable(NOR) },
    'a line can do all sixteen': { of: 'of the sixteen functions…', on: dichotomyCount(corners(2), 16) },
    'at the four corners of AND they add up to the same': {
      of: 'at the four corners of XOR…',
      on: identity(squaredErrors([0, 0, 0, 1]), `1 + w1^2 + w2^2 + (${OFF})^2`),
    },
    'the best affine fit is one half too if the corner (1, 1) does not count': {
      of: 'the best affine fit of XOR…',
      on: onlyOneHalf(squaredErrors([0, 1, 1])),
    },
    'the same lines all get some corner of OR wrong': {
      of: 'two thousand lines…',
      on: sampled({
        ...RANDOM,
        holds: (line) => right(line, OR) < 4,
        draw: (line) =>
          cornersFigure(
            { ...OR, line },
            `This line gets ${right(line, OR)} corners of OR right, and ${4 - right(line, OR)} wrong.`,
          ),
      }),
    },
  },
  assuming: {
    'the function is affine':
      'Its value is a weight times the one bit, a weight times the other, and a bias, with nothing after that.',
  },
  settles: {
    'a-shallow-linear-net-cannot-do-xor': {
      reading: 'a shallow linear net',
      by: 'no line has the ones of XOR…',
      verdict: 'right',
    },
  },
  figure: ({ because, butNot }) => {
    const xor = because['no line has the ones of XOR on one side and the zeros on the other'].statement;
    const all = because['of the sixteen functions of two bits, a line can do exactly fourteen'];
    /** The answer that was checked for a function, which the witness lists in binary order. */
    const answered = (name: string, labels: readonly boolean[]) => {
      const answer = all.witness.answers[labels.reduce((number, label) => 2 * number + Number(label), 0)];
      return answer === undefined ? [] : [{ name, labels, answer }];
    };
    return {
      'the pencil': live(
        'line',
        {
          points: all.statement.points,
          functions: [
            ...answered('XOR', XOR.labels),
            ...answered('the reverse of XOR', XNOR.labels),
            ...answered('AND', AND.labels),
            ...answered('OR', OR.labels),
          ],
        },
        'A line should leave both ones on one side and both zeros on the other. Corners it gets wrong are ringed.',
      ),
      'the diagonals': live(
        'beads',
        xor,
        'A bead on the path between the ones, and one on the path between the zeros: both paths have the same middle.',
      ),
      'the sums': live(
        'sums',
        {
          ...xor,
          start: { w1: 1, w2: 2, b: -1 },
          apart: butNot['a ReLU unit adds up to the same over the two pairs'].refutation as {
            readonly [letter in 'w1' | 'w2' | 'b']: number;
          },
        },
        'What each corner gets, and what both ones and both zeros add up to.',
      ),
      'all sixteen': live(
        'tiles',
        {
          places: [all.statement.points],
          first: XOR.labels.reduce((number, label) => 2 * number + Number(label), 0),
          sight: { x: ['-1/2', '3/2'], y: ['-1/2', '3/2'] },
        },
        'All sixteen functions of two bits, each with its line; crossed out, the two that have none.',
      ),
    };
  },
  sources: ['minsky1969'],
});
