import { claim, everyCase, identity, live, type Q, separable, XOR } from '../../src/index.ts';

/** The corners of the square with a third coordinate, labelled by XOR. */
function lifted(feature: (x: number, y: number) => Q) {
  return { points: XOR.points.map(([x = 0, y = 0]) => [x, y, feature(x, y)]), labels: XOR.labels };
}

const BITS = { x: [0, 1], y: [0, 1] };
const PLANE = { weights: [1, 1, -2], bias: '-1/2' };

export default claim({
  title: 'One product separates XOR',
  asks: 'What if one coin may leave the table?',
  says: `
Four coins lie on the corners of a square, heads at two opposite corners, tails at the other two. [No pencil separates them](no-line-separates-xor.md) on the flat table. So leave the table.

Lift one coin, the one where both bits are one, as high as the square is wide. Leave the others where they are. Now hold a flat sheet of paper at a slant. It passes over both heads and under both tails.

![the sheet]

Change the height, and turn the picture until you see it. Only when the coin is back on the table does the sheet fail.

What is the height of a corner? It is 1 at $(1, 1)$, and 0 at the others. One product of two bits says just that.

![predict]

It is $xy$. Pass the point $(x, y)$ on as $(x, y, xy)$, and you have done all the bending there is to do. What comes after can be as linear as it likes. The sheet is $x + y - 2z = \\tfrac12$, and with $z = xy$ the left side is XOR itself: 0, 1, 1, 0.

Why does it work? Take the half away, and $x + y - 2xy$ is a product: $-\\tfrac12 (1 - 2x)(1 - 2y)$. One factor changes its sign with $x$, the other with $y$. Signs multiply, and that is XOR.

So one non-linear step was enough, and everything around it stayed linear. But not every third coordinate will do. Take a straight mixture of $x$ and $y$: it lifts all four corners onto one slanted plane. The diagonals still meet in the middle there, and nothing is gained.

Nor does $x^2$ help, which looks bent enough. On 0 and 1 it is $x$ once more.

Networks seldom multiply two inputs. They take weighted sums and bend them. [How few of those bends are enough?](two-relu-units-equal-xor.md)
`,
  exercise: `
Lift another coin instead, the one at $(0, 0)$. Which product of $x$, $y$, $1 - x$ and $1 - y$ is its height? Write down a sheet that passes over both heads and under both tails, and test it at all four corners.
`,
  breaks: 'with the square of the one bit…',
  predict: {
    question: 'One product of two bits, passed on beside x and y, lets a plane separate XOR. Which product?',
    answers: {
      'x times x': {
        wrong: 'with the square of the one bit…',
        tempting:
          'A square is a curve, and a curve is what is missing. But a bit is its own square, so that nothing new is passed on.',
      },
      'x times y': { right: 'with the product as a third…' },
      'Either of them, since both are non-linear': {
        wrong: 'with the square of the one bit…',
        tempting: 'On paper both are curves. But a bit is its own square; only the product of the two says something new.',
      },
    },
  },
  because: {
    'with the product as a third coordinate, a plane parts the ones of XOR from the zeros': separable(
      lifted((x, y) => x * y),
      PLANE,
    ),
    'x + y − 2xy equals XOR': everyCase(BITS, 'implies(x != y, x + y - 2*x*y == 1) and implies(x == y, x + y - 2*x*y == 0)'),
    'x + y − 2xy − ½ is a product of one factor for each bit': identity('x + y - 2*x*y - 1/2', '-1/2*(1 - 2*x)*(1 - 2*y)'),
  },
  butNot: {
    'with the sum as a third coordinate, a plane does it too': {
      of: 'with the product as a third coordinate…',
      on: separable(lifted((x, y) => x + y)),
      drops: 'the lift bends',
    },
    'with the square of the one bit as a third coordinate, a plane does it too': {
      of: 'with the product as a third coordinate…',
      on: separable(lifted((x) => x * x)),
      drops: 'the lift bends',
    },
    'with the height of the sheet as a third coordinate, so that all four corners lie on it, it parts them too': {
      of: 'with the product as a third coordinate…',
      on: separable(lifted((x, y) => `${2 * (x + y) - 1}/4`)),
      drops: 'the lift bends',
    },
    'x + y − xy equals XOR': {
      of: 'x + y − 2xy equals XOR',
      on: everyCase(BITS, 'implies(x != y, x + y - x*y == 1) and implies(x == y, x + y - x*y == 0)'),
    },
    'x + y − ½ is that product': {
      of: 'x + y − 2xy − ½…',
      on: identity('x + y - 1/2', '-1/2*(1 - 2*x)*(1 - 2*y)'),
    },
    '2x − 2xy − ½ is that product, since it is when both bits are the same': {
      of: 'x + y − 2xy − ½…',
      on: identity('2*x - 2*x*y - 1/2', '-1/2*(1 - 2*x)*(1 - 2*y)'),
    },
    'with x for y it is −9/2 everywhere, since it is at −1 and at 2': {
      of: 'x + y − 2xy − ½…',
      on: identity('2*x - 2*x^2 - 1/2', '-9/2'),
    },
  },
  assuming: {
    'the lift bends': 'On the four corners, the third coordinate is no affine function of the first two.',
  },
  settles: {
    'xy-solves-xor': { reading: 'one product added', by: 'with the product as a third coordinate…', verdict: 'right' },
  },
  figure: ({ because }) => {
    const { statement, witness } =
      because['with the product as a third coordinate, a plane parts the ones of XOR from the zeros'];
    return {
      'the sheet': live(
        'turn',
        { ...statement, plane: witness, lift: 'xy' },
        'The four corners at the height $xy$, and the sheet $x + y - 2z = \\tfrac12$: it passes over both ones and under both zeros. Any height but none will do.',
      ),
    };
  },
  sources: ['cover1965'],
});
