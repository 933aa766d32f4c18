import { claim } from '../../src/index.ts';
import { EVERY_KIND } from './catalogue/kinds.ts';
import { LINEAR } from './catalogue/linear.ts';
import { stated } from './catalogue/row.ts';
import { answer, FRAMES, JOINT_FRAMES, tableOf } from './catalogue/tableOf.ts';

const KEEPING = EVERY_KIND.filter(
  (kind) => answer(kind, 'homogeneous').verdict === 'yes' || answer(kind, 'odd').verdict === 'yes',
);

export default claim({
  title: 'Sums, factors, signs: of the common activations only the identity is linear',
  asks: 'What is it to be nearly linear?',
  says: `
A linear function keeps three things. Put in a sum, and out comes the sum of what the parts would have given. Put in a multiple, and out comes the multiple. Put in the opposite, and out comes the opposite.

![what they keep]

Take the activations that networks are built with, one after the other, and ask each of them the three questions. The table has those that keep something.

![predict]

They all fail the first question, but for the one that does nothing. Two numbers for each are enough to see it.

The other two are no privilege of lines. ReLU keeps factors that are not negative, and tanh keeps the sign. So if you say that ReLU is *nearly linear*, since a factor can be taken out, you have something to point at. The same goes for tanh, since it treats left and right alike. Neither makes it linear.

A *no* needs a number or two, and is shown by them. A *yes* needs the whole line, and is shown for all of it.

The others are in [the table of all kinds](a-catalogue-of-nonlinearities.md), each *no* with what shows it.

So all but one of them bend. Do they bend in order to squash? [Count the squashes](a-squash-is-one-kind-among-many.md).
`,
  exercise: `
Which of the three does $|x|$ keep? Which does $2x + 1$ keep? For each that it does not keep, write down one or two numbers that show it. Then find a function of your own that keeps the sign, and of the positive factors only 1.
`,
  breaks: 'so is 2x + 1',
  predict: {
    question: 'tanh turns its sign when its input does. Which other kind of this list does so, too?',
    answers: {
      ReLU: {
        wrong: LINEAR.notOdd.says,
        tempting: 'ReLU keeps factors, and a linear function keeps the sign as well. But −1 is no factor that ReLU keeps.',
      },
      'Hard tanh': { right: LINEAR.odd.says },
      'The logistic function': {
        wrong: LINEAR.notOdd.says,
        tempting: 'It is tanh, stretched and moved upwards; moved upwards, it is never negative.',
      },
    },
  },
  ...stated(LINEAR),
  serves: {
    'and in the middle…': 'odd is rounding…',
  },
  readAs: {
    'positively homogeneous…': 'No term of the sum is negative, so each of them is zero.',
    'odd are the identity…': 'No term of the sum is negative, so each of them is zero.',
    'odd is tanh…': '$t$ stands for $e^{2x}$, and $s$ for $e^{-2x}$.',
    'odd is the sine…': '$s$ and $r$ are the sines of $x$ and of $-x$, and $c$ and $d$ the cosines.',
    'odd is rounding…': '$n$ and $m$ are the whole numbers that $x$ and $-x$ are rounded to.',
    'and in the middle…': '$2 p$ and $2 q$ are the even numbers that $x$ and $-x$ are rounded to.',
    'odd is layer norm…': '$w$ is what comes out when all signs are turned, and $q$ stands for one over $r$.',
  },
  figure: () => ({
    'what they keep': tableOf(
      KEEPING,
      ['additive', 'homogeneous', 'odd'],
      `Those that keep something: factors that are not negative, the sign, or both. ${FRAMES}; ${JOINT_FRAMES}. Each answer is shown by a sentence of this page.`,
    ),
  }),
});
