import { expect, test } from 'vitest';
import { CHECKERS, checkerNamed } from '../../check/register/index.ts';
import type { ControlRow, SentenceRow } from '../../claim/ledger/ledger.ts';
import { type Context, type Evidence, failed, type Rest } from '../evidence.ts';
import type { Sample } from '../evidenceKind.ts';
import { EVIDENCE_KINDS } from './kinds.ts';

/** A claim with what the samples of an argument name: two steps that are proved, and a control of the second. */
const REST: Rest = {
  sentence: (reference) => {
    const sentence = ['a step', 'another step'].find((step) => step.startsWith(reference.replace('…', '')));
    return sentence === undefined
      ? failed('no-such-step', 'It is not there.')
      : ({ sentence, strength: 'proved', holds: true } as SentenceRow);
  },
  control: (sentence) => ({ sentence, of: 'another step' }) as ControlRow,
};
const CONTEXT: Context = { seed: 7, fresh: false, sealOf: () => ({ code: 'code', seal: 'seal' }), rest: REST };
const CHECKED: ReadonlySet<string> = new Set(CHECKERS.map(({ name }) => name));

/** Every sample of every kind: its name, what it is a sample of, and what its rows are known by. */
const ALL = EVIDENCE_KINDS.flatMap(({ name, rows, samples }) =>
  samples.map((sample): [string, Sample, string] => [sample.is === undefined ? name : `${name}, ${sample.is}`, sample, rows]),
);
const CERTIFIED = ALL.filter(([, , rows]) => CHECKED.has(rows));

test.each(ALL)('%s establishes what is true', (_, { holds }, rows) => {
  const kind = EVIDENCE_KINDS.find((one) => one.rows === rows);
  const row = holds.establish(CONTEXT);
  expect(row).toMatchObject({ holds: true, kind: holds.kind });
  if (row.holds) expect(row.strength === kind?.prints || kind?.prints === 'at most supported').toBe(true);
});

test.each(ALL)('%s does not establish its false neighbour, and says why', (_, { fails, tells }) => {
  const outcome = fails.establish(CONTEXT);
  expect(outcome.holds).toBe(false);
  // What is recorded was not made like this at all, and is refused for that.
  if (!outcome.holds && fails.kind !== 'recorded') expect(outcome.message).toContain(tells);
});

test.each(ALL)('%s takes its false neighbour as a control, and says what shows it to be false', (_, { holds, fails, tells }) => {
  const outcome = fails.contradict(CONTEXT, holds);
  expect(outcome).toMatchObject({ kind: fails.kind });
  expect('contradicted' in outcome ? outcome.message : outcome.counterexample).toContain(tells);
});

test.each(ALL)('%s does not take a true neighbour as a control', (_, { holds }) => {
  expect(holds.contradict(CONTEXT, holds)).toMatchObject({ contradicted: false });
});

test.each(CERTIFIED)('%s proves what is true, and its checker accepts the row again', (_, { holds }, rows) => {
  const row = holds.establish(CONTEXT);
  expect(row).toMatchObject({ holds: true, strength: 'proved', checker: rows });
  if (!row.holds) return;
  const { statement = null, witness = null, formal } = row;
  const checker = checkerNamed(rows);
  expect(() => checker.check(copied(statement), copied(witness))).not.toThrow();
  expect(formal).toBe(checker.formal(statement));
});

test.each(CERTIFIED)('%s is refuted by an object that its checker accepts again', (_, { holds, fails }, rows) => {
  const outcome = fails.contradict(CONTEXT, holds);
  expect(outcome).toMatchObject({ checker: rows });
  if ('contradicted' in outcome) return;
  const { statement = null, refutation = null } = outcome;
  expect(() => checkerNamed(rows).refute(copied(statement), copied(refutation))).not.toThrow();
});

test.each(CERTIFIED)('%s says that it accepts a true neighbour', (_, { holds }: { readonly holds: Evidence }) => {
  expect(holds.contradict(CONTEXT, holds)).toMatchObject({
    contradicted: false,
    code: 'neighbour-accepted',
  });
});

/** Plain data as it comes back from a file. */
function copied<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T;
}
