import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bench, describe } from 'vitest';
import type { Claim } from '../../claim/definition/claim.ts';
import { fileOf } from '../../claim/trial/report.ts';
import type { Application } from '../../math/language/term.ts';
import { derive } from '../../math/positivity/derive.ts';
import { allIds } from '../../vitest/specs.ts';
import type { CheckedEvidence } from '../checked.ts';
import type { Evidence } from '../evidence.ts';

// The multipliers of every consequence in the book, looked for as if none had been given: how many are found, and how
// fast. Of the false neighbours none can be; they take what it takes to look as far as the bounds.
interface Statement {
  readonly given: readonly Application[];
  readonly then: Application;
}

const ROOT = process.cwd();
const claims = await Promise.all(
  allIds(ROOT).map(
    async (id) => ((await import(pathToFileURL(join(ROOT, fileOf(id))).href)) as { readonly default: Claim }).default,
  ),
);

/** The statements of those that are consequences, with their sentences. */
function statements(evidence: readonly (readonly [string, Evidence])[]): readonly (readonly [string, Statement])[] {
  return evidence.flatMap(([sentence, one]) => {
    const { checker, find } = one as CheckedEvidence;
    return checker === 'consequence' ? [[sentence, find().statement as unknown as Statement] as const] : [];
  });
}

const TRUE = statements(claims.flatMap(({ because, beside = {} }) => Object.entries({ ...because, ...beside })));
const FALSE = statements(
  claims.flatMap(({ butNot }) => Object.entries(butNot).map(([sentence, { on }]) => [sentence, on] as const)),
);
const isFound = ({ given, then }: Statement): boolean => 'cone' in derive(given, then);

/** How long one takes, when the code is warm. */
function milliseconds(statement: Statement): number {
  isFound(statement);
  const from = performance.now();
  isFound(statement);
  return performance.now() - from;
}

const FOUND = TRUE.filter(([, statement]) => isFound(statement));
const MISSED = TRUE.filter((one) => !FOUND.includes(one));
const SLOWEST = FOUND.map(([sentence, statement]) => ({ sentence, statement, time: milliseconds(statement) })).toSorted(
  (a, b) => b.time - a.time,
);
if (FALSE.some(([, statement]) => isFound(statement))) throw new Error('A false neighbour was derived.');

describe(`${FOUND.length} of ${TRUE.length} consequences are found`, () => {
  bench('all of them', () => {
    for (const [, statement] of FOUND) isFound(statement);
  });
  for (const { sentence, statement } of [...SLOWEST.slice(0, 3), ...SLOWEST.slice(SLOWEST.length / 2).slice(0, 1)]) {
    bench(sentence, () => {
      isFound(statement);
    });
  }
});

describe(`${MISSED.length} are not`, () => {
  for (const [sentence, { given, then }] of MISSED) {
    bench(`${sentence}: ${JSON.stringify(derive(given, then))}`, () => {
      derive(given, then);
    });
  }
});

describe(`nor are ${FALSE.length} false neighbours`, () => {
  bench(
    'all of them',
    () => {
      for (const [, statement] of FALSE) isFound(statement);
    },
    { iterations: 2, warmupIterations: 0, time: 0 },
  );
});
