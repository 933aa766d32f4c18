import { stripVTControlCharacters } from 'node:util';
import type { TestCase, TestModule } from 'vitest/node';
import { type Problem, problemOf } from '../claim/ledger/problem.ts';
import { NO_CLAIM } from '../claim/trial/report.ts';
import type { Finished, Tested } from '../claim/trial/verdict.ts';
import { idOf } from './specs.ts';

/** vitest’s word for a file that registers no test. */
const NO_TESTS = /^No test suite found in file /;

/** A module of vitest's that has ended, as plain data. */
export function finished(root: string, module: TestModule): Finished {
  return {
    id: idOf(root, module.moduleId),
    errors: module.errors().map((error) => (NO_TESTS.test(error.message) ? NO_CLAIM : withoutPlace(root, problemOf(error)))),
    tests: [...module.children.allTests()].map(testOf),
  };
}

/** The lines of a frame, which a parser draws around the place of an error. */
const FRAME = /[\u2500-\u257f]/g;

/** The same wherever the book lies, with files named from the root; without the colours and the frames of parsers. */
function withoutPlace(root: string, { code, message }: Problem): Problem {
  return { code, message: stripVTControlCharacters(message).replace(FRAME, '').replaceAll(`${root}/`, '') };
}

function testOf(test: TestCase): Tested {
  const { fails, retry, repeats, mode } = test.options;
  const lenient = [
    mode === 'run' ? '' : `.${mode}`,
    fails === true ? 'fails' : '',
    retry ? 'retry' : '',
    repeats ? 'repeats' : '',
  ];
  return {
    name: test.name,
    state: test.result().state,
    verdict: test.meta().verdict,
    errors: (test.result().errors ?? []).map(problemOf),
    lenient: lenient.filter((option) => option !== ''),
  };
}
