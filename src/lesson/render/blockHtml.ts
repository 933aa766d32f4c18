import { escapeXml } from '../../text/escape.ts';
import { type Content, marked } from '../tree/content.ts';
import { questionBlocks, readingLine, verdictLine } from '../tree/lines.ts';
import type { Block, Item, Question, Reading, Table } from '../tree/page.ts';
import { answersHtml } from './answersHtml.ts';
import { authoredHtml } from './authored.ts';
import { lineHtml } from './lineHtml.ts';
import { pictureHtml } from './pictureHtml.ts';
import type { Sheet } from './sheet.ts';

/** A block of a page as HTML, with a line break at its end. */
export function blockHtml(block: Block, sheet: Sheet): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${lineHtml(block.content, sheet, true)}</p>\n`;
    case 'quote':
      return `<blockquote>\n<p>${lineHtml(block.content, sheet, true)}</p>\n</blockquote>\n`;
    case 'verdict':
      return `<p class="judge ${block.mark.name}">${lineHtml(verdictLine(block), sheet, false)}</p>\n`;
    case 'list':
      return listHtml(block.isOrdered === true ? 'ol' : 'ul', block.items, sheet);
    case 'readings':
      return readingsHtml(block.readings, sheet);
    case 'question':
      return questionHtml(block, sheet);
    case 'fold':
      return `<details class="fold">\n<summary>${lineHtml(block.summary, sheet, false)}</summary>\n${blocksHtml(block.body, sheet)}</details>\n`;
    case 'picture':
      return pictureHtml(block, sheet);
    case 'drawing':
      return `<p><span class="drawing" tabindex="0">${block.svg}</span></p>\n`;
    case 'table':
      return tableHtml(block, sheet);
    case 'answers':
      return answersHtml(block, sheet);
    case 'code':
      return `<pre><code class="language-${block.language}">${escapeXml(block.text)}\n</code></pre>\n`;
    case 'authored':
      return authoredHtml(block.markdown, sheet);
    case 'insert':
      return block.html;
  }
}

/** Blocks as HTML, one after the other. */
export function blocksHtml(blocks: readonly Block[], sheet: Sheet): string {
  return blocks.map((block) => blockHtml(block, sheet)).join('');
}

/** A question, with its claim and the place of the right answer for the script that asks it. */
function questionHtml(question: Question, sheet: Sheet): string {
  const [asks, , solution] = questionBlocks(question);
  const items = question.answers.map(({ answer }) => ({ content: answer }));
  const right = question.answers.findIndex(({ isRight }) => isRight);
  const answers = listHtml(`ul data-claim="${escapeXml(question.claim)}" data-right="${right}"`, items, sheet);
  return `<div class="question" role="group" aria-label="Predict first">\n${blockHtml(asks, sheet)}${answers}${blockHtml(solution, sheet)}</div>\n`;
}

/** A list; `opening` is its tag with what stands in it. */
function listHtml(opening: string, items: readonly Item[], sheet: Sheet): string {
  const [tag = ''] = opening.split(' ');
  return `<${opening}>\n${items.map((item) => itemHtml(item, sheet)).join('')}</${tag}>\n`;
}

function itemHtml({ content, items = [] }: Item, sheet: Sheet): string {
  const line = lineHtml(content, sheet, true);
  const nested = items.map((inner) => `<li>${lineHtml(inner, sheet, true)}</li>\n`);
  return `<li>${line}${nested.length === 0 ? '' : `\n<ul>\n${nested.join('')}</ul>\n`}</li>\n`;
}

/**
 * The readings of a position, and a switch with one button a reading. Without a script the switch is not shown,
 * and all the readings are; so it is on paper.
 */
function readingsHtml(readings: readonly Reading[], sheet: Sheet): string {
  sheet.switches += 1;
  const name = `reading-${sheet.switches}`;
  const choices = readings.map((reading, i) => {
    // A link within a button would be in its way.
    const label = (line: Content): string => lineHtml(line, sheet, false);
    return `<label class="${reading.mark.name}"><input type="radio" name="${name}"${i === 0 ? ' checked' : ''}><span>${label(reading.name)} ${label([marked(reading.mark, reading.earned)])}</span></label>`;
  });
  const items = readings.map(
    (reading, i) =>
      `<li class="${reading.mark.name}${i === 0 ? ' shown' : ''}">${lineHtml(readingLine(reading), sheet, true)}</li>\n`,
  );
  const set =
    choices.length === 1
      ? ''
      : `<fieldset class="switch scripted">\n<legend>Read as</legend>\n${choices.join('\n')}\n</fieldset>\n`;
  return `${set}<ul class="readings">\n${items.join('')}</ul>\n`;
}

function tableHtml({ style, columns, rows }: Table, sheet: Sheet): string {
  const attribute = (i: number): string => (columns[i]?.isNumber === true ? ' class="number"' : '');
  const heads = columns.map(({ head }, i) => `<th${attribute(i)}>${lineHtml(head, sheet, false)}</th>\n`);
  const lines = rows.map((cells) => {
    const written = cells.map((cell, i) => `<td${attribute(i)}>${lineHtml(cell, sheet, true)}</td>\n`);
    return `<tr>\n${written.join('')}</tr>\n`;
  });
  const body = lines.length === 0 ? '' : `<tbody>\n${lines.join('')}</tbody>\n`;
  return `<table${style === undefined ? '' : ` class="${style}"`}>\n<thead>\n<tr>\n${heads.join('')}</tr>\n</thead>\n${body}</table>\n`;
}
