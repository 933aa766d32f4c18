import { styleText } from 'node:util';
import { expect, test } from 'vitest';
import type { TestModule } from 'vitest/node';
import { finished } from './finished.ts';

/** As much as is read of a module that could not be imported. */
const broken = (message: string): TestModule =>
  ({
    moduleId: '/book/specs/01-a/b.spec.ts',
    errors: () => [{ message }],
    children: { allTests: () => [] },
  }) as unknown as TestModule;

test('what a parser says of a spec is told without its colours and its frame, and the file from the root', () => {
  const error = styleText('red', '[PARSE_ERROR]', { validateStream: false });
  expect(error).not.toBe('[PARSE_ERROR]');
  expect(finished('/book', broken(`${error} Unexpected token\n╭─[ /book/specs/01-a/b.spec.ts:11:12 ]`)).errors).toMatchObject([
    { message: '[PARSE_ERROR] Unexpected token\n[ specs/01-a/b.spec.ts:11:12 ]' },
  ]);
});
