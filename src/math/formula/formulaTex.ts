import { zip } from '../exact/zip.ts';
import type { FormulaNode } from './formulaNode.ts';
import { literalAt } from './formulaTerm.ts';
import { isWord, nameTex } from './nameTex.ts';

/**
 * TeX for a mathjs tree, by mathjs's own `toTex` with the notation of this book. Brackets stand where
 * the writer put them, except around the whole of a numerator or denominator, and wherever TeX needs
 * one that the text did not. A constant in the tree is a place in `literals`, counted from 1.
 */
export function formulaTex(tree: FormulaNode, literals: readonly string[]): string {
  const handler = (node: FormulaNode): string | undefined => {
    switch (node.type) {
      case 'ConstantNode':
        // 1e-3 is read as 10^-3; a power or a factor beside it must not come between.
        return literalAt(node, literals).replace(/^(.*)e\+?(.*)$/i, '\\left($1 \\cdot 10^{$2}\\right)');
      case 'SymbolNode':
        return nameTex(node.name);
      case 'OperatorNode':
        return operationTex(node.fn, node.args, tex);
      case 'RelationalNode':
        return chainTex(node.conditionals, node.params.map(tex));
      case 'FunctionNode':
        return callTex(node.fn.toString(), node.args, tex);
      default:
        return undefined;
    }
  };
  const tex = (node: FormulaNode): string => node.toTex({ parenthesis: 'keep', handler }).trim();
  return tex(tree);
}

type Tex = (node: FormulaNode) => string;

const RELATIONS: ReadonlyMap<string, string> = new Map([
  ['equal', '='],
  ['unequal', '\\neq '],
  ['smaller', '<'],
  ['smallerEq', '\\leq '],
  ['larger', '>'],
  ['largerEq', '\\geq '],
]);

function operationTex(name: string, [left, right]: readonly [FormulaNode, ...FormulaNode[]], tex: Tex): string | undefined {
  if (right === undefined) return name === 'not' ? `\\text{not }${clause(left, 3, tex)}` : `-${unsigned(tex(left))}`;
  switch (name) {
    case 'add':
      return `${tex(left)}+${unsigned(tex(right))}`;
    case 'subtract':
      return `${tex(left)}-${unsigned(tex(right))}`;
    case 'multiply':
      return productTex(left, right, tex);
    case 'divide':
      return fractionTex(left, right, tex);
    case 'and':
      return `${clause(left, 2, tex)} \\text{ and } ${clause(right, 2, tex)}`;
    case 'or':
      return `${alternative(left, tex)} \\text{ or } ${alternative(right, tex)}`;
    default:
      return RELATIONS.has(name) ? chainTex([name], [tex(left), tex(right)]) : undefined;
  }
}

/** a < b ≤ c. */
function chainTex(relations: readonly string[], [first, ...rest]: readonly string[]): string {
  return zip(relations, rest).reduce((tex, [relation, next]) => `${tex}${RELATIONS.get(relation)}${next}`, `${first}`);
}

function callTex(name: string, args: readonly FormulaNode[], tex: Tex): string {
  const list = args.map(tex).join(', ');
  switch (name) {
    case 'implies':
      return args.map((side) => clause(side, 1, tex)).join(' \\Rightarrow ');
    case 'iff':
      return args.map((side) => clause(side, 1, tex)).join(' \\Leftrightarrow ');
    case 'abs':
      return `\\left|${list}\\right|`;
    case 'sqrt':
      return `\\sqrt{${list}}`;
    case 'exp':
    case 'tanh':
    case 'ln':
    case 'sin':
    case 'cos':
    case 'max':
    case 'min':
      return `\\${name}${bracketed(list)}`;
    default:
      return `\\operatorname{${name}}${bracketed(list)}`;
  }
}

/** A statement within another, in brackets unless it binds at least so tightly: ⇒ 0, or 1, and 2, all else 3. */
function clause(node: FormulaNode, atLeast: number, tex: Tex): string {
  const binding = node.type === 'FunctionNode' ? 0 : node.type === 'OperatorNode' ? ['or', 'and'].indexOf(node.fn) + 1 || 3 : 3;
  return binding < atLeast ? bracketed(tex(node)) : tex(node);
}

/** Under an "or" an "and" has brackets too: not everybody knows that it binds more tightly. */
function alternative(node: FormulaNode, tex: Tex): string {
  return node.type === 'OperatorNode' && node.fn === 'and' ? bracketed(tex(node)) : clause(node, 1, tex);
}

function bracketed(tex: string): string {
  return `\\left(${tex}\\right)`;
}

/** An operand that follows an operator does not begin with a sign of its own. */
function unsigned(tex: string): string {
  return tex.startsWith('-') ? bracketed(tex) : tex;
}

/** The bar holds its two sides together, so they need no brackets; the sign of −x/y stands before it. */
function fractionTex(over: FormulaNode, under: FormulaNode, tex: Tex): string {
  const inner = (node: FormulaNode): string => tex(node.type === 'ParenthesisNode' ? node.content : node);
  if (over.type !== 'OperatorNode' || over.fn !== 'unaryMinus') return `\\frac{${inner(over)}}{${inner(under)}}`;
  return `-\\frac{${inner(over.args[0])}}{${inner(under)}}`;
}

/**
 * Typesets a product. The factors stand side by side where that can only be read as their product, and have a dot
 * between them elsewhere.
 */
function productTex(left: FormulaNode, right: FormulaNode, tex: Tex): string {
  const after = unsigned(tex(right));
  const next = after.replace(/^\{+/, '');
  const last = lastFactor(left);
  const runsTogether = /^(?:\d|\\frac|\\mathit)/.test(next) || (last.type === 'SymbolNode' && isWord(last.name));
  const looksLikeCall = next.startsWith('\\left') && !isCoefficient(last);
  return `${tex(left)} ${runsTogether || looksLikeCall ? '\\cdot ' : ''}${after}`;
}

/** The factor that stands next to what follows a product. */
function lastFactor(node: FormulaNode): FormulaNode {
  if (node.type !== 'OperatorNode' || (node.fn !== 'multiply' && node.fn !== 'unaryMinus')) return node;
  const [first, second = first] = node.args;
  return lastFactor(second);
}

/** A bracket after these is a factor; after a letter it might be an argument. */
function isCoefficient(node: FormulaNode): boolean {
  return (
    node.type === 'ConstantNode' || node.type === 'ParenthesisNode' || (node.type === 'OperatorNode' && node.fn === 'divide')
  );
}
