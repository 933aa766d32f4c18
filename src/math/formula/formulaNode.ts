import type { ConstantNode, FunctionNode, MathNode, ParenthesisNode, RelationalNode, SymbolNode } from 'mathjs/number';

/** The nodes of a mathjs tree that a formula may have, told apart by their `type`. */
export type FormulaNode =
  | ConstantNode
  | SymbolNode
  | ParenthesisNode<FormulaNode>
  | FunctionNode<MathNode, FormulaNode[]>
  | RelationalNode<FormulaNode[]>
  | Operation;

interface Operation extends MathNode {
  readonly type: 'OperatorNode';
  /** mathjs's name for what the operator does, such as `multiply`. */
  readonly fn: string;
  readonly args: readonly [FormulaNode, ...FormulaNode[]];
  /** Whether a product was written without a sign between the factors. */
  readonly implicit: boolean;
}
