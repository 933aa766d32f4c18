import { canonicalJson } from '../../claim/ledger/canonicalJson.ts';
import type { ClaimRow, ControlRow, SentenceRow } from '../../claim/ledger/ledger.ts';
import { grouped } from '../../text/counted.ts';
import { dataOf } from '../../text/falseFor.ts';
import { percent } from '../../text/percent.ts';
import { readable } from '../../text/readable.ts';
import type { Ask } from './messages.ts';

type Row = SentenceRow | ControlRow;
/** How a row was asked for, where that was not left to the book. */
type Asked = Pick<Ask, 'seed' | 'runs' | 'path'>;

/** What fields are called on a page. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['cases', 'how many'],
  ['bound', 'the chance of error'],
  ['discarded', 'how many were discarded'],
  ['shrinks', 'shrinks'],
  ['scope', 'for what it holds'],
  ['strength', 'how strong it is'],
  ['seed', 'the seed'],
  ['path', 'the path'],
  ['counterexample', 'the counterexample'],
  ['detail', 'the details'],
  ['by', 'the steps'],
  ['why', 'the argument'],
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

/** What of a row is drawn, or depends on what is: with another seed or number of runs it is another. */
const DRAWN: ReadonlySet<string> = new Set([
  'bound',
  'cases',
  'classes',
  'counterexample',
  'detail',
  'discarded',
  'exponent',
  'measurement',
  'path',
  'refutation',
  'scope',
  'seed',
  'shrinks',
  'witness',
]);

/** What the word that a row earns rests on: with other draws, or another proof, it is the same. */
const EARNING: readonly string[] = ['strength', 'kind', 'checker', 'statement', 'formal', 'theorem', 'of', 'record', 'by', 'why'];

/** What a claim says of its sentences: it stands on the page, and no run finds it. */
const NOTED: ReadonlySet<string> = new Set(['serves', 'readAs']);

/** The facts that a sentence of the same row tells: where they differ, so does the sentence, and the page says it once. */
const TOLD: ReadonlySet<string> = new Set(['of', 'degree', 'exponent', 'measurement', 'record']);

/**
 * Whether a page may say the word that a worker's row has earned. The worker runs what an author wrote, and nothing
 * of its word is checked again in the page; what is printed was, so it may be the same word for the same thing alone.
 */
export function isEarned(printed: Row | undefined, found: SentenceRow): boolean {
  if (printed === undefined) return false;
  const [before, after] = [new Map<string, unknown>(Object.entries(printed)), new Map<string, unknown>(Object.entries(found))];
  // For what it was proved is no draw; for what it was measured may be another number of seeds.
  const fields = found.strength === 'proved' ? [...EARNING, 'scope'] : EARNING;
  return fields.every((field) => isSame(before.get(field), after.get(field)));
}

/** What a page says of a result beside the printed one. */
export interface Comparison {
  readonly isAsPrinted: boolean;
  /** One sentence; empty when the two are the same. */
  readonly says: string;
  /** Field by field, where that is no news: the reader asked for something else than the book. */
  readonly differences: readonly string[];
}

/** Holds a row against the printed one. What differs is news, unless it had to: with another seed, another number of runs, or a path. */
export function comparisonWith(printed: Row | undefined, found: Row, { seed, runs, path }: Asked): Comparison {
  if (printed === undefined) return { isAsPrinted: false, says: 'There is nothing printed to hold it against.', differences: [] };
  const all = differing(printed, found);
  if (all.length === 0) return { isAsPrinted: true, says: '', differences: [] };
  const differences = all.flatMap(({ says }) => says);
  const isOtherSeed = seed !== undefined && seed !== printed.seed;
  const isOtherCount = runs !== undefined && 'cases' in printed && String(runs) !== String(printed.cases);
  const isCounterexample = 'counterexample' in found;
  const isSameOne = isCounterexample && all.every(({ field }) => field !== 'counterexample');
  // The book's own path leads to the book's counterexample, and is shrunk no further.
  const isOtherPath = path !== undefined && (isSameOne || !('path' in printed) || path !== printed.path);
  if (!(isOtherSeed || isOtherCount || isOtherPath) || all.some(({ field }) => !DRAWN.has(field)))
    return { isAsPrinted: false, says: `Other than on the page: ${differences.join('; ')}.`, differences: [] };
  const what = found.kind === 'measured' || !isCounterexample ? 'Other numbers than on the page' : 'Another counterexample';
  const why = [...(isOtherSeed ? ['another seed'] : []), ...(isOtherCount ? ['another number of runs'] : [])].join(' and ');
  const says = isSameOne
    ? 'The same counterexample as on the page.'
    : why === ''
      ? `${what}: the path leads to another.`
      : `${what}, as is to be expected with ${why}.`;
  return { isAsPrinted: false, says, differences };
}

/** What of a row is not as printed: the field, and the difference in a few words. */
interface Difference {
  readonly field: string;
  readonly says: readonly string[];
}

/** The differences of two rows in the order of the fields, which is itself no difference. */
function differing(printed: Row, found: Row): readonly Difference[] {
  const before = new Map<string, unknown>(Object.entries(printed));
  const after = new Map<string, unknown>(Object.entries(found));
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((field) => !NOTED.has(field))
    .flatMap((field) => {
      const [one, other] = [before.get(field), after.get(field)];
      if (isSame(one, other)) return [];
      if (TOLD.has(field) || (field === 'refutation' && !after.has('checker'))) return [{ field, says: [] }];
      if (field === 'classes') return [{ field, says: classesThatDiffer(sharesOf(printed), sharesOf(found)) }];
      const name = NAMES.get(field) ?? field;
      const isData = field === 'counterexample' && 'counterexample' in found && dataOf(found) !== undefined;
      const shown = (value: unknown): string =>
        field === 'cases' ? grouped(String(value)) : isData ? String(value) : readable(String(value ?? 'none'));
      const says = isShort(one) && isShort(other) ? `${name}: ${shown(other)} here, ${shown(one)} there` : `${name}: another`;
      return [{ field, says: [says] }];
    });
}

/** The classes of a row by name, with the share of what was drawn. */
function sharesOf(row: Row): ReadonlyMap<string, string> {
  const { classes = [], cases } = 'classes' in row ? row : {};
  return new Map(classes.map(({ name, count }) => [name, percent(count, Number(cases))]));
}

function classesThatDiffer(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  const shares = [...after].flatMap(([name, share]) => {
    const printed = before.get(name);
    return printed === share ? [] : [`“${name}”: ${share} here, ${printed ?? 'none'} there`];
  });
  return shares.length === 0 ? ['the classes: others'] : shares;
}

function isSame(one: unknown, other: unknown): boolean {
  return one === undefined || other === undefined ? one === other : canonicalJson(one) === canonicalJson(other);
}

function isShort(value: unknown): boolean {
  return value === undefined || typeof value === 'number' || (typeof value === 'string' && value.length <= 40);
}
