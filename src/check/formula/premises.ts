import { demand } from '../../math/exact/refused.ts';
import { type Application, printTerm, type Term } from '../../math/language/term.ts';

/**
 * What must be true somewhere, or a part of the formula says nothing: for every `implies`, however deep it stands, that
 * its premise is met where the rest leaves it to decide, which is where the premises around it are met, and where
 * whatever else would make an `or` true is not.
 */
export function premisesOf(formula: Application, around: readonly Term[] = []): readonly Application[] {
  const [operator, ...operands] = formula;
  switch (operator) {
    case 'and':
    case 'not':
    case 'iff':
      return operands.flatMap((operand) => premisesOf(operand as Application, around));
    case 'or':
      return operands.flatMap((operand, i) => {
        const others = operands.filter((_, k) => k !== i);
        return premisesOf(operand as Application, [...around, ...others.map((other): Term => ['not', other])]);
      });
    case 'implies': {
      const [premise, conclusion] = operands as unknown as readonly [Application, Application];
      const met = [...around, premise];
      return [together(met), ...premisesOf(premise, around), ...premisesOf(conclusion, met)];
    }
    default:
      return [];
  }
}

/** Refuses a formula with a premise that was never seen to be true. */
export function demandMet(unmet: Iterable<Application>): void {
  const [first] = unmet;
  demand(first === undefined, 'vacuous', `Vacuous: ‹${first && printTerm(first)}› is nowhere seen to be true.`);
}

function together(formulas: readonly Term[]): Application {
  return (formulas.length === 1 ? formulas[0] : ['and', ...formulas]) as Application;
}
