import { expect } from 'vitest';

/** The code of the error that this throws; fails when it throws none, or one without a code. */
export function codeOf(run: () => unknown): unknown {
  let thrown: unknown;
  try {
    run();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toHaveProperty('code');
  return (thrown as { readonly code: unknown }).code;
}
