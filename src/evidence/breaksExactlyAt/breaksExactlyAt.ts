import { plain, type Q, rational } from '../../math/exact/rational.ts';
import { type Term, variablesOf } from '../../math/language/term.ts';
import { affinePieces } from '../../math/regions/piecewise.ts';
import { type CheckedEvidence, checked } from '../checked.ts';
import { termOf, type Written } from '../written.ts';

interface Breaks {
  readonly variable: string;
  readonly term: Term;
  readonly breakpoints: readonly Q[];
}

/**
 * Proves where the slope of a piecewise linear function of one variable changes. It is continuous and piecewise linear
 * on the whole line, and its slope changes at these points and nowhere else: proved piece by piece.
 */
export function breaksExactlyAt(written: Written, breakpoints: readonly Q[]): CheckedEvidence<Breaks> {
  return checked('breakpoints', () => {
    const term = termOf(written);
    const [variable = 'x'] = variablesOf(term);
    const { subdivision } = affinePieces(term, variable);
    // The finder's analysis either bears the statement out or speaks against it; the checker says which.
    const analysis = { subdivision };
    return {
      statement: { variable, term, breakpoints: breakpoints.map((x) => plain(rational(x))) },
      proof: analysis,
      counterexample: analysis,
    };
  });
}
