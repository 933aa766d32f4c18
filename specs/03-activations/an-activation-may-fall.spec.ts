import { claim } from '../../src/index.ts';
import { EVERY_KIND, POSITIVE_POWERS } from './catalogue/kinds.ts';
import { MONOTONE } from './catalogue/monotone.ts';
import { stated } from './catalogue/row.ts';
import { answer, FRAMES, JOINT_FRAMES, tableOf } from './catalogue/tableOf.ts';

export default claim({
  title: 'An activation need not only rise: SiLU and GELU dip',
  asks: 'Does more in always mean more out?',
  says: `
Picture a neuron that fires the more, the more it is excited. If you think of activations like that, you expect that they never fall. For the step, tanh and ReLU you are right.

![those that fall]

![predict]

Here are the kinds that do fall somewhere. Two of the most used today are among them: SiLU and GELU go down before they go up. A little to the left of zero they have a dip.

What takes several numbers at once never falls if raising one of them never lowers it. Softmax and layer norm give back as many numbers as they take, and we look at the first. (Layer norm has no value where all its numbers are equal. The little number that is added there in practice is left out.)

[The table of all kinds](a-catalogue-of-nonlinearities.md) has those that never fall as well.

How deep is the dip, and where? [A page of its own measures it](where-silu-and-gelu-are-lowest.md).
`,
  exercise: `
SiLU is $x / (1 + e^{-x})$. Work it out at $-3$, $-1$ and $0$, with a calculator. Where does it fall, and where does it rise? Now argue without a calculator: why must it come back up to zero, far to the left?
`,
  breaks: 'ReLU falls somewhere too',
  predict: {
    question: 'SiLU is x times the logistic function of x. Does it ever fall as x grows?',
    answers: {
      'No: both factors grow': {
        wrong: MONOTONE.turns.says,
        tempting: 'Two factors that grow have a product that grows, as long as neither is negative. To the left of zero x is.',
      },
      'Yes, somewhere to the left of zero': { right: MONOTONE.turns.says },
    },
  },
  ...stated(MONOTONE),
  readAs: {
    'never falling are, of those…':
      'A factor that is not negative can be taken out of these, so what is true at −1 and at 1 is true on either side of zero.',
    'never falling is maxout…': 'No term of the sum is negative, so each of them is zero.',
    'never falling is the step…': 'The step is 1 just at the numbers above zero.',
    'never falling is rounding…': '$n$ and $m$ are the whole numbers that $x$ and $y$ are rounded to.',
    'tanh grows…':
      '$t$ and $s$ stand for $e^{2x}$ at two numbers, the larger one at the larger number; $u$ and $v$ stand for one over $t + 1$ and over $s + 1$.',
    'the logistic function grows…':
      '$E$ and $F$ stand for $e^{-x}$ at two numbers, the larger one at the smaller number; $u$ and $v$ are the two values.',
    'softplus grows…':
      '$E$ and $F$ stand for $e^x$ at two numbers, the larger one at the larger number; $Y$ and $Z$ are $e$ to the power of the two values.',
  },
  assuming: POSITIVE_POWERS,
  uses: ['03-activations/only-the-identity-is-linear'],
  sources: ['hendrycks2016', 'elfwing2018'],
  figure: () => ({
    'those that fall': tableOf(
      EVERY_KIND.filter((kind) => answer(kind, 'monotone').verdict === 'no'),
      ['monotone'],
      `Those that fall somewhere. ${FRAMES}; ${JOINT_FRAMES}.`,
    ),
  }),
});
