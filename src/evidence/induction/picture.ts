import { falseAfter, valuesAfter } from '../../check/induction/induction.ts';
import { sketch } from '../../figure/chart/sketch.ts';
import type { Figure } from '../../figure/drawing/drawing.ts';
import { compared, isComparison } from '../../figure/refutation/compared.ts';
import { refutationPicture } from '../../figure/refutation/refutationPicture.ts';
import type { Plain } from '../../math/exact/plain.ts';
import { Refused } from '../../math/exact/refused.ts';
import { type Application, evaluateTerm, type Term } from '../../math/language/term.ts';
import { orRefusal } from '../orRefusal.ts';

/** A use of a rule, as a checker has accepted it. */
type Use = { readonly rule: number; readonly with: Plain; readonly of: readonly Use[] };
type Run = { readonly given: Plain; readonly last: Use };

/** Both sides of what a run makes false, after each of its steps. Near the values at its end if there is no step, or two objects join. */
export const picture = refutationPicture((statement: Plain, run: Run) => {
  const { formula, values } = falseAfter(statement, run);
  const uses = inTurn(run.last);
  const isChain = uses.length > 1 && uses.every(({ of }) => of.length < 2);
  const drawn = isChain && isComparison(formula) ? along(statement, run.given, uses, formula) : undefined;
  return drawn ?? compared(formula, Object.fromEntries(values));
});

/** The uses of a run from a start on, each of what the one before has made. */
function inTurn(last: Use): readonly Use[] {
  const [before] = last.of;
  return before === undefined ? [last] : [...inTurn(before), last];
}

/** Both sides over the number of steps; undefined where one has no value after an earlier step, as 1/h if h is zero. */
function along(statement: Plain, given: Plain, uses: readonly Use[], [, left = 0, right = 0]: Application): Figure | undefined {
  const course = (label: string, side: Term) => ({
    label,
    points: uses.map((last, step) => [step, evaluateTerm(side, valuesAfter(statement, { given, last }))] as const),
  });
  const lines = orRefusal(() => [course('left side', left), course('right side', right)]);
  if (lines instanceof Refused) return undefined;
  const rings = lines.flatMap(({ points }) => points.slice(-1));
  return sketch(
    { title: 'The two sides after each step.', lines, rings },
    `Both sides at the start and after each step. After the last one they are ${rings.map(([, value]) => value).join(' and ')}.`,
  );
}
