import { BOUNDED } from './bounded.ts';
import { LINEAR } from './linear.ts';
import { MONOTONE } from './monotone.ts';
import { PIECES } from './pieces.ts';
import type { Column, Row } from './row.ts';
import { BY_UNITS } from './xor.ts';

/** Every sentence that fills cells of the table. */
const ROWS: readonly Row[] = [LINEAR, MONOTONE, BOUNDED, PIECES, BY_UNITS].flatMap((rows) => Object.values<Row>(rows));

/** What the sentences show of a kind; undefined where they show nothing. Throws a sentence where two of them disagree. */
export function shown(name: string, column: Column): boolean | undefined {
  const answers = ROWS.flatMap(({ shows }) => {
    const [answer, names] = shows?.[column] ?? [undefined, []];
    return answer !== undefined && names.includes(name) ? [answer] : [];
  });
  if (new Set(answers).size > 1) throw new Error(`Of ${name} it is shown that it is, and that it is not: ${column}.`);
  return answers[0];
}
