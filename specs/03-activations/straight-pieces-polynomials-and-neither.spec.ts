import { claim } from '../../src/index.ts';
import { EVERY_KIND } from './catalogue/kinds.ts';
import { PIECES } from './catalogue/pieces.ts';
import { stated } from './catalogue/row.ts';
import { answer, FRAMES, tableOf } from './catalogue/tableOf.ts';

export default claim({
  title: 'Straight pieces, polynomials, and what is neither',
  asks: 'Is leaky ReLU all straight lines?',
  says: `
“It is all straight lines” is said of ReLU. Of ReLU and leaky ReLU it is true piece by piece. Of which other activations is it true? And which are polynomials, the one family that a wide layer cannot make do with?

![pieces and polynomials]

![predict]

The second question comes from a theorem of Leshno, Lin, Pinkus and Schocken, of 1993. Take one hidden layer, as wide as you need. It comes as near as you like to any continuous function on a region that is closed and bounded, if and only if its activation is no polynomial. (It may jump, as the step and rounding do, but only here and there, and must not run off to infinity anywhere in between.)

The theorem is cited here, not proved. What is shown is which of the kinds are polynomials: the lines and the square, and none of the others. A function that is a straight line from some point on, and is not on that line elsewhere, is no polynomial. Nor is one that stays within bounds without being constant. Of what takes several numbers at once, as softmax does, the theorem does not speak.

That a curve has no straight piece needs one more word. These formulas are built from powers of e, sines and their like by plus, times and divided by. Such a function is known by any stretch of it: were a stretch of it straight, all of it would be (ELU’s, all to the left of zero). So three of its points that lie on no line are enough. This, too, is a theorem that is cited: the identity theorem for power series.

All answers, with the other questions beside them, are in [one table](a-catalogue-of-nonlinearities.md).

What exactly goes wrong with a polynomial? [Its degree is a wall](polynomials-have-a-limit.md).
`,
  exercise: `
Build $|x|$ from two ReLU units, and hard tanh from two more. Now try to build the square from ReLU units. Why can finitely many never do it exactly, on the whole line?
`,
  breaks: 'so is the absolute value turned down…',
  predict: {
    question: 'Which of these activations does not let one wide layer come near every continuous function?',
    answers: {
      'The square': { right: PIECES.polynomial.says },
      'ReLU, which is all straight pieces': {
        wrong: PIECES.notLine.says,
        tempting:
          'Straight pieces sound poor. But there may be as many of them as one likes, and a polynomial has one formula for all.',
      },
      'Rounding, which jumps': {
        wrong: PIECES.notConstant.says,
        tempting: 'It is not even continuous. The theorem does not ask for that: it asks that it be no polynomial.',
      },
    },
  },
  ...stated(PIECES),
  serves: {
    'from 1 on a straight line…': 'no polynomials are…',
  },
  readAs: {
    'no polynomials are…':
      'The line through the values at 1 and at 2 is at −3 five times the first less four times the second; that ELU is $x$ from zero on is proved in the lesson on squashes.',
    'made of straight pieces…': 'No term of the sum is negative, so each of them is zero.',
    'between two middles…': '$n$ is what $x$ is rounded to, and $k$ the whole number that $x$ is near to.',
    'from 1 on a straight line…': 'No term of the sum is negative, so each of them is zero.',
    'SiLU, GELU…': '$u$ is the number from 0 to 1 that $x$ is multiplied by.',
    'to the right of zero softplus…': '$E$ stands for $e^x$, and $Y$ for $e$ to the power of softplus of $x$.',
  },
  assuming: { 'x is not negative': 'For softplus E = eˣ is then at least 1.' },
  settles: {
    'rounding-can-be-the-activation': { reading: 'by its own slope', by: PIECES.constant.says, verdict: 'wrong' },
  },
  uses: [
    '03-activations/a-squash-is-one-kind-among-many',
    '03-activations/an-activation-may-fall',
    '03-activations/only-the-identity-is-linear',
  ],
  sources: ['leshno1993', 'pinkus1999'],
  figure: () => ({
    'pieces and polynomials': tableOf(
      EVERY_KIND.filter((kind) => answer(kind, 'straight').verdict === 'yes' || answer(kind, 'polynomial').verdict === 'yes'),
      ['straight', 'polynomial', 'dense'],
      `Those that are made of straight pieces, or are polynomials; all others of the catalogue are neither. ${FRAMES}; where a kind takes several numbers the first of them changes, and the second is −1 or 1. The last column follows from the one before by the theorem, which does not speak of what takes several numbers.`,
    ),
  }),
});
