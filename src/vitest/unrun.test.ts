import { expect, test } from 'vitest';
import { NO_CLAIM } from '../claim/trial/report.ts';
import type { Finished } from '../claim/trial/verdict.ts';
import { unrun } from './unrun.ts';

const left = (id: string, ...errors: Finished['errors']): Finished => ({ id, errors, tests: [] });
const MISSING = { code: 'uncoded', message: 'Cannot find module ./nobody.ts' };

test('a spec that ran keeps no page from being written, whatever it did wrong', () => {
  expect(
    unrun(
      ['01-a/a', '01-a/b', '01-a/c'],
      [left('01-a/a'), left('01-a/b', NO_CLAIM), left('01-a/c', { code: 'second-claim', message: '' })],
    ),
  ).toEqual([]);
});

test('a spec that was not run at all is named, with the remedy', () => {
  expect(unrun(['01-a/a', '01-a/b'], [left('01-a/b')])).toEqual([
    {
      code: 'claim-did-not-run',
      message: 'specs/01-a/a.spec.ts did not run: run it, or, when merging shards, add the shard that has it.',
    },
  ]);
});

test('specs that could not be imported are named once for each reason, the first few of many', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'].map((name) => `01-a/${name}`);
  const other = left('01-a/f', { code: 'ERR_X', message: 'No set-up.' });
  expect(unrun([...ids, '01-a/f'], [...ids.map((id) => left(id, MISSING)), other]).map(({ message }) => message)).toEqual([
    'specs/01-a/a.spec.ts, specs/01-a/b.spec.ts, specs/01-a/c.spec.ts and 2 more did not run: Cannot find module ./nobody.ts',
    'specs/01-a/f.spec.ts did not run: No set-up.',
  ]);
  expect(
    unrun(
      ids.slice(0, 4),
      ids.slice(0, 4).map((id) => left(id, MISSING)),
    ),
  ).toMatchObject([{ message: expect.stringContaining('01-a/d.spec.ts did') }]);
});
