import { styleText } from 'node:util';
import type { ControlRow, SentenceRow } from '../claim/ledger/ledger.ts';
import type { Report } from '../claim/trial/report.ts';
import { counted, grouped } from '../text/counted.ts';
import { plainFormal } from '../text/typesetFormal.ts';

/** The claims of a run by chapter: every sentence with its strength and what was checked, every control with what it caught. */
export function claimLines(
  reports: readonly Report[],
  chapters: readonly { readonly id: string; readonly title: string }[],
): readonly string[] {
  const chapterOf = (id: string): string => id.split('/')[0] ?? '';
  const ids = [...new Set(reports.map(({ id }) => chapterOf(id)))].sort();
  return ids.flatMap((chapter) => [
    '',
    ` ${styleText('bold', chapter)}  ${chapters.find(({ id }) => id === chapter)?.title ?? ''}`,
    ...reports.filter(({ id }) => chapterOf(id) === chapter).flatMap((report) => reportLines(report)),
  ]);
}

function reportLines({ title, because, beside, butNot, failures }: Report): readonly string[] {
  return [
    '',
    `   ${styleText('bold', title)}`,
    ...because.map((row) => sentenceLine(row, '')),
    ...beside.map((row) => sentenceLine(row, 'beside: ')),
    ...butNot.map((row) => controlLine(row)),
    ...failures.map(({ message }) => `   ${styleText('red', '✗ fails   ')} ${indent(plainFormal(message))}`),
  ];
}

function sentenceLine(row: SentenceRow, prefix: string): string {
  const { sentence, strength, kind, theorem, scope, cases } = row;
  const counted = cases === undefined ? '' : `, ${grouped(cases)} ${unit(row)}`;
  return `   ${styleText('green', '✓')} ${styleText(strength === 'proved' ? 'green' : 'yellow', strength.padEnd(9))} ${prefix}${sentence}  ${styleText('dim', `${kind}${theorem === undefined ? '' : `, ${theorem.name}`}: ${scope}${counted}`)}`;
}

function controlLine({ sentence, counterexample }: ControlRow): string {
  return `   ${styleText('green', '✓')} ${styleText('cyan', 'refused  ')} but not: ${sentence}  ${styleText('dim', shortened(plainFormal(counterexample)))}`;
}

function unit({ kind, cases }: SentenceRow): string {
  const [one, many] = kind === 'sampled' ? ['draw', 'draws'] : kind === 'measured' ? ['seed', 'seeds'] : ['case', 'cases'];
  return cases === 1 ? one : many;
}

function shortened(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}

function indent(text: string): string {
  return text.replaceAll('\n', '\n              ');
}

/** The totals of a run: claims, sentences by strength, and distinct exact cases behind "proved". */
export function totals(
  reports: readonly Report[],
  standing = reports.filter(({ failures }) => failures.length === 0).length,
): string {
  const rows = reports.flatMap(({ because, beside }) => [...because, ...beside]);
  const count = (strength: string): number => rows.filter((row) => row.strength === strength).length;
  const cases = rows.filter(({ strength }) => strength === 'proved').reduce((sum, row) => sum + BigInt(row.cases ?? 0), 0n);
  const controls = reports.reduce((sum, { butNot }) => sum + butNot.length, 0);
  return [
    `${standing} of ${counted(reports.length, 'claim')} ${reports.length === 1 ? 'stands' : 'stand'}`,
    `${counted(rows.length, 'sentence')}: ${count('proved')} proved, ${count('supported')} supported, ${count('measured')} measured`,
    `${counted(controls, 'control')} refused`,
    `${grouped(cases)} distinct exact cases`,
  ].join(' · ');
}
