import { typographic } from '../../text/typographic.ts';
import type { Content, Inline } from './content.ts';
import { textOf } from './lines.ts';

/** The same line with the quotation marks of print; what stands in code or in a formula is left alone. */
export function quoted(content: Content): Content {
  let before = ' ';
  const quote = (node: Inline): Inline => {
    if (typeof node !== 'string' && 'content' in node) return { ...node, content: node.content.map(quote) };
    const set = typeof node === 'string' ? typographic(node, before) : node;
    const text = textOf([set]);
    before = typeof node !== 'string' && node.type === 'break' ? ' ' : text.slice(-1) || before;
    return set;
  };
  return content.map(quote);
}
