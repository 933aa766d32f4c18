import { compile } from '../../src/claim/compile.ts';
import { type Report, reportOn } from '../../src/claim/report.ts';
import { tryClaim } from '../../src/claim/trial.ts';
import { claim, corners, inseparable, OR, swept, truthTables, XOR } from '../../src/index.ts';

const ID = '01-some/claim';

/** An honest report of a true claim. */
function honest(): Report {
  return reportOn(
    tryClaim(ID, {
      title: 'No line separates XOR',
      says: 'The real claim.',
      because: { 'no line separates this': inseparable(XOR) },
      butNot: { 'no line separates OR': { of: 'no line separates this', on: inseparable(OR) } },
    }),
  );
}

/** The same report, forged to say that no line separates another function, with XOR's own certificate. */
function forged(labels: readonly boolean[]): Report {
  const report = honest();
  return { ...report, because: report.because.map((row) => ({ ...row, statement: { points: corners(2), labels } })) };
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
  key: (labels: readonly boolean[]): string => labels.map(Number).join(''),
};

export default claim({
  title: 'Only a registered checker says proved',
  says: `
The claims run in helper processes, and what comes back from there is a message: this sentence is proved, here is why. A message can be wrong, by mistake or on purpose. A book that printed whatever it was told would be worth as much as its most careless line.

So the message is not believed. Whoever prints the book takes the statement and the certificate out of it, hands them to a small checker of its own, and prints what that checker says. Here such messages are forged: each claims that no line separates some function of two bits, and brings the certificate that is right for XOR. Only where that certificate is right may the book say so.
`,
  because: {
    'a forged message is printed only where its certificate is right after all': swept({
      ...FUNCTIONS,
      holds: (labels) => isPrinted(forged(labels)) === isXorOrOpposite(labels),
    }),
  },
  butNot: {
    'a message is printed as it comes': {
      of: 'a forged message…',
      on: swept({ ...FUNCTIONS, holds: (labels) => isPrinted(forged(labels)) }),
    },
  },
});
