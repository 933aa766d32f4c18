import { ONE, type Rational, rational, ZERO } from '../exact/rational.ts';
import { coded } from '../exact/refused.ts';
import { zip } from '../exact/zip.ts';
import { evaluateTerm, isVariable, printTerm, type Term, variablesOf } from '../language/term.ts';

/** x ↦ slope · x + intercept. */
export interface Line {
  readonly slope: Rational;
  readonly intercept: Rational;
}

/** A continuous piecewise-linear function of one variable: from left to right, one line more than points. */
export interface Piecewise {
  /** Ascending, each once. The lines on the two sides of a point may be the same. */
  readonly subdivision: readonly Rational[];
  readonly pieces: readonly Line[];
}

/**
 * The lines that a term in one variable consists of. The subdivision holds every point at which the
 * argument of an abs or a relu changes its sign, or a max or min turns to another operand.
 *
 * The term may use +, −, products and quotients with constants, abs, relu, max and min, and any
 * constant. Throws a `TypeError` that names what else occurs.
 */
export function affinePieces(term: Term, variable: string): Piecewise {
  for (const other of variablesOf(term)) {
    if (other !== variable)
      throw coded(
        'other-variable',
        new TypeError(`${printTerm(term)} depends on ${other}; only its pieces in ${variable} alone can be found.`),
      );
  }
  return piecesOf(term);
}

function piecesOf(term: Term): Piecewise {
  if (typeof term !== 'object') return isVariable(term) ? line(ONE, ZERO) : line(ZERO, rational(term));
  const [operator, ...written] = term;
  if (!KNOWN.includes(operator)) {
    if (variablesOf(term).length === 0) return line(ZERO, evaluateTerm(term, new Map()));
    throw coded(
      'wrong-operation',
      new TypeError(
        `${printTerm(term)} is not built from +, −, constant factors, abs, relu, max and min, which make lines that meet.`,
      ),
    );
  }
  const operands = written.map(piecesOf);
  switch (operator) {
    case '+':
      return operands.reduce(add);
    case '-':
      return operands.length === 1 ? operands.map(negate).reduce(add) : operands.reduce(subtract);
    case '*':
      return operands.reduce((f, g) => multiply(f, g, term));
    case '/':
      return operands.reduce((f, g) => multiply(f, reciprocal(g, term), term));
    case 'relu':
      return operands.map(relu).reduce(add);
    case 'abs':
      return operands.map((f) => add(relu(f), relu(negate(f)))).reduce(add);
    case 'max':
      return operands.reduce((f, g) => add(g, relu(subtract(f, g))));
    default:
      return operands.reduce((f, g) => subtract(f, relu(subtract(f, g))));
  }
}

const KNOWN: readonly string[] = ['+', '-', '*', '/', 'relu', 'abs', 'max', 'min'];

function line(slope: Rational, intercept: Rational): Piecewise {
  return { subdivision: [], pieces: [{ slope, intercept }] };
}

function add(f: Piecewise, g: Piecewise): Piecewise {
  const subdivision = ascending([...f.subdivision, ...g.subdivision]);
  const pieces = zip(spread(f, subdivision), spread(g, subdivision)).map(([a, b]) => ({
    slope: a.slope.add(b.slope),
    intercept: a.intercept.add(b.intercept),
  }));
  return { subdivision, pieces };
}

function scale(factor: Rational, { subdivision, pieces }: Piecewise): Piecewise {
  return {
    subdivision,
    pieces: pieces.map(({ slope, intercept }) => ({ slope: slope.mul(factor), intercept: intercept.mul(factor) })),
  };
}

function negate(f: Piecewise): Piecewise {
  return scale(rational(-1), f);
}

function subtract(f: Piecewise, g: Piecewise): Piecewise {
  return add(f, negate(g));
}

function multiply(f: Piecewise, g: Piecewise, term: Term): Piecewise {
  const [left, right] = [constantOf(f), constantOf(g)];
  if (left !== undefined) return scale(left, g);
  if (right !== undefined) return scale(right, f);
  throw coded(
    'product-of-variables',
    new TypeError(`${printTerm(term)} multiplies the variable by itself, so it is not piecewise linear.`),
  );
}

function reciprocal(f: Piecewise, term: Term): Piecewise {
  const value = constantOf(f);
  if (value === undefined)
    throw coded(
      'division-by-variable',
      new TypeError(`${printTerm(term)} divides by the variable, so it is not piecewise linear.`),
    );
  return line(ZERO, ONE.div(value));
}

function constantOf({ pieces }: Piecewise): Rational | undefined {
  const [first, ...rest] = pieces.map(({ slope, intercept }) => (slope.sign() === 0 ? intercept : undefined));
  return rest.length === 0 ? first : undefined;
}

function relu(f: Piecewise): Piecewise {
  const crossings = zip(f.pieces, subintervals(f.subdivision)).flatMap(([piece, interval]) => crossing(piece, ZERO, interval));
  const subdivision = ascending([...f.subdivision, ...crossings]);
  const pieces = zip(spread(f, subdivision), subintervals(subdivision)).map(([piece, interval]) =>
    valueAt(piece, inside(interval)).sign() > 0 ? piece : { slope: ZERO, intercept: ZERO },
  );
  return { subdivision, pieces };
}

/** An open interval of the real line; an end that is null is infinite. */
export interface Subinterval {
  readonly from: Rational | null;
  readonly to: Rational | null;
}

/** The intervals between neighbouring points, from −∞ to ∞. */
export function subintervals(points: readonly Rational[]): readonly Subinterval[] {
  return zip([null, ...points], [...points, null]).map(([from, to]) => ({ from, to }));
}

/** Some point strictly inside. */
export function inside({ from, to }: Subinterval): Rational {
  if (from === null) return to === null ? ZERO : to.sub(ONE);
  return to === null ? from.add(ONE) : from.add(to).mul(rational('1/2'));
}

/** The point strictly inside at which a line reaches a height, if it crosses there. */
function crossing({ slope, intercept }: Line, height: Rational, { from, to }: Subinterval): readonly Rational[] {
  if (slope.sign() === 0) return [];
  const x = height.sub(intercept).div(slope);
  return (from === null || from.compare(x) < 0) && (to === null || x.compare(to) < 0) ? [x] : [];
}

/** The points in order, each once. */
function ascending(points: readonly Rational[]): readonly Rational[] {
  return points
    .toSorted((p, q) => p.compare(q))
    .filter((point, i, sorted) => !sorted.slice(i + 1, i + 2).some((next) => next.equals(point)));
}

function valueAt({ slope, intercept }: Line, x: Rational): Rational {
  return slope.mul(x).add(intercept);
}

/** The lines over a finer subdivision. */
function spread({ subdivision, pieces }: Piecewise, finer: readonly Rational[]): readonly Line[] {
  let k = 0;
  return subintervals(finer).map(({ from }) => {
    if (from !== null && subdivision[k]?.equals(from)) k += 1;
    return pieces[k] as Line;
  });
}
