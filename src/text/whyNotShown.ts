import { lookalikeIn, whyUnseen } from '../claim/ledger/line.ts';
import type { Problem } from '../claim/ledger/problem.ts';
import { CAME_OUT, FALSE, KNOWN, MARKS } from './marks.ts';

const MARK = new RegExp(`[${[...MARKS.keys()].join('')}]`, 'u');
/** The operators that a formula is set with, and nobody sees. */
const APPLIED = /[\u2061-\u2064]/g;

/**
 * What can be taken for a mark: pictures and emoji, geometric shapes, blocks, circled and squared operators, the end of
 * a proof, bullets, and what draws a frame around the sign before it. Arrows and degrees are none.
 */
const SHAPE =
  /(?![°\u2190-\u21ff])(?:\p{So}|\p{Me}|\p{Extended_Pictographic}|[\u2022\u203b\u2042\u204c\u204d\u2e0b\u2e30\u3007\ufe45\ufe46\u2219\u220e\u2295-\u22a1\u22c4\u2500-\u25ff\u2980-\u29ff\u2a00-\u2a06])/u;

/** What a code host makes a picture of, as `:name:`, and a box that is ticked. */
const SHORTCODE = /(?<![\w:]):[a-z][\w+-]*:(?![\w:])/;
const TICKED = /^\[[ x]\](?!\()/i;

const [STRENGTHS, VERDICTS] = [KNOWN, CAME_OUT].map((marks) => Object.values(marks).map(({ word }) => word));
/** A text that begins as a verdict does: a strength, or how something came out with nothing more of a sentence. */
const STATUS = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:(${[...(STRENGTHS ?? []), 'Recorded', 'No counterexample in'].join('|')})(?![\\p{L}\\p{N}])|(${[...(VERDICTS ?? []), FALSE].join('|')})(?=\\s*(?:$|[:;.,!?(·–—])))`,
  'iu',
);

/**
 * Why a text that a reader sees as this cannot stand on a page; undefined when it can. It is said as the end of a
 * sentence that names the text. It is the text as shown: entities are read and formulas set. Nothing in it may pass for what only a check prints:
 * no mark, nothing that looks like one, and no word of status where the word behind a mark stands.
 */
export function whyNotShown(shown: string): Problem | undefined {
  const text = shown.replace(APPLIED, '');
  const unseen = whyUnseen(text);
  if (unseen !== undefined) return unseen;
  const [mark] = MARK.exec(text) ?? [];
  if (mark !== undefined)
    return {
      code: 'typed-mark',
      message: `shows "${mark}", and on these pages that mark is only printed by what was checked: use a word or another sign.`,
    };
  const [shape] = SHAPE.exec(text) ?? SHORTCODE.exec(text) ?? TICKED.exec(text) ?? [];
  if (shape !== undefined)
    return {
      code: 'lookalike-mark',
      message: `shows "${shape}", which can be taken for a mark of what was checked: use a word or another sign.`,
    };
  const letter = lookalikeIn(text);
  if (letter !== undefined)
    return {
      code: 'lookalike-letter',
      message: `shows the letter "${letter}", which can be taken for another: write it in Latin letters.`,
    };
  // Without accents and lines through letters, which leave a word as easy to read.
  const [, ...words] = STATUS.exec(text.normalize('NFKD').replace(/\p{M}/gu, '')) ?? [];
  const word = words.find((one) => one !== undefined);
  if (word !== undefined)
    return {
      code: 'word-of-status',
      message: `begins with "${word}", as only what was checked does: begin with another word.`,
    };
  return undefined;
}

/**
 * One line in which everything is seen: what would be invisible, move a terminal's cursor or pass for a mark is written
 * as its number. For text that nobody has judged, such as the message of an error.
 */
export function visible(text: string): string {
  const line = text.trim().replace(/\s*[\r\n]\s*/g, ' ');
  // Nearly every line is, and as a whole that is seen at once.
  if (isVisible(line)) return line;
  return [...line].map((sign) => (isVisible(sign) ? sign : `\\u{${Number(sign.codePointAt(0)).toString(16)}}`)).join('');
}

function isVisible(text: string): boolean {
  return !MARK.test(text) && !SHAPE.test(text) && lookalikeIn(text) === undefined && whyUnseen(text) === undefined;
}
