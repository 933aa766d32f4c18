import { portable } from '../../text/prose.ts';
import { type Content, emphasis, type Inline, inline, status } from './content.ts';
import { type Block, list, type Page, paragraph, type Question, type Reading, sectionsOf, type Verdict } from './page.ts';

/** A verdict as one line. */
export function verdictLine({ mark, rest }: Verdict): Content {
  return [...status(mark), ...rest];
}

/** A reading as one line: `● **Right** (*as a function*): …`. */
export function readingLine({ mark, earned, name, says }: Reading): Content {
  return inline`${status(mark)}${earned} (${emphasis(name)}): ${says}`;
}

/** The lines of a block itself: neither an author's Markdown nor what is folded away. */
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
      return [block.summary];
    case 'picture':
      return [[block.altText], block.caption];
    case 'drawing':
      return [[block.altText]];
    case 'table':
      return [...block.columns.map(({ head }) => head), ...block.rows.flat()];
    case 'answers':
      return [
        [block.altText],
        ...block.columns,
        ...block.rows.flatMap(({ name, formula, cells }) => [name, formula, ...cells.map(({ content }) => content)]),
        block.caption,
      ];
    case 'question':
    case 'code':
    case 'authored':
    case 'insert':
      return [];
  }
}

/** A question as the blocks that it is made of: itself, its answers, and what they come to, folded away. */
export function questionBlocks({ asks, answers }: Question): readonly [asks: Block, answers: Block, solution: Block] {
  return [
    paragraph`${asks}`,
    list(answers.map(({ answer }) => answer)),
    { type: 'fold', summary: ['The answer'], isFoldedEverywhere: true, body: [list(answers.map(({ solution }) => solution))] },
  ];
}

/** These blocks and all that is folded away in them, in the order in which they are read. */
export function unfolded(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) =>
    block.type === 'fold'
      ? [block, ...unfolded(block.body)]
      : block.type === 'question'
        ? unfolded(questionBlocks(block))
        : [block],
  );
}

/** All blocks of a page. */
export function blocksOf(page: Page): readonly Block[] {
  const inSections = sectionsOf(page).flatMap(({ body, articles = [] }) => [
    ...body,
    ...articles.flatMap(({ verdict, body: rest }) => (verdict === undefined ? rest : [verdict, ...rest])),
  ]);
  return unfolded([...page.lead, ...(page.inside === undefined ? [] : [page.inside.summary]), ...inSections]);
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
