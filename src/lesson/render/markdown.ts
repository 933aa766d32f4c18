import { escapeXml } from '../../text/escape.ts';
import { between } from '../../text/paths.ts';
import { portable } from '../../text/prose.ts';
import { type Atlas, addressOf } from '../tree/anchors.ts';
import { type Content, type Inline, prose } from '../tree/content.ts';
import { questionBlocks, readingLine, textOf, verdictLine } from '../tree/lines.ts';
import type { Answers, Block, Item, Page, Picture, Section, Table } from '../tree/page.ts';
import { codeBlock, codeSpan, plainText } from './plainText.ts';

/** The page that is written, and where links lead from it. */
interface At {
  readonly path: string;
  readonly pages: Atlas;
}

/** A page in Markdown, without the line break at its end. */
export function markdown(page: Page, pages: Atlas): string {
  const { path, above, title, lead, sections, inside, foot = [] } = page;
  const at: At = { path, pages };
  const block = (one: Block): readonly string[] => blockIn(one, at);
  return [
    ...(above === undefined ? [] : [line(above, at)]),
    `# ${within(prose(title), at)}`,
    ...lead.flatMap(block),
    ...sections.flatMap((section) => sectionIn(section, at)),
    ...(inside === undefined
      ? []
      : folded(
          verdictLine(inside.summary),
          inside.sections.flatMap((section) => sectionIn(section, at)),
        )),
    ...(foot.length === 0 ? [] : ['---', ...foot.map((content) => line(content, at))]),
  ].join('\n\n');
}

function sectionIn({ heading, body, articles = [] }: Section, at: At): readonly string[] {
  const block = (one: Block): readonly string[] => blockIn(one, at);
  return [
    `## ${within(heading, at)}`,
    ...body.flatMap(block),
    ...articles.flatMap((article) => [
      `### ${within(article.heading, at)}`,
      ...(article.verdict === undefined ? [] : block(article.verdict)),
      ...article.body.flatMap(block),
    ]),
  ];
}

/** What a code host folds away. It takes the Markdown between the tags for what it is, but not what stands in a line with one. */
function folded(summary: Content, body: readonly string[]): readonly string[] {
  return [`<details>\n<summary>${escapeXml(textOf(summary))}</summary>`, ...body, '</details>'];
}

/** The Markdown of a block: in pieces that an empty line is to stand between. */
function blockIn(block: Block, at: At): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return [line(block.content, at)];
    case 'quote':
      return [`> ${line(block.content, at)}`];
    case 'verdict':
      return [line(verdictLine(block), at)];
    case 'list':
      return [block.items.map((item, i) => itemIn(item, block.isOrdered === true ? `${i + 1}. ` : '- ', at)).join('\n')];
    case 'readings':
      return [block.readings.map((reading) => `- ${line(readingLine(reading), at)}`).join('\n')];
    case 'question':
      return questionBlocks(block).flatMap((one) => blockIn(one, at));
    case 'fold': {
      const body = block.body.flatMap((one) => blockIn(one, at));
      if (block.isFoldedEverywhere !== true) return [line(block.summary, at), ...body];
      return folded(block.summary, body);
    }
    case 'picture':
      return [imageIn(block, at), line(block.caption, at)];
    case 'drawing':
      return [imageIn(block, at)];
    case 'table':
      return [tableIn(block, at)];
    case 'answers':
      return [imageIn(block, at), tableIn(tableOf(block), at), line(block.caption, at)];
    case 'code':
      return [codeBlock(block.language, block.text)];
    case 'authored':
      return [block.markdown];
    case 'insert':
      return [];
  }
}

function itemIn({ content, items = [] }: Item, bullet: string, at: At): string {
  const indent = ' '.repeat(bullet.length);
  const nested = items.map((inner) => `\n${indent}- ${line(inner, at)}`);
  return bullet + line(content, at).replaceAll('\n', `\n${indent}`) + nested.join('');
}

function imageIn({ altText, path }: Pick<Picture, 'altText' | 'path'>, at: At): string {
  return `![${plainText(altText, false)}](${between(at.path, path)})`;
}

/** Answers as a table of lines; the graphs are in the picture above it. */
function tableOf({ columns, rows }: Answers): Table {
  return {
    type: 'table',
    columns: [['Kind'], ['Formula'], ...columns].map((head) => ({ head })),
    rows: rows.map(({ name, formula, cells }) => [name, formula, ...cells.map(({ content }) => content)]),
  };
}

function tableIn({ columns, rows }: Table, at: At): string {
  // A bar in a formula would end its cell.
  const cellIn = (cell: Content): string =>
    within(
      cell.map((node) =>
        typeof node === 'object' && node.type === 'formula' ? { ...node, tex: node.tex.replaceAll('|', '\\vert ') } : node,
      ),
      at,
    );
  const row = (cells: readonly Content[]): string => `| ${cells.map(cellIn).join(' | ')} |`;
  const rule = columns.map(({ isNumber }) => (isNumber === true ? '--:' : '---'));
  return [row(columns.map(({ head }) => head)), `|${rule.join('|')}|`, ...rows.map(row)].join('\n');
}

/** A line that begins a block, or an item of a list. */
function line(content: Content, at: At): string {
  return content.reduce<string>((before, node) => before + piece(node, before === '' || before.endsWith('\n'), at), '');
}

/** A line within another: what is markup only at the start of a block is none here. */
function within(content: Content, at: At): string {
  return content.map((node) => piece(node, false, at)).join('');
}

function piece(node: Inline, isStart: boolean, at: At): string {
  if (typeof node === 'string') return plainText(node, isStart);
  switch (node.type) {
    case 'formula':
      return `$${portable(node.tex)}$`;
    case 'strong':
      return `**${within(node.content, at)}**`;
    case 'emphasis':
      return `*${within(node.content, at)}*`;
    case 'code':
      return codeSpan(node.text);
    case 'link': {
      const title = node.title === undefined ? '' : ` "${node.title.replace(/["\\]/g, '\\$&')}"`;
      return `[${within(node.content, at)}](${addressOf(node.to, at.path, at.pages)}${title})`;
    }
    case 'sign':
      return node.mark.symbol + (node.words === undefined ? '' : ` ${node.words}`);
    case 'side':
      return '';
    case 'break':
      return '\\\n';
  }
}
