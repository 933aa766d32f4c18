import { ACTIVATIONS, claim, formula, identity, live, matrixIdentity, substitute, type Term } from '../../src/index.ts';

const LINEAR = { W: ['m', 'n'], x: ['n', '1'], y: ['n', '1'] } as const;
const SCALED = { ...LINEAR, s: ['1', '1'], t: ['1', '1'] } as const;
const AFFINE = { W: ['m', 'n'], b: ['m', '1'], x: ['n', '1'], y: ['n', '1'] } as const;
const ON_A_LINE = { ...AFFINE, t: ['1', '1'] } as const;

/** One unit: what this activation, a term in x, makes of w·input + b. */
function unit(activation: Term, input: string): Term {
  return substitute(activation, 'x', formula(`w*${input} + b`).term);
}

/** What a unit gives at the midpoint of x and y, against the midpoint of what it gives at x and at y. */
function keepsMidpoints(activation: Term) {
  return identity(unit(activation, '((x + y)/2)'), ['/', ['+', unit(activation, 'x'), unit(activation, 'y')], 2]);
}

/** Every other activation that bends and has exact values. */
const BENT = Object.values(ACTIVATIONS).flatMap(({ name, term }) =>
  term === null || name === 'identity' || name === 'relu' ? [] : [{ name, term }],
);

export default claim({
  title: 'Affine maps keep midpoints',
  asks: 'Can you tell from outside whether a network bends?',
  says: `
Draw two dots on a sheet of rubber, and a third one half-way between them. Now pull the sheet evenly: stretch it, turn it, skew it. Wherever the first two dots end up, the third is still half-way between them. Crease the sheet once, and that is over.

![the chord]

This is the graph of a ReLU unit. Drag the two ends of the chord and watch the ring in the middle. With both ends on one side of the bend, the middle of the chord lies on the graph. With the bend between them, it doesn't.

![predict]

So you have a test. To show that a map is *not* affine, three points are enough: two of them, and the one in the middle. The network behind it may be as large as you like.

If the middle does not go to the middle, you can stop. No choice of weights and bias makes an affine map agree with it at those three points.

The test works one way only. A map that keeps one midpoint, or a million of them, may still bend somewhere else. A ReLU keeps every midpoint of two positive numbers.

*Linear* asks for a little more than *affine*: no bias. Then sums go to sums, $W(x + y) = Wx + Wy$, and multiples go to multiples.

That leaves one thing an affine layer has and a linear one doesn't. [What can a bias do?](a-bias-moves-a-line.md) It is often the first thing people ask for when a line fails.
`,
  exercise: `
Take the four corners of XOR, and suppose a network says exactly 1 at $(0, 1)$ and $(1, 0)$, and exactly 0 at $(0, 0)$ and $(1, 1)$. Which point lies half-way between the first two corners? Which lies half-way between the others? Use the midpoint test to show, in two lines, that this network is not affine.
`,
  breaks: 'a ReLU unit keeps…',
  predict: {
    question: 'A network is a black box to you. Can you show, by trying three inputs, that it is not affine?',
    answers: {
      'Yes, if the middle one does not come out in the middle': { right: 'an affine map takes the midpoint…' },
      'No, you can lay an affine map through any three points': {
        wrong: 'a ReLU unit keeps the midpoint…',
        tempting:
          'Three points that are not in a row leave an affine map all freedom. But here the middle input lies between the other two, and for it nothing is left to choose.',
      },
    },
  },
  because: {
    'an affine map takes the midpoint of any two points to the midpoint of their images': matrixIdentity(
      AFFINE,
      'W*((x + y)/2) + b',
      '((W*x + b) + (W*y + b))/2',
    ),
    'an affine map takes any point of the line through two points to the same proportion between their images': matrixIdentity(
      ON_A_LINE,
      'W*(x + (y - x)*t) + b',
      '(W*x + b) + ((W*y + b) - (W*x + b))*t',
    ),
    'a linear map takes sums to sums': matrixIdentity(LINEAR, 'W*(x + y)', 'W*x + W*y'),
    'a linear map takes sums of multiples to sums of the same multiples': matrixIdentity(
      SCALED,
      'W*(x*s + y*t)',
      '(W*x)*s + (W*y)*t',
    ),
    'a unit without an activation, w x + b, keeps the midpoint of any two numbers': keepsMidpoints(ACTIVATIONS.identity.term),
  },
  butNot: {
    'a layer with a ReLU takes midpoints to midpoints': {
      of: 'an affine map takes the midpoint…',
      on: matrixIdentity(AFFINE, 'relu(W*((x + y)/2) + b)', '(relu(W*x + b) + relu(W*y + b))/2'),
      drops: 'no activation',
    },
    'a layer with a ReLU takes points of a line along in proportion': {
      of: 'an affine map takes any point…',
      on: matrixIdentity(ON_A_LINE, 'relu(W*(x + (y - x)*t) + b)', 'relu(W*x + b) + (relu(W*y + b) - relu(W*x + b))*t'),
      drops: 'no activation',
    },
    'with a bias, sums still go to sums': {
      of: 'a linear map takes sums to sums',
      on: matrixIdentity(AFFINE, 'W*(x + y) + b', '(W*x + b) + (W*y + b)'),
      drops: 'no bias',
    },
    'with a bias, sums of multiples still go to sums of the same multiples': {
      of: 'a linear map takes sums of multiples…',
      on: matrixIdentity({ ...SCALED, b: ['m', '1'] }, 'W*(x*s + y*t) + b', '(W*x + b)*s + (W*y + b)*t'),
      drops: 'no bias',
    },
    'with a ReLU, sums of multiples still go to sums of the same multiples': {
      of: 'a linear map takes sums of multiples…',
      on: matrixIdentity(SCALED, 'relu(W*(x*s + y*t))', 'relu(W*x)*s + relu(W*y)*t'),
      drops: 'no activation',
    },
    'a ReLU unit keeps the midpoint of any two numbers': {
      of: 'a unit without an activation…',
      on: keepsMidpoints(ACTIVATIONS.relu.term),
      drops: 'no activation',
    },
    ...Object.fromEntries(
      BENT.map(({ name, term }) => [
        `a unit with the activation ${name} keeps the midpoint of any two numbers`,
        {
          of: 'a unit without an activation…',
          on: keepsMidpoints(term),
          drops: 'no activation',
        } as const,
      ]),
    ),
  },
  assuming: {
    'no activation': 'What the weights and the bias give is left as it is.',
    'no bias': 'For sums and multiples: the map takes zero to zero. Midpoints and lines do not need it.',
  },
  figure: ({ butNot }) => {
    // The counterexample that was found, w and b of the unit among it.
    const {
      w = 0,
      b = 0,
      x = 0,
      y = 0,
    } = butNot['a ReLU unit keeps the midpoint of any two numbers'].refutation as { readonly [name: string]: number | string };
    return {
      'the chord': live(
        'chord',
        { w, b, x, y },
        'A ReLU unit, and a chord whose two ends lie on its graph. Marked are the middle of the chord, and the unit half-way between the two inputs.',
      ),
    };
  },
});
