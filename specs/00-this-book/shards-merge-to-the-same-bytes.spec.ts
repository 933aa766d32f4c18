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

export default claim({
  title: 'Shards merge to the same bytes',
  says: `
A thousand claims can be split over several machines. Each runs its share, the first to finish reports first, and somebody has to put the pieces together. If the result depended on who was first, no two runs would print the same book, and nobody could tell a changed proof from a changed order.

So the ledger is compiled from the *set* of reports. Their order, and the machine they came from, leave no trace in it, down to the last byte.
`,
  because: {
    'however the claims are dealt to three machines, the ledger is the same text': sampled({
      of: 'random books, dealt at random to three machines',
      over: SHARDED,
      runs: 100,
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
        draw: (sharded) => {
          const [book, came] = [sharded[0], arrived(sharded)];
          return ladder(
            {
              heads: ['in the book', 'arriving'],
              left: book.map(({ id }) => ({ name: nameOf(id) })),
              right: came.map(({ id }) => ({ name: nameOf(id) })),
              joins: book.map(({ id }, i) => [i, came.findIndex((entry) => entry.id === id)] as const),
            },
            `The ${book.length} claims arrive in another order than they have in the book: where lines cross, one has overtaken another.`,
          );
        },
      }),
    },
  },
});
