import { claim, consequence, curves, example, formula, identity, live } from '../../src/index.ts';
import { course } from './pictures/course.ts';

/** One step down the slope of (w1 w2 − 1)² in both factors, and of (w − 1)² in the one, from the same number, at the rate r. */
const step = (from: string): string => `${from} - r*2*(${from}*${from} - 1)*${from}`;
const stepOfOne = (from: string): string => `${from} - r*2*(${from} - 1)`;

const TWO = '((a*h)*(b*h) - 1)^2';
const THREE = '((a*h)*(b*h)*(c*h) - 1)^2';
/** Both equations say that a slope of half the loss is zero: the first in v, the second in w. */
const FLAT = ['(v*w - 1)*w == 0', '(v*w - 1)*v == 0'];

export default claim({
  title: 'Not even the loss of two linear layers in a row is convex',
  asks: 'Two weights in a row, and no bend anywhere. Is training them as easy as training one?',
  says: `
The smallest deep network there is: a number goes in, is multiplied by $w_1$, then by $w_2$, and comes out. It should return what it is given, so the loss is $(w_1 w_2 - 1)^2$.

Drop a start somewhere in its landscape, and watch where gradient descent goes. Then change the rate.

![the landscape]

A place in this landscape is a choice of both weights, and its height is the loss. For one layer the loss would be $(w - 1)^2$, a plain bowl.

![predict]

As a function, the stack [is one layer](../01-linear/a-stack-of-affine-layers-is-one.md): it has one slope, $w_1 w_2$. As a landscape it is another. It solves its task at $(1, 1)$, and just as well at $(-1, -1)$: two flips cancel. Half-way between them stands $(0, 0)$. There the network multiplies by zero, and the loss is 1. Two valleys with a ridge between them: no bowl.

![the way between]

Stand on that ridge, at zero, and look for the way down. There is no slope in any direction. Move away by $h$ along $(a, b)$ and the loss is $1 - 2ab\\,h^2 + \\dots$: down when both weights move alike, up when they move against each other. A saddle. With three weights in a row it is flatter still: nothing happens before the third order.

![at zero]

So training can get stuck where the one layer cannot. Start both at zero: the one layer walks off to 1, and the stack never moves. Go back to the landscape and see for yourself: drop the start at zero, near it, and where the weights are opposites.

How bad is it? With two weights there is no third kind of place: wherever the loss has no slope, either the task is solved or both weights are zero. For deep linear networks and the squared error, Kenji Kawaguchi showed that under mild assumptions every local minimum is a global one, and that saddles without any downward curvature appear only beyond one hidden layer. Andrew Saxe, James McClelland and Surya Ganguli solved the course of learning exactly for some of these networks: it moves in plateaus and sudden drops. We cite these two results and do not check them.

So "a deep linear network is no more than a shallow one" is true of what it computes, and not of how it learns. That difference is about speed and about getting stuck. [What it can learn at all](no-weights-do-without-the-activation.md) is still only a line.
`,
  predict: {
    question:
      'A linear network of two weights in a row starts with both at zero, and should learn the slope 1. What does gradient descent do?',
    answers: {
      'It finds 1, like the single layer': {
        wrong: 'started at 1/2, it stays there too',
        tempting:
          'From almost anywhere it does, if the steps are small. But the slope in each weight has the other weight as a factor, and here both are zero.',
      },
      'It finds −1 and −1': {
        wrong: 'started at zero…',
        tempting: 'That is a solution too. But nothing at zero tells the two directions apart, so training takes neither.',
      },
      'It does not move at all': { right: 'started at zero…' },
    },
  },
  because: {
    'the loss (w1 w2 − 1)² is 0 at (1, 1) and at (−1, −1), and 1 half-way between them': example(
      {},
      '(1*1 - 1)^2 == 0 and ((-1)*(-1) - 1)^2 == 0 and (0*0 - 1)^2 == 1',
    ),
    'from zero it has no slope in any direction (a, b), and its second order is −2ab: down one way and up the other': identity(
      TWO,
      '1 - 2*(a*b)*h^2 + (a*b)^2*h^4',
    ),
    'with three weights in a row, nothing at zero is below the third order': identity(THREE, '1 - 2*(a*b*c)*h^3 + (a*b*c)^2*h^6'),
    'wherever the loss of two weights has no slope in either, the task is solved or both weights are zero': consequence(
      FLAT,
      '(v*w - 1)*(v^2 + w^2) == 0',
      { equations: ['w', 'v'] },
    ),
    'started at zero, a step leaves the two weights at zero, whatever the rate, and takes the single weight to 2r': identity(
      `(${step('0')})^2 + (${stepOfOne('0')} - 2*r)^2`,
      '0',
    ),
  },
  beside: {
    'at the rate 1/4, the single weight goes from 0 to 1/2': example(
      { r: '1/4' },
      `${step('0')} == 0 and ${stepOfOne('0')} == 1/2`,
    ),
  },
  readAs: {
    'from zero it has no slope…': 'At $h$ along $(a, b)$ the weights are $ah$ and $bh$. There is no term with $h$ alone.',
    'with three weights in a row…':
      'At $h$ along $(a, b, c)$ the weights are $ah$, $bh$ and $ch$. There is no term with $h$ or $h^2$.',
    'wherever the loss…':
      '$v$ and $w$ are the weights. The two equations say that half the slope in each is zero; the conclusion is a product, so either $vw = 1$ or $v = w = 0$.',
    'started at zero…':
      'The sum of two squares is zero, so both are: the two weights stay at zero, and the single weight goes to $2r$.',
  },
  butNot: {
    'half-way between them it is 0 too': {
      of: 'the loss (w1 w2 − 1)²…',
      on: example({}, '(1*1 - 1)^2 == 0 and ((-1)*(-1) - 1)^2 == 0 and (0*0 - 1)^2 == 0'),
    },
    'its second order is +2ab': { of: 'from zero it has no slope…', on: identity(TWO, '1 + 2*(a*b)*h^2 + (a*b)^2*h^4') },
    'with three weights there is a second order too': {
      of: 'with three weights in a row…',
      on: identity(THREE, '1 - 2*(a*b*c)*h^2 + (a*b*c)^2*h^6'),
    },
    'it is enough that there is no slope in one of the two': {
      of: 'wherever the loss of two weights…',
      on: consequence(FLAT.slice(0, 1), '(v*w - 1)*(v^2 + w^2) == 0', { at: { v: -1, w: 0 } }),
    },
    'started at 1/2, it stays there too': {
      of: 'started at zero…',
      on: identity(`(${step('(1/2)')} - 1/2)^2 + (${stepOfOne('0')} - 2*r)^2`, '0'),
    },
    'so does the stack': {
      of: 'at the rate 1/4…',
      on: example({ r: '1/4' }, `${step('0')} == 1/2 and ${stepOfOne('0')} == 1/2`),
    },
  },
  breaks: 'half-way between them it is 0 too',
  exercise: `
Start both weights at $1/10$ and take a few steps at the rate $1/4$ by hand, or with a pocket calculator. How long does it stay near zero? Compare with the single weight started at $1/100$, which is the same function.
`,
  settles: {
    'depth-without-nonlinearity-is-shallow': {
      reading: 'as something that learns',
      by: 'the loss (w1 w2 − 1)²…',
      verdict: 'wrong',
    },
  },
  uses: ['01-linear/a-stack-of-affine-layers-is-one'],
  sources: ['saxe2013', 'kawaguchi2016'],
  figure: ({ because }) => {
    const [two = 0] =
      because['from zero it has no slope in any direction (a, b), and its second order is −2ab: down one way and up the other']
        .statement.right;
    const [three = 0] = because['with three weights in a row, nothing at zero is below the third order'].statement.right;
    const alike = { a: 1, b: 1, c: 1 };
    return {
      'the way between': curves(
        'The loss of two weights in a row, and of a single weight.',
        [
          {
            label: 'two, both t',
            points: course(two, 'h', ['-5/4', '5/4'], alike),
            marks: [
              [-1, 0],
              [0, 1],
              [1, 0],
            ],
          },
          { label: 'one, t', points: course(formula('(t - 1)^2').term, 't', ['-1/4', '5/4']) },
        ],
        'The loss on the straight way through $(-1, -1)$ and $(1, 1)$: two valleys with a ridge at zero, where the loss is 1. Dashed, the loss of a single weight: one bowl.',
      ),
      'the landscape': live(
        'descent',
        { from: ['3/2', -1], rates: ['1/16', '1/8', '1/4'], steps: 30 },
        'The loss of two weights in a row: 0 on the two thick curves, below 1/4 in the bands around them, and 1 on the dashed cross. Each dot is a step of descent, rounded to a millionth.',
      ),
      'at zero': curves(
        'The loss around zero.',
        [
          { label: 'two, alike', points: course(two, 'h', [-1, 1], alike) },
          { label: 'two, against', points: course(two, 'h', ['-3/5', '3/5'], { a: 1, b: -1 }) },
          { label: 'three, alike', points: course(three, 'h', [-1, 1], alike) },
        ],
        'Around zero, by how far you have gone. Two weights that move alike: down on both sides. Against each other: up. Three weights in a row: flat for a good while.',
      ),
    };
  },
});
