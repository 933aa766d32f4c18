import {
  claim,
  consequence,
  curves,
  enclosed,
  enclosing,
  example,
  formula,
  identities,
  identity,
  layerNorm,
  live,
  numberLine,
  type Q,
  rational,
  steps,
} from '../../src/index.ts';

/** The bend of the share of softmax along equal steps of one score, over a common denominator. */
const BEND = 'p*(1 + p*r)*(1 + p*r^2) + p*r^2*(1 + p)*(1 + p*r) - 2*p*r*(1 + p)*(1 + p*r^2)';

/** How far a feature is from the mean of three, when all of them are multiplied by c and moved by s. */
const moved = (x: string, factor = 'c') => `(${factor}*${x} + s) - ((${factor}*x + s) + (${factor}*y + s) + (${factor}*z + s))/3`;
const own = (x: string, times = 'c') => `${times}*(${x} - (x + y + z)/3)`;

/** The first output of layer norm for (x, 0, −1), as x grows: with the mean square in the root. */
const NORMED = (x: string) => `(2*${x} + 1)/sqrt(((2*${x} + 1)^2 + (1 - ${x})^2 + (2 + ${x})^2)/3)`;

/** The middle of what encloses a value: for a picture. */
const middle = (text: string) => {
  const value = enclosing(formula(text).term, 24);
  return (x: Q) => {
    const { low, high } = value({ x });
    return low.add(high).div(rational(2));
  };
};

export default claim({
  title: 'Softmax and layer norm: what they ignore, what they bound, and how they bend',
  asks: 'Do softmax and layer norm only keep numbers small?',
  says: `
Two parts of a transformer were left out so far. *Softmax* turns scores into shares: each share is the exponential of its score, divided by the sum of them all. *Layer norm* takes the features of one token, subtracts their mean, and divides by their spread. Both keep numbers small. Is that all they do?

![the weights]

Drag the tokens. A frozen pattern ignores what they say. Scores from the input follow them, and softmax makes shares of the scores.

![predict]

Now take two tokens, and let the score of the first one grow. Look at the curve of its share. It rises from 0 to 1 and never gets there. Below one half it bends upwards, above it downwards. It has no straight stretch at all: on either side of the middle, half-way in the score is never half-way in the share.

![the share]

What softmax ignores is a shift. Add the same number to every score, and every exponential grows by the same factor, which cancels. Only differences of scores count.

Layer norm ignores even more. Multiply all features by a positive number, or move them all by the same amount, and the outcome is the same. (In practice a small number $\\epsilon$ is added under the root, and then it is only nearly the same.)

![two features]

It bounds as well: of three features none comes out above $\\sqrt 2$. But it is no squash of single numbers. With two features it does nothing but compare: the greater becomes $1$ and the smaller $-1$. The same feature, 1, comes out as $1$ beside a 0 and as $-1$ beside a 2. A squash like tanh would have to give it one value.

With three features it is not a step but a curve.

![three features]

So both do keep numbers in range, and both bend while they do it. Could a block do without the bends? [The last lesson](a-block-without-them.md) tries every combination.
`,
  predict: {
    question: 'Layer norm is given two features, 1 and 0. Then it is given 1 and 2. What becomes of the 1?',
    answers: {
      'The same both times': {
        wrong: 'layer norm gives the same feature…',
        tempting:
          'An activation that takes one number at a time would do that. Layer norm looks at all the features of the token.',
      },
      'First 1, then −1': { right: 'layer norm gives the same feature…' },
      'First 1, then 1/2': {
        wrong: 'layer norm gives the same feature…',
        tempting:
          'Dividing by the greatest would do that. Layer norm subtracts the mean first, and after that the 1 is on the other side.',
      },
    },
  },
  because: {
    'softmax ignores what is added to all scores: a common factor of the exponentials cancels': consequence(
      ['p*(a + b) == a', 'q*(k*a + k*b) == k*a', 'u*(a + b) == 1', 'w*k == 1'],
      'p == q',
      { equations: ['u', '-u*w', '-(p - q)', 'q*u*(a + b) - u*a'] },
    ),
    'every share of softmax is below one, if there are two scores or more': consequence(
      ['p*s == a', 's == a + b', 'u*s == 1', 'a > 0', 'b > 0', 'u > 0'],
      '1 - p > 0',
      { equations: ['-u', 'u', '-(1 - p)'], cone: [{ weight: 1, square: '1', times: [2, 1] }] },
    ),
    'a share of softmax bends: over a common denominator its second difference is p(r − 1)²(1 − pr)': identity(
      BEND,
      'p*(r - 1)^2*(1 - p*r)',
    ),
    'so on no stretch below the middle is it straight: half-way in the score it is below half-way in the share': consequence(
      ['p > 0', 'r - 1 > 0', '1 - p*r > 0'],
      `${BEND} > 0`,
      { cone: [{ weight: 1, square: '1', times: [0, 1, 1, 2] }] },
    ),
    'layer norm ignores a shift of all features, and scaling them by c scales what is left by c': identities(
      ['x', 'y', 'z'].map((letter) => moved(letter)),
      ['x', 'y', 'z'].map((letter) => own(letter)),
    ),
    'of three features, none comes out of layer norm above √2': consequence(
      ['a + b + c == 0'],
      '2*(a^2 + b^2 + c^2) - 3*a^2 >= 0',
      { equations: ['b + c - a'], cone: [{ weight: 1, square: 'b - c', times: [] }] },
    ),
    'of two features, layer norm keeps only which is greater: their spread is half their difference, whatever its sign': identity(
      '((x - (x + y)/2)^2 + (y - (x + y)/2)^2)/2',
      '((x - y)/2)^2',
    ),
    'layer norm gives the same feature, 1, the opposite outcome beside 0 and beside 2': example(
      {},
      '(1 - (1 + 0)/2)/(1/2) == 1 and (1 - (1 + 2)/2)/(1/2) == -1',
    ),
    'of three features, (x, 0, −1), the first comes out on a curve: at x = 1 more than a tenth above half-way between x = 0 and x = 2':
      enclosed({}, `${NORMED('1')} > (${NORMED('0')} + ${NORMED('2')})/2 + 1/10`),
  },
  beside: {
    'with 1 under the root besides, doubling the features changes the outcome by more than a tenth': enclosed(
      {},
      '2/sqrt(2^2 + 1) - 1/sqrt(1^2 + 1) > 1/10',
    ),
  },
  readAs: {
    'softmax ignores…':
      '$a$ is the exponential of a score, $b$ the sum of the others, and $k$ the exponential of what is added to all; $p$ and $q$ are the shares before and after. $u$ and $w$ say that $a + b$ and $k$ are not zero.',
    'every share of softmax…':
      '$a$ is the exponential of the score, $b$ the sum of the others, $s$ the sum of all and $u$ one over it; $p$ is the share.',
    'a share of softmax bends…':
      'Of two scores the second is 0. The first goes up in equal steps, and its exponential is $p$, $pr$, $pr^2$. The shares are $p/(1 + p)$ and so on.',
    'so on no stretch…':
      'The letters are as before: $r > 1$ says that the score goes up, $pr < 1$ that it has not passed the middle.',
    'layer norm ignores…':
      '$x$, $y$, $z$ are the features, and each entry is how far one of them is from the mean. The spread is made of these, and scales with them.',
    'of three features, none…':
      '$a$, $b$ and $c$ are how far the features are from their mean. The first comes out as $a$ over the root of their mean square, and the conclusion is the square of that.',
    'of two features…': 'The left side is the mean square of how far both are from their mean; its root is half of $|x - y|$.',
    'layer norm gives…': 'The mean is subtracted, and the spread, half of the difference, is 1/2 both times.',
  },
  butNot: {
    'a factor of one of the exponentials cancels too': {
      of: 'softmax ignores…',
      on: consequence(['p*(a + b) == a', 'q*(k*a + b) == k*a', 'u*(a + b) == 1', 'w*k == 1'], 'p == q', {
        at: { a: 1, b: 1, p: '1/2', k: 2, q: '2/3', u: '1/2', w: '1/2' },
      }),
    },
    'so it is if the others add up to nothing': {
      of: 'every share of softmax…',
      on: consequence(['p*s == a', 's == a + b', 'u*s == 1', 'a > 0', 'b >= 0', 'u > 0'], '1 - p > 0', {
        at: { a: 1, b: 0, s: 1, u: 1, p: 1 },
      }),
    },
    'its second difference is zero': { of: 'a share of softmax bends…', on: identity(BEND, '0') },
    'nor is it on one across the middle': {
      of: 'so on no stretch…',
      on: consequence(['p > 0', 'r - 1 > 0'], `${BEND} > 0`, { at: { p: '1/2', r: 2 } }),
    },
    'it ignores the scale as well, before it divides': {
      of: 'layer norm ignores…',
      on: identities(
        ['x', 'y', 'z'].map((letter) => moved(letter)),
        ['x', 'y', 'z'].map((letter) => own(letter, '1')),
      ),
    },
    'none comes out above √(19/10)': {
      of: 'of three features, none…',
      on: consequence(['a + b + c == 0'], '19/10*(a^2 + b^2 + c^2) - 3*a^2 >= 0', { at: { a: 2, b: -1, c: -1 } }),
    },
    'their mean square is twice that': {
      of: 'of two features…',
      on: identity('((x - (x + y)/2)^2 + (y - (x + y)/2)^2)/2', '2*((x - y)/2)^2'),
    },
    'it gives it the same one': {
      of: 'layer norm gives…',
      on: example({}, '(1 - (1 + 0)/2)/(1/2) == 1 and (1 - (1 + 2)/2)/(1/2) == 1'),
    },
    'so it is without the division, as far as the mean alone goes': {
      of: 'of three features, (x, 0, −1)…',
      on: enclosed({}, '(2*1 + 1)/3 > ((2*0 + 1)/3 + (2*2 + 1)/3)/2 + 1/10'),
    },
    'with nothing under the root besides, it changes by as much': {
      of: 'with 1 under the root…',
      on: enclosed({}, '2/sqrt(2^2) - 1/sqrt(1^2) > 1/10'),
    },
  },
  breaks: 'its second difference is zero',
  exercise: `
Softmax has a temperature: divide all scores by $T$ first. Which of the sentences below still hold for every $T > 0$? And what do the shares become when $T$ is very large?
`,
  settles: {
    'llms-are-straight-line-math': { reading: 'a transformer, by its softmax', by: 'so on no stretch…', verdict: 'wrong' },
  },
  sources: ['vaswani2017', 'ba2016'],
  figure: () => {
    const graphOf = (text: string, from: Q, to: Q) => {
      const value = middle(text);
      return steps(from, to, 60).map((x) => [x, value(x)] as const);
    };
    const share = 'exp(x)/(exp(x) + 1)';
    const normed = NORMED('x');
    const beside = (other: number) => {
      const { deviations } = layerNorm([1, other]);
      return deviations.map((deviation) => deviation.sign());
    };
    return {
      'the weights': live(
        'weights',
        {
          tokens: [
            { word: 'linear', feature: 1 },
            { word: 'until', feature: '-1/2' },
            { word: 'proven', feature: '3/2' },
            { word: 'otherwise', feature: -1 },
          ],
          pattern: [
            [1, 0, 0, 0],
            ['1/2', '1/2', 0, 0],
            [0, '1/2', '1/2', 0],
            [0, 0, '1/2', '1/2'],
          ],
          asks: 2,
        },
        'Tokens of one feature each, which are their own queries, keys and values. The bars are the weights that the shaded token gives each of them: shares of softmax are enclosed, all other numbers are exact.',
      ),
      'the share': curves(
        'The share that softmax gives the first of two tokens.',
        [{ label: 'its share', points: graphOf(share, -6, 6), marks: [[0, middle(share)(0)]] }],
        'The share of the first of two tokens, over its score, with the other score at 0. Its middle, one half, is marked.',
      ),
      'two features': numberLine(
        {
          rows: [
            { name: '1 beside 0 comes out as', values: beside(0).slice(0, 1) },
            { name: '1 beside 2 comes out as', values: beside(2).slice(0, 1) },
          ],
          zero: 'zero',
        },
        'The same feature, 1, after layer norm: beside a 0 it comes out as 1, beside a 2 as −1.',
      ),
      'three features': curves(
        'The first of three features after layer norm.',
        [{ label: 'first', points: graphOf(normed, -5, 7) }],
        'The first of three features, $(x, 0, -1)$, after layer norm, over $x$: bounded, and curved.',
      ),
    };
  },
});
