import { claim, JOINT_NONLINEARITIES, NONLINEARITIES } from '../../src/index.ts';
import { EVERY_KIND } from './catalogue/kinds.ts';
import { COLUMNS, type Column, stated } from './catalogue/row.ts';
import { FRAMES, tableOf, verdict } from './catalogue/tableOf.ts';
import { BY_UNITS } from './catalogue/xor.ts';

const ASKED = Object.keys(COLUMNS) as Column[];
/** What no sentence answers yet, as after a kind was added: each dot of the tables, in words. */
const OPEN = EVERY_KIND.flatMap((kind) =>
  ASKED.filter((column) => verdict(kind, column) === undefined).map((column) => `of ${kind.name}, ${COLUMNS[column]}`),
);
const DOTS =
  OPEN.length > 0
    ? `Where a table has a dot, nothing is shown either way. These questions are open: ${OPEN.join('; ')}`
    : 'A dot would mean that nothing is shown either way; there is none.';

/** What takes one number, six kinds in each table; the last table has all that are left. */
const CAPTIONS = [
  [
    'lines and jumps',
    `Lines, what jumps, and the first that bend. ${FRAMES}. Each answer is shown by a sentence of this page or of the four that it rests on; the last column follows from G by the theorem of Leshno, Lin, Pinkus and Schocken.`,
  ],
  ['pieces and curves', 'Straight pieces, and the first curves.'],
  ['smooth curves', 'Smooth curves, bounded and unbounded.'],
] as const;

export default claim({
  title: 'What bends need not squash: a catalogue',
  asks: 'What do all that work have in common?',
  says: `
Here are the activations that networks are built with, and a few that they might be built with, next to each other: squashes, cut-offs, kinks, dips, things that jump and things that grow without end. All of them are asked the same questions.

![lines and jumps]

Four pages answer nearly all the questions: which of them is [linear](only-the-identity-is-linear.md), which [stays within bounds](a-squash-is-one-kind-among-many.md), which [may fall](an-activation-may-fall.md), which is [made of straight pieces or is a polynomial](straight-pieces-polynomials-and-neither.md). This page adds the last: can two units of it do XOR?

![predict]

![pieces and curves]

Compare the column about bounds with the column about XOR. They have nothing to do with each other: there are squashes and non-squashes among those that solve XOR, and only the two lines do not.

![smooth curves]

And of all the properties in the tables, only one is common to everything that works: it is no straight line.

![several numbers]

Four of the kinds take several numbers: maxout, a product, softmax and layer norm. One unit of such a kind does XOR, since it looks at several sums at once.

(Rounding takes a number to the nearest whole number, and half-way between two to the even one. Of softmax and layer norm, which give back as many numbers as they take, the tables look at the first. Layer norm has no value where all its numbers are equal, and the little number that is added there in practice is left out. ${DOTS})

All of this is about functions on paper. Computers round, and a squash that never reaches its bound on paper [reaches it there](tanh-stays-inside.md).
`,
  exercise: `
Choose a row with a squash and a row without. For each, write down two units that solve XOR, with whole weights if you can. Then make up an activation that is not in the tables, and answer all the questions for it.
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
    ...Object.fromEntries(
      CAPTIONS.map(([name, caption], i) => [
        name,
        tableOf(NONLINEARITIES.slice(6 * i, i === CAPTIONS.length - 1 ? undefined : 6 * i + 6), ASKED, caption),
      ]),
    ),
    'several numbers': tableOf(
      JOINT_NONLINEARITIES,
      ASKED,
      'What takes several numbers at once. In the frames the first of them changes, the second is −1 or 1, and a third is 0.',
    ),
  }),
});
