import { array, integer, tuple } from 'fast-check';
import { compile } from '../../src/claim/assembly/compile.ts';
import { claim, ladder, sampled } from '../../src/index.ts';
import { BOOKS, CHAPTERS, type Entry, nameOf, reportsOf } from './books.ts';

/** A book, and for each of its claims the machine it runs on: at most three, each of which may finish first. */
const SHARDED = tuple(BOOKS, array(integer({ min: 0, max: 2 }), { minLength: 8, maxLength: 8 }));

type Sharded = readonly [book: readonly Entry[], machines: readonly number[]];

/** The book in the order in which its claims arrive when the machines report one after another. */
function arrived([book, machines]: Sharded): readonly Entry[] {
  return [2, 0, 1].flatMap((machine) => book.filter((_, i) => machines[i] === machine));
}

function ledgerOf(book: readonly Entry[]): string {
  return JSON.stringify(compile(reportsOf(book), CHAPTERS).ledger);
}

/** The claims as they are in the book, and as they arrive. */
function overtaking([book, machines]: Sharded) {
  const came = arrived([book, machines]);
  return ladder(
    {
      heads: ['in the book', 'arriving'],
      left: book.map(({ id }) => ({ name: nameOf(id) })),
      right: came.map(({ id }) => ({ name: nameOf(id) })),
      joins: book.map(({ id }, i) => [i, came.findIndex((entry) => entry.id === id)] as const),
    },
    `The ${book.length} claims arrive in another order than they have in the book: where lines cross, one has overtaken another.`,
  );
}

/** Five claims, dealt to three machines in turn. */
const FIVE: Sharded = [[1, 2, 3, 4, 5].map((i) => ({ id: `01-some/claim-${i}`, isTrue: true, uses: [] })), [0, 1, 2, 0, 1]];

export default claim({
  title: 'Shards merge to the same bytes',
  asks: 'Does it matter which machine finishes first?',
  says: `
A thousand claims can be split over several machines. Each runs its share, the first to finish reports first, and somebody has to put the pieces together.

![overtaking]

Here three machines share five claims. Where the lines cross, one claim has overtaken another. If the result depended on that, no two runs would print the same book. Nobody could tell a changed proof from a changed order.

So the ledger is compiled from the *set* of reports. Their order, and the machine they came from, leave no trace in it, down to the last byte.

How is that done? Before it writes anything, the compiler sorts the claims into the order in which you read them: by chapter, and within a chapter each after those that it uses. So which claim comes first is a matter of the book, and not of the clock.

That is all about the machine. Now to what it is for: [what do you gain by stacking linear layers?](../01-linear/a-stack-of-affine-layers-is-one.md)
`,
  exercise: `
Deal the five claims above to two machines, and let the second one finish first. Draw the crossing lines. How many crossings can there be at most with five claims?
`,
  breaks: 'laying the reports one after another…',
  because: {
    'however the claims are dealt to three machines, the ledger is the same text': sampled({
      of: 'random books, dealt at random to three machines',
      over: SHARDED,
      runs: 60,
      holds: (sharded: Sharded) => ledgerOf(arrived(sharded)) === ledgerOf(sharded[0]),
      classes: {
        'the claims arrive in another order': {
          atLeast: '0.25',
          has: (sharded) => arrived(sharded).some(({ id }, i) => id !== sharded[0][i]?.id),
        },
        'some claim has no page': { atLeast: '0.25', has: ([book]) => book.some(({ isTrue }) => !isTrue) },
      },
    }),
  },
  butNot: {
    'laying the reports one after another, as they come, gives the same text': {
      of: 'however the claims are dealt…',
      on: sampled({
        of: 'random books, dealt at random to three machines',
        over: SHARDED,
        holds: (sharded: Sharded) => JSON.stringify(reportsOf(arrived(sharded))) === JSON.stringify(reportsOf(sharded[0])),
        tell: (sharded) =>
          `${sharded[0].map(({ id }) => id).join(', ')}, arriving as ${arrived(sharded)
            .map(({ id }) => id)
            .join(', ')}`,
        draw: overtaking,
      }),
    },
  },
  figure: () => ({ overtaking: overtaking(FIVE) }),
});
