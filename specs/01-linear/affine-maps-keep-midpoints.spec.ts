import {
  ACTIVATIONS,
  claim,
  formula,
  graph,
  identity,
  live,
  matrixIdentity,
  midpoint,
  rational,
  substitute,
  type Term,
} from '../../src/index.ts';

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
  says: `
Draw two dots on a sheet of rubber, and a third one half-way between them. Now pull the sheet, evenly: stretch it, turn it, skew it, lay it down somewhere else. Wherever the first two dots end up, the third is still half-way between them. Crease the sheet once, and that is over.

This makes a test that is hard to beat for simplicity. To show that a map is *not* affine, no matter how large and complicated the network that computes it, three points are enough: two, and the one in the middle. If the middle does not go to the middle, no choice of weights and bias makes an affine map agree with it at those three points.

The test works one way only. A map that keeps one midpoint, or a million of them, may still bend somewhere else: a ReLU keeps every midpoint of two positive numbers.

*Linear* asks for a little more than *affine*: no bias. Then sums go to sums, $W(x + y) = Wx + Wy$, and multiples to multiples.
`,
  predict: {
    question: 'A network is a black box to you. Can you show, by trying three inputs, that it is not affine?',
    answers: {
      'Yes, if the middle one does not come out in the middle': { right: 'an affine map takes the midpoint…' },
      'No, through any three points one can lay an affine map': {
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
    const at = (t: Term): Term => ['relu', ['+', ['*', w, t], b]];
    const chord: Term = ['+', at(x), ['*', ['/', ['-', at(y), at(x)], ['-', y, x]], ['-', 't', x]]];
    const middle = midpoint([x], [y]);
    const [from, to] = rational(x).compare(rational(y)) < 0 ? [x, y] : [y, x];
    const curves = [
      { term: at('t'), label: 'the unit', marks: [x, ...middle, y] },
      { term: chord, label: 'the chord', marks: middle },
    ];
    return [
      graph(
        { variable: 't', from, to, curves },
        'A ReLU unit at two inputs and half-way between them. The chord shows where the middle of its two values is; the unit is not there.',
      ),
      live(
        'chord',
        { w, b, x, y },
        'The same unit, and a chord whose two ends can be moved along it. Where both lie on one side of the bend, the midpoint is kept; where the bend lies between them, it is not.',
      ),
    ];
  },
});
