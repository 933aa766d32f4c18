import { describe, test } from 'vitest';
import type { Claim } from '../claim/definition/claim.ts';
import { declare } from '../claim/trial/report.ts';
import { type Circumstances, type Outcome, tryClaim } from '../claim/trial/trial.ts';
import { replayCommand } from '../text/replayCommand.ts';
import { plainFormal } from '../text/typesetFormal.ts';
import './meta.ts';

/** The names of the two tests that are no sentences. */
export const WELL_FORMED = 'is a well-formed claim';
export const FIGURE = 'has a figure drawn from what was checked';

/** How a control is named among the tests. */
export function controlName(sentence: string): string {
  return `but not: ${sentence}`;
}

/** Registers a claim as a suite: one test a sentence, one a control, one for its figure. */
export function suite(id: string, claim: Claim, circumstances: Circumstances): void {
  const trial = tryClaim(id, claim, circumstances);
  describe(`${id}: ${claim.title}`, () => {
    test(WELL_FORMED, ({ task }) => {
      if (trial.problems.length > 0) throw failure(trial.problems.join('\n'));
      task.meta.verdict = { part: 'declared', declared: declare(id, trial) };
    });
    // The sentences of a malformed claim mean nothing, and running them might not even end.
    if (trial.problems.length > 0) return;
    for (const part of ['because', 'beside'] as const) {
      for (const sentence of Object.keys(claim[part] ?? {})) {
        test(sentence, ({ task }) => {
          task.meta.verdict = { part, row: rowOrThrow(id, sentence, trial.sentence(sentence)) };
        });
      }
    }
    for (const sentence of Object.keys(claim.butNot)) {
      test(controlName(sentence), ({ task }) => {
        task.meta.verdict = { part: 'butNot', row: rowOrThrow(id, sentence, trial.control(sentence)) };
      });
    }
    if (claim.figure !== undefined) {
      test(FIGURE, ({ task }) => {
        try {
          task.meta.verdict = { part: 'figure', pictures: trial.pictures() };
        } catch (error) {
          throw failure(`The figure failed: ${(error as Error).message}`);
        }
      });
    }
  });
}

function rowOrThrow<Row>(id: string, sentence: string, outcome: Outcome<Row>): Row {
  if (outcome.holds) return outcome.row;
  const { why, seed, path } = outcome;
  const command = replayCommand(id, {
    sentence,
    ...(seed === undefined ? {} : { seed }),
    ...(path === undefined ? {} : { path }),
  });
  const replay = command === undefined ? [] : [`Replay: ${command}`];
  throw failure([plainFormal(why), ...replay].join('\n'));
}

/** An error that is a sentence: where in the machinery it was thrown tells a reader nothing. */
function failure(message: string): Error {
  const error = new Error(message);
  error.name = 'Does not hold';
  error.stack = `${error.name}: ${message}`;
  return error;
}
