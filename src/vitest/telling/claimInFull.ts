import { styleText } from 'node:util';
import type { ControlRow, SentenceRow } from '../../claim/ledger/ledger.ts';
import { isTheorem } from '../../claim/ledger/theorems.ts';
import type { Report } from '../../claim/trial/report.ts';
import { refusedFor } from '../../lesson/part/refusedFor.ts';
import { counted } from '../../text/counted.ts';
import { plainFormal } from '../../text/typesetFormal.ts';
import { withCommand, withDetail, wrapped } from './wrapped.ts';

/** Where the words begin, behind a mark and a strength. */
const INDENT = 15;
/** As many letters of a counterexample are shown; its page has all of it. */
const SHOWN = 200;

/**
 * A claim with every sentence, every control and every failure. A sentence has its strength and what was checked, a
 * control what it caught, a failure the command that repeats it.
 */
export function claimInFull(report: Report, columns: number): readonly string[] {
  const { title, because, beside, butNot, failures } = report;
  return [
    wrapped(`   ${styleText('bold', title)}`, columns, 3),
    ...because.map((row) => sentenceLine(row, '', columns)),
    ...beside.map((row) => sentenceLine(row, 'beside: ', columns)),
    ...butNot.map((row) => controlLine(row, report, columns)),
    ...failures.map(({ message }) =>
      withCommand(`   ${styleText('red', '✗ fails    ')} ${plainFormal(message)}`, columns, INDENT),
    ),
  ];
}

function sentenceLine(row: SentenceRow, prefix: string, columns: number): string {
  const { sentence, strength, kind, theorem, scope, cases, why } = row;
  const checked = cases === undefined ? '' : `, ${counted(cases, unitOf(row))}`;
  return withDetail(
    `   ${styleText('green', '✓')} ${styleText(COLOURS[strength], strength.padEnd(9))} ${prefix}${isTheorem(row) ? '' : 'lemma: '}${sentence}`,
    styleText(
      'dim',
      `${kind}${theorem === undefined ? '' : `, ${theorem.name}`}: ${scope}${checked}${why === undefined ? '' : `. ${why}`}`,
    ),
    columns,
    INDENT,
  );
}

/**
 * None of them yellow or blue, which are hard to see on white and on black; so two are alike, and differ by their mark
 * and their word.
 */
export const COLOURS = { proved: 'green', argued: 'cyan', supported: 'cyan', measured: 'magenta' } as const;

function unitOf({ kind }: SentenceRow): string {
  return kind === 'sampled' ? 'draw' : kind === 'measured' ? 'seed' : 'case';
}

function controlLine(row: ControlRow, report: Report, columns: number): string {
  const { sentence, counterexample } = row;
  const reason = refusedFor(row, report);
  return withDetail(
    `   ${styleText('green', '✓ refused  ')} but not: ${sentence}`,
    styleText('dim', `${shortened(plainFormal(counterexample))}${reason === undefined ? '' : ` ${reason}`}`),
    columns,
    INDENT,
  );
}

/** Its beginning, up to the end of a word. */
function shortened(text: string): string {
  if (text.length <= SHOWN) return text;
  const beginning = text.slice(0, SHOWN);
  return `${beginning.slice(0, Math.max(beginning.lastIndexOf(' '), 0)) || beginning} …`;
}
