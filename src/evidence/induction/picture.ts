import { falseAfter, valuesAfter } from '../../check/induction/induction.ts';
import { sketch } from '../../figure/chart/sketch.ts';
import type { Figure } from '../../figure/drawing/drawing.ts';
import { compared, isComparison } from '../../figure/refutation/compared.ts';
import { refutationPicture } from '../../figure/refutation/refutationPicture.ts';
import type { Plain } from '../../math/exact/plain.ts';
import { type Application, evaluateTerm, type Term } from '../../math/language/term.ts';

/** A use of a rule, as a checker has accepted it. */
type Use = { readonly rule: number; readonly with: Plain; readonly of: readonly Use[] };
type Run = { readonly given: Plain; readonly last: Use };

/** Both sides of what a run makes false, after each of its steps; or near the values at its end, where there is one step, or two come together. */
export const picture = refutationPicture((statement: Plain, run: Run) => {
  const { formula, values } = falseAfter(statement, run);
  const uses = inTurn(run.last);
  const drawn =
    uses === undefined || uses.length === 1 || !isComparison(formula) ? undefined : along(statement, run.given, uses, formula);
  return drawn ?? compared(formula, Object.fromEntries(values));
});

/** The uses of a run from its start on; undefined where two objects come together. */
function inTurn(last: Use): readonly Use[] | undefined {
  const [before, other] = last.of;
  if (other !== undefined) return undefined;
  const earlier = before === undefined ? [] : inTurn(before);
  return earlier === undefined ? undefined : [...earlier, last];
}

/** Both sides over the number of steps; undefined where one has no value after an earlier step, as 1/h if h is zero. */
function along(statement: Plain, given: Plain, uses: readonly Use[], [, left = 0, right = 0]: Application): Figure | undefined {
  const course = (label: string, side: Term) => ({
    label,
    points: uses.map((last, step) => [step, evaluateTerm(side, valuesAfter(statement, { given, last }))] as const),
  });
  try {
    const lines = [course('left side', left), course('right side', right)];
    const rings = lines.flatMap(({ points }) => points.slice(-1));
    return sketch(
      { title: 'The two sides after each step.', lines, rings },
      `Both sides at the start and after each step. After the last one they are ${rings.map(([, value]) => value).join(' and ')}.`,
    );
  } catch {
    return undefined;
  }
}
