import {
  AND,
  applyAffine,
  claim,
  corners,
  dichotomyCount,
  identity,
  inseparable,
  type Line,
  lines,
  NOR,
  OR,
  sampled,
  XNOR,
  XOR,
} from '../../src/index.ts';

/** How many of the four corners lie strictly on the side of the line where their labels want them. */
function right({ weights, bias }: Line, { points, labels }: typeof XOR): number {
  const values = points.flatMap((point) => applyAffine({ weights: [weights], bias: [bias] }, point));
  return values.filter((value, i) => value.sign() === (labels[i] === true ? 1 : -1)).length;
}

const RANDOM = {
  over: lines,
  of: 'random lines with small whole weights and a bias in halves',
  tell: ({ weights, bias }: Line) => `the line with the weights ${weights.join(', ')} and the bias ${bias}`,
};

export default claim({
  title: 'No line separates XOR',
  says: `
Four lamps stand on the corners of a square table. Two are lit, and those two stand opposite each other. Lay one straight stick across the table so that the lit lamps are on one side and the dark ones on the other.

Try it, and some lamp always ends up in the wrong company. If both lit lamps are on one side of a stick, then so is the whole straight path between them, and so is the middle of that path. The same goes for the dark lamps and the middle of theirs. But the two paths have the same middle: the centre of the table would have to be on both sides of the stick.

In numbers: an affine function adds up to the same over the two lit corners as over the two dark ones, whatever its weights and its bias. Two numbers above a threshold and two below it do not.

It is worth knowing how rare this is. There are sixteen ways to light four lamps, and a stick can do fourteen of them. The two that are left are this one and its reverse.
`,
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
    'two thousand lines drawn at random each get some corner wrong': sampled({
      ...RANDOM,
      runs: 2000,
      holds: (line) => right(line, XOR) < 4,
      classes: { 'three corners are right': { atLeast: '0.05', has: (line) => right(line, XOR) === 3 } },
    }),
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
    'the same lines all get some corner of OR wrong': {
      of: 'two thousand lines…',
      on: sampled({ ...RANDOM, holds: (line) => right(line, OR) < 4 }),
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
  sources: ['minsky1969'],
});
