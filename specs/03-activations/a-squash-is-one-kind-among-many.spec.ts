import { claim, NONLINEARITIES } from '../../src/index.ts';
import { BOUNDED } from './catalogue/bounded.ts';
import { EVERY_KIND, POSITIVE_POWERS } from './catalogue/kinds.ts';
import { stated } from './catalogue/row.ts';
import { answer, FRAMES, JOINT_FRAMES, tableOf } from './catalogue/tableOf.ts';

const answered = (said: 'yes' | 'no'): number => NONLINEARITIES.filter((kind) => answer(kind, 'bounded').verdict === said).length;
const COUNT = { bounded: answered('yes'), unbounded: answered('no') };

export default claim({
  title: 'A squash is one kind of activation among many',
  asks: 'What is in the drawer?',
  says: `
If you have read that an activation is there to squash, you will expect a drawer full of squashes. Open it.

![those in bounds]

There are squashes in it: the step, tanh, the logistic function, hard tanh. The sine stays within bounds as well. Of the ${NONLINEARITIES.length} kinds that take one number, these are ${COUNT.bounded}.

![predict]

The other ${COUNT.unbounded} go on for ever: ReLU and all that is made like it, softplus, SiLU, GELU, the square. Name any number, and their values exceed it somewhere.

What is true in the expectation? The first activations were squashes, and for decades nearly all were. That is history. Nothing in what makes an activation useful asks for bounds, as the pages on [XOR](squashing-is-not-necessary.md) and on [straight pieces](straight-pieces-polynomials-and-neither.md) show.

(Inside, letters stand in for the powers of e: t for $e^{2x}$, and E for $e^x$ or $e^{-x}$. All that is used of them is that they are positive, and on which side of 1 they lie.)

The same kinds, with all that is asked of them, stand in [one table](a-catalogue-of-nonlinearities.md).

If they need not stay within bounds, must they at least keep rising? [Two of the most used do not](an-activation-may-fall.md).
`,
  exercise: `
For softplus, $\\ln(1 + e^x)$, find an input at which the value is above 1000. Then do the same for SiLU and for GELU. Which of the three needs the largest input, and by how much?
`,
  breaks: 'so is ReLU',
  predict: {
    question: 'GELU looks like ReLU with the corner worn off. Is there a number that its values never exceed?',
    answers: {
      'Yes: its formula contains a squash': {
        wrong: BOUNDED.gelu.says,
        tempting: 'There is a squash in the formula. But it is multiplied by x, and x goes on.',
      },
      No: { right: BOUNDED.gelu.says },
    },
  },
  ...stated(BOUNDED),
  readAs: {
    'bounded is hard tanh…': 'Cut off at −1 and at 1, hard tanh is what it was.',
    'beyond every bound go the identity…': 'The least of their values at $M + 1$ is $M + 1$, which is above $M$.',
    'bounded is tanh…': '$t$ stands for $e^{2x}$, $u$ for one over $t + 1$, and $y$ for tanh of $x$.',
    'bounded is the logistic…': '$E$ stands for $e^{-x}$, and $u$ for the logistic function of $x$.',
    'bounded is the step…': '$s$ is a value of the step.',
    'bounded is the sine…': '$s$ and $c$ stand for the sine and the cosine of $x$.',
    'bounded is softmax…': '$y$ is a value of softmax, and $u$ stands for one over $E + R$.',
    'bounded is layer norm…':
      '$d$ is the number less the mean, $R$ the sum of the other squares, $y$ what comes out, and $q$ stands for one over $r$.',
    'a product of a number…': 'The left side is the product; that the square goes beyond every bound is proved beside it.',
    'maxout of a number…':
      'The left side is maxout of the lines $u$ and 0; that ReLU goes beyond every bound is proved beside it.',
    'beyond every bound goes SiLU…': '$E$ stands for $e^{-x}$, which is at most 1 there, and $y$ for SiLU of $x$.',
    'beyond every bound goes GELU…': '$t$ stands for what erf, or tanh, gives there.',
    'beyond every bound goes softplus…':
      '$E$ stands for $e^x$, which is above $x$, and $Y$ for $e$ to the power of softplus of $x$.',
    'beyond every bound goes rounding…': '$n$ is what $x$, which is $M + 1$, is rounded to.',
  },
  assuming: {
    ...POSITIVE_POWERS,
    'x is not negative': 'For SiLU E = e⁻ˣ is then at most 1, and for GELU erf and tanh are then not negative.',
  },
  settles: {
    'squashing-is-the-only-nonlinearity': { reading: 'among activations', by: BOUNDED.growing.says, verdict: 'wrong' },
    'squashing-is-the-only-purpose': { reading: 'every activation squashes', by: BOUNDED.growing.says, verdict: 'wrong' },
  },
  uses: ['03-activations/only-the-identity-is-linear'],
  sources: ['mcculloch1943', 'fukushima1969'],
  figure: () => ({
    'those in bounds': tableOf(
      EVERY_KIND.filter((kind) => answer(kind, 'bounded').verdict === 'yes'),
      ['bounded'],
      `Those that stay within bounds. ${FRAMES}; ${JOINT_FRAMES}.`,
    ),
  }),
});
