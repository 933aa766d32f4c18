import { array, assert, constantFrom, letrec, oneof, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { type Rational, rational } from '../exact/rational.ts';
import { evaluateTerm, type Term } from '../language/term.ts';
import { ACTIVATIONS } from '../network/activation.ts';
import { affinePieces, type Subinterval, subintervals } from './piecewise.ts';

/** Random piecewise-linear terms in x. */
const { term } = letrec<{ term: Term }>((tie) => {
  const operands = (least: number, most: number) => array(tie('term'), { minLength: least, maxLength: most });
  return {
    term: oneof(
      { maxDepth: 5 },
      constantFrom<Term>('x', 'x', 'x', 0, 1, -2, '1/2', '-0.75'),
      tuple(constantFrom('+', 'max', 'min'), operands(2, 3)).map(([operator, list]): Term => [operator, ...list]),
      tuple(constantFrom('-', 'abs', 'relu'), tie('term')).map(([operator, operand]): Term => [operator, operand]),
      operands(2, 2).map((list): Term => ['-', ...list]),
      tuple(constantFrom<Term>(3, '-1/2', 0, ['^', 2, 3]), tie('term')).map(([factor, operand]): Term => ['*', factor, operand]),
      tuple(tie('term'), constantFrom<Term>(2, '-1/3', ['step', 1])).map(([operand, factor]): Term => ['*', operand, factor, -1]),
      tuple(tie('term'), constantFrom<Term>(2, '-1/3')).map(([operand, divisor]): Term => ['/', operand, divisor]),
    ),
  };
});

const at = (t: Term, x: Rational): Rational => evaluateTerm(t, new Map([['x', x]]));

/** Points of a stretch, its ends among them. */
function points({ from, to }: Subinterval): readonly Rational[] {
  const [left, right] = [from ?? (to ?? rational(0)).sub(rational(6)), to ?? (from ?? rational(0)).add(rational(6))];
  return [0, 1, 2, 3].map((k) => left.add(right.sub(left).mul(rational(`${k}/3`))));
}

/** The arguments whose sign decides: those of abs and relu, and the differences of the operands of max and min. */
function deciders(t: Term): readonly Term[] {
  if (typeof t !== 'object') return [];
  const [operator, ...operands] = t;
  const inner = operands.flatMap(deciders);
  if (operator === 'abs' || operator === 'relu') return [...operands, ...inner];
  if (operator !== 'max' && operator !== 'min') return inner;
  // Each operand against the largest, or smallest, of those before it.
  return [
    ...operands
      .slice(1)
      .map((operand, i): Term => ['-', operand, i === 0 ? (operands[0] ?? 0) : [operator, ...operands.slice(0, i + 1)]]),
    ...inner,
  ];
}

test('on every stretch the term is the line it is said to be, and nothing that decides changes its sign', () => {
  const kinked = { yes: 0, no: 0 };
  assert(
    property(term, (t) => {
      const { subdivision, pieces } = affinePieces(t, 'x');
      kinked[subdivision.length > 0 ? 'yes' : 'no'] += 1;
      expect(subdivision.every((point, i) => i === 0 || (subdivision[i - 1]?.compare(point) ?? 0) < 0)).toBe(true);
      expect(pieces.length).toBe(subdivision.length + 1);
      subintervals(subdivision).forEach((interval, i) => {
        for (const x of points(interval)) {
          const value = pieces.slice(i, i + 1).map(({ slope, intercept }) => slope.mul(x).add(intercept));
          expect(value).toEqual([at(t, x)]);
        }
        for (const decider of deciders(t)) {
          const signs = new Set(points(interval).map((x) => at(decider, x).sign()));
          expect(signs.has(1) && signs.has(-1)).toBe(false);
        }
      });
    }),
    { seed: 11, numRuns: 500 },
  );
  expect(Math.min(kinked.yes, kinked.no)).toBeGreaterThan(50);
});

test('the points are those where something changes its sign', () => {
  const points = (t: Term) => affinePieces(t, 'x').subdivision.map(String);
  expect(points(['relu', ['-', ['*', 3, 'x'], 1]])).toEqual(['1/3']);
  expect(points(['max', 'x', 1, ['-', 'x']])).toEqual(['-1', '1']);
  expect(points(['-', ['relu', 'x'], ['relu', ['-', 'x']]])).toEqual(['0']);
  expect(points(['abs', ['-', ['abs', 'x'], 1]])).toEqual(['-1', '0', '1']);
  expect(points(['relu', ['abs', 'x']])).toEqual(['0']);
  expect(points(['+', 'x', 'x'])).toEqual([]);
  expect(points(7)).toEqual([]);
});

test('the kinks of every activation that is continuous and has kinks are the points of its formula', () => {
  for (const { term: formula, kinks, continuous } of Object.values(ACTIVATIONS)) {
    if (formula === null || kinks === null || !continuous) continue;
    expect(affinePieces(formula, 'x').subdivision).toEqual(kinks.map((kink) => rational(kink)));
  }
  expect(() => affinePieces(ACTIVATIONS.step.term, 'x')).toThrow(TypeError);
  expect(() => affinePieces(ACTIVATIONS.square.term, 'x')).toThrow(TypeError);
});

test.each<[Term, string]>([
  [['step', 'x'], 'wrong-operation'],
  [['+', 1, ['^', 'x', 2]], 'wrong-operation'],
  [['*', 'x', 'x'], 'product-of-variables'],
  [['*', ['relu', 'x'], 2, ['abs', 'x']], 'product-of-variables'],
  [['/', 1, 'x'], 'division-by-variable'],
  [['+', 'x', 'y'], 'other-variable'],
])('%j is refused', (t, code) => {
  expect(() => affinePieces(t, 'x')).toThrow(TypeError);
  expect(codeOf(() => affinePieces(t, 'x'))).toBe(code);
});

test('a division by zero is refused', () => {
  expect(codeOf(() => affinePieces(['/', 'x', ['-', 1, 1]], 'x'))).toBe('division-by-zero');
});
