import {
  claim,
  consequence,
  curves,
  equalEverywhere,
  evaluate,
  evaluateTerm,
  example,
  identity,
  induction,
  interpolate,
  live,
  type Network,
  outputTerm,
  type Rational,
  rational,
  sketch,
  steps,
  swept,
  type Term,
} from '../../src/index.ts';

type Layer = Network['layers'][number];

/**
 * x less a quarter of its fold, less a sixteenth of the fold of that, and so on: in every layer two units
 * that fold, and one that passes on what has been added up so far.
 */
function squaring(folds: number): Network {
  // What comes out of a layer: 2h and 4h − 2, cut off at zero, and the sum. The next fold is the difference of the first two.
  const layer = (i: number): Layer => ({
    weights:
      i === 0
        ? [[2], [4], [1]]
        : [
            [2, -2, 0],
            [4, -4, 0],
            [`-${share(i)}`, share(i), 1],
          ],
    bias: [0, -2, 0],
    activation: 'relu',
  });
  return {
    layers: [
      ...Array.from({ length: folds }, (_, i) => layer(i)),
      { weights: [[`-${share(folds)}`, share(folds), 1]], bias: [0], activation: 'identity' },
    ],
  };
}

/** 4^−i. */
function share(i: number): string {
  return `1/${4 ** i}`;
}

/** The network with one hidden layer that meets x² at so many equal steps from 0 to 1. */
const meeting = (count: number): Network => interpolate(steps(0, 1, count).map((x) => [x, x.mul(x)] as const));

const meets = (folds: number, steps: number) =>
  equalEverywhere(outputTerm(squaring(folds)), outputTerm(meeting(steps)), { from: 0, to: 1 });

const MOST = 7;
const FOLDS = {
  of: `one to ${MOST} folds`,
  members: () => Array.from({ length: MOST }, (_, i) => i + 1),
  size: MOST,
  key: (folds: number) => `${folds} fold${folds === 1 ? '' : 's'}`,
};

/** Zero where it meets x², and half-way between just this much. */
function isOff(folds: number, by: Rational): boolean {
  const network = squaring(folds);
  return steps(0, 1, 2 ** (folds + 1)).every((x, i) => {
    const [value = rational(0)] = evaluate(network, [x]);
    return value.sub(x.mul(x)).equals(i % 2 === 0 ? rational(0) : by);
  });
}

/** How far it is above x² between the first two places where they meet. */
function hill(folds: number) {
  const network = squaring(folds);
  const width = rational(`1/${2 ** folds}`);
  const points = steps(0, 1, 16).flatMap((part) => {
    const x = part.mul(width);
    return evaluate(network, [x]).map((value) => [x, value.sub(x.mul(x))] as const);
  });
  const level = [0, width].map((x) => [x, share(folds)] as const);
  const top = points.slice(8, 9);
  return sketch(
    {
      title: `By how much the network of ${FOLDS.key(folds)} is above x².`,
      lines: [
        { label: 'above x²', points },
        { label: 'what was said', points: level },
      ],
      rings: top,
    },
    `Half-way it is above by ${top.map(([, height]) => height)}, not by ${share(folds)}.`,
  );
}

/** After m folds y is what they make of x, q is 4⁻ᵐ, and a is x less a quarter of each fold, the next one divided by four again. */
const sums = (most: string) => ({
  given: ['x >= 0', '1 - x >= 0'],
  rules: [
    { from: 0, to: { y: 'x', q: '1', a: 'x' } },
    { from: 1, if: ['1/2 >= y'], to: { y: '2*y', q: 'q/4', a: 'a - q/4*(2*y)' } },
    { from: 1, if: ['y >= 1/2'], to: { y: '2 - 2*y', q: 'q/4', a: 'a - q/4*(2 - 2*y)' } },
  ] as const,
  always: ['a - x^2 == q*(y - y^2)', 'y >= 0', '1 - y >= 0', 'q > 0', 'a - x^2 >= 0', `${most} >= a - x^2`],
  of: 'folds',
});
/** A fold of y, which lies between 0 and 1 as does what comes out; of the hill, `turned` is the middle of the half. */
const folding = (end: number, turned: string) => [
  { equations: [1] },
  { equations: [0], cone: [{ weight: 2, square: 1, times: [end] }] },
  { equations: [0], cone: [{ weight: 2, square: 1, times: [2] }] },
  { equations: [0], cone: [{ weight: '1/4', square: 1, times: [5] }] },
  { equations: [1], cone: [{ weight: 1, square: 1, times: [5, end, 2] }] },
  { equations: [-1], cone: [{ weight: 1, square: `y - ${turned}`, times: [5] }] },
];

const F = (x: string): string => `((${x}) - (${x})^2)`;

export default claim({
  title: 'Squares from folds: each fold makes the error a quarter',
  asks: 'Can a network of straight pieces multiply?',
  says: `
If it can square, it can multiply: $xy$ is half of $(x+y)^2 - x^2 - y^2$. So can a network of straight pieces square, as closely as you like?

![the hills]

Fold more often and look at what is missing between the network and the parabola. The hills look the same after every fold, only twice as many. The number beside them is a quarter of what it was.

![predict]

Where does the quarter come from? Look at the sliver between the line $x$ and the parabola $x^2$. It is a hill, $F(x) = x - x^2$, 0 at both ends and ¼ in the middle.

Take away from it a mountain with straight sides and the same top. That mountain is a quarter of the fold. What is left over the left half is a hill again, half as wide and a quarter as high. What is left over the right half is its mirror image.

A thing on the left, and mirrored on the right: that is just what a fold makes. What is left is $F$ of the fold, divided by four.

![one sliver, two slivers]

So you can do the same with what is left, again and again. That it goes on is an induction. Each fold costs two units, and a third one that passes on the sum so far. After $m$ folds the largest error is $4^{-(m+1)}$. Not about that, but exactly, since it is reached wherever the last fold is at ½. Seven folds give four decimal digits.

The function that you get is nothing new. It is the one with straight pieces that meets the parabola at equally spaced points, and a single layer makes it too. But after $m$ folds these are $2^m$ pieces. One layer needs a unit for each of them, and the folds need three units a layer. That is what depth is good for here: the same function, at the price of its logarithm.

All this used networks built by hand. What can you say about any ReLU network, [whatever its weights](a-relu-network-is-piecewise-affine.md)?
`,
  exercise: `
Compute $3/8$ squared with two folds, on paper: from $x$ take a quarter of the fold of $x$, and then a sixteenth of the fold of that. How far are you off from $9/64$? Can two folds be worse anywhere between 0 and 1?
`,
  breaks: 'it is never more than a fifth…',
  predict: {
    question:
      'A network of folds is off from x² by 1/256 where it is worst, between 0 and 1. One more fold, that is three more units: how far is it off where it is worst then?',
    answers: {
      '1/259': {
        wrong: 'after any number m of folds…',
        tempting:
          'Three more units, three more below the line: so it would be if each made a piece of its own. But a fold works on all the pieces at once.',
      },
      '1/512': {
        wrong: 'after any number m of folds…',
        tempting:
          'A fold makes the pieces half as wide, so that half the error seems right. But the error goes with the square of the width.',
      },
      '1/1024': { right: 'after any number m of folds…' },
    },
  },
  because: {
    'from 0 to ½ what is missing at x is a quarter of the fold 2x, and a quarter of what is missing there': identity(
      F('x'),
      `(2*x)/4 + ${F('2*x')}/4`,
    ),
    'from ½ to 1 it is so with the fold 2 − 2x': identity(F('x'), `(2 - 2*x)/4 + ${F('2 - 2*x')}/4`),
    'from 0 to 1 nothing less than 0 is missing': consequence(['x >= 0', '1 - x >= 0'], 'x - x^2 >= 0', {
      cone: [{ weight: 1, square: 1, times: [0, 1] }],
    }),
    'and nowhere more than ¼': consequence([], '1/4 - (x - x^2) >= 0', { cone: [{ weight: 1, square: 'x - 1/2', times: [] }] }),
    'half-way it is ¼': example({ x: '1/2' }, 'x - x^2 == 1/4'),
    'after any number m of folds what is missing at an x from 0 to 1 is 4⁻ᵐ times what is missing at the last fold: never less than 0, nor more than a quarter of 4⁻ᵐ':
      induction(sums('q/4'), {
        steps: [
          [
            {},
            { cone: [{ weight: 1, square: 1, times: [0] }] },
            { cone: [{ weight: 1, square: 1, times: [1] }] },
            { cone: [{ weight: 1, square: 1, times: [] }] },
            { cone: [{ weight: 1, square: 1, times: [0, 1] }] },
            { cone: [{ weight: 1, square: 'x - 1/2', times: [] }] },
          ],
          folding(3, '1/4'),
          folding(4, '3/4'),
        ],
        runs: [{ given: { x: '1/4' }, last: [{ rule: 0 }, { rule: 1 }, { rule: 2 }, { rule: 2 }] }],
      }),
    'after one fold, x less a quarter of it is the network of two straight pieces that meets x² at 0, ½ and 1': meets(1, 2),
    'after three folds it is the one of eight pieces that meets x² at the multiples of 1/8': meets(3, 8),
  },
  beside: {
    'after m folds it meets x² at the multiples of 1/2ᵐ from 0 to 1, and half-way between it is above by exactly 1/4ᵐ⁺¹': swept({
      ...FOLDS,
      holds: (folds) => isOff(folds, rational(share(folds + 1))),
    }),
  },
  serves: {
    'from 0 to ½ what…': 'after any number m of folds…',
    'from ½ to 1…': 'after any number m of folds…',
    'from 0 to 1 nothing…': 'after any number m of folds…',
    'and nowhere more…': 'after any number m of folds…',
    'half-way it is…': 'after any number m of folds…',
  },
  readAs: {
    'from 0 to ½ what…': 'What is missing at $x$ is $x - x^2$.',
    'from ½ to 1…': 'What is missing at $x$ is $x - x^2$.',
    'from 0 to 1 nothing…': 'What is missing at $x$ is $x - x^2$.',
    'and nowhere more…': 'What is missing at $x$ is $x - x^2$.',
    'half-way it is…': 'What is missing at $x$ is $x - x^2$.',
    'after any number m of folds…':
      'Each step is one more fold and makes $q$, which is $4^{-m}$, a quarter of what it was; $y$ is the height of the last fold at $x$, and $a$ what the network gives there, so that $a - x^2$ is what is missing.',
  },
  butNot: {
    'it is so from ½ to 1 with the same fold': {
      of: 'from 0 to ½ what is missing…',
      on: identity(F('x'), `(2*x - 1)/4 + ${F('2*x - 1')}/4`),
    },
    'it is so with the fold 1 − 2x': {
      of: 'from ½ to 1…',
      on: identity(F('x'), `(1 - 2*x)/4 + ${F('1 - 2*x')}/4`),
    },
    'nor is it beyond 1': {
      of: 'from 0 to 1 nothing less…',
      on: consequence(['x >= 0', '2 - x >= 0'], 'x - x^2 >= 0', { cone: [{ weight: 1, square: 1, times: [0, 1] }] }),
      drops: 'x is between 0 and 1',
    },
    'it is never more than a fifth of 4⁻ᵐ': {
      of: 'after any number m of folds…',
      on: induction(sums('q/5'), { after: { given: { x: '1/4' }, last: [{ rule: 0 }, { rule: 1 }] } }),
    },
    'and nowhere more than 1/5': {
      of: 'and nowhere more…',
      on: consequence([], '1/5 - (x - x^2) >= 0', { cone: [{ weight: 1, square: 'x - 1/2', times: [] }], at: { x: '1/2' } }),
    },
    'a third of the way it is ¼ too': { of: 'half-way it is ¼', on: example({ x: '1/3' }, 'x - x^2 == 1/4') },
    'after one fold it has four pieces': { of: 'after one fold…', on: meets(1, 4) },
    'after two folds it is so as well': { of: 'after three folds…', on: meets(2, 8) },
    'it is above by 1/4ᵐ': {
      of: 'after m folds…',
      on: swept({ ...FOLDS, holds: (folds) => isOff(folds, rational(share(folds))), draw: hill }),
    },
  },
  assuming: { 'x is between 0 and 1': 'The input is neither below 0 nor above 1.' },
  uses: ['04-piecewise-linear/depth-folds', '04-piecewise-linear/as-close-as-you-like'],
  sources: ['yarotsky2017'],
  figure: ({ because }) => {
    const one =
      because['after one fold, x less a quarter of it is the network of two straight pieces that meets x² at 0, ½ and 1']
        .statement.left;
    const three = because['after three folds it is the one of eight pieces that meets x² at the multiples of 1/8'].statement.left;
    const course = (label: string, term: Term) => ({
      label,
      points: steps(0, 1, 32).map((x) => [x, evaluateTerm(term, new Map([['x', x]]))] as const),
    });
    const missing = (term: Term): Term => ['*', 256, ['-', term, ['^', 'x', 2]]];
    return {
      'one sliver, two slivers': curves(
        'By how much the line, one fold and three folds are above the square, in parts of 256.',
        [course('no fold', missing('x')), course('one fold', missing(one)), course('three folds', missing(three))],
        `What is missing, in parts of 256: one hill of ${256 / 4} for the line itself, two of ${256 / 4 ** 2} after one fold, and eight of a single part after three.`,
      ),
      'the hills': live(
        'squares',
        { networks: [1, 2, 3, 4, 5, 6].map(squaring), first: 2 },
        'The network, and the parabola, dashed; below, what is missing, drawn as large as there is room for. With every fold the hills look the same, twice as many, and the number beside them is a quarter of what it was.',
      ),
    };
  },
});
