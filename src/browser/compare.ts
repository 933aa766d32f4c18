import { canonicalJson } from '../claim/canonicalJson.ts';
import type { ClaimRow, ControlRow, SentenceRow } from '../claim/ledger.ts';
import { grouped } from '../lesson/words.ts';

type Row = SentenceRow | ControlRow;

/** What fields are called on a page, and whether their values are short enough to be set beside each other. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['cases', 'how many'],
  ['bound', 'the chance of error'],
  ['discarded', 'what was discarded'],
  ['shrinks', 'shrinks'],
  ['scope', 'for what it holds'],
  ['strength', 'how strong it is'],
  ['seed', 'the seed'],
  ['path', 'the path'],
  ['counterexample', 'the counterexample'],
  ['detail', 'the details'],
  ['formal', 'what was checked'],
  ['statement', 'the statement as data'],
  ['witness', 'the object that the check accepted'],
  ['refutation', 'the object that shows it false'],
]);

/** The row of this sentence or control among the rows of its claim. */
export function printedRow(claim: ClaimRow, part: 'sentence' | 'control', sentence: string): Row | undefined {
  const rows: readonly Row[] = part === 'control' ? claim.butNot : [...claim.because, ...claim.beside];
  return rows.find((row) => row.sentence === sentence);
}

/**
 * In what a row differs from the printed one, each as a few words; an empty list when it says just the
 * same in every field. The order of the fields is no difference.
 */
export function differencesFrom(printed: Row, found: Row): readonly string[] {
  const before = new Map<string, unknown>(Object.entries(printed));
  const after = new Map<string, unknown>(Object.entries(found));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((field) => {
    const [one, other] = [before.get(field), after.get(field)];
    if (isSame(one, other)) return [];
    if (field === 'classes') return sharesThatDiffer(classesOf(printed), classesOf(found));
    const name = NAMES.get(field) ?? field;
    const shown = (value: unknown): string => (field === 'cases' ? grouped(String(value)) : String(value ?? 'none'));
    return [isShort(one) && isShort(other) ? `${name}: ${shown(other)} here, ${shown(one)} there` : `${name}: another`];
  });
}

type Classes = NonNullable<SentenceRow['classes']>;

function classesOf(row: Row): Classes {
  return 'classes' in row ? (row.classes ?? []) : [];
}

function sharesThatDiffer(before: Classes, after: Classes): readonly string[] {
  return after.flatMap(({ name, share }) => {
    const printed = before.find((one) => one.name === name)?.share;
    return printed === share ? [] : [`“${name}”: ${share} here, ${printed ?? 'none'} there`];
  });
}

function isSame(one: unknown, other: unknown): boolean {
  return one === undefined || other === undefined ? one === other : canonicalJson(one) === canonicalJson(other);
}

function isShort(value: unknown): boolean {
  return value === undefined || typeof value === 'number' || (typeof value === 'string' && value.length <= 40);
}
