import { portable } from '../../text/prose.ts';
import { type Content, emphasis, type Inline, inline, status } from './content.ts';
import type { Block, Reading, Verdict } from './page.ts';

/** A verdict as one line. */
export function verdictLine({ mark, rest }: Verdict): Content {
  return [...status(mark), ...rest];
}

/** A reading as one line: `● **Right** (*as a function*): …`. */
export function readingLine({ mark, earned, name, says }: Reading): Content {
  return inline`${status(mark)}${earned} (${emphasis(name)}): ${says}`;
}

/** The lines of a block that are no author's Markdown, in the order in which they are read. */
export function linesOf(block: Block): readonly Content[] {
  switch (block.type) {
    case 'paragraph':
    case 'quote':
      return [block.content];
    case 'verdict':
      return [verdictLine(block)];
    case 'list':
      return block.items.flatMap(({ content, items = [] }) => [content, ...items]);
    case 'readings':
      return block.readings.map(readingLine);
    case 'fold':
      return [block.summary, ...block.body.flatMap(linesOf)];
    case 'picture':
      return [[block.altText], block.caption];
    case 'drawing':
      return [[block.altText]];
    case 'table':
      return [...block.columns.map(({ head }) => head), ...block.rows.flat()];
    case 'code':
    case 'authored':
    case 'insert':
      return [];
  }
}

/** A line as plain text, its formulas as TeX between dollar signs: what anchors are made of, and what a search looks through. */
export function textOf(content: Content): string {
  return content.map(pieceOf).join('');
}

function pieceOf(node: Inline): string {
  if (typeof node === 'string') return node;
  switch (node.type) {
    case 'formula':
      return `$${portable(node.tex)}$`;
    case 'code':
      return node.text;
    case 'sign':
      return [node.mark.symbol, ...(node.words === undefined ? [] : [node.words])].join(' ');
    case 'strong':
    case 'emphasis':
    case 'link':
      return textOf(node.content);
    case 'side':
    case 'break':
      return '';
  }
}
