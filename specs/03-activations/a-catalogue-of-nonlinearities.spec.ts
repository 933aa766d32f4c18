import { claim } from '../../src/index.ts';
import { EVERY_KIND } from './catalogue/kinds.ts';
import { COLUMNS, type Column, stated } from './catalogue/row.ts';
import { answer, FRAMES, JOINT_FRAMES, tableOf } from './catalogue/tableOf.ts';
import { BY_UNITS } from './catalogue/xor.ts';

const ASKED = Object.keys(COLUMNS) as Column[];
/** What no sentence answers yet, as after a kind was added, in words. */
const OPEN = EVERY_KIND.flatMap((kind) =>
  ASKED.filter((column) => answer(kind, column).verdict === 'not shown').map((column) => `of ${kind.name}, ${COLUMNS[column]}`),
);
const LEFT_OPEN = OPEN.length > 0 ? `These questions are open: ${OPEN.join('; ')}` : 'No question is left open.';

export default claim({
  title: 'What bends need not squash: a catalogue',
  asks: 'What do the ones that work have in common?',
  says: `
Here are the activations that networks are built with, and a few that they might be built with: squashes, cut-offs, kinks, dips, things that jump and things that grow without end. All of them are asked the same questions. Each answer is a link to the sentence that shows it.

![all kinds]

![predict]

Compare two columns: the one about bounds, and the one about XOR. They have nothing to do with each other. There are squashes and non-squashes among those that solve XOR, and only the two lines do not.

And of all the properties in the table, only one is common to everything that works: it is no straight line.

Four pages show nearly all the answers: which kind is [linear](only-the-identity-is-linear.md), which [stays within bounds](a-squash-is-one-kind-among-many.md), which [may fall](an-activation-may-fall.md), which is [made of straight pieces or is a polynomial](straight-pieces-polynomials-and-neither.md). This page adds one: can two units of it do XOR? The last column follows from the answer about polynomials, by the theorem of Leshno, Lin, Pinkus and Schocken. It does not speak of what takes several numbers.

Four of the kinds take several numbers: maxout, a product, softmax and layer norm. One unit of such a kind does XOR, since it looks at several sums at once.

(Rounding takes a number to the nearest whole number, and half-way between two to the even one. Of softmax and layer norm, which give back as many numbers as they take, the table looks at the first. Layer norm has no value where all its numbers are equal, and the little number that is added there in practice is left out. ${LEFT_OPEN})

All of this is about functions on paper. Computers round, and a squash that never reaches its bound on paper [reaches it there](tanh-stays-inside.md).
`,
  exercise: `
Choose a row with a squash and a row without. For each, write down two units that solve XOR, with whole weights if you can. Then make up an activation that is not in the table, and answer all the questions for it.
`,
  breaks: 'so they do with 2x + 1',
  predict: {
    question: 'Of the kinds in this list that take one number, with how many can two units not do XOR?',
    answers: {
      'With all that do not squash': {
        wrong: BY_UNITS.two.says,
        tempting: 'Squashes were the first to be used. But ReLU, the square and even the absolute value do it as well.',
      },
      'With the two straight lines, and no others': { right: BY_UNITS.two.says },
      'With none: weights can be found for each': {
        wrong: BY_UNITS.lines.says,
        tempting: 'For so many kinds weights were found. For lines there are none to be found.',
      },
    },
  },
  ...stated(BY_UNITS),
  uses: [
    '02-separability/one-product-separates-xor',
    '02-separability/no-line-separates-xor',
    '03-activations/a-squash-is-one-kind-among-many',
    '03-activations/an-activation-may-fall',
    '03-activations/only-the-identity-is-linear',
    '03-activations/straight-pieces-polynomials-and-neither',
  ],
  sources: ['goodfellow2013', 'he2015', 'clevert2016', 'hendrycks2016', 'ba2016', 'elfwing2018', 'leshno1993', 'pinkus1999'],
  figure: () => ({
    'all kinds': tableOf(EVERY_KIND, ASKED, `${FRAMES}; ${JOINT_FRAMES}.`),
  }),
});
