import { plain, rational } from '../exact/rational.ts';
import { coded } from '../exact/refused.ts';
import { ENCLOSED_FUNCTIONS, isVariable, PI, type Term } from '../language/term.ts';
import type { FormulaNode } from './formulaNode.ts';
import { isWord } from './nameTex.ts';

/** Every function a formula may call. */
const FUNCTIONS: readonly string[] = [
  ...['abs', 'relu', 'step', 'round', ...ENCLOSED_FUNCTIONS, 'max', 'min'],
  ...['implies', 'iff'],
];
/** Every operator, by the name mathjs has for what it does. */
const OPERATORS: ReadonlyMap<string, string> = new Map([
  ['add', '+'],
  ['subtract', '-'],
  ['unaryMinus', '-'],
  ['multiply', '*'],
  ['divide', '/'],
  ['pow', '^'],
  ['equal', '=='],
  ['unequal', '!='],
  ['smaller', '<'],
  ['smallerEq', '<='],
  ['larger', '>'],
  ['largerEq', '>='],
  ['and', 'and'],
  ['or', 'or'],
  ['not', 'not'],
]);

/**
 * The term that a mathjs tree stands for; a constant in the tree is a place in `literals`, counted from 1. A node
 * that is not listed here is a `SyntaxError`.
 */
export function formulaTerm(node: FormulaNode, literals: readonly string[]): Term {
  const read = (inner: FormulaNode): Term => formulaTerm(inner, literals);
  switch (node.type) {
    case 'ConstantNode':
      return plain(rational(literalAt(node, literals)));
    case 'SymbolNode':
      return node.name === PI ? PI : variable(node.name);
    case 'ParenthesisNode':
      return read(node.content);
    case 'OperatorNode': {
      const operands = node.args.map(read);
      // "sin x" reads as a call, and is a product to mathjs.
      const word = operands.find((operand) => typeof operand === 'string' && isVariable(operand) && isWord(operand));
      if (node.implicit && word !== undefined)
        throw coded(
          'missing-sign',
          new SyntaxError(`"${word}" stands beside a factor without a sign; write the product with *.`),
        );
      return apply(operatorOf(node.fn), operands);
    }
    case 'RelationalNode': {
      // 0 < x < 1 says 0 < x and x < 1.
      const operands = node.params.map(read);
      return ['and', ...node.conditionals.map((name, i): Term => [operatorOf(name), ...operands.slice(i, i + 2)])];
    }
    case 'FunctionNode': {
      const name = node.fn.toString();
      if (!FUNCTIONS.includes(name))
        throw coded(
          'unknown-function',
          new SyntaxError(`"${name}" is no function here (there are ${FUNCTIONS.join(', ')}); write a product with *.`),
        );
      return [name, ...node.args.map(read)];
    }
    default:
      throw coded(
        'unknown-syntax',
        new SyntaxError(`it holds more than numbers, variables, operators and the functions ${FUNCTIONS.join(', ')}.`),
      );
  }
}

/** The number, as written, that a constant of the tree stands for. */
export function literalAt(node: FormulaNode, literals: readonly string[]): string {
  const literal = literals[Number(node.toString()) - 1];
  // `true`, `Infinity` and their like are constants to mathjs, and have no place in the list.
  if (literal === undefined) throw coded('not-a-number', new SyntaxError(`"${node}" is no number.`));
  return literal.replace(/^\./, '0.');
}

function variable(name: string): string {
  if (isVariable(name) && !FUNCTIONS.includes(name)) return name;
  throw coded('not-a-name', new SyntaxError(`"${name}" is no name for a variable.`));
}

function operatorOf(name: string): string {
  const operator = OPERATORS.get(name);
  if (operator === undefined)
    throw coded(
      'unknown-operator',
      new SyntaxError(`the operator "${name}" is none of ${[...new Set(OPERATORS.values())].join(' ')}.`),
    );
  return operator;
}

/** Numbers are joined (1/2 is one number), and so are long sums and products. */
function apply(operator: string, operands: readonly Term[]): Term {
  const [first = 0, ...rest] = operands;
  const [p, q] = operands.map((operand) =>
    typeof operand === 'object' || operand === PI || isVariable(operand) ? undefined : rational(operand),
  );
  if (operator === '-' && rest.length === 0 && p !== undefined) return plain(p.neg());
  if (operator === '/' && p !== undefined && q !== undefined && q.sign() !== 0) return plain(p.div(q));
  const associative = operator === '+' || operator === '*' || operator === 'and' || operator === 'or';
  return associative && typeof first === 'object' && first[0] === operator
    ? [operator, ...(first.slice(1) as Term[]), ...rest]
    : [operator, ...operands];
}
