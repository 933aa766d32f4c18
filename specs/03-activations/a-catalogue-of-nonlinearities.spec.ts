import {
  catalogue,
  claim,
  formula,
  JOINT_NONLINEARITIES,
  type JointNonlinearity,
  NONLINEARITIES,
  type Nonlinearity,
  printTerm,
  slope,
} from '../../src/index.ts';
import { BOUNDED } from './catalogue/bounded.ts';
import { named, ofAll } from './catalogue/kinds.ts';
import { MONOTONE } from './catalogue/monotone.ts';
import { COLUMNS, type Column } from './catalogue/row.ts';
import { ROWS, shown } from './catalogue/rows.ts';

/** Kinds without a corner or a jump, with the slope that the rules of calculus give. */
const SLOPES = named('the square', 'the sine', 'tanh', 'the logistic function', 'softplus', 'SiLU', 'GELU').map(
  ({ name, text }) => {
    const [shown, slopeShown] = [text, printTerm(slope(formula(text).term, 'x'))].map((written) => `$${formula(written).tex}$`);
    return `| ${name}: ${shown} | ${slopeShown} |`;
  },
);

/** By the theorem, one layer of what takes one number is enough just when that is no polynomial; of the others it does not speak. */
function verdict(name: string, column: Column, isJoint: boolean): boolean | null | undefined {
  if (column !== 'dense') return shown(name, column);
  const isPolynomial = shown(name, 'polynomial');
  return isJoint ? null : isPolynomial === undefined ? undefined : !isPolynomial;
}

const EVERY: readonly (Nonlinearity | JointNonlinearity)[] = [...NONLINEARITIES, ...JOINT_NONLINEARITIES];
const ASKED = Object.keys(COLUMNS) as Column[];
const verdictsOf = (kind: Nonlinearity | JointNonlinearity) =>
  ASKED.map((column) => verdict(kind.name, column, 'inputs' in kind));
const DOTS = EVERY.some((kind) => verdictsOf(kind).includes(undefined))
  ? 'Where the table has a dot, this page shows nothing either way.'
  : 'A dot would mean that this page shows nothing either way; there is none.';

function tableOf(kinds: readonly (Nonlinearity | JointNonlinearity)[], caption: string) {
  return catalogue(
    {
      kinds: kinds.map((kind) => ({
        name: kind.name,
        text: kind.text,
        graphs: 'inputs' in kind ? [-1, 1].map((second) => ofAll(kind, ['x', second, 0])) : [formula(kind.text).term],
      })),
      columns: ASKED.map((column) => COLUMNS[column]),
      verdicts: kinds.map(verdictsOf),
    },
    caption,
  );
}

/** What takes one number, six kinds in each table. */
const CAPTIONS = [
  'Lines, what jumps, and the first that bend. Each small frame goes from −4 to 4 across and from −3 to 3 upwards. Each answer is shown by a sentence of this page; the last column follows from G by the theorem of Leshno, Lin, Pinkus and Schocken.',
  'Straight pieces, and the first curves.',
  'Smooth curves, bounded and unbounded.',
];

export default claim({
  title: 'What bends need not squash: a catalogue',
  says: `
Whoever has read that an activation is there to squash will expect a drawer full of squashes. Open it: there are squashes in it, and cut-offs, and kinks, and dips, and things that grow without end. This page takes out one after the other and asks the same questions of each.

Is the output for a sum the sum of the outputs? That is what a linear function does, and one pair of numbers for which it fails is enough to say no. Can a factor be taken out? Does it treat left and right alike? Does it ever fall? Does it stay within bounds? Is it made of straight pieces, or is it a polynomial? Can two units of it do XOR? A *no* often needs a number or two to show it; a *yes* needs the whole line, and gets a proof for all of it.

Two things stand out in the tables. The column about bounds and the column about XOR have nothing to do with each other: there are squashes and non-squashes among those that solve XOR, and only the two affine lines do not. And there is no other property that all of those that work have in common, but for one: they are no straight line.

Which of them can approximate every continuous function on a bounded region, with one hidden layer as wide as it takes, is known since 1993: all that are not polynomials. That theorem is cited here, not proved; what is shown here is which of them are polynomials. A function that is a straight line from some point on, and is not on that line elsewhere, is no polynomial; nor is one that stays within bounds without being constant. Of what takes several numbers at once, as softmax does, the theorem does not speak: there the table has a dash. ${DOTS}

That a curve has no straight piece needs one more word. These formulas are built from powers of e, sines and their like by plus, times and divided by, and such a function is known by any stretch of it: were a stretch of it straight, all of it would be (ELU's, all to the left of zero). So three of its points that lie on no line are enough. This, too, is a theorem that is cited: the identity theorem for power series.

Four of the kinds take several numbers: maxout, a product, softmax and layer norm. Of softmax and layer norm, which give back as many, the page looks at the first; layer norm has no value where all its numbers are equal, and the little number that is added there in practice is left out. Such a kind never falls if raising one of its numbers never lowers it.

Where a function has neither corners nor jumps, the rules of calculus give its slope, and the sign of the slope says where it rises and falls:

| kind | slope |
| --- | --- |
${SLOPES.join('\n')}
`,
  predict: {
    question: 'SiLU is x times the logistic function of x. Does it ever fall as x grows?',
    answers: {
      'No: both factors grow': { wrong: MONOTONE.turns.says },
      'Yes, somewhere to the left of zero': { right: MONOTONE.turns.says },
    },
  },
  because: Object.fromEntries(ROWS.map(({ says, on }) => [says, on])),
  butNot: Object.fromEntries(ROWS.map(({ says, but: { says: control, ...rest } }) => [control, { of: says, ...rest }])),
  assuming: {
    'no power of e is negative': 't stands for e²ˣ and E for e⁻ˣ or eˣ, which are positive for every real x.',
    'x is not negative':
      'For SiLU E = e⁻ˣ is then at most 1, for GELU erf and tanh are then not negative, and for softplus E = eˣ is then at least 1.',
  },
  settles: {
    'squashing-is-the-only-nonlinearity': { reading: 'among activations', by: BOUNDED.growing.says, verdict: 'wrong' },
  },
  uses: ['02-separability/no-line-separates-xor'],
  sources: ['leshno1993', 'pinkus1999', 'mcculloch1943', 'fukushima1969'],
  figure: () => [
    ...CAPTIONS.map((caption, i) => tableOf(NONLINEARITIES.slice(6 * i, 6 * i + 6), caption)),
    tableOf(
      JOINT_NONLINEARITIES,
      'What takes several numbers at once. In the frames the first of them changes, the second is −1 or 1, and a third is 0.',
    ),
  ],
});
