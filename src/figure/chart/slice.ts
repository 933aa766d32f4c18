import { type Q, type Rational, rational } from '../../math/exact/rational.ts';
import { Refused } from '../../math/exact/refused.ts';
import { steps } from '../../math/exact/steps.ts';
import { enclosing } from '../../math/interval/enclose.ts';
import { type Term, variablesOf } from '../../math/language/term.ts';
import type { Figure } from '../drawing/drawing.ts';
import { type Course, curves } from './curves.ts';

/** Two sides that are compared, and a place at which the comparison was found false. */
export interface Slice {
  readonly left: Term;
  readonly right: Term;
  readonly at: { readonly [variable: string]: Q };
}

/** How far to each side of the place, and in how many steps. */
const [REACH, STEPS] = [2, 16];
/** Larger numbers do not fit beside a graph. */
const MOST_HEIGHT = 500;
/** Such a function jumps, and a line from point to point would show a slope where it does. */
const JUMPS = /"(?:step|round)"/;

/**
 * Both sides over one variable, the others as they are at the place, which is marked: over the variable along which
 * they come apart or cross, if there is one. The values are the middles of enclosures, so they are the same on every
 * machine. Gives a sentence that says why there is no drawing, when there is none.
 */
export function slice({ left, right, at }: Slice): Figure | string {
  if (JUMPS.test(JSON.stringify([left, right]))) return 'A side jumps, and is no line from point to point.';
  const drawn = variablesOf(left, right).flatMap((variable) => {
    const [one, other] = [course('left side', left, variable, at), course('right side', right, variable, at)];
    return one === undefined || other === undefined ? [] : [{ variable, sides: [one, other] }];
  });
  const { variable, sides } = drawn.find((each) => crosses(each.sides)) ?? drawn[0] ?? { variable: '', sides: [] };
  if (variable === '') {
    return variablesOf(left, right).length === 0
      ? 'The sides are numbers, with no variable to draw them over.'
      : 'Near the place the sides have no value, or too large a one.';
  }
  const others = Object.keys(at).length === 1 ? '' : ', and the other variables are as in the counterexample';
  return curves(
    `The two sides over ${variable}.`,
    sides,
    `The two sides over ${variable}. Marked is where ${variable} is ${rational(at[variable] ?? 0)}${others}.`,
  );
}

/** One side, from point to point; undefined where it has no value everywhere near the place, or too large a one. */
function course(label: string, side: Term, variable: string, at: Slice['at']): Course | undefined {
  const middle = rational(at[variable] ?? 0);
  const value = enclosing(side);
  const spot = (x: Rational): readonly [Rational, Rational] => {
    const { low, high } = value({ ...at, [variable]: x });
    return [x, low.add(high).div(rational(2))];
  };
  try {
    const [from, to] = [middle.sub(rational(REACH)), middle.add(rational(REACH))];
    const points = steps(from, to, 2 * STEPS).map(spot);
    const isReadable = points.every(([, y]) => y.abs().compare(rational(MOST_HEIGHT)) <= 0);
    return isReadable ? { label, points, marks: [spot(middle)] } : undefined;
  } catch (error) {
    // Where a term has no value there is no graph; whatever else goes wrong is told.
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

/** Whether one side is above somewhere, and not above elsewhere. */
function crosses([one, other]: readonly Course[]): boolean {
  const orders = one?.points.map(([, y], i) => rational(y).compare(rational(other?.points[i]?.[1] ?? 0)));
  return new Set(orders).size > 1;
}
