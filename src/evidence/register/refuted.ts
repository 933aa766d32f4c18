import type { ControlRow } from '../../claim/ledger/ledger.ts';
import type { Figure } from '../../figure/drawing/drawing.ts';
import { coded } from '../../math/exact/refused.ts';
import { PICTURES } from './pictures.ts';

/** Of a control's row, what is drawn. */
type Drawn = Pick<ControlRow, 'kind'> & Partial<Pick<ControlRow, 'checker' | 'statement' | 'refutation'>>;

/**
 * What shows a false neighbour to be false, drawn from its row alone: the line that separates points said to have none,
 * the place where two sides said to be equal differ, the corner that comes out wrong. Undefined where
 * {@link whyNotDrawn} says why. Throws a `RangeError` for evidence that no picture is registered for.
 */
export function refuted(row: Drawn): Figure | undefined {
  const drawn = draw(row);
  return typeof drawn === 'string' ? undefined : drawn;
}

/** Why there is no drawing of what shows a neighbour false, as a sentence; undefined where there is one. */
export function whyNotDrawn(row: Drawn): string | undefined {
  const drawn = draw(row);
  return typeof drawn === 'string' ? drawn : undefined;
}

function draw({ kind, checker, statement = null, refutation = null }: Drawn): Figure | string {
  const rows = checker ?? kind;
  const picture = Object.hasOwn(PICTURES, rows) ? PICTURES[rows] : undefined;
  if (picture === undefined)
    throw coded(
      'no-picture',
      new RangeError(
        `There is no picture for what refutes ${rows}, and no reason why not: register one in src/evidence/register/pictures.ts.`,
      ),
    );
  return typeof picture === 'string' ? picture : picture(statement, refutation);
}
