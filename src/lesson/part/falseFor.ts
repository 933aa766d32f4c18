import type { ControlRow } from '../../claim/ledger/ledger.ts';
import { dataOf, FALSE_FOR } from '../../text/falseFor.ts';
import { CAME_OUT, FALSE, type Mark } from '../../text/marks.ts';
import { readable } from '../../text/readable.ts';
import { type Content, code, inline, prose } from '../tree/content.ts';

/** What is said of a control. */
export const FALSE_MARK: Mark = { ...CAME_OUT.wrong, word: FALSE };

/** What shows a neighbour to be false: in words, and where these are about data, that as code. */
export function falseFor(row: ControlRow): Content {
  const data = dataOf(row);
  return data === undefined ? prose(readable(row.counterexample)) : inline`${FALSE_FOR} ${code(data)}.`;
}
