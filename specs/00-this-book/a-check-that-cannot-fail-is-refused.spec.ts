import type { Claim } from '../../src/claim/definition/claim.ts';
import { tryClaim } from '../../src/claim/trial/trial.ts';
import {
  AND,
  claim,
  corners,
  inseparable,
  inWords,
  labelings,
  NAND,
  NOR,
  OR,
  separate,
  separation,
  swept,
  truthTables,
  XOR,
} from '../../src/index.ts';

/** The claim that no line separates XOR, with "no line separates this function either" as its control. */
function guardedBy(labels: readonly boolean[]): Claim {
  return {
    title: 'No line separates XOR',
    says: 'The real claim, with a made-up control.',
    because: { 'no line separates XOR': inseparable(XOR) },
    butNot: {
      'no line separates this function either': { of: 'no line separates XOR', on: inseparable({ points: corners(2), labels }) },
    },
  };
}

/** Whether the engine takes this function as a control: the check refuses it, and it is shown to be false. */
function isTaken(labels: readonly boolean[]): boolean {
  return tryClaim('01-some/claim', guardedBy(labels)).control('no line separates this function either').holds;
}

/** Four functions that a line separates, so that each serves as a control. */
const NEIGHBOURS = Object.entries({ AND, OR, NAND, NOR });

const among = (chosen: readonly boolean[]) => NEIGHBOURS.filter((_, i) => chosen[i]);

/** The same claim with these of the four as its controls. */
const guardedByAll = (chosen: readonly boolean[]): Claim => ({
  ...guardedBy(XOR.labels),
  butNot: Object.fromEntries(
    among(chosen).map(([name, labelled]) => [
      `no line separates ${name} either`,
      { of: 'no line separates XOR', on: inseparable(labelled) },
    ]),
  ),
});

const isMalformed = (chosen: readonly boolean[]): boolean => tryClaim('01-some/claim', guardedByAll(chosen)).problems.length > 0;

/** The sixteen ways to choose among the four. */
const CHOICES = {
  of: 'every choice of controls among AND, OR, NAND and NOR',
  members: () => truthTables(2),
  size: 2 ** NEIGHBOURS.length,
  key: (chosen: readonly boolean[]): string =>
    chosen.includes(true)
      ? `the claim with ${among(chosen)
          .map(([name]) => name)
          .join(' and ')} as control`
      : 'the claim without any control',
};

/** The sixteen functions of two bits. */
const FUNCTIONS = {
  of: 'every function of two bits',
  members: () => truthTables(2),
  size: 2 ** (2 ** 2),
  key: (labels: readonly boolean[]): string => inWords({ points: corners(2), labels }),
};

const SEPARABLE = [...truthTables(2)].filter((labels) => separate(corners(2), labels).separable).length;

/** The function at the four corners, with a line that parts it or the place that shows there is none. */
const drawn = (labels: readonly boolean[]) => {
  const answer = separate(corners(2), labels);
  return separation(
    { points: corners(2), labels, answer },
    answer.separable
      ? 'A line parts this function. To say that none does is false, and so a good control; the claim is as it should be.'
      : 'No line parts this function either. To say so is true, and so it is no control.',
  );
};

export default claim({
  title: 'A check that cannot fail is refused',
  asks: 'How do you know that a check can fail?',
  says: `
A smoke alarm that never rings looks exactly like a house without fire. The only way to trust it is to hold a match under it once.

![sixteen matches]

The same goes for a check. So every sentence of this book brings its own match: a neighbour that looks much the same and is false. The very check that accepted the sentence must refuse the neighbour, and something must show that the neighbour really is false. Without that, the sentence is not printed.

Here the match is varied. The true sentence is always that no line separates [XOR](../02-separability/no-line-separates-xor.md), which is one where exactly one of two bits is one. Each of the sixteen functions of two bits takes its turn as the neighbour.

A line separates ${SEPARABLE} of them. To say that none does is false, so they serve as a match. No line separates XOR itself or its opposite, which are crossed out in the picture. They are no match at all, and the engine must notice.

That keeps the authors honest. But the checks run elsewhere and send messages back. [Can a message be forged?](only-a-registered-checker-says-proved.md)
`,
  exercise: `
Think of a test that you wrote or read lately, in a program, at school or in a laboratory. What is the nearest wrong thing that it would have to refuse? Would it?
`,
  breaks: 'any function will do…',
  because: {
    'of the sixteen functions of two bits, exactly those that a line separates are taken as a control': swept({
      ...FUNCTIONS,
      holds: (labels) => isTaken(labels) === separate(corners(2), labels).separable,
    }),
    'without any control the claim is malformed': swept({
      ...CHOICES,
      holds: (chosen) => isMalformed(chosen) === !chosen.includes(true),
    }),
  },
  butNot: {
    'any function will do as a control': {
      of: 'of the sixteen functions…',
      on: swept({ ...FUNCTIONS, holds: isTaken, draw: drawn }),
    },
    'the claim with its control is malformed as well': {
      of: 'without any control…',
      on: swept({
        ...CHOICES,
        holds: isMalformed,
        draw: (chosen) =>
          drawn(
            among(chosen)
              .flatMap(([, { labels }]) => labels)
              .slice(0, corners(2).length),
          ),
      }),
    },
  },
  figure: () => ({
    'sixteen matches': labelings(
      { points: corners(2), answers: [...truthTables(2)].map((labels) => separate(corners(2), labels)) },
      'The sixteen functions of two bits, each with a line that separates it; crossed out, the two that have none.',
    ),
  }),
});
