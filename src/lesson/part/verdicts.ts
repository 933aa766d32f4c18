import type { PositionVerdict } from '../../claim/ledger/ledger.ts';

/** How a position may come out, in the order in which pages tell it. */
export const SETTLED = ['right', 'in part', 'wrong'] as const;
/** The same, with what is still open. */
export const VERDICTS: readonly PositionVerdict[] = [...SETTLED, 'open'];
