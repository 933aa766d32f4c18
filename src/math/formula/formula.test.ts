import { array, assert, constantFrom, integer, letrec, oneof, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { rational } from '../exact/rational.ts';
import { evaluateTerm, holds, printTerm, type Term } from '../language/term.ts';
import { formula, typeset } from './formula.ts';
import { nameTex } from './nameTex.ts';

/** Random number terms and statements, in every operation of the language. */
const { value, statement } = letrec<{ value: Term; statement: Term }>((tie) => {
  const values = (least: number, most: number) => array(tie('value'), { minLength: least, maxLength: most });
  const statements = (least: number, most: number) => array(tie('statement'), { minLength: least, maxLength: most });
  return {
    value: oneof(
      { maxDepth: 4, depthIdentifier: 'term' },
      constantFrom<Term>('x', 'y', 'z_1'),
      constantFrom<Term>(
        0,
        1,
        2,
        -3,
        '1/2',
        '-5/3',
        '0.25',
        '-1.5',
        '123456789012345678901',
        '-1/123456789012345678901',
        '1e-3',
        '25e2',
      ),
      tuple(constantFrom('+', '*', 'max', 'min'), values(2, 3)).map(([operator, operands]): Term => [operator, ...operands]),
      tuple(constantFrom('-', '/'), values(2, 2)).map(([operator, operands]): Term => [operator, ...operands]),
      tuple(constantFrom('-', 'abs', 'relu', 'step', 'round'), tie('value')).map(
        ([operator, operand]): Term => [operator, operand],
      ),
      tuple(tie('value'), integer({ min: 0, max: 3 })).map(([base, exponent]): Term => ['^', base, exponent]),
    ),
    statement: oneof(
      { maxDepth: 4, depthIdentifier: 'term' },
      tuple(constantFrom('==', '!=', '<', '<=', '>', '>='), values(2, 2)).map(([relation, sides]): Term => [relation, ...sides]),
      tuple(constantFrom('and', 'or'), statements(2, 3)).map(([operator, operands]): Term => [operator, ...operands]),
      tuple(constantFrom('implies', 'iff'), statements(2, 2)).map(([operator, operands]): Term => [operator, ...operands]),
      tie('statement').map((operand): Term => ['not', operand]),
    ),
  };
});

const points = array(array(integer({ min: -4, max: 4 }), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });

/** The values at the points as text; a division by zero is a value too. */
function outcomes(
  term: Term,
  at: readonly (readonly number[])[],
  evaluate: (term: Term, values: ReadonlyMap<string, ReturnType<typeof rational>>) => unknown,
): readonly string[] {
  return at.map(([x = 0, y = 0, z = 0]) => {
    try {
      return String(
        evaluate(
          term,
          new Map([
            ['x', rational(x)],
            ['y', rational(y)],
            ['z_1', rational(`${z}/3`)],
          ]),
        ),
      );
    } catch {
      return 'undefined';
    }
  });
}

test('a printed term reads back as a term of the same values', () => {
  assert(
    property(value, points, (term, at) => {
      expect(outcomes(formula(printTerm(term)).term, at, evaluateTerm)).toEqual(outcomes(term, at, evaluateTerm));
    }),
    { seed: 9, numRuns: 1000 },
  );
  assert(
    property(statement, points, (term, at) => {
      expect(outcomes(formula(printTerm(term)).term, at, holds)).toEqual(outcomes(term, at, holds));
    }),
    { seed: 9, numRuns: 1000 },
  );
});

test('what is typeset, read as people read it, has the same values: no bracket that matters is lost', () => {
  assert(
    property(value, points, (term, at) => {
      const { tex } = formula(printTerm(term));
      expect(outcomes(readTex(tex), at, evaluateTerm), tex).toEqual(outcomes(term, at, evaluateTerm));
    }),
    { seed: 10, numRuns: 1000 },
  );
  assert(
    property(statement, points, (term, at) => {
      const { tex } = formula(printTerm(term));
      expect(outcomes(readTex(tex), at, holds), tex).toEqual(outcomes(term, at, holds));
    }),
    { seed: 10, numRuns: 1000 },
  );
});

/** Reads the TeX of this book by the conventions of print, knowing nothing of the text it came from. */
function readTex(tex: string): Term {
  const tokens =
    tex.match(/\\text\{ ?\w+ \}|\\operatorname\{\w+\}|\\[A-Za-z]+[(|)]?|\d+(?:\.\d+)?|[A-Za-z]|[-+^_<>={}(),|]/g) ?? [];
  let next = 0;
  const peek = (): string => tokens[next] ?? 'the end';
  const take = (...expected: readonly string[]): string => {
    const token = peek();
    if (expected.length > 0 && !expected.includes(token)) throw new Error(`${token} where ${expected} was expected in ${tex}`);
    next += 1;
    return token;
  };
  const following = (read: () => Term): Term => {
    take();
    return read();
  };
  const group = (): Term => {
    take('{');
    const inner = sum();
    take('}');
    return inner;
  };
  const atom = (): Term => {
    const token = take();
    if (token === '{') {
      next -= 1;
      return group();
    }
    if (token === '\\left(') {
      const inner = anything();
      take('\\right)');
      return inner;
    }
    if (token === '\\left|') {
      const inner = sum();
      take('\\right|');
      return ['abs', inner];
    }
    if (token === '\\frac') return ['/', group(), group()];
    const name =
      /^\\operatorname\{(\w+)\}$/.exec(token)?.[1] ?? (token === '\\max' || token === '\\min' ? token.slice(1) : undefined);
    if (name !== undefined) {
      take('\\left(');
      const operands = [sum()];
      while (peek() === ',') operands.push(following(sum));
      take('\\right)');
      return [name, ...operands];
    }
    if (/^\d/.test(token)) return token;
    if (!/^[a-z]$/.test(token)) throw new Error(`${token} stands in no place of its own in ${tex}`);
    if (peek() !== '_') return token;
    take('_');
    take('{');
    const index = take();
    take('}');
    return `${token}_${index}`;
  };
  const factor = (): Term => {
    const base = atom();
    if (peek() !== '^') return base;
    take('^');
    take('{');
    const sign = peek() === '-' ? take('-') : '';
    const exponent = Number(take());
    take('}');
    // A negative power of ten, as in 10^{-3}.
    return sign === '' ? ['^', base, exponent] : ['/', 1, ['^', base, exponent]];
  };
  const startsFactor = (): boolean => /^(\\left[(|]|\\frac|\\operatorname.*|\\max|\\min|[A-Za-z{]|\d.*)$/.test(peek());
  const product = (): Term => {
    let left = factor();
    for (;;) {
      if (peek() === '\\cdot') take();
      else if (!startsFactor()) return left;
      // Side by side, a number would run together with what is before it.
      else if (/^\d/.test(peek())) throw new Error(`A number follows a factor without a dot in ${tex}`);
      left = ['*', left, factor()];
    }
  };
  const sum = (): Term => {
    let left: Term = peek() === '-' ? ['-', following(product)] : product();
    while (peek() === '+' || peek() === '-') left = [take(), left, product()];
    return left;
  };
  const relations = new Map([
    ['=', '=='],
    ['\\neq', '!='],
    ['<', '<'],
    ['\\leq', '<='],
    ['>', '>'],
    ['\\geq', '>='],
  ]);
  const comparison = (): Term => {
    if (peek() === '\\text{not }') return ['not', following(comparison)];
    let left = sum();
    const found: Term[] = [];
    for (let relation = relations.get(peek()); relation !== undefined; relation = relations.get(peek())) {
      take();
      const right = sum();
      found.push([relation, left, right]);
      left = right;
    }
    return found.length === 0 ? left : found.length === 1 ? (found[0] ?? 0) : ['and', ...found];
  };
  /** A list joined by one connective: two different ones side by side would need a bracket. */
  const list = (): Term => {
    const first = comparison();
    const connective = peek();
    if (connective !== '\\text{ and }' && connective !== '\\text{ or }') return first;
    const operands = [first];
    while (peek() === connective) operands.push(following(comparison));
    return [connective.slice(7, -2), ...operands];
  };
  const anything = (): Term => {
    const left = list();
    const arrow = new Map([
      ['\\Rightarrow', 'implies'],
      ['\\Leftrightarrow', 'iff'],
    ]).get(peek());
    return arrow === undefined ? left : [arrow, left, following(list)];
  };
  const term = anything();
  take('the end');
  return term;
}

test.each([
  // The text, the term, the TeX.
  ['x + y - 2*x*y - 1/2', ['-', ['-', ['+', 'x', 'y'], ['*', 2, 'x', 'y']], '1/2'], 'x+y-2 x y-\\frac{1}{2}'],
  [
    'relu(x + y) - 2 relu(x + y - 1)',
    ['-', ['relu', ['+', 'x', 'y']], ['*', 2, ['relu', ['-', ['+', 'x', 'y'], 1]]]],
    '\\operatorname{relu}\\left(x+y\\right)-2 \\operatorname{relu}\\left(x+y-1\\right)',
  ],
  [
    'W2*(W1*x + b1) + b2',
    ['+', ['*', 'W2', ['+', ['*', 'W1', 'x'], 'b1']], 'b2'],
    'W_{2} \\cdot \\left(W_{1} x+b_{1}\\right)+b_{2}',
  ],
  ['(x - y)^2 >= 0', ['>=', ['^', ['-', 'x', 'y'], 2], 0], '{\\left(x-y\\right)}^{2}\\geq 0'],
  ['0 < x <= 1 and y != 2', ['and', ['<', 0, 'x'], ['<=', 'x', 1], ['!=', 'y', 2]], '0<x\\leq 1 \\text{ and } y\\neq 2'],
  [
    'implies(x > 0, step(x) == 1)',
    ['implies', ['>', 'x', 0], ['==', ['step', 'x'], 1]],
    'x>0 \\Rightarrow \\operatorname{step}\\left(x\\right)=1',
  ],
  [
    'iff(x < 1, not (x >= 1))',
    ['iff', ['<', 'x', 1], ['not', ['>=', 'x', 1]]],
    'x<1 \\Leftrightarrow \\text{not }\\left(x\\geq 1\\right)',
  ],
  [
    'x < 0 and y < 0 or x > 0 or y > 0',
    ['or', ['and', ['<', 'x', 0], ['<', 'y', 0]], ['>', 'x', 0], ['>', 'y', 0]],
    '\\left(x<0 \\text{ and } y<0\\right) \\text{ or } x>0 \\text{ or } y>0',
  ],
  [
    'not implies(x < 0, y < 0)',
    ['not', ['implies', ['<', 'x', 0], ['<', 'y', 0]]],
    '\\text{not }\\left(x<0 \\Rightarrow y<0\\right)',
  ],
  [
    'max(x, -y) + min(x, 1)',
    ['+', ['max', 'x', ['-', 'y']], ['min', 'x', 1]],
    '\\max\\left(x, -y\\right)+\\min\\left(x, 1\\right)',
  ],
  ['ln(1 + exp(x))', ['ln', ['+', 1, ['exp', 'x']]], '\\ln\\left(1+\\exp\\left(x\\right)\\right)'],
  ['x*sin(x)', ['*', 'x', ['sin', 'x']], 'x \\sin\\left(x\\right)'],
  ['erf(x/sqrt(2))', ['erf', ['/', 'x', ['sqrt', 2]]], '\\operatorname{erf}\\left(\\frac{x}{\\sqrt{2}}\\right)'],
  ['sqrt(2)*(x + 1)', ['*', ['sqrt', 2], ['+', 'x', 1]], '\\sqrt{2} \\cdot \\left(x+1\\right)'],
  ['cos(pi/2)', ['cos', ['/', 'pi', 2]], '\\cos\\left(\\frac{\\pi}{2}\\right)'],
  ['-2pi + round(x)', ['+', ['*', -2, 'pi'], ['round', 'x']], '-2 \\pi+\\operatorname{round}\\left(x\\right)'],
  ['-x/3', ['/', ['-', 'x'], 3], '-\\frac{x}{3}'],
  ['(x + 1)/(2 y)', ['/', ['+', 'x', 1], ['*', 2, 'y']], '\\frac{x+1}{2 y}'],
  ['1/2 x', ['*', '1/2', 'x'], '\\frac{1}{2} x'],
  ['x/2y', ['/', 'x', ['*', 2, 'y']], '\\frac{x}{2 y}'],
  ['-x*y', ['*', ['-', 'x'], 'y'], '-x y'],
  ['-x^2', ['-', ['^', 'x', 2]], '-{x}^{2}'],
  ['x*-y', ['*', 'x', ['-', 'y']], 'x \\cdot \\left(-y\\right)'],
  ['0.5x + .25', ['+', ['*', '1/2', 'x'], '1/4'], '0.5 x+0.25'],
  ['12345678901234567890123', '12345678901234567890123', '12345678901234567890123'],
  ['0.1000000000000000055', '200000000000000011/2000000000000000000', '0.1000000000000000055'],
  ['1e-3*x', ['*', '1/1000', 'x'], '\\left(1 \\cdot 10^{-3}\\right) x'],
  ['2E+2', 200, '\\left(2 \\cdot 10^{2}\\right)'],
  ['2e', ['*', 2, 'e'], '2 e'],
  ['1/0', ['/', 1, 0], '\\frac{1}{0}'],
  ['rate*x', ['*', 'rate', 'x'], '\\mathit{rate} \\cdot x'],
] satisfies readonly (readonly [string, Term, string])[])('%s', (text, term, tex) => {
  expect(formula(text)).toEqual({ text, term, tex });
  expect(typeset(text)).toBe(tex);
});

test.each([
  ['', 'unknown-character'],
  ['5%', 'unknown-character'],
  ['x # y', 'unknown-character'],
  ['x − y', 'unknown-character'],
  ['0x1F', 'number-format'],
  ['2.e1', 'number-format'],
  ['x +', 'out-of-place'],
  ['3 4', 'out-of-place'],
  ['1.2.3', 'number-format'],
  [' ', 'not-a-number'],
  ['true', 'not-a-number'],
  ['Infinity', 'not-a-number'],
  ['1e99999', 'not-exact'],
  ['x = 1', 'one-equals-sign'],
  ['x^2 = x', 'one-equals-sign'],
  ['x >= 1 and y = 2', 'one-equals-sign'],
  ['f(x) = x', 'one-equals-sign'],
  ['x.y', 'unknown-syntax'],
  ['log(x)', 'unknown-function'],
  ['x(y + 1)', 'unknown-function'],
  ['a.abs(x)', 'unknown-function'],
  ['log x', 'missing-sign'],
  ['sin x', 'not-a-name'],
  ['relu x', 'not-a-name'],
  ['_x', 'not-a-name'],
  ['x!', 'unknown-operator'],
  ['x mod 2', 'unknown-operator'],
  ['+x', 'unknown-operator'],
  ['x1 + x_1', 'lookalikes'],
])('%j is refused', (text, code) => {
  expect(() => formula(text)).toThrow(SyntaxError);
  expect(codeOf(() => formula(text))).toBe(code);
});

test('an equals sign alone is told to be two', () => {
  expect(() => formula('x^2 = x')).toThrow('The formula "x^2 = x" cannot be used: equality is written ==, with two signs.');
});

test('the sentence that an author reads has the formula and the remedy', () => {
  expect(() => formula('log x')).toThrow(
    'The formula "log x" cannot be used: "log" stands beside a factor without a sign; write the product with *.',
  );
});

test.each(['x^y', 'x^-1', 'x^65', 'x^(1/2)', 'max(x)', 'relu(x, y)', 'x < 1 + (y < 2)', 'x and y', 'not x < 1'])(
  '%s is refused for what the language of terms does not have',
  (text) => {
    expect(() => formula(text)).toThrow(SyntaxError);
  },
);

test('a formula is read once', () => {
  expect(formula('x + 41')).toBe(formula('x + 41'));
});

test.each([
  ['x', 'x'],
  ['x12', 'x_{12}'],
  ['w_c', 'w_{c}'],
  ['W1_12', 'W_{1,12}'],
  ['lambda2', '\\lambda_{2}'],
  ['x_', 'x'],
  ['x_max', 'x_{\\mathit{max}}'],
  ['Delta', '\\Delta'],
  ['slope', '\\mathit{slope}'],
])('the name %s is typeset %s', (name, tex) => {
  expect(nameTex(name)).toBe(tex);
});
