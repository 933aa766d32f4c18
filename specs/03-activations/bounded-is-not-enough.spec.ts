import {
  type ActivationName,
  claim,
  consequence,
  cornersFigure,
  equalEverywhere,
  evaluate,
  example,
  identity,
  inseparable,
  matrixIdentity,
  type Network,
  separable,
  XOR,
} from '../../src/index.ts';

/** f(k(x + y)) and f(k(x + y − 1)): the hidden layer that solves XOR with ReLU, its preactivations made k times as large. */
function hidden(activation: ActivationName, k: string): Network {
  return {
    layers: [
      {
        weights: [
          [k, k],
          [k, k],
        ],
        bias: [0, `-${k}`],
        activation,
      },
    ],
  };
}

/** Where a layer sends the four corners, labelled by XOR as before. */
function images(layer: Network) {
  return { points: XOR.points.map((corner) => evaluate(layer, corner)), labels: XOR.labels };
}

const HARD_TANH = 'max(-1, min(1, x))';

export default claim({
  title: 'Bounded on the data is not enough, bounded everywhere is already bent',
  asks: 'Is it enough to keep numbers small?',
  says: `
A map of a town fits into a pocket, and yet every straight street is straight on it. To make something small, you need not bend it. You scale it down.

![nothing overflows]

Here are the four corners of XOR after two units that squash: hard tanh, which cuts off below −1 and above 1 and changes nothing in between. Nothing that arrives is large enough to be cut. So the corners have come nearer to each other, and the middle between the two ones is still the middle between the two zeros. No line separates them.

Dividing does no better. Divide by ten what comes out of a layer, and it is ten times nearer to zero. But dividing is what weights can do as well, and so the division melts into the next layer.

So keeping numbers within a range is easy, as long as it is only about the numbers you have.

![predict]

Now let one single number be cut. Double the weights, and the sum $x + y$ of the corner $(1, 1)$ arrives at hard tanh as a 2 and leaves it as a 1.

![one is cut off]

That one corner has moved off the line it was on. The symmetry is broken, and a straight line behind the layer separates the ones from the zeros.

This is the best point that can be made for squashing. What is small on the data may be as straight as a street map. But suppose it stays within a range *wherever you look*, on the whole endless line, and is not constant. Then it cannot be straight: a line with any slope at all gets to every height, if you only go far enough.

So if you really squash, you have bent something. The bend does the work all the same, as [activations that bend and do not squash](squashing-is-not-necessary.md) show.

Every unit bends, then. Must the network bend, too? [Not always](nonlinear-parts-can-cancel.md).
`,
  exercise: `
Feed the two units $x + y$ and $x + y - 1$, and cut off at 2 in the place of 1. Where do the four corners go? Do they still lie on one line? Find the weights with which the first of them is cut again.
`,
  breaks: 'with the weights doubled and no activation…',
  predict: {
    question:
      'Two hard tanh units, fed ½(x + y) and ½(x + y − 1), cut off what is beyond −1 and 1; here nothing is. Does a line behind them part XOR?',
    answers: {
      'Yes: an activation stands between, and that is enough': {
        wrong: 'behind hard tanh units…',
        tempting:
          'An activation that can bend seems to have bent. But as long as no number gets to where it bends, the unit is a straight line.',
      },
      'No, but it does once the weights are doubled and a number is cut off': { right: 'with the weights doubled, so…' },
      'No, but it does once the weights are doubled, with or without the activation': {
        wrong: 'with the weights doubled and no activation…',
        tempting:
          'The doubling seems to do it. But it only carries a number over the edge, and without the activation there is no edge.',
      },
    },
  },
  because: {
    'an affine map of the line that is not constant takes every value v, so that no bound holds for it': consequence(
      ['a*u == 1'],
      'a*((v - b)*u) + b == v',
      {
        equations: ['v - b'],
      },
    ),
    'a layer divided by ten is absorbed by the next layer, whatever the shapes': matrixIdentity(
      { V: ['k', 'm'], W: ['m', 'n'], x: ['n', '1'], b: ['m', '1'], d: ['k', '1'] },
      'V*((W*x + b)/10) + d',
      '(V*W/10)*x + (V*b/10 + d)',
    ),
    'between −1 and 1, hard tanh passes on what it is given': equalEverywhere(HARD_TANH, 'x', { from: -1, to: 1 }),
    'behind hard tanh units fed ½(x + y) and ½(x + y − 1), which nothing overflows, no line parts the ones of XOR from the zeros':
      inseparable(images(hidden('hardTanh', '1/2'))),
    'with the weights doubled, so that the corner (1, 1) overflows, a line parts them': separable(
      images(hidden('hardTanh', '1')),
    ),
  },
  beside: {
    'hard tanh is bounded: it stays between −1 and 1': equalEverywhere(`max(-1, min(1, ${HARD_TANH}))`, HARD_TANH),
    'and so it is bent: half-way between 0 and 2 it is not half-way between its values there': example(
      { p: 0, q: 2 },
      'max(-1, min(1, (p + q)/2)) != (max(-1, min(1, p)) + max(-1, min(1, q)))/2',
    ),
    'in one dimension, scaling by any number r is absorbed as well': identity('w*(r*(v*x + b)) + c', '(w*r*v)*x + (w*r*b + c)'),
  },
  readAs: {
    'hard tanh is bounded…': 'Cut off at −1 and at 1, hard tanh is what it was.',
    'an affine map of the line…': '$a$ is the slope, and $u$ stands for one over it, so that the map takes $(v - b) u$ to $v$.',
  },
  butNot: {
    'a bounded map such as 2/(1 + x²) is constant as well': {
      of: 'an affine map of the line…',
      on: consequence(['y*(1 + x^2) == 2'], 'y == 2', { equations: [0] }),
      drops: 'the map is affine',
    },
    'a constant map takes every value as well': {
      of: 'an affine map of the line…',
      on: consequence(['a == 0'], 'a*((v - b)*u) + b == v', { equations: [0] }),
      drops: 'the map is not constant',
    },
    'an affine map that stays between 0 and 1 for inputs from 0 to 1 is constant': {
      of: 'an affine map of the line…',
      on: consequence(['b >= 0', '1 - b >= 0', 'a + b >= 0', '1 - a - b >= 0'], 'a == 0', {}),
      drops: 'the bound holds on the whole line',
    },
    'an absolute value in place of the division is absorbed as well': {
      of: 'a layer divided by ten…',
      on: matrixIdentity(
        { V: ['k', 'm'], W: ['m', 'n'], x: ['n', '1'], b: ['m', '1'], d: ['k', '1'] },
        'V*abs(W*x + b) + d',
        '(V*W)*x + (V*b + d)',
      ),
    },
    'between −1 and 2, hard tanh passes on what it is given': {
      of: 'between −1 and 1…',
      on: equalEverywhere(HARD_TANH, 'x', { from: -1, to: 2 }),
    },
    'when one corner overflows, no line does so either': {
      of: 'behind hard tanh units…',
      on: inseparable(images(hidden('hardTanh', '1'))),
    },
    'with the weights doubled and no activation, a line parts them too': {
      of: 'with the weights doubled…',
      on: separable(images(hidden('identity', '1'))),
    },
    'ReLU stays between −1 and 1 too': {
      of: 'hard tanh is bounded…',
      on: equalEverywhere('max(-1, min(1, relu(x)))', 'relu(x)'),
    },
  },
  assuming: {
    'the map is affine': 'It is x ↦ a·x + b, with two numbers a and b.',
    'the map is not constant': 'The slope a is not zero, which is to say that there is a number u with a·u = 1.',
    'the bound holds on the whole line': 'The map is looked at for every real x, not only for those that occur.',
  },
  settles: {
    'range-is-not-the-main-point': { reading: 'range not enough', by: 'behind hard tanh units…', verdict: 'right' },
    'that-nonlinearity-is-enough': {
      reading: 'that a squash is a non-linearity',
      by: 'an affine map of the line…',
      verdict: 'right',
    },
  },
  uses: [
    '01-linear/affine-maps-keep-midpoints',
    '02-separability/no-line-separates-xor',
    '03-activations/squashing-is-not-necessary',
  ],
  figure: ({ because }) => {
    const inside =
      because[
        'behind hard tanh units fed ½(x + y) and ½(x + y − 1), which nothing overflows, no line parts the ones of XOR from the zeros'
      ];
    const over = because['with the weights doubled, so that the corner (1, 1) overflows, a line parts them'];
    return {
      'nothing overflows': cornersFigure(
        { ...inside.statement, joined: true },
        'Where two hard tanh units send the corners of the square when nothing overflows: on one line, with both ones in the middle between the zeros.',
      ),
      'one is cut off': cornersFigure(
        { ...over.statement, line: over.witness },
        'The same with doubled weights: one zero has been cut off and has left the line, and now a line separates the zeros from the ones. Both ones lie on one point.',
      ),
    };
  },
});
