import { escapeXml } from '../../text/escape.ts';
import type { Mark } from '../../text/marks.ts';
import { htmlOf } from '../../text/paths.ts';
import type { Side } from '../../text/sides.ts';
import { addressOf } from '../tree/anchors.ts';
import type { Content, Inline, Target } from '../tree/content.ts';
import { quoted } from '../tree/quoted.ts';
import { normalized } from './authored.ts';
import { formulaHtml, stopOf } from './formulaHtml.ts';
import { linkTerms } from './linkTerms.ts';
import type { Sheet } from './sheet.ts';

/** A line as HTML; in running text, terms become links to the glossary. */
export function lineHtml(content: Content, sheet: Sheet, isRunning: boolean): string {
  return piecesHtml(quoted(content), sheet, isRunning);
}

function piecesHtml(content: Content, sheet: Sheet, isRunning: boolean): string {
  return content
    .map((node, i) => {
      const before = stopBetween(content[i - 1], node);
      return pieceHtml(
        typeof node === 'string' ? node.slice(before.length) : node,
        sheet,
        isRunning,
        stopBetween(node, content[i + 1]),
      );
    })
    .join('');
}

/** The stop behind a formula, which is set with it. */
function stopBetween(node: Inline | undefined, next: Inline | undefined): string {
  return typeof node === 'object' && node.type === 'formula' && typeof next === 'string' ? stopOf(next) : '';
}

function pieceHtml(node: Inline, sheet: Sheet, isRunning: boolean, stop: string): string {
  if (typeof node === 'string') return isRunning ? linkTerms(node, sheet) : escapeXml(node);
  switch (node.type) {
    case 'formula':
      return formulaHtml(node.tex, false, sheet, stop);
    case 'strong':
      return `<strong>${piecesHtml(node.content, sheet, false)}</strong>`;
    case 'emphasis':
      return `<em>${piecesHtml(node.content, sheet, isRunning)}</em>`;
    case 'code':
      return `<code>${escapeXml(node.text)}</code>`;
    case 'link': {
      const title = node.title === undefined ? '' : escapeXml(node.title);
      const named = title === '' ? '' : ` title="${title}" aria-label="${title}"`;
      const claim = node.claim === undefined ? '' : ` data-claim="${escapeXml(node.claim)}"`;
      return `<a href="${hrefOf(node.to, sheet)}"${named}${claim}>${piecesHtml(node.content, sheet, false)}</a>`;
    }
    case 'sign':
      return signHtml(node.mark, node.words);
    case 'side':
      return sideHtml(node.side);
    case 'break':
      return '<br>\n';
  }
}

/** An address within the site, as an attribute has it. */
export function hrefOf(to: Target, { path, pages }: Sheet): string {
  const target = 'address' in to ? to : { ...to, path: to.path };
  const [file = '', ...anchor] = addressOf(target, path, pages).split('#');
  const page = 'path' in to && file.endsWith('.md') ? htmlOf(file) : file;
  return escapeXml(normalized([page, ...anchor].join('#')));
}

/** A mark as a picture, and the words beside it, on the same line. */
function signHtml({ name }: Mark, words: string | undefined): string {
  const drawn = `<svg class="m ${name}" aria-hidden="true"><use href="#m-${name}"/></svg>`;
  return words === undefined ? drawn : `<span class="nb">${drawn} ${escapeXml(words)}</span>`;
}

function sideHtml({ drawn }: Side): string {
  return `<svg class="side" viewBox="0 0 28 16" aria-hidden="true">${drawn}</svg> `;
}
