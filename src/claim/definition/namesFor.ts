import type { ReadingVerdict } from '../ledger/ledger.ts';
import type { Declared } from './declared.ts';

/** The sentences that an answer may name: only one of `because` makes it right, any that stands or falls may refute it. */
export function namesFor(verdict: ReadingVerdict, { because, beside, butNot }: Declared['sentences']): readonly string[] {
  return verdict === 'right' ? because : [...because, ...beside, ...butNot];
}
