import { escapeXml } from '../../text/escape.ts';
import type { Answers, AnswersRow } from '../tree/page.ts';
import { lineHtml } from './lineHtml.ts';
import type { Sheet } from './sheet.ts';

/** A table of answers in a box that scrolls by itself, and its caption. A script sorts it by a head that is marked for it. */
export function answersHtml({ columns, rows, caption }: Answers, sheet: Sheet): string {
  const heads = columns.map((column) => `<th scope="col" data-sorts>${lineHtml(column, sheet, false)}</th>\n`);
  return `<p class="hint scripted">Choose a head to sort by it.</p>
<div class="answers" tabindex="0" role="group" aria-label="The table"><table>
<thead>
<tr>
<th scope="col" data-sorts>Kind</th>
${heads.join('')}<th scope="col">Formula</th>
</tr>
</thead>
<tbody>
${rows.map((row) => rowHtml(row, sheet)).join('')}</tbody>
</table></div>
<p class="caption">${lineHtml(caption, sheet, true)}</p>
`;
}

function rowHtml({ name, formula, graph, cells }: AnswersRow, sheet: Sheet): string {
  const answers = cells.map(
    ({ verdict, content }) => `<td${verdict === 'yes' ? ' class="yes"' : ''}>${lineHtml(content, sheet, false)}</td>`,
  );
  return `<tr>
<th scope="row"><svg viewBox="0 0 64 48" aria-hidden="true"><path d="M0 24H64M32 0V48"/><path d="${escapeXml(graph)}"/></svg> ${lineHtml(name, sheet, false)}</th>
${answers.join('\n')}
<td>${lineHtml(formula, sheet, false)}</td>
</tr>
`;
}
