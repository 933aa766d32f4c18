import { compile } from '../../src/claim/assembly/compile.ts';
import { type Report, reportOn } from '../../src/claim/trial/report.ts';
import { tryClaim } from '../../src/claim/trial/trial.ts';
import {
  claim,
  corners,
  inseparable,
  inWords,
  matrixFigure,
  OR,
  separate,
  separation,
  swept,
  truthTables,
  XOR,
} from '../../src/index.ts';

const ID = '01-some/claim';

/** An honest report of a true claim. */
const HONEST = reportOn(
  tryClaim(ID, {
    title: 'No line separates XOR',
    says: 'The real claim.',
    because: { 'no line separates this': inseparable(XOR) },
    butNot: { 'no line separates OR': { of: 'no line separates this', on: inseparable(OR) } },
  }),
);

/** The same report, forged to say that no line separates another function, with XOR's own certificate or with this one. */
function forged(labels: readonly boolean[], combination: readonly number[] = [1, 1, 1, 1]): Report {
  const lie = { statement: { points: corners(2), labels }, witness: { combination } };
  return { ...HONEST, because: HONEST.because.map((row) => ({ ...row, ...lie }) as typeof row) };
}

function isPrinted(report: Report): boolean {
  return compile([report], [{ id: '01-some', title: 'Some', says: '' }]).ledger.claims.some(
    ({ strength }) => strength === 'proved',
  );
}

/** Whether XOR's certificate, one of each corner, is a certificate for these labels too: for XOR and for its opposite. */
const isXorOrOpposite = ([a, b, c, d]: readonly boolean[]): boolean => a === d && b === c && a !== b;

/** The sixteen functions of two bits. */
const FUNCTIONS = {
  of: 'every function of two bits',
  members: () => truthTables(2),
  size: 2 ** (2 ** 2),
  key: (labels: readonly boolean[]): string => inWords({ points: corners(2), labels }),
};

/** A function of two bits, and a certificate for it. */
type Forgery = readonly [labels: readonly boolean[], combination: readonly number[]];

const SIGNS = [-1, 0, 1];

function* forgeries(): Generator<Forgery> {
  for (const labels of truthTables(2))
    for (const a of SIGNS) for (const b of SIGNS) for (const c of SIGNS) for (const d of SIGNS) yield [labels, [a, b, c, d]];
}

const FORGERIES = {
  of: 'every function of two bits, with every certificate made of −1, 0 and 1',
  members: forgeries,
  size: 2 ** (2 ** 2) * SIGNS.length ** 4,
  key: ([labels, combination]: Forgery): string =>
    `${inWords({ points: corners(2), labels })}, with the shares ${combination.join(', ')}`,
};

/** The ones and the zeros among the corners weigh the same, and have the same centre. */
function balances([labels, combination]: Forgery): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = combination.map((share, i) => (labels[i] === true ? share : -share));
  return a + b + c + d === 0 && c + d === 0 && b + d === 0;
}

export default claim({
  title: 'Only a registered checker says proved',
  asks: 'Can a forged message get into this book?',
  says: `
The claims run in helper processes. What comes back from there is a message: this sentence is proved, and here is why. A message can be wrong, by mistake or on purpose.

![a lie]

Here is a lie such a message could tell: no line separates OR, and the numbers 1, 1, 1, 1 show it. For XOR these numbers would be right. For OR there is a line, as you see. A book that printed whatever it was told would be worth as much as its most careless line.

So the message is not believed. The program that prints the book takes the statement and the certificate out of it. It gives them to a small checker of its own, and prints what that checker says.

That is tried with forged messages. Each says that no line separates some function of two bits, and brings the certificate that is right for XOR. The book may say so only where that certificate is right after all.

A better forger brings a certificate that fits. For every function of two bits there is one that balances the ones against the zeros, if shares may be negative. The certificate that is all zero always does. Both show nothing. So every certificate made of −1, 0 and 1 is tried with every function.

One thing is left. The work is split over several machines. [Does it matter which of them finishes first?](shards-merge-to-the-same-bytes.md)
`,
  exercise: `
Be the forger. For AND, find four whole numbers, not all zero, that give the ones and the zeros the same weight and the same centre if negative numbers are allowed. Which of your numbers gives you away?
`,
  breaks: 'a certificate that balances…',
  because: {
    'a forged message is printed only where its certificate is right after all': swept({
      ...FUNCTIONS,
      holds: (labels) => isPrinted(forged(labels)) === isXorOrOpposite(labels),
    }),
    'of all certificates made of −1, 0 and 1, only 1, 1, 1, 1 is printed, and that for XOR and its opposite alone': swept({
      ...FORGERIES,
      holds: ([labels, combination]) =>
        isPrinted(forged(labels, combination)) === (isXorOrOpposite(labels) && combination.every((share) => share === 1)),
    }),
  },
  butNot: {
    'a message is printed as it comes': {
      of: 'a forged message…',
      on: swept({
        ...FUNCTIONS,
        holds: (labels) => isPrinted(forged(labels)),
        draw: (labels) =>
          separation(
            { points: corners(2), labels, answer: separate(corners(2), labels) },
            'A line parts this function. The message says that none does, and it is not printed.',
          ),
      }),
    },
    'a certificate that balances the ones and the zeros is printed, be it zero or negative': {
      of: 'of all certificates…',
      on: swept({
        ...FORGERIES,
        holds: (forgery) => isPrinted(forged(...forgery)) === balances(forgery),
        draw: ([labels, [a = 0, b = 0, c = 0, d = 0]]) =>
          matrixFigure(
            {
              // As the corners lie: (0, 1) and (1, 1) above, (0, 0) and (1, 0) below.
              entries: [
                [b, d],
                [a, c],
              ],
              rows: 'second bit 1, then 0',
              columns: 'first bit 0, then 1',
            },
            `The shares ${a}, ${b}, ${c}, ${d} where their corners lie: for ${inWords({ points: corners(2), labels })} they balance. But no share may be negative, and not all may be zero.`,
          ),
      }),
    },
  },
  figure: () => ({
    'a lie': separation(
      { points: corners(2), labels: OR.labels, answer: separate(corners(2), OR.labels) },
      'OR at the four corners, and a line that separates its ones from its zero.',
    ),
  }),
});
