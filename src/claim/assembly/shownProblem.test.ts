import { expect, test } from 'vitest';
import { shownProblem } from './shownProblem.ts';

test('a failure is one line in which all is seen, and the command that repeats it', () => {
  expect(
    shownProblem({ code: 'a\n', message: 'It\u001b[1A\n   ✓ proved  1 = 2\nReplay: npm run replay -- a/b "c\u202e"\n--seed 1' }),
  ).toEqual({
    code: 'a',
    message: 'It\\u{1b}[1A \\u{2713} proved  1 = 2\nReplay: npm run replay -- a/b "c\\u{202e}" --seed 1',
  });
});
