import { replayCommand } from '../../text/replayCommand.ts';
import { plainFormal } from '../../text/typesetFormal.ts';
import { declared } from '../definition/declared.ts';
import { type Problem, prefixed, problemOf } from '../ledger/problem.ts';
import { hinted } from './hinted.ts';
import { NotDrawn, type Outcome, type Trial } from './trial.ts';
import type { Verdict } from './verdict.ts';

/** The name of the test of a claim's form. */
export const WELL_FORMED = 'is a well-formed claim';
/** The name of the test that draws the figure. */
export const FIGURE = 'has a figure drawn from what was checked';

/** How a control is named among the tests. */
export function controlName(sentence: string): string {
  return `but not: ${sentence}`;
}

/** One test of a claim: what it leaves behind, and what is wrong, if it fails. */
export interface ClaimTest {
  readonly name: string;
  run(): { readonly verdict?: Verdict; readonly problem?: Problem };
}

/** A claim as tests: one of its form, one a sentence, one a control, one of its figure. A malformed one has the first alone. */
export function claimTests(trial: Trial): readonly ClaimTest[] {
  const { id, claim, problems } = trial;
  if (problems.length > 0) {
    const message = problems.map((problem) => problem.message).join('\n');
    return [
      { name: WELL_FORMED, run: () => ({ verdict: { part: 'malformed', problems }, problem: { code: 'malformed', message } }) },
    ];
  }
  const { because, beside = {}, butNot, figure } = claim;
  const sentences = (part: 'because' | 'beside', names: readonly string[]): readonly ClaimTest[] =>
    names.map((name) => ({ name, run: () => ended(id, name, trial.sentence(name), (row) => ({ part, row })) }));
  return [
    { name: WELL_FORMED, run: () => ({ verdict: { part: 'declared', declared: declared(id, claim) } }) },
    ...sentences('because', Object.keys(because)),
    ...sentences('beside', Object.keys(beside)),
    ...Object.keys(butNot).map((name) => ({
      name: controlName(name),
      run: () => ended(id, name, trial.control(name), (row) => ({ part: 'butNot', row })),
    })),
    ...(figure === undefined ? [] : [{ name: FIGURE, run: () => drawn(trial) }]),
  ];
}

function ended<Row>(
  id: string,
  sentence: string,
  outcome: Outcome<Row>,
  verdict: (row: Row) => Verdict,
): ReturnType<ClaimTest['run']> {
  if (outcome.holds) return { verdict: verdict(outcome.row) };
  const { code, message, seed, path } = outcome;
  const command = replayCommand(id, {
    sentence,
    ...(seed === undefined ? {} : { seed }),
    ...(path === undefined ? {} : { path }),
  });
  const lines = [plainFormal(hinted(message)), ...(command === undefined ? [] : [`Replay: ${command}`])];
  return { problem: { code, message: lines.join('\n') } };
}

function drawn(trial: Trial): ReturnType<ClaimTest['run']> {
  try {
    return { verdict: { part: 'figure', pictures: trial.pictures() } };
  } catch (error) {
    const problem = prefixed('The figure failed: ', problemOf(error));
    return error instanceof NotDrawn ? { verdict: { part: 'undrawn' }, problem } : { problem };
  }
}
