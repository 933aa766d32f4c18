import type { Theorem } from '../checker.ts';

/** What the checkers of this room rest on. */
export const INDUCTION: Theorem = {
  name: 'Mathematical induction',
  says: 'What holds at every start, and after every step if it held before, holds after any number of steps.',
  source: null,
};
